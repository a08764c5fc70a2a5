// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Goes on at once over the sandbox and after the first time; before the first write of a session to a live business
/// asks, naming the business. Cancel is the default.
void confirmLiveWrite(connections::Session &session, QWidget *parent, const std::function<void()> &proceed);

} // namespace desk::ui
