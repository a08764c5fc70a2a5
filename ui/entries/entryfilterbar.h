// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QWidget>

namespace desk::ui {

class AmountPopup;
class ChoicePopup;
class FilterChip;
class FilterPopup;
class PeriodPopup;
class SearchField;
struct Period;

/// The row of filters over the entries table. Popups are made when first opened.
class EntryFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit EntryFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const store::EntryFilter &filter() const { return m_filter; }
    void setFilter(const store::EntryFilter &filter);
    void clear();
    void setPeriod(const Period &period);
    /// Shows only this contact.
    void setContact(const QString &id, const QString &name);

    struct Name {
        QString id;
        QString name;
        QString group;
    };
    void setConversions(const QList<Name> &names);
    void setSources(const QList<Name> &names);
    void setCurrencies(const QStringList &currencies);
    /// Where contacts are looked for; null: nowhere.
    void setContactReader(std::shared_ptr<models::EntryReader> reader);
    /// The server takes one thing of a kind, and no currency, amount or words.
    void setServerMode(bool server);

    void focusWords();

Q_SIGNALS:
    void filterChanged();

private:
    void wire(FilterChip *chip, FilterPopup *(EntryFilterBar::*popup)(), void (*forget)(store::EntryFilter &));
    FilterPopup *periodPopup();
    FilterPopup *conversionPopup();
    FilterPopup *sourcePopup();
    FilterPopup *contactPopup();
    FilterPopup *currencyPopup();
    FilterPopup *amountPopup();
    ChoicePopup *choices(ChoicePopup *&popup, const QString &name, const QList<Name> &names, QStringList &list);
    void searchContacts(const QString &words);
    void show(FilterChip *chip, const QStringList &ids, const QList<Name> &names, const QString &several);
    void showChips();
    void told();

    store::EntryFilter m_filter;
    QList<Name> m_conversions;
    QList<Name> m_sources;
    QList<Name> m_currencies;
    QList<Name> m_contacts;
    std::shared_ptr<models::EntryReader> m_reader;
    QFuture<domain::Result<models::EntryRows>> m_searching;
    bool m_server = false;

    FilterChip *m_period;
    FilterChip *m_conversion;
    FilterChip *m_source;
    FilterChip *m_contact;
    FilterChip *m_currency;
    FilterChip *m_amount;
    SearchField *m_words;
    PeriodPopup *m_periodPopup = nullptr;
    ChoicePopup *m_conversionPopup = nullptr;
    ChoicePopup *m_sourcePopup = nullptr;
    ChoicePopup *m_contactPopup = nullptr;
    ChoicePopup *m_currencyPopup = nullptr;
    AmountPopup *m_amountPopup = nullptr;
};

} // namespace desk::ui
