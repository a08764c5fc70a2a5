// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QString>
#include <QTimeZone>
#include <QVariant>

/// What the columns of the entries table mean, in one place: title, text, raw value, sort.
namespace desk::models {

enum class EntryColumn { When, Contact, Conversion, Source, Value, Expense, Origin, Stored, Campaign, Id };
constexpr int entryColumnCount = 10;

[[nodiscard]] QString entryColumnTitle(EntryColumn column);
/// The title, of a column of times with the zone.
[[nodiscard]] QString entryColumnHint(EntryColumn column, const QTimeZone &zone);
/// What a person reads in the cell, complete enough for a screen reader and for the clipboard. Times in the zone, with
/// its name.
[[nodiscard]] QString entryCellText(const EntryRow &row, EntryColumn column, const QTimeZone &zone = QTimeZone::utc());
/// "22 Nov", with the year when it is not the year of `now`, and "11:38:02", both in the zone.
[[nodiscard]] QString entryDayText(domain::Instant at, domain::Instant now, const QTimeZone &zone);
[[nodiscard]] QString entryTimeText(domain::Instant at, const QTimeZone &zone);
/// The value itself: milliseconds, exact decimal text, ids and names as the server has them; invalid where there is
/// none.
[[nodiscard]] QVariant entryCellValue(const EntryRow &row, EntryColumn column);
[[nodiscard]] store::EntrySort::Column entrySortColumn(EntryColumn column);
/// Contact's name, else e-mail, else empty.
[[nodiscard]] QString contactTitle(const domain::ConversionEntry &entry);

/// The entry as the server sent it, indented; several as an array.
[[nodiscard]] QString entriesAsJson(const QList<EntryRow> &rows);

/// The day of the zone that the entry occurred on, as a number that is another one on another day.
[[nodiscard]] qint64 entryDay(const EntryRow &row, const QTimeZone &zone);

} // namespace desk::models
