// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace desk::sandbox {

/// SplitMix64: the same numbers on every machine, unlike the standard library's distributions.
[[nodiscard]] inline std::uint64_t splitMix(std::uint64_t &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

/// Repeatable pseudo-random choices, for demo data. Not for secrets.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed), m_ids(~seed) {}

    [[nodiscard]] std::uint64_t next() { return splitMix(m_state); }
    /// 0 to count-1; 0 of none.
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        const std::uint64_t number = next();
        return count > 0 ? static_cast<std::size_t>(number % count) : 0;
    }
    /// first to last, both included.
    [[nodiscard]] std::int64_t between(std::int64_t first, std::int64_t last)
    {
        return first + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(last - first + 1));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    /// A UUID (version 4 in form), from numbers of its own: the same ids however many choices lie between.
    [[nodiscard]] std::string uuid();

private:
    std::uint64_t m_state;
    std::uint64_t m_ids;
};

} // namespace desk::sandbox
