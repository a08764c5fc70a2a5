// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/engine.h"

#include "app/mapping/diagnosing.h"
#include "app/mapping/evaluator.h"
#include "app/mapping/messages.h"
#include "app/mapping/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::mapping {

namespace {

using domain::Instant;
using domain::JsonValue;

/// %1 to %5 of a message.
std::array<const std::string *, 5> argumentsOf(const Diagnostic &diagnostic)
{
    return {diagnostic.label.empty() ? &diagnostic.target : &diagnostic.label, &diagnostic.path, &diagnostic.value,
            &diagnostic.suggestion, &diagnostic.alternative};
}

} // namespace

QString Diagnostic::message() const
{
    const QString text = QCoreApplication::translate("Diagnostics", templateOf(*this));
    const auto arguments = argumentsOf(*this);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > static_cast<int>(arguments.size())) {
            out += text[i];
            continue;
        }
        out += QString::fromStdString(*arguments[static_cast<std::size_t>(number - 1)]);
        ++i;
    }
    return out;
}

std::string Diagnostic::plainMessage() const
{
    const std::string_view text = templateOf(*this);
    const auto arguments = argumentsOf(*this);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '5';
        if (marker)
            out += *arguments[static_cast<std::size_t>(text[++i] - '1')];
        else
            out += text[i];
    }
    return out;
}

bool Prediction::hasErrors() const
{
    return std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity) != diagnostics.end();
}

const Output *Prediction::find(std::string_view target) const
{
    const auto it = std::ranges::find(outputs, target, &Output::target);
    return it == outputs.end() ? nullptr : &*it;
}

std::string_view originText(Origin origin)
{
    switch (origin) {
    case Origin::Mapping: return "mapping";
    case Origin::Direct: return "direct";
    case Origin::SourceDefault: return "source-default";
    case Origin::ApiDefault: break;
    }
    return "api-default";
}

std::string_view severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: break;
    }
    return "note";
}

namespace {

Output outputOf(const PlanData &plan, std::size_t slot, const Evaluator::Produced &produced)
{
    Output output;
    output.target = plan.slots[slot].target.name;
    output.value = produced.value;
    output.origin = produced.origin;
    output.rule = produced.rule;
    if (produced.source)
        output.raw = produced.source.toCompact();
    if (produced.rule >= 0) {
        output.path = plan.rules[static_cast<std::size_t>(produced.rule)].path;
        output.offset = produced.source.offset();
        output.length = produced.source.source().size();
    }
    return output;
}

} // namespace

Prediction evaluate(const Plan &plan, JsonValue payload, JsonValue direct, Instant now)
{
    // Buffers are worth keeping for the next keystroke, but not those that a huge payload needed.
    constexpr std::size_t large = std::size_t{1} << 20U;
    thread_local Evaluator kept;
    std::optional<Evaluator> own;
    if (payload.source().size() > large)
        own.emplace();
    Evaluator &evaluator = own ? *own : kept;
    const PlanData &data = plan.data();
    evaluator.run(data, payload, direct, now);
    Prediction prediction;
    prediction.occurredAt = evaluator.occurredAt();
    for (const int slot : data.outputSlots) {
        const auto index = static_cast<std::size_t>(slot);
        if (evaluator.produced()[index].given)
            prediction.outputs.push_back(outputOf(data, index, evaluator.produced()[index]));
    }
    for (const Evaluator::Finding &finding : evaluator.findings())
        prediction.diagnostics.push_back(diagnosticOf(data, finding));
    prediction.unmapped.assign(evaluator.unmapped().begin(), evaluator.unmapped().end());
    prediction.ignored.assign(evaluator.ignored().begin(), evaluator.ignored().end());
    for (const Evaluator::Direct &given : evaluator.direct()) {
        prediction.direct.emplace_back(data.slots[static_cast<std::size_t>(given.slot)].target.name,
                                       std::string(given.value));
    }
    return prediction;
}

namespace {

bool isGivenId(JsonValue value)
{
    if (!value || value.isNull())
        return false;
    return !value.isString() || !isBlank(value.string());
}

void writeEntry(domain::JsonWriter &writer, const Prediction &prediction)
{
    writer.key("entry").beginObject();
    for (const std::string_view name : {"eventValue", "currency", "expense", "occurredAt"}) {
        writer.key(name);
        if (const Output *output = prediction.find(name))
            writer.string(std::string_view(output->value));
        else
            writer.null();
    }
    writer.endObject();
}

void writeGroup(domain::JsonWriter &writer, const Prediction &prediction, const char *name, TargetGroup group)
{
    writer.key(name).beginObject();
    for (const Target &target : standardTargets()) {
        if (target.group != group)
            continue;
        if (const Output *output = prediction.find(target.name))
            writer.member(target.name, std::string_view(output->value));
    }
    writer.endObject();
}

void writeOutputs(domain::JsonWriter &writer, const Prediction &prediction)
{
    writer.key("customFields").beginObject();
    for (const Output &output : prediction.outputs) {
        if (output.target.starts_with(customPrefix))
            writer.member(std::string_view(output.target).substr(customPrefix.size()), std::string_view(output.value));
    }
    writer.endObject();
    writer.key("outputs").beginArray();
    for (const Output &output : prediction.outputs) {
        writer.beginObject();
        writer.member("target", std::string_view(output.target));
        writer.member("value", std::string_view(output.value));
        writer.member("origin", originText(output.origin));
        if (output.rule >= 0)
            writer.key("rule").number(output.rule).member("path", std::string_view(output.path));
        if (!output.raw.empty())
            writer.member("raw", std::string_view(output.raw));
        writer.endObject();
    }
    writer.endArray();
}

void writeDiagnostics(domain::JsonWriter &writer, const Prediction &prediction)
{
    writer.key("diagnostics").beginArray();
    for (const Diagnostic &diagnostic : prediction.diagnostics) {
        writer.beginObject();
        writer.member("severity", severityText(diagnostic.severity));
        writer.member("code", std::string_view(diagnostic.code));
        if (diagnostic.hasTarget)
            writer.member("target", std::string_view(diagnostic.target));
        if (diagnostic.hasPath)
            writer.member("path", std::string_view(diagnostic.path));
        writer.member("message", std::string_view(diagnostic.plainMessage()));
        writer.endObject();
    }
    writer.endArray();
    const auto paths = [&writer](const char *name, const std::vector<std::string> &list) {
        writer.key(name).beginArray();
        for (const std::string &path : list)
            writer.string(std::string_view(path));
        writer.endArray();
    };
    paths("unmapped", prediction.unmapped);
    paths("ignored", prediction.ignored);
}

} // namespace

std::string requestJson(const Plan &, JsonValue payload, JsonValue direct, const Prediction &prediction)
{
    domain::JsonWriter writer;
    writer.beginObject();
    for (const std::string_view id : {"sourceId", "contactId"}) {
        if (const JsonValue value = direct[id]; isGivenId(value))
            writer.key(id).raw(value.toCompact());
    }
    for (const auto &[name, value] : prediction.direct) {
        if (name == "currency")
            writer.member(name, std::string_view(value));
        else if (name != "occurredAt")
            writer.key(name).raw(value);
    }
    writer.member("occurredAt", std::string_view(prediction.occurredAt.toIso()));
    if (payload.isValid())
        writer.key("data").raw(payload.toCompact());
    writer.endObject();
    return writer.take();
}

std::string previewJson(const Plan &plan, JsonValue payload, JsonValue direct, const Prediction &prediction)
{
    domain::JsonWriter writer;
    writer.beginObject();
    writeEntry(writer, prediction);
    writeGroup(writer, prediction, "contact", TargetGroup::Contact);
    writeGroup(writer, prediction, "reference", TargetGroup::Reference);
    writeGroup(writer, prediction, "attribution", TargetGroup::Attribution);
    writeOutputs(writer, prediction);
    writeDiagnostics(writer, prediction);
    writer.key("request").raw(requestJson(plan, payload, direct, prediction));
    writer.endObject();
    return writer.take();
}

} // namespace desk::mapping
