// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QStringList>

namespace desk::store {

/// Which entries of the local copy. Everything that is set must hold; an empty list means "any". In the lists an empty
/// text stands for entries that have none.
struct EntryFilter {
    std::optional<domain::Instant> from; ///< occurredAt, inclusive
    std::optional<domain::Instant> to;   ///< occurredAt, inclusive
    QStringList configIds;
    QStringList sourceIds;
    QStringList contactIds;
    QStringList currencies;
    std::optional<domain::Decimal> minValue; ///< inclusive; entries without a value never match
    std::optional<domain::Decimal> maxValue;
    /// Beginnings of words in contact, e-mail, source and conversion, in any order, case and accents ignored.
    QString words;
    bool operator==(const EntryFilter &) const = default;
};

/// By any shown column. Missing values come first ascending, last descending; ties by the order of arrival.
struct EntrySort {
    enum class Column { OccurredAt, CreatedAt, Value, Expense, Currency, Contact, Source, Config };
    Column column = Column::OccurredAt;
    bool descending = true;
    bool operator==(const EntrySort &) const = default;
};

/// The place of a row in a sort, to continue from. Opaque; stays right while rows come and go.
struct EntryCursor {
    std::variant<qint64, double, QString> key;
    qint64 row = 0;
    bool operator==(const EntryCursor &) const = default;
};

/// A cached entry with what the API's object does not carry.
struct CachedEntry {
    domain::ConversionEntry entry;
    QString sourceName; ///< from the catalog
    EntryCursor cursor;
};

struct EntryPage {
    QList<CachedEntry> rows; ///< always in the sort's order, whichever way was read
    bool more = false;       ///< there are rows beyond the page in the direction that was read
};

struct CurrencyTotal {
    QString currency; ///< empty: entries without one
    domain::Decimal value;
    domain::Decimal expense;
    qint64 count = 0;
    /// Amounts whose exponent is beyond reason; they are in no sum.
    qint64 leftOut = 0;
    bool operator==(const CurrencyTotal &) const = default;
};

struct EntryTotals {
    qint64 count = 0;
    QList<CurrencyTotal> currencies; ///< most entries first
    bool operator==(const EntryTotals &) const = default;
};

} // namespace desk::store
