// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace desk::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent),
      m_text(new ElidedLabel(this)),
      m_action(newButton({}, nullptr, ButtonKind::Link, this)),
      m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(16 + 7), 0, 0, 0);
    layout->setSpacing(unit(8));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addStretch(0);
    m_text->setProperty("type", QStringLiteral("secondary"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &InlineMessage::clear);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    clear();
}

void InlineMessage::showMessage(Tone tone, const QString &text, const QString &action, int milliseconds)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
    update();
    if (milliseconds > 0)
        m_timer->start(milliseconds);
    else
        m_timer->stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::clear()
{
    m_timer->stop();
    m_text->setText({});
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const QString name = iconOf(m_tone);
    if (name.isEmpty() || m_text->text().isEmpty())
        return;
    QPainter painter(this);
    const int side = unit(16);
    paintIcon(&painter, QRectF(contentsRect().left(), (height() - side) / 2.0, side, side), name, inkOf(m_tone));
}

} // namespace desk::ui
