// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/script.h"

#include <QObject>

namespace desk::ui {

class MainWindow;
class Shell;

/// Keeps a picture of every page and of the parts that lie over them, in light and in dark, then says it has finished.
/// The scale comes from QT_SCALE_FACTOR.
class Shots : public QObject
{
    Q_OBJECT

public:
    Shots(MainWindow &window, Shell &shell, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished();
    void failed(const QString &sentence);

private:
    void planTheme(const QString &theme);
    void planPage(const QString &theme, const QString &page);
    void planOverlays(const QString &theme);
    void keep(const QString &theme, const QString &name);
    void settle();

    MainWindow &m_window;
    Shell &m_shell;
    QString m_folder;
    Script m_script;
    QString m_problem;
};

} // namespace desk::ui
