// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>

namespace desk::ui {

TableHeader::TableHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(unit(24));
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), unit(28)};
}

bool TableHeader::isFirst(int logicalIndex) const
{
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(this->logicalIndex(visual)))
            return this->logicalIndex(visual) == logicalIndex;
    }
    return false;
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model() ? model()->headerData(logicalIndex, orientation()).toString() : QString();
    const QFontMetrics metrics(Theme::instance().font(Type::Head));
    const int padding = RowDelegate::padding(isFirst(logicalIndex)) + RowDelegate::padding(false);
    return {metrics.horizontalAdvance(text) + padding + unit(16), unit(28)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokens().alt);
        paint::hairline(&painter, viewport()->rect());
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid() || !model())
        return;
    painter->save();
    painter->fillRect(rect, tokens().alt);
    paint::hairline(painter, rect);
    const QVariant aligned = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    QRect inside = rect.adjusted(RowDelegate::padding(isFirst(logicalIndex)), 0,
                                 -RowDelegate::padding(false) - m_insets.value(logicalIndex), -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QFont &font = Theme::instance().font(Type::Head);
    if (sorted && !text.isEmpty()) {
        const int side = unit(12);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const int room = inside.width() - side - unit(3);
        int left = inside.left() + qMin(width, room) + unit(3);
        if (alignment & Qt::AlignRight)
            left = qMax(inside.left(), inside.right() + 1 - width - side - unit(3));
        paintIcon(painter, QRectF(left, inside.top() + (inside.height() - side) / 2.0, side, side),
                  sortIndicatorOrder() == Qt::AscendingOrder ? "chevron-up" : "chevron-down", tokens().accent);
        if (!(alignment & Qt::AlignRight))
            inside.setWidth(room);
    }
    paint::text(painter, inside, text, font, sorted ? tokens().text : tokens().text2,
                alignment & Qt::AlignHorizontal_Mask);
    painter->restore();
}

} // namespace desk::ui
