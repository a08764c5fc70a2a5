// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultview.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

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

const QFont &fontOf(Type type)
{
    return Theme::instance().font(type);
}

int advance(const QString &text, Type type)
{
    return int(std::ceil(QFontMetricsF(fontOf(type)).horizontalAdvance(text)));
}

/// Where the parts of a row stand; painting, sizing and clicking agree by asking here.
struct RowLayout {
    struct Remark {
        QRect icon;
        QRect text;
        QRect button; ///< empty without one
    };
    QRect label;
    QRect value;
    QRect aside; ///< raw text or where the value comes from
    QRect tile;  ///< the rule's number; empty without one
    std::vector<Remark> remarks;
    int height = 0;
};

class ResultDelegate : public QStyledItemDelegate
{
public:
    explicit ResultDelegate(ResultView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {width, layoutOf(QRect(0, 0, width, 0), index).height};
    }
    [[nodiscard]] RowLayout layoutOf(const QRect &rect, const QModelIndex &index) const;

private:
    void layoutHead(RowLayout &row, const QRect &rect, const QModelIndex &index) const;
    void paintHead(QPainter *painter, const RowLayout &row, const QModelIndex &index) const;
    void paintRemark(QPainter *painter, const RowLayout::Remark &place, const ResultRemark &remark) const;

    ResultView *m_view;
};

std::vector<ResultRemark> remarksOf(const QModelIndex &index)
{
    return index.data(ResultModel::RemarksRole).value<std::vector<ResultRemark>>();
}

QString asideOf(const QModelIndex &index)
{
    const QString raw = index.data(ResultModel::RawRole).toString();
    return raw.isEmpty() ? index.data(ResultModel::OriginTextRole).toString() : raw;
}

QString valueOf(const QModelIndex &index)
{
    if (index.data(ResultModel::HasErrorRole).toBool()) {
        //: In place of a value that could not be read
        return ResultView::tr("No value");
    }
    return index.data(ResultModel::ValueRole).toString();
}

void ResultDelegate::layoutHead(RowLayout &row, const QRect &rect, const QModelIndex &index) const
{
    const int line = unit(29);
    const int left = rect.left() + unit(16);
    int right = rect.right() + 1 - unit(16);
    const int labelWidth = std::min(unit(110), rect.width() / 3);
    row.label = QRect(left, rect.top(), labelWidth - unit(8), line);
    if (const QVariant rule = index.data(ResultModel::RuleRole); rule.isValid() && rule.toInt() >= 0) {
        const int width = std::max(unit(20), advance(QString::number(rule.toInt() + 1), Type::Pill) + unit(10));
        row.tile = QRect(right - width, rect.top() + (line - unit(20)) / 2, width, unit(20));
        right = row.tile.left() - unit(8);
    }
    const int valueLeft = left + labelWidth + unit(8);
    const int wanted = advance(valueOf(index), Type::Strong) + unit(2);
    const int room = std::max(0, right - valueLeft);
    const Type asideType = index.data(ResultModel::RawRole).toString().isEmpty() ? Type::Hint : Type::Code;
    const int asideWanted = advance(asideOf(index), asideType);
    // The value comes first; what it was made from gets what is left, but never less than a third.
    const int aside = std::min(asideWanted, std::max(room / 3, room - wanted - unit(12)));
    row.value = QRect(valueLeft, rect.top(), std::min(wanted, room - (aside > 0 ? aside + unit(12) : 0)), line);
    row.aside = QRect(right - aside, rect.top(), aside, line);
    row.height = line;
}

RowLayout ResultDelegate::layoutOf(const QRect &rect, const QModelIndex &index) const
{
    RowLayout row;
    layoutHead(row, rect, index);
    const int left = row.value.left();
    const int right = rect.right() + 1 - unit(16);
    int top = rect.top() + row.height - unit(3);
    for (const ResultRemark &remark : remarksOf(index)) {
        RowLayout::Remark place;
        int textRight = right;
        if (remark.mend.kind != Mend::Kind::None && m_view->offers(remark.mend)) {
            const int width = advance(remark.mend.label, Type::Head) + unit(18);
            place.button = QRect(right - width, top, width, unit(24));
            textRight = place.button.left() - unit(8);
        }
        const int textLeft = left + unit(16) + unit(6);
        const QFontMetrics metrics(fontOf(Type::Secondary));
        const QRect bounds = metrics.boundingRect(QRect(0, 0, std::max(unit(60), textRight - textLeft), 10000),
                                                  Qt::TextWordWrap, remark.text);
        const int height = std::max(bounds.height(), place.button.height());
        place.icon = QRect(left, top + (std::min(height, metrics.height()) - unit(14)) / 2, unit(14), unit(14));
        place.text = QRect(textLeft, top, textRight - textLeft, height);
        if (!place.button.isEmpty() && bounds.height() <= metrics.height()) {
            place.icon.moveTop(top + (height - unit(14)) / 2);
            place.text.setTop(top + (height - bounds.height()) / 2);
        }
        row.remarks.push_back(place);
        top += height + unit(3);
    }
    row.height = row.remarks.empty() ? row.height + 1 : top - rect.top() + unit(4);
    return row;
}

void ResultDelegate::paintHead(QPainter *painter, const RowLayout &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool error = index.data(ResultModel::HasErrorRole).toBool();
    paint::text(painter, row.label, index.data(ResultModel::LabelRole).toString(), Type::Secondary, t.text2);
    const bool quiet = index.data(ResultModel::ExactValueRole).toString().isEmpty();
    paint::text(painter, row.value, valueOf(index), quiet && !error ? Type::Body : Type::Strong,
                error ? t.error : t.text);
    const bool raw = !index.data(ResultModel::RawRole).toString().isEmpty();
    paint::text(painter, row.aside, asideOf(index), raw ? Type::Code : Type::Hint, t.text2, Qt::AlignRight);
    if (row.tile.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.hover);
    painter->drawRoundedRect(row.tile, unit(4), unit(4));
    painter->restore();
    paint::text(painter, row.tile, QString::number(index.data(ResultModel::RuleRole).toInt() + 1), Type::Pill, t.text2,
                Qt::AlignHCenter);
}

void ResultDelegate::paintRemark(QPainter *painter, const RowLayout::Remark &place, const ResultRemark &remark) const
{
    const Tokens &t = tokens();
    const Tone tone = toneOf(remark.severity);
    paintIcon(painter, place.icon, iconOf(tone), inkOf(tone));
    painter->setFont(fontOf(Type::Secondary));
    painter->setPen(inkOf(tone));
    painter->drawText(place.text, Qt::TextWordWrap, remark.text);
    if (place.button.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.line2, 1));
    painter->setBrush(t.base);
    painter->drawRoundedRect(QRectF(place.button).adjusted(.5, .5, -.5, -.5), unit(5), unit(5));
    painter->restore();
    paint::text(painter, place.button, remark.mend.label, Type::Head, t.text, Qt::AlignHCenter);
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        paint::selection(painter, option.rect, false);
    const RowLayout row = layoutOf(option.rect, index);
    paintHead(painter, row, index);
    const std::vector<ResultRemark> remarks = remarksOf(index);
    for (std::size_t i = 0; i < remarks.size(); ++i)
        paintRemark(painter, row.remarks[i], remarks[i]);
    paint::hairline(painter, option.rect);
    if (option.state & QStyle::State_HasFocus)
        paint::currentCell(painter, option.rect);
    painter->restore();
}

} // namespace

ResultView::ResultView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new ResultDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &QListView::doItemsLayout);
}

void ResultView::setMends(std::function<bool(const Mend &)> isOffered)
{
    m_offered = std::move(isOffered);
    scheduleDelayedItemsLayout();
}

bool ResultView::offers(const Mend &mend) const
{
    return !m_offered || m_offered(mend);
}

const Mend *ResultView::mendAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return nullptr;
    const RowLayout row = static_cast<ResultDelegate *>(itemDelegate())->layoutOf(visualRect(index), index);
    const std::vector<ResultRemark> remarks = remarksOf(index);
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        if (row.remarks[i].button.contains(position)) {
            m_found = remarks[i].mend;
            return &m_found;
        }
    }
    return nullptr;
}

void ResultView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(mendAt(event->position().toPoint()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT pointed(indexAt(event->position().toPoint()));
}

void ResultView::mousePressEvent(QMouseEvent *event)
{
    const Mend *mend = event->button() == Qt::LeftButton ? mendAt(event->position().toPoint()) : nullptr;
    m_pressed = mend != nullptr ? std::optional(*mend) : std::nullopt;
    QListView::mousePressEvent(event);
}

void ResultView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const Mend *mend = mendAt(event->position().toPoint());
    const std::optional<Mend> pressed = std::exchange(m_pressed, std::nullopt);
    if (mend != nullptr && pressed && *pressed == *mend) {
        const Mend wanted = *mend;
        Q_EMIT mendRequested(wanted);
    }
}

void ResultView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    Q_EMIT pointed({});
}

void ResultView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        for (const ResultRemark &remark : remarksOf(currentIndex())) {
            if (remark.mend.kind != Mend::Kind::None && offers(remark.mend)) {
                Q_EMIT mendRequested(remark.mend);
                return;
            }
        }
    }
    QListView::keyPressEvent(event);
}

void ResultView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT pointed(current);
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // remarks wrap differently
}

} // namespace desk::ui
