// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/contactsection.h"

#include "app/connections/session.h"
#include "app/domain/text.h"
#include "models/submission/contactnote.h"
#include "models/submission/whentext.h"
#include "ui/submission/contactcreateform.h"
#include "ui/submission/contactfinder.h"
#include "ui/submission/problemline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace desk::ui {

using connections::Session;
using domain::Contact;
using mapping::Severity;

namespace {

constexpr int mostChips = 3;
constexpr int longestChip = 24; // characters

} // namespace

ContactSection::ContactSection(QWidget *parent) : QWidget(parent), m_finder(new ContactFinder(this))
{
    build();
    connect(m_finder, &ContactFinder::changed, this, &ContactSection::takeFound);
    connect(m_finder, &ContactFinder::contactKnown, this, &ContactSection::learn);
    connect(m_finder, &ContactFinder::contactGone, this, [this](const QString &id) {
        if (m_contact && m_contact->id == id)
            showProblem(tr("The service does not know this contact any more. Choose another one."));
    });
    connect(m_finder, &ContactFinder::entriesKnown, this,
            [this](const QString &id, qint64 count, std::optional<domain::Instant> last) {
                if (id != m_countedId)
                    return;
                if (count == 0 || !last) {
                    m_entries->setText(tr("No entries in the local copy"));
                    return;
                }
                const QString when = models::whenText(domain::Instant(last->milliseconds() / 60000 * 60000),
                                                      QTimeZone::systemTimeZone(), locale());
                //: %n: how many entries a contact has; %1: date and time of the newest
                m_entries->setText(tr("%n entries, last %1", nullptr, int(count)).arg(when));
            });
    refresh();
}

void ContactSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(8));
    QLabel *title = newLabel(tr("Contact"), "section", this);
    column->addWidget(title);
    m_search = new SearchField(tr("Name, e-mail address or phone number"), this);
    m_search->setObjectName(QStringLiteral("contactSearch"));
    m_search->setAccessibleName(tr("Contact: search by name, e-mail address or phone number"));
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    column->addWidget(m_search);
    column->addWidget(buildCard());

    m_foundRow = new QWidget(this);
    m_found = new FlowLayout(m_foundRow);
    m_found->setContentsMargins(0, 0, 0, 0);
    m_found->setSpacing(unit(8));
    m_alsoFound = newLabel(tr("Also found"), "secondary", m_foundRow);
    m_found->addWidget(m_alsoFound);
    m_createLink = newButton(tr("Create a contact"), "add", ButtonKind::Link, m_foundRow);
    m_createLink->setObjectName(QStringLiteral("contactCreateLink"));
    m_found->addWidget(m_createLink);
    m_status = newLabel({}, "hint", m_foundRow);
    m_status->setObjectName(QStringLiteral("contactStatus"));
    m_found->addWidget(m_status);
    column->addWidget(m_foundRow);
    m_trouble = newLabel({}, "hint", this);
    m_trouble->setObjectName(QStringLiteral("contactTrouble"));
    m_trouble->setWordWrap(true);
    column->addWidget(m_trouble);

    m_problem = new ProblemLine(this);
    m_problem->setObjectName(QStringLiteral("contactProblem"));
    column->addWidget(m_problem);
    m_create = new ContactCreateForm(this);
    m_create->hide();
    column->addWidget(m_create);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_problem->clear();
        m_contact.reset(); // other words, another contact: nothing is sent for the one before by mistake
        m_firstWanted = false;
        m_finder->look(words);
        refresh();
        Q_EMIT edited();
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        if (!m_contact)
            m_finder->ask(words);
    });
    connect(m_createLink, &QPushButton::clicked, this, &ContactSection::beginCreate);
    connect(m_create, &ContactCreateForm::cancelled, this, &ContactSection::endCreate);
    connect(m_create, &ContactCreateForm::confirmationNeeded, this, &ContactSection::confirmationNeeded);
    connect(m_create, &ContactCreateForm::done, this, [this](const Contact &contact) {
        endCreate();
        choose(contact);
    });
}

QFrame *ContactSection::buildCard()
{
    m_card = newSurface("card", this);
    m_card->setObjectName(QStringLiteral("contactCard"));
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(unit(12), unit(8), unit(12), unit(8));
    row->setSpacing(unit(12));
    m_initials = new Initials({}, m_card);
    m_initials->setDiameter(40);
    row->addWidget(m_initials);
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(unit(8));
    m_name = new ElidedLabel({}, "strong", m_card);
    m_name->setObjectName(QStringLiteral("contactName"));
    //: Beside the contact that was chosen
    m_chosenPill = new Pill(tr("Chosen"), Tone::Neutral, m_card);
    m_chosenPill->setIcon(QStringLiteral("check"));
    first->addWidget(m_name);
    first->addWidget(m_chosenPill);
    first->addStretch();
    words->addLayout(first);
    m_line = new ElidedLabel({}, "secondary", m_card);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    m_entries = new ElidedLabel({}, "hint", m_card);
    row->addWidget(m_entries);
    m_cardButton = newButton({}, nullptr, ButtonKind::Outlined, m_card);
    m_cardButton->setObjectName(QStringLiteral("contactCardButton"));
    setDense(m_cardButton);
    row->addWidget(m_cardButton);
    connect(m_cardButton, &QPushButton::clicked, this, [this] {
        if (m_contact)
            release();
        else if (const Contact *contact = shown())
            choose(*contact);
    });
    return m_card;
}

bool ContactSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut)
        m_firstWanted = false;
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !m_contact && !m_search->text().trimmed().isEmpty()) {
            m_firstWanted = true;
            m_finder->ask(m_search->text());
            takeFound();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ContactSection::takeFound()
{
    // Whoever types quickly and presses Enter means the words that stand there, not the ones of a letter ago.
    if (m_firstWanted && !m_contact && m_finder->isCurrent() && !m_finder->found().isEmpty()) {
        choose(m_finder->found().first());
        return;
    }
    if (!m_finder->isAsking() && m_finder->isCurrent())
        m_firstWanted = false;
    refresh();
}

void ContactSection::setSession(Session *session)
{
    m_session = session;
    m_finder->setSession(session);
    m_create->setSession(session);
    m_search->setEnabled(session != nullptr);
    endCreate();
    refresh();
}

void ContactSection::setContact(const std::optional<Contact> &contact, const QString &words)
{
    m_contact = contact;
    m_problem->clear();
    endCreate();
    if (m_search->text() != words)
        m_search->setText(words);
    if (words.trimmed().isEmpty())
        m_finder->clear();
    else if (!contact)
        m_finder->look(words);
    if (contact && m_session)
        m_finder->learn(contact->id);
    refresh();
}

QString ContactSection::words() const
{
    return m_search->text();
}

void ContactSection::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void ContactSection::showProblem(const QString &sentence)
{
    m_problem->show(Severity::Error, sentence);
}

void ContactSection::choose(const Contact &contact)
{
    m_contact = contact;
    m_firstWanted = false;
    m_problem->clear();
    refresh();
    Q_EMIT edited();
    m_finder->learn(contact.id); // present values matter for what the payload sets and what it differs from
}

void ContactSection::release()
{
    m_contact.reset();
    focusSearch();
    if (!m_search->text().trimmed().isEmpty())
        m_finder->ask(m_search->text());
    refresh();
    Q_EMIT edited();
}

void ContactSection::learn(const Contact &contact)
{
    if (!m_contact || m_contact->id != contact.id || *m_contact == contact)
        return;
    m_contact = contact;
    refreshCard();
    Q_EMIT learned();
}

const Contact *ContactSection::shown() const
{
    if (m_contact)
        return &*m_contact;
    return m_finder->found().isEmpty() ? nullptr : &m_finder->found().first();
}

void ContactSection::refresh()
{
    refreshCard();
    refreshFound();
    refreshStatus();
}

void ContactSection::refreshCard()
{
    const Contact *contact = shown();
    m_card->setVisible(contact != nullptr);
    if (contact == nullptr) {
        m_countedId.clear();
        return;
    }
    m_initials->setName(contact->displayName());
    m_name->setText(contact->displayName());
    m_name->setMinimumWidth(qMin(m_name->sizeHint().width(), unit(150))); // of all that is there, the name counts most
    m_line->setText(models::contactLine(*contact));
    m_chosenPill->setVisible(m_contact.has_value());
    //: Button on the chosen contact: choose another one
    m_cardButton->setText(m_contact ? tr("Change") : tr("Choose"));
    m_cardButton->setAccessibleName(m_contact ? tr("Change the contact %1").arg(contact->displayName())
                                              : tr("Choose the contact %1").arg(contact->displayName()));
    if (m_countedId != contact->id) {
        m_countedId = contact->id;
        m_entries->clear();
        m_finder->countEntries(contact->id);
    }
}

void ContactSection::refreshFound()
{
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_found->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    const QString shownId = shown() != nullptr ? shown()->id : QString();
    QWidget *before = m_cardButton;
    for (const Contact &contact : m_finder->found()) {
        if (contact.id == shownId || m_chips.size() == mostChips)
            continue;
        auto *chip = new Chip(domain::elided(contact.displayName(), longestChip), Tone::Neutral, m_foundRow);
        chip->setDense(true);
        chip->setToolTip(QString(contact.displayName() + QLatin1Char('\n') + models::contactLine(contact)).trimmed());
        chip->setAccessibleName(tr("Choose the contact %1").arg(contact.displayName()));
        connect(chip, &QAbstractButton::clicked, this, [this, contact] { choose(contact); });
        m_chips.append(chip);
        m_found->insertWidget(static_cast<int>(m_chips.size()), chip); // "Also found" is the first
        chip->show();
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_createLink);
    m_alsoFound->setVisible(!m_chips.isEmpty());
    const QString words = m_search->text().simplified();
    //: Link under the search; %1: the words searched for
    m_createLink->setText(words.isEmpty() ? tr("Create a contact")
                                          : tr("Create “%1” as a contact").arg(domain::elided(words, longestChip)));
    m_createLink->setVisible(m_session && m_create->isHidden());
}

void ContactSection::refreshStatus()
{
    QString status;
    QString trouble;
    if (!m_session)
        trouble = tr("Connect to a business to look for contacts.");
    else if (m_finder->isAsking())
        status = tr("Looking…");
    else if (m_finder->error())
        trouble = m_finder->found().isEmpty() ? m_finder->error()->message
                                              : tr("From the local copy. %1").arg(m_finder->error()->message);
    else if (m_finder->isComplete() && m_finder->found().isEmpty())
        status = tr("Nobody found.");
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    if (!m_finder->isAsking()) // it stays until something else is known, so that nothing jumps
        m_trouble->setText(trouble);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void ContactSection::beginCreate()
{
    m_create->show();
    m_createLink->hide();
    m_create->begin(m_contact ? QString() : m_search->text());
}

void ContactSection::endCreate()
{
    m_create->hide();
    m_createLink->setVisible(m_session);
}

} // namespace desk::ui
