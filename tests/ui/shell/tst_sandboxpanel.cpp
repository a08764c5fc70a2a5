// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's settings in the window, and what the running sandbox makes of them.
#include "app/sandbox/server.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sandboxpanel.h"
#include "ui/shell/shell.h"
#include "ui/shell/viewstate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace desk;
using namespace desk::ui;
using connections::Session;

namespace {

constexpr int patience = 30'000;

struct Desk {
    explicit Desk(const QString &faults = {})
        : preferences(file("settings.ini")), view(file("window.ini")), window(preferences, view)
    {
        preferences.setValue(Preferences::Key::SandboxFaults, faults);
        Shell::Options options;
        options.workspaceFile = file("workspace.sqlite");
        options.sessions.keys.useKeyring = false;
        options.sessions.sandbox.rateLimitPerMinute = 0;
        shell = std::make_unique<Shell>(window, std::move(options));
        window.resize(1280, 1000);
        window.show();
        shell->start();
    }
    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool isOnline() const
    {
        return shell->session() && shell->session()->state() == Session::State::Online;
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// As somebody types it.
    void enter(const char *name, const char *value) const
    {
        auto *field = find<QAbstractSpinBox>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(value));
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir folder;
    Preferences preferences;
    ViewState view;
    MainWindow window;
    std::unique_ptr<Shell> shell;
};

} // namespace

class SandboxPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void whatIsSetReachesTheRunningSandbox()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        desk.window.go(QStringLiteral("settings"));
        QVERIFY(desk.find<QWidget>("sandboxPanel"));
        const auto spec = [&] { return desk.preferences.value(Preferences::Key::SandboxFaults); };
        QVERIFY(!desk.window.header().look().faults);

        desk.enter("fault-reset-after-store", "25");
        desk.enter("fault-duplicate-answer", "12.5");
        desk.enter("sandboxStall", "300");
        desk.enter("sandboxSlowList", "2.5");
        desk.enter("sandboxSeed", "7");
        QCOMPARE(spec(), QStringLiteral("reset-after-store=0.25,duplicate-answer=0.125,stall-ms=300,slow-list=2.5,"
                                        "seed=7"));
        QTest::mouseClick(desk.find<QCheckBox>("faultsEveryRequest"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(spec().startsWith(QStringLiteral("all:reset-after-store=0.25,all:duplicate")));

        // The header says so, in words; the kind of connection stays in them.
        const ConnectionLook look = desk.window.header().look();
        QVERIFY(look.faults);
        QCOMPARE(look.kind, ConnectionLook::Kind::Sandbox);
        QCOMPARE(look.kindWord(), QStringLiteral("Sandbox, faults on"));
        QVERIFY(look.sentence().contains(QStringLiteral("on purpose")));

        desk.enter("sandboxLimit", "60");
        QTest::mouseClick(desk.find<QPushButton>("faultsOffButton"), Qt::LeftButton);
        QCOMPARE(spec(), QString());
        QCOMPARE(desk.find<QDoubleSpinBox>("fault-reset-after-store")->value(), 0.0);
        QVERIFY(!desk.window.header().look().faults);
        // The limit is no fault. The very next answer announces it.
        QCOMPARE(desk.find<QSpinBox>("sandboxLimit")->value(), 60);
        const auto future = desk.shell->session()->client().listBusinesses();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(future.result().has_value());
        QCOMPARE(desk.shell->session()->client().budget().limit, 60);
    }

    /// The fault strikes the requests of the very program that set it.
    void theFaultIsReal()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        desk.window.go(QStringLiteral("settings"));
        QTest::mouseClick(desk.find<QCheckBox>("faultsEveryRequest"), Qt::LeftButton, {}, QPoint(8, 8));
        desk.enter("fault-html", "100");
        if (!desk.find<QCheckBox>("faultsEveryRequest")->isChecked()) // nothing to hold on to without a fault
            QTest::mouseClick(desk.find<QCheckBox>("faultsEveryRequest"), Qt::LeftButton, {}, QPoint(8, 8));
        auto future = desk.shell->session()->client().listBusinesses();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(!future.result().has_value());
        QTest::mouseClick(desk.find<QPushButton>("faultsOffButton"), Qt::LeftButton);
        future = desk.shell->session()->client().listBusinesses();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(future.result().has_value());
    }

    void whatWasSetIsThereAfterARestart()
    {
        Desk desk(QStringLiteral("error-after-store=0.5,slow-list=1,seed=3"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        QVERIFY(desk.window.header().look().faults);
        desk.window.go(QStringLiteral("settings"));
        QCOMPARE(desk.find<QDoubleSpinBox>("fault-error-after-store")->value(), 50.0);
        QCOMPARE(desk.find<QDoubleSpinBox>("sandboxSlowList")->value(), 1.0);
        QCOMPARE(desk.find<QSpinBox>("sandboxSeed")->value(), 3);
    }

    void everyFieldIsNamedAndReachedByTab()
    {
        Desk desk;
        desk.window.go(QStringLiteral("settings"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto *first = desk.find<QWidget>("sandboxLimit");
        first->setFocus();
        QSet<QWidget *> reached;
        for (int i = 0; i < 40 && !reached.contains(QApplication::focusWidget()); ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const auto *panel = desk.find<QWidget>("sandboxPanel");
        QTRY_VERIFY(panel->height() >= panel->sizeHint().height()); // nothing is squeezed
        const auto fields = desk.find<QWidget>("sandboxPanel")->findChildren<QAbstractSpinBox *>();
        QCOMPARE(fields.size(), 4 + sandbox::faultNames().size());
        for (QAbstractSpinBox *field : fields) {
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            QVERIFY2(reached.contains(field), qPrintable(field->objectName()));
        }
        QVERIFY(reached.contains(desk.find<QPushButton>("faultsOffButton")));
    }

    /// Somebody who scrolls the page changes nothing on the way.
    void theWheelScrollsThePage()
    {
        Desk desk;
        desk.window.go(QStringLiteral("settings"));
        auto *field = desk.find<QDoubleSpinBox>("fault-stall");
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QCOMPARE(field->value(), 0.0);
    }

    /// Pictures for the eye: $DESK_SHOTS names the folder.
    void looks()
    {
        const QString folder = qEnvironmentVariable("DESK_SHOTS");
        if (folder.isEmpty())
            QSKIP("no DESK_SHOTS");
        Desk desk(QStringLiteral("reset-after-store=0.25,slow-list=2"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOnline(), patience);
        desk.window.go(QStringLiteral("settings"));
        const auto *panel = desk.find<QWidget>("sandboxPanel");
        QTRY_VERIFY(panel->height() >= panel->sizeHint().height());
        auto *area = desk.window.pages().currentPage()->findChild<QScrollArea *>();
        area->ensureWidgetVisible(desk.find<QWidget>("faultsOffButton"));
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::instance().setMode(mode);
            QVERIFY(desk.window.grab().save(
                QStringLiteral("%1/sandbox-%2-%3.png")
                    .arg(folder, mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(qRound(desk.window.devicePixelRatioF()))));
        }
        Theme::instance().setMode(Theme::Mode::Light);
    }
};

QTEST_MAIN(SandboxPanelTest)
#include "tst_sandboxpanel.moc"
