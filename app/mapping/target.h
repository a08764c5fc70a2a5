// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::mapping {

enum class TargetGroup : std::uint8_t { Entry, Contact, Reference, Attribution, Custom, Ignore };

/// How a value for a target is read (mapping.md, section 4).
enum class ValueKind : std::uint8_t { Number, Currency, DateTime, Email, Phone, Website, TimeZone, Text, Select, None };

/// Before the id of a custom field in a target's name.
constexpr std::string_view customPrefix = "custom_";

/// Something a rule can fill. `name` is how it is reported and written: "eventValue" (also for "revenue"),
/// "custom_<id>" (also for a bare key), "do_nothing".
struct Target {
    std::string name;
    TargetGroup group = TargetGroup::Contact;
    ValueKind kind = ValueKind::Text;
    std::string customFieldId;
    std::string customFieldKey;
    std::string label; ///< the custom field's label; empty for standard targets
    bool operator==(const Target &) const = default;
};

/// The one place that knows the targets: the standard ones and a business's custom fields. Immutable once made; safe to
/// read from several threads.
class TargetCatalog
{
public:
    /// No list of custom fields is known: `custom_<UUID>` is accepted as text.
    TargetCatalog();
    explicit TargetCatalog(const QList<domain::CustomField> &fields);

    /// The target a stored mapping means by this name, in exact spelling; nothing if there is none.
    [[nodiscard]] std::optional<Target> resolve(std::string_view writtenName) const;
    /// The name a person probably meant, ready to be written into a mapping; empty if nothing is near.
    [[nodiscard]] std::string nearest(std::string_view writtenName) const;
    /// Each target once: entry, contact, reference and attribution in the page's order, custom fields in the list's
    /// order, `do_nothing` last.
    [[nodiscard]] const std::vector<Target> &all() const { return m_all; }
    [[nodiscard]] bool knowsCustomFields() const { return m_hasList; }

private:
    std::vector<Target> m_all;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::unordered_map<std::string, std::size_t> m_byKey;
    bool m_hasList = false;
};

/// The standard targets in the page's order, without `do_nothing`.
[[nodiscard]] const std::vector<Target> &standardTargets();

} // namespace desk::mapping
