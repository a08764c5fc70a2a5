// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/comparisonrecord.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace desk::store {
class Workspace;
}
namespace desk::submission {
class Outbox;
}

namespace desk::models {

/// How often each source's entries came out as predicted, kept up while the outbox works. What was sent before
/// comparisons were kept is compared first. GUI thread; the reading happens elsewhere.
class ComparisonFeed : public QObject
{
    Q_OBJECT
public:
    explicit ComparisonFeed(QObject *parent = nullptr);

    void setPlace(store::Workspace &workspace, submission::Outbox &outbox, const QString &profileId);
    void clear();

    [[nodiscard]] const store::ComparisonTallies &tallies() const { return m_tallies; }
    [[nodiscard]] store::ComparisonTally tally(const QString &sourceId) const { return m_tallies.value(sourceId); }
    /// Of these sources together; of all if there are none.
    [[nodiscard]] store::ComparisonTally tally(const QStringList &sourceIds) const;

Q_SIGNALS:
    void changed();

private:
    void catchUp(int rounds);
    void compareSome(int rounds);
    void load();

    QPointer<store::Workspace> m_workspace;
    QPointer<submission::Outbox> m_outbox;
    QString m_profile;
    store::ComparisonTallies m_tallies;
    QTimer *m_pause;
    QTimer *m_catchUpPause;
    quint64 m_generation = 0;
};

/// "412 of 412 as predicted", "409 of 412 as predicted, 3 differ"; empty where nothing was compared.
[[nodiscard]] QString tallyText(const store::ComparisonTally &tally);

} // namespace desk::models
