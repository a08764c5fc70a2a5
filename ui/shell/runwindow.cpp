// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"

#include "ui/shell/firstpaint.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/viewstate.h"
#include "ui/shell/windowoptions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <malloc.h>

namespace desk::ui {

namespace {

void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
}

Theme::Mode modeOf(const QString &theme)
{
    if (theme == QLatin1String("dark"))
        return Theme::Mode::Dark;
    return theme == QLatin1String("light") ? Theme::Mode::Light : Theme::Mode::System;
}

bool isPlatformChosen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "-platform", 9) == 0 || std::strncmp(argv[i], "--platform", 10) == 0)
            return true;
    }
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Where nobody could see a window it is driven offscreen instead. True when that is so.
bool goOffscreenWithoutDisplay(int argc, char **argv)
{
    if (isPlatformChosen(argc, argv) || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

/// Files of one run: the operator's own, or a folder that is gone afterwards when nobody sits at the window.
struct Places {
    explicit Places(const WindowOptions &options)
    {
        if (options.isUnattended()) {
            folder = std::make_unique<QTemporaryDir>();
            preferences = folder->filePath(QStringLiteral("settings.ini"));
            view = folder->filePath(QStringLiteral("window.ini"));
            workspace = folder->filePath(QStringLiteral("workspace.sqlite"));
        } else {
            preferences = Preferences::defaultFile();
            view = ViewState::defaultFile();
        }
        if (!options.workspace.isEmpty())
            workspace = options.workspace;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString preferences;
    QString view;
    QString workspace;
};

/// An installation without its modules: the window stays and says so.
void showProblem(MainWindow &window, const WindowOptions &options, const domain::Error &error)
{
    complain(QStringLiteral("%1 %2 (%3)").arg(error.message, error.advice, error.detail));
    window.banner().setTone(Tone::Error);
    window.banner().setWords(error.message, error.advice);
    window.banner().show();
    if (options.isUnattended())
        QCoreApplication::exit(1);
}

/// Choices of the call hold for this run, choices in the window are kept.
void applyChoices(const WindowOptions &options, Preferences &preferences, Languages &languages,
                  QApplication &application)
{
    const auto chosen = [&preferences](const QString &now, Preferences::Key key) {
        return now.isEmpty() ? preferences.value(key) : now;
    };
    languages.apply(chosen(options.language, Preferences::Key::Language));
    Theme::instance().setMode(modeOf(chosen(options.theme, Preferences::Key::Theme)));
    Theme::instance().apply(application);
    QObject::connect(&preferences, &Preferences::changed, &application,
                     [&preferences, &languages](Preferences::Key key) {
                         if (key == Preferences::Key::Theme)
                             Theme::instance().setMode(modeOf(preferences.value(key)));
                         else if (key == Preferences::Key::Language)
                             languages.apply(preferences.value(key));
                     });
}

} // namespace

int runWindow(int &argc, char **argv, const RoomsOpener &openRooms)
{
    // The threads of a window mostly wait; an arena of memory for each would mostly be empty.
    mallopt(M_ARENA_MAX, 2);
    const bool unseen = goOffscreenWithoutDisplay(argc, argv);
    QApplication application(argc, argv);
    domain::Result<WindowOptions> options = WindowOptions::parse(QCoreApplication::arguments());
    if (!options) {
        complain(options.error().message);
        return 2;
    }
    if (unseen && !options->isUnattended()) {
        options->tourFolder = QDir::temp().filePath(QStringLiteral("conversion-desk-tour"));
        complain(QCoreApplication::translate("CommandLine",
                                             "There is no display here, so the window is driven offscreen. "
                                             "Pictures of each step: %1")
                     .arg(options->tourFolder));
    }
    // The client's line for each request is for a log that somebody asked for, and for the tour.
    if (options->tourFolder.isEmpty())
        QLoggingCategory::setFilterRules(QStringLiteral("desk.*.info=false"));
    const Places places(*options);
    Preferences preferences(places.preferences);
    ViewState view(places.view);
    Languages languages;
    applyChoices(*options, preferences, languages, application);
    MainWindow window(preferences, view, PageMakers());
    std::unique_ptr<QObject> rooms; // after the window: it is gone before it
    const FirstPaint firstPaint(&window);
    QObject::connect(&firstPaint, &FirstPaint::painted, &window, [&] {
        auto opened = openRooms({.window = window, .options = *options, .workspace = places.workspace});
        if (opened)
            rooms = std::move(*opened);
        else
            showProblem(window, *options, opened.error());
    });
    window.show();
    return QApplication::exec();
}

} // namespace desk::ui
