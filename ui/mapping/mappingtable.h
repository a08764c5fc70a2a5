// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace desk::models {
class MappingTableModel;
class ProfileController;
} // namespace desk::models

namespace desk::ui {

class MappingDelegate;
class TargetPicker;

/// The mapping as rows. Everything by key: Enter maps a ghost or opens the targets, Ctrl+Enter maps all, F2 edits, Ins
/// adds, Delete removes, Alt+Up and Alt+Down move; rows can be dragged too.
class MappingTable : public QTableView
{
    Q_OBJECT
public:
    explicit MappingTable(models::MappingTableModel *model, QWidget *parent = nullptr);

    /// Whose keys are offered while a path is typed.
    void setProfiles(const models::ProfileController *profiles);
    void addRule();
    void removeSelected();
    void moveSelected(int step); ///< 1 down, -1 up
    void mapSelected();
    void mapAll();
    void openPicker(const QModelIndex &index);
    [[nodiscard]] QList<int> selectedRules() const;

    /// Tints the row of a rule or of a ghost that something elsewhere points at; an invalid index: none.
    void light(const QModelIndex &index);
    void selectRow(const QModelIndex &index);

Q_SIGNALS:
    /// The row under the pointer; invalid when it left.
    void hovered(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fitColumns();
    [[nodiscard]] int widestPath() const;
    void fitSpans();
    void activateRow(const QModelIndex &index);
    void pickTarget(const QString &target);
    void setHoveredRow(int row);

    models::MappingTableModel *m_model;
    MappingDelegate *m_delegate;
    TargetPicker *m_picker = nullptr;
    QPersistentModelIndex m_picking;
    int m_hoveredRow = -1;
    bool m_columnsChosen = false;

public:
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
};

} // namespace desk::ui
