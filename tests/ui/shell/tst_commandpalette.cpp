// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlist.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace desk::ui;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    static QList<Command> some(QStringList *ran = nullptr)
    {
        const auto command = [ran](const char *title, const char *group, bool enabled = true) {
            const QString name = QString::fromLatin1(title);
            return Command{.title = name,
                           .group = QString::fromLatin1(group),
                           .icon = QStringLiteral("play"),
                           .shortcut = {},
                           .enabled = enabled,
                           .run = [ran, name] {
                               if (ran)
                                   ran->append(name);
                           }};
        };
        return {command("Mappings", "Go to"), command("Outbox", "Go to"), command("Save the mapping", "Mappings"),
                command("Undo", "Mappings", false), command("Reset the view", "Window")};
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void findsWhatFitsAndPutsTheBestFirst_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("nothing typed shows all, what cannot run last")
            << QString()
            << QStringList{QStringLiteral("Mappings"), QStringLiteral("Outbox"), QStringLiteral("Save the mapping"),
                           QStringLiteral("Reset the view"), QStringLiteral("Undo")};
        QTest::newRow("a beginning beats a middle")
            << QStringLiteral("map")
            << QStringList{QStringLiteral("Mappings"), QStringLiteral("Save the mapping"), QStringLiteral("Undo")};
        QTest::newRow("every word must fit")
            << QStringLiteral("the view") << QStringList{QStringLiteral("Reset the view")};
        QTest::newRow("words in any order, any case")
            << QStringLiteral("MAPPING save") << QStringList{QStringLiteral("Save the mapping")};
        QTest::newRow("the group counts") << QStringLiteral("window") << QStringList{QStringLiteral("Reset the view")};
        QTest::newRow("nothing fits") << QStringLiteral("zebra") << QStringList();
    }

    void findsWhatFitsAndPutsTheBestFirst()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, titles);
        CommandList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setCommands(some());
        list.setFilter(words);
        QStringList found;
        for (int row = 0; row < list.rowCount(); ++row)
            found.append(list.index(row).data().toString());
        QCOMPARE(found, titles);
    }

    void typesAndRunsByKeyboardAlone()
    {
        QWidget window;
        window.resize(900, 600);
        QLineEdit before(&window);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        QStringList ran;
        palette.open(some(&ran));
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        auto *view = palette.findChild<QListView *>(QStringLiteral("paletteList"));
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("mapp"));
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("Mappings"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, QStringList{QStringLiteral("Save the mapping")});
        QVERIFY(palette.isHidden());
        QTRY_VERIFY(before.hasFocus());
    }

    void doesNotRunWhatIsDisabledAndClosesOnEscape()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList ran;
        palette.open(some(&ran));
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QTest::keyClicks(field, QStringLiteral("undo"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QVERIFY(ran.isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette.isHidden());
    }

    void runsWhatIsClickedAndClosesOnAClickBeside()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList ran;
        palette.open(some(&ran));
        auto *view = palette.findChild<QListView *>(QStringLiteral("paletteList"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(ran, QStringList{QStringLiteral("Outbox")});
        palette.open(some(&ran));
        QTest::mouseClick(&palette, Qt::LeftButton, {}, QPoint(5, 595));
        QVERIFY(palette.isHidden());
        QCOMPARE(ran.size(), 1);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
