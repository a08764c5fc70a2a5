// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/filtertext.h"

#include "app/domain/currency.h"
#include "app/domain/display.h"
#include "models/entries/filtertokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace desk::models {

using domain::Instant;
using store::EntryFilter;
using Part = EntryFilter::Part;

namespace {

constexpr int secondLength = 1000;
constexpr int minuteLength = 60'000;

/// The shortest spelling that reads back as the same moment. An end is written as the last unit that it holds whole.
QString momentWritten(Instant at, bool end, const QTimeZone &zone)
{
    const WallTime wall = wallTime(at, zone);
    const int into = wall.time.msecsSinceStartOfDay();
    const auto reads = [&](const WallTime &from, const WallTime &to) {
        return end ? lastMoment(to, zone) == at : firstMoment(from, zone) == at;
    };
    QString day = wall.date.toString(QStringLiteral("yyyy-MM-dd"));
    const auto unit = [&](int length) {
        const QTime begin = QTime::fromMSecsSinceStartOfDay(into / length * length);
        return reads({wall.date, begin}, {wall.date, begin.addMSecs(length - 1)});
    };
    if (wall.date.year() < 1 || wall.date.year() > 9999)
        return QString::fromStdString(at.toIso());
    if (reads({wall.date, QTime(0, 0)}, {wall.date, QTime(23, 59, 59, 999)}))
        return day;
    if (unit(minuteLength))
        return day + wall.time.toString(QStringLiteral("'T'HH:mm"));
    if (unit(secondLength))
        return day + wall.time.toString(QStringLiteral("'T'HH:mm:ss"));
    if (unit(1))
        return day + wall.time.toString(QStringLiteral("'T'HH:mm:ss.zzz"));
    return QString::fromStdString(at.toIso()); // one of two times that look the same there
}

QString periodWritten(const FilterChoice &choice, const FilterContext &context)
{
    if (choice.preset)
        return presetKey(*choice.preset);
    const EntryFilter &filter = choice.filter;
    const QString from = filter.from ? momentWritten(*filter.from, false, context.zone) : QString();
    const QString to = filter.to ? momentWritten(*filter.to, true, context.zone) : QString();
    const QString range = from == to ? from : QString(from + QStringLiteral("..") + to);
    return range + QStringLiteral(" zone:") + QString::fromLatin1(context.zone.id());
}

QString listWritten(const QStringList &ids, const QList<FilterName> &names)
{
    QStringList elements;
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            elements << filtertext::noneWord();
            continue;
        }
        const auto found =
            std::find_if(names.begin(), names.end(), [&id](const FilterName &name) { return name.id == id; });
        // A contact's address is nobody else's; of the same name there may be others that are not known here.
        const bool address = found != names.end() && found->detail.contains(QLatin1Char('@'));
        if (address && filtertext::idOf(found->detail, names) == id)
            elements << filtertext::listElement(found->detail);
        else if (found != names.end() && !found->name.isEmpty() && filtertext::idOf(found->name, names) == id)
            elements << filtertext::listElement(found->name);
        else
            elements << QString(QLatin1Char('#') + filtertext::listElement(id));
    }
    return elements.join(QLatin1Char(','));
}

QString rangeWritten(const EntryFilter &filter)
{
    const QString least = filter.minValue ? QString::fromStdString(filter.minValue->text()) : QString();
    const QString most = filter.maxValue ? QString::fromStdString(filter.maxValue->text()) : QString();
    return least == most ? least : QString(least + QStringLiteral("..") + most);
}

QString wordsWritten(const QString &words, bool turned)
{
    static const QRegularExpression special(QStringLiteral("[\"\\\\]|(^|\\s)[-−]|[A-Za-z-]:"));
    const bool bare = words == words.simplified() && !words.contains(special);
    if (!bare || (turned && words.contains(QLatin1Char(' '))))
        return filtertext::quoted(words);
    return words;
}

QString partWritten(const FilterChoice &choice, Part part, const FilterContext &context)
{
    using filtertext::Key;
    const EntryFilter &filter = choice.filter;
    const auto keyed = [](Key key, const QString &value) {
        return QString(filtertext::keyName(key) + QLatin1Char(':') + value);
    };
    switch (part) {
    case Part::Period: return keyed(Key::When, periodWritten(choice, context));
    case Part::Configs: return keyed(Key::Conversion, listWritten(filter.configIds, context.conversions));
    case Part::Sources: return keyed(Key::Source, listWritten(filter.sourceIds, context.sources));
    case Part::Contacts: return keyed(Key::Contact, listWritten(filter.contactIds, context.contacts));
    case Part::Currencies: {
        QStringList elements;
        // Codes that are on no list are written so that whoever gets the text need not have met them.
        for (const QString &code : filter.currencies) {
            const bool listed = domain::findCurrency(code.toStdString()) != nullptr;
            elements << (code.isEmpty() ? filtertext::noneWord()
                         : listed       ? code
                                        : QString(QLatin1Char('#') + filtertext::listElement(code)));
        }
        return keyed(Key::Currency, elements.join(QLatin1Char(',')));
    }
    case Part::Value: return keyed(Key::Value, rangeWritten(filter));
    case Part::Words: return wordsWritten(filter.words, filter.except.testFlag(part));
    case Part::EnteredHere: return keyed(Key::Is, filtertext::enteredHereWord());
    case Part::Differs: return keyed(Key::Is, filtertext::differentWord());
    }
    return {};
}

QString namesText(const QStringList &ids, const QList<FilterName> &names)
{
    constexpr int mostNamed = 3;
    QStringList words;
    for (const QString &id : ids.mid(0, mostNamed)) {
        const auto found =
            std::find_if(names.begin(), names.end(), [&id](const FilterName &name) { return name.id == id; });
        if (id.isEmpty())
            //: among the values of a filter: entries that have no source, no contact or no currency
            words << FilterWords::tr("none");
        else
            words << (found == names.end() || found->name.isEmpty() ? id : found->name);
    }
    const int more = static_cast<int>(ids.size()) - mostNamed;
    if (more > 0)
        //: at the end of a list of names
        words << FilterWords::tr("%n more", nullptr, more);
    return words.join(QStringLiteral(", "));
}

QString valueText(const EntryFilter &filter)
{
    const auto shown = [](const domain::Decimal &value) { return domain::amountText(value, QStringLiteral("JPY")); };
    if (filter.minValue && filter.maxValue) {
        if (filter.minValue->isSameNumber(*filter.maxValue))
            return shown(*filter.minValue);
        //: a range of amounts
        return FilterWords::tr("%1 to %2").arg(shown(*filter.minValue), shown(*filter.maxValue));
    }
    if (filter.minValue)
        return FilterWords::tr("at least %1").arg(shown(*filter.minValue));
    return filter.maxValue ? FilterWords::tr("at most %1").arg(shown(*filter.maxValue)) : QString();
}

} // namespace

void FilterChoice::refresh(Instant now, const QTimeZone &zone, Qt::DayOfWeek firstDayOfWeek)
{
    if (!preset)
        return;
    const Span span = presetSpan(*preset, now, zone, firstDayOfWeek);
    filter.from = span.from;
    filter.to = span.to;
}

QString writeFilter(const FilterChoice &choice, const FilterContext &context)
{
    QStringList parts;
    const QList<Part> all = filterParts();
    for (const Part part : all) {
        if (!choice.filter.has(part))
            continue;
        const QString written = partWritten(choice, part, context);
        parts << (choice.filter.except.testFlag(part) ? QString(QLatin1Char('-') + written) : written);
    }
    return parts.join(QLatin1Char(' '));
}

QList<Part> filterParts()
{
    return {Part::Period, Part::Configs,     Part::Sources, Part::Contacts, Part::Currencies,
            Part::Value,  Part::EnteredHere, Part::Differs, Part::Words};
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::Period: return FilterWords::tr("Period");
    case Part::Configs: return FilterWords::tr("Conversion");
    case Part::Sources: return FilterWords::tr("Source");
    case Part::Contacts: return FilterWords::tr("Contact");
    case Part::Currencies: return FilterWords::tr("Currency");
    case Part::Value: return FilterWords::tr("Value");
    case Part::Words: return FilterWords::tr("Words");
    //: a filter: only entries that this computer sent
    case Part::EnteredHere: return FilterWords::tr("Entered here");
    //: a filter: only entries that were stored otherwise than predicted
    case Part::Differs: return FilterWords::tr("Differs from prediction");
    }
    return {};
}

QString partText(const EntryFilter &filter, Part part, const FilterContext &context)
{
    if (!filter.has(part))
        return {};
    switch (part) {
    case Part::Period: return spanText({filter.from, filter.to}, context.zone);
    case Part::Configs: return namesText(filter.configIds, context.conversions);
    case Part::Sources: return namesText(filter.sourceIds, context.sources);
    case Part::Contacts: return namesText(filter.contactIds, context.contacts);
    case Part::Currencies: return namesText(filter.currencies, {});
    case Part::Value: return valueText(filter);
    case Part::Words: return filter.words.trimmed();
    case Part::EnteredHere:
    case Part::Differs: return partTitle(part);
    }
    return {};
}

QString partPhrase(const FilterChoice &choice, Part part, const FilterContext &context)
{
    const EntryFilter &filter = choice.filter;
    if (!filter.has(part))
        return {};
    const bool turned = filter.except.testFlag(part);
    if (part == Part::EnteredHere)
        //: a filter: only entries that another computer or person sent
        return turned ? FilterWords::tr("Not entered here") : partTitle(part);
    if (part == Part::Differs)
        //: a filter: all but the entries that were stored otherwise than predicted
        return turned ? FilterWords::tr("Does not differ from prediction") : partTitle(part);
    const QString value =
        part == Part::Period && choice.preset ? presetTitle(*choice.preset) : partText(filter, part, context);
    //: a filter; %1 is what it filters by ("Source"), %2 what is left out ("Phone orders")
    return turned ? FilterWords::tr("%1: not %2").arg(partTitle(part), value)
                  //: a filter; %1 is what it filters by ("Source"), %2 the chosen value ("Phone orders")
                  : FilterWords::tr("%1: %2").arg(partTitle(part), value);
}

} // namespace desk::models

namespace desk::models::filtertext {

namespace {

struct KeyRow {
    Key key;
    const char *name;
};

constexpr std::array keyRows{
    KeyRow{Key::When, "when"},     KeyRow{Key::Zone, "zone"},       KeyRow{Key::Conversion, "conversion"},
    KeyRow{Key::Source, "source"}, KeyRow{Key::Contact, "contact"}, KeyRow{Key::Currency, "currency"},
    KeyRow{Key::Value, "value"},   KeyRow{Key::Is, "is"},
};

} // namespace

QList<Key> keys()
{
    QList<Key> all;
    for (const KeyRow &row : keyRows)
        all << row.key;
    return all;
}

QString keyName(Key key)
{
    return QLatin1String(keyRows.at(static_cast<std::size_t>(key)).name);
}

std::optional<Key> keyOf(const QString &name)
{
    for (const KeyRow &row : keyRows) {
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.key;
    }
    return std::nullopt;
}

QString noneWord()
{
    return QStringLiteral("none");
}

QString enteredHereWord()
{
    return QStringLiteral("entered-here");
}

QString differentWord()
{
    return QStringLiteral("different");
}

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    escaped.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString listElement(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\\s\",\\\\]|^#"));
    const bool bare = !text.isEmpty() && !text.contains(special) && text.compare(noneWord(), Qt::CaseInsensitive) != 0;
    return bare ? text : quoted(text);
}

QString idOf(const QString &written, const QList<FilterName> &names)
{
    const auto only = [&names](auto &&fits) {
        QString id;
        for (const FilterName &name : names) {
            if (!fits(name))
                continue;
            if (!id.isEmpty() && id != name.id)
                return std::optional(QString()); // several: none of them is meant for certain
            id = name.id;
        }
        return id.isEmpty() ? std::nullopt : std::optional(id);
    };
    if (const auto id = only([&](const FilterName &name) { return name.id == written; }))
        return *id;
    if (const auto id = only([&](const FilterName &name) { return name.name == written; }))
        return *id;
    const auto loosely = [&](const FilterName &name) {
        return name.name.compare(written, Qt::CaseInsensitive) == 0
               || (name.detail.contains(QLatin1Char('@')) && name.detail.compare(written, Qt::CaseInsensitive) == 0);
    };
    return only(loosely).value_or(QString());
}

qsizetype quoteEnd(const QString &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == QLatin1Char('"'))
            return i + 1;
    }
    return -1;
}

QString unquoted(const QString &text)
{
    QString plain;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 2 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace desk::models::filtertext
