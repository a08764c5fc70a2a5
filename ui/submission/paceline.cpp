// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/paceline.h"

#include "app/submission/outbox.h"

namespace desk::ui {

PaceLine::PaceLine(QWidget *parent) : ElidedLabel(parent)
{
    setObjectName(QStringLiteral("outboxPace"));
    setProperty("type", QStringLiteral("secondary"));
    setAccessibleName(tr("How long sending still takes"));
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &PaceLine::refresh);
    hide();
}

void PaceLine::setOutbox(submission::Outbox *outbox)
{
    if (m_outbox)
        m_outbox->disconnect(this);
    m_outbox = outbox;
    if (outbox) {
        connect(outbox, &submission::Outbox::countsChanged, this, &PaceLine::refresh);
        connect(outbox, &submission::Outbox::activityChanged, this, &PaceLine::refresh);
    }
    refresh();
}

QString PaceLine::words(const submission::Counts &counts, const submission::SendEstimate &estimate)
{
    const qint64 waiting = counts.queued - counts.held + counts.sending;
    if (!estimate.left || waiting <= 0)
        return {};
    //: %1 is a time such as “about 5 min”
    QString line =
        tr("%n queued, %1 left.", nullptr, static_cast<int>(waiting)).arg(submission::aboutText(*estimate.left));
    using namespace std::chrono_literals;
    if (counts.queued > counts.held && estimate.next >= 1s)
        //: %1 is a time such as “about 5 s”
        line += QLatin1Char(' ') + tr("Next, in %1.").arg(submission::aboutText(estimate.next));
    return line;
}

void PaceLine::refresh()
{
    const QString line = m_outbox ? words(m_outbox->counts(), m_outbox->estimate()) : QString();
    setText(line);
    setVisible(!line.isEmpty());
    if (line.isEmpty())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

} // namespace desk::ui
