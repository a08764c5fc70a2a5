// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/domain/instant.h"
#include "app/domain/json.h"

#include <QCoreApplication>

namespace desk::mapping {
class Plan;
}

namespace desk::cli {

class MappingInputs;

/// `conversion-desk preview`: what one payload becomes under a mapping, as JSON.
class PreviewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::PreviewCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("preview"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;

private:
    static void runSample(const QCommandLineParser &parser, const Streams &streams, const MappingInputs &inputs,
                          const std::function<void(Exit)> &finished);
    static Exit print(const Streams &streams, const mapping::Plan &plan, domain::JsonValue payload,
                      domain::JsonValue direct, domain::Instant now);
};

} // namespace desk::cli
