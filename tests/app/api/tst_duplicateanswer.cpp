// SPDX-License-Identifier: GPL-3.0-or-later
// A server that answers twice: the copy must never pass for the answer to another question.
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "rawserver.h"

using namespace desk;
using api::Client;
using api::Secret;
using test::finishes;
using test::Reaction;
using test::Received;

namespace {

const QString keyText = QStringLiteral("sk-ak-test");

QByteArray contactJson(const QByteArray &id)
{
    return "{\"data\":{\"id\":\"" + id + "\",\"businessId\":\"11111111-1111-4111-8111-111111111111\",\"firstName\":\""
           + id.left(4)
           + "\",\"tags\":[],\"isTest\":false,\"createdAt\":\"2026-03-01T09:00:00.000Z\","
             "\"updatedAt\":\"2026-03-01T09:00:00.000Z\"}}";
}

QByteArray idIn(const Received &request)
{
    const QByteArray target = request.line().split(' ').value(1);
    return target.mid(target.lastIndexOf('/') + 1);
}

} // namespace

class DuplicateAnswerTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        return finishes(future) ? future.takeResult()
                                : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }

private Q_SLOTS:
    void everyReadGetsItsOwnAnswer_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("one after another") << false;
        QTest::newRow("several at a time") << true;
    }
    void everyReadGetsItsOwnAnswer()
    {
        QFETCH(bool, atOnce);
        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 0;
        options.faults = *sandbox::Faults::parse(QStringLiteral("all:duplicate-answer=0.7,seed=11"));
        sandbox::Server server(options);
        QVERIFY(server.start());
        QString business;
        {
            Client client(server.baseUrl(), Secret(keyText), QString());
            const auto businesses = await(client.listBusinesses());
            QVERIFY(businesses);
            business = businesses->first().id;
        }
        Client client(server.baseUrl(), Secret(keyText), business);
        const auto contacts = await(client.listContacts({.limit = 40}));
        QVERIFY2(contacts, contacts ? "" : qPrintable(contacts.error().message));
        QCOMPARE(contacts->items.size(), 40);
        QList<QPair<QString, Client::Answer<domain::Contact>>> asked;
        for (int i = 0; i < 120; ++i) {
            const QString id = contacts->items.at(i % 40).id;
            asked.append({id, client.getContact(id)});
            if (!atOnce)
                QVERIFY(finishes(asked.last().second));
        }
        for (const auto &[id, future] : asked) {
            QVERIFY(finishes(future));
            const auto contact = future.result();
            QVERIFY2(contact, contact ? "" : qPrintable(contact.error().message + contact.error().detail));
            QCOMPARE(contact->id, id);
        }
    }

    void anEntryIsTakenOnce()
    {
        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 0;
        options.faults = *sandbox::Faults::parse(QStringLiteral("all:duplicate-answer=1"));
        sandbox::Server server(options);
        QVERIFY(server.start());
        Client probe(server.baseUrl(), Secret(keyText), QString());
        const auto businesses = await(probe.listBusinesses());
        QVERIFY(businesses);
        Client client(server.baseUrl(), Secret(keyText), businesses->first().id);
        const auto configs = await(client.listConfigs());
        QVERIFY(configs);
        const auto sources = await(client.listSources(configs->items.first().id));
        QVERIFY(sources);
        const auto contacts = await(client.listContacts({.limit = 3}));
        QVERIFY(contacts);
        const qsizetype before = server.ledger().size();
        QSet<QString> ids;
        for (int i = 0; i < 20; ++i) {
            const QByteArray body = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3.5}")
                                        .arg(sources->items.first().id, contacts->items.at(i % 3).id)
                                        .arg(i)
                                        .toUtf8();
            const auto future = client.createEntry(body);
            QVERIFY(finishes(future));
            const api::EntryOutcome outcome = future.result();
            QVERIFY(outcome.entry);
            QCOMPARE(outcome.attempts, 1);
            QVERIFY(
                outcome.entry->eventValue->isSameNumber(*domain::Decimal::fromJsonNumber(std::to_string(i) + ".5")));
            ids.insert(outcome.entry->id);
        }
        QCOMPARE(ids.size(), 20);
        QCOMPARE(server.ledger().size() - before, 20);
    }

    /// The copy in all the ways in which it can come: in the same piece, a moment later, or only when the next request
    /// is already there.
    void whenTheCopyComes_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::newRow("at once") << QByteArray("at once");
        QTest::newRow("when the next request came") << QByteArray("next");
        QTest::newRow("as a stray line") << QByteArray("stray");
    }
    void whenTheCopyComes()
    {
        QFETCH(QByteArray, when);
        QByteArray last;
        int next = 0;
        test::RawServer server([&](const Received &request, int number) {
            const QByteArray answer = Reaction::json(contactJson(idIn(request)), 200,
                                                     "X-Request-Id: req_" + QByteArray::number(number) + "\r\n")
                                          .bytes;
            Reaction reaction;
            if (when == "at once")
                reaction.bytes = answer + answer;
            else if (when == "stray")
                reaction.bytes = answer + "\r\n\r\n";
            else // the copy of the last answer before the right one
                reaction.bytes = (++next % 2 == 0 ? last : QByteArray()) + answer;
            last = answer;
            return reaction;
        });
        Client client(server.url(), Secret(keyText), QStringLiteral("11111111-1111-4111-8111-111111111111"));
        for (int i = 0; i < 30; ++i) {
            const QString id = QStringLiteral("%1-0000-4000-8000-000000000000").arg(i, 8, 10, QLatin1Char('0'));
            const auto contact = await(client.getContact(id));
            QVERIFY2(contact, contact ? "" : qPrintable(contact.error().message + contact.error().detail));
            QCOMPARE(contact->id, id);
        }
    }

    /// Ids that are always the same say nothing: everything is answered, at the price of one request.
    void aServiceWithOneIdForEverythingIsUsable()
    {
        test::RawServer server([&](const Received &request, int) {
            return Reaction::json(contactJson(idIn(request)), 200, "X-Request-Id: same\r\n");
        });
        Client client(server.url(), Secret(keyText), QStringLiteral("11111111-1111-4111-8111-111111111111"));
        for (int i = 0; i < 5; ++i) {
            const QString id = QStringLiteral("%1-0000-4000-8000-000000000000").arg(i, 8, 10, QLatin1Char('0'));
            const auto contact = await(client.getContact(id));
            QVERIFY2(contact, contact ? "" : qPrintable(contact.error().message));
            QCOMPARE(contact->id, id);
        }
        QCOMPARE(server.received.size(), 6);
    }
};

QTEST_GUILESS_MAIN(DuplicateAnswerTest)
#include "tst_duplicateanswer.moc"
