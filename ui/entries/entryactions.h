// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/entrywriter.h"
#include "app/store/entryexport.h"
#include "models/entries/entrytablemodel.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace desk::store {
class Workspace;
}

namespace desk::ui {

class EntriesView;
class EntryCopier;

/// What can be done on the entries page, with keys, for the context menu and the command palette.
class EntryActions : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to `page`, so that their keys work anywhere in it.
    EntryActions(QWidget *page, models::EntryTableModel *model);

    void setView(EntriesView *view);
    /// The local copy that is copied from; null while there is none.
    void setWorkspace(store::Workspace *workspace, const QString &profileId);
    void showMenu(const QPoint &globalPlace);
    /// Follows the selection.
    void update();
    /// The chosen rows that are here; none if more are chosen than can be here.
    [[nodiscard]] QList<models::EntryRow> chosen() const;
    /// The chosen rows of the filter that shows, in its order.
    [[nodiscard]] store::EntryChoice choice() const;
    /// Whether the page shows the local copy, not the server's list.
    [[nodiscard]] bool isLocal() const;

    QAction *copy;
    QAction *copyRows;
    QAction *copyJson;
    QAction *enterAgain;
    QAction *request;
    QAction *contact;
    QAction *exportRows;
    QAction *remove;
    QAction *undoRemove;
    QAction *copyTotals;
    QAction *rates;
    QAction *refresh;
    QAction *find;
    QAction *clearFilters;
    QAction *switchOrigin;
    QAction *json;

Q_SIGNALS:
    void said(const QString &text);

private:
    QAction *add(const QString &text, const char *icon, const QKeySequence &keys);
    void copyCell();
    void copyChosen(exports::EntryFormat format);

    QWidget *m_page;
    models::EntryTableModel *m_model;
    EntriesView *m_view = nullptr;
    EntryCopier *m_copier;
    QPointer<store::Workspace> m_workspace;
    QString m_profile;
};

} // namespace desk::ui
