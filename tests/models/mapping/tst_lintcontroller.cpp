// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lintcontroller.h"

#include "app/store/samplerepository.h"
#include "app/store/workspace.h"
#include "models/mapping/lintwords.h"
#include "models/mapping/mappingdocument.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/payloadlibrary.h"
#include "models/mapping/quietthings.h"
#include "models/mapping/targetlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace desk;
using mapping::FieldMapping;
using models::LintModel;
using models::TargetListModel;

namespace {

FieldMapping parsed(const char *json)
{
    const auto mapping = FieldMapping::parse(json);
    return mapping ? *mapping : FieldMapping();
}

std::shared_ptr<const mapping::TargetCatalog> catalog()
{
    domain::CustomField size;
    size.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    size.key = QStringLiteral("company_size");
    size.label = QStringLiteral("Company size");
    size.type = domain::CustomFieldType::Number;
    return std::make_shared<mapping::TargetCatalog>(QList<domain::CustomField>{size});
}

} // namespace

/// Lint, and what is searched and left out, over a real workspace.
class LintControllerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    models::MappingDocument m_document;
    models::PayloadLibrary m_payloads;
    models::QuietThings m_quiet;
    std::unique_ptr<models::LintController> m_lint;

    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (int row = 0; row < m_lint->model()->rowCount(); ++row)
            words << m_lint->model()->index(row, 0).data(Qt::DisplayRole).toString();
        return words;
    }
    [[nodiscard]] bool says(const QString &part) const { return words().join(QLatin1Char('\n')).contains(part); }
    void setSource(const QString &source)
    {
        m_payloads.setSource(m_workspace.get(), QStringLiteral("p"), source);
        m_quiet.setSource(m_workspace.get(), QStringLiteral("p"), source);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = store::Workspace::open(m_folder.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        auto added = m_workspace->write([](store::Database &db) -> domain::Result<qint64> {
            store::SampleRepository samples(db);
            const domain::Instant at(1'700'000'000'000);
            const auto first = samples.add(QStringLiteral("s1"), {}, QStringLiteral("captured"),
                                           "{\"mail\":\"a@b.cd\",\"homeTown\":\"Oslo\"}", at);
            return first;
        });
        QTRY_VERIFY(added.isFinished());
        QVERIFY(added.result());
        m_document.setCatalog(catalog());
        m_lint = std::make_unique<models::LintController>(&m_document, &m_payloads, &m_quiet);
        new QAbstractItemModelTester(m_lint->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_lint->model());
    }
    void cleanupTestCase()
    {
        m_lint.reset();
        m_workspace.reset();
    }
    void init()
    {
        m_document.load(parsed("{\"mail\":\"email\"}"));
        setSource(QStringLiteral("s1"));
        QTRY_VERIFY(!m_payloads.payloads()->empty());
        QTRY_COMPARE(m_lint->model()->rowCount(), 0);
    }
    void cleanup()
    {
        m_quiet.showAllKeys();
        m_quiet.showAllRemarks();
        m_lint->setText({});
    }

    void aSlipIsFoundAndMended()
    {
        QVERIFY(m_document.insertRules(1, {{"homeTown", "lastname"}}));
        QCOMPARE(m_lint->model()->rowCount(), 0); // not while somebody may be typing on
        QTRY_COMPARE(m_lint->model()->rowCount(), 1);
        const QModelIndex row = m_lint->model()->index(0, 0);
        QCOMPARE(row.data(LintModel::MendTextRole).toString(), QStringLiteral("Use Last name"));
        QCOMPARE(row.data(LintModel::RuleRole).toInt(), 1);
        QVERIFY(m_lint->errorSentence().contains(QStringLiteral("lastname")));
        QVERIFY(m_document.moveRules({1}, 0)); // the mend finds its rule wherever it is
        QVERIFY(m_lint->mend(*m_lint->model()->finding(row)));
        QCOMPARE(m_document.mapping().rules().front().target, std::string("lastName"));
        QVERIFY(m_lint->errorSentence().isEmpty());
        QTRY_COMPARE(m_lint->model()->rowCount(), 0);
        m_document.undoStack()->undo();
        QCOMPARE(m_document.mapping().rules().front().target, std::string("lastname"));
    }

    void storedPayloadsAreAsked()
    {
        QVERIFY(m_document.insertRules(1, {{"home_town", "city"}}));
        QTRY_VERIFY(says(QStringLiteral("they have “homeTown”")));
        QVERIFY(m_lint->mend(*m_lint->model()->finding(m_lint->model()->index(0, 0))));
        QCOMPARE(m_document.mapping().rules().back().path, std::string("homeTown"));
        QTRY_COMPARE(m_lint->model()->rowCount(), 0);
    }

    void theNextSourceKnowsNothingOfTheLastOnes()
    {
        QVERIFY(m_document.insertRules(1, {{"nowhere", "city"}}));
        QTRY_VERIFY(says(QStringLiteral("nowhere")));
        setSource(QStringLiteral("s2"));
        QTRY_VERIFY(!says(QStringLiteral("nowhere")));
    }

    void aRepeatedPathIsToldUntilTheTextIsAnother()
    {
        m_document.load(parsed("{\"mail\":\"email\",\"mail\":\"phone\"}"));
        m_lint->setText("{\"mail\":\"email\",\"mail\":\"phone\"}");
        QTRY_VERIFY(says(QStringLiteral("stands twice")));
        QVERIFY(m_document.insertRules(1, {{"homeTown", "city"}})); // writes the text anew, without the second
        QTRY_VERIFY(!says(QStringLiteral("stands twice")));
    }

    void whatIsLeftOutStaysLeftOut()
    {
        QVERIFY(m_document.insertRules(1, {{"nowhere", "city"}}));
        QTRY_COMPARE(m_lint->model()->rowCount(), 1);
        m_quiet.hideRemark(m_lint->model()->index(0, 0).data(LintModel::IdRole).toString());
        QCOMPARE(m_lint->model()->rowCount(), 0);
        QCOMPARE(m_lint->hiddenCount(), 1);
        // Another source, and back; another object is the next run of the program.
        m_quiet.hideKeys({QStringLiteral("k")});
        models::QuietThings later;
        later.setSource(m_workspace.get(), QStringLiteral("p"), QStringLiteral("s1"));
        QTRY_COMPARE(later.keys(), QSet<QString>{QStringLiteral("k")});
        QCOMPARE(later.remarks().size(), 1);
        later.setSource(m_workspace.get(), QStringLiteral("p"), QStringLiteral("s2"));
        QVERIFY(later.keys().isEmpty());
        m_quiet.showAllRemarks();
        QCOMPARE(m_lint->model()->rowCount(), 1);
    }

    void anErrorCannotBeLeftOut()
    {
        QVERIFY(m_document.insertRules(1, {{"homeTown", "qqqqqqq"}}));
        QTRY_COMPARE(m_lint->model()->rowCount(), 1);
        m_quiet.hideRemark(m_lint->model()->index(0, 0).data(LintModel::IdRole).toString());
        QCOMPARE(m_lint->model()->rowCount(), 1);
    }

    void aSummaryIsShort()
    {
        QCOMPARE(models::lintSummary({}), QString());
        const auto findings = mapping::lint(parsed("{\"a\":\"xx\",\"v\":\"eventValue\"}"), *catalog());
        QCOMPARE(models::lintSummary(findings), QStringLiteral("2 problem(s), 1 hint(s)"));
    }

    void targetsAreFoundBy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("best");
        const auto row = [](const char *typed, const char *best) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(best);
        };
        row("val", "eventValue");    // how its label begins
        row("eventv", "eventValue"); // its name
        row("amount", "eventValue"); // another word
        row("price", "eventValue");
        row("surname", "lastName");
        row("name", "name"); // "Full name" by its name, before First name
        row("first", "firstName");
        row("state", "state");
        row("company s", "custom_11111111-1111-4111-8111-111111111111");
        row("company", "company");
        row("company_size", "custom_11111111-1111-4111-8111-111111111111");
        row("size", "custom_11111111-1111-4111-8111-111111111111");
        row("1111-4111", "custom_11111111-1111-4111-8111-111111111111");
        row("ignore", "do_nothing");
        row("contact phone", "phone"); // the group and the label
    }
    void targetsAreFoundBy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, best);
        TargetListModel model;
        model.setTargets(catalog(), {}, {});
        model.setFilter(typed);
        const QModelIndex first = model.index(model.firstTarget());
        QCOMPARE(first.data(TargetListModel::NameRole).toString(), best);
    }

    void aFieldCanBeMadeOrItIsSaidWhyNot()
    {
        TargetListModel model;
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        model.setTargets(catalog(), {}, {});
        const auto last = [&] { return model.index(model.rowCount() - 1); };
        QVERIFY(!last().data(TargetListModel::CreateRole).toBool());
        model.setCreation(true);
        model.setFilter(QStringLiteral("Shoe size xx"));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(last().data(TargetListModel::CreateRole).toBool());
        QVERIFY(last().data().toString().contains(QStringLiteral("Shoe size xx")));
        QCOMPARE(model.firstTarget(), 0);
        model.setCreation(false, QStringLiteral("No scope."));
        QVERIFY(!(last().flags() & Qt::ItemIsEnabled));
        QCOMPARE(last().data(TargetListModel::DescriptionRole).toString(), QStringLiteral("No scope."));
        QCOMPARE(model.firstTarget(), -1);
        model.setFilter({});
        const int field = model.rowOf(QStringLiteral("custom_11111111-1111-4111-8111-111111111111"));
        QCOMPARE(model.index(field).data(TargetListModel::KindRole).toString(), QStringLiteral("number"));
        QVERIFY(model.index(field).data(Qt::ToolTipRole).toString().contains(QStringLiteral("11111111-1111")));
    }

    void hiddenKeysAreCountedInTheHeading()
    {
        using models::MappingTableModel;
        models::MappingDocument document;
        document.load(parsed("{\"mail\":\"email\"}"));
        MappingTableModel table(&document);
        new QAbstractItemModelTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest, &table);
        const auto sample = models::Sample::parse("{\"mail\":\"a@b.cd\",\"k\":1,\"l\":2}");
        table.setPreview(models::makePreview(sample, document.mapping(), catalog(), domain::Instant(0)));
        QCOMPARE(table.ghostCount(), 2);
        table.setHiddenKeys({QStringLiteral("k"), QStringLiteral("not there")});
        QCOMPARE(table.ghostCount(), 1);
        QCOMPARE(table.hiddenKeyCount(), 1);
        table.setHiddenKeys({QStringLiteral("k"), QStringLiteral("l")});
        QCOMPARE(table.ghostCount(), 0);
        QVERIFY(table.index(1, 0).data(MappingTableModel::StateTextRole).toString().contains(QLatin1Char('2')));
        table.setHiddenKeys({});
        QCOMPARE(table.ghostCount(), 2);
    }
};

QTEST_GUILESS_MAIN(LintControllerTest)
#include "tst_lintcontroller.moc"
