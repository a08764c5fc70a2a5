// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrytablemodel.h"

#include <QObject>

class QAction;

namespace desk::ui {

class EntriesView;

/// What can be done on the entries page, with keys, for the context menu and the command palette.
class EntryActions : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to `page`, so that their keys work anywhere in it.
    EntryActions(QWidget *page, models::EntryTableModel *model);

    void setView(EntriesView *view);
    void showMenu(const QPoint &globalPlace);
    /// Follows the selection.
    void update();
    /// The chosen rows that are here.
    [[nodiscard]] QList<models::EntryRow> chosen() const;

    QAction *copy;
    QAction *copyRows;
    QAction *copyJson;
    QAction *enterAgain;
    QAction *request;
    QAction *contact;
    QAction *remove;
    QAction *refresh;
    QAction *find;
    QAction *clearFilters;
    QAction *switchOrigin;
    QAction *json;

    static constexpr int mostCopied = 20'000;

Q_SIGNALS:
    void said(const QString &text);

private:
    QAction *add(const QString &text, const char *icon, const QKeySequence &keys);
    void copyCell();
    /// Chosen rows, the missing ones fetched first.
    void withChosen(const std::function<void(const QList<models::EntryRow> &)> &use);
    void putText(const QString &text, int rows);

    QWidget *m_page;
    models::EntryTableModel *m_model;
    EntriesView *m_view = nullptr;
};

} // namespace desk::ui
