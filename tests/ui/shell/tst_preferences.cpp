// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/windowoptions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesOnlyWhatDiffersFromTheDefault()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Preferences preferences(file);
            QCOMPARE(preferences.value(Preferences::Key::Theme), QStringLiteral("system"));
            QSignalSpy changes(&preferences, &Preferences::changed);
            preferences.setValue(Preferences::Key::Theme, QStringLiteral("dark"));
            preferences.setValue(Preferences::Key::Theme, QStringLiteral("dark"));
            QCOMPARE(changes.size(), 1);
        }
        {
            Preferences preferences(file);
            QCOMPARE(preferences.value(Preferences::Key::Theme), QStringLiteral("dark"));
            preferences.setValue(Preferences::Key::Theme, QStringLiteral("system"));
        }
        QFile stored(file);
        if (stored.open(QIODevice::ReadOnly))
            QVERIFY(!stored.readAll().contains("theme"));
    }

    void readsTheCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        const QString program = QStringLiteral("conversion-desk");
        QTest::newRow("nothing") << QStringList{program} << true;
        QTest::newRow("everything") << QStringList{program,
                                                   QStringLiteral("--workspace"),
                                                   QStringLiteral("w.sqlite"),
                                                   QStringLiteral("--tour"),
                                                   QStringLiteral("t"),
                                                   QStringLiteral("--language"),
                                                   QStringLiteral("de"),
                                                   QStringLiteral("--theme=dark")}
                                    << true;
        QTest::newRow("unknown option") << QStringList{program, QStringLiteral("--turbo")} << false;
        QTest::newRow("unknown theme") << QStringList{program, QStringLiteral("--theme"), QStringLiteral("pink")}
                                       << false;
        QTest::newRow("unknown language")
            << QStringList{program, QStringLiteral("--language"), QStringLiteral("xx")} << false;
        QTest::newRow("value missing") << QStringList{program, QStringLiteral("--tour")} << false;
        QTest::newRow("argument") << QStringList{program, QStringLiteral("--theme=dark"), QStringLiteral("x")} << false;
    }

    void readsTheCall()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, good);
        const auto options = WindowOptions::parse(arguments);
        QCOMPARE(options.has_value(), good);
        if (!good)
            QVERIFY(!options.error().message.isEmpty());
    }

    void englishIsSpokenWhereTheSystemsLanguageIsUnknown()
    {
        QCOMPARE(Languages::shipped().constFirst().code, QStringLiteral("en"));
        QCOMPARE(Languages::resolve(QStringLiteral("en")), QStringLiteral("en"));
        QCOMPARE(Languages::resolve(QStringLiteral("xx")), QStringLiteral("en"));
    }

    void germanIsShippedAndFormatsFollowIt()
    {
        const auto shipped = Languages::shipped();
        QVERIFY(std::ranges::any_of(
            shipped, [](const Languages::Choice &one) { return one.name == QStringLiteral("Deutsch"); }));
        Languages languages;
        languages.apply(QStringLiteral("de"));
        QCOMPARE(languages.current(), QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1.234,5"));
        languages.apply(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5), QStringLiteral("1,234.5"));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
