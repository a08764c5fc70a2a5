// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/previewcommand.h"

#include "app/cli/mappinginputs.h"
#include "app/mapping/engine.h"
#include "app/mapping/expectation.h"

#include <QCommandLineParser>

namespace desk::cli {

namespace {

/// Up to this size the result is laid out for reading.
constexpr std::size_t readableSize = std::size_t{1} << 20U;

} // namespace

QString PreviewCommand::summary() const
{
    return tr("Shows what a payload becomes under a mapping.");
}

void PreviewCommand::describe(QCommandLineParser &parser) const
{
    MappingInputs::describe(parser);
    parser.addOption(
        {QStringLiteral("data"), tr("The payload, a JSON object; - for standard input."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("sample"),
         tr("A sample file with its expectations: its payload, direct values and time, instead of --data."),
         QStringLiteral("FILE")});
}

void PreviewCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto refuse = [&](const QString &message) {
        streams.error(message.toStdString());
        finished(Exit::BadCall);
    };
    if (!parser.positionalArguments().isEmpty())
        return refuse(tr("“%1” is not expected here.").arg(parser.positionalArguments().constFirst()));
    const bool hasSample = parser.isSet(QStringLiteral("sample"));
    if (hasSample && parser.isSet(QStringLiteral("data")))
        return refuse(tr("--data and --sample exclude each other."));
    if (!hasSample && !parser.isSet(QStringLiteral("data")))
        return refuse(tr("Say which payload to preview: --data FILE, or --data - for standard input."));
    MappingInputs inputs;
    if (const auto good = inputs.load(parser, streams); !good)
        return refuse(good.error().message);
    if (hasSample) {
        runSample(parser, streams, inputs, finished);
        return;
    }
    domain::JsonDocument payload;
    const auto read =
        MappingInputs::readJson(parser.value(QStringLiteral("data")), tr("The payload"), streams, payload);
    if (!read)
        return refuse(read.error().message);
    if (!payload.root().isObject())
        return refuse(tr("The payload must be a JSON object."));

    finished(print(streams, inputs.plan(), payload.root(), inputs.direct(), inputs.now()));
}

void PreviewCommand::runSample(const QCommandLineParser &parser, const Streams &streams, const MappingInputs &inputs,
                               const std::function<void(Exit)> &finished)
{
    const QString file = parser.value(QStringLiteral("sample"));
    domain::JsonDocument read;
    auto text = MappingInputs::readJson(file, tr("The sample file"), streams, read);
    auto document =
        text ? mapping::ExpectationDocument::parse(std::string(read.root().source())) : tl::unexpected(text.error());
    if (!document) {
        streams.error(document.error().message.toStdString());
        finished(Exit::BadCall);
        return;
    }
    const bool ownDirect = document->direct().isObject();
    //: %1 is a file name
    streams.error((ownDirect ? tr("Payload and direct values are those of the sample file %1.")
                             : tr("The payload is that of the sample file %1."))
                      .arg(file)
                      .toStdString());
    finished(print(streams, inputs.plan(), document->payload(), ownDirect ? document->direct() : inputs.direct(),
                   document->now().value_or(inputs.now())));
}

Exit PreviewCommand::print(const Streams &streams, const mapping::Plan &plan, domain::JsonValue payload,
                           domain::JsonValue direct, domain::Instant now)
{
    const auto prediction = mapping::evaluate(plan, payload, direct, now);
    std::string json = mapping::previewJson(plan, payload, direct, prediction);
    if (json.size() <= readableSize) {
        domain::JsonDocument document;
        if (!document.parseView(json))
            json = document.root().toIndented();
    }
    json += '\n';
    streams.out(json);
    return prediction.hasErrors() ? Exit::DataProblem : Exit::Done;
}

} // namespace desk::cli
