// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/product.h"
#include "models/entries/currencyrates.h"

#include <QTest>

using namespace desk;
using namespace desk::models;
using domain::Decimal;

namespace {

Decimal number(const char *text)
{
    return *Decimal::fromJsonNumber(text);
}

store::CurrencyTotal total(const char *currency, const char *value, const char *expense, qint64 count)
{
    return {QString::fromLatin1(currency), number(value), number(expense), count, 0};
}

const domain::Instant day(1'700'000'000'000);

} // namespace

/// Totals in one currency: exact, at the operator's rates and no others.
class CurrencyRatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void products_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QByteArray>("product");
        QTest::newRow("plain") << QByteArray("7.50") << QByteArray("2") << QByteArray("15");
        QTest::newRow("fractions") << QByteArray("0.1") << QByteArray("0.2") << QByteArray("0.02");
        QTest::newRow("signs") << QByteArray("-1.5") << QByteArray("1.5") << QByteArray("-2.25");
        QTest::newRow("zero") << QByteArray("-0.0") << QByteArray("123") << QByteArray("0");
        QTest::newRow("exponents") << QByteArray("12e3") << QByteArray("5e-4") << QByteArray("6");
        QTest::newRow("longer than a double")
            << QByteArray("12345678901234567890.12") << QByteArray("1.000000000000000001")
            << QByteArray("12345678901234567902.46567890123456789012");
        QTest::newRow("beyond reason") << QByteArray("1e5000") << QByteArray("1") << QByteArray();
    }
    void products()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QByteArray, product);
        const auto found = domain::product(number(a), number(b));
        QCOMPARE(found ? QByteArray::fromStdString(found->text()) : QByteArray(), product);
    }

    void rounds_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QByteArray>("rounded");
        QTest::newRow("down") << QByteArray("1.004") << 2 << QByteArray("1.00");
        QTest::newRow("half up") << QByteArray("1.005") << 2 << QByteArray("1.01");
        QTest::newRow("half away from zero") << QByteArray("-1.005") << 2 << QByteArray("-1.01");
        QTest::newRow("carries") << QByteArray("9.999") << 2 << QByteArray("10");
        QTest::newRow("to whole ones") << QByteArray("2.5") << 0 << QByteArray("3");
        QTest::newRow("short already") << QByteArray("7.5") << 2 << QByteArray("7.5");
        QTest::newRow("whole") << QByteArray("12") << 2 << QByteArray("12");
    }
    void rounds()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, digits);
        QFETCH(QByteArray, rounded);
        QCOMPARE(QByteArray::fromStdString(domain::rounded(number(value), digits).text()), rounded);
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("rate");
        QTest::newRow("point") << QStringLiteral(" 0.92 ") << QStringLiteral("en_US") << QByteArray("0.92");
        QTest::newRow("comma") << QStringLiteral("0,92") << QStringLiteral("de_DE") << QByteArray("0.92");
        QTest::newRow("point in German") << QStringLiteral("0.92") << QStringLiteral("de_DE") << QByteArray("0.92");
        QTest::newRow("comma in English") << QStringLiteral("0,92") << QStringLiteral("en_US") << QByteArray();
        QTest::newRow("without zero") << QStringLiteral(".5") << QStringLiteral("en_US") << QByteArray("0.5");
        QTest::newRow("zeros") << QStringLiteral("007") << QStringLiteral("en_US") << QByteArray("7");
        QTest::newRow("zero") << QStringLiteral("0.00") << QStringLiteral("en_US") << QByteArray();
        QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("en_US") << QByteArray();
        QTest::newRow("grouped") << QStringLiteral("1,234.5") << QStringLiteral("en_US") << QByteArray();
        QTest::newRow("empty") << QString() << QStringLiteral("en_US") << QByteArray();
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QByteArray, rate);
        QLocale::setDefault(QLocale(locale));
        const auto read = rateFromText(text);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(read ? QByteArray::fromStdString(read->text()) : QByteArray(), rate);
    }

    void convertsExactlyAndNamesWhatIsLeftOut()
    {
        store::EntryTotals totals;
        totals.currencies = {total("EUR", "100.10", "20", 3), total("USD", "50.05", "0.05", 2),
                             total("JPY", "1000", "0", 4), total("", "7", "0", 1), total("CHF", "0", "0", 5)};
        CurrencyRates rates;
        rates.target = QStringLiteral("EUR");
        rates.rates.insert(QStringLiteral("USD"), {number("0.923"), day});
        const ConvertedTotal all = converted(totals, rates);
        QCOMPARE(all.value.text(), std::string("146.29615")); // 100.10 + 50.05 x 0.923
        QCOMPARE(all.expense.text(), std::string("20.04615"));
        QCOMPARE(all.net.text(), std::string("126.25"));
        QCOMPARE(all.count, 5);
        QCOMPARE(all.leftOut, (QStringList{QStringLiteral("JPY"), QString()})); // of CHF nothing is missing
        QCOMPARE(netOf(totals.currencies[0]).text(), std::string("80.1"));

        const QStringList lines = totalsAsTsv(totals, rates).split(QLatin1Char('\n'));
        QCOMPARE(lines[1], QStringLiteral("EUR\t3\t100.1\t20\t80.1"));
        QCOMPARE(lines[6], QStringLiteral("EUR at your rates, without JPY, \t5\t146.29615\t20.04615\t126.25"));
        QCOMPARE(totalsAsTsv(totals, {}).split(QLatin1Char('\n')).size(), 7);
    }

    void isKeptAndReadBack()
    {
        CurrencyRates rates;
        rates.target = QStringLiteral("EUR");
        rates.rates.insert(QStringLiteral("USD"), {number("0.9230"), day});
        rates.rates.insert(QStringLiteral("JPY"), {number("0.0061"), domain::Instant(day.milliseconds() + 1)});
        QCOMPARE(CurrencyRates::fromText(rates.toText()), rates);
        QCOMPARE(CurrencyRates::fromText(QString()), CurrencyRates());
        const auto odd = CurrencyRates::fromText(QStringLiteral("EUR\nUSD 0 2026-01-01T00:00:00Z\nJPY x\n\nGBP 1.2"));
        QCOMPARE(odd.target, QStringLiteral("EUR"));
        QVERIFY(odd.rates.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CurrencyRatesTest)
#include "tst_currencyrates.moc"
