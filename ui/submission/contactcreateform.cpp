// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/contactcreateform.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/contactrepository.h"
#include "app/store/workspace.h"
#include "ui/submission/contactfinder.h"
#include "ui/submission/problemline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace desk::ui {

using connections::Session;
using domain::Contact;
using domain::Result;
using mapping::Severity;

ContactCreateForm::ContactCreateForm(QWidget *parent)
    : QFrame(parent),
      m_email(new QLineEdit(this)),
      m_phone(new QLineEdit(this)),
      m_firstName(new QLineEdit(this)),
      m_lastName(new QLineEdit(this)),
      m_problem(new ProblemLine(this))
{
    setObjectName(QStringLiteral("contactCreate"));
    setProperty("role", QStringLiteral("card"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit(12), unit(12), unit(12), unit(12));
    grid->setHorizontalSpacing(unit(12));
    grid->setVerticalSpacing(unit(4));
    const auto add = [&](int row, int column, const QString &label, QLineEdit *edit, const char *name) {
        QLabel *caption = newLabel(label, "secondary", this);
        caption->setBuddy(edit);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(caption, row, column);
        grid->addWidget(edit, row + 1, column);
        connect(edit, &QLineEdit::returnPressed, this, &ContactCreateForm::submit);
        connect(edit, &QLineEdit::textEdited, m_problem, &ProblemLine::clear);
    };
    add(0, 0, tr("&First name"), m_firstName, "contactFirstName");
    add(0, 1, tr("&Last name"), m_lastName, "contactLastName");
    add(2, 0, tr("E-ma&il"), m_email, "contactEmail");
    add(2, 1, tr("P&hone"), m_phone, "contactPhone");
    m_firstName->setMaxLength(255);
    m_lastName->setMaxLength(255);
    m_email->setMaxLength(255);
    m_phone->setMaxLength(30);
    m_problem->setObjectName(QStringLiteral("contactCreateProblem"));
    grid->addWidget(m_problem, 4, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(8));
    buttons->addStretch();
    QPushButton *cancel = newButton(tr("Cancel"), nullptr, ButtonKind::Quiet, this);
    m_create = newButton(tr("Create contact"), "add", ButtonKind::Outlined, this);
    m_create->setObjectName(QStringLiteral("contactCreateButton"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    grid->addLayout(buttons, 5, 0, 1, 2);
    connect(cancel, &QPushButton::clicked, this, &ContactCreateForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, &ContactCreateForm::submit);
    connect(m_problem, &ProblemLine::mendClicked, this, [this] {
        if (m_existing)
            Q_EMIT done(*m_existing);
    });
}

void ContactCreateForm::setSession(Session *session)
{
    m_session = session;
    setBusy(false);
}

void ContactCreateForm::begin(const QString &words)
{
    for (QLineEdit *edit : {m_email, m_phone, m_firstName, m_lastName})
        edit->clear();
    m_existing.reset();
    m_problem->clear();
    setBusy(false);
    const QString text = words.simplified();
    if (text.contains(u'@')) {
        m_email->setText(text);
    } else if (!phoneDigits(text).isEmpty()) {
        m_phone->setText(text);
    } else {
        const qsizetype space = text.lastIndexOf(u' ');
        m_firstName->setText(space < 0 ? text : text.left(space));
        m_lastName->setText(space < 0 ? QString() : text.mid(space + 1));
    }
    m_firstName->setFocus(Qt::OtherFocusReason);
}

QString ContactCreateForm::trimmed(const QLineEdit *edit)
{
    return edit->text().trimmed();
}

void ContactCreateForm::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setEnabled(!busy && m_session);
    m_create->setText(busy ? tr("Creating…") : tr("Create contact"));
}

void ContactCreateForm::submit()
{
    if (m_busy || !m_session)
        return;
    m_existing.reset();
    if (trimmed(m_email).isEmpty() && trimmed(m_phone).isEmpty() && trimmed(m_firstName).isEmpty()) {
        m_problem->show(Severity::Error, tr("A contact needs an e-mail address, a phone number or a first name."));
        return;
    }
    if (!m_session->isSandbox() && !m_session->confirmedLiveWrite()) {
        Q_EMIT confirmationNeeded([self = QPointer(this)] {
            if (self)
                self->lookFirst();
        });
        return;
    }
    lookFirst();
}

void ContactCreateForm::lookFirst()
{
    setBusy(true);
    const QString email = trimmed(m_email);
    if (email.isEmpty()) {
        lookForPhone();
        return;
    }
    api::ContactQuery query;
    query.email = email;
    query.limit = 1;
    domain::whenReady(
        m_session->client().listContacts(query, api::Lane::Operator), this,
        [this, email](const Result<domain::Page<Contact>> &answer) {
            if (!answer)
                fail(answer.error());
            else if (!answer->items.isEmpty())
                offer(answer->items.first(),
                      tr("%1 already has the e-mail address %2.").arg(answer->items.first().displayName(), email));
            else
                lookForPhone();
        });
}

void ContactCreateForm::lookForPhone()
{
    const QString phone = trimmed(m_phone);
    if (phone.isEmpty() || !m_session) {
        create();
        return;
    }
    api::ContactQuery query;
    query.phone = phone;
    query.limit = 1;
    domain::whenReady(
        m_session->client().listContacts(query, api::Lane::Operator), this,
        [this, phone](const Result<domain::Page<Contact>> &answer) {
            if (!answer)
                fail(answer.error());
            else if (!answer->items.isEmpty())
                offer(answer->items.first(),
                      tr("%1 already has the phone number %2.").arg(answer->items.first().displayName(), phone));
            else
                create();
        });
}

void ContactCreateForm::create()
{
    if (!m_session)
        return;
    const auto given = [](const QString &text) { return text.isEmpty() ? std::optional<QString>() : text; };
    api::ContactWrite contact;
    contact.email = given(trimmed(m_email));
    contact.phone = given(trimmed(m_phone));
    contact.firstName = given(trimmed(m_firstName));
    contact.lastName = given(trimmed(m_lastName));
    domain::whenReady(m_session->client().createContact(contact), this, [this](const Result<Contact> &answer) {
        if (!answer) {
            if (answer.error().httpStatus == 409)
                lookForTaken();
            else
                fail(answer.error());
            return;
        }
        setBusy(false);
        if (m_session) {
            m_session->workspace().write([profile = m_session->dataKey(), made = *answer](store::Database &db) {
                return store::ContactRepository(db, profile).put({made});
            });
        }
        Q_EMIT done(*answer);
    });
}

void ContactCreateForm::offer(const Contact &existing, const QString &sentence)
{
    setBusy(false);
    m_existing = existing;
    //: Button beside "Jonas Weber already has this e-mail address."
    m_problem->show(Severity::Warning, sentence, tr("Choose %1").arg(existing.displayName()));
    m_problem->button()->setFocus();
}

/// Somebody else was quicker than the looking before: whoever has the address now is offered.
void ContactCreateForm::lookForTaken()
{
    const auto unknown = [this] {
        setBusy(false);
        m_problem->show(Severity::Error, tr("The service already has a contact with this e-mail address or phone "
                                            "number. Search for it above and choose it instead."));
    };
    if (!m_session || trimmed(m_email).isEmpty()) {
        unknown();
        return;
    }
    api::ContactQuery query;
    query.email = trimmed(m_email);
    query.limit = 1;
    domain::whenReady(
        m_session->client().listContacts(query, api::Lane::Operator), this,
        [this, unknown](const Result<domain::Page<Contact>> &answer) {
            if (!answer || answer->items.isEmpty()) {
                unknown();
                return;
            }
            const Contact &taken = answer->items.first();
            offer(
                taken,
                tr("%1 already has the e-mail address %2.").arg(taken.displayName(), taken.email.value_or(QString())));
        });
}

void ContactCreateForm::fail(const domain::Error &error)
{
    setBusy(false);
    QStringList sentences{error.message};
    for (const domain::FieldProblem &problem : error.fields)
        sentences.append(tr("%1: %2").arg(problem.field, problem.message));
    if (!error.advice.isEmpty())
        sentences.append(error.advice);
    m_problem->show(Severity::Error, sentences.join(u' '));
}

void ContactCreateForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace desk::ui
