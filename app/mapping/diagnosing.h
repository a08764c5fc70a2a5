// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/evaluator.h"

namespace desk::mapping {

/// The full diagnostic of a finding, as texts of its own.
[[nodiscard]] Diagnostic diagnosticOf(const PlanData &plan, const Evaluator::Finding &finding);
/// What to suggest for a finding, besides a near miss's path.
[[nodiscard]] Advice adviceOf(const PlanData &plan, const Evaluator::Finding &finding);
/// The text of the value in question, for a sentence.
[[nodiscard]] std::string shownValue(domain::JsonValue value);
/// The sentence with its place markers, untranslated.
[[nodiscard]] const char *templateOf(const Diagnostic &diagnostic);

} // namespace desk::mapping
