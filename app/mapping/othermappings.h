// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::mapping {

/// How the sources of a business map their keys, so that the same key of another one can be mapped alike. Filled once,
/// then read from any thread.
class OtherMappings
{
public:
    struct Use {
        std::string target; ///< canonical name
        int sources = 0;    ///< that map the key so
        std::string name;   ///< of the first of them
    };

    /// `mapping` of a source that is called `name`. Rules that ignore a key, or whose target is unknown, say nothing.
    void add(std::string_view sourceId, std::string_view name, const FieldMapping &mapping,
             const TargetCatalog &catalog);
    [[nodiscard]] bool empty() const { return m_byPath.empty(); }

    /// What most other sources than `exceptSource` do with exactly this path; no target when there is none.
    [[nodiscard]] Use ofPath(std::string_view path, std::string_view exceptSource) const;
    /// The same for a path of the same words in another spelling.
    [[nodiscard]] Use ofWords(std::string_view path, std::string_view exceptSource) const;

private:
    struct Entry {
        std::string target;
        std::size_t source = 0;
    };
    using Entries = std::unordered_map<std::string, std::vector<Entry>>;
    [[nodiscard]] Use best(const Entries &entries, const std::string &key, std::string_view exceptSource) const;

    struct Source {
        std::string id;
        std::string name;
    };
    std::vector<Source> m_sources;
    Entries m_byPath;
    Entries m_byWords;
};

/// What is known of the other sources while one is being mapped.
struct Neighbours {
    std::shared_ptr<const OtherMappings> mappings; ///< null: nothing
    std::string sourceId;                          ///< the one that is being mapped
};

} // namespace desk::mapping
