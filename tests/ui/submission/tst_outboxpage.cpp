// SPDX-License-Identifier: GPL-3.0-or-later
// The Outbox page with real clicks and keys, against the embedded sandbox and its faults.
#include "models/submission/outboxmodel.h"
#include "tests/ui/submission/household.h"
#include "tests/ui/widgets/grab.h"
#include "ui/submission/newentrypage.h"
#include "ui/submission/outboxpage.h"
#include "ui/submission/timeline.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace desk;
using desk::models::OutboxModel;
using desk::test::answerOf;
using desk::test::Household;
using submission::State;

class tst_OutboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutASession();
    void emptySaysTheNextStep();
    void showsWhatHappensAsItHappens();
    void tabsAndSearch();
    void detailsAndCurl();
    void refusedIsEditedAndResent();
    void doubtIsSettledByChoosingTheEntry();
    void anAnswerIsToldOnce();
    void doubtThatSettlesItselfSaysWhen();
    void doubtIsSentAgainAfterAWarning();
    void queuedIsCancelledAndSendingPaused();
    void offlineIsSaid();
    void draftOfTheForm();
    void opensANumber();
    void thousandsComeAPageAtATime();
    void stateComesBack();

private:
    template<typename T>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("The page has no %s", name);
        return found;
    }
    void openPage();
    [[nodiscard]] submission::NewSubmission entry(const char *value, bool knownContact = true);
    qint64 put(const char *value, bool knownContact = true);
    void await(qint64 id, State state);
    void choose(qint64 id);
    void menu(const QString &text);
    [[nodiscard]] QModelIndex rowOf(qint64 id) const;
    [[nodiscard]] submission::Submission get(qint64 id);

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ui::Page> m_page;
    QList<domain::Contact> m_contacts;
};

void tst_OutboxPage::initTestCase()
{
    ui::Theme::instance().apply(*qApp);
}

void tst_OutboxPage::init()
{
    m_house = std::make_unique<Household>();
    m_contacts = m_house->contacts(5);
}

void tst_OutboxPage::cleanup()
{
    m_page.reset();
    m_house.reset();
}

void tst_OutboxPage::openPage()
{
    m_page.reset(ui::createOutboxPage(nullptr));
    m_page->resize(1261, 820);
    m_page->show();
    m_page->setSession(&m_house->session());
}

submission::NewSubmission tst_OutboxPage::entry(const char *value, bool knownContact)
{
    submission::NewSubmission entry;
    const domain::ConversionSource source = m_house->source(QStringLiteral("Phone orders"));
    entry.contactId = knownContact ? m_contacts.first().id : QStringLiteral("00000000-0000-4000-8000-000000000000");
    entry.contactName = knownContact ? m_contacts.first().displayName() : QStringLiteral("Nobody");
    entry.sourceId = source.id;
    entry.sourceName = source.name;
    entry.eventValue = domain::Decimal::fromJsonNumber(value);
    entry.currency = QStringLiteral("EUR");
    entry.occurredAt = domain::Instant::now();
    entry.body = "{\"sourceId\":\"" + source.id.toLatin1() + "\",\"contactId\":\"" + entry.contactId.toLatin1()
                 + "\",\"eventValue\":" + value + ",\"currency\":\"EUR\"}";
    return entry;
}

qint64 tst_OutboxPage::put(const char *value, bool knownContact)
{
    return answerOf(m_house->session().outbox().submit(entry(value, knownContact))).value_or(0);
}

submission::Submission tst_OutboxPage::get(qint64 id)
{
    const auto answer = answerOf(m_house->session().outbox().get(id));
    return answer && *answer ? **answer : submission::Submission();
}

void tst_OutboxPage::await(qint64 id, State state)
{
    QTRY_COMPARE_WITH_TIMEOUT(get(id).state, state, 15000);
}

QModelIndex tst_OutboxPage::rowOf(qint64 id) const
{
    const QAbstractItemModel *model = part<QTableView>("outboxTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(OutboxModel::IdRole).toLongLong() == id
            && OutboxModel::Kind(index.data(OutboxModel::KindRole).toInt()) == OutboxModel::Kind::Item)
            return index;
    }
    return {};
}

void tst_OutboxPage::choose(qint64 id)
{
    QTRY_VERIFY(rowOf(id).isValid());
    auto *table = part<QTableView>("outboxTable");
    table->scrollTo(rowOf(id));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(rowOf(id)).center());
    QTRY_VERIFY(part<QLabel>("detailsState")->isVisible());
}

void tst_OutboxPage::menu(const QString &text)
{
    for (QAction *action : part<QToolButton>("detailsMore")->menu()->actions()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    QTest::qFail(qPrintable(QStringLiteral("no such action: ") + text), __FILE__, __LINE__);
}

void tst_OutboxPage::withoutASession()
{
    m_page.reset(ui::createOutboxPage(nullptr));
    m_page->show();
    m_page->setSession(nullptr);
    QVERIFY(part<QWidget>("outboxEmpty")->isVisible());
    QVERIFY(!part<QPushButton>("pauseButton")->isEnabled());
}

void tst_OutboxPage::emptySaysTheNextStep()
{
    openPage();
    QTRY_VERIFY(!part<QWidget>("outboxEmpty")->findChildren<QPushButton *>().isEmpty());
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    QTest::mouseClick(part<QWidget>("outboxEmpty")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(navigated.count(), 1);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("new-entry"));
}

void tst_OutboxPage::showsWhatHappensAsItHappens()
{
    openPage();
    const qint64 good = put("12.30");
    const qint64 bad = put("5", false);
    QTRY_COMPARE(rowOf(good).data(OutboxModel::StateRole).toInt(), int(State::Sent));
    QTRY_COMPARE(rowOf(bad).data(OutboxModel::StateRole).toInt(), int(State::Refused));
    const QModelIndex row = rowOf(good);
    QCOMPARE(row.siblingAtColumn(OutboxModel::ValueColumn).data().toString(), QStringLiteral("12.30"));
    QVERIFY(row.siblingAtColumn(OutboxModel::WhatColumn).data().toString().contains(QStringLiteral("as predicted")));
    QVERIFY(part<QTabBar>("outboxTabs")->accessibleTabName(0).contains(QStringLiteral("2")));
}

void tst_OutboxPage::tabsAndSearch()
{
    const qint64 good = put("12.30");
    const qint64 bad = put("5", false);
    await(good, State::Sent);
    await(bad, State::Refused);
    openPage();
    QTRY_VERIFY(rowOf(good).isValid() && rowOf(bad).isValid());
    auto *tabs = part<QTabBar>("outboxTabs");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center()); // refused
    QTRY_VERIFY(!rowOf(good).isValid());
    QVERIFY(rowOf(bad).isValid());
    const qint64 other = put("7", false); // comes to this list, too
    QTRY_VERIFY(rowOf(other).isValid());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center()); // in doubt: none
    QTRY_VERIFY(part<QWidget>("outboxEmpty")->isVisible());
    tabs->setCurrentIndex(0);
    QTRY_VERIFY(rowOf(good).isValid());
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = part<QLineEdit>("outboxSearch");
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, QStringLiteral("Nobody"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(!rowOf(good).isValid() && rowOf(bad).isValid());
}

void tst_OutboxPage::detailsAndCurl()
{
    const qint64 id = put("1240");
    await(id, State::Sent);
    openPage();
    choose(id);
    QTRY_COMPARE(part<QLabel>("detailsAmount")->text(), QStringLiteral("1,240.00"));
    QCOMPARE(part<QLabel>("detailsState")->text(), QStringLiteral("Sent"));
    QTest::mouseClick(part<QPushButton>("detailsFirst"), Qt::LeftButton);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY(curl.contains(QStringLiteral("$CONVERSION_DESK_API_KEY")));
    QVERIFY(curl.contains(QStringLiteral("\"eventValue\":1240")));
    QVERIFY(!curl.contains(QStringLiteral("sk-ak")));
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    QTest::mouseClick(part<QPushButton>("detailsSecond"), Qt::LeftButton);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("entries"));
    QCOMPARE(navigated.first().at(1).toString(), get(id).entryId);
}

void tst_OutboxPage::refusedIsEditedAndResent()
{
    const qint64 id = put("5.50", false);
    await(id, State::Refused);
    openPage();
    choose(id);
    QTRY_COMPARE(part<QLabel>("detailsState")->text(), QStringLiteral("Refused"));
    QVERIFY(!part<QLabel>("detailsFields")->text().isEmpty());
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    QTest::mouseClick(part<QPushButton>("detailsSecond"), Qt::LeftButton);
    QCOMPARE(navigated.count(), 1);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("new-entry"));
    const QVariantMap what = navigated.first().at(1).toMap();
    QCOMPARE(what.value(QStringLiteral("replaces")).toLongLong(), id);
    QVERIFY(what.value(QStringLiteral("request")).toByteArray().contains("5.50"));
}

void tst_OutboxPage::doubtIsSettledByChoosingTheEntry()
{
    // Somebody else's entry is the same to the millisecond: the list cannot tell which of the two is this one.
    submission::NewSubmission twice = entry("219.50");
    const QByteArray time = QByteArray::fromStdString(twice.occurredAt.toIso());
    QByteArray other = twice.body;
    other.chop(1);
    other += ",\"occurredAt\":\"" + time + "\"}";
    auto posted = m_house->session().client().createEntry(other);
    QTRY_VERIFY(posted.isFinished());
    QVERIFY(posted.result().entry);
    m_house->server().setFaults(*sandbox::Faults::parse(QStringLiteral("reset-after-store=1")));
    const qint64 id = answerOf(m_house->session().outbox().submit(twice)).value_or(0);
    await(id, State::InDoubt);
    m_house->server().setFaults(sandbox::Faults());
    QTRY_COMPARE_WITH_TIMEOUT(get(id).errorCode, QStringLiteral("doubt.several"), 15'000);
    openPage();
    choose(id);
    QCOMPARE(rowOf(id).data(OutboxModel::GroupRole).toInt(), int(OutboxModel::Group::NeedsYou));
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("doubtPanel")) != nullptr);
    QTRY_VERIFY(part<QWidget>("doubtPanel")->isVisible());
    QVERIFY(part<QWidget>("doubtPanel")->accessibleName().contains(QStringLiteral("several entries")));
    QTest::mouseClick(part<QPushButton>("doubtArrived"), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("arrivedDialog")) != nullptr);
    auto *list = part<QListWidget>("arrivedList");
    QTRY_VERIFY(list->count() >= 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("219.50 EUR")));
    QVERIFY(list->item(1)->text().startsWith(QStringLiteral("219.50 EUR")));
    // Both records stand side by side; these two agree in every line.
    const auto theirs = m_page->findChildren<QLabel *>(QStringLiteral("theirs"));
    QCOMPARE(theirs.size(), 5);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(theirs[2]->text(), QStringLiteral("219.50 EUR"));
    QVERIFY(theirs[4]->text().endsWith(QString::fromLatin1(time.mid(17, 6))));
    ui::test::keep(ui::test::grab(part<QDialog>("arrivedDialog"), 1), QStringLiteral("side-by-side"));
    QTest::mouseClick(part<QPushButton>("arrivedChoose"), Qt::LeftButton);
    await(id, State::Sent);
    QCOMPARE(get(id).resolvedBy, QStringLiteral("operator"));
    QVERIFY(!get(id).entryId.isEmpty());
    QTRY_COMPARE(part<QLabel>("detailsState")->text(), QStringLiteral("Sent"));
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("doubtPanel")) == nullptr);
}

/// The service's sentence names its code and the request; what else is kept of the answer adds only what it lacks.
void tst_OutboxPage::anAnswerIsToldOnce()
{
    m_house->session().outbox().setAlwaysAsk(true); // it stays in doubt, however soon it is looked up
    m_house->server().setFaults(*sandbox::Faults::parse(QStringLiteral("error-before-store=1")));
    const qint64 id = put("12.50");
    await(id, State::InDoubt);
    openPage();
    choose(id);
    const auto *timeline = m_page->findChild<ui::Timeline *>();
    QVERIFY(timeline != nullptr);
    QTRY_VERIFY(timeline->accessibleDescription().contains(QStringLiteral("500")));
    const QString told = timeline->accessibleDescription();
    QCOMPARE(told.count(QStringLiteral("500")), 1);
}

void tst_OutboxPage::doubtThatSettlesItselfSaysWhen()
{
    m_house->server().setFaults(*sandbox::Faults::parse(QStringLiteral("reset-before-store=1")));
    const qint64 id = put("219.50");
    await(id, State::InDoubt);
    openPage();
    choose(id);
    QCOMPARE(rowOf(id).data(OutboxModel::GroupRole).toInt(), int(OutboxModel::Group::OnItsWay));
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("doubtPanel")) != nullptr);
    QTRY_VERIFY(part<QWidget>("doubtPanel")->accessibleName().contains(QStringLiteral("Next look in")));
    ui::test::keep(ui::test::grab(m_page.get(), 1), QStringLiteral("settling"));
    // The operator's word counts before the next look.
    QAction *ask = m_page->findChild<QAction *>(QStringLiteral("alwaysAsk"));
    QVERIFY(ask != nullptr && !ask->isChecked());
    ask->trigger();
    QTRY_VERIFY(m_house->session().outbox().alwaysAsks());
}

void tst_OutboxPage::doubtIsSentAgainAfterAWarning()
{
    m_house->server().setFaults(*sandbox::Faults::parse(QStringLiteral("reset-before-store=1")));
    const qint64 id = put("219.50");
    await(id, State::InDoubt);
    m_house->server().setFaults(sandbox::Faults());
    openPage();
    choose(id);
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("doubtPanel")) != nullptr);
    QTRY_VERIFY(part<QWidget>("doubtPanel")->isVisible());
    QTest::mouseClick(part<QPushButton>("doubtSendAgain"), Qt::LeftButton);
    auto *dialog = part<QDialog>("sendAgainDialog");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("sendAgainDialog")) == nullptr);
    QCOMPARE(get(id).state, State::InDoubt);
    QTest::mouseClick(part<QPushButton>("doubtSendAgain"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("sendAgainConfirm"), Qt::LeftButton);
    await(id, State::Sent);
    QCOMPARE(get(id).attempts, 2);
}

void tst_OutboxPage::queuedIsCancelledAndSendingPaused()
{
    openPage();
    auto *pause = part<QPushButton>("pauseButton");
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY(m_house->session().outbox().isPaused());
    QTRY_COMPARE(pause->text(), QStringLiteral("Resume sending"));
    QVERIFY(part<QWidget>("outboxBanner")->isVisible());
    const qint64 first = put("1");
    const qint64 second = put("2");
    choose(first);
    QTRY_COMPARE(part<QLabel>("detailsState")->text(), QStringLiteral("Queued"));
    menu(QStringLiteral("Cancel it"));
    await(first, State::Cancelled);
    QCOMPARE(get(second).state, State::Queued);
    QTest::mouseClick(pause, Qt::LeftButton);
    await(second, State::Sent);
    QCOMPARE(get(first).state, State::Cancelled);
    QTRY_COMPARE(pause->text(), QStringLiteral("Pause sending"));
}

void tst_OutboxPage::offlineIsSaid()
{
    openPage();
    m_house->server().stop();
    const qint64 id = put("1");
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("outboxBanner")->isVisible(), 15000);
    QTRY_COMPARE(rowOf(id).data(OutboxModel::StateRole).toInt(), int(State::Queued));
    QVERIFY(!rowOf(id).siblingAtColumn(OutboxModel::WhatColumn).data().toString().isEmpty());
}

void tst_OutboxPage::draftOfTheForm()
{
    {
        std::unique_ptr<ui::Page> form(ui::createNewEntryPage(nullptr));
        form->show();
        form->setSession(&m_house->session());
        auto *value = form->findChild<QLineEdit *>(QStringLiteral("valueEdit"));
        QTRY_VERIFY(value->isEnabled());
        QTest::keyClicks(value, QStringLiteral("31000"));
    }
    openPage();
    QTRY_VERIFY(rowOf(-1).isValid());
    QCOMPARE(rowOf(-1).data().toString(), QStringLiteral("Draft"));
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    auto *table = part<QTableView>("outboxTable");
    table->setCurrentIndex(rowOf(-1));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(navigated.count(), 1);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("new-entry"));
}

void tst_OutboxPage::opensANumber()
{
    const qint64 first = put("1");
    const qint64 second = put("2");
    await(first, State::Sent);
    await(second, State::Sent);
    openPage();
    m_page->open(QVariant::fromValue(first));
    QTRY_COMPARE(part<QLabel>("detailsAmount")->text(), QStringLiteral("1.00"));
}

void tst_OutboxPage::thousandsComeAPageAtATime()
{
    m_house->session().outbox().pause();
    QList<submission::NewSubmission> many;
    for (int i = 0; i < 3000; ++i)
        many.append(entry("1"));
    QVERIFY(answerOf(m_house->session().outbox().submitAll(many, true)).has_value());
    openPage();
    auto *table = part<QTableView>("outboxTable");
    QTRY_VERIFY(table->model()->rowCount() > 100);
    QVERIFY(table->model()->rowCount() < 1000);
    QCOMPARE(table->model()->index(0, 0).data(OutboxModel::SecondaryTextRole).toString(), QLocale().toString(3000));
    while (table->model()->rowCount() <= 3000) {
        const int before = table->model()->rowCount();
        table->scrollToBottom();
        QTRY_VERIFY(table->model()->rowCount() > before);
    }
    QCOMPARE(table->model()->rowCount(), 3001);
}

void tst_OutboxPage::stateComesBack()
{
    openPage();
    part<QTabBar>("outboxTabs")->setCurrentIndex(3);
    const QByteArray state = m_page->saveState();
    openPage();
    m_page->restoreState(state);
    QCOMPARE(part<QTabBar>("outboxTabs")->currentIndex(), 3);
    m_page->restoreState(QByteArray("nonsense"));
    QCOMPARE(part<QTabBar>("outboxTabs")->currentIndex(), 3);
}

QTEST_MAIN(tst_OutboxPage)
#include "tst_outboxpage.moc"
