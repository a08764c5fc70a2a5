// SPDX-License-Identifier: GPL-3.0-or-later
// `map` beside its yardstick, on the same rows in one run, and the core of the live preview. Environment:
// DESK_PROGRAM the program, DESK_YARDSTICK the yardstick (beside this file by default), DESK_BENCH_ROWS (1000000).
#include "app/mapping/engine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace desk;

constexpr const char *mappingJson = R"({"mappings":{
 "order_total":"eventValue","currency":"currency","ad_cost":"expense","created_at":"occurredAt",
 "email":"email","phone":"phone","first_name":"firstName","last_name":"lastName",
 "order_id":"orderId","utm_source":"utm_source",
 "quantity":"custom_11111111-1111-4111-8111-111111111111","plan":"custom_22222222-2222-4222-8222-222222222222"}})";
constexpr const char *fieldsJson = R"([
 {"id":"11111111-1111-4111-8111-111111111111","key":"quantity","label":"Quantity","type":"NUMBER"},
 {"id":"22222222-2222-4222-8222-222222222222","key":"plan","label":"Plan","type":"TEXT"}])";

/// A cheap generator that gives the same rows everywhere.
class Numbers
{
public:
    unsigned next(unsigned below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>((m_state >> 33U) % below);
    }

private:
    unsigned long long m_state = 20260301;
};

std::string row(Numbers &numbers)
{
    static constexpr const char *currencies[] = {"EUR", "USD", "gbp", "CHF", "JPY"};
    static constexpr const char *first[] = {"Ada", "Björn", "Chloé", "Dmitri", "Emeka", "Fumiko"};
    static constexpr const char *last[] = {"Lovelace", "Nuñez", "Okafor", "Petersen", "Quist", "Rossi"};
    static constexpr const char *sources[] = {"google", "facebook", "newsletter", "direct"};
    static constexpr const char *plans[] = {"starter", "team", "business"};
    char text[640];
    const unsigned id = numbers.next(90'000'000) + 10'000'000;
    (void)std::snprintf(
        text, sizeof text,
        "{\"order_id\":\"A-%u\",\"order_total\":\"%u.%02u\",\"currency\":\"%s\",\"ad_cost\":%u.%u,"
        "\"created_at\":\"2026-%02u-%02uT%02u:%02u:%02u%s\",\"email\":\"Customer%u@Example.com\","
        "\"phone\":\"+49 30 %u\",\"first_name\":\"%s\",\"last_name\":\"%s\",\"utm_source\":\"%s\",\"quantity\":%u,"
        "\"plan\":\"%s\"}\n",
        id, numbers.next(2000), numbers.next(100), currencies[numbers.next(5)], numbers.next(90), numbers.next(10),
        numbers.next(2) + 1, numbers.next(28) + 1, numbers.next(24), numbers.next(60), numbers.next(60),
        numbers.next(2) ? "Z" : "+02:00", id, numbers.next(900'000) + 100'000, first[numbers.next(6)],
        last[numbers.next(6)], sources[numbers.next(4)], numbers.next(50) + 1, plans[numbers.next(3)]);
    return text;
}

struct Usage {
    double seconds = 0; ///< user and system, all threads
    long memory = 0;    ///< KiB
    int status = -1;
};

Usage run(const std::vector<std::string> &command)
{
    ::sync(); // what the one before wrote is not to be paid by the next
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const std::string &word : command)
            arguments.push_back(const_cast<char *>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    Usage usage;
    rusage used{};
    ::wait4(child, &usage.status, 0, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    usage.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    usage.memory = used.ru_maxrss;
    return usage;
}

void print(const char *name, double value, const char *unit)
{
    std::printf("%s %.3g %s\n", name, value, unit);
    (void)std::fflush(stdout);
}

/// A payload of about 2 KB under the same rules: what one keystroke in the editor costs the engine.
void benchPreview()
{
    Numbers numbers;
    std::string payload = row(numbers);
    payload.resize(payload.size() - 2);
    for (int i = 0; payload.size() < 2000; ++i)
        payload +=
            ",\"extra_" + std::to_string(i) + "\":{\"note\":\"some more text\",\"value\":" + std::to_string(i) + "}";
    payload += '}';
    QList<domain::CustomField> fields;
    fields.append({.id = QStringLiteral("11111111-1111-4111-8111-111111111111"),
                   .key = QStringLiteral("quantity"),
                   .label = {},
                   .type = domain::CustomFieldType::Number,
                   .raw = {}});
    fields.append({.id = QStringLiteral("22222222-2222-4222-8222-222222222222"),
                   .key = QStringLiteral("plan"),
                   .label = {},
                   .type = domain::CustomFieldType::Text,
                   .raw = {}});
    const mapping::Plan plan(*mapping::FieldMapping::parse(mappingJson), mapping::TargetCatalog(fields));
    const domain::Instant now(1772323200000);
    std::vector<double> times;
    std::size_t outputs = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        domain::JsonDocument document;
        if (document.parseView(payload))
            std::abort();
        outputs += mapping::evaluate(plan, document.root(), {}, now).outputs.size();
        times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    if (outputs == 0)
        std::abort();
    print("preview_core", times[times.size() / 2], "us");
    print("preview_core_p99", times[times.size() * 99 / 100], "us");
}

} // namespace

int main(int, char **argv)
{
    benchPreview();
    const char *program = std::getenv("DESK_PROGRAM");
    if (!program) {
        std::fputs("DESK_PROGRAM does not say which program to measure.\n", stderr);
        return 2;
    }
    const auto here = std::filesystem::absolute(argv[0]).parent_path();
    const char *named = std::getenv("DESK_YARDSTICK");
    const std::string yardstick = named ? named : (here / "map-yardstick").string();
    const char *count = std::getenv("DESK_BENCH_ROWS");
    const long rows = count ? std::atol(count) : 1'000'000;
    const auto folder = std::filesystem::temp_directory_path() / ("desk-map-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto file = [&](const char *name) { return (folder / name).string(); };
    {
        Numbers numbers;
        std::ofstream all(file("all.jsonl"), std::ios::binary);
        std::ofstream tenth(file("tenth.jsonl"), std::ios::binary);
        for (long i = 0; i < rows; ++i) {
            const std::string line = row(numbers);
            all << line;
            if (i < rows / 10)
                tenth << line;
        }
        std::ofstream(file("mapping.json")) << mappingJson;
        std::ofstream(file("fields.json")) << fieldsJson;
    }
    print("map_row", static_cast<double>(std::filesystem::file_size(file("all.jsonl"))) / static_cast<double>(rows),
          "bytes");
    const auto map = [&](const char *input, const char *threads) {
        return run({program, "map", "--mapping", file("mapping.json"), "--custom-fields", file("fields.json"),
                    "--input", file(input), "--output", file("out.jsonl"), "--threads", threads, "--now",
                    "2026-03-01T00:00:00Z"});
    };
    // Turn about, and the middle of three, so that a busy moment of the machine meets both.
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> threaded;
    long memory = 0;
    bool good = true;
    for (int i = 0; i < 3; ++i) {
        const Usage plain = run({yardstick, file("all.jsonl"), file("plain.jsonl")});
        const Usage mapped = map("all.jsonl", "1");
        const Usage parallel = map("all.jsonl", "2");
        good = good && plain.status == 0 && mapped.status == 0 && parallel.status == 0;
        theirs.push_back(plain.seconds);
        ours.push_back(mapped.seconds);
        threaded.push_back(parallel.seconds);
        memory = std::max(memory, mapped.memory);
    }
    const Usage tenth = map("tenth.jsonl", "1");
    std::filesystem::remove_all(folder);
    if (!good || tenth.status != 0) {
        std::fputs("A run failed; there are no figures.\n", stderr);
        return 1;
    }
    const auto middle = [](std::vector<double> &list) {
        std::ranges::sort(list);
        return list[list.size() / 2];
    };
    const double perRow = 1e6 / static_cast<double>(rows);
    print("map_yardstick_cpu", middle(theirs) * perRow, "us/row");
    print("map_cpu", middle(ours) * perRow, "us/row");
    print("map_cpu_2_threads", middle(threaded) * perRow, "us/row");
    print("map_cpu_ratio", middle(ours) / middle(theirs), "x");
    print("map_cpu_ratio_2_threads", middle(threaded) / middle(theirs), "x");
    std::printf("map_memory_1m %ld KiB\nmap_memory_100k %ld KiB\n", memory, tenth.memory);
    return 0;
}
