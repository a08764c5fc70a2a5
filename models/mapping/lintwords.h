// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/lint.h"

#include <QString>

namespace desk::models {

/// A finding in one or two whole sentences.
[[nodiscard]] QString lintWords(const mapping::Finding &finding, const mapping::TargetCatalog &catalog);
/// What is on the button that mends it; empty when there is none.
[[nodiscard]] QString mendWords(const mapping::LintMend &mend, const mapping::TargetCatalog &catalog);
/// "2 problems, 1 hint"; empty when there is nothing.
[[nodiscard]] QString lintSummary(const std::vector<mapping::Finding> &findings);
/// For the moment before a save: what the errors are, in one paragraph; empty when there is none.
[[nodiscard]] QString lintErrorSentence(const std::vector<mapping::Finding> &findings,
                                        const mapping::TargetCatalog &catalog);

} // namespace desk::models
