// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace desk::models;
using Kind = DiffLine::Kind;

namespace {

/// " a -b +c"
QString shown(const std::vector<DiffLine> &lines)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        const char *sign = line.kind == Kind::Same ? "=" : line.kind == Kind::Removed ? "-" : "+";
        texts << QString(QLatin1String(sign) + line.text);
    }
    return texts.join(QLatin1Char(' '));
}

QStringList lines(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList side(const std::vector<DiffLine> &all, Kind without)
{
    QStringList texts;
    for (const DiffLine &line : all) {
        if (line.kind != without)
            texts << line.text;
    }
    return texts;
}

} // namespace

class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFewestLinesChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, const char *before, const char *after, const char *difference) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(difference);
        };
        row("both empty", "", "", "");
        row("the same", "a b c", "a b c", "=a =b =c");
        row("from nothing", "", "a b", "+a +b");
        row("to nothing", "a b", "", "-a -b");
        row("one in the middle", "a b c", "a x c", "=a -b +x =c");
        row("one comes", "a c", "a b c", "=a +b =c");
        row("one goes", "a b c", "a c", "=a -b =c");
        row("a line that comes twice", "a a b", "a b", "=a -a =b");
        row("moved", "a b c d", "b c d a", "-a =b =c =d +a");
        row("removals stand before what takes their place", "a b c d", "a x y d", "=a -b -c +x +y =d");
        row("two changes apart", "a b c d e", "a x c y e", "=a -b +x =c -d +y =e");
        row("nothing in common", "a b", "c d", "-a -b +c +d");
    }
    void theFewestLinesChange()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(diffLines(lines(before), lines(after))), "difference");
    }

    void eachSideReadsAsItsText()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 200; ++round) {
            QStringList before;
            QStringList after;
            for (QStringList *text : {&before, &after}) {
                for (int i = random.bounded(12); i > 0; --i)
                    *text << QString(QChar(u'a' + random.bounded(4)));
            }
            const auto all = diffLines(before, after);
            QCOMPARE(side(all, Kind::Added), before);
            QCOMPARE(side(all, Kind::Removed), after);
        }
    }

    void numbersAreThoseOfTheTexts()
    {
        const auto all = diffLines(lines(QStringLiteral("a b c")), lines(QStringLiteral("a x c")));
        QCOMPARE(all[1].oldNumber, 2);
        QCOMPARE(all[1].newNumber, 0);
        QCOMPARE(all[2].newNumber, 2);
        QCOMPARE(all[3].oldNumber, 3);
        QCOMPARE(all[3].newNumber, 3);
    }

    void textsWithNothingInCommonEndToo()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 5000; ++i) {
            before << QStringLiteral("b%1").arg(i);
            after << QStringLiteral("a%1").arg(i);
        }
        const auto all = diffLines(before, after);
        QCOMPARE(all.size(), 10'000U);
        QCOMPARE(all.front().kind, Kind::Removed);
        QCOMPARE(all.back().kind, Kind::Added);
    }

    void jsonIsIndentedAndAnythingElseStays()
    {
        QCOMPARE(jsonLines("{\"a\":{\"b\":1.50}}"),
                 (QStringList{QStringLiteral("{"), QStringLiteral("  \"a\": {"), QStringLiteral("    \"b\": 1.50"),
                              QStringLiteral("  }"), QStringLiteral("}")}));
        QCOMPARE(jsonLines("no\njson"), (QStringList{QStringLiteral("no"), QStringLiteral("json")}));
        QVERIFY(jsonLines({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
