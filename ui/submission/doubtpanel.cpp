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

void DoubtPanel::show(const Submission &submission)
{
    QString text = tr("It may or may not have arrived.");
    const Event *looked = nullptr;
    for (const Event &event : submission.events) {
        if (event.what == QLatin1String("looked-up"))
            looked = &event;
    }
    if (looked != nullptr) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(looked->at.milliseconds(), QTimeZone::systemTimeZone());
        //: %1: a time of day; %2: what was found then, a sentence
        text += u' '
                + tr("Looked up at %1: %2")
                      .arg(at.time().toString(QStringLiteral("HH:mm:ss")),
                           looked->detail.isEmpty() ? tr("nothing with this contact, value and time is listed yet.")
                                                    : looked->detail);
    } else {
        text += u' ' + tr("It has not been looked up yet.");
    }
    m_text->setText(text);
    setAccessibleName(text);
}

void DoubtPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint::selection(&painter, rect(), true); // one with the selected row above it
    paint::hairline(&painter, rect());
}

} // namespace desk::ui
