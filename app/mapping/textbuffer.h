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
    Fragment() : Fragment(std::string_view()) {}
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

/// Writes where there is room for all that is put and a Fragment::block more, so that nothing is asked on the way.
class Pen
{
public:
    explicit Pen(char *at) : m_at(at) {}

    void put(const Fragment &fragment)
    {
        const char *from = fragment.data();
        char *to = m_at;
        m_at += fragment.size();
        do {
            std::memcpy(to, from, Fragment::block);
            from += Fragment::block;
            to += Fragment::block;
        } while (to < m_at);
    }
    /// memcpy for the short texts that values are, without a call: two copies of fixed size that may overlap.
    void put(std::string_view text)
    {
        const char *const from = text.data();
        const std::size_t size = text.size();
        char *const to = m_at;
        m_at += size;
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
        } else if (size > 0) {
            to[0] = from[0];
            to[size / 2] = from[size / 2];
            to[size - 1] = from[size - 1];
        }
    }
    void put(char c) { *m_at++ = c; }
    /// The inside of a JSON string literal: up to `longestEscape` times the text's size.
    void putEscaped(std::string_view text);
    static constexpr std::size_t longestEscape = 6;

    [[nodiscard]] char *at() const { return m_at; }

private:
    char *m_at;
};

/// Grows and is filled; its memory is kept when it is cleared.
class TextBuffer
{
public:
    /// For up to `size` bytes; give it back to done(), and append nothing else meanwhile.
    [[nodiscard]] Pen pen(std::size_t size) { return Pen(room(size)); }
    void done(const Pen &pen) { m_size = static_cast<std::size_t>(pen.at() - m_bytes.get()); }

    void append(const Fragment &fragment)
    {
        Pen to = pen(fragment.size());
        to.put(fragment);
        done(to);
    }
    void append(std::string_view text)
    {
        Pen to = pen(text.size());
        to.put(text);
        done(to);
    }
    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    /// The inside of a JSON string literal.
    void appendEscaped(std::string_view text)
    {
        Pen to = pen(text.size() * Pen::longestEscape);
        to.putEscaped(text);
        done(to);
    }
    void dropLast() { --m_size; }
    [[nodiscard]] char last() const { return m_bytes[m_size - 1]; }

    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void clear() { m_size = 0; }

private:
    /// Where `size` bytes and a block more may be written.
    [[nodiscard]] char *room(std::size_t size)
    {
        if (m_capacity - m_size < size + Fragment::block) [[unlikely]]
            grow(size + Fragment::block);
        return m_bytes.get() + m_size;
    }
    void grow(std::size_t more);
    struct Free {
        void operator()(char *bytes) const;
    };
    std::unique_ptr<char[], Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace desk::mapping
