// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace desk::store {

class Database;

/// UTF-8 bytes to be stored as TEXT (a plain QByteArray is stored as BLOB).
struct Text {
    QByteArray utf8;
};

/// A prepared statement on loan from its connection. Values are bound in order, then rows are read with next() or the
/// whole is done with run(). A failure is kept by the connection (Database::error) and makes everything after it in
/// the same transaction do nothing, so a row loop needs no check of its own; whoever ends the transaction looks.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement, bool shared);
    Statement(Statement &&other) noexcept;
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    /// True when there is a row to read; false at the end and after a failure.
    bool next();
    /// Runs to the end. False after a failure.
    bool run();
    /// Makes it ready for other values.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] std::string_view view(int column) const; ///< valid until the next step
    [[nodiscard]] domain::Instant instant(int column) const { return domain::Instant(integer(column)); }
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<domain::Instant> optionalInstant(int column) const;
    [[nodiscard]] std::optional<domain::Decimal> optionalDecimal(int column) const;

private:
    void bindNext(std::nullptr_t);
    void bindNext(bool value) { bindNext(qint64{value}); }
    void bindNext(int value) { bindNext(qint64{value}); }
    void bindNext(qint64 value);
    void bindNext(double value);
    void bindNext(const QString &value);
    void bindNext(const QByteArray &value);
    void bindNext(const Text &value);
    void bindNext(std::string_view value);
    void bindNext(domain::Instant value) { bindNext(qint64{value.milliseconds()}); }
    void bindNext(const domain::Decimal &value) { bindNext(std::string_view(value.text())); }
    template<typename T>
    void bindNext(const std::optional<T> &value)
    {
        if (value)
            bindNext(*value);
        else
            bindNext(nullptr);
    }
    void bound(int code);

    Database *m_database;
    sqlite3_stmt *m_statement;
    bool m_shared;
    int m_at = 0;
};

/// One connection to the workspace file, used by one thread at a time.
class Database
{
public:
    enum class Mode { Writer, Reader };
    /// Opens the file; a writer creates it. Only speaks of what opening itself can find out.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const QString &file, Mode mode,
                                                                        int busyTimeoutMs = 5000);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;

    /// A statement for this SQL text, kept prepared for the next time.
    [[nodiscard]] Statement statement(std::string_view sql);
    /// Binds and runs in one go. False after a failure.
    template<typename... Values>
    bool execute(std::string_view sql, const Values &...values)
    {
        return statement(sql).bind(values...).run();
    }
    /// Runs a text of several statements without values: migrations, pragmas.
    bool script(const QByteArray &sql);

    [[nodiscard]] qint64 lastRow() const;
    /// Rows touched by the statement run last.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool isReadOnly() const;

    /// The first failure since the last clearError().
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    void clearError() { m_error.reset(); }
    /// Takes a failure that is not SQLite's into the transaction, so that it is rolled back.
    void fail(domain::Error error);
    void failFromSqlite(int code);
    /// The value, or the failure that happened on the way to it.
    template<typename T>
    [[nodiscard]] domain::Result<T> result(T value) const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return value;
    }
    [[nodiscard]] domain::Result<void> result() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

    /// Asked now and then while a statement runs; true stops it with the error "workspace.cancelled".
    void setInterrupt(std::function<bool()> isWanted);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    friend class Statement;
    Database(sqlite3 *handle, QString file);
    void release(sqlite3_stmt *statement);

    struct Cached {
        sqlite3_stmt *statement = nullptr;
        bool lent = false;
    };
    sqlite3 *m_handle;
    QString m_file;
    std::unordered_map<std::string, Cached> m_statements;
    std::optional<domain::Error> m_error;
    std::function<bool()> m_interrupt;
};

/// The sentence for a result code of SQLite: "The disk is full ...". `detail` is SQLite's own text.
[[nodiscard]] domain::Error sqliteError(int code, const QString &file, const QString &detail);

} // namespace desk::store
