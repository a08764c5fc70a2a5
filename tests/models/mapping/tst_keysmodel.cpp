// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplerepository.h"
#include "app/store/workspace.h"
#include "models/mapping/keysmodel.h"
#include "models/mapping/keywords.h"
#include "models/mapping/mappingdocument.h"
#include "models/mapping/othersources.h"
#include "models/mapping/pathcompletions.h"
#include "models/mapping/payloadlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUndoStack>

using namespace desk;
using mapping::FieldMapping;
using models::KeysFilter;
using models::KeysModel;

namespace {

FieldMapping mappingOf(const char *json)
{
    const auto parsed = FieldMapping::parse(json, "WEBHOOK");
    return parsed ? *parsed : FieldMapping();
}

/// "a 3/3 >email; b 1/3 ?phone New": the table as one line; > a rule's target, ? a suggestion.
QString textOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, KeysModel::KeyColumn);
        const QString target = index.data(KeysModel::TargetNameRole).toString();
        const QString mark =
            index.data(KeysModel::SuggestedRole).toBool() ? QStringLiteral(" ?") : QStringLiteral(" >");
        const QString state = index.siblingAtColumn(KeysModel::StateColumn).data().toString();
        rows << QString(index.data().toString() + QLatin1Char(' ')
                        + index.siblingAtColumn(KeysModel::CountColumn).data().toString()
                        + (target.isEmpty() ? QString() : QString(mark + target))
                        + (state.isEmpty() ? QString() : QString(QLatin1Char(' ') + state)));
    }
    return rows.join(QStringLiteral("; "));
}

domain::ConversionSource source(const char *id, const char *name, const char *mapping)
{
    domain::ConversionSource source;
    source.id = QLatin1String(id);
    source.name = QLatin1String(name);
    source.fieldMappings = mapping;
    return source;
}

} // namespace

class KeysModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<models::MappingDocument> m_document;
    std::unique_ptr<models::PayloadLibrary> m_payloads;
    std::unique_ptr<models::ProfileController> m_profiles;
    std::unique_ptr<KeysModel> m_keys;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// Keeps payloads an hour apart, the first the oldest.
    [[nodiscard]] bool keep(const QList<QByteArray> &payloads, const QString &sourceId = QStringLiteral("s"))
    {
        const auto written = m_workspace->write([payloads, sourceId](store::Database &db) -> domain::Result<int> {
            store::SampleRepository samples(db);
            int number = 0;
            for (const QByteArray &payload : payloads) {
                const auto added = samples.add(sourceId, {}, QStringLiteral("captured"), payload,
                                               domain::Instant(1'700'000'000'000 + qint64{++number} * 3'600'000));
                if (!added)
                    return tl::unexpected(added.error());
            }
            return number;
        });
        return QTest::qWaitFor([&] { return written.isFinished(); }, 20'000) && written.result();
    }
    [[nodiscard]] bool choose(const QString &sourceId)
    {
        QSignalSpy reported(m_profiles.get(), &models::ProfileController::reportChanged);
        m_payloads->setSource(m_workspace.get(), {}, sourceId);
        return QTest::qWaitFor([&] { return !reported.isEmpty() && !m_profiles->isBusy(); }, 20'000);
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([&] { return !m_profiles->isBusy(); }, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = store::Workspace::open(m_folder->filePath(QStringLiteral("w.sqlite")));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_document = std::make_unique<models::MappingDocument>();
        m_payloads = std::make_unique<models::PayloadLibrary>();
        m_profiles = std::make_unique<models::ProfileController>(m_payloads.get(), m_document.get());
        m_keys = std::make_unique<KeysModel>(m_document.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_keys.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(m_profiles.get(), &models::ProfileController::reportChanged, m_keys.get(),
                [this] { m_keys->setReport(m_profiles->report()); });
    }
    void cleanup()
    {
        m_tester.reset();
        m_keys.reset();
        m_profiles.reset();
        m_payloads.reset();
        m_document.reset();
        m_workspace.reset();
    }

    /// A look that waited for another thread of the pool it stood in would stop all of them for good.
    void severalLooksAtOnceDoNotWaitForEachOther()
    {
        QList<QByteArray> many;
        for (int i = 0; i < 3'000; ++i)
            many << "{\"order_total\":\"" + QByteArray::number(i) + ".00\",\"vendor_id\":\"V-" + QByteArray::number(i)
                        + "\"}";
        QVERIFY(keep(many));
        QThreadPool *pool = QThreadPool::globalInstance();
        const int before = pool->maxThreadCount();
        pool->setMaxThreadCount(2);
        std::vector<std::unique_ptr<models::PayloadLibrary>> libraries;
        std::vector<std::unique_ptr<models::ProfileController>> looks;
        for (int i = 0; i < 12; ++i) {
            libraries.push_back(std::make_unique<models::PayloadLibrary>());
            looks.push_back(std::make_unique<models::ProfileController>(libraries.back().get(), m_document.get()));
            libraries.back()->setSource(m_workspace.get(), {}, QStringLiteral("s"));
        }
        const auto isDone = [](const auto &look) {
            return !look->isBusy() && look->report()->payloads->size() == 3'000;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(looks, isDone), 30'000);
        looks.clear();
        pool->setMaxThreadCount(before);
    }

    void theKeysOfAllPayloadsAreListed()
    {
        m_document->load(mappingOf("{\"mappings\":{\"mail\":\"email\",\"gone\":\"phone\",\"list[7]\":\"city\"}}"));
        QVERIFY(keep({"{\"mail\":\"a@b.cd\",\"x\":{\"first_name\":\"J\"}}", "{\"mail\":\"b@b.cd\"}", "broken",
                      "{\"mail\":null,\"list\":[1,2,3,4]}"}));
        QVERIFY(choose(QStringLiteral("s")));
        QCOMPARE(textOf(*m_keys),
                 QStringLiteral("mail 3 of 3 >email; list[0] 1 of 3 Not mapped; list[1] 1 of 3 Not mapped; "
                                "list[2] 1 of 3 Not mapped; list[3…] 1 of 3 Not mapped; "
                                "x.first_name 1 of 3 ?firstName Not mapped; gone 0 of 3 >phone Never seen"));
        const QModelIndex mail = m_keys->indexOfPath(QStringLiteral("mail"));
        QCOMPARE(mail.siblingAtColumn(KeysModel::TypesColumn).data().toString(), QStringLiteral("e-mail, null"));
        QCOMPARE(mail.siblingAtColumn(KeysModel::SamplesColumn).data().toString(), QStringLiteral("b@b.cd  a@b.cd"));
        QCOMPARE(mail.data(KeysModel::ShareRole).toDouble(), 1.0);
        QVERIFY(mail.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("e-mail")));
    }

    void aKeyIsMappedInOneStep()
    {
        m_document->load(mappingOf("{\"mappings\":{\"mail\":\"email\"}}"));
        QVERIFY(keep({"{\"mail\":\"a@b.cd\",\"phone\":\"1\",\"odd\":\"y\"}"}));
        QVERIFY(choose(QStringLiteral("s")));
        QVERIFY(m_keys->map(m_keys->indexOfPath(QStringLiteral("phone"))));
        // What the rules say is shown at once, whatever the pool is doing.
        QCOMPARE(m_keys->indexOfPath(QStringLiteral("phone")).data(KeysModel::RuleRole).toInt(), 1);
        QVERIFY(!m_keys->map(m_keys->indexOfPath(QStringLiteral("odd")))); // nothing is suggested
        QVERIFY(m_keys->map(m_keys->indexOfPath(QStringLiteral("odd")), QStringLiteral("city")));
        QVERIFY(!m_keys->map(m_keys->indexOfPath(QStringLiteral("mail")), QStringLiteral("city"))); // has a rule
        QCOMPARE(m_document->mapping().rules().size(), std::size_t{3});
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QVERIFY(settle());
        QCOMPARE(textOf(*m_keys),
                 QStringLiteral("mail 1 of 1 >email; phone 1 of 1 ?phone Not mapped; odd 1 of 1 Not mapped"));
    }

    void anotherSourceIsAnotherTable()
    {
        QVERIFY(keep({"{\"a\":1}"}));
        QVERIFY(keep({"{\"b\":1}"}, QStringLiteral("t")));
        QVERIFY(choose(QStringLiteral("s")));
        QCOMPARE(textOf(*m_keys), QStringLiteral("a 1 of 1 Not mapped"));
        m_payloads->setSource(m_workspace.get(), {}, QStringLiteral("t"));
        QCOMPARE(m_keys->rowCount(), 0); // at once
        QTRY_COMPARE_WITH_TIMEOUT(textOf(*m_keys), QStringLiteral("b 1 of 1 Not mapped"), 20'000);
        m_payloads->setSource(nullptr, {}, {});
        QCOMPARE(m_keys->rowCount(), 0);
        QVERIFY(settle());
    }

    void driftIsFoundAndFollowsTheMapping()
    {
        m_document->load(mappingOf("{\"mappings\":{\"order_total\":\"eventValue\"}}"));
        QList<QByteArray> payloads;
        for (int i = 0; i < 30; ++i)
            payloads << QByteArray(i < 20 ? "{\"order_total\":\"" : "{\"total_price\":\"") + QByteArray::number(100 + i)
                            + ".50\"}";
        QVERIFY(keep(payloads));
        QVERIFY(choose(QStringLiteral("s")));
        QCOMPARE(m_profiles->findingCount(), 1);
        const mapping::DriftFinding finding = m_profiles->report()->drift.findings.front();
        QVERIFY(finding.rename);
        const models::DriftWords words =
            models::driftWords(finding, *m_document->catalog(), domain::Instant(1'700'500'000'000));
        QCOMPARE(words.title, QStringLiteral("order_total stopped coming"));
        QCOMPARE(words.money, QStringLiteral("1,250.00 USD")); // 120.50 to 129.50
        QVERIFY2(words.text.contains(QStringLiteral("total_price")), qPrintable(words.text));
        QVERIFY(m_document->setPath(0, QStringLiteral("total_price")));
        QTRY_COMPARE_WITH_TIMEOUT(m_profiles->findingCount(), 0, 20'000);
        QCOMPARE(textOf(*m_keys), QStringLiteral("total_price 10 of 30 >eventValue; "
                                                 "order_total 20 of 30 ?eventValue Stopped"));
    }

    void theFilterNarrowsAndSortsOnRawValues()
    {
        m_document->load(mappingOf("{\"mappings\":{\"b\":\"email\"}}"));
        QList<QByteArray> payloads;
        for (int i = 0; i < 12; ++i)
            payloads << (i < 3 ? "{\"c\":\"x" : "{\"a\":1,\"b\":\"x") + QByteArray::number(i) + "\"}";
        QVERIFY(keep(payloads));
        QVERIFY(choose(QStringLiteral("s")));
        KeysFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(m_keys.get());
        const auto paths = [&] {
            QStringList all;
            for (int row = 0; row < filter.rowCount(); ++row)
                all << filter.index(row, 0).data(KeysModel::PathRole).toString();
            return all.join(QLatin1Char(' '));
        };
        filter.sort(KeysModel::CountColumn, Qt::AscendingOrder);
        QCOMPARE(paths(), QStringLiteral("c a b")); // 3 before 9: not as texts
        filter.sort(KeysModel::KeyColumn, Qt::DescendingOrder);
        QCOMPARE(paths(), QStringLiteral("c b a"));
        filter.setShow(KeysFilter::Show::Mapped);
        QCOMPARE(paths(), QStringLiteral("b"));
        filter.setShow(KeysFilter::Show::NotMapped);
        QCOMPARE(paths(), QStringLiteral("c a"));
        filter.setShow(KeysFilter::Show::Changed);
        QCOMPARE(paths(), QStringLiteral("c")); // it stopped
        filter.setShow(KeysFilter::Show::All);
        filter.setWords(QStringLiteral("X11"));
        QCOMPARE(paths(), QStringLiteral("b")); // by a value
        filter.setWords(QStringLiteral("nothing"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void completionsAreOfPayloadsAndSample()
    {
        domain::PayloadSet set;
        for (int i = 0; i < 4; ++i)
            set.add(domain::PayloadSet::Origin::Sample, i, domain::Instant(i),
                    i == 0 ? "{\"rare\":1,\"items\":[{\"price\":\"5\"}]}"
                           : "{\"items\":[{\"price\":\"7\"},{},{},{\"x\":1}]}");
        const mapping::PayloadProfile profile = mapping::profileOf(set);
        const auto sample = models::Sample::parse("{\"only_here\":\"v\",\"rare\":2}");
        const auto catalog = std::make_shared<mapping::TargetCatalog>();
        const auto preview = models::makePreview(sample, FieldMapping(), catalog, domain::Instant(0));
        models::PathCompletions completions(profile, preview.get());
        QAbstractItemModelTester tester(&completions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList rows;
        for (int row = 0; row < completions.rowCount(); ++row) {
            const QModelIndex index = completions.index(row);
            rows << QStringList{index.data().toString(), index.data(models::PathCompletions::FrequencyRole).toString(),
                                index.data(models::PathCompletions::SampleRole).toString()}
                        .join(QLatin1Char('|'));
        }
        QCOMPARE(rows, (QStringList{QStringLiteral("items[0].price|4 of 4|7"),
                                    QStringLiteral("only_here|in the sample|v"), QStringLiteral("items[1]|3 of 4|{}"),
                                    QStringLiteral("items[2]|3 of 4|{}"), QStringLiteral("rare|1 of 4|1"),
                                    QStringLiteral("items|4 of 4|[…]"), QStringLiteral("items[0]|4 of 4|{…}")}));
        const models::PathCompletions withoutPayloads(mapping::PayloadProfile(), preview.get());
        QCOMPARE(withoutPayloads.rowCount(), 2);
        QCOMPARE(withoutPayloads.index(0).data(models::PathCompletions::FrequencyRole).toString(), QString());
    }

    void whatOtherSourcesDoIsSuggested()
    {
        models::OtherSources others;
        QSignalSpy changed(&others, &models::OtherSources::changed);
        others.setSources({source("1", "Lantern shop", "{\"mappings\":{\"netto\":\"eventValue\"}}"),
                           source("2", "Odd", "[1]"), source("s", "Me", "{\"mappings\":{\"x\":\"city\"}}")},
                          m_document->catalog());
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
        others.setSourceId(QStringLiteral("s"));
        QCOMPARE(changed.count(), 2);
        m_profiles->setNeighbours(others.neighbours());
        QVERIFY(keep({"{\"netto\":5,\"x\":\"y\"}"}));
        QVERIFY(choose(QStringLiteral("s")));
        QCOMPARE(textOf(*m_keys), QStringLiteral("netto 1 of 1 ?eventValue Not mapped; x 1 of 1 Not mapped"));
        QCOMPARE(m_keys->index(0, 0).data(KeysModel::ReasonRole).toString(), QStringLiteral("as in Lantern shop"));
    }

    void aClosedPageForgetsWhatItAskedFor()
    {
        QVERIFY(keep({"{\"a\":1}"}));
        m_payloads->setSource(m_workspace.get(), {}, QStringLiteral("s"));
        m_tester.reset();
        m_keys.reset();
        m_profiles.reset(); // while payloads are read
        m_payloads.reset();
    }
};

QTEST_GUILESS_MAIN(KeysModelTest)
#include "tst_keysmodel.moc"
