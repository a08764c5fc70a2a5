// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/comparisonfeed.h"

#include "app/domain/display.h"
#include "app/domain/whenready.h"
#include "app/store/comparisonrepository.h"
#include "app/store/workspace.h"
#include "app/submission/comparison.h"
#include "app/submission/outbox.h"

#include <QTimer>

namespace desk::models {

using domain::Result;

namespace {

/// A step of catching up holds the workspace's writer no longer than this many comparisons take.
constexpr int caughtUpAtOnce = 200;
/// What cannot be compared after so many steps waits for the next start.
constexpr int mostRounds = 1000;
constexpr int gathering = 250;
constexpr int gatheringEntries = 2000;

} // namespace

ComparisonFeed::ComparisonFeed(QObject *parent)
    : QObject(parent), m_pause(new QTimer(this)), m_catchUpPause(new QTimer(this))
{
    m_catchUpPause->setSingleShot(true);
    m_catchUpPause->setInterval(gatheringEntries);
    connect(m_catchUpPause, &QTimer::timeout, this, [this] { catchUp(mostRounds); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(gathering);
    connect(m_pause, &QTimer::timeout, this, &ComparisonFeed::load);
}

void ComparisonFeed::setPlace(store::Workspace &workspace, submission::Outbox &outbox, const QString &profileId)
{
    clear();
    m_workspace = &workspace;
    m_outbox = &outbox;
    m_profile = profileId;
    connect(&outbox, &submission::Outbox::changed, this, [this] {
        if (!m_pause->isActive()) // a long run must not put it off for ever
            m_pause->start();
    });
    // What was marked as sent by hand can be compared once the local copy has its entry.
    connect(&workspace, &store::Workspace::entriesChanged, this, [this] {
        if (!m_catchUpPause->isActive())
            m_catchUpPause->start();
    });
    load();
    catchUp(mostRounds);
}

void ComparisonFeed::clear()
{
    if (m_outbox)
        disconnect(m_outbox, nullptr, this, nullptr);
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = nullptr;
    m_outbox = nullptr;
    m_pause->stop();
    m_catchUpPause->stop();
    ++m_generation;
    if (!m_tallies.isEmpty()) {
        m_tallies.clear();
        Q_EMIT changed();
    }
}

void ComparisonFeed::catchUp(int rounds)
{
    if (!m_workspace || rounds == 0)
        return;
    // Looked at by a reader first: the writer is the outbox's.
    domain::whenReady(m_workspace->read([profile = m_profile](store::Database &db) {
        return submission::isComparisonMissing(db, profile);
    }),
                      this, [this, rounds, generation = m_generation](const Result<bool> &missing) {
                          if (generation == m_generation && missing && *missing)
                              compareSome(rounds);
                      });
}

void ComparisonFeed::compareSome(int rounds)
{
    if (!m_workspace)
        return;
    domain::whenReady(m_workspace->write([profile = m_profile](store::Database &db) {
        return submission::compareMissing(db, profile, domain::Instant::now(), caughtUpAtOnce);
    }),
                      this, [this, rounds, generation = m_generation](const Result<qint64> &compared) {
                          if (generation != m_generation || !compared)
                              return;
                          load();
                          if (*compared == caughtUpAtOnce)
                              catchUp(rounds - 1);
                      });
}

void ComparisonFeed::load()
{
    if (!m_workspace)
        return;
    domain::whenReady(m_workspace->read([profile = m_profile](store::Database &db) {
        return store::ComparisonRepository(db, profile).tallies();
    }),
                      this, [this, generation = m_generation](const Result<store::ComparisonTallies> &tallies) {
                          if (generation != m_generation || !tallies || *tallies == m_tallies)
                              return;
                          m_tallies = *tallies;
                          Q_EMIT changed();
                      });
}

store::ComparisonTally ComparisonFeed::tally(const QStringList &sourceIds) const
{
    store::ComparisonTally sum;
    for (auto it = m_tallies.cbegin(); it != m_tallies.cend(); ++it) {
        if (!sourceIds.isEmpty() && !sourceIds.contains(it.key()))
            continue;
        sum.asPredicted += it->asPredicted;
        sum.differing += it->differing;
        sum.notComparable += it->notComparable;
    }
    return sum;
}

QString tallyText(const store::ComparisonTally &tally)
{
    if (tally.compared() == 0)
        return {};
    const QString good = domain::countText(tally.asPredicted);
    const QString all = domain::countText(tally.compared());
    if (tally.differing == 0)
        //: How many stored entries are what the preview predicted. %1 and %2: numbers
        return ComparisonFeed::tr("%1 of %2 as predicted").arg(good, all);
    //: How many stored entries are what the preview predicted. %1 and %2: numbers
    return ComparisonFeed::tr("%1 of %2 as predicted, %n differ", nullptr, int(tally.differing)).arg(good, all);
}

} // namespace desk::models
