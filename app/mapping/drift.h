// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/payloadprofile.h"
#include "app/mapping/target.h"

#include <optional>
#include <string>
#include <vector>

/// What changed in a source's payloads since its mapping was made. Everything is judged by evidence, not by a fixed
/// time: a key counts as stopped when, as often as it came before, it would hardly be missing so long by chance.
namespace desk::mapping {

enum class KeyState : std::uint8_t {
    Mapped,      ///< a rule reads it
    Ignored,     ///< a rule ignores it
    Unmapped,    ///< no rule names it
    New,         ///< unmapped, and first seen lately
    Stopped,     ///< came before and does not come any more
    TypeChanged, ///< comes as something else than before
    NeverSeen,   ///< a rule names it and no stored payload has it
};

/// Why two keys are probably one under another name.
struct RenameReasons {
    bool sameTime = false;      ///< one began when the other stopped
    bool sameValues = false;    ///< they share values
    bool alikeValues = false;   ///< values of the same kind and size
    bool sameFrequency = false; ///< in as many of the payloads
    bool samePlace = false;     ///< at the same place of the payload
    bool nearName = false;      ///< the name has words in common, or usually feeds the same target
    int sharedPercent = 0;      ///< of the compared distinct values
    bool operator==(const RenameReasons &) const = default;
};

struct Rename {
    std::string path;   ///< the new key
    int confidence = 0; ///< percent; below 50 nothing is proposed
    RenameReasons reasons;
    bool operator==(const Rename &) const = default;
};

/// Money of the payloads concerned, of one currency. Exact.
struct ExposedMoney {
    std::string currency;
    std::optional<domain::Decimal> value;
    std::optional<domain::Decimal> expense;
    bool operator==(const ExposedMoney &) const = default;
};

struct DriftFinding {
    enum class Kind : std::uint8_t {
        Stopped,     ///< a mapped key
        TypeChanged, ///< of a mapped key
        New,         ///< a key that no rule names
    };
    Kind kind = Kind::Stopped;
    std::string path;
    int rule = -1;
    std::string target; ///< as written, of the rule
    /// Stopped: payloads since the last one with the key. Otherwise: payloads with the new key or the new type.
    std::uint32_t payloads = 0;
    domain::Instant since; ///< Stopped: last seen. Otherwise: first seen (so).
    ValueShape before = ValueShape::Null;
    ValueShape after = ValueShape::Null;
    std::optional<Rename> rename; ///< of a stopped key
    Rank newest = 0;              ///< the payloads concerned have ranks from here
    Rank oldest = 0;              ///< to here
    std::uint32_t served = 0;     ///< payloads concerned whose target got its value all the same, from another rule
    /// With the present mapping; of a rename with the new key in place of the old one.
    std::vector<ExposedMoney> money;
    bool operator==(const DriftFinding &) const = default;
};

struct Drift {
    std::vector<KeyState> states; ///< by PayloadProfile::keys()
    std::vector<DriftFinding> findings;
    /// Findings beyond `maximumFindings` that are not listed.
    std::size_t leftOut = 0;
    static constexpr std::size_t maximumFindings = 50;
};

/// What the profile alone tells; without the money. Fast.
[[nodiscard]] Drift findDrift(const PayloadProfile &profile, const FieldMapping &mapping, const TargetCatalog &catalog);
/// Fills in what the payloads concerned give, and drops stopped keys whose target is filled by another rule in every
/// one of them. Reads those payloads again: run it off the GUI thread. Ends early when `stop` becomes true.
void addExposure(Drift &drift, const PayloadProfile &profile, const domain::PayloadSet &set,
                 const FieldMapping &mapping, const TargetCatalog &catalog, const std::atomic_bool *stop = nullptr);

} // namespace desk::mapping
