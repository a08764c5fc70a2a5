// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/outputfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace desk::exports {

using domain::Result;

OutputFile::~OutputFile()
{
    discard();
}

void OutputFile::discard()
{
    if (m_owned)
        ::close(m_descriptor);
    m_owned = false;
    m_descriptor = -1;
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_temporary.clear();
    m_rest.clear();
    m_page.reset();
    m_paged = 0;
}

tl::unexpected<domain::Error> OutputFile::failure(int number) const
{
    const QString shown = m_name == QLatin1String("-") ? tr("standard output") : m_name;
    if (number == ENOSPC) {
        return domain::fail(QStringLiteral("file.disk-full"),
                            //: %1 is a file name
                            tr("The disk is full; %1 could not be written to its end.").arg(shown));
    }
    return domain::fail(QStringLiteral("file.unwritable"),
                        //: %1 is a file name, %2 the system's reason
                        tr("%1 cannot be written: %2.").arg(shown, QString::fromLocal8Bit(std::strerror(number))));
}

Result<void> OutputFile::open(const QString &name)
{
    m_name = name;
    if (name == QLatin1String("-")) {
        m_descriptor = STDOUT_FILENO;
        return {};
    }
    QByteArray target = QFile::encodeName(name);
    struct stat status {};
    const bool exists = ::stat(target.constData(), &status) == 0;
    if (!exists || S_ISREG(status.st_mode)) {
        if (exists && ::access(target.constData(), W_OK) != 0)
            return failure(errno);
        char *const real = exists ? ::realpath(target.constData(), nullptr) : nullptr;
        if (real) {
            target = real; // a link stays a link
            std::free(real);
        }
        auto beside = openBeside(target);
        if (beside && exists)
            (void)::fchmod(m_descriptor, status.st_mode & 07777U);
        if (beside || !exists)
            return beside;
    }
    // A pipe, a device, or a file in a folder that takes no new files.
    m_descriptor = ::open(target.constData(), O_WRONLY | O_CLOEXEC | (exists && S_ISREG(status.st_mode) ? O_TRUNC : 0));
    m_owned = m_descriptor >= 0;
    if (!m_owned)
        return failure(errno);
    return {};
}

Result<void> OutputFile::openBeside(const QByteArray &target)
{
    const QByteArray temporary = target + ".partial-" + QByteArray::number(static_cast<qint64>(::getpid()));
    m_descriptor = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        return failure(errno);
    m_owned = true;
    m_target = target;
    m_temporary = temporary;
    return {};
}

namespace {

/// What this thread has used of the processor, in nanoseconds.
std::int64_t threadTime()
{
    timespec time{};
    (void)::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

constexpr std::size_t pageAlignment = 4096;
constexpr std::size_t pageSize = std::size_t{1} << 20U;

/// False where it is so already or the file system cannot.
bool setDirect(int descriptor, bool direct)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    const int wanted = direct ? flags | O_DIRECT : flags & ~O_DIRECT;
    return flags >= 0 && wanted != flags && ::fcntl(descriptor, F_SETFL, wanted) == 0;
}

} // namespace

Result<void> OutputFile::write(std::string_view text)
{
    if (m_temporary.isEmpty())
        return put({}, text);
    if (m_page)
        return putPast(text);
    // A file grows by whole blocks, which the kernel keeps in few large pieces.
    const std::size_t size = m_rest.size() + text.size();
    const std::size_t now = size - size % block;
    if (now > 0) {
        const std::string_view head = text.substr(0, now - m_rest.size());
        const std::int64_t before = threadTime();
        if (auto good = put(m_rest, head); !good)
            return good;
        m_spent += threadTime() - before;
        m_written += now;
        m_rest.clear();
        text.remove_prefix(head.size());
        goPastMemory();
        if (m_page)
            return putPast(text);
    }
    m_rest.append(text);
    return {};
}

/// A virtual machine gives free memory back to its host. Then each page that a file takes of it costs many times what
/// the writing does, so a long file goes to the disk directly from there on. Elsewhere it is better to leave the whole
/// file in memory for who reads it next, so how dear the writing is decides.
void OutputFile::goPastMemory()
{
    constexpr std::uint64_t step = std::uint64_t{32} << 20U;
    constexpr std::int64_t dearStep = 16'000'000; // where memory is at hand, a step takes a third of that at most
    if (m_written - m_looked < step)
        return;
    const bool dear = m_spent > dearStep;
    m_looked = m_written;
    m_spent = 0;
    if (!dear || !setDirect(m_descriptor, true))
        return;
    m_page.reset(static_cast<char *>(std::aligned_alloc(pageAlignment, pageSize)));
    if (!m_page)
        (void)setDirect(m_descriptor, false);
}

/// The disk takes whole pages from an aligned place; what is left at the end goes the ordinary way.
Result<void> OutputFile::putPast(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t now = std::min(text.size(), pageSize - m_paged);
        std::memcpy(m_page.get() + m_paged, text.data(), now);
        m_paged += now;
        text.remove_prefix(now);
        if (m_paged < pageSize)
            break;
        if (auto good = put({}, {m_page.get(), m_paged}); !good)
            return good;
        m_paged = 0;
    }
    return {};
}

/// Writes two pieces, one behind the other.
Result<void> OutputFile::put(std::string_view first, std::string_view second)
{
    while (!first.empty() || !second.empty()) {
        const auto piece = [](std::string_view text) {
            return iovec{.iov_base = const_cast<char *>(text.data()), .iov_len = text.size()};
        };
        const std::array<iovec, 2> pieces{piece(first), piece(second)};
        const ssize_t count = ::writev(m_descriptor, pieces.data(), pieces.size());
        if (count < 0 && errno == EINTR)
            continue;
        // Some file systems say so only now, and a disk that is nearly full may take a part that is no whole page.
        if (count < 0 && errno == EINVAL && m_page && setDirect(m_descriptor, false))
            continue;
        if (count < 0)
            return failure(errno);
        const std::size_t ofFirst = std::min(static_cast<std::size_t>(count), first.size());
        first.remove_prefix(ofFirst);
        second.remove_prefix(static_cast<std::size_t>(count) - ofFirst);
    }
    return {};
}

Result<void> OutputFile::commit()
{
    if (m_page)
        (void)setDirect(m_descriptor, false);
    if (auto good = put(m_rest, {m_page.get(), m_paged}); !good)
        return good;
    m_rest.clear();
    m_page.reset();
    m_paged = 0;
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (m_owned) {
        m_owned = false;
        if (::close(descriptor) != 0)
            return failure(errno);
    }
    if (!m_temporary.isEmpty()) {
        if (::rename(m_temporary.constData(), m_target.constData()) != 0)
            return failure(errno);
        m_temporary.clear();
    }
    return {};
}

} // namespace desk::exports
