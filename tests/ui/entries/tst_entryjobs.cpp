// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with entries on their page: export, copy, delete. Real sandbox, real files. DESK_SHOTS keeps pictures.
#include "tests/ui/entries/entriestest.h"
#include "tests/ui/widgets/grab.h"

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/sync/entrysync.h"
#include "ui/entries/entrycopier.h"
#include "ui/entries/entrydeleter.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryview.h"
#include "ui/entries/exportdialog.h"
#include "ui/entries/ratesdialog.h"
#include "ui/entries/tablechoice.h"
#include "ui/entries/totalsbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace desk;
using namespace desk::ui;
using models::EntryTableModel;

/// Takes the place of the desktop's file manager.
class Folders : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void show(const QUrl &url) { shown << url; }

public:
    QList<QUrl> shown;
};

class EntryJobsTest : public test::EntriesTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options server;
        server.rateLimitPerMinute = 0;
        server.apiKey = QStringLiteral("sk-ak-test-all");
        server.furtherKeys = {{QStringLiteral("sk-ak-test-reader"),
                               {QStringLiteral("conversions:read"), QStringLiteral("contacts:read")},
                               {}}};
        m_server = std::make_unique<sandbox::Server>(server);
        QVERIFY(m_server->start().has_value());
        connections::SessionManager::Options options;
        options.keys.useKeyring = false;
        begin(options);
        useKey(QStringLiteral("Writer"), QStringLiteral("sk-ak-test-all"));
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Online, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(session()->entrySync().progress().completeUpTo.has_value(), 60'000);
        copied();
    }

    void exportsWhatIsFiltered()
    {
        filterTo(QStringLiteral("USD"));
        const int all = model()->rowCount();
        const QString first = model()->rowAt(0)->cached.entry.id;
        table()->choose(0);
        ExportDialog *dialog = askForExport();
        QCOMPARE(box(dialog, "exportWhat")->currentText(),
                 QStringLiteral("All %1 entries that match").arg(QLocale().toString(all)));
        QVERIFY(field(dialog)->text().endsWith(QStringLiteral(".csv")));
        box(dialog, "exportFormat")->setCurrentIndex(2);
        QVERIFY(field(dialog)->text().endsWith(QStringLiteral(".jsonl")));
        QVERIFY(!box(dialog, "exportColumns")->isEnabled());
        box(dialog, "exportFormat")->setCurrentIndex(1);
        box(dialog, "exportColumns")->setCurrentIndex(1);
        const QString file = m_folder.filePath(QStringLiteral("usd.csv"));
        field(dialog)->setText(file);
        test::keep(test::grab(dialog, 2), QStringLiteral("entries-export"));
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE(stripWords("exportStrip"),
                     QStringLiteral("Exported %1 entries into usd.csv").arg(QLocale().toString(all)));
        const QList<QByteArray> lines = linesOf(file);
        QCOMPARE(lines.size(), all + 1);
        QVERIFY(lines[0].startsWith("id,occurredAt,"));
        QVERIFY(lines[1].startsWith(first.toUtf8()));
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(",USD,"), lines[i]);
        keep(QStringLiteral("exported"));
        Folders folders;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &folders, "show");
        press(strip("exportStrip"), QStringLiteral("Show in folder"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(folders.shown, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
    }

    void exportsTheChosenRowsAndRemembersTheChoice()
    {
        filterTo(QString());
        table()->choose(3);
        choose({{3, 4}, {40, 40}, {8, 9}});
        QStringList ids;
        for (const int row : {3, 4, 8, 9, 40})
            ids << model()->rowAt(row)->cached.entry.id;
        ExportDialog *dialog = askForExport();
        QCOMPARE(box(dialog, "exportWhat")->currentText(), QStringLiteral("The 5 chosen entries"));
        QCOMPARE(box(dialog, "exportFormat")->currentIndex(), 1); // as the last time
        QCOMPARE(box(dialog, "exportColumns")->currentIndex(), 1);
        QVERIFY(field(dialog)->text().startsWith(m_folder.path()));
        box(dialog, "exportFormat")->setCurrentIndex(0);
        box(dialog, "exportColumns")->setCurrentIndex(0);
        const QString file = m_folder.filePath(QStringLiteral("some.csv"));
        field(dialog)->setText(file);
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE(stripWords("exportStrip"), QStringLiteral("Exported 5 entries into some.csv"));
        QList<QByteArray> lines = linesOf(file);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF"
                                      "occurredAt,contactName,contactEmail,configName,sourceName,eventValue,currency,"
                                      "expense,submissionId"));
        dialog = askForExport();
        box(dialog, "exportFormat")->setCurrentIndex(2);
        field(dialog)->setText(m_folder.filePath(QStringLiteral("some.jsonl")));
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE(stripWords("exportStrip"), QStringLiteral("Exported 5 entries into some.jsonl"));
        lines = linesOf(m_folder.filePath(QStringLiteral("some.jsonl")));
        QCOMPARE(lines.size(), 5);
        for (int i = 0; i < 5; ++i)
            QVERIFY2(lines[i].contains(ids[i].toUtf8()), lines[i]);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << QStringLiteral("Name a file.") << false;
        QTest::newRow("relative") << QStringLiteral("out.csv") << QStringLiteral("folder") << false;
        QTest::newRow("a folder") << m_folder.path() << QStringLiteral("This is a folder") << false;
        QTest::newRow("nowhere") << QStringLiteral("/nowhere/out.csv") << QStringLiteral("no folder /nowhere") << false;
        QTest::newRow("there") << m_folder.filePath(QStringLiteral("some.csv")) << QStringLiteral("replaced") << true;
        QTest::newRow("new") << m_folder.filePath(QStringLiteral("new.csv")) << QString() << true;
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        QFETCH(bool, good);
        ExportDialog dialog(10, true, 0, {}, QStringLiteral("entries"), nullptr);
        field(&dialog)->setText(file);
        QCOMPARE(button(&dialog, QStringLiteral("Export"))->isEnabled(), good);
        const QString note = dialog.findChild<QLabel *>(QStringLiteral("exportNote"))->text();
        QVERIFY2(words.isEmpty() ? note.isEmpty() : note.contains(words), qPrintable(note));
    }

    void tellsThatTheDiskIsFull()
    {
        ExportDialog *dialog = askForExport();
        box(dialog, "exportWhat")->setCurrentIndex(0);
        field(dialog)->setText(QStringLiteral("/dev/full"));
        QSignalSpy notes(m_page.get(), &Page::notify);
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE(stripWords("exportStrip"), QStringLiteral("Not exported into full"));
        QVERIFY(strip("exportStrip")->accessibleDescription().contains(QStringLiteral("The disk is full")));
        keep(QStringLiteral("export-failed"));
        QCOMPARE(notes.size(), 0); // once is enough
        dialog = askForExport();
        field(dialog)->setText(QStringLiteral("/dev/full"));
        press(dialog, QStringLiteral("Export"));
        m_page->hide(); // somebody went to another page meanwhile
        QTRY_COMPARE(notes.size(), 1);
        QVERIFY(notes.first().first().toString().contains(QStringLiteral("The disk is full")));
        m_page->show();
    }

    void stopsAnExport()
    {
        // A pipe that nobody reads yet holds the export up for as long as it takes to press the button.
        const QString file = m_folder.filePath(QStringLiteral("pipe.csv"));
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        ExportDialog *dialog = askForExport();
        box(dialog, "exportWhat")->setCurrentIndex(0);
        field(dialog)->setText(file);
        press(dialog, QStringLiteral("Export"));
        QVERIFY(stripWords("exportStrip").startsWith(QStringLiteral("Exporting into pipe.csv")));
        keep(QStringLiteral("exporting"));
        QSignalSpy notify(m_page.get(), &Page::notify);
        focusTable();
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier); // one at a time
        QCOMPARE(notify.size(), 1);
        press(strip("exportStrip"), QStringLiteral("Stop"));
        const int reader = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QTRY_VERIFY(!strip("exportStrip")->isVisible());
        ::close(reader);
        QCOMPARE(notify.last()[0].toString(), QStringLiteral("The export was stopped. Nothing was written."));
    }

    void exportsWhatTheServerLists()
    {
        view()->origin->setCurrentIndex(1);
        settled();
        const int all = model()->rowCount();
        const QString first = model()->rowAt(0)->cached.entry.id;
        table()->choose(0);
        ExportDialog *dialog = askForExport();
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("server")));
        box(dialog, "exportWhat")->setCurrentIndex(0);
        box(dialog, "exportFormat")->setCurrentIndex(2);
        const QString file = m_folder.filePath(QStringLiteral("server.jsonl"));
        field(dialog)->setText(file);
        press(dialog, QStringLiteral("Export"));
        const QString words = QStringLiteral("Exported %1 entries into server.jsonl").arg(QLocale().toString(all));
        QTRY_COMPARE_WITH_TIMEOUT(stripWords("exportStrip"), words, 60'000);
        QCOMPARE(linesOf(file).size(), all);
        QVERIFY(linesOf(file).first().contains(first.toUtf8()));

        choose({{2, 3}});
        dialog = askForExport();
        QCOMPARE(box(dialog, "exportWhat")->currentText(), QStringLiteral("The 2 chosen entries"));
        field(dialog)->setText(file);
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE(stripWords("exportStrip"), QStringLiteral("Exported 2 entries into server.jsonl"));
        QVERIFY(linesOf(file).first().contains(model()->rowAt(2)->cached.entry.id.toUtf8()));

        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:html=1"))); // and it fails
        dialog = askForExport();
        box(dialog, "exportWhat")->setCurrentIndex(0);
        field(dialog)->setText(file);
        press(dialog, QStringLiteral("Export"));
        QTRY_COMPARE_WITH_TIMEOUT(stripWords("exportStrip"), QStringLiteral("Not exported into server.jsonl"), 20'000);
        m_server->setFaults({});
        QCOMPARE(linesOf(file).size(), 2); // as it was
        view()->origin->setCurrentIndex(0);
        settled();
    }

    void copiesAllOrNothing()
    {
        const int all = model()->rowCount();
        focusTable();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(model()->heldRows() < all); // most of it is not even here
        QSignalSpy notify(m_page.get(), &Page::notify);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(notify.size(), 1);
        QCOMPARE(notify[0][0].toString(), QStringLiteral("Copied %1 entries.").arg(all));
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(QLatin1Char('\n')), all + 1);
        QVERIFY(text.startsWith(QStringLiteral("When\tContact\tE-mail\tConversion\tSource\tValue\tCurrency\t")));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(notify.size(), 2);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\n{")), all);
        // Ten million rows are refused without a look at them, and what was copied stays.
        EntryCopier copier;
        QSignalSpy said(&copier, &EntryCopier::said);
        exports::EntryExport what;
        what.choice.ranges = {{0, 10'000'000, {}, {}, {}}};
        copier.copy(*m_workspace, what);
        QCOMPARE(said.size(), 1);
        QVERIFY2(
            said[0][0].toString().startsWith(QStringLiteral("10,000,000 entries are too many to copy; 100,000 can")),
            qPrintable(said[0][0].toString()));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\n{")), all);
        table()->choose(0);
    }

    void addsUpInOneCurrencyAtTheOperatorsRates()
    {
        QTRY_VERIFY(view()->totals->words().contains(QStringLiteral("USD")));
        const auto trigger = [this](const QString &text) {
            for (QAction *action : m_page->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        trigger(QStringLiteral("Totals in one currency…"));
        auto *dialog = m_page->findChild<RatesDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(QStringLiteral("ratesTarget"))->setCurrentText(QStringLiteral("EUR"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("rate-USD")), QStringLiteral("0.92"));
        press(dialog, QStringLiteral("Apply"));
        QVERIFY(view()->totals->words().contains(QStringLiteral("EUR at your rates, without ")));
        focusTable();
        m_page->setSession(nullptr); // and they are kept with the connection
        QVERIFY(!view()->totals->words().contains(QStringLiteral("at your rates")));
        m_page->setSession(session());
        settled();
        QTRY_VERIFY(view()->totals->words().contains(QStringLiteral("EUR at your rates, without ")));
        trigger(QStringLiteral("Copy the totals"));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Currency\tEntries\tValue\t")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\nEUR at your rates, without ")));
        Theme::instance().setMode(Theme::Mode::Dark);
        keep(QStringLiteral("rates-dark"));
        Theme::instance().setMode(Theme::Mode::Light);
        keep(QStringLiteral("rates-light"));
    }

    void deletingCanBeUndone()
    {
        const auto before = m_server->ledger().size();
        choose({{1, 3}});
        confirmDeletion();
        QVERIFY(strip("deleteStrip")->isVisible());
        QCOMPARE(stripWords("deleteStrip"), QStringLiteral("3 entries will be deleted"));
        QVERIFY(strip("deleteStrip")->accessibleDescription().contains(QStringLiteral("10 seconds")));
        for (const int row : {1, 2, 3}) {
            QVERIFY(model()->index(row, 0).data(EntryTableModel::LeavingRole).toBool());
            QVERIFY(model()
                        ->index(row, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(QStringLiteral("being deleted")));
        }
        QVERIFY(!model()->index(4, 0).data(EntryTableModel::LeavingRole).toBool());
        keep(QStringLiteral("deleting"));
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!strip("deleteStrip")->isVisible());
        QVERIFY(!model()->index(1, 0).data(EntryTableModel::LeavingRole).toBool());
        QCOMPARE(m_server->ledger().size(), before);

        confirmDeletion();
        press(strip("deleteStrip"), QStringLiteral("Undo"));
        QVERIFY(!strip("deleteStrip")->isVisible());
        QCOMPARE(m_server->ledger().size(), before);
    }

    void closingTheWindowDeletesNothing()
    {
        const auto before = m_server->ledger().size();
        choose({{1, 1}});
        confirmDeletion();
        m_page.reset();
        newPage();
        m_page->setSession(session());
        settled();
        QCOMPARE(m_server->ledger().size(), before);
    }

    void deletesWhenTheCountIsDown()
    {
        const auto before = m_server->ledger().size();
        const int rows = model()->rowCount();
        choose({{1, 2}});
        const QString id = model()->rowAt(1)->cached.entry.id;
        const QString other = model()->rowAt(2)->cached.entry.id;
        confirmDeletion();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->ledger().size(), before - 2, 20'000);
        QTRY_COMPARE(model()->rowCount(), rows - 2);
        QTRY_VERIFY(model()->rowOf(id) == -1 && model()->rowOf(other) == -1);
        QTRY_VERIFY(!strip("deleteStrip")->isVisible());
    }

    void tellsWhatWasNotDeleted()
    {
        useKey(QStringLiteral("Reader"), QStringLiteral("sk-ak-test-reader"));
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Online, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(session()->entrySync().progress().completeUpTo.has_value(), 60'000);
        copied();
        const auto before = m_server->ledger().size();
        choose({{1, 2}});
        confirmDeletion();
        press(strip("deleteStrip"), QStringLiteral("Delete now"));
        QTRY_COMPARE(stripWords("deleteStrip"), QStringLiteral("Deleted 0 of 2 entries"));
        QVERIFY2(strip("deleteStrip")->accessibleDescription().contains(QStringLiteral("conversions:write")),
                 qPrintable(strip("deleteStrip")->accessibleDescription()));
        QCOMPARE(m_server->ledger().size(), before);
        keep(QStringLiteral("delete-refused"));
        press(strip("deleteStrip"), QStringLiteral("Details…"));
        auto *report = m_page->findChild<QDialog *>(QStringLiteral("deleteReport"));
        QVERIFY(report);
        const QString lines = report->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(lines.startsWith(QStringLiteral("Not deleted: ")) && lines.contains(QStringLiteral("\nNot tried: ")),
                 qPrintable(lines));
        test::keep(test::grab(report, 2), QStringLiteral("entries-delete-report"));
        report->close();
    }

    void cleanupTestCase()
    {
        if (m_page)
            m_page->setSession(nullptr);
        m_page.reset();
        m_sessions.reset();
        m_workspace.reset();
    }

private:
    Banner *strip(const char *name) const { return m_page->findChild<Banner *>(QLatin1String(name)); }
    QString stripWords(const char *name) const { return strip(name) ? strip(name)->accessibleName() : QString(); }
    static QComboBox *box(QWidget *in, const char *name) { return in->findChild<QComboBox *>(QLatin1String(name)); }
    static QLineEdit *field(QWidget *in) { return in->findChild<QLineEdit *>(QStringLiteral("exportFile")); }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static void press(QWidget *in, const QString &text)
    {
        QPushButton *found = button(in, text);
        if (!found || !found->isEnabled())
            qFatal("no such button: %s", qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void useKey(const QString &name, const QString &key) { useConnection(name, m_server->baseUrl(), business(), key); }
    QString business()
    {
        if (m_business.isEmpty()) {
            api::Client anyone(m_server->baseUrl(), api::Secret(QStringLiteral("sk-ak-test-all")), QString());
            m_business = await(anyone.listBusinesses())->first().id;
        }
        return m_business;
    }
    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }
    void filterTo(const QString &currency)
    {
        store::EntryFilter filter;
        if (!currency.isEmpty())
            filter.currencies = {currency};
        view()->filters->clear();
        model()->setFilter(filter);
        settled();
        QTRY_VERIFY(model()->rowAt(0) && (currency.isEmpty() || model()->rowAt(0)->cached.entry.currency == currency));
    }
    void choose(const QList<QPair<int, int>> &ranges)
    {
        QItemSelection selection;
        for (const auto &[first, last] : ranges)
            selection.select(model()->index(first, 0), model()->index(last, models::entryColumnCount - 1));
        table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    ExportDialog *askForExport()
    {
        focusTable();
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return m_page->findChild<ExportDialog *>() != nullptr; }))
            qFatal("no dialog");
        return m_page->findChild<ExportDialog *>();
    }
    void confirmDeletion()
    {
        focusTable();
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("deleteEntries"));
        if (!dialog)
            qFatal("no dialog");
        press(dialog, QStringLiteral("Delete from %1").arg(session()->profile().title()));
        focusTable();
    }
    /// The keys reach the table again after a dialog is closed.
    void focusTable()
    {
        if (!QTest::qWaitFor([this] { return m_page->findChildren<QDialog *>().isEmpty(); }))
            qFatal("a dialog stays");
        m_page->activateWindow();
        table()->setFocus();
        if (!QTest::qWaitFor([this] { return table()->hasFocus(); }))
            qFatal("no focus");
    }
    /// The local copy is complete, and the table shows it from its beginning.
    void copied()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!session()->entrySync().isRunning(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(model()->total(), session()->entrySync().progress().cached, 20'000);
        table()->choose(0);
        settled();
    }
    static QList<QByteArray> linesOf(const QString &file)
    {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = in.readAll().split('\n');
        lines.removeLast();
        for (QByteArray &line : lines) {
            if (line.endsWith('\r'))
                line.chop(1);
        }
        return lines;
    }
    void keep(const QString &name) { EntriesTest::keep(name, 2); }

    std::unique_ptr<sandbox::Server> m_server;
    QString m_business;
};

QTEST_MAIN(EntryJobsTest)
#include "tst_entryjobs.moc"
