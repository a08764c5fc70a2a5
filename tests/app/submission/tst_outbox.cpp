// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/repositories.h"
#include "app/submission/decision.h"
#include "app/submission/requestbody.h"
#include "tests/app/submission/scriptedservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::submission;
using namespace std::chrono_literals;
class OutboxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_file = 0;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<Outbox> m_outbox;
    QList<domain::ConversionEntry> m_listed;

    Outbox::Options options()
    {
        Outbox::Options options;
        options.profileId = profile;
        options.businessId = QStringLiteral("b-1");
        options.inFlight = 1;
        options.firstPause = 10ms;
        options.watchEvery = 30ms;
        options.patience = Patience{.fixed = 1h};
        options.sender = [this](const QByteArray &body) { return m_script->send(body); };
        options.finder = [this](const api::EntryQuery &query) { return listing(m_listed, query); };
        return options;
    }
    std::unique_ptr<Outbox> newOutbox() { return std::make_unique<Outbox>(*m_workspace, *m_client, options()); }
    Submission at(qint64 id) { return *value(m_outbox->get(id)); }
    State stateOf(qint64 id) { return at(id).state; }

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
        m_outbox = newOutbox();
    }
    void cleanup()
    {
        m_outbox.reset();
        m_client.reset();
        m_workspace.reset();
    }

    void anOutcomeDecidesTheState_data()
    {
        using Next = Decision::Next;
        QTest::addColumn<EntryOutcome>("outcome");
        QTest::addColumn<State>("state");
        QTest::addColumn<Decision::Next>("next");
        const auto answered = [](const char *name, int status, State state, Next next = Next::GoOn) {
            QTest::newRow(name) << failed(Delivery::Answered, status, "http.some") << state << next;
        };
        QTest::newRow("201") << stored(QStringLiteral("e")) << State::Sent << Next::GoOn;
        QTest::newRow("201 without an id") << stored(QString()) << State::InDoubt << Next::GoOn;
        answered("201 unreadable", 201, State::InDoubt);
        answered("200 a web page", 200, State::InDoubt);
        answered("204", 204, State::InDoubt);
        answered("302", 302, State::InDoubt);
        answered("400", 400, State::Refused);
        answered("401", 401, State::Queued, Next::Operator);
        answered("403", 403, State::Queued, Next::Operator);
        answered("404", 404, State::Refused);
        answered("408", 408, State::InDoubt);
        answered("409", 409, State::Refused);
        answered("413", 413, State::Refused);
        answered("422", 422, State::Refused);
        answered("429", 429, State::Queued, Next::RatePause);
        answered("500", 500, State::InDoubt);
        answered("502", 502, State::InDoubt);
        answered("503", 503, State::InDoubt);
        QTest::newRow("connection refused")
            << failed(Delivery::NotSent, 0, "network.refused") << State::Queued << Next::Later;
        QTest::newRow("no such host") << failed(Delivery::NotSent, 0, "network.host-not-found") << State::Queued
                                      << Next::Later;
        QTest::newRow("wrong certificate")
            << failed(Delivery::NotSent, 0, "network.tls") << State::Queued << Next::Operator;
        QTest::newRow("no key") << failed(Delivery::NotSent, 0, "network.key") << State::Queued << Next::Operator;
        QTest::newRow("a long pause") << failed(Delivery::NotSent, 0, "http.rate-limited") << State::Queued
                                      << Next::RatePause;
        QTest::newRow("lost") << failed(Delivery::MayHaveArrived, 0, "network.lost") << State::InDoubt << Next::GoOn;
        QTest::newRow("time-out") << failed(Delivery::MayHaveArrived, 0, "network.timeout") << State::InDoubt
                                  << Next::GoOn;
        QTest::newRow("half a refusal") << failed(Delivery::MayHaveArrived, 400, "network.lost") << State::InDoubt
                                        << Next::GoOn;
    }
    void anOutcomeDecidesTheState()
    {
        QFETCH(EntryOutcome, outcome);
        QFETCH(State, state);
        QFETCH(Decision::Next, next);
        const Decision decision = decide(outcome);
        QCOMPARE(decision.state, state);
        QCOMPARE(decision.next, next);
        QCOMPARE(decision.error.code.isEmpty(), state == State::Sent);
    }

    void isOnDiskBeforeItsFirstByteGoesOut()
    {
        std::optional<Submission> seen;
        QList<Event> events;
        m_script->onSend = [&](const QByteArray &) {
            // Another connection sees only what is committed.
            auto other = store::Database::open(m_workspace->file(), store::Database::Mode::Reader);
            store::SubmissionRepository repository(**other, profile);
            seen = repository.find(1).value();
        };
        m_script->answers.push_back(stored(QStringLiteral("e-1")));
        const qint64 id = value(m_outbox->submit(sale()));
        QCOMPARE(id, 1);
        QTRY_COMPARE(stateOf(id), State::Sent);
        QVERIFY(seen);
        QCOMPARE(seen->state, State::Sending);
        QCOMPARE(seen->attempts, 1);
        QCOMPARE(seen->body, m_script->bodies.value(0));
        QCOMPARE(seen->events.last().request, m_script->bodies.value(0));
        const Submission after = at(id);
        QCOMPARE(after.entryId, QStringLiteral("e-1"));
        QCOMPARE(after.events.size(), 3);
        QCOMPARE(after.events.last().httpStatus, 201);
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Idle);
        // The stored entry is in the local copy at once.
        const auto cached = value(m_workspace->read(
            [](store::Database &db) { return store::EntryRepository(db, profile).find(QStringLiteral("e-1")); }));
        QVERIFY(cached);
    }

    void everyBodyCarriesATimeOfItsOwn()
    {
        QList<NewSubmission> sales{sale(), sale(), sale("c-2"), sale()};
        sales[1].body = QByteArrayLiteral(
            "{ \"occurredAt\": null, \"data\": {\"occurredAt\": \"left alone\"}, \"contactId\": \"c-1\" }");
        const QList<qint64> ids = value(m_outbox->submitAll(sales, true));
        QStringList times;
        for (const qint64 id : ids) {
            const Submission submission = at(id);
            domain::JsonDocument document;
            QVERIFY(!document.parse(submission.body.toStdString()));
            const std::string time(document.root()["occurredAt"].string());
            QCOMPARE(time, submission.occurredAt.toIso());
            times << QString::fromStdString(time).right(4);
        }
        QCOMPARE(times, QStringList({QStringLiteral("000Z"), QStringLiteral("001Z"), QStringLiteral("000Z"),
                                     QStringLiteral("002Z")}));
        QCOMPARE(at(ids[1]).body,
                 QByteArrayLiteral("{ \"occurredAt\": \"2023-11-14T22:13:20.001Z\", \"data\": {\"occurredAt\": "
                                   "\"left alone\"}, \"contactId\": \"c-1\" }"));
    }

    void aBatchIsAllOrNone()
    {
        QList<NewSubmission> sales{sale(), sale("c-2")};
        sales[1].body = QByteArrayLiteral("[1]");
        const auto result = outcome(m_outbox->submitAll(sales, false));
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("submission.body"));
        QVERIFY(value(m_outbox->list()).isEmpty());
    }

    void whatIsEnqueuedWaitsForRun()
    {
        m_script->answers = {stored(QStringLiteral("e-1")), stored(QStringLiteral("e-2"))};
        m_outbox->start();
        value(m_outbox->enqueue(sale()));
        value(m_outbox->enqueue(sale("c-2")));
        QTRY_COMPARE(m_outbox->counts().held, 2);
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Idle);
        QVERIFY(m_script->bodies.isEmpty());
        m_outbox->run();
        QTRY_COMPARE(m_outbox->counts().sent, 2);
        QCOMPARE(m_outbox->counts().held, 0);
    }

    void whatDidNotArriveGoesAgainByItself()
    {
        m_script->answers = {failed(Delivery::NotSent, 0, "network.refused"),
                             failed(Delivery::NotSent, 0, "network.refused"),
                             failed(Delivery::Answered, 429, "http.rate-limited"), stored(QStringLiteral("e-1"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(m_script->bodies.size(), 4);
        QCOMPARE(at(id).attempts, 4);
        QCOMPARE(at(id).message, QString());
        for (const QByteArray &body : std::as_const(m_script->bodies))
            QCOMPARE(body, m_script->bodies.first());
    }

    void aDoubtIsNotSentAgainBeforeItsTime_data()
    {
        QTest::addColumn<EntryOutcome>("first");
        QTest::newRow("lost") << failed(Delivery::MayHaveArrived, 0, "network.lost");
        QTest::newRow("500") << failed(Delivery::Answered, 500, "http.server");
        QTest::newRow("broken answer") << failed(Delivery::Answered, 201, "answer.json");
    }
    void aDoubtIsNotSentAgainBeforeItsTime()
    {
        QFETCH(EntryOutcome, first);
        m_script->answers = {first, stored(QStringLiteral("e-2"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::InDoubt);
        QVERIFY(!at(id).message.isEmpty());
        // Another one passes it, a run and a restart leave it alone.
        const qint64 next = value(m_outbox->submit(sale("c-2")));
        QTRY_COMPARE(stateOf(next), State::Sent);
        m_outbox->run();
        m_outbox = newOutbox();
        m_outbox->run();
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Settling);
        QTRY_COMPARE_GE(at(id).looks, 1);
        QCOMPARE(stateOf(id), State::InDoubt);
        QCOMPARE(m_script->bodies.size(), 2);
        QCOMPARE(m_outbox->counts().needsPerson(), 0);
        QVERIFY(!m_outbox->isSettled());
    }

    void aDoubtThatIsListedCountsAsSent()
    {
        m_script->answers = {failed(Delivery::MayHaveArrived, 0, "network.lost")};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::InDoubt);
        QCOMPARE(value(m_outbox->lookUp(id)), false);
        QCOMPARE(stateOf(id), State::InDoubt);
        domain::ConversionEntry other = entryFor(at(id), QStringLiteral("e-8"));
        other.eventValue = domain::Decimal::fromJsonNumber("499.98");
        m_listed = {other, entryFor(at(id), QStringLiteral("e-9"))};
        value(m_outbox->retry(id)); // looks first
        QCOMPARE(stateOf(id), State::Sent);
        QCOMPARE(at(id).entryId, QStringLiteral("e-9"));
        QCOMPARE(m_script->bodies.size(), 1);
    }

    void aDoubtThatIsNotListedGoesAgainWhenTheOperatorWantsIt()
    {
        m_script->answers = {failed(Delivery::MayHaveArrived, 0, "network.lost"), stored(QStringLiteral("e-1"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::InDoubt);
        value(m_outbox->retry(id));
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(m_script->bodies.size(), 2);
    }

    void anEntryBelongsToOneSubmission()
    {
        m_script->answers = {stored(QStringLiteral("e-1")), stored(QStringLiteral("e-1")),
                             failed(Delivery::MayHaveArrived, 0, "network.lost")};
        const qint64 first = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(first), State::Sent);
        const qint64 second = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(second), State::InDoubt);
        const auto marked = outcome(m_outbox->markArrived(second, QStringLiteral("e-1")));
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, QStringLiteral("outbox.entry-taken"));
        value(m_outbox->markArrived(second, QStringLiteral("e-2")));
        QCOMPARE(stateOf(second), State::Sent);
    }

    void aWrongKeyWaitsForTheOperator()
    {
        m_script->answers = {failed(Delivery::Answered, 401, "http.unauthorized"), stored(QStringLiteral("e-1")),
                             stored(QStringLiteral("e-2"))};
        const qint64 id = value(m_outbox->submit(sale()));
        value(m_outbox->submit(sale("c-2")));
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::NeedsOperator);
        QCOMPARE(m_outbox->activityText(), QStringLiteral("A sentence about http.unauthorized."));
        QCOMPARE(stateOf(id), State::Queued);
        QCOMPARE(at(id).message, QStringLiteral("A sentence about http.unauthorized."));
        QCOMPARE(m_script->bodies.size(), 1);
        m_outbox->run();
        QTRY_COMPARE(m_outbox->counts().sent, 2);
        QVERIFY(!m_outbox->problem());
    }

    void aRefusalKeepsTheServersWordsAndCanBeEdited()
    {
        EntryOutcome refusal = failed(Delivery::Answered, 400, "http.validation");
        refusal.error->fields = {{QStringLiteral("currency"), QStringLiteral("is not a currency")}};
        refusal.answer = QByteArrayLiteral("{\"error\":{}}");
        refusal.requestId = QStringLiteral("req-1");
        m_script->answers = {refusal, stored(QStringLiteral("e-1"))};
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(stateOf(id), State::Refused);
        QCOMPARE(at(id).fields, refusal.error->fields);
        QCOMPARE(at(id).events.last().answer, refusal.answer);
        QCOMPARE(at(id).events.last().requestId, QStringLiteral("req-1"));
        NewSubmission mended = sale();
        mended.body.replace("EUR", "CHF");
        mended.currency = QStringLiteral("CHF");
        value(m_outbox->replaceBody(id, mended));
        QTRY_COMPARE(stateOf(id), State::Sent);
        QCOMPARE(at(id).occurredAt, sale().occurredAt); // its own time is free for itself
        QVERIFY(m_script->bodies.last().contains("CHF"));
        QCOMPARE(at(id).fields.size(), 0);
        QCOMPARE(at(id).attempts, 2);
    }

    void stepsThatAStateDoesNotAllow_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("allowed"); // of: retry cancel arrived replace
        QTest::newRow("queued") << State::Queued << QStringLiteral("retry cancel replace");
        QTest::newRow("sending") << State::Sending << QString();
        QTest::newRow("sent") << State::Sent << QString();
        QTest::newRow("refused") << State::Refused << QStringLiteral("retry cancel replace");
        QTest::newRow("in doubt") << State::InDoubt << QStringLiteral("retry cancel arrived");
        QTest::newRow("cancelled") << State::Cancelled << QStringLiteral("retry cancel replace");
    }
    void stepsThatAStateDoesNotAllow()
    {
        QFETCH(State, state);
        QFETCH(QString, allowed);
        const auto make = [&](const char *contact) {
            const qint64 id = value(m_outbox->enqueue(sale(contact)));
            Submission record = at(id);
            Event event;
            event.state = state;
            record.state = state;
            record.held = true;
            value(m_workspace->write([&](store::Database &db) {
                return store::SubmissionRepository(db, profile).update(record, {State::Queued}, event);
            }));
            return id;
        };
        const qint64 retried = make("c-1");
        const qint64 cancelled = make("c-2");
        const qint64 arrived = make("c-3");
        const qint64 replaced = make("c-4");
        m_outbox->pause();
        // Seen as sending by an owner that starts, it would become a doubt: the steps that start one come last.
        const bool mayCancel = bool(outcome(m_outbox->cancel(cancelled)));
        const bool mayArrive = bool(outcome(m_outbox->markArrived(arrived, QString())));
        QCOMPARE(mayCancel, allowed.contains(QStringLiteral("cancel")));
        QCOMPARE(mayArrive, allowed.contains(QStringLiteral("arrived")));
        if (state == State::Sending)
            return;
        QCOMPARE(bool(outcome(m_outbox->replaceBody(replaced, sale("c-4")))),
                 allowed.contains(QStringLiteral("replace")));
        QCOMPARE(bool(outcome(m_outbox->retry(retried))), allowed.contains(QStringLiteral("retry")));
        QVERIFY(m_script->bodies.isEmpty());
    }

    void pauseHoldsEverythingOverARestart()
    {
        m_outbox->start();
        m_outbox->pause();
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Paused);
        m_outbox = newOutbox();
        m_outbox->start();
        QTRY_VERIFY(m_outbox->isPaused());
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Paused);
        QVERIFY(m_script->bodies.isEmpty());
        m_script->answers = {stored(QStringLiteral("e-1"))};
        m_outbox->resume();
        QTRY_COMPARE(stateOf(id), State::Sent);
    }

    void onlyOneSendsAndTheOtherTakesOver()
    {
        m_outbox->start();
        m_script->onSend = [](const QByteArray &) {};
        // A second program on the same file: its own workspace object, its own outbox.
        auto file = store::Workspace::open(m_workspace->file());
        QVERIFY(file);
        Script otherScript;
        otherScript.answers = {stored(QStringLiteral("e-9"))};
        Outbox::Options otherOptions = options();
        otherOptions.sender = [&](const QByteArray &body) { return otherScript.send(body); };
        Outbox other(**file, *m_client, otherOptions);
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::Idle);
        const qint64 id = value(other.submit(sale()));
        // The first one finds it and sends it.
        QTRY_COMPARE(m_script->held.size(), std::size_t(1));
        QTRY_COMPARE(other.activity(), Outbox::Activity::Elsewhere);
        QSignalSpy told(&other, &Outbox::changed);
        m_script->answerHeld(stored(QStringLiteral("e-1")));
        QTRY_VERIFY(!told.isEmpty());
        QTRY_COMPARE(value(other.get(id))->state, State::Sent);
        QVERIFY(otherScript.bodies.isEmpty());

        // It dies while sending: the other one takes over, and what was under way is in doubt.
        const qint64 second = value(m_outbox->submit(sale("c-2")));
        QTRY_COMPARE(m_script->held.size(), std::size_t(1));
        const qint64 third = value(m_outbox->submit(sale("c-3")));
        m_outbox.reset();
        QTRY_COMPARE(value(other.get(third))->state, State::Sent);
        QCOMPARE(value(other.get(second))->state, State::InDoubt);
        QCOMPARE(otherScript.bodies.size(), 1);
    }

    void anOutcomeThatTheDiskDoesNotTakeHoldsTheRest()
    {
        const qint64 id = value(m_outbox->submit(sale()));
        QTRY_COMPARE(m_script->held.size(), std::size_t(1));
        value(m_workspace->write([](store::Database &db) {
            db.script("CREATE TRIGGER disk BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'no'); END");
        }));
        m_script->answerHeld(stored(QStringLiteral("e-1")));
        QTRY_COMPARE(m_outbox->activity(), Outbox::Activity::DiskFailed);
        QVERIFY(!m_outbox->activityText().isEmpty());
        QCOMPARE(stateOf(id), State::Sending);
        value(m_outbox->submit(sale("c-2")));
        value(m_workspace->write([](store::Database &db) { db.script("DROP TRIGGER disk"); }));
        m_script->answers = {stored(QStringLiteral("e-2"))};
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->counts().sent, 2, 10'000);
        QCOMPARE(at(id).entryId, QStringLiteral("e-1"));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
