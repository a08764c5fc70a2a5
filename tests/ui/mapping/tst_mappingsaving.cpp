// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a mapping over real sockets: nothing counts as saved that was not read back, a lost answer is looked up, a
// conflict is decided row by row, and the history knows whose each version is.
#include "dialogsteps.h"
#include "patchproxy.h"

#include "app/connections/operatorname.h"
#include "app/sync/catalog.h"
#include "models/mapping/historymodel.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/mergemodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/mapping/jsondiffview.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace desk;
using models::HistoryModel;
using models::MappingTableModel;
using models::MergeModel;

namespace {

QString bookingDesk()
{
    return QStringLiteral("Booking desk");
}

} // namespace

class MappingSavingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;
    std::unique_ptr<PatchProxy> m_proxy;

    /// A live connection whose every request passes the proxy, with one unsaved rule.
    void openThroughProxy()
    {
        QVERIFY(m_ui->openLive());
        m_proxy = std::make_unique<PatchProxy>(m_ui->liveServer().baseUrl());
        m_ui->session()->client().connectTo(m_proxy->url(), api::Secret(QStringLiteral("sk-ak-test")));
        addRule();
    }
    void addRule(const char *path = "vendor_id")
    {
        QVERIFY(m_ui->select(bookingDesk()));
        m_ui->editor()->replaceText("{\"" + QByteArray(path) + "\": \"V-1\"}");
        const QString name = QString::fromLatin1(path);
        QTRY_VERIFY(m_ui->rowOf(name) >= 0);
        m_ui->table()->setCurrentIndex(m_ui->table()->model()->index(m_ui->rowOf(name), MappingTableModel::PathColumn));
        QTest::keyClick(m_ui->table(), Qt::Key_Return);
        QTRY_VERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled());
    }
    [[nodiscard]] ui::DialogFrame *save()
    {
        steps::click(m_ui->find<QPushButton>("saveButton"));
        return steps::dialog(*m_ui, "saveDialog");
    }
    /// Somebody else saves, past this program.
    void saveElsewhere(const QByteArray &from, const QByteArray &to)
    {
        const auto known = *m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()));
        api::SourceUpdate update;
        update.fieldMappings = QByteArray(known.fieldMappings).replace(from, to);
        QVERIFY(*update.fieldMappings != known.fieldMappings);
        const auto written = m_ui->session()->client().updateSource(known.configId, known.id, update);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 10'000);
        QVERIFY(written.result().has_value());
    }
    [[nodiscard]] ui::DialogFrame *history()
    {
        steps::click(m_ui->find<QWidget>("historyButton"));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "historyDialog");
        const bool filled = dialog && QTest::qWaitFor([&] {
                                return steps::part<QListView>(dialog, "versionList")->model()->rowCount() > 0;
                            });
        return filled ? dialog : nullptr;
    }
    static QString words(const ui::DialogFrame *dialog)
    {
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
    }
    void cleanup()
    {
        m_ui.reset();
        m_proxy.reset();
        m_folder.reset();
    }

    void whatIsSentIsShownAsJsonToo()
    {
        addRule();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        auto *json = steps::part<ui::JsonDiffView>(dialog, "jsonDiff");
        auto *list = steps::part<QListView>(dialog, "changeList");
        QVERIFY(list->isVisible() && !json->isVisible());
        auto *views = steps::part<ui::SegmentedControl>(dialog, "changeSwitch");
        QTest::mouseClick(views->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
        QTRY_VERIFY(json->isVisible());
        QVERIFY(!list->isVisible());
        const QString text = json->plainText();
        QVERIFY2(text.contains(QStringLiteral("+    \"vendor_id\": \"externalId\"")), qPrintable(text));
        QVERIFY(!json->isSame());
        const int folded = json->model()->rowCount();
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("saving-json"));
        // Equal lines are folded and opened by Enter.
        json->setFocus();
        json->setCurrentIndex(json->model()->index(0, 0));
        QTest::keyClick(json, Qt::Key_Return);
        QVERIFY(json->model()->rowCount() > folded);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(steps::isClosed(*m_ui));
    }

    void aSaveWhoseAnswerIsLostIsLookedUp()
    {
        openThroughProxy();
        QSignalSpy notes(m_ui->page(), &ui::Page::notify);
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(steps::part(dialog, "doButton")->isEnabled(), 10'000);
        m_proxy->fault = PatchProxy::Fault::LoseAnswer;
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QCOMPARE(m_proxy->patches, 1); // never a second one
        QVERIFY(m_ui->stored(bookingDesk()).contains("vendor_id"));
        QVERIFY(!m_ui->find<QPushButton>("saveButton")->isEnabled());
        QVERIFY2(notes.last().first().toString().contains(QStringLiteral("in spite of the lost answer")),
                 qPrintable(notes.last().first().toString()));
    }

    void aSaveThatNeverArrivedIsSaidToBeNone()
    {
        openThroughProxy();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(steps::part(dialog, "doButton")->isEnabled(), 10'000);
        m_proxy->fault = PatchProxy::Fault::LoseRequest;
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("It was not saved")), qPrintable(words(dialog)),
                                  20'000);
        QCOMPARE(m_proxy->patches, 1);
        QVERIFY(!m_ui->stored(bookingDesk()).contains("vendor_id"));
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("saving-not-saved"));
        // The network is back, and the same button does it.
        m_proxy->fault = PatchProxy::Fault::None;
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QVERIFY(m_ui->stored(bookingDesk()).contains("vendor_id"));
    }

    void whatCannotBeLookedUpStaysOpen()
    {
        openThroughProxy();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(steps::part(dialog, "doButton")->isEnabled(), 10'000);
        m_proxy->fault = PatchProxy::Fault::LoseAll;
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("not known whether it was saved")),
                                  qPrintable(words(dialog)), 30'000);
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled()); // no second one before it is known
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("saving-unknown"));
        m_proxy->fault = PatchProxy::Fault::None;
        m_proxy->revive();
        QCOMPARE(steps::part(dialog, "compareButton")->text(), QStringLiteral("Look again"));
        QVERIFY(steps::click(steps::part(dialog, "compareButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QCOMPARE(m_proxy->patches, 1);
        QVERIFY(!m_ui->find<QPushButton>("saveButton")->isEnabled());
    }

    void whatTheServiceStoresOtherwiseIsNotCalledSaved()
    {
        openThroughProxy();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(steps::part(dialog, "doButton")->isEnabled(), 10'000);
        m_proxy->replaced = "\"vendor_id\":\"externalId\"";
        m_proxy->replacement = "\"vendor_id\":\"orderId\"   ";
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QTRY_VERIFY2_WITH_TIMEOUT(words(dialog).contains(QStringLiteral("The service stored something else")),
                                  qPrintable(words(dialog)), 20'000);
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled());
        QCOMPARE(steps::part<QListView>(dialog, "changeList")->model()->rowCount(), 1);
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("saving-other"));
        QVERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled()); // still unsaved
        QVERIFY(steps::click(steps::part(dialog, "compareButton")));
        ui::DialogFrame *compare = steps::dialog(*m_ui, "compareDialog");
        QVERIFY(compare);
        QTest::keyClick(compare, Qt::Key_Escape);
        QVERIFY(steps::isClosed(*m_ui));
        // The history has what the service has.
        ui::DialogFrame *versions = history();
        QVERIFY(versions);
        const auto *list = steps::part<QListView>(versions, "versionList");
        QCOMPARE(list->model()->index(0, 0).data(HistoryModel::OriginRole).toString(), QStringLiteral("altered"));
    }

    void aConflictIsDecidedRowByRow()
    {
        QVERIFY(m_ui->select(bookingDesk()));
        // I: order_total feeds the expense, vendor_id is new. They: order_total feeds the order number, ad_cost goes.
        addRule();
        auto *json = [this] {
            steps::trigger(*m_ui, QStringLiteral("Go to the mapping as JSON"));
            return m_ui->find<ui::JsonEditor>("mappingJson");
        }();
        QVERIFY(json);
        json->replaceText(json->text().replace("\"order_total\": \"eventValue\"", "\"order_total\": \"expense\""));
        steps::trigger(*m_ui, QStringLiteral("Go to the mapping table"));
        saveElsewhere("\"order_total\":\"eventValue\"", "\"order_total\":\"orderId\"");
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "compareButton")));
        ui::DialogFrame *compare = steps::dialog(*m_ui, "compareDialog");
        QVERIFY(compare);
        auto *table = steps::part<QTableView>(compare, "compareTable");
        auto *take = steps::part(compare, "mergeButton");
        QVERIFY(!take->isEnabled());
        QVERIFY2(take->text().contains(QStringLiteral("1")), qPrintable(take->text()));
        QTRY_VERIFY(table->hasFocus());
        ui::test::keep(ui::test::grab(compare, 1), QStringLiteral("compare-open"));
        ui::test::keep(ui::test::grab(compare, 2), QStringLiteral("compare-open-2x"));
        // By keyboard: the conflict is current. 2 takes theirs, the left arrow takes mine.
        QTest::keyClick(table, Qt::Key_2);
        QVERIFY(take->isEnabled());
        const QModelIndex current = table->currentIndex();
        QVERIFY(current.siblingAtColumn(MergeModel::TheirsColumn).data(MergeModel::ChosenRole).toBool());
        QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(current.siblingAtColumn(MergeModel::MineColumn).data(MergeModel::ChosenRole).toBool());
        // And by mouse.
        const QModelIndex theirs = current.siblingAtColumn(MergeModel::TheirsColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(theirs).center());
        QVERIFY(theirs.data(MergeModel::ChosenRole).toBool());
        QVERIFY(steps::click(take));
        QVERIFY(steps::isClosed(*m_ui));
        QVERIFY(m_ui->rules().contains(QStringLiteral("order_total>orderId")));
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!m_ui->stored(bookingDesk()).contains("vendor_id")); // nothing is written by it
        // One step back is my version again.
        QVERIFY(steps::click(m_ui->find<QWidget>("undoButton")));
        QVERIFY(m_ui->rules().contains(QStringLiteral("order_total>expense")));
    }

    void allTheirsLeavesNothingOfMine()
    {
        addRule();
        saveElsewhere("\"order_total\":\"eventValue\"", "\"order_total\":\"orderId\"");
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "compareButton")));
        ui::DialogFrame *compare = steps::dialog(*m_ui, "compareDialog");
        QVERIFY(compare);
        QVERIFY(steps::click(steps::part(compare, "takeTheirsButton")));
        QVERIFY(steps::click(steps::part(compare, "mergeButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QVERIFY(!m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(m_ui->rules().contains(QStringLiteral("order_total>orderId")));
        QVERIFY(!m_ui->find<QPushButton>("saveButton")->isEnabled()); // it is what the service has
    }

    void theHistoryTellsWhoseAndWithWhatEffect()
    {
        addRule();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        saveElsewhere("\"order_total\":\"eventValue\"", "\"order_total\":\"orderId\"");
        QVERIFY(steps::trigger(*m_ui, QStringLiteral("Refresh the sources")));
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->rules().contains(QStringLiteral("order_total>orderId")), 10'000);
        ui::DialogFrame *versions = history();
        QVERIFY(versions);
        auto *list = steps::part<QListView>(versions, "versionList");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const auto who = [&](int row) { return list->model()->index(row, 0).data(HistoryModel::WhoRole).toString(); };
        QVERIFY2(who(0).contains(QStringLiteral("somebody else")), qPrintable(who(0)));
        const QString name = connections::operatorName();
        QVERIFY2(who(1).contains(name.isEmpty() ? QStringLiteral("here") : name), qPrintable(who(1)));
        QVERIFY2(who(2).contains(QStringLiteral("first seen")), qPrintable(who(2)));
        auto *effect = steps::part<QLabel>(versions, "historyEffect");
        QTRY_VERIFY2_WITH_TIMEOUT(effect->text().contains(QStringLiteral("stored payload")), qPrintable(effect->text()),
                                  10'000);
        ui::test::keep(ui::test::grab(versions, 1), QStringLiteral("history"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        ui::test::keep(ui::test::grab(versions, 1), QStringLiteral("history-dark"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
        // Two of them: what changed between the two.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list->visualRect(list->model()->index(2, 0)).center());
        auto *heading = steps::part<QLabel>(versions, "historyHeading");
        QTRY_VERIFY2(heading->text().contains(QStringLiteral("since")), qPrintable(heading->text()));
        QCOMPARE(steps::part<QListView>(versions, "changeList")->model()->rowCount(), 2);
        QVERIFY(!steps::part(versions, "restoreButton")->isEnabled());
        // Only what was saved here.
        auto *kind = steps::part<QComboBox>(versions, "versionKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(kind, Qt::Key_Up);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        auto *filter = steps::part<QLineEdit>(versions, "versionFilter");
        QTest::keyClicks(filter, QStringLiteral("vendor_id"));
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(versions, Qt::Key_Escape);
    }

    void aRestoredVersionIsRecordedAsSuch()
    {
        addRule();
        ui::DialogFrame *dialog = save();
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        ui::DialogFrame *versions = history();
        QVERIFY(versions);
        auto *list = steps::part<QListView>(versions, "versionList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(steps::click(steps::part(versions, "restoreButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QVERIFY(!m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        dialog = save();
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        versions = history();
        QVERIFY(versions);
        list = steps::part<QListView>(versions, "versionList");
        QCOMPARE(list->model()->index(0, 0).data(HistoryModel::OriginRole).toString(), QStringLiteral("restored"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    MappingSavingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingsaving.moc"
