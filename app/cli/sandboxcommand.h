// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace desk::sandbox {
class Server;
}

namespace desk::cli {

class StopSignals;

/// `conversion-desk sandbox`: serves the sandbox until SIGTERM or SIGINT.
class SandboxCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::SandboxCommand)

public:
    SandboxCommand();
    ~SandboxCommand() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("sandbox"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;

private:
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<StopSignals> m_signals;
};

} // namespace desk::cli
