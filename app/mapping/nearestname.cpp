// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/nearestname.h"

#include "app/mapping/text.h"

#include <algorithm>
#include <vector>

namespace desk::mapping {

namespace {

constexpr std::size_t longestName = 200;

/// Insertions, deletions, replacements and swapped neighbours between two short texts.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

NearestName::NearestName(std::string_view written)
    : m_key(written.size() > longestName ? std::string() : pathKey(written)),
      // Roughly one slip in three letters; a name of one or two letters is near nothing.
      m_distance(m_key.size() < 3 ? 1 : m_key.size() / 3 + 1)
{}

void NearestName::offer(std::string_view name, std::string_view result)
{
    if (m_key.empty() || name.size() > longestName)
        return;
    const std::string key = pathKey(name);
    const std::size_t difference = key.size() > m_key.size() ? key.size() - m_key.size() : m_key.size() - key.size();
    if (key.empty() || difference >= m_distance)
        return;
    const std::size_t distance = editDistance(m_key, key);
    if (distance < m_distance) {
        m_distance = distance;
        m_best = result;
    }
}

} // namespace desk::mapping
