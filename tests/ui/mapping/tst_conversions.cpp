// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions are added, edited, paused and deleted from the list of sources; integrations are shown in full.
#include "dialogsteps.h"

#include "app/sync/catalog.h"
#include "models/mapping/sourcetreemodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/mapping/configdialogs.h"
#include "ui/mapping/integrationview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace desk;

class ConversionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] std::optional<domain::ConversionConfig> config(const char *key) const
    {
        for (const auto &config : m_ui->session()->catalog().configs()) {
            if (config.name == QLatin1String(key))
                return config;
        }
        return {};
    }
    /// What the service itself has.
    [[nodiscard]] domain::Result<domain::ConversionConfig> stored(const QString &id) const
    {
        const auto asked = m_ui->session()->client().getConfig(id);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000))
            return tl::unexpected(domain::Error());
        return asked.result();
    }
    /// The right button on a conversion, then an entry of its menu.
    void choose(const QString &title, const QString &text)
    {
        QTreeView *tree = m_ui->tree();
        QModelIndex index;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString() == title)
                index = tree->model()->index(row, 0);
        }
        QVERIFY(index.isValid());
        tree->scrollTo(index);
        const QPoint at = tree->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree->viewport()->mapToGlobal(at));
        QApplication::sendEvent(tree->viewport(), &event);
        auto *menu = m_ui->find<QMenu>("configMenu");
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("The menu has no ") + text));
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
        m_folder.reset();
    }

    void keysAreMadeAsTheServiceMakesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("spaces") << QStringLiteral("Booked call") << QStringLiteral("booked_call");
        QTest::newRow("around") << QStringLiteral("  Sale ") << QStringLiteral("sale");
        QTest::newRow("umlauts stay") << QStringLiteral("Übergabe") << QStringLiteral("übergabe");
        QTest::newRow("nothing") << QString() << QString();
    }
    void keysAreMadeAsTheServiceMakesThem()
    {
        QFETCH(QString, name);
        QTEST(ui::ConfigDialog::keyOf(name), "key");
    }

    void aConversionIsAddedAndEdited()
    {
        QVERIFY(steps::trigger(*m_ui, QStringLiteral("Add a conversion…")));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "configDialog");
        QVERIFY(dialog);
        auto *name = steps::part<QLineEdit>(dialog, "configName");
        auto *key = steps::part<QLineEdit>(dialog, "configKey");
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled());
        QTest::keyClicks(name, QStringLiteral("Booked call")); // there is one with that key
        QCOMPARE(key->text(), QStringLiteral("booked_call"));
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled());
        QVERIFY(steps::part<QLabel>(dialog, "configHint")->text().contains(QStringLiteral("has this key already")));
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("config-key-taken"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Workshop seat"));
        QCOMPARE(key->text(), QStringLiteral("workshop_seat"));
        QTest::keyClicks(steps::part<QPlainTextEdit>(dialog, "configDescription"), QStringLiteral("A seat."));
        steps::click(steps::part<QCheckBox>(dialog, "configValueRequired"));
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("config-add"));
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        const auto made = config("workshop_seat");
        QVERIFY(made);
        auto there = stored(made->id);
        QVERIFY(there.has_value());
        QCOMPARE(there->title(), QStringLiteral("Workshop seat"));
        QCOMPARE(there->description, std::optional(QStringLiteral("A seat.")));
        QVERIFY(there->valueRequired);

        choose(QStringLiteral("Workshop seat"), QStringLiteral("Edit the conversion…"));
        dialog = steps::dialog(*m_ui, "configDialog");
        QVERIFY(dialog);
        QVERIFY(steps::part<QLineEdit>(dialog, "configKey")->isReadOnly());
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled()); // nothing differs yet
        name = steps::part<QLineEdit>(dialog, "configName");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Course seat"));
        auto *description = steps::part<QPlainTextEdit>(dialog, "configDescription");
        description->selectAll();
        QTest::keyClick(description, Qt::Key_Delete);
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        there = stored(made->id);
        QVERIFY(there.has_value());
        QCOMPARE(there->title(), QStringLiteral("Course seat"));
        QCOMPARE(there->name, QStringLiteral("workshop_seat"));
        QVERIFY(there->description.value_or(QString()).isEmpty());
        QVERIFY(there->valueRequired);
    }

    void aPausedConversionPausesItsSources()
    {
        choose(QStringLiteral("Trial started"), QStringLiteral("Pause the conversion"));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "pauseConfigDialog");
        QVERIFY(dialog);
        QVERIFY2(m_ui->words(dialog).contains(QStringLiteral("source")), qPrintable(m_ui->words(dialog)));
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        const QString id = config("trial_started")->id;
        QTRY_VERIFY(!config("trial_started")->isActive);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(m_ui->session()->catalog().sourcesOf(id),
                                                      [](const auto &source) { return source.isActive; }),
                                 10'000);
        choose(QStringLiteral("Trial started"), QStringLiteral("Resume the conversion"));
        dialog = steps::dialog(*m_ui, "pauseConfigDialog");
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(steps::isClosed(*m_ui));
        QTRY_VERIFY(config("trial_started")->isActive);
    }

    void aConversionIsDeletedByTheNumberOfItsEntries()
    {
        const auto known = config("deposit_refunded");
        QVERIFY(known);
        choose(known->title(), QStringLiteral("Delete the conversion…"));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "deleteConfigDialog");
        QVERIFY(dialog);
        auto *count = steps::part<QLineEdit>(dialog, "confirmCount");
        auto *press = steps::part(dialog, "doButton");
        QTRY_VERIFY_WITH_TIMEOUT(count->isVisible(), 10'000);
        QVERIFY2(m_ui->words(dialog).contains(QStringLiteral("Refund desk")), qPrintable(m_ui->words(dialog)));
        QVERIFY(!press->isEnabled());
        api::EntryQuery query;
        query.configId = known->id;
        query.limit = 1;
        auto asked = m_ui->session()->client().listEntries(query, api::Lane::Operator);
        QTRY_VERIFY(asked.isFinished());
        const qint64 entries = asked.result()->info.total;
        QVERIFY(entries > 0);
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("config-delete"));
        QTest::keyClicks(count, QString::number(entries + 1));
        QVERIFY(!press->isEnabled());
        count->selectAll();
        QTest::keyClicks(count, QString::number(entries));
        QVERIFY(press->isEnabled());
        // One entry goes meanwhile: the service refuses, and asks for the number it has now.
        const auto gone = m_ui->session()->client().deleteEntry(asked.result()->items.first().id);
        QTRY_VERIFY(gone.isFinished());
        QVERIFY(gone.result().has_value());
        QVERIFY(steps::click(press));
        QTRY_VERIFY2_WITH_TIMEOUT(m_ui->words(dialog).contains(QStringLiteral("Nothing was deleted yet")),
                                  qPrintable(m_ui->words(dialog)), 10'000);
        QVERIFY(!press->isEnabled());
        QVERIFY(stored(known->id).has_value());
        QTest::keyClicks(count, QString::number(entries - 1));
        QVERIFY(steps::click(press));
        QVERIFY(steps::isClosed(*m_ui));
        QCOMPARE(stored(known->id).error().httpStatus, 404);
        QVERIFY(!config("deposit_refunded"));
        QVERIFY(m_ui->session()->catalog().sourcesOf(known->id).isEmpty());
    }

    void aStandardConversionSaysWhyItStays()
    {
        choose(QStringLiteral("Purchase"), QStringLiteral("Delete the conversion…"));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "undeletableDialog");
        QVERIFY(dialog);
        QVERIFY2(m_ui->words(dialog).contains(QStringLiteral("standard")), qPrintable(m_ui->words(dialog)));
        QVERIFY(steps::click(steps::part(dialog, "pauseInsteadButton")));
        QVERIFY(steps::dialog(*m_ui, "pauseConfigDialog"));
    }

    void aLiveConversionIsDeletedByItsNameToo()
    {
        QVERIFY(m_ui->openLive());
        choose(QStringLiteral("Trial started"), QStringLiteral("Delete the conversion…"));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "deleteConfigDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->place(), ui::Place::Live);
        auto *count = steps::part<QLineEdit>(dialog, "confirmCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->isVisible(), 10'000);
        const QString number = QString(m_ui->words(dialog))
                                   .section(QStringLiteral("number of entries, "), 1)
                                   .section(QStringLiteral(", to confirm"), 0, 0);
        QTest::keyClicks(count, number);
        QVERIFY(!steps::part(dialog, "doButton")->isEnabled());
        QTest::keyClicks(steps::part<QLineEdit>(dialog, "confirmName"), QStringLiteral("Trial started"));
        QVERIFY(steps::part(dialog, "doButton")->isEnabled());
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("config-delete-live"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(steps::isClosed(*m_ui));
        QVERIFY(config("trial_started"));
    }

    void anIntegrationIsShownInFull()
    {
        QVERIFY(m_ui->select(QStringLiteral("Card terminal")) || true);
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Card terminal"));
        auto *view = m_ui->find<ui::IntegrationView>("integrationView");
        QTRY_VERIFY(view->isVisible());
        const QString words = m_ui->words(view);
        for (const char *word :
             {"Webhook event", "payment_intent.succeeded", "acct_northlight_fair", "data.object.amount is at least 500",
              "← data.object.receipt_email", "Customer number", "smallest unit", "Backoff", "30s"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("integration"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("integration-dark"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
        QVERIFY(steps::trigger(*m_ui, QStringLiteral("Go to the mapping as JSON")));
        QTRY_VERIFY(m_ui->find<QWidget>("mappingJson") && m_ui->find<QWidget>("mappingJson")->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    ConversionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_conversions.moc"
