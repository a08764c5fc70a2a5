// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/previewcommand.h"

#include "app/cli/mappinginputs.h"
#include "app/mapping/engine.h"

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
}

void PreviewCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto refuse = [&](const QString &message) {
        streams.error(message.toStdString());
        finished(Exit::BadCall);
    };
    if (!parser.positionalArguments().isEmpty())
        return refuse(tr("“%1” is not expected here.").arg(parser.positionalArguments().constFirst()));
    if (!parser.isSet(QStringLiteral("data")))
        return refuse(tr("Say which payload to preview: --data FILE, or --data - for standard input."));
    MappingInputs inputs;
    if (const auto good = inputs.load(parser, streams); !good)
        return refuse(good.error().message);
    domain::JsonDocument payload;
    const auto read =
        MappingInputs::readJson(parser.value(QStringLiteral("data")), tr("The payload"), streams, payload);
    if (!read)
        return refuse(read.error().message);
    if (!payload.root().isObject())
        return refuse(tr("The payload must be a JSON object."));

    const auto prediction = mapping::evaluate(inputs.plan(), payload.root(), inputs.direct(), inputs.now());
    std::string json = mapping::previewJson(inputs.plan(), payload.root(), inputs.direct(), prediction);
    if (json.size() <= readableSize) {
        domain::JsonDocument document;
        if (!document.parseView(json))
            json = document.root().toIndented();
    }
    json += '\n';
    streams.out(json);
    finished(prediction.hasErrors() ? Exit::DataProblem : Exit::Done);
}

} // namespace desk::cli
