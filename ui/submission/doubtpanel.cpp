// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/doubtpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QTimeZone>

namespace desk::ui {

using submission::Event;
using submission::Submission;

DoubtPanel::DoubtPanel(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("doubtPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(16) + unit(16) + unit(7), unit(2), unit(16), unit(12));
    column->setSpacing(unit(12));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(unit(660));
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    QPushButton *again = newButton(tr("&Send it again…"), "retry", ButtonKind::Outlined, this);
    again->setObjectName(QStringLiteral("doubtSendAgain"));
    QPushButton *arrived = newButton(tr("It &arrived: choose the entry…"), "check", ButtonKind::Outlined, this);
    arrived->setObjectName(QStringLiteral("doubtArrived"));
    QPushButton *look = newButton(tr("&Look it up"), "search", ButtonKind::Outlined, this);
    look->setObjectName(QStringLiteral("doubtLookUp"));
    row->addWidget(again);
    row->addWidget(arrived);
    row->addWidget(look);
    QLabel *hint = newLabel(tr("Sending again makes a second entry if the first one arrived."), "hint", this);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(OutboxAction::SendAgain); });
    connect(arrived, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(OutboxAction::ChooseArrived); });
    connect(look, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(OutboxAction::LookUp); });
}

namespace {

/// The last look's finding, with its time.
QString lookWords(const Submission &submission)
{
    const auto isLook = [](const Event &event) {
        return event.what == QLatin1String("looked-up") || event.what == QLatin1String("asked");
    };
    const auto looked = std::find_if(submission.events.rbegin(), submission.events.rend(), isLook);
    if (looked == submission.events.rend())
        return DoubtPanel::tr("It has not been looked up yet.");
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(looked->at.milliseconds(), QTimeZone::systemTimeZone());
    //: %1: a time of day; %2: what was found then, a sentence
    return DoubtPanel::tr("Looked up at %1: %2").arg(at.time().toString(QStringLiteral("HH:mm:ss")), looked->detail);
}

/// "12 s", "1 min 5 s".
QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        //: a duration in seconds
        return DoubtPanel::tr("%1 s").arg(seconds);
    }
    //: a duration: %1 minutes, %2 seconds
    return DoubtPanel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString planWords(const submission::Outbox::DoubtPlan &plan)
{
    if (plan.untilAbsent.count() <= 0)
        return DoubtPanel::tr("The last look is due now. If it is not there, it is sent again.");
    //: %1, %2: durations, for example "12 s"
    return DoubtPanel::tr("It can still appear. Next look in %1; if it is not there after %2, it is sent again.")
        .arg(durationText(plan.untilLook), durationText(plan.untilAbsent));
}

} // namespace

void DoubtPanel::show(const Submission &submission, const std::optional<submission::Outbox::DoubtPlan> &plan)
{
    QStringList words{tr("It may or may not have arrived."), lookWords(submission)};
    if (store::waitsForPerson(submission.errorCode))
        words.append(tr("You decide what happens with it."));
    else if (plan)
        words.append(planWords(*plan));
    m_text->setText(words.join(u' '));
    setAccessibleName(m_text->text());
}

void DoubtPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint::selection(&painter, rect(), true); // one with the selected row above it
    paint::hairline(&painter, rect());
}

} // namespace desk::ui
