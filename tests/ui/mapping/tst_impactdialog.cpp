// SPDX-License-Identifier: GPL-3.0-or-later
// What unsaved changes do to the stored payloads, as the operator sees it: the strip under the result, the window
// beside the page, and the part of the save dialog; with real clicks and keys.
#include "mappingpagefixture.h"

#include "models/mapping/impactmoneymodel.h"
#include "models/mapping/impactpayloadmodel.h"
#include "models/mapping/impacttargetmodel.h"
#include "models/mapping/mappingtablemodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/mapping/impactcells.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace desk;
using models::ImpactMoneyModel;
using models::ImpactPayloadModel;
using models::ImpactTargetModel;
using models::MappingTableModel;

class ImpactDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    /// Removes the rule of a path, with a click and a key.
    void remove(const QString &path)
    {
        const QModelIndex cell = m_ui->table()->model()->index(m_ui->rowOf(path), MappingTableModel::StateColumn);
        QVERIFY(cell.isValid());
        m_ui->table()->scrollTo(cell);
        QTest::mouseClick(m_ui->table()->viewport(), Qt::LeftButton, {}, m_ui->table()->visualRect(cell).center());
        const qsizetype rules = m_ui->rules().size();
        QTest::keyClick(m_ui->table(), Qt::Key_Delete);
        QCOMPARE(m_ui->rules().size(), rules - 1);
    }
    void undo() { QTest::mouseClick(m_ui->find<QAbstractButton>("undoButton"), Qt::LeftButton); }
    /// Types another mapping in the JSON view.
    void writeMapping(const QByteArray &json)
    {
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QStringLiteral("Go to the mapping as JSON"))
                action->trigger();
        }
        m_ui->find<ui::JsonEditor>("mappingJson")->replaceText(json);
    }
    [[nodiscard]] ui::DialogFrame *openWindow()
    {
        auto *show = m_ui->find<QPushButton>("showImpactButton");
        if (!QTest::qWaitFor([&] { return show->isVisible(); }, 10'000))
            return nullptr;
        QTest::mouseClick(show, Qt::LeftButton);
        auto *window = m_ui->find<ui::DialogFrame>("impactDialog");
        return window && QTest::qWaitForWindowExposed(window) ? window : nullptr;
    }
    template<typename T = QTableView>
    [[nodiscard]] static T *part(const QWidget *in, const char *name)
    {
        return in->findChild<T *>(QLatin1String(name));
    }
    static void go(const QWidget *window, const QString &segment)
    {
        for (auto *button : part<ui::SegmentedControl>(window, "impactParts")->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == segment)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    static void choose(QComboBox *combo, const QString &text)
    {
        combo->setFocus();
        const int wanted = combo->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        while (combo->currentIndex() != wanted)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void keepBothThemes(QWidget *widget, const QString &name)
    {
        ui::test::keep(ui::test::grab(widget, 1), name + QStringLiteral("-light"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        ui::test::keep(ui::test::grab(widget, 2), name + QStringLiteral("-dark"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        // What the sandbox received is there.
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QComboBox>("sampleChooser")->count() > 10, 10'000);
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void theStripCountsAndTheWindowShowsThreeParts()
    {
        remove(QStringLiteral("order_total"));
        auto *text = m_ui->find<QLabel>("impactText");
        QTRY_VERIFY(text->isVisible() && text->text().contains(QStringLiteral("lose a value")));
        QVERIFY(!m_ui->find<ui::ImpactCells>("impactCells")->valueText().isEmpty());
        keepBothThemes(m_ui->page(), QStringLiteral("impact-strip"));

        ui::DialogFrame *window = openWindow();
        QVERIFY(window);
        QVERIFY(!window->isModal());
        auto *targets = part(window, "impactTargets");
        QVERIFY(targets->isVisible());
        QCOMPARE(targets->model()->rowCount(), 1);
        QCOMPARE(targets->model()->index(0, 0).data().toString(), QStringLiteral("Value"));
        QVERIFY(targets->model()->index(0, ImpactTargetModel::LosesColumn).data().toInt() > 10);
        keepBothThemes(window, QStringLiteral("impact-targets"));

        go(window, QStringLiteral("Money"));
        auto *money = part(window, "impactMoneyTable");
        QVERIFY(money->isVisible());
        QVERIFY(!targets->isVisible());
        QCOMPARE(money->model()->index(0, ImpactMoneyModel::CurrencyColumn).data().toString(), QStringLiteral("EUR"));
        QVERIFY(money->model()->index(0, ImpactMoneyModel::DifferenceColumn).data().toString().startsWith(u'\u2212'));
        keepBothThemes(window, QStringLiteral("impact-money"));

        go(window, QStringLiteral("Payloads"));
        auto *payloads = part(window, "impactPayloads");
        QVERIFY(payloads->isVisible());
        QVERIFY(payloads->model()->rowCount() > 10);
        QVERIFY(part(window, "impactLines")->isVisible());
        QCOMPARE(part(window, "impactLines")->model()->rowCount(), 1);
        keepBothThemes(window, QStringLiteral("impact-payloads"));
        QTest::mouseClick(part<QPushButton>(window, "closeButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_ui->find<ui::DialogFrame>("impactDialog"));
    }

    void theWindowFollowsTheMapping()
    {
        remove(QStringLiteral("order_total"));
        ui::DialogFrame *window = openWindow();
        QVERIFY(window);
        const QAbstractItemModel *targets = part(window, "impactTargets")->model();
        QTRY_COMPARE(targets->rowCount(), 1);
        remove(QStringLiteral("customer_email"));
        QTRY_COMPARE(targets->rowCount(), 2);
        undo();
        QTRY_COMPARE(targets->rowCount(), 1);
        undo();
        auto *empty = part<ui::EmptyState>(window, "impactEmpty");
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), QStringLiteral("No unsaved changes"));
        QVERIFY(!part<ui::SegmentedControl>(window, "impactParts")->isEnabled());
        // The same window again, not a second one.
        remove(QStringLiteral("customer_email"));
        QTRY_VERIFY(!empty->isVisible());
        QCOMPARE(openWindow(), window);
        QCOMPARE(m_ui->page()->findChildren<ui::DialogFrame *>(QStringLiteral("impactDialog")).size(), 1);
        keepBothThemes(window, QStringLiteral("impact-one-target"));
    }

    void changesThatDoNothingSaySo()
    {
        writeMapping(m_ui->stored(QStringLiteral("Booking desk"))
                         .replace("\"mappings\":{", "\"mappings\":{\"no_such_key\":\"city\","));
        ui::DialogFrame *window = openWindow();
        QVERIFY(window);
        auto *empty = part<ui::EmptyState>(window, "impactEmpty");
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(empty->accessibleName(), QStringLiteral("Your changes do not change a single stored payload"));
        keepBothThemes(window, QStringLiteral("impact-none"));
    }

    void aTargetLeadsToItsPayloadsAndFiltersStay()
    {
        remove(QStringLiteral("order_total"));
        remove(QStringLiteral("customer_email"));
        ui::DialogFrame *window = openWindow();
        QVERIFY(window);
        auto *targets = part(window, "impactTargets");
        QTRY_COMPARE(targets->model()->rowCount(), 2);
        targets->setFocus();
        targets->setCurrentIndex(targets->model()->index(0, 0));
        const QString first = targets->currentIndex().data(ImpactTargetModel::NameRole).toString();
        const int count = targets->model()->index(0, ImpactTargetModel::LosesColumn).data().toInt();
        QTest::keyClick(targets, Qt::Key_Return);
        QVERIFY(window->isVisible()); // Enter was not for the button
        auto *payloads = part(window, "impactPayloads");
        QVERIFY(payloads->isVisible());
        auto *byTarget = part<QComboBox>(window, "impactTargetFilter");
        QCOMPARE(byTarget->currentData().toString(), first);
        QCOMPARE(payloads->model()->rowCount(), count);

        auto *byEffect = part<QComboBox>(window, "impactEffectFilter");
        choose(byEffect, QStringLiteral("Loses a value"));
        QCOMPARE(payloads->model()->rowCount(), count);
        // The chosen payload stays while the mapping changes.
        payloads->setCurrentIndex(payloads->model()->index(3, 0));
        const QVariant chosen = payloads->currentIndex().data(ImpactPayloadModel::PayloadRole);
        QVERIFY(chosen.toInt() > 0);
        remove(QStringLiteral("customer_phone"));
        QTRY_COMPARE(targets->model()->rowCount(), 3);
        QCOMPARE(payloads->currentIndex().data(ImpactPayloadModel::PayloadRole), chosen);
        QCOMPARE(byTarget->currentData().toString(), first);
        choose(byTarget, QStringLiteral("Any target"));
        QVERIFY(part<QLabel>(window, "impactPayloadCount")->text().contains(QStringLiteral(" of ")));
    }

    void enterOpensThePayloadAsTheSample()
    {
        remove(QStringLiteral("order_total"));
        ui::DialogFrame *window = openWindow();
        QVERIFY(window);
        go(window, QStringLiteral("Payloads"));
        auto *payloads = part(window, "impactPayloads");
        QVERIFY(payloads->model()->rowCount() > 5);
        auto *chooser = m_ui->find<QComboBox>("sampleChooser");
        const int before = chooser->currentIndex();
        payloads->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(payloads, Qt::Key_Down);
        QTest::keyClick(payloads, Qt::Key_Return);
        QVERIFY(window->isVisible());
        QTRY_VERIFY(chooser->currentIndex() != before);
        const QByteArray shown = m_ui->editor()->text();
        QVERIFY(shown.contains("order_total"));

        QTest::keyClick(payloads, Qt::Key_Down);
        QTest::mouseClick(part<QPushButton>(window, "openAsSampleButton"), Qt::LeftButton);
        QTRY_VERIFY(m_ui->editor()->text() != shown);

        const QByteArray second = m_ui->editor()->text();
        const QModelIndex first = payloads->model()->index(0, ImpactPayloadModel::LinesColumn);
        payloads->scrollTo(first);
        QTest::mouseClick(payloads->viewport(), Qt::LeftButton, {}, payloads->visualRect(first).center());
        QTest::mouseDClick(payloads->viewport(), Qt::LeftButton, {}, payloads->visualRect(first).center());
        QTRY_VERIFY(m_ui->editor()->text() != second);
    }

    void savingWarnsWhenValuesAreLost()
    {
        remove(QStringLiteral("order_total"));
        QTRY_VERIFY(m_ui->find<QWidget>("impactStrip")->isVisible());
        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        auto *save = m_ui->find<ui::DialogFrame>("saveDialog");
        QVERIFY(save && QTest::qWaitForWindowExposed(save));
        auto *warning = part<QWidget>(save, "impactWarning");
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(m_ui->words(warning).contains(QStringLiteral("lose a value")));
        QVERIFY(part<QLabel>(save, "impactMoney")->text().contains(QStringLiteral(" less in ")));
        QCOMPARE(part(save, "impactTable")->model()->rowCount(), 6);
        keepBothThemes(save, QStringLiteral("impact-save-warning"));
        QTest::keyClick(save, Qt::Key_Escape);
    }

    void savingIsCalmWhenValuesAreGained()
    {
        writeMapping(m_ui->stored(QStringLiteral("Booking desk"))
                         .replace("\"mappings\":{", "\"mappings\":{\"vendor_id\":\"externalId\","));
        QTRY_VERIFY(m_ui->find<QWidget>("impactStrip")->isVisible());
        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        auto *save = m_ui->find<ui::DialogFrame>("saveDialog");
        QVERIFY(save && QTest::qWaitForWindowExposed(save));
        QTRY_VERIFY(part<QLabel>(save, "impactCounts")->isVisible());
        QVERIFY(!part<QWidget>(save, "impactWarning")->isVisible());
        QVERIFY(!part<QLabel>(save, "impactMoney")->isVisible());
        keepBothThemes(save, QStringLiteral("impact-save-calm"));
        QTest::keyClick(save, Qt::Key_Escape);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    ImpactDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_impactdialog.moc"
