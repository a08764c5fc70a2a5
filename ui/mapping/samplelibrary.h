// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/samplelibrarymodel.h"
#include "ui/widgets/dialogframe.h"

class QProgressBar;
class QStackedLayout;
class QTableView;

namespace desk::ui {

class Banner;
class EmptyState;
class InlineMessage;
class LibraryJobs;
class MappingController;
class SearchField;

/// Every stored payload of the chosen source: search, open, rename, remove, keep what was submitted, and files in both
/// directions. Not modal: what is opened shows in the page behind it.
class SampleLibrary : public DialogFrame
{
    Q_OBJECT
public:
    /// Shows one for the chosen source.
    static void open(MappingController *controller, QWidget *parent);

    SampleLibrary(MappingController *controller, QWidget *parent);

    void importFiles(const QStringList &files);
    /// The selected payloads, or all that are shown when none or one is selected.
    void exportTo(const QString &folder);

private:
    void buildHead();
    void buildTable();
    void buildFoot();
    void connectJobs();
    void showRows(const std::vector<models::LibraryRow> &rows);
    void updateState();
    void updateActions();
    void search(const QString &words);
    void openCurrent();
    void removeSelected();
    void keepSelected();
    void askForFiles();
    void askForFolder();
    void showDone(const QString &sentence, const QStringList &problems);
    [[nodiscard]] QList<qint64> selectedKeys() const;

    MappingController *m_controller;
    LibraryJobs *m_jobs;
    models::SampleLibraryModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_count = nullptr;
    InlineMessage *m_message = nullptr;
    Banner *m_problems = nullptr;
    QWidget *m_busy = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_open = nullptr;
    QString m_words;
    std::optional<std::vector<models::LibraryRow>> m_later; ///< rows that came while a name was being edited
    bool m_read = false;
};

} // namespace desk::ui
