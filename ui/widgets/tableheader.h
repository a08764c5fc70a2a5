// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace desk::ui {

/// The head of a table: quiet letters on the alt surface, a hairline below, a chevron on the sorted column, paddings
/// like RowDelegate's. Put it on a QTableView with setHorizontalHeader() or a QTreeView with setHeader().
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    /// Room at the right of a section's title, where its cells have something after the aligned part.
    void setInset(int logicalIndex, int pixels) { m_insets.insert(logicalIndex, pixels); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool isFirst(int logicalIndex) const;

    QHash<int, int> m_insets;
};

} // namespace desk::ui
