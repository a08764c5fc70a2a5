// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "app/sync/catalog.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/resultmodel.h"
#include "tests/ui/widgets/fits.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace desk;
using models::MappingTableModel;
using models::ResultModel;

namespace {

QString bookingDesk()
{
    return QStringLiteral("Booking desk");
}

} // namespace

class MappingsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] QModelIndex cell(const QString &path, int column) const
    {
        return m_ui->table()->model()->index(m_ui->rowOf(path), column);
    }
    void click(const QModelIndex &index)
    {
        m_ui->table()->scrollTo(index);
        QTest::mouseClick(m_ui->table()->viewport(), Qt::LeftButton, {}, m_ui->table()->visualRect(index).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_ui->table(), key, modifiers); }
    [[nodiscard]] QString resultOf(const char *target) const
    {
        const QAbstractItemModel *results = m_ui->find<QListView>("resultList")->model();
        for (int row = 0; row < results->rowCount(); ++row) {
            if (results->index(row, 0).data(ResultModel::TargetRole).toString() == QLatin1String(target))
                return results->index(row, 0).data(ResultModel::ValueRole).toString();
        }
        return QStringLiteral("-");
    }
    void type(const QByteArray &payload) { m_ui->editor()->replaceText(payload); }
    template<typename T = QDialog>
    [[nodiscard]] T *dialog(const char *name)
    {
        T *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = m_ui->page()->findChild<T *>(QLatin1String(name));
                return found && found->isVisible();
            },
            10'000);
        return there ? found : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk()));
        type("{\"order_total\": \"499.99\", \"order_currency\": \"EUR\", \"customer_email\": \"john@example.com\",\n"
             "\"ad_cost\": \"1,299.00\", \"booked_at\": \"2026-03-01 10:00\", \"vendor_id\": \"V-1\",\n"
             "\"first_name\": \"John\", \"utm_source\": \"spring\"}");
        QTRY_COMPARE(resultOf("eventValue"), QStringLiteral("499.99"));
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void enterMapsTheGhostAndTheNextOne()
    {
        QVERIFY(m_ui->rowOf(QStringLiteral("vendor_id")) > 0);
        click(cell(QStringLiteral("vendor_id"), MappingTableModel::PathColumn));
        key(Qt::Key_Return);
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QCOMPARE(resultOf("externalId"), QStringLiteral("V-1"));
        key(Qt::Key_Return);
        QVERIFY(m_ui->rules().contains(QStringLiteral("first_name>firstName")));
        QCOMPARE(m_ui->find<QLabel>("changeCount")->text(), QStringLiteral("2 change(s)"));
        QTest::keySequence(m_ui->table(), QKeySequence(QKeySequence::Undo));
        QVERIFY(!m_ui->rules().contains(QStringLiteral("first_name>firstName")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_ui->rules().contains(QStringLiteral("utm_source>utm_source")));
    }

    void theTargetIsPickedByTyping()
    {
        click(cell(QStringLiteral("ad_cost"), MappingTableModel::StateColumn));
        key(Qt::Key_F2);
        auto *picker = dialog<QWidget>("targetPicker");
        QVERIFY(picker);
        auto *search = picker->findChild<QLineEdit *>(QStringLiteral("targetSearch"));
        QTest::keyClicks(search, QStringLiteral("order id"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!picker->isVisible());
        QVERIFY(m_ui->rules().contains(QStringLiteral("ad_cost>orderId")));
        QCOMPARE(resultOf("orderId"), QStringLiteral("1,299.00"));

        click(cell(QStringLiteral("ad_cost"), MappingTableModel::TargetColumn)); // a click opens it, too
        QVERIFY(picker->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
        QVERIFY(m_ui->rules().contains(QStringLiteral("ad_cost>orderId")));
    }

    void rulesMoveByKeyAndAreDeleted()
    {
        const QStringList before = m_ui->rules();
        click(cell(QStringLiteral("order_total"), MappingTableModel::PathColumn));
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_ui->rules().at(1), before.at(0));
        QCOMPARE(m_ui->table()->currentIndex().row(), 1);
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_ui->rules(), before);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QCOMPARE(m_ui->rules().size(), before.size() - 2);
        QTest::keySequence(m_ui->table(), QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_ui->rules(), before);
    }

    void aRuleForAnotherPathIsAdded()
    {
        m_ui->table()->setFocus();
        key(Qt::Key_Insert);
        auto *editor = m_ui->table()->findChild<QLineEdit *>(QStringLiteral("pathEditor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("customer.city"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_ui->rowOf(QStringLiteral("customer.city")) >= 0);
        auto *picker = dialog<QWidget>("targetPicker"); // and its target is asked for
        QVERIFY(picker);
        QTest::keyClick(picker->findChild<QLineEdit *>(QStringLiteral("targetSearch")), Qt::Key_Escape);
    }

    void aBrokenSampleKeepsTheLastResult()
    {
        type("{\"order_total\": \"5");
        auto *banner = m_ui->find<QWidget>("outOfDateBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(resultOf("eventValue"), QStringLiteral("499.99"));
        type("{\"order_total\": \"5.00\"}");
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(resultOf("eventValue"), QStringLiteral("5.00"));
        type(QByteArray());
        QTRY_VERIFY(banner->isVisible());
        QByteArray deep = "{\"a\":";
        deep += QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        type(deep);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 30'000);
    }

    void pastingWhatIsNotUtf8IsExplained()
    {
        auto *data = new QMimeData;
        data->setData(QStringLiteral("text/plain"), QByteArray("{\"a\": \"\xff\xfe\"}"));
        QGuiApplication::clipboard()->setMimeData(data);
        const QByteArray before = m_ui->editor()->text();
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QStringLiteral("Paste a payload"))
                action->trigger();
        }
        QCOMPARE(m_ui->editor()->text(), before);
        const auto labels = m_ui->page()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("UTF-8"));
        }));
    }

    void aMendChangesTheSample()
    {
        auto *list = m_ui->find<QListView>("resultList");
        QModelIndex expense;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(ResultModel::TargetRole).toString() == QLatin1String("expense"))
                expense = list->model()->index(row, 0);
        }
        QVERIFY(expense.isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(expense).center());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(resultOf("expense"), QStringLiteral("1299.00"));
        QVERIFY(m_ui->editor()->text().contains("\"1299.00\""));
    }

    void tableAndJsonEditTheSameMapping()
    {
        click(cell(QStringLiteral("vendor_id"), MappingTableModel::PathColumn));
        key(Qt::Key_Return);
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QStringLiteral("Go to the mapping as JSON"))
                action->trigger();
        }
        auto *json = m_ui->find<ui::JsonEditor>("mappingJson");
        QVERIFY(json);
        QVERIFY(json->text().contains("\"vendor_id\": \"externalId\""));
        QByteArray text = json->text();
        json->replaceText(text.replace("\"vendor_id\": \"externalId\"", "\"vendor_id\": \"orderId\""));
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>orderId")));
        json->replaceText("{\"mappings\": {");
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>orderId"))); // the last good version counts
        QVERIFY(!m_ui->find<QPushButton>("saveButton")->isEnabled());
        QTest::mouseClick(m_ui->find<QPushButton>("revertButton"), Qt::LeftButton);
        QVERIFY(!m_ui->rules().join(QString()).contains(QStringLiteral("vendor_id")));
        QVERIFY(json->text().contains("\"order_total\""));
    }

    void savingWritesTheMappingAndKeepsTheOldVersion()
    {
        click(cell(QStringLiteral("vendor_id"), MappingTableModel::PathColumn));
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QComboBox>("sampleChooser")->count() > 10,
                                 10'000); // what the sandbox received
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QWidget>("impactStrip")->isVisible(), 10'000);
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-changed"));
        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        auto *save = dialog("saveDialog");
        QVERIFY(save);
        auto *button = save->findChild<QPushButton *>(QStringLiteral("doButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10'000);
        ui::test::keep(ui::test::grab(save, 1), QStringLiteral("mappings-save-dialog"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_ui->find<QPushButton>("saveButton")->isEnabled(), 10'000);
        QVERIFY(m_ui->stored(bookingDesk()).contains("\"vendor_id\":\"externalId\""));

        QTest::mouseClick(m_ui->find<QAbstractButton>("historyButton"), Qt::LeftButton);
        auto *history = dialog("historyDialog");
        QVERIFY(history);
        auto *versions = history->findChild<QAbstractItemView *>(QStringLiteral("versionList"));
        QTRY_COMPARE(versions->model()->rowCount(), 2);
        ui::test::keep(ui::test::grab(history, 1), QStringLiteral("mappings-history"));
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Down);
        auto *restore = history->findChild<QPushButton *>(QStringLiteral("restoreButton"));
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QVERIFY(!m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled()); // not saved yet
    }

    void somebodyElsesSaveIsNotOverwritten()
    {
        click(cell(QStringLiteral("vendor_id"), MappingTableModel::PathColumn));
        key(Qt::Key_Return);
        const auto known = m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()));
        QVERIFY(known);
        api::SourceUpdate theirs;
        theirs.fieldMappings =
            QByteArray(known->fieldMappings).replace("\"order_total\":\"eventValue\"", "\"order_total\":\"expense\"");
        QVERIFY(*theirs.fieldMappings != known->fieldMappings);
        const auto written = m_ui->session()->client().updateSource(known->configId, known->id, theirs);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 10'000);
        QVERIFY(written.result().has_value());

        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        auto *save = dialog("saveDialog");
        QVERIFY(save);
        auto *compare = save->findChild<QPushButton *>(QStringLiteral("compareButton"));
        QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), 10'000);
        QVERIFY(!save->findChild<QPushButton *>(QStringLiteral("doButton"))->isEnabled());
        QTest::mouseClick(compare, Qt::LeftButton);
        auto *comparison = dialog("compareDialog");
        QVERIFY(comparison);
        ui::test::keep(ui::test::grab(comparison, 1), QStringLiteral("mappings-compare"));
        QTest::mouseClick(comparison->findChild<QPushButton *>(QStringLiteral("mergeButton")), Qt::LeftButton);
        QVERIFY(m_ui->rules().contains(QStringLiteral("order_total>expense")));
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(!m_ui->stored(bookingDesk()).contains("vendor_id"));
    }

    void anIntegrationIsShownReadOnly()
    {
        QVERIFY(m_ui->select(QStringLiteral("Card terminal")) || true);
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Card terminal"));
        QVERIFY(!m_ui->find<QPushButton>("saveButton")->isVisible());
        const auto labels = m_ui->page()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Stripe"));
        }));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-integration"));
    }

    void theDefaultCurrencyIsAnEdit()
    {
        auto *currency = m_ui->find<QComboBox>("defaultCurrency");
        QCOMPARE(currency->currentText(), QStringLiteral("EUR"));
        currency->setCurrentIndex(currency->findData(QStringLiteral("SEK")));
        Q_EMIT currency->activated(currency->currentIndex());
        type("{\"order_total\": \"5\"}");
        QTRY_COMPARE(resultOf("currency"), QStringLiteral("SEK"));
        m_ui->find<QListView>("resultList")->setFocus();
        QTest::keySequence(m_ui->find<QListView>("resultList"), QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(resultOf("currency"), QStringLiteral("EUR"));
    }

    void theLookInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("mappings-light") << false << qreal(1);
        QTest::newRow("mappings-dark") << true << qreal(1);
        QTest::newRow("mappings-light-200") << false << qreal(2);
        QTest::newRow("mappings-dark-200") << true << qreal(2);
    }
    void theLookInBothThemes()
    {
        QFETCH(bool, dark);
        QFETCH(qreal, ratio);
        ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        click(cell(QStringLiteral("ad_cost"), MappingTableModel::StateColumn));
        QTRY_VERIFY(m_ui->table()->selectionModel()->isRowSelected(m_ui->rowOf(QStringLiteral("ad_cost"))));
        const QImage picture = ui::test::grab(m_ui->page(), ratio);
        ui::test::keep(picture, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(picture.width(), static_cast<int>(m_ui->page()->width() * ratio));
        const QColor base = picture.pixelColor(picture.width() / 2, picture.height() - 3);
        QCOMPARE(base.lightness() < 128, dark);
        const ui::test::InWindow window(m_ui->page());
        m_ui->page()->resize(ui::unit(940), ui::unit(640));
        QCoreApplication::sendPostedEvents();
        ui::test::keep(ui::test::grab(m_ui->page(), 1),
                       QString(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-narrow")));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    }

    void aSampleIsReadWhole()
    {
        auto *chooser = m_ui->find<ui::ElidedCombo>("sampleChooser");
        QTRY_VERIFY_WITH_TIMEOUT(chooser->count() > 10, 10'000);
        chooser->setCurrentIndex(3);
        Q_EMIT chooser->activated(3);
        for (const int width : {1260, 940}) {
            m_ui->page()->resize(ui::unit(width), ui::unit(700));
            QTRY_VERIFY2(!chooser->isElided(), qPrintable(chooser->shownText()));
        }
        // Its name can be longer than any pane; then the tooltip has it.
        chooser->setItemText(3, QStringLiteral("Order of the spring fair with everything that could go into one"));
        QVERIFY(chooser->isElided());
        QHelpEvent help(QEvent::ToolTip, chooser->rect().center(), chooser->mapToGlobal(chooser->rect().center()));
        QApplication::sendEvent(chooser, &help);
        QTRY_COMPARE(QToolTip::text(), chooser->currentText());
        QToolTip::hideText();
    }

    void theTableGivesPathsTheirRoom()
    {
        const ui::test::InWindow window(m_ui->page());
        auto *table = m_ui->table();
        const auto fits = [&](const QString &path) {
            const QModelIndex index = table->model()->index(m_ui->rowOf(path), MappingTableModel::PathColumn);
            const QFontMetrics metrics(ui::Theme::instance().font(ui::Type::Code));
            return metrics.horizontalAdvance(path) <= table->visualRect(index).width() - 2 * ui::unit(8);
        };
        QTRY_VERIFY(fits(QStringLiteral("customer_phone")));
        QVERIFY(!table->isColumnHidden(MappingTableModel::SampleColumn));
        m_ui->page()->resize(ui::unit(940), ui::unit(700));
        QTRY_VERIFY(table->isColumnHidden(MappingTableModel::SampleColumn)); // it stands beside the table anyway
        QCOMPARE(cell(QStringLiteral("customer_phone"), MappingTableModel::PathColumn).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("customer_phone"));
        m_ui->page()->resize(ui::unit(1260), ui::unit(820));
        QTRY_VERIFY(!table->isColumnHidden(MappingTableModel::SampleColumn));
    }

    /// First the sources leave, then sample and result; what is asked for stays.
    void nothingIsCutWhereThereIsLittleRoom()
    {
        QVERIFY(m_ui->select(bookingDesk()));
        ui::Page *page = m_ui->page();
        const ui::test::InWindow window(page);
        for (const int width : {704, 800, 944, 1044, 1150, 1261}) {
            page->resize(width, 720);
            QCoreApplication::sendPostedEvents();
            const QStringList cut = ui::test::cutOff(page);
            QVERIFY2(cut.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(cut.join(QStringLiteral(", ")))));
        }
        QTRY_VERIFY(m_ui->tree()->isVisible() && m_ui->editor()->isVisible());
        page->resize(800, 720);
        QTRY_VERIFY(!m_ui->tree()->isVisible());
        QVERIFY(m_ui->editor()->isVisible());
        auto *sources = page->findChild<QAction *>(QStringLiteral("findSource"));
        QVERIFY(sources != nullptr);
        sources->trigger();
        QTRY_VERIFY(m_ui->tree()->isVisible());
        QVERIFY(m_ui->table()->isVisible());
        QVERIFY(!m_ui->editor()->isVisible());
        page->findChild<QAction *>(QStringLiteral("goToSample"))->trigger();
        QTRY_VERIFY(m_ui->editor()->isVisible() && !m_ui->tree()->isVisible());
        QTRY_VERIFY(m_ui->editor()->isAncestorOf(window.focusWidget()));
        page->resize(1261, 720);
        QTRY_VERIFY(m_ui->tree()->isVisible() && m_ui->editor()->isVisible());
        page->resize(800, 720); // once there was room for all, the sources leave first again
        QTRY_VERIFY(!m_ui->tree()->isVisible());
        page->resize(560, 720);
        QTRY_VERIFY(!m_ui->editor()->isVisible());
        QVERIFY(m_ui->table()->isVisible());
    }

    void theStateIsRestored()
    {
        const QByteArray state = m_ui->page()->saveState();
        std::unique_ptr<ui::Page> other(ui::createMappingsPage(nullptr));
        other->restoreState(state);
        other->restoreState("rubbish");
        other->setSession(m_ui->session());
        QTRY_COMPARE(other->findChild<QLabel *>(QStringLiteral("sourceTitle"))->text(), bookingDesk());
        other->setSession(nullptr);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    MappingsPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingspage.moc"
