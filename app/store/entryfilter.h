// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QStringList>

namespace desk::store {

/// Which entries of the local copy. Everything that is set must hold; an empty list means "any". In the lists an empty
/// text stands for entries that have none.
struct EntryFilter {
    enum class Part {
        Period = 1,
        Configs = 2,
        Sources = 4,
        Contacts = 8,
        Currencies = 16,
        Value = 32,
        Words = 64,
        EnteredHere = 128,
        Differs = 256
    };
    Q_DECLARE_FLAGS(Parts, Part)

    std::optional<domain::Instant> from; ///< occurredAt, inclusive
    std::optional<domain::Instant> to;   ///< occurredAt, inclusive
    QStringList configIds;
    QStringList sourceIds;
    QStringList contactIds;
    QStringList currencies;
    std::optional<domain::Decimal> minValue; ///< inclusive; entries without a value never match
    std::optional<domain::Decimal> maxValue;
    /// Beginnings of words in contact, e-mail, source, conversion, attribution and ids, in any order, case and accents
    /// ignored.
    QString words;
    bool enteredHere = false; ///< only what this computer submitted
    bool differs = false;     ///< only what was stored otherwise than it was predicted
    /// Parts that are turned round: exactly the entries that the part alone would leave out. Without meaning for a part
    /// that is not set.
    Parts except;

    /// Whether the part narrows anything, turned round or not.
    [[nodiscard]] bool has(Part part) const;
    /// Takes a part back, and its turning round.
    void forget(Part part);
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const EntryFilter &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(EntryFilter::Parts)

/// By any shown column. Missing values come first ascending, last descending; ties by the order of arrival.
struct EntrySort {
    enum class Column {
        OccurredAt,
        CreatedAt,
        Value,
        Expense,
        Currency,
        Contact,
        Source,
        Config,
        Campaign,
        Id,
        EnteredHere ///< by the number of the submission; what was entered elsewhere counts as 0
    };
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
    QString sourceName;      ///< from the catalog
    qint64 submissionId = 0; ///< of this computer, that made it; 0: entered elsewhere
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
