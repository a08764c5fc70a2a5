// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/evaluator.h"
#include "app/mapping/textbuffer.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace desk::mapping {

/// Writes an evaluator's result in the `preview` shape of cli.md, without `request`. What depends on the mapping alone
/// is rendered once. Not thread-safe: every thread has its own.
class PreviewWriter
{
public:
    /// `plan` must outlive the writer.
    explicit PreviewWriter(const PlanData &plan);

    /// One compact object, without a line break.
    void append(TextBuffer &out, const Evaluator &result);
    /// `"code","code"`: those of the errors.
    void appendErrorCodes(TextBuffer &out, const Evaluator &result) const;
    void appendDiagnostics(TextBuffer &out, const Evaluator &result);

private:
    /// What stands between a value and its source in `outputs`.
    struct OriginText {
        explicit OriginText(const std::string &origin);
        Fragment beforeRaw;  ///< `","origin":"mapping","rule":0,"path":"order_total","raw":"`
        Fragment beforeText; ///< the same, and the quote that a string begins with
    };
    struct SlotText {
        Fragment member;      ///< `"email":"`, for the group's object
        Fragment beginOutput; ///< `{"target":"email","value":"`
    };
    /// A diagnostic's text between the parts that vary.
    struct Message {
        struct Part {
            Fragment text;
            char argument = 0; ///< '3', '4', '5', or 0 at the end
        };
        std::vector<Part> parts;
    };

    void appendGroup(TextBuffer &out, const Evaluator &result, const Fragment &begin, const std::vector<int> &slots);
    void appendOutputs(TextBuffer &out, const Evaluator &result);
    [[nodiscard]] const OriginText &originTextOf(const Evaluator::Produced &produced) const;
    void appendFinding(TextBuffer &out, const Evaluator::Finding &finding);
    void appendMessage(TextBuffer &out, const Message &message, const Evaluator::Finding &finding,
                       const Advice &advice);
    const Message &messageFor(const Evaluator::Finding &finding, const Advice &advice);
    Message makeMessage(const Evaluator::Finding &finding, const Advice &advice) const;
    static void appendPaths(TextBuffer &out, const std::vector<std::string_view> &paths);

    const PlanData &m_plan;
    std::vector<OriginText> m_rules;
    OriginText m_direct;
    OriginText m_sourceDefault;
    std::vector<SlotText> m_slots;
    std::array<std::vector<int>, 4> m_groups; ///< contact, reference, attribution, custom: slots with rules
    std::vector<int> m_outputSlots;
    std::vector<Fragment> m_planFindings;
    std::unordered_map<std::uint64_t, Message> m_messages;
    std::string m_nestedPath;
    Fragment m_nested; ///< the finding about m_nestedPath
};

} // namespace desk::mapping
