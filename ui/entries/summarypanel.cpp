// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/summarypanel.h"

#include "app/domain/display.h"
#include "models/entries/breakdownmodel.h"
#include "ui/entries/breakdownview.h"
#include "ui/entries/entrychart.h"
#include "ui/entries/serieslegend.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDataStream>
#include <QHeaderView>
#include <QStackedWidget>

namespace desk::ui {

using models::BarStep;
using store::EntryDimension;
using store::EntrySplit;

namespace {

constexpr quint32 panelStateVersion = 1;

void choose(QComboBox *box, int value)
{
    const int index = box->findData(value);
    if (index >= 0)
        box->setCurrentIndex(index);
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent), m_tabs(new SegmentedControl(this)), m_pages(new QStackedWidget(this))
{
    //: entries over time, as bars
    m_tabs->addSegment(tr("Chart"), tr("Value and number of entries over time"));
    //: entries by conversion, source and so on, as a table
    m_tabs->addSegment(tr("Breakdown"), tr("Which conversions, sources, contacts bring how much"));
    m_currency = newChoice(tr("Currency of chart and breakdown"), QStringLiteral("summaryCurrency"));
    QSizePolicy policy = m_currency->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the heading stays where it is
    m_currency->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(11), 0, 0);
    layout->setSpacing(unit(8));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit(16), 0, unit(12), 0);
    head->setSpacing(unit(8));
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_currency);
    layout->addLayout(head);
    layout->addWidget(newBusyLine());
    m_pages->addWidget(newChartPage());
    m_pages->addWidget(newBreakdownPage());
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT wantedChanged();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_wantedCurrency = m_currency->currentData().toString();
        Q_EMIT wantedChanged();
    });
    nameSteps();
}

QComboBox *SummaryPanel::newChoice(const QString &name, const QString &objectName)
{
    auto *box = new ElidedCombo(this);
    box->setProperty("quiet", QStringLiteral("on"));
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

QWidget *SummaryPanel::newChartPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(unit(16), 0, unit(12), unit(8));
    layout->setSpacing(unit(6));
    m_step = newChoice(tr("What a bar stands for"), QStringLiteral("chartStep"));
    for (const BarStep step : {BarStep::Auto, BarStep::Day, BarStep::Week, BarStep::Month})
        m_step->addItem(QString(), static_cast<int>(step));
    m_split = newChoice(tr("What the bars are split by"), QStringLiteral("chartSplit"));
    //: the bars of a chart in one piece
    m_split->addItem(tr("Not split"), static_cast<int>(EntrySplit::None));
    m_split->addItem(tr("By conversion"), static_cast<int>(EntrySplit::Config));
    m_split->addItem(tr("By source"), static_cast<int>(EntrySplit::Source));
    m_zone = new ElidedLabel({}, "hint", page);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(6));
    row->addWidget(m_step);
    row->addWidget(m_split);
    row->addWidget(m_zone, 1);
    layout->addLayout(row);
    m_chart = new EntryChart(page);
    layout->addWidget(m_chart, 1);
    m_legend = new SeriesLegend(page);
    layout->addWidget(m_legend);
    connect(m_step, &QComboBox::activated, this, &SummaryPanel::stepChanged);
    connect(m_split, &QComboBox::activated, this, &SummaryPanel::wantedChanged);
    connect(m_legend, &SeriesLegend::pointed, m_chart, &EntryChart::setEmphasis);
    connect(m_legend, &SeriesLegend::chosen, this, &SummaryPanel::seriesChosen);
    return page;
}

QWidget *SummaryPanel::newBreakdownPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_dimension = newChoice(tr("What the entries are broken down by"), QStringLiteral("breakdownDimension"));
    m_dimension->addItem(tr("By conversion"), static_cast<int>(EntryDimension::Config));
    m_dimension->addItem(tr("By source"), static_cast<int>(EntryDimension::Source));
    m_dimension->addItem(tr("By currency"), static_cast<int>(EntryDimension::Currency));
    m_dimension->addItem(tr("By contact"), static_cast<int>(EntryDimension::Contact));
    m_dimension->addItem(tr("By campaign"), static_cast<int>(EntryDimension::Campaign));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit(16), 0, unit(12), 0);
    row->addWidget(m_dimension);
    row->addStretch(1);
    layout->addLayout(row);
    m_model = new models::BreakdownModel(this);
    m_breakdown = new BreakdownView(m_model, page);
    layout->addWidget(m_breakdown, 1);
    connect(m_dimension, &QComboBox::activated, this, &SummaryPanel::wantedChanged);
    connect(m_breakdown, &BreakdownView::chosen, this, &SummaryPanel::lineChosen);
    return page;
}

QWidget *SummaryPanel::newBusyLine()
{
    m_busy = new QWidget(this);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(unit(16), 0, unit(12), 0);
    row->addWidget(newLabel(tr("Adding up…"), "hint", m_busy), 1);
    QPushButton *stop = newButton(tr("Stop"), nullptr, ButtonKind::Outlined, m_busy);
    setDense(stop);
    stop->setAccessibleName(tr("Stop adding up"));
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &SummaryPanel::stopWanted);
    m_busy->hide();
    return m_busy;
}

void SummaryPanel::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void SummaryPanel::setCurrencies(const QStringList &currencies)
{
    QStringList shown = currencies;
    if (shown.removeAll(QString()) > 0)
        shown << QString(); // they have no value to show, so they come last
    m_currency->clear();
    for (const QString &currency : std::as_const(shown))
        //: in a list of currencies: entries that have none
        m_currency->addItem(currency.isEmpty() ? tr("No currency") : currency, currency);
    m_currency->setCurrentIndex(m_wantedCurrency ? qMax(0, m_currency->findData(*m_wantedCurrency)) : 0);
    m_currency->setEnabled(shown.size() > 1);
    m_currency->setVisible(!shown.isEmpty());
}

std::optional<QString> SummaryPanel::currency() const
{
    if (m_currency->currentIndex() < 0)
        return std::nullopt;
    return m_currency->currentData().toString();
}

bool SummaryPanel::showsBreakdown() const
{
    return m_pages->currentIndex() == 1;
}

BarStep SummaryPanel::step() const
{
    return static_cast<BarStep>(m_step->currentData().toInt());
}

EntrySplit SummaryPanel::split() const
{
    return static_cast<EntrySplit>(m_split->currentData().toInt());
}

EntryDimension SummaryPanel::dimension() const
{
    return static_cast<EntryDimension>(m_dimension->currentData().toInt());
}

void SummaryPanel::setZone(const QTimeZone &zone)
{
    const bool utc = !zone.isValid() || zone == QTimeZone::utc() || zone.id() == "Etc/UTC";
    const QString name = utc ? QStringLiteral("UTC") : QString::fromUtf8(zone.id()).replace(QLatin1Char('_'), u' ');
    m_zone->setText(name);
    //: %1 is a time zone
    m_zone->setToolTip(tr("Days begin and end by the clock of %1").arg(name));
}

void SummaryPanel::setUnable(const QString &why)
{
    for (QComboBox *box : {m_step, m_split, m_dimension})
        box->setEnabled(why.isEmpty());
    if (why.isEmpty())
        return;
    setCurrencies({});
    clearChart(why);
    clearBreakdown(why);
}

void SummaryPanel::nameSteps()
{
    //: what a bar of a chart stands for
    const QStringList names{tr("Auto"), tr("Days"), tr("Weeks"), tr("Months")};
    for (int i = 0; i < names.size(); ++i)
        m_step->setItemText(i, names[i]);
    if (m_chart->bars().isEmpty())
        return;
    switch (m_chart->step()) {
    case BarStep::Auto: break;
    //: the chart chose it itself; keep it short
    case BarStep::Day: m_step->setItemText(0, tr("Auto: days")); break;
    case BarStep::Week: m_step->setItemText(0, tr("Auto: weeks")); break;
    case BarStep::Month: m_step->setItemText(0, tr("Auto: months")); break;
    }
}

void SummaryPanel::showBars(const models::EntryBars &bars, EntrySplit split, const QString &currency)
{
    QStringList names;
    QList<SeriesLegend::Key> keys;
    for (const store::EntrySeries &series : bars.series) {
        names << models::seriesTitle(split, series);
        const QString entries = tr("%n entries", nullptr, static_cast<int>(series.count));
        QString words = currency.isEmpty()
                            ? entries
                            //: a series of the chart: %1 amount, %2 currency, %3 "12 entries"
                            : tr("%1 %2, %3").arg(domain::amountText(series.value, currency), currency, entries);
        if (series.leftOut > 0)
            words +=
                QLatin1Char('\n')
                + tr("%n amounts are too large or too small to be added", nullptr, static_cast<int>(series.leftOut));
        words += QLatin1Char('\n') + tr("Click to show only these entries");
        keys.append({names.last(), words, series.others, true});
    }
    if (split == EntrySplit::None)
        keys.clear();
    m_chart->setBars(bars, names, currency);
    m_legend->setKeys(keys);
    switch (bars.step) {
    case BarStep::Auto:
    case BarStep::Day: m_chart->setAccessibleName(tr("Value per day")); break;
    case BarStep::Week: m_chart->setAccessibleName(tr("Value per week")); break;
    case BarStep::Month: m_chart->setAccessibleName(tr("Value per month")); break;
    }
    nameSteps();
}

void SummaryPanel::showBreakdown(const store::EntryBreakdown &breakdown, EntryDimension dimension,
                                 const QString &currency)
{
    m_breakdown->setWords(breakdown.rows.isEmpty() ? tr("Nothing to show") : QString());
    m_model->setBreakdown(breakdown, dimension, currency);
}

void SummaryPanel::clearChart(const QString &words)
{
    m_chart->clear(words);
    m_legend->setKeys({});
    nameSteps();
}

void SummaryPanel::clearBreakdown(const QString &words)
{
    m_model->clear();
    m_breakdown->setWords(words);
}

QByteArray SummaryPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const QHeaderView *header = m_breakdown->horizontalHeader();
    stream << panelStateVersion << m_wantedCurrency.has_value() << m_wantedCurrency.value_or(QString())
           << qint32(m_tabs->currentIndex()) << qint32(step()) << qint32(split()) << qint32(dimension())
           << qint32(header->sortIndicatorSection()) << qint32(header->sortIndicatorOrder());
    return state;
}

void SummaryPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool chosen = false;
    QString currency;
    qint32 tab = 0;
    qint32 step = 0;
    qint32 split = 0;
    qint32 dimension = 0;
    qint32 column = 0;
    qint32 order = 0;
    stream >> version;
    if (version != panelStateVersion)
        return;
    stream >> chosen >> currency >> tab >> step >> split >> dimension >> column >> order;
    if (stream.status() != QDataStream::Ok)
        return;
    if (chosen) {
        m_wantedCurrency = currency;
        const int known = m_currency->findData(currency);
        if (known >= 0)
            m_currency->setCurrentIndex(known);
    }
    choose(m_step, step);
    choose(m_split, split);
    choose(m_dimension, dimension);
    if (column >= 0 && column < models::breakdownColumnCount)
        m_breakdown->horizontalHeader()->setSortIndicator(column, order == Qt::AscendingOrder ? Qt::AscendingOrder
                                                                                              : Qt::DescendingOrder);
    m_tabs->setCurrentIndex(tab);
    Q_EMIT wantedChanged();
}

} // namespace desk::ui
