// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ruletext.h"

#include <QTest>

using namespace desk;
using mapping::FieldMapping;
using mapping::TargetCatalog;

namespace {

TargetCatalog catalog()
{
    domain::CustomField size;
    size.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    size.key = QStringLiteral("company_size");
    size.label = QStringLiteral("Company size");
    return TargetCatalog({size});
}

QString textOf(const std::vector<FieldMapping::Rule> &rules)
{
    QStringList texts;
    for (const auto &rule : rules)
        texts << QString::fromStdString(rule.path + ">" + rule.target);
    return texts.join(QLatin1Char(' '));
}

} // namespace

class RuleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreReadFrom_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rules"); ///< or the beginning of the sentence that says why not, after "!"
        const auto row = [](const char *name, const QByteArray &text, const char *rules) {
            QTest::newRow(name) << text << QString::fromUtf8(rules);
        };
        row("a JSON object", "{\"a\":\"email\",\"b\":\"city\"}", "a>email b>city");
        row("a stored mapping",
            "\xEF\xBB\xBF {\"mappings\":{\"a\":\"email\"},\"config\":{\"revenueCurrency\":\"EUR\"}}", "a>email");
        row("the simple form with its settings", "{\"a\":\"email\",\"formId\":\"7\"}", "a>email");
        row("tabs", "a\temail\nb.c[0]\tcity\r\n\n", "a>email b.c[0]>city");
        row("commas, with quotes", "\"a,b\",email\nc,city", "a,b>email c>city");
        row("semicolons", "a;email", "a>email");
        row("a heading", "path\ttarget\na\temail", "a>email");
        row("a slip in the first line is no heading", "a\tlastname\nb\tcity", "a>lastname b>city");
        row("labels", "a\tE-mail\nb\tcompany size", "a>email b>custom_11111111-1111-4111-8111-111111111111");
        row("a key of a field", "a\tcompany_size", "a>custom_11111111-1111-4111-8111-111111111111");
        row("revenue stays revenue", "a\tcity\nb\trevenue", "a>city b>revenue");
        row("an unknown target is taken as it is", "a\tcity\nb\tqqqqqqq", "a>city b>qqqqqqq");
        row("words", "just some words", "!This text holds no rules");
        row("a line too short", "a\temail\nb", "!Line 2 ");
        row("nothing", "  ", "!There is no text");
        row("JSON without rules", "{\"a\":1}", "!This JSON names no rules");
        row("a list", "[1]", "!A stored mapping is");
        row("broken JSON", "{\"a\":", "!");
    }
    void rulesAreReadFrom()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rules);
        const auto read = models::readRules(text, catalog());
        if (rules.startsWith(QLatin1Char('!'))) {
            QVERIFY(!read);
            QVERIFY2(read.error().message.startsWith(rules.mid(1)), qPrintable(read.error().message));
            return;
        }
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(textOf(read->rules), rules);
    }

    void whatIsCopiedCanBePasted()
    {
        const std::vector<FieldMapping::Rule> rules{
            {"a.b[0]", "email"}, {"\"q\"", "company_size"}, {"x", "unknown"}, {"formId", "orderId"}};
        const auto read = models::readRules(models::rulesToText(rules, catalog()), catalog());
        QVERIFY(read);
        QCOMPARE(textOf(read->rules),
                 QStringLiteral("a.b[0]>email \"q\">custom_11111111-1111-4111-8111-111111111111 x>unknown "
                                "formId>orderId"));
        QVERIFY(!models::rulesToText({{"a", "email"}}, catalog()).contains("mappings"));
    }

    void aTextThatIsTooLargeIsRefused()
    {
        QVERIFY(!models::readRules(QByteArray(models::largestRuleText + 1, 'a'), catalog()));
    }

    void mergingTellsWhatItDoes()
    {
        const auto present = FieldMapping::parse("{\"a\":\"email\",\"b\":\"city\",\"formId\":\"7\"}");
        const auto merge = models::mergeRules(
            *present, {{"a", "email"}, {"b", "state"}, {"n", "phone"}, {"n", "name"}, {"formId", "orderId"}}, 1);
        QCOMPARE(textOf(merge.added), QStringLiteral("n>phone")); // of a path that comes twice the first counts
        QCOMPARE(merge.same, 1);
        QCOMPARE(merge.refused, 1);
        QCOMPARE(merge.replaced.size(), std::size_t{1});
        QCOMPARE(textOf(merge.withAdded.rules()), QStringLiteral("a>email n>phone b>city"));
        QCOMPARE(textOf(merge.withReplaced.rules()), QStringLiteral("a>email n>phone b>state"));
    }
};

QTEST_GUILESS_MAIN(RuleTextTest)
#include "tst_ruletext.moc"
