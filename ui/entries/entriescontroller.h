// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrytablemodel.h"

#include <QPointer>
#include <QVariant>

class QAction;
class QTimer;

namespace desk::connections {
class Session;
}
namespace desk::models {
class LocalEntryReader;
}

namespace desk::ui {

class EntriesSummary;
class EntriesView;
class EntryActions;
class EntryViews;
class EntryJobs;
class Page;
class ServerEntryReader;

/// Brings the entries page to life: session, model, totals, chart, details and what is shown when there are no rows.
/// Builds the widgets when the page is first shown.
class EntriesController : public QObject
{
    Q_OBJECT
public:
    explicit EntriesController(Page *page);

    void build();
    void setSession(connections::Session *session);
    void open(const QVariant &what);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void navigate(const QString &page, const QVariant &what);
    void notify(const QString &text);

private:
    void connectView();
    void connectSession();
    void useReader();
    void refresh();
    void entriesChanged(const QString &profileId);
    void catalogChanged();
    void loadCurrencies();
    void modelChanged();
    [[nodiscard]] std::optional<qint64> countOfAll() const;
    void showCount();
    /// Where no row is current, the first one is.
    void chooseSomething();
    void showDetails();
    void updateWords();
    void updateBanner();
    void openEntry(const QString &id);
    [[nodiscard]] bool onServer() const;

    Page *m_page;
    models::EntryTableModel *m_model;
    EntriesView *m_view = nullptr;
    EntriesSummary *m_summary = nullptr;
    EntryActions *m_actions;
    EntryViews *m_views = nullptr; ///< with the view
    EntryJobs *m_jobs = nullptr;
    QPointer<connections::Session> m_session;
    std::shared_ptr<models::LocalEntryReader> m_local;
    std::shared_ptr<ServerEntryReader> m_server;
    QTimer *m_changes; ///< gathers changes of the local copy
    QByteArray m_state;
    QVariant m_toOpen;
    bool m_everReady = false;
};

} // namespace desk::ui
