// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initials.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace desk::ui {

Initials::Initials(const QString &name, QWidget *parent) : QWidget(parent), m_letters(of(name))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Initials::setName(const QString &name)
{
    m_letters = of(name);
    update();
}

void Initials::setDiameter(int px)
{
    m_diameter = px;
    updateGeometry();
}

QString Initials::of(const QString &name)
{
    const QStringList words = name.section(QLatin1Char('@'), 0, 0).simplified().split(QLatin1Char(' '));
    const auto first = [](const QString &word) {
        return word.isEmpty() ? QString() : word.left(word[0].isHighSurrogate() ? 2 : 1).toUpper();
    };
    QString letters = first(words.first());
    if (words.size() > 1)
        letters += first(words.last());
    return letters;
}

QSize Initials::sizeHint() const
{
    return {unit(m_diameter), unit(m_diameter)};
}

void Initials::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().selection);
    painter.drawEllipse(rect());
    QFont font = Theme::instance().font(m_diameter > 32 ? Type::Strong : Type::Pill);
    paint::text(&painter, rect(), m_letters, font, tokens().onSelection, Qt::AlignHCenter, Qt::ElideNone);
}

} // namespace desk::ui
