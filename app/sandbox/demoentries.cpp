// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/demoentries.h"

#include <algorithm>

namespace desk::sandbox {

namespace {

constexpr std::int64_t minute = 60'000;
constexpr int yearDays = 365;
constexpr int pausedDays = 45;

/// How much of a currency stands for one euro, in hundredths, and the digits after its point.
struct Price {
    const char *currency;
    std::int64_t hundredthsPerEuro;
    int digits;
};
constexpr std::array<Price, 9> prices{{{"EUR", 100, 2},
                                       {"USD", 100, 2},
                                       {"GBP", 90, 2},
                                       {"JPY", 16'000, 0},
                                       {"SEK", 1'100, 2},
                                       {"PLN", 425, 2},
                                       {"BRL", 600, 2},
                                       {"INR", 9'000, 2},
                                       {"KWD", 33, 3}}};

const Price &priceIn(const std::string &currency)
{
    const auto it = std::ranges::find_if(prices, [&](const Price &price) { return currency == price.currency; });
    return it != prices.end() ? *it : prices.front();
}

/// Euro cents as an amount of the currency: 12400 cents, JPY -> "19800".
std::string amount(std::int64_t cents, const Price &price)
{
    std::int64_t units = cents * price.hundredthsPerEuro; // hundredths of cents
    std::int64_t scale = 10'000;
    for (int i = 0; i < price.digits; ++i)
        scale /= 10;
    units /= scale;
    if (price.digits == 0) // such prices are round
        return std::to_string(std::max<std::int64_t>(1, units / 100) * 100);
    std::string text = std::to_string(units);
    const auto digits = static_cast<std::size_t>(price.digits);
    if (text.size() <= digits)
        text.insert(0, digits + 1 - text.size(), '0');
    text.insert(text.size() - digits, 1, '.');
    return text;
}

/// Shares of the day's hours, local time.
using Hours = std::array<std::uint8_t, 24>;
constexpr Hours officeHours{0, 0, 0, 0, 0, 0, 0, 1, 4, 9, 10, 9, 5, 8, 9, 8, 7, 4, 2, 1, 0, 0, 0, 0};
constexpr Hours eveningHours{2, 1, 0, 0, 0, 0, 1, 2, 3, 4, 4, 5, 6, 5, 4, 4, 5, 6, 7, 9, 11, 12, 9, 5};

const Hours &hoursOf(DemoKind kind)
{
    const bool isEvening = kind == DemoKind::Shop || kind == DemoKind::Trial || kind == DemoKind::Quiz;
    return isEvening ? eveningHours : officeHours;
}

constexpr std::array<std::int64_t, 14> shopPrices{1'990,  2'900,  4'950,  8'990,  12'000,  14'900,  24'000,
                                                  31'075, 49'999, 64'000, 87'500, 124'000, 248'000, 38'000};

bool hasNoValue(DemoKind kind)
{
    return kind == DemoKind::Call || kind == DemoKind::Fair || kind == DemoKind::Partner || kind == DemoKind::Quiz;
}

} // namespace

DemoKind demoKind(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> names{"shop", "desk",    "terminal", "phone", "call",
                                                            "fair", "partner", "trial",    "quiz",  "refund"};
    const auto it = std::ranges::find(names, name);
    return it != names.end() ? static_cast<DemoKind>(it - names.begin()) : DemoKind::Shop;
}

DemoEntries::DemoEntries(Random &random, DemoPeople &words, std::vector<DemoSource> sources, std::string homeCurrency,
                         domain::Instant now)
    : m_random(random),
      m_words(words),
      m_sources(std::move(sources)),
      m_homeCurrency(std::move(homeCurrency)),
      m_now(now.milliseconds())
{
    for (const DemoSource &source : m_sources)
        m_sourceWeights += static_cast<std::uint64_t>(source.weight);
    weighDays();
}

void DemoEntries::weighDays()
{
    static constexpr std::array<std::uint64_t, 7> week{45, 100, 115, 110, 112, 92, 55}; // Sunday first
    static constexpr std::array<std::uint64_t, 12> year{95, 95, 105, 100, 100, 95, 85, 65, 105, 110, 125, 150};
    std::uint64_t sum = 0;
    for (int daysAgo = 0; daysAgo < yearDays; ++daysAgo) {
        const std::int64_t dayNumber = m_now / day - daysAgo;
        const auto weekday = static_cast<std::size_t>((dayNumber + 4) % 7); // 1970-01-01 was a Thursday
        const auto month = static_cast<std::size_t>(dayNumber * 100 % 36'525 * 12 / 36'525); // near enough for a season
        const auto growth = std::uint64_t(60) + 70 * static_cast<std::uint64_t>(yearDays - daysAgo) / yearDays;
        std::uint64_t weight = week.at(weekday) * year.at(month) * growth;
        if (daysAgo == 0)
            weight = weight * static_cast<std::uint64_t>(m_now % day) / static_cast<std::uint64_t>(day);
        sum += weight;
        m_dayWeights.push_back(sum);
    }
}

int DemoEntries::anyDay()
{
    const std::uint64_t at = m_random.next() % m_dayWeights.back();
    return static_cast<int>(std::ranges::upper_bound(m_dayWeights, at) - m_dayWeights.begin());
}

const DemoSource &DemoEntries::anySource(int daysAgo)
{
    std::uint64_t at = m_random.next() % m_sourceWeights;
    for (const DemoSource &source : m_sources) {
        const auto weight = static_cast<std::uint64_t>(source.weight);
        if (at < weight)
            return source.isActive || daysAgo > pausedDays ? source : m_sources.front();
        at -= weight;
    }
    return m_sources.front();
}

std::int64_t DemoEntries::moment(DemoKind kind, int daysAgo, int minutesEast)
{
    const Hours &hours = hoursOf(kind);
    std::size_t sum = 0;
    for (const std::uint8_t share : hours)
        sum += share;
    std::size_t at = m_random.below(sum);
    std::int64_t hour = 0;
    for (; at >= hours[static_cast<std::size_t>(hour)]; ++hour)
        at -= hours[static_cast<std::size_t>(hour)];
    std::int64_t time = (m_now / day - daysAgo) * day + hour * 60 * minute - minutesEast * minute;
    time += m_random.between(0, 60 * minute - 1);
    while (time > m_now - 5 * minute)
        time -= day;
    // Most senders know only whole seconds.
    return m_random.chance(70) ? time / 1000 * 1000 : time;
}

void DemoEntries::setAmounts(EntryRow &row, DemoKind kind, const Person *person)
{
    if (hasNoValue(kind))
        return;
    const bool inOwnCurrency = person != nullptr && m_random.chance(kind == DemoKind::Shop ? 60 : 15);
    std::string currency = inOwnCurrency ? person->currency : m_homeCurrency;
    std::int64_t cents = 0;
    switch (kind) {
    case DemoKind::Shop:
        cents = shopPrices[m_random.below(shopPrices.size())] * m_random.between(1, m_random.chance(12) ? 4 : 1);
        break;
    case DemoKind::Desk: cents = m_random.between(60, 520) * 100 + (m_random.chance(30) ? 50 : 0); break;
    case DemoKind::Terminal:
        currency = m_homeCurrency;
        cents = m_random.between(310, 18'900);
        break;
    case DemoKind::Trial:
        currency = "USD";
        cents = m_random.chance(8) ? 29'000 : m_random.chance(30) ? 900 : 2'900;
        if (m_random.chance(6))
            return; // the plan's price was not sent
        break;
    case DemoKind::Refund:
        currency = m_homeCurrency;
        cents = m_random.between(1, 6) * 6'000;
        break;
    default:
        currency = m_random.chance(30) ? "USD" : m_homeCurrency;
        cents = m_random.between(40, 1'400) * 100 - (m_random.chance(50) ? 1 : 0);
        break;
    }
    const Price &price = priceIn(currency);
    row.currency = price.currency;
    row.eventValue = amount(cents, price);
    if ((kind == DemoKind::Shop && m_random.chance(45)) || (kind == DemoKind::Desk && m_random.chance(40)))
        row.expense = amount(cents * m_random.between(8, 28) / 100, price);
}

void DemoEntries::setAttribution(EntryRow &row, DemoKind kind)
{
    const bool isPersonal = kind == DemoKind::Terminal || kind == DemoKind::Refund || kind == DemoKind::Fair;
    if (isPersonal || !m_random.chance(40))
        return;
    row.attributionSource = m_words.word("utm");
    if (m_random.chance(70)) {
        row.attributionCampaign = m_words.word("campaigns");
        row.attributionCampaignId = std::to_string(m_random.between(120'000'000, 129'999'999));
    }
    if (m_random.chance(45)) {
        row.attributionAd = m_words.word("ads");
        row.attributionAdId = std::to_string(m_random.between(23'800'000'000, 23'899'999'999));
    }
}

EntryRow DemoEntries::entry(const DemoSource &source, int daysAgo, Person *person)
{
    EntryRow row;
    row.id = m_random.uuid();
    row.configId = source.configId;
    row.configName = source.configName;
    row.sourceId = source.id;
    if (person != nullptr) {
        row.businessId = person->contact.businessId;
        row.contactId = person->contact.id;
    }
    row.occurredAt = moment(source.kind, daysAgo, person != nullptr ? person->minutesEast : 60);
    // Stored a moment later; some were entered by hand the next days.
    const bool isLate = source.kind == DemoKind::Phone && m_random.chance(15);
    row.createdAt = row.occurredAt + (isLate ? m_random.between(60, 2'880) * minute : m_random.between(300, 42'000));
    row.createdAt = std::min(row.createdAt, m_now - m_random.between(1'000, 4 * minute));
    setAmounts(row, source.kind, person);
    setAttribution(row, source.kind);
    return row;
}

std::vector<EntryRow> DemoEntries::invent(std::vector<Person> &people, int count)
{
    std::vector<EntryRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int daysAgo = i == 0 ? 0 : anyDay();
        const DemoSource &source = i == 0 ? m_sources.front() : anySource(daysAgo);
        const bool isAnonymous = (source.kind == DemoKind::Terminal && m_random.chance(12))
                                 || (source.kind == DemoKind::Trial && m_random.chance(6));
        // The lower of two throws: some customers come again and again.
        const std::size_t who = std::min(m_random.below(people.size()), m_random.below(people.size()));
        Person *person = isAnonymous ? nullptr : &people[who];
        EntryRow row = entry(source, daysAgo, person);
        row.businessId = people.front().contact.businessId;
        if (i == 0) {
            row.occurredAt = m_now - 5 * minute;
            row.createdAt = row.occurredAt + 1'400;
        }
        if (person != nullptr) {
            ContactRow &contact = person->contact;
            contact.createdAt = std::min(contact.createdAt == 0 ? m_now : contact.createdAt, row.occurredAt - minute);
            contact.updatedAt = std::max(contact.updatedAt, row.createdAt);
        }
        rows.push_back(std::move(row));
    }
    for (Person &person : people) {
        if (person.contact.createdAt == 0)
            person.contact.createdAt = person.contact.updatedAt = m_now - m_random.between(1, yearDays) * day;
    }
    std::ranges::stable_sort(rows, {}, &EntryRow::createdAt);
    return rows;
}

} // namespace desk::sandbox
