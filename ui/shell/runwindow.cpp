// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"

#include "ui/shell/firstpaint.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shots.h"
#include "ui/shell/viewstate.h"
#include "ui/shell/windowoptions.h"
#include "ui/widgets/theme.h"

#include <QApplication>

#include <cstdio>

namespace desk::ui {

namespace {

Theme::Mode modeOf(const QString &theme)
{
    if (theme == QLatin1String("dark"))
        return Theme::Mode::Dark;
    return theme == QLatin1String("light") ? Theme::Mode::Light : Theme::Mode::System;
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    const domain::Result<WindowOptions> options = WindowOptions::parse(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().message));
        return 2;
    }
    Preferences preferences(Preferences::defaultFile());
    ViewState view(ViewState::defaultFile());
    Languages languages;
    languages.apply(preferences.value(Preferences::Key::Language));
    Theme::instance().setMode(modeOf(preferences.value(Preferences::Key::Theme)));
    Theme::instance().apply(application);
    QObject::connect(&preferences, &Preferences::changed, &application, [&](Preferences::Key key) {
        if (key == Preferences::Key::Theme)
            Theme::instance().setMode(modeOf(preferences.value(key)));
        else if (key == Preferences::Key::Language)
            languages.apply(preferences.value(key));
    });
    MainWindow window(preferences, view);
    const FirstPaint firstPaint(&window);
    window.show();
    std::unique_ptr<Shots> shots;
    if (!options->shotsFolder.isEmpty()) {
        shots = std::make_unique<Shots>(window, options->shotsFolder);
        QObject::connect(shots.get(), &Shots::finished, &application, &QCoreApplication::quit);
        QObject::connect(shots.get(), &Shots::failed, &application, [](const QString &sentence) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
            QCoreApplication::exit(1);
        });
        QObject::connect(&firstPaint, &FirstPaint::painted, shots.get(), &Shots::start);
    }
    return QApplication::exec();
}

} // namespace desk::ui
