// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toasts.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace desk::ui {

namespace {

// Time to notice it, and to read it twice.
constexpr int shortest = 4000;
constexpr int perLetter = 90;

} // namespace

Toasts::Toasts(QWidget *window) : QFrame(window), m_label(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("role", QStringLiteral("card"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(icon("close"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(16), unit(8), unit(8), unit(8));
    layout->setSpacing(unit(12));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toasts::say(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start(shortest + perLetter * static_cast<int>(text.size()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toasts::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void Toasts::place()
{
    const QWidget *window = parentWidget();
    const int widest = qMin(unit(560), window->width() - unit(32));
    const int words = QFontMetrics(m_label->font()).horizontalAdvance(m_label->text()) + unit(80);
    const int wide = qMin(widest, words);
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    // Clear of the bar at a page's foot: nothing may lie over the button that saves or sends.
    const int foot = unit(64);
    setGeometry((window->width() - wide) / 2, window->height() - m_bottomMargin - high - foot - unit(8), wide, high);
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool Toasts::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_timer.stop();
    else if (event->type() == QEvent::Leave)
        m_timer.start(shortest);
    return QFrame::event(event);
}

} // namespace desk::ui
