// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// Short-lived texts of one evaluation. Views stay valid until reset(), which keeps the memory.
class Arena
{
public:
    /// Room for `size` bytes; give back what is not needed with shrink().
    [[nodiscard]] char *take(std::size_t size)
    {
        if (size > m_left)
            grow(size);
        char *const begin = m_next;
        m_next += size;
        m_left -= size;
        return begin;
    }
    /// The last taken piece ends at `end`.
    void shrink(const char *end)
    {
        m_left += static_cast<std::size_t>(m_next - end);
        m_next -= m_next - end;
    }
    [[nodiscard]] std::string_view store(std::string_view text)
    {
        if (text.empty())
            return {};
        char *const begin = take(text.size());
        std::memcpy(begin, text.data(), text.size());
        return {begin, text.size()};
    }
    void reset()
    {
        if (m_blocks.size() > 1)
            keepLargest();
        if (!m_blocks.empty()) {
            m_next = m_blocks.front().bytes.get();
            m_left = m_blocks.front().size;
        }
    }

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    void grow(std::size_t size)
    {
        const std::size_t wanted = std::max<std::size_t>({size, 4096, m_blocks.empty() ? 0 : m_blocks.back().size * 2});
        m_blocks.push_back({std::make_unique<char[]>(wanted), wanted});
        m_next = m_blocks.back().bytes.get();
        m_left = wanted;
    }
    void keepLargest()
    {
        m_blocks.front() = std::move(m_blocks.back()); // the last is the largest
        m_blocks.resize(1);
    }

    std::vector<Block> m_blocks;
    char *m_next = nullptr;
    std::size_t m_left = 0;
};

} // namespace desk::mapping
