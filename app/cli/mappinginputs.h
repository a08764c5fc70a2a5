// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/domain/result.h"
#include "app/mapping/plan.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>

namespace desk::cli {

/// What `preview` and `map` have in common: the mapping, the custom fields, the direct values, the time.
class MappingInputs
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::MappingInputs)

public:
    static void describe(QCommandLineParser &parser);
    /// Those of them that say how the mapping is read: without --direct.
    static void describeMapping(QCommandLineParser &parser);
    /// Used when --mapping is not given.
    void setDefaultMapping(const QString &file) { m_defaultMapping = file; }
    /// Reads everything the options name; an error in words otherwise. "-" is standard input, once.
    [[nodiscard]] domain::Result<void> load(const QCommandLineParser &parser, const Streams &streams);

    [[nodiscard]] const mapping::Plan &plan() const { return *m_plan; }
    [[nodiscard]] domain::JsonValue direct() const { return m_direct.root(); }
    [[nodiscard]] domain::Instant now() const { return m_now; }

    /// A file's JSON, or standard input's; `what` names it in the error ("The payload").
    [[nodiscard]] static domain::Result<void> readJson(const QString &file, const QString &what, const Streams &streams,
                                                       domain::JsonDocument &document);

private:
    [[nodiscard]] domain::Result<void> loadMapping(const QCommandLineParser &parser, const Streams &streams);
    [[nodiscard]] domain::Result<void> loadDirect(const QCommandLineParser &parser, const Streams &streams);
    [[nodiscard]] domain::Result<void> loadNow(const QCommandLineParser &parser);

    QString m_defaultMapping;
    std::optional<mapping::Plan> m_plan;
    domain::JsonDocument m_direct;
    domain::Instant m_now;
};

} // namespace desk::cli
