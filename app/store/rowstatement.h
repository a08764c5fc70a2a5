// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <array>
#include <memory_resource>

namespace desk::store {

/// A statement for very many rows. It is like Statement, but texts are borrowed instead of copied: what was bound has
/// to stay where it is until run() or reset(). Prepared when it is first used, and not kept for the next time.
class RowStatement
{
public:
    RowStatement(Database &database, std::string sql) : m_database(database), m_sql(std::move(sql)) {}
    ~RowStatement();
    RowStatement(const RowStatement &) = delete;
    RowStatement &operator=(const RowStatement &) = delete;
    RowStatement(RowStatement &&) = delete;
    RowStatement &operator=(RowStatement &&) = delete;

    template<typename... Values>
    RowStatement &bind(const Values &...values)
    {
        if (isReady())
            (bindNext(values), ...);
        return *this;
    }
    /// True when there is a row to read; false at the end and after a failure.
    bool next();
    /// Runs to the end. False after a failure.
    bool run();
    void reset();
    [[nodiscard]] qint64 integer(int column) const;

private:
    bool isReady();
    void bindNext(std::nullptr_t);
    void bindNext(int value) { bindNext(qint64{value}); }
    void bindNext(qint64 value);
    void bindNext(double value);
    void bindNext(std::string_view value);
    template<typename T>
    void bindNext(const std::optional<T> &value)
    {
        if (value)
            bindNext(*value);
        else
            bindNext(nullptr);
    }
    void bound(int code);

    Database &m_database;
    std::string m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_at = 0;
};

/// The UTF-8 of the texts of one row, for a RowStatement to borrow.
class RowTexts
{
public:
    [[nodiscard]] std::string_view of(QStringView text);
    [[nodiscard]] std::optional<std::string_view> orNull(const std::optional<QString> &text)
    {
        return text ? std::optional(of(QStringView(*text))) : std::nullopt;
    }
    /// Everything it gave out is over.
    void clear() { m_memory.release(); }

private:
    static constexpr std::size_t usualRow = 4096;
    std::array<char, usualRow> m_first{};
    std::pmr::monotonic_buffer_resource m_memory{m_first.data(), m_first.size()};
};

} // namespace desk::store
