// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrycolumns.h"

#include "app/domain/display.h"
#include "app/domain/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace desk::models {

namespace {

QString momentText(domain::Instant at, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc())
        return domain::instantText(at);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.milliseconds(), zone);
    return QLocale().toString(time.date(), domain::dateForm()) + QStringLiteral(", ")
           + time.toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') + time.timeZoneAbbreviation();
}

} // namespace

QString entryDayText(domain::Instant at, domain::Instant now, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc())
        return domain::dayText(at, now);
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.milliseconds(), zone).date();
    const bool sameYear = day.year() == QDateTime::fromMSecsSinceEpoch(now.milliseconds(), zone).date().year();
    return QLocale().toString(day, sameYear ? domain::dayForm() : domain::dateForm());
}

QString entryTimeText(domain::Instant at, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc())
        return domain::timeText(at);
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds(), zone).toString(QStringLiteral("HH:mm:ss"));
}

QString entryColumnTitle(EntryColumn column)
{
    switch (column) {
    //: column: when the conversion happened
    case EntryColumn::When: return QCoreApplication::translate("EntryColumns", "When");
    case EntryColumn::Contact: return QCoreApplication::translate("EntryColumns", "Contact");
    case EntryColumn::Conversion: return QCoreApplication::translate("EntryColumns", "Conversion");
    case EntryColumn::Source: return QCoreApplication::translate("EntryColumns", "Source");
    case EntryColumn::Value: return QCoreApplication::translate("EntryColumns", "Value");
    case EntryColumn::Expense: return QCoreApplication::translate("EntryColumns", "Expense");
    //: column: whether this computer sent the entry
    case EntryColumn::Origin: return QCoreApplication::translate("EntryColumns", "Sent here");
    //: column: when the server stored the entry
    case EntryColumn::Stored: return QCoreApplication::translate("EntryColumns", "Stored");
    case EntryColumn::Campaign: return QCoreApplication::translate("EntryColumns", "Campaign");
    case EntryColumn::Id: return QCoreApplication::translate("EntryColumns", "Entry ID");
    }
    return {};
}

QString entryColumnHint(EntryColumn column, const QTimeZone &zone)
{
    if (column != EntryColumn::When && column != EntryColumn::Stored)
        return entryColumnTitle(column);
    const QString name = zone == QTimeZone::utc() ? QStringLiteral("UTC") : QString::fromUtf8(zone.id());
    //: a column of times and their zone: "When, in Europe/Berlin"
    return QCoreApplication::translate("EntryColumns", "%1, in %2").arg(entryColumnTitle(column), name);
}

QString contactTitle(const domain::ConversionEntry &entry)
{
    if (entry.contactName && !entry.contactName->isEmpty())
        return *entry.contactName;
    return entry.contactEmail.value_or(QString());
}

QString entryCellText(const EntryRow &row, EntryColumn column, const QTimeZone &zone)
{
    const domain::ConversionEntry &entry = row.cached.entry;
    switch (column) {
    case EntryColumn::When: return momentText(entry.occurredAt, zone);
    case EntryColumn::Contact: {
        QString title = contactTitle(entry);
        if (!title.isEmpty())
            return title;
        //: the entry has a contact whose name is not known here
        return entry.contactId ? QCoreApplication::translate("EntryColumns", "Unnamed contact")
                               : QCoreApplication::translate("EntryColumns", "No contact");
    }
    case EntryColumn::Conversion: return entry.configName.value_or(QString());
    case EntryColumn::Source:
        return row.cached.sourceName.isEmpty() && !entry.sourceId ? QString() : row.cached.sourceName;
    case EntryColumn::Value: {
        if (!entry.eventValue)
            return QStringLiteral("\u2013");
        const QString amount = domain::amountText(*entry.eventValue, entry.currency.value_or(QString()));
        return entry.currency ? QString(amount + QLatin1Char(' ') + *entry.currency) : amount;
    }
    case EntryColumn::Expense:
        return entry.expense ? domain::amountText(*entry.expense, entry.currency.value_or(QString())) : QString();
    case EntryColumn::Origin:
        return row.submissionId ? QCoreApplication::translate("EntryColumns", "Sent from this computer") : QString();
    case EntryColumn::Stored: return entry.createdAt ? momentText(*entry.createdAt, zone) : QString();
    case EntryColumn::Campaign: return entry.attributionCampaign.value_or(QString());
    case EntryColumn::Id: return entry.id;
    }
    return {};
}

QVariant entryCellValue(const EntryRow &row, EntryColumn column)
{
    const domain::ConversionEntry &entry = row.cached.entry;
    const auto ofText = [](const std::optional<QString> &text) { return text ? QVariant(*text) : QVariant(); };
    switch (column) {
    case EntryColumn::When: return static_cast<qlonglong>(entry.occurredAt.milliseconds());
    case EntryColumn::Contact: return ofText(entry.contactId);
    case EntryColumn::Conversion: return ofText(entry.configId);
    case EntryColumn::Source: return ofText(entry.sourceId);
    case EntryColumn::Value:
        return entry.eventValue ? QVariant(QString::fromStdString(entry.eventValue->text())) : QVariant();
    case EntryColumn::Expense:
        return entry.expense ? QVariant(QString::fromStdString(entry.expense->text())) : QVariant();
    case EntryColumn::Origin:
        return row.submissionId ? QVariant(static_cast<qlonglong>(*row.submissionId)) : QVariant();
    case EntryColumn::Stored:
        return entry.createdAt ? QVariant(static_cast<qlonglong>(entry.createdAt->milliseconds())) : QVariant();
    case EntryColumn::Campaign: return ofText(entry.attributionCampaign);
    case EntryColumn::Id: return entry.id;
    }
    return {};
}

store::EntrySort::Column entrySortColumn(EntryColumn column)
{
    using Sort = store::EntrySort::Column;
    switch (column) {
    case EntryColumn::When: return Sort::OccurredAt;
    case EntryColumn::Contact: return Sort::Contact;
    case EntryColumn::Conversion: return Sort::Config;
    case EntryColumn::Source: return Sort::Source;
    case EntryColumn::Value: return Sort::Value;
    case EntryColumn::Expense: return Sort::Expense;
    case EntryColumn::Stored: return Sort::CreatedAt;
    case EntryColumn::Origin: return Sort::EnteredHere;
    case EntryColumn::Campaign: return Sort::Campaign;
    case EntryColumn::Id: return Sort::Id;
    }
    return Sort::OccurredAt;
}

QString entriesAsJson(const QList<EntryRow> &rows)
{
    std::string out = "[";
    for (const EntryRow &row : rows) {
        if (out.size() > 1)
            out += ',';
        out += row.cached.entry.raw.isEmpty() ? std::string("{}") : row.cached.entry.raw.toStdString();
    }
    out += ']';
    domain::JsonDocument document;
    if (document.parseView(out))
        return QString::fromStdString(out);
    const domain::JsonValue shown = rows.size() == 1 ? document.root().at(0) : document.root();
    return QString::fromStdString(shown.toIndented());
}

qint64 entryDay(const EntryRow &row, const QTimeZone &zone)
{
    constexpr qint64 dayLength = 86'400'000;
    const qint64 at = row.cached.entry.occurredAt.milliseconds();
    if (zone != QTimeZone::utc())
        return QDateTime::fromMSecsSinceEpoch(at, zone).date().toJulianDay();
    return (at - ((at % dayLength) + dayLength) % dayLength) / dayLength;
}

} // namespace desk::models
