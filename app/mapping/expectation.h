// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/domain/result.h"
#include "app/mapping/engine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What a mapping is expected to make of one payload: files of JSON that a version control likes, one a payload.
///
///     {"format": 1, "name": "...", "payload": {...}, "direct": {...}?, "now": "..."?, "expect": {
///         "entry": {"eventValue": "499.99", "expense": null}, "contact": {...}, "reference": {...},
///         "attribution": {...}, "customFields": {"<id>": "50-100"},
///         "diagnostics": "none" or ["date.no-offset"], "maxSeverity": "warning"}}
///
/// `expect` is a part of what `preview` prints: values are texts, null means that there is no value. Of `diagnostics`,
/// "none" allows notes only; a list names the codes of all warnings and errors (and of the notes that must be there).
namespace desk::mapping {

struct Expectation {
    enum class Group : std::uint8_t {
        Entry,
        Contact,
        Reference,
        Attribution,
        CustomFields,
        Diagnostics,
        MaxSeverity, ///< `value` is "none" (no diagnostic at all), "note", "warning" or "error"
    };
    Group group = Group::Entry;
    std::string name;                 ///< of the target, or a custom field's id; empty for the last two groups
    std::optional<std::string> value; ///< nothing: no value is expected. Diagnostics: "none", or nothing for a list
    std::vector<std::string> codes;   ///< Diagnostics without a value

    /// The target's name as the engine reports it; empty for the last two groups.
    [[nodiscard]] std::string target() const;
    /// For a target of that name.
    [[nodiscard]] static Expectation ofTarget(const std::string &target, const std::optional<std::string> &value);
    /// Neither a warning nor an error.
    [[nodiscard]] static Expectation noWarning();
    /// The same thing is expected, whatever of it.
    [[nodiscard]] bool concernsSame(const Expectation &other) const
    {
        return group == other.group && name == other.name;
    }
    bool operator==(const Expectation &) const = default;
};

/// A payload with what is expected of it. A value; what it does not understand at its top level it keeps in its place.
class ExpectationDocument
{
public:
    static constexpr int newestFormat = 1;

    /// Strict: an error names line and column. Codes: json.*, expectation.wrong-type, .unknown-name, .newer-format.
    [[nodiscard]] static domain::Result<ExpectationDocument> parse(std::string text);
    /// Nothing is expected yet. `payload` is the text of a JSON object.
    [[nodiscard]] static domain::Result<ExpectationDocument> make(std::string_view name, std::string_view payload);

    [[nodiscard]] const std::string &name() const { return m_name; }
    void setName(const std::string &name) { m_name = name; }
    [[nodiscard]] domain::JsonValue payload() const { return m_document->root()["payload"]; }
    /// Invalid when none are given.
    [[nodiscard]] domain::JsonValue direct() const { return m_document->root()["direct"]; }
    [[nodiscard]] const std::optional<domain::Instant> &now() const { return m_now; }
    [[nodiscard]] const std::vector<Expectation> &expectations() const { return m_expectations; }
    /// Direct values or a time make another result of the same payload.
    [[nodiscard]] bool isOfPayloadAlone() const { return !direct().isObject() && !m_now; }

    /// Adds it or puts it in the place of the one that concerns the same.
    void set(const Expectation &expectation);
    /// False when nothing was expected of it.
    bool remove(const Expectation &expectation);

    /// Indented, members in the order they were read, a line break at the end.
    [[nodiscard]] std::string toJson() const;

private:
    [[nodiscard]] std::optional<domain::Error> readHead(domain::JsonValue root);
    [[nodiscard]] std::optional<domain::Error> readExpect(domain::JsonValue expect);
    [[nodiscard]] std::optional<domain::Error> readGroup(Expectation::Group group, domain::JsonValue members);
    [[nodiscard]] std::optional<domain::Error> readDiagnostics(domain::JsonValue value);
    [[nodiscard]] std::optional<domain::Error> readSeverity(domain::JsonValue value);
    [[nodiscard]] domain::Error problemAt(domain::JsonValue value, const char *code, const QString &reason) const;
    void writeExpect(domain::JsonWriter &json) const;

    std::shared_ptr<const domain::JsonDocument> m_document; ///< as it was read
    std::string m_name;
    std::optional<domain::Instant> m_now;
    std::vector<Expectation> m_expectations; ///< those of one group stand together
};

/// Whether an expectation holds, and what there is instead.
struct ExpectationOutcome {
    Expectation expectation;
    bool holds = false;
    std::optional<std::string> got; ///< the value there is; nothing: none
    std::vector<std::string> codes; ///< of the diagnostics that break it, for the last two groups

    /// "eventValue: expected 499.99, got 512.00." Translated.
    [[nodiscard]] QString message() const;
    /// The same in English, UTF-8, for machine-readable output.
    [[nodiscard]] std::string plainMessage() const;
    bool operator==(const ExpectationOutcome &) const = default;
};

/// In the document's order. Numbers are compared as numbers ("512" is "512.00"), times as moments, all else as text.
[[nodiscard]] std::vector<ExpectationOutcome> check(const std::vector<Expectation> &expectations, const Plan &plan,
                                                    const Prediction &prediction);
/// Evaluates the document's payload first. `now` counts where the document names no time.
[[nodiscard]] std::vector<ExpectationOutcome> check(const ExpectationDocument &document, const Plan &plan,
                                                    domain::Instant now);

} // namespace desk::mapping
