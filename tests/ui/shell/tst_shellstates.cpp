// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budgetmeter.h"
#include "ui/shell/connectionlook.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/statuswords.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace desk::ui;
using Kind = ConnectionLook::Kind;
using State = ConnectionLook::State;
using Activity = desk::submission::Outbox::Activity;

class TestShellStates : public QObject
{
    Q_OBJECT

private:
    static ConnectionLook look(Kind kind, State state)
    {
        ConnectionLook one;
        one.kind = kind;
        one.state = state;
        one.business = QStringLiteral("Northlight Studio");
        one.connection = QStringLiteral("Main");
        return one;
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void theKindStaysInSightInEveryState_data()
    {
        QTest::addColumn<ConnectionLook>("look");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        const QString live = QStringLiteral("Live");
        const QString sandbox = QStringLiteral("Sandbox");
        QTest::newRow("sandbox") << look(Kind::Sandbox, State::Online) << sandbox << QString();
        QTest::newRow("live") << look(Kind::Live, State::Online) << live << QString();
        QTest::newRow("live, offline") << look(Kind::Live, State::Offline) << live << QStringLiteral("Offline");
        QTest::newRow("live, no key") << look(Kind::Live, State::KeyMissing) << live << QStringLiteral("No key");
        QTest::newRow("live, refused") << look(Kind::Live, State::Refused) << live << QStringLiteral("Key refused");
        QTest::newRow("sandbox, starting")
            << look(Kind::Sandbox, State::Connecting) << sandbox << QStringLiteral("Connecting");
        QTest::newRow("nothing open") << ConnectionLook() << QString() << QString();
    }

    void theKindStaysInSightInEveryState()
    {
        QFETCH(ConnectionLook, look);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        HeaderBar header;
        header.setLook(look);
        auto *kindChip = header.findChild<Chip *>(QStringLiteral("connectionKind"));
        auto *stateChip = header.findChild<Chip *>(QStringLiteral("connectionState"));
        QCOMPARE(kindChip->text(), kind);
        QCOMPARE(kindChip->isHidden(), kind.isEmpty());
        QCOMPARE(stateChip->text(), state);
        QCOMPARE(stateChip->isHidden(), state.isEmpty());
        auto *sentence = header.findChild<QLabel *>(QStringLiteral("connectionSentence"));
        QVERIFY(sentence->text().endsWith(QLatin1Char('.')));
    }

    void liveAndSandboxLookDifferent()
    {
        HeaderBar header;
        header.resize(900, header.height());
        header.setLook(look(Kind::Sandbox, State::Online));
        const QImage sandbox = header.grab().toImage();
        header.setLook(look(Kind::Live, State::Online));
        const QImage live = header.grab().toImage();
        // The ground itself, beside every word.
        QVERIFY(sandbox.pixelColor(850, 3) != live.pixelColor(850, 3));
        QCOMPARE(live.pixelColor(850, 3), tokens().liveSoft);
    }

    void tellsTheRequestBudget_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addColumn<qint64>("resetsAt");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("words");
        QTest::newRow("some left") << 41 << qint64(23'000) << 0 << QStringLiteral("41 of 60 left, full again in 0:23");
        QTest::newRow("a part of a second counts")
            << 0 << qint64(60'001) << 0 << QStringLiteral("0 of 60 left, full again in 1:01");
        QTest::newRow("the time has come") << 3 << qint64(0) << 0 << QStringLiteral("60 of 60 left");
        QTest::newRow("full") << 60 << qint64(23'000) << 0 << QStringLiteral("60 of 60 left");
    }

    void tellsTheRequestBudget()
    {
        QFETCH(int, remaining);
        QFETCH(qint64, resetsAt);
        QFETCH(int, waiting);
        QFETCH(QString, words);
        const BudgetMeter::Budget budget{true, 60, remaining, resetsAt, waiting};
        QCOMPARE(BudgetMeter::textFor(budget, 0), words);
    }

    void tellsTheOutbox()
    {
        desk::submission::Counts counts;
        QCOMPARE(wordsOf(counts, Activity::Idle).text, QStringLiteral("Outbox empty"));
        QVERIFY(badgesOf(counts).isEmpty());
        counts.queued = 2;
        counts.sending = 1;
        counts.inDoubt = 1;
        QCOMPARE(wordsOf(counts, Activity::Sending).text, QStringLiteral("3 waiting, 1 in doubt"));
        desk::submission::SendEstimate estimate{.left = std::chrono::seconds(290)};
        QCOMPARE(wordsOf(counts, Activity::Waiting, estimate).text,
                 QStringLiteral("3 waiting, about 5 min left, 1 in doubt"));
        estimate.left.reset();
        QCOMPARE(wordsOf(counts, Activity::Waiting, estimate).text, QStringLiteral("3 waiting, 1 in doubt"));
        const auto badges = badgesOf(counts);
        QCOMPARE(badges.size(), 2);
        QCOMPARE(badges.at(0).text, QStringLiteral("3"));
        QVERIFY(!badges.at(0).needsAttention);
        QCOMPARE(badges.at(1).text, QStringLiteral("1"));
        QVERIFY(badges.at(1).needsAttention);
        QCOMPARE(wordsOf(counts, Activity::Paused).text, QStringLiteral("3 waiting, 1 in doubt, sending is paused"));
    }

    void tellsHowCompleteTheLocalCopyIs()
    {
        desk::sync::EntrySync::Progress progress;
        QCOMPARE(wordsOf(progress, false).text, QStringLiteral("Entries not read yet"));
        progress.running = true;
        progress.full = true;
        progress.total = 5000;
        progress.read = 1200;
        QCOMPARE(wordsOf(progress, false).text,
                 QStringLiteral("Reading entries, %1 of %2").arg(QLocale().toString(1200), QLocale().toString(5000)));
        progress.running = false;
        progress.completeUpTo = desk::domain::Instant::fromIso("2026-03-12T09:14:00Z");
        QVERIFY(wordsOf(progress, false).text.contains(QStringLiteral("2026, 09:14 UTC")));
        QCOMPARE(wordsOf(progress, true).text, QStringLiteral("Entries not read"));
    }

    void aToastIsShownAndCanBeClosed()
    {
        QWidget window;
        window.resize(800, 500);
        Toasts toasts(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        toasts.say(QStringLiteral("The mapping is saved."));
        QCOMPARE(toasts.text(), QStringLiteral("The mapping is saved."));
        QVERIFY(window.rect().contains(toasts.geometry()));
        QTest::mouseClick(toasts.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(toasts.isHidden());
        QCOMPARE(toasts.text(), QString());
    }
};

QTEST_MAIN(TestShellStates)
#include "tst_shellstates.moc"
