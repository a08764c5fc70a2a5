// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "app/submission/presendchecks.h"
#include "app/submission/transitions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::submission;
using domain::Decimal;
using domain::Instant;
using Kind = PresendWarning::Kind;
using Where = EarlierEntry::Where;

namespace {

const QString profile = QStringLiteral("shop");
constexpr std::int64_t moment = 1'700'000'000'000;

PlannedEntry planned()
{
    PlannedEntry entry;
    entry.contactId = QStringLiteral("c");
    entry.contactName = QStringLiteral("Jonas Example");
    entry.sourceId = QStringLiteral("s");
    entry.sourceName = QStringLiteral("Phone orders");
    entry.value = Decimal::fromJsonNumber("499.99");
    entry.currency = QStringLiteral("EUR");
    entry.occurredAt = Instant(moment);
    return entry;
}

EarlierEntry earlier(const char *id, qint64 submission, std::int64_t distance)
{
    EarlierEntry entry;
    entry.where = submission != 0 ? Where::Outbox : Where::LocalCopy;
    entry.entryId = QString::fromLatin1(id);
    entry.submissionId = submission;
    entry.contactId = QStringLiteral("c");
    entry.sourceId = QStringLiteral("s");
    entry.value = Decimal::fromJsonNumber("499.99");
    entry.currency = QStringLiteral("EUR");
    entry.occurredAt = Instant(moment + distance);
    return entry;
}

domain::ConversionEntry stored(const QString &id, const char *value, const char *currency, std::int64_t at = moment,
                               const char *contact = "c")
{
    domain::ConversionEntry entry;
    entry.id = id;
    entry.sourceId = QStringLiteral("s");
    entry.contactId = QString::fromLatin1(contact);
    entry.eventValue = Decimal::fromJsonNumber(value);
    entry.currency = QString::fromLatin1(currency);
    entry.occurredAt = Instant(at);
    entry.raw = "{}";
    return entry;
}

domain::Contact person(const char *id, const char *name, const char *email, const char *phone)
{
    domain::Contact contact;
    contact.id = QString::fromLatin1(id);
    contact.name = QString::fromLatin1(name);
    contact.email = QString::fromLatin1(email);
    contact.phone = QString::fromLatin1(phone);
    contact.raw = "{}";
    return contact;
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

QList<Kind> kinds(const QList<PresendWarning> &warnings)
{
    QList<Kind> found;
    for (const PresendWarning &warning : warnings)
        found.append(warning.kind);
    return found;
}

} // namespace

class PresendChecksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    PresendFindings findings(const PlannedEntry &entry)
    {
        return value(m_workspace->read([entry](store::Database &db) { return localFindings(db, profile, entry); }));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_workspace = *store::Workspace::open(m_dir.filePath(QStringLiteral("%1.sqlite").arg(rand()))); }
    void cleanup() { m_workspace.reset(); }

    void likeness_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("distance");
        QTest::addColumn<bool>("likely");
        const auto row = [](const char *name, const char *contact, const char *from, const char *amount,
                            const char *currency, qint64 distance, bool likely) {
            QTest::newRow(name) << QString::fromLatin1(contact) << QString::fromLatin1(from) << QByteArray(amount)
                                << QString::fromLatin1(currency) << distance << likely;
        };
        const qint64 day = PlannedEntry::day;
        row("same", "c", "s", "499.99", "EUR", 1000, true);
        row("another spelling", "c", "s", "499.990", "EUR", 1000, true);
        row("a day before", "c", "s", "499.99", "EUR", -day, true);
        row("more than a day after", "c", "s", "499.99", "EUR", day + 1, false);
        row("more than a day before", "c", "s", "499.99", "EUR", -day - 1, false);
        row("other contact", "d", "s", "499.99", "EUR", 0, false);
        row("other source", "c", "t", "499.99", "EUR", 0, false);
        row("other value", "c", "s", "499.98", "EUR", 0, false);
        row("other currency", "c", "s", "499.99", "USD", 0, false);
        row("no value", "c", "s", "", "EUR", 0, false);
    }

    void likeness()
    {
        QFETCH(QString, contact);
        QFETCH(QString, source);
        QFETCH(QByteArray, value);
        QFETCH(QString, currency);
        QFETCH(qint64, distance);
        QFETCH(bool, likely);
        EarlierEntry other = earlier("e", 0, distance);
        other.contactId = contact;
        other.sourceId = source;
        other.value = value.isEmpty() ? std::nullopt : Decimal::fromJsonNumber(value.toStdString());
        other.currency = currency;
        QCOMPARE(planned().resembles(other), likely);
        QCOMPARE(likelyDuplicate(planned(), {other}).has_value(), likely);
        PlannedEntry nothing = planned();
        nothing.contactId.clear();
        QVERIFY(!nothing.resembles(other));
    }

    void nearestIsReportedOnce()
    {
        const EarlierEntry far = earlier("e1", 0, -9000);
        const EarlierEntry near = earlier("e2", 0, -100);
        EarlierEntry listed = near;
        listed.where = Where::Service;
        const EarlierEntry sent = earlier("e2", 12, -100);
        const auto found = likelyDuplicate(planned(), {far, listed, near, sent});
        QVERIFY(found);
        QCOMPARE(found->entry.submissionId, 12); // the outbox knows most about it
        QCOMPARE(found->more, 1);

        const EarlierEntry waiting = earlier("", 13, -1);
        const EarlierEntry alsoWaiting = earlier("", 14, -2);
        QCOMPARE(likelyDuplicate(planned(), {waiting, alsoWaiting})->more, 1); // without ids they are two

        PlannedEntry resend = planned();
        resend.replaces = 12;
        QCOMPARE(likelyDuplicate(resend, {sent, far})->entry.entryId, QStringLiteral("e1"));
    }

    void whereItWasFoundIsSaid_data()
    {
        QTest::addColumn<int>("where");
        QTest::addColumn<qint64>("submission");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("says");
        using State = store::SubmissionState;
        const auto row = [](const char *name, Where where, qint64 id, State state, const char *says) {
            QTest::newRow(name) << int(where) << id << int(state) << QString::fromLatin1(says);
        };
        row("waiting", Where::Outbox, 12, State::Queued, "in the outbox, submission 12");
        row("sent", Where::Outbox, 12, State::Sent, "sent from this computer, submission 12");
        row("doubtful", Where::Outbox, 12, State::InDoubt, "in doubt in the outbox, submission 12");
        row("local copy", Where::LocalCopy, 0, State::Sent, "in the local copy of the entries");
        row("service", Where::Service, 0, State::Sent, "stored at the service");
    }

    void whereItWasFoundIsSaid()
    {
        QFETCH(int, where);
        QFETCH(qint64, submission);
        QFETCH(int, state);
        QFETCH(QString, says);
        EarlierEntry entry = earlier("e", submission, -3'600'000);
        entry.where = Where(where);
        entry.state = store::SubmissionState(state);
        const auto warnings = presendWarnings(planned(), {{entry}, {}, {}, {}});
        QCOMPARE(kinds(warnings), QList<Kind>{Kind::Duplicate});
        const PresendWarning &warning = warnings.first();
        QVERIFY2(warning.text.startsWith(QStringLiteral("499.99 EUR for Jonas Example from Phone orders, ")),
                 qPrintable(warning.text));
        QVERIFY2(warning.text.endsWith(says + u'.'), qPrintable(warning.text));
        QCOMPARE(warning.submissionId, submission);
        QCOMPARE(warning.entryId, submission == 0 ? QStringLiteral("e") : QString());
    }

    void identity_data()
    {
        QTest::addColumn<QString>("emailOwner");
        QTest::addColumn<QString>("phoneOwner");
        QTest::addColumn<QList<Kind>>("expected");
        QTest::newRow("nobody") << QString() << QString() << QList<Kind>{};
        QTest::newRow("the chosen one") << QStringLiteral("c") << QStringLiteral("c") << QList<Kind>{};
        QTest::newRow("e-mail of another") << QStringLiteral("d") << QString() << QList<Kind>{Kind::EmailTaken};
        QTest::newRow("phone of another")
            << QStringLiteral("c") << QStringLiteral("d") << QList<Kind>{Kind::PhoneTaken};
        QTest::newRow("both of one") << QStringLiteral("d") << QStringLiteral("d") << QList<Kind>{Kind::EmailTaken};
        QTest::newRow("of two others") << QStringLiteral("d") << QStringLiteral("f")
                                       << QList<Kind>{Kind::EmailTaken, Kind::PhoneTaken};
    }

    void identity()
    {
        QFETCH(QString, emailOwner);
        QFETCH(QString, phoneOwner);
        QFETCH(QList<Kind>, expected);
        PlannedEntry entry = planned();
        entry.email = QStringLiteral("mira@example.com");
        entry.phone = QStringLiteral("+14155550132");
        const auto owner = [](const QString &id) {
            return id.isEmpty() ? std::nullopt
                                : std::optional(person(id.toLatin1(), "Mira", "mira@example.com", "+14155550132"));
        };
        const auto warnings = presendWarnings(entry, {{}, owner(emailOwner), owner(phoneOwner), {}});
        QCOMPARE(kinds(warnings), expected);
        if (expected.contains(Kind::EmailTaken))
            QCOMPARE(warnings.first().text,
                     QStringLiteral("mira@example.com is Mira’s, and the entry goes to Jonas Example."));
        entry.email.clear(); // what the mapping does not produce is nobody's
        entry.phone.clear();
        QVERIFY(presendWarnings(entry, {{}, owner(emailOwner), owner(phoneOwner), {}}).isEmpty());
    }

    void money_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("expense");
        QTest::addColumn<SourceHistory>("history");
        QTest::addColumn<QList<Kind>>("expected");
        const auto past = [](qint64 entries, qint64 inCurrency, qint64 withValue, const char *usual) {
            return SourceHistory{entries, inCurrency, withValue, Decimal::fromJsonNumber(usual)};
        };
        const auto row = [](const char *name, const char *amount, const char *expense, const SourceHistory &history,
                            const QList<Kind> &expected) {
            QTest::newRow(name) << QByteArray(amount) << QByteArray(expense) << history << expected;
        };
        const SourceHistory rich = past(50, 50, 50, "49.90");
        row("nothing known", "1000000", "", {}, {});
        row("usual", "49.90", "", rich, {});
        row("99 times", "4989.99", "", rich, {});
        row("100 times", "4990", "", rich, {Kind::FarAboveUsual});
        row("the point forgotten, in another spelling", "4.99e3", "", rich, {Kind::FarAboveUsual});
        row("too little history", "4990", "", past(50, 9, 9, "49.90"), {});
        row("just enough history", "4990", "", past(50, 10, 10, "49.90"), {Kind::FarAboveUsual});
        row("no value", "", "", rich, {});
        row("expense below", "10", "9.99", rich, {});
        row("expense the same", "10", "10.00", rich, {});
        row("expense above", "10", "10.01", rich, {Kind::ExpenseAboveValue});
        row("expense without a value", "", "10", rich, {});
        row("a currency new to it", "10", "", past(50, 0, 0, ""), {Kind::NewCurrency});
        row("a source that is new itself", "10", "", past(4, 0, 0, ""), {});
        row("no amount, so no currency", "", "", past(50, 0, 0, ""), {});
        row("everything at once", "5000", "6000", rich, {Kind::FarAboveUsual, Kind::ExpenseAboveValue});
    }

    void money()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, expense);
        QFETCH(SourceHistory, history);
        QFETCH(QList<Kind>, expected);
        PlannedEntry entry = planned();
        const auto read = [](const QByteArray &text) {
            return text.isEmpty() ? std::nullopt : Decimal::fromJsonNumber(text.toStdString());
        };
        entry.value = read(amount);
        entry.expense = read(expense);
        const auto warnings = presendWarnings(entry, {{}, {}, {}, history});
        QCOMPARE(kinds(warnings), expected);
        for (const PresendWarning &warning : warnings) {
            QVERIFY(!warning.title.isEmpty() && warning.text.endsWith(u'.'));
            QVERIFY2(!warning.text.contains(u'%'), qPrintable(warning.text));
        }
    }

    void workspaceKnows()
    {
        value(m_workspace->write([](store::Database &db) {
            QList<domain::ConversionEntry> entries;
            for (int i = 1; i <= 21; ++i) // median 11.00
                entries.append(stored(QStringLiteral("e%1").arg(i), std::to_string(i).c_str(), "EUR",
                                      moment - 40 * PlannedEntry::day + i, "x"));
            entries.append(stored(QStringLiteral("none"), "0", "EUR", moment, "x")); // no value to speak of
            entries.append(stored(QStringLiteral("dollars"), "7", "USD", moment, "x"));
            entries.append(stored(QStringLiteral("mine"), "499.99", "EUR", moment - 5000));
            entries.append(stored(QStringLiteral("old"), "499.99", "EUR", moment - 2 * PlannedEntry::day));
            const auto put = store::EntryRepository(db, profile).upsert(entries);
            const auto people =
                store::ContactRepository(db, profile).put({person("d", "Mira", "mira@example.com", "+14155550132")});
            return put && people ? domain::Result<void>() : tl::unexpected(db.error().value());
        }));
        const auto add = [this](std::int64_t at, const char *contact) {
            NewSubmission sale;
            sale.sourceId = QStringLiteral("s");
            sale.contactId = QString::fromLatin1(contact);
            sale.body = "{}";
            sale.eventValue = Decimal::fromJsonNumber("499.99");
            sale.currency = QStringLiteral("EUR");
            sale.occurredAt = Instant(at);
            return value(m_workspace->write([sale](store::Database &db) {
                return transitions::add(db, {profile, QStringLiteral("b"), Instant(moment)}, sale, false);
            }));
        };
        const qint64 waiting = add(moment - 1000, "c");
        const qint64 cancelled = add(moment - 500, "c");
        add(moment - 400, "someone else");
        add(moment - 3 * PlannedEntry::day, "c");
        value(m_workspace->write([cancelled](store::Database &db) {
            return transitions::cancel(db, {profile, QStringLiteral("b"), Instant(moment)}, cancelled);
        }));

        PlannedEntry entry = planned();
        entry.email = QStringLiteral("mira@example.com");
        entry.phone = QStringLiteral("+1999");
        const PresendFindings found = findings(entry);
        QCOMPARE(found.earlier.size(), 2);
        QCOMPARE(found.earlier.first().submissionId, waiting);
        QCOMPARE(found.earlier.last().entryId, QStringLiteral("mine"));
        QCOMPARE(found.emailOwner->id, QStringLiteral("d"));
        QVERIFY(!found.phoneOwner);
        QCOMPARE(found.history.entries, 25);
        QCOMPARE(found.history.inCurrency, 24);
        QCOMPARE(found.history.withValue, 23); // 1 to 21 and two of 499.99
        QCOMPARE(found.history.usualValue, Decimal::fromJsonNumber("12"));
        QCOMPARE(kinds(presendWarnings(entry, found)), (QList<Kind>{Kind::Duplicate, Kind::EmailTaken}));

        entry.currency = QStringLiteral("CHF");
        QCOMPARE(findings(entry).history, (SourceHistory{25, 0, 0, {}}));
        PlannedEntry elsewhere = planned();
        elsewhere.sourceId = QStringLiteral("t");
        QCOMPARE(findings(elsewhere).history, SourceHistory());
    }
};

QTEST_GUILESS_MAIN(PresendChecksTest)
#include "tst_presendchecks.moc"
