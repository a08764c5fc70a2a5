// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/arena.h"
#include "app/mapping/plandata.h"

#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// For rules whose path is missing: the first leaf whose path differs only in case and in characters that are neither
/// letters nor digits. One walk over the payload answers for all rules, whatever its depth.
class NearMisses
{
public:
    void reset() { m_done = false; }
    /// The leaf's path, in the arena; empty when there is none (no path that differs is empty and near).
    struct Answer {
        bool found = false;
        std::string_view path;
    };
    [[nodiscard]] Answer of(int rule, const PlanData &plan, const std::vector<domain::JsonValue> &found,
                            domain::JsonValue payload, Arena &arena);

private:
    struct Wanted {
        std::uint64_t hash = 0;
        int rule = 0;
    };
    struct Level {
        domain::JsonValue::Iterator at;
        domain::JsonValue::Iterator end;
        std::uint64_t hash = 0; ///< of the path to the container
        std::string_view key;   ///< of the member under way
        std::size_t index = 0;  ///< of the element under way
        bool object = false;
    };
    void search(const PlanData &plan, const std::vector<domain::JsonValue> &found, domain::JsonValue payload,
                Arena &arena);
    void offer(const PlanData &plan, std::uint64_t hash, Arena &arena);
    [[nodiscard]] std::string currentPath() const;
    std::uint64_t hashKey(std::uint64_t before, std::string_view key);

    bool m_done = false;
    std::vector<Wanted> m_wanted; ///< sorted by hash
    std::vector<Level> m_levels;
    std::vector<Answer> m_answers;
    std::string m_folded;
};

} // namespace desk::mapping
