// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QPointer>
#include <QWidget>

class QTimer;

namespace desk::sync {
class EntrySync;
}

namespace desk::ui {

class ElidedLabel;
class Meter;

/// How complete the local copy is: a meter that is solid to the known time and hatched after it, and the words.
class TruthLine : public QWidget
{
    Q_OBJECT
public:
    explicit TruthLine(QWidget *parent = nullptr);

    /// Null: nothing to tell.
    void setSync(sync::EntrySync *sync);
    /// The rows come from the server: they are as true as the server.
    void setServerShown(bool server);
    [[nodiscard]] QString words() const;

private:
    void update();
    void tell(qreal value, bool whole, const QString &words);

    QPointer<sync::EntrySync> m_sync;
    Meter *m_meter;
    ElidedLabel *m_words;
    QTimer *m_minute;
    bool m_server = false;
};

} // namespace desk::ui
