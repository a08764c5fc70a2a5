// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a real workspace and the embedded sandbox.
#include "app/connections/session.h"
#include "app/submission/outbox.h"
#include "ui/shell/attention.h"
#include "ui/shell/businessmenu.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagecatalog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusitem.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toasts.h"
#include "ui/shell/viewstate.h"
#include "ui/shell/workspaceproblem.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk::ui;
using desk::connections::Session;
using Kind = ConnectionLook::Kind;

namespace {

constexpr int patience = 30'000;

struct Desk {
    explicit Desk(const QByteArray &brokenFile = {})
        : preferences(file("settings.ini")), view(file("window.ini")), window(preferences, view)
    {
        if (!brokenFile.isEmpty()) {
            QFile broken(file("workspace.sqlite"));
            if (broken.open(QIODevice::WriteOnly))
                broken.write(brokenFile);
        }
        Shell::Options options;
        options.workspaceFile = file("workspace.sqlite");
        options.sessions.keys.useKeyring = false;
        options.sessions.sandbox.rateLimitPerMinute = 0;
        options.chooseFile = [this](QWidget *, const std::function<void(const QString &)> &chosen) {
            chosen(chosenFile);
        };
        shell = std::make_unique<Shell>(window, std::move(options));
        window.show();
        shell->start();
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool isOnline() const
    {
        return shell->session() && shell->session()->state() == Session::State::Online;
    }

    QTemporaryDir folder;
    QString chosenFile;
    Preferences preferences;
    ViewState view;
    MainWindow window;
    std::unique_ptr<Shell> shell;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void callsWhenASubmissionNeedsAPerson()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        auto *attention = desk.window.findChild<Attention *>();
        QVERIFY(attention != nullptr);
        QSignalSpy called(attention, &Attention::called);
        desk::submission::Outbox &outbox = desk.shell->session()->outbox();
        desk::submission::NewSubmission wrong;
        wrong.contactId = QStringLiteral("00000000-0000-4000-8000-000000000000");
        wrong.contactName = QStringLiteral("Nobody Example");
        wrong.sourceId = wrong.contactId;
        wrong.eventValue = desk::domain::Decimal::fromJsonNumber("12.5");
        wrong.currency = QStringLiteral("EUR");
        wrong.occurredAt = desk::domain::Instant::now();
        wrong.body = "{\"sourceId\":\"" + wrong.sourceId.toLatin1() + "\",\"contactId\":\"" + wrong.contactId.toLatin1()
                     + "\",\"eventValue\":12.5,\"currency\":\"EUR\"}";
        outbox.submit(wrong);
        QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, patience);
        const QString words = called.first().first().toString();
        QVERIFY2(words.startsWith(QStringLiteral("12.50 EUR for Nobody Example needs you: ")), qPrintable(words));
        QCOMPARE(desk.window.findChild<Toasts *>()->text(), words);
        // Two at once are one call; another window is in front, so that the desktop is told as well.
        QWidget other;
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!desk.window.isActiveWindow());
        outbox.submitAll({wrong, wrong}, false);
        QTRY_COMPARE_WITH_TIMEOUT(outbox.counts().refused, 3, patience);
        QTRY_VERIFY(called.size() >= 2);
        QVERIFY(called.size() <= 3);
    }

    void showsTheWindowFirstAndThenTheSandbox()
    {
        Desk desk;
        // Nothing is open yet, and the window stands.
        QVERIFY(desk.window.isVisible());
        QVERIFY(!desk.shell->session());
        QCOMPARE(desk.window.header().look().kind, Kind::None);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        const ConnectionLook look = desk.window.header().look();
        QCOMPARE(look.kind, Kind::Sandbox);
        QCOMPARE(look.state, ConnectionLook::State::Online);
        QVERIFY(!look.business.isEmpty());
        QTRY_VERIFY(desk.window.status().outbox()->isVisible());
        // The sandbox needs no key, so nothing is said about keyrings.
        QVERIFY(desk.window.banner().isHidden());
    }

    /// The first in tab order may be a button that does something, and Space would press it.
    void theKeyboardBeginsAtAFieldOrAList()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        for (const PageInfo &page : pageCatalog()) {
            QTest::keySequence(&desk.window, page.shortcut);
            QCOMPARE(desk.window.pages().current(), page.id);
            const auto isInside = [&] {
                return desk.window.pages().currentPage()->isAncestorOf(desk.window.focusWidget());
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isInside(), qPrintable(page.id), patience); // the sources are still being read
            QVERIFY2(!qobject_cast<QAbstractButton *>(desk.window.focusWidget()), qPrintable(page.id));
        }
        // Back where it was left.
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_4));
        auto *views = desk.window.pages().currentPage()->findChild<QAbstractButton *>(QStringLiteral("entryViews"));
        QVERIFY(views != nullptr);
        views->setFocus();
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_1));
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_4));
        QCOMPARE(desk.window.focusWidget(), views);
    }

    void listsTheBusinessesOfTheConnection()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const QString open = desk.shell->session()->profile().businessName;
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_B));
        BusinessMenu *menu = nullptr;
        QTRY_VERIFY((menu = desk.window.findChild<BusinessMenu *>()));
        QTRY_VERIFY(menu->isVisible());
        const auto businesses = [menu] {
            QStringList names;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                if (action->data().isValid())
                    names.append(action->text());
            }
            return names;
        };
        QTRY_VERIFY(businesses().size() > 1);
        QVERIFY(businesses().contains(open));
        const QString other = businesses().at(businesses().indexOf(open) == 0 ? 1 : 0);
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == other)
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline() && desk.shell->session()->profile().businessName == other, patience);
        QTRY_COMPARE(desk.window.header().look().business, other);
    }

    void aBrokenWorkspaceIsAPageWithAWayOn()
    {
        Desk desk(QByteArray(4096, 'x'));
        WorkspaceProblem *problem = nullptr;
        QTRY_VERIFY((problem = desk.window.findChild<WorkspaceProblem *>()));
        QCOMPARE(desk.window.pages().currentWidget(), problem);
        QVERIFY(!desk.shell->session());
        QTest::mouseClick(problem->findChild<QPushButton *>(QStringLiteral("problemFresh")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        QVERIFY(desk.window.pages().currentWidget() != problem);
        QFile kept(desk.file("workspace.sqlite.set-aside-1"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(4096, 'x'));
    }

    void anotherFileCanBeChosen()
    {
        Desk desk("nonsense that is no database, and long enough to be read as one");
        WorkspaceProblem *problem = nullptr;
        QTRY_VERIFY((problem = desk.window.findChild<WorkspaceProblem *>()));
        desk.chosenFile = desk.file("other.sqlite");
        QTest::mouseClick(problem->findChild<QPushButton *>(QStringLiteral("problemChoose")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        QCOMPARE(desk.shell->session()->workspace().file(), desk.chosenFile);
    }

    void aNewLanguageKeepsTheSession()
    {
        Desk desk;
        Languages languages;
        languages.apply(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        Session *session = desk.shell->session();
        const ConnectionLook look = desk.window.header().look();
        QSignalSpy rebuilt(&desk.window, &MainWindow::rebuilt);
        languages.apply(QStringLiteral("de"));
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(desk.shell->session(), session);
        QCOMPARE(desk.window.header().look().business, look.business);
        QCOMPARE(desk.window.header().look().kind, look.kind);
        languages.apply(QStringLiteral("en"));
        QTRY_COMPARE(rebuilt.size(), 2);
    }

    void theDemoDataCanBeReset()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        desk.window.go(QStringLiteral("settings"));
        Session *before = desk.shell->session();
        QTest::mouseClick(desk.window.findChild<QPushButton *>(QStringLiteral("resetSandboxButton")), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window.findChild<QDialog *>(QStringLiteral("resetSandboxDialog"))));
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline() && desk.shell->session() != before, patience);
    }

    void closingTheWindowLetsGoOfTheWorkspace()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        desk.window.close();
        desk.shell->close();
        QVERIFY(!desk.shell->session());
        QCOMPARE(desk.window.header().look().kind, Kind::None);
        // Nothing else holds the file.
        QVERIFY(desk::store::Workspace::open(desk.file("workspace.sqlite")).has_value());
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
