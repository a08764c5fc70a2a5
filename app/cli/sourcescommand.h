// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace desk::cli {

/// `conversion-desk sources`: the conversion sources of the connection's business, with the conversion they belong to.
class SourcesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::SourcesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sources"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;
};

} // namespace desk::cli
