// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/mappinghistoryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/catalog.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using sync::Catalog;

/// The catalog against the sandbox over a real socket.
class CatalogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<store::Workspace> m_workspace;
    QString m_business;
    const QString m_poorKey = QStringLiteral("sk-ak-test-poor");

    std::unique_ptr<api::Client> newClient(const QString &key = {})
    {
        return std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(key.isEmpty() ? m_server->apiKey() : key),
                                             m_business);
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        options.furtherKeys = {{m_poorKey, {QStringLiteral("conversions:read")}, {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        const auto client = newClient();
        const auto businesses = client->listBusinesses();
        QTRY_VERIFY(businesses.isFinished());
        QVERIFY(businesses.result());
        m_business = businesses.result()->first().id;
    }
    void init()
    {
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void theServersCopyComesAndStays()
    {
        const auto client = newClient();
        Catalog catalog(*m_workspace, *client, QStringLiteral("shop"));
        QCOMPARE(catalog.state(), Catalog::State::Empty);
        catalog.refresh();
        QTRY_COMPARE(catalog.state(), Catalog::State::Fresh);
        QVERIFY(catalog.configs().size() >= 3);
        QVERIFY(catalog.sources().size() >= 6);
        QVERIFY(catalog.customFieldsKnown());
        QVERIFY(catalog.customFields().size() >= 8);
        QVERIFY(catalog.loadedAt());
        for (const auto &source : catalog.sources()) {
            QVERIFY(catalog.findConfig(source.configId));
            QVERIFY(catalog.sourcesOf(source.configId).contains(source));
            QCOMPARE(catalog.findSource(source.id), source);
        }

        // The writer works in order: once it has done this, the copy before it is on disk.
        const auto written = m_workspace->write([](store::Database &) { return true; });
        QTRY_VERIFY(written.isFinished());

        // The next start shows the same before it asks anybody.
        api::Client nobody(QUrl(QStringLiteral("http://127.0.0.1:9")), api::Secret(m_poorKey), m_business);
        Catalog next(*m_workspace, nobody, QStringLiteral("shop"));
        QSignalSpy changed(&next, &Catalog::changed);
        next.refresh();
        QTRY_COMPARE(next.state(), Catalog::State::Failed);
        QVERIFY(next.error());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(next.configs(), catalog.configs());
        QCOMPARE(next.sources(), catalog.sources());
        QCOMPARE(next.customFields(), catalog.customFields());
        QCOMPARE(next.loadedAt().has_value(), true);

        Catalog someoneElse(*m_workspace, nobody, QStringLiteral("other"));
        someoneElse.loadCached();
        QTest::qWait(0);
        QVERIFY(someoneElse.configs().isEmpty());
    }

    void aSavedSourceTakesItsPlaceAndIsRemembered()
    {
        const auto client = newClient();
        Catalog catalog(*m_workspace, *client, QStringLiteral("shop"));
        catalog.refresh();
        QTRY_COMPARE(catalog.state(), Catalog::State::Fresh);
        domain::ConversionSource source = catalog.sources().first();
        const QString configId = source.configId;
        const QByteArray before = source.fieldMappings;
        source.configId.clear();
        source.name = QStringLiteral("Renamed");
        source.fieldMappings = "{\"mappings\":{\"x\":\"email\"}}";
        source.raw = "{\"id\":\"" + source.id.toUtf8() + "\",\"name\":\"Renamed\"}";
        catalog.replaceSource(source);
        QCOMPARE(catalog.sources().first().name, QStringLiteral("Renamed"));
        QCOMPARE(catalog.sources().first().configId, configId);
        const auto versions = m_workspace->write(
            [id = source.id](store::Database &db) { return store::MappingHistoryRepository(db).ofSource(id); });
        QTRY_VERIFY(versions.isFinished());
        QCOMPARE(versions.result()->size(), 2);
        QCOMPARE(versions.result()->first().origin, QStringLiteral("seen")); // a rename is no save of the mapping
        QCOMPARE(versions.result()->last().mapping, before);
        Catalog next(*m_workspace, *client, QStringLiteral("shop"));
        next.loadCached();
        QTRY_COMPARE(next.state(), Catalog::State::Cached);
        QCOMPARE(next.sources().first().name, QStringLiteral("Renamed"));
    }

    void aKeyWithoutCustomFieldsStillWorks()
    {
        const auto client = newClient(m_poorKey);
        Catalog catalog(*m_workspace, *client, QStringLiteral("shop"));
        catalog.refresh();
        QTRY_COMPARE(catalog.state(), Catalog::State::Fresh);
        QVERIFY(!catalog.customFieldsKnown());
        QVERIFY(catalog.customFields().isEmpty());
        QVERIFY(catalog.sources().size() >= 6);
    }

    void aCatalogThatIsGoneForgetsWhatItAskedFor()
    {
        const auto client = newClient();
        for (int i = 0; i < 20; ++i) {
            Catalog catalog(*m_workspace, *client, QStringLiteral("shop"));
            catalog.refresh();
            QTest::qWait(i);
        }
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
