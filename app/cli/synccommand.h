// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

namespace desk::cli {

/// `conversion-desk sync`: brings the local copy of sources, entries and the contacts they name up to date.
class SyncCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::SyncCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sync"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;
};

} // namespace desk::cli
