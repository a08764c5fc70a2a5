// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/lint.h"

#include <QHash>
#include <QObject>

class QAction;

namespace desk::models {
class LintController;
class QuietThings;
} // namespace desk::models

namespace desk::ui {

class LintPane;
class MappingController;
class MappingPane;
class OfferLine;
class RuleClipboard;
class TableMenu;

/// What stands around the rules while they are edited: lint and its strip, the clipboard, the context menu, keys that
/// are left out, new custom fields, and the way between a row of the table and its line in the JSON. GUI thread.
class EditingTools : public QObject
{
    Q_OBJECT
public:
    EditingTools(MappingController *controller, MappingPane *pane);

    [[nodiscard]] LintPane *lintPane() const { return m_lintPane; }
    [[nodiscard]] OfferLine *offers() const { return m_offers; }
    [[nodiscard]] RuleClipboard *clipboard() const { return m_clipboard; }
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The other form of the mapping is shown now: the same rule stays the one that is looked at.
    void tabChanged(int tab);

private:
    void makeActions();
    void sourceChanged();
    void updateFields();
    void createField(const QString &label);
    void goTo(const mapping::Finding &finding);
    void showRemarks();
    void openInJson(const QString &path);
    [[nodiscard]] QString usualCurrency() const;

    MappingController *m_controller;
    MappingPane *m_pane;
    models::QuietThings *m_quiet;
    models::LintController *m_lint;
    LintPane *m_lintPane;
    OfferLine *m_offers;
    RuleClipboard *m_clipboard;
    TableMenu *m_menu;
    QAction *m_showKeys = nullptr;
    QList<QAction *> m_actions;
    QHash<QString, QString> m_noFieldScope; ///< by profile: why its key makes no custom fields, once that was refused
    QString m_jsonRule;                     ///< path of the rule that the cursor was on when the JSON came up
};

} // namespace desk::ui
