// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/outboxdelegate.h"

#include "app/domain/currency.h"
#include "models/submission/outboxmodel.h"
#include "ui/submission/statetone.h"
#include "ui/widgets/paint.h"

namespace desk::ui {

using models::OutboxModel;
using submission::State;

OutboxDelegate::OutboxDelegate(QObject *parent) : RowDelegate(32, parent) {}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = OutboxModel::Kind(index.data(OutboxModel::KindRole).toInt());
    if (kind == OutboxModel::Kind::Group) {
        paintHeading(painter, option.rect, index);
        return;
    }
    if (kind == OutboxModel::Kind::Explanation)
        return; // a widget stands there
    RowDelegate::paint(painter, option, index);
    const QVariant below = index.sibling(index.row() + 1, 0).data(OutboxModel::KindRole);
    if (isSelected(option) && below.isValid() && OutboxModel::Kind(below.toInt()) == OutboxModel::Kind::Explanation) {
        // One surface with its explanation: no hairline between them.
        const int bar = index.column() == 0 ? unit(3) : 0;
        painter->fillRect(option.rect.adjusted(bar, option.rect.height() - 1, 0, 0), tokens().selection);
    }
}

void OutboxDelegate::paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    painter->save();
    painter->fillRect(rect, tokens().alt);
    paint::hairline(painter, rect);
    QRect rest = rect.adjusted(unit(16), 0, -unit(8), -1);
    const int used = paint::text(painter, rest, index.data().toString(), Type::Pill, tokens().text2);
    rest.setLeft(rest.left() + used + unit(8));
    paint::text(painter, rest, index.data(OutboxModel::SecondaryTextRole).toString(), Type::Hint, tokens().text2);
    painter->restore();
}

void OutboxDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &content) const
{
    Q_UNUSED(option)
    const Tokens &t = tokens();
    const auto state = State(index.data(OutboxModel::StateRole).toInt());
    const QString text = index.data().toString();
    const bool wanting = state == State::InDoubt || state == State::Refused;
    switch (index.column()) {
    case OutboxModel::StateColumn: {
        const int side = unit(16);
        paint::iconWord(painter, content, models::stateIcon(state), QString(), inkOfState(state));
        paint::text(painter, content.adjusted(side + unit(7), 0, 0, 0), text, wanting ? Type::Strong : Type::Body,
                    wanting ? inkOfState(state) : t.text);
        break;
    }
    case OutboxModel::SourceColumn: paint::text(painter, content, text, Type::Body, t.text2); break;
    case OutboxModel::ValueColumn:
        paint::amount(painter, content, text, Theme::instance().font(Type::Medium), t.text, 2);
        break;
    case OutboxModel::CurrencyColumn: paint::text(painter, content, text, Type::Secondary, t.text2); break;
    case OutboxModel::TimeColumn:
        paint::tabular(painter, content, text, Theme::instance().font(Type::Body), t.text2);
        break;
    case OutboxModel::WhatColumn: {
        QColor color = t.text2;
        if (state == State::Refused)
            color = t.error;
        else if (state == State::InDoubt)
            color = t.text;
        paint::text(painter, content, text, Type::Body, color);
        break;
    }
    default: paint::text(painter, content, text, Type::Body, t.text); break;
    }
}

} // namespace desk::ui
