// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/display.h"

namespace desk::ui {

using domain::amountText;
using domain::countText;
using domain::dayText;
using domain::instantText;
using domain::timeText;

} // namespace desk::ui
