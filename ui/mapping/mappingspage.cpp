// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingspage.h"

#include "ui/mapping/mappingspagewidget.h"

namespace desk::ui {

Page *createMappingsPage(QWidget *parent)
{
    return new MappingsPage(parent);
}

} // namespace desk::ui
