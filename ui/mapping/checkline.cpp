// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/checkline.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace desk::ui {

CheckLine::CheckLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_text->setWordWrap(true);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
}

void CheckLine::setWords(const QString &name, Role color, const QString &text)
{
    if (name != m_name || color != m_color) {
        m_name = name;
        m_color = color;
        m_icon->setPixmap(icon(name.toLatin1().constData(), color).pixmap(unit(16)));
    }
    m_text->setText(text);
    setAccessibleName(text);
}

QString CheckLine::text() const
{
    return m_text->text();
}

} // namespace desk::ui
