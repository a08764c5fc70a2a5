// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/draftkeeper.h"

#include "app/store/draftrepository.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using models::DraftKeeper;

class DraftKeeperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    void open()
    {
        auto workspace = store::Workspace::open(m_folder.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        m_workspace = std::move(*workspace);
    }

    /// The text in the workspace, "-" when there is none.
    QByteArray stored(const QString &key)
    {
        auto found = m_workspace->read([key](store::Database &db) -> domain::Result<QByteArray> {
            const auto draft = store::DraftRepository(db).find(QStringLiteral("mapping"), key);
            if (!draft)
                return tl::unexpected(draft.error());
            return *draft ? (*draft)->json : QByteArray("-");
        });
        found.waitForFinished();
        const auto result = found.result();
        return result ? *result : result.error().message.toUtf8();
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        m_workspace.reset();
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder.filePath(name));
    }

    void whoTypesOnIsWrittenToo()
    {
        DraftKeeper keeper;
        keeper.setWorkspace(m_workspace.get());
        const QString key = QStringLiteral("s1");
        QElapsedTimer timer;
        timer.start();
        bool seen = false;
        for (int i = 0; timer.elapsed() < 5000 && !seen; ++i) {
            keeper.put(QStringLiteral("mapping"), key, QByteArray::number(i));
            QTest::qWait(20); // a fast typist
            seen = stored(key) != "-";
        }
        QVERIFY2(seen, "nothing was written while typing went on");
    }

    void aClosedWindowLosesNothing()
    {
        {
            DraftKeeper keeper;
            keeper.setWorkspace(m_workspace.get());
            keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), "{\"a\":1}");
            keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), "{\"a\":2}");
        }
        m_workspace.reset(); // finishes what was queued
        open();
        QCOMPARE(stored(QStringLiteral("s1")), QByteArray("{\"a\":2}"));
    }

    void aRemovedDraftIsGone()
    {
        DraftKeeper keeper;
        keeper.setWorkspace(m_workspace.get());
        keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), "x");
        keeper.flush();
        QTRY_COMPARE(stored(QStringLiteral("s1")), QByteArray("x"));
        keeper.remove(QStringLiteral("mapping"), QStringLiteral("s1"));
        QTRY_COMPARE(stored(QStringLiteral("s1")), QByteArray("-"));
    }

    void aWorkspaceThatDoesNotTakeItIsReported()
    {
        DraftKeeper keeper;
        keeper.setWorkspace(m_workspace.get());
        QSignalSpy failed(&keeper, &DraftKeeper::failed);
        m_workspace->close();
        keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), "x");
        QTRY_COMPARE(failed.count(), 1);
    }

    void whatIsNotTakenIsSaidOnceAndTriedAgain()
    {
        const auto limit = [this](int pages) {
            auto set = m_workspace->write([pages](store::Database &db) {
                db.script(QStringLiteral("PRAGMA max_page_count = %1").arg(pages).toUtf8().constData());
            });
            set.waitForFinished();
        };
        DraftKeeper keeper;
        keeper.setWorkspace(m_workspace.get());
        QSignalSpy failed(&keeper, &DraftKeeper::failed);
        QSignalSpy recovered(&keeper, &DraftKeeper::recovered);
        limit(100); // as good as a full disk
        keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), QByteArray(2'000'000, 'x'));
        keeper.flush();
        QTRY_COMPARE(failed.count(), 1);
        keeper.put(QStringLiteral("mapping"), QStringLiteral("s1"), QByteArray(2'000'000, 'y'));
        keeper.flush();
        limit(100'000);
        QTRY_COMPARE(recovered.count(), 1); // by itself
        QCOMPARE(failed.count(), 1);
        QCOMPARE(stored(QStringLiteral("s1")), QByteArray(2'000'000, 'y'));
    }

    void aMappingsDraftKnowsWhereItStarted_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mapping");
        QTest::newRow("both") << QByteArray("{\"a\":\"email\"}") << QByteArray("{\"a\":\"phone\"}");
        QTest::newRow("from nothing") << QByteArray("null") << QByteArray("{\"a\":\"phone\"}");
        QTest::newRow("exact numbers") << QByteArray("{\"x\":1.50}") << QByteArray("{\"x\":12345678901234567890.10}");
    }
    void aMappingsDraftKnowsWhereItStarted()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mapping);
        const auto draft = models::MappingDraft::fromJson(models::MappingDraft{base, mapping}.toJson());
        QVERIFY(draft);
        QCOMPARE(draft->base, base);
        QCOMPARE(draft->mapping, mapping);
        QVERIFY(!draft->brokenText);
        for (const QByteArray text : {"", "{\"mappings\": {\n  \"a\": \"em", "\xc3\xa9 \"\\"}) {
            const auto broken = models::MappingDraft::fromJson(models::MappingDraft{base, mapping, text}.toJson());
            QVERIFY(broken && broken->brokenText);
            QCOMPARE(*broken->brokenText, text);
            QCOMPARE(broken->mapping, mapping);
        }
        QVERIFY(!models::MappingDraft::fromJson("nonsense"));
        QVERIFY(!models::MappingDraft::fromJson("{}"));
    }
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "tst_draftkeeper.moc"
