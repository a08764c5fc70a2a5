// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdocument.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/previewcontroller.h"
#include "models/mapping/sourcetreemodel.h"
#include "models/mapping/targetlistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace desk;
using mapping::FieldMapping;
using models::MappingDocument;
using models::MappingTableModel;
using models::SourceTreeModel;
using models::TargetListModel;

namespace {

FieldMapping parsed(const char *json, const char *type = "WEBHOOK")
{
    const auto mapping = FieldMapping::parse(json, type);
    return mapping ? *mapping : FieldMapping();
}

/// "1 a>email; 2 b>phone; *; g c>firstName; +": the table as one line.
QString tableText(const MappingTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, MappingTableModel::PathColumn);
        const QString rule = index.data(MappingTableModel::PathRole).toString() + QLatin1Char('>')
                             + index.data(MappingTableModel::TargetNameRole).toString();
        switch (model.kind(index)) {
        case MappingTableModel::Kind::Rule:
            rows << QString(model.index(row, 0).data().toString() + QLatin1Char(' ') + rule
                            + (index.data(MappingTableModel::NewRole).toBool()       ? QStringLiteral(" new")
                               : index.data(MappingTableModel::ChangedRole).toBool() ? QStringLiteral(" changed")
                                                                                     : QString()));
            break;
        case MappingTableModel::Kind::GhostHeading: rows << QStringLiteral("*"); break;
        case MappingTableModel::Kind::Ghost: rows << QString(QStringLiteral("g ") + rule); break;
        case MappingTableModel::Kind::AddRule: rows << QStringLiteral("+"); break;
        }
    }
    return rows.join(QStringLiteral("; "));
}

/// "Purchase[EUR](Shop, Desk)": the tree as one line.
QString treeText(const SourceTreeModel &model)
{
    QStringList groups;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, 0);
        QStringList sources;
        for (int j = 0; j < model.rowCount(group); ++j)
            sources << model.index(j, 0, group).data().toString();
        const QString second = group.data(SourceTreeModel::SecondaryTextRole).toString();
        groups << QString(group.data().toString()
                          + (second.isEmpty() ? QString() : QString(QLatin1Char('[') + second + QLatin1Char(']')))
                          + QLatin1Char('(') + sources.join(QStringLiteral(", ")) + QLatin1Char(')'));
    }
    return groups.join(QLatin1Char(' '));
}

domain::ConversionConfig config(const char *id, const char *name)
{
    domain::ConversionConfig config;
    config.id = QLatin1String(id);
    config.name = QLatin1String(name);
    return config;
}

domain::ConversionSource source(const char *id, const char *configId, const char *name, const char *mapping,
                                const char *type = "WEBHOOK")
{
    domain::ConversionSource source;
    source.id = QLatin1String(id);
    source.configId = QLatin1String(configId);
    source.name = QLatin1String(name);
    source.sourceType = QLatin1String(type);
    source.fieldMappings = mapping;
    return source;
}

} // namespace

class MappingModelsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MappingDocument> m_document;
    std::unique_ptr<MappingTableModel> m_table;
    std::unique_ptr<models::PreviewController> m_preview;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void sample(const char *payload) { m_preview->setPayload(payload); }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<MappingDocument>();
        m_table = std::make_unique<MappingTableModel>(m_document.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_preview = std::make_unique<models::PreviewController>();
        connect(m_document.get(), &MappingDocument::changed, m_preview.get(),
                [this] { m_preview->setMapping(m_document->mapping()); });
        connect(m_preview.get(), &models::PreviewController::updated, m_table.get(),
                [this] { m_table->setPreview(m_preview->preview()); });
        m_document->load(parsed("{\"a\":\"email\",\"b\":\"phone\"}"));
    }
    void cleanup()
    {
        m_tester.reset();
        m_preview.reset();
        m_table.reset();
        m_document.reset();
    }

    void rulesComeFirstThenGhostsThenTheRowThatAdds()
    {
        QCOMPARE(tableText(*m_table), QStringLiteral("1 a>email; 2 b>phone; +"));
        sample("{\"a\":\"x@example.com\",\"first_name\":\"Jo\",\"zzz\":1}");
        QCOMPARE(tableText(*m_table), QStringLiteral("1 a>email; 2 b>phone; *; g first_name>firstName; g zzz>; +"));
        QCOMPARE(m_table->index(0, MappingTableModel::SampleColumn).data().toString(), QStringLiteral("x@example.com"));
        QCOMPARE(m_table->index(1, MappingTableModel::SampleColumn).data().toString(), QStringLiteral("not in sample"));
        sample("{\"a\":\"x@example.com\"}");
        QCOMPARE(tableText(*m_table), QStringLiteral("1 a>email; 2 b>phone; +"));
    }

    void aMappedGhostBecomesTheLastRule()
    {
        sample("{\"first_name\":\"Jo\",\"zzz\":1,\"city\":\"Leeds\"}");
        const int ghost = m_table->indexOfGhost(QStringLiteral("first_name")).row();
        QCOMPARE(m_table->mapGhosts({ghost}), 2);
        QCOMPARE(tableText(*m_table),
                 QStringLiteral("1 a>email; 2 b>phone; 3 first_name>firstName new; *; g zzz>; g city>city; +"));
        QCOMPARE(m_table->mapAllGhosts(), 3); // zzz has no suggestion and stays
        QCOMPARE(tableText(*m_table),
                 QStringLiteral("1 a>email; 2 b>phone; 3 first_name>firstName new; 4 city>city new; "
                                "*; g zzz>; +"));
        QCOMPARE(m_table->mapGhosts({m_table->indexOfGhost(QStringLiteral("zzz")).row()}), -1);
        QCOMPARE(m_table->mapGhosts({m_table->indexOfGhost(QStringLiteral("zzz")).row()}, QStringLiteral("orderId")),
                 4);
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        m_document->undoStack()->undo();
        QCOMPARE(tableText(*m_table),
                 QStringLiteral("1 a>email; 2 b>phone; *; g first_name>firstName; g zzz>; g city>city; +"));
    }

    void editingKeepsTheRow()
    {
        const QPersistentModelIndex row = m_table->index(1, MappingTableModel::PathColumn);
        QVERIFY(m_table->setData(row, QStringLiteral("x.y")));
        QVERIFY(row.isValid());
        QCOMPARE(tableText(*m_table), QStringLiteral("1 a>email; 2 x.y>phone changed; +"));
        QVERIFY(m_table->setData(row.sibling(1, MappingTableModel::TargetColumn), QStringLiteral("name")));
        QVERIFY(!m_table->setData(row, QStringLiteral("a"))); // taken
        QCOMPARE(tableText(*m_table), QStringLiteral("1 a>email; 2 x.y>name new; +"));
    }

    void aMoveKeepsTheRowsThatMove()
    {
        m_document->load(parsed("{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\"}"));
        const QPersistentModelIndex c = m_table->index(2, 1);
        QVERIFY(m_document->moveRules({2}, 0));
        QCOMPARE(c.row(), 0);
        QCOMPARE(tableText(*m_table), QStringLiteral("1 c>name changed; 2 a>email; 3 b>phone; +"));
        m_document->undoStack()->undo();
        QCOMPARE(c.row(), 2);
    }

    void rowsCanBeDroppedBetweenRules_data()
    {
        QTest::addColumn<QList<int>>("rules");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << QList<int>{0} << 2 << QStringLiteral("b a c");
        QTest::newRow("to the end") << QList<int>{0} << 3 << QStringLiteral("b c a");
        QTest::newRow("below the rules") << QList<int>{0} << 9 << QStringLiteral("b c a");
        QTest::newRow("up") << QList<int>{2} << 0 << QStringLiteral("c a b");
        QTest::newRow("two apart") << QList<int>{0, 2} << 2 << QStringLiteral("b a c");
        QTest::newRow("where it is") << QList<int>{1} << 1 << QStringLiteral("a b c");
    }
    void rowsCanBeDroppedBetweenRules()
    {
        QFETCH(QList<int>, rules);
        QFETCH(int, before);
        m_document->load(parsed("{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\"}"));
        QModelIndexList dragged;
        for (const int rule : rules)
            dragged << m_table->index(rule, 0) << m_table->index(rule, 1);
        const std::unique_ptr<QMimeData> data(m_table->mimeData(dragged));
        QVERIFY(data);
        m_table->dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QStringList order;
        for (const auto &rule : m_document->mapping().rules())
            order << QString::fromStdString(rule.path);
        QTEST(order.join(QLatin1Char(' ')), "order");
        QVERIFY(!m_table->mimeData({m_table->index(3, 1)})); // the row that adds stays where it is
    }

    void aPathTypedIntoTheLastRowIsARule()
    {
        QSignalSpy added(m_table.get(), &MappingTableModel::ruleAdded);
        const int last = m_table->rowCount() - 1;
        QVERIFY(m_table->flags(m_table->index(last, MappingTableModel::PathColumn)) & Qt::ItemIsEditable);
        QVERIFY(
            m_table->setData(m_table->index(last, MappingTableModel::PathColumn), QStringLiteral("user.first_name")));
        QCOMPARE(added.count(), 1);
        QVERIFY(!m_table->setData(m_table->index(m_table->rowCount() - 1, 1), QStringLiteral("a"))); // taken
        QVERIFY(!m_table->setData(m_table->index(m_table->rowCount() - 1, 1), QString()));
        QCOMPARE(m_table->ruleCount(), 3);
    }

    void whatTheServiceRefusedIsSaidBesideTheRule()
    {
        m_table->setRefusals({{QStringLiteral("fieldMappings.b"), QStringLiteral("No such field.")}});
        const QModelIndex state = m_table->index(1, MappingTableModel::StateColumn);
        QCOMPARE(state.data().toString(), QStringLiteral("Refused"));
        QCOMPARE(state.data(Qt::ToolTipRole).toString(), QStringLiteral("No such field."));
        QVERIFY(m_document->setTarget({1}, QStringLiteral("name")));
        QVERIFY(state.data().toString().isEmpty());
    }

    void aReadOnlyMappingOffersNothingToEdit()
    {
        m_document->load(parsed("{\"eventValue\":\"amount\"}", "STRIPE_WEBHOOK"));
        QCOMPARE(m_table->rowCount(), 0);
    }

    void aThousandKeysMakeTheFirstThreeHundredGhosts()
    {
        std::string payload = "{\"k\":0";
        for (int i = 0; i < 1000; ++i)
            payload += ",\"k" + std::to_string(i) + "\":1";
        sample((payload + "}").c_str());
        QCOMPARE(m_table->ghostCount(), static_cast<int>(models::Preview::maximumGhosts));
    }

    void theTreeFollowsTheCatalog()
    {
        SourceTreeModel tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<domain::ConversionConfig> configs{config("p", "Purchase"), config("c", "Call")};
        QList<domain::ConversionSource> sources{
            source("1", "p", "Shop", "{\"mappings\":{\"t\":\"eventValue\"},\"config\":{\"revenueCurrency\":\"EUR\"}}"),
            source("2", "p", "Stripe", "{\"eventValue\":\"amount\"}", "STRIPE_WEBHOOK"),
            source("3", "c", "Calendar", "{\"e\":\"email\"}"), source("4", "c", "Fair", "null")};
        tree.setCatalog(configs, sources);
        QCOMPARE(treeText(tree), QStringLiteral("Purchase[EUR](Shop, Stripe) Call[no value](Calendar, Fair)"));
        QVERIFY(tree.indexOfSource(QStringLiteral("2")).data(SourceTreeModel::ReadOnlyRole).toBool());
        QVERIFY(tree.indexOfSource(QStringLiteral("4")).data(SourceTreeModel::NotMappedRole).toBool());

        const QPersistentModelIndex calendar = tree.indexOfSource(QStringLiteral("3"));
        tree.setFactsOf(QStringLiteral("3"), {.unmapped = 2, .hasDraft = true});
        QCOMPARE(calendar.data(SourceTreeModel::UnmappedRole).toInt(), 2);

        sources.removeAt(0);
        sources << source("5", "p", "New", "null");
        sources[1].name = QStringLiteral("Cal");
        tree.setCatalog({configs[1], configs[0]}, sources);
        QCOMPARE(treeText(tree), QStringLiteral("Call[no value](Cal, Fair) Purchase(Stripe, New)"));
        QVERIFY(calendar.isValid());
        QCOMPARE(calendar.data().toString(), QStringLiteral("Cal"));
        QCOMPARE(calendar.data(SourceTreeModel::UnmappedRole).toInt(), 2);
        QCOMPARE(calendar.parent().row(), 0);
        tree.setCatalog({}, {});
        QCOMPARE(tree.rowCount(), 0);
    }

    void targetsAreGroupedAndFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("best");
        QTest::newRow("label") << QStringLiteral("e-mail") << QStringLiteral("email");
        QTest::newRow("start of the label") << QStringLiteral("exp") << QStringLiteral("expense");
        QTest::newRow("name in the mapping") << QStringLiteral("utm_so") << QStringLiteral("utm_source");
        QTest::newRow("custom field's label") << QStringLiteral("company s") << QStringLiteral("custom_f1");
        QTest::newRow("custom field's key") << QStringLiteral("company_size") << QStringLiteral("custom_f1");
        QTest::newRow("words in any order") << QStringLiteral("id order") << QStringLiteral("orderId");
        QTest::newRow("nothing") << QStringLiteral("qqq") << QString();
    }
    void targetsAreGroupedAndFound()
    {
        QFETCH(QString, words);
        domain::CustomField field;
        field.id = QStringLiteral("f1");
        field.key = QStringLiteral("company_size");
        field.label = QStringLiteral("Company size");
        TargetListModel targets;
        QAbstractItemModelTester tester(&targets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        targets.setTargets(std::make_shared<mapping::TargetCatalog>(QList{field}), {QStringLiteral("revenue")},
                           QStringLiteral("orderId"));
        QVERIFY(targets.index(0).data(TargetListModel::HeadingRole).toBool()); // "Suggested"
        QCOMPARE(targets.index(1).data(TargetListModel::NameRole).toString(), QStringLiteral("orderId"));
        const int value = targets.rowOf(QStringLiteral("eventValue"));
        QVERIFY(targets.index(value).data(TargetListModel::UsedRole).toString().contains(QLatin1Char('1')));
        QVERIFY(!(targets.flags(targets.index(0)) & Qt::ItemIsSelectable));

        targets.setFilter(words);
        const int best = targets.firstTarget();
        QTEST(best < 0 ? QString() : targets.index(best).data(TargetListModel::NameRole).toString(), "best");
        if (best < 0)
            QCOMPARE(targets.rowCount(), 0);
        else
            QVERIFY(targets.index(best - 1).data(TargetListModel::HeadingRole).toBool() || best > 0);
    }
};

QTEST_GUILESS_MAIN(MappingModelsTest)
#include "tst_mappingmodels.moc"
