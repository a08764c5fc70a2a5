// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::submission;
using domain::Instant;

/// The program is killed, again and again, while it sends to the sandbox; the sandbox's ledger says what arrived.
class OutboxCrashTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }

    static QList<domain::ConversionEntry> ledger(api::Client &client, Instant from)
    {
        QList<domain::ConversionEntry> all;
        api::EntryQuery query;
        query.sort = QStringLiteral("createdAt");
        query.from = from;
        for (;; ++query.page) {
            const auto page = await(client.listEntries(query));
            if (!page)
                qFatal("%s", qPrintable(page.error().message));
            all += page->items;
            if (!page->info.hasMore)
                return all;
        }
    }

private Q_SLOTS:
    void killedAgainAndAgainNothingIsDoubledOrLost()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        sandbox::Server server(options);
        const auto port = server.start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        api::Client probe(server.baseUrl(), api::Secret(server.apiKey()), QString());
        const auto businesses = await(probe.listBusinesses());
        QVERIFY(businesses);
        const QString business = businesses->first().id;
        api::Client client(server.baseUrl(), api::Secret(server.apiKey()), business);
        const auto contacts =
            await(client.listContacts({.search = {}, .email = {}, .phone = {}, .tag = {}, .sort = {}}));
        QVERIFY(contacts);
        const auto configs = await(client.listConfigs());
        QVERIFY(configs);
        QString sourceId;
        for (const auto &config : configs->items) {
            const auto sources = await(client.listSources(config.id));
            QVERIFY(sources);
            for (const auto &source : sources->items) {
                if (source.isWebhook() && source.isActive && sourceId.isEmpty())
                    sourceId = source.id;
            }
        }
        QVERIFY(!sourceId.isEmpty());

        constexpr int count = 150;
        const Instant start(4'000'000'000'000); // apart from the demo's entries
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("w.sqlite"));
        QList<qint64> ids;
        {
            auto workspace = store::Workspace::open(file);
            QVERIFY(workspace);
            Outbox outbox(**workspace, client, QStringLiteral("shop"));
            QList<NewSubmission> sales;
            for (int i = 0; i < count; ++i) {
                NewSubmission sale;
                sale.sourceId = sourceId;
                sale.contactId = contacts->items[i % contacts->items.size()].id;
                sale.occurredAt = start;
                sale.eventValue = domain::Decimal::fromJsonNumber(std::to_string(i) + ".25");
                sale.currency = QStringLiteral("EUR");
                sale.body = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3.25,"
                                           "\"currency\":\"EUR\"}")
                                .arg(sale.sourceId, sale.contactId)
                                .arg(i)
                                .toUtf8();
                sales.append(sale);
            }
            const auto added = await(outbox.submitAll(sales, true));
            QVERIFY2(added, added ? "" : qPrintable(added.error().message));
            ids = *added;
        }

        // Killed at seeded moments until one run comes to its end.
        QRandomGenerator random(20260301);
        qputenv("CONVERSION_DESK_API_KEY", server.apiKey().toUtf8());
        int kills = 0;
        for (int round = 0; round < 200; ++round) {
            QProcess victim;
            victim.setProcessChannelMode(QProcess::ForwardedChannels);
            victim.start(QStringLiteral(OUTBOX_VICTIM), {file, server.baseUrl().toString(), business});
            QVERIFY(victim.waitForStarted());
            if (round < 12 && !victim.waitForFinished(60 + random.bounded(120))) {
                victim.kill();
                ++kills;
            }
            QVERIFY(victim.state() == QProcess::NotRunning || victim.waitForFinished(60'000));
            if (victim.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(victim.exitCode(), 0);
                break;
            }
        }
        qInfo("kills %d", kills);
        QVERIFY(kills > 3);

        // What is in doubt is settled by a look at the list, and never sent blindly.
        auto workspace = store::Workspace::open(file);
        QVERIFY(workspace);
        Outbox outbox(**workspace, client, QStringLiteral("shop"));
        outbox.start();
        QTRY_COMPARE(outbox.activity(), Outbox::Activity::Idle);
        int doubts = 0;
        for (const qint64 id : ids) {
            const auto submission = await(outbox.get(id));
            QVERIFY(submission && *submission);
            if ((*submission)->state != State::InDoubt)
                continue;
            ++doubts;
            QVERIFY(await(outbox.retry(id)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(outbox.counts().sent, count, 20'000);
        qInfo("doubts %d", doubts);

        QHash<QString, int> seen;
        const auto entries = ledger(client, start);
        for (const auto &entry : entries)
            ++seen[entry.id];
        QCOMPARE(entries.size(), count);
        QCOMPARE(seen.size(), count);
        for (const qint64 id : ids) {
            const Submission submission = **await(outbox.get(id));
            const auto it = std::ranges::find(entries, submission.entryId, &domain::ConversionEntry::id);
            QVERIFY(it != entries.end());
            QVERIFY(it->eventValue && it->eventValue->isSameNumber(*submission.eventValue));
            QCOMPARE(it->occurredAt, submission.occurredAt);
            QCOMPARE(it->contactId, submission.contactId);
        }
    }
};

QTEST_GUILESS_MAIN(OutboxCrashTest)
#include "tst_outboxcrash.moc"
