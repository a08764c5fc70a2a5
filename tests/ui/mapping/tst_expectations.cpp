// SPDX-License-Identifier: GPL-3.0-or-later
// Pins at the results of the Mappings page, by clicks and keys: what is kept, what fails while the mapping is edited,
// and what it takes to save in spite of it.
#include "mappingpagefixture.h"

#include "app/store/comparisonrepository.h"
#include "app/store/mappinghistoryrepository.h"
#include "app/store/samplerepository.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/resultmodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace desk;
using models::MappingTableModel;
using models::PinState;
using models::ResultModel;

namespace {

const QString bookingDesk = QStringLiteral("Booking desk");

} // namespace

class ExpectationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;
    int m_run = 0;

    [[nodiscard]] ui::ResultView *results() const { return m_ui->find<ui::ResultView>("resultList"); }
    [[nodiscard]] QModelIndex resultOf(const char *target) const
    {
        const QAbstractItemModel *model = results()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(ResultModel::TargetRole).toString() == QLatin1String(target))
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] PinState pinOf(const char *target) const
    {
        return static_cast<PinState>(resultOf(target).data(ResultModel::PinRole).toInt());
    }
    [[nodiscard]] QString strip() const { return m_ui->find<QLabel>("expectationText")->text(); }
    void clickPin(const char *target)
    {
        const QModelIndex index = resultOf(target);
        QVERIFY(index.isValid());
        results()->scrollTo(index);
        const QRect row = results()->visualRect(index);
        const QPoint pin(row.right() - ui::unit(8) - ui::unit(12), row.top() + ui::unit(15));
        QTest::mouseMove(results()->viewport(), pin);
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, pin);
    }
    void clickAction(const QString &text)
    {
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("There is no ") + text));
    }
    [[nodiscard]] QList<store::MappingTest> stored()
    {
        const QString id = m_ui->sourceId(bookingDesk);
        const auto read = m_ui->session()->workspace().write(
            [id](store::Database &db) { return store::MappingTestRepository(db).ofSource(id); });
        return QTest::qWaitFor([&] { return read.isFinished(); }, 10'000) && read.result()
                   ? *read.result()
                   : QList<store::MappingTest>();
    }
    void removeRule(const QString &path)
    {
        const QModelIndex rule = m_ui->table()->model()->index(m_ui->rowOf(path), MappingTableModel::PathColumn);
        QVERIFY(rule.isValid());
        m_ui->table()->setFocus();
        m_ui->table()->setCurrentIndex(rule);
        QTest::keyClick(m_ui->table(), Qt::Key_Delete);
    }
    /// The path whose rule fills this target at present.
    [[nodiscard]] QString pathOf(const char *target) const
    {
        return resultOf(target).data(ResultModel::PathRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_ui = std::make_unique<MappingPageFixture>(m_folder.filePath(QString()) + QString::number(++m_run));
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk));
        QTRY_VERIFY(resultOf("eventValue").isValid());
        // The sandbox's payloads arrive a moment later; then the newest one is shown.
        QTRY_VERIFY(m_ui->find<ui::ElidedCombo>("sampleChooser")->currentIndex() >= 0);
    }
    void initTestCase()
    {
        for (int i = 1; i < 20; ++i)
            QVERIFY(QDir(m_folder.path()).mkpath(QString::number(i)));
    }
    void cleanup() { m_ui.reset(); }

    void aClickPinsAndUnpins()
    {
        QVERIFY(strip().startsWith(QStringLiteral("Nothing is expected yet")));
        const QString value = resultOf("eventValue").data(ResultModel::ExactValueRole).toString();
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        QTRY_VERIFY2(strip().startsWith(QStringLiteral("1 expectation")), qPrintable(strip()));
        QVERIFY(resultOf("eventValue").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("pinned")));
        QCOMPARE(stored().size(), 1);
        QVERIFY(stored().first().document.contains(QByteArray("\"eventValue\": \"" + value.toUtf8() + '"')));
        QCOMPARE(stored().first().origin, QStringLiteral("pinned"));
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::None);
        QVERIFY(stored().isEmpty());
    }

    void theKeyPinsTheSelectedRow()
    {
        results()->setFocus();
        results()->setCurrentIndex(resultOf("currency"));
        QTest::keyClick(results(), Qt::Key_P);
        QTRY_COMPARE(pinOf("currency"), PinState::Holds);
        QTest::keyClick(results(), Qt::Key_P);
        QTRY_COMPARE(pinOf("currency"), PinState::None);
    }

    void aBrokenOneIsRedAtOnceAndSaysWhatWasExpected()
    {
        const QString value = resultOf("eventValue").data(ResultModel::ExactValueRole).toString();
        const QString path = pathOf("eventValue");
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        removeRule(path);
        QTRY_COMPARE(pinOf("eventValue"), PinState::Fails);
        const auto remarks =
            resultOf("eventValue").data(ResultModel::RemarksRole).value<std::vector<models::ResultRemark>>();
        QVERIFY(!remarks.empty());
        QCOMPARE(remarks.back().text, QStringLiteral("Expected %1").arg(value));
        QVERIFY2(strip().contains(QStringLiteral("1 fail")), qPrintable(strip()));
        const auto *chooser = m_ui->find<ui::ElidedCombo>("sampleChooser");
        QTRY_VERIFY2(chooser->currentText().contains(QStringLiteral("1 expectation")),
                     qPrintable(chooser->currentText()));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-expectation-fails"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        ui::test::keep(ui::test::grab(m_ui->page(), 2), QStringLiteral("mappings-expectation-fails-dark"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
        QTest::keyClick(m_ui->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
    }

    void fromNowOnAnotherValue()
    {
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        removeRule(pathOf("eventValue"));
        QTRY_COMPARE(pinOf("eventValue"), PinState::Fails);
        results()->setFocus();
        results()->setCurrentIndex(resultOf("eventValue"));
        QTest::keyClick(results(), Qt::Key_Return);
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        QVERIFY2(stored().first().document.contains("\"eventValue\": null"), stored().first().document.constData());
    }

    void noWarningAndNoValueCanBeExpected()
    {
        clickAction(QStringLiteral("Expect no warning and no error"));
        QTRY_COMPARE(stored().size(), 1);
        QVERIFY(stored().first().document.contains("\"diagnostics\": \"none\""));
        auto *menu = m_ui->find<QToolButton>("expectButton")->menu();
        Q_EMIT menu->aboutToShow();
        QAction *none = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("Expect no value for")))
                none = action;
        }
        QVERIFY(none);
        none->trigger();
        QTRY_VERIFY(stored().first().document.contains(": null"));
        QTRY_VERIFY2(strip().startsWith(QStringLiteral("2 expectation")), qPrintable(strip()));
    }

    void pinningStoresTheSampleToo()
    {
        m_ui->editor()->replaceText("{\"value\": \"12.50\", \"order_total\": \"12.50\", \"unheard_of\": 1}");
        QTRY_VERIFY(
            m_ui->words().contains(QStringLiteral("Not stored yet"))
            || m_ui->find<ui::ElidedCombo>("sampleChooser")->shownText().contains(QStringLiteral("Not stored")));
        clickAction(QStringLiteral("Expect no warning and no error"));
        QTRY_COMPARE(stored().size(), 1);
        const QString id = m_ui->sourceId(bookingDesk);
        const auto samples = m_ui->session()->workspace().write(
            [id](store::Database &db) { return store::SampleRepository(db).ofSource(id); });
        QTRY_VERIFY(samples.isFinished());
        QVERIFY(samples.result()->first().payload.contains("unheard_of"));
        QVERIFY(stored().first().document.contains("unheard_of"));
    }

    void savingAsksWhy()
    {
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        removeRule(pathOf("eventValue"));
        QTRY_COMPARE(pinOf("eventValue"), PinState::Fails);
        QTRY_VERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled());
        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        ui::DialogFrame *dialog = nullptr;
        QTRY_VERIFY((dialog = m_ui->find<ui::DialogFrame>("saveDialog")) != nullptr);
        QTRY_VERIFY(m_ui->words(dialog).contains(QStringLiteral("Nobody else changed")));
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("doButton"));
        QVERIFY(!save->isEnabled());
        auto *why = dialog->findChild<QLineEdit *>(QStringLiteral("overruleReason"));
        QVERIFY(why->isVisible());
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("mappings-save-overrule"));
        QTest::keyClicks(why, QStringLiteral("  x "));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(why, QStringLiteral("new shop sends no total"));
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!m_ui->find<ui::DialogFrame>("saveDialog"));
        const QString id = m_ui->sourceId(bookingDesk);
        const auto versions = m_ui->session()->workspace().write(
            [id](store::Database &db) { return store::MappingHistoryRepository(db).latest(id); });
        QTRY_VERIFY(versions.isFinished());
        QCOMPARE((**versions.result()).note, QStringLiteral("x new shop sends no total"));
    }

    void openingAFailingSample()
    {
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        const QByteArray pinned = m_ui->editor()->text();
        m_ui->editor()->replaceText("{\"other\": 1}");
        QTRY_COMPARE(pinOf("eventValue"), PinState::None);
        for (const QString &rule : m_ui->rules())
            removeRule(rule.section(QLatin1Char('>'), 0, 0));
        auto *open = m_ui->find<QPushButton>("openFailingButton");
        QTRY_VERIFY(open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(m_ui->editor()->text(), pinned);
        QTRY_COMPARE(pinOf("eventValue"), PinState::Fails);
    }

    void theyAreThereAtTheNextStart()
    {
        clickPin("eventValue");
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
        m_ui.reset();
        m_ui = std::make_unique<MappingPageFixture>(m_folder.filePath(QString()) + QString::number(m_run));
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk));
        QTRY_COMPARE(pinOf("eventValue"), PinState::Holds);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    ExpectationsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_expectations.moc"
