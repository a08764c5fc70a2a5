// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/lintmodel.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace desk::models {

class MappingDocument;
class PayloadLibrary;
class QuietThings;

/// Keeps lint's findings of the present mapping: a moment after the last edit, so that nothing comes and goes while a
/// word is being typed. What the stored payloads say is counted on a pool thread; a count that was overtaken is
/// cancelled, and the one before serves meanwhile. GUI thread.
class LintController : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds without an edit before the findings are looked at again.
    static constexpr int delay = 300;

    LintController(MappingDocument *document, PayloadLibrary *payloads, QuietThings *quiet, QObject *parent = nullptr);
    ~LintController() override; ///< cancels the counting

    /// The JSON text that the present mapping was read from, to find what reading it passes over in silence.
    void setText(const QByteArray &json);
    /// Names of the targets whose custom field is switched off.
    void setInactiveFields(const std::vector<std::string> &targets);
    /// The currency to propose where none is named.
    void setCurrency(const QString &currency);

    [[nodiscard]] LintModel *model() const { return m_model; }
    /// All of them, also those that are not shown.
    [[nodiscard]] const std::vector<mapping::Finding> &findings() const { return m_findings; }
    /// Those that are shown.
    [[nodiscard]] const std::vector<mapping::Finding> &shown() const { return m_shown; }
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_findings.size() - m_shown.size()); }
    /// Of the present mapping, at this moment: for a save.
    [[nodiscard]] QString errorSentence() const;
    /// Does what the finding's button says, as one step; false when it has none.
    bool mend(const mapping::Finding &finding);

Q_SIGNALS:
    void changed();

private:
    void soon();
    void lint();
    void count();
    [[nodiscard]] mapping::LintFacts facts() const;

    MappingDocument *m_document;
    PayloadLibrary *m_payloads;
    QuietThings *m_quiet;
    LintModel *m_model;
    QTimer m_soon;
    std::vector<mapping::Finding> m_findings;
    std::vector<mapping::Finding> m_shown;
    std::string m_currency = "USD";
    std::vector<std::string> m_inactive;
    std::vector<std::string> m_repeated; ///< of the text
    mapping::FieldMapping m_textMapping; ///< what the text says
    std::optional<mapping::RuleUses> m_uses;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the count under way
};

} // namespace desk::models
