// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/entrywriter.h"
#include "ui/widgets/dialogframe.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace desk::ui {

/// What was chosen for an export; the last one is the next one's beginning.
struct ExportPlan {
    bool chosenOnly = false;
    exports::EntryFormat format = exports::EntryFormat::SpreadsheetCsv;
    bool allFields = false;
    QString file;

    /// As it is kept between exports: format, fields and folder. What it does not know it takes for the default.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static ExportPlan fromText(const QString &text);
};

/// Asks what to export, how and where to. Says beforehand what the format does to texts and that a file is replaced.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// `all`: how many match, or how many do at least if it is not `exact`. `chosen`: how many rows are chosen; 0:
    /// none. `name`: the file's name without its ending.
    ExportDialog(qint64 all, bool exact, qint64 chosen, const ExportPlan &last, const QString &name, QWidget *parent);

    [[nodiscard]] ExportPlan plan() const;

private:
    QComboBox *addChoice(const QString &label, const char *name);
    void addFile(const QString &name);
    void browse();
    void formatChanged();
    void check();
    [[nodiscard]] exports::EntryFormat format() const;

    QFormLayout *m_form;
    QComboBox *m_what;
    QComboBox *m_format;
    QLabel *m_about;
    QComboBox *m_columns;
    QLineEdit *m_file = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_do;
};

} // namespace desk::ui
