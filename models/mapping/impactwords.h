// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/impact.h"

#include <QStringList>

namespace desk::models {

/// "4 gain a value, 1 loses one, 19 stay the same": the payloads by what happens to them, the worst last but for those
/// that stay.
[[nodiscard]] QString impactSentence(const mapping::Impact &impact);
/// "EUR: value 12,340.00 less in 3 months, 40.00 more in 1 month": one sentence a currency for which the exact totals
/// are others; empty when no money changes.
[[nodiscard]] QStringList impactMoneySentences(const mapping::Impact &impact);
/// "loses a value", of a payload or of a target.
[[nodiscard]] QString effectWords(mapping::Effect effect);
/// Values are lost, or errors come up that were not there.
[[nodiscard]] bool isWorrying(const mapping::Impact &impact);
/// The value as it is shown: "none", "USD, by default", "when it is received".
[[nodiscard]] QString beforeText(const mapping::ImpactLine &line);
[[nodiscard]] QString afterText(const mapping::ImpactLine &line);
/// "Mar 2026"
[[nodiscard]] QString monthText(int month);
/// "12 Mar 14:01", with the year when it is not this one. In the operator's zone, as in the list of samples.
[[nodiscard]] QString receivedText(domain::Instant at);

} // namespace desk::models
