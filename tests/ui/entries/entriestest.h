// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "app/connections/sessionmanager.h"
#include "app/store/workspace.h"
#include "models/entries/entrytablemodel.h"
#include "ui/entries/entriesview.h"
#include "ui/widgets/page.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace desk::ui::test {

/// The Entries page over a real workspace, with the connections it is given. The rows are read as an operator sees
/// them.
class EntriesTest : public QObject
{
    Q_OBJECT

protected:
    /// Light, in English, with a new workspace. For initTestCase().
    void begin(const connections::SessionManager::Options &options);
    void newPage();
    /// Saves a connection to the demo business of a server and has the page show it.
    void useConnection(const QString &name, const QUrl &server, const QString &businessId, const QString &key);

    [[nodiscard]] EntriesView *view() const { return m_page->findChild<EntriesView *>(); }
    [[nodiscard]] EntryView *table() const { return view()->table; }
    [[nodiscard]] models::EntryTableModel *model() const { return m_page->findChild<models::EntryTableModel *>(); }
    [[nodiscard]] connections::Session *session() const { return m_sessions->current(); }
    /// Until the rows that were asked for last are there; there may be none.
    void settled();
    /// A picture for whoever looks at them.
    void keep(const QString &name, int ratio = 1);

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<connections::SessionManager> m_sessions;
    std::unique_ptr<Page> m_page;
};

} // namespace desk::ui::test
