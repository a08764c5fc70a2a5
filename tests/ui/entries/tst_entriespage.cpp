// SPDX-License-Identifier: GPL-3.0-or-later
// The entries page against the embedded sandbox: real clicks and keys, real answers. DESK_SHOTS keeps pictures.
#include "tests/ui/entries/entriestest.h"
#include "tests/ui/widgets/fits.h"
#include "tests/ui/widgets/grab.h"

#include "app/sandbox/server.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"
#include "ui/entries/entriespage.h"
#include "ui/entries/entrychart.h"
#include "ui/entries/entrydetails.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryview.h"
#include "ui/entries/totalsbar.h"
#include "ui/entries/truthline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using models::EntryTableModel;

class EntriesPageTest : public test::EntriesTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        connections::SessionManager::Options options;
        options.sandbox.rateLimitPerMinute = 0;
        options.keys.useKeyring = false;
        begin(options);
    }

    void saysThatThereIsNoConnection()
    {
        m_page->setSession(nullptr);
        QVERIFY(words()->isVisible());
        QCOMPARE(words()->accessibleName(), QStringLiteral("No connection open"));
        keep(QStringLiteral("no-connection"));
    }

    void showsWhatTheSandboxHolds()
    {
        QSignalSpy opened(m_sessions.get(), &connections::SessionManager::sessionChanged);
        m_sessions->open(connections::sandboxProfileId());
        QTRY_VERIFY(!opened.isEmpty() && m_sessions->current());
        m_page->setSession(session());
        keep(QStringLiteral("reading"));
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Online, 20'000);
        session()->entrySync().start();
        QTRY_VERIFY_WITH_TIMEOUT(session()->entrySync().progress().completeUpTo.has_value(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() >= 4000, 20'000);
        QTRY_VERIFY(table()->isVisible());
        QTRY_VERIFY(model()->rowAt(0));
        QTRY_VERIFY(!view()->details->row()->cached.entry.id.isEmpty());
        QTRY_VERIFY(!view()->chart->bars().isEmpty());
        QTRY_VERIFY(view()->totals->words().contains(QStringLiteral("EUR")));
        QVERIFY(view()->truth->words().startsWith(QStringLiteral("Complete up to")));
        session()->catalog().refresh();
        QTRY_VERIFY(!session()->catalog().sources().isEmpty());
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::newRow("light-1x") << false << 1;
        QTest::newRow("light-2x") << false << 2;
        QTest::newRow("dark-1x") << true << 1;
        QTest::newRow("dark-2x") << true << 2;
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        view()->filters->setPeriod({today.addDays(-21), today});
        settled();
        table()->choose(4);
        QTRY_VERIFY(view()->details->row());
        QTRY_VERIFY(!view()->chart->bars().isEmpty());
        QTRY_VERIFY(view()->totals->words().contains(QStringLiteral(" of ")));
        QTRY_VERIFY(view()->totals->words().contains(QStringLiteral("EUR")));
        QTRY_COMPARE(view()->chart->bars().size(), 22);
        QTRY_VERIFY(
            view()->details->findChild<QWidget *>(QStringLiteral("entryFields"))->findChild<QLabel *>()->isVisible());
        const QImage image = test::grab(m_page.get(), ratio);
        test::keep(image, QStringLiteral("entries-") + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(image.size(), m_page->size() * ratio);
        Theme::instance().setMode(Theme::Mode::Light);
        view()->filters->clear();
        settled();
    }

    void filtersByWordsTyped()
    {
        const int all = model()->rowCount();
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        auto *words = view()->filters->findChild<SearchField *>();
        QTRY_VERIFY(words->hasFocus());
        QString name; // keyClicks takes ASCII only
        for (int row = 0; row < 50 && name.isEmpty(); ++row) {
            const QString first =
                model()->rowAt(row)->cached.entry.contactName.value_or(QString()).section(QLatin1Char(' '), 0, 0);
            if (std::all_of(first.begin(), first.end(), [](QChar c) { return c.unicode() < 128; }))
                name = first;
        }
        QTest::keyClicks(words, name);
        QTRY_VERIFY(model()->rowCount() < all);
        settled();
        QVERIFY(model()->rowCount() > 0);
        words->setText(QStringLiteral("nobodyiscalledthis"));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(this->words()->isVisible());
        QCOMPARE(this->words()->accessibleName(), QStringLiteral("No entry matches"));
        keep(QStringLiteral("nothing-found"));
        auto *button = this->words()->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), all);
    }

    void namesTheFiltersThatFoundNothing()
    {
        const int all = model()->rowCount();
        QTRY_VERIFY(table()->isVisible()); // a hidden widget has no shortcuts
        QTest::keyClick(table(), Qt::Key_T, Qt::ControlModifier);
        auto *line = view()->filters->findChild<QLineEdit *>(QStringLiteral("filterText"));
        QTRY_VERIFY(line && line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("when:2020-01 -currency:EUR "));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(words()->isVisible());
        QCOMPARE(words()->accessibleDescription(),
                 QStringLiteral("None of the entries passes all of these:\nPeriod: 1 to 31 Jan 2020\n"
                                "Currency: not EUR"));
        QPushButton *button = nullptr;
        for (QPushButton *one : words()->findChildren<QPushButton *>()) {
            if (one->text() == QStringLiteral("Clear “Period”"))
                button = one;
        }
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        keep(QStringLiteral("nothing-passes"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
        settled();
        QVERIFY(model()->rowAt(0)->cached.entry.currency != QStringLiteral("EUR"));
        QCOMPARE(line->text(), QStringLiteral("-currency:EUR"));
        view()->origin->setCurrentIndex(1); // the server cannot leave them out
        settled();
        QTRY_COMPARE(model()->rowCount(), all);
        keep(QStringLiteral("set-aside"));
        view()->origin->setCurrentIndex(0);
        settled();
        QTRY_VERIFY(model()->rowCount() < all);
        QTest::keyClick(table(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(model()->rowCount(), all);
        view()->filters->setTextShown(false);
        m_page->activateWindow(); // the window manager's part, after the popup of suggestions
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void nothingIsCutWhereThereIsLittleRoom()
    {
        // As in the window: a page of its own does not get smaller than its parts.
        QWidget window;
        window.resize(unit(1261), unit(720));
        auto *page = createEntriesPage(&window);
        page->resize(window.size());
        window.show();
        page->setSession(session());
        auto *view = page->findChild<EntriesView *>();
        QTRY_VERIFY(view->details->row());
        for (const int width : {704, 800, 944, 1044, 1150, 1261}) {
            page->resize(unit(width), unit(720));
            QCoreApplication::sendPostedEvents();
            const QStringList cut = test::cutOff(page);
            QVERIFY2(cut.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(cut.join(QStringLiteral(", ")))));
        }
        page->resize(unit(704), unit(720));
        QTRY_VERIFY(!view->details->isVisible()); // the table is what the page is for
        const QByteArray narrow = page->saveState();
        page->resize(window.size());
        QTRY_VERIFY(view->details->isVisible());
        const std::unique_ptr<Page> other(createEntriesPage(nullptr));
        other->resize(window.size());
        other->show();
        other->restoreState(narrow); // kept while it was narrow, shown where there is room
        QTRY_VERIFY(other->findChild<EntriesView *>()->details->isVisible());
        QVERIFY(other->findChild<EntriesView *>()->details->width() > unit(200));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void sortsByAClickOnTheHead()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int column = static_cast<int>(models::EntryColumn::Value);
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        settled();
        QCOMPARE(model()->order().column, store::EntrySort::Column::Value);
        header->setSortIndicator(static_cast<int>(models::EntryColumn::When), Qt::DescendingOrder);
        settled();
    }

    void copiesByKeys()
    {
        table()->choose(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows().size(), 2);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(QStringLiteral("When\tContact\t")));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1Char('[')));
        QVERIFY(QGuiApplication::clipboard()->text().contains(model()->rowAt(1)->cached.entry.id));
        keep(QStringLiteral("two-chosen"));
    }

    void entersAgain()
    {
        table()->choose(0);
        QSignalSpy navigate(m_page.get(), &Page::navigate);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(navigate.size(), 1);
        QCOMPARE(navigate[0][0].toString(), QStringLiteral("new-entry"));
        const QVariantMap what = navigate[0][1].value<QVariant>().toMap();
        QCOMPARE(what.value(QStringLiteral("entry")).toByteArray(), model()->rowAt(0)->cached.entry.raw);
    }

    void deletesAfterAsking()
    {
        table()->choose(0);
        const QString id = model()->rowAt(0)->cached.entry.id;
        const int before = model()->rowCount();
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("deleteEntries"));
        QVERIFY(dialog && dialog->isVisible());
        test::keep(test::grab(dialog, 2), QStringLiteral("entries-delete"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("deleteEntries")));
        QCOMPARE(model()->rowCount(), before);
        m_page->activateWindow();
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Delete);
        dialog = m_page->findChild<QDialog *>(QStringLiteral("deleteEntries"));
        QVERIFY(dialog);
        QPushButton *act = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Delete")))
                act = button;
        }
        QVERIFY(act);
        QSignalSpy notify(m_page.get(), &Page::notify);
        QTest::mouseClick(act, Qt::LeftButton);
        QCOMPARE(notify.size(), 1); // that it can be undone
        for (QPushButton *button :
             m_page->findChild<Banner *>(QStringLiteral("deleteStrip"))->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Delete now"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(notify.size(), 2);
        QTRY_COMPARE(model()->rowOf(id), -1);
        QTRY_COMPARE(model()->rowCount(), before - 1);
    }

    void showsTheServer()
    {
        view()->origin->setCurrentIndex(1);
        QTRY_COMPARE(model()->state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(model()->rowCount() > 4000 && model()->rowAt(0));
        QVERIFY(view()->totals->words().contains(QStringLiteral("local copy")));
        QTRY_VERIFY(!model()->rowAt(0)->cached.sourceName.isEmpty() || !model()->rowAt(0)->cached.entry.sourceId);
        keep(QStringLiteral("server"));
        view()->origin->setCurrentIndex(0);
        settled();
    }

    void opensAnEntryByItsId()
    {
        QTRY_VERIFY(model()->rowAt(40));
        const QString id = model()->rowAt(40)->cached.entry.id;
        m_page->open(id);
        QTRY_COMPARE(table()->chosenRows(), QList<int>{40});
        view()->details->setJsonShown(true);
        keep(QStringLiteral("json"));
        view()->details->setJsonShown(false);
    }

    void remembersItsColumns()
    {
        table()->horizontalHeader()->setSectionHidden(static_cast<int>(models::EntryColumn::Expense), true);
        table()->horizontalHeader()->moveSection(1, 3);
        const QByteArray state = m_page->saveState();
        const std::unique_ptr<Page> other(createEntriesPage(nullptr));
        other->restoreState(state);
        other->show();
        auto *table = other->findChild<EntryView *>();
        QVERIFY(table);
        QCOMPARE(table->shownColumns(), this->table()->shownColumns());
        QVERIFY(!table->shownColumns().contains(static_cast<int>(models::EntryColumn::Expense)));
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_page.get()))
                continue;
            if (qobject_cast<const QScrollBar *>(widget))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }

    void asksBeforeTheFirstLiveWrite()
    {
        useProfile(QStringLiteral("Live one"), QStringLiteral("sk-ak-test-all"));
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Online, 20'000);
        view()->origin->setCurrentIndex(1);
        QTRY_VERIFY(model()->rowCount() > 0 && model()->rowAt(0));
        table()->choose(0);
        m_page->activateWindow();
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("deleteEntries"));
        QVERIFY(dialog);
        test::keep(test::grab(dialog, 2), QStringLiteral("entries-delete-live"));
        QVERIFY(dialog->windowTitle().contains(session()->profile().title()));
        QVERIFY(!session()->confirmedLiveWrite());
        QTest::keyClick(dialog, Qt::Key_Return); // Enter must not delete
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("deleteEntries")));
        QVERIFY(!session()->confirmedLiveWrite());
        view()->origin->setCurrentIndex(0);
    }

    void saysThatTheKeyMayNotRead()
    {
        useProfile(QStringLiteral("Narrow"), QStringLiteral("sk-ak-test-narrow"));
        view()->origin->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(
            words()->isVisible() && words()->accessibleName().startsWith(QStringLiteral("This key")), 20'000);
        QVERIFY(words()->accessibleDescription().contains(QStringLiteral("conversions:read")));
        keep(QStringLiteral("not-allowed"));
        view()->origin->setCurrentIndex(0);
    }

    void saysThatTheServerIsGone()
    {
        useProfile(QStringLiteral("Soon gone"), QStringLiteral("sk-ak-test-all"));
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Online, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 4000, 60'000);
        m_other->stop();
        QTest::mouseClick(view()->refresh, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), connections::Session::State::Offline, 20'000);
        QTRY_VERIFY(view()->banner->isVisible());
        QVERIFY(model()->rowCount() > 4000); // what is kept stays on screen
        QTRY_VERIFY(view()->banner->findChild<QPushButton *>()->isVisible());
        keep(QStringLiteral("offline"));
        view()->origin->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(words()->accessibleName(), QStringLiteral("The server cannot be reached"), 20'000);
        keep(QStringLiteral("server-gone"));
        view()->origin->setCurrentIndex(0);
        QTRY_VERIFY(table()->isVisible());
    }

    void cleanupTestCase()
    {
        m_page->setSession(nullptr);
        m_page.reset();
        m_sessions.reset();
        m_workspace.reset();
    }

private:
    EmptyState *words() const
    {
        for (EmptyState *state : m_page->findChildren<EmptyState *>()) {
            if (state->parentWidget() != view()->details)
                return state;
        }
        return nullptr;
    }
    /// A connection that counts as live, to a sandbox of its own.
    void useProfile(const QString &name, const QString &key)
    {
        if (!m_other) {
            sandbox::Options options;
            options.rateLimitPerMinute = 0;
            options.apiKey = QStringLiteral("sk-ak-test-all");
            options.furtherKeys = {{QStringLiteral("sk-ak-test-narrow"), {QStringLiteral("contacts:read")}, {}}};
            m_other = std::make_unique<sandbox::Server>(options);
            QVERIFY(m_other->start().has_value());
        }
        useConnection(name, m_other->baseUrl(), m_sessions->find(connections::sandboxProfileId())->businessId, key);
    }

    std::unique_ptr<sandbox::Server> m_other;
};

QTEST_MAIN(EntriesPageTest)
#include "tst_entriespage.moc"
