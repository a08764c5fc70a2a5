// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// A scalar, null, empty object or empty array of a payload, and where it is, written `a.b[0].c`.
struct Leaf {
    std::string path;
    domain::JsonValue value;
};

/// All of them in the payload's order, until their paths together exceed `maximumPathBytes` (a deep payload could
/// otherwise make them grow with the square of its depth).
[[nodiscard]] std::vector<Leaf> leavesOf(domain::JsonValue payload, std::size_t maximumPathBytes = 64U << 20U);

/// Calls `visit(path, leaf)` for each leaf in order until it returns false. The view is valid during the call only.
void forEachLeaf(domain::JsonValue payload, const std::function<bool(std::string_view, domain::JsonValue)> &visit);

} // namespace desk::mapping
