// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace desk::cli {

/// `conversion-desk map`: many payloads under one mapping, streaming, in the order of the input.
class MapCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::MapCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("map"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;
};

} // namespace desk::cli
