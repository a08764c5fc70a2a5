// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace desk::store {

namespace {

Q_LOGGING_CATEGORY(lcStore, "desk.store")

using domain::Error;
using domain::Result;

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Migration {
    int number = 0;
    QString file;
};

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const auto names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations.append({name.section(QLatin1Char('_'), 0, 0).toInt(), folder + QLatin1Char('/') + name});
    return migrations;
}

qint64 pragma(Database &db, std::string_view sql)
{
    auto query = db.statement(sql);
    return query.next() ? query.integer(0) : -1;
}

/// Free for us to fill: no table in it and nobody's mark on it.
bool isBlank(Database &db)
{
    return pragma(db, "SELECT count(*) FROM sqlite_schema") == 0 && pragma(db, "PRAGMA application_id") == 0
           && pragma(db, "PRAGMA user_version") == 0;
}

Result<void> checkIdentity(Database &db, const QString &file, qint64 newest)
{
    const bool blank = isBlank(db);
    const qint64 id = pragma(db, "PRAGMA application_id");
    const qint64 version = pragma(db, "PRAGMA user_version");
    if (db.error())
        return tl::unexpected(*db.error());
    if (!blank && id != applicationId)
        return domain::fail(
            QStringLiteral("workspace.foreign"),
            QCoreApplication::translate(
                "Workspace", "The file %1 is a database of another program, not a workspace of Conversion Desk.")
                .arg(shown(file)),
            QStringLiteral("application_id %1, user_version %2").arg(id).arg(version),
            QCoreApplication::translate("Workspace", "Choose another file. This one was not touched."));
    if (version > newest)
        return domain::fail(
            QStringLiteral("workspace.newer"),
            QCoreApplication::translate("Workspace",
                                        "The workspace %1 was written by a newer version of Conversion Desk.")
                .arg(shown(file)),
            QStringLiteral("user_version %1, this program knows %2").arg(version).arg(newest),
            QCoreApplication::translate(
                "Workspace", "Update Conversion Desk, or choose another workspace. The file was not touched."));
    if (db.isReadOnly()) {
        db.failFromSqlite(SQLITE_READONLY);
        return tl::unexpected(*db.error());
    }
    return {};
}

Result<void> checkIntegrity(Database &db, const QString &file)
{
    auto query = db.statement("PRAGMA integrity_check(1)");
    const QString verdict = query.next() ? query.text(0) : QString();
    if (db.error())
        return tl::unexpected(*db.error());
    if (verdict == QLatin1String("ok"))
        return {};
    return tl::unexpected(sqliteError(SQLITE_CORRUPT, file, verdict));
}

Result<void> copyAside(Database &db, const QString &file, int version)
{
    const QString copy = backupNameOf(file, version);
    const auto failed = [&](const QString &detail) {
        QFile::remove(copy);
        return domain::fail(
            QStringLiteral("workspace.backup"),
            QCoreApplication::translate(
                "Workspace",
                "The workspace %1 must be brought up to date, but no backup copy of it could be made first.")
                .arg(shown(file)),
            detail,
            QCoreApplication::translate(
                "Workspace", "Free some space in its folder and start again. The workspace was not changed."));
    };
    QFile::remove(copy); // of an earlier attempt
    QFile target(copy);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !target.setPermissions(ownerOnly))
        return failed(target.errorString());
    target.close();
    auto opened = Database::open(copy, Database::Mode::Writer);
    if (!opened)
        return failed(opened.error().detail);
    sqlite3_backup *backup = sqlite3_backup_init((*opened)->handle(), "main", db.handle(), "main");
    if (backup == nullptr)
        return failed(QString::fromUtf8(sqlite3_errmsg((*opened)->handle())));
    const int code = sqlite3_backup_step(backup, -1);
    const int end = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || end != SQLITE_OK)
        return failed(QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

Result<void> apply(Database &db, const Migration &migration)
{
    QFile script(migration.file);
    if (!script.open(QIODevice::ReadOnly))
        return domain::fail(QStringLiteral("workspace.internal"),
                            QCoreApplication::translate(
                                "Workspace", "Conversion Desk is not installed completely: a migration is missing."),
                            migration.file);
    // IMMEDIATE: of two programs started together one waits here and then finds the work done.
    db.script("BEGIN IMMEDIATE");
    if (!db.error() && pragma(db, "PRAGMA user_version") < migration.number) {
        db.script(script.readAll());
        auto broken = db.statement("PRAGMA foreign_key_check");
        if (broken.next())
            db.failFromSqlite(SQLITE_CORRUPT);
        broken.reset();
        db.script(QByteArrayLiteral("PRAGMA application_id = ") + QByteArray::number(applicationId));
        db.script(QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(migration.number));
    }
    db.script("COMMIT");
    if (!db.error())
        return {};
    const Error error = *db.error();
    db.clearError();
    if (sqlite3_get_autocommit(db.handle()) == 0)
        db.script("ROLLBACK");
    qCWarning(lcStore) << "migration" << migration.number << "failed:" << error.detail;
    return tl::unexpected(error);
}

Result<void> migrate(Database &db, const QString &file, const QList<Migration> &migrations, int version)
{
    if (version > 0) {
        if (auto sound = checkIntegrity(db, file); !sound)
            return sound;
        if (auto copied = copyAside(db, file, version); !copied)
            return copied;
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= version)
            continue;
        if (auto applied = apply(db, migration); !applied)
            return applied;
    }
    return {};
}

} // namespace

QString backupNameOf(const QString &file, int version)
{
    return QStringLiteral("%1.v%2.backup").arg(file).arg(version);
}

Result<void> prepareWorkspaceFile(const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        // Each folder made on the way is the owner's alone.
        if (!QDir().mkpath(folder.absolutePath()))
            return domain::fail(
                QStringLiteral("workspace.folder"),
                QCoreApplication::translate("Workspace", "The folder %1 for the workspace cannot be made.")
                    .arg(shown(folder.absolutePath())),
                {},
                QCoreApplication::translate("Workspace",
                                            "Make it yourself, or choose another place for the workspace."));
        QFile::setPermissions(folder.absolutePath(), ownerOnly | QFile::ExeOwner);
    }
    if (info.exists() && !info.isFile())
        return domain::fail(QStringLiteral("workspace.not-a-file"),
                            QCoreApplication::translate("Workspace", "%1 is not a file, so it cannot be the workspace.")
                                .arg(shown(file)),
                            {}, QCoreApplication::translate("Workspace", "Choose another name for the workspace."));
    if (!info.exists()) {
        // Made here rather than by SQLite, so that it never exists with wider permissions; -wal and -shm follow it.
        QFile fresh(file);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return domain::fail(
                QStringLiteral("workspace.folder"),
                QCoreApplication::translate("Workspace", "No workspace can be made in the folder %1.")
                    .arg(shown(folder.absolutePath())),
                fresh.errorString(),
                QCoreApplication::translate("Workspace",
                                            "Make the folder writable, or choose another place for the workspace."));
        return {};
    }
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((info.permissions() & others) && !QFile::setPermissions(file, ownerOnly))
        qCWarning(lcStore) << "other users of this computer may be able to read the workspace";
    return {};
}

Result<std::unique_ptr<Database>> openWorkspaceFile(const QString &file, const QString &migrations, int busyTimeoutMs)
{
    const QList<Migration> known = migrationsIn(migrations);
    const int newest = known.isEmpty() ? 0 : known.last().number;
    auto opened = Database::open(file, Database::Mode::Writer, busyTimeoutMs);
    if (!opened)
        return opened;
    Database &db = **opened;
    if (auto ours = checkIdentity(db, file, newest); !ours)
        return tl::unexpected(ours.error());
    db.script("PRAGMA journal_mode = WAL");
    const auto version = static_cast<int>(pragma(db, "PRAGMA user_version"));
    if (db.error())
        return tl::unexpected(*db.error());
    if (version < newest) {
        if (auto migrated = migrate(db, file, known, version); !migrated)
            return tl::unexpected(migrated.error());
    }
    return opened;
}

} // namespace desk::store
