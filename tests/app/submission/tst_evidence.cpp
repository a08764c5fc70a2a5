// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "app/submission/evidence.h"
#include "app/submission/redaction.h"
#include "app/submission/transitions.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::submission;
using domain::Instant;

namespace {

const QString profile = QStringLiteral("shop");
const QString source = QStringLiteral("s-1");
const QByteArray key = "sk-ak-test-0123456789";
const QByteArray hook = "https://app.example.com/api/webhook/b-1/s-1-hush";

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

QByteArray entryAt(Instant moment)
{
    return "{\"id\":\"e-1\",\"sourceId\":\"s-1\",\"contactId\":\"c-1\",\"eventValue\":499.00,\"currency\":\"EUR\","
           "\"expense\":null,\"occurredAt\":\""
           + QByteArray::fromStdString(moment.toIso()) + "\",\"webhookUrl\":\"" + hook + "\"}";
}

NewSubmission sale()
{
    NewSubmission sale;
    sale.sourceId = source;
    sale.contactId = QStringLiteral("c-1");
    sale.sourceName = QStringLiteral("Shop orders");
    sale.occurredAt = Instant(1'700'000'000'000);
    // A payload that quotes the address, a key and a header, the way a forwarded webhook does.
    sale.body = "{\"sourceId\":\"s-1\",\"contactId\":\"c-1\",\"data\":{\"total\":499.990,\"via\":\"" + hook
                + "\",\"note\":\"key " + key
                + " of the shop\",\"headers\":{\"Authorization\":\"Bearer abc.def\"},\"x_api_key\":\"hush-hush\"}}";
    sale.prediction = "{\"entry\":{\"eventValue\":\"499.990\",\"currency\":\"EUR\",\"expense\":null,"
                      "\"occurredAt\":\"2023-11-14T22:13:20.000Z\"},\"outputs\":[{\"target\":\"x\",\"raw\":\"\\\""
                      + key + "\\\"\"}]}";
    sale.mapping = "{\"mappings\":{\"total\":\"eventValue\"},\"pageTokens\":{\"1\":\"EAAB-hush\"}}";
    return sale;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    template<typename Work>
    auto write(Work work)
    {
        return value(m_workspace->write(std::move(work)));
    }

    qint64 sendOne()
    {
        return write([](store::Database &db) -> domain::Result<qint64> {
            const transitions::Place place{profile, QStringLiteral("b-1"), Instant(1'700'000'000'000)};
            domain::ConversionSource known;
            store::CatalogRepository catalog(db, profile);
            const auto put = catalog.put(store::CatalogRepository::Kind::Source,
                                         {source, QStringLiteral("k-1"), QStringLiteral("Shop orders"),
                                          "{\"id\":\"s-1\",\"name\":\"Shop orders\",\"webhookUrl\":\"" + hook + "\"}"});
            const auto seen =
                store::MappingHistoryRepository(db).record(source, sale().mapping, QStringLiteral("seen"), Instant(5));
            const auto id = transitions::add(db, place, sale(), false);
            const auto claimed = transitions::claim(db, place);
            api::EntryOutcome outcome;
            outcome.delivery = api::Delivery::Answered;
            outcome.httpStatus = 201;
            outcome.requestId = QStringLiteral("r-77");
            outcome.entry.emplace();
            outcome.entry->id = QStringLiteral("e-1");
            outcome.entry->raw = entryAt(Instant(1'700'000'000'000));
            outcome.answer = "{\"data\":" + outcome.entry->raw + "}";
            const auto settled = transitions::settle(db, place, *id, outcome);
            if (!put || !seen || !claimed || !settled)
                return domain::fail(QStringLiteral("test"), {});
            return *id;
        });
    }

private Q_SLOTS:
    void init() { m_workspace = *store::Workspace::open(m_dir.filePath(QStringLiteral("%1.sqlite").arg(rand()))); }
    void cleanup() { m_workspace.reset(); }

    void holdsEverythingAndNoSecret()
    {
        const qint64 id = sendOne();
        const QByteArray text = value(m_workspace->read(
            [id](store::Database &db) { return evidenceOf(db, profile, id, Instant(1'700'000'009'000)); }));
        for (const QByteArray &secret :
             {key, hook, QByteArray("sk-ak-"), QByteArray("s-1-hush"), QByteArray("abc.def"), QByteArray("hush")})
            QVERIFY2(!text.contains(secret), text.constData());
        domain::JsonDocument document;
        QVERIFY(!document.parseView({text.constData(), std::size_t(text.size())}));
        const domain::JsonValue root = document.root();
        for (const char *part : {"program", "programVersion", "exportedAt", "submission", "payload", "mapping",
                                 "prediction", "request", "answer", "stored", "comparison", "events"})
            QVERIFY2(root[part].isValid(), part);
        QVERIFY(root["payload"]["total"].source() == "499.990"); // no digit lost
        QVERIFY(root["request"]["body"]["data"]["total"].source() == "499.990");
        QVERIFY(root["payload"]["note"].string() == "key (removed) of the shop");
        QVERIFY(root["mapping"]["version"]["origin"].string() == "seen");
        QVERIFY(root["mapping"]["fieldMappings"]["mappings"]["total"].string() == "eventValue");
        QVERIFY(root["answer"]["httpStatus"].source() == "201");
        QVERIFY(root["answer"]["requestId"].string() == "r-77");
        QVERIFY(root["comparison"]["state"].string() == "differs");
        QVERIFY(root["comparison"]["fields"].at(0)["predicted"].string() == "499.990");
        QVERIFY(root["comparison"]["fields"].at(0)["stored"].string() == "499.00");
        QCOMPARE(root["events"].size(), std::size_t(3));
        QVERIFY(root["exportedAt"].string() == "2023-11-14T22:13:29.000Z");
        QVERIFY(text.contains("\n  \"submission\": {"));
    }

    void oneThatWaitsHasNoAnswerYet()
    {
        const qint64 id = write([](store::Database &db) {
            return transitions::add(db, {profile, QStringLiteral("b-1"), Instant(1)}, sale(), true);
        });
        const QByteArray text =
            value(m_workspace->read([id](store::Database &db) { return evidenceOf(db, profile, id, Instant(2)); }));
        domain::JsonDocument document;
        QVERIFY(!document.parseView({text.constData(), std::size_t(text.size())}));
        QVERIFY(document.root()["answer"].isNull());
        QVERIFY(document.root()["comparison"].isNull());
        QVERIFY(document.root()["mapping"]["version"].isNull());
        auto unknown = m_workspace->read([](store::Database &db) { return evidenceOf(db, profile, 99, Instant(2)); });
        unknown.waitForFinished();
        QCOMPARE(unknown.result().error().code, QStringLiteral("outbox.unknown"));
    }

    void redaction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing to hide, 499.99 EUR", "nothing to hide, 499.99 EUR");
        row("sk-ak-abc_DEF-9.", "(removed).");
        row("Authorization: bearer a.b-c", "Authorization: bearer (removed)");
        row("see https://app.example.com/api/webhook/b/s?x=1 now", "see (removed) now");
        row("https://app.example.com/WEBHOOKS/1", "(removed)");
        row("https:\\/\\/app.example.com\\/api\\/webhook\\/b\\/s", "(removed)");
        row("https://example.com/help", "https://example.com/help");
        row("it is THE-SECRET", "it is (removed)");
    }

    void redaction()
    {
        QFETCH(QString, text);
        QTEST(Redaction({QStringLiteral("the-secret"), QString()}).text(text), "expected");
    }

    void fileIsWholeAndPrivate()
    {
        const QString file = m_dir.filePath(QStringLiteral("evidence.json"));
        QVERIFY(writePrivateFile(file, "{}"));
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QFile open(file);
        QVERIFY(open.setPermissions(open.permissions() | QFile::ReadOther));
        QVERIFY(writePrivateFile(file, "{\"again\":1}")); // one that lay open before is closed
        QVERIFY(!(QFileInfo(file).permissions() & QFile::ReadOther));
        const auto failed = writePrivateFile(m_dir.filePath(QStringLiteral("no/such/folder.json")), "{}");
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, QStringLiteral("file.write"));
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
