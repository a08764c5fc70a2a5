// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"

#include <QMainWindow>

namespace desk::ui {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace desk::ui
