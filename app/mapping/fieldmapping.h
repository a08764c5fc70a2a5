// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// A source's stored mapping in one of its four forms (mapping.md, section 1). A value: copy it to undo.
///
/// Edits change what they name and nothing else: unknown members, members that are no rules, their order and their
/// spelling come back out of toJson() as they went in (without white space; of a repeated key only the first, which
/// is the one that counts).
class FieldMapping
{
public:
    enum class Form : std::uint8_t {
        Wrapped,
        Simple,
        Integration, ///< read-only, never interpreted
        None,        ///< null, absent or {}: not mapped yet
    };
    /// A rule as written; its number is its index in rules().
    struct Rule {
        std::string path;
        std::string target;
        bool operator==(const Rule &) const = default;
    };
    /// A member among the rules whose value is no string.
    struct NotARule {
        std::string path;
        int beforeRule = 0; ///< it stands before the rule of this number
    };

    FieldMapping() = default;
    /// `json` may be empty or "null". An empty `sourceType` is an absent one and means WEBHOOK. Fails on what is not
    /// JSON and on anything but an object or null.
    [[nodiscard]] static domain::Result<FieldMapping> parse(std::string_view json, std::string_view sourceType = {});
    [[nodiscard]] static domain::Result<FieldMapping> fromValue(domain::JsonValue value,
                                                                std::string_view sourceType = {});

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isEditable() const { return m_form != Form::Integration; }
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const std::vector<NotARule> &notRules() const { return m_notRules; }
    /// The number of the rule with this path, or -1.
    [[nodiscard]] int indexOfPath(std::string_view path) const;

    /// config.revenueCurrency when it is a string.
    [[nodiscard]] std::optional<std::string> revenueCurrency() const;
    /// Its JSON text whatever it is; empty when there is none or it does not count.
    [[nodiscard]] std::string revenueCurrencyJson() const;
    void setRevenueCurrency(const std::optional<std::string> &currency);

    /// Refused (code mapping.path-taken, mapping.reserved, mapping.read-only) without any change when the path is
    /// already a key of this mapping or, in the simple form, one of its settings.
    [[nodiscard]] domain::Result<void> insertRule(int at, const Rule &rule);
    [[nodiscard]] domain::Result<void> setPath(int at, const std::string &path);
    void setTarget(int at, const std::string &target);
    void removeRule(int at);
    void moveRule(int from, int to); ///< afterwards the rule has the number `to`

    /// What is saved: compact JSON of the whole mapping.
    [[nodiscard]] std::string toJson() const;

    bool operator==(const FieldMapping &other) const { return m_form == other.m_form && toJson() == other.toJson(); }

    /// True for the names that are settings in the simple form.
    [[nodiscard]] static bool isSettingName(std::string_view name);

private:
    struct Member {
        std::string name;      ///< decoded
        std::string nameJson;  ///< as written
        std::string valueJson; ///< compact
        std::string target;    ///< decoded, if it is a rule
        bool isRule = false;
    };
    using Members = std::vector<Member>;

    static Members membersOf(domain::JsonValue object);
    [[nodiscard]] Members &ruleMembers() { return m_form == Form::Wrapped ? m_inner : m_top; }
    [[nodiscard]] const Members &ruleMembers() const { return m_form == Form::Wrapped ? m_inner : m_top; }
    [[nodiscard]] const Member *config() const;
    [[nodiscard]] std::size_t memberOfRule(int rule) const;
    [[nodiscard]] domain::Result<void> checkPath(const std::string &path, int except) const;
    void becomeWrapped();
    void refresh();

    Form m_form = Form::None;
    Members m_top;               ///< members of the mapping object
    Members m_inner;             ///< members of `mappings`, in the wrapped form
    bool m_null = true;          ///< the text was null or absent, not {}
    bool m_mappingsNull = false; ///< wrapped: `mappings` was null
    bool m_addedConfig = false;  ///< `config` came from an edit and goes with its last member
    std::vector<Rule> m_rules;   ///< of ruleMembers(), kept in step
    std::vector<NotARule> m_notRules;
};

} // namespace desk::mapping
