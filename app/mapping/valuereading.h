// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/mapping/arena.h"
#include "app/mapping/codes.h"
#include "app/mapping/target.h"

#include <array>
#include <string>
#include <string_view>

namespace desk::mapping {

/// What reading one value gave. `value` points into the payload's document or into the arena.
struct Reading {
    enum class Status : std::uint8_t { Nothing, Value, Unreadable };
    Status status = Status::Nothing;
    Code fault = Code::TextNotAScalar; ///< when unreadable
    std::uint8_t warningCount = 0;
    std::array<Code, 2> warnings{};
    std::string_view value;
    domain::Instant instant; ///< of a date-time

    void warn(Code code) { warnings[warningCount++] = code; }
};

/// How a value for a target is read: the kind, and whether it is for the entry (no negative numbers; a date alone
/// becomes midnight) or for a custom field.
struct ValueReader {
    ValueKind kind = ValueKind::Text;
    bool entry = false;

    /// mapping.md, section 4. Null and blank give Nothing.
    [[nodiscard]] Reading read(domain::JsonValue value, domain::Instant now, Arena &arena) const;
};

/// What the operator may have meant by a value that earned `code`; both may be empty.
struct Advice {
    std::string suggestion;
    std::string alternative;
};
[[nodiscard]] Advice adviceFor(Code code, const ValueReader &reader, domain::JsonValue value);

} // namespace desk::mapping
