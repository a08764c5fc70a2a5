// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "app/submission/comparison.h"
#include "app/submission/mappingtest.h"
#include "app/submission/transitions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::submission;
using domain::Instant;

namespace {

const QString profile = QStringLiteral("shop");

QByteArray predicted()
{
    return "{\"entry\":{\"eventValue\":\"499.99\",\"currency\":\"EUR\",\"expense\":null,"
           "\"occurredAt\":\"2026-03-01T09:00:00.000Z\"},\"contact\":{},\"reference\":{},\"attribution\":{},"
           "\"customFields\":{},\"outputs\":[{\"target\":\"eventValue\",\"value\":\"499.99\",\"origin\":\"mapping\"},"
           "{\"target\":\"currency\",\"value\":\"EUR\",\"origin\":\"mapping\"}]}";
}

QByteArray storedEntry()
{
    return "{\"id\":\"e-1\",\"businessId\":\"b-1\",\"sourceId\":\"s-1\",\"contactId\":\"c-1\",\"eventValue\":499.99,"
           "\"currency\":\"EUR\",\"expense\":null,\"occurredAt\":\"2026-03-01T09:00:00.007Z\","
           "\"createdAt\":\"2026-03-01T09:00:01.000Z\",\"configId\":\"k-1\",\"configName\":\"Purchase\","
           "\"contact\":{\"id\":\"c-1\",\"name\":\"Anna\",\"firstName\":null,\"email\":\"anna@example.com\"},"
           "\"attributionSource\":null}";
}

Submission sent()
{
    Submission submission;
    submission.id = 12;
    submission.profileId = profile;
    submission.state = State::Sent;
    submission.sourceId = QStringLiteral("s-1");
    submission.contactId = QStringLiteral("c-1");
    submission.contactName = QStringLiteral("Anna Example");
    submission.eventValue = domain::Decimal::fromJsonNumber("499.99");
    submission.currency = QStringLiteral("EUR");
    // The outbox moved it by 7 ms, away from another one of the same contact and source.
    submission.occurredAt = *Instant::fromIso("2026-03-01T09:00:00.007Z");
    submission.body = "{\"sourceId\":\"s-1\",\"contactId\":\"c-1\",\"expense\":1.50,"
                      "\"occurredAt\":\"2026-03-01T09:00:00.007Z\",\"data\":{\"total\":\"499.99\"}}";
    submission.prediction = predicted();
    submission.stored = storedEntry();
    submission.entryId = QStringLiteral("e-1");
    return submission;
}

template<typename T>
T value(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    domain::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

NewSubmission sale(const char *contact, std::int64_t at)
{
    NewSubmission sale;
    sale.sourceId = QStringLiteral("s-1");
    sale.contactId = QString::fromLatin1(contact);
    sale.body = "{\"data\":{\"total\":\"499.99\"}}";
    sale.occurredAt = Instant(at);
    sale.prediction = predicted();
    return sale;
}

api::EntryOutcome answered(const QByteArray &id, const QByteArray &raw)
{
    api::EntryOutcome outcome;
    outcome.delivery = api::Delivery::Answered;
    outcome.httpStatus = 201;
    outcome.entry.emplace();
    outcome.entry->id = QString::fromLatin1(id);
    outcome.entry->raw = raw;
    return outcome;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    template<typename Work>
    auto write(Work work)
    {
        return value(m_workspace->write(std::move(work)));
    }

    /// Adds, claims and settles one with this stored entry; answers its number.
    qint64 send(const char *contact, std::int64_t at, const QByteArray &id, QByteArray raw)
    {
        const auto now = Instant(at);
        return write([=](store::Database &db) -> domain::Result<qint64> {
            const transitions::Place place{profile, QStringLiteral("b-1"), now};
            const auto added = transitions::add(db, place, sale(contact, at), false);
            if (!added)
                return added;
            if (const auto claimed = transitions::claim(db, place); !claimed)
                return tl::unexpected(claimed.error());
            QByteArray mine = raw;
            mine.replace("2026-03-01T09:00:00.007Z", QByteArray::fromStdString(Instant(at).toIso()));
            const auto settled = transitions::settle(db, place, *added, answered(id, mine));
            return settled ? *added : domain::Result<qint64>(tl::unexpected(settled.error()));
        });
    }

    store::ComparisonTallies tallies()
    {
        return value(
            m_workspace->read([](store::Database &db) { return store::ComparisonRepository(db, profile).tallies(); }));
    }

private Q_SLOTS:
    void init() { m_workspace = *store::Workspace::open(m_dir.filePath(QStringLiteral("%1.sqlite").arg(rand()))); }
    void cleanup() { m_workspace.reset(); }

    void whatServerAddsIsNoDifference()
    {
        const Comparison comparison = compare(sent());
        QCOMPARE(comparison.state, ComparisonState::AsPredicted);
        QVERIFY(comparison.differences().isEmpty());
        QVERIFY(comparison.fields.size() >= 6); // it did look
    }

    void fieldByField_data()
    {
        // An exchange in the prediction, one in the stored entry, and the field that then differs (empty: none).
        QTest::addColumn<QByteArray>("predictedWas");
        QTest::addColumn<QByteArray>("predictedIs");
        QTest::addColumn<QByteArray>("storedWas");
        QTest::addColumn<QByteArray>("storedIs");
        QTest::addColumn<QString>("differs");
        const auto stored = [](const char *name, const char *was, const char *is, const char *differs) {
            QTest::newRow(name) << QByteArray() << QByteArray() << QByteArray(was) << QByteArray(is)
                                << QString::fromLatin1(differs);
        };
        const auto both = [](const char *name, const char *predictedWas, const char *predictedIs, const char *storedWas,
                             const char *storedIs, const char *differs) {
            QTest::newRow(name) << QByteArray(predictedWas) << QByteArray(predictedIs) << QByteArray(storedWas)
                                << QByteArray(storedIs) << QString::fromLatin1(differs);
        };
        stored("the same number in another spelling", "499.99", "4.999900e2", "");
        stored("a cent less", "499.99", "499.98", "eventValue");
        stored("more digits than a double has", "499.99", "499.990000000000000001", "eventValue");
        stored("cut to whole units", "499.99", "499", "eventValue");
        stored("no value", "499.99", "null", "eventValue");
        stored("no value member", "\"eventValue\":499.99,", "", "eventValue");
        both("none predicted, none stored", "\"499.99\",\"cur", "null,\"cur", "499.99", "null", "");
        both("none predicted, zero stored", "\"499.99\",\"cur", "null,\"cur", "499.99", "0", "eventValue");
        stored("expense absent instead of null", "\"expense\":null,", "", "");
        stored("an expense out of nowhere", "\"expense\":null", "\"expense\":3", "expense");
        both("expense in another spelling", "\"expense\":null", "\"expense\":\"3.10\"", "\"expense\":null",
             "\"expense\":3.1", "");
        both("expense lost", "\"expense\":null", "\"expense\":\"3.10\"", "x", "x", "expense");
        stored("another currency", "EUR", "USD", "currency");
        stored("the currency in small letters", "EUR", "eur", "");
        stored("no currency", "\"EUR\"", "null", "currency");
        both("the service's default left unsaid", "\"EUR\",\"origin\":\"mapping\"",
             "\"EUR\",\"origin\":\"api-default\"", "\"EUR\"", "null", "");
        both("a currency of nothing", "\"499.99\",\"cur", "null,\"cur", "499.99,\"currency\":\"EUR\"",
             "null,\"currency\":null", "");
        stored("a millisecond later", "09:00:00.007Z", "09:00:00.008Z", "occurredAt");
        stored("the time with an offset", "2026-03-01T09:00:00.007Z", "2026-03-01T10:00:00.007+01:00", "");
        stored("cut to seconds", "09:00:00.007Z", "09:00:00Z", "occurredAt");
        both("the mapping's time", "\"EUR\",\"origin\":\"mapping\"}",
             "\"EUR\",\"origin\":\"mapping\"},{\"target\":\"occurredAt\",\"value\":\"\",\"origin\":\"mapping\"}",
             "09:00:00.007Z", "09:00:00.000Z", "");
        both("the mapping's time not taken", "\"EUR\",\"origin\":\"mapping\"}",
             "\"EUR\",\"origin\":\"mapping\"},{\"target\":\"occurredAt\",\"value\":\"\",\"origin\":\"mapping\"}", "x",
             "x", "occurredAt");
        stored("another contact", "\"contactId\":\"c-1\"", "\"contactId\":\"c-2\"", "contactId");
        stored("the contact's id inside only", "\"contactId\":\"c-1\",", "", "");
        stored("an id in capitals", "\"contactId\":\"c-1\"", "\"contactId\":\"C-1\"", "");
        stored("another source", "\"s-1\"", "\"s-2\"", "sourceId");
        both("an e-mail that was there before stays", "\"contact\":{}", "\"contact\":{\"email\":\"b@example.org\"}",
             "x", "x", "");
        both("an e-mail not taken over", "\"contact\":{}", "\"contact\":{\"email\":\"b@example.org\"}",
             "\"anna@example.com\"", "null", "email");
        both("attribution stored otherwise", "\"attribution\":{}", "\"attribution\":{\"utm_source\":\"meta\"}",
             "\"attributionSource\":null", "\"attributionSource\":\"google\"", "utm_source");
        both("attribution the same", "\"attribution\":{}", "\"attribution\":{\"utm_source\":\"meta\"}",
             "\"attributionSource\":null", "\"attributionSource\":\"meta\"", "");
        both("attribution not shown", "\"attribution\":{}", "\"attribution\":{\"utm_source\":\"meta\"}", "x", "x", "");
        stored("attribution of the service's own", "\"attributionSource\":null", "\"attributionSource\":\"google\"",
               "");
        both("a reference stored otherwise", "\"reference\":{}", "\"reference\":{\"orderId\":\"007\"}",
             "\"configName\"", "\"orderId\":\"7\",\"configName\"", "orderId");
    }

    void fieldByField()
    {
        QFETCH(QByteArray, predictedWas);
        QFETCH(QByteArray, predictedIs);
        QFETCH(QByteArray, storedWas);
        QFETCH(QByteArray, storedIs);
        QFETCH(QString, differs);
        Submission submission = sent();
        if (!predictedWas.isEmpty()) {
            QVERIFY(submission.prediction.contains(predictedWas));
            submission.prediction.replace(predictedWas, predictedIs);
        }
        if (storedWas != "x") {
            QVERIFY(submission.stored.contains(storedWas));
            submission.stored.replace(storedWas, storedIs);
        }
        const Comparison comparison = compare(submission);
        QStringList fields;
        for (const ComparedField &field : comparison.differences())
            fields.append(field.field);
        QCOMPARE(fields.join(QLatin1Char(' ')), differs);
        QCOMPARE(comparison.state, differs.isEmpty() ? ComparisonState::AsPredicted : ComparisonState::Differs);
    }

    void nothingToCompare_data()
    {
        QTest::addColumn<QByteArray>("prediction");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no prediction") << QByteArray() << storedEntry() << QStringLiteral("no-prediction");
        QTest::newRow("not a prediction") << QByteArray("[]") << storedEntry() << QStringLiteral("no-prediction");
        QTest::newRow("no record") << predicted() << QByteArray() << QStringLiteral("no-record");
        QTest::newRow("an id alone") << predicted() << QByteArray("{\"id\":\"e-1\"}") << QStringLiteral("no-record");
        QTest::newRow("cut off") << predicted() << QByteArray("{\"id\":\"e-1\",") << QStringLiteral("no-record");
    }

    void nothingToCompare()
    {
        QFETCH(QByteArray, prediction);
        QFETCH(QByteArray, stored);
        Submission submission = sent();
        submission.prediction = prediction;
        submission.stored = stored;
        const Comparison comparison = compare(submission);
        QCOMPARE(comparison.state, ComparisonState::NotComparable);
        QTEST(comparison.reason, "reason");
    }

    void settlingKeepsOutcomeAndTally()
    {
        const std::int64_t at = 1'700'000'000'000;
        send("c-1", at, "e-1", storedEntry());
        QByteArray less = storedEntry();
        less.replace("499.99", "499");
        QByteArray other = less;
        other.replace("c-1", "c-2");
        const qint64 different = send("c-2", at + 1, "e-2", other);
        QByteArray third = storedEntry();
        third.replace("c-1", "c-3");
        send("c-3", at + 2, "e-3", third);
        send("c-4", at + 3, "e-4", "{\"id\":\"e-4\"}");
        const store::ComparisonTally expected{2, 1, 1};
        QCOMPARE(tallies().value(QStringLiteral("s-1")), expected);
        QCOMPARE(expected.compared(), 3);

        const auto [byNumber, byEntry, ids] = value(m_workspace->read([different](store::Database &db) {
            store::ComparisonRepository repository(db, profile);
            return std::tuple(repository.find(different).value(), repository.findByEntry(QStringLiteral("e-2")).value(),
                              repository.differing(QStringLiteral("s-1")).value());
        }));
        QVERIFY(byNumber && byEntry);
        QCOMPARE(byNumber->comparison, byEntry->comparison);
        QCOMPARE(ids, QList<qint64>{different});
        const QList<ComparedField> fields = byNumber->comparison.fields;
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().field, QStringLiteral("eventValue"));
        QCOMPARE(fields.first().predicted, QStringLiteral("499.99"));
        QCOMPARE(fields.first().stored, QStringLiteral("499"));
    }

    void arrivedByListingOrByHand()
    {
        const auto arrive = [this](std::int64_t at, bool listed) {
            return write([=](store::Database &db) -> domain::Result<qint64> {
                const transitions::Place place{profile, QStringLiteral("b-1"), Instant(at)};
                const auto id = transitions::add(db, place, sale("c-1", at), false);
                const auto claimed = transitions::claim(db, place);
                api::EntryOutcome lost;
                lost.delivery = api::Delivery::MayHaveArrived;
                const auto settled = transitions::settle(db, place, *id, lost);
                if (!claimed || !settled)
                    return domain::fail(QStringLiteral("test"), {});
                domain::ConversionEntry entry = *answered("e-" + QByteArray::number(at), storedEntry()).entry;
                entry.raw.replace("2026-03-01T09:00:00.007Z", QByteArray::fromStdString(Instant(at).toIso()));
                const auto marked =
                    listed ? transitions::markArrived(db, place, *id, entry.id, QStringLiteral("listing"), entry)
                           : transitions::markArrived(db, place, *id, {}, QStringLiteral("operator"));
                return marked ? *id : domain::Result<qint64>(tl::unexpected(marked.error()));
            });
        };
        arrive(1'700'000'000'000, true);
        arrive(1'700'000'000'001, false);
        QCOMPARE(tallies().value(QStringLiteral("s-1")), (store::ComparisonTally{1, 0, 1}));
    }

    void earlierOnesAreCaughtUpWith()
    {
        send("c-1", 1'700'000'000'000, "e-1", storedEntry());
        write([](store::Database &db) { db.execute("DELETE FROM comparison"); });
        QCOMPARE(tallies().value(QStringLiteral("s-1")), store::ComparisonTally());
        const auto catchUp = [this] {
            return write([](store::Database &db) { return compareMissing(db, profile, Instant(1), 100); });
        };
        QCOMPARE(catchUp(), 1);
        QCOMPARE(catchUp(), 0);
        QCOMPARE(tallies().value(QStringLiteral("s-1")), (store::ComparisonTally{1, 0, 0}));
    }

    void markedByHandIsComparedOnceItIsInTheCopy()
    {
        const qint64 at = 1'700'000'000'000;
        const auto id = write([=](store::Database &db) -> domain::Result<qint64> {
            const transitions::Place place{profile, QStringLiteral("b-1"), Instant(at)};
            const auto added = transitions::add(db, place, sale("c-1", at), false);
            const auto claimed = transitions::claim(db, place);
            api::EntryOutcome lost;
            lost.delivery = api::Delivery::MayHaveArrived;
            const auto settled = transitions::settle(db, place, *added, lost);
            const auto marked =
                transitions::markArrived(db, place, *added, QStringLiteral("e-9"), QStringLiteral("operator"));
            return claimed && settled && marked ? *added : domain::Result<qint64>(domain::fail({}, {}));
        });
        const auto missing = [this] {
            return value(m_workspace->read([](store::Database &db) { return isComparisonMissing(db, profile); }));
        };
        QCOMPARE(tallies().value(QStringLiteral("s-1")), (store::ComparisonTally{0, 0, 1}));
        QVERIFY(!missing());
        write([=](store::Database &db) {
            domain::ConversionEntry entry;
            entry.id = QStringLiteral("e-9");
            entry.raw = storedEntry();
            entry.raw.replace("499.99", "499");
            return store::EntryRepository(db, profile).upsert({entry});
        });
        QVERIFY(missing());
        QCOMPARE(write([](store::Database &db) { return compareMissing(db, profile, Instant(1), 100); }), 1);
        QVERIFY(!missing());
        QCOMPARE(tallies().value(QStringLiteral("s-1")), (store::ComparisonTally{0, 1, 0}));
        // Its test is made of the copy's entry.
        QVERIFY(write([=](store::Database &db) -> domain::Result<qint64> {
                    const auto submission = store::SubmissionRepository(db, profile).find(id);
                    return keepMappingTest(db, **submission, QStringLiteral("by hand"), Instant(1));
                })
                > 0);
    }

    void differenceBecomesTest()
    {
        Submission submission = sent();
        submission.stored.replace("499.99", "499.00");
        const QString name = mappingTestName(submission);
        QCOMPARE(name, QStringLiteral("Anna Example, 499.99 EUR (submission 12)"));
        const auto document = mappingTestDocument(submission, name);
        QVERIFY(document);
        domain::JsonDocument parsed;
        QVERIFY(!parsed.parseView({document->constData(), std::size_t(document->size())}));
        // The stored value is what is expected; the time was the moment of sending and is not.
        QCOMPARE(QString::fromStdString(parsed.root().toCompact()),
                 QStringLiteral("{\"name\":\"%1\",\"payload\":{\"total\":\"499.99\"},\"direct\":{\"expense\":1.50},"
                                "\"expect\":{\"entry\":{\"eventValue\":\"499.00\",\"currency\":\"EUR\","
                                "\"expense\":null}}}")
                     .arg(name));
        QVERIFY(document->contains("\n  \"payload\"")); // readable in a difference of versions

        const auto keep = [&] {
            return write([&](store::Database &db) { return keepMappingTest(db, submission, name, Instant(5)); });
        };
        const qint64 id = keep();
        QCOMPARE(keep(), id); // the same name is the same test
        const auto [tests, samples] = value(m_workspace->read([](store::Database &db) {
            return std::pair(store::MappingTestRepository(db).ofSource(QStringLiteral("s-1")).value(),
                             store::SampleRepository(db).ofSource(QStringLiteral("s-1")).value());
        }));
        QCOMPARE(tests.size(), 1);
        QCOMPARE(tests.first().document, *document);
        QCOMPARE(tests.first().submission, 12);
        QCOMPARE(samples.size(), 1);

        submission.stored = {};
        QVERIFY(!mappingTestDocument(submission, name));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
