// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/domain/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace desk::store {
class Workspace;
}

namespace desk::models {

/// All stored payloads of the chosen source, read once and shared by everything that looks at all of them. Read off the
/// GUI thread; the last set stays until the next one is there. GUI thread.
class PayloadLibrary : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds within which several reasons to read again are one.
    static constexpr int delay = 200;

    explicit PayloadLibrary(QObject *parent = nullptr);
    ~PayloadLibrary() override;

    /// Forgets the other source's payloads at once and reads this one's. Null or empty: none.
    void setSource(store::Workspace *workspace, const QString &profileId, const QString &sourceId);
    /// Something was added or removed; reads again soon.
    void refresh();

    /// Never null. Immutable.
    [[nodiscard]] const std::shared_ptr<const domain::PayloadSet> &payloads() const { return m_payloads; }
    [[nodiscard]] const QString &sourceId() const { return m_sourceId; }
    /// The set is not yet that of the present source.
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void changed();
    void failed(const desk::domain::Error &error);

private:
    void read();

    QPointer<store::Workspace> m_workspace;
    QString m_profileId;
    QString m_sourceId;
    std::shared_ptr<const domain::PayloadSet> m_payloads;
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_reading = false;
};

} // namespace desk::models
