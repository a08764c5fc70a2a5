// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/diagnosing.h"

#include "app/mapping/messages.h"
#include "app/mapping/text.h"

namespace desk::mapping {

const char *templateOf(const Diagnostic &diagnostic)
{
    auto form = MessageForm::Plain;
    if (!diagnostic.suggestion.empty())
        form = diagnostic.alternative.empty() ? MessageForm::WithSuggestion : MessageForm::WithTwoReadings;
    return diagnostic.hasPath ? messageTemplate(diagnostic.id, form) : directMessageTemplate(diagnostic.id, form);
}

Advice adviceOf(const PlanData &plan, const Evaluator::Finding &finding)
{
    if (finding.slot < 0 || !finding.value)
        return {};
    const bool sourceDefault = finding.code == Code::CurrencySourceDefault;
    return adviceFor(sourceDefault ? Code::CurrencyUnknown : finding.code,
                     plan.slots[static_cast<std::size_t>(finding.slot)].reader, finding.value);
}

std::string shownValue(domain::JsonValue value)
{
    return shortened(value.isString() ? trimmed(value.string()) : value.source());
}

Diagnostic diagnosticOf(const PlanData &plan, const Evaluator::Finding &finding)
{
    Diagnostic diagnostic;
    diagnostic.severity = finding.severity;
    diagnostic.id = finding.code;
    diagnostic.code = codeText(finding.code);
    diagnostic.rule = finding.rule;
    if (finding.ofPlan >= 0) {
        const PlanFinding &planned = plan.findings[static_cast<std::size_t>(finding.ofPlan)];
        diagnostic.hasPath = planned.hasPath;
        diagnostic.path = planned.path;
        diagnostic.hasTarget = planned.code == Code::TargetUnknown;
        diagnostic.target = planned.writtenTarget;
        diagnostic.suggestion = planned.suggestion;
        return diagnostic;
    }
    if (finding.code == Code::PayloadNested) {
        diagnostic.hasPath = true;
        diagnostic.path = finding.text;
    } else if (finding.code == Code::PathNearMiss) {
        diagnostic.suggestion = finding.text;
    }
    if (finding.rule >= 0) {
        diagnostic.hasPath = true;
        diagnostic.path = plan.rules[static_cast<std::size_t>(finding.rule)].path;
    }
    if (finding.slot >= 0) {
        const PlanSlot &slot = plan.slots[static_cast<std::size_t>(finding.slot)];
        diagnostic.hasTarget = true;
        diagnostic.target = slot.target.name;
        diagnostic.label = slot.target.label;
        Advice advice = adviceOf(plan, finding);
        if (diagnostic.suggestion.empty())
            diagnostic.suggestion = std::move(advice.suggestion);
        diagnostic.alternative = std::move(advice.alternative);
    }
    if (finding.value) {
        diagnostic.value = shownValue(finding.value);
        if (finding.rule >= 0 || finding.code == Code::PayloadNested) {
            diagnostic.offset = finding.value.offset();
            diagnostic.length = finding.value.source().size();
        }
    }
    return diagnostic;
}

} // namespace desk::mapping
