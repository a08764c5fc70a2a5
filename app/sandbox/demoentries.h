// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/demopeople.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/random.h"

#include <array>
#include <string>
#include <vector>

namespace desk::sandbox {

constexpr std::int64_t day = 86'400'000; ///< milliseconds

/// What kind of business a demo source does; decides amounts, currencies, hours and what is missing.
enum class DemoKind : std::uint8_t { Shop, Desk, Terminal, Phone, Call, Fair, Partner, Trial, Quiz, Refund };
[[nodiscard]] DemoKind demoKind(std::string_view name);

struct DemoSource {
    std::string id, configId, configName;
    DemoKind kind = DemoKind::Shop;
    int weight = 1;
    bool isActive = true; ///< a paused one has no entries of the last weeks
};

/// Invents the entries of a year before `now`: a weekly rhythm, a slow August and a busy December, mornings at the
/// desk and late evenings in the shop, in each contact's own time zone. Whole numbers only, so that every machine
/// invents the same.
class DemoEntries
{
public:
    DemoEntries(Random &random, DemoPeople &words, std::vector<DemoSource> sources, std::string homeCurrency,
                domain::Instant now);

    /// In the order of their creation. Sets the contacts' times to before their first entry.
    [[nodiscard]] std::vector<EntryRow> invent(std::vector<Person> &people, int count);

private:
    void weighDays();
    [[nodiscard]] int anyDay();
    [[nodiscard]] const DemoSource &anySource(int daysAgo);
    [[nodiscard]] EntryRow entry(const DemoSource &source, int daysAgo, Person *person);
    [[nodiscard]] std::int64_t moment(DemoKind kind, int daysAgo, int minutesEast);
    void setAmounts(EntryRow &row, DemoKind kind, const Person *person);
    void setAttribution(EntryRow &row, DemoKind kind);

    Random &m_random;
    DemoPeople &m_words;
    std::vector<DemoSource> m_sources;
    const std::string m_homeCurrency;
    const std::int64_t m_now;
    std::vector<std::uint64_t> m_dayWeights; ///< running sums, today first
    std::uint64_t m_sourceWeights = 0;
};

} // namespace desk::sandbox
