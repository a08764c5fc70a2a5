// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuswords.h"

#include "app/domain/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace desk::ui {

namespace {

QString statusText(const char *source, qint64 n = -1)
{
    return QCoreApplication::translate("Status", source, nullptr, static_cast<int>(n));
}

/// "14:02 UTC" today, "12 Mar 2026, 14:02 UTC" before.
QString momentText(domain::Instant moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), Qt::UTC);
    QString clock = QStringLiteral("%1 UTC").arg(time.toString(QStringLiteral("HH:mm")));
    if (time.date() == QDateTime::currentDateTimeUtc().date())
        return clock;
    return QStringLiteral("%1, %2").arg(QLocale().toString(time.date(), domain::dateForm()), clock);
}

} // namespace

StatusWords wordsOf(const sync::EntrySync::Progress &progress, bool failed)
{
    const QLocale locale;
    if (progress.running && progress.full && progress.total)
        //: %1 entries of %2 have been read from the service so far
        return {"retry", statusText(QT_TRANSLATE_NOOP("Status", "Reading entries, %1 of %2"))
                             .arg(locale.toString(progress.read), locale.toString(*progress.total))};
    if (failed)
        return {"offline", statusText(QT_TRANSLATE_NOOP("Status", "Entries not read")), &Tokens::warn};
    if (progress.completeUpTo)
        return {"check", statusText(QT_TRANSLATE_NOOP("Status", "Entries complete up to %1"))
                             .arg(momentText(*progress.completeUpTo))};
    if (progress.running)
        return {"retry", statusText(QT_TRANSLATE_NOOP("Status", "Reading entries"))};
    return {"history", statusText(QT_TRANSLATE_NOOP("Status", "Entries not read yet"))};
}

StatusWords wordsOf(const submission::Counts &counts, submission::Outbox::Activity activity,
                    const submission::SendEstimate &estimate)
{
    using Activity = submission::Outbox::Activity;
    StatusWords words{"outbox", {}};
    QStringList parts;
    if (counts.open() > 0)
        parts.append(statusText(QT_TRANSLATE_N_NOOP("Status", "%n waiting"), counts.open()));
    if (estimate.left && counts.open() > 0)
        //: %1 is a time such as “about 5 min”: so long until all is sent
        parts.append(statusText(QT_TRANSLATE_NOOP("Status", "%1 left")).arg(submission::aboutText(*estimate.left)));
    if (counts.inDoubt > 0)
        parts.append(statusText(QT_TRANSLATE_N_NOOP("Status", "%n in doubt"), counts.inDoubt));
    if (counts.refused > 0)
        parts.append(statusText(QT_TRANSLATE_N_NOOP("Status", "%n refused"), counts.refused));
    switch (activity) {
    case Activity::Paused:
        words.icon = "paused";
        parts.append(statusText(QT_TRANSLATE_NOOP("Status", "sending is paused")));
        break;
    case Activity::NeedsOperator:
    case Activity::DiskFailed:
        words.icon = "warning";
        words.color = &Tokens::warn;
        parts.append(statusText(QT_TRANSLATE_NOOP("Status", "sending has stopped")));
        break;
    case Activity::Offline: words.icon = "offline"; break;
    case Activity::Sending: words.icon = "send"; break;
    case Activity::Settling: words.icon = "search"; break;
    default: break;
    }
    words.text =
        parts.isEmpty() ? statusText(QT_TRANSLATE_NOOP("Status", "Outbox empty")) : parts.join(QStringLiteral(", "));
    return words;
}

QList<RailButton::Badge> badgesOf(const submission::Counts &counts)
{
    const QLocale locale;
    QList<RailButton::Badge> badges;
    if (counts.open() > 0)
        badges.append({locale.toString(counts.open()),
                       statusText(QT_TRANSLATE_N_NOOP("Status", "%n waiting"), counts.open()), false});
    if (counts.needsPerson() > 0)
        badges.append({locale.toString(counts.needsPerson()),
                       statusText(QT_TRANSLATE_N_NOOP("Status", "%n need(s) you"), counts.needsPerson()), true});
    return badges;
}

} // namespace desk::ui
