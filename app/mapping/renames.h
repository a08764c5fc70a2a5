// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/drift.h"

namespace desk::mapping {

/// For every stopped key of `findings` the key among `begun` that most probably is the same one under another name, if
/// one is probable enough. Each new key is proposed once, for the old one that it fits best.
void proposeRenames(std::vector<DriftFinding> &findings, const std::vector<const KeyProfile *> &begun,
                    const PayloadProfile &profile, const TargetCatalog &catalog);

/// How much the distinct values of two keys have in common, in percent, as far as their sketches tell.
[[nodiscard]] int sharedValues(const KeyProfile &a, const KeyProfile &b);

} // namespace desk::mapping
