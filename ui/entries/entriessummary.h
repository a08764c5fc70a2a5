// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QPointer>

namespace desk::connections {
class Session;
}
namespace desk::models {
class EntryTableModel;
}

namespace desk::ui {

class EntriesView;

/// What the entries page sums up: the totals under the table, and the chart. Asks anew whenever the rows or the filter
/// changed; an answer that was overtaken is dropped.
class EntriesSummary : public QObject
{
    Q_OBJECT
public:
    EntriesSummary(models::EntryTableModel *model, EntriesView *view, QObject *parent);

    void setSession(connections::Session *session);
    /// Forgets what is on screen: another connection, another origin.
    void clear();
    /// The model's rows are ready. `all`: rows there are without a filter, where that is known.
    void load(std::optional<qint64> all);

private:
    void loadDays();

    models::EntryTableModel *m_model;
    EntriesView *m_view;
    QPointer<connections::Session> m_session;
    std::optional<store::EntryTotals> m_totals;
    store::EntryFilter m_totalled; ///< the filter that the sums on screen belong to
    QFuture<domain::Result<store::EntryTotals>> m_totalling;
    QFuture<domain::Result<QList<store::DayTotal>>> m_charting;
};

} // namespace desk::ui
