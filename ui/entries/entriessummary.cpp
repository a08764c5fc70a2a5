// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entriessummary.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/sync/entrysync.h"
#include "models/entries/breakdownmodel.h"
#include "models/entries/entrytablemodel.h"
#include "ui/entries/breakdownview.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entrychart.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/summarypanel.h"
#include "ui/entries/totalsbar.h"

#include <QLocale>
#include <QTimer>

namespace desk::ui {

using store::EntryDimension;
using store::EntryFilter;
using Part = store::EntryFilter::Part;

namespace {

/// Longer than this, and the panel says what it waits for.
constexpr int patience = 400; // milliseconds

/// The part of a filter that a dimension is, and its list; a campaign has none.
std::optional<Part> partOf(EntryDimension dimension)
{
    switch (dimension) {
    case EntryDimension::Config: return Part::Configs;
    case EntryDimension::Source: return Part::Sources;
    case EntryDimension::Currency: return Part::Currencies;
    case EntryDimension::Contact: return Part::Contacts;
    case EntryDimension::Campaign: break;
    }
    return std::nullopt;
}

QStringList &listOf(EntryFilter &filter, Part part)
{
    switch (part) {
    case Part::Configs: return filter.configIds;
    case Part::Sources: return filter.sourceIds;
    case Part::Currencies: return filter.currencies;
    default: return filter.contactIds;
    }
}

} // namespace

EntriesSummary::EntriesSummary(models::EntryTableModel *model, EntriesView *view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view), m_slow(new QTimer(this))
{
    SummaryPanel *panel = view->summary;
    m_slow->setSingleShot(true);
    m_slow->setInterval(patience);
    connect(m_slow, &QTimer::timeout, this, [panel] { panel->setBusy(true); });
    connect(panel, &SummaryPanel::wantedChanged, this, &EntriesSummary::ask);
    connect(panel, &SummaryPanel::stepChanged, this, &EntriesSummary::showChart);
    connect(panel, &SummaryPanel::seriesChosen, this, &EntriesSummary::takeSeries);
    connect(panel, &SummaryPanel::lineChosen, this, &EntriesSummary::takeLine);
    connect(panel, &SummaryPanel::stopWanted, this, [this, panel] {
        cancel();
        //: instead of a chart whose sums the operator did not wait for
        panel->showsBreakdown() ? panel->clearBreakdown(tr("Stopped")) : panel->clearChart(tr("Stopped"));
    });
    connect(panel->chart(), &EntryChart::spanChosen, this, &EntriesSummary::takeSpan);
    connect(panel->breakdown(), &BreakdownView::copied, this,
            [this](int rows) { Q_EMIT said(tr("Copied %n rows.", nullptr, rows)); });
    connect(view->filters, &EntryFilterBar::zoneChanged, this, &EntriesSummary::ask);
    panel->setZone(zone());
}

QTimeZone EntriesSummary::zone() const
{
    return m_view->filters->zone();
}

bool EntriesSummary::canSum() const
{
    return m_model->reader() && m_model->reader()->sums();
}

void EntriesSummary::setSession(connections::Session *session)
{
    clear();
    m_session = session;
}

void EntriesSummary::cancel()
{
    domain::cancelUnfinished(m_charting);
    domain::cancelUnfinished(m_breaking);
    answered();
}

void EntriesSummary::answered()
{
    m_slow->stop();
    m_view->summary->setBusy(false);
}

void EntriesSummary::clear()
{
    domain::cancelUnfinished(m_totalling);
    cancel();
    m_totals.reset();
    m_totalled.reset();
    m_groups = {};
    m_view->totals->setTotals({});
    m_view->totals->setCount(0, {});
    m_view->summary->clearChart();
    m_view->summary->clearBreakdown();
}

void EntriesSummary::load(std::optional<qint64> all)
{
    m_view->totals->setCount(m_model->total(), all, m_model->isTotalExact());
    domain::cancelUnfinished(m_totalling);
    if (m_totalled != m_model->filter()) { // the old sums would lie until the new ones are here
        m_totalled = m_model->filter();
        m_totals.reset();
        m_view->totals->setTotals({});
        cancel();
        m_groups = {};
        m_view->summary->clearChart();
        m_view->summary->clearBreakdown();
    }
    m_view->summary->setUnable(canSum() ? QString() : tr("The server does not add up entries"));
    if (!canSum()) {
        m_view->totals->setNote(tr("Totals and chart are for the local copy"));
        return;
    }
    m_totalling = m_model->reader()->totals(m_model->filter());
    domain::onFinished(m_totalling, this, [this](const domain::Result<store::EntryTotals> &totals) {
        if (!totals) {
            m_view->totals->setNote(totals.error().message);
            return;
        }
        m_totals = *totals;
        m_view->totals->setTotals(*totals);
        QStringList currencies;
        for (const store::CurrencyTotal &total : totals->currencies)
            currencies << total.currency;
        m_view->summary->setCurrencies(currencies);
        ask();
    });
}

void EntriesSummary::ask()
{
    cancel();
    if (!canSum() || !m_totals)
        return;
    const std::optional<QString> currency = m_view->summary->currency();
    if (!currency) {
        m_view->summary->clearChart();
        m_view->summary->showBreakdown({}, m_view->summary->dimension(), {});
        return;
    }
    m_slow->start();
    if (m_view->summary->showsBreakdown())
        askBreakdown(*currency);
    else
        askChart(*currency);
}

void EntriesSummary::askChart(const QString &currency)
{
    m_view->summary->setZone(zone());
    store::EntryGrouping grouping{currency, zone(), m_view->summary->split()};
    if (grouping != m_grouping) // the old bars would lie under the new choices
        m_view->summary->clearChart(QStringLiteral(" "));
    m_charting = m_model->reader()->groups(m_model->filter(), grouping);
    domain::onFinished(m_charting, this, [this, grouping](const domain::Result<store::EntryGroups> &groups) {
        answered();
        m_grouping = grouping;
        m_groups = groups.value_or(store::EntryGroups());
        if (groups)
            showChart();
        else
            m_view->summary->clearChart(groups.error().message);
    });
}

void EntriesSummary::askBreakdown(const QString &currency)
{
    const EntryDimension dimension = m_view->summary->dimension();
    if (dimension != m_view->summary->breakdownModel()->dimension())
        m_view->summary->clearBreakdown();
    m_breaking = m_model->reader()->breakdown(m_model->filter(), dimension, currency);
    domain::onFinished(m_breaking, this,
                       [this, dimension, currency](const domain::Result<store::EntryBreakdown> &found) {
                           answered();
                           if (found)
                               m_view->summary->showBreakdown(*found, dimension, currency);
                           else
                               m_view->summary->clearBreakdown(found.error().message);
                       });
}

void EntriesSummary::showChart()
{
    if (m_groups.days.isEmpty()) {
        m_view->summary->clearChart();
        return;
    }
    const EntryFilter &filter = m_model->filter();
    models::BarAxis axis;
    axis.step = m_view->summary->step();
    axis.firstDay = QLocale().firstDayOfWeek();
    axis.zone = m_grouping.zone;
    if (!filter.except.testFlag(Part::Period)) {
        axis.from = filter.from;
        axis.to = filter.to;
    }
    axis.incompleteFrom = domain::Instant::now();
    const auto known = m_session ? m_session->entrySync().progress().completeUpTo : std::nullopt;
    if (known && *known < *axis.incompleteFrom)
        axis.incompleteFrom = known;
    m_view->summary->showBars(models::entryBars(m_groups, axis), m_grouping.split, m_grouping.currency);
}

void EntriesSummary::takeSpan(domain::Instant from, domain::Instant to)
{
    EntryFilter filter = m_view->filters->filter();
    filter.forget(Part::Period);
    filter.from = from;
    filter.to = to;
    m_view->filters->setFilter(filter);
}

void EntriesSummary::takeSeries(int series)
{
    const EntryDimension dimension =
        m_grouping.split == store::EntrySplit::Source ? EntryDimension::Source : EntryDimension::Config;
    const store::EntrySeries chosen = m_groups.series.value(series);
    if (!chosen.others) {
        takeOnly(dimension, chosen.id, chosen.name);
        return;
    }
    QStringList ids;
    for (const store::EntrySeries &one : std::as_const(m_groups.series)) {
        if (!one.others)
            ids << one.id;
    }
    takeAllBut(dimension, ids);
}

void EntriesSummary::takeLine(int row)
{
    const models::BreakdownModel *model = m_view->summary->breakdownModel();
    if (const store::EntryShare *share = model->share(row))
        takeOnly(model->dimension(), share->id, models::shareTitle(model->dimension(), share->id, share->name));
    else
        takeAllBut(model->dimension(), model->ids());
}

void EntriesSummary::takeOnly(EntryDimension dimension, const QString &id, const QString &name)
{
    EntryFilter filter = m_view->filters->filter();
    const std::optional<Part> part = partOf(dimension);
    if (!part) {
        if (id.isEmpty()) { // no words find what is not there
            Q_EMIT said(tr("Entries without a campaign cannot be filtered."));
            return;
        }
        filter.forget(Part::Words);
        filter.words = id;
        m_view->filters->setFilter(filter);
        return;
    }
    filter.forget(*part);
    listOf(filter, *part) = {id};
    if (*part == Part::Contacts && !id.isEmpty()) {
        m_view->filters->setContact(id, name); // with the name that the filter then shows
        filter.contactIds = m_view->filters->filter().contactIds;
    }
    m_view->filters->setFilter(filter);
}

void EntriesSummary::takeAllBut(EntryDimension dimension, const QStringList &ids)
{
    const std::optional<Part> part = partOf(dimension);
    if (!part) {
        Q_EMIT said(tr("Only single campaigns can be filtered."));
        return;
    }
    EntryFilter filter = m_view->filters->filter();
    QStringList &list = listOf(filter, *part);
    if (filter.has(*part) && !filter.except.testFlag(*part)) {
        for (const QString &id : ids)
            list.removeAll(id);
    } else {
        for (const QString &id : ids) {
            if (!list.contains(id))
                list << id;
        }
        filter.except.setFlag(*part);
    }
    m_view->filters->setFilter(filter);
}

} // namespace desk::ui
