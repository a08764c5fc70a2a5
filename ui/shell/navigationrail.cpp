// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace desk::ui {

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Places"));
    setFixedWidth(unit(180));
    for (QVBoxLayout *layout : {m_top, m_bottom}) {
        layout->setContentsMargins(0, unit(10), 0, unit(6));
        layout->setSpacing(0);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    m_bottom->setContentsMargins(0, unit(6), 0, unit(6));
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void NavigationRail::addPlace(const QString &page, const char *icon, const QString &text, const QKeySequence &shortcut,
                              bool atBottom)
{
    auto *button = new RailButton(icon, text, this);
    button->setObjectName(QStringLiteral("rail-") + page);
    button->setCompact(m_compact);
    button->setWhatsThis(shortcut.toString(QKeySequence::NativeText));
    (atBottom ? m_bottom : m_top)->addWidget(button);
    m_buttons.insert(page, button);
    m_order.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void NavigationRail::setCurrent(const QString &page)
{
    if (RailButton *button = m_buttons.value(page))
        button->setChecked(true);
}

void NavigationRail::setBadges(const QString &page, const QList<RailButton::Badge> &badges)
{
    if (RailButton *button = m_buttons.value(page))
        button->setBadges(badges);
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? unit(56) : unit(180));
    for (RailButton *button : std::as_const(m_order))
        button->setCompact(compact);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = m_order.indexOf(qobject_cast<RailButton *>(focusWidget()));
    if (step == 0 || at < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_order.at(qBound<qsizetype>(0, at + step, m_order.size() - 1))->setFocus(Qt::TabFocusReason);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    const int above = m_bottom->geometry().top();
    painter.fillRect(QRect(0, above, width() - 1, 1), t.line);
}

} // namespace desk::ui
