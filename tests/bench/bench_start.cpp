// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up time and idle memory of the window against an empty QMainWindow program, both measured in one run, taking
// turns. Prints `name value unit` lines. The window's program is $DESK_PROGRAM, the empty one lies beside this one.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int rounds = 15;
constexpr int idleRounds = 3;
constexpr std::chrono::seconds idleTime(5);

long long monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

struct Child {
    pid_t pid = -1;
    double firstPaint = -1; // milliseconds
};

/// Starts a program and reads until it has reported its first paint.
Child start(const std::string &program, bool stay)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::abort();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);

    if (stay)
        setenv("DESK_BENCH_STAY", "1", 1);
    else
        unsetenv("DESK_BENCH_STAY");
    setenv("DESK_BENCH_START", std::to_string(monotonicNanoseconds()).c_str(), 1);

    Child child;
    std::string name = program;
    char *arguments[] = {name.data(), nullptr};
    if (posix_spawn(&child.pid, program.c_str(), &actions, nullptr, arguments, environ) != 0) {
        std::fprintf(stderr, "bench_start: %s cannot be started\n", program.c_str());
        std::exit(1);
    }
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string output;
    char buffer[256];
    for (;;) {
        const ssize_t count = read(ends[0], buffer, sizeof buffer);
        if (count <= 0)
            break;
        output.append(buffer, static_cast<std::size_t>(count));
        const auto at = output.find("first_paint ");
        if (at != std::string::npos && output.find('\n', at) != std::string::npos) {
            child.firstPaint = std::strtod(output.c_str() + at + 12, nullptr);
            break;
        }
    }
    close(ends[0]);
    if (child.firstPaint < 0) {
        std::fprintf(stderr, "bench_start: %s reported no first paint\n", program.c_str());
        std::exit(1);
    }
    return child;
}

void wait(pid_t pid)
{
    int status = 0;
    waitpid(pid, &status, 0);
}

double proportionalSetKilobytes(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    std::string word;
    while (file >> word) {
        double value = 0;
        if (word == "Pss:" && file >> value)
            return value;
    }
    return -1;
}

double idleMebibytes(const std::string &program)
{
    const Child child = start(program, true);
    std::this_thread::sleep_for(idleTime);
    const double memory = proportionalSetKilobytes(child.pid) / 1024;
    kill(child.pid, SIGKILL);
    wait(child.pid);
    return memory;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int, char *argv[])
{
    const char *program = std::getenv("DESK_PROGRAM");
    if (!program) {
        std::fprintf(stderr, "bench_start: DESK_PROGRAM must name the program\n");
        return 2;
    }
    const std::string empty = (std::filesystem::absolute(argv[0]).parent_path() / "empty_window").string();
    const std::string desk = program;
    std::string home = (std::filesystem::temp_directory_path() / "desk-bench-XXXXXX").string();
    if (!mkdtemp(home.data()))
        return 1;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        setenv(name, home.c_str(), 1);
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        setenv("QT_QPA_PLATFORM", "offscreen", 0);

    // The first start makes the workspace and the demo business; it is not what an operator sees every morning.
    idleMebibytes(empty);
    idleMebibytes(desk);

    std::vector<double> emptyTimes;
    std::vector<double> deskTimes;
    for (int i = 0; i < rounds; ++i) {
        for (auto &[command, times] : {std::pair<const std::string &, std::vector<double> &>(empty, emptyTimes),
                                       std::pair<const std::string &, std::vector<double> &>(desk, deskTimes)}) {
            const Child child = start(command, false);
            times.push_back(child.firstPaint);
            wait(child.pid);
        }
    }
    // What other programs share of Qt's pages at the moment counts too, so a single look can mislead.
    std::vector<double> emptySizes;
    std::vector<double> deskSizes;
    for (int i = 0; i < idleRounds; ++i) {
        emptySizes.push_back(idleMebibytes(empty));
        deskSizes.push_back(idleMebibytes(desk));
    }
    const double emptyMemory = median(emptySizes);
    const double deskMemory = median(deskSizes);
    std::filesystem::remove_all(home);

    std::printf("start_empty_window %.1f ms\n", median(emptyTimes));
    std::printf("start_first_paint %.1f ms\n", median(deskTimes));
    std::printf("start_ratio %.2f times\n", median(deskTimes) / median(emptyTimes));
    std::printf("idle_empty_window %.1f MiB\n", emptyMemory);
    std::printf("idle_memory %.1f MiB\n", deskMemory);
    std::printf("idle_ratio %.2f times\n", deskMemory / emptyMemory);
    return 0;
}
