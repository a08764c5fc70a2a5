// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include "app/domain/json.h"

namespace desk::sandbox {

Answer errorAnswer(int status, std::string_view code, std::string_view message, const std::vector<Problem> &details)
{
    domain::JsonWriter json;
    json.beginObject().key("error").beginObject();
    json.member("code", code).member("message", message);
    if (!details.empty()) {
        json.key("details").beginArray();
        for (const Problem &problem : details) {
            json.beginObject().member("field", problem.field).member("message", problem.message);
            if (problem.entryCount)
                json.key("entryCount").number(*problem.entryCount);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject().endObject();
    return {.status = status, .body = json.take(), .headers = {}};
}

Answer invalid(const std::vector<Problem> &details)
{
    std::string message = "The request is not valid.";
    if (!details.empty()) {
        message = details.front().message;
        if (!details.front().field.empty())
            message.insert(0, details.front().field + ": ");
        if (details.size() > 1)
            message += " (and " + std::to_string(details.size() - 1) + " more)";
    }
    return errorAnswer(400, "VALIDATION_ERROR", message, details);
}

Answer notFound(std::string_view what)
{
    return errorAnswer(404, "NOT_FOUND", std::string(what) + " not found");
}

Answer conflict(std::string_view message, const std::vector<Problem> &details)
{
    return errorAnswer(409, "CONFLICT", message, details);
}

Answer dataAnswer(int status, std::string_view json)
{
    std::string body = R"({"data":)";
    body += json;
    body += '}';
    return {.status = status, .body = std::move(body), .headers = {}};
}

} // namespace desk::sandbox
