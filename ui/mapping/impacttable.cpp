// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impacttable.h"

#include "models/mapping/impactwords.h"
#include "models/mapping/targetface.h"
#include "ui/mapping/effectlook.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>

namespace desk::ui {

namespace {

constexpr int toneRole = Qt::UserRole;     ///< int of Tone, for a word
constexpr int iconRole = Qt::UserRole + 1; ///< QString
constexpr int strongRole = Qt::UserRole + 2;

class ImpactDelegate : public RowDelegate
{
public:
    explicit ImpactDelegate(QObject *parent) : RowDelegate(28, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const QString name = index.data(iconRole).toString();
        const auto tone = static_cast<Tone>(index.data(toneRole).toInt());
        const QColor ink = tone == Tone::Neutral ? tokens().text2 : inkOf(tone);
        if (!name.isEmpty()) {
            const qreal side = unit(16);
            const QPointF middle = QRectF(content).center();
            paintIcon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), name, ink);
            return;
        }
        const bool strong = index.data(strongRole).toBool();
        const QColor color = tone != Tone::Neutral ? ink : strong ? tokens().text : tokens().text2;
        paint::text(painter, content, index.data(Qt::DisplayRole).toString(), strong ? Type::Medium : Type::Body,
                    color);
    }
};

QStandardItem *wordItem(const QString &text, Tone tone = Tone::Neutral, bool strong = false)
{
    auto *item = new QStandardItem(text);
    item->setData(static_cast<int>(tone), toneRole);
    item->setData(strong, strongRole);
    item->setToolTip(text);
    item->setEditable(false);
    return item;
}

QStandardItem *iconItem(const QString &icon, const QString &words, Tone tone = Tone::Neutral)
{
    QStandardItem *item = wordItem({}, tone);
    item->setData(icon, iconRole);
    item->setToolTip(words);
    item->setData(words, Qt::AccessibleTextRole);
    return item;
}

} // namespace

ImpactTable::ImpactTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("What changes"));
    setModel(m_model);
    makeRowTable(this, new ImpactDelegate(this))->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ImpactTable::start(bool withPayload)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({QString(), tr("Payload of"), tr("Result"),
                                        //: The result as it is at present
                                        tr("Now"), QString(), tr("After saving"), QString()});
    setColumnHidden(PayloadColumn, !withPayload);
}

void ImpactTable::addLine(const QString &payload, const mapping::ImpactLine &line,
                          const mapping::TargetCatalog &catalog)
{
    using mapping::Effect;
    const bool worrying = line.effect == Effect::Loses || line.effect == Effect::Wrong;
    const Tone tone = toneOf(line.effect);
    const Tone remark = worrying ? tone : Tone::Neutral;
    QString words = models::effectWords(line.effect);
    words[0] = words[0].toUpper();
    m_model->appendRow({iconItem(iconOf(line.effect), words, tone), wordItem(payload),
                        wordItem(models::faceOfWritten(line.target, catalog).label, Tone::Neutral, true),
                        wordItem(models::beforeText(line)), iconItem(QStringLiteral("arrow-right"), {}),
                        wordItem(models::afterText(line), remark, true),
                        wordItem(!line.problem.isEmpty() ? line.problem
                                 : worrying              ? words
                                                         : QString(),
                                 remark)});
}

void ImpactTable::setWorst(const models::ImpactResult &result)
{
    start(true);
    for (const models::ImpactResult::Worst &worst : result.worst)
        addLine(models::receivedText((*result.payloads)[worst.payload].at), worst.line, *result.catalog);
    shareRoom();
    updateGeometry();
}

void ImpactTable::setLines(const std::vector<mapping::ImpactLine> &lines, const mapping::TargetCatalog &catalog)
{
    start(false);
    for (const mapping::ImpactLine &line : lines)
        addLine({}, line, catalog);
    shareRoom();
    updateGeometry();
}

void ImpactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void ImpactTable::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // the dialog's button is not meant
}

void ImpactTable::shareRoom()
{
    if (m_model->columnCount() < ColumnCount)
        return;
    const int room = viewport()->width() - unit(40) - unit(32);
    const bool withPayload = !isColumnHidden(PayloadColumn);
    QHeaderView *header = horizontalHeader();
    header->resizeSection(MarkColumn, unit(40));
    header->resizeSection(ArrowColumn, unit(32));
    header->resizeSection(PayloadColumn, room * 22 / 100);
    header->resizeSection(ResultColumn, room * (withPayload ? 18 : 20) / 100);
    header->resizeSection(NowColumn, room * (withPayload ? 19 : 24) / 100);
    header->resizeSection(AfterColumn, room * (withPayload ? 20 : 24) / 100);
    header->setStretchLastSection(true);
}

QSize ImpactTable::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, 6);
    return {unit(560), rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height() + 2};
}

QSize ImpactTable::minimumSizeHint() const
{
    return sizeHint(); // a row cut in half looks like a mistake
}

} // namespace desk::ui
