// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QTimer;

namespace desk::sync {
class EntrySync;
}

namespace desk::ui {

class ElidedLabel;
class Meter;
class TruthPopup;

/// How complete the local copy is: a meter that is solid to the known time and hatched after it, and the words. A
/// click, Enter or Space opens what there is to know and to do about it.
class TruthLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TruthLine(QWidget *parent = nullptr);

    /// Null: nothing to tell.
    void setSync(sync::EntrySync *sync);
    /// The rows come from the server: they are as true as the server.
    void setServerShown(bool server);
    [[nodiscard]] QString words() const;
    /// Null until it was opened.
    [[nodiscard]] TruthPopup *popup() const { return m_popup; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open();
    void tellAgain();
    void fitMeter();
    void tell(qreal value, bool whole, const QString &words);

    QPointer<sync::EntrySync> m_sync;
    Meter *m_meter;
    ElidedLabel *m_words;
    TruthPopup *m_popup = nullptr;
    QTimer *m_minute;
    bool m_server = false;
};

} // namespace desk::ui
