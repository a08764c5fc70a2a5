// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/sessionmanager.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "ui/mapping/mappingspage.h"

#include <QTemporaryDir>

#include <memory>

class QTableView;
class QTreeView;

namespace desk::ui {
class JsonEditor;
}

/// The Mappings page in a window, on a real session with the embedded sandbox and its demo data. A second one on the
/// same folder is the next start of the program.
class MappingPageFixture
{
public:
    explicit MappingPageFixture(const QString &folder);
    ~MappingPageFixture();
    MappingPageFixture(const MappingPageFixture &) = delete;
    MappingPageFixture &operator=(const MappingPageFixture &) = delete;

    /// Waits until the sandbox's sources are listed.
    [[nodiscard]] bool isReady();
    /// Opens a connection that is not the sandbox: a server of its own on loopback, with the same demo data, reached
    /// with a key of these scopes (none: all). Waits until the sources are listed or refused.
    [[nodiscard]] bool openLive(const QStringList &scopes = {});
    [[nodiscard]] desk::sandbox::Server &liveServer() { return *m_liveServer; }
    /// Chooses a source by its name with a real click, and waits until it is loaded.
    [[nodiscard]] bool select(const QString &name);
    [[nodiscard]] desk::ui::Page *page() const { return m_page.get(); }
    [[nodiscard]] desk::connections::Session *session() const { return m_manager->current(); }
    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] QTableView *table() const;
    /// Waits for the editor, which is made after the first show.
    [[nodiscard]] desk::ui::JsonEditor *editor() const;
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->template findChild<T *>(QLatin1String(name));
    }
    /// "order_total>eventValue": the rules as the table shows them.
    [[nodiscard]] QStringList rules() const;
    /// The stored mapping, as the service has it.
    [[nodiscard]] QByteArray stored(const QString &sourceName) const;
    /// What the workspace keeps of the chosen source at this moment: "mapping" or "sample".
    [[nodiscard]] QByteArray draft(const QString &kind) const;
    /// The workspace may have this many pages; no less than it has. As good as a disk that is full.
    [[nodiscard]] bool limitWorkspace(int pages);
    [[nodiscard]] QString sourceId(const QString &name) const;
    [[nodiscard]] int rowOf(const QString &path) const;
    /// All that can be read in a widget, the page by default.
    [[nodiscard]] QString words(const QWidget *in = nullptr) const;
    void closePage() { m_page.reset(); }

private:
    std::unique_ptr<desk::sandbox::Server> m_liveServer;
    std::unique_ptr<desk::store::Workspace> m_workspace;
    std::unique_ptr<desk::connections::SessionManager> m_manager;
    std::unique_ptr<desk::ui::Page> m_page;
};
