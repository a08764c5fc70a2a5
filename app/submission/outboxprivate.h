// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/submission/ownership.h"
#include "app/submission/settler.h"
#include "app/submission/transitions.h"

#include <QPointer>
#include <QTimer>

/// The sending half of the outbox, apart from the steps that an operator takes. Internal to this room.
namespace desk::submission {

inline const QString pausedFact = QStringLiteral("outbox.paused");
inline const QString alwaysAskFact = QStringLiteral("outbox.always-ask");

/// How long nothing is sent after the workspace could not be written.
constexpr std::chrono::milliseconds diskPause{3'000};

/// What every look at the workspace brings back.
struct View {
    QList<qint64> changed;
    qint64 lastEvent = 0;
    Counts counts;
    bool paused = false;
    bool alwaysAsk = false;
};

struct Outbox::Private {
    enum class Block { None, Offline, Rate, Operator, Disk };

    Private(Outbox *outbox, store::Workspace &file, api::Client &service, Options chosen)
        : q(outbox),
          workspace(file),
          client(&service),
          options(std::move(chosen)),
          ownership(workspace.file(), options.profileId)
    {}

    Outbox *q;
    store::Workspace &workspace;
    QPointer<api::Client> client;
    Options options;
    Ownership ownership;

    bool started = false;
    bool recovered = false; ///< what a dead owner left is dealt with
    bool paused = false;
    bool claiming = false;
    bool looking = false;
    bool lookAgain = false;
    bool drained = false; ///< the last claim found nothing
    bool budgetWait = false;
    int switchWrites = 0; ///< pause(), resume(), setAlwaysAsk() that the disk does not know yet
    int switchStamp = 0;  ///< of the last such write; a look that began before it saw the old value
    bool wasSettled = false;
    int steps = 0; ///< by hand, not yet on disk
    int inFlight = 0;
    int failures = 0;
    qint64 lastEvent = -1;
    Block block = Block::None;
    std::optional<domain::Error> problem;
    Counts counts;
    Activity shown = Activity::Idle;
    QList<std::pair<qint64, api::EntryOutcome>> unwritten; ///< outcomes that the disk did not take yet
    QTimer watch;
    QTimer unblock;
    std::unique_ptr<Settler> settler;
    SendPace pace{options.inFlight};
    bool alwaysAsk = false;

    /// Milliseconds of a clock that never jumps.
    [[nodiscard]] static qint64 ticks();
    [[nodiscard]] transitions::Place place() const { return {options.profileId, options.businessId, options.now()}; }

    void makeSettler();
    void lookFailed(const domain::Error &error);
    void tryToOwn();
    void observe();
    void seen(const View &view, int stamp);
    void pump();
    void claimed(domain::Result<std::optional<Submission>> next);
    void send(const Submission &submission);
    void settle(qint64 id, const api::EntryOutcome &outcome);
    void settled(const Decision &decision);
    void writeAgain();
    void blockFor(Block reason, std::chrono::milliseconds pause);
    void unblocked();
    [[nodiscard]] bool mustWaitForBudget();
    void setPaused(bool wanted);
    void setSwitch(const QString &fact, bool wanted);
    void refreshActivity();
    [[nodiscard]] Activity currentActivity() const;
    [[nodiscard]] bool isSettled() const;

    /// A step by hand: its error is the caller's, its effect everybody's.
    template<typename Step>
    auto step(Step work)
    {
        ++steps;
        auto future = workspace.write(std::move(work));
        using R = decltype(future.takeResult());
        return domain::whenReady(future, q, [this](R result) {
            --steps;
            drained = false;
            observe();
            return result;
        });
    }
};

} // namespace desk::submission
