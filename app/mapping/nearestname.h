// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace desk::mapping {

/// Finds the name a misspelt one was probably meant to be. The first of equally near names wins.
class NearestName
{
public:
    explicit NearestName(std::string_view written);
    /// `name` is compared; `result` is what best() answers if it is the nearest.
    void offer(std::string_view name, std::string_view result);
    /// Empty when nothing is near enough to be a likely slip.
    [[nodiscard]] const std::string &best() const { return m_best; }

private:
    std::string m_key;
    std::string m_best;
    std::size_t m_distance;
};

} // namespace desk::mapping
