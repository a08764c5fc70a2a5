// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entriesview.h"

#include "ui/comparison/tallyline.h"
#include "ui/entries/entrydetails.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryview.h"
#include "ui/entries/summarypanel.h"
#include "ui/entries/totalsbar.h"
#include "ui/entries/truthline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnsplitter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QDataStream>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedLayout>

namespace desk::ui {

namespace {

constexpr quint32 viewStateVersion = 3;

} // namespace

EntriesView::EntriesView(models::EntryTableModel *model, QWidget *parent) : QWidget(parent)
{
    filters = new EntryFilterBar(this);
    table = new EntryView(model, this);
    totals = new TotalsBar(this);
    summary = new SummaryPanel(this);
    chart = summary->chart();
    details = new EntryDetails(this);
    truth = new TruthLine(this);
    tally = new TallyLine(this);
    origin = new SegmentedControl(this);
    //: the entries kept on this computer
    origin->addSegment(tr("Local copy"), tr("Entries kept on this computer: all filters, totals, works offline"));
    //: the entries as the server lists them now
    origin->addSegment(tr("Server"), tr("Entries as the server lists them now"));
    banner = new Banner(Tone::Warn, this);
    banner->hide();
    refresh = newButton(tr("Refresh"), "retry", ButtonKind::Outlined, this);
    views = newButton(tr("All entries"), "chevron-down", ButtonKind::Outlined, this);
    views->setObjectName(QStringLiteral("entryViews"));
    views->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft); // icon last
    m_splitter = new ColumnSplitter(this); // where both do not fit, the table is what the page is for
    m_splitter->addWidget(newLeft());
    m_splitter->addWidget(newRight());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({unit(930), unit(330)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(filters, table);
    setTabOrder(table, summary);
    setTabOrder(summary, details);
}

QWidget *EntriesView::newLeft()
{
    QFrame *left = newSurface("base", this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit(16), unit(11), unit(12), unit(11));
    head->setSpacing(unit(8));
    head->addWidget(newLabel(tr("Entries"), "page", left));
    head->addSpacing(unit(4));
    head->addWidget(views);
    head->addSpacing(unit(8));
    head->addWidget(truth, 1);
    head->addWidget(origin);
    head->addWidget(refresh);
    layout->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit(16), 0, unit(12), unit(8));
    row->addWidget(filters);
    layout->addLayout(row);
    auto *came = new QHBoxLayout;
    came->setContentsMargins(unit(16), 0, unit(12), 0);
    came->addWidget(tally);
    layout->addLayout(came);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(unit(16), 0, unit(12), unit(8));
    strip->addWidget(banner);
    layout->addLayout(strip);
    layout->addWidget(newHairline(Qt::Horizontal, left));
    m_words = new EmptyState(left);
    m_stack = new QStackedLayout;
    m_stack->addWidget(table);
    m_stack->addWidget(m_words);
    layout->addLayout(m_stack, 1);
    jobs = new QVBoxLayout;
    layout->addLayout(jobs);
    layout->addWidget(totals);
    return left;
}

QWidget *EntriesView::newRight()
{
    m_side = new QSplitter(Qt::Vertical, this);
    m_side->setChildrenCollapsible(true);
    QFrame *top = newSurface("base", m_side);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(summary);
    QFrame *bottom = newSurface("base", m_side);
    auto *lower = new QVBoxLayout(bottom);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->addWidget(details);
    m_side->addWidget(top);
    m_side->addWidget(bottom);
    m_side->setStretchFactor(0, 0);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({unit(330), unit(450)});
    return m_side;
}

void EntriesView::showTable()
{
    m_stack->setCurrentWidget(table);
}

EmptyState *EntriesView::showWords()
{
    m_stack->setCurrentWidget(m_words);
    return m_words;
}

QByteArray EntriesView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << viewStateVersion << table->columnState() << m_splitter->saveState() << m_side->saveState()
           << summary->saveState() << details->isJsonShown();
    return state;
}

void EntriesView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    QByteArray splitter;
    QByteArray side;
    QByteArray sums;
    bool json = false;
    stream >> version;
    if (version != viewStateVersion)
        return;
    stream >> columns >> splitter >> side >> sums >> json;
    if (stream.status() != QDataStream::Ok)
        return;
    table->restoreColumnState(columns);
    m_splitter->restoreState(splitter);
    m_side->restoreState(side);
    summary->restoreState(sums);
    if (json)
        details->setJsonShown(true);
}

} // namespace desk::ui
