// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/budgetmeter.h"
#include "ui/shell/statusitem.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace desk::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_sync(new StatusItem(this)), m_outbox(new StatusItem(this)), m_budget(new BudgetMeter(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    setFixedHeight(unit(28));
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_outbox->setObjectName(QStringLiteral("outboxState"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(8), 1, unit(12), 0);
    layout->setSpacing(unit(20));
    layout->addWidget(m_sync);
    layout->addWidget(m_outbox);
    layout->addStretch(1);
    layout->addWidget(m_budget);
    connect(m_sync, &QAbstractButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("entries")); });
    connect(m_outbox, &QAbstractButton::clicked, this, [this] { Q_EMIT navigate(QStringLiteral("outbox")); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    if (m_sync->isVisible() && m_outbox->isVisible())
        painter.fillRect(
            QRect((m_sync->geometry().right() + m_outbox->geometry().left()) / 2, unit(7), 1, height() - unit(14)),
            t.line2);
}

} // namespace desk::ui
