// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sourcepane.h"

#include "ui/mapping/configactions.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sourceactions.h"
#include "ui/mapping/sourcedelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>

namespace desk::ui {

using models::SourceTreeModel;

namespace {

QTreeView *newTree(QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setObjectName(QStringLiteral("sourceTree"));
    tree->setAccessibleName(SourcePane::tr("Sources"));
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(0);
    tree->setUniformRowHeights(true);
    tree->setItemDelegate(new SourceDelegate(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setMouseTracking(true);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setProperty("role", QStringLiteral("window"));
    return tree;
}

} // namespace

SourcePane::SourcePane(MappingController *controller, SourceActions *actions, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_actions(actions),
      m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new SearchField(tr("Filter sources"), this)),
      m_tree(newTree(this)),
      m_empty(new EmptyState(this)),
      m_legend(newLabel(tr("Read-only: set up elsewhere"), "hint", this))
{
    m_proxy->setSourceModel(controller->sources());
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_proxy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, unit(8));
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit(16), unit(8), unit(8), 0);
    head->setSpacing(unit(2));
    head->addWidget(newLabel(tr("Sources"), "section", this), 1);
    auto *add = newIconButton("add", tr("Add a source…"), this);
    add->setObjectName(QStringLiteral("addSourceButton"));
    connect(add, &QToolButton::clicked, actions->addAction(), &QAction::trigger);
    head->addWidget(add);
    auto *more = newIconButton("more", tr("More for this source"), this);
    more->setObjectName(QStringLiteral("sourceMenuButton"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(actions->menu());
    head->addWidget(more);
    layout->addLayout(head);

    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(unit(12), unit(8), unit(12), unit(8));
    m_filter->setObjectName(QStringLiteral("sourceFilter"));
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(unit(16), unit(4), unit(4), 0);
    legend->setSpacing(unit(8));
    auto *lock = new QLabel(this);
    lock->setPixmap(icon("lock", &Tokens::text3).pixmap(unit(14)));
    connect(&Theme::instance(), &Theme::changed, lock,
            [lock] { lock->setPixmap(icon("lock", &Tokens::text3).pixmap(unit(14))); });
    legend->addWidget(lock);
    legend->addWidget(m_legend, 1);
    layout->addLayout(legend);

    connect(m_filter, &SearchField::searchChanged, this, [this](const QString &words) {
        m_proxy->setFilterFixedString(words);
        m_tree->expandAll();
        updateEmpty();
        showSelected();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcePane::currentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(SourceTreeModel::IsSourceRole).toBool())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed << index.data(SourceTreeModel::IdRole).toString(); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.removeAll(index.data(SourceTreeModel::IdRole).toString());
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SourcePane::contextMenu);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &SourcePane::expandNew);
    connect(controller, &MappingController::catalogUpdated, this, &SourcePane::updateEmpty);
    connect(controller, &MappingController::sourceChanged, this, &SourcePane::showSelected);
    updateEmpty();
}

void SourcePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SourcePane::selectNext(int step)
{
    QModelIndex index = m_tree->currentIndex();
    do {
        index = step > 0 ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    } while (index.isValid() && !index.data(SourceTreeModel::IsSourceRole).toBool());
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void SourcePane::currentChanged(const QModelIndex &current)
{
    if (current.data(SourceTreeModel::IsSourceRole).toBool())
        m_controller->selectSource(current.data(SourceTreeModel::IdRole).toString());
}

void SourcePane::showSelected()
{
    const QModelIndex index = m_proxy->mapFromSource(m_controller->sources()->indexOfSource(m_controller->sourceId()));
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

void SourcePane::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        m_tree->setExpanded(parent, !m_collapsed.contains(parent.data(SourceTreeModel::IdRole).toString()));
        return;
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        m_tree->setExpanded(index, !m_collapsed.contains(index.data(SourceTreeModel::IdRole).toString()));
    }
}

void SourcePane::updateEmpty()
{
    const bool filtered = !m_filter->text().isEmpty();
    if (filtered && m_proxy->rowCount() == 0) {
        m_empty->setWords(QStringLiteral("search"), tr("Nothing found"), tr("No source has these words in its name."));
        connect(m_empty->addAction(tr("Clear the filter")), &QPushButton::clicked, m_filter, [this] {
            m_filter->clear();
            m_filter->setFocus();
        });
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool none = m_controller->sources()->rowCount() == 0;
    if (none)
        m_empty->setWords({}, {}, {});
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tree);
}

void SourcePane::contextMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    if (index.data(SourceTreeModel::IsSourceRole).toBool()) {
        m_actions->configs()->setConfig({});
        m_actions->menu()->popup(m_tree->viewport()->mapToGlobal(at));
        return;
    }
    m_actions->configs()->setConfig(index.data(SourceTreeModel::IdRole).toString());
    m_actions->configs()->menu()->popup(m_tree->viewport()->mapToGlobal(at));
}

QByteArray SourcePane::expansion() const
{
    return m_collapsed.join(QLatin1Char('\n')).toUtf8();
}

void SourcePane::restoreExpansion(const QByteArray &state)
{
    m_collapsed = QString::fromUtf8(state).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    expandNew({}, 0, m_proxy->rowCount() - 1);
}

} // namespace desk::ui
