// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/currencymodel.h"
#include "models/submission/duplicatecheck.h"
#include "models/submission/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace desk::models;
using desk::domain::ConversionConfig;
using desk::domain::ConversionSource;
using desk::domain::Decimal;
using desk::domain::Instant;

class tst_SubmissionLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void currencies();
    void sources();
    void sourceWords();
    void duplicates_data();
    void duplicates();
    void nearestDuplicateIsReportedOnce();
};

void tst_SubmissionLists::currencies()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    CurrencyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 150);
    QCOMPARE(CurrencyModel::nameOf(QStringLiteral("EUR")), QStringLiteral("Euro"));
    QVERIFY(CurrencyModel::nameOf(QStringLiteral("XXQ")).isEmpty());
    model.setPreferred({QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("US$"), QStringLiteral("USD")});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("USD"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("EUR"));
    QCOMPARE(model.rowOf(QStringLiteral("EUR")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("eur")), -1);
    QVERIFY(model.index(1).data(CurrencyModel::SearchRole).toString().contains(QChar(0x20AC)));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(CurrencyModel::nameOf(QStringLiteral("USD")), QStringLiteral("US-Dollar"));
    QLocale::setDefault(QLocale::c());
}

namespace {

ConversionSource source(const char *id, const char *config, const char *name)
{
    ConversionSource source;
    source.id = QString::fromLatin1(id);
    source.configId = QString::fromLatin1(config);
    source.name = QString::fromLatin1(name);
    source.fieldMappings = R"({"mappings":{"a":"eventValue"},"config":{"revenueCurrency":"EUR"}})";
    return source;
}

QList<ConversionConfig> configs()
{
    ConversionConfig purchase;
    purchase.id = QStringLiteral("p");
    purchase.displayName = QStringLiteral("Purchase");
    ConversionConfig call;
    call.id = QStringLiteral("c");
    call.name = QStringLiteral("booked_call");
    call.isActive = false;
    return {purchase, call};
}

} // namespace

void tst_SubmissionLists::sources()
{
    SourceListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalog(configs(), {source("3", "c", "Calendar"), source("2", "p", "phone"), source("1", "p", "Booking")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Booking"));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("phone"));
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("Calendar"));
    QCOMPARE(model.rowOf(QStringLiteral("2")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("x")), -1);
    QVERIFY(model.index(2).data(SourceListModel::PausedRole).toBool());
    QCOMPARE(model.index(0).data(SourceListModel::CurrencyRole).toString(), QStringLiteral("EUR"));
}

void tst_SubmissionLists::sourceWords()
{
    SourceListModel model;
    ConversionSource integration = source("1", "p", "A");
    integration.sourceType = QStringLiteral("STRIPE_WEBHOOK");
    ConversionSource paused = source("2", "p", "B");
    paused.isActive = false;
    ConversionSource unmapped = source("3", "p", "C");
    unmapped.fieldMappings = "null";
    model.setCatalog(configs(), {integration, paused, unmapped, source("4", "p", "D")});
    QCOMPARE(model.purposeOf(3), QStringLiteral("Makes Purchase entries in EUR"));
    QCOMPARE(model.purposeOf(2), QStringLiteral("Makes Purchase entries"));
    QVERIFY(model.cautionOf(3).isEmpty());
    QVERIFY(model.cautionOf(0).contains(QStringLiteral("direct values")));
    QVERIFY(model.cautionOf(1).contains(QStringLiteral("paused")));
    QVERIFY(model.cautionOf(2).contains(QStringLiteral("not mapped")));
    QVERIFY(model.cautionOf(-1).isEmpty());
    QVERIFY(model.purposeOf(99).isEmpty());
}

void tst_SubmissionLists::duplicates_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("distance");
    QTest::addColumn<bool>("likely");
    const qint64 day = EntryLikeness::day;
    const auto row = [](const char *name, const char *contact, const char *from, const char *value,
                        const char *currency, qint64 distance, bool likely) {
        QTest::newRow(name) << QString::fromLatin1(contact) << QString::fromLatin1(from) << QByteArray(value)
                            << QString::fromLatin1(currency) << distance << likely;
    };
    row("same", "c", "s", "499.99", "EUR", 1000, true);
    row("another spelling", "c", "s", "499.990", "EUR", 1000, true);
    row("a day before", "c", "s", "499.99", "EUR", -day, true);
    row("more than a day", "c", "s", "499.99", "EUR", day + 1, false);
    row("other contact", "d", "s", "499.99", "EUR", 0, false);
    row("other source", "c", "t", "499.99", "EUR", 0, false);
    row("other value", "c", "s", "499.98", "EUR", 0, false);
    row("other currency", "c", "s", "499.99", "USD", 0, false);
    row("no value", "c", "s", "", "EUR", 0, false);
}

void tst_SubmissionLists::duplicates()
{
    QFETCH(QString, contact);
    QFETCH(QString, source);
    QFETCH(QByteArray, value);
    QFETCH(QString, currency);
    QFETCH(qint64, distance);
    QFETCH(bool, likely);
    const EntryLikeness entry{QStringLiteral("c"), QStringLiteral("s"), Decimal::fromJsonNumber("499.99"),
                              QStringLiteral("EUR"), Instant(1'000'000'000'000)};
    EarlierEntry earlier;
    earlier.contactId = contact;
    earlier.sourceId = source;
    if (!value.isEmpty())
        earlier.value = Decimal::fromJsonNumber(value.toStdString());
    earlier.currency = currency;
    earlier.occurredAt = Instant(1'000'000'000'000 + distance);
    QCOMPARE(entry.resembles(earlier), likely);
    QCOMPARE(entry.nearestOf({earlier}).has_value(), likely);
    QVERIFY(!EntryLikeness().resembles(EarlierEntry()));
}

void tst_SubmissionLists::nearestDuplicateIsReportedOnce()
{
    const EntryLikeness entry{QStringLiteral("c"), QStringLiteral("s"), std::nullopt, QString(), Instant(1000000)};
    EarlierEntry far{QStringLiteral("e1"), 0, QStringLiteral("c"), QStringLiteral("s"), std::nullopt, {}, Instant(0)};
    EarlierEntry near{QStringLiteral("e2"), 0,  QStringLiteral("c"), QStringLiteral("s"),
                      std::nullopt,         {}, Instant(900000)};
    EarlierEntry sent = near;
    sent.submissionId = 12;
    const auto found = entry.nearestOf({sent, far, near});
    QVERIFY(found.has_value());
    QCOMPARE(found->entryId, QStringLiteral("e2"));
    QCOMPARE(found->submissionId, 12);
}

QTEST_GUILESS_MAIN(tst_SubmissionLists)
#include "tst_submissionlists.moc"
