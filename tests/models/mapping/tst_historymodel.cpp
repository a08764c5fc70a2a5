// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/payloadset.h"
#include "models/mapping/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace desk;
using models::HistoryModel;

namespace {

HistoryModel::Version version(const char *mapping, const char *origin, const char *who = "")
{
    return {.id = 0,
            .sourceId = QStringLiteral("s"),
            .mapping = mapping,
            .origin = QString::fromLatin1(origin),
            .at = domain::Instant(1'772'000'000'000),
            .note = {},
            .who = QString::fromLatin1(who)};
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachVersionSaysWhoseItIs_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *origin, const char *who, const char *text) {
            QTest::addRow("%s %s", origin, who)
                << QString::fromLatin1(origin) << QString::fromLatin1(who) << QString::fromLatin1(text);
        };
        row("saved", "Ada", "saved by Ada");
        row("saved", "", "saved here");
        row("restored", "Ada", "restored by Ada");
        row("imported", "Ada", "imported by Ada");
        row("altered", "", "stored by the service in the place of what was sent");
        row("seen", "", "saved by somebody else, seen then");
    }
    void eachVersionSaysWhoseItIs()
    {
        QFETCH(QString, origin);
        QFETCH(QString, who);
        HistoryModel model;
        model.setVersions({version("{\"a\":\"phone\"}", origin.toLatin1().constData(), who.toLatin1().constData()),
                           version("{\"a\":\"email\"}", "seen")},
                          {});
        QTEST(model.index(0).data(HistoryModel::WhoRole).toString(), "text");
        QCOMPARE(model.index(1).data(HistoryModel::WhoRole).toString(), QStringLiteral("as it was first seen"));
    }

    void theEffectOfEachIsWorkedOut()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVersions({version("{\"a\":\"phone\",\"b\":\"city\"}", "saved", "Ada"), version("no json", "seen"),
                           version("{\"a\":\"email\"}", "seen"), version("{\"a\":\"name\"}", "seen")},
                          {});
        QTRY_COMPARE(model.index(2).data(HistoryModel::ChangesRole).toInt(), 1);
        QCOMPARE(model.index(0).data(HistoryModel::ChangesRole).toInt(), -1); // what was before cannot be read
        QCOMPARE(model.index(3).data(HistoryModel::ChangesRole).toInt(), -1); // nothing is known before
        QVERIFY(model.index(2).data(HistoryModel::FilterRole).toString().contains(QStringLiteral("email")));
        QVERIFY(!model.mappingAt(1).has_value());
        QCOMPARE(model.mappingAt(3)->rules().front().target, std::string("name"));
        model.setVersions({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void aThousandVersionsAreThereAtOnce()
    {
        QList<HistoryModel::Version> versions;
        for (int i = 0; i < 1000; ++i)
            versions << version(
                QByteArray("{\"mappings\":{\"a\":\"custom_" + QByteArray::number(i) + "\"}}").constData(), "saved",
                "Ada");
        HistoryModel model;
        model.setVersions(versions, {});
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(!model.index(999).data().toString().isEmpty());
        QTRY_COMPARE(model.index(998).data(HistoryModel::ChangesRole).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
