// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/mapping/codes.h"
#include "app/mapping/plan.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

enum class Origin : std::uint8_t { Mapping, Direct, SourceDefault, ApiDefault };

/// One value the mapping, the direct values or the defaults produce.
struct Output {
    std::string target; ///< canonical name
    std::string value;  ///< exactly as it is stored or sent
    Origin origin = Origin::Mapping;
    int rule = -1;          ///< mapping only
    std::string path;       ///< mapping only
    std::string raw;        ///< JSON text of the value that was read; empty for the API's defaults
    std::size_t offset = 0; ///< of that value in the payload's text; mapping only
    std::size_t length = 0;
};

/// Something the operator should know about a prediction.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code;   ///< stable, for example "date.no-offset"
    std::string target; ///< canonical name, or the name as written for target.unknown; see hasTarget
    std::string path;   ///< see hasPath
    bool hasTarget = false;
    bool hasPath = false;
    int rule = -1;
    /// What to write instead, where there is one obvious reading: "1299.00", "EUR", "lastName", a leaf's path.
    std::string suggestion;
    /// Another reading, where there are two.
    std::string alternative;
    std::string value;      ///< the value in question, shortened for a sentence
    std::string label;      ///< of a custom field target
    std::size_t offset = 0; ///< of the value in the payload's text, when it came from there
    std::size_t length = 0;
    Code id = Code::TargetUnknown;

    /// One or two whole sentences, translated.
    [[nodiscard]] QString message() const;
    /// The same in English, UTF-8, for machine-readable output.
    [[nodiscard]] std::string plainMessage() const;
};

/// What an entry would become.
struct Prediction {
    std::vector<Output> outputs;
    std::vector<Diagnostic> diagnostics;
    std::vector<std::string> unmapped; ///< leaf paths no rule names, in the payload's order
    std::vector<std::string> ignored;  ///< leaf paths at or below a do_nothing path; may also be unmapped
    domain::Instant occurredAt;
    /// The given direct values that were readable, as their targets write them; for the request.
    std::vector<std::pair<std::string, std::string>> direct;

    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] const Output *find(std::string_view target) const;
};

/// `payload` is an object; `direct` is an object, null or invalid (nothing given).
[[nodiscard]] Prediction evaluate(const Plan &plan, domain::JsonValue payload, domain::JsonValue direct,
                                  domain::Instant now);

/// The body to post: given ids, readable direct values, the resolved occurredAt, and the payload unchanged. Without a
/// payload (an invalid value) there is no `data` in it.
[[nodiscard]] std::string requestJson(const Plan &plan, domain::JsonValue payload, domain::JsonValue direct,
                                      const Prediction &prediction);

/// The `preview` shape of cli.md, compact.
[[nodiscard]] std::string previewJson(const Plan &plan, domain::JsonValue payload, domain::JsonValue direct,
                                      const Prediction &prediction);

/// "mapping", "direct", "source-default", "api-default"
[[nodiscard]] std::string_view originText(Origin origin);
/// "error", "warning", "note"
[[nodiscard]] std::string_view severityText(Severity severity);

} // namespace desk::mapping
