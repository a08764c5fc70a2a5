// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <map>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace desk::sandbox {

/// What stands before a request's body. `path` and `query` are percent-decoded.
struct HttpHead {
    std::string method;
    std::string path;
    std::string version; ///< HTTP/1.0 or HTTP/1.1
    std::multimap<std::string, std::string> query;
    std::multimap<std::string, std::string> headers; ///< names in lower case

    [[nodiscard]] bool has(const std::string &name) const { return headers.contains(name); }
    /// The first of that name (lower case), empty when there is none.
    [[nodiscard]] std::string header(const std::string &name) const;
    [[nodiscard]] bool wantsClose() const;
};

/// Reads a head, from the request line to the line before the empty one; the answer when it cannot be read.
[[nodiscard]] tl::expected<HttpHead, Answer> readHead(std::string_view text);

/// Lower case, in ASCII.
[[nodiscard]] std::string lowered(std::string_view text);

/// An answer as it goes over the wire. `withBody`: not for HEAD, which only tells the length.
[[nodiscard]] std::string wireText(const Answer &answer, bool closes, bool withBody);

} // namespace desk::sandbox
