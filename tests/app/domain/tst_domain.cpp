// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/currency.h"
#include "app/domain/decimal.h"
#include "app/domain/entities.h"
#include "app/domain/instant.h"

#include <QTest>

using namespace desk::domain;

class TestDomain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instantsAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso");
        QTest::newRow("whole") << QByteArray("2026-03-01T09:00:00.000Z") << QByteArray("2026-03-01T09:00:00.000Z");
        QTest::newRow("no fraction") << QByteArray("2026-03-01T09:00:00Z") << QByteArray("2026-03-01T09:00:00.000Z");
        QTest::newRow("fraction is cut") << QByteArray("2026-03-01T09:00:00.1239Z")
                                         << QByteArray("2026-03-01T09:00:00.123Z");
        QTest::newRow("offset") << QByteArray("2026-03-01T00:30:00+02:00") << QByteArray("2026-02-28T22:30:00.000Z");
        QTest::newRow("before the epoch")
            << QByteArray("1969-12-31T23:59:59.999Z") << QByteArray("1969-12-31T23:59:59.999Z");
        QTest::newRow("first") << QByteArray("0001-01-01T00:00:00.000Z") << QByteArray("0001-01-01T00:00:00.000Z");
        QTest::newRow("last") << QByteArray("9999-12-31T23:59:59.999Z") << QByteArray("9999-12-31T23:59:59.999Z");
        for (const char *bad : {"", "2026-03-01", "2026-02-30T00:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01T09:00:00",
                                "0001-01-01T00:00:00+01:00", "2026-03-01T09:00:00.Z", "2026-03-01T09:00:00Zx"})
            QTest::newRow(qPrintable(QStringLiteral("bad: ") + QLatin1String(bad))) << QByteArray(bad) << QByteArray();
    }
    void instantsAreReadAndWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, iso);
        const auto instant = Instant::fromIso(text.toStdString());
        QCOMPARE(instant.has_value(), !iso.isEmpty());
        if (instant)
            QCOMPARE(QByteArray::fromStdString(instant->toIso()), iso);
    }

    void decimalsAcceptOnlyJsonNumbers()
    {
        for (const char *good : {"0", "-0", "7.50", "1e3", "1E-3", "12345678901234567890.10", "-0.00"})
            QVERIFY2(Decimal::fromJsonNumber(good), good);
        for (const char *bad : {"", "+1", "01", ".5", "5.", "1e", "NaN", "1,5", " 1", "1 ", "0x10", "--1"})
            QVERIFY2(!Decimal::fromJsonNumber(bad), bad);
    }

    void decimalsCompareByNumber_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("order");
        QTest::newRow("spelling") << QByteArray("7.5") << QByteArray("75e-1") << 0;
        QTest::newRow("zeros") << QByteArray("0.00") << QByteArray("-0") << 0;
        QTest::newRow("signs") << QByteArray("-1") << QByteArray("1") << -1;
        QTest::newRow("negative") << QByteArray("-2") << QByteArray("-10") << 1;
        QTest::newRow("long") << QByteArray("12345678901234567890.10") << QByteArray("12345678901234567890.1") << 0;
        QTest::newRow("close") << QByteArray("0.30000000000000000001") << QByteArray("0.3") << 1;
        QTest::newRow("far") << QByteArray("1e300") << QByteArray("2e299") << 1;
        QTest::newRow("absurd exponent") << QByteArray("1e99999999999999999999") << QByteArray("1") << 1;
    }
    void decimalsCompareByNumber()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(int, order);
        const auto left = Decimal::fromJsonNumber(a.toStdString());
        const auto right = Decimal::fromJsonNumber(b.toStdString());
        QVERIFY(left && right);
        QCOMPARE(left->compare(*right), order);
        QCOMPARE(right->compare(*left), -order);
    }

    void sumsAreExact()
    {
        DecimalSum sum;
        for (int i = 0; i < 10; ++i)
            QVERIFY(sum.add(*Decimal::fromJsonNumber("0.1")));
        QCOMPARE(sum.total().text(), std::string("1"));
        QVERIFY(sum.add(*Decimal::fromJsonNumber("12345678901234567890.10")));
        QVERIFY(sum.add(*Decimal::fromJsonNumber("-1e20")));
        QCOMPARE(sum.total().text(), std::string("-87654321098765432108.9"));
        QVERIFY(!sum.add(*Decimal::fromJsonNumber("1e-99999")));
    }

    void plainNotationLosesNothing()
    {
        QCOMPARE(Decimal::fromJsonNumber("31000")->toPlain(2), std::string("31000.00"));
        QCOMPARE(Decimal::fromJsonNumber("1.005")->toPlain(2), std::string("1.005"));
        QCOMPARE(Decimal::fromJsonNumber("-75e-1")->toPlain(2), std::string("-7.50"));
        QCOMPARE(Decimal::fromJsonNumber("5e-3")->toPlain(), std::string("0.005"));
        QCOMPARE(Decimal::fromJsonNumber("1e500")->toPlain(), std::string("1e500"));
    }

    void currenciesComeFromTheList()
    {
        QVERIFY(currencies().size() > 150);
        QVERIFY(findCurrency("EUR"));
        QVERIFY(!findCurrency("eur"));
        QVERIFY(!findCurrency("XXX"));
        QCOMPARE(minorDigitsOf("JPY"), 0);
        QCOMPARE(minorDigitsOf("BHD"), 3);
        QCOMPARE(minorDigitsOf("EUR"), 2);
    }

    void contactsHaveAName()
    {
        Contact contact;
        contact.id = QStringLiteral("id");
        QCOMPARE(contact.displayName(), QStringLiteral("id"));
        contact.email = QStringLiteral("a@example.com");
        QCOMPARE(contact.displayName(), QStringLiteral("a@example.com"));
        contact.lastName = QStringLiteral("Holm");
        QCOMPARE(contact.displayName(), QStringLiteral("Holm"));
    }
};

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
