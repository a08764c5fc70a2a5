// SPDX-License-Identifier: GPL-3.0-or-later
// The expectations of a source: what is stored when a result is pinned, and what comes of it at each edit.
#include "app/store/comparisonrepository.h"
#include "app/store/samplerepository.h"
#include "app/store/workspace.h"
#include "models/mapping/expectationcontroller.h"
#include "models/mapping/samplelibrarymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using mapping::Expectation;
using models::ExpectationController;
using models::LibraryRow;
using models::PinState;
using models::SampleLibraryModel;
using store::MappingTest;

class TestExpectationController : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    const QString m_source = QStringLiteral("s-1");

    static mapping::FieldMapping mappingOf(const char *json) { return *mapping::FieldMapping::parse(json); }
    static MappingTest testOf(const char *name, const char *document)
    {
        MappingTest test;
        test.name = QString::fromLatin1(name);
        test.document = document;
        test.origin = QStringLiteral("finding");
        return test;
    }
    void add(MappingTest test)
    {
        test.sourceId = m_source;
        const auto done =
            m_workspace->write([test](store::Database &db) { return store::MappingTestRepository(db).put(test); });
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result());
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("w%1.sqlite").arg(++number)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup() { m_workspace.reset(); }

    void aPinGoesToTheTestOfItsPayload_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("expectations");
        QTest::newRow("none yet") << QByteArray() << QStringLiteral("Mine") << 1;
        QTest::newRow("of this payload") << QByteArray(
            R"({"name":"S","payload":{"a": 1},"expect":{"contact":{"email":"x"}}})")
                                         << QStringLiteral("S") << 2;
        QTest::newRow("the same thing again")
            << QByteArray(R"({"name":"S","payload":{"a":1},"expect":{"entry":{"eventValue":"2"}}})")
            << QStringLiteral("S") << 1;
        QTest::newRow("with direct values")
            << QByteArray(R"({"name":"S","payload":{"a":1},"direct":{"expense":1},"expect":{"contact":{"email":"x"}}})")
            << QStringLiteral("Mine") << 1;
        QTest::newRow("of another payload")
            << QByteArray(R"({"name":"S","payload":{"a":1.0},"expect":{"contact":{"email":"x"}}})")
            << QStringLiteral("Mine") << 1;
        QTest::newRow("unreadable") << QByteArray("{") << QStringLiteral("Mine") << 1;
    }
    void aPinGoesToTheTestOfItsPayload()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QString, name);
        QFETCH(int, expectations);
        QList<MappingTest> tests;
        if (!stored.isEmpty())
            tests.append(testOf("S", stored.constData()));
        const auto changed = models::changedTest(tests, "{\"a\":1}", QStringLiteral("Mine"),
                                                 {Expectation::ofTarget("eventValue", "5")}, std::nullopt);
        QVERIFY(changed && *changed);
        QCOMPARE((*changed)->name, name);
        const auto document = mapping::ExpectationDocument::parse((*changed)->document.toStdString());
        QVERIFY(document);
        QCOMPARE(int(document->expectations().size()), expectations);
        QCOMPARE(QByteArray::fromStdString(document->payload().toCompact()), QByteArray("{\"a\":1}"));
    }

    void aTakenNameGetsANumber()
    {
        const QList<MappingTest> tests{testOf("Mine", "{}"), testOf("Mine (2)", "{}")};
        const auto changed =
            models::changedTest(tests, "{\"a\":1}", QStringLiteral("Mine"), {Expectation::noWarning()}, std::nullopt);
        QVERIFY(changed && *changed);
        QCOMPARE((*changed)->name, QStringLiteral("Mine (3)"));
    }

    void theLastOneTakesTheTestWithIt()
    {
        const QList<MappingTest> tests{testOf("S", R"({"payload":{"a":1},"expect":{"entry":{"eventValue":"1"}}})")};
        const auto changed =
            models::changedTest(tests, "{\"a\":1}", {}, {}, Expectation::ofTarget("eventValue", std::nullopt));
        QVERIFY(changed && *changed);
        QVERIFY((*changed)->document.isEmpty());
        QVERIFY(!*models::changedTest({}, "{\"a\":1}", {}, {}, Expectation::noWarning()));
    }

    void everyEditIsChecked()
    {
        add(testOf("Anna", R"({"payload":{"a":"5"},"expect":{"entry":{"eventValue":"5"},"contact":{"email":null}}})"));
        add(testOf("Broken", "{]"));
        ExpectationController controller;
        QSignalSpy changed(&controller, &ExpectationController::changed);
        const auto catalog = std::make_shared<mapping::TargetCatalog>();
        controller.setMapping(mappingOf(R"({"a":"eventValue"})"), catalog);
        controller.setSource(m_workspace.get(), m_source);
        QVERIFY(!controller.isCurrent());
        QTRY_VERIFY(controller.isCurrent() && !controller.tests().empty());
        QCOMPARE(controller.count(), 3);
        QCOMPARE(controller.failures(), 1); // the broken one
        QVERIFY(controller.tests().back().problem.contains(QStringLiteral("column")));
        // A burst of edits: the last one counts.
        for (int i = 0; i < 50; ++i)
            controller.setMapping(mappingOf(R"({"b":"eventValue"})"), catalog);
        controller.setMapping(mappingOf(R"({"a":"email"})"), catalog);
        QTRY_VERIFY(controller.isCurrent());
        QCOMPARE(controller.failures(), 2); // "5" is no e-mail address, so there is none, as expected
        controller.setSource(m_workspace.get(), QStringLiteral("another"));
        QCOMPARE(controller.count(), 0);
        QTRY_VERIFY(controller.isCurrent());
        QCOMPARE(controller.failures(), 0);
    }

    void pinsShowAtTheSampleAndSurvive()
    {
        const auto catalog = std::make_shared<mapping::TargetCatalog>();
        {
            ExpectationController controller;
            controller.setMapping(mappingOf(R"({"a":"eventValue"})"), catalog);
            controller.setSource(m_workspace.get(), m_source);
            QTRY_VERIFY(controller.isCurrent());
            QVERIFY(!controller.canPin());
            controller.setSample(models::Sample::parse("{\"a\": \"5.00\"}"));
            QVERIFY(controller.canPin());
            controller.pin({Expectation::ofTarget("eventValue", "5.00"), Expectation::noWarning()},
                           QStringLiteral("Mine"));
            QTRY_COMPARE(controller.pins().size(), 2);
            QVERIFY(controller.pins().value(QStringLiteral("eventValue")).holds);
            QVERIFY(controller.pins().contains(QString()));
        }
        ExpectationController again;
        again.setMapping(mappingOf(R"({"b":"eventValue"})"), catalog);
        again.setSample(models::Sample::parse("{\n\"a\":\"5.00\"}")); // other white space, the same payload
        again.setSource(m_workspace.get(), m_source);
        QTRY_VERIFY(again.pins().contains(QStringLiteral("eventValue")));
        QVERIFY(!again.pins().value(QStringLiteral("eventValue")).holds);
        again.unpin(Expectation::noWarning());
        QTRY_VERIFY(again.pins().size() == 1);
        again.setSample(models::Sample::parse("{\"a\":\"6\"}"));
        QVERIFY(again.pins().isEmpty());
    }

    void storedSamplesAreFoundByWhatTheySay()
    {
        add(testOf("Anna", R"({"payload":{"a":"5","b":[1, 2]},"expect":{"entry":{"eventValue":"6"}}})"));
        auto set = std::make_shared<domain::PayloadSet>();
        set->add(domain::PayloadSet::Origin::Submission, 4, {}, "{\"a\":\"5\",\"b\":[1,2]}");
        set->add(domain::PayloadSet::Origin::Sample, 7, {}, "{ \"a\" : \"5\", \"b\":[1,2]}");
        set->add(domain::PayloadSet::Origin::Sample, 8, {}, "{]");
        ExpectationController controller;
        controller.setMapping(mappingOf(R"({"a":"eventValue"})"), std::make_shared<mapping::TargetCatalog>());
        controller.setSource(m_workspace.get(), m_source);
        controller.setPayloads(set);
        QTRY_COMPARE(controller.bySample().value(7).failures, 1);
        QCOMPARE(controller.bySample().size(), 1);
    }

    void theLibrarySortsSearchesAndRenames()
    {
        SampleLibraryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<LibraryRow> rows;
        for (int i = 1; i <= 3; ++i)
            rows.push_back({.isSample = i != 3,
                            .id = i,
                            .name = QStringLiteral("name %1").arg(4 - i),
                            .origin = QStringLiteral("pasted"),
                            .at = domain::Instant(i * 1000),
                            .size = i,
                            .expectations = 2,
                            .failures = i == 2 ? 1 : 0});
        model.setRows(rows);
        QCOMPARE(model.row(0).id, 3); // the newest first
        model.sort(SampleLibraryModel::Expected, Qt::DescendingOrder);
        QCOMPARE(model.row(0).id, 2);
        model.setFound(QSet<qint64>{-3, 1});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOfKey(2), -1);
        QSignalSpy renamed(&model, &SampleLibraryModel::renameRequested);
        const QModelIndex submitted = model.index(model.rowOfKey(-3), SampleLibraryModel::Name);
        QVERIFY(!model.setData(submitted, QStringLiteral("x"), Qt::EditRole));
        const QModelIndex sample = model.index(model.rowOfKey(1), SampleLibraryModel::Name);
        QVERIFY(!model.setData(sample, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(sample, QStringLiteral(" new "), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("new"));
        domain::PayloadSet set;
        set.add(domain::PayloadSet::Origin::Sample, 1, {}, "{\"a\":\"Größe\"}");
        set.add(domain::PayloadSet::Origin::Submission, 1, {}, "{\"a\":\"size 12\"}");
        const auto find = [&](const char *words) {
            return models::payloadsWith(set, rows, QString::fromUtf8(words), [] { return true; });
        };
        QCOMPARE(find("GRÖSSE"), QSet<qint64>());
        QCOMPARE(find("GRÖßE"), QSet<qint64>{1});
        QCOMPARE(find("12 size"), QSet<qint64>{-1});
        QCOMPARE(find("name 1"), QSet<qint64>{-3});
        QVERIFY(models::payloadsWith(set, {}, QStringLiteral("a"), [] { return false; }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExpectationController)
#include "tst_expectationcontroller.moc"
