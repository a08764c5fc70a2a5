// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "models/mapping/mappingtablemodel.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QProcess>
#include <QTableView>
#include <QTest>

#include <csignal>

using namespace desk;

namespace {

QByteArray typedSample()
{
    return "{\"order_total\": \"12.00\", \"vendor_id\": \"V-1\"}";
}

/// Runs in a child process: edits, says so, and waits for its end.
void editUntilKilled(const QString &folder)
{
    MappingPageFixture ui(folder);
    if (!ui.isReady() || !ui.select(QStringLiteral("Booking desk")))
        std::exit(3);
    ui.editor()->replaceText(typedSample());
    if (!QTest::qWaitFor([&] { return ui.rowOf(QStringLiteral("vendor_id")) >= 0; }, 10'000))
        std::exit(4);
    const QModelIndex ghost =
        ui.table()->model()->index(ui.rowOf(QStringLiteral("vendor_id")), models::MappingTableModel::PathColumn);
    ui.table()->setCurrentIndex(ghost);
    QTest::keyClick(ui.table(), Qt::Key_Return);
    QTest::qWait(1000); // a busy machine; the drafts themselves go out within 200 ms
    puts("edited");
    fflush(stdout);
    QTest::qWait(60'000);
}

} // namespace

class MappingDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsSurviveAKill()
    {
        QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), folder.path()});
        QVERIFY(child.waitForStarted(10'000));
        QVERIFY2(child.waitForReadyRead(60'000), "the child never edited");
        QVERIFY(child.readAllStandardOutput().contains("edited"));
        child.kill(); // no destructor, no flush
        QVERIFY(child.waitForFinished(10'000));

        MappingPageFixture ui(folder.path());
        QVERIFY(ui.isReady());
        QVERIFY(ui.select(QStringLiteral("Booking desk")));
        QTRY_COMPARE(ui.editor()->text(), typedSample());
        QTRY_VERIFY(ui.rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!ui.stored(QStringLiteral("Booking desk")).contains("vendor_id"));
        QVERIFY(ui.find<QPushButton>("saveButton")->isEnabled());
        QTest::keySequence(ui.table(), QKeySequence(QKeySequence::Undo)); // restoring is a step like any other
        QVERIFY(!ui.rules().contains(QStringLiteral("vendor_id>externalId")));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0) {
        editUntilKilled(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    MappingDraftsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingdrafts.moc"
