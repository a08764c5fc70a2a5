// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QModelIndex;

namespace desk::ui {

class MappingController;
class MappingTable;
class RuleClipboard;

/// What the right button (or the menu key) offers on a row of the mapping: everything that has a key, in words.
class TableMenu : public QObject
{
    Q_OBJECT
public:
    TableMenu(MappingController *controller, MappingTable *table, RuleClipboard *clipboard);

Q_SIGNALS:
    void jsonRequested(const QString &path);
    void hiddenKeysRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillForRule(QMenu *menu, const QModelIndex &index);
    void fillForKey(QMenu *menu, const QModelIndex &index);
    void ignore(const QModelIndex &index);

    MappingController *m_controller;
    MappingTable *m_table;
    RuleClipboard *m_clipboard;
};

} // namespace desk::ui
