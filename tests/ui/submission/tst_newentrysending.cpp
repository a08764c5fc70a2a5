// SPDX-License-Identifier: GPL-3.0-or-later
// What New entry says before it sends, what it sends, and what it says of the outcome.
#include "tests/ui/submission/newentrytest.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QTableView>

using namespace desk;
using desk::test::answerOf;
using desk::test::NewEntryTest;
using submission::State;

class tst_NewEntrySending : public NewEntryTest
{
    Q_OBJECT
private Q_SLOTS:
    void sendsDirectValues();
    void sendsAPayload();
    void sendsBothTogether();
    void asksBeforeLeavingAValueOut();
    void pointsOutADuplicate();
    void asksOnceBeforeSendingInSpiteOfWarnings();
    void findsWhatOnlyTheServiceKnows();
    void noticesAnotherContactsAddress();
    void refusedComesBackWithTheField();
    void deadServerKeepsItInTheOutbox();
    void liveAsksOnceAndNamesTheBusiness();
};

void tst_NewEntrySending::sendsDirectValues()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("499.990"));
    type("expenseEdit", QStringLiteral("7.50"));
    type("whenEdit", QStringLiteral("2026-03-01T09:00:00.123Z"));
    QCOMPARE(part<QPushButton>("sendButton")->text(), QStringLiteral("Send to sandbox"));
    send();
    const submission::Submission submission = sent();
    QVERIFY(submission.body.contains("\"eventValue\":499.990"));
    QVERIFY(submission.body.contains("\"occurredAt\":\"2026-03-01T09:00:00.123Z\""));
    const domain::ConversionEntry entry = stored(submission);
    QVERIFY(entry.eventValue && entry.eventValue->isSameNumber(*domain::Decimal::fromJsonNumber("499.99")));
    QCOMPARE(entry.currency.value_or(QString()), submission.currency);
    QCOMPARE(QString::fromStdString(entry.occurredAt.toIso()), QStringLiteral("2026-03-01T09:00:00.123Z"));
    // What the next one shares stays, the rest is gone; what became of the last one is said.
    QTRY_VERIFY(part<QLineEdit>("valueEdit")->text().isEmpty());
    QCOMPARE(part<QComboBox>("sourceCombo")->currentText(), QStringLiteral("Phone orders"));
    QTRY_VERIFY2(message().contains(QStringLiteral("stored")), qPrintable(message()));
    QVERIFY(message().contains(QStringLiteral("499.99")));
}

void tst_NewEntrySending::sendsAPayload()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    const auto mapping = m_house->source(QStringLiteral("Phone orders")).fieldMappings;
    addKey(QStringLiteral("eventValue"), QStringLiteral("12.30"));
    addKey(QStringLiteral("city"), QStringLiteral("Utrecht"));
    send();
    const submission::Submission submission = sent();
    QVERIFY2(submission.body.contains("\"data\":{\"eventValue\":\"12.30\",\"city\":\"Utrecht\"}"), submission.body);
    const domain::ConversionEntry entry = stored(submission);
    // Predicted equals stored, whatever this source's mapping makes of it.
    QCOMPARE(entry.eventValue.has_value(), submission.eventValue.has_value());
    if (entry.eventValue)
        QVERIFY(entry.eventValue->isSameNumber(*submission.eventValue));
    QCOMPARE(entry.currency.value_or(QString()), submission.currency);
}

void tst_NewEntrySending::sendsBothTogether()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Booking desk"));
    type("valueEdit", QStringLiteral("5"));
    type("currencyEdit", QStringLiteral("eur")); // one that this source is known to have
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"order_total\":\"88.10\",\"unrelated\":true}"));
    QTest::mouseClick(part<QPushButton>("pastePayload"), Qt::LeftButton);
    QCOMPARE(part<QTableView>("payloadTable")->model()->rowCount(), 3);
    send();
    const submission::Submission submission = sent();
    QVERIFY(submission.body.contains("\"eventValue\":5,\"currency\":\"EUR\""));
    const domain::ConversionEntry entry = stored(submission);
    QVERIFY(submission.eventValue && entry.eventValue && entry.eventValue->isSameNumber(*submission.eventValue));
    QCOMPARE(entry.currency.value_or(QString()), submission.currency);
}

void tst_NewEntrySending::asksBeforeLeavingAValueOut()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("about 5"));
    send();
    QVERIFY2(message().contains(QStringLiteral("left out")), qPrintable(message()));
    QVERIFY(m_house->submissions().isEmpty());
    QTest::mouseClick(part<QWidget>("sendMessage")->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!sent().body.contains("eventValue"));
}

void tst_NewEntrySending::pointsOutADuplicate()
{
    openPage();
    const auto fill = [this] {
        chooseContact(QStringLiteral("jonas"));
        chooseSource(QStringLiteral("Phone orders"));
        type("valueEdit", QStringLiteral("499.99"));
    };
    fill();
    QVERIFY(!part<QWidget>("warningList")->isVisible());
    send();
    sent();
    QTRY_VERIFY(part<QLineEdit>("valueEdit")->text().isEmpty());
    QVERIFY(!part<QWidget>("warningList")->isVisible());
    fill();
    QTRY_VERIFY(showsBanner("duplicateBanner"));
    // By keyboard it comes between the direct values and the payload, where it is seen.
    const QWidget *next = part<QLineEdit>("whenEdit")->nextInFocusChain();
    while (next != part<QTableView>("payloadTable") && next != part<QPushButton>("duplicateShow"))
        next = next->nextInFocusChain();
    QCOMPARE(next, part<QPushButton>("duplicateShow"));
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    QTest::mouseClick(part<QPushButton>("duplicateShow"), Qt::LeftButton);
    QCOMPARE(navigated.count(), 1);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("outbox"));
    type("valueEdit", QStringLiteral("500"));
    QTRY_VERIFY(!part<QWidget>("warningList")->isVisible());
}

void tst_NewEntrySending::asksOnceBeforeSendingInSpiteOfWarnings()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("20"));
    type("expenseEdit", QStringLiteral("21"));
    // Not waited for: what the workspace knows is looked at before anything is sent.
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(message().contains(QStringLiteral("Nothing was sent")), qPrintable(message()));
    QVERIFY(showsBanner("expenseAboveValueBanner"));
    QVERIFY(m_house->submissions().isEmpty());
    auto *link = part<QWidget>("sendMessage")->findChild<QPushButton *>();
    QTRY_VERIFY(link->hasFocus());
    // A second press of the same keys is no answer.
    QTest::keyClick(link, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(message().contains(QStringLiteral("Nothing was sent")));
    QVERIFY(m_house->submissions().isEmpty());
    // Mending takes the question away, with what it was about.
    type("expenseEdit", QStringLiteral("19"));
    QTRY_VERIFY(!part<QWidget>("sendMessage")->isVisible());
    QTRY_VERIFY(!part<QWidget>("warningList")->isVisible());
    type("expenseEdit", QStringLiteral("22"));
    QTRY_VERIFY(part<QWidget>("warningList")->isVisible());
    QTest::mouseClick(part<QPushButton>("sendButton"), Qt::LeftButton);
    QTRY_VERIFY(link->hasFocus());
    QTest::keyClick(link, Qt::Key_Return);
    const submission::Submission submission = sent();
    QCOMPARE(QString::fromStdString(submission.expense->text()), QStringLiteral("22"));
    QTRY_VERIFY(!part<QWidget>("warningList")->isVisible());
}

void tst_NewEntrySending::findsWhatOnlyTheServiceKnows()
{
    // Entered elsewhere, a minute ago: neither the outbox nor the local copy has it.
    openPage();
    const domain::Contact contact = [this] {
        api::ContactQuery query;
        query.search = QStringLiteral("jonas");
        return answerOf(m_house->session().client().listContacts(query))->items.first();
    }();
    QVERIFY(contact.email);
    chooseContact(*contact.email); // one of several of the name: which comes first depends on what was read by then
    chooseSource(QStringLiteral("Phone orders"));
    const auto post = [&](const char *value) {
        const QByteArray body = "{\"sourceId\":\"" + m_house->source(QStringLiteral("Phone orders")).id.toUtf8()
                                + "\",\"contactId\":\"" + contact.id.toUtf8()
                                + "\",\"currency\":\"EUR\",\"eventValue\":" + value + "}";
        QVERIFY(answerOf(m_house->session().client().createEntry(body)).entry);
    };
    m_page.reset(); // what it has read of the service is forgotten
    post("77.70");
    openPage();
    chooseContact(*contact.email);
    chooseSource(QStringLiteral("Phone orders"));
    type("currencyEdit", QStringLiteral("EUR"));
    type("valueEdit", QStringLiteral("77.7"));
    QTRY_VERIFY(showsBanner("duplicateBanner"));
    const QString words = part<QWidget>("duplicateBanner")->accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("77.70 EUR")) && words.contains(QStringLiteral("at the service")),
             qPrintable(words));
    QSignalSpy navigated(m_page.get(), &ui::Page::navigate);
    QTest::mouseClick(part<QPushButton>("duplicateShow"), Qt::LeftButton);
    QCOMPARE(navigated.first().first().toString(), QStringLiteral("entries"));
}

void tst_NewEntrySending::noticesAnotherContactsAddress()
{
    openPage();
    domain::Contact other;
    for (const domain::Contact &contact : m_house->contacts(30)) {
        if (contact.email && !contact.displayName().contains(QStringLiteral("Jonas")))
            other = contact;
    }
    QVERIFY(other.email);
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Booking desk"));
    addKey(QStringLiteral("customer_email"), *other.email);
    QTRY_VERIFY(showsBanner("emailTakenBanner"));
    QVERIFY(part<QWidget>("emailTakenBanner")->accessibleDescription().contains(other.displayName()));
}

void tst_NewEntrySending::refusedComesBackWithTheField()
{
    openPage();
    // A contact that is deleted between choosing and sending is refused by the service.
    m_page->open(
        QVariantMap{{QStringLiteral("request"),
                     QByteArray("{\"sourceId\":\"" + m_house->source(QStringLiteral("Phone orders")).id.toLatin1()
                                + "\",\"contactId\":\"00000000-0000-4000-8000-000000000000\",\"eventValue\":3.50}")},
                    {QStringLiteral("contactName"), QStringLiteral("Nobody")}});
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("3.50"));
    send();
    const submission::Submission refused = sent(State::Refused);
    // The form has it again, with the service's words, and sending replaces the refused one.
    QTRY_COMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("3.50"));
    QTRY_VERIFY2(message().contains(QStringLiteral("refused")), qPrintable(message()));
    chooseContact(QStringLiteral("jonas"));
    send();
    const submission::Submission again = sent();
    QCOMPARE(again.id, refused.id);
    QCOMPARE(m_house->submissions().size(), 1);
}

void tst_NewEntrySending::deadServerKeepsItInTheOutbox()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("9.99"));
    m_house->server().stop();
    send();
    QTRY_COMPARE(m_house->submissions().size(), 1);
    QTRY_VERIFY2(message().contains(QStringLiteral("kept in the outbox")), qPrintable(message()));
    QVERIFY(part<QLineEdit>("valueEdit")->text().isEmpty());
}

void tst_NewEntrySending::liveAsksOnceAndNamesTheBusiness()
{
    openPage(true);
    const QString business = m_house->session().profile().businessName;
    QCOMPARE(part<QPushButton>("sendButton")->text(), QStringLiteral("Send to %1").arg(business));
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("1"));
    send();
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("liveWriteDialog")) != nullptr);
    auto *dialog = part<QDialog>("liveWriteDialog");
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(business));
    QTest::keyClick(dialog, Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("liveWriteDialog")) == nullptr);
    QVERIFY(m_house->submissions().isEmpty());
    send();
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("liveWriteDialog")) != nullptr);
    QTest::mouseClick(part<QPushButton>("liveWriteConfirm"), Qt::LeftButton);
    sent();
    chooseContact(QStringLiteral("jonas"));
    type("valueEdit", QStringLiteral("2"));
    send();
    QTRY_COMPARE(m_house->submissions().size(), 2);
    QVERIFY(m_page->findChild<QDialog *>(QStringLiteral("liveWriteDialog")) == nullptr);
}

QTEST_MAIN(tst_NewEntrySending)
#include "tst_newentrysending.moc"
