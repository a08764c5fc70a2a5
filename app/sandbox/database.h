// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace desk::sandbox {

/// SQLite said no. Stays inside the room: the service answers 500, start() gives an error.
class DatabaseError : public std::exception
{
public:
    explicit DatabaseError(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] const char *what() const noexcept override { return m_text.c_str(); }

private:
    std::string m_text;
};

/// A prepared statement being used: bound, stepped, read, and reset when it goes.
class Query
{
public:
    explicit Query(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query(Query &&) = delete;
    Query &operator=(Query &&) = delete;

    /// Values in the order of the statement's question marks. The texts must live until the query is done.
    Query &add(std::string_view text);
    Query &add(const std::string &text) { return add(std::string_view(text)); }
    Query &add(const std::optional<std::string> &text);
    Query &add(std::int64_t number);
    template<typename... Values>
    Query &with(const Values &...values)
    {
        (add(values), ...);
        return *this;
    }

    /// True when there is a row. Throws DatabaseError.
    bool next();
    /// Runs a statement that gives no row; the number of rows it changed.
    int run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::int64_t number(int column) const;

private:
    sqlite3_stmt *m_statement;
    int m_bound = 0;
};

/// The sandbox's memory: one SQLite connection. Not thread-safe; the service holds its lock around every use.
class Database
{
public:
    /// Opens or makes the file (empty: in memory) and its tables. Throws DatabaseError, with a sentence for a file that
    /// is not the sandbox's own.
    explicit Database(const std::string &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;

    /// A query on a statement that is kept prepared. One use of the same text at a time.
    [[nodiscard]] Query query(const std::string &sql);
    void execute(const char *sql);

private:
    void prepareFile();

    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> m_statements;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&) = delete;
    Transaction &operator=(Transaction &&) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace desk::sandbox
