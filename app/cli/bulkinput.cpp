// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkinput.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace desk::cli {

namespace {

/// Large enough to be worth a hand-over, small enough to stay in the cache with what it becomes.
constexpr std::size_t pieceSize = std::size_t{32} << 10U;

/// What std::count does, at the speed of memory.
std::uint64_t lineBreaks(const char *at, const char *end)
{
    std::uint64_t count = 0;
    while (const void *found = at < end ? std::memchr(at, '\n', static_cast<std::size_t>(end - at)) : nullptr) {
        ++count;
        at = static_cast<const char *>(found) + 1;
    }
    return count;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

using domain::Result;

BulkInput::~BulkInput()
{
    if (m_owned)
        ::close(m_descriptor);
}

Result<void> BulkInput::open(const QString &name, Format format)
{
    m_name = name;
    m_format = format;
    if (name == QLatin1String("-")) {
        m_descriptor = STDIN_FILENO;
    } else {
        m_descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        m_owned = m_descriptor >= 0;
        struct stat status {};
        const bool folder = m_owned && ::fstat(m_descriptor, &status) == 0 && S_ISDIR(status.st_mode);
        if (!m_owned || folder) {
            return domain::fail(
                QStringLiteral("file.unreadable"),
                //: %1 is a file name, %2 the system's reason
                tr("%1 cannot be read: %2.").arg(name, QString::fromLocal8Bit(std::strerror(folder ? EISDIR : errno))));
        }
    }
    if (auto good = readMore(); !good)
        return good;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (std::string_view(m_buffer.data(), m_size).starts_with(mark)) {
        m_size -= mark.size();
        std::memmove(m_buffer.data(), m_buffer.data() + mark.size(), m_size);
    }
    if (m_format != Format::Auto)
        return {};
    const QString lower = name.toLower();
    if (lower.endsWith(QLatin1String(".csv"))) {
        m_format = Format::Csv;
    } else if (lower.endsWith(QLatin1String(".jsonl")) || lower.endsWith(QLatin1String(".ndjson"))
               || lower.endsWith(QLatin1String(".json"))) {
        m_format = Format::JsonLines;
    } else {
        std::size_t at = 0;
        while (at < m_size && isSpace(m_buffer[at]))
            ++at;
        const bool json = at == m_size || m_buffer[at] == '{' || m_buffer[at] == '[';
        m_format = json ? Format::JsonLines : Format::Csv;
    }
    return {};
}

/// Adds a piece to the buffer, or as much as there is.
Result<void> BulkInput::readMore()
{
    const std::size_t wanted = m_size + pieceSize;
    if (m_buffer.size() < wanted)
        m_buffer.resize(std::max(wanted, m_size * 2)); // a long row grows it in steps that double
    while (!m_atEnd && m_size < wanted) {
        const ssize_t count = ::read(m_descriptor, m_buffer.data() + m_size, m_buffer.size() - m_size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            return domain::fail(QStringLiteral("file.unreadable"),
                                tr("%1 cannot be read: %2.").arg(m_name, QString::fromLocal8Bit(std::strerror(errno))));
        }
        m_size += static_cast<std::size_t>(count);
        m_atEnd = count == 0;
    }
    return {};
}

/// How much of the buffer is whole rows.
std::size_t BulkInput::wholeRows()
{
    if (m_format == Format::Csv) {
        const std::size_t end = m_splitter.lastRecordEnd({m_buffer.data(), m_size});
        return m_atEnd ? m_size : end;
    }
    if (m_atEnd)
        return m_size;
    const void *last = ::memrchr(m_buffer.data(), '\n', m_size);
    return last ? static_cast<std::size_t>(static_cast<const char *>(last) - m_buffer.data()) + 1 : 0;
}

Result<std::vector<std::string>> BulkInput::readHeader()
{
    mapping::CsvRecord record;
    std::size_t length = 0;
    do {
        std::size_t whole = wholeRows();
        while (whole == 0 && !m_atEnd) {
            if (const auto good = readMore(); !good)
                return tl::unexpected(good.error());
            whole = wholeRows();
        }
        length = record.read({m_buffer.data(), whole});
        m_splitter.taken(length);
        m_size -= length;
        std::memmove(m_buffer.data(), m_buffer.data() + length, m_size);
        m_line += record.lines();
    } while (record.isBlank() && length > 0);
    std::vector<std::string> header;
    if (record.isBlank())
        return header;
    for (std::size_t i = 0; i < record.size(); ++i) {
        std::string key;
        domain::appendJsonString(key, record.field(i));
        domain::JsonDocument document;
        if (document.parseView(key)) {
            return domain::fail(QStringLiteral("csv.header"),
                                //: %1 is a file name
                                tr("The header row of %1 is not UTF-8 text.").arg(m_name));
        }
        header.push_back(std::move(key));
    }
    if (record.problem() != mapping::CsvRecord::Problem::None)
        return domain::fail(QStringLiteral("csv.header"), tr("The header row of %1 is not valid CSV.").arg(m_name));
    return header;
}

Result<bool> BulkInput::fill(BulkBatch &batch)
{
    if (m_size < pieceSize && !m_atEnd) {
        if (const auto good = readMore(); !good)
            return tl::unexpected(good.error());
    }
    std::size_t whole = wholeRows();
    while (whole == 0 && !m_atEnd) {
        if (const auto good = readMore(); !good)
            return tl::unexpected(good.error());
        whole = wholeRows();
    }
    if (whole == 0)
        return false;
    // The batch takes the buffer and gives its own for what is left.
    batch.input.swap(m_buffer);
    batch.begin = 0;
    batch.end = whole;
    batch.firstLine = m_line;
    const std::size_t rest = m_size - whole;
    if (m_buffer.size() < rest)
        m_buffer.resize(rest + pieceSize);
    if (rest > 0) // a buffer that was never filled has no place to copy to
        std::memcpy(m_buffer.data(), batch.input.data() + whole, rest);
    m_size = rest;
    m_splitter.taken(whole);
    m_line += lineBreaks(batch.input.data(), batch.input.data() + whole);
    return true;
}

} // namespace desk::cli
