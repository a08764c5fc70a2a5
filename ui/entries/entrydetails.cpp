// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrydetails.h"

#include "app/domain/json.h"
#include "app/domain/text.h"
#include "models/entries/entrycolumns.h"
#include "models/entries/otherfields.h"
#include "ui/comparison/findingbox.h"
#include "ui/entries/entryfacts.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

namespace desk::ui {

namespace {

/// Whether a word of it is too long for a line: it cannot be wrapped, and would push everything beside it out of sight.
bool hasLongWord(const QString &text)
{
    constexpr qsizetype most = 26;
    const QStringList words = text.split(QLatin1Char(' '));
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.size() > most; });
}

} // namespace

EntryDetails::EntryDetails(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedLayout(this)),
      m_none(new EmptyState(this)),
      m_whole(new QWidget(this)),
      m_facts(new EntryFacts(this))
{
    connect(m_facts, &EntryFacts::changed, this, [this] {
        if (!m_row)
            return;
        fillFields();
        if (isJsonShown())
            fillJson();
    });
    setAccessibleName(tr("Chosen entry"));
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(unit(16), unit(14), unit(12), unit(12));
    layout->setSpacing(unit(10));
    layout->addWidget(newHead());
    m_middle = new QStackedLayout;
    m_middle->addWidget(newFields());
    layout->addLayout(m_middle, 1);
    layout->addWidget(newFoot());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_whole);
    clear();
}

QWidget *EntryDetails::newHead()
{
    auto *head = new QWidget(m_whole);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(12));

    m_amount = newLabel({}, "amount", head);
    m_currency = newLabel({}, "plain", head);
    m_currency->setForegroundRole(QPalette::WindowText);
    m_subtitle = new ElidedLabel({}, "secondary", head);
    m_copy = newIconButton("copy", tr("Copy the entry as JSON"), head);
    m_more = newIconButton("more", tr("More"), head);
    auto *money = new QHBoxLayout;
    money->setSpacing(unit(6));
    money->addWidget(m_amount, 0, Qt::AlignBaseline);
    money->addWidget(m_currency, 1, Qt::AlignBaseline);
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(2));
    words->addLayout(money);
    words->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(2));
    top->addLayout(words, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    top->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(top);

    m_contactBox = new QWidget(head);
    auto *contact = new QHBoxLayout(m_contactBox);
    contact->setContentsMargins(0, 0, 0, 0);
    contact->setSpacing(unit(8));
    m_initials = new Initials({}, m_contactBox);
    m_name = new ElidedLabel({}, "strong", m_contactBox);
    m_mail = new ElidedLabel({}, "secondary", m_contactBox);
    m_mail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contact = newIconButton("filter", tr("Show all entries of this contact"), m_contactBox);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_mail);
    contact->addWidget(m_initials);
    contact->addLayout(lines, 1);
    contact->addWidget(m_contact);
    layout->addWidget(m_contactBox);

    connect(m_copy, &QToolButton::clicked, this, &EntryDetails::copyWanted);
    connect(m_contact, &QToolButton::clicked, this, &EntryDetails::contactWanted);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    return head;
}

QWidget *EntryDetails::newFields()
{
    auto *area = new QScrollArea(m_whole);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields = new QWidget(area);
    m_fields->setObjectName(QStringLiteral("entryFields"));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(12));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(12));
    m_grid->setVerticalSpacing(unit(7));
    m_grid->setColumnMinimumWidth(0, unit(92));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_finding = new FindingBox(m_fields);
    column->addWidget(m_finding);
    column->addStretch(1);
    area->setWidget(m_fields);
    area->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    return area;
}

QWidget *EntryDetails::newFoot()
{
    auto *foot = new QWidget(m_whole);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_jsonToggle = newButton(tr("Show as JSON"), nullptr, ButtonKind::Link, foot);
    m_again = newButton(tr("Enter again"), "new-entry", ButtonKind::Outlined, foot);
    m_again->setToolTip(tr("Opens New entry with the same values"));
    //: opens what was sent to make this entry
    m_request = newButton(tr("Request"), "send", ButtonKind::Outlined, foot);
    m_request->setToolTip(tr("Opens what was sent in the outbox"));
    m_delete = newIconButton("remove", tr("Delete the entry"), foot);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    row->addWidget(m_again, 1);
    row->addWidget(m_request, 1);
    row->addWidget(m_delete);
    layout->addWidget(m_jsonToggle, 0, Qt::AlignLeft);
    layout->addLayout(row);
    connect(m_jsonToggle, &QPushButton::clicked, this, [this] { setJsonShown(!isJsonShown()); });
    connect(m_again, &QPushButton::clicked, this, &EntryDetails::enterAgainWanted);
    connect(m_request, &QPushButton::clicked, this, &EntryDetails::requestWanted);
    connect(m_delete, &QToolButton::clicked, this, &EntryDetails::deleteWanted);
    return foot;
}

void EntryDetails::setSession(connections::Session *session)
{
    m_facts->setSession(session);
    m_finding->setSession(session);
}

void EntryDetails::clear()
{
    m_row.reset();
    m_facts->clear();
    m_none->setWords(QStringLiteral("entries"), tr("No entry chosen"),
                     tr("Choose a row to see its contact, times and attribution here."));
    m_stack->setCurrentWidget(m_none);
}

void EntryDetails::setSeveral(int count, const QString &sums)
{
    m_row.reset();
    m_facts->clear();
    m_none->setWords(QStringLiteral("entries"), tr("%n entries chosen", nullptr, count), sums);
    connect(m_none->addAction(tr("Copy"), "copy"), &QPushButton::clicked, this, &EntryDetails::copyWanted);
    connect(m_none->addAction(tr("Delete…"), "remove"), &QPushButton::clicked, this, &EntryDetails::deleteWanted);
    m_stack->setCurrentWidget(m_none);
}

void EntryDetails::setRow(const models::EntryRow &row)
{
    m_row = row;
    const domain::ConversionEntry &entry = row.cached.entry;
    const QString currency = entry.currency.value_or(QString());
    m_amount->setText(entry.eventValue ? amountText(*entry.eventValue, currency) : tr("No value"));
    m_currency->setText(entry.eventValue ? currency : QString());
    const QString dot = QStringLiteral("  \u00B7  ");
    const QString when = instantText(entry.occurredAt);
    m_subtitle->setText(entry.configName && !entry.configName->isEmpty() ? QString(*entry.configName + dot + when)
                                                                         : when);
    const QString title = models::entryCellText(row, models::EntryColumn::Contact);
    m_name->setText(title);
    m_initials->setName(models::contactTitle(entry));
    m_initials->setVisible(!models::contactTitle(entry).isEmpty());
    const QString mail = entry.contactEmail.value_or(QString());
    m_mail->setText(mail == title ? QString() : mail);
    m_mail->setVisible(!m_mail->text().isEmpty());
    m_contact->setVisible(entry.contactId.has_value());
    m_request->setVisible(row.submissionId.has_value());
    m_finding->show(row.submissionId.value_or(0));
    m_facts->load(row);
    fillFields();
    if (isJsonShown())
        fillJson();
    m_stack->setCurrentWidget(m_whole);
}

void EntryDetails::addField(const QString &name, const QString &value, bool code)
{
    QLabel *label = newLabel(name, "secondary", m_fields);
    const bool elided = code || hasLongWord(value);
    QLabel *text = elided ? new ElidedLabel(value, m_fields) : new QLabel(value, m_fields);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(!elided);
    text->setProperty("type", code ? QStringLiteral("code") : QStringLiteral("plain"));
    text->setToolTip(elided ? value : QString());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    text->setAccessibleName(name + QStringLiteral(": ") + value);
    if (!code)
        text->setFont(Theme::instance().font(Type::Secondary));
    label->setBuddy(text);
    m_grid->addWidget(label, m_gridRow, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_gridRow, 1);
    ++m_gridRow;
}

void EntryDetails::addSection(const QString &name)
{
    QLabel *label = newLabel(name, "secondary", m_fields);
    label->setProperty("type", QStringLiteral("remark"));
    label->setFont(Theme::instance().font(Type::Head));
    m_grid->addWidget(label, m_gridRow, 0, 1, 2);
    ++m_gridRow;
}

void EntryDetails::fillFields()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_gridRow = 0;
    const models::EntryRow &row = *m_row;
    const domain::ConversionEntry &entry = row.cached.entry;
    const QString currency = entry.currency.value_or(QString());
    const QString none = tr("None");
    QString source = row.cached.sourceName;
    if (source.isEmpty())
        source = entry.sourceId.value_or(none);
    addField(tr("Source"), source);
    addField(tr("Expense"),
             entry.expense ? QString(amountText(*entry.expense, currency) + QLatin1Char(' ') + currency) : none);
    if (entry.createdAt) {
        const double seconds =
            static_cast<double>(entry.createdAt->milliseconds() - entry.occurredAt.milliseconds()) / 1000;
        QString stored = instantText(*entry.createdAt);
        if (seconds >= 0 && seconds < 60)
            //: %1 is a time; the entry was stored so many seconds after it happened
            stored = tr("%1, %n s later", nullptr, qRound(seconds)).arg(timeText(*entry.createdAt));
        addField(tr("Stored"), stored);
    }
    if (row.submissionId)
        addField(tr("Sent"), tr("From this computer"));
    addField(tr("Entry ID"), entry.id, true);
    if (entry.sourceId)
        addField(tr("Source ID"), *entry.sourceId, true);
    if (entry.configId)
        addField(tr("Conversion ID"), *entry.configId, true);
    fillContact();
    const QList<QPair<QString, std::optional<QString>>> attribution{
        {tr("Source"), entry.attributionSource},
        {tr("Campaign"), entry.attributionCampaign},
        {tr("Campaign ID"), entry.attributionCampaignId},
        {tr("Ad"), entry.attributionAd},
        {tr("Ad ID"), entry.attributionAdId},
    };
    const bool any = std::any_of(attribution.begin(), attribution.end(),
                                 [](const auto &field) { return field.second && !field.second->isEmpty(); });
    if (any) {
        addSection(tr("Attribution"));
        for (const auto &[name, value] : attribution) {
            if (value && !value->isEmpty())
                addField(name, *value);
        }
    }
    fillOthers();
}

void EntryDetails::fillContact()
{
    const domain::ConversionEntry &entry = m_row->cached.entry;
    if (!entry.contactId)
        return;
    addSection(tr("Contact"));
    addField(tr("Contact ID"), *entry.contactId, true);
    const auto &contact = m_facts->contact();
    if (!contact || contact->id != *entry.contactId)
        return;
    QStringList place;
    for (const auto &part : {contact->address, contact->zipCode, contact->city, contact->state, contact->country}) {
        if (part && !part->isEmpty())
            place << *part;
    }
    const QList<QPair<QString, std::optional<QString>>> fields{
        {tr("Name"), contact->name},
        {tr("E-mail"), contact->email},
        {tr("Phone"), contact->phone},
        {tr("Company"), contact->company},
        {tr("Website"), contact->website},
        {tr("Address"), place.join(QStringLiteral(", "))},
        //: of a contact: where it came from
        {tr("Came from"), contact->source},
        {tr("Note"), contact->note},
    };
    for (const auto &[name, value] : fields) {
        const bool shownAbove = value && (*value == m_name->text() || *value == m_mail->text());
        if (value && !value->isEmpty() && !shownAbove)
            addField(name, *value);
    }
    if (contact->isTestContact)
        addField(tr("Test contact"), tr("Yes"));
}

void EntryDetails::fillOthers()
{
    const QList<models::NamedText> others = models::otherFields(m_row->cached.entry.raw);
    if (others.isEmpty())
        return;
    //: fields of an entry that this program does not name
    addSection(tr("Other fields"));
    constexpr qsizetype longest = 500;
    for (const models::NamedText &field : others)
        addField(field.name, domain::elided(field.value, longest));
}

bool EntryDetails::isJsonShown() const
{
    return m_jsonPane && m_middle->currentWidget() == m_jsonPane;
}

QWidget *EntryDetails::newJson()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_jsonOf = new SegmentedControl(pane);
    m_jsonOf->setAccessibleName(tr("What is shown as JSON"));
    m_jsonOf->addSegment(tr("Entry"), tr("The entry as the server sent it"));
    m_jsonOf->addSegment(tr("Request"), tr("What this computer sent to make the entry"));
    m_jsonOf->addSegment(tr("Predicted"), tr("What this program expected to come of the request"));
    m_json = new JsonEditor(pane);
    m_json->setReadOnly(true);
    m_json->setLineNumbersShown(false);
    m_json->setWrapped(true);
    layout->addWidget(m_jsonOf, 0, Qt::AlignLeft);
    layout->addWidget(m_json, 1);
    connect(m_jsonOf, &SegmentedControl::currentChanged, this, &EntryDetails::fillJson);
    return pane;
}

void EntryDetails::setJsonShown(bool shown)
{
    if (shown && !m_jsonPane) {
        m_jsonPane = newJson();
        m_middle->addWidget(m_jsonPane);
    }
    m_middle->setCurrentIndex(shown ? 1 : 0);
    m_jsonToggle->setText(shown ? tr("Show the fields") : tr("Show as JSON"));
    if (shown && m_row)
        fillJson();
}

void EntryDetails::fillJson()
{
    if (!m_row)
        return;
    const auto &sent = m_facts->submission();
    m_jsonOf->setVisible(sent.has_value());
    const int of = sent ? m_jsonOf->currentIndex() : 0;
    if (of == 0) {
        m_json->setName(tr("The entry as the server sent it"));
        m_json->setText(models::entriesAsJson({*m_row}).toUtf8());
        return;
    }
    m_json->setName(of == 1 ? tr("The request that made the entry") : tr("What was predicted of the entry"));
    const QByteArray text = of == 1 ? sent->body : sent->prediction;
    domain::JsonDocument document;
    const bool isJson = !document.parse(text.toStdString());
    m_json->setText(isJson ? QByteArray::fromStdString(document.root().toIndented()) : text);
}

} // namespace desk::ui
