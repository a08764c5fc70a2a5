// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk::models {
struct ResultRemark;
}

namespace desk::ui {

/// A result: label, value, the raw text and the rule it came from, and below it what is to be said, with its mend
/// button. Rows are as high as their remarks need.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ResultDelegate(QObject *parent = nullptr);

    void setLitRow(int row) { m_litRow = row; }
    /// The mend button under the pointer: row and remark, -1 for none.
    void setHotMend(int row, int remark);
    void setOutOfDate(bool outOfDate) { m_outOfDate = outOfDate; }
    /// The remark whose mend button is at this place of the row; -1 for none.
    [[nodiscard]] int mendAt(const QPoint &at, const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line {
        QRect text;
        QRect mend; ///< null without one
    };
    struct Layout {
        QRect head;
        std::vector<Line> lines;
        int height = 0;
    };
    [[nodiscard]] static Layout layoutOf(const QRect &row, const std::vector<models::ResultRemark> &remarks,
                                         bool hasHead);
    void paintHead(QPainter *painter, const QRect &head, const QModelIndex &index) const;
    void paintRemark(QPainter *painter, const Line &line, const models::ResultRemark &remark, bool hot) const;

    int m_litRow = -1;
    int m_hotRow = -1;
    int m_hotRemark = -1;
    bool m_outOfDate = false;
};

} // namespace desk::ui
