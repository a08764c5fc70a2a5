// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecolumns.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace desk::ui {

PageColumns::PageColumns(const QMargins &bannerMargins, QWidget *page)
    : ColumnSplitter(page),
      m_main(newSurface("base", this)),
      m_column(new QVBoxLayout(m_main)),
      m_banner(new Banner(Tone::Warn, m_main))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_banner->setOutside(bannerMargins);
    m_banner->hide();
    m_column->addWidget(m_banner);
    auto *whole = new QHBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
}

void PageColumns::setParts(QWidget *head, QWidget *body, QWidget *foot)
{
    m_column->insertWidget(0, head);
    m_column->insertWidget(1, newHairline(Qt::Horizontal, m_main));
    m_column->addWidget(body, 1);
    if (foot == nullptr)
        return;
    m_column->addWidget(newHairline(Qt::Horizontal, m_main));
    m_column->addWidget(foot);
}

void PageColumns::setBeside(QWidget *pane, std::pair<int, int> shares, int least)
{
    addWidget(pane);
    pane->setMinimumWidth(unit(least));
    setStretchFactor(0, shares.first);
    setStretchFactor(1, shares.second);
    setSizes({shares.first, shares.second});
}

} // namespace desk::ui
