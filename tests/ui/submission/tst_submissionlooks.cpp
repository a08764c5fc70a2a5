// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages with real data in both themes and at both scales; DESK_SHOTS keeps the pictures for a person to look
// at.
#include "models/submission/outboxmodel.h"
#include "tests/ui/submission/household.h"
#include "tests/ui/widgets/grab.h"
#include "ui/submission/newentrypage.h"
#include "ui/submission/outboxpage.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QTabBar>
#include <QTableView>

using namespace desk;
using desk::test::answerOf;
using desk::test::Household;

class tst_SubmissionLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newEntry_data() { themes(); }
    void newEntry();
    void outbox_data() { themes(); }
    void outbox();

private:
    static void themes();
    static void fill(ui::Page &page, Household &house);
    static void populate(Household &house);
};

void tst_SubmissionLooks::initTestCase()
{
    ui::Theme::instance().apply(*qApp);
}

void tst_SubmissionLooks::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_SubmissionLooks::fill(ui::Page &page, Household &house)
{
    page.resize(1261, 820);
    page.show();
    page.setSession(&house.session());
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("contactSearch"));
    QTRY_VERIFY(search->isEnabled());
    QTest::keyClicks(search, QStringLiteral("jonas"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *card = page.findChild<QPushButton *>(QStringLiteral("contactCardButton"));
    QTRY_VERIFY(card->isVisible() && card->text() == QStringLiteral("Change"));
    auto *source = page.findChild<QComboBox *>(QStringLiteral("sourceCombo"));
    QTRY_VERIFY(source->count() > 0);
    source->setCurrentIndex(source->findText(QStringLiteral("Booking desk")));
    Q_EMIT source->activated(source->currentIndex());
    auto *value = page.findChild<QLineEdit *>(QStringLiteral("valueEdit"));
    auto *send = page.findChild<QPushButton *>(QStringLiteral("sendButton"));
    QTest::keyClicks(value, QStringLiteral("499.99"));
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(value->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("jonas"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(card->isVisible() && card->text() == QStringLiteral("Change"));
    QTest::keyClicks(value, QStringLiteral("499.99"));
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("expenseEdit")), QStringLiteral("1,5"));
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("whenEdit")), QStringLiteral("today 10:00"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("{\"order_total\": \"499.99\", \"order_currency\": \"EUR\", \"customer_email\": "
                       "\"john@example.com\", \"customer_phone\": \"+1234567890\", \"company_size\": \"50-100\", "
                       "\"seats\": 12, \"internal_note\": null}"));
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("pastePayload")), Qt::LeftButton);
    value->setFocus();
}

void tst_SubmissionLooks::populate(Household &house)
{
    const QList<domain::Contact> contacts = house.contacts(12);
    const QList<domain::ConversionSource> sources = house.session().catalog().sources();
    const char *values[] = {"219.50", "1099.00", "60.00", "320", "99", "31000", "499.99", "89.00", "1240.00"};
    const auto put = [&](int i, const char *currency, bool known = true) {
        submission::NewSubmission entry;
        const domain::Contact &contact = contacts.at(i % contacts.size());
        entry.contactId = known ? contact.id : QStringLiteral("00000000-0000-4000-8000-000000000000");
        entry.contactName = contact.displayName();
        entry.sourceId = sources.at(i % sources.size()).id;
        entry.sourceName = sources.at(i % sources.size()).name;
        entry.eventValue = domain::Decimal::fromJsonNumber(values[i % 9]);
        entry.currency = QLatin1String(currency);
        entry.occurredAt = domain::Instant::now();
        entry.body = "{\"sourceId\":\"" + entry.sourceId.toLatin1() + "\",\"contactId\":\"" + entry.contactId.toLatin1()
                     + "\",\"eventValue\":" + values[i % 9] + ",\"currency\":\"" + currency + "\"}";
        return answerOf(house.session().outbox().submit(entry)).value_or(0);
    };
    const auto settled = [&] {
        const submission::Counts counts = house.session().outbox().counts();
        return counts.queued + counts.sending == 0;
    };
    for (int i = 4; i < 12; ++i)
        put(i, i == 5 ? "JPY" : "EUR");
    put(1, "EUR", false);
    put(2, "USD", false);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 20000);
    house.server().setFaults(*sandbox::Faults::parse(QStringLiteral("reset-before-store=1")));
    put(0, "EUR");
    QTRY_COMPARE_WITH_TIMEOUT(house.session().outbox().counts().inDoubt, 1, 20000);
    house.server().setFaults(sandbox::Faults());
    answerOf(house.session().outbox().lookUp(house.submissions().first().id));
    house.session().outbox().pause();
    answerOf(house.session().outbox().cancel(put(3, "EUR")));
    put(3, "EUR");
    put(6, "USD");
}

void tst_SubmissionLooks::newEntry()
{
    QFETCH(bool, dark);
    ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    Household house;
    std::unique_ptr<ui::Page> page(ui::createNewEntryPage(nullptr));
    fill(*page, house);
    auto *draft = page->findChild<QLabel *>(QStringLiteral("draftLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(!draft->text().isEmpty(), 20000);
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    for (const int ratio : {1, 2})
        ui::test::keep(ui::test::grab(page.get(), ratio), QStringLiteral("new-entry-%1-%2x").arg(theme).arg(ratio));
    // What looks odd, and the question about it.
    auto *expense = page->findChild<QLineEdit *>(QStringLiteral("expenseEdit"));
    expense->selectAll();
    QTest::keyClicks(expense, QStringLiteral("1240"));
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    auto *link = page->findChild<QWidget *>(QStringLiteral("sendMessage"))->findChild<QPushButton *>();
    QTRY_VERIFY(link->hasFocus());
    for (const int ratio : {1, 2})
        ui::test::keep(ui::test::grab(page.get(), ratio), QStringLiteral("warnings-%1-%2x").arg(theme).arg(ratio));
}

void tst_SubmissionLooks::outbox()
{
    QFETCH(bool, dark);
    ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    Household house;
    populate(house);
    std::unique_ptr<ui::Page> page(ui::createOutboxPage(nullptr));
    page->resize(1261, 820);
    page->show();
    page->setSession(&house.session());
    auto *table = page->findChild<QTableView *>(QStringLiteral("outboxTable"));
    QTRY_VERIFY(table->model()->rowCount() > 8);
    const auto doubts = table->model()->match(table->model()->index(0, 0), models::OutboxModel::StateRole,
                                              int(submission::State::InDoubt));
    QVERIFY(!doubts.isEmpty());
    table->setCurrentIndex(doubts.first());
    QTRY_VERIFY(page->findChild<QWidget *>(QStringLiteral("doubtPanel")) != nullptr);
    QTRY_VERIFY(page->findChild<QLabel *>(QStringLiteral("detailsState"))->isVisible());
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    for (const int ratio : {1, 2})
        ui::test::keep(ui::test::grab(page.get(), ratio), QStringLiteral("outbox-%1-%2x").arg(theme).arg(ratio));
}

QTEST_MAIN(tst_SubmissionLooks)
#include "tst_submissionlooks.moc"
