// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sandboxcommand.h"

#include "app/cli/stopsignals.h"
#include "app/sandbox/server.h"

#include <QCoreApplication>

#include <cstdio>

namespace desk::cli {

namespace {

tl::unexpected<domain::Error> badSandboxCall(const QString &message)
{
    return domain::fail(QStringLiteral("call"), message);
}

/// ADDRESS:PORT, where the address is of the loopback.
domain::Result<void> readListen(const QString &listen, sandbox::Options &options)
{
    const auto colon = listen.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int port = listen.mid(colon + 1).toInt(&isNumber);
    if (colon <= 0 || !isNumber || port < 0 || port > 65535)
        return badSandboxCall(SandboxCommand::tr("--listen must be ADDRESS:PORT, for example 127.0.0.1:0."));
    const QString host =
        listen.left(colon) == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : listen.left(colon);
    if (!sandbox::Server::isLoopback(host)) {
        return badSandboxCall(
            SandboxCommand::tr("The sandbox listens on the loopback only: --listen must begin with 127.0.0.1."));
    }
    options.host = host;
    options.port = port;
    return {};
}

domain::Result<sandbox::Options> readSandboxOptions(const QCommandLineParser &parser)
{
    sandbox::Options options;
    if (const auto listen = readListen(parser.value(QStringLiteral("listen")), options); !listen)
        return tl::unexpected(listen.error());
    options.store = parser.value(QStringLiteral("store"));
    options.apiKey = parser.value(QStringLiteral("api-key"));
    if (parser.isSet(QStringLiteral("api-key")) && options.apiKey.isEmpty())
        return badSandboxCall(SandboxCommand::tr("--api-key must not be empty."));

    bool isNumber = false;
    options.rateLimitPerMinute = parser.value(QStringLiteral("rate-limit")).toInt(&isNumber);
    if (!isNumber || options.rateLimitPerMinute < 0)
        return badSandboxCall(SandboxCommand::tr("--rate-limit must be a whole number; 0 switches the limit off."));
    const QString seed = parser.value(QStringLiteral("seed"));
    if (seed != QLatin1String("demo") && seed != QLatin1String("none"))
        return badSandboxCall(SandboxCommand::tr("--seed must be demo or none."));
    options.seedDemo = seed == QLatin1String("demo");
    auto faults = sandbox::Faults::parse(parser.value(QStringLiteral("fault")));
    if (!faults)
        return tl::unexpected(faults.error());
    options.faults = std::move(*faults);
    if (!parser.positionalArguments().isEmpty())
        return badSandboxCall(
            SandboxCommand::tr("“%1” is one argument too many.").arg(parser.positionalArguments().constFirst()));
    return options;
}

} // namespace

SandboxCommand::SandboxCommand() = default;
SandboxCommand::~SandboxCommand() = default;

QString SandboxCommand::summary() const
{
    return SandboxCommand::tr("Serves a sandbox of the conversions API on this computer.");
}

void SandboxCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("listen"), SandboxCommand::tr("The loopback address and the port; port 0 takes a free one."),
         QStringLiteral("ADDRESS:PORT"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("store"), SandboxCommand::tr("Keeps the data in this file; without it, in memory."),
         QStringLiteral("FILE")},
        {QStringLiteral("api-key"), SandboxCommand::tr("The key that the sandbox accepts; without it, a new one."),
         QStringLiteral("KEY")},
        {QStringLiteral("rate-limit"), SandboxCommand::tr("Requests a minute for each key; 0 switches the limit off."),
         QStringLiteral("PER_MINUTE"), QStringLiteral("60")},
        {QStringLiteral("seed"), SandboxCommand::tr("What an empty store is filled with: demo or none."),
         QStringLiteral("WHAT"), QStringLiteral("demo")},
        {QStringLiteral("fault"),
         //: %1 is a list of names, such as “refuse, stall”. The words before “=” are names, too.
         SandboxCommand::tr(
             "What is to go wrong how often, as NAME=PROBABILITY (0 to 1), separated by commas, for "
             "example reset-after-store=0.1,seed=7. The names: %1. They concern the creation of entries; "
             "all:NAME=PROBABILITY concerns every request. Besides: stall-ms=N, slow-list=SECONDS (a new "
             "entry is listed that much later), seed=N.")
             .arg(sandbox::faultNames().join(QStringLiteral(", "))),
         QStringLiteral("SPEC")},
    });
}

void SandboxCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    auto options = readSandboxOptions(parser);
    if (!options) {
        streams.error(options.error().message.toStdString());
        return finished(Exit::BadCall);
    }
    const bool hasOwnKey = options->apiKey.isEmpty();
    const QString host = options->host;
    m_server = std::make_unique<sandbox::Server>(std::move(*options));
    m_signals = std::make_unique<StopSignals>([this, finished](int) {
        m_server->stop();
        finished(Exit::Done);
    });
    const auto port = m_server->start();
    if (!port) {
        streams.error(port.error().message.toStdString());
        if (!port.error().detail.isEmpty())
            streams.error(port.error().detail.toStdString());
        const bool isStore = port.error().code == QLatin1String("sandbox.store");
        return finished(isStore ? Exit::WorkspaceFailed : Exit::ServiceFailed);
    }
    // Scripts read this line; the key is the sandbox's own throwaway one, a given key is never shown.
    streams.out(QStringLiteral("listening on http://%1:%2\n").arg(host).arg(*port).toStdString());
    std::fflush(stdout);
    if (hasOwnKey)
        streams.error(SandboxCommand::tr("The key of this sandbox: %1").arg(m_server->apiKey()).toStdString());
}

} // namespace desk::cli
