// SPDX-License-Identifier: GPL-3.0-or-later
// `map` beside its yardstick, on the same rows in one run, and the core of the live preview. Environment:
// DESK_PROGRAM the program, DESK_YARDSTICK the yardstick (beside this file by default), DESK_BENCH_ROWS (1000000),
// DESK_BENCH_ROUNDS (5).
#include "app/mapping/engine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/mman.h>
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

/// Of a program that has ended, all its threads together.
struct Usage {
    double user = 0;   ///< seconds of the processor's time
    double system = 0; ///< seconds that the kernel spent for it
    long memory = 0;   ///< KiB
    int status = -1;

    [[nodiscard]] double seconds() const { return user + system; }
};

/// Touches memory that files are then written to. A virtual machine gives memory that is free for a while back to its
/// host, and whoever touches it first pays for that: up to two thirds of a run, or nothing, by what happened before.
void warmMemory(std::size_t size)
{
    const auto available = static_cast<std::size_t>(::sysconf(_SC_AVPHYS_PAGES) * ::sysconf(_SC_PAGESIZE));
    size = std::min(size, available / 2);
    void *const bytes = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (bytes == MAP_FAILED)
        return;
    std::memset(bytes, 1, size);
    ::munmap(bytes, size);
}

/// Under the same conditions for all: nothing left of the run before, and warm memory for what is written.
Usage run(const std::vector<std::string> &command, const std::string &output, std::size_t writes)
{
    std::filesystem::remove(output);
    ::sync();
    warmMemory(writes);
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
    usage.user = seconds(used.ru_utime);
    usage.system = seconds(used.ru_stime);
    usage.memory = used.ru_maxrss;
    return usage;
}

/// The same program on the same input, several times.
class Runs
{
public:
    void add(const Usage &usage) { m_runs.push_back(usage); }
    [[nodiscard]] bool good() const
    {
        return std::ranges::all_of(m_runs, [](const Usage &usage) { return usage.status == 0; });
    }
    [[nodiscard]] long memory() const { return std::ranges::max(m_runs, {}, &Usage::memory).memory; }
    /// The middle of what `of` says about each run.
    template<typename Of>
    [[nodiscard]] double middle(Of of) const
    {
        std::vector<double> values;
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            values.push_back(of(m_runs[i], i));
        std::ranges::sort(values);
        return values[values.size() / 2];
    }
    /// The middle of the ratios of the runs that were made one after the other.
    [[nodiscard]] double ratioTo(const Runs &others) const
    {
        return middle([&](const Usage &usage, std::size_t i) { return usage.seconds() / others.m_runs[i].seconds(); });
    }

private:
    std::vector<Usage> m_runs;
};

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

/// What the programs read and where they write; gone afterwards.
class Folder
{
public:
    explicit Folder(long rows)
        : m_path(std::filesystem::temp_directory_path() / ("desk-map-bench-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_path);
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
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder() { std::filesystem::remove_all(m_path); }
    [[nodiscard]] std::string file(const char *name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

long numberFrom(const char *variable, long otherwise)
{
    const char *text = std::getenv(variable);
    return text ? std::max(1L, std::atol(text)) : otherwise;
}

void printParts(const std::string &name, const Runs &runs, double perRow)
{
    print((name + "_cpu").c_str(), runs.middle([](const Usage &usage, auto) { return usage.seconds(); }) * perRow,
          "us/row");
    print((name + "_user").c_str(), runs.middle([](const Usage &usage, auto) { return usage.user; }) * perRow,
          "us/row");
    print((name + "_system").c_str(), runs.middle([](const Usage &usage, auto) { return usage.system; }) * perRow,
          "us/row");
}

int benchMap(const std::string &program, const std::string &yardstick)
{
    const long rows = numberFrom("DESK_BENCH_ROWS", 1'000'000);
    const Folder folder(rows);
    const auto size = std::filesystem::file_size(folder.file("all.jsonl"));
    print("map_row", static_cast<double>(size) / static_cast<double>(rows), "bytes");
    const std::size_t writes = size * 8; // more than the longer of the outputs, and the same for all
    const std::string plain = folder.file("plain.jsonl");
    const std::string mapped = folder.file("mapped.jsonl");
    const auto map = [&](const char *input, const char *threads) {
        return run({program, "map", "--mapping", folder.file("mapping.json"), "--custom-fields",
                    folder.file("fields.json"), "--input", folder.file(input), "--output", mapped, "--threads", threads,
                    "--now", "2026-03-01T00:00:00Z"},
                   mapped, writes);
    };
    // Turn about, so that a busy moment of the machine meets all of them.
    Runs theirs;
    Runs ours;
    Runs threaded;
    const long rounds = numberFrom("DESK_BENCH_ROUNDS", 5);
    for (long i = 0; i < rounds; ++i) {
        theirs.add(run({yardstick, folder.file("all.jsonl"), plain}, plain, writes));
        ours.add(map("all.jsonl", "1"));
        threaded.add(map("all.jsonl", "2"));
    }
    const Usage tenth = map("tenth.jsonl", "1");
    if (!theirs.good() || !ours.good() || !threaded.good() || tenth.status != 0) {
        std::fputs("A run failed; there are no figures.\n", stderr);
        return 1;
    }
    const double perRow = 1e6 / static_cast<double>(rows);
    printParts("map_yardstick", theirs, perRow);
    printParts("map", ours, perRow);
    printParts("map_2_threads", threaded, perRow);
    print("map_cpu_ratio", ours.ratioTo(theirs), "x");
    print("map_cpu_ratio_2_threads", threaded.ratioTo(theirs), "x");
    std::printf("map_memory_1m %ld KiB\nmap_memory_100k %ld KiB\n", ours.memory(), tenth.memory);
    return 0;
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
    return benchMap(program, named ? named : (here / "map-yardstick").string());
}
