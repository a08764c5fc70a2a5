// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowstatement.h"

#include <cstring>
#include <sqlite3.h>

namespace desk::store {

RowStatement::~RowStatement()
{
    sqlite3_finalize(m_statement);
}

bool RowStatement::isReady()
{
    if (m_statement == nullptr && !m_database.error()) {
        const int code = sqlite3_prepare_v3(m_database.handle(), m_sql.data(), static_cast<int>(m_sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK)
            m_database.failFromSqlite(code);
    }
    return m_statement != nullptr;
}

bool RowStatement::next()
{
    if (m_database.error() || !isReady())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.failFromSqlite(code);
    return false;
}

bool RowStatement::run()
{
    while (next()) {
    }
    reset();
    return !m_database.error();
}

void RowStatement::reset()
{
    sqlite3_reset(m_statement); // repeats the code of the last step, which was looked at there
    m_at = 0;
}

qint64 RowStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void RowStatement::bound(int code)
{
    if (code != SQLITE_OK && !m_database.error())
        m_database.failFromSqlite(code);
}

void RowStatement::bindNext(std::nullptr_t)
{
    bound(sqlite3_bind_null(m_statement, ++m_at));
}

void RowStatement::bindNext(qint64 value)
{
    bound(sqlite3_bind_int64(m_statement, ++m_at, value));
}

void RowStatement::bindNext(double value)
{
    bound(sqlite3_bind_double(m_statement, ++m_at, value));
}

void RowStatement::bindNext(std::string_view value)
{
    // A null pointer would bind NULL.
    bound(sqlite3_bind_text64(m_statement, ++m_at, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}

std::string_view RowTexts::of(QStringView text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (size == 0)
        return {};
    // Most texts are plain.
    auto *plain = static_cast<char *>(m_memory.allocate(size, 1));
    std::size_t done = 0;
    while (done < size && text.utf16()[done] < 0x80) {
        plain[done] = static_cast<char>(text.utf16()[done]);
        ++done;
    }
    if (done == size)
        return {plain, size};
    const QByteArray utf8 = text.toUtf8();
    const auto length = static_cast<std::size_t>(utf8.size());
    auto *copy = static_cast<char *>(m_memory.allocate(length, 1));
    std::memcpy(copy, utf8.constData(), length);
    return {copy, length};
}

} // namespace desk::store
