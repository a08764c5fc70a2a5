// SPDX-License-Identifier: GPL-3.0-or-later
// What a source's payloads have, at 100,000 of them: `profile_100000` is the time to look at all of them, on one thread
// as in the program; `drift_100000` the time for what changed, its renames and the money that hangs on it.
#include "app/mapping/drift.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace desk;

namespace {

std::string payload(int number, bool renamed)
{
    const std::string n = std::to_string(number);
    return std::string("{\"") + (renamed ? "total_price" : "order_total") + "\":\"" + std::to_string(20 + number % 900)
           + "." + std::to_string(10 + number % 90) + "\",\"order_currency\":\"" + (number % 3 ? "EUR" : "USD")
           + "\",\"customer_email\":\"person" + n + "@example.com\",\"customer_phone\":\"+49301"
           + std::to_string(100000 + number) + "\",\"company_size\":\"50-100\",\"ad_cost\":"
           + std::to_string(number % 40) + ".25,\"booked_at\":\"2026-0" + std::to_string(1 + number % 9)
           + "-11T10:00:00Z\",\"internal_note\":\"Call back after 4\",\"vendor_id\":\"V-" + n
           + "\",\"first_name\":\"John\",\"utm_source\":\"spring-letter\",\"items\":[{\"sku\":\"A" + n
           + "\",\"price\":\"9.90\"},{\"sku\":\"B\",\"price\":\"1.00\"}]}";
}

template<typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main()
{
    constexpr int count = 100'000;
    domain::PayloadSet set;
    for (int i = count - 1; i >= 0; --i)
        set.add(domain::PayloadSet::Origin::Submission, i, domain::Instant(1'700'000'000'000 + i * 60'000LL),
                payload(i, i >= count * 7 / 10));
    const auto mapping = mapping::FieldMapping::parse(
        "{\"mappings\":{\"order_total\":\"eventValue\",\"order_currency\":\"currency\",\"customer_email\":\"email\","
        "\"customer_phone\":\"phone\",\"ad_cost\":\"expense\",\"booked_at\":\"occurredAt\"}}",
        "WEBHOOK");
    const mapping::TargetCatalog catalog;
    mapping::PayloadProfile profile;
    std::printf("profile_100000 %.0f ms\n", milliseconds([&] {
                    const auto order = mapping::newestFirst(set);
                    profile = mapping::profileOf(set, order, 0, static_cast<mapping::Rank>(set.size()));
                }));
    mapping::Drift drift;
    std::printf("drift_100000 %.0f ms\n", milliseconds([&] {
                    drift = mapping::findDrift(profile, *mapping, catalog);
                    mapping::addExposure(drift, profile, set, *mapping, catalog);
                }));
    if (drift.findings.size() != 1 || !drift.findings.front().rename || drift.findings.front().money.size() != 2) {
        std::fprintf(stderr, "the drift of the benchmark was not found\n");
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
