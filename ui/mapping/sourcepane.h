// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace desk::domain {
struct Error;
}

namespace desk::ui {

class EmptyState;
class MappingController;
class SearchField;
class SourceActions;

/// The left pane: the sources by conversion, with a filter.
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    SourcePane(MappingController *controller, SourceActions *actions, QWidget *parent = nullptr);

    void focusFilter();
    void selectNext(int step); ///< 1 or -1
    [[nodiscard]] QByteArray expansion() const;
    void restoreExpansion(const QByteArray &state);
    /// What stands in the place of the tree when there are no sources.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

private:
    void currentChanged(const QModelIndex &current);
    void showSelected();
    void updateEmpty();
    void contextMenu(const QPoint &at);
    void expandNew(const QModelIndex &parent, int first, int last);

    MappingController *m_controller;
    SourceActions *m_actions;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_filter;
    QTreeView *m_tree;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QLabel *m_legend;
    QStringList m_collapsed; ///< ids of configs the operator closed
};

} // namespace desk::ui
