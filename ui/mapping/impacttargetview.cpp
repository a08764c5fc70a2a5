// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impacttargetview.h"

#include "models/mapping/impacttargetmodel.h"
#include "ui/mapping/effectlook.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>

namespace desk::ui {

using models::ImpactTargetModel;

namespace {

class TargetRowDelegate : public RowDelegate
{
public:
    explicit TargetRowDelegate(QObject *parent) : RowDelegate(34, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        if (index.column() == ImpactTargetModel::TargetColumn) {
            paintTarget(painter, index, content);
        } else if (index.column() == ImpactTargetModel::BarColumn) {
            const int height = unit(8);
            const QRectF bar(content.left(), content.top() + (content.height() - height) / 2.0, content.width(),
                             height);
            paintEffectBar(painter, bar, index.data(ImpactTargetModel::SharesRole).value<QList<qreal>>());
        } else {
            const auto effect = static_cast<mapping::Effect>(index.data(ImpactTargetModel::EffectRole).toInt());
            const bool worrying = effect == mapping::Effect::Wrong || effect == mapping::Effect::Loses;
            paint::tabular(painter, content, index.data().toString(),
                           Theme::instance().font(worrying ? Type::Strong : Type::Body),
                           worrying ? inkOf(toneOf(effect)) : t.text, Qt::AlignRight);
        }
    }

private:
    static void paintTarget(QPainter *painter, const QModelIndex &index, const QRect &content)
    {
        const Tokens &t = tokens();
        QRect rest = content;
        paint::kindTile(painter, rest, index.data(ImpactTargetModel::TileRole).toString(),
                        index.data(ImpactTargetModel::TileIconRole).toString());
        rest.setLeft(rest.left() + paint::kindTileWidth() + unit(8));
        const int used = paint::text(painter, rest, index.data().toString(), Type::Medium, t.text);
        rest.setLeft(rest.left() + used + unit(6));
        paint::text(painter, rest, index.data(ImpactTargetModel::GroupRole).toString(), Type::Hint, t.text2);
    }
};

} // namespace

ImpactTargetView::ImpactTargetView(ImpactTargetModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("impactTargets"));
    setAccessibleName(tr("Impact by target"));
    setModel(model);
    TableHeader *header = makeRowTable(this, new TargetRowDelegate(this));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImpactTargetModel::TargetColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ImpactTargetModel::BarColumn, QHeaderView::Fixed);
    header->resizeSection(ImpactTargetModel::BarColumn, unit(170));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_chosen = currentIndex().data(ImpactTargetModel::NameRole).toString(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ImpactTargetView::chooseAgain);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT targetChosen(index.data(ImpactTargetModel::NameRole).toString());
    });
}

/// The same target stays chosen while the numbers change.
void ImpactTargetView::chooseAgain()
{
    const QModelIndexList found =
        model()->match(model()->index(0, 0), ImpactTargetModel::NameRole, m_chosen, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

void ImpactTargetView::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // it was for the row; the dialog's button is not meant
}

} // namespace desk::ui
