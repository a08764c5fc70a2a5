// SPDX-License-Identifier: GPL-3.0-or-later
// How true the local copy is, in the line and in what opens under it. DESK_SHOTS keeps the pictures.
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "tests/ui/widgets/grab.h"
#include "ui/entries/truthline.h"
#include "ui/entries/truthpopup.h"
#include "ui/entries/truthwords.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using domain::Instant;
using sync::EntrySync;
using Progress = EntrySync::Progress;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(iso);
}

const Instant now = at("2026-11-22T14:04:30Z");

Progress complete()
{
    Progress progress;
    progress.total = 48'310;
    progress.cached = 48'310;
    progress.completeUpTo = at("2026-11-22T14:02:00Z");
    progress.lastFull = at("2026-11-20T08:30:00Z");
    progress.auditedAt = at("2026-11-22T14:02:10Z");
    progress.checkedAt = at("2026-11-22T03:15:00Z");
    const Instant middle = at("2026-03-01T00:00:00Z");
    progress.windows = {{Instant(Instant::minimum), middle, 30'000, 30'000, now},
                        {Instant(middle.milliseconds() + 1), Instant(Instant::maximum), 18'310, 18'310, now}};
    return progress;
}

Progress reading()
{
    Progress progress;
    progress.running = true;
    progress.full = true;
    progress.phase = EntrySync::Phase::Reading;
    progress.total = 48'310;
    progress.read = 12'400;
    progress.cached = 12'400;
    progress.requests = 144;
    progress.requestsLeft = 418;
    progress.timeLeft = 7 * 60'000;
    return progress;
}

Progress auditing()
{
    Progress progress = complete();
    progress.running = true;
    progress.phase = EntrySync::Phase::Auditing;
    progress.total = 48'309;
    progress.requests = 6;
    progress.requestsLeft = 9;
    const Instant a = at("2026-05-03T10:00:00Z");
    const Instant b = at("2026-08-14T18:30:00Z");
    progress.windows = {{Instant(Instant::minimum), a, 30'000, 30'000, now},
                        {Instant(a.milliseconds() + 1), b, 9'155, 9'156, now},
                        {Instant(b.milliseconds() + 1), Instant(Instant::maximum), std::nullopt, 9'154, now}};
    return progress;
}

} // namespace

class TruthTest : public QObject
{
    Q_OBJECT

    static void shoot(const QString &name, const Progress &progress,
                      const std::optional<domain::Error> &error = std::nullopt)
    {
        for (const bool dark : {false, true}) {
            Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            TruthPopup popup;
            popup.setProgress(progress, error, now);
            popup.show();
            QVERIFY(QTest::qWaitForWindowExposed(&popup));
            for (const qreal scale : {1.0, 2.0})
                test::keep(test::grab(&popup, scale),
                           QStringLiteral("truth-%1-%2-%3")
                               .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                               .arg(int(scale * 100)));
        }
        Theme::instance().setMode(Theme::Mode::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
    }

    void theLineSaysItInShort_data()
    {
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << Progress() << QStringLiteral("Not read yet");
        QTest::newRow("reading") << reading()
                                 << QStringLiteral("12,400 of 48,310 read  \u00B7  about 7 minute(s) left");
        Progress unknown = reading();
        unknown.timeLeft.reset();
        QTest::newRow("reading, time unknown") << unknown << QStringLiteral("12,400 of 48,310 read");
        QTest::newRow("complete") << complete()
                                  << QStringLiteral("Complete up to 14:02 UTC  \u00B7  2 minute(s) not read yet");
        QTest::newRow("auditing") << auditing()
                                  << QStringLiteral("Complete up to 14:02 UTC  \u00B7  2 minute(s) not read yet  "
                                                    "\u00B7  looking for deletions");
        Progress differs = auditing();
        differs.running = false;
        differs.phase = EntrySync::Phase::Idle;
        QTest::newRow("known to differ") << differs
                                         << QStringLiteral("Complete up to 14:02 UTC  \u00B7  2 minute(s) not read yet"
                                                           "  \u00B7  1 period(s) known to differ");
    }
    void theLineSaysItInShort()
    {
        QFETCH(Progress, progress);
        QFETCH(QString, words);
        QCOMPARE(truthText(progress, now), words);
    }

    void windowsOfOneKindAreOne()
    {
        QVERIFY(openWindows(complete().windows).isEmpty());
        const auto open = openWindows(auditing().windows);
        QCOMPARE(open.size(), 2);
        QCOMPARE(windowText(open[0], now), QStringLiteral("3 May, 10:00 UTC to 14 Aug, 18:30 UTC: 9,155 on the "
                                                          "server, 9,156 here"));
        QCOMPARE(windowText(open[1], now), QStringLiteral("Since 14 Aug, 18:30 UTC: not compared yet"));
        auto both = auditing().windows;
        both[2].server = 9'000;
        QCOMPARE(openWindows(both).size(), 1);
        QCOMPARE(openWindows(both).first().server, 18'155);
        QCOMPARE(openWindows(both).first().local, 18'310);
    }

    void thePopupSaysAllOfIt()
    {
        TruthPopup popup;
        popup.setProgress(auditing(), {}, now);
        const QStringList lines = popup.lines();
        for (const char *line :
             {"48,310 entries here, 48,309 on the server", "Complete up to: 14:02 UTC",
              "Deletions known up to: 14:02 UTC", "All periods compared: 03:15 UTC",
              "Since 14 Aug, 18:30 UTC: not compared yet", "Looking for entries that were deleted or came late",
              "6 request(s) so far, about 9 to come, how long it takes is not known yet"})
            QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(lines.join(QStringLiteral(" / "))));
        Progress forbidden = complete();
        forbidden.contactsForbidden = true;
        forbidden.contactsMissing = 34;
        popup.setProgress(forbidden, {}, now);
        QVERIFY(popup.lines().contains(QStringLiteral("Contacts: 34 cannot be read: the key lacks contacts:read")));
    }

    void pictures()
    {
        shoot(QStringLiteral("complete"), complete());
        shoot(QStringLiteral("reading"), reading());
        shoot(QStringLiteral("auditing"), auditing());
        shoot(QStringLiteral("never"), {},
              domain::fail(QStringLiteral("network"), QStringLiteral("The server did not answer in time."), {},
                           QStringLiteral("It is tried again by itself."))
                  .value());
    }

    void clicksAndKeysDoIt()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        sandbox::Server server(options);
        QVERIFY(server.start());
        api::Client asking(server.baseUrl(), api::Secret(server.apiKey()), QString());
        auto businesses = asking.listBusinesses();
        QTRY_VERIFY(businesses.isFinished());
        api::Client client(server.baseUrl(), api::Secret(server.apiKey()), businesses.result()->first().id);
        QTemporaryDir folder;
        auto workspace = store::Workspace::open(folder.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(workspace);
        EntrySync sync(**workspace, client, QStringLiteral("shop"));
        QWidget window;
        TruthLine line(&window);
        line.setSync(&sync);
        line.resize(unit(500), line.sizeHint().height());
        window.resize(unit(600), unit(500));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *accessible = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Button);
        QVERIFY(accessible->text(QAccessible::Name).contains(QStringLiteral("Not read yet")));

        QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(unit(20), line.height() / 2));
        QVERIFY(line.popup() && line.popup()->isVisible());
        auto *check = line.popup()->findChild<QPushButton *>(QStringLiteral("truthCheck"));
        auto *reread = line.popup()->findChild<QPushButton *>(QStringLiteral("truthReread"));
        auto *stop = line.popup()->findChild<QPushButton *>(QStringLiteral("truthStop"));
        QVERIFY(check->isVisible() && !stop->isVisible());
        QVERIFY(!reread->isVisible()); // nothing was read yet
        QTest::keyClick(line.popup(), Qt::Key_Escape);
        QVERIFY(!line.popup()->isVisible());

        line.setFocus();
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY(line.popup()->isVisible());
        QVERIFY(check->hasFocus());
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(sync.isRunning());
        QVERIFY(stop->isVisible() && !check->isVisible());
        QTRY_VERIFY(sync.progress().requests >= 3);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!sync.isRunning());
        QVERIFY(check->isVisible());
        QVERIFY(!sync.progress().completeUpTo || !sync.progress().lastFull);

        QSignalSpy finished(&sync, &EntrySync::finished);
        QTest::mouseClick(check, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!sync.error());
        QVERIFY(sync.progress().checkedAt);
        QVERIFY(line.words().startsWith(QStringLiteral("Complete up to")));
        QVERIFY(!line.popup()->lines().filter(QStringLiteral("all as on the server")).isEmpty());
        const auto before = sync.progress().lastFull;
        QTest::mouseClick(reread, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        QVERIFY(sync.progress().lastFull > before);
        line.popup()->close();
        line.setSync(nullptr);
    }
};

QTEST_MAIN(TruthTest)
#include "tst_truth.moc"
