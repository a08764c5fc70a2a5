// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/target.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace desk::mapping {

struct Neighbours;

/// Why a target is suggested for a key. The order is the order of trust.
enum class SuggestionReason : std::uint8_t {
    SameName,     ///< the key is a target's name
    SameWords,    ///< the same words in another spelling: first_name, First-Name
    FieldKey,     ///< a custom field's key
    FieldLabel,   ///< a custom field's label
    OtherSources, ///< other sources of the business map the same key so
    Synonym,      ///< another usual word for it: order_total, ad_cost
    EndsInId,     ///< ends in _id
    LooksLikeEmail,
    LooksLikePhone,
    LooksLikeWebsite,
    LooksLikeCurrency,
    LooksLikeDate,
};

struct Suggestion {
    std::string target; ///< canonical name
    SuggestionReason reason = SuggestionReason::SameName;
    std::string source = {}; ///< name of another source that maps the key so
    bool operator==(const Suggestion &) const = default;
};

/// What an unmapped key probably feeds; nothing when there is no good reason for any target. `value` may be invalid.
[[nodiscard]] std::optional<Suggestion> suggestTarget(std::string_view path, domain::JsonValue value,
                                                      const TargetCatalog &catalog);
/// The same, with what the other sources of the business do.
[[nodiscard]] std::optional<Suggestion> suggestTarget(std::string_view path, domain::JsonValue value,
                                                      const TargetCatalog &catalog, const Neighbours &neighbours);

/// "as in Lantern shop orders" where another source is the reason, else the words below.
[[nodiscard]] QString reasonText(const Suggestion &suggestion);
/// Whether `typed` is the beginning of another usual word for this target, as pathKey() leaves it ("amount" and "price"
/// for eventValue).
[[nodiscard]] bool isSynonymOf(std::string_view typed, std::string_view target);

/// "ends in _id", "same words" ...; a few translated words to stand beside the suggestion.
[[nodiscard]] QString reasonText(SuggestionReason reason);

} // namespace desk::mapping
