// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"
#include "app/api/secret.h"
#include "app/domain/json.h"
#include "app/domain/result.h"

/// Every way a call can fail, in words with what to do. The one place that writes them.
namespace desk::api {

/// What a failed call was about, for its words.
struct Asked {
    QByteArray scope = {}; ///< the scope the operation needs, for example contacts:read; empty: none
    QUrl address = {};     ///< only its host is shown
    bool read = true;      ///< a read may be repeated without a thought
};

/// No usable answer came: `outcome.trouble` is not None.
[[nodiscard]] domain::Error describeTrouble(const Outcome &outcome, const Asked &asked, const Secret &key);
/// An answer came with a status that is no success.
[[nodiscard]] domain::Error describeStatus(const Outcome &outcome, const Asked &asked, const Secret &key);
/// A successful answer's body is not JSON: empty, HTML, truncated, something else. `error` is why.
[[nodiscard]] domain::Error describeBody(const Outcome &outcome, const domain::JsonError &error, const Secret &key);
/// Adds status and request id to an error about the contents of an answer.
[[nodiscard]] domain::Error inAnswer(domain::Error error, const Outcome &outcome, const Secret &key);

/// X-Request-Id, shortened and without anything that cannot be shown.
[[nodiscard]] QString requestIdOf(const Outcome &outcome, const Secret &key);

} // namespace desk::api
