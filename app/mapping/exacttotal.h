// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace desk::mapping {

/// An exact total of very many amounts: those of everyday size are added as whole millionths, without any allocation;
/// all others, and what no longer fits, go into a domain::DecimalSum.
class ExactTotal
{
public:
    /// `number` is a JSON number, as the engine writes one.
    void add(std::string_view number);
    void add(const ExactTotal &other);

    /// Brings together what was added so far; more can be added.
    [[nodiscard]] domain::Decimal total();
    /// How many numbers were too large or too small to be added (see domain::DecimalSum).
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    void addMillionths(std::int64_t millionths);
    void addExactly(const domain::Decimal &number);

    std::int64_t m_millionths = 0;
    std::uint64_t m_leftOut = 0;
    std::optional<domain::DecimalSum> m_rest;
};

} // namespace desk::mapping
