// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace desk::ui {

namespace {

QString optionText(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value)};
}

} // namespace

domain::Result<WindowOptions> WindowOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        option("workspace", optionText(QT_TRANSLATE_NOOP("CommandLine", "The local workspace file.")), "FILE"),
        option("profile", optionText(QT_TRANSLATE_NOOP("CommandLine", "The connection to use, by its name.")), "NAME"),
        option(
            "tour",
            optionText(QT_TRANSLATE_NOOP("CommandLine", "Do the main job by itself and keep a picture of each step.")),
            "DIR"),
        option("shots", optionText(QT_TRANSLATE_NOOP("CommandLine", "Keep a picture of every page, then quit.")),
               "DIR"),
        option("language", optionText(QT_TRANSLATE_NOOP("CommandLine", "system, en or de.")), "CODE"),
        option("theme", optionText(QT_TRANSLATE_NOOP("CommandLine", "system, light or dark.")), "NAME"),
    });
    if (!parser.parse(arguments))
        return domain::fail(QStringLiteral("call.wrong"), parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return domain::fail(QStringLiteral("call.wrong"),
                            optionText(QT_TRANSLATE_NOOP("CommandLine", "The window takes no argument “%1”."))
                                .arg(parser.positionalArguments().constFirst()));

    WindowOptions options;
    options.workspace = parser.value(QStringLiteral("workspace"));
    options.profile = parser.value(QStringLiteral("profile"));
    options.tourFolder = parser.value(QStringLiteral("tour"));
    options.shotsFolder = parser.value(QStringLiteral("shots"));
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    const QStringList languages{QString(), QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de")};
    if (!languages.contains(options.language))
        return domain::fail(
            QStringLiteral("call.wrong"),
            optionText(QT_TRANSLATE_NOOP("CommandLine", "There is no language “%1”: use system, en or de."))
                .arg(options.language));
    const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    if (!themes.contains(options.theme))
        return domain::fail(
            QStringLiteral("call.wrong"),
            optionText(QT_TRANSLATE_NOOP("CommandLine", "There is no theme “%1”: use system, light or dark."))
                .arg(options.theme));
    return options;
}

} // namespace desk::ui
