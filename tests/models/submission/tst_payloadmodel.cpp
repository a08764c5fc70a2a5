// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/payloadmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using desk::domain::JsonDocument;
using desk::domain::JsonType;
using desk::models::PayloadModel;
using desk::models::PayloadReading;

class tst_PayloadModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsKeysAndValues();
    void emptyHasOnlyTheRowToAdd();
    void numbersKeepTheirSpelling();
    void editing_data();
    void editing();
    void nestedIsShownNotEdited();
    void addsAndRefusesKeys();
    void renames();
    void removes();
    void onlyWhatDiffersIsTouched();
    void readings();
    void manyKeys();

private:
    void load(const std::string &text);
    [[nodiscard]] QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<PayloadModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<JsonDocument> m_document;
};

void tst_PayloadModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<PayloadModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_PayloadModel::load(const std::string &text)
{
    m_document = std::make_unique<JsonDocument>();
    QVERIFY(!m_document->parse(text));
    m_model->setPayload(m_document->root());
}

void tst_PayloadModel::showsKeysAndValues()
{
    load(R"({"order_total":"499.99","n":1.50,"vip":true,"note":null,"Grö\u00dfe":"L\n"})");
    QCOMPARE(m_model->keyCount(), 5);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(shown(0, PayloadModel::KeyColumn), QStringLiteral("order_total"));
    QCOMPARE(shown(0, PayloadModel::ValueColumn), QStringLiteral("499.99"));
    QCOMPARE(shown(1, PayloadModel::ValueColumn), QStringLiteral("1.50"));
    QCOMPARE(m_model->index(1, 0).data(PayloadModel::TypeRole).toInt(), int(JsonType::Number));
    QCOMPARE(shown(2, PayloadModel::ValueColumn), QStringLiteral("true"));
    QCOMPARE(shown(3, PayloadModel::ValueColumn), QStringLiteral("null"));
    QCOMPARE(shown(4, PayloadModel::KeyColumn), QStringLiteral("Größe"));
    QVERIFY(m_model->index(5, 0).data(PayloadModel::AddRole).toBool());
}

void tst_PayloadModel::emptyHasOnlyTheRowToAdd()
{
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->toJson(), QByteArray());
    load("[1,2]");
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_PayloadModel::numbersKeepTheirSpelling()
{
    load(R"({"a":12345678901234567890.10,"b":1e2,"c":-0.00,"d":"\u00e9"})");
    QCOMPARE(
        m_model->toJson(),
        QByteArray("{\n  \"a\": 12345678901234567890.10,\n  \"b\": 1e2,\n  \"c\": -0.00,\n  \"d\": \"\\u00e9\"\n}"));
}

void tst_PayloadModel::editing_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("string stays a string") << QByteArray(R"("5")") << QStringLiteral("7.50") << QByteArray(R"("7.50")");
    QTest::newRow("number stays a number") << QByteArray("5") << QStringLiteral("7.50") << QByteArray("7.50");
    QTest::newRow("number to words") << QByteArray("5") << QStringLiteral("five") << QByteArray(R"("five")");
    QTest::newRow("number to a badly written one")
        << QByteArray("5") << QStringLiteral("007") << QByteArray(R"("007")");
    QTest::newRow("literal") << QByteArray("true") << QStringLiteral("false") << QByteArray("false");
    QTest::newRow("null to text") << QByteArray("null") << QStringLiteral("x") << QByteArray(R"("x")");
    QTest::newRow("quotes") << QByteArray(R"("a")") << QStringLiteral("say \"hi\"\\")
                            << QByteArray("\"say \\\"hi\\\"\\\\\"");
    QTest::newRow("unchanged keeps its escapes")
        << QByteArray(R"("\u0041")") << QStringLiteral("A") << QByteArray(R"("\u0041")");
}

void tst_PayloadModel::editing()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    load("{\"k\":" + before.toStdString() + "}");
    QVERIFY(m_model->setData(m_model->index(0, PayloadModel::ValueColumn), typed));
    QCOMPARE(m_model->toJson(), QByteArray("{\n  \"k\": " + after + "\n}"));
    QCOMPARE(shown(0, PayloadModel::ValueColumn), typed);
}

void tst_PayloadModel::nestedIsShownNotEdited()
{
    load(R"({"a":{"b":1},"c":[]})");
    QVERIFY(m_model->index(0, 0).data(PayloadModel::NestedRole).toBool());
    QVERIFY(!(m_model->index(0, PayloadModel::ValueColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(m_model->index(0, PayloadModel::ValueColumn), QStringLiteral("x")));
    QCOMPARE(shown(0, PayloadModel::ValueColumn), QStringLiteral("{\"b\":1}"));
}

void tst_PayloadModel::addsAndRefusesKeys()
{
    load(R"({"a":1})");
    QSignalSpy edited(m_model.get(), &PayloadModel::edited);
    QSignalSpy refused(m_model.get(), &PayloadModel::refused);
    QVERIFY(m_model->setData(m_model->index(1, PayloadModel::KeyColumn), QStringLiteral("b")));
    QCOMPARE(m_model->toJson(), QByteArray("{\n  \"a\": 1,\n  \"b\": \"\"\n}"));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!m_model->setData(m_model->index(2, PayloadModel::KeyColumn), QStringLiteral("a")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("“a”")));
    QVERIFY(!m_model->setData(m_model->index(2, PayloadModel::KeyColumn), QString()));
    QCOMPARE(edited.count(), 1);
}

void tst_PayloadModel::renames()
{
    load(R"({"a":1,"b":2})");
    QVERIFY(m_model->setData(m_model->index(1, PayloadModel::KeyColumn), QStringLiteral("c.d")));
    QCOMPARE(m_model->toJson(), QByteArray("{\n  \"a\": 1,\n  \"c.d\": 2\n}"));
    QVERIFY(!m_model->setData(m_model->index(1, PayloadModel::KeyColumn), QStringLiteral("a")));
}

void tst_PayloadModel::removes()
{
    load(R"({"a":1,"b":2,"c":3})");
    QVERIFY(m_model->removeRow(1));
    QCOMPARE(m_model->toJson(), QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}"));
    QVERIFY2(!m_model->removeRow(2), "the row that waits for a key stays");
    QVERIFY(m_model->removeRows(0, 2));
    QCOMPARE(m_model->toJson(), QByteArray());
}

void tst_PayloadModel::onlyWhatDiffersIsTouched()
{
    load(R"({"a":1,"b":2,"c":3,"d":4})");
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    load(R"({"a":1,"x":9,"c":3,"d":5})");
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(removed.first().at(2).toInt(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 3);
    QCOMPARE(shown(1, 0), QStringLiteral("x"));
}

void tst_PayloadModel::readings()
{
    load(R"({"a":1,"b":2})");
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    PayloadReading reading;
    reading.mark = PayloadReading::Mark::Error;
    reading.words = QStringLiteral("No value");
    reading.target.label = QStringLiteral("Value");
    m_model->setReadings({{QStringLiteral("b"), reading}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shown(1, PayloadModel::TargetColumn), QStringLiteral("Value"));
    QCOMPARE(shown(1, PayloadModel::StateColumn), QStringLiteral("No value"));
    QCOMPARE(m_model->index(1, 0).data(PayloadModel::ReadingRole).value<PayloadReading>(), reading);
}

void tst_PayloadModel::manyKeys()
{
    std::string text = "{";
    for (int i = 0; i < 20000; ++i)
        text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":" + std::to_string(i);
    text += "}";
    m_tester.reset(); // it asks every cell again and again
    load(text);
    QCOMPARE(m_model->keyCount(), 20000);
    QCOMPARE(shown(19999, PayloadModel::ValueColumn), QStringLiteral("19999"));
}

QTEST_GUILESS_MAIN(tst_PayloadModel)
#include "tst_payloadmodel.moc"
