// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/phone/phonenote.h"

#include "app/domain/module.h"
#include "app/mapping/phone/phonewords.h"

#include <mutex>

#include <cerrno>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace desk::mapping {

namespace {

constexpr const char *programName = "conversion-desk-phone";
/// The first answer comes after the loading of the tables, on a busy machine late.
constexpr int patienceMilliseconds = 20'000;

/// The program beside this one that knows phone numbers: started when it is needed, gone when it was idle.
class PhoneProgram
{
public:
    PhoneProgram() = default;
    ~PhoneProgram() { hangUp(); }
    PhoneProgram(const PhoneProgram &) = delete;
    PhoneProgram &operator=(const PhoneProgram &) = delete;

    /// One of phonewords, empty when nobody answers.
    [[nodiscard]] std::string ask(const std::string &number)
    {
        const std::lock_guard lock(m_mutex);
        if (std::string answer = exchange(number); !answer.empty())
            return answer;
        hangUp(); // it was never started, or went home meanwhile
        std::string answer = start() ? exchange(number) : std::string();
        if (answer.empty())
            hangUp(); // an answer that comes late would be taken for the next number's
        return answer;
    }

private:
    void hangUp()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    [[nodiscard]] static std::string find()
    {
        for (const std::filesystem::path &folder : domain::moduleFolders()) {
            const std::filesystem::path file = folder / programName;
            if (::access(file.c_str(), X_OK) == 0)
                return file.string();
        }
        return {};
    }

    [[nodiscard]] bool start()
    {
        std::string file = find();
        int ends[2];
        if (file.empty() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return false;
        m_socket = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        char *arguments[] = {file.data(), nullptr};
        pid_t process = -1;
        const int failed = ::posix_spawn(&process, file.c_str(), &actions, nullptr, arguments, environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        int status = 0;
        while (failed == 0 && ::waitpid(process, &status, 0) < 0 && errno == EINTR) {
        }
        return failed == 0;
    }

    [[nodiscard]] std::string exchange(const std::string &number) const
    {
        const std::string line = number + "\n";
        if (m_socket < 0 || ::send(m_socket, line.data(), line.size(), MSG_NOSIGNAL) < 0)
            return {};
        std::string answer;
        pollfd wait{.fd = m_socket, .events = POLLIN, .revents = 0};
        while (!answer.ends_with('\n')) {
            int ready = 0;
            do {
                ready = ::poll(&wait, 1, patienceMilliseconds);
            } while (ready < 0 && errno == EINTR);
            char buffer[64];
            const ssize_t count = ready > 0 ? ::read(m_socket, buffer, sizeof buffer) : 0;
            if (count <= 0)
                return {};
            answer.append(buffer, static_cast<std::size_t>(count));
        }
        answer.pop_back();
        return answer;
    }

    std::mutex m_mutex;
    int m_socket = -1;
};

QString notAsked(const QString &number)
{
    return QCoreApplication::translate("PhoneNote", "%1 was not checked: %2 %3")
        .arg(number,
             //: %1 is the name of a file
             QCoreApplication::translate("Module", "The part %1 of this program cannot be loaded.")
                 .arg(QString::fromLatin1(programName)),
             QCoreApplication::translate("Module", "Install Conversion Desk again."));
}

std::optional<QString> sentence(const QString &number, std::string_view word, const QString &country)
{
    if (word == phonewords::nowhere)
        return QCoreApplication::translate("PhoneNote", "%1 cannot be a phone number anywhere.").arg(number);
    if (word == phonewords::tooShort) {
        //: %1 is a phone number, %2 a country calling code such as 49
        return QCoreApplication::translate("PhoneNote", "%1 is too short for a number with the country code +%2.")
            .arg(number, country);
    }
    if (word == phonewords::tooLong) {
        return QCoreApplication::translate("PhoneNote", "%1 is too long for a number with the country code +%2.")
            .arg(number, country);
    }
    if (word == phonewords::unknownCountry) {
        return QCoreApplication::translate("PhoneNote",
                                           "The phone-number library does not know the country code of %1.")
            .arg(number);
    }
    if (word == phonewords::unused) {
        return QCoreApplication::translate("PhoneNote",
                                           "No number of the form of %1 is in use under the country code +%2.")
            .arg(number, country);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> phoneNote(const std::string &number)
{
    if (!number.starts_with('+') || number.find('\n') != std::string::npos)
        return std::nullopt;
    static PhoneProgram program;
    const std::string answer = program.ask(number);
    const QString shown = QString::fromStdString(number);
    if (answer.empty())
        return notAsked(shown);
    const std::size_t space = std::min(answer.find(' '), answer.size());
    return sentence(shown, std::string_view(answer).substr(0, space),
                    QString::fromLatin1(answer.substr(std::min(space + 1, answer.size()))));
}

} // namespace desk::mapping
