// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/leaves.h"

#include "app/mapping/leafwalk.h"

namespace desk::mapping {

std::vector<Leaf> leavesOf(domain::JsonValue payload, std::size_t maximumPathBytes)
{
    std::vector<Leaf> leaves;
    std::size_t bytes = 0;
    LeafWalk walk;
    walk.start(payload);
    while (walk.next()) {
        bytes += walk.path().size();
        if (bytes > maximumPathBytes)
            break;
        leaves.push_back({.path = std::string(walk.path()), .value = walk.leaf()});
    }
    return leaves;
}

void forEachLeaf(domain::JsonValue payload, const std::function<bool(std::string_view, domain::JsonValue)> &visit)
{
    LeafWalk walk;
    walk.start(payload);
    while (walk.next()) {
        if (!visit(walk.path(), walk.leaf()))
            return;
    }
}

} // namespace desk::mapping
