// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/truthline.h"

#include "app/sync/entrysync.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QTimer>

namespace desk::ui {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 dayLength = 86'400'000;

QString momentText(domain::Instant moment, domain::Instant now)
{
    const bool today = moment.milliseconds() / dayLength == now.milliseconds() / dayLength;
    const QString time = timeText(moment).left(5);
    //: %1 is a time of day
    if (today)
        return TruthLine::tr("%1 UTC").arg(time);
    //: %1 is a day, %2 a time of day
    return TruthLine::tr("%1, %2 UTC").arg(dayText(moment, now), time);
}

QString gapText(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / minute;
    if (minutes < 1)
        return {};
    if (minutes < 120)
        return TruthLine::tr("%n minute(s) not read yet", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return TruthLine::tr("%n hour(s) not read yet", nullptr, static_cast<int>(minutes / 60));
    return TruthLine::tr("%n day(s) not read yet", nullptr, static_cast<int>(minutes / 60 / 24));
}

} // namespace

TruthLine::TruthLine(QWidget *parent)
    : QWidget(parent), m_meter(new Meter(this)), m_words(new ElidedLabel(this)), m_minute(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_meter->setHatchedRest(true);
    m_meter->setTone(Tone::Ok);
    m_meter->setLength(150);
    m_meter->setAccessibleName(tr("How complete the local copy is"));
    m_words->setProperty("type", QStringLiteral("secondary"));
    layout->addWidget(m_meter);
    layout->addWidget(m_words, 1);
    m_minute->setInterval(static_cast<int>(minute) / 2);
    connect(m_minute, &QTimer::timeout, this, &TruthLine::update);
    update();
}

void TruthLine::setSync(sync::EntrySync *sync)
{
    if (m_sync)
        m_sync->disconnect(this);
    m_sync = sync;
    if (sync) {
        connect(sync, &sync::EntrySync::progressChanged, this, &TruthLine::update);
        connect(sync, &sync::EntrySync::finished, this, &TruthLine::update);
        m_minute->start();
    } else {
        m_minute->stop();
    }
    update();
}

void TruthLine::setServerShown(bool server)
{
    m_server = server;
    update();
}

QString TruthLine::words() const
{
    return m_words->text();
}

void TruthLine::tell(qreal value, bool whole, const QString &words)
{
    m_meter->setVisible(whole);
    m_meter->setValue(value);
    m_meter->setValueText(words);
    m_words->setText(words);
}

void TruthLine::update()
{
    if (m_server) {
        tell(1, false, tr("As the server lists them now"));
        return;
    }
    if (!m_sync) {
        tell(0, false, {});
        return;
    }
    const sync::EntrySync::Progress progress = m_sync->progress();
    if (!progress.completeUpTo) {
        const qreal share = progress.total.value_or(0) > 0
                                ? static_cast<qreal>(progress.read) / static_cast<qreal>(*progress.total)
                                : 0;
        if (!progress.running)
            tell(share, true, progress.cached > 0 ? tr("Read in part") : tr("Not read yet"));
        else if (progress.total)
            //: how far the reading of entries is: "300 of 5,000 read"
            tell(share, true, tr("%1 of %2 read").arg(countText(progress.read), countText(*progress.total)));
        else
            tell(0, true, tr("Reading…"));
        return;
    }
    const domain::Instant now = domain::Instant::now();
    const qint64 behind = qMax<qint64>(0, now.milliseconds() - progress.completeUpTo->milliseconds());
    QString words = tr("Complete up to %1").arg(momentText(*progress.completeUpTo, now));
    const QString gap = gapText(behind);
    if (!gap.isEmpty())
        words += QStringLiteral("  \u00B7  ") + gap;
    // Any gap shows, a day's fills two fifths.
    const qreal open = gap.isEmpty() ? 0 : qBound(.1, static_cast<qreal>(behind) / dayLength * .4, .4);
    tell(1 - open, true, words);
}

} // namespace desk::ui
