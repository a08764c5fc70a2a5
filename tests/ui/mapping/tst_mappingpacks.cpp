// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping goes into a file and from there into another source, with real clicks and real files.
#include "dialogsteps.h"

#include "app/mapping/mappingpack.h"
#include "app/store/comparisonrepository.h"
#include "app/sync/catalog.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace desk;

class MappingPacksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("pack.json")); }
    void write(const QByteArray &text)
    {
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The file dialog, answered.
    [[nodiscard]] bool chooseFile()
    {
        QFileDialog *dialog = nullptr;
        const bool there = QTest::qWaitFor(
            [&] { return (dialog = m_ui->find<QFileDialog>("packFileDialog")) && dialog->isVisible(); }, 10'000);
        if (!there)
            return false;
        Q_EMIT dialog->fileSelected(file());
        dialog->close();
        return true;
    }
    [[nodiscard]] ui::DialogFrame *importInto(const QString &source, const char *name = "importPackDialog")
    {
        if (!m_ui->select(source) || !steps::trigger(*m_ui, QStringLiteral("Import a mapping pack…")) || !chooseFile())
            return nullptr;
        return steps::dialog(*m_ui, name);
    }
    static QByteArray foreignPack()
    {
        mapping::MappingPack pack;
        pack.name = "Front desk";
        pack.business = "Elsewhere";
        pack.rules = {{.path = "order_total", .target = "eventValue"},
                      {.path = "company_size", .target = "custom_99999999-9999-4999-8999-999999999991"},
                      {.path = "seats", .target = "custom_99999999-9999-4999-8999-999999999992"},
                      {.path = "nps", .target = "custom_99999999-9999-4999-8999-999999999993"},
                      {.path = "last", .target = "lastname"}};
        pack.currency = "GBP";
        pack.fields = {{.id = "99999999-9999-4999-8999-999999999991",
                        .key = "company_size",
                        .label = "Size",
                        .type = domain::CustomFieldType::SingleSelect},
                       {.id = "99999999-9999-4999-8999-999999999992",
                        .key = "team_seats",
                        .label = "Seats",
                        .type = domain::CustomFieldType::Text},
                       {.id = "99999999-9999-4999-8999-999999999993",
                        .key = "nps_score",
                        .label = "NPS",
                        .type = domain::CustomFieldType::Number}};
        pack.samples = {{.name = "From elsewhere", .payload = "{\"order_total\":\"1.50\"}"}};
        pack.expectations = {
            "{\"name\":\"the value\",\"payload\":{\"order_total\":\"1.50\"},\"expect\":{\"customFields\":"
            "{\"99999999-9999-4999-8999-999999999993\":\"9\"}}}"};
        return QByteArray::fromStdString(mapping::packText(pack));
    }
    [[nodiscard]] QString fieldId(const char *key) const
    {
        for (const auto &field : m_ui->session()->catalog().customFields()) {
            if (field.key == QLatin1String(key))
                return field.id;
        }
        return {};
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

    void aMappingGoesIntoAFileWithoutPeople()
    {
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        QSignalSpy notes(m_ui->page(), &ui::Page::notify);
        QVERIFY(steps::trigger(*m_ui, QStringLiteral("Export a mapping pack…")));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "exportPackDialog");
        QVERIFY(dialog);
        auto *samples = steps::part<QCheckBox>(dialog, "withSamples");
        QTRY_VERIFY_WITH_TIMEOUT(samples->isEnabled(), 10'000);
        QVERIFY(!samples->isChecked());
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("pack-export"));
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(chooseFile());
        QTRY_VERIFY_WITH_TIMEOUT(!written().isEmpty(), 10'000);
        const auto pack = mapping::parsePack(written().toStdString());
        QVERIFY(pack.has_value());
        QCOMPARE(pack->name, std::string("Booking desk"));
        QCOMPARE(pack->rules.size(), static_cast<std::size_t>(m_ui->rules().size()));
        QCOMPARE(pack->fields.size(), 1U);
        QVERIFY(pack->samples.empty());
        QVERIFY(!written().contains("@example"));
        QVERIFY(!written().contains("/api/webhook/"));
        QTRY_COMPARE(notes.count(), 1);
    }

    void withSamplesWhenAskedFor()
    {
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        QVERIFY(steps::trigger(*m_ui, QStringLiteral("Export a mapping pack…")));
        ui::DialogFrame *dialog = steps::dialog(*m_ui, "exportPackDialog");
        QVERIFY(dialog);
        QVERIFY(steps::click(steps::part<QCheckBox>(dialog, "withSamples")));
        QVERIFY(steps::click(steps::part(dialog, "doButton")));
        QVERIFY(chooseFile());
        QTRY_VERIFY_WITH_TIMEOUT(!written().isEmpty(), 10'000);
        const auto pack = mapping::parsePack(written().toStdString());
        QVERIFY(pack.has_value());
        QVERIFY(pack->samples.size() > 10);
    }

    void theGapsAreDecidedBeforeAnythingChanges()
    {
        write(foreignPack());
        ui::DialogFrame *dialog = importInto(QStringLiteral("Booking desk"));
        QVERIFY(dialog);
        const QStringList before = m_ui->rules();
        const QString words = m_ui->words(dialog);
        for (const char *word : {"Front desk", "Elsewhere", "not in this business", "here it is: Number", "lastname"})
            QVERIFY2(words.contains(QString::fromLatin1(word)), qPrintable(words));
        auto *paths = steps::part<QWidget>(dialog, "pathReport");
        QTRY_VERIFY2_WITH_TIMEOUT(paths->accessibleName().contains(QStringLiteral("nps")),
                                  qPrintable(paths->accessibleName()), 10'000);
        auto *press = steps::part(dialog, "doButton");
        QVERIFY(!press->isEnabled()); // a missing field and the currency are open
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("pack-import"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("pack-import-dark"));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);

        auto *missing = steps::part<QComboBox>(dialog, "fieldChoice2");
        missing->setCurrentIndex(missing->findText(QStringLiteral("Create it in this business")));
        QVERIFY(missing->currentIndex() >= 0);
        QVERIFY(!press->isEnabled());
        auto *currency = steps::part<QComboBox>(dialog, "currencyChoice");
        currency->setFocus();
        QTest::keyClick(currency, Qt::Key_Down);
        QTest::keyClick(currency, Qt::Key_Down);
        QCOMPARE(currency->currentText(), QStringLiteral("Take GBP"));
        QVERIFY(press->isEnabled());
        QCOMPARE(m_ui->rules(), before);
        QVERIFY(steps::click(press));
        QVERIFY(steps::isClosed(*m_ui));

        QVERIFY(!fieldId("nps_score").isEmpty()); // created
        const QStringList rules = m_ui->rules();
        QCOMPARE(rules.size(), 4);
        QVERIFY(rules.contains(QStringLiteral("nps>custom_") + fieldId("nps_score")));
        QVERIFY(rules.contains(QStringLiteral("company_size>custom_") + fieldId("company_size")));
        QVERIFY(rules.contains(QStringLiteral("seats>custom_") + fieldId("team_seats")));
        QCOMPARE(m_ui->find<QComboBox>("defaultCurrency")->currentText(), QStringLiteral("GBP"));
        const auto tests = m_ui->session()->workspace().read(
            [id = m_ui->sourceId(QStringLiteral("Booking desk"))](store::Database &db) {
                return store::MappingTestRepository(db).ofSource(id);
            });
        QTRY_VERIFY(tests.isFinished());
        QCOMPARE(tests.result()->size(), 1);
        QVERIFY(tests.result()->first().document.contains(fieldId("nps_score").toUtf8()));
        // One step back.
        QVERIFY(steps::click(m_ui->find<QWidget>("undoButton")));
        QCOMPARE(m_ui->rules(), before);
    }

    void whatIsNoPackIsRefusedInWords()
    {
        write("{\"name\": \"something else\"}");
        ui::DialogFrame *dialog = importInto(QStringLiteral("Booking desk"), "packProblemDialog");
        QVERIFY(dialog);
        QVERIFY2(m_ui->words(dialog).contains(QStringLiteral("no mapping pack")), qPrintable(m_ui->words(dialog)));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    MappingPacksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingpacks.moc"
