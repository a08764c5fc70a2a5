// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// All paths of a mapping as one tree, so that a payload is searched once for all of them (mapping.md, section 3).
///
class PathTree
{
public:
    /// Paths are numbered in the order they are added.
    void add(std::string_view path);

    /// What find() works with; kept by the caller to be used again.
    struct Scratch {
        std::vector<domain::JsonValue> walked;
        struct Step {
            domain::JsonValue value;
            std::uint32_t node = 0;
        };
        std::vector<Step> steps;
        /// By place: the edge that the top level's key there was the last time, for rows are mostly alike.
        std::array<std::uint32_t, 64> likely{};
    };
    /// What a search saw of the payload's top level on its way.
    struct TopLevel {
        domain::JsonMember container; ///< the first object or array; invalid if there is none
        bool flat = true;             ///< no member has members of its own
    };
    /// Fills `found` with the value each path leads to; invalid where it is missing. `payload` is an object. `strays`
    /// gets the keys of the top level that are no path; of a flat payload, these are its leaves no path leads to.
    TopLevel find(domain::JsonValue payload, std::vector<domain::JsonValue> &found,
                  std::vector<std::string_view> &strays, Scratch &scratch) const;

private:
    struct Edge {
        std::string key;
        std::uint32_t hash = 0;
        std::uint32_t child = none;   ///< where the walk goes on
        std::uint32_t literal = none; ///< at the root: the path that is this key as a whole
    };
    struct IndexEdge {
        std::uint64_t index = 0;
        std::uint32_t child = 0;
    };
    struct Node {
        std::vector<Edge> edges;
        std::vector<std::uint32_t> table; ///< open addressing into edges, a power of two
        std::vector<IndexEdge> indexes;   ///< sorted
        std::vector<std::uint32_t> ends;  ///< paths that end here
    };
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    [[nodiscard]] static const Edge *edge(const Node &node, std::string_view key, std::uint32_t hash);
    [[nodiscard]] static const Edge *likelyEdge(const Node &node, std::string_view key, std::uint32_t hash,
                                                std::uint32_t &likely);
    void walk(Scratch &scratch) const;
    std::uint32_t edgeTo(std::uint32_t node, std::string_view key);
    std::uint32_t keyChild(std::uint32_t node, std::string_view key);
    std::uint32_t indexChild(std::uint32_t node, std::uint64_t index);
    void arrive(std::uint32_t node, domain::JsonValue value, Scratch &scratch) const;

    std::vector<Node> m_nodes{1};
    std::uint32_t m_count = 0;
    bool m_deep = false; ///< a path leads below the top level
    static void insertIntoTable(Node &node, std::uint32_t edgeIndex);
};

} // namespace desk::mapping
