// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/filtertokens.h"

#include <QCoreApplication>
#include <QDateTime>

namespace desk::models {

using filtertext::Key;

namespace {

constexpr qsizetype mostOffers = 60;

/// Where what the cursor stands in begins: the part, and in a list its element.
struct Place {
    qsizetype part = 0;
    qsizetype element = 0;
    qsizetype colon = -1;
    bool inQuotes = false;
};

Place placeOf(const QString &text, qsizetype cursor)
{
    Place place;
    qsizetype i = 0;
    while (i < cursor) {
        const QChar c = text[i];
        if (c == QLatin1Char('"')) {
            const qsizetype end = filtertext::quoteEnd(text, i);
            if (end < 0 || end > cursor) {
                place.inQuotes = true;
                return place;
            }
            i = end;
            continue;
        }
        ++i;
        if (c.isSpace()) {
            place = {i, i, -1, false};
        } else if (c == QLatin1Char(':') && place.colon < 0) {
            place.colon = i - 1;
            place.element = i;
        } else if (c == QLatin1Char(',') && place.colon >= 0) {
            place.element = i;
        }
    }
    return place;
}

QString keyTitle(Key key)
{
    using Part = store::EntryFilter::Part;
    switch (key) {
    case Key::When: return partTitle(Part::Period);
    //: the zone of a period, "Europe/Berlin"
    case Key::Zone: return FilterWords::tr("Zone of the period");
    case Key::Conversion: return partTitle(Part::Configs);
    case Key::Source: return partTitle(Part::Sources);
    case Key::Contact: return partTitle(Part::Contacts);
    case Key::Currency: return partTitle(Part::Currencies);
    case Key::Value: return partTitle(Part::Value);
    case Key::Is: return FilterWords::tr("Entered here, differs from prediction");
    }
    return {};
}

class Offers
{
public:
    Offers(FilterCompletion &completion, QString stem) : m_completion(completion), m_stem(std::move(stem)) {}

    /// What begins with the stem stands before what only holds it.
    void add(const QString &text, const QString &title, const QString &detail)
    {
        const bool begins =
            title.startsWith(m_stem, Qt::CaseInsensitive) || text.startsWith(m_stem, Qt::CaseInsensitive);
        const bool holds = title.contains(m_stem, Qt::CaseInsensitive) || detail.contains(m_stem, Qt::CaseInsensitive);
        if (begins)
            m_completion.offers.insert(m_begun++, {text, title, detail});
        else if (holds)
            m_completion.offers.append({text, title, detail});
        if (m_completion.offers.size() > mostOffers)
            m_completion.offers.removeLast();
        m_begun = qMin(m_begun, m_completion.offers.size());
    }

    void add(const QList<FilterName> &names)
    {
        for (const FilterName &name : names) {
            const bool clear = filtertext::idOf(name.name, names) == name.id;
            const QString id = QLatin1Char('#') + filtertext::listElement(name.id);
            add(clear ? filtertext::listElement(name.name) : id, name.name.isEmpty() ? name.id : name.name,
                name.detail);
        }
        if (!m_stem.isEmpty() && filtertext::noneWord().startsWith(m_stem, Qt::CaseInsensitive))
            add(filtertext::noneWord(), filtertext::noneWord(), FilterWords::tr("Entries that have none"));
    }

private:
    FilterCompletion &m_completion;
    QString m_stem;
    qsizetype m_begun = 0;
};

void offerKeys(FilterCompletion &completion, const QString &stem)
{
    for (const Key key : filtertext::keys()) {
        const QString name = filtertext::keyName(key);
        if (name.startsWith(stem, Qt::CaseInsensitive))
            completion.offers.append({name + QLatin1Char(':'), name + QLatin1Char(':'), keyTitle(key)});
    }
}

void offerValues(FilterCompletion &completion, Key key, const QString &stem, const FilterContext &context)
{
    Offers offers(completion, stem);
    switch (key) {
    case Key::When:
        for (const PeriodPreset preset : periodPresets())
            offers.add(presetKey(preset), presetKey(preset), presetTitle(preset));
        break;
    case Key::Zone:
        for (const QTimeZone &zone : {context.zone, QTimeZone::utc(), QTimeZone::systemTimeZone()}) {
            const QString id = QString::fromLatin1(zone.id());
            const bool there = std::any_of(completion.offers.begin(), completion.offers.end(),
                                           [&id](const FilterCompletion::Offer &offer) { return offer.text == id; });
            if (!there)
                offers.add(id, id, {});
        }
        if (stem.size() >= 2) {
            for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
                offers.add(QString::fromLatin1(id), QString::fromLatin1(id), {});
        }
        break;
    case Key::Conversion: offers.add(context.conversions); break;
    case Key::Source: offers.add(context.sources); break;
    case Key::Contact:
        offers.add(context.contacts);
        completion.contact = stem;
        break;
    case Key::Currency:
        for (const QString &code : context.currencies) {
            if (code.isEmpty())
                offers.add(filtertext::noneWord(), filtertext::noneWord(), FilterWords::tr("Entries that have none"));
            else
                offers.add(code, code, {});
        }
        break;
    case Key::Value: break;
    case Key::Is:
        offers.add(filtertext::enteredHereWord(), filtertext::enteredHereWord(),
                   partTitle(store::EntryFilter::Part::EnteredHere));
        offers.add(filtertext::differentWord(), filtertext::differentWord(),
                   partTitle(store::EntryFilter::Part::Differs));
        break;
    }
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterContext &context)
{
    FilterCompletion completion;
    const Place place = placeOf(text, qBound(qsizetype{0}, cursor, text.size()));
    if (place.colon < 0) {
        if (place.inQuotes)
            return completion;
        const qsizetype minus = text.mid(place.part, cursor - place.part).startsWith(QLatin1Char('-')) ? 1 : 0;
        completion.at = place.part + minus;
        completion.length = cursor - completion.at;
        offerKeys(completion, text.mid(completion.at, completion.length));
        return completion;
    }
    QString name = text.mid(place.part, place.colon - place.part);
    if (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    const auto key = filtertext::keyOf(name);
    if (!key)
        return completion;
    completion.at = place.element;
    completion.length = cursor - place.element;
    QString stem = text.mid(completion.at, completion.length);
    if (stem.startsWith(QLatin1Char('#')))
        stem.remove(0, 1);
    if (place.inQuotes && stem.startsWith(QLatin1Char('"'))) {
        stem.remove(0, 1);
        // A closing quote that was put in while typing goes with the rest.
        if (cursor < text.size() && text[cursor] == QLatin1Char('"'))
            ++completion.length;
    }
    offerValues(completion, *key, stem, context);
    return completion;
}

} // namespace desk::models
