// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/currencymodel.h"
#include "models/submission/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace desk::models;
using desk::domain::ConversionConfig;
using desk::domain::ConversionSource;

class tst_SubmissionLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void currencies();
    void sources();
    void sourceWords();
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

QTEST_GUILESS_MAIN(tst_SubmissionLists)
#include "tst_submissionlists.moc"
