// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/sandbox/httpmessage.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::sandbox {

/// Reads the members of a request's JSON body against the contract and gathers what is wrong with them. Every reader
/// gives nothing for an absent member, and for a wrong one after noting the problem.
class BodyReader
{
public:
    /// Parses; a body that is no JSON object leaves refusal() set.
    explicit BodyReader(const Request &request);

    [[nodiscard]] const std::optional<Answer> &refusal() const { return m_refusal; }
    [[nodiscard]] domain::JsonValue root() const { return m_document->root(); }
    [[nodiscard]] bool has(std::string_view name) const { return m_document->root()[name].isValid(); }
    [[nodiscard]] bool isNull(std::string_view name) const { return m_document->root()[name].isNull(); }
    /// Notes a problem unless at least one of these members is there.
    void needOneOf(std::initializer_list<std::string_view> names);
    void need(std::string_view name);

    /// Lengths are counted in code points.
    [[nodiscard]] std::optional<std::string> text(std::string_view name, std::size_t minimum, std::size_t maximum);
    [[nodiscard]] std::optional<std::string> email(std::string_view name, std::size_t maximum);
    [[nodiscard]] std::optional<std::string> choice(std::string_view name,
                                                    std::initializer_list<std::string_view> values);
    [[nodiscard]] std::optional<std::string> uuid(std::string_view name);
    [[nodiscard]] std::optional<bool> boolean(std::string_view name);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view name, std::int64_t minimum);
    /// Not negative; the exact text, which may still be too large a number.
    [[nodiscard]] std::optional<domain::Decimal> amount(std::string_view name);
    [[nodiscard]] std::optional<domain::Instant> time(std::string_view name);

    void note(std::string_view field, std::string_view message);
    [[nodiscard]] bool isGood() const { return m_problems.empty(); }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

private:
    [[nodiscard]] domain::JsonValue string(std::string_view name);

    std::unique_ptr<domain::JsonDocument> m_document = std::make_unique<domain::JsonDocument>();
    std::optional<Answer> m_refusal;
    std::vector<Problem> m_problems;
};

/// The same for the query of an address.
class QueryReader
{
public:
    explicit QueryReader(const Request &request) : m_request(request) {}

    struct Paging {
        std::int64_t page = 1;
        std::int64_t limit = 20;
        [[nodiscard]] std::int64_t offset() const { return (page - 1) * limit; }
    };
    [[nodiscard]] Paging paging(std::int64_t defaultLimit);
    [[nodiscard]] std::optional<std::string> text(const std::string &name, std::size_t maximum = 8192);
    [[nodiscard]] std::optional<std::string> choice(const std::string &name,
                                                    std::initializer_list<std::string_view> values);
    [[nodiscard]] std::optional<std::string> email(const std::string &name);
    [[nodiscard]] std::optional<std::string> uuid(const std::string &name);
    [[nodiscard]] std::optional<domain::Instant> time(const std::string &name);
    [[nodiscard]] std::optional<std::int64_t> integer(const std::string &name, std::int64_t minimum,
                                                      std::int64_t maximum);

    void note(const std::string &field, std::string_view message);
    [[nodiscard]] bool isGood() const { return m_problems.empty(); }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

private:
    const Request &m_request;
    std::vector<Problem> m_problems;
};

/// `{"data":[...],"pagination":{...}}` with the fields of both shapes.
[[nodiscard]] Answer pageAnswer(const std::string &items, std::int64_t total, const QueryReader::Paging &paging);

[[nodiscard]] std::size_t codePoints(std::string_view utf8);
[[nodiscard]] bool isEmail(std::string_view text);

} // namespace desk::sandbox
