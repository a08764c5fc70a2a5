// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "ui/widgets/tone.h"

#include <QWidget>

#include <variant>

namespace desk::ui {

class JsonEditor;
class MappingController;

/// The same mapping as JSON, edited in both directions: what is typed here is in the table at once, what is done there
/// is here. While the text is no mapping, the last good version stays and the text is kept.
class MappingJson : public QWidget
{
    Q_OBJECT
public:
    explicit MappingJson(MappingController *controller, QWidget *parent = nullptr);

    /// Why the text is no mapping; empty when it is one.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What is to be marked beside what cannot be a rule: a sentence on the rule of a path.
    struct Remark {
        QString path;
        Tone tone = Tone::Note;
        QString words;
        bool operator==(const Remark &) const = default;
    };
    void setRemarks(const QList<Remark> &remarks);
    /// Brings the line of a rule into view, with the cursor on it. Counts when the editor is first shown, too.
    void showRule(const QString &path);
    /// The path of the rule whose line the cursor is on; empty: none.
    [[nodiscard]] QString ruleAtCursor() const;

    /// Forgets a text that is no mapping and shows the document's.
    void discard();

Q_SIGNALS:
    void problemChanged();
    /// A text that is a mapping was typed.
    void textRead(const QByteArray &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeEditor();
    void textEdited();
    void documentChanged();
    void showDocument(bool asEdit);
    void showBroken();
    struct Problem {
        qsizetype offset = 0;
        QString message;
    };
    [[nodiscard]] std::variant<mapping::FieldMapping, Problem> read(const QByteArray &text) const;
    void showProblem(const Problem &problem);
    void replaceDocument(const mapping::FieldMapping &mapping);
    void showMarks();
    void markRemarks(domain::JsonValue rules);
    void markRepeated(std::string_view text);
    void setProblem(const QString &problem);

    MappingController *m_controller;
    JsonEditor *m_editor = nullptr;
    mapping::FieldMapping m_last; ///< of the document
    QString m_problem;
    QString m_wantedRule; ///< to be shown once there is an editor
    QList<Remark> m_remarks;
    bool m_typing = false;
};

} // namespace desk::ui
