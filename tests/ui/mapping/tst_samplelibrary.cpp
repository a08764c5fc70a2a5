// SPDX-License-Identifier: GPL-3.0-or-later
// All samples of a source: search, rename, remove and undo, files in and out, by clicks and keys.
#include "mappingpagefixture.h"

#include "app/store/comparisonrepository.h"
#include "app/store/samplerepository.h"
#include "models/mapping/samplefiles.h"
#include "models/mapping/samplelibrarymodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/mapping/samplelibrary.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace desk;
using models::SampleLibraryModel;

namespace {

const QString bookingDesk = QStringLiteral("Booking desk");

} // namespace

class SampleLibraryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;
    ui::SampleLibrary *m_library = nullptr;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QTableView *table() const
    {
        return m_library->findChild<QTableView *>(QStringLiteral("libraryTable"));
    }
    [[nodiscard]] QString message() const
    {
        return m_library->findChild<ui::InlineMessage *>(QStringLiteral("libraryMessage"))->text();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, SampleLibraryModel::Name).data().toString();
        return names;
    }
    void choose(const QString &name)
    {
        QTRY_VERIFY2(names().contains(name), qPrintable(names().join(QLatin1Char('|'))));
        const QModelIndex index = table()->model()->index(int(names().indexOf(name)), SampleLibraryModel::Name);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        table()->setCurrentIndex(index);
    }
    void click(const char *name)
    {
        auto *button = m_library->findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openLibrary()
    {
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QStringLiteral("All samples…"))
                action->trigger();
        }
        QTRY_VERIFY((m_library = m_ui->page()->findChild<ui::SampleLibrary *>()) != nullptr);
    }
    void importThree()
    {
        write(QStringLiteral("Anna.json"), "{\"name\": \"Anna\", \"value\": \"12.50\"}");
        write(QStringLiteral("ben.json"), "{\"name\":\"Ben Test\",\"payload\":{\"value\":\"8\",\"who\":\"Ben\"},"
                                          "\"expect\":{\"entry\":{\"eventValue\":\"99\"}}}");
        write(QStringLiteral("many.jsonl"), "{\"row\":1}\n\n{\"row\":2}\n{]\n[1]\n");
        m_library->importFiles(
            {path(QStringLiteral("Anna.json")), path(QStringLiteral("ben.json")), path(QStringLiteral("many.jsonl"))});
        QTRY_VERIFY2(message().startsWith(QStringLiteral("4 sample")), qPrintable(message()));
        QTRY_VERIFY(names().contains(QStringLiteral("Anna")) && names().contains(QStringLiteral("Ben Test")));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk));
        openLibrary();
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     table()->model());
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void importsFilesAndLines()
    {
        importThree();
        QTRY_VERIFY2(names().contains(QStringLiteral("Ben Test")), qPrintable(names().join(QLatin1Char('|'))));
        QVERIFY(names().contains(QStringLiteral("Anna")));
        const QString problems = m_ui->words(m_library->findChild<QWidget *>(QStringLiteral("libraryProblems")));
        QVERIFY2(problems.contains(QStringLiteral("many.jsonl, line 4")), qPrintable(problems));
        QVERIFY(problems.contains(QStringLiteral("many.jsonl, line 5")));
        const int row = int(names().indexOf(QStringLiteral("Ben Test")));
        QTRY_VERIFY2(table()
                         ->model()
                         ->index(row, SampleLibraryModel::Expected)
                         .data()
                         .toString()
                         .contains(QStringLiteral("1 of 1")),
                     qPrintable(table()->model()->index(row, SampleLibraryModel::Expected).data().toString()));
        ui::test::keep(ui::test::grab(m_library, 1), QStringLiteral("mappings-library"));
        // Again: nothing new.
        m_library->importFiles({path(QStringLiteral("ben.json"))});
        QTRY_VERIFY2(message().contains(QStringLiteral("1 were there already"))
                         || message().contains(QStringLiteral("was there")),
                     qPrintable(message()));
    }

    void findsWordsInPayloads()
    {
        importThree();
        auto *search = m_library->findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("12.5 anna"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("Anna")});
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("nowhere at all"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_ui->words(m_library).contains(QStringLiteral("Nothing found")));
        search->clear();
        QTRY_VERIFY(names().size() > 3);
    }

    void opensOne()
    {
        importThree();
        choose(QStringLiteral("Anna"));
        click("libraryOpen");
        QTRY_VERIFY(m_ui->editor()->text().contains("\"Anna\""));
    }

    void renamesWithF2()
    {
        importThree();
        choose(QStringLiteral("Anna"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("First order"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(names().contains(QStringLiteral("First order")));
        const QString id = m_ui->sourceId(bookingDesk);
        const auto read = m_ui->session()->workspace().write(
            [id](store::Database &db) { return store::SampleRepository(db).heads(id); });
        QTRY_VERIFY(read.isFinished());
        QVERIFY(std::ranges::any_of(*read.result(), [](const store::SampleRepository::Head &head) {
            return head.name == QStringLiteral("First order");
        }));
    }

    void removesAndTakesItBack()
    {
        importThree();
        choose(QStringLiteral("Ben Test"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_VERIFY(!names().contains(QStringLiteral("Ben Test")));
        QTRY_VERIFY2(message().startsWith(QStringLiteral("1 sample")), qPrintable(message()));
        const auto tests = [this] {
            const auto read =
                m_ui->session()->workspace().write([id = m_ui->sourceId(bookingDesk)](store::Database &db) {
                    return store::MappingTestRepository(db).ofSource(id);
                });
            return QTest::qWaitFor([&] { return read.isFinished(); }, 10'000) ? read.result()->size() : -1;
        };
        QCOMPARE(tests(), 0);
        auto *line = m_library->findChild<ui::InlineMessage *>(QStringLiteral("libraryMessage"));
        QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(names().contains(QStringLiteral("Ben Test")));
        QCOMPARE(tests(), 1);
    }

    void exportsAndReplacesOnlyItsOwn()
    {
        importThree();
        QVERIFY(QDir().mkpath(path(QStringLiteral("out"))));
        write(QStringLiteral("out/Anna.json"), "not ours");
        const auto expected = [this] {
            const int row = int(names().indexOf(QStringLiteral("Ben Test")));
            return table()->model()->index(row, SampleLibraryModel::Expected).data().toString();
        };
        QTRY_VERIFY(expected().contains(QStringLiteral("1 of 1")));
        m_library->exportTo(path(QStringLiteral("out")));
        const int all = table()->model()->rowCount();
        QTRY_VERIFY2(message().startsWith(QString::number(all) + QStringLiteral(" file")), qPrintable(message()));
        const QDir out(path(QStringLiteral("out")));
        QCOMPARE(out.entryList(QDir::Files).size(), all + 1);
        QFile other(out.filePath(QStringLiteral("Anna.json")));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("not ours"));
        QVERIFY(out.exists(QStringLiteral("Anna-2.json")));
        QFile ben(out.filePath(QStringLiteral("ben.json")));
        QVERIFY(ben.open(QIODevice::ReadOnly));
        QVERIFY(ben.readAll().contains("\"eventValue\": \"99\""));
        // A second export changes nothing but the same files.
        m_library->exportTo(path(QStringLiteral("out")));
        QTRY_VERIFY2(message().contains(QStringLiteral("replaced")), qPrintable(message()));
        QCOMPARE(out.entryList(QDir::Files).size(), all + 1);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("words") << QStringLiteral("Captured 14:01:07") << QStringLiteral("captured-14-01-07.json");
        QTest::newRow("accents") << QStringLiteral("Café Öl") << QStringLiteral("cafe-ol.json");
        QTest::newRow("no way out") << QStringLiteral("../../etc/x") << QStringLiteral("etc-x.json");
        QTest::newRow("nothing") << QStringLiteral("…") << QStringLiteral("sample.json");
        QTest::newRow("long") << QString(300, QLatin1Char('a'))
                              << QString(QString(60, QLatin1Char('a')) + QStringLiteral(".json"));
    }
    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(models::sampleFileName(name), file);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    SampleLibraryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_samplelibrary.moc"
