// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace desk::cli {

/// Exit statuses of resources/contract: cli.md.
enum class Exit : int { Done = 0, DataProblem = 1, BadCall = 2, ServiceFailed = 3, WorkspaceFailed = 4 };

/// Where a command reads and writes, so that a test can run it through buffers. Texts are UTF-8.
struct Streams {
    std::function<void(std::string_view)> out;   ///< machine-readable output
    std::function<void(std::string_view)> error; ///< everything else; one call a line, without the line break
    std::function<QByteArray()> standardInput;   ///< all of it
};

/// One subcommand. It describes its options, then runs; a command that waits for the network returns at once and calls
/// `finished` later from the event loop, exactly once.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Adds options and positional arguments. Common ones (--help, --workspace, --profile, --base-url, --business,
    /// --format) are already there.
    virtual void describe(QCommandLineParser &parser) const = 0;
    virtual void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) = 0;
};

/// All subcommands, in the order of the help text.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace desk::cli
