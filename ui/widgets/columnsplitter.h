// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QSplitter>

namespace desk::ui {

/// Columns beside each other, some of which give way: where there is less room than all of them need, they are not
/// shown, and come back as wide as they were. A column needs its minimum size.
class ColumnSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ColumnSplitter(QWidget *parent = nullptr);

    /// The columns that give way, the first one first. Without this, it is the last column.
    void setGivingWay(const QList<int> &columns);
    /// A column that is not wanted is not shown, however much room there is.
    void setWanted(int column, bool wanted);
    /// Somebody asked to see this one: the others give way before it, until there is room for all again.
    void ask(int column);

Q_SIGNALS:
    /// Whether a column that gives way is there.
    void columnShown(int column, bool shown);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int need(int column) const;

    QList<int> m_givingWay;
    QSet<int> m_unwanted;
    int m_asked = -1;
};

} // namespace desk::ui
