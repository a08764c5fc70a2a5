// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/resultmodel.h"

#include <QStyledItemDelegate>

namespace desk::ui {

/// A result: label, value, the raw text and the rule it came from, and below it what is to be said, with its mend
/// button. Rows are as high as their remarks need. Shows any model with the roles of models::ResultModel.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ResultDelegate(QObject *parent = nullptr);

    using Offers = std::function<bool(const models::Mend &)>;
    /// Which mends get a button; all of them by default.
    void setOffers(Offers isOffered) { m_offers = std::move(isOffered); }
    void setLitRow(int row) { m_litRow = row; }
    /// The mend button under the pointer: row and remark, -1 for none.
    void setHotMend(int row, int remark);
    /// Rows that can be pinned have a small button for it, which shows on the row under the mouse and on the selected
    /// one; pinned rows always show it.
    void setPinnable(bool pinnable) { m_pinnable = pinnable; }
    [[nodiscard]] bool isPinnable() const { return m_pinnable; }
    /// The row under the mouse, and whether its pin is; -1 for none.
    void setHotRow(int row, bool onPin);
    [[nodiscard]] bool isOnPin(const QPoint &at, const QRect &row, const QModelIndex &index) const;
    void setOutOfDate(bool outOfDate) { m_outOfDate = outOfDate; }
    /// The mend whose button is at this place of the row, and the number of its remark.
    struct Found {
        int remark = -1; ///< -1: none
        models::Mend mend;
    };
    [[nodiscard]] Found mendAt(const QPoint &at, const QRect &row, const QModelIndex &index) const;
    /// The first mend of a row that is offered.
    [[nodiscard]] std::optional<models::Mend> firstMend(const QModelIndex &index) const;

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
    [[nodiscard]] bool hasButton(const models::ResultRemark &remark) const;
    [[nodiscard]] Line lineOf(const models::ResultRemark &remark, const QRect &head, int y, int &height) const;
    [[nodiscard]] Layout layoutOf(const QRect &row, const std::vector<models::ResultRemark> &remarks,
                                  bool hasHead) const;
    [[nodiscard]] static QRect pinOf(const QRect &row);
    void paintPin(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintHead(QPainter *painter, const QRect &head, const QModelIndex &index);
    static void paintRemark(QPainter *painter, const Line &line, const models::ResultRemark &remark, bool hot);

    Offers m_offers;
    int m_litRow = -1;
    int m_hotRow = -1;
    int m_hotRemark = -1;
    int m_pointedRow = -1;
    bool m_onPin = false;
    bool m_pinnable = false;
    bool m_outOfDate = false;
};

} // namespace desk::ui
