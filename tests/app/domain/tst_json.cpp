// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"

#include <QTest>

using namespace desk::domain;
using Kind = JsonError::Kind;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validTextsKeepTheirSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("compact");
        QTest::newRow("numbers") << QByteArray("[ 12.3400, 1E5 ,-0.0, 12345678901234567890.10 ]")
                                 << QByteArray("[12.3400,1E5,-0.0,12345678901234567890.10]");
        QTest::newRow("escapes stay") << QByteArray(R"({"a" : "\u00e9\n"})") << QByteArray(R"({"a":"\u00e9\n"})");
        QTest::newRow("repeated key") << QByteArray(R"({"a":1,"b":2,"a":{"x":[3]},"c":4})")
                                      << QByteArray(R"({"a":1,"b":2,"c":4})");
        QTest::newRow("repeated by escape") << QByteArray(R"({"a":1,"\u0061":2})") << QByteArray(R"({"a":1})");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("{}");
        QTest::newRow("nested empties") << QByteArray(R"({"a":{},"b":[],"c":[{}]})")
                                        << QByteArray(R"({"a":{},"b":[],"c":[{}]})");
        QTest::newRow("scalar") << QByteArray(" true ") << QByteArray("true");
        QTest::newRow("empty key") << QByteArray(R"({"":null})") << QByteArray(R"({"":null})");
    }
    void validTextsKeepTheirSpelling()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, compact);
        JsonDocument document;
        const auto error = document.parse(text.toStdString());
        QVERIFY2(!error, error ? qPrintable(error->message()) : "");
        QCOMPARE(QByteArray::fromStdString(document.root().toCompact()), compact);
        JsonDocument again;
        QVERIFY(!again.parse(document.root().toIndented()));
        QCOMPARE(QByteArray::fromStdString(again.root().toCompact()), compact);
    }

    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int line, int column) {
            QTest::newRow(name) << text << static_cast<int>(kind) << line << column;
        };
        row("empty", "", Kind::Empty, 1, 1);
        row("blank", " \n ", Kind::Empty, 2, 2);
        row("missing comma", "{\"a\":1\n \"b\":2}", Kind::Syntax, 2, 2);
        row("comma too many", "{\"a\":1,}", Kind::Syntax, 1, 8);
        row("element missing", "[1,]", Kind::Syntax, 1, 4);
        row("trailing text", "{} x", Kind::Syntax, 1, 4);
        row("unclosed", "{\"a\":[1", Kind::UnexpectedEnd, 1, 8);
        row("unclosed text", "{\"a\":\"x", Kind::UnexpectedEnd, 1, 6);
        row("NaN", "[NaN]", Kind::BadNumber, 1, 2);
        row("Infinity", "[-Infinity]", Kind::BadNumber, 1, 2);
        row("leading zero", "[01]", Kind::BadNumber, 1, 2);
        row("bare point", "[1.]", Kind::BadNumber, 1, 2);
        row("plus", "[+1]", Kind::BadNumber, 1, 2);
        row("word", "[nul]", Kind::Syntax, 1, 2);
        row("single quotes", "{'a':1}", Kind::Syntax, 1, 2);
        row("line break in text", "[\"a\nb\"]", Kind::BadString, 1, 4);
        row("bad escape", "[\"\\x\"]", Kind::BadString, 1, 3);
        row("lone high", "[\"\\ud800\"]", Kind::LoneSurrogate, 1, 3);
        row("lone low", "[\"\\udc00\"]", Kind::LoneSurrogate, 1, 3);
        row("two highs", "[\"\\ud800\\ud800\"]", Kind::LoneSurrogate, 1, 3);
        row("not UTF-8", "[\"\xC3\xA9\xFF\"]", Kind::NotUtf8, 1, 4);
        row("encoded surrogate", "[\"\xED\xA0\x80\"]", Kind::NotUtf8, 1, 3);
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        JsonDocument document;
        const auto error = document.parse(text.toStdString());
        QVERIFY(error);
        QCOMPARE(static_cast<int>(error->kind), kind);
        QCOMPARE(static_cast<int>(error->line), line);
        QCOMPARE(static_cast<int>(error->column), column);
        QVERIFY(!document.root());
        QVERIFY(error->message().size() > 20);
    }

    void stringsAreDecoded()
    {
        JsonDocument document;
        const std::string text = R"({"k\u0065y":"a\t\ud83d\ude00\/é","n":"plain"})";
        QVERIFY(!document.parse(text));
        QCOMPARE(document.root()["key"].string(), std::string_view("a\t\xF0\x9F\x98\x80/\xC3\xA9"));
        QCOMPARE(document.root()["n"].string(), std::string_view("plain"));
        QVERIFY(!document.root()["missing"]);
    }

    void deepNestingNeedsNoStack()
    {
        constexpr std::size_t depth = 100'000;
        JsonDocument document;
        QVERIFY(!document.parse(std::string(depth, '[') + std::string(depth, ']')));
        QCOMPARE(document.root().toCompact().size(), 2 * depth);
        QVERIFY(document.parse(std::string(JsonDocument::maximumDepth + 1, '[')));
    }

    void manyKeysWithRepetitions()
    {
        std::string text = "{";
        for (int i = 0; i < 20'000; ++i)
            text += "\"k" + std::to_string(i % 10'000) + "\":" + std::to_string(i) + ",";
        text.back() = '}';
        JsonDocument document;
        QVERIFY(!document.parse(text));
        QCOMPARE(document.root().size(), std::size_t{10'000});
        QCOMPARE(document.root()["k9999"].source(), std::string_view("9999"));
    }

    void writerPlacesCommas()
    {
        JsonWriter writer;
        writer.beginObject()
            .member("a", std::string_view("x\"\x01"))
            .key("b")
            .beginArray()
            .number(1)
            .null()
            .boolean(true)
            .endArray();
        writer.key("c").beginObject().endObject().key("d").raw("1.50").endObject();
        const std::string expected = "{\"a\":\"x\\\"\\u0001\",\"b\":[1,null,true],\"c\":{},\"d\":1.50}";
        QCOMPARE(writer.text(), expected);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
