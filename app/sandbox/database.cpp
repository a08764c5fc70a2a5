// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace desk::sandbox {

namespace {

constexpr std::int64_t applicationId = 0x44534253; // "DSBS"
constexpr std::int64_t schemaVersion = 1;

/// `seq` is the order of arrival: the tie-breaker of every sort, so that pages never overlap.
constexpr const char *schema = R"sql(
CREATE TABLE business (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
CREATE TABLE contact (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business_id TEXT NOT NULL REFERENCES business (id),
    first_name TEXT, last_name TEXT, name TEXT, email TEXT, phone TEXT, company TEXT, website TEXT, address TEXT,
    city TEXT, state TEXT, country TEXT, zip_code TEXT, iana_timezone TEXT, source TEXT, note TEXT,
    is_test INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    email_key TEXT, search_key TEXT NOT NULL, sort_name TEXT NOT NULL) STRICT;
CREATE INDEX contact_by_email ON contact (business_id, email_key);
CREATE INDEX contact_by_phone ON contact (business_id, phone);
CREATE TABLE contact_tag (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE, tag TEXT NOT NULL,
    PRIMARY KEY (contact_id, tag)) STRICT, WITHOUT ROWID;
CREATE TABLE custom_field (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business_id TEXT NOT NULL REFERENCES business (id),
    key TEXT NOT NULL, label TEXT NOT NULL, type TEXT NOT NULL, display_order INTEGER NOT NULL,
    is_active INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    UNIQUE (business_id, key)) STRICT;
CREATE TABLE custom_value (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE, field_id TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (contact_id, field_id)) STRICT, WITHOUT ROWID;
CREATE TABLE config (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business_id TEXT NOT NULL REFERENCES business (id),
    name TEXT NOT NULL, display_name TEXT, description TEXT, icon TEXT, is_active INTEGER NOT NULL,
    is_standard INTEGER NOT NULL, value_required INTEGER NOT NULL, track_new_only INTEGER NOT NULL,
    revenue_category TEXT NOT NULL, display_order INTEGER NOT NULL, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, UNIQUE (business_id, name)) STRICT;
CREATE TABLE source (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business_id TEXT NOT NULL, config_id TEXT NOT NULL,
    name TEXT NOT NULL, source_type TEXT NOT NULL, is_active INTEGER NOT NULL, field_mappings TEXT,
    total_requests INTEGER NOT NULL DEFAULT 0, success_requests INTEGER NOT NULL DEFAULT 0,
    failure_requests INTEGER NOT NULL DEFAULT 0, last_used_at INTEGER, created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, UNIQUE (config_id, name)) STRICT;
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business_id TEXT NOT NULL, config_id TEXT, config_name TEXT,
    source_id TEXT, contact_id TEXT, event_value TEXT, currency TEXT, expense TEXT, occurred_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL, listed_at INTEGER NOT NULL, attribution_source TEXT, attribution_campaign TEXT,
    attribution_campaign_id TEXT, attribution_ad TEXT, attribution_ad_id TEXT, reference TEXT) STRICT;
CREATE INDEX entry_by_occurrence ON entry (business_id, occurred_at, seq);
CREATE INDEX entry_by_creation ON entry (business_id, created_at, seq);
CREATE INDEX entry_by_contact ON entry (contact_id);
CREATE INDEX entry_by_config ON entry (config_id);
CREATE TABLE payload (
    seq INTEGER PRIMARY KEY, source_id TEXT NOT NULL, received_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX payload_by_source ON payload (source_id, seq);
)sql";

} // namespace

Query::~Query()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query &Query::add(std::string_view text)
{
    sqlite3_bind_text64(m_statement, ++m_bound, text.data() != nullptr ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Query &Query::add(const std::optional<std::string> &text)
{
    if (text)
        return add(std::string_view(*text));
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Query &Query::add(std::int64_t number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
    return *this;
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw DatabaseError(sqlite3_errmsg(sqlite3_db_handle(m_statement)));
}

int Query::run()
{
    while (next()) {
    }
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string Query::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data != nullptr ? std::string(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                           : std::string();
}

std::optional<std::string> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::int64_t Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(const std::string &file)
{
    // Made here, so that only its owner can read it; SQLite gives its side files the same mode.
    const int made = file.empty() ? -1 : ::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made >= 0)
        ::close(made);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(file.empty() ? ":memory:" : file.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        throw DatabaseError(handle != nullptr ? sqlite3_errmsg(handle) : "out of memory");
    sqlite3_busy_timeout(handle, 10'000);
    prepareFile();
}

Database::~Database() = default;

void Database::prepareFile()
{
    execute("PRAGMA foreign_keys=ON");
    execute("PRAGMA cache_size=-500"); // kilobytes: it serves from within the window and mostly rests
    const auto pragma = [this](const char *sql) {
        Query result = query(sql);
        return result.next() ? result.number(0) : 0;
    };
    const std::int64_t owner = pragma("PRAGMA application_id");
    const bool isEmpty = pragma("SELECT count(*) FROM sqlite_schema") == 0;
    if (owner != applicationId && !isEmpty)
        throw DatabaseError("the file belongs to another program");
    if (pragma("PRAGMA user_version") > schemaVersion)
        throw DatabaseError("the file was made by a newer sandbox");
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=NORMAL");
    Transaction transaction(*this);
    if (pragma("SELECT count(*) FROM sqlite_schema ") == 0) { // asked again: another sandbox may have been first
        execute(schema);
        execute(("PRAGMA application_id=" + std::to_string(applicationId)).c_str());
        execute(("PRAGMA user_version=" + std::to_string(schemaVersion)).c_str());
    }
    transaction.commit();
}

Query Database::query(const std::string &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return Query(known->second.get());
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), sql.c_str(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr)
        != SQLITE_OK)
        throw DatabaseError(std::string(sqlite3_errmsg(m_handle.get())) + " in " + sql);
    m_statements.emplace(sql, statement);
    return Query(statement);
}

void Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw DatabaseError(sqlite3_errmsg(m_handle.get()));
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const DatabaseError &) { // SQLite had already rolled back
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace desk::sandbox
