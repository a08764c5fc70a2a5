// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/keystable.h"

#include "models/mapping/keysmodel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk::ui {

using mapping::KeyState;
using models::KeysModel;

namespace {

struct KeyStateLook {
    const char *icon = nullptr;
    QColor color;
};

KeyStateLook lookOf(KeyState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case KeyState::Mapped: return {"check", t.ok};
    case KeyState::Ignored: return {"ignore", t.text2};
    case KeyState::Unmapped: return {"unmapped", t.text2};
    case KeyState::New: return {"note", t.note};
    case KeyState::Stopped:
    case KeyState::TypeChanged: return {"warning", t.warn};
    case KeyState::NeverSeen: return {"in-doubt", t.text2};
    }
    return {};
}

class KeysDelegate : public RowDelegate
{
public:
    explicit KeysDelegate(QObject *parent) : RowDelegate(34, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        const QString words = index.data(Qt::DisplayRole).toString();
        switch (index.column()) {
        case KeysModel::KeyColumn:
            paint::text(painter, content, words, Type::Code,
                        index.data(KeysModel::RuleRole).toInt() >= 0 ? t.text : t.text2);
            break;
        case KeysModel::CountColumn: paintCount(painter, index, content, words); break;
        case KeysModel::SamplesColumn: paint::text(painter, content, words, Type::Code, t.text2); break;
        case KeysModel::TargetColumn: paintTarget(painter, index, content); break;
        case KeysModel::StateColumn: paintState(painter, index, content, words); break;
        default: paint::text(painter, content, words, Type::Secondary, t.text2); break;
        }
    }

private:
    /// The words, and under them a bar as long as the key's share of the payloads.
    static void paintCount(QPainter *painter, const QModelIndex &index, const QRect &content, const QString &words)
    {
        const Tokens &t = tokens();
        const int bar = unit(3);
        const QRect text = content.adjusted(0, 0, 0, -bar - unit(3));
        paint::tabular(painter, text, words, Theme::instance().font(Type::Secondary), t.text2);
        const QRectF whole(content.left(), content.bottom() - bar - unit(4), content.width(), bar);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.line);
        painter->drawRoundedRect(whole, bar / 2.0, bar / 2.0);
        QRectF part = whole;
        const double share = index.data(KeysModel::ShareRole).toDouble();
        part.setWidth(share > 0 ? std::max<qreal>(bar, whole.width() * share) : 0);
        painter->setBrush(t.chart);
        painter->drawRoundedRect(part, bar / 2.0, bar / 2.0);
    }
    static void paintTarget(QPainter *painter, const QModelIndex &index, const QRect &content)
    {
        const Tokens &t = tokens();
        const QString label = index.data(KeysModel::TargetLabelRole).toString();
        if (label.isEmpty())
            return;
        const bool ghost = index.data(KeysModel::SuggestedRole).toBool();
        QRect rest = content;
        const int tile = paint::kindTile(painter, rest, index.data(KeysModel::TileRole).toString(),
                                         index.data(KeysModel::TileIconRole).toString(), ghost);
        rest.setLeft(rest.left() + tile + unit(8));
        rest.setLeft(rest.left() + paint::text(painter, rest, label, Type::Body, ghost ? t.text2 : t.text) + unit(6));
        paint::text(painter, rest, index.data(KeysModel::TargetGroupRole).toString(), Type::Hint,
                    ghost ? t.text3 : t.text2);
    }
    static void paintState(QPainter *painter, const QModelIndex &index, const QRect &content, const QString &words)
    {
        const KeyStateLook look = lookOf(static_cast<KeyState>(index.data(KeysModel::StateRole).toInt()));
        paint::iconWord(painter, content, QLatin1String(look.icon), words, look.color);
    }
};

} // namespace

KeysTable::KeysTable(models::KeysFilter *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("keysTable"));
    setAccessibleName(tr("Keys of the stored payloads"));
    setModel(model);
    TableHeader *header = makeRowTable(this, new KeysDelegate(this));
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSortIndicatorClearable(true); // a third click: the payloads' own order
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this, &KeysTable::chosen);
    connect(&Theme::instance(), &Theme::changed, this, &KeysTable::fitColumns);
}

void KeysTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(currentIndex());
    event->accept();
}

void KeysTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void KeysTable::fitColumns()
{
    struct Wish {
        int column;
        int width;
        int from; ///< the table is at least this wide, or the column is left out
    };
    static constexpr std::array<Wish, 8> wishes{{{KeysModel::KeyColumn, 150, 0},
                                                 {KeysModel::CountColumn, 104, 0},
                                                 {KeysModel::TypesColumn, 110, 820},
                                                 {KeysModel::SamplesColumn, 120, 540},
                                                 {KeysModel::TargetColumn, 150, 0},
                                                 {KeysModel::FirstColumn, 84, 900},
                                                 {KeysModel::LastColumn, 84, 700},
                                                 {KeysModel::StateColumn, 112, 0}}};
    const int room = viewport()->width();
    int used = 0;
    for (const Wish &wish : wishes) {
        const bool shown = room >= unit(wish.from);
        setColumnHidden(wish.column, !shown);
        used += shown ? unit(wish.width) : 0;
    }
    // What is left goes to the texts.
    const int spare = room - used;
    const bool values = !isColumnHidden(KeysModel::SamplesColumn);
    for (const Wish &wish : wishes) {
        int width = unit(wish.width);
        if (wish.column == KeysModel::KeyColumn)
            width += spare * (values ? 40 : 60) / 100;
        else if (wish.column == KeysModel::SamplesColumn)
            width += spare * 35 / 100;
        else if (wish.column == KeysModel::TargetColumn)
            width += spare - spare * (values ? 40 : 60) / 100 - (values ? spare * 35 / 100 : 0);
        horizontalHeader()->resizeSection(wish.column, std::max(width, unit(60)));
    }
}

} // namespace desk::ui
