// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace desk::store {

/// What came of laying a stored entry beside its prediction.
enum class ComparisonState { AsPredicted, Differs, NotComparable };

/// "as-predicted": the stable name, also in files.
[[nodiscard]] QString comparisonStateName(ComparisonState state);

/// One field with both sides as text; null is a side without a value.
struct ComparedField {
    QString field; ///< as the mapping names it: eventValue, currency, utm_source, ...; contactId and sourceId
    std::optional<QString> predicted;
    std::optional<QString> stored;
    bool same = true;
    bool operator==(const ComparedField &) const = default;
};

struct Comparison {
    ComparisonState state = ComparisonState::NotComparable;
    QString reason;              ///< of NotComparable: no-prediction, no-record
    QList<ComparedField> fields; ///< every one that was compared; of a comparison that was read back those that differ
    [[nodiscard]] QList<ComparedField> differences() const;
    bool operator==(const Comparison &) const = default;
};

/// How often a source's entries came out as predicted.
struct ComparisonTally {
    qint64 asPredicted = 0;
    qint64 differing = 0;
    qint64 notComparable = 0;
    [[nodiscard]] qint64 compared() const { return asPredicted + differing; }
    bool operator==(const ComparisonTally &) const = default;
};

/// By source id.
using ComparisonTallies = QHash<QString, ComparisonTally>;

/// A comparison that is on record.
struct ComparisonRecord {
    qint64 submission = 0;
    QString sourceId;
    Comparison comparison;
    domain::Instant at;
};

/// A payload with what is expected of it.
struct MappingTest {
    qint64 id = 0;
    QString sourceId;
    QString name;
    QByteArray document; ///< {"name", "payload", "direct"?, "expect"}
    QString origin;      ///< finding, pinned, imported
    qint64 submission = 0;
    domain::Instant createdAt;
};

} // namespace desk::store
