// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impacttable.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"

#include <QDateTime>
#include <QLocale>

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
    return item;
}

QString momentOf(domain::Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.milliseconds()),
                              //: Day and time of a stored sample, in Qt's date format
                              ImpactTable::tr("d MMM HH:mm"));
}

QStandardItem *iconItem(const QString &icon, Tone tone = Tone::Neutral)
{
    QStandardItem *item = wordItem({}, tone);
    item->setData(icon, iconRole);
    return item;
}

} // namespace

ImpactTable::ImpactTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("What it does to stored samples"));
    setModel(m_model);
    auto *delegate = new ImpactDelegate(this);
    setItemDelegate(delegate);
    setHorizontalHeader(new TableHeader(Qt::Horizontal, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ImpactTable::addLine(const models::SampleImpact &sample, const models::ImpactLine &line)
{
    const bool loses = line.after.isEmpty();
    const bool gains = line.before.isEmpty();
    const QString none = tr("none");
    m_model->appendRow({iconItem(loses   ? QStringLiteral("warning")
                                 : gains ? QStringLiteral("add")
                                         : QStringLiteral("edit"),
                                 loses ? Tone::Warn : Tone::Accent),
                        wordItem(momentOf(sample.at)), wordItem(line.label, Tone::Neutral, true),
                        wordItem(gains ? none : line.before), iconItem(QStringLiteral("arrow-right")),
                        wordItem(loses ? none : line.after, loses ? Tone::Warn : Tone::Neutral, true),
                        wordItem(loses ? tr("Loses a value") : QString(), loses ? Tone::Warn : Tone::Neutral)});
}

void ImpactTable::setImpact(const models::Impact &impact)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({QString(), tr("Sample of"), tr("Result"),
                                        //: The result as it is at present
                                        tr("Now"), QString(), tr("After saving"), QString()});
    for (const bool losses : {false, true}) {
        for (const models::SampleImpact &sample : impact.samples) {
            for (const models::ImpactLine &line : sample.lines) {
                if (line.after.isEmpty() == losses)
                    addLine(sample, line);
            }
        }
    }
    updateGeometry();
}

void ImpactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_model->columnCount() < ColumnCount)
        return;
    const int room = viewport()->width() - unit(40) - unit(32);
    QHeaderView *header = horizontalHeader();
    header->resizeSection(MarkColumn, unit(40));
    header->resizeSection(ArrowColumn, unit(32));
    header->resizeSection(SampleColumn, room * 22 / 100);
    header->resizeSection(ResultColumn, room * 20 / 100);
    header->resizeSection(NowColumn, room * 19 / 100);
    header->resizeSection(AfterColumn, room * 21 / 100);
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
