// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <string>
#include <vector>

namespace desk::mapping {

/// A payload without nesting.
struct Flattened {
    std::string json; ///< an object, a member a line; numbers and texts as they were written
    /// Paths of nested values that a key of the payload itself (or an earlier value) hides: no path reached them
    /// before, none does now; they are left out.
    std::vector<std::string> collisions;
    bool changed = false; ///< false: it was flat already
};

/// Nested values under the dotted keys their paths are written as (mapping.md, section 3: the literal rule then finds
/// them, `{"a": {"b": [1]}}` becomes `{"a.b[0]": 1}`). Empty objects and lists become null: an entry's `data` holds
/// none. `object` is an object.
[[nodiscard]] Flattened flatten(domain::JsonValue object);

} // namespace desk::mapping
