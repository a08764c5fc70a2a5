// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryfilterbar.h"

#include "app/domain/futures.h"
#include "models/entries/entrycolumns.h"
#include "ui/entries/amountpopup.h"
#include "ui/entries/choicepopup.h"
#include "ui/entries/periodpopup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>

namespace desk::ui {

namespace {

constexpr qint64 dayLength = 86'400'000;

Period periodOf(const store::EntryFilter &filter)
{
    const auto day = [](const std::optional<domain::Instant> &at) -> std::optional<QDate> {
        if (!at)
            return std::nullopt;
        return QDateTime::fromMSecsSinceEpoch(at->milliseconds(), Qt::UTC).date();
    };
    return {day(filter.from), day(filter.to)};
}

void putPeriod(store::EntryFilter &filter, const Period &period)
{
    const auto start = [](QDate day) { return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); };
    filter.from.reset();
    filter.to.reset();
    if (period.from)
        filter.from = domain::Instant(start(*period.from));
    if (period.to)
        filter.to = domain::Instant(start(*period.to) + dayLength - 1);
}

} // namespace

EntryFilterBar::EntryFilterBar(QWidget *parent)
    : QWidget(parent),
      m_period(new FilterChip(tr("Period"), QStringLiteral("calendar"), this)),
      m_conversion(new FilterChip(tr("Conversion"), {}, this)),
      m_source(new FilterChip(tr("Source"), {}, this)),
      m_contact(new FilterChip(tr("Contact"), {}, this)),
      m_currency(new FilterChip(tr("Currency"), {}, this)),
      m_amount(new FilterChip(tr("Amount"), {}, this)),
      m_words(new SearchField(tr("Words in contact, source"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(6));
    for (FilterChip *chip : {m_period, m_conversion, m_source, m_contact, m_currency, m_amount})
        layout->addWidget(chip);
    layout->addWidget(m_words, 1);
    m_words->setMinimumWidth(unit(120));
    m_words->setToolTip(tr("Beginnings of words in contact, e-mail, source and conversion"));
    wire(m_period, &EntryFilterBar::periodPopup, [](store::EntryFilter &filter) { putPeriod(filter, {}); });
    wire(m_conversion, &EntryFilterBar::conversionPopup, [](store::EntryFilter &filter) { filter.configIds.clear(); });
    wire(m_source, &EntryFilterBar::sourcePopup, [](store::EntryFilter &filter) { filter.sourceIds.clear(); });
    wire(m_contact, &EntryFilterBar::contactPopup, [](store::EntryFilter &filter) { filter.contactIds.clear(); });
    wire(m_currency, &EntryFilterBar::currencyPopup, [](store::EntryFilter &filter) { filter.currencies.clear(); });
    wire(m_amount, &EntryFilterBar::amountPopup, [](store::EntryFilter &filter) {
        filter.minValue.reset();
        filter.maxValue.reset();
    });
    connect(m_words, &SearchField::searchChanged, this, [this](const QString &words) {
        if (m_filter.words == words)
            return;
        m_filter.words = words;
        told();
    });
}

void EntryFilterBar::wire(FilterChip *chip, FilterPopup *(EntryFilterBar::*popup)(),
                          void (*forget)(store::EntryFilter &))
{
    connect(chip, &FilterChip::opened, this, [this, chip, popup] { (this->*popup)()->openUnder(chip); });
    connect(chip, &FilterChip::cleared, this, [this, forget] {
        forget(m_filter);
        told();
    });
}

void EntryFilterBar::told()
{
    showChips();
    Q_EMIT filterChanged();
}

void EntryFilterBar::setFilter(const store::EntryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_words->setText(filter.words);
    told();
}

void EntryFilterBar::clear()
{
    setFilter({});
}

void EntryFilterBar::setPeriod(const Period &period)
{
    store::EntryFilter filter = m_filter;
    putPeriod(filter, period);
    setFilter(filter);
}

void EntryFilterBar::setContact(const QString &id, const QString &name)
{
    m_contacts.removeIf([&id](const Name &known) { return known.id == id; });
    m_contacts.append({id, name, {}});
    store::EntryFilter filter = m_filter;
    filter.contactIds = {id};
    setFilter(filter);
}

void EntryFilterBar::setConversions(const QList<Name> &names)
{
    m_conversions = names;
    showChips();
}

void EntryFilterBar::setSources(const QList<Name> &names)
{
    m_sources = names;
    showChips();
}

void EntryFilterBar::setCurrencies(const QStringList &currencies)
{
    m_currencies.clear();
    for (const QString &currency : currencies)
        //: in a list of currencies: entries that have none
        m_currencies.append({currency, currency.isEmpty() ? tr("No currency") : currency, {}});
    showChips();
}

void EntryFilterBar::setContactReader(std::shared_ptr<models::EntryReader> reader)
{
    domain::cancelUnfinished(m_searching);
    m_reader = std::move(reader);
    m_contacts.clear();
}

void EntryFilterBar::setServerMode(bool server)
{
    m_server = server;
    const QString why = tr("The server cannot filter by this. The local copy can.");
    for (QWidget *widget :
         {static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_words)})
        widget->setEnabled(!server);
    for (QWidget *widget : {m_currency, m_amount})
        widget->setToolTip(server ? why : QString());
    m_words->setToolTip(server ? why : tr("Beginnings of words in contact, e-mail, source and conversion"));
    for (ChoicePopup *popup : {m_conversionPopup, m_sourcePopup, m_contactPopup}) {
        if (popup)
            popup->setSingle(server);
    }
}

void EntryFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

FilterPopup *EntryFilterBar::periodPopup()
{
    if (!m_periodPopup) {
        m_periodPopup = new PeriodPopup(this);
        connect(m_periodPopup, &FilterPopup::changed, this, [this] {
            putPeriod(m_filter, m_periodPopup->period());
            told();
        });
    }
    m_periodPopup->setPeriod(periodOf(m_filter));
    return m_periodPopup;
}

ChoicePopup *EntryFilterBar::choices(ChoicePopup *&popup, const QString &name, const QList<Name> &names,
                                     QStringList &list)
{
    if (!popup) {
        popup = new ChoicePopup(name, this);
        popup->setSingle(m_server);
        connect(popup, &FilterPopup::changed, this, [this, which = popup, &list] {
            list = which->chosen();
            told();
        });
    }
    QList<ChoicePopup::Choice> all;
    for (const Name &one : names)
        all.append({one.id, one.name, one.group});
    popup->setChosen(list);
    popup->setChoices(all);
    return popup;
}

FilterPopup *EntryFilterBar::conversionPopup()
{
    return choices(m_conversionPopup, tr("Conversion"), m_conversions, m_filter.configIds);
}

FilterPopup *EntryFilterBar::sourcePopup()
{
    return choices(m_sourcePopup, tr("Source"), m_sources, m_filter.sourceIds);
}

FilterPopup *EntryFilterBar::currencyPopup()
{
    return choices(m_currencyPopup, tr("Currency"), m_currencies, m_filter.currencies);
}

FilterPopup *EntryFilterBar::contactPopup()
{
    const bool fresh = !m_contactPopup;
    choices(m_contactPopup, tr("Contact"), m_contacts, m_filter.contactIds);
    if (fresh) {
        m_contactPopup->setSearched(tr("Name or e-mail"));
        connect(m_contactPopup, &ChoicePopup::searchWanted, this, &EntryFilterBar::searchContacts);
    }
    return m_contactPopup;
}

void EntryFilterBar::searchContacts(const QString &words)
{
    domain::cancelUnfinished(m_searching);
    if (!m_reader)
        return;
    models::EntryWindow window;
    window.filter.words = words;
    window.limit = 200;
    m_searching = m_reader->rows(window);
    domain::onFinished(m_searching, this, [this](const domain::Result<models::EntryRows> &found) {
        if (!found || !m_contactPopup)
            return;
        // The chosen ones stay on top, then who was found, each once.
        QList<Name> contacts;
        for (const Name &known : std::as_const(m_contacts)) {
            if (m_filter.contactIds.contains(known.id))
                contacts.append(known);
        }
        for (const models::EntryRow &row : found->rows) {
            const domain::ConversionEntry &entry = row.cached.entry;
            const QString id = entry.contactId.value_or(QString());
            const bool there =
                std::any_of(contacts.begin(), contacts.end(), [&id](const Name &name) { return name.id == id; });
            if (id.isEmpty() || there)
                continue;
            const QString title = models::contactTitle(entry);
            const QString mail = entry.contactEmail.value_or(QString());
            contacts.append({id, title.isEmpty() ? id : title, mail == title ? QString() : mail});
            if (contacts.size() >= 50)
                break;
        }
        m_contacts = contacts;
        QList<ChoicePopup::Choice> all;
        for (const Name &one : std::as_const(contacts))
            all.append({one.id, one.name, one.group});
        m_contactPopup->setChoices(all);
        m_contactPopup->adjustSize();
    });
}

FilterPopup *EntryFilterBar::amountPopup()
{
    if (!m_amountPopup) {
        m_amountPopup = new AmountPopup(this);
        connect(m_amountPopup, &FilterPopup::changed, this, [this] {
            m_filter.minValue = m_amountPopup->least();
            m_filter.maxValue = m_amountPopup->most();
            told();
        });
    }
    m_amountPopup->setRange(m_filter.minValue, m_filter.maxValue);
    return m_amountPopup;
}

void EntryFilterBar::show(FilterChip *chip, const QStringList &ids, const QList<Name> &names, const QString &several)
{
    if (ids.size() != 1) {
        chip->setValueText(ids.isEmpty() ? QString() : several);
        return;
    }
    const auto found =
        std::find_if(names.begin(), names.end(), [&ids](const Name &name) { return name.id == ids.first(); });
    const QString name = found == names.end() ? ids.first() : found->name;
    chip->setValueText(name.size() > 24 ? QString(name.left(23) + QChar(0x2026)) : name);
}

void EntryFilterBar::showChips()
{
    m_period->setValueText(periodText(periodOf(m_filter)));
    const auto count = [](const QStringList &ids) { return static_cast<int>(ids.size()); };
    show(m_conversion, m_filter.configIds, m_conversions, tr("%n conversion(s)", nullptr, count(m_filter.configIds)));
    show(m_source, m_filter.sourceIds, m_sources, tr("%n source(s)", nullptr, count(m_filter.sourceIds)));
    show(m_contact, m_filter.contactIds, m_contacts, tr("%n contact(s)", nullptr, count(m_filter.contactIds)));
    show(m_currency, m_filter.currencies, m_currencies, m_filter.currencies.join(QStringLiteral(", ")));
    QString amount;
    if (m_filter.minValue || m_filter.maxValue) {
        amountPopup();
        amount = m_amountPopup->rangeText();
    }
    m_amount->setValueText(amount);
}

} // namespace desk::ui
