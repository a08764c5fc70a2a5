// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filterline.h"

#include "ui/entries/filteredit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

FilterLine::FilterLine(FilterState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_edit(new FilterEdit(this)),
      m_message(new InlineMessage(this)),
      m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(4));
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    m_message->hide();
    m_edit->setObjectName(QStringLiteral("filterText"));
    m_edit->setAccessibleName(tr("Filter as text"));
    //: an empty line for a filter; the words before the colons are the same in every language
    m_edit->setPlaceholderText(tr("For example: when:last-month -source:\"Phone orders\" value:100.. mira"));
    QAction *clear = m_edit->addAction(icon("close"), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear"));
    connect(clear, &QAction::triggered, this, [this] {
        m_edit->replace(0, m_edit->text().size(), {});
        read();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(220);
    connect(m_pause, &QTimer::timeout, this, &FilterLine::read);
    connect(m_edit, &FilterEdit::typed, this, [this] {
        m_entered = false;
        m_edit->setProblem(0, 0);
        m_pause->start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        m_entered = true;
        read();
    });
    connect(m_edit, &FilterEdit::completionWanted, this, &FilterLine::complete);
    connect(m_edit, &FilterEdit::escaped, this, &FilterLine::closed);
    connect(m_message, &InlineMessage::actionTriggered, this, &FilterLine::mend);
    connect(state, &FilterState::changed, this, [this] {
        if (m_reading)
            return;
        m_problems.clear();
        if (isVisible())
            write();
    });
    connect(state, &FilterState::serverChanged, this, &FilterLine::tellAside);
    connect(state, &FilterState::namesChanged, this, [this] {
        if (!isVisible())
            return;
        if (!m_problems.isEmpty())
            read(); // what was not known may be now
        else if (!m_edit->hasFocus())
            write();
    });
    connect(state, &FilterState::contactsFound, this, &FilterLine::contactsFound);
}

void FilterLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_problems.isEmpty()) // what could not be read yet is not lost by looking away
        write();
}

void FilterLine::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->end(false);
}

QString FilterLine::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void FilterLine::write()
{
    m_pause->stop();
    m_problems.clear();
    m_edit->setProblem(0, 0);
    const QString text = models::writeFilter(m_state->choice(), m_state->context());
    if (m_edit->text() != text)
        m_edit->replace(0, m_edit->text().size(), text); // so that it can be undone
    tellAside();
}

void FilterLine::read()
{
    m_pause->stop();
    m_seeking.clear();
    const models::FilterReading reading = models::readFilter(m_edit->text(), m_state->context());
    tell(reading.problems);
    if (!reading.problems.isEmpty())
        return;
    for (const QString &name : reading.contactNames) {
        if (!m_soughtContacts.contains(name)) {
            seek(name); // others may be called the same
            return;
        }
    }
    m_reading = true;
    m_state->setChoice(reading.choice);
    m_reading = false;
    if (std::exchange(m_entered, false))
        write(); // as the program would have put it
    else
        tellAside();
}

void FilterLine::tell(const QList<models::FilterProblem> &problems)
{
    m_problems = problems;
    m_edit->setProblem(0, 0);
    if (problems.isEmpty())
        return;
    const models::FilterProblem &problem = problems.first();
    const qsizetype cursor = m_edit->cursorPosition();
    if (m_edit->isOffering() && cursor >= problem.at && cursor <= problem.at + problem.length)
        return; // it is being written just now
    if (!problem.contact.isEmpty() && !m_soughtContacts.contains(problem.contact)) {
        seek(problem.contact);
        return;
    }
    m_edit->setProblem(problem.at, problem.length);
    const QString still = tr("The last filter that could be read stays in force.");
    m_message->showMessage(Tone::Error, problem.message + QLatin1Char(' ') + still,
                           //: a button; %1 is what to put in the place of a mistake
                           problem.better.isEmpty() ? QString() : tr("Use %1").arg(problem.better));
    m_message->show();
    m_edit->setAccessibleDescription(problem.message);
}

void FilterLine::seek(const QString &contact)
{
    m_soughtContacts.insert(contact);
    m_seeking = contact;
    m_message->showMessage(Tone::Neutral, tr("Looking for the contact “%1”…").arg(contact));
    m_message->show();
    m_state->findContacts(contact);
}

void FilterLine::tellAside()
{
    if (!m_problems.isEmpty())
        return;
    QStringList parts;
    for (const auto part : models::filterParts()) {
        if (m_state->aside().testFlag(part))
            parts << models::partTitle(part);
    }
    const QString words =
        parts.isEmpty()
            ? QString()
            //: %1 is a list of filters: "Currency, Value"
            : tr("The server cannot filter by all of this. Set aside: %1.").arg(parts.join(QStringLiteral(", ")));
    m_edit->setAccessibleDescription(words);
    if (words.isEmpty()) {
        m_message->clear();
        m_message->hide();
        return;
    }
    m_message->showMessage(Tone::Note, words);
    m_message->show();
}

void FilterLine::mend()
{
    if (m_problems.isEmpty() || m_problems.first().better.isEmpty())
        return;
    const models::FilterProblem problem = m_problems.first();
    m_edit->replace(problem.at, problem.length, problem.better);
    m_edit->setFocus();
    read();
}

void FilterLine::complete(bool asked)
{
    const models::FilterCompletion completion =
        models::completeFilter(m_edit->text(), m_edit->cursorPosition(), m_state->context());
    // Between words nobody wants to be interrupted.
    if (!asked && completion.length == 0 && completion.contact.isNull()
        && !m_edit->text().left(m_edit->cursorPosition()).endsWith(QLatin1Char(':'))
        && !m_edit->text().left(m_edit->cursorPosition()).endsWith(QLatin1Char(','))) {
        m_edit->offer({});
        return;
    }
    m_edit->offer(completion);
    constexpr qsizetype enough = 2;
    if (completion.contact.size() >= enough)
        m_state->findContacts(completion.contact);
}

void FilterLine::contactsFound(const QString &words)
{
    if (!isVisible())
        return;
    const QString wanted = m_edit->completion().contact;
    if (m_edit->hasFocus() && !wanted.isEmpty() && wanted == words) {
        const models::FilterCompletion completion =
            models::completeFilter(m_edit->text(), m_edit->cursorPosition(), m_state->context());
        if (completion.contact == words)
            m_edit->offer(completion);
    }
    if (m_seeking.isEmpty())
        return;
    if (words != m_seeking) { // another search overtook ours
        m_state->findContacts(m_seeking);
        return;
    }
    const std::optional<domain::Error> &error = m_state->findError();
    if (!error) {
        read();
        return;
    }
    m_soughtContacts.remove(m_seeking); // may go better next time
    m_seeking.clear();
    m_message->showMessage(Tone::Error, error->message);
}

} // namespace desk::ui
