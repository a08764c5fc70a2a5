// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entriessummary.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/sync/entrysync.h"
#include "models/entries/entrytablemodel.h"
#include "ui/entries/daychart.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/periodpopup.h"
#include "ui/entries/totalsbar.h"

#include <QDateTime>

namespace desk::ui {

namespace {

std::optional<QDate> dateOf(const std::optional<domain::Instant> &at)
{
    if (!at)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(at->milliseconds(), Qt::UTC).date();
}

} // namespace

EntriesSummary::EntriesSummary(models::EntryTableModel *model, EntriesView *view, QObject *parent)
    : QObject(parent), m_model(model), m_view(view)
{
    connect(m_view, &EntriesView::chartCurrencyChosen, this, &EntriesSummary::loadDays);
    connect(m_view->chart, &DayChart::spanChosen, this, [this](QDate first, QDate last) {
        m_view->filters->setPeriod({first, last});
    });
}

void EntriesSummary::setSession(connections::Session *session)
{
    clear();
    m_session = session;
}

void EntriesSummary::clear()
{
    domain::cancelUnfinished(m_totalling);
    domain::cancelUnfinished(m_charting);
    m_totals.reset();
    m_view->totals->setTotals({});
    m_view->totals->setCount(0, {});
    m_view->chart->clear();
}

void EntriesSummary::load(std::optional<qint64> all)
{
    m_view->totals->setCount(m_model->rowCount(), all);
    domain::cancelUnfinished(m_totalling);
    if (m_totalled != m_model->filter()) { // the old sums would lie until the new ones are here
        m_totalled = m_model->filter();
        m_view->totals->setTotals({});
        m_view->chart->clear();
    }
    if (!m_model->reader() || !m_model->reader()->sums()) {
        m_view->totals->setNote(tr("Totals and chart are for the local copy"));
        m_view->chart->clear(tr("The server does not add up entries"));
        m_view->setChartCurrencies({});
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
        m_view->setChartCurrencies(currencies);
        loadDays();
    });
}

void EntriesSummary::loadDays()
{
    domain::cancelUnfinished(m_charting);
    if (!m_model->reader() || !m_model->reader()->sums() || !m_totals || m_totals->currencies.isEmpty()) {
        m_view->chart->clear();
        return;
    }
    const QString currency = m_view->chartCurrency();
    if (currency.isEmpty()) {
        m_view->chart->clear();
        return;
    }
    const store::EntryFilter filter = m_model->filter();
    m_charting = m_model->reader()->days(filter, currency);
    domain::onFinished(m_charting, this, [this, currency, filter](const domain::Result<QList<store::DayTotal>> &days) {
        if (!days || !m_session) {
            m_view->chart->clear();
            return;
        }
        QDate incomplete = QDateTime::currentDateTimeUtc().date();
        if (const auto known = dateOf(m_session->entrySync().progress().completeUpTo))
            incomplete = qMin(incomplete, *known);
        m_view->setChartData(*days, currency, dateOf(filter.from), dateOf(filter.to), incomplete);
    });
}

} // namespace desk::ui
