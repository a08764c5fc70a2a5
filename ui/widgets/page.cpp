// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

namespace desk::ui {

Page::Page(QWidget *parent) : QWidget(parent) {}

QList<QAction *> Page::commands() const
{
    return actions();
}

QByteArray Page::saveState() const
{
    return {};
}

void Page::restoreState(const QByteArray &) {}

void Page::open(const QVariant &) {}

} // namespace desk::ui
