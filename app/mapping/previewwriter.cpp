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

const std::array<Fragment, 4> entryMembers{Fragment{"{\"entry\":{\"eventValue\":\""}, Fragment{",\"currency\":\""},
                                           Fragment{",\"expense\":\""}, Fragment{",\"occurredAt\":\""}};
const std::array<Fragment, 4> nullMembers{Fragment{"{\"entry\":{\"eventValue\":null"}, Fragment{",\"currency\":null"},
                                          Fragment{",\"expense\":null"}, Fragment{",\"occurredAt\":null"}};
const std::array<Fragment, 4> groupBegins{Fragment{"},\"contact\":{"}, Fragment{"},\"reference\":{"},
                                          Fragment{"},\"attribution\":{"}, Fragment{"},\"customFields\":{"}};
const Fragment beginOutputs{"},\"outputs\":["};
const Fragment beginDiagnostics{"],\"diagnostics\":["};
const Fragment beginUnmapped{"],\"unmapped\":["};
const Fragment beginIgnored{"],\"ignored\":["};
const Fragment endAll{"]}"};
const Fragment apiDefault{"\",\"origin\":\"api-default\"},"};
const Fragment endOutput{"\"},"};
const Fragment endTextOutput{"\\\"\"},"};
const Fragment endDiagnostic{"\"},"};
const Fragment endMember{"\","};

/// How often the escapes of this value's texts may lengthen them.
std::size_t mostGrowth(bool escaped)
{
    return escaped ? Pen::longestEscape : 1;
}

/// A value is made of its source's characters: without escapes there, it needs none here.
inline void putValue(Pen &pen, std::string_view value, bool escaped)
{
    if (escaped)
        pen.putEscaped(value);
    else
        pen.put(value);
}

void dropComma(TextBuffer &out)
{
    if (out.last() == ',')
        out.dropLast();
}

} // namespace

PreviewWriter::OriginText::OriginText(const std::string &origin)
    : beforeRaw("\",\"origin\":" + origin + ",\"raw\":\""), beforeText("\",\"origin\":" + origin + ",\"raw\":\"\\\"")
{}

PreviewWriter::PreviewWriter(const PlanData &plan)
    : m_plan(plan),
      m_direct(quoted(originText(Origin::Direct))),
      m_sourceDefault(quoted(originText(Origin::SourceDefault))),
      m_outputSlots(plan.outputSlots)
{
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        m_rules.emplace_back(quoted(originText(Origin::Mapping)) + ",\"rule\":" + std::to_string(i)
                             + ",\"path\":" + quoted(plan.rules[i].path));
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
        const Evaluator::Produced &produced = result.produced()[slot];
        if (!produced.given) {
            out.append(nullMembers[slot]);
            continue;
        }
        const bool escaped = produced.source.isEscaped();
        Pen pen = out.pen(entryMembers[slot].size() + produced.value.size() * mostGrowth(escaped) + 1);
        pen.put(entryMembers[slot]);
        putValue(pen, produced.value, escaped);
        pen.put('"');
        out.done(pen);
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
        const bool escaped = produced.source.isEscaped();
        const Fragment &member = m_slots[index].member;
        Pen pen = out.pen(member.size() + produced.value.size() * mostGrowth(escaped) + endMember.size());
        pen.put(member);
        putValue(pen, produced.value, escaped);
        pen.put(endMember);
        out.done(pen);
    }
    dropComma(out);
}

const PreviewWriter::OriginText &PreviewWriter::originTextOf(const Evaluator::Produced &produced) const
{
    if (produced.origin == Origin::Mapping)
        return m_rules[static_cast<std::size_t>(produced.rule)];
    return produced.origin == Origin::Direct ? m_direct : m_sourceDefault;
}

void PreviewWriter::appendOutputs(TextBuffer &out, const Evaluator &result)
{
    for (const int slot : m_outputSlots) {
        const auto index = static_cast<std::size_t>(slot);
        const Evaluator::Produced &produced = result.produced()[index];
        if (!produced.given)
            continue;
        const Fragment &begin = m_slots[index].beginOutput;
        if (produced.origin == Origin::ApiDefault) {
            out.append(begin);
            out.append(produced.value);
            out.append(apiDefault);
            continue;
        }
        // The source's JSON text stands inside a JSON string; that of a string without escapes is what it is between
        // two quotes.
        const bool escaped = produced.source.isEscaped();
        const bool plainText = !escaped && produced.source.isString();
        const std::string_view raw = plainText ? produced.source.string() : produced.source.source();
        const OriginText &origin = originTextOf(produced);
        const Fragment &between = plainText ? origin.beforeText : origin.beforeRaw;
        const Fragment &end = plainText ? endTextOutput : endOutput;
        Pen pen = out.pen(begin.size() + between.size() + end.size()
                          + (produced.value.size() + raw.size()) * mostGrowth(escaped));
        pen.put(begin);
        putValue(pen, produced.value, escaped);
        pen.put(between);
        putValue(pen, raw, escaped);
        pen.put(end);
        out.done(pen);
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
