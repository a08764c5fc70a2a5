// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectiontest.h"
#include "app/sandbox/server.h"

#include <QTest>

using namespace desk;
using connections::ConnectionTest;
using connections::ScopeFinding;

class ConnectionTestTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::Server> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList reading{QStringLiteral("contacts:read"), QStringLiteral("conversions:read"),
                                  QStringLiteral("custom_fields:read")};
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.furtherKeys = {{QStringLiteral("sk-ak-reader"), reading, {}},
                               {QStringLiteral("sk-ak-writer"), {QStringLiteral("conversions:write")}, {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
    }

    void scopes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("all") << QStringLiteral("sk-ak-test") << QStringList();
        QTest::newRow("reading only") << QStringLiteral(
            "sk-ak-reader") << QStringList{QStringLiteral("contacts:write"), QStringLiteral("conversions:write")};
        QTest::newRow("writing conversions only")
            << QStringLiteral("sk-ak-writer")
            << QStringList{QStringLiteral("contacts:read"), QStringLiteral("contacts:write"),
                           QStringLiteral("conversions:read"), QStringLiteral("custom_fields:read")};
    }

    void scopes()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, missing);
        ConnectionTest test(m_server->baseUrl(), api::Secret(key), {});
        const auto future = test.run();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        const auto report = future.result();
        QVERIFY(report);
        QCOMPARE(report->businesses.size(), 2);
        QCOMPARE(report->testedBusinessId, report->businesses.first().id);
        QCOMPARE(report->scopes.size(), 5);
        QCOMPARE(report->missingScopes(), missing);
        for (const ScopeFinding &finding : report->scopes) {
            QVERIFY(finding.state != ScopeFinding::State::Unknown);
            QVERIFY(!finding.purpose.isEmpty());
            // What was not found may have been looked for before the key's scopes were: no proof of a right.
            const bool write = finding.scope.endsWith(QStringLiteral(":write"));
            if (!missing.contains(finding.scope))
                QCOMPARE(finding.state, write ? ScopeFinding::State::NotRefused : ScopeFinding::State::Present);
        }
    }

    void whatDoesNotWorkIsAnError()
    {
        ConnectionTest refused(m_server->baseUrl(), api::Secret(QStringLiteral("sk-ak-wrong")), {});
        const auto first = refused.run();
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 20'000);
        QCOMPARE(first.result().error().code, QStringLiteral("http.unauthorized"));
        ConnectionTest nobody(QUrl(QStringLiteral("http://127.0.0.1:1")), api::Secret(QStringLiteral("sk-ak-test")),
                              {});
        const auto second = nobody.run();
        QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), 20'000);
        QCOMPARE(second.result().error().code, QStringLiteral("network.refused"));
    }

    void deletingTheTestCancelsIt()
    {
        auto test =
            std::make_unique<ConnectionTest>(m_server->baseUrl(), api::Secret(QStringLiteral("sk-ak-test")), QString());
        const auto future = test->run();
        test.reset();
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
