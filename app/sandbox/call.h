// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/sandbox/database.h"
#include "app/sandbox/httpmessage.h"

#include <string>
#include <vector>

namespace desk::sandbox {

/// What an operation of the API gets: the request after authentication, and what it may use. The service's lock is
/// held for the length of the call.
struct Call {
    const Request &request;
    Database &database;
    domain::Instant now;
    std::string baseUrl;        ///< without a slash at the end
    std::int64_t listDelay = 0; ///< milliseconds until a new entry is listed
    std::string businessId;
    std::vector<std::string> ids;         ///< the path's ids after the business, lower case
    std::vector<std::string> businessIds; ///< all that the key reaches
    bool keepsRefusal = false;            ///< set by an operation that wrote something although it refuses
};

using Operation = Answer (*)(Call &);

/// A new random id.
[[nodiscard]] std::string newId();
/// Lower case when it is a UUID in its usual form, else empty.
[[nodiscard]] std::string normalUuid(std::string_view text);

} // namespace desk::sandbox
