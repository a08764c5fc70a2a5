// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/payloadset.h"

#include <algorithm>
#include <cstring>

namespace desk::domain {

void PayloadSet::add(Origin origin, std::int64_t id, Instant at, std::string_view text)
{
    constexpr std::size_t usual = std::size_t{1} << 20U;
    if (m_blocks.empty() || m_blockSize - m_blockUsed < text.size()) {
        m_blockSize = std::max(usual, text.size());
        m_blockUsed = 0;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
    }
    char *const to = m_blocks.back().get() + m_blockUsed;
    if (!text.empty())
        std::memcpy(to, text.data(), text.size());
    m_blockUsed += text.size();
    m_bytes += text.size();
    m_payloads.push_back({.origin = origin, .id = id, .at = at, .text = {to, text.size()}});
}

} // namespace desk::domain
