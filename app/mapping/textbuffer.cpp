// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/textbuffer.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace desk::mapping {

void TextBuffer::Free::operator()(char *bytes) const
{
    std::free(bytes);
}

void TextBuffer::grow(std::size_t more)
{
    const std::size_t wanted = std::max<std::size_t>({m_size + more, m_capacity * 2, 4096});
    char *const bytes = static_cast<char *>(std::realloc(m_bytes.get(), wanted));
    if (!bytes)
        throw std::bad_alloc();
    (void)m_bytes.release();
    m_bytes.reset(bytes);
    m_capacity = wanted;
}

void Pen::putEscaped(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    char *out = m_at;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\') {
            *out++ = c;
            continue;
        }
        *out++ = '\\';
        switch (c) {
        case '"': *out++ = '"'; break;
        case '\\': *out++ = '\\'; break;
        case '\n': *out++ = 'n'; break;
        case '\r': *out++ = 'r'; break;
        case '\t': *out++ = 't'; break;
        case '\b': *out++ = 'b'; break;
        case '\f': *out++ = 'f'; break;
        default:
            for (const char letter : {'u', '0', '0', hex[byte >> 4U], hex[byte & 15U]})
                *out++ = letter;
        }
    }
    m_at = out;
}

} // namespace desk::mapping
