// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/runwindow.h"
#include "ui/shell/shell.h"
#include "ui/shell/systemappearance.h"

#include <QObject>

#include <memory>

namespace desk::ui {

class Shots;
class Tour;

/// All that the window has beyond its frame, for one run: the pages, the session behind them, and the tour or the
/// pictures when nobody sits at the window.
class WindowRooms : public QObject
{
    Q_OBJECT

public:
    explicit WindowRooms(const RoomsCall &call);
    ~WindowRooms() override;

private:
    Shell m_shell;
    SystemAppearance m_appearance;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<Shots> m_shots;
};

} // namespace desk::ui
