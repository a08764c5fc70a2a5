// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/jsondiffview.h"

#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk::ui {

using models::DiffLine;
using LineKind = DiffLine::Kind;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int foldRole = Qt::UserRole + 2; ///< of a folded stretch: its first line and its length
constexpr int around = 3;                  ///< equal lines that stay on either side of a change
constexpr int worthFolding = 4;

QString signOf(LineKind kind)
{
    return kind == LineKind::Removed ? QStringLiteral("−") : kind == LineKind::Added ? QStringLiteral("+") : QString();
}

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Theme::instance().font(Type::Code));
        return {unit(96) + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()), unit(21)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto kind = static_cast<LineKind>(index.data(kindRole).toInt());
        painter->save();
        const bool folded = index.data(foldRole).isValid();
        const QColor ink = kind == LineKind::Removed ? t.error : kind == LineKind::Added ? t.ok : t.text2;
        if (folded)
            painter->fillRect(option.rect, t.alt);
        else if (kind != LineKind::Same)
            painter->fillRect(option.rect, kind == LineKind::Removed ? t.errorSoft : blended(t.base, t.ok, .12));
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, blended(t.base, t.accent, .18));
        const QRect gutter(option.rect.left(), option.rect.top(), unit(34), option.rect.height());
        paint::text(painter, gutter, index.data(numberRole).toString(), Type::Hint, t.text3, Qt::AlignRight);
        const QRect sign(gutter.right() + unit(8), option.rect.top(), unit(14), option.rect.height());
        paint::text(painter, sign, signOf(kind), Type::Code, ink);
        const QRect rest = option.rect.adjusted(unit(58), 0, 0, 0);
        paint::text(painter, rest, index.data(Qt::DisplayRole).toString(), folded ? Type::Hint : Type::Code,
                    folded ? t.text2 : t.text);
        if (option.state & QStyle::State_HasFocus)
            paint::currentCell(painter, option.rect);
        painter->restore();
    }
};

} // namespace

JsonDiffView::JsonDiffView(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Difference, line by line"));
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setFrameShape(StyledPanel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &JsonDiffView::unfold);
}

void JsonDiffView::setTexts(const QByteArray &before, const QByteArray &after)
{
    m_lines = models::diffLines(models::jsonLines(before), models::jsonLines(after));
    m_shown.assign(m_lines.size(), false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == LineKind::Same)
            continue;
        const std::size_t from = i > around ? i - around : 0;
        for (std::size_t near = from; near < std::min(m_lines.size(), i + around + 1); ++near)
            m_shown[near] = true;
    }
    showLines();
}

bool JsonDiffView::isSame() const
{
    return std::ranges::all_of(m_lines, [](const DiffLine &line) { return line.kind == LineKind::Same; });
}

void JsonDiffView::showLines()
{
    m_model->clear();
    for (std::size_t i = 0; i < m_lines.size();) {
        std::size_t end = i;
        while (end < m_lines.size() && !m_shown[end])
            ++end;
        if (end - i < worthFolding) {
            addLine(i++);
            continue;
        }
        auto *fold = new QStandardItem(tr("%n line(s) that stay as they are", nullptr, static_cast<int>(end - i)));
        fold->setData(QSize(static_cast<int>(i), static_cast<int>(end - i)), foldRole);
        fold->setToolTip(tr("Show them"));
        m_model->appendRow(fold);
        i = end;
    }
    updateGeometry();
}

void JsonDiffView::addLine(std::size_t at)
{
    const DiffLine &line = m_lines[at];
    auto *item = new QStandardItem(line.text);
    item->setData(static_cast<int>(line.kind), kindRole);
    item->setData(line.kind == LineKind::Removed ? line.oldNumber : line.newNumber, numberRole);
    const QString spoken = line.kind == LineKind::Removed ? tr("goes: %1")
                           : line.kind == LineKind::Added ? tr("comes: %1")
                                                          : QStringLiteral("%1");
    item->setData(spoken.arg(line.text.trimmed()), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void JsonDiffView::unfold(const QModelIndex &index)
{
    const QVariant fold = index.data(foldRole);
    if (!fold.isValid())
        return;
    const int row = index.row();
    const QSize stretch = fold.toSize();
    const auto first = static_cast<std::size_t>(stretch.width());
    for (std::size_t line = first; line < first + static_cast<std::size_t>(stretch.height()); ++line)
        m_shown[line] = true;
    showLines();
    setCurrentIndex(m_model->index(row, 0));
}

QString JsonDiffView::plainText() const
{
    QStringList lines;
    for (const DiffLine &line : m_lines) {
        const QString sign = line.kind == LineKind::Removed ? QStringLiteral("-")
                             : line.kind == LineKind::Added ? QStringLiteral("+")
                                                            : QStringLiteral(" ");
        lines << sign + line.text;
    }
    return lines.join(QLatin1Char('\n'));
}

void JsonDiffView::copy()
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : chosen)
        lines << index.data(Qt::DisplayRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void JsonDiffView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().data(foldRole).isValid())
        unfold(currentIndex());
    else if (event == QKeySequence::Copy)
        copy();
    else
        QListView::keyPressEvent(event);
}

QSize JsonDiffView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 3, 12);
    return {unit(560), rows * unit(21) + 2 * frameWidth()};
}

QSize JsonDiffView::minimumSizeHint() const
{
    return {unit(320), std::clamp(m_model->rowCount(), 2, 6) * unit(21) + 2};
}

} // namespace desk::ui
