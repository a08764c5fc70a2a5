// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace desk::cli {

namespace {

void write(std::FILE *file, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), file);
}

Streams standardStreams()
{
    Streams streams;
    streams.out = [](std::string_view text) { write(stdout, text); };
    streams.error = [](std::string_view line) {
        write(stderr, line);
        write(stderr, "\n");
    };
    streams.standardInput = [] {
        QFile file;
        return file.open(stdin, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return streams;
}

void addCommonOptions(QCommandLineParser &parser)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("CommandLine", source); };
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("workspace"), text(QT_TRANSLATE_NOOP("CommandLine", "The local workspace file.")),
         QStringLiteral("FILE")},
        {QStringLiteral("profile"), text(QT_TRANSLATE_NOOP("CommandLine", "The connection to use, by its name.")),
         QStringLiteral("NAME")},
        {QStringLiteral("base-url"),
         text(QT_TRANSLATE_NOOP(
             "CommandLine",
             "The service's address, instead of --profile. The key comes from CONVERSION_DESK_API_KEY.")),
         QStringLiteral("URL")},
        {QStringLiteral("business"), text(QT_TRANSLATE_NOOP("CommandLine", "The business, with --base-url.")),
         QStringLiteral("UUID")},
        {QStringLiteral("format"), text(QT_TRANSLATE_NOOP("CommandLine", "json for JSON output.")),
         QStringLiteral("FORMAT")},
    });
}

int printHelp(const Streams &streams)
{
    QString help = QCoreApplication::translate("CommandLine", "Usage: conversion-desk [COMMAND] [OPTIONS]\n\n"
                                                              "Without a command the window opens. Commands:\n");
    for (const auto &command : allCommands())
        help += QStringLiteral("  %1  %2\n").arg(command->name(), -12).arg(command->summary());
    help += QCoreApplication::translate("CommandLine", "\n`conversion-desk COMMAND --help` explains one of them.\n");
    streams.out(help.toStdString());
    return static_cast<int>(Exit::Done);
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    // The command line speaks English whatever the system does, so that scripts can rely on it; the file holds the
    // plural forms.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/conversion-desk_en")))
        QCoreApplication::installTranslator(&english);
    const Streams streams = standardStreams();
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        streams.out("conversion-desk " DESK_VERSION "\n");
        return static_cast<int>(Exit::Done);
    }
    if (name.startsWith(QLatin1Char('-')))
        return printHelp(streams);

    auto commands = allCommands();
    const auto it = std::ranges::find(commands, name, &Command::name);
    if (it == commands.end()) {
        streams.error(
            QCoreApplication::translate("CommandLine", "There is no command “%1”. conversion-desk --help lists them.")
                .arg(name)
                .toStdString());
        return static_cast<int>(Exit::BadCall);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription((*it)->summary());
    addCommonOptions(parser);
    (*it)->describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("conversion-desk ") + name} + arguments.mid(1))) {
        streams.error(parser.errorText().toStdString());
        return static_cast<int>(Exit::BadCall);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt knows the program's name only; the usage line wants the command's too.
        QString help = parser.helpText();
        if (const qsizetype place = help.indexOf(QLatin1String(" [options]")); place >= 0)
            help.insert(place, QString(QLatin1Char(' ') + name));
        streams.out(help.toStdString());
        return static_cast<int>(Exit::Done);
    }
    int status = 0;
    QTimer::singleShot(0, QCoreApplication::instance(), [&] {
        (*it)->run(parser, streams, [&status](Exit exit) {
            status = static_cast<int>(exit);
            // Queued, so that a command that finishes at once still leaves through exec().
            QTimer::singleShot(0, QCoreApplication::instance(), [] { QCoreApplication::quit(); });
        });
    });
    QCoreApplication::exec();
    const bool whole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!whole && status == static_cast<int>(Exit::Done)) {
        streams.error(QCoreApplication::translate("CommandLine", "Standard output could not be written to its end.")
                          .toStdString());
        status = static_cast<int>(Exit::BadCall);
    }
    return status;
}

} // namespace desk::cli
