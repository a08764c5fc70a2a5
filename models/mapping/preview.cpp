// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/preview.h"

#include "app/mapping/leaves.h"
#include "app/mapping/pathtree.h"
#include "app/mapping/suggest.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

using mapping::Code;
using mapping::Diagnostic;
using mapping::Severity;

QString wordForNumber(Code code)
{
    switch (code) {
    case Code::NumberThousandsSeparator: return QCoreApplication::translate("Preview", "Thousands separator");
    case Code::NumberDecimalComma: return QCoreApplication::translate("Preview", "Decimal comma");
    case Code::NumberCurrencySign: return QCoreApplication::translate("Preview", "Currency sign");
    case Code::NumberPercent: return QCoreApplication::translate("Preview", "Percent sign");
    case Code::NumberNegative: return QCoreApplication::translate("Preview", "Negative");
    case Code::NumberInexact: return QCoreApplication::translate("Preview", "Not exact");
    default: return QCoreApplication::translate("Preview", "Not a number");
    }
}

QString wordFor(Code code)
{
    switch (code) {
    case Code::TargetUnknown: return QCoreApplication::translate("Preview", "Unknown target");
    case Code::PathNearMiss: return QCoreApplication::translate("Preview", "Other spelling");
    case Code::CurrencySymbol:
    case Code::CurrencyUnknown:
    case Code::CurrencyUnreadable:
    case Code::CurrencySourceDefault: return QCoreApplication::translate("Preview", "Not a currency");
    case Code::DateNoOffset: return QCoreApplication::translate("Preview", "No time zone");
    case Code::DateNoTime: return QCoreApplication::translate("Preview", "No time");
    case Code::DateFuture: return QCoreApplication::translate("Preview", "In the future");
    case Code::DateOld: return QCoreApplication::translate("Preview", "Long ago");
    case Code::DateUnixTime:
    case Code::DateNationalForm:
    case Code::DateImpossible:
    case Code::DateUnreadable: return QCoreApplication::translate("Preview", "Not a date");
    case Code::EmailUnreadable: return QCoreApplication::translate("Preview", "Not an address");
    case Code::PhoneNoCountryCode: return QCoreApplication::translate("Preview", "No country code");
    case Code::PhoneCountryCode:
    case Code::PhoneTrunkZero:
    case Code::PhoneUnreadable: return QCoreApplication::translate("Preview", "Not a number");
    case Code::WebsiteUnreadable: return QCoreApplication::translate("Preview", "Not a link");
    case Code::TimezoneUnknown: return QCoreApplication::translate("Preview", "Not a time zone");
    case Code::TextNotAScalar: return QCoreApplication::translate("Preview", "Not a text");
    default: return wordForNumber(code);
    }
}

/// The output that the target of this rule gets, if it gets one.
const mapping::Output *outputFor(const Preview &preview, const RuleView &rule)
{
    const auto target = preview.catalog->resolve(rule.target);
    return target ? preview.prediction.find(target->name) : nullptr;
}

/// All `eventValue` rules come before all `revenue` rules; else the order counts.
bool comesAfter(const Preview &preview, std::size_t rule, int winner)
{
    const std::string &mine = preview.rules[rule].target;
    const std::string &theirs = preview.rules[static_cast<std::size_t>(winner)].target;
    if ((mine == "revenue") != (theirs == "revenue"))
        return mine == "revenue";
    return static_cast<int>(rule) > winner;
}

void setState(RuleView &rule, RuleState state, const QString &word, const QString &text = {})
{
    rule.state = state;
    rule.word = word;
    rule.text = text;
}

void applyPhoneNote(const Preview &preview, RuleView &rule, const mapping::Output &output)
{
    const QString note = preview.phoneNotes.value(QString::fromStdString(output.value));
    const auto target = preview.catalog->resolve(output.target);
    if (!note.isEmpty() && target && target->kind == mapping::ValueKind::Phone)
        setState(rule, RuleState::Note, QCoreApplication::translate("Preview", "Check it"), note);
}

/// What is true of a rule without any diagnostic.
void applyOutcome(Preview &preview, std::size_t at)
{
    RuleView &rule = preview.rules[at];
    const mapping::Output *output = outputFor(preview, rule);
    const auto target = preview.catalog->resolve(rule.target);
    if (target && target->group == mapping::TargetGroup::Ignore) {
        setState(rule, RuleState::Ignored, {});
    } else if (output && output->rule == static_cast<int>(at)) {
        setState(rule, RuleState::Works, {});
        applyPhoneNote(preview, rule, *output);
    } else if (output && output->rule >= 0 && comesAfter(preview, at, output->rule)) {
        setState(rule, RuleState::Shadowed,
                 QCoreApplication::translate("Preview", "Rule %1 wins").arg(output->rule + 1),
                 QCoreApplication::translate(
                     "Preview", "Rule %1 fills this target already; this one only serves when that finds nothing.")
                     .arg(output->rule + 1));
    } else if (!rule.inSample) {
        setState(rule, RuleState::NotInSample, {},
                 QCoreApplication::translate("Preview", "The sample has no such path."));
    } else {
        setState(rule, RuleState::NoValue, QCoreApplication::translate("Preview", "Empty"),
                 QCoreApplication::translate("Preview", "The sample has nothing in this place."));
    }
}

int rank(RuleState state)
{
    switch (state) {
    case RuleState::Error: return 3;
    case RuleState::Warning: return 2;
    case RuleState::Note: return 1;
    default: return 0;
    }
}

void applyDiagnostic(Preview &preview, const Diagnostic &diagnostic)
{
    if (diagnostic.rule < 0 || diagnostic.rule >= static_cast<int>(preview.rules.size()))
        return;
    RuleView &rule = preview.rules[static_cast<std::size_t>(diagnostic.rule)];
    if (diagnostic.id == Code::RuleShadowed)
        return; // said by the outcome already
    const RuleState state = diagnostic.severity == Severity::Error     ? RuleState::Error
                            : diagnostic.severity == Severity::Warning ? RuleState::Warning
                                                                       : RuleState::Note;
    if (rank(state) <= rank(rule.state))
        return;
    setState(rule, state, shortWord(diagnostic), diagnostic.message());
    if (diagnostic.length > 0)
        rule.span = {.offset = diagnostic.offset, .length = diagnostic.length};
}

void addRules(Preview &preview, const mapping::FieldMapping &mapping)
{
    mapping::PathTree paths;
    for (const auto &rule : mapping.rules())
        paths.add(rule.path);
    std::vector<domain::JsonValue> found;
    mapping::PathTree::Scratch scratch;
    std::vector<std::string_view> strays;
    paths.find(preview.sample->document.root(), found, strays, scratch);
    for (const auto &rule : mapping.rules()) {
        const std::size_t at = preview.rules.size();
        preview.ruleByPath.insert(QString::fromStdString(rule.path), static_cast<int>(at));
        RuleView view;
        view.path = rule.path;
        view.target = rule.target;
        if (const domain::JsonValue value = at < found.size() ? found[at] : domain::JsonValue()) {
            view.inSample = true;
            view.sample = oneLine(value);
            view.span = {.offset = value.offset(), .length = value.source().size()};
        }
        preview.rules.push_back(std::move(view));
    }
}

void addGhosts(Preview &preview, const mapping::Neighbours &neighbours)
{
    const auto &unmapped = preview.prediction.unmapped;
    const auto &leaves = preview.sample->leaves;
    preview.ghostCount = unmapped.size();
    std::size_t leaf = 0;
    for (const std::string &path : unmapped) {
        while (leaf < leaves.size() && leaves[leaf].path != path)
            ++leaf;
        if (leaf == leaves.size() || preview.ghosts.size() == Preview::maximumGhosts)
            break;
        const domain::JsonValue value = leaves[leaf].value;
        Ghost ghost{.path = path, .sample = oneLine(value), .span = leaves[leaf].span, .target = {}, .reason = {}};
        if (const auto suggestion = mapping::suggestTarget(path, value, *preview.catalog, neighbours)) {
            ghost.target = suggestion->target;
            ghost.reason = mapping::reasonText(*suggestion);
        }
        preview.ghosts.push_back(std::move(ghost));
        ++leaf;
    }
}

} // namespace

QString shortWord(const Diagnostic &diagnostic)
{
    if (diagnostic.severity == Severity::Error && diagnostic.id != Code::TargetUnknown)
        return QCoreApplication::translate("Preview", "No value");
    return wordFor(diagnostic.id);
}

QString shortSentence(const Diagnostic &diagnostic)
{
    switch (diagnostic.id) {
    case Code::NumberThousandsSeparator: return QCoreApplication::translate("Preview", "Has a thousands separator.");
    case Code::NumberDecimalComma: return QCoreApplication::translate("Preview", "Has a decimal comma.");
    case Code::NumberCurrencySign: return QCoreApplication::translate("Preview", "Has a currency sign.");
    case Code::NumberPercent: return QCoreApplication::translate("Preview", "Has a percent sign.");
    case Code::NumberNegative: return QCoreApplication::translate("Preview", "Is negative.");
    case Code::DateNoOffset: return QCoreApplication::translate("Preview", "No time zone in the text: read as UTC.");
    case Code::DateNoTime: return QCoreApplication::translate("Preview", "No time in the text: read as midnight UTC.");
    case Code::PhoneNoCountryCode: return QCoreApplication::translate("Preview", "No country code: kept as it is.");
    case Code::CurrencyUnknown: return QCoreApplication::translate("Preview", "Not a currency of the list.");
    case Code::EmailUnreadable: return QCoreApplication::translate("Preview", "Not an e-mail address.");
    case Code::WebsiteUnreadable: return QCoreApplication::translate("Preview", "Not a web address.");
    default: return diagnostic.message();
    }
}

QString oneLine(domain::JsonValue value, int limit)
{
    if (!value.isValid())
        return {};
    const std::string_view whole = value.isString() ? value.string() : value.source();
    // Four bytes a character at most; a cut one at the end is dropped below.
    const std::string_view part = whole.substr(0, static_cast<std::size_t>(limit) * 4 + 4);
    QString text = QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())).simplified();
    if (text.size() > limit || part.size() < whole.size()) {
        text.truncate(limit);
        text += QChar(0x2026);
    }
    return text;
}

std::shared_ptr<const Sample> Sample::parse(std::string text)
{
    auto sample = std::make_shared<Sample>();
    sample->text = std::move(text);
    sample->error = sample->document.parseView(sample->text);
    if (sample->error)
        return sample;
    const domain::JsonValue root = sample->document.root();
    sample->isObject = root.isObject();
    if (!sample->isObject)
        return sample;
    for (mapping::Leaf &leaf : mapping::leavesOf(root)) {
        sample->leaves.push_back({.span = {.offset = leaf.value.offset(), .length = leaf.value.source().size()},
                                  .path = std::move(leaf.path),
                                  .value = leaf.value});
    }
    return sample;
}

const LeafPlace *Sample::leafAt(std::size_t offset) const
{
    if (offset > text.size())
        return nullptr;
    const auto after = std::upper_bound(leaves.begin(), leaves.end(), offset,
                                        [](std::size_t at, const LeafPlace &leaf) { return at < leaf.span.offset; });
    if (after != leaves.begin() && std::prev(after)->span.contains(offset))
        return &*std::prev(after);
    // On a key, or behind a value: the leaf of the same line.
    const std::string_view view(text);
    if (after != leaves.end() && view.substr(offset, after->span.offset - offset).find('\n') == view.npos)
        return &*after;
    if (after != leaves.begin()) {
        const TextSpan before = std::prev(after)->span;
        const std::size_t end = before.offset + before.length;
        if (view.substr(end, offset - end).find('\n') == view.npos)
            return &*std::prev(after);
    }
    return nullptr;
}

const RuleView *Preview::rule(const QString &path, std::string_view target) const
{
    const auto found = ruleByPath.constFind(path);
    if (found == ruleByPath.constEnd())
        return nullptr;
    const RuleView &view = rules[static_cast<std::size_t>(*found)];
    return view.target == target ? &view : nullptr;
}

std::shared_ptr<const Preview> makePreview(std::shared_ptr<const Sample> sample, const mapping::FieldMapping &mapping,
                                           std::shared_ptr<const mapping::TargetCatalog> catalog, domain::Instant now,
                                           const PhoneNotes &phoneNotes, const mapping::Neighbours &neighbours)
{
    auto preview = std::make_shared<Preview>();
    preview->sample = std::move(sample);
    preview->catalog = std::move(catalog);
    preview->phoneNotes = phoneNotes;
    const domain::JsonValue payload = preview->sample->document.root();
    const mapping::Plan plan(mapping, *preview->catalog);
    preview->prediction = mapping::evaluate(plan, payload, {}, now);

    addRules(*preview, mapping);
    if (mapping.isEditable()) {
        for (std::size_t i = 0; i < preview->rules.size(); ++i)
            applyOutcome(*preview, i);
        for (const Diagnostic &diagnostic : preview->prediction.diagnostics)
            applyDiagnostic(*preview, diagnostic);
        addGhosts(*preview, neighbours);
    }
    return preview;
}

} // namespace desk::models
