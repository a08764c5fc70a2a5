// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultdelegate.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/resultview.h"

#include <QAbstractItemView>

namespace desk::ui {

using models::Mend;
using models::ResultModel;
using models::ResultRemark;

namespace {

Tone toneOf(mapping::Severity severity)
{
    switch (severity) {
    case mapping::Severity::Error: return Tone::Error;
    case mapping::Severity::Warning: return Tone::Warn;
    case mapping::Severity::Note: return Tone::Note;
    }
    return Tone::Note;
}

std::vector<ResultRemark> remarksOf(const QModelIndex &index)
{
    return index.data(ResultModel::RemarksRole).value<std::vector<ResultRemark>>();
}

/// A remark about the whole mapping or payload has no value of its own beside its label.
bool hasHead(const QModelIndex &index)
{
    return !index.data(ResultModel::TargetRole).toString().isEmpty();
}

int labelWidth(const QRect &head)
{
    return std::clamp(head.width() / 5, unit(94), unit(114));
}

const QFont &remarkFont()
{
    return Theme::instance().font(Type::Secondary);
}

} // namespace

ResultDelegate::ResultDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ResultDelegate::setHotMend(int row, int remark)
{
    m_hotRow = row;
    m_hotRemark = remark;
}

void ResultDelegate::setHotRow(int row, bool onPin)
{
    m_pointedRow = row;
    m_onPin = onPin;
}

QRect ResultDelegate::pinOf(const QRect &row)
{
    const int side = unit(24);
    return {row.right() + 1 - unit(8) - side, row.top() + (unit(31) - side) / 2, side, side};
}

bool ResultDelegate::isOnPin(const QPoint &at, const QRect &row, const QModelIndex &index) const
{
    const bool pinned = index.data(ResultModel::PinRole).toInt() != static_cast<int>(models::PinState::None);
    return m_pinnable && (pinned || index.data(ResultModel::PinnableRole).toBool()) && pinOf(row).contains(at);
}

bool ResultDelegate::hasButton(const ResultRemark &remark) const
{
    return remark.mend.kind != Mend::Kind::None && !remark.mend.label.isEmpty() && (!m_offers || m_offers(remark.mend));
}

ResultDelegate::Line ResultDelegate::lineOf(const ResultRemark &remark, const QRect &head, int y, int &height) const
{
    Line line;
    const int left = head.left() + labelWidth(head);
    const int textLeft = left + unit(20);
    int right = head.right();
    if (hasButton(remark)) {
        const int width =
            QFontMetrics(Theme::instance().font(Type::Head)).horizontalAdvance(remark.mend.label) + unit(18);
        line.mend = QRect(right + 1 - width, y, width, unit(24));
        right -= width + unit(8);
    }
    const bool below = !line.mend.isNull() && right - textLeft < unit(150);
    if (below)
        right = head.right();
    const QFontMetrics metrics(remarkFont());
    const int words =
        metrics.boundingRect(0, 0, std::max(unit(60), right - textLeft), 10000, Qt::TextWordWrap, remark.text).height();
    height = std::max(words, line.mend.isNull() || below ? metrics.height() : line.mend.height());
    line.text = QRect(left, y + (height - words) / 2, right - left, words);
    if (below) {
        line.mend.moveTo(textLeft, y + height + unit(4));
        height += line.mend.height() + unit(4);
    } else if (!line.mend.isNull()) {
        line.mend.moveTop(y + (height - line.mend.height()) / 2);
    }
    return line;
}

ResultDelegate::Layout ResultDelegate::layoutOf(const QRect &row, const std::vector<ResultRemark> &remarks,
                                                bool hasHead) const
{
    Layout layout;
    const int headHeight = unit(31);
    layout.head =
        QRect(row.left() + unit(16), row.top(), row.width() - unit(16) - unit(m_pinnable ? 38 : 12), headHeight);
    int y = hasHead ? layout.head.bottom() + 1 - unit(4) : layout.head.top() + unit(8);
    for (const ResultRemark &remark : remarks) {
        int height = 0;
        layout.lines.push_back(lineOf(remark, layout.head, y, height));
        y += height + unit(4);
    }
    layout.height = remarks.empty() ? headHeight : std::max(headHeight, y - row.top() + unit(3));
    return layout;
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(QRect(0, 0, width, 0), remarksOf(index), hasHead(index)).height + 1};
}

ResultDelegate::Found ResultDelegate::mendAt(const QPoint &at, const QRect &row, const QModelIndex &index) const
{
    const std::vector<ResultRemark> remarks = remarksOf(index);
    const Layout layout = layoutOf(row, remarks, hasHead(index));
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        if (layout.lines[i].mend.contains(at))
            return {static_cast<int>(i), remarks[i].mend};
    }
    return {};
}

std::optional<Mend> ResultDelegate::firstMend(const QModelIndex &index) const
{
    for (const ResultRemark &remark : remarksOf(index)) {
        if (hasButton(remark))
            return remark.mend;
    }
    return std::nullopt;
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const std::vector<ResultRemark> remarks = remarksOf(index);
    const Layout layout = layoutOf(option.rect, remarks, hasHead(index));
    const bool lit = (option.state & QStyle::State_Selected) || index.row() == m_litRow;
    painter->fillRect(option.rect, lit ? tokens().selection : tokens().base);
    paint::hairline(painter, option.rect);
    if (m_outOfDate)
        painter->setOpacity(0.55);
    paintHead(painter, layout.head, index);
    for (std::size_t i = 0; i < remarks.size(); ++i)
        paintRemark(painter, layout.lines[i], remarks[i],
                    index.row() == m_hotRow && static_cast<int>(i) == m_hotRemark);
    if (m_pinnable)
        paintPin(painter, option, index);
    painter->setOpacity(1);
    if ((option.state & QStyle::State_HasFocus))
        paint::currentCell(painter, option.rect);
    painter->restore();
}

void ResultDelegate::paintPin(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto state = static_cast<models::PinState>(index.data(ResultModel::PinRole).toInt());
    const bool shown = (option.state & QStyle::State_Selected) || index.row() == m_pointedRow;
    if (state == models::PinState::None && (!shown || !index.data(ResultModel::PinnableRole).toBool()))
        return;
    const QRect button = pinOf(option.rect);
    if (index.row() == m_pointedRow && m_onPin) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(button, unit(5), unit(5));
        painter->restore();
    }
    const int side = unit(16);
    const QColor ink = state == models::PinState::None    ? t.text3
                       : state == models::PinState::Holds ? t.accent
                                                          : t.error;
    const QRectF place(button.left() + (button.width() - side) / 2.0, button.top() + (button.height() - side) / 2.0,
                       side, side);
    paintIcon(painter, place, "pin", ink);
}

void ResultDelegate::paintHead(QPainter *painter, const QRect &head, const QModelIndex &index)
{
    const Tokens &t = tokens();
    paint::text(painter, QRect(head.left(), head.top(), labelWidth(head) - unit(8), head.height()),
                index.data(ResultModel::LabelRole).toString(), Type::Secondary, t.text2);
    QRect rest = head.adjusted(labelWidth(head), 0, 0, 0);
    const int rule = index.data(ResultModel::RuleRole).toInt();
    if (rule >= 0) {
        const QString number = QString::number(rule + 1);
        const int width =
            std::max(unit(20), QFontMetrics(Theme::instance().font(Type::Pill)).horizontalAdvance(number) + unit(10));
        const QRectF tile(rest.right() + 1 - width, rest.top() + (rest.height() - unit(20)) / 2.0, width, unit(20));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(tile, unit(4), unit(4));
        painter->restore();
        paint::text(painter, tile.toRect(), number, Type::Pill, t.text2, Qt::AlignHCenter);
        rest.setRight(rest.right() - width - unit(8));
    }
    const bool error = index.data(ResultModel::HasErrorRole).toBool();
    //: In place of a value that could not be read
    const QString value = error ? ResultView::tr("No value") : index.data(ResultModel::ValueRole).toString();
    // Words that stand for no value ("None") are not as loud as one.
    const bool quiet = !error && index.data(ResultModel::ExactValueRole).toString().isEmpty();
    const Type type = quiet ? Type::Body : Type::Strong;
    const bool fails = index.data(ResultModel::PinRole).toInt() == static_cast<int>(models::PinState::Fails);
    const int needed = QFontMetrics(Theme::instance().font(type)).horizontalAdvance(value) + unit(6);
    const QString origin = index.data(ResultModel::OriginTextRole).toString();
    const QRect right = rest.adjusted(std::min(needed, rest.width()), 0, 0, 0);
    if (!origin.isEmpty())
        paint::text(painter, right, origin, Type::Hint, t.text3, Qt::AlignRight);
    else if (right.width() > unit(24))
        paint::text(painter, right, index.data(ResultModel::RawRole).toString(), Type::Code, t.text2, Qt::AlignRight);
    paint::text(painter, rest, value, type, error || fails ? t.error : t.text);
}

void ResultDelegate::paintRemark(QPainter *painter, const Line &line, const ResultRemark &remark, bool hot)
{
    const Tokens &t = tokens();
    const Tone tone = toneOf(remark.severity);
    const int side = unit(14);
    const QFontMetrics metrics(remarkFont());
    paintIcon(painter, QRectF(line.text.left(), line.text.top() + (metrics.height() - side) / 2.0, side, side),
              iconOf(tone), inkOf(tone));
    painter->setFont(remarkFont());
    painter->setPen(inkOf(tone));
    painter->drawText(line.text.adjusted(unit(20), 0, 0, 0), Qt::TextWordWrap, remark.text);
    if (line.mend.isNull())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.line2);
    painter->setBrush(hot ? t.hover : t.base);
    painter->drawRoundedRect(QRectF(line.mend).adjusted(.5, .5, -.5, -.5), unit(5), unit(5));
    painter->restore();
    paint::text(painter, line.mend, remark.mend.label, Type::Head, t.text, Qt::AlignHCenter);
}

} // namespace desk::ui
