// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/pathcompleter.h"

#include "models/mapping/pathcompletions.h"
#include "ui/widgets/paint.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace desk::ui {

using models::PathCompletions;

namespace {

/// Path, frequency, value in one row.
class CompletionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, selected                                 ? t.selection
                                       : option.state & QStyle::State_MouseOver ? t.hover
                                                                                : t.base);
        QRect rest = option.rect.adjusted(unit(8), 0, -unit(8), 0);
        const QString frequency = index.data(PathCompletions::FrequencyRole).toString();
        const int used = paint::text(painter, rest, frequency, Type::Hint, t.text2, Qt::AlignRight);
        rest.setRight(rest.right() - used - unit(12));
        // A path may take most of the row; the value has what is left.
        const QRect place(rest.left(), rest.top(), rest.width() * 7 / 10, rest.height());
        const int width =
            paint::text(painter, place, index.data().toString(), Type::Code, selected ? t.onSelection : t.text);
        rest.setLeft(rest.left() + width + unit(12));
        paint::text(painter, rest, index.data(PathCompletions::SampleRole).toString(), Type::Secondary, t.text2);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {unit(420), unit(28)};
    }
};

} // namespace

PathCompleter::PathCompleter(PathCompletions *completions, QObject *parent) : QCompleter(parent)
{
    completions->setParent(this);
    setModel(completions);
    setCompletionRole(Qt::EditRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(8);
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("pathCompletions"));
    list->setAccessibleName(tr("Paths of the stored payloads"));
    list->setMinimumWidth(unit(420));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setPopup(list);
    list->setItemDelegate(new CompletionDelegate(list)); // after setPopup(), which puts one of its own there
}

} // namespace desk::ui
