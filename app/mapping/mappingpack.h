// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/domain/result.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace desk::mapping {

/// A mapping with what belongs to it, to be carried to another source or business as one JSON file. Holds the rules and
/// the default currency; no address, no key, and none of the settings that belong to the source it came from. Texts are
/// UTF-8.
struct MappingPack {
    /// What a custom field of the first business is, so that its like can be found in another one.
    struct Field {
        std::string id;
        std::string key;
        std::string label;
        domain::CustomFieldType type = domain::CustomFieldType::Text;
        bool operator==(const Field &) const = default;
    };
    struct Sample {
        std::string name;
        std::string payload; ///< JSON
        bool operator==(const Sample &) const = default;
    };
    std::string name = {};     ///< of the source
    std::string business = {}; ///< its name, for the reader
    std::vector<FieldMapping::Rule> rules = {};
    std::optional<std::string> currency = {};
    std::vector<Field> fields = {}; ///< those that the rules name
    std::vector<Sample> samples = {};
    std::vector<std::string> expectations = {}; ///< documents {"name", "payload", "direct"?, "expect"}
    bool operator==(const MappingPack &) const = default;
};

/// Rules, currency and custom fields of a mapping. Targets that are custom fields are written as `custom_<id>`.
[[nodiscard]] MappingPack makePack(const std::string &name, const std::string &business, const FieldMapping &mapping,
                                   const QList<domain::CustomField> &fields);
/// The file's text: indented JSON.
[[nodiscard]] std::string packText(const MappingPack &pack);
/// Errors: json.*, pack.format (another kind of file), pack.newer (of a later version), pack.damaged (says where).
[[nodiscard]] domain::Result<MappingPack> parsePack(const std::string &text);

/// A custom field of a pack beside its like in this business.
struct FieldMatch {
    enum class How {
        SameId,
        SameKey,
        SameLabel, ///< and the same type
        None,
    };
    MappingPack::Field wanted;
    How how = How::None;
    std::optional<domain::CustomField> found = {};
    bool otherType = false; ///< found, but it reads its values otherwise
    int rules = 0;          ///< that name it
    /// Nothing has to be decided.
    [[nodiscard]] bool isClean() const { return how != How::None && !otherType; }
};

/// What has to be known before a pack is taken into a source.
struct PackGaps {
    std::vector<FieldMatch> fields = {};
    std::vector<FieldMapping::Rule> unknownTargets = {}; ///< the service would refuse them
    bool currencyDiffers = false;
    std::optional<std::string> presentCurrency = {};
};
/// By id (one business), then key, then label and type. `knowsFields` false: nobody knows what fields there are, and
/// the ids are taken as they are.
[[nodiscard]] PackGaps gapsOf(const MappingPack &pack, const FieldMapping &present,
                              const QList<domain::CustomField> &fields, bool knowsFields);

/// The paths of the pack's rules that lead to nothing in any of the payloads; all of them when there is none. Reads
/// every payload: not for the GUI thread.
[[nodiscard]] std::vector<std::string> pathsNeverSeen(const MappingPack &pack, const domain::PayloadSet &payloads);

/// What is decided about the gaps.
struct PackChoices {
    /// By the pack's field id: the id of the field here; nothing leaves its rules out.
    std::map<std::string, std::optional<std::string>> fieldIds;
    bool takeCurrency = true;
    bool leaveOutUnknown = true;
};

struct PackOutcome {
    FieldMapping mapping;
    std::vector<FieldMapping::Rule> leftOut; ///< by choice, or because the path is a setting here
};
/// The present mapping with the pack's rules in the place of its own; its settings stay.
[[nodiscard]] PackOutcome applyPack(const MappingPack &pack, const FieldMapping &present, const PackChoices &choices);

/// A test's document with the targets of this business: ids and `custom_<id>` in `expect`. What is left out goes.
[[nodiscard]] std::string withFieldIds(const std::string &document, const PackChoices &choices);

} // namespace desk::mapping
