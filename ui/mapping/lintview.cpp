// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/lintview.h"

#include "models/mapping/lintmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace desk::ui {

using models::LintModel;

namespace {

mapping::Severity severityOf(const QModelIndex &index)
{
    return static_cast<mapping::Severity>(index.data(LintModel::SeverityRole).toInt());
}

Tone toneOf(mapping::Severity severity)
{
    switch (severity) {
    case mapping::Severity::Error: return Tone::Error;
    case mapping::Severity::Warning: return Tone::Warn;
    case mapping::Severity::Note: break;
    }
    return Tone::Note;
}

constexpr int lowRow = 28;

} // namespace

LintDelegate::LintDelegate(QObject *parent) : RowDelegate(lowRow, parent) {}

QRect LintDelegate::mendRect(const QRect &row, const QModelIndex &index)
{
    const QString words = index.data(LintModel::MendTextRole).toString();
    if (words.isEmpty())
        return {};
    const int width = QFontMetrics(Theme::instance().font(Type::Secondary)).horizontalAdvance(words) + unit(2);
    const int most = row.width() / 2;
    return {row.right() - unit(12) - std::min(width, most), row.top(), std::min(width, most), row.height()};
}

void LintDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &content) const
{
    const Tokens &t = tokens();
    const Tone tone = toneOf(severityOf(index));
    const int side = unit(16);
    paintIcon(painter, QRectF(content.left(), content.top() + (content.height() - side) / 2.0, side, side),
              iconOf(tone), inkOf(tone));
    QRect words = content.adjusted(side + unit(8), 0, 0, 0);
    const QRect mend = mendRect(option.rect, index);
    if (mend.isValid()) {
        paint::text(painter, mend, index.data(LintModel::MendTextRole).toString(), Type::Secondary, t.accent);
        words.setRight(mend.left() - unit(12));
    }
    paint::text(painter, words, index.data(Qt::DisplayRole).toString(), Type::Secondary, t.text);
}

LintView::LintView(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("lintList"));
    setAccessibleName(tr("Problems and hints of the mapping"));
    setAccessibleDescription(tr("Enter goes to the rule, Space mends, Delete leaves it out."));
    setItemDelegate(new LintDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &LintView::chosen);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        doItemsLayout();
        fitHeight();
    });
}

void LintView::fitHeight()
{
    constexpr int most = 4;
    const int rows = std::clamp(model() ? model()->rowCount() : 0, 1, most);
    setFixedHeight(rows * unit(lowRow) + (model() && model()->rowCount() > most ? unit(lowRow) / 2 : 0));
}

void LintView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chosen(index);
    else if (index.isValid() && event->key() == Qt::Key_Space)
        Q_EMIT mendRequested(index);
    else if (index.isValid() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT dismissRequested(index);
    else
        QListView::keyPressEvent(event);
}

void LintView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(mendAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QModelIndex LintView::mendAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && LintDelegate::mendRect(visualRect(index), index).contains(position) ? index
                                                                                                  : QModelIndex();
}

void LintView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? mendAt(event->position().toPoint()) : QModelIndex();
    if (!m_pressed.isValid()) // a link does not choose its row
        QListView::mousePressEvent(event);
}

void LintView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = std::exchange(m_pressed, {});
    if (!pressed.isValid())
        QListView::mouseReleaseEvent(event);
    else if (mendAt(event->position().toPoint()) == pressed)
        Q_EMIT mendRequested(pressed);
}

void LintView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lintMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the rule"), this, [this, index] { Q_EMIT chosen(index); });
    if (const QString mend = index.data(LintModel::MendTextRole).toString(); !mend.isEmpty())
        menu->addAction(mend, this, [this, index] { Q_EMIT mendRequested(index); });
    if (severityOf(index) != mapping::Severity::Error) {
        menu->addSeparator();
        menu->addAction(icon("ignore"), tr("Don’t show this for this mapping"), this,
                        [this, index] { Q_EMIT dismissRequested(index); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace desk::ui
