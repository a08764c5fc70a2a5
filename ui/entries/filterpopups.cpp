// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filterpopups.h"

#include "ui/entries/amountpopup.h"
#include "ui/entries/choicepopup.h"
#include "ui/entries/periodpopup.h"
#include "ui/entries/statepopup.h"

#include <QWidget>

namespace desk::ui {

FilterPopups::FilterPopups(FilterState *state, QWidget *owner) : QObject(owner), m_state(state), m_owner(owner)
{
    connect(state, &FilterState::contactsFound, this, [this] {
        auto *popup = qobject_cast<ChoicePopup *>(m_popups.value(static_cast<int>(Part::Contacts)));
        if (!popup || !popup->isVisible())
            return;
        fillChoices(Part::Contacts, popup);
        popup->adjustSize();
    });
}

void FilterPopups::open(Part part, QWidget *under)
{
    FilterPopup *popup = made(part);
    if (!popup)
        return;
    fill(part, popup);
    popup->openUnder(under);
}

FilterPopup *FilterPopups::made(Part part)
{
    FilterPopup *&popup = m_popups[static_cast<int>(part)];
    if (popup)
        return popup;
    popup = make(part);
    if (!popup)
        return nullptr;
    connect(popup, &FilterPopup::changed, this, [this, part, made = popup] { take(part, made); });
    connect(popup, &FilterPopup::turnedChanged, this, [this, part, made = popup] {
        if (m_state->filter().except.testFlag(part) != made->isTurned())
            m_state->turn(part);
    });
    return popup;
}

FilterPopup *FilterPopups::make(Part part)
{
    switch (part) {
    case Part::Period: {
        auto *popup = new PeriodPopup(FilterState::operatorZone(), m_owner);
        connect(popup, &PeriodPopup::zoneChosen, this, [this, popup] {
            m_state->setZone(popup->zone());
            fill(Part::Period, popup);
        });
        return popup;
    }
    case Part::Configs:
    case Part::Sources:
    case Part::Currencies: return new ChoicePopup(models::partTitle(part), m_owner);
    case Part::Contacts: return makeContacts();
    case Part::Value: return new AmountPopup(m_owner);
    case Part::EnteredHere:
        return new StatePopup(models::partTitle(part), tr("Only what this computer entered"),
                              tr("Only what was entered elsewhere"), m_owner);
    case Part::Differs:
        return new StatePopup(models::partTitle(part), tr("Only what differs from its prediction"),
                              tr("All that does not differ, or was not predicted here"), m_owner);
    case Part::Words: break;
    }
    return nullptr;
}

ChoicePopup *FilterPopups::makeContacts()
{
    auto *popup = new ChoicePopup(models::partTitle(Part::Contacts), m_owner);
    popup->setSearched(tr("Name or e-mail"));
    connect(popup, &ChoicePopup::searchWanted, m_state, &FilterState::findContacts);
    return popup;
}

QStringList *FilterPopups::listOf(store::EntryFilter &filter, Part part) const
{
    switch (part) {
    case Part::Configs: return &filter.configIds;
    case Part::Sources: return &filter.sourceIds;
    case Part::Contacts: return &filter.contactIds;
    case Part::Currencies: return &filter.currencies;
    default: return nullptr;
    }
}

void FilterPopups::fill(Part part, FilterPopup *popup)
{
    const store::EntryFilter &filter = m_state->filter();
    const bool turned = filter.except.testFlag(part);
    popup->setTurned(turned);
    if (auto *period = qobject_cast<PeriodPopup *>(popup))
        period->setPeriod({filter.from, filter.to}, m_state->choice().preset, m_state->zone());
    else if (auto *amount = qobject_cast<AmountPopup *>(popup))
        amount->setRange(filter.minValue, filter.maxValue);
    else if (auto *state = qobject_cast<StatePopup *>(popup))
        state->setChosen(filter.has(part), turned);
    else if (auto *choices = qobject_cast<ChoicePopup *>(popup))
        fillChoices(part, choices);
}

void FilterPopups::fillChoices(Part part, ChoicePopup *popup)
{
    store::EntryFilter filter = m_state->filter();
    const QStringList chosen = *listOf(filter, part);
    QList<ChoicePopup::Choice> all;
    const auto add = [&all](const QString &id, const QString &name, const QString &group) {
        const bool there = std::any_of(all.begin(), all.end(), [&id](const auto &choice) { return choice.id == id; });
        if (!there)
            all.append({id, name, group});
    };
    if (part == Part::Currencies) {
        for (const QString &code : m_state->context().currencies)
            add(code, code.isEmpty() ? tr("No currency") : code, {});
    } else if (part == Part::Contacts) {
        // The chosen ones stay on top, then who was found.
        for (const models::FilterName &known : m_state->names(part)) {
            if (chosen.contains(known.id))
                add(known.id, known.name, known.detail);
        }
        for (const models::FilterName &found : m_state->foundContacts())
            add(found.id, found.name, found.detail);
    } else {
        for (const models::FilterName &name : m_state->names(part))
            add(name.id, name.name, name.detail);
    }
    for (const QString &id : chosen) {
        if (!id.isEmpty())
            add(id, id, {}); // of something that is gone, or whose name is not known here
    }
    //: in the list of a filter: entries that have none
    if (!m_state->isServer() && part == Part::Sources)
        add({}, tr("No source"), {});
    if (!m_state->isServer() && part == Part::Contacts)
        add({}, tr("No contact"), {});
    popup->setSingle(m_state->isServer());
    popup->setChosen(chosen);
    popup->setChoices(all);
}

void FilterPopups::take(Part part, FilterPopup *popup)
{
    models::FilterChoice choice = m_state->choice();
    store::EntryFilter &filter = choice.filter;
    if (const auto *period = qobject_cast<PeriodPopup *>(popup)) {
        filter.from = period->span().from;
        filter.to = period->span().to;
        choice.preset = period->preset();
    } else if (const auto *amount = qobject_cast<AmountPopup *>(popup)) {
        filter.minValue = amount->least();
        filter.maxValue = amount->most();
    } else if (const auto *state = qobject_cast<StatePopup *>(popup)) {
        (part == Part::EnteredHere ? filter.enteredHere : filter.differs) = state->isSet();
    } else if (const auto *choices = qobject_cast<ChoicePopup *>(popup)) {
        *listOf(filter, part) = choices->chosen();
    }
    filter.except.setFlag(part, popup->isTurned() && filter.has(part));
    m_state->setChoice(choice);
}

} // namespace desk::ui
