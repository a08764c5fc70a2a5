// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/expectation.h"

#include "app/mapping/datereading.h"
#include "app/mapping/nearestname.h"
#include "app/mapping/plandata.h"
#include "app/mapping/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::mapping {

using domain::Error;
using domain::JsonValue;
using Group = Expectation::Group;

namespace {

constexpr std::array groupNames{
    std::pair{Group::Entry, std::string_view("entry")},
    std::pair{Group::Contact, std::string_view("contact")},
    std::pair{Group::Reference, std::string_view("reference")},
    std::pair{Group::Attribution, std::string_view("attribution")},
    std::pair{Group::CustomFields, std::string_view("customFields")},
    std::pair{Group::Diagnostics, std::string_view("diagnostics")},
    std::pair{Group::MaxSeverity, std::string_view("maxSeverity")},
};
constexpr std::array<std::string_view, 4> severities{"none", "note", "warning", "error"};

QString words(const char *source)
{
    return QCoreApplication::translate("Expectations", source);
}

std::string_view nameOf(Group group)
{
    return groupNames[static_cast<std::size_t>(group)].second;
}

std::optional<Group> groupOf(std::string_view name)
{
    const auto it = std::ranges::find(groupNames, name, [](const auto &pair) { return pair.second; });
    return it != groupNames.end() ? std::optional(it->first) : std::nullopt;
}

Group groupOf(TargetGroup group)
{
    switch (group) {
    case TargetGroup::Entry: return Group::Entry;
    case TargetGroup::Contact: return Group::Contact;
    case TargetGroup::Reference: return Group::Reference;
    case TargetGroup::Attribution: return Group::Attribution;
    case TargetGroup::Custom:
    case TargetGroup::Ignore: break;
    }
    return Group::CustomFields;
}

const Target *standardTarget(std::string_view name)
{
    const auto &all = standardTargets();
    const auto it = std::ranges::find(all, name, &Target::name);
    return it != all.end() ? &*it : nullptr;
}

QString typeOf(JsonValue value)
{
    using domain::JsonType;
    switch (value.type()) {
    case JsonType::Null: return words(QT_TRANSLATE_NOOP("Expectations", "null"));
    case JsonType::False:
    case JsonType::True: return words(QT_TRANSLATE_NOOP("Expectations", "true or false"));
    case JsonType::Number: return words(QT_TRANSLATE_NOOP("Expectations", "a number"));
    case JsonType::String: return words(QT_TRANSLATE_NOOP("Expectations", "a text"));
    case JsonType::Array: return words(QT_TRANSLATE_NOOP("Expectations", "a list"));
    case JsonType::Object: return words(QT_TRANSLATE_NOOP("Expectations", "an object"));
    }
    return {};
}

} // namespace

std::string Expectation::target() const
{
    if (group == Group::Diagnostics || group == Group::MaxSeverity)
        return {};
    return group == Group::CustomFields ? std::string(customPrefix) + name : name;
}

Expectation Expectation::ofTarget(const std::string &target, const std::optional<std::string> &value)
{
    Expectation made;
    made.value = value;
    if (const Target *standard = standardTarget(target)) {
        made.group = groupOf(standard->group);
        made.name = target;
    } else {
        made.group = Group::CustomFields;
        made.name = target.starts_with(customPrefix) ? target.substr(customPrefix.size()) : target;
    }
    return made;
}

Expectation Expectation::noWarning()
{
    return {.group = Group::Diagnostics, .name = {}, .value = "none", .codes = {}};
}

Error ExpectationDocument::problemAt(JsonValue value, const char *code, const QString &reason) const
{
    const std::string_view all = m_document->root().source();
    const std::size_t start = m_document->root().offset();
    // The text before the root is white space or a byte order mark; its line breaks count.
    const std::string_view before(all.data() - start, value.isValid() ? value.offset() : start);
    const std::size_t lineBegin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    std::string_view line = before.substr(lineBegin);
    if (lineBegin == 0 && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    const auto column = std::ranges::count_if(line, [](char byte) { return (byte & 0xC0) != 0x80; }) + 1;
    Error error;
    error.code = QLatin1String(code);
    //: %1 and %2 are numbers, %3 is a whole sentence
    error.message = words(QT_TRANSLATE_NOOP("Expectations", "Line %1, column %2: %3"))
                        .arg(QString::number(std::ranges::count(before, '\n') + 1), QString::number(column), reason);
    return error;
}

domain::Result<ExpectationDocument> ExpectationDocument::parse(std::string text)
{
    auto document = std::make_shared<domain::JsonDocument>();
    if (const auto error = document->parse(std::move(text)))
        return tl::unexpected(error->toError(words(QT_TRANSLATE_NOOP("Expectations", "The sample file"))));
    ExpectationDocument made;
    made.m_document = document;
    const JsonValue root = document->root();
    if (!root.isObject())
        return tl::unexpected(made.problemAt(root, "expectation.wrong-type",
                                             words(QT_TRANSLATE_NOOP("Expectations", "A sample file is an object with "
                                                                                     "“payload” and “expect”."))));
    if (auto problem = made.readHead(root))
        return tl::unexpected(*problem);
    if (auto problem = made.readExpect(root["expect"]))
        return tl::unexpected(*problem);
    return made;
}

domain::Result<ExpectationDocument> ExpectationDocument::make(std::string_view name, std::string_view payload)
{
    domain::JsonWriter json;
    json.beginObject().key("format").number(newestFormat).member("name", name);
    json.key("payload").raw(payload).key("expect").beginObject().endObject().endObject();
    return parse(json.take());
}

std::optional<Error> ExpectationDocument::readHead(JsonValue root)
{
    const JsonValue format = root["format"];
    if (format.isValid()) {
        const QString written = domain::qtText(format.source());
        bool isNumber = false;
        const int number = format.isNumber() ? written.toInt(&isNumber) : 0;
        if (!isNumber || number < 1)
            return problemAt(format, "expectation.wrong-type",
                             words(QT_TRANSLATE_NOOP("Expectations", "“format” must be 1.")));
        if (number > newestFormat)
            return problemAt(
                format, "expectation.newer-format",
                words(QT_TRANSLATE_NOOP("Expectations", "This file has format %1 and was written by a newer version."))
                    .arg(number));
    }
    const JsonValue name = root["name"];
    if (name.isValid() && !name.isString())
        return problemAt(name, "expectation.wrong-type",
                         words(QT_TRANSLATE_NOOP("Expectations", "“name” must be a text, not %1.")).arg(typeOf(name)));
    m_name = name.string();
    for (const char *member : {"payload", "expect"}) {
        const JsonValue value = root[member];
        if (!value.isValid())
            return problemAt(root, "expectation.wrong-type",
                             words(QT_TRANSLATE_NOOP("Expectations", "“%1” is missing.")).arg(QLatin1String(member)));
        if (!value.isObject())
            return problemAt(value, "expectation.wrong-type",
                             words(QT_TRANSLATE_NOOP("Expectations", "“%1” must be an object, not %2."))
                                 .arg(QLatin1String(member), typeOf(value)));
    }
    const JsonValue direct = root["direct"];
    if (direct.isValid() && !direct.isObject() && !direct.isNull())
        return problemAt(direct, "expectation.wrong-type",
                         words(QT_TRANSLATE_NOOP("Expectations", "“direct” must be an object or null, not %1."))
                             .arg(typeOf(direct)));
    if (const JsonValue now = root["now"]; now.isValid() && !now.isNull()) {
        const DateReading reading = readDate(trimmed(now.string()));
        if (!now.isString() || !reading.readable)
            return problemAt(
                now, "expectation.wrong-type",
                words(QT_TRANSLATE_NOOP("Expectations", "“now” must be a time such as 2026-03-01T09:00:00Z.")));
        m_now = reading.instant;
    }
    return std::nullopt;
}

std::optional<Error> ExpectationDocument::readExpect(JsonValue expect)
{
    for (const domain::JsonMember member : expect) {
        const auto group = groupOf(member.name());
        if (!group) {
            // A slip must not become an expectation that is never looked at.
            NearestName nearest(member.name());
            for (const auto &known : groupNames)
                nearest.offer(known.second, known.second);
            QString reason = words(QT_TRANSLATE_NOOP("Expectations", "Nothing can be expected of “%1”."))
                                 .arg(domain::qtText(member.name()));
            if (!nearest.best().empty())
                reason += QLatin1Char(' ')
                          + words(QT_TRANSLATE_NOOP("Expectations", "Did you mean “%1”?"))
                                .arg(domain::qtText(nearest.best()));
            return problemAt(member.key, "expectation.unknown-name", reason);
        }
        auto problem = *group == Group::Diagnostics   ? readDiagnostics(member.value)
                       : *group == Group::MaxSeverity ? readSeverity(member.value)
                                                      : readGroup(*group, member.value);
        if (problem)
            return problem;
    }
    return std::nullopt;
}

std::optional<Error> ExpectationDocument::readGroup(Group group, JsonValue members)
{
    if (!members.isObject())
        return problemAt(members, "expectation.wrong-type",
                         words(QT_TRANSLATE_NOOP("Expectations", "“%1” must be an object, not %2."))
                             .arg(domain::qtText(nameOf(group)), typeOf(members)));
    for (const domain::JsonMember member : members) {
        const std::string name(member.name());
        const Target *standard = standardTarget(name);
        if (group != Group::CustomFields && (!standard || groupOf(standard->group) != group)) {
            NearestName nearest(name);
            for (const Target &target : standardTargets()) {
                if (groupOf(target.group) == group)
                    nearest.offer(target.name, target.name);
            }
            //: %1 is a name such as "curency", %2 one of entry, contact, reference, attribution
            QString reason = words(QT_TRANSLATE_NOOP("Expectations", "“%1” is no target of “%2”."))
                                 .arg(domain::qtText(name), domain::qtText(nameOf(group)));
            if (!nearest.best().empty())
                reason += QLatin1Char(' ')
                          + words(QT_TRANSLATE_NOOP("Expectations", "Did you mean “%1”?"))
                                .arg(domain::qtText(nearest.best()));
            return problemAt(member.key, "expectation.unknown-name", reason);
        }
        if (!member.value.isString() && !member.value.isNull())
            return problemAt(member.value, "expectation.wrong-type",
                             words(QT_TRANSLATE_NOOP("Expectations", "“%1” must be a text (\"499.99\") or null for no "
                                                                     "value, not %2."))
                                 .arg(domain::qtText(name), typeOf(member.value)));
        Expectation expectation{.group = group, .name = name, .value = std::nullopt, .codes = {}};
        if (member.value.isString())
            expectation.value = std::string(member.value.string());
        m_expectations.push_back(std::move(expectation));
    }
    return std::nullopt;
}

std::optional<Error> ExpectationDocument::readDiagnostics(JsonValue value)
{
    if (value.string() == "none") {
        m_expectations.push_back(Expectation::noWarning());
        return std::nullopt;
    }
    Expectation expectation{.group = Group::Diagnostics, .name = {}, .value = std::nullopt, .codes = {}};
    const auto wrong = [this](JsonValue place) {
        return problemAt(
            place, "expectation.wrong-type",
            words(QT_TRANSLATE_NOOP("Expectations", "“diagnostics” must be \"none\" or a list of codes such "
                                                    "as \"date.no-offset\".")));
    };
    if (!value.isArray())
        return wrong(value);
    for (const domain::JsonMember element : value) {
        if (!element.value.isString())
            return wrong(element.value);
        expectation.codes.emplace_back(element.value.string());
    }
    m_expectations.push_back(std::move(expectation));
    return std::nullopt;
}

std::optional<Error> ExpectationDocument::readSeverity(JsonValue value)
{
    if (std::ranges::find(severities, value.string()) == severities.end())
        return problemAt(
            value, "expectation.wrong-type",
            words(QT_TRANSLATE_NOOP("Expectations", "“maxSeverity” must be \"none\", \"note\", \"warning\" "
                                                    "or \"error\".")));
    m_expectations.push_back(
        {.group = Group::MaxSeverity, .name = {}, .value = std::string(value.string()), .codes = {}});
    return std::nullopt;
}

void ExpectationDocument::set(const Expectation &expectation)
{
    const auto same =
        std::ranges::find_if(m_expectations, [&](const Expectation &one) { return one.concernsSame(expectation); });
    if (same != m_expectations.end()) {
        *same = expectation;
        return;
    }
    const auto last = std::find_if(m_expectations.rbegin(), m_expectations.rend(),
                                   [&](const Expectation &one) { return one.group == expectation.group; });
    if (last != m_expectations.rend()) {
        m_expectations.insert(last.base(), expectation);
        return;
    }
    // A new group takes its place in the order of `preview`, so that the file does not depend on the order of pinning.
    const auto next =
        std::ranges::find_if(m_expectations, [&](const Expectation &one) { return one.group > expectation.group; });
    m_expectations.insert(next, expectation);
}

bool ExpectationDocument::remove(const Expectation &expectation)
{
    return std::erase_if(m_expectations, [&](const Expectation &one) { return one.concernsSame(expectation); }) > 0;
}

void ExpectationDocument::writeExpect(domain::JsonWriter &json) const
{
    json.beginObject();
    for (std::size_t i = 0; i < m_expectations.size();) {
        const Group group = m_expectations[i].group;
        json.key(nameOf(group));
        if (group == Group::Diagnostics || group == Group::MaxSeverity) {
            const Expectation &one = m_expectations[i++];
            if (one.value) {
                json.string(std::string_view(*one.value));
                continue;
            }
            json.beginArray();
            for (const std::string &code : one.codes)
                json.string(std::string_view(code));
            json.endArray();
            continue;
        }
        json.beginObject();
        for (; i < m_expectations.size() && m_expectations[i].group == group; ++i) {
            json.key(m_expectations[i].name);
            if (m_expectations[i].value)
                json.string(std::string_view(*m_expectations[i].value));
            else
                json.null();
        }
        json.endObject();
    }
    json.endObject();
}

std::string ExpectationDocument::toJson() const
{
    domain::JsonWriter json;
    json.beginObject();
    const JsonValue root = m_document->root();
    if (!root["format"].isValid())
        json.key("format").number(newestFormat);
    if (!root["name"].isValid() && !m_name.empty())
        json.member("name", std::string_view(m_name));
    for (const domain::JsonMember member : root) {
        json.key(member.name());
        if (member.name() == "expect")
            writeExpect(json);
        else if (member.name() == "name")
            json.string(std::string_view(m_name));
        else
            json.raw(member.value.source());
    }
    json.endObject();
    domain::JsonDocument whole;
    if (whole.parse(json.take()))
        return {}; // cannot be: it was put together from JSON
    return whole.root().toIndented() + "\n";
}

namespace {

bool isNumber(const Plan &plan, const std::string &target)
{
    const Target *standard = standardTarget(target);
    if (standard)
        return standard->kind == ValueKind::Number;
    const auto &slots = plan.data().slots;
    const auto it = std::ranges::find_if(slots, [&](const PlanSlot &slot) { return slot.target.name == target; });
    return it != slots.end() && it->target.kind == ValueKind::Number;
}

bool isSame(const std::string &expected, const std::string &got, const std::string &target, const Plan &plan)
{
    if (expected == got)
        return true;
    if (isNumber(plan, target)) {
        const auto wanted = domain::Decimal::fromJsonNumber(expected);
        const auto is = domain::Decimal::fromJsonNumber(got);
        return wanted && is && wanted->compare(*is) == 0;
    }
    const Target *standard = standardTarget(target);
    if (!standard || standard->kind != ValueKind::DateTime)
        return false;
    const auto wanted = domain::Instant::fromIso(expected);
    return wanted && wanted == domain::Instant::fromIso(got);
}

ExpectationOutcome checkValue(const Expectation &expectation, const Plan &plan, const Prediction &prediction)
{
    ExpectationOutcome outcome{.expectation = expectation, .holds = false, .got = std::nullopt, .codes = {}};
    const std::string target = expectation.target();
    if (const Output *output = prediction.find(target))
        outcome.got = output->value;
    outcome.holds = outcome.got.has_value() == expectation.value.has_value()
                    && (!outcome.got || isSame(*expectation.value, *outcome.got, target, plan));
    return outcome;
}

void addCode(std::vector<std::string> &codes, const std::string &code)
{
    if (std::ranges::find(codes, code) == codes.end())
        codes.push_back(code);
}

ExpectationOutcome checkDiagnostics(const Expectation &expectation, const Prediction &prediction)
{
    ExpectationOutcome outcome{.expectation = expectation, .holds = false, .got = std::nullopt, .codes = {}};
    for (const Diagnostic &diagnostic : prediction.diagnostics) {
        const bool listed = std::ranges::find(expectation.codes, diagnostic.code) != expectation.codes.end();
        if (listed || diagnostic.severity != Severity::Note)
            addCode(outcome.codes, diagnostic.code);
    }
    const auto isThere = [&](const std::string &code) {
        return std::ranges::find(outcome.codes, code) != outcome.codes.end();
    };
    std::vector<std::string> expected;
    for (const std::string &code : expectation.codes)
        addCode(expected, code);
    outcome.holds = outcome.codes.size() == expected.size() && std::ranges::all_of(expected, isThere);
    return outcome;
}

ExpectationOutcome checkSeverity(const Expectation &expectation, const Prediction &prediction)
{
    ExpectationOutcome outcome{.expectation = expectation, .holds = false, .got = std::nullopt, .codes = {}};
    const auto rank = [](std::string_view name) { return std::ranges::find(severities, name) - severities.begin(); };
    for (const Diagnostic &diagnostic : prediction.diagnostics) {
        if (rank(severityText(diagnostic.severity)) > rank(expectation.value.value_or(std::string())))
            addCode(outcome.codes, diagnostic.code);
    }
    outcome.holds = outcome.codes.empty();
    return outcome;
}

} // namespace

std::vector<ExpectationOutcome> check(const std::vector<Expectation> &expectations, const Plan &plan,
                                      const Prediction &prediction)
{
    std::vector<ExpectationOutcome> outcomes;
    outcomes.reserve(expectations.size());
    for (const Expectation &expectation : expectations) {
        switch (expectation.group) {
        case Group::Diagnostics: outcomes.push_back(checkDiagnostics(expectation, prediction)); break;
        case Group::MaxSeverity: outcomes.push_back(checkSeverity(expectation, prediction)); break;
        default: outcomes.push_back(checkValue(expectation, plan, prediction)); break;
        }
    }
    return outcomes;
}

std::vector<ExpectationOutcome> check(const ExpectationDocument &document, const Plan &plan, domain::Instant now)
{
    const Prediction prediction = evaluate(plan, document.payload(), document.direct(), document.now().value_or(now));
    return check(document.expectations(), plan, prediction);
}

namespace {

std::string joined(const std::vector<std::string> &codes)
{
    std::string all;
    for (const std::string &code : codes)
        all += (all.empty() ? "" : ", ") + code;
    return all;
}

struct Sentence {
    const char *source = nullptr;
    std::array<std::string, 3> arguments;
};

Sentence diagnosticsSentence(const ExpectationOutcome &outcome)
{
    const Expectation &expected = outcome.expectation;
    const std::string got = joined(outcome.codes);
    if (expected.group == Group::MaxSeverity) {
        const std::string worst = expected.value.value_or(std::string());
        if (outcome.holds)
            return {QT_TRANSLATE_NOOP("Expectations", "Nothing is worse than: %1."), {worst}};
        return {QT_TRANSLATE_NOOP("Expectations", "Expected nothing worse than: %1; got %2."), {worst, got}};
    }
    if (expected.codes.empty()) {
        if (outcome.holds)
            return {QT_TRANSLATE_NOOP("Expectations", "There is no warning and no error."), {}};
        return {QT_TRANSLATE_NOOP("Expectations", "Expected no warning and no error, got %1."), {got}};
    }
    const std::string wanted = joined(expected.codes);
    if (outcome.holds)
        return {QT_TRANSLATE_NOOP("Expectations", "The diagnostics are %1."), {wanted}};
    if (outcome.codes.empty())
        return {QT_TRANSLATE_NOOP("Expectations", "Expected the diagnostics %1, got none."), {wanted}};
    return {QT_TRANSLATE_NOOP("Expectations", "Expected the diagnostics %1, got %2."), {wanted, got}};
}

Sentence sentenceOf(const ExpectationOutcome &outcome)
{
    const Expectation &expected = outcome.expectation;
    const std::string target = expected.target();
    if (target.empty())
        return diagnosticsSentence(outcome);
    const std::string got = outcome.got.value_or(std::string());
    if (!expected.value) {
        if (outcome.holds)
            //: %1 is a target such as eventValue
            return {QT_TRANSLATE_NOOP("Expectations", "%1 has no value."), {target}};
        return {QT_TRANSLATE_NOOP("Expectations", "%1: expected no value, got %2."), {target, got}};
    }
    if (outcome.holds)
        return {QT_TRANSLATE_NOOP("Expectations", "%1 is %2."), {target, got}};
    if (!outcome.got)
        return {QT_TRANSLATE_NOOP("Expectations", "%1: expected %2, got no value."), {target, *expected.value}};
    return {QT_TRANSLATE_NOOP("Expectations", "%1: expected %2, got %3."), {target, *expected.value, got}};
}

QString filled(const QString &source, const Sentence &sentence)
{
    return source.arg(domain::qtText(sentence.arguments[0]), domain::qtText(sentence.arguments[1]),
                      domain::qtText(sentence.arguments[2]));
}

QString filledUpTo(const QString &source, const Sentence &sentence)
{
    // QString::arg() warns of arguments without a place.
    if (source.contains(QLatin1String("%3")))
        return filled(source, sentence);
    if (source.contains(QLatin1String("%2")))
        return source.arg(domain::qtText(sentence.arguments[0]), domain::qtText(sentence.arguments[1]));
    return source.contains(QLatin1String("%1")) ? source.arg(domain::qtText(sentence.arguments[0])) : source;
}

} // namespace

QString ExpectationOutcome::message() const
{
    const Sentence sentence = sentenceOf(*this);
    return filledUpTo(words(sentence.source), sentence);
}

std::string ExpectationOutcome::plainMessage() const
{
    const Sentence sentence = sentenceOf(*this);
    return filledUpTo(QString::fromLatin1(sentence.source), sentence).toStdString();
}

} // namespace desk::mapping
