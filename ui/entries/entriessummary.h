// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QPointer>
#include <QTimeZone>

class QTimer;

namespace desk::connections {
class Session;
}
namespace desk::models {
class EntryTableModel;
}

namespace desk::ui {

class EntriesView;

/// What the entries page sums up: the totals under the table, the chart and the breakdown. Asks anew whenever the rows,
/// the filter or the choices changed, and only for what is on screen; an answer that was overtaken is dropped. What is
/// chosen in the chart or the breakdown becomes a filter.
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

Q_SIGNALS:
    void said(const QString &text);

private:
    /// The zone whose days the chart shows.
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] bool canSum() const;
    void cancel();
    void ask();
    void askChart(const QString &currency);
    void askBreakdown(const QString &currency);
    void answered();
    void showChart();
    void takeSpan(domain::Instant from, domain::Instant to);
    void takeSeries(int series);
    void takeLine(int row);
    void takeOnly(store::EntryDimension dimension, const QString &id, const QString &name);
    void takeAllBut(store::EntryDimension dimension, const QStringList &ids);

    models::EntryTableModel *m_model;
    EntriesView *m_view;
    QPointer<connections::Session> m_session;
    std::optional<store::EntryTotals> m_totals;
    std::optional<store::EntryFilter> m_totalled; ///< the filter that the sums on screen belong to
    store::EntryGroups m_groups;                  ///< what the chart shows, by days
    store::EntryGrouping m_grouping;
    QTimer *m_slow; ///< runs out when an answer takes long enough to say so
    QFuture<domain::Result<store::EntryTotals>> m_totalling;
    QFuture<domain::Result<store::EntryGroups>> m_charting;
    QFuture<domain::Result<store::EntryBreakdown>> m_breaking;
};

} // namespace desk::ui
