// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace desk::cli {

using domain::Result;

OutputFile::~OutputFile()
{
    if (m_owned)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
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
        const auto beside = openBeside(target);
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

/// Takes the disk's room in large pieces: a file that grows by each write costs the kernel far more.
void OutputFile::reserve(std::size_t more)
{
    constexpr std::uint64_t piece = std::uint64_t{64} << 20U;
    if (m_temporary.isEmpty() || m_written < piece / 4 || m_written + more <= m_reserved)
        return;
    // Where this is not possible, the writing goes on without it, and says so when the disk is full.
    const std::uint64_t begin = std::max(m_reserved, m_written);
    const auto length = static_cast<off_t>(std::max<std::uint64_t>(piece, more));
    const bool done = ::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, static_cast<off_t>(begin), length) == 0;
    m_reserved = done ? begin + static_cast<std::uint64_t>(length) : std::numeric_limits<std::uint64_t>::max();
}

Result<void> OutputFile::write(std::string_view text)
{
    reserve(text.size());
    m_written += text.size();
    while (!text.empty()) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(errno);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> OutputFile::commit()
{
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (m_reserved > 0 && ::ftruncate(descriptor, static_cast<off_t>(m_written)) != 0) {
        ::close(descriptor);
        m_owned = false;
        return failure(errno);
    }
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

} // namespace desk::cli
