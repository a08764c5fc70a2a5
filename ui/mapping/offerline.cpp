// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/offerline.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace desk::ui {

OfferLine::OfferLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(newLabel({}, "secondary", this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("offerLine"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(16), unit(4), unit(8), unit(6));
    layout->setSpacing(unit(8));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("offerText"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_buttons->setSpacing(unit(6));
    layout->addLayout(m_buttons);
    auto *close = newIconButton("close", tr("Close this message"), this);
    connect(close, &QToolButton::clicked, this, &OfferLine::clear);
    layout->addWidget(close);
    hide();
}

void OfferLine::tell(Tone tone, const QString &text, const QList<Offer> &offers)
{
    clear();
    const QString name = iconOf(tone);
    m_icon->setPixmap(name.isEmpty() ? QPixmap() : icon(name.toLatin1().constData(), inkOf(tone)).pixmap(unit(16)));
    m_text->setText(text);
    for (const Offer &offer : offers) {
        auto *button = newButton(offer.text, nullptr, ButtonKind::Outlined, this);
        setDense(button);
        button->setObjectName(QLatin1String(offer.objectName));
        connect(button, &QPushButton::clicked, this, [this, work = offer.work] {
            clear();
            work();
        });
        m_buttons->addWidget(button);
        button->show();
    }
    setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OfferLine::clear()
{
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_text->clear();
    hide();
}

QString OfferLine::text() const
{
    return m_text->text();
}

void OfferLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace desk::ui
