// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/mappinginputs.h"
#include "app/exports/outputfile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace desk::cli {

namespace {

const QString mappingName = QStringLiteral("mapping.json");

} // namespace

qsizetype CheckCommand::FileReport::failures() const
{
    return std::ranges::count(outcomes, false, &mapping::ExpectationOutcome::holds);
}

QString CheckCommand::summary() const
{
    return tr("Checks a mapping against sample files with expectations.");
}

void CheckCommand::describe(QCommandLineParser &parser) const
{
    MappingInputs::describeMapping(parser);
    parser.addOption({QStringLiteral("junit"), tr("Also writes the report as JUnit XML; - for standard output."),
                      QStringLiteral("FILE")});
    parser.addPositionalArgument(QStringLiteral("DIR|FILE"),
                                 tr("Folders, with all the *.json below them, and files. The mapping is --mapping, or "
                                    "mapping.json of the folder."),
                                 QStringLiteral("DIR|FILE..."));
}

domain::Result<CheckCommand::Files> CheckCommand::filesOf(const QCommandLineParser &parser)
{
    Files files;
    if (parser.positionalArguments().isEmpty())
        return domain::fail(QStringLiteral("call.incomplete"), tr("Say what to check: a folder or sample files."));
    for (const QString &argument : parser.positionalArguments()) {
        const QFileInfo info(argument);
        if (!info.exists())
            return domain::fail(QStringLiteral("file.unreadable"), tr("There is no folder or file %1.").arg(argument));
        if (!info.isDir()) {
            files.names << argument;
            continue;
        }
        QStringList found;
        QDirIterator below(argument, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            below.next();
            if (below.fileName() != mappingName)
                found << QDir::cleanPath(below.filePath());
        }
        found.sort();
        files.names << found;
        const QString mapping = QDir::cleanPath(argument + QLatin1Char('/') + mappingName);
        if (files.mapping.isEmpty() && QFileInfo::exists(mapping))
            files.mapping = mapping;
    }
    // What describes the mapping may lie beside the samples and is none.
    for (const QString &option : {QStringLiteral("mapping"), QStringLiteral("custom-fields")}) {
        const QString described = QFileInfo(parser.value(option)).canonicalFilePath();
        files.names.removeIf([&](const QString &name) {
            return !described.isEmpty() && QFileInfo(name).canonicalFilePath() == described;
        });
    }
    files.names.removeDuplicates();
    if (files.names.isEmpty())
        return domain::fail(QStringLiteral("call.incomplete"), tr("There is no sample file (*.json) to check."));
    return files;
}

CheckCommand::FileReport CheckCommand::check(const QString &file, const mapping::Plan &plan, domain::Instant now)
{
    FileReport report{.file = file, .name = {}, .error = std::nullopt, .outcomes = {}};
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        report.error = domain::fail(QStringLiteral("file.unreadable"),
                                    //: %1 is the system's reason
                                    tr("The file cannot be read: %1.").arg(input.errorString()))
                           .value();
        return report;
    }
    const auto document = mapping::ExpectationDocument::parse(input.readAll().toStdString());
    if (!document) {
        report.error = document.error();
        return report;
    }
    report.name = QString::fromStdString(document->name());
    report.outcomes = mapping::check(*document, plan, now);
    return report;
}

void CheckCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto refuse = [&](const domain::Error &error) {
        streams.error(error.message.toStdString());
        finished(Exit::BadCall);
    };
    const auto files = filesOf(parser);
    if (!files)
        return refuse(files.error());
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("json"))
        return refuse(domain::fail(QStringLiteral("call.format"), tr("The only --format is json.")).value());
    MappingInputs inputs;
    inputs.setDefaultMapping(files->mapping);
    if (const auto good = inputs.load(parser, streams); !good)
        return refuse(good.error());

    std::vector<FileReport> reports;
    reports.reserve(static_cast<std::size_t>(files->names.size()));
    for (const QString &file : files->names)
        reports.push_back(check(file, inputs.plan(), inputs.now()));

    const QString junit = parser.value(QStringLiteral("junit"));
    if (!junit.isEmpty()) {
        exports::OutputFile output;
        auto written = output.open(junit);
        const QByteArray xml = checkReportJunit(reports);
        if (written)
            written = output.write({xml.constData(), static_cast<std::size_t>(xml.size())});
        if (written)
            written = output.commit();
        if (!written)
            return refuse(written.error());
    }
    if (format == QLatin1String("json"))
        streams.out(checkReportJson(reports));
    else if (junit != QLatin1String("-"))
        printLines(streams, reports);
    printSummary(streams, reports);
    const bool good =
        std::ranges::all_of(reports, [](const FileReport &report) { return !report.error && report.failures() == 0; });
    finished(good ? Exit::Done : Exit::DataProblem);
}

void CheckCommand::printLines(const Streams &streams, const std::vector<FileReport> &reports)
{
    for (const FileReport &report : reports) {
        // A name of a file or a value may hold a line break; a line stays one.
        const auto line = [&](const QString &word, const QString &text) {
            QString all = word + QLatin1Char(' ') + report.file + QStringLiteral(": ") + text;
            all.replace(QLatin1Char('\n'), QLatin1Char(' '));
            streams.out(all.toStdString() + '\n');
        };
        if (report.error) {
            line(QStringLiteral("error"), report.error->message);
            continue;
        }
        if (report.failures() == 0) {
            line(QStringLiteral("ok   "), report.outcomes.empty()
                                              ? tr("nothing is expected of it")
                                              : tr("%n expectation(s) hold", nullptr, int(report.outcomes.size())));
            continue;
        }
        for (const mapping::ExpectationOutcome &outcome : report.outcomes) {
            if (!outcome.holds)
                line(QStringLiteral("fail "), outcome.message());
        }
    }
}

void CheckCommand::printSummary(const Streams &streams, const std::vector<FileReport> &reports)
{
    qsizetype expectations = 0;
    qsizetype failures = 0;
    qsizetype broken = 0;
    for (const FileReport &report : reports) {
        expectations += qsizetype(report.outcomes.size());
        failures += report.failures();
        broken += report.error ? 1 : 0;
    }
    QString text = tr("%n sample file(s), ", nullptr, int(reports.size()))
                   + tr("%n expectation(s): ", nullptr, int(expectations))
                   + (failures == 0 ? tr("all hold.") : tr("%n fail(s).", nullptr, int(failures)));
    if (broken > 0)
        text += QLatin1Char(' ') + tr("%n file(s) cannot be read.", nullptr, int(broken));
    streams.error(text.toStdString());
}

} // namespace desk::cli
