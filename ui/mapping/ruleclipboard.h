// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/ruletext.h"

#include <QObject>

class QAction;

namespace desk::models {
class MappingDocument;
}

namespace desk::ui {

class MappingController;
class MappingTable;
class OfferLine;

/// Rules out of the mapping and into it: copy, cut, paste and duplicate in the table, a whole mapping to a file and
/// from one. What would replace something is offered, not done. GUI thread; files are read and written off it.
class RuleClipboard : public QObject
{
    Q_OBJECT
public:
    RuleClipboard(MappingController *controller, MappingTable *table, OfferLine *offers);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *cutAction() const { return m_cut; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *duplicateAction() const { return m_duplicate; }
    [[nodiscard]] QList<QAction *> actions() const;
    /// As if the file had been chosen.
    void importFile(const QString &name);
    void exportTo(const QString &name);

protected:
    /// A file that is dropped on the table.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool copy();
    void cut();
    void paste();
    void duplicate();
    void chooseImport();
    void chooseExport();
    void offerImport(const QString &name, const models::RuleText &read);
    void take(const std::vector<mapping::FieldMapping::Rule> &rules, const QString &stepText);
    void refuse(const QString &why);
    void update();
    [[nodiscard]] models::MappingDocument *document() const;

    MappingController *m_controller;
    MappingTable *m_table;
    OfferLine *m_offers;
    QAction *m_copy;
    QAction *m_cut;
    QAction *m_paste;
    QAction *m_duplicate;
    QAction *m_import;
    QAction *m_export;
    int m_step = 100; ///< merges a paste with the replacement that follows it
};

} // namespace desk::ui
