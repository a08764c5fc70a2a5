// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/random.h"

namespace desk::sandbox {

std::string Random::uuid()
{
    static constexpr const char *digits = "0123456789abcdef";
    std::string text = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    std::uint64_t bits = splitMix(m_ids);
    int left = 16;
    for (char &c : text) {
        if (c != 'x' && c != 'y')
            continue;
        if (left == 0) {
            bits = splitMix(m_ids);
            left = 16;
        }
        const auto nibble = static_cast<unsigned>(bits & 0xFU);
        bits >>= 4U;
        --left;
        c = digits[c == 'y' ? 8U + (nibble & 3U) : nibble];
    }
    return text;
}

} // namespace desk::sandbox
