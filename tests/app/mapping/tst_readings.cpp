// SPDX-License-Identifier: GPL-3.0-or-later
// mapping.md, section 4: what each kind of target makes of a value.
#include "tests/app/mapping/mappingcase.h"

using namespace desk;

namespace {

struct Reading {
    const char *target; ///< or the key of a custom field
    const char *json;
    const char *value;     ///< null: nothing is produced
    const char *told = ""; ///< codes, with ! for an error
    const char *suggestion = nullptr;
};

constexpr std::array numbers{
    Reading{"eventValue", "1", "1"},
    Reading{"eventValue", "12.3400", "12.3400"},
    Reading{"eventValue", "\"499.99\"", "499.99"},
    Reading{"eventValue", "\" 5 \"", "5"},
    Reading{"eventValue", "\"\\u00a05\\u3000\"", "5"},
    Reading{"eventValue", "\"\\u200b5\"", nullptr, "!number.unreadable", "5"},
    Reading{"eventValue", "\"+007.50\"", "7.50"},
    Reading{"eventValue", "\"-0.00\"", "0.00"},
    Reading{"eventValue", "-0", "0"},
    Reading{"eventValue", "-0.0e5", "0.0e5"},
    Reading{"eventValue", "\"-000\"", "0"},
    Reading{"eventValue", "\"000\"", "0"},
    Reading{"eventValue", "\"+0\"", "0"},
    Reading{"eventValue", "\"00.10\"", "0.10"},
    Reading{"eventValue", "1e3", "1e3"},
    Reading{"eventValue", "1.50e+02", "1.50e+02"},
    Reading{"eventValue", "\"1E-7\"", "1E-7"},
    Reading{"eventValue", "0e999999", "0e999999"},
    Reading{"eventValue", "0.1", "0.1"},
    Reading{"eventValue", "0.10000000000000000", "0.10000000000000000"},
    Reading{"eventValue", "0.1000000000000000055", "0.1000000000000000055", "number.inexact"},
    Reading{"eventValue", "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827",
            "number.inexact"},
    Reading{"eventValue", "0.30000000000000004", "0.30000000000000004"},
    Reading{"eventValue", "9007199254740992", "9007199254740992"},
    Reading{"eventValue", "9007199254740993", "9007199254740993", "number.inexact"},
    Reading{"eventValue", "100000000000000000000000", "100000000000000000000000"},
    Reading{"eventValue", "1e23", "1e23"},
    Reading{"eventValue", "12345678901234567890.10", "12345678901234567890.10", "number.inexact"},
    Reading{"eventValue", "999999999999999", "999999999999999"},
    Reading{"eventValue", "5e-324", "5e-324"},
    Reading{"eventValue", "4.9e-324", "4.9e-324", "number.inexact"},
    Reading{"eventValue", "1e-999", "1e-999", "number.inexact"},
    Reading{"eventValue", "1e-99999999999999999999", "1e-99999999999999999999", "number.inexact"},
    Reading{"eventValue", "1.7976931348623157e308", "1.7976931348623157e308"},
    Reading{"eventValue", "1.7976931348623159e308", nullptr, "!number.not-finite"},
    Reading{"eventValue", "1e999", nullptr, "!number.not-finite"},
    Reading{"eventValue", "1e99999999999999999999", nullptr, "!number.not-finite"},
    Reading{"eventValue", "\"Infinity\"", nullptr, "!number.not-finite"},
    Reading{"eventValue", "\"-inf\"", nullptr, "!number.not-finite"},
    Reading{"eventValue", "\"NaN\"", nullptr, "!number.not-a-number"},
    Reading{"eventValue", "\"twelve\"", nullptr, "!number.not-a-number"},
    Reading{"eventValue", "-5", nullptr, "!number.negative"},
    Reading{"eventValue", "\"-0.01\"", nullptr, "!number.negative"},
    Reading{"eventValue", "\"-1e-999\"", nullptr, "!number.negative"},
    Reading{"expense", "-5", nullptr, "!number.negative"},
    Reading{"expense", "0", "0"},
    Reading{"eventValue", "true", nullptr, "!number.unreadable"},
    Reading{"eventValue", "[1]", nullptr, "!number.unreadable"},
    Reading{"eventValue", "{}", nullptr, "!number.unreadable"},
    Reading{"eventValue", "null", nullptr},
    Reading{"eventValue", "\"\"", nullptr},
    Reading{"eventValue", "\" \\t\\u2003\"", nullptr},
    Reading{"eventValue", "\".5\"", nullptr, "!number.unreadable", "0.5"},
    Reading{"eventValue", "\"5.\"", nullptr, "!number.unreadable", "5"},
    Reading{"eventValue", "\"- 5\"", nullptr, "!number.unreadable", ""},
    Reading{"eventValue", "\"1 e3\"", nullptr, "!number.unreadable"},
    Reading{"eventValue", "\"1e\"", nullptr, "!number.unreadable"},
    Reading{"eventValue", "\"1.2.3\"", nullptr, "!number.unreadable", ""},
    Reading{"eventValue", "\"\\uff11\\uff12\"", nullptr, "!number.unreadable", "12"},
    Reading{"eventValue", "\"1,299.00\"", nullptr, "!number.thousands-separator", "1299.00"},
    Reading{"eventValue", "\"1,299\"", nullptr, "!number.thousands-separator", "1299"},
    Reading{"eventValue", "\"12,34,567\"", nullptr, "!number.thousands-separator", "1234567"},
    Reading{"eventValue", "\"1.299.000\"", nullptr, "!number.thousands-separator", "1299000"},
    Reading{"eventValue", "\"1 299.50\"", nullptr, "!number.thousands-separator", "1299.50"},
    Reading{"eventValue", "\"1'299.50\"", nullptr, "!number.thousands-separator", "1299.50"},
    Reading{"eventValue", "\"1299,00\"", nullptr, "!number.decimal-comma", "1299.00"},
    Reading{"eventValue", "\"0,500\"", nullptr, "!number.decimal-comma", "0.500"},
    Reading{"eventValue", "\"1.299,00\"", nullptr, "!number.decimal-comma", "1299.00"},
    Reading{"eventValue", "\"1 299,5\"", nullptr, "!number.decimal-comma", "1299.5"},
    Reading{"eventValue", "\"\\u20ac5\"", nullptr, "!number.currency-sign", "5"},
    Reading{"eventValue", "\"5 \\u20ac\"", nullptr, "!number.currency-sign", "5"},
    Reading{"eventValue", "\"$1,299.00\"", nullptr, "!number.currency-sign", "1299.00"},
    Reading{"eventValue", "\"USD 12.50\"", nullptr, "!number.currency-sign", "12.50"},
    Reading{"eventValue", "\"1.299,00 EUR\"", nullptr, "!number.currency-sign", "1299.00"},
    Reading{"eventValue", "\"-\\u20ac5\"", nullptr, "!number.currency-sign", ""},
    Reading{"eventValue", "\"5 %\"", nullptr, "!number.percent", "5"},
    Reading{"eventValue", "\"12,5%\"", nullptr, "!number.percent", "12.5"},
    Reading{"eventValue", "\"0x1F\"", nullptr, "!number.hexadecimal", "31"},
    Reading{"score", "-5", "-5"},
    Reading{"score", "\"-007\"", "-7"},
    Reading{"score", "\"-1e-999\"", "-1e-999", "number.inexact"},
    Reading{"score", "\"-1,5\"", nullptr, "!number.decimal-comma", "-1.5"},
    Reading{"score", "1e999", nullptr, "!number.not-finite"},
};

constexpr std::array currencies{
    Reading{"currency", "\"EUR\"", "EUR"},
    Reading{"currency", "\" usd \"", "USD"},
    Reading{"currency", "\"Jpy\"", "JPY"},
    Reading{"currency", "\"\\u0131dr\"", nullptr, "!currency.unknown"},
    Reading{"currency", "\"XXX\"", nullptr, "!currency.unknown"},
    Reading{"currency", "\"EURO\"", nullptr, "!currency.unknown", "EUR"},
    Reading{"currency", "\"EU\"", nullptr, "!currency.unknown"},
    Reading{"currency", "\"\\u20ac\"", nullptr, "!currency.symbol", "EUR"},
    Reading{"currency", "\"\\u00a3\"", nullptr, "!currency.symbol", "GBP"},
    Reading{"currency", "\"$\"", nullptr, "!currency.symbol", ""},
    Reading{"currency", "\"US$\"", nullptr, "!currency.symbol", "USD"},
    Reading{"currency", "\"EUR \\u20ac\"", nullptr, "!currency.symbol", "EUR"},
    Reading{"currency", "978", nullptr, "!currency.unreadable"},
    Reading{"currency", "true", nullptr, "!currency.unreadable"},
    Reading{"currency", "[\"EUR\"]", nullptr, "!currency.unreadable"},
    Reading{"currency", "\" \"", nullptr},
};

constexpr std::array dates{
    Reading{"occurredAt", "\"2026-03-01T09:00:00Z\"", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01t09:00:00z\"", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "\" 2026-03-01 09:00Z \"", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00.1239Z\"", "2026-03-01T09:00:00.123Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00.9999999Z\"", "2026-03-01T09:00:00.999Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00.1Z\"", "2026-03-01T09:00:00.100Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00+02\"", "2026-03-01T07:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00+0230\"", "2026-03-01T06:30:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T00:30:00+01:00\"", "2026-02-28T23:30:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00-00:00\"", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00-23:59\"", "2026-03-02T08:59:00.000Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00:05\"", "2026-03-01T09:00:05.000Z", "date.no-offset"},
    Reading{"occurredAt", "\"2026-03-01 09:00\"", "2026-03-01T09:00:00.000Z", "date.no-offset"},
    Reading{"occurredAt", "\"2026-03-01\"", "2026-03-01T00:00:00.000Z", "date.no-time"},
    Reading{"occurredAt", "\"2024-02-29\"", "2024-02-29T00:00:00.000Z", "date.no-time"},
    Reading{"occurredAt", "\"2026-03-02T09:00:00.000Z\"", "2026-03-02T09:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-02T09:00:00.0009Z\"", "2026-03-02T09:00:00.000Z"},
    Reading{"occurredAt", "\"2026-03-02T09:00:00.001Z\"", "2026-03-02T09:00:00.001Z", "date.future"},
    Reading{"occurredAt", "\"2027-01-01\"", "2027-01-01T00:00:00.000Z", "date.no-time date.future"},
    Reading{"occurredAt", "\"2000-01-01T00:00Z\"", "2000-01-01T00:00:00.000Z"},
    Reading{"occurredAt", "\"1999-12-31T23:59:59.999Z\"", "1999-12-31T23:59:59.999Z", "date.old"},
    Reading{"occurredAt", "\"0001-01-01T00:00:00Z\"", "0001-01-01T00:00:00.000Z", "date.old"},
    Reading{"occurredAt", "\"9999-12-31T23:59:59Z\"", "9999-12-31T23:59:59.000Z", "date.future"},
    Reading{"occurredAt", "\"0001-01-01T00:00+01:00\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"9999-12-31T23:59:59-01:00\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"0000-01-01\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-02-29\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-13-01\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-03-01T24:00Z\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-03-01T09:00:60Z\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-03-01T09:00+24:00\"", nullptr, "!date.impossible"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00,5Z\"", nullptr, "!date.unreadable", "2026-03-01T09:00:00.5Z"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00 +02:00\"", nullptr, "!date.unreadable", "2026-03-01T09:00:00+02:00"},
    Reading{"occurredAt", "\"2026-03-01T09:00.5Z\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01T09:00:00.Z\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01T09Z\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01Z\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01  09:00\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01\\u00a009:00Z\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-03-01T09:00+1\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-W10-1\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"2026-060\"", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "\"20260301\"", nullptr, "!date.unreadable", "2026-03-01"},
    Reading{"occurredAt", "\"20260301T090000Z\"", nullptr, "!date.unreadable", "2026-03-01T09:00:00Z"},
    Reading{"occurredAt", "\"yesterday\"", nullptr, "!date.unreadable", ""},
    Reading{"occurredAt", "\"03/01/2026\"", nullptr, "!date.national-form", "2026-01-03"},
    Reading{"occurredAt", "\"13/01/2026\"", nullptr, "!date.national-form", "2026-01-13"},
    Reading{"occurredAt", "\"1.3.2026 14:05\"", nullptr, "!date.national-form", "2026-03-01T14:05"},
    Reading{"occurredAt", "1772355600", nullptr, "!date.unix-time", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "1772355600000", nullptr, "!date.unix-time", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "\"1772355600\"", nullptr, "!date.unix-time", "2026-03-01T09:00:00.000Z"},
    Reading{"occurredAt", "true", nullptr, "!date.unreadable"},
    Reading{"occurredAt", "null", nullptr},
    Reading{"due", "\"2026-03-01\"", "2026-03-01"},
    Reading{"due", "\" 1960-03-01 \"", "1960-03-01"},
    Reading{"due", "\"2030-03-01T09:00:00Z\"", "2030-03-01T09:00:00.000Z"},
    Reading{"due", "\"2026-03-01T09:00\"", "2026-03-01T09:00:00.000Z", "date.no-offset"},
    Reading{"due", "20260301", nullptr, "!date.unix-time"},
};

constexpr std::array contacts{
    Reading{"email", "\"John@Example.com\"", "john@example.com"},
    Reading{"email", "\" a@b.c \"", "a@b.c"},
    Reading{"email", "\"\\u00dcn\\u00ef@Ex\\u00c4mple.de\"", "\xC3\xBCn\xC3\xAF@ex\xC3\xA4mple.de"},
    Reading{"email", "\"\\u0391\\u03a3@x.gr\"", "\xCE\xB1\xCF\x83@x.gr"},
    Reading{"email", "\"\\u0130@x.tr\"", "i@x.tr"},
    Reading{"email", "\"\\u1e9e@x.de\"", "\xC3\x9F@x.de"},
    Reading{"email", "\"a@b.c\\u200b\"", "a@b.c\xE2\x80\x8B"},
    Reading{"email", "\"a..b@c.de\"", "a..b@c.de"},
    Reading{"email", "\"a@b\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a@@b.c\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"@b.c\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a@.c\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a@b.\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a@b..c\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a b@c.de\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a\\u2003b@c.de\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a\\u0085b@c.de\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a\\u0007b@c.de\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"a,b@c.de\"", nullptr, "!email.unreadable"},
    Reading{"email", "\"John <john@example.com>\"", nullptr, "!email.unreadable", "john@example.com"},
    Reading{"email", "\"mailto:john@example.com\"", nullptr, "!email.unreadable", "john@example.com"},
    Reading{"email", "5", nullptr, "!email.unreadable"},
    Reading{"mail2", "\"A@B.C\"", "a@b.c"},
    Reading{"phone", "\"+49 (30) 123-456\"", "+4930123456"},
    Reading{"phone", "\"(+49) 30.123456\"", "+4930123456"},
    Reading{"phone", "\"+1\\u2010415\\u2015555[2671]\"", "+14155552671"},
    Reading{"phone", "\"+49301\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"+4930123\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"+49301234\"", "+49301234"},
    Reading{"phone", "\"+123456789012345\"", "+123456789012345"},
    Reading{"phone", "\"+1234567890123456\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"+999123456\"", nullptr, "!phone.country-code"},
    Reading{"phone", "\"+0301234567\"", nullptr, "!phone.country-code"},
    Reading{"phone", "\"+44 (0)20 7946 0958\"", nullptr, "!phone.trunk-zero", "+442079460958"},
    Reading{"phone", "\"020 (0)7946\"", "020 (0)7946", "phone.no-country-code"},
    Reading{"phone", "\" 030 1234567 \"", "030 1234567", "phone.no-country-code"},
    Reading{"phone", "\"0049 30 1234567\"", "0049 30 1234567", "phone.no-country-code", "+49301234567"},
    Reading{"phone", "1", "1", "phone.no-country-code"},
    Reading{"phone", "491234567", "491234567", "phone.no-country-code"},
    Reading{"phone", "-5", nullptr, "!phone.unreadable"},
    Reading{"phone", "1e5", nullptr, "!phone.unreadable"},
    Reading{"phone", "1.5", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"1234567890123456\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"030/123\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"030 123 ext. 5\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"+49+30123456\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"030+123\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"()\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"+\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "\"\\u0663\\u0663\\u0663\"", nullptr, "!phone.unreadable"},
    Reading{"phone", "true", nullptr, "!phone.unreadable"},
    Reading{"tel2", "\"+49 30 123456\"", "+4930123456"},
    Reading{"website", "\"https://example.com\"", "https://example.com"},
    Reading{"website", "\" HTTP://Example.com/A?b#c \"", "HTTP://Example.com/A?b#c"},
    Reading{"website", "\"http://a:65535\"", "http://a:65535"},
    Reading{"website", "\"http://a:\"", "http://a:"},
    Reading{"website", "\"http://u:p@h:80/x@y\"", "http://u:p@h:80/x@y"},
    Reading{"website", "\"http://[::1]:8080/\"", "http://[::1]:8080/"},
    Reading{"website", "\"http://b\\u00fccher.de/\"",
            "http://b\xC3\xBC"
            "cher.de/"},
    Reading{"website", "\"http://a:65536\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"http://a:8x\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"https:///p\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"http://?q\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"http://:80\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"http://u@/\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"https://x/^\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"https://x/a b\"", nullptr, "!website.unreadable"},
    Reading{"website", "\"ftp://example.com\"", nullptr, "!website.unreadable", ""},
    Reading{"website", "\"www.example.com/x\"", nullptr, "!website.unreadable", "https://www.example.com/x"},
    Reading{"website", "5", nullptr, "!website.unreadable"},
    Reading{"site2", "\"https://example.org\"", "https://example.org"},
    Reading{"timezone", "\"Europe/Berlin\"", "Europe/Berlin"},
    Reading{"timezone", "\" Europe/Kiev \"", "Europe/Kiev"},
    Reading{"timezone", "\"UTC\"", "UTC"},
    Reading{"timezone", "\"europe/berlin\"", nullptr, "!timezone.unknown", "Europe/Berlin"},
    Reading{"timezone", "\"New York\"", nullptr, "!timezone.unknown", "America/New_York"},
    Reading{"timezone", "\"+02:00\"", nullptr, "!timezone.unknown"},
    Reading{"timezone", "1", nullptr, "!timezone.unknown"},
};

constexpr std::array texts{
    Reading{"firstName", "\" Ada \"", "Ada"},
    Reading{"firstName", "\"\\u001cAda\\u200b\"",
            "\x1C"
            "Ada\xE2\x80\x8B"},
    Reading{"name", "12.3400", "12.3400"},
    Reading{"name", "true", "true"},
    Reading{"name", "false", "false"},
    Reading{"name", "null", nullptr},
    Reading{"name", "\"\\u2028\"", nullptr},
    Reading{"name", "[]", nullptr, "!text.not-a-scalar"},
    Reading{"name", "{\"a\":1}", nullptr, "!text.not-a-scalar"},
    Reading{"orderId", "12345678901234567890", "12345678901234567890"},
    Reading{"utm_source", "\"a\\\"b\"", "a\"b"},
    Reading{"memo", "\" x \"", "x"},
    Reading{"odd", "\" x \"", "x"},
    Reading{"size", "\" 50-100 \"", " 50-100 "},
    Reading{"size", "\"  \"", nullptr},
    Reading{"size", "5", "5"},
    Reading{"tags", "\"a, b \"", "a, b "},
    Reading{"tags", "[\"a\"]", nullptr, "!text.not-a-scalar"},
};

} // namespace

class TestReadings : public QObject
{
    Q_OBJECT

private:
    template<std::size_t N>
    static void rows(const std::array<Reading, N> &list)
    {
        QTest::addColumn<const Reading *>("reading");
        for (const Reading &reading : list)
            QTest::addRow("%s %s", reading.target, reading.json) << &reading;
    }

    static void check(const Reading &reading)
    {
        const auto target = mapping::TargetCatalog(tests::fields()).resolve(reading.target);
        QVERIFY(target);
        const QByteArray mapping = QByteArray("{\"v\":\"") + reading.target + "\"}";
        const auto made = tests::evaluate(mapping, QByteArray("{\"v\":") + reading.json + "}");
        const mapping::Output *output = made.prediction.find(target->name);
        if (output && output->origin != mapping::Origin::Mapping)
            output = nullptr;
        if (!reading.value) {
            QVERIFY2(!output, output ? output->value.c_str() : "");
        } else {
            QVERIFY(output);
            QCOMPARE(QByteArray::fromStdString(output->value), QByteArray(reading.value));
            QCOMPARE(QByteArray::fromStdString(output->raw), QByteArray(reading.json));
        }
        QByteArrayList codes;
        const mapping::Diagnostic *first = nullptr;
        for (const mapping::Diagnostic &diagnostic : made.prediction.diagnostics) {
            if (diagnostic.id == mapping::Code::PayloadNested)
                continue;
            if (!first)
                first = &diagnostic;
            codes << (diagnostic.severity == mapping::Severity::Error ? "!" : "")
                         + QByteArray::fromStdString(diagnostic.code);
            QVERIFY(diagnostic.message().endsWith(QLatin1Char('.')) || diagnostic.message().endsWith(QLatin1Char('?')));
            QVERIFY(!diagnostic.message().contains(QLatin1Char('%')) || QByteArray(reading.json).contains('%'));
            QCOMPARE(diagnostic.message().toStdString(), diagnostic.plainMessage());
        }
        QCOMPARE(codes.join(' '), QByteArray(reading.told));
        if (reading.suggestion) {
            QVERIFY(first);
            QCOMPARE(QByteArray::fromStdString(first->suggestion), QByteArray(reading.suggestion));
        }
    }

    static void checkRow()
    {
        QFETCH(const Reading *, reading);
        check(*reading);
    }

private Q_SLOTS:
    void numbersAreKeptExactly_data() { rows(numbers); }
    void numbersAreKeptExactly() { checkRow(); }
    void currenciesAreCodes_data() { rows(currencies); }
    void currenciesAreCodes() { checkRow(); }
    void datesBecomeUtc_data() { rows(dates); }
    void datesBecomeUtc() { checkRow(); }
    void contactDetailsHaveTheirForm_data() { rows(contacts); }
    void contactDetailsHaveTheirForm() { checkRow(); }
    void textsAreTrimmed_data() { rows(texts); }
    void textsAreTrimmed() { checkRow(); }
};

QTEST_APPLESS_MAIN(TestReadings)
#include "tst_readings.moc"
