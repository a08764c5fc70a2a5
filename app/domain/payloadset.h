// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace desk::domain {

/// The stored payloads of one source, as text: filled once, then shared and read from any thread. What asks "what does
/// this do to everything we ever got" (impact, drift, completion, lint) works on one of these.
class PayloadSet
{
public:
    enum class Origin : std::uint8_t {
        Sample,     ///< pasted, captured, opened, imported: `id` is the sample's number
        Submission, ///< the `data` of an entry that was submitted here: `id` is the submission's number
    };
    struct Payload {
        Origin origin = Origin::Sample;
        std::int64_t id = 0;
        Instant at;            ///< when it was kept or submitted
        std::string_view text; ///< UTF-8, meant to be a JSON object; lives as long as the set
    };

    PayloadSet() = default;
    PayloadSet(PayloadSet &&) noexcept = default;
    PayloadSet &operator=(PayloadSet &&) noexcept = default;
    PayloadSet(const PayloadSet &) = delete;
    PayloadSet &operator=(const PayloadSet &) = delete;
    ~PayloadSet() = default;

    void add(Origin origin, std::int64_t id, Instant at, std::string_view text);

    [[nodiscard]] bool empty() const { return m_payloads.empty(); }
    [[nodiscard]] std::size_t size() const { return m_payloads.size(); }
    [[nodiscard]] const Payload &operator[](std::size_t at) const { return m_payloads[at]; }
    [[nodiscard]] const std::vector<Payload> &payloads() const { return m_payloads; }
    /// Of all texts together.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    /// The set does not hold everything there is: the newest were taken.
    [[nodiscard]] bool isCut() const { return m_cut; }
    void setCut() { m_cut = true; }

private:
    std::vector<Payload> m_payloads;
    std::vector<std::unique_ptr<char[]>> m_blocks; ///< the texts, one behind the other; a block never moves
    std::size_t m_blockSize = 0;
    std::size_t m_blockUsed = 0;
    std::size_t m_bytes = 0;
    bool m_cut = false;
};

} // namespace desk::domain
