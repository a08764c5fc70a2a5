// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// Steps through a payload's leaves in order, without recursion; its buffers are kept for the next payload.
class LeafWalk
{
public:
    /// Begins at an object or array; its own path is "".
    void start(domain::JsonValue root);
    /// As start(), for a container below the root: its leaves' paths begin with `prefix`.
    void start(domain::JsonValue container, std::string_view prefix);
    /// Moves to the next leaf; false after the last.
    bool next();
    [[nodiscard]] std::string_view path() const { return m_path; }
    [[nodiscard]] domain::JsonValue leaf() const { return m_leaf; }

private:
    struct Level {
        domain::JsonValue::Iterator at{};
        domain::JsonValue::Iterator end{};
        std::size_t pathLength = 0; ///< of the container itself
        std::size_t index = 0;
        bool object = false;
        bool root = false; ///< its keys stand without a dot
    };
    void open(domain::JsonValue container, bool root);

    std::vector<Level> m_levels;
    std::string m_path;
    domain::JsonValue m_leaf;
};

} // namespace desk::mapping
