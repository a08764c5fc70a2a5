// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/sendbar.h"

#include "models/submission/outboxitem.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QTimeZone>

namespace desk::ui {

using submission::State;
using submission::Submission;

namespace {

QString clockOf(domain::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), QTimeZone::systemTimeZone())
        .time()
        .toString(QStringLiteral("HH:mm:ss"));
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Sent: return Tone::Ok;
    case State::Refused: return Tone::Error;
    case State::InDoubt: return Tone::Doubt;
    default: return Tone::Neutral;
    }
}

/// What became of it, after "89.00 EUR for Mira Okafor".
QString fateOf(const Submission &last)
{
    switch (last.state) {
    case State::Sent: return SendBar::tr("stored %1").arg(clockOf(last.changedAt));
    case State::Sending: return SendBar::tr("on its way");
    case State::Queued:
        return last.message.isEmpty() ? SendBar::tr("kept in the outbox, waits for its turn")
                                      : SendBar::tr("kept in the outbox. %1").arg(last.message);
    case State::Refused: return SendBar::tr("refused. %1").arg(models::OutboxItem::from(last).what);
    case State::InDoubt: return SendBar::tr("in doubt. %1").arg(last.message);
    case State::Cancelled: return SendBar::tr("cancelled");
    case State::Draft: return SendBar::tr("kept as a draft");
    }
    return {};
}

} // namespace

SendBar::SendBar(QWidget *parent)
    : QFrame(parent),
      m_message(new InlineMessage(this)),
      m_clear(newButton(tr("Clea&r"), nullptr, ButtonKind::Quiet, this)),
      m_send(newButton({}, "send", ButtonKind::Primary, this))
{
    setProperty("role", QStringLiteral("alt"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit(24), unit(12), unit(16), unit(12));
    row->setSpacing(unit(8));
    m_message->setObjectName(QStringLiteral("sendMessage"));
    m_clear->setObjectName(QStringLiteral("clearButton"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    auto *messagePlace = new QHBoxLayout; // keeps its room while there is no message
    messagePlace->addWidget(m_message, 1);
    messagePlace->addStretch();
    row->addLayout(messagePlace, 1);
    row->addWidget(m_clear);
    row->addWidget(m_send);
    row->addWidget(newLabel(tr("Ctrl+Enter"), "key", this), 0, Qt::AlignVCenter);
    connect(m_clear, &QPushButton::clicked, this, &SendBar::clearClicked);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendClicked);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { Q_EMIT actionTriggered(m_action); });
    setPlace(true, {}, false);
}

void SendBar::setPlace(bool sandbox, const QString &businessName, bool connected)
{
    //: Button that sends the entry; %1: name of a business
    m_sendWords = sandbox || businessName.isEmpty() ? tr("Send to sandbox") : tr("Send to %1").arg(businessName);
    if (!connected)
        m_sendWords = tr("Send");
    m_connected = connected;
    setButtonKind(m_send, sandbox ? ButtonKind::Primary : ButtonKind::Live, "send");
    setBusy(m_busy);
}

void SendBar::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(m_connected && !busy);
    m_send->setText(busy ? tr("Keeping it…") : m_sendWords);
}

void SendBar::showLast(const std::optional<Submission> &last)
{
    if (!last) {
        m_message->clear();
        m_action = SendBarAction::None;
        return;
    }
    const models::OutboxItem item = models::OutboxItem::from(*last);
    const QString what = item.value ? models::moneyText(item.value, item.currency, locale()) : tr("an entry");
    m_action = last->state == State::Refused ? SendBarAction::Mend : SendBarAction::OpenLast;
    //: %1: an amount, "89.00 EUR"; %2: a contact; %3: what became of it, "stored 14:01:12"
    m_message->showMessage(toneOf(last->state),
                           tr("Last one: %1 for %2, %3").arg(what, item.contactName, fateOf(*last)),
                           //: Link: go to the entry that was sent last
                           m_action == SendBarAction::Mend ? tr("Correct it") : tr("Open"));
}

void SendBar::showMessage(const domain::Error &error)
{
    m_action = SendBarAction::None;
    const QString text = error.advice.isEmpty() ? error.message : QString(error.message + u' ' + error.advice);
    m_message->showMessage(Tone::Error, text);
}

void SendBar::showQuestion(const QString &text, const QString &word, SendBarAction action)
{
    m_action = action;
    m_message->showMessage(action == SendBarAction::Undo ? Tone::Neutral : Tone::Warn, text, word);
}

void SendBar::focusAction()
{
    if (auto *link = m_message->findChild<QPushButton *>()) {
        link->setAutoDefault(true); // Enter presses it outside of dialogs too
        link->setFocus(Qt::ShortcutFocusReason);
    }
}

QString SendBar::message() const
{
    return m_message->text();
}

} // namespace desk::ui
