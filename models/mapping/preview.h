// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/engine.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/othermappings.h"
#include "app/mapping/plan.h"
#include "models/mapping/targetface.h"

#include <QHash>
#include <QString>

#include <memory>

namespace desk::models {

/// A piece of the sample's text, in bytes of its UTF-8.
struct TextSpan {
    std::size_t offset = 0;
    std::size_t length = 0;
    [[nodiscard]] bool contains(std::size_t at) const { return at >= offset && at < offset + length; }
    bool operator==(const TextSpan &) const = default;
};

/// How a rule does on the sample.
enum class RuleState { Unknown, Works, Warning, Error, Note, Shadowed, NotInSample, Ignored, NoValue };

/// One rule of the mapping, seen with the sample.
struct RuleView {
    std::string path;
    std::string target; ///< as written
    bool inSample = false;
    QString sample; ///< the value in one line, shortened; empty when it is not in the sample
    TextSpan span;  ///< of the value
    RuleState state = RuleState::Unknown;
    QString word; ///< one or two words for the State column: "No value", "Rule 1 wins"
    QString text; ///< whole sentences for a tooltip and a screen reader
};

/// A leaf of the sample that no rule names, with what it probably is.
struct Ghost {
    std::string path;
    QString sample;
    TextSpan span;
    std::string target; ///< suggested; empty when there is no suggestion
    QString reason;
    bool operator==(const Ghost &) const = default;
};

/// Where a leaf stands, for the way from the text back to its rule; sorted by offset.
struct LeafPlace {
    TextSpan span;
    std::string path;
    domain::JsonValue value;
};

/// A payload that was parsed, with its leaves; shared by the previews of several mappings.
struct Sample {
    std::string text;
    domain::JsonDocument document;
    std::optional<domain::JsonError> error; ///< with an error there is nothing else
    bool isObject = false;
    std::vector<LeafPlace> leaves;

    [[nodiscard]] static std::shared_ptr<const Sample> parse(std::string text);
    [[nodiscard]] bool isGood() const { return !error && isObject; }
    /// The leaf at (or on the line before) a place of the text; null when there is none.
    [[nodiscard]] const LeafPlace *leafAt(std::size_t offset) const;
};

/// What is to be said of a phone number beside what the engine says, by number; empty: nothing.
using PhoneNotes = QHash<QString, QString>;

/// What a mapping makes of a sample: everything the page shows. Immutable, read from any thread.
struct Preview {
    std::shared_ptr<const Sample> sample;
    std::shared_ptr<const mapping::TargetCatalog> catalog;
    mapping::Prediction prediction;
    std::vector<RuleView> rules;
    std::vector<Ghost> ghosts; ///< the first maximumGhosts
    std::size_t ghostCount = 0;
    PhoneNotes phoneNotes;
    QHash<QString, int> ruleByPath;

    static constexpr std::size_t maximumGhosts = 300;
    [[nodiscard]] const RuleView *rule(const QString &path, std::string_view target) const;
};

/// Pure; as long as the sample is large. The sample must be good.
[[nodiscard]] std::shared_ptr<const Preview> makePreview(std::shared_ptr<const Sample> sample,
                                                         const mapping::FieldMapping &mapping,
                                                         std::shared_ptr<const mapping::TargetCatalog> catalog,
                                                         domain::Instant now, const PhoneNotes &phoneNotes = {},
                                                         const mapping::Neighbours &neighbours = {});

/// A JSON value in one line of at most `limit` characters: a string without its quotes, white space as blanks.
[[nodiscard]] QString oneLine(domain::JsonValue value, int limit = 200);
/// What is wrong, without repeating value, path and target that stand beside it; the whole message for rare codes.
[[nodiscard]] QString shortSentence(const mapping::Diagnostic &diagnostic);
/// One or two words for the State column.
[[nodiscard]] QString shortWord(const mapping::Diagnostic &diagnostic);

} // namespace desk::models
