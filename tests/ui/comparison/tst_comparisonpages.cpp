// SPDX-License-Identifier: GPL-3.0-or-later
// What came of predictions, on the three pages that show it, through clicks. DESK_SHOTS keeps the pictures.
#include "app/domain/json.h"
#include "app/store/comparisonrepository.h"
#include "app/store/samplerepository.h"
#include "models/submission/comparisonfeed.h"
#include "models/submission/findingsmodel.h"
#include "tests/ui/submission/household.h"
#include "tests/ui/widgets/grab.h"
#include "ui/comparison/findingsdialog.h"
#include "ui/comparison/tallyline.h"
#include "ui/entries/entriespage.h"
#include "ui/mapping/mappingspage.h"
#include "ui/submission/outboxpage.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace desk;
using desk::test::answerOf;
using desk::test::Household;

class tst_ComparisonPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_house;
    QTemporaryDir m_dir;

    /// Sends an entry of 499.99 EUR for which `predicted` was predicted; answers its number once it is settled.
    qint64 send(const QString &source, const char *predicted)
    {
        const domain::ConversionSource where = m_house->source(source);
        const domain::Contact contact = m_house->contacts(5).at(2);
        submission::NewSubmission entry;
        entry.contactId = contact.id;
        entry.contactName = contact.displayName();
        entry.sourceId = where.id;
        entry.sourceName = where.name;
        entry.eventValue = domain::Decimal::fromJsonNumber("499.99");
        entry.currency = QStringLiteral("EUR");
        entry.occurredAt = domain::Instant::now();
        entry.body = "{\"sourceId\":\"" + where.id.toLatin1() + "\",\"contactId\":\"" + contact.id.toLatin1()
                     + "\",\"eventValue\":499.99,\"currency\":\"EUR\",\"data\":{\"note\":\"by phone\"}}";
        entry.prediction = QByteArray("{\"entry\":{\"eventValue\":\"") + predicted
                           + "\",\"currency\":\"EUR\",\"expense\":null,\"occurredAt\":null},\"outputs\":[]}";
        const qint64 id = answerOf(m_house->session().outbox().submit(entry)).value_or(0);
        const bool came = QTest::qWaitFor(
            [&] {
                const auto record = answerOf(m_house->session().outbox().get(id)).value();
                return record && record->state == submission::State::Sent;
            },
            20000);
        if (!came)
            qFatal("The entry was not sent");
        return id;
    }

    /// Fills in the file dialog that is open and accepts it.
    void saveTo(const QString &file)
    {
        QFileDialog *dialog = nullptr;
        const auto find = [&]() -> bool {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == QLatin1String("saveFileDialog") && widget->isVisible())
                    dialog = qobject_cast<QFileDialog *>(widget);
            }
            return dialog != nullptr;
        };
        QTRY_VERIFY(find());
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void keep(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents(); // the layouts follow
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        for (const int ratio : {1, 2})
            ui::test::keep(ui::test::grab(&widget, ratio), QStringLiteral("%1-%2-%3x").arg(name, theme).arg(ratio));
    }

    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init()
    {
        const bool *dark =
            QTest::currentDataTag() ? static_cast<const bool *>(QTest::qData("dark", QMetaType::Bool)) : nullptr;
        ui::Theme::instance().setMode(dark && *dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        m_house = std::make_unique<Household>();
    }
    void cleanup() { m_house.reset(); }

    void tallyWords()
    {
        QCOMPARE(models::tallyText({}), QString());
        QCOMPARE(models::tallyText({0, 0, 9}), QString());
        QCOMPARE(models::tallyText({412, 0, 1}), QStringLiteral("412 of 412 as predicted"));
        QCOMPARE(models::tallyText({409, 3, 0}), QStringLiteral("409 of 412 as predicted, 3 differ"));
    }

    void findingsAreListed()
    {
        const qint64 id = send(QStringLiteral("Phone orders"), "500");
        const QString profile = m_house->session().dataKey();
        const auto rows = answerOf(
            m_house->workspace().read([profile](store::Database &db) { return models::findingsOf(db, profile, {}); }));
        models::FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(*rows);
        QCOMPARE(model.rowCount(), 1);
        using Column = models::FindingsModel;
        QCOMPARE(model.index(0, Column::Number).data().toLongLong(), id);
        QCOMPARE(model.index(0, Column::Field).data().toString(), QStringLiteral("Value"));
        QCOMPARE(model.index(0, Column::Predicted).data().toString(), QStringLiteral("500"));
        QCOMPARE(model.index(0, Column::Stored).data().toString(), QStringLiteral("499.99"));
    }

    void tallyFollowsTheOutbox_data() { themes(); }
    void tallyFollowsTheOutbox()
    {
        const std::unique_ptr<ui::Page> page(ui::createMappingsPage(nullptr));
        page->resize(1261, 820);
        page->show();
        page->setSession(&m_house->session());
        page->open(m_house->source(QStringLiteral("Phone orders")).id);
        auto *tally = page->findChild<ui::TallyLine *>(QStringLiteral("tallyLine"));
        QVERIFY(tally && !tally->isVisible()); // nothing was sent yet
        send(QStringLiteral("Phone orders"), "499.990");
        QTRY_COMPARE(tally->words(), QStringLiteral("1 of 1 as predicted"));
        auto *link = tally->findChild<QPushButton *>(QStringLiteral("tallyLink"));
        QVERIFY(tally->isVisible() && !link->isVisible());
        send(QStringLiteral("Booking desk"), "499.99"); // another source's is not counted here
        const qint64 different = send(QStringLiteral("Phone orders"), "500");
        QTRY_COMPARE(tally->words(), QStringLiteral("1 of 2 as predicted, 1 differ"));
        keep(*page, QStringLiteral("tally-mappings"));

        QSignalSpy navigated(page.get(), &ui::Page::navigate);
        QTest::mouseClick(link, Qt::LeftButton);
        auto *dialog = page->findChild<ui::FindingsDialog *>(QStringLiteral("findingsDialog"));
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(QStringLiteral("findingsTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        keep(*dialog, QStringLiteral("findings"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("findingsOpen")), Qt::LeftButton);
        QCOMPARE(navigated.count(), 1);
        QCOMPARE(navigated.first().first().toString(), QStringLiteral("outbox"));
        QCOMPARE(navigated.first().last().toLongLong(), different);
    }

    void outboxShowsBothSides_data() { themes(); }
    void outboxShowsBothSides()
    {
        const qint64 good = send(QStringLiteral("Phone orders"), "499.99");
        const qint64 different = send(QStringLiteral("Phone orders"), "500");
        const std::unique_ptr<ui::Page> page(ui::createOutboxPage(nullptr));
        page->resize(1261, 820);
        page->show();
        page->setSession(&m_house->session());
        auto *box = page->findChild<QWidget *>(QStringLiteral("findingBox"));
        auto *state = page->findChild<QLabel *>(QStringLiteral("findingState"));
        auto *test = page->findChild<QPushButton *>(QStringLiteral("findingTest"));
        page->open(QVariant::fromValue<qlonglong>(good));
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(state->text(), QStringLiteral("All fields as predicted"));
        QVERIFY(!test->isVisible());
        page->open(QVariant::fromValue<qlonglong>(different));
        QTRY_COMPARE(state->text(), QStringLiteral("Not stored as predicted"));
        const auto sides = page->findChild<QWidget *>(QStringLiteral("findingLines"))->findChildren<QLabel *>();
        QStringList words;
        for (const QLabel *side : sides)
            words.append(side->text());
        QVERIFY2(words.contains(QStringLiteral("500")) && words.contains(QStringLiteral("499.99")),
                 qPrintable(words.join(u'|')));
        keep(*page, QStringLiteral("finding-outbox"));

        // Into a test: kept in the workspace, with its payload among the samples; then as a file.
        QTest::mouseClick(test, Qt::LeftButton);
        QTRY_VERIFY(test->text().contains(QStringLiteral("file")));
        const QString source = m_house->source(QStringLiteral("Phone orders")).id;
        const auto [tests, samples] = *answerOf(m_house->workspace().read([source](store::Database &db) {
            return std::pair(store::MappingTestRepository(db).ofSource(source).value(),
                             store::SampleRepository(db).ofSource(source).value());
        }));
        QCOMPARE(tests.size(), 1);
        QCOMPARE(tests.first().submission, different);
        QVERIFY(std::ranges::any_of(samples, [](const auto &sample) { return sample.payload.contains("by phone"); }));
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        const QString testFile = m_dir.filePath(theme + QStringLiteral("-test.json"));
        QTest::mouseClick(test, Qt::LeftButton);
        saveTo(testFile);
        QTRY_COMPARE(contentOf(testFile), tests.first().document);

        const QString evidence = m_dir.filePath(theme + QStringLiteral("-evidence.json"));
        QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("findingEvidence")), Qt::LeftButton);
        saveTo(evidence);
        QTRY_VERIFY(contentOf(evidence).contains("\"differs\""));
        QVERIFY(!contentOf(evidence).contains(m_house->server().apiKey().toUtf8()));
        QVERIFY(!contentOf(evidence).contains("Authorization"));
    }

    void evidenceOfOneThatWaits()
    {
        m_house->session().outbox().pause();
        submission::NewSubmission entry;
        entry.contactId = m_house->contacts(1).first().id;
        entry.sourceId = m_house->source(QStringLiteral("Phone orders")).id;
        entry.body = "{\"data\":{}}";
        entry.occurredAt = domain::Instant::now();
        const qint64 id = answerOf(m_house->session().outbox().submit(entry)).value_or(0);
        const std::unique_ptr<ui::Page> page(ui::createOutboxPage(nullptr));
        page->resize(1261, 820);
        page->show();
        page->setSession(&m_house->session());
        page->open(QVariant::fromValue<qlonglong>(id));
        auto *more = page->findChild<QToolButton *>(QStringLiteral("detailsMore"));
        QTRY_VERIFY(more->isVisible() && !more->menu()->actions().isEmpty());
        QVERIFY(!page->findChild<QWidget *>(QStringLiteral("findingBox"))->isVisible());
        auto *action = more->menu()->findChild<QAction *>(QStringLiteral("exportEvidence"));
        QVERIFY(action);
        QSignalSpy said(page.get(), &ui::Page::notify);
        action->trigger();
        const QString file = m_dir.filePath(QStringLiteral("waits.json"));
        saveTo(file);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(contentOf(file).contains("\"state\": \"queued\""));
    }

    void entriesShowTallyAndFinding_data() { themes(); }
    void entriesShowTallyAndFinding()
    {
        send(QStringLiteral("Phone orders"), "499.99");
        send(QStringLiteral("Booking desk"), "499.99");
        send(QStringLiteral("Phone orders"), "500");
        const std::unique_ptr<ui::Page> page(ui::createEntriesPage(nullptr));
        page->resize(1261, 820);
        page->show();
        page->setSession(&m_house->session());
        auto *tally = page->findChild<ui::TallyLine *>(QStringLiteral("tallyLine"));
        QTRY_VERIFY(tally != nullptr || (tally = page->findChild<ui::TallyLine *>(QStringLiteral("tallyLine"))));
        QTRY_COMPARE(tally->words(), QStringLiteral("2 of 3 as predicted, 1 differ"));
        auto *box = page->findChild<QWidget *>(QStringLiteral("findingBox"));
        auto *state = page->findChild<QLabel *>(QStringLiteral("findingState"));
        // The newest stands at the top and is chosen.
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), QStringLiteral("Not stored as predicted"), 20000);
        keep(*page, QStringLiteral("finding-entries"));

        auto *link = tally->findChild<QPushButton *>(QStringLiteral("tallyLink"));
        QTest::mouseClick(link, Qt::LeftButton);
        auto *menu = tally->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(!menu->actions().first()->isEnabled()); // Booking desk has none to show
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("Phone orders: 1 of 2 as predicted, 1 differ"));
        menu->actions().last()->trigger();
        QTRY_VERIFY(page->findChild<ui::FindingsDialog *>(QStringLiteral("findingsDialog")));
    }
};

QTEST_MAIN(tst_ComparisonPages)
#include "tst_comparisonpages.moc"
