// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/repositories.h"
#include "app/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::store;
using domain::Instant;

namespace {

template<typename T>
T good(domain::Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

const QString shop = QStringLiteral("shop");
const QString other = QStringLiteral("other");

} // namespace

/// Each repository on a real file; one connection, since transactions are the workspace's business.
class RepositoriesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Database> m_db;

private Q_SLOTS:
    void init()
    {
        const QString file = m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count));
        QVERIFY(Workspace::open(file));
        m_db = std::move(*Database::open(file, Database::Mode::Writer));
    }
    void cleanup() { m_db.reset(); }

    void draftsAreReplacedAndRemoved()
    {
        DraftRepository drafts(*m_db);
        const QByteArray text = "{\"a\": \"ü\\u0000\", \"b\":1.50}";
        good(drafts.put(QStringLiteral("mapping"), QStringLiteral("s"), "old", Instant(1)));
        good(drafts.put(QStringLiteral("mapping"), QStringLiteral("s"), text, Instant(2)));
        good(drafts.put(QStringLiteral("sample"), QStringLiteral("s"), "", Instant(3)));
        const auto found = good(drafts.find(QStringLiteral("mapping"), QStringLiteral("s")));
        QVERIFY(found);
        QCOMPARE(found->json, text);
        QCOMPARE(found->changedAt, Instant(2));
        QCOMPARE(good(drafts.ofKind(QStringLiteral("sample"))).size(), 1);
        good(drafts.remove(QStringLiteral("mapping"), QStringLiteral("s")));
        QVERIFY(!good(drafts.find(QStringLiteral("mapping"), QStringLiteral("s"))));
    }

    void samplesAreKeptOncePerText()
    {
        SampleRepository samples(*m_db);
        const QString source = QStringLiteral("s");
        const qint64 first = good(samples.add(source, QStringLiteral("A"), QStringLiteral("pasted"), "{}", Instant(1)));
        const qint64 second =
            good(samples.add(source, QStringLiteral("B"), QStringLiteral("sent"), "{\"a\":1}", Instant(2)));
        QCOMPARE(good(samples.add(source, QStringLiteral("C"), QStringLiteral("sent"), "{}", Instant(3))), first);
        auto all = good(samples.ofSource(source));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, first);
        QCOMPARE(all[0].name, QStringLiteral("A"));
        good(samples.rename(second, QStringLiteral("Renamed")));
        good(samples.touch(second, Instant(4)));
        all = good(samples.ofSource(source));
        QCOMPARE(all[0].name, QStringLiteral("Renamed"));
        good(samples.remove(second));
        QCOMPARE(good(samples.ofSource(source)).size(), 1);
        SampleRepository few(*m_db, 200);
        for (int i = 0; i < 210; ++i)
            good(few.add(source, {}, QStringLiteral("sent"), QByteArray::number(i), Instant(100 + i)));
        all = good(few.ofSource(source, 1000));
        QCOMPARE(all.size(), 200);
        QCOMPARE(all.last().payload, QByteArray("10"));
    }

    void manySamplesAtOnceAndOneBack()
    {
        SampleRepository samples(*m_db, 3);
        const auto sample = [](const char *payload, qint64 at) {
            SampleRepository::Sample one;
            one.sourceId = QStringLiteral("s");
            one.name = QStringLiteral("n");
            one.origin = QStringLiteral("imported");
            one.payload = payload;
            one.createdAt = one.usedAt = Instant(at);
            one.fileName = QStringLiteral("n.json");
            return one;
        };
        QCOMPARE(good(samples.addAll({})), 0);
        QCOMPARE(good(samples.addAll({sample("{\"a\":1}", 1), sample("{\"a\":2}", 2), sample("{\"a\":2}", 3)})), 2);
        QCOMPARE(good(samples.addAll({sample("{\"a\":1}", 4), sample("{\"ä\":3}", 5), sample("{\"a\":4}", 6)})), 2);
        const auto heads = good(samples.heads(QStringLiteral("s")));
        QCOMPARE(heads.size(), 3); // the one used longest ago gave way
        QCOMPARE(heads[0].createdAt, Instant(6));
        QCOMPARE(heads[1].size, qint64(8)); // bytes
        const auto found = good(samples.find(heads[1].id));
        QVERIFY(found);
        QCOMPARE(found->fileName, QStringLiteral("n.json"));
        good(samples.setFileName(heads[1].id, QStringLiteral("other.json")));
        good(samples.remove(heads[1].id));
        QVERIFY(!good(samples.find(heads[1].id)));
        good(samples.restore(*found));
        good(samples.restore(*found)); // twice is once
        const auto back = good(samples.find(heads[1].id));
        QVERIFY(back);
        QCOMPARE(back->payload, found->payload);
        QCOMPARE(back->createdAt, found->createdAt);
    }

    void aVersionKeepsWhyItWasSaved()
    {
        MappingHistoryRepository history(*m_db);
        const QString source = QStringLiteral("s");
        const QString why = QStringLiteral("the shop changes tonight");
        QVERIFY(good(history.record(source, "{\"a\":1}", QStringLiteral("seen"), Instant(1))));
        QVERIFY(good(history.record(source, "{\"a\":2}", QStringLiteral("saved"), Instant(2), why)));
        QCOMPARE(good(history.latest(source))->note, why);
        // A reading came between: the reason goes to what is there.
        QVERIFY(good(history.record(source, "{\"a\":3}", QStringLiteral("seen"), Instant(3))));
        QVERIFY(!good(history.record(source, "{\"a\":3}", QStringLiteral("saved"), Instant(4), why)));
        const auto versions = good(history.ofSource(source));
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].note, why);
        QCOMPARE(versions[0].origin, QStringLiteral("saved"));
        QVERIFY(versions[2].note.isEmpty());
    }

    void everyPayloadOfASourceIsFoundOnceNewestFirst()
    {
        const QString profile = QStringLiteral("p");
        const QString source = QStringLiteral("s");
        SampleRepository samples(*m_db);
        good(samples.add(source, {}, QStringLiteral("pasted"), "{\"a\":1}", Instant(10)));
        good(samples.add(source, {}, QStringLiteral("sent"), "{ \"b\" : 12.3400 }", Instant(30)));
        good(samples.add(QStringLiteral("other"), {}, QStringLiteral("pasted"), "{\"x\":1}", Instant(40)));
        const auto submit = [&](const QByteArray &body, qint64 at) {
            SubmissionRecord record;
            record.state = SubmissionState::Queued;
            record.profileId = profile;
            record.sourceId = source;
            record.contactId = QStringLiteral("c");
            record.body = body;
            record.occurredAt = record.createdAt = record.changedAt = Instant(at);
            SubmissionEvent event;
            event.at = Instant(at);
            return good(SubmissionRepository(*m_db, profile).insert(record, event));
        };
        const qint64 sent = submit("{\"data\":{\"c\":0.10}}", 20);
        submit("{\"eventValue\":1}", 21);         // without a payload
        submit("{\"data\":{\"b\":12.3400}}", 31); // a sample already
        submit("{\"data\":{}}", 32);
        const auto set = good(PayloadRepository(*m_db, profile).ofSource(source));
        QCOMPARE(set->size(), 3U);
        QCOMPARE((*set)[0].text, std::string_view("{ \"b\" : 12.3400 }"));
        QCOMPARE((*set)[1].text, std::string_view("{\"c\":0.10}"));
        QCOMPARE((*set)[1].id, sent);
        QVERIFY((*set)[1].origin == domain::PayloadSet::Origin::Submission);
        QCOMPARE((*set)[2].text, std::string_view("{\"a\":1}"));
        QVERIFY(!set->isCut());
        const auto newest = good(PayloadRepository(*m_db, profile).ofSource(source, {.count = 2}));
        QCOMPARE(newest->size(), 2U);
        QVERIFY(newest->isCut());
        // Of another connection only the samples are there: they belong to the source.
        QCOMPARE(good(PayloadRepository(*m_db, QStringLiteral("q")).ofSource(source))->size(), 2U);
    }

    void aMappingIsRememberedWhenItChanges()
    {
        MappingHistoryRepository history(*m_db);
        const QString source = QStringLiteral("s");
        QVERIFY(good(history.record(source, "{\"a\":\"email\"}", QStringLiteral("seen"), Instant(1))));
        QVERIFY(!good(history.record(source, "{\"a\":\"email\"}", QStringLiteral("seen"), Instant(2))));
        QVERIFY(good(history.record(source, "null", QStringLiteral("saved"), Instant(3))));
        QVERIFY(good(history.record(source, "{\"a\":\"email\"}", QStringLiteral("seen"), Instant(4))));
        const auto versions = good(history.ofSource(source));
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[0].at, Instant(4));
        QCOMPARE(versions[1].mapping, QByteArray("null"));
        QCOMPARE(good(history.latest(source))->id, versions[0].id);
        QVERIFY(!good(history.latest(QStringLiteral("unknown"))));
    }

    void aSavedMappingIsRememberedWithWhoSavedIt()
    {
        MappingHistoryRepository history(*m_db);
        const auto version = [](const char *mapping, const char *origin, const char *who, qint64 at) {
            return MappingHistoryRepository::Version{.id = 0,
                                                     .sourceId = QStringLiteral("w"),
                                                     .mapping = mapping,
                                                     .origin = QString::fromLatin1(origin),
                                                     .at = Instant(at),
                                                     .note = {},
                                                     .who = QString::fromLatin1(who)};
        };
        QVERIFY(good(history.record(version("{\"a\":\"email\"}", "seen", "", 1))));
        QVERIFY(good(history.record(version("{\"a\":\"phone\"}", "seen", "", 2)))); // a refresh was quicker
        QVERIFY(!good(history.record(version("{\"a\":\"phone\"}", "saved", "Ada", 3))));
        QVERIFY(!good(history.record(version("{\"a\":\"phone\"}", "seen", "", 4))));
        const auto versions = good(history.ofSource(QStringLiteral("w")));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].origin, QStringLiteral("saved"));
        QCOMPARE(versions[0].who, QStringLiteral("Ada"));
        QCOMPARE(versions[0].at, Instant(2));
        QCOMPARE(versions[1].origin, QStringLiteral("seen"));
        QVERIFY(versions[1].who.isEmpty());
    }

    void theCatalogKeepsItsOrderAndRenamesEntries()
    {
        using Kind = CatalogRepository::Kind;
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("e");
        entry.sourceId = QStringLiteral("s-1");
        entry.raw = "{}";
        good(EntryRepository(*m_db, shop).upsert({entry}));
        CatalogRepository catalog(*m_db, shop);
        good(catalog.replaceAll(Kind::Source,
                                {{QStringLiteral("s-2"), QStringLiteral("g"), QStringLiteral("Zeta"), "{}"},
                                 {QStringLiteral("s-1"), QStringLiteral("g"), QStringLiteral("Alpha"), "1"}}));
        good(catalog.replaceAll(Kind::Config, {{QStringLiteral("g"), {}, QStringLiteral("won"), "{}"}}));
        QCOMPARE(good(catalog.all(Kind::Source))[1].name, QStringLiteral("Alpha"));
        QCOMPARE(good(EntryRepository(*m_db, shop).find(QStringLiteral("e")))->sourceName, QStringLiteral("Alpha"));
        good(catalog.put(Kind::Source, {QStringLiteral("s-1"), QStringLiteral("g"), QStringLiteral("Beta"), "2"}));
        good(catalog.put(Kind::Source, {QStringLiteral("s-3"), QStringLiteral("g"), QStringLiteral("Last"), "3"}));
        const auto sources = good(catalog.all(Kind::Source));
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources[1].raw, QByteArray("2"));
        QCOMPARE(sources[2].name, QStringLiteral("Last"));
        EntryFilter filter;
        filter.words = QStringLiteral("bet");
        QCOMPARE(good(EntryRepository(*m_db, shop).count(filter)), 1);
        good(catalog.remove(Kind::Source, QStringLiteral("s-1")));
        QCOMPARE(good(catalog.all(Kind::Source)).size(), 2);
        QVERIFY(good(CatalogRepository(*m_db, other).all(Kind::Source)).isEmpty());
    }

    void contactsAreFoundByWhatOneKnowsOfThem()
    {
        domain::Contact anna;
        anna.id = QStringLiteral("c-1");
        anna.firstName = QStringLiteral("Ánna");
        anna.email = QStringLiteral("anna@example.com");
        anna.phone = QStringLiteral("+4915112345678");
        anna.ianaTimezone = QStringLiteral("Europe/Berlin");
        anna.isTestContact = true;
        anna.createdAt = Instant(5);
        anna.raw = "{\"id\":\"c-1\",\"tags\":[]}";
        domain::Contact bob;
        bob.id = QStringLiteral("c-2");
        bob.name = QStringLiteral("Bob Stone");
        bob.raw = "{}";
        ContactRepository contacts(*m_db, shop);
        good(contacts.put({anna}, Instant(1)));
        good(contacts.put({bob}, Instant(2)));
        QCOMPARE(good(contacts.find(QStringLiteral("c-1"))), anna);
        QCOMPARE(good(contacts.findByEmail(QStringLiteral("anna@example.com"))), anna);
        QCOMPARE(good(contacts.findByPhone(QStringLiteral("+4915112345678"))), anna);
        QVERIFY(!good(contacts.findByEmail(QStringLiteral("nobody@example.com"))));
        for (const char *words : {"anna", "ÁNNA", "12345", "example.c"})
            QCOMPARE(good(contacts.search(QString::fromUtf8(words))), QList({anna}));
        QCOMPARE(good(contacts.search({})), QList({bob, anna}));
        QVERIFY(good(ContactRepository(*m_db, other).search({})).isEmpty());
        good(contacts.remove(QStringLiteral("c-2")));
        QVERIFY(!good(contacts.find(QStringLiteral("c-2"))));
    }

    void aForgottenProfileLeavesWhatWasSubmitted()
    {
        ProfileRepository profiles(*m_db);
        const ProfileRecord record{shop,
                                   QStringLiteral("Shop"),
                                   QStringLiteral("https://app.example.com"),
                                   QStringLiteral("b"),
                                   QStringLiteral("A shop"),
                                   false,
                                   2,
                                   "{\"x\":1}"};
        good(profiles.put(record));
        good(profiles.put({other, QStringLiteral("Other"), {}, {}, {}, true, 1, "{}"}));
        QCOMPARE(good(profiles.all())[1], record);
        QCOMPARE(good(profiles.find(shop)), record);
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("e");
        entry.raw = "{}";
        for (const QString &profile : {shop, other}) {
            good(EntryRepository(*m_db, profile).upsert({entry}));
            good(SyncStateRepository(*m_db, profile).set(QStringLiteral("name"), QStringLiteral("value")));
        }
        SubmissionRecord submission;
        submission.state = SubmissionState::Sent;
        submission.body = "{}";
        const qint64 id = good(SubmissionRepository(*m_db, shop).insert(submission, {}));
        good(profiles.remove(shop));
        QVERIFY(!good(profiles.find(shop)));
        QCOMPARE(good(EntryRepository(*m_db, shop).count({})), 0);
        QCOMPARE(good(EntryRepository(*m_db, other).count({})), 1);
        QVERIFY(!good(SyncStateRepository(*m_db, shop).value(QStringLiteral("name"))));
        QCOMPARE(good(SyncStateRepository(*m_db, other).value(QStringLiteral("name"))), QStringLiteral("value"));
        const QString place = dataKeyOf(shop, record.baseUrl, record.businessId); // no stored profile says it any more
        QVERIFY(good(SubmissionRepository(*m_db, place).find(id)));
        EntryFilter words;
        QCOMPARE(good(EntryRepository(*m_db, other).totals(words)).count, 1);
    }

    void submissionsKeepEverything()
    {
        SubmissionRecord record;
        record.state = SubmissionState::Refused;
        record.held = true;
        record.profileId = shop;
        record.businessId = QStringLiteral("b");
        record.sourceId = QStringLiteral("s");
        record.contactId = QStringLiteral("c");
        record.sourceName = QStringLiteral("Booking tool");
        record.contactName = QStringLiteral("Anna");
        record.body = "{\"x\": 1}";
        record.eventValue = domain::Decimal::fromJsonNumber("7.50");
        record.currency = QStringLiteral("EUR");
        record.expense = domain::Decimal::fromJsonNumber("1e2");
        record.occurredAt = Instant(1000);
        record.expectedValue = domain::Decimal::fromJsonNumber("8");
        record.expectedCurrency = QStringLiteral("USD");
        record.expectedOccurredAt = Instant(900);
        record.prediction = "{}";
        record.mapping = "null";
        record.entryId = QStringLiteral("e");
        record.stored = "{\"id\":\"e\"}";
        record.attempts = 3;
        record.errorCode = QStringLiteral("http.validation");
        record.message = QStringLiteral("No.");
        record.fields = {{QStringLiteral("currency"), QStringLiteral("says \"no\"")}};
        record.createdAt = Instant(1);
        record.changedAt = Instant(2);
        const SubmissionEvent event{
            Instant(2),   SubmissionState::Refused, 3,   QStringLiteral("refused"), QStringLiteral("No."),
            "{\"x\": 1}", QByteArray("\0\xff", 2),  400, QStringLiteral("req-1")};
        SubmissionRepository submissions(*m_db, shop);
        record.id = good(submissions.insert(record, event));
        record.events = {event};
        QCOMPARE(good(submissions.find(record.id)), record);
        QVERIFY(!good(SubmissionRepository(*m_db, other).find(record.id)));

        // Of the same contact and source the same time is not written a second time.
        QCOMPARE(good(submissions.freeMoment(QStringLiteral("c"), QStringLiteral("s"), Instant(1000))), Instant(1001));
        QCOMPARE(good(submissions.freeMoment(QStringLiteral("c"), QStringLiteral("s"), Instant(1000), record.id)),
                 Instant(1000));
        QVERIFY(!submissions.insert(record, event));
        m_db->clearError();

        // An update from another state does nothing.
        SubmissionRecord changed = record;
        changed.state = SubmissionState::Queued;
        QVERIFY(!good(submissions.update(changed, {SubmissionState::Sending}, event)));
        QCOMPARE(good(submissions.find(record.id))->state, SubmissionState::Refused);
        QVERIFY(good(submissions.update(changed, {SubmissionState::Refused}, event)));
        QVERIFY(!good(submissions.nextDue())); // held
        QCOMPARE(good(submissions.releaseHeld(Instant(9))), 1);
        QCOMPARE(good(submissions.nextDue())->id, record.id);
        QCOMPARE(good(submissions.ownerOfEntry(QStringLiteral("e"))), record.id);

        SubmissionFilter filter;
        filter.words = QStringLiteral("booking ANNA");
        QCOMPARE(good(submissions.list(filter)).size(), 1);
        filter.states = {SubmissionState::Sent};
        QVERIFY(good(submissions.list(filter)).isEmpty());
        SubmissionCounts counts;
        counts.queued = 1;
        QCOMPARE(good(submissions.counts()), counts);
    }
};

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
