// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace desk::ui {

/// The Mappings page. open() takes a source's id, or a map with "source" and maybe "payload" (UTF-8 text to try).
[[nodiscard]] Page *createMappingsPage(QWidget *parent);

} // namespace desk::ui
