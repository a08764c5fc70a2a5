// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/currencyrates.h"

#include <QObject>
#include <QPointer>

namespace desk::connections {
class Session;
}
namespace desk::models {
class EntryTableModel;
}

namespace desk::ui {

class EntriesView;
class EntryActions;
class EntryDeleter;
class EntryExporter;

/// What is done with entries beside looking at them: export, deletion, totals at the operator's rates. Connects the
/// actions of the page with those who do them.
class EntryJobs : public QObject
{
    Q_OBJECT
public:
    EntryJobs(QWidget *page, EntriesView *view, EntryActions *actions, models::EntryTableModel *model);

    void setSession(connections::Session *session);

Q_SIGNALS:
    void said(const QString &text);

private:
    void exportEntries();
    void remove();
    void copyTotals();
    void askForRates();
    void loadRates();
    void useRates(const models::CurrencyRates &rates);

    QWidget *m_page;
    EntriesView *m_view;
    EntryActions *m_actions;
    models::EntryTableModel *m_model;
    EntryExporter *m_exporter;
    EntryDeleter *m_deleter;
    QPointer<connections::Session> m_session;
};

} // namespace desk::ui
