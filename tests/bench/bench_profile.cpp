// SPDX-License-Identifier: GPL-3.0-or-later
// What a source's payloads have, at 100,000 of them: `profile_100000` is the time to look at all of them, on as many
// threads as there are processors; `drift_100000` the time for what changed, its renames and the money that hangs on
// it; `profile_100000_one_thread` the first without a second thread.
#include "app/mapping/drift.h"

#include <QThread>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>

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

mapping::PayloadProfile inParts(const domain::PayloadSet &set, std::size_t parts)
{
    const auto order = mapping::newestFirst(set);
    std::vector<std::future<mapping::PayloadProfile>> running;
    for (std::size_t part = 0; part < parts; ++part) {
        running.push_back(std::async(std::launch::async, [&, part] {
            return mapping::profileOf(set, order, static_cast<mapping::Rank>(set.size() * part / parts),
                                      static_cast<mapping::Rank>(set.size() * (part + 1) / parts));
        }));
    }
    mapping::PayloadProfile whole = running.front().get();
    for (std::size_t part = 1; part < parts; ++part)
        whole.merge(running[part].get());
    return whole;
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
    std::printf("profile_100000_one_thread %.0f ms\n", milliseconds([&] { profile = inParts(set, 1); }));
    const auto threads = static_cast<std::size_t>(std::max(1, QThread::idealThreadCount()));
    std::printf("profile_100000 %.0f ms\n", milliseconds([&] { profile = inParts(set, threads); }));
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
