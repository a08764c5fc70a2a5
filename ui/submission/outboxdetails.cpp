// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/outboxdetails.h"

#include "models/submission/outboxitem.h"
#include "ui/comparison/findingbox.h"
#include "ui/submission/statetone.h"
#include "ui/submission/timeline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QScrollArea>

namespace desk::ui {

using submission::State;
using submission::Submission;

OutboxDetails::OutboxDetails(QWidget *parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("base"));
    build();
    show(std::nullopt);
}

void OutboxDetails::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_nothing = new EmptyState(QStringLiteral("outbox"), tr("Nothing chosen"),
                               tr("Choose a line to see what happened to it."), this);
    whole->addWidget(m_nothing);
    m_body = new QWidget(this);
    whole->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(unit(16), unit(16), unit(16), unit(12));
    column->setSpacing(unit(8));

    auto *first = new QHBoxLayout;
    first->setSpacing(unit(6));
    m_amount = newLabel({}, "amount", m_body);
    m_amount->setObjectName(QStringLiteral("detailsAmount"));
    m_currency = newLabel({}, "secondary", m_body);
    m_copy = newIconButton("copy", tr("Copy the request's body"), m_body);
    m_more = newIconButton("more", tr("More"), m_body);
    m_more->setObjectName(QStringLiteral("detailsMore"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    first->addWidget(m_amount);
    first->addWidget(m_currency, 1);
    first->addWidget(m_copy);
    first->addWidget(m_more);
    column->addLayout(first);
    m_whose = new ElidedLabel({}, "secondary", m_body);
    column->addWidget(m_whose);
    m_state = new Pill({}, Tone::Neutral, m_body);
    m_state->setObjectName(QStringLiteral("detailsState"));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addSpacing(unit(8));

    auto *scroll = new QScrollArea(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame *story = newSurface("base", scroll);
    auto *lines = new QVBoxLayout(story);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(unit(8));
    m_fields = newLabel({}, "error", story);
    m_fields->setObjectName(QStringLiteral("detailsFields"));
    m_fields->setWordWrap(true);
    m_fields->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_fields);
    m_finding = new FindingBox(story);
    lines->addWidget(m_finding);
    lines->addWidget(newLabel(tr("What happened"), "strong", story));
    m_timeline = new Timeline(story);
    lines->addWidget(m_timeline);
    lines->addSpacing(unit(8));
    m_reasonTitle = newLabel({}, "strong", story);
    m_reason = newLabel({}, "secondary", story);
    m_reason->setWordWrap(true);
    lines->addWidget(m_reasonTitle);
    lines->addWidget(m_reason);
    lines->addStretch();
    scroll->setWidget(story);
    column->addWidget(scroll, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(8));
    m_first = newButton({}, nullptr, ButtonKind::Outlined, m_body);
    m_first->setObjectName(QStringLiteral("detailsFirst"));
    m_second = newButton({}, nullptr, ButtonKind::Outlined, m_body);
    m_second->setObjectName(QStringLiteral("detailsSecond"));
    buttons->addWidget(m_first, 1);
    buttons->addWidget(m_second, 1);
    column->addLayout(buttons);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT actionTriggered(OutboxAction::CopyBody); });
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_firstAction); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_secondAction); });
}

void OutboxDetails::show(const std::optional<Submission> &submission)
{
    m_submission = submission;
    m_nothing->setVisible(!submission);
    m_body->setVisible(submission.has_value());
    m_finding->show(submission ? submission->id : 0);
    if (!submission)
        return;
    const models::OutboxItem item = models::OutboxItem::from(*submission);
    m_amount->setText(item.value ? models::amountText(*item.value, item.currency, locale()) : tr("No value"));
    m_currency->setText(item.value ? item.currency : QString());
    m_whose->setText(QString(item.contactName + QStringLiteral("  ·  ") + item.sourceName));
    m_state->setText(models::stateWord(item.state));
    m_state->setTone(toneOfState(item.state));
    m_state->setIcon(models::stateIcon(item.state));
    m_timeline->setEvents(submission->events);
    QStringList problems;
    for (const domain::FieldProblem &problem : submission->fields)
        problems.append(tr("%1: %2").arg(problem.field, problem.message));
    if (problems.isEmpty() && item.state == State::Refused)
        problems.append(submission->message);
    m_fields->setText(problems.join(u'\n'));
    m_fields->setVisible(!problems.isEmpty());
    m_reasonTitle->setText(reasonTitle());
    m_reason->setText(reasonText());
    m_reasonTitle->setVisible(!reasonTitle().isEmpty());
    m_reason->setVisible(!reasonText().isEmpty());
    showActions(item.state);
    fillMenu();
}

QString OutboxDetails::reasonTitle() const
{
    if (m_submission->state == State::InDoubt)
        return needsPerson() ? tr("Why it is not sent again by itself") : tr("Why it is not sent again at once");
    return m_submission->held && m_submission->state == State::Queued ? tr("Why it waits") : QString();
}

QString OutboxDetails::reasonText() const
{
    if (m_submission->state == State::InDoubt && needsPerson())
        return tr("The service has no way to recognise a repeated request, and its list does not tell. A second one "
                  "could count the money twice, so you decide.");
    if (m_submission->state == State::InDoubt)
        return tr("The service has no way to recognise a repeated request. Its list is looked through until the "
                  "entry is found or has had more than enough time to appear. Only then is it sent again.");
    if (m_submission->held && m_submission->state == State::Queued)
        return tr("It was put into the outbox to be sent later. Send it now, or resume sending.");
    return {};
}

bool OutboxDetails::needsPerson() const
{
    return store::waitsForPerson(m_submission->errorCode);
}

void OutboxDetails::showActions(State state)
{
    const auto set = [](QPushButton *button, OutboxAction &place, OutboxAction action, const QString &text,
                        const char *iconName) {
        place = action;
        button->setText(text);
        button->setIcon(icon(iconName, &Tokens::text));
    };
    set(m_first, m_firstAction, OutboxAction::CopyCurl, tr("Copy as curl"), "copy");
    switch (state) {
    case State::Sent:
        set(m_second, m_secondAction, OutboxAction::OpenEntry, tr("Open the entry"), "open");
        m_second->setEnabled(!m_submission->entryId.isEmpty());
        return;
    case State::Sending:
    case State::InDoubt:
        set(m_second, m_secondAction, OutboxAction::EditAndResend, tr("Enter as a new one"), "edit");
        break;
    default: set(m_second, m_secondAction, OutboxAction::EditAndResend, tr("Edit and resend"), "edit"); break;
    }
    m_second->setEnabled(true);
}

void OutboxDetails::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto add = [&](OutboxAction action, const QString &text, const char *iconName) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this,
                [this, action] { Q_EMIT actionTriggered(action); });
    };
    switch (m_submission->state) {
    case State::Refused:
    case State::Cancelled:
        add(OutboxAction::Retry, tr("Send it again as it is"), "retry");
        if (m_submission->state == State::Refused)
            add(OutboxAction::Cancel, tr("Cancel it"), "ignore");
        break;
    case State::Queued:
        if (m_submission->held)
            add(OutboxAction::Retry, tr("Send it now"), "send");
        add(OutboxAction::Cancel, tr("Cancel it"), "ignore");
        break;
    case State::InDoubt:
        add(OutboxAction::LookUp, tr("Look it up now"), "search");
        add(OutboxAction::SendAgain, tr("Send it again…"), "retry");
        add(OutboxAction::ChooseArrived, tr("It arrived: choose the entry…"), "check");
        add(OutboxAction::Cancel, tr("Cancel it"), "ignore");
        break;
    case State::Sent: add(OutboxAction::EditAndResend, tr("Enter as a new one"), "edit"); break;
    default: break;
    }
    add(OutboxAction::CopyBody, tr("Copy the body"), "copy");
    QAction *evidence = menu->addAction(icon("export"), tr("Export evidence…"));
    evidence->setObjectName(QStringLiteral("exportEvidence"));
    connect(evidence, &QAction::triggered, m_finding, &FindingBox::exportEvidence);
}

} // namespace desk::ui
