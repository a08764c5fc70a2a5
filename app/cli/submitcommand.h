// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace desk::cli {

/// `submit` of cli.md.
class SubmitCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("submit"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;
};

} // namespace desk::cli
