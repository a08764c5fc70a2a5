// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactmoneyview.h"

#include "app/domain/currency.h"
#include "models/mapping/impactmoneymodel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <algorithm>
#include <array>

namespace desk::ui {

using models::ImpactMoneyModel;

namespace {

/// Fraction digits for which a column keeps room, so that the points of all currencies stand under each other.
constexpr int reservedFraction = 2;

bool isAmount(int column)
{
    return column >= ImpactMoneyModel::BeforeColumn;
}

class MoneyDelegate : public RowDelegate
{
public:
    explicit MoneyDelegate(QObject *parent) : RowDelegate(28, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        const bool total = index.data(ImpactMoneyModel::TotalRole).toBool();
        const QString text = index.data().toString();
        if (isAmount(index.column())) {
            const bool difference = index.column() == ImpactMoneyModel::DifferenceColumn;
            const bool falls = difference && index.data(ImpactMoneyModel::FallsRole).toBool();
            paint::amount(painter, content.adjusted(0, 0, -unit(8), 0), text,
                          Theme::instance().font(total || difference ? Type::Strong : Type::Body),
                          falls ? t.warn : t.text, reservedFraction);
            return;
        }
        const bool head = index.column() != ImpactMoneyModel::MonthColumn;
        const bool repeats = head && !index.data(ImpactMoneyModel::FirstRole).toBool();
        paint::text(painter, content, text, total || (head && !repeats) ? Type::Strong : Type::Body,
                    repeats ? t.text3 : t.text);
    }
};

} // namespace

ImpactMoneyView::ImpactMoneyView(ImpactMoneyModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("impactMoneyTable"));
    setAccessibleName(tr("Impact on the money"));
    setModel(model);
    TableHeader *header = makeRowTable(this, new MoneyDelegate(this));
    for (int column = ImpactMoneyModel::BeforeColumn; column < ImpactMoneyModel::ColumnCount; ++column)
        header->setInset(column, unit(8));
    header->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &ImpactMoneyView::shareRoom);
    shareRoom();
}

void ImpactMoneyView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

/// Amounts are never cut: their columns take what the longest needs, and share what is left.
void ImpactMoneyView::shareRoom()
{
    QHeaderView *header = horizontalHeader();
    const std::array<int, ImpactMoneyModel::BeforeColumn> words{unit(90), unit(90), unit(150)};
    int used = 0;
    for (int column = 0; column < ImpactMoneyModel::BeforeColumn; ++column) {
        const int width = words[static_cast<std::size_t>(column)];
        header->resizeSection(column, width);
        used += width;
    }
    const QFont &font = Theme::instance().font(Type::Strong);
    const int amounts = ImpactMoneyModel::ColumnCount - ImpactMoneyModel::BeforeColumn;
    const int share = (viewport()->width() - used) / amounts;
    for (int column = ImpactMoneyModel::BeforeColumn; column < ImpactMoneyModel::ColumnCount; ++column) {
        int widest = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            widest = std::max(
                widest, paint::amountWidth(model()->index(row, column).data().toString(), font, reservedFraction));
        header->resizeSection(column, std::max(share, widest + unit(28)));
    }
}

} // namespace desk::ui
