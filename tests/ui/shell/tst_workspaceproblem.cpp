// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceopener.h"
#include "ui/shell/workspaceproblem.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace desk::ui;
using desk::domain::Error;

class TestWorkspaceProblem : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void run(const QString &name, const char *sql)
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(name.toUtf8().constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
    static Error openAndFail(const QString &file)
    {
        WorkspaceOpener opener;
        QSignalSpy failed(&opener, &WorkspaceOpener::failed);
        const QSignalSpy opened(&opener, &WorkspaceOpener::opened);
        opener.open(file);
        if (!failed.wait(20'000) || !opened.isEmpty())
            return {};
        return failed.first().first().value<Error>();
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void opensAFreshFileAwayFromTheWindowsThread()
    {
        const QTemporaryDir folder;
        WorkspaceOpener opener;
        QSignalSpy opened(&opener, &WorkspaceOpener::opened);
        opener.open(folder.filePath(QStringLiteral("sub/workspace.sqlite")));
        QVERIFY(opened.isEmpty());
        QVERIFY(opened.wait());
        const auto workspace = opener.take();
        QVERIFY(workspace);
        QCOMPARE(workspace->thread(), QThread::currentThread());
        QVERIFY(!opener.take());
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("freshHelps");
        QTest::newRow("not a database") << QStringLiteral("text") << true;
        QTest::newRow("somebody else's database") << QStringLiteral("foreign") << true;
        QTest::newRow("from a newer version") << QStringLiteral("newer") << true;
        QTest::newRow("a folder") << QStringLiteral("folder") << false;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, kind);
        QFETCH(bool, freshHelps);
        const QTemporaryDir folder;
        QString file = folder.filePath(QStringLiteral("workspace.sqlite"));
        if (kind == QStringLiteral("text"))
            write(file, QByteArray(5000, 'x'));
        else if (kind == QStringLiteral("foreign"))
            run(file, "create table t(x); insert into t values(1);");
        else if (kind == QStringLiteral("newer"))
            run(file, "pragma application_id=1146307415; pragma user_version=9999; create table t(x);");
        else
            file = folder.path();

        const Error error = openAndFail(file);
        QVERIFY(!error.message.isEmpty());
        WorkspaceProblem page;
        page.setProblem(error, file);
        page.resize(1000, 700);
        page.show();
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("problemMessage"))->text(), error.message);
        QCOMPARE(page.findChild<QPushButton *>(QStringLiteral("problemFresh")) != nullptr, freshHelps);
        QSignalSpy retry(&page, &WorkspaceProblem::retryWanted);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("problemRetry")), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
    }

    void aFileSetAsideIsKeptWholeAndAFreshOneOpens()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("workspace.sqlite"));
        write(file, "not a database, but somebody's");
        write(file + QStringLiteral("-wal"), "log");
        write(file + QStringLiteral(".set-aside-1"), "an earlier one");
        const auto aside = WorkspaceOpener::setAside(file);
        QVERIFY(aside.has_value());
        QCOMPARE(*aside, QString(file + QStringLiteral(".set-aside-2")));
        QFile kept(*aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("not a database, but somebody's"));
        QVERIFY(QFile::exists(*aside + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(file));
        WorkspaceOpener opener;
        QSignalSpy opened(&opener, &WorkspaceOpener::opened);
        opener.open(file);
        QVERIFY(opened.wait());
    }

    void aSecondOpeningMakesTheFirstVoid()
    {
        const QTemporaryDir folder;
        WorkspaceOpener opener;
        QSignalSpy opened(&opener, &WorkspaceOpener::opened);
        opener.open(folder.filePath(QStringLiteral("a.sqlite")));
        opener.open(folder.filePath(QStringLiteral("b.sqlite")));
        QVERIFY(opened.wait());
        QCOMPARE(opener.take()->file(), folder.filePath(QStringLiteral("b.sqlite")));
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestWorkspaceProblem)
#include "tst_workspaceproblem.moc"
