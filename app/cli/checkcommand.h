// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/domain/result.h"
#include "app/mapping/expectation.h"

#include <QCoreApplication>

namespace desk::cli {

/// `conversion-desk check`: runs the sample files of folders against a mapping and says which expectations fail.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::CheckCommand)

public:
    /// What came of one file.
    struct FileReport {
        QString file; ///< as it is reported: below the folder that was named, with the folder
        QString name; ///< of the sample
        std::optional<domain::Error> error;
        std::vector<mapping::ExpectationOutcome> outcomes;
        [[nodiscard]] qsizetype failures() const;
    };

    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished) override;

private:
    struct Files {
        QStringList names;
        QString mapping; ///< "mapping.json" of the first folder that has one
    };
    [[nodiscard]] static domain::Result<Files> filesOf(const QCommandLineParser &parser);
    [[nodiscard]] static FileReport check(const QString &file, const mapping::Plan &plan, domain::Instant now);
    static void printLines(const Streams &streams, const std::vector<FileReport> &reports);
    static void printSummary(const Streams &streams, const std::vector<FileReport> &reports);
};

/// The reports as a JSON object, indented.
[[nodiscard]] std::string checkReportJson(const std::vector<CheckCommand::FileReport> &reports);
/// The reports as JUnit's XML: a suite a file, a case an expectation.
[[nodiscard]] QByteArray checkReportJunit(const std::vector<CheckCommand::FileReport> &reports);

} // namespace desk::cli
