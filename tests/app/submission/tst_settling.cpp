// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/repositories.h"
#include "app/submission/judgement.h"
#include "app/submission/patience.h"
#include "tests/app/submission/scriptedservice.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::submission;
using namespace std::chrono_literals;
using Finding = Judgement::Finding;

namespace {

constexpr std::int64_t moment = 1'700'000'000'000;

Submission doubtful()
{
    Submission submission;
    const NewSubmission wanted = sale("c-1", moment);
    submission.id = 7;
    submission.state = State::InDoubt;
    submission.contactId = wanted.contactId;
    submission.sourceId = wanted.sourceId;
    submission.eventValue = wanted.eventValue;
    submission.currency = wanted.currency;
    submission.expense = domain::Decimal::fromJsonNumber("2.5");
    submission.occurredAt = wanted.occurredAt;
    return submission;
}

} // namespace

/// A doubt settles by what the service lists, and only by that.
class SettlingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_file = 0;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<Outbox> m_outbox;
    QList<domain::ConversionEntry> m_listed;
    QList<api::EntryQuery> m_queries;
    std::optional<domain::Error> m_listError;
    std::function<void()> m_onList;
    Patience m_patience;
    std::int64_t m_clock = moment;

    std::unique_ptr<Outbox> newOutbox()
    {
        Outbox::Options options;
        options.profileId = profile;
        options.businessId = QStringLiteral("b-1");
        options.inFlight = 1;
        options.firstPause = 5ms;
        options.watchEvery = 20ms;
        options.patience = m_patience;
        options.now = [this] { return Instant(m_clock); };
        options.sender = [this](const QByteArray &body) { return m_script->send(body); };
        options.finder = [this](const api::EntryQuery &query) {
            m_queries.append(query);
            if (m_onList)
                m_onList();
            if (!m_listError)
                return listing(m_listed, query);
            QPromise<domain::Result<domain::Page<domain::ConversionEntry>>> promise;
            promise.start();
            promise.addResult(domain::Result<domain::Page<domain::ConversionEntry>>(tl::unexpected(*m_listError)));
            promise.finish();
            return promise.future();
        };
        return std::make_unique<Outbox>(*m_workspace, *m_client, options);
    }
    void reopen(Patience patience)
    {
        m_patience = patience;
        m_outbox.reset();
        m_outbox = newOutbox();
    }
    Submission at(qint64 id) { return *value(m_outbox->get(id)); }
    State stateOf(qint64 id) { return at(id).state; }
    /// One submission whose first attempt nobody answered.
    qint64 doubt(std::deque<EntryOutcome> then = {}, const NewSubmission &what = sale())
    {
        m_script->answers = {failed(Delivery::MayHaveArrived, 0, "network.lost")};
        m_script->answers.insert(m_script->answers.end(), then.begin(), then.end());
        return value(m_outbox->submit(what));
    }
    int looksFor(const QString &contact) const
    {
        return int(std::ranges::count_if(m_queries, [&](const auto &q) { return q.contactId == contact; }));
    }

private Q_SLOTS:
    void init()
    {
        const QString file = m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_file));
        auto opened = store::Workspace::open(file);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_client = std::make_unique<api::Client>(QUrl(QStringLiteral("http://127.0.0.1:9")),
                                                 api::Secret(QStringLiteral("sk-ak-test")), QStringLiteral("b-1"));
        m_script = std::make_unique<Script>();
        m_listed.clear();
        m_queries.clear();
        m_listError.reset();
        m_onList = {};
        m_clock = moment;
        reopen(Patience{.fixed = 20ms});
    }
    void cleanup()
    {
        m_outbox.reset();
        m_client.reset();
        m_workspace.reset();
    }

    void whatTheListSays_data()
    {
        QTest::addColumn<QList<Candidate>>("listed");
        QTest::addColumn<QList<qint64>>("others"); // offsets of times at which other submissions were sent
        QTest::addColumn<Finding>("finding");
        const auto entry = [](const char *id, std::int64_t offset = 0, const char *amount = "499.99") {
            domain::ConversionEntry listed = entryFor(doubtful(), QLatin1String(id));
            listed.occurredAt = Instant(moment + offset);
            listed.eventValue = domain::Decimal::fromJsonNumber(amount);
            return Candidate{listed, 0};
        };
        const auto row = [](const char *name, const QList<Candidate> &listed, Finding finding,
                            const QList<qint64> &others = {}) { QTest::newRow(name) << listed << others << finding; };
        Candidate owned = entry("e-owned");
        owned.owner = 3;
        Candidate own = entry("e-own");
        own.owner = 7;
        Candidate noExpense = entry("e-1");
        noExpense.entry.expense.reset();
        Candidate otherContact = entry("e-1");
        otherContact.entry.contactId = QStringLiteral("c-2");
        Candidate noContact = entry("e-1");
        noContact.entry.contactId.reset();
        Candidate otherCurrency = entry("e-1");
        otherCurrency.entry.currency = QStringLiteral("USD");
        row("nothing", {}, Finding::Absent);
        row("it", {entry("e-1")}, Finding::Found);
        row("it, written otherwise", {entry("e-1", 0, "499.990")}, Finding::Found);
        row("it, known as its own", {own}, Finding::Found);
        row("it among others", {entry("e-0", -300, "1"), entry("e-1"), entry("e-2", 700, "2")}, Finding::Found);
        row("it, and one that is taken", {owned, entry("e-1")}, Finding::Found);
        row("taken", {owned}, Finding::Taken);
        row("two of it", {entry("e-1"), entry("e-2")}, Finding::Several);
        row("its time, another value", {entry("e-1", 0, "500")}, Finding::Unlike);
        row("its time, no expense", {noExpense}, Finding::Unlike);
        row("its time, another currency", {otherCurrency}, Finding::Unlike);
        row("cut to the second", {entry("e-1", -999)}, Finding::Unlike);
        row("rounded up", {entry("e-1", 500)}, Finding::Unlike);
        row("a twin a millisecond later, sent as another", {entry("e-1", 1)}, Finding::Absent, {1});
        row("a twin a millisecond later, of nobody", {entry("e-1", 1)}, Finding::Unlike);
        row("a second and more away", {entry("e-1", 1001)}, Finding::Absent);
        row("near, another value", {entry("e-1", 1, "3")}, Finding::Absent);
        row("another contact's", {otherContact}, Finding::Absent);
        row("nobody's", {noContact}, Finding::Absent);
    }
    void whatTheListSays()
    {
        QFETCH(QList<Candidate>, listed);
        QFETCH(QList<qint64>, others);
        std::set<Instant> moments;
        for (const qint64 offset : others)
            moments.insert(Instant(moment + offset));
        const Judgement judgement = judge(doubtful(), listed, moments);
        QTEST(judgement.finding, "finding");
        QCOMPARE(judgement.candidates.isEmpty(), judgement.finding == Finding::Absent);
        QVERIFY(!words(judgement).isEmpty());
    }

    void aMappedTimeIsTheOneThatCounts()
    {
        Submission mapped = doubtful();
        mapped.expectedOccurredAt = Instant(moment - 86'400'000);
        domain::ConversionEntry entry = entryFor(doubtful(), QStringLiteral("e-1"));
        entry.occurredAt = *mapped.expectedOccurredAt;
        QCOMPARE(judge(mapped, {{entry}}, {}).finding, Finding::Found);
        // The mapping was changed meanwhile, and the explicit time was taken: not what was predicted, yet not absent.
        entry.occurredAt = mapped.occurredAt;
        QCOMPARE(judge(mapped, {{entry}}, {}).finding, Finding::Unlike);
    }

    void aPayloadMayBecomeAnEntryAtAnyTime_data()
    {
        QTest::addColumn<bool>("mappingKnown");
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<qint64>("created"); // hours after the request
        QTest::addColumn<Finding>("finding");
        QTest::newRow("no mapping known") << false << QByteArray("1") << qint64(0) << Finding::Unlike;
        QTest::newRow("the predicted amounts") << true << QByteArray("499.99") << qint64(0) << Finding::Unlike;
        QTest::newRow("other amounts") << true << QByteArray("1") << qint64(0) << Finding::Absent;
        QTest::newRow("a clock a day behind") << false << QByteArray("1") << qint64(-25) << Finding::Unlike;
        QTest::newRow("long before") << false << QByteArray("1") << qint64(-27) << Finding::Absent;
    }
    void aPayloadMayBecomeAnEntryAtAnyTime()
    {
        QFETCH(bool, mappingKnown);
        QFETCH(QByteArray, amount);
        QFETCH(qint64, created);
        Submission mapped = doubtful();
        mapped.sentAt = Instant(moment);
        if (mappingKnown)
            mapped.mapping = QByteArrayLiteral("{}");
        domain::ConversionEntry entry = entryFor(doubtful(), QStringLiteral("e-1"));
        entry.occurredAt = Instant(moment - 40LL * 86'400'000);
        entry.eventValue = domain::Decimal::fromJsonNumber(amount.toStdString());
        entry.createdAt = Instant(moment + created * 3'600'000);
        mapped.body = QByteArrayLiteral("{\"eventValue\":499.99}");
        QCOMPARE(judge(mapped, {{entry}}, {}).finding, Finding::Absent); // what is given directly is what is stored
        mapped.body = QByteArrayLiteral("{\"data\":{\"total\":499.99}}");
        QTEST(judge(mapped, {{entry}}, {}).finding, "finding");
    }

    void aPayloadIsLookedForAmongTheNewestToo()
    {
        NewSubmission mapped = sale();
        mapped.body = QByteArrayLiteral("{\"sourceId\":\"s-1\",\"contactId\":\"c-1\",\"data\":{\"total\":1}}");
        mapped.eventValue.reset();
        Submission elsewhere = doubtful();
        elsewhere.occurredAt = Instant(moment - 40LL * 86'400'000);
        m_listed = {entryFor(elsewhere, QStringLiteral("e-1"))};
        m_listed.first().createdAt = Instant(moment);
        const qint64 id = doubt({stored(QStringLiteral("e-2"))}, mapped);
        QTRY_COMPARE(at(id).errorCode, QStringLiteral("doubt.unlike"));
        QCOMPARE(m_script->bodies.size(), 1); // not sent again beside it
    }

    void theWaitRestsOnWhatWasSeen_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("slowest");
        QTest::addColumn<qint64>("wait");
        const auto live = QStringLiteral("https://service.example.com");
        const auto here = QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("live, nothing timed") << live << qint64(0) << qint64(0) << qint64(60'000);
        QTest::newRow("live, quick") << live << qint64(5) << qint64(400) << qint64(20'000);
        QTest::newRow("live, slow") << live << qint64(5) << qint64(7'000) << qint64(70'000);
        QTest::newRow("here, nothing timed") << here << qint64(0) << qint64(0) << qint64(20'000);
        QTest::newRow("here, quick") << here << qint64(5) << qint64(40) << qint64(2'000);
        QTest::newRow("here, slow") << here << qint64(1) << qint64(3'000) << qint64(30'000);
        QTest::newRow("by name") << QStringLiteral("http://localhost:1") << qint64(1) << qint64(1) << qint64(2'000);
    }
    void theWaitRestsOnWhatWasSeen()
    {
        QFETCH(QString, url);
        QFETCH(qint64, count);
        QFETCH(qint64, slowest);
        QFETCH(qint64, wait);
        QCOMPARE(Patience::forService(QUrl(url)).wait({count, slowest}).count(), wait);
    }

    void foundAtOnceItIsSent()
    {
        m_script->onSend = [this](const QByteArray &) { // stored, and the answer lost
            Submission stored = doubtful();
            stored.expense.reset();
            m_listed = {entryFor(stored, QStringLiteral("e-1"))};
        };
        const qint64 id = doubt();
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(at(id).entryId, QStringLiteral("e-1"));
        QCOMPARE(at(id).resolvedBy, QStringLiteral("listing"));
        QCOMPARE(m_script->bodies.size(), 1);
        QTRY_VERIFY(m_outbox->isSettled());
    }

    void foundAtALaterLookItIsSent()
    {
        reopen(Patience{.fixed = 200ms});
        const qint64 id = doubt();
        m_onList = [this, id] {
            if (looksFor(QStringLiteral("c-1")) == 2)
                m_listed = {entryFor(at(id), QStringLiteral("e-1"))};
        };
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(m_script->bodies.size(), 1);
        // It took so long to be listed, and that is known from now on.
        QTRY_COMPARE(m_outbox->listingTimes().count, 1);
        QVERIFY(m_outbox->listingTimes().slowestMs > 0);
    }

    void absentAfterItsTimeItGoesAgain()
    {
        reopen(Patience{.fixed = 120ms});
        QElapsedTimer since;
        m_script->onSend = [&](const QByteArray &) {
            if (m_script->bodies.size() == 1)
                since.start();
            else
                QVERIFY(since.elapsed() >= 120);
        };
        const qint64 id = doubt({stored(QStringLiteral("e-1"))});
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(m_script->bodies.size(), 2);
        QCOMPARE(m_script->bodies[0], m_script->bodies[1]); // the same entry, to the byte
        QVERIFY(looksFor(QStringLiteral("c-1")) >= fewestLooks);
        QStringList story;
        for (const Event &event : at(id).events)
            story.append(event.what);
        story.removeDuplicates();
        QCOMPARE(story, QStringList({QStringLiteral("queued"), QStringLiteral("sending"), QStringLiteral("in-doubt"),
                                     QStringLiteral("looked-up"), QStringLiteral("absent"), QStringLiteral("sent")}));
    }

    void withoutTimeThereAreStillTwoLooks()
    {
        reopen(Patience{.fixed = 0ms});
        const qint64 id = doubt({stored(QStringLiteral("e-1"))});
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(looksFor(QStringLiteral("c-1")), 2);
    }

    void whatTheListCannotTellAPersonDecides_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("code");
        QTest::newRow("taken") << QStringLiteral("taken") << QStringLiteral("doubt.taken");
        QTest::newRow("several") << QStringLiteral("several") << QStringLiteral("doubt.several");
        QTest::newRow("unlike") << QStringLiteral("unlike") << QStringLiteral("doubt.unlike");
        QTest::newRow("always ask") << QStringLiteral("ask") << QStringLiteral("doubt.absent");
    }
    void whatTheListCannotTellAPersonDecides()
    {
        QFETCH(QString, situation);
        QFETCH(QString, code);
        Submission like = doubtful();
        like.expense.reset();
        const domain::ConversionEntry same = entryFor(like, QStringLiteral("e-1"));
        qint64 first = 0;
        NewSubmission wanted = sale("c-1", moment);
        if (situation == QStringLiteral("taken")) {
            // The mapping gives both the same time.
            wanted.occurredAt = Instant(moment + 5);
            wanted.expectedOccurredAt = Instant(moment);
            m_script->answers = {stored(QStringLiteral("e-1"))};
            first = value(m_outbox->submit(wanted));
            QTRY_COMPARE(stateOf(first), State::Sent);
            m_listed = {same};
        } else if (situation == QStringLiteral("several")) {
            m_listed = {same, entryFor(like, QStringLiteral("e-2"))};
        } else if (situation == QStringLiteral("unlike")) {
            like.eventValue = domain::Decimal::fromJsonNumber("1");
            m_listed = {entryFor(like, QStringLiteral("e-2"))};
        } else {
            m_outbox->setAlwaysAsk(true);
        }
        const qint64 id = doubt({}, wanted);
        QTRY_COMPARE(at(id).errorCode, code);
        QTRY_VERIFY(m_outbox->isSettled());
        const auto before = m_script->bodies.size();
        QCOMPARE(stateOf(id), State::InDoubt);
        QCOMPARE(m_outbox->counts().needsPerson(), 1);
        const Event last = at(id).events.last();
        QCOMPARE(last.what, QStringLiteral("asked"));
        QCOMPARE(last.detail, at(id).message);
        if (situation != QStringLiteral("ask"))
            QVERIFY2(last.answer.contains("\"entry\":{\"id\":\"e-"), last.answer);
        if (situation == QStringLiteral("taken"))
            QVERIFY(last.answer.contains(QByteArray("\"owner\":" + QByteArray::number(first))));
        // Neither a run nor a restart takes the decision away.
        m_outbox->run();
        reopen(m_patience);
        m_outbox->run();
        QTRY_VERIFY(m_outbox->isSettled());
        QCOMPARE(stateOf(id), State::InDoubt);
        QCOMPARE(m_script->bodies.size(), before);
        QCOMPARE(m_outbox->alwaysAsks(), situation == QStringLiteral("ask"));
    }

    void endlessDoubtIsAsked()
    {
        reopen(Patience{.fixed = 0ms});
        m_script->answers.assign(std::size_t(mostAttempts + 1), failed(Delivery::Answered, 500, "http.server"));
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(at(id).errorCode, QStringLiteral("doubt.repeated"));
        QCOMPARE(m_script->bodies.size(), mostAttempts);
    }

    void aListThatCannotBeReadSettlesNothing()
    {
        m_listError = domain::Error{.code = QStringLiteral("network.lost"),
                                    .message = QStringLiteral("Lost."),
                                    .advice = {},
                                    .detail = {},
                                    .httpStatus = 0,
                                    .requestId = {},
                                    .fields = {}};
        const qint64 id = doubt({stored(QStringLiteral("e-1"))});
        QTRY_VERIFY(looksFor(QStringLiteral("c-1")) > 4);
        QCOMPARE(stateOf(id), State::InDoubt);
        QCOMPARE(at(id).looks, 0);
        QVERIFY(m_outbox->failuresInARow() > 1);
        m_listError.reset();
        QTRY_COMPARE(stateOf(id), State::Sent);
    }

    void aRestartGivesItsWholeTimeAgainWhateverTheClockSays()
    {
        reopen(Patience{.fixed = 1h});
        const qint64 id = doubt();
        QTRY_COMPARE(at(id).looks, 1);
        for (const std::int64_t jump : {std::int64_t(-86'400'000), std::int64_t(400) * 86'400'000}) {
            m_clock = moment + jump;
            reopen(Patience{.fixed = 1h});
            m_outbox->start();
            const int looks = at(id).looks;
            QTRY_COMPARE(at(id).looks, looks + 1);
            QCOMPARE(stateOf(id), State::InDoubt);
            QTRY_VERIFY(m_outbox->doubtPlan(id));
            QVERIFY(m_outbox->doubtPlan(id)->untilAbsent > 59min);
        }
        QCOMPARE(m_script->bodies.size(), 1);
    }

    void aClockSetBackGivesNoTimeTwice()
    {
        m_script->answers = {stored(QStringLiteral("e-1")), stored(QStringLiteral("e-2"))};
        const qint64 first = value(m_outbox->submit(sale()));
        m_clock -= 3'600'000;
        const qint64 second = value(m_outbox->submit(sale()));
        QTRY_COMPARE(m_outbox->counts().sent, 2);
        QVERIFY(at(first).occurredAt != at(second).occurredAt);
        QVERIFY(m_script->bodies[0] != m_script->bodies[1]);
    }

    void sendsAreTimedByAListing()
    {
        reopen(Patience{});
        m_script->answers = {stored(QStringLiteral("e-1"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(m_outbox->settleWait(), 60s);
        m_listed = {entryFor(at(id), QStringLiteral("e-1"))};
        QTRY_COMPARE(m_outbox->listingTimes().count, 1);
        QVERIFY(at(id).seenAt);
        QVERIFY(m_outbox->listingTimes().slowestMs >= 1'000);
        QCOMPARE(m_outbox->settleWait(),
                 std::max<std::chrono::milliseconds>(20s, 10ms * m_outbox->listingTimes().slowestMs));
        reopen(Patience{}); // and is known to the next run
        QTRY_COMPARE(m_outbox->listingTimes().count, 1);
    }

    void anAnswerAboutAnotherEntryIsADoubt()
    {
        EntryOutcome mixedUp = stored(QStringLiteral("e-9"));
        mixedUp.entry->contactId = QStringLiteral("c-9");
        m_script->answers = {mixedUp};
        Submission own = doubtful();
        own.expense.reset();
        m_listed = {entryFor(own, QStringLiteral("e-1"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(at(id).entryId, QStringLiteral("e-1"));
    }

    void identicalSalesStayTwo()
    {
        const qint64 first = doubt({failed(Delivery::MayHaveArrived, 0, "network.lost")});
        const qint64 second = value(m_outbox->submit(sale()));
        Submission one = doubtful();
        one.expense.reset();
        Submission other = one;
        other.occurredAt = Instant(moment + 1);
        m_listed = {entryFor(one, QStringLiteral("e-1")), entryFor(other, QStringLiteral("e-2"))};
        QTRY_COMPARE(m_outbox->counts().sent, 2);
        QCOMPARE(at(first).entryId, QStringLiteral("e-1"));
        QCOMPARE(at(second).entryId, QStringLiteral("e-2"));
        QCOMPARE(m_script->bodies.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "tst_settling.moc"
