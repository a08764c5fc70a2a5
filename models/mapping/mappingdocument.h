// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"
#include "models/mapping/edithistory.h"
#include "models/mapping/mappingdiff.h"

#include <QObject>

class QUndoStack;

namespace desk::models {

/// The mapping that is being edited: the saved version, the present one, and every step between, without limit.
/// Every change goes through here, from the table, the JSON view, a mend button or the history, so that all of it can
/// be undone. Steps that a person sees as one are merged: a target or a path that is changed again, a rule that is
/// moved on, text that is typed; an Undo in between ends that. GUI thread.
class MappingDocument : public QObject
{
    Q_OBJECT
public:
    using Rule = mapping::FieldMapping::Rule;

    explicit MappingDocument(QObject *parent = nullptr);
    ~MappingDocument() override;

    /// Takes a stored mapping; forgets all steps.
    void load(const mapping::FieldMapping &saved);
    /// The service has this version now (after a save, or because somebody else saved); steps stay.
    void setSaved(const mapping::FieldMapping &saved);
    /// The steps as they are kept, the newest of them: EditHistory as JSON; empty when there are none.
    [[nodiscard]] QByteArray historyJson() const;
    /// Takes the steps of an earlier run in place of the present ones. False, and nothing changes, when they do not
    /// end in `present`.
    bool restore(const EditHistory &history, const mapping::FieldMapping &present, std::string_view sourceType);
    void setCatalog(std::shared_ptr<const mapping::TargetCatalog> catalog);

    [[nodiscard]] const mapping::FieldMapping &mapping() const { return m_present; }
    [[nodiscard]] const mapping::FieldMapping &saved() const { return m_saved; }
    [[nodiscard]] const std::shared_ptr<const mapping::TargetCatalog> &catalog() const { return m_catalog; }
    [[nodiscard]] bool isEditable() const { return m_present.isEditable(); }
    [[nodiscard]] const std::vector<MappingChange> &changes() const { return m_changes; }
    [[nodiscard]] bool isChanged() const { return !m_changes.empty(); }
    [[nodiscard]] QUndoStack *undoStack() const { return m_stack; }
    /// Index of the rule with that path, or -1.
    [[nodiscard]] int ruleOf(const QString &path) const;

    // Each is one step. False: nothing was changed, because the mapping is read-only, the path is taken or nothing
    // would differ.
    bool insertRules(int at, const std::vector<Rule> &rules);
    bool removeRules(const QList<int> &rules);
    /// Puts these rules, in their present order, before the rule that is at `before` now (the count of rules: last).
    bool moveRules(const QList<int> &rules, int before);
    bool setPath(int rule, const QString &path);
    bool setTarget(const QList<int> &rules, const QString &target);
    bool setRevenueCurrency(const QString &currency); ///< empty: none
    /// Everything at once: a restored version, a merge, the JSON view. Steps with the same `mergeId` >= 0 that follow
    /// each other become one.
    bool replace(const mapping::FieldMapping &with, const QString &stepText, int mergeId = -1);
    bool revert(); ///< back to the saved version, as a step

Q_SIGNALS:
    void changed();        ///< the present mapping, the saved one, or both
    void catalogChanged(); ///< other targets are known
    /// An edit was not possible; a whole sentence says why.
    void refused(const QString &reason);

private:
    friend class MappingStep;
    void apply(const mapping::FieldMapping &mapping);
    /// Steps with the same key that is not empty, one after the other, become one.
    bool step(const QString &text, mapping::FieldMapping after, const QString &mergeKey = {});
    bool refuse(const domain::Result<void> &result);
    void compare();

    mapping::FieldMapping m_saved;
    mapping::FieldMapping m_present;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    std::vector<MappingChange> m_changes;
    QUndoStack *m_stack;
    bool m_restoring = false;
    bool m_mayMerge = false; ///< the last thing done was a step
};

} // namespace desk::models
