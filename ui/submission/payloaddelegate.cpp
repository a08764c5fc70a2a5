// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/payloaddelegate.h"

#include "models/submission/payloadmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

namespace desk::ui {

using models::PayloadModel;
using models::PayloadReading;

PayloadDelegate::PayloadDelegate(QObject *parent) : RowDelegate(32, parent) {}

QWidget *PayloadDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setFont(Theme::instance().font(Type::Code));
        line->setStyleSheet(
            QStringLiteral("QLineEdit { min-height: 0; padding: 0 %1px; border-radius: 0; }").arg(unit(6)));
        line->setAccessibleName(index.column() == PayloadModel::KeyColumn ? tr("Key") : tr("Value"));
    }
    return editor;
}

void PayloadDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &content) const
{
    Q_UNUSED(option)
    const Tokens &t = tokens();
    if (index.data(PayloadModel::AddRole).toBool()) {
        paint::text(painter, content, index.data().toString(), Type::Body, t.text3);
        return;
    }
    switch (index.column()) {
    case PayloadModel::KeyColumn: paint::text(painter, content, index.data().toString(), Type::Code, t.text); break;
    case PayloadModel::ValueColumn: {
        const auto type = domain::JsonType(index.data(PayloadModel::TypeRole).toInt());
        QColor color = t.text2;
        if (type == domain::JsonType::Number)
            color = t.jsonNumber;
        else if (type == domain::JsonType::True || type == domain::JsonType::False || type == domain::JsonType::Null)
            color = t.jsonLiteral;
        paint::text(painter, content, index.data().toString().simplified(), Type::Code, color);
        break;
    }
    case PayloadModel::TargetColumn: paintTarget(painter, index, content); break;
    case PayloadModel::StateColumn: paintState(painter, index, content); break;
    default: break;
    }
}

void PayloadDelegate::paintTarget(QPainter *painter, const QModelIndex &index, QRect rect) const
{
    const Tokens &t = tokens();
    const auto reading = index.data(PayloadModel::ReadingRole).value<PayloadReading>();
    const bool mapped = !reading.target.label.isEmpty();
    const int side = unit(16);
    const int top = rect.top() + (rect.height() - side) / 2;
    paintIcon(painter, QRectF(rect.left(), top, side, side), "arrow-right", mapped ? t.text2 : t.line2);
    rect.setLeft(rect.left() + side + unit(12));
    if (!mapped) {
        paint::text(painter, rect, reading.words, Type::Body, t.text3);
        return;
    }
    rect.setLeft(rect.left() + paint::kindTile(painter, rect, reading.target.tile, reading.target.tileIcon) + unit(8));
    rect.setLeft(rect.left() + paint::text(painter, rect, reading.target.label, Type::Body, t.text) + unit(6));
    paint::text(painter, rect, reading.target.group, Type::Hint, t.text2);
}

void PayloadDelegate::paintState(QPainter *painter, const QModelIndex &index, const QRect &rect) const
{
    const Tokens &t = tokens();
    const auto reading = index.data(PayloadModel::ReadingRole).value<PayloadReading>();
    using Mark = PayloadReading::Mark;
    switch (reading.mark) {
    case Mark::Works: paint::iconWord(painter, rect, QStringLiteral("check"), reading.words, t.ok); break;
    case Mark::Note: paint::state(painter, rect, Tone::Note, reading.words); break;
    case Mark::Warning: paint::state(painter, rect, Tone::Warn, reading.words); break;
    case Mark::Error: paint::state(painter, rect, Tone::Error, reading.words); break;
    case Mark::Ignored: paint::iconWord(painter, rect, QStringLiteral("ignore"), reading.words, t.text3); break;
    case Mark::Unmapped: paint::iconWord(painter, rect, QStringLiteral("unmapped"), QString(), t.text3); break;
    }
}

} // namespace desk::ui
