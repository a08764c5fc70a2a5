// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace desk::mapping {

/// A text made ready to be appended often: what follows it in memory may be read, so it is copied in whole blocks.
class Fragment
{
public:
    Fragment() = default;
    explicit Fragment(std::string_view text) : m_size(text.size())
    {
        m_padded.assign(text);
        m_padded.append(block, '\0');
    }
    [[nodiscard]] const char *data() const { return m_padded.data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view text() const { return {m_padded.data(), m_size}; }
    static constexpr std::size_t block = 32;

private:
    std::string m_padded;
    std::size_t m_size = 0;
};

/// Grows and is filled; its memory is kept when it is cleared.
class TextBuffer
{
public:
    /// Where `size` bytes may be written; advance() says how many were.
    [[nodiscard]] char *room(std::size_t size)
    {
        if (m_capacity - m_size < size + Fragment::block)
            grow(size + Fragment::block);
        return m_bytes.get() + m_size;
    }
    void advance(std::size_t size) { m_size += size; }

    void append(const Fragment &fragment)
    {
        char *to = room(fragment.size());
        const char *from = fragment.data();
        const char *const end = from + fragment.size();
        for (; from < end; from += Fragment::block, to += Fragment::block)
            std::memcpy(to, from, Fragment::block);
        m_size += fragment.size();
    }
    void append(std::string_view text)
    {
        if (text.empty())
            return;
        copy(room(text.size()), text.data(), text.size());
        m_size += text.size();
    }
    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    /// The inside of a JSON string literal.
    void appendEscaped(std::string_view text);
    void dropLast() { --m_size; }
    [[nodiscard]] char last() const { return m_bytes[m_size - 1]; }

    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void clear() { m_size = 0; }

private:
    void grow(std::size_t more);
    /// memcpy for the short texts that values are, without a call: two copies of fixed size that may overlap.
    static void copy(char *to, const char *from, std::size_t size)
    {
        if (size > 32) {
            std::memcpy(to, from, size);
        } else if (size >= 16) {
            std::memcpy(to, from, 16);
            std::memcpy(to + size - 16, from + size - 16, 16);
        } else if (size >= 8) {
            std::memcpy(to, from, 8);
            std::memcpy(to + size - 8, from + size - 8, 8);
        } else if (size >= 4) {
            std::memcpy(to, from, 4);
            std::memcpy(to + size - 4, from + size - 4, 4);
        } else {
            to[0] = from[0];
            to[size / 2] = from[size / 2];
            to[size - 1] = from[size - 1];
        }
    }

    struct Free {
        void operator()(char *bytes) const;
    };
    std::unique_ptr<char[], Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace desk::mapping
