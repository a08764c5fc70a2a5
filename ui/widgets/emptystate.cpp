// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace desk::ui {

EmptyState::EmptyState(QWidget *parent) : EmptyState({}, {}, {}, parent) {}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_picture(new QWidget(this)),
      m_title(newLabel({}, "section", this)),
      m_text(newLabel({}, "secondary", this)),
      m_actions(new QHBoxLayout),
      m_timer(new QTimer(this))
{
    m_picture->setFixedSize(unit(48), unit(56));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(unit(420));
    m_text->setMinimumWidth(unit(190)); // fits into the narrowest pane
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(unit(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(24), unit(24), unit(24), unit(24));
    layout->setSpacing(unit(6));
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *center = new QHBoxLayout;
    center->addStretch();
    center->addWidget(m_text, 10);
    center->addStretch();
    layout->addLayout(center);
    layout->addSpacing(unit(10));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_actions);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    m_timer->setInterval(40);
    connect(m_timer, &QTimer::timeout, this, [this] {
        ++m_step;
        update();
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setWords(icon, title, text);
}

void EmptyState::setWords(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    clearActions();
    setBusy(false);
    update();
}

QPushButton *EmptyState::addAction(const QString &text, const char *icon, bool primary)
{
    QPushButton *button = newButton(text, icon, primary ? ButtonKind::Primary : ButtonKind::Outlined, this);
    m_actions->addWidget(button);
    if (hasFocus()) { // what was pressed is gone, this came instead
        button->show();
        button->setFocus(Qt::OtherFocusReason);
    }
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()->hasFocus()) // the keyboard stays here: with nowhere to go, no shortcut would be heard
            setFocus(Qt::OtherFocusReason);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::setBusy(bool busy)
{
    m_busy = busy;
    if (busy && isVisible())
        m_timer->start();
    else
        m_timer->stop();
    update();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_busy)
        m_timer->start();
}

void EmptyState::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    QWidget::hideEvent(event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF place = m_picture->geometry();
    const qreal disc = unit(48);
    const QRectF circle(place.center().x() - disc / 2, place.top(), disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawEllipse(circle);
    const qreal side = unit(22);
    if (!m_icon.isEmpty())
        paintIcon(&painter, QRectF(circle.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), m_icon, t.text2);
    if (!m_busy)
        return;
    const qreal width = unit(120);
    const qreal bottom = m_text->isHidden() ? m_title->geometry().bottom() : m_text->geometry().bottom();
    const QRectF track((this->width() - width) / 2, bottom + unit(14), width, unit(4));
    painter.setBrush(t.line);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const qreal part = width / 3;
    const qreal at = (m_step * unit(3)) % static_cast<int>(width + part) - part;
    painter.setBrush(t.accent);
    painter.setClipRect(track);
    painter.drawRoundedRect(QRectF(track.left() + at, track.top(), part, track.height()), track.height() / 2,
                            track.height() / 2);
}

} // namespace desk::ui
