// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mapcommand.h"

#include "app/cli/bulkinput.h"
#include "app/cli/bulkmapper.h"
#include "app/cli/bulkrun.h"
#include "app/cli/mappinginputs.h"
#include "app/exports/outputfile.h"
#include "app/mapping/plandata.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <thread>

namespace desk::cli {

namespace {

using domain::Result;

const QString inputOption = QStringLiteral("input");
const QString formatOption = QStringLiteral("input-format");
const QString outputOption = QStringLiteral("output");
const QString rejectsOption = QStringLiteral("rejects");
const QString threadsOption = QStringLiteral("threads");

/// The options, checked.
struct Options {
    BulkInput::Format format = BulkInput::Format::Auto;
    unsigned threads = 1;
};

bool isSameFile(const QString &a, const QString &b)
{
    return a != QLatin1String("-") && (a == b || QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath());
}

} // namespace

QString MapCommand::summary() const
{
    return tr("Maps many payloads, from JSON lines or CSV to JSON lines.");
}

void MapCommand::describe(QCommandLineParser &parser) const
{
    MappingInputs::describe(parser);
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {inputOption, tr("The payloads, one a line; - for standard input."), file},
        {formatOption, tr("auto, jsonl or csv."), QStringLiteral("FORMAT"), QStringLiteral("auto")},
        {outputOption, tr("Where the results go, one a line; - for standard output."), file},
        {rejectsOption, tr("Where rows with errors go, with their line numbers and codes."), file},
        {threadsOption, tr("How many threads work; by default one a processor."), QStringLiteral("N")},
    });
}

namespace {

Result<Options> readMapOptions(const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &message) { return domain::fail(QStringLiteral("call.wrong"), message); };
    Options options;
    if (!parser.positionalArguments().isEmpty())
        return wrong(MapCommand::tr("“%1” is not expected here.").arg(parser.positionalArguments().constFirst()));
    if (!parser.isSet(inputOption))
        return wrong(MapCommand::tr("Say what to map: --input FILE, or --input - for standard input."));
    if (!parser.isSet(outputOption))
        return wrong(MapCommand::tr("Say where the results go: --output FILE, or --output - for standard output."));
    const QString format = parser.value(formatOption);
    if (format == QLatin1String("jsonl"))
        options.format = BulkInput::Format::JsonLines;
    else if (format == QLatin1String("csv"))
        options.format = BulkInput::Format::Csv;
    else if (format != QLatin1String("auto"))
        return wrong(MapCommand::tr("There is no input format “%1”; it is auto, jsonl or csv.").arg(format));
    constexpr unsigned mostThreads = 256;
    options.threads = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    if (parser.isSet(threadsOption)) {
        bool good = false;
        options.threads = parser.value(threadsOption).toUInt(&good);
        if (!good || options.threads < 1 || options.threads > mostThreads)
            return wrong(MapCommand::tr("--threads takes a number from 1 to %1.").arg(mostThreads));
    }
    const QString output = parser.value(outputOption);
    const QString rejects = parser.value(rejectsOption);
    if (parser.isSet(rejectsOption) && (isSameFile(output, rejects) || output == rejects))
        return wrong(MapCommand::tr("The results and the rejects cannot go to the same file."));
    if (isSameFile(parser.value(inputOption), output) || isSameFile(parser.value(inputOption), rejects))
        return wrong(MapCommand::tr("The results cannot replace the input while it is read."));
    return options;
}

} // namespace

void MapCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto refuse = [&](const QString &message) {
        streams.error(message.toStdString());
        finished(Exit::BadCall);
    };
    const auto options = readMapOptions(parser);
    if (!options)
        return refuse(options.error().message);
    MappingInputs inputs;
    if (const auto good = inputs.load(parser, streams); !good)
        return refuse(good.error().message);
    BulkInput input;
    if (const auto good = input.open(parser.value(inputOption), options->format); !good)
        return refuse(good.error().message);

    BulkJob job;
    job.plan = &inputs.plan().data();
    job.direct = inputs.direct();
    job.now = inputs.now();
    job.csv = input.isCsv();
    job.rejects = parser.isSet(rejectsOption);
    if (job.csv) {
        auto header = input.readHeader();
        if (!header)
            return refuse(header.error().message);
        job.header = std::move(*header);
    }
    exports::OutputFile output;
    if (const auto good = output.open(parser.value(outputOption)); !good)
        return refuse(good.error().message);
    exports::OutputFile rejects;
    if (job.rejects) {
        if (const auto good = rejects.open(parser.value(rejectsOption)); !good)
            return refuse(good.error().message);
    }

    BulkRun run(job, input, output, job.rejects ? &rejects : nullptr, streams.error);
    auto counts = run.run(options->threads);
    for (exports::OutputFile *file : {&output, &rejects}) {
        if (counts && file->isOpen()) {
            if (const auto good = file->commit(); !good)
                counts = tl::unexpected(good.error());
        }
    }
    if (!counts)
        return refuse(counts.error().message);
    streams.error(tr("Rows: %1, clean: %2, with warnings: %3, with errors: %4.")
                      .arg(counts->rows)
                      .arg(counts->clean)
                      .arg(counts->warnings)
                      .arg(counts->errors)
                      .toStdString());
    finished(counts->errors > 0 ? Exit::DataProblem : Exit::Done);
}

} // namespace desk::cli
