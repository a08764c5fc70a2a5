// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::sync {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString phaseText(const EntrySync::Progress &progress)
{
    using Phase = EntrySync::Phase;
    switch (progress.phase) {
    case Phase::Idle: return {};
    case Phase::Reading:
        if (!progress.total)
            return Words::tr("Reading all entries");
        //: %1 and %2 are numbers of entries: "300 of 5,000"
        return Words::tr("Reading all entries: %1 of %2").arg(number(progress.read), number(*progress.total));
    case Phase::NewOnes: return Words::tr("Reading what is new");
    case Phase::Auditing: return Words::tr("Looking for entries that were deleted or came late");
    case Phase::Contacts:
        return Words::tr("Reading %n contact(s) that entries name", nullptr,
                         static_cast<int>(std::min<qint64>(progress.contactsMissing, 2'000'000'000)));
    }
    return {};
}

QString timeLeftText(std::optional<qint64> milliseconds)
{
    constexpr qint64 minute = 60'000;
    if (!milliseconds)
        return Words::tr("how long it takes is not known yet");
    if (*milliseconds < minute)
        return Words::tr("less than a minute left");
    const qint64 minutes = (*milliseconds + minute - 1) / minute;
    if (minutes < 120)
        return Words::tr("about %n minute(s) left", nullptr, static_cast<int>(minutes));
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 48)
        return Words::tr("about %n hour(s) left", nullptr, static_cast<int>(hours));
    return Words::tr("about %n day(s) left", nullptr, static_cast<int>((hours + 12) / 24));
}

} // namespace desk::sync
