// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/flatten.h"

#include "app/mapping/leaves.h"

#include <unordered_set>

namespace desk::mapping {

Flattened flatten(domain::JsonValue object)
{
    Flattened flat;
    std::unordered_set<std::string> taken;
    for (const domain::JsonMember member : object) {
        if (member.value.isContainer())
            flat.changed = true;
        else
            taken.emplace(member.name());
    }
    flat.json = "{";
    for (const Leaf &leaf : leavesOf(object)) {
        const domain::JsonValue top = object[leaf.path];
        const bool atTop = top.isValid() && top.offset() == leaf.value.offset() && !leaf.value.isContainer();
        if (!atTop && !taken.insert(leaf.path).second) {
            flat.collisions.push_back(leaf.path);
            continue;
        }
        flat.json += flat.json.size() == 1 ? "\n  " : ",\n  ";
        domain::appendJsonString(flat.json, leaf.path);
        flat.json += ": ";
        if (leaf.value.isContainer())
            flat.json += "null";
        else
            flat.json += leaf.value.source();
    }
    flat.json += flat.json.size() == 1 ? "}" : "\n}";
    return flat;
}

} // namespace desk::mapping
