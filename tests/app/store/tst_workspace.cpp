// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draftrepository.h"
#include "app/store/workspace.h"
#include "app/store/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace desk;
using namespace desk::store;
using domain::Result;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

template<typename T>
Result<T> outcome(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// Another program's hand on the file.
class Raw
{
public:
    explicit Raw(const QString &file) { sqlite3_open(QFile::encodeName(file).constData(), &m_handle); }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    bool run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    QString ask(const char *sql)
    {
        QString answer;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        if (sqlite3_step(statement) == SQLITE_ROW)
            answer = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return answer;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFuture<Result<void>> putDraft(Workspace &workspace, const QString &key, const QByteArray &text)
{
    return workspace.write(
        [key, text](Database &db) { return DraftRepository(db).put(QStringLiteral("test"), key, text); });
}

std::optional<QByteArray> draft(Workspace &workspace, const QString &key)
{
    const auto found =
        outcome(workspace.read([key](Database &db) { return DraftRepository(db).find(QStringLiteral("test"), key); }));
    return found && *found ? std::optional((*found)->json) : std::nullopt;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    QString newFile() { return m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count)); }
    /// A folder of migrations: number -> SQL.
    QString migrations(const QMap<int, QByteArray> &scripts)
    {
        const QString folder = m_dir.filePath(QStringLiteral("m%1").arg(++m_count));
        QDir().mkpath(folder);
        for (auto it = scripts.begin(); it != scripts.end(); ++it)
            writeFile(QStringLiteral("%1/%2_step.sql").arg(folder).arg(it.key(), 4, 10, QLatin1Char('0')), it.value());
        return folder;
    }
    static QString codeOf(const Result<std::unique_ptr<Workspace>> &opened)
    {
        return opened ? QStringLiteral("ok") : opened.error().code;
    }
    /// Lines that the helper printed, until it ended by itself or the given number of lines was there.
    static QStringList victim(const QStringList &arguments, int killAfterLines = 0)
    {
        QProcess process;
        process.start(QStringLiteral(WORKSPACE_VICTIM), arguments);
        QByteArray output;
        while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
            if (process.bytesAvailable() == 0 && !process.waitForReadyRead(30'000))
                break;
            output += process.readAllStandardOutput();
            if (killAfterLines > 0 && output.count('\n') >= killAfterLines) {
                process.kill();
                process.waitForFinished();
                output += process.readAllStandardOutput();
                break;
            }
        }
        process.waitForFinished();
        QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
        lines.removeLast(); // after the last line break: nothing, or half a number
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The helper gives up root's rights and still has to come here.
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755)));
    }

    void aNewOneIsTheOwnersAlone()
    {
        const QString folder = m_dir.filePath(QStringLiteral("new/deep"));
        const QString file = folder + QStringLiteral("/w.sqlite");
        auto opened = Workspace::open(file);
        QVERIFY(opened);
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("a"), "1")));
        QCOMPARE(QFileInfo(folder).permissions(), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo info(file + QLatin1String(suffix));
            QVERIFY2(info.exists(), suffix);
            QCOMPARE(info.permissions(), ownerOnly);
        }
        Raw raw(file);
        QCOMPARE(raw.ask("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(raw.ask("PRAGMA application_id").toLongLong(), applicationId);
        const auto migrations = QDir(QStringLiteral(":/desk/migrations")).entryList({QStringLiteral("*.sql")});
        QCOMPARE(raw.ask("PRAGMA user_version").toLongLong(), migrations.size());
        QCOMPARE(raw.ask("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
                         " AND name NOT LIKE 'entry_words%' AND name <> 'sqlite_sequence' AND sql NOT LIKE '%STRICT%'"),
                 QStringLiteral("0"));
    }

    void permissionsThatGrewTooWideAreMended()
    {
        const QString file = newFile();
        QVERIFY(Workspace::open(file));
        QVERIFY(QFile::setPermissions(file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(Workspace::open(file));
        QCOMPARE(QFileInfo(file).permissions(), ownerOnly);
    }

    void whatIsNotOursIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QByteArray>("content"); // SQL to make a database, or the file itself after "raw:"
        QTest::addColumn<QString>("code");
        QTest::newRow("newer") << QByteArray("PRAGMA application_id = 1146309463; PRAGMA user_version = 999;"
                                             "CREATE TABLE t (a)")
                               << QStringLiteral("workspace.newer");
        QTest::newRow("another program's") << QByteArray("CREATE TABLE t (a)") << QStringLiteral("workspace.foreign");
        QTest::newRow("another program's, empty but marked")
            << QByteArray("PRAGMA application_id = 7; VACUUM") << QStringLiteral("workspace.foreign");
        QTest::newRow("text") << QByteArray("raw:Dear diary, this is not a database at all. It goes on and on, for "
                                            "more than a hundred bytes, so that it can be told apart.")
                              << QStringLiteral("workspace.not-a-database");
        QTest::newRow("short text") << QByteArray("raw:short") << QStringLiteral("workspace.not-a-database");
        QTest::newRow("header and rubbish")
            << QByteArray(QByteArray("raw:SQLite format 3\0", 20) + QByteArray(4000, '?'))
            << QStringLiteral("workspace.not-a-database");
    }
    void whatIsNotOursIsRefusedAndNotTouched()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QString file = newFile();
        if (content.startsWith("raw:")) {
            writeFile(file, content.mid(4));
        } else {
            Raw raw(file);
            QVERIFY(raw.run(content.constData()));
        }
        const QByteArray before = readFile(file);
        const auto opened = Workspace::open(file);
        QCOMPARE(codeOf(opened), code);
        QVERIFY(!opened.error().message.isEmpty());
        QVERIFY(!opened.error().advice.isEmpty());
        QCOMPARE(readFile(file), before);
    }

    void anEmptyFileBecomesAWorkspace()
    {
        const QString file = newFile();
        writeFile(file, {});
        QCOMPARE(codeOf(Workspace::open(file)), QStringLiteral("ok"));
    }

    void pathsThatCannotBeAreNamed()
    {
        const QString folder = newFile();
        QDir().mkpath(folder);
        QCOMPARE(codeOf(Workspace::open(folder)), QStringLiteral("workspace.not-a-file"));
        const QString file = newFile();
        writeFile(file, "x");
        QCOMPARE(codeOf(Workspace::open(file + QStringLiteral("/below/w.sqlite"))), QStringLiteral("workspace.folder"));
        QCOMPARE(codeOf(Workspace::open(file + QStringLiteral("/w.sqlite"))), QStringLiteral("workspace.folder"));
    }

    void readOnlyIsSaid()
    {
        const QString folder = m_dir.filePath(QStringLiteral("closed"));
        QDir().mkpath(folder);
        const QString file = folder + QStringLiteral("/w.sqlite");
        QVERIFY(Workspace::open(file));
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto passable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(file, readable));
        QVERIFY(QFile::setPermissions(folder, passable));
        QCOMPARE(victim({QStringLiteral("open"), file}), QStringList(QStringLiteral("workspace.read-only")));
        QCOMPARE(victim({QStringLiteral("open"), folder + QStringLiteral("/new.sqlite")}),
                 QStringList(QStringLiteral("workspace.folder")));
        QVERIFY(QFile::setPermissions(folder, passable | QFile::WriteOwner));
    }

    void aLockedOneIsSaidAndTriedAgainLater()
    {
        const QString file = newFile();
        auto opened = Workspace::open(file, {.migrations = {}, .busyTimeoutMs = 50});
        QVERIFY(opened);
        Raw other(file);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        const auto refused = outcome(putDraft(**opened, QStringLiteral("a"), "1"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("workspace.locked"));
        QVERIFY(!draft(**opened, QStringLiteral("a"))); // reading goes on
        QVERIFY(other.run("COMMIT"));
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("a"), "1")));
        QCOMPARE(draft(**opened, QStringLiteral("a")), QByteArray("1"));
    }

    void oneThatIsLockedFromTheStartIsRefused()
    {
        const QString file = newFile();
        QVERIFY(Workspace::open(file));
        Raw other(file);
        QVERIFY(other.run("PRAGMA journal_mode = DELETE"));
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        QCOMPARE(codeOf(Workspace::open(file, {.migrations = {}, .busyTimeoutMs = 50})),
                 QStringLiteral("workspace.locked"));
    }

    void aFullDiskIsSaidAndNothingCommittedIsLost()
    {
        const QString disk = newFile();
        QDir().mkpath(disk);
        const QString script =
            QStringLiteral("mount -t tmpfs -o size=1m none \"$1\" && exec \"$2\" fill \"$1/w.sqlite\"");
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                       disk, QStringLiteral(WORKSPACE_VICTIM)});
        QVERIFY(process.waitForFinished(30'000));
        const QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.isEmpty())
            QSKIP("No small disk can be mounted here.");
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.mid(lines.size() - 2), QStringList({QStringLiteral("workspace.full"), QStringLiteral("kept")}));
    }

    void aFullFileIsSaidAndLeavesRoomForLater()
    {
        auto opened = Workspace::open(newFile());
        QVERIFY(opened);
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("a"), "1")));
        QVERIFY(outcome((*opened)->write([](Database &db) { db.script("PRAGMA max_page_count = 100"); })));
        const auto full = outcome(putDraft(**opened, QStringLiteral("b"), QByteArray(2'000'000, 'x')));
        QVERIFY(!full);
        QCOMPARE(full.error().code, QStringLiteral("workspace.full"));
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("c"), "3")));
        QCOMPARE(draft(**opened, QStringLiteral("a")), QByteArray("1"));
        QVERIFY(!draft(**opened, QStringLiteral("b")));
    }

    void killedInTheMiddleNothingCommittedIsLost()
    {
        const QString file = newFile();
        const QStringList lines = victim({QStringLiteral("write"), file}, 25);
        QVERIFY(lines.size() >= 25);
        auto opened = Workspace::open(file);
        QVERIFY(opened);
        for (const QString &line : lines)
            QVERIFY2(draft(**opened, line), qPrintable(line));
        Raw raw(file);
        QCOMPARE(raw.ask("PRAGMA integrity_check"), QStringLiteral("ok"));
    }

    void migrationsRunInOrderAfterABackup()
    {
        const QString file = newFile();
        const QByteArray firstSql = "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('kept');";
        const QString one = migrations({{1, firstSql}});
        const QString three =
            migrations({{1, firstSql}, {2, "ALTER TABLE a ADD COLUMN y TEXT;"}, {3, "UPDATE a SET y = x || '!';"}});
        QVERIFY(Workspace::open(file, {.migrations = one}));
        QVERIFY(!QFile::exists(backupNameOf(file, 1)));
        QVERIFY(Workspace::open(file, {.migrations = three}));
        QCOMPARE(Raw(file).ask("SELECT y FROM a"), QStringLiteral("kept!"));
        QCOMPARE(Raw(file).ask("PRAGMA user_version"), QStringLiteral("3"));
        QCOMPARE(QFileInfo(backupNameOf(file, 1)).permissions(), ownerOnly);
        QCOMPARE(Raw(backupNameOf(file, 1)).ask("SELECT x FROM a"), QStringLiteral("kept"));
        QCOMPARE(Raw(backupNameOf(file, 1)).ask("PRAGMA user_version"), QStringLiteral("1"));
        QCOMPARE(codeOf(Workspace::open(file, {.migrations = one})), QStringLiteral("workspace.newer"));
    }

    void aWorkspaceFromBeforeSamplesHadFilesOpens()
    {
        const QString file = newFile();
        QMap<int, QByteArray> before;
        for (const char *name : {"0001", "0002"}) {
            const auto found = QDir(QStringLiteral(":/desk/migrations"))
                                   .entryInfoList({QLatin1String(name) + QStringLiteral("_*.sql")});
            QCOMPARE(found.size(), 1);
            before.insert(QString::fromLatin1(name).toInt(), readFile(found.first().filePath()));
        }
        before[2] += "INSERT INTO sample (source_id, name, origin, payload, digest, created_at, used_at)"
                     " VALUES ('s', 'n', 'pasted', '{}', x'00', 1, 1);"
                     "INSERT INTO mapping_version (source_id, mapping, digest, origin, at)"
                     " VALUES ('s', '{}', x'00', 'seen', 1);";
        QVERIFY(Workspace::open(file, {.migrations = migrations(before)}));
        auto opened = Workspace::open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(Raw(file).ask("SELECT name || '|' || file_name FROM sample"), QStringLiteral("n|"));
        QCOMPARE(Raw(file).ask("SELECT origin || '|' || note FROM mapping_version"), QStringLiteral("seen|"));
    }

    void aMigrationThatFailsLeavesEverythingAsItWas()
    {
        const QString file = newFile();
        const QByteArray firstSql = "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('kept');";
        QVERIFY(Workspace::open(file, {.migrations = migrations({{1, firstSql}})}));
        const QString bad =
            migrations({{1, firstSql}, {2, "UPDATE a SET x = 'half'; INSERT INTO missing VALUES (1);"}});
        QCOMPARE(codeOf(Workspace::open(file, {.migrations = bad})), QStringLiteral("workspace.internal"));
        QCOMPARE(Raw(file).ask("SELECT x FROM a"), QStringLiteral("kept"));
        QCOMPARE(Raw(file).ask("PRAGMA user_version"), QStringLiteral("1"));
        QVERIFY(QFile::exists(backupNameOf(file, 1)));
    }

    void aDamagedOneIsNotMigrated()
    {
        const QString file = newFile();
        const QByteArray firstSql = "CREATE TABLE a (x TEXT) STRICT; CREATE INDEX i ON a (x);"
                                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                                    " INSERT INTO a SELECT hex(randomblob(20)) FROM n;";
        const QMap<int, QByteArray> scripts{{1, firstSql}, {2, "DELETE FROM a;"}};
        QVERIFY(Workspace::open(file, {.migrations = migrations({{1, firstSql}})}));
        QByteArray content = readFile(file);
        QVERIFY(content.size() > 100'000);
        content.replace(60'000, 3000, QByteArray(3000, '\x55'));
        writeFile(file, content);
        const auto opened = Workspace::open(file, {.migrations = migrations(scripts)});
        QCOMPARE(codeOf(opened), QStringLiteral("workspace.corrupt"));
        QCOMPARE(readFile(file), content);
    }

    void aStepThatFailsTakesItsWholeTransactionBack()
    {
        auto opened = Workspace::open(newFile());
        QVERIFY(opened);
        const auto bySql = outcome((*opened)->write([](Database &db) {
            DraftRepository(db).put(QStringLiteral("test"), QStringLiteral("a"), "1");
            db.execute("INSERT INTO draft (kind) VALUES ('half a row')");
            DraftRepository(db).put(QStringLiteral("test"), QStringLiteral("b"), "1");
        }));
        QVERIFY(!bySql);
        const auto byHand = outcome((*opened)->write([](Database &db) -> Result<int> {
            DraftRepository(db).put(QStringLiteral("test"), QStringLiteral("a"), "1");
            return domain::fail(QStringLiteral("test.no"), QStringLiteral("No."));
        }));
        QVERIFY(!byHand);
        QCOMPARE(byHand.error().code, QStringLiteral("test.no"));
        QVERIFY(!draft(**opened, QStringLiteral("a")));
        // and the next one is not bothered
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("a"), "2")));
        QCOMPARE(draft(**opened, QStringLiteral("a")), QByteArray("2"));
    }

    void referencesAreChecked()
    {
        auto opened = Workspace::open(newFile());
        QVERIFY(opened);
        QVERIFY(!outcome((*opened)->write([](Database &db) {
            db.execute("INSERT INTO catalog (scope, kind, id, position, raw) VALUES (77, 'config', 'x', 0, '{}')");
        })));
    }

    void aReaderCannotWrite()
    {
        auto opened = Workspace::open(newFile());
        QVERIFY(opened);
        const auto written = outcome((*opened)->read([](Database &db) { db.execute("DELETE FROM draft"); }));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("workspace.read-only"));
    }

    void whatWasReadIsGivenBackAtRest()
    {
        const auto workspace = Workspace::open(newFile());
        QVERIFY(workspace);
        QVERIFY(outcome((*workspace)->write([](Database &db) {
            db.script("CREATE TABLE heavy (text); "
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                      "INSERT INTO heavy SELECT hex(randomblob(1000)) FROM n");
        })));
        QVERIFY(outcome((*workspace)->read([](Database &db) {
            Statement all = db.statement("SELECT sum(length(text)) FROM heavy");
            return all.next() ? all.integer(0) : 0;
        })));
        const auto kept = sqlite3_memory_used();
        QVERIFY(kept > 4'000'000);
        QTRY_VERIFY_WITH_TIMEOUT(sqlite3_memory_used() < kept / 2, 30'000);
    }

    void closingFinishesWhatWasQueued()
    {
        const QString file = newFile();
        auto opened = Workspace::open(file);
        QVERIFY(opened);
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 50; ++i)
            writes << putDraft(**opened, QStringLiteral("same"), QByteArray::number(i));
        (*opened)->close();
        for (auto &write : writes)
            QVERIFY(outcome(write));
        const auto late = outcome(putDraft(**opened, QStringLiteral("late"), "1"));
        QVERIFY(!late);
        QCOMPARE(late.error().code, QStringLiteral("workspace.closed"));
        QVERIFY(!outcome((*opened)->read([](Database &) { return 1; })));
        opened = Workspace::open(file);
        QCOMPARE(draft(**opened, QStringLiteral("same")), QByteArray("49"));
    }

    void aLongReadNeitherHoldsAWriteNorOutlivesItsCancellation()
    {
        auto opened = Workspace::open(newFile());
        QVERIFY(opened);
        auto endless = (*opened)->read([](Database &db) {
            auto query = db.statement("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                      " SELECT count(*) FROM n");
            return query.next() ? query.integer(0) : -1;
        });
        QVERIFY(outcome(putDraft(**opened, QStringLiteral("a"), "1")));
        QVERIFY(!endless.isFinished());
        endless.cancel();
        endless.waitForFinished();
        (*opened)->close(); // would wait for ever
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
