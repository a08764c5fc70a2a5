// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/truthwords.h"

#include "app/sync/syncwords.h"
#include "ui/widgets/amount.h"

#include <QCoreApplication>

namespace desk::ui {

using domain::Instant;
using Progress = sync::EntrySync::Progress;
using Phase = sync::EntrySync::Phase;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 dayLength = 86'400'000;
constexpr qint64 leastGap = 2 * minute; // a copy that was just read is that much behind at most

struct TruthText {
    Q_DECLARE_TR_FUNCTIONS(Truth)
};

QString gapText(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / minute;
    if (milliseconds < leastGap)
        return {};
    if (minutes < 120)
        return TruthText::tr("%n minute(s) not read yet", nullptr, static_cast<int>(minutes));
    if (minutes < qint64{48} * 60)
        return TruthText::tr("%n hour(s) not read yet", nullptr, static_cast<int>(minutes / 60));
    return TruthText::tr("%n day(s) not read yet", nullptr, static_cast<int>(minutes / 60 / 24));
}

qint64 behind(const Progress &progress, Instant now)
{
    return qMax<qint64>(0, now.milliseconds() - progress.completeUpTo->milliseconds());
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral("  \u00B7  "));
}

QString firstReadingText(const Progress &progress)
{
    if (!progress.running)
        return progress.cached > 0 ? TruthText::tr("Read in part") : TruthText::tr("Not read yet");
    if (!progress.total)
        return TruthText::tr("Reading…");
    //: how far the reading of entries is: "300 of 5,000 read"
    QStringList parts{TruthText::tr("%1 of %2 read").arg(countText(progress.read), countText(*progress.total))};
    if (progress.timeLeft)
        parts << sync::timeLeftText(progress.timeLeft);
    return joined(parts);
}

} // namespace

QString truthMoment(Instant moment, Instant now)
{
    const bool today = moment.milliseconds() / dayLength == now.milliseconds() / dayLength;
    const QString time = timeText(moment).left(5);
    //: %1 is a time of day
    if (today)
        return TruthText::tr("%1 UTC").arg(time);
    //: %1 is a day, %2 a time of day
    return TruthText::tr("%1, %2 UTC").arg(dayText(moment, now), time);
}

QString truthText(const Progress &progress, Instant now)
{
    if (!progress.completeUpTo)
        return firstReadingText(progress);
    QStringList parts{TruthText::tr("Complete up to %1").arg(truthMoment(*progress.completeUpTo, now))};
    if (const QString gap = gapText(behind(progress, now)); !gap.isEmpty())
        parts << gap;
    const auto differing = std::ranges::count_if(
        progress.windows, [](const store::AuditWindow &window) { return window.server && !window.agrees(); });
    if (progress.running && progress.phase == Phase::Auditing)
        parts << TruthText::tr("looking for deletions");
    else if (progress.running && progress.phase == Phase::Reading)
        parts << TruthText::tr("reading everything again");
    else if (differing > 0)
        parts << TruthText::tr("%n period(s) known to differ", nullptr, static_cast<int>(differing));
    return joined(parts);
}

qreal truthShare(const Progress &progress, Instant now)
{
    if (!progress.completeUpTo) {
        return progress.total.value_or(0) > 0
                   ? qBound(0., static_cast<qreal>(progress.read) / static_cast<qreal>(*progress.total), 1.)
                   : 0;
    }
    // Any gap shows, a day's fills two fifths.
    const qint64 gap = behind(progress, now);
    return gap < leastGap ? 1 : 1 - qBound(.1, static_cast<qreal>(gap) / dayLength * .4, .4);
}

QList<store::AuditWindow> openWindows(const QList<store::AuditWindow> &windows)
{
    QList<store::AuditWindow> open;
    bool joins = false;
    for (const store::AuditWindow &window : windows) {
        if (window.agrees()) {
            joins = false;
            continue;
        }
        if (joins && open.last().server.has_value() == window.server.has_value()) {
            store::AuditWindow &last = open.last();
            last.to = window.to;
            last.local += window.local;
            if (last.server)
                *last.server += *window.server;
        } else {
            open.append(window);
        }
        joins = true;
    }
    return open;
}

QString windowText(const store::AuditWindow &window, Instant now)
{
    const bool sinceEver = window.from.milliseconds() <= Instant::minimum;
    const bool forEver = window.to.milliseconds() >= Instant::maximum;
    QString period;
    if (sinceEver && forEver)
        period = TruthText::tr("The whole time");
    else if (sinceEver)
        //: a period of time that ends at %1
        period = TruthText::tr("Up to %1").arg(truthMoment(window.to, now));
    else if (forEver)
        //: a period of time that begins at %1
        period = TruthText::tr("Since %1").arg(truthMoment(window.from, now));
    else
        //: a period of time
        period = TruthText::tr("%1 to %2").arg(truthMoment(window.from, now), truthMoment(window.to, now));
    if (!window.server)
        //: %1 is a period of time
        return TruthText::tr("%1: not compared yet").arg(period);
    //: %1 is a period of time; %2 and %3 are numbers of entries
    return TruthText::tr("%1: %2 on the server, %3 here")
        .arg(period, countText(*window.server), countText(window.local));
}

} // namespace desk::ui
