// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/previewwriter.h"

#include "app/domain/json.h"
#include "app/mapping/diagnosing.h"
#include "app/mapping/text.h"

#include <charconv>

namespace desk::mapping {

namespace {

using domain::JsonValue;

std::string escaped(std::string_view text)
{
    std::string literal = domain::toJsonString(text);
    return literal.substr(1, literal.size() - 2);
}

std::string quoted(std::string_view text)
{
    return domain::toJsonString(text);
}

/// Everything of a diagnostic before its message.
std::string diagnosticHead(const Diagnostic &diagnostic)
{
    std::string out = "{\"severity\":" + quoted(severityText(diagnostic.severity));
    out += ",\"code\":" + quoted(diagnostic.code);
    if (diagnostic.hasTarget)
        out += ",\"target\":" + quoted(diagnostic.target);
    if (diagnostic.hasPath)
        out += ",\"path\":" + quoted(diagnostic.path);
    return out + ",\"message\":\"";
}

const std::array<Fragment, 4> entryMembers{Fragment{"{\"entry\":{\"eventValue\":"}, Fragment{",\"currency\":"},
                                           Fragment{",\"expense\":"}, Fragment{",\"occurredAt\":"}};
const Fragment nullText{"null"};
const std::array<Fragment, 4> groupBegins{Fragment{"},\"contact\":{"}, Fragment{"},\"reference\":{"},
                                          Fragment{"},\"attribution\":{"}, Fragment{"},\"customFields\":{"}};
const Fragment beginOutputs{"},\"outputs\":["};
const Fragment beginDiagnostics{"],\"diagnostics\":["};
const Fragment beginUnmapped{"],\"unmapped\":["};
const Fragment beginIgnored{"],\"ignored\":["};
const Fragment endAll{"]}"};
const Fragment endOutput{"\"},"};
const Fragment endDiagnostic{"\"},"};
const Fragment endMember{"\","};
const std::array<Fragment, 4> otherOrigins{Fragment{}, Fragment{"\",\"origin\":\"direct\",\"raw\":\""},
                                           Fragment{"\",\"origin\":\"source-default\",\"raw\":\""},
                                           Fragment{"\",\"origin\":\"api-default\"},"}};

/// A value is made of its source's characters: without escapes there, it needs none here.
inline void appendValue(TextBuffer &out, const Evaluator::Produced &produced)
{
    if (produced.source.isEscaped())
        out.appendEscaped(produced.value);
    else
        out.append(produced.value);
}

/// The JSON text of a scalar, inside a JSON string.
inline void appendRaw(TextBuffer &out, JsonValue value)
{
    if (!value.isString()) {
        out.append(value.source());
        return;
    }
    if (value.isEscaped()) {
        out.appendEscaped(value.source());
        return;
    }
    constexpr std::string_view quote = "\\\"";
    out.append(quote);
    out.append(value.string());
    out.append(quote);
}

void dropComma(TextBuffer &out)
{
    if (out.last() == ',')
        out.dropLast();
}

} // namespace

PreviewWriter::PreviewWriter(const PlanData &plan) : m_plan(plan), m_outputSlots(plan.outputSlots)
{
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        m_rules.push_back({Fragment("\",\"origin\":\"mapping\",\"rule\":" + std::to_string(i)
                                    + ",\"path\":" + quoted(plan.rules[i].path) + ",\"raw\":\"")});
    }
    m_slots.resize(plan.slots.size());
    for (const int slot : m_outputSlots) {
        const auto index = static_cast<std::size_t>(slot);
        const Target &target = plan.slots[index].target;
        const bool custom = target.group == TargetGroup::Custom;
        m_slots[index] = {.member = Fragment(quoted(custom ? target.customFieldId : target.name) + ":\""),
                          .beginOutput = Fragment("{\"target\":" + quoted(target.name) + ",\"value\":\"")};
        if (target.group != TargetGroup::Entry)
            m_groups[static_cast<std::size_t>(target.group) - 1].push_back(slot);
    }
    for (std::size_t i = 0; i < plan.findings.size(); ++i) {
        Evaluator::Finding finding;
        finding.severity = plan.findings[i].severity;
        finding.code = plan.findings[i].code;
        finding.rule = plan.findings[i].rule;
        finding.ofPlan = static_cast<int>(i);
        const Diagnostic diagnostic = diagnosticOf(plan, finding);
        m_planFindings.emplace_back(diagnosticHead(diagnostic) + escaped(diagnostic.plainMessage()) + "\"},");
    }
}

void PreviewWriter::append(TextBuffer &out, const Evaluator &result)
{
    for (std::size_t slot = 0; slot < entryMembers.size(); ++slot) {
        out.append(entryMembers[slot]);
        const Evaluator::Produced &produced = result.produced()[slot];
        if (!produced.given) {
            out.append(nullText);
            continue;
        }
        out.append('"');
        appendValue(out, produced);
        out.append('"');
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        appendGroup(out, result, groupBegins[group], m_groups[group]);
    out.append(beginOutputs);
    appendOutputs(out, result);
    out.append(beginDiagnostics);
    appendDiagnostics(out, result);
    out.append(beginUnmapped);
    appendPaths(out, result.unmapped());
    out.append(beginIgnored);
    appendPaths(out, result.ignored());
    out.append(endAll);
}

void PreviewWriter::appendGroup(TextBuffer &out, const Evaluator &result, const Fragment &begin,
                                const std::vector<int> &slots)
{
    out.append(begin);
    for (const int slot : slots) {
        const auto index = static_cast<std::size_t>(slot);
        const Evaluator::Produced &produced = result.produced()[index];
        if (!produced.given)
            continue;
        out.append(m_slots[index].member);
        appendValue(out, produced);
        out.append(endMember);
    }
    dropComma(out);
}

void PreviewWriter::appendOutputs(TextBuffer &out, const Evaluator &result)
{
    for (const int slot : m_outputSlots) {
        const auto index = static_cast<std::size_t>(slot);
        const Evaluator::Produced &produced = result.produced()[index];
        if (!produced.given)
            continue;
        out.append(m_slots[index].beginOutput);
        appendValue(out, produced);
        if (produced.origin == Origin::Mapping) {
            out.append(m_rules[static_cast<std::size_t>(produced.rule)].afterValue);
        } else {
            out.append(otherOrigins[static_cast<std::size_t>(produced.origin)]);
            if (produced.origin == Origin::ApiDefault)
                continue;
        }
        appendRaw(out, produced.source);
        out.append(endOutput);
    }
    dropComma(out);
}

void PreviewWriter::appendPaths(TextBuffer &out, const std::vector<std::string_view> &paths)
{
    for (const std::string_view path : paths) {
        out.append('"');
        out.appendEscaped(path);
        out.append(endMember);
    }
    dropComma(out);
}

void PreviewWriter::appendErrorCodes(TextBuffer &out, const Evaluator &result) const
{
    for (const Evaluator::Finding &finding : result.findings()) {
        if (finding.severity != Severity::Error)
            continue;
        out.append('"');
        out.append(codeText(finding.code));
        out.append(endMember);
    }
    dropComma(out);
}

void PreviewWriter::appendDiagnostics(TextBuffer &out, const Evaluator &result)
{
    for (const Evaluator::Finding &finding : result.findings())
        appendFinding(out, finding);
    dropComma(out);
}

void PreviewWriter::appendFinding(TextBuffer &out, const Evaluator::Finding &finding)
{
    if (finding.ofPlan >= 0) {
        out.append(m_planFindings[static_cast<std::size_t>(finding.ofPlan)]);
        return;
    }
    if (finding.code == Code::PayloadNested) {
        if (m_nested.size() == 0 || m_nestedPath != finding.text) {
            const Diagnostic diagnostic = diagnosticOf(m_plan, finding);
            m_nested = Fragment(diagnosticHead(diagnostic) + escaped(diagnostic.plainMessage()) + "\"},");
            m_nestedPath = finding.text;
        }
        out.append(m_nested);
        return;
    }
    Advice advice = adviceOf(m_plan, finding);
    if (finding.code == Code::PathNearMiss)
        advice.suggestion = finding.text;
    appendMessage(out, messageFor(finding, advice), finding, advice);
}

const PreviewWriter::Message &PreviewWriter::messageFor(const Evaluator::Finding &finding, const Advice &advice)
{
    const unsigned form = (advice.suggestion.empty() ? 0U : 1U) + (advice.alternative.empty() ? 0U : 2U);
    const std::uint64_t key = static_cast<std::uint64_t>(finding.code) | std::uint64_t{form} << 8U
                              | static_cast<std::uint64_t>(finding.severity) << 10U
                              | static_cast<std::uint64_t>(finding.slot + 1) << 12U
                              | static_cast<std::uint64_t>(finding.rule + 1) << 38U;
    const auto it = m_messages.find(key);
    return it != m_messages.end() ? it->second : m_messages.emplace(key, makeMessage(finding, advice)).first->second;
}

PreviewWriter::Message PreviewWriter::makeMessage(const Evaluator::Finding &finding, const Advice &advice) const
{
    Diagnostic diagnostic = diagnosticOf(m_plan, finding);
    diagnostic.suggestion = advice.suggestion;
    diagnostic.alternative = advice.alternative;
    const std::string_view sentence = templateOf(diagnostic);
    Message message;
    std::string text = diagnosticHead(diagnostic);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const char next = sentence[i] == '%' && i + 1 < sentence.size() ? sentence[i + 1] : '\0';
        if (next == '1') {
            text += escaped(diagnostic.label.empty() ? diagnostic.target : diagnostic.label);
        } else if (next == '2') {
            text += escaped(diagnostic.path);
        } else if (next >= '3' && next <= '5') {
            message.parts.push_back({Fragment(text), next});
            text.clear();
        } else {
            text += sentence[i];
            continue;
        }
        ++i;
    }
    message.parts.push_back({Fragment(text), '\0'});
    return message;
}

void PreviewWriter::appendMessage(TextBuffer &out, const Message &message, const Evaluator::Finding &finding,
                                  const Advice &advice)
{
    for (const Message::Part &part : message.parts) {
        out.append(part.text);
        if (part.argument == '3')
            out.appendEscaped(shownValue(finding.value));
        else if (part.argument == '4')
            out.appendEscaped(advice.suggestion);
        else if (part.argument == '5')
            out.appendEscaped(advice.alternative);
    }
    out.append(endDiagnostic);
}

} // namespace desk::mapping
