// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/viewstate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        Desk() : preferences(file("settings.ini")), view(file("window.ini")), window(preferences, view)
        {
            window.show();
        }
        [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

        QTemporaryDir folder;
        Preferences preferences;
        ViewState view;
        MainWindow window;
    };

    static QString settings() { return QStringLiteral("settings"); }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }
    void cleanup() { Theme::instance().setMode(Theme::Mode::Light); }

    void goesToAPlaceByMouseAndByKey()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const QList<PageInfo> pages = pageCatalog();
        for (const PageInfo &page : pages) {
            RailButton *button = desk.window.rail().button(page.id);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(desk.window.pages().current(), page.id);
            QVERIFY(button->isChecked());
            QVERIFY(desk.window.windowTitle().contains(desk.window.pages().currentPage()->title()));
        }
        for (const PageInfo &page : pages) {
            QTest::keySequence(&desk.window, page.shortcut);
            QTRY_COMPARE(desk.window.pages().current(), page.id);
        }
    }

    void makesOnlyTheFirstPageAtStart()
    {
        const Desk desk;
        QCOMPARE(desk.window.pages().count(), 1);
    }

    void theRailShrinksInANarrowWindow()
    {
        Desk desk;
        desk.window.resize(unit(1400), unit(700));
        QTRY_VERIFY(!desk.window.rail().isCompact());
        desk.window.resize(unit(1000), unit(700));
        QTRY_VERIFY(desk.window.rail().isCompact());
        QVERIFY(desk.window.rail().button(settings())->toolTip().contains(QStringLiteral("Settings")));
    }

    void opensThePaletteByKeyAndRunsACommand()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.go(settings());
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QTRY_VERIFY(desk.window.commandPalette().isVisible());
        auto *field = desk.window.commandPalette().findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("dark app"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.preferences.value(Preferences::Key::Theme), QStringLiteral("dark"));
    }

    void asksForTheBusinessByKeyAndByMouse()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy wanted(&desk.window, &MainWindow::businessWanted);
        QTest::keySequence(&desk.window, QKeySequence(Qt::CTRL | Qt::Key_B));
        QTRY_COMPARE(wanted.size(), 1);
        QTest::mouseClick(desk.window.findChild<QWidget *>(QStringLiteral("businessButton")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
    }

    void choosingAThemeInTheSettingsIsKept()
    {
        Desk desk;
        desk.window.go(settings());
        auto *box = desk.window.findChild<QComboBox *>(QStringLiteral("themeChoice"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(desk.preferences.value(Preferences::Key::Theme), QStringLiteral("dark"));
    }

    void changingTheThemeRepaintsTheWindow()
    {
        Desk desk;
        desk.window.go(settings());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        Theme::instance().setMode(Theme::Mode::Light);
        const QPoint rail(unit(20), unit(300));
        QCOMPARE(desk.window.grab().toImage().pixelColor(rail), lightTokens().rail);
        Theme::instance().setMode(Theme::Mode::Dark);
        QCOMPARE(desk.window.grab().toImage().pixelColor(rail), darkTokens().rail);
    }

    void aNewLanguageMakesTheContentsAnewAndKeepsThePlace()
    {
        Desk desk;
        Languages languages;
        languages.apply(QStringLiteral("en"));
        desk.window.go(settings());
        ConnectionLook look;
        look.kind = ConnectionLook::Kind::Live;
        look.business = QStringLiteral("Northlight Studio");
        desk.window.setLook(look);
        QSignalSpy rebuilt(&desk.window, &MainWindow::rebuilt);
        languages.apply(QStringLiteral("de"));
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(desk.window.pages().current(), settings());
        QCOMPARE(desk.window.header().look(), look);
        languages.apply(QStringLiteral("en"));
        QTRY_COMPARE(rebuilt.size(), 2);
    }

    void comesBackWhereItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
        {
            ViewState view(file);
            MainWindow window(preferences, view);
            window.resize(790, 560);
            window.show();
            window.go(settings());
            window.close();
        }
        ViewState view(file);
        QCOMPARE(view.page(), settings());
        MainWindow window(preferences, view);
        QCOMPARE(window.pages().current(), settings());
        QCOMPARE(window.size(), QSize(790, 560));
        window.show();
        window.resetView();
        QCOMPARE(window.size(), QSize(unit(1440), unit(900)));
        QVERIFY(view.geometry().isEmpty());
    }

    void everyControlHasAName()
    {
        QAccessible::setActive(true);
        Desk desk;
        desk.window.go(settings());
        const QList<QWidget *> widgets = desk.window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->inherits("QScrollArea"))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                                + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
