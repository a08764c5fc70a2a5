// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrydelegate.h"

#include "app/domain/display.h"
#include "models/entries/entrytablemodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace desk::ui {

using models::EntryColumn;
using models::EntryRow;
using models::EntryTableModel;

namespace {

const QFont &body()
{
    return Theme::instance().font(Type::Body);
}

int currencyWidth()
{
    return QFontMetrics(Theme::instance().font(Type::Secondary)).horizontalAdvance(QStringLiteral("MMM"));
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent) : RowDelegate(25, parent) {}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // Only the width that a double click on the head's edge gives; never asks for a row that is not here.
    const auto *model = qobject_cast<const EntryTableModel *>(index.model());
    const EntryRow *row = model ? model->rowAt(index.row()) : nullptr;
    const auto column = static_cast<EntryColumn>(index.column());
    const QString text = row ? models::entryCellText(*row, column, model->zone()) : QString();
    return {QFontMetrics(body()).horizontalAdvance(text) + padding(true) + padding(false), rowHeight()};
}

void EntryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    option->index = index;
}

int EntryDelegate::currencyRoom()
{
    return currencyWidth() + unit(14);
}

void EntryDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &, const QModelIndex &index,
                              const QRect &content) const
{
    const auto *model = qobject_cast<const EntryTableModel *>(index.model());
    const EntryRow *row = model ? model->rowAt(index.row()) : nullptr;
    if (!row) {
        (void)index.data(EntryTableModel::LoadedRole); // asks for the page
        paintPlaceholder(painter, index, content);
        return;
    }
    const Tokens &t = tokens();
    const auto column = static_cast<EntryColumn>(index.column());
    if (index.data(EntryTableModel::LeavingRole).toBool()) {
        const int middle = content.center().y();
        painter->fillRect(QRect(content.left(), middle, content.width(), 1), t.text2);
        painter->setOpacity(.5);
    }
    switch (column) {
    case EntryColumn::When:
        paintWhen(painter, *row, index.data(EntryTableModel::NewDayRole).toBool(), model->zone(), content);
        return;
    case EntryColumn::Contact: paintContact(painter, *row, content); return;
    case EntryColumn::Value: paintValue(painter, *row, content); return;
    case EntryColumn::Expense:
        paint::amount(painter, content, models::entryCellText(*row, column), body(), t.text2);
        return;
    case EntryColumn::Origin: {
        const int side = unit(14);
        const QRectF place(content.left(), content.top() + (content.height() - side) / 2.0, side, side);
        paintIcon(painter, place, row->submissionId ? "send" : "check", t.text2);
        return;
    }
    case EntryColumn::Stored:
        paint::tabular(painter, content, models::entryCellText(*row, column, model->zone()), body(), t.text2);
        return;
    case EntryColumn::Id:
        paint::text(painter, content, models::entryCellText(*row, column), Type::Code, t.text2);
        return;
    case EntryColumn::Conversion:
        paint::text(painter, content, models::entryCellText(*row, column), Type::Body, t.text);
        return;
    default: paint::text(painter, content, models::entryCellText(*row, column), Type::Body, t.text2);
    }
}

void EntryDelegate::paintPlaceholder(QPainter *painter, const QModelIndex &index, const QRect &content)
{
    const Tokens &t = tokens();
    if (index.data(EntryTableModel::FailedRole).toBool()) {
        paint::text(painter, content, index.data().toString(), Type::Secondary, t.error);
        return;
    }
    // Widths vary a little, so that it reads as rows that are coming.
    const qreal share = .4 + .1 * ((index.row() % 4 * 7 + index.column() * 3) % 4);
    const qreal height = unit(8);
    const QRectF bar(content.left(), content.top() + (content.height() - height) / 2, content.width() * share, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.hover);
    painter->drawRoundedRect(bar, height / 2, height / 2);
}

void EntryDelegate::paintWhen(QPainter *painter, const EntryRow &row, bool newDay, const QTimeZone &zone,
                              const QRect &content) const
{
    const Tokens &t = tokens();
    const domain::Instant at = row.cached.entry.occurredAt;
    const QString day = models::entryDayText(at, domain::Instant::now(), zone);
    const QFont &font = newDay ? Theme::instance().font(Type::Strong) : body();
    // The widest day keeps its room, so that times stand in a column.
    const auto number = std::ranges::find_if_not(day, [](QChar c) { return c.isDigit(); }) - day.begin();
    const int room =
        paint::tabularWidth(QStringLiteral("88") + day.mid(number), Theme::instance().font(Type::Strong)) + unit(7);
    paint::tabular(painter, content, day, font, newDay ? t.text : t.text2);
    paint::tabular(painter, content.adjusted(room, 0, 0, 0), models::entryTimeText(at, zone), body(), t.text2);
}

void EntryDelegate::paintContact(QPainter *painter, const EntryRow &row, const QRect &content)
{
    const Tokens &t = tokens();
    const domain::ConversionEntry &entry = row.cached.entry;
    const QString name = models::entryCellText(row, EntryColumn::Contact);
    const bool known = !models::contactTitle(entry).isEmpty();
    const int used = paint::text(painter, content, name, Type::Body, known ? t.text : t.text3);
    const QString mail = entry.contactEmail.value_or(QString());
    if (known && mail != name)
        paint::text(painter, content.adjusted(used + unit(7), 0, 0, 0), mail, Type::Secondary, t.text2);
}

void EntryDelegate::paintValue(QPainter *painter, const EntryRow &row, const QRect &content)
{
    const Tokens &t = tokens();
    const domain::ConversionEntry &entry = row.cached.entry;
    const int aside = currencyRoom();
    const QRect left = content.adjusted(0, 0, -aside, 0);
    const QString currency = entry.currency.value_or(QString());
    if (!entry.eventValue) {
        paint::amount(painter, left, QStringLiteral("\u2013"), body(), t.text2);
        return;
    }
    paint::amount(painter, left, domain::amountText(*entry.eventValue, currency), Theme::instance().font(Type::Medium),
                  t.text);
    paint::text(painter, content.adjusted(content.width() - aside + unit(14), 0, 0, 0), currency, Type::Secondary,
                t.text2);
}

} // namespace desk::ui
