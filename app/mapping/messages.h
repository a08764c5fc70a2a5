// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/codes.h"

#include <string_view>

namespace desk::mapping {

/// What a diagnostic's sentence is made of.
enum class MessageForm : unsigned char {
    Plain,
    WithSuggestion,  ///< %4 is known
    WithTwoReadings, ///< %4 and %5 are known
};

/// The English sentences of a code, to be translated in the context "Diagnostics". Place markers: %1 target, %2 path,
/// %3 the value, %4 the suggestion, %5 the other reading.
[[nodiscard]] const char *messageTemplate(Code code, MessageForm form);
/// The same for a value that was given directly, without a path.
[[nodiscard]] const char *directMessageTemplate(Code code, MessageForm form);

} // namespace desk::mapping
