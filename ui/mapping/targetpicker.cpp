// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/targetpicker.h"

#include "ui/mapping/targetdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>

namespace desk::ui {

using models::TargetListModel;

TargetPicker::TargetPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(new TargetListModel(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("targetPicker"));
    setAccessibleName(tr("Choose a target"));
    m_search->setObjectName(QStringLiteral("targetSearch"));
    m_search->setPlaceholderText(tr("Search targets"));
    m_search->setAccessibleName(tr("Search targets"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("targetList"));
    m_list->setAccessibleName(tr("Targets"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(8), unit(8), unit(8), unit(8));
    layout->setSpacing(unit(6));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TargetPicker::filter);
    connect(m_list, &QListView::clicked, this, &TargetPicker::take);
}

void TargetPicker::open(const QRect &cell, std::shared_ptr<const mapping::TargetCatalog> catalog,
                        const QStringList &ruleTargets, const QString &current, const QString &suggested)
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_model->setFilter({});
    m_model->setTargets(std::move(catalog), ruleTargets, suggested);
    place(cell);
    show();
    const int row = m_model->rowOf(current.isEmpty() ? suggested : current);
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->firstTarget()));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus();
}

void TargetPicker::setCreation(bool possible, const QString &whyNot)
{
    m_model->setCreation(possible, whyNot);
}

void TargetPicker::place(const QRect &cell)
{
    const QRect screen = this->screen()->availableGeometry();
    const QSize size(std::max(cell.width(), unit(360)), std::min(unit(420), screen.height() - unit(40)));
    QPoint at(cell.left(), cell.bottom() + 1);
    if (at.y() + size.height() > screen.bottom()) {
        const int above = cell.top() - size.height();
        at.setY(above >= screen.top() ? above : screen.bottom() - size.height());
    }
    at.setX(std::min(at.x(), screen.right() - size.width()));
    setGeometry(QRect(at, size));
}

void TargetPicker::filter(const QString &words)
{
    m_model->setFilter(words);
    const int best = m_model->firstTarget();
    m_list->setCurrentIndex(best >= 0 ? m_model->index(best) : QModelIndex());
    if (words.isEmpty())
        m_list->scrollToTop();
}

void TargetPicker::move(int step)
{
    int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    const int direction = step > 0 ? 1 : -1;
    for (int left = std::abs(step); left > 0; --left) {
        int next = row + direction;
        while (next >= 0 && next < count && m_model->index(next).data(TargetListModel::HeadingRole).toBool())
            next += direction;
        if (next < 0 || next >= count)
            break;
        row = next;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

void TargetPicker::take(const QModelIndex &index)
{
    if (index.data(TargetListModel::CreateRole).toBool()) {
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            return;
        hide();
        Q_EMIT creationRequested(m_model->filter());
        return;
    }
    const QString name = index.data(TargetListModel::NameRole).toString();
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT picked(name);
}

bool TargetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(8); return true;
    case Qt::Key_PageUp: move(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void TargetPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void TargetPicker::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    painter.setPen(tokens().line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace desk::ui
