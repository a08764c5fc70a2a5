// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/renames.h"

#include "app/mapping/nearestname.h"
#include "app/mapping/suggest.h"
#include "app/mapping/text.h"

#include <algorithm>
#include <cmath>

namespace desk::mapping {

namespace {

constexpr int leastConfidence = 50;

/// What stands before the last part of a path: "customer" of customer.email.
std::string_view parentOf(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

/// "orderTotal_net" -> order, total, net. Words of one or two letters say nothing.
std::vector<std::string> wordsOf(std::string_view path)
{
    std::vector<std::string> words(1);
    bool wasLower = false;
    for (const char c : path) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if ((!letter || (upper && wasLower)) && !words.back().empty())
            words.emplace_back();
        if (letter)
            words.back() += asciiLower(c);
        wasLower = letter && !upper;
    }
    std::erase_if(words, [](const std::string &word) { return word.size() < 3; });
    return words;
}

bool areNearNames(std::string_view a, std::string_view b)
{
    const std::vector<std::string> words = wordsOf(a);
    for (const std::string &word : wordsOf(b)) {
        if (std::ranges::find(words, word) != words.end())
            return true;
    }
    NearestName nearest(a);
    nearest.offer(b, b);
    return !nearest.best().empty();
}

double meanOf(std::uint64_t sum, std::uint32_t count)
{
    return count == 0 ? 0 : static_cast<double>(sum) / count;
}

bool isSameKind(ValueShape a, ValueShape b)
{
    return a == b || (isNumeric(a) && isNumeric(b));
}

/// Values that could stand for each other: of the same kind, and about as long.
bool areAlike(const KeyProfile &a, const KeyProfile &b)
{
    const double one = meanOf(a.lengths, a.filled());
    const double other = meanOf(b.lengths, b.filled());
    return std::abs(one - other) <= std::max(0.5, 0.25 * std::max(one, other));
}

class Comparison
{
public:
    Comparison(const DriftFinding &stopped, const KeyProfile &old, const KeyProfile &candidate,
               const PayloadProfile &profile, const TargetCatalog &catalog)
        : m_stopped(stopped), m_old(old), m_new(candidate), m_profile(profile), m_catalog(catalog)
    {}

    /// Nothing when it cannot be the same key: other values, or both came side by side.
    [[nodiscard]] std::optional<Rename> rename() const
    {
        if (!isSameKind(m_old.mainShape(), m_new.mainShape()) || cameTogether())
            return std::nullopt;
        RenameReasons reasons;
        reasons.sameTime = beganWhenItStopped();
        reasons.sharedPercent = sharedValues(m_old, m_new);
        constexpr int much = 30;
        reasons.sameValues = reasons.sharedPercent >= much;
        reasons.alikeValues = areAlike(m_old, m_new);
        reasons.sameFrequency = comesAsOften();
        reasons.samePlace =
            parentOf(m_old.path) == parentOf(m_new.path)
            && std::abs(meanOf(m_old.positions, m_old.seen.count) - meanOf(m_new.positions, m_new.seen.count)) <= 1.5;
        reasons.nearName = areNearNames(m_old.path, m_new.path) || feedsTheSame();
        // When a whole payload was redesigned, everything began when everything stopped: that alone says nothing.
        const bool plain = m_old.mainShape() == ValueShape::Text || m_old.mainShape() == ValueShape::Boolean;
        if (!reasons.sameValues && !reasons.nearName && (plain || !reasons.alikeValues))
            return std::nullopt;
        const int confidence = confidenceOf(reasons);
        if (confidence < leastConfidence)
            return std::nullopt;
        return Rename{.path = m_new.path, .confidence = confidence, .reasons = reasons};
    }

private:
    [[nodiscard]] int confidenceOf(const RenameReasons &reasons) const
    {
        // The same two or three values say less than the same forty.
        const int values = std::min(m_old.sketch.size(), m_new.sketch.size()) >= 3 ? 20 : 10;
        constexpr int most = 99; // it is a guess
        return std::min(most, (reasons.sameTime ? 30 : 0) + (reasons.sameValues ? values : 0)
                                  + (reasons.alikeValues ? 15 : 0) + (reasons.sameFrequency ? 10 : 0)
                                  + (reasons.samePlace ? 10 : 0) + (reasons.nearName ? 20 : 0));
    }
    /// More than a few payloads lie between the new key's first and the old one's last.
    [[nodiscard]] bool cameTogether() const
    {
        constexpr std::uint32_t few = 3;
        constexpr std::uint32_t fiftieth = 50;
        return m_profile.between(m_old.seen.newest, m_new.seen.oldest) > std::max(few, m_profile.payloads() / fiftieth);
    }
    [[nodiscard]] std::uint32_t spanOfOld() const
    {
        return std::max(m_old.seen.count, m_profile.between(m_old.seen.newest, m_old.seen.oldest));
    }
    [[nodiscard]] std::uint32_t spanOfNew() const
    {
        return std::max(m_new.seen.count, m_profile.newerThan(m_new.seen.oldest) + 1);
    }
    [[nodiscard]] bool beganWhenItStopped() const
    {
        if (m_new.seen.oldest >= m_old.seen.newest)
            return true; // side by side for a moment, see above
        const std::uint32_t gap = m_profile.between(m_new.seen.oldest, m_old.seen.newest) - 2;
        const double often = static_cast<double>(m_old.seen.count) / spanOfOld();
        return gap <= std::max(2.0, 3.0 / often);
    }
    [[nodiscard]] bool comesAsOften() const
    {
        const double old = static_cast<double>(m_old.seen.count) / spanOfOld();
        const double now = static_cast<double>(m_new.seen.count) / spanOfNew();
        return std::min(old, now) >= 0.8 * std::max(old, now);
    }
    [[nodiscard]] bool feedsTheSame() const
    {
        const auto target = m_catalog.resolve(m_stopped.target);
        const auto suggestion = suggestTarget(m_new.path, {}, m_catalog);
        return target && suggestion && target->name == suggestion->target;
    }

    const DriftFinding &m_stopped;
    const KeyProfile &m_old;
    const KeyProfile &m_new;
    const PayloadProfile &m_profile;
    const TargetCatalog &m_catalog;
};

} // namespace

int sharedValues(const KeyProfile &a, const KeyProfile &b)
{
    if (a.sketch.empty() || b.sketch.empty())
        return 0;
    std::vector<std::uint32_t> shared;
    std::ranges::set_intersection(a.sketch, b.sketch, std::back_inserter(shared));
    constexpr int percent = 100;
    constexpr std::size_t most = KeyProfile::maximumSketch;
    const std::size_t smaller = std::min(a.sketch.size(), b.sketch.size());
    if (a.sketch.size() < most && b.sketch.size() < most) // all values are known
        return static_cast<int>(shared.size() * percent / smaller);
    // Of the smallest hashes of both together, those that both have.
    std::vector<std::uint32_t> all;
    std::ranges::set_union(a.sketch, b.sketch, std::back_inserter(all));
    all.resize(std::min(all.size(), most));
    const auto both = std::ranges::count_if(shared, [&](std::uint32_t hash) { return hash <= all.back(); });
    return static_cast<int>(static_cast<std::size_t>(both) * percent / all.size());
}

void proposeRenames(std::vector<DriftFinding> &findings, const std::vector<const KeyProfile *> &begun,
                    const PayloadProfile &profile, const TargetCatalog &catalog)
{
    struct Offer {
        std::size_t finding = 0;
        Rename rename;
    };
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const KeyProfile *old =
            findings[i].kind == DriftFinding::Kind::Stopped ? profile.find(findings[i].path) : nullptr;
        for (const KeyProfile *candidate : begun) {
            if (!old)
                break;
            if (auto rename = Comparison(findings[i], *old, *candidate, profile, catalog).rename())
                offers.push_back({.finding = i, .rename = std::move(*rename)});
        }
    }
    std::ranges::stable_sort(offers, std::greater<>(), [](const Offer &offer) { return offer.rename.confidence; });
    std::vector<std::string> taken;
    for (Offer &offer : offers) {
        if (findings[offer.finding].rename || std::ranges::find(taken, offer.rename.path) != taken.end())
            continue;
        taken.push_back(offer.rename.path);
        findings[offer.finding].rename = std::move(offer.rename);
    }
}

} // namespace desk::mapping
