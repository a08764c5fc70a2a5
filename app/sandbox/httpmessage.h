// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace desk::sandbox {

/// A request as it came over the wire. `path` is percent-decoded; so are the names and values of `query`.
struct Request {
    std::string method;
    std::string path;
    std::multimap<std::string, std::string> query;
    std::string authorization; ///< the header, empty when absent
    std::string body;

    [[nodiscard]] bool has(const std::string &name) const { return query.contains(name); }
};

/// What goes back. A body is JSON unless `contentType` says otherwise.
struct Answer {
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
};

/// One member of an error's `details`.
struct Problem {
    std::string field;
    std::string message;
    std::optional<long long> entryCount;
};

[[nodiscard]] Answer errorAnswer(int status, std::string_view code, std::string_view message,
                                 const std::vector<Problem> &details = {});
/// 400 VALIDATION_ERROR; the message repeats the first problem in one sentence.
[[nodiscard]] Answer invalid(const std::vector<Problem> &details);
[[nodiscard]] Answer notFound(std::string_view what);
[[nodiscard]] Answer conflict(std::string_view message, const std::vector<Problem> &details = {});
/// `{"data": ...}` around JSON text.
[[nodiscard]] Answer dataAnswer(int status, std::string_view json);

} // namespace desk::sandbox
