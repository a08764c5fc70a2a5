// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace desk::ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("quiet", QStringLiteral("on"));
    addAction(icon("search"), QLineEdit::LeadingPosition);
    QAction *cross = addAction(icon("close"), QLineEdit::TrailingPosition);
    cross->setToolTip(tr("Clear"));
    cross->setVisible(false);
    m_pause->setSingleShot(true);
    m_pause->setInterval(180);
    connect(cross, &QAction::triggered, this, [this] { clear(); });
    connect(m_pause, &QTimer::timeout, this, &SearchField::settle);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::settle);
    connect(this, &QLineEdit::textChanged, this, [this, cross](const QString &text) {
        cross->setVisible(!text.isEmpty());
        if (text.isEmpty())
            settle();
        else
            m_pause->start();
    });
}

void SearchField::settle()
{
    m_pause->stop();
    if (m_told == text())
        return;
    m_told = text();
    Q_EMIT searchChanged(m_told);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace desk::ui
