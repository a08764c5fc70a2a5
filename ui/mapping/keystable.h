// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk::models {
class KeysFilter;
}

namespace desk::ui {

/// The keys of all stored payloads. Enter or a double click maps an unmapped one or goes to the rule; a click on a
/// heading sorts. Columns that do not fit are left out: what they say stands below the table, too.
class KeysTable : public QTableView
{
    Q_OBJECT
public:
    explicit KeysTable(models::KeysFilter *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace desk::ui
