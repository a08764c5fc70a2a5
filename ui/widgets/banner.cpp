// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace desk::ui {

Banner::Banner(Tone tone, QWidget *parent) : Banner(tone, {}, {}, parent) {}

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_title(newLabel({}, "strong", this)),
      m_text(newLabel({}, "plain", this)),
      m_actions(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFont(Theme::instance().font(Type::Secondary));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    setOutside({});
    layout->setSpacing(unit(12));
    layout->addLayout(words, 1);
    m_actions->setSpacing(unit(8));
    layout->addLayout(m_actions);
    setWords(title, text);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Banner::setOutside(const QMargins &margins)
{
    m_outside = {unit(margins.left()), unit(margins.top()), unit(margins.right()), unit(margins.bottom())};
    layout()->setContentsMargins(m_outside + QMargins(unit(12 + 16 + 10), unit(9), unit(10), unit(9)));
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
}

QPushButton *Banner::addAction(const QString &text, const char *icon)
{
    QPushButton *button = newButton(text, icon, ButtonKind::Outlined, this);
    setDense(button);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget() != m_cross)
            item->widget()->deleteLater();
        delete item;
    }
    if (m_cross)
        m_actions->addWidget(m_cross);
}

void Banner::setDismissable(bool dismissable)
{
    if (dismissable && !m_cross) {
        auto *cross = newIconButton("close", tr("Dismiss"), this);
        connect(cross, &QToolButton::clicked, this, [this] {
            hide();
            Q_EMIT dismissed();
        });
        m_cross = cross;
        m_actions->addWidget(cross);
    }
    if (m_cross)
        m_cross->setVisible(dismissable);
}

bool Banner::alert()
{
    if (!isVisible())
        return false;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return true;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeOf(m_tone), 1));
    painter.setBrush(softOf(m_tone));
    const QRectF strip = rect().marginsRemoved(m_outside);
    painter.drawRoundedRect(strip.adjusted(.5, .5, -.5, -.5), unit(6), unit(6));
    const int side = unit(16);
    const QWidget *first = m_title->isHidden() ? m_text : m_title;
    const qreal line = QFontMetricsF(first->font()).height();
    const QRect words = first->geometry();
    const int needed = first->hasHeightForWidth() ? first->heightForWidth(words.width()) : words.height();
    const bool oneLine = needed < line * 2; // it may have been given more, beside tall buttons
    const qreal y = (oneLine ? words.center().y() + .5 : words.top() + line / 2) - side / 2.0;
    paintIcon(&painter, QRectF(strip.left() + unit(12), y, side, side), iconOf(m_tone), inkOf(m_tone));
}

} // namespace desk::ui
