// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/drift.h"

#include <QString>

namespace desk::models {

/// What a value looks like, in one or two words: "number", "date", "empty text".
[[nodiscard]] QString shapeWord(mapping::ValueShape shape);
/// "Stopped", "New" ...; empty for a key that a rule reads and that is as it was.
[[nodiscard]] QString stateWord(mapping::KeyState state);

/// A finding in words: what happened, and what it means, in whole sentences.
struct DriftWords {
    QString title; ///< "order_total stopped coming"
    QString text;  ///< "Last seen 12 Mar. 34 payloads came since, without a value for Value. ..."
    QString money; ///< "48,120.00 EUR"; empty when no payload concerned gives an amount
};
[[nodiscard]] DriftWords driftWords(const mapping::DriftFinding &finding, const mapping::TargetCatalog &catalog,
                                    domain::Instant now);

} // namespace desk::models
