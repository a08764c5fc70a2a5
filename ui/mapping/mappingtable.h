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
/// adds, Delete removes a rule or leaves a ghost out, Alt+Up and Alt+Down move; rows can be dragged too.
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
    /// Whether the list of targets can make a custom field, or the sentence why not.
    void setFieldCreation(bool possible, const QString &whyNot);
    /// Gives what the picker was opened for this target: for a field that was made meanwhile.
    void pickTarget(const QString &target);
    [[nodiscard]] QList<int> selectedRules() const;
    /// Paths of the ghosts that are selected.
    [[nodiscard]] QStringList selectedKeys() const;

    /// Tints the row of a rule or of a ghost that something elsewhere points at; an invalid index: none.
    void light(const QModelIndex &index);
    void selectRow(const QModelIndex &index);

Q_SIGNALS:
    /// The row under the pointer; invalid when it left.
    void hovered(const QModelIndex &index);
    /// A new custom field is wanted for what the picker was opened for.
    void fieldRequested(const QString &label);
    /// Keys of the sample that are not to be mapped now.
    void keysDismissed(const QStringList &paths);
    /// The heading of the keys was clicked while some are left out.
    void hiddenKeysRequested();

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
    void setHoveredRow(int row);

    models::MappingTableModel *m_model;
    MappingDelegate *m_delegate;
    TargetPicker *m_picker = nullptr;
    QPersistentModelIndex m_picking;
    int m_hoveredRow = -1;
    bool m_columnsChosen = false;
    bool m_canCreateFields = false;
    QString m_whyNoFields;

public:
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
};

} // namespace desk::ui
