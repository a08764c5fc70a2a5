// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/payloadset.h"
#include "app/mapping/valueshape.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::mapping {

/// Payloads are numbered by their time: rank 0 is the newest.
using Rank = std::uint32_t;

/// The ranks between which something was seen, and how often.
struct Seen {
    std::uint32_t count = 0; ///< payloads
    Rank newest = std::numeric_limits<Rank>::max();
    Rank oldest = 0;
    void add(Rank rank)
    {
        ++count;
        newest = rank < newest ? rank : newest;
        oldest = rank > oldest ? rank : oldest;
    }
    void add(const Seen &other);
};

/// What is known of one path: `a.b[0].c`, as mapping.md section 6 writes leaves.
struct KeyProfile {
    std::string path;
    /// Stands for all elements of an array from `maximumIndexes` on; `path` then is `a[3…].b`, which is no path of a
    /// rule.
    bool collapsed = false;
    Seen seen; ///< payloads in which the path leads to anything, an object or array included
    domain::Instant firstSeen;
    domain::Instant lastSeen;
    std::array<Seen, valueShapeCount> shapes;
    /// The most recent distinct values, newest first, shortened; at most `maximumSamples`.
    std::vector<std::string> samples;

    /// The smallest hashes of all distinct values (at most `maximumSketch`), sorted: how much two keys have in common
    /// can be told from theirs.
    std::vector<std::uint32_t> sketch;
    std::uint64_t lengths = 0;   ///< of the values: bytes of a text, whole digits of a number
    std::uint64_t positions = 0; ///< of the key among its siblings

    static constexpr std::size_t maximumSamples = 5;
    static constexpr std::size_t maximumSketch = 64;

    [[nodiscard]] const Seen &shape(ValueShape which) const { return shapes[static_cast<std::size_t>(which)]; }
    /// In at least one payload a value stands here, not only an object or array with more inside.
    [[nodiscard]] bool isLeaf() const;
    /// Payloads in which it holds something other than null or blank.
    [[nodiscard]] std::uint32_t filled() const;
    /// The most frequent shape that is a value; Null when it never held one.
    [[nodiscard]] ValueShape mainShape() const;
};

/// Which keys a source's payloads really have. Immutable once made; read from any thread. Bounded in memory whatever
/// the payloads are.
class PayloadProfile
{
public:
    static constexpr std::size_t maximumPaths = 5'000;
    /// Elements of an array that are told apart.
    static constexpr std::size_t maximumIndexes = 3;
    static constexpr std::size_t maximumDepth = 64;
    static constexpr std::size_t maximumPathBytes = 1'000;

    PayloadProfile() = default;

    /// In the order in which the newest payloads have them.
    [[nodiscard]] const std::vector<KeyProfile> &keys() const { return m_keys; }
    [[nodiscard]] const KeyProfile *find(std::string_view path) const;
    /// Payloads that were read; those that are no JSON object are not among them.
    [[nodiscard]] std::uint32_t payloads() const { return m_payloads; }
    [[nodiscard]] std::uint32_t unreadable() const { return static_cast<std::uint32_t>(m_unreadable.size()); }
    /// Values that were not looked at, because there are too many paths, or they are too deep or too long.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    /// Readable payloads that are newer than this rank.
    [[nodiscard]] std::uint32_t newerThan(Rank rank) const;
    /// Readable payloads from one rank to another, both included.
    [[nodiscard]] std::uint32_t between(Rank newest, Rank oldest) const;
    /// Number in the PayloadSet of the payload with this rank.
    [[nodiscard]] std::size_t indexOf(Rank rank) const { return m_order ? (*m_order)[rank] : rank; }
    /// Takes what a profile of other ranks of the same set knows.
    void merge(const PayloadProfile &other);

private:
    friend class ProfileBuilder;
    friend PayloadProfile profileOf(const domain::PayloadSet &, std::shared_ptr<const std::vector<std::uint32_t>>, Rank,
                                    Rank, const std::atomic_bool *);

    std::vector<KeyProfile> m_keys;
    std::unordered_map<std::string, std::size_t> m_byPath;
    std::uint32_t m_payloads = 0;
    std::vector<Rank> m_unreadable; ///< sorted
    std::uint64_t m_leftOut = 0;
    std::shared_ptr<const std::vector<std::uint32_t>> m_order;
};

/// The numbers of a set's payloads, newest first.
[[nodiscard]] std::shared_ptr<const std::vector<std::uint32_t>> newestFirst(const domain::PayloadSet &set);

/// Of the payloads with the ranks from `from` up to, not including, `to`. Stops early (and answers with less) when
/// `stop` becomes true. Any thread; profiles of parts are put together by merge().
[[nodiscard]] PayloadProfile profileOf(const domain::PayloadSet &set,
                                       std::shared_ptr<const std::vector<std::uint32_t>> order, Rank from, Rank to,
                                       const std::atomic_bool *stop = nullptr);
/// Of all of them.
[[nodiscard]] PayloadProfile profileOf(const domain::PayloadSet &set);

} // namespace desk::mapping
