// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "models/mapping/mappingtablemodel.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <csignal>

using namespace desk;

namespace {

QByteArray typedSample()
{
    return "{\"order_total\": \"12.00\", \"vendor_id\": \"V-1\"}";
}

QByteArray brokenMapping()
{
    return "{\n  \"mappings\": {\n    \"order_total\": \"eventVal";
}

/// Runs in a child process: edits, says so once the drafts are in the workspace, and waits for its end.
void editUntilKilled(const QString &folder, bool breakJson)
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
    if (!breakJson) { // a second edit, that was undone
        ui.table()->setCurrentIndex(
            ui.table()->model()->index(ui.rowOf(QStringLiteral("vendor_id")), models::MappingTableModel::PathColumn));
        QTest::keyClick(ui.table(), Qt::Key_Up, Qt::AltModifier);
        QTest::keySequence(ui.table(), QKeySequence(QKeySequence::Undo));
    }
    if (breakJson) {
        for (QAction *action : ui.page()->commands()) {
            if (action->text() == QStringLiteral("Go to the mapping as JSON"))
                action->trigger();
        }
        ui.find<ui::JsonEditor>("mappingJson")->replaceText(brokenMapping());
    }
    const auto isKept = [&] {
        return ui.draft(QStringLiteral("sample")) == typedSample()
               && ui.draft(QStringLiteral("mapping")).contains(breakJson ? "eventVal\"" : "vendor_id")
               && ui.draft(QStringLiteral("steps")).contains("\"index\":1");
    };
    if (!QTest::qWaitFor(isKept, 20'000))
        std::exit(5);
    puts("edited");
    fflush(stdout);
    QTest::qWait(60'000);
}

} // namespace

class MappingDraftsTest : public QObject
{
    Q_OBJECT

    static void killWhileEditing(const QString &folder, const QString &how)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {how, folder});
        QVERIFY(child.waitForStarted(10'000));
        QVERIFY2(child.waitForReadyRead(60'000), "the child never edited");
        QVERIFY(child.readAllStandardOutput().contains("edited"));
        child.kill(); // no destructor, no flush
        QVERIFY(child.waitForFinished(10'000));
    }

private Q_SLOTS:
    void aBrokenTextSurvivesAKill()
    {
        QTemporaryDir folder;
        killWhileEditing(folder.path(), QStringLiteral("--victim-broken"));
        MappingPageFixture ui(folder.path());
        QVERIFY(ui.isReady());
        QVERIFY(ui.select(QStringLiteral("Booking desk")));
        // It is shown at once, with its error; the last good version counts meanwhile.
        QTRY_VERIFY(ui.find<ui::JsonEditor>("mappingJson") && ui.find<ui::JsonEditor>("mappingJson")->isVisible());
        auto *json = ui.find<ui::JsonEditor>("mappingJson");
        QTRY_COMPARE(json->text(), brokenMapping());
        QTRY_VERIFY(ui.rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!ui.find<QPushButton>("saveButton")->isEnabled());
        const auto labels = json->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Line 3"));
        }));
        // Another source and back: it is still there.
        QVERIFY(ui.select(QStringLiteral("Calendar bookings")));
        QTRY_VERIFY(json->text().contains("\n}"));
        QVERIFY(ui.select(QStringLiteral("Booking desk")));
        QTRY_COMPARE(json->text(), brokenMapping());
        // Mended, it is a change like any other, and no broken text is kept.
        json->replaceText("{\"mappings\": {\"order_total\": \"eventValue\"}}");
        QCOMPARE(ui.rules(), QStringList{QStringLiteral("order_total>eventValue")});
        QVERIFY(ui.find<QPushButton>("saveButton")->isEnabled());
        QTRY_VERIFY(!ui.draft(QStringLiteral("mapping")).contains("\"text\""));
    }

    void editsSurviveAKill()
    {
        QTemporaryDir folder;
        killWhileEditing(folder.path(), QStringLiteral("--victim"));
        MappingPageFixture ui(folder.path());
        QVERIFY(ui.isReady());
        QVERIFY(ui.select(QStringLiteral("Booking desk")));
        QTRY_COMPARE(ui.editor()->text(), typedSample());
        QTRY_VERIFY(ui.rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!ui.stored(QStringLiteral("Booking desk")).contains("vendor_id"));
        QVERIFY(ui.find<QPushButton>("saveButton")->isEnabled());
        // The steps are there as they were: what was undone can be done again, and all of it undone.
        const QStringList before = ui.rules();
        QTest::keySequence(ui.table(), QKeySequence(QKeySequence::Redo));
        QVERIFY(ui.rules() != before);
        QCOMPARE(ui.rules().at(ui.rules().size() - 2), QStringLiteral("vendor_id>externalId"));
        QTest::keySequence(ui.table(), QKeySequence(QKeySequence::Undo));
        QCOMPARE(ui.rules(), before);
        QTest::keySequence(ui.table(), QKeySequence(QKeySequence::Undo));
        QVERIFY(!ui.rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!ui.find<QPushButton>("saveButton")->isEnabled());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    if (argc == 3 && QByteArray(argv[1]).startsWith("--victim")) {
        editUntilKilled(QString::fromLocal8Bit(argv[2]), qstrcmp(argv[1], "--victim-broken") == 0);
        return 0;
    }
    MappingDraftsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingdrafts.moc"
