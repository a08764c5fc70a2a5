// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/domain/text.h"
#include "app/store/entrywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <sqlite3.h>

namespace desk::store {

namespace {

/// desk_decimal_compare(a, b): the exact order of two decimal texts; null if one of them is no decimal.
void compareDecimals(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto read = [](sqlite3_value *value) -> std::optional<domain::Decimal> {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        if (text == nullptr)
            return std::nullopt;
        return domain::Decimal::fromJsonNumber({text, static_cast<std::size_t>(sqlite3_value_bytes(value))});
    };
    const auto left = read(values[0]);
    const auto right = read(values[1]);
    if (left && right)
        sqlite3_result_int(context, left->compare(*right));
    else
        sqlite3_result_null(context);
}

} // namespace

domain::Error sqliteError(int code, const QString &file, const QString &detail)
{
    const QString place = QDir::toNativeSeparators(file);
    const auto error = [&](const char *name, const QString &message, const QString &advice = {}) {
        return domain::Error{.code = QLatin1String(name),
                             .message = message,
                             .advice = advice,
                             .detail = QStringLiteral("SQLite %1: %2").arg(code).arg(detail),
                             .httpStatus = 0,
                             .requestId = {},
                             .fields = {}};
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return error("workspace.full",
                     QCoreApplication::translate(
                         "Workspace",
                         "The disk is full, so the workspace %1 could not be changed. What was saved before is intact.")
                         .arg(place),
                     QCoreApplication::translate("Workspace", "Free some space and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(
            "workspace.locked",
            QCoreApplication::translate("Workspace", "Another program is using the workspace %1 and does not let go.")
                .arg(place),
            QCoreApplication::translate("Workspace", "Close the other program, or wait for it, and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error("workspace.read-only",
                     QCoreApplication::translate("Workspace", "The workspace %1 is read-only, so nothing can be saved.")
                         .arg(place),
                     QCoreApplication::translate(
                         "Workspace", "Make the file and its folder writable, or choose another workspace."));
    case SQLITE_CORRUPT:
        return error("workspace.corrupt",
                     QCoreApplication::translate("Workspace", "The workspace %1 is damaged.").arg(place),
                     QCoreApplication::translate("Workspace",
                                                 "Restore it from a backup copy. The copies lie in the same folder."));
    case SQLITE_NOTADB:
        return error(
            "workspace.not-a-database",
            QCoreApplication::translate("Workspace", "The file %1 is not a workspace of Conversion Desk.").arg(place),
            QCoreApplication::translate("Workspace", "Choose another file. This one was not touched."));
    case SQLITE_CANTOPEN:
        return error("workspace.cannot-open",
                     QCoreApplication::translate("Workspace", "The workspace %1 cannot be opened.").arg(place),
                     QCoreApplication::translate("Workspace", "Check that the folder exists and can be written to."));
    case SQLITE_IOERR:
        return error(
            "workspace.io",
            QCoreApplication::translate(
                "Workspace", "The disk failed while the workspace %1 was used. What was saved before is intact.")
                .arg(place),
            QCoreApplication::translate("Workspace", "Check the disk and try again."));
    case SQLITE_INTERRUPT:
        return error("workspace.cancelled", QCoreApplication::translate("Workspace", "The work was cancelled."));
    case SQLITE_NOMEM:
        return error("workspace.memory", QCoreApplication::translate("Workspace", "There is not enough memory left."));
    case SQLITE_TOOBIG:
        return error("workspace.too-big",
                     QCoreApplication::translate("Workspace", "A text is too large for the workspace."));
    default: break;
    }
    return error("workspace.internal",
                 QCoreApplication::translate("Workspace", "The workspace %1 could not be read or changed.").arg(place));
}

// --- Statement -------------------------------------------------------------------------------------------------------

Statement::Statement(Database &database, sqlite3_stmt *statement, bool shared)
    : m_database(&database), m_statement(statement), m_shared(shared)
{}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_shared(other.m_shared),
      m_at(other.m_at)
{}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    reset();
    sqlite3_clear_bindings(m_statement);
    if (m_shared)
        m_database->release(m_statement);
    else
        sqlite3_finalize(m_statement);
}

void Statement::reset()
{
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement); // repeats the code of the last step, which was looked at there
    m_at = 0;
}

bool Statement::next()
{
    if (m_statement == nullptr || m_database->error())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->failFromSqlite(code);
    return false;
}

bool Statement::run()
{
    while (next()) {
    }
    const bool good = !m_database->error();
    reset();
    return good;
}

void Statement::bound(int code)
{
    if (code != SQLITE_OK && !m_database->error())
        m_database->failFromSqlite(code);
}

void Statement::bindNext(std::nullptr_t)
{
    bound(sqlite3_bind_null(m_statement, ++m_at));
}

void Statement::bindNext(qint64 value)
{
    bound(sqlite3_bind_int64(m_statement, ++m_at, value));
}

void Statement::bindNext(double value)
{
    bound(sqlite3_bind_double(m_statement, ++m_at, value));
}

void Statement::bindNext(const QString &value)
{
    // Most texts are short and plain; they need no memory of their own on the way.
    std::array<char, 128> plain{};
    const auto size = static_cast<std::size_t>(value.size());
    if (size <= plain.size() && std::ranges::all_of(value, [](QChar c) { return c.unicode() < 0x80; })) {
        std::ranges::transform(value, plain.begin(), [](QChar c) { return static_cast<char>(c.unicode()); });
        bindNext(std::string_view(plain.data(), size));
    } else {
        bindNext(Text{value.toUtf8()});
    }
}

void Statement::bindNext(const QByteArray &value)
{
    // A null pointer would bind NULL; an empty array is an empty blob.
    bound(sqlite3_bind_blob64(m_statement, ++m_at, value.isEmpty() ? "" : value.constData(),
                              static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNext(const Text &value)
{
    bindNext(std::string_view(value.utf8.constData(), static_cast<std::size_t>(value.utf8.size())));
}

void Statement::bindNext(std::string_view value)
{
    bound(sqlite3_bind_text64(m_statement, ++m_at, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? std::string_view() : std::string_view(data, static_cast<std::size_t>(size));
}

QString Statement::text(int column) const
{
    return domain::qtText(view(column));
}

QByteArray Statement::bytes(int column) const
{
    const std::string_view text = view(column);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<domain::Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<domain::Decimal> Statement::optionalDecimal(int column) const
{
    return isNull(column) ? std::nullopt : domain::Decimal::fromJsonNumber(view(column));
}

// --- Database --------------------------------------------------------------------------------------------------------

domain::Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode, int busyTimeoutMs)
{
    // Readers open for writing too: a connection that may not touch the -shm file cannot take part in WAL everywhere.
    // query_only keeps them from changing anything.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
                      | (mode == Mode::Writer ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    // make_unique cannot reach the constructor
    std::unique_ptr<Database> database(new Database(handle, file));
    if (code != SQLITE_OK) {
        database->failFromSqlite(code);
        return tl::unexpected(*database->error());
    }
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_create_function_v2(handle, "desk_decimal_compare", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               &compareDecimals, nullptr, nullptr, nullptr);
    addEntryFunctions(*database);
    database->script(mode == Mode::Writer ? "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                                            "PRAGMA cache_size = -32000;"
                                          : "PRAGMA query_only = ON; "
                                            "PRAGMA cache_size = -2000;");
    if (database->error())
        return tl::unexpected(*database->error());
    return database;
}

Database::Database(sqlite3 *handle, QString file) : m_handle(handle), m_file(std::move(file)) {}

Database::~Database()
{
    for (const auto &[sql, cached] : m_statements)
        sqlite3_finalize(cached.statement);
    sqlite3_close_v2(m_handle);
}

Statement Database::statement(std::string_view sql)
{
    constexpr std::size_t most = 200; // filters build their own texts; forget them now and then
    if (m_statements.size() > most) {
        std::erase_if(m_statements, [](const auto &item) {
            if (!item.second.lent)
                sqlite3_finalize(item.second.statement);
            return !item.second.lent;
        });
    }
    const std::string key(sql);
    const auto it = m_statements.find(key);
    if (it != m_statements.end() && !it->second.lent) {
        it->second.lent = true;
        return {*this, it->second.statement, true};
    }
    sqlite3_stmt *prepared = nullptr;
    if (!m_error) {
        const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK)
            failFromSqlite(code);
    }
    if (prepared == nullptr || it != m_statements.end())
        return {*this, prepared, false};
    m_statements.emplace(key, Cached{prepared, true});
    return {*this, prepared, true};
}

void Database::release(sqlite3_stmt *statement)
{
    for (auto &[sql, cached] : m_statements) {
        if (cached.statement == statement)
            cached.lent = false;
    }
}

bool Database::script(const QByteArray &sql)
{
    if (m_error)
        return false;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failFromSqlite(code);
    return code == SQLITE_OK;
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

void Database::fail(domain::Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Database::failFromSqlite(int code)
{
    const char *text = m_handle != nullptr ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    const QString detail = QString::fromUtf8(text);
    // SQLite knows one way of a full disk; quotas and size limits come to the same.
    const int cause = m_handle != nullptr ? sqlite3_system_errno(m_handle) : 0;
    const bool noSpace = (code & 0xff) == SQLITE_IOERR && (cause == ENOSPC || cause == EDQUOT || cause == EFBIG);
    fail(sqliteError(noSpace ? SQLITE_FULL : code, m_file, detail));
}

void Database::setInterrupt(std::function<bool()> isWanted)
{
    m_interrupt = std::move(isWanted);
    constexpr int operationsBetween = 20'000;
    if (m_interrupt)
        sqlite3_progress_handler(
            m_handle, operationsBetween,
            [](void *self) { return static_cast<Database *>(self)->m_interrupt() ? 1 : 0; }, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace desk::store
