// SPDX-License-Identifier: GPL-3.0-or-later
// The New entry page with real clicks and keys, against the embedded sandbox.
#include "tests/ui/submission/household.h"
#include "ui/submission/newentrypage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QTableView>

using namespace desk;
using desk::test::answerOf;
using desk::test::Household;
using submission::State;

class tst_NewEntryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutASession();
    void sendsDirectValues();
    void sendsAPayload();
    void sendsBothTogether();
    void tellsWhatIsMissing();
    void mendsAValue();
    void asksBeforeLeavingAValueOut();
    void enterMeansTheWordsThatStandThere();
    void createsAContact();
    void looksBeforeItCreates();
    void tableAndJsonAreTheSame();
    void flattensNested();
    void brokenJson();
    void hugePayloadStaysResponsive();
    void draftComesBack();
    void clearCanBeUndone();
    void pointsOutADuplicate();
    void asksOnceBeforeSendingInSpiteOfWarnings();
    void findsWhatOnlyTheServiceKnows();
    void noticesAnotherContactsAddress();
    void refusedComesBackWithTheField();
    void deadServerKeepsItInTheOutbox();
    void liveAsksOnceAndNamesTheBusiness();
    void opensARequest();
    void curlHasNoKey();

private:
    template<typename T>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("The page has no %s", name);
        return found;
    }
    /// A warning is there only while it is shown.
    bool showsBanner(const char *name) const
    {
        const auto *banner = m_page->findChild<QWidget *>(QLatin1String(name));
        return banner != nullptr && banner->isVisible();
    }
    void openPage(bool live = false);
    void chooseContact(const QString &words);
    void chooseSource(const QString &name);
    void type(const char *field, const QString &text);
    void addKey(const QString &key, const QString &value);
    void send();
    submission::Submission sent(State state = State::Sent);
    [[nodiscard]] QString message() const;
    [[nodiscard]] domain::ConversionEntry stored(const submission::Submission &submission);

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ui::Page> m_page;
};

void tst_NewEntryPage::initTestCase()
{
    ui::Theme::instance().apply(*qApp);
}

void tst_NewEntryPage::init()
{
    m_house = std::make_unique<Household>();
}

void tst_NewEntryPage::cleanup()
{
    m_page.reset();
    m_house.reset();
}

void tst_NewEntryPage::openPage(bool live)
{
    if (live) {
        m_house->closeSession();
        m_house->openSession(true);
    }
    m_page.reset(ui::createNewEntryPage(nullptr));
    m_page->resize(1261, 820);
    m_page->show();
    m_page->setSession(&m_house->session());
    QTRY_VERIFY(part<QLineEdit>("contactSearch")->isEnabled());
    QTRY_VERIFY(part<QComboBox>("sourceCombo")->count() > 0);
}

void tst_NewEntryPage::chooseContact(const QString &words)
{
    auto *search = part<QLineEdit>("contactSearch");
    search->clear();
    QTest::keyClicks(search, words);
    auto *button = part<QPushButton>("contactCardButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 10000);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(button->isVisible() && button->text() == QStringLiteral("Change"));
}

void tst_NewEntryPage::chooseSource(const QString &name)
{
    auto *combo = part<QComboBox>("sourceCombo");
    const int row = combo->findText(name);
    QVERIFY2(row >= 0, qPrintable(name));
    combo->setFocus();
    while (combo->currentIndex() != row)
        QTest::keyClick(combo, combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

void tst_NewEntryPage::type(const char *field, const QString &text)
{
    auto *widget = part<QWidget>(field);
    auto *combo = qobject_cast<QComboBox *>(widget);
    QLineEdit *edit = combo != nullptr ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_NewEntryPage::addKey(const QString &key, const QString &value)
{
    auto *table = part<QTableView>("payloadTable");
    const int row = table->model()->rowCount() - 1;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    const auto editor = [table] {
        auto *line = qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()));
        return line != nullptr ? line : table->viewport()->findChild<QLineEdit *>();
    };
    QPointer<QLineEdit> keyEditor = editor();
    QVERIFY(keyEditor);
    QTest::keyClicks(keyEditor, key);
    QTest::keyClick(keyEditor, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex(), table->model()->index(row, 1)); // on to the value
    QTRY_VERIFY(!keyEditor);
    QTRY_VERIFY(editor() != nullptr);
    QTest::keyClicks(editor(), value);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(row, 1).data().toString(), value);
}

void tst_NewEntryPage::send()
{
    QApplication::setActiveWindow(m_page.get()); // a dialog may have been it
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
}

submission::Submission tst_NewEntryPage::sent(State state)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 15000) {
        const auto all = m_house->submissions();
        if (!all.isEmpty() && all.first().state == state)
            return all.first();
        QTest::qWait(20);
    }
    QTest::qFail("the submission did not get there", __FILE__, __LINE__);
    return {};
}

QString tst_NewEntryPage::message() const
{
    return part<QWidget>("sendMessage")->accessibleName();
}

domain::ConversionEntry tst_NewEntryPage::stored(const submission::Submission &submission)
{
    return answerOf(m_house->session().client().getEntry(submission.entryId)).value_or(domain::ConversionEntry());
}

void tst_NewEntryPage::withoutASession()
{
    m_page.reset(ui::createNewEntryPage(nullptr));
    m_page->show();
    m_page->setSession(nullptr);
    QVERIFY(showsBanner("entryStateBanner"));
    QVERIFY(!part<QPushButton>("sendButton")->isEnabled());
    send();
    QVERIFY(m_house->submissions().isEmpty());
}

void tst_NewEntryPage::sendsDirectValues()
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

void tst_NewEntryPage::sendsAPayload()
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

void tst_NewEntryPage::sendsBothTogether()
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

void tst_NewEntryPage::tellsWhatIsMissing()
{
    openPage();
    type("valueEdit", QStringLiteral("5"));
    send();
    QVERIFY(part<QWidget>("contactProblem")->isVisible());
    QVERIFY(part<QWidget>("sourceProblem")->isVisible());
    QVERIFY(m_house->submissions().isEmpty());
    chooseContact(QStringLiteral("jonas"));
    QVERIFY(!part<QWidget>("contactProblem")->isVisible());
}

void tst_NewEntryPage::mendsAValue()
{
    openPage();
    type("valueEdit", QStringLiteral("1,299.00"));
    auto *problem = part<QWidget>("eventValueProblem");
    QVERIFY(problem->isVisible());
    auto *mend = problem->findChild<QPushButton *>();
    QCOMPARE(mend->text(), QStringLiteral("Use 1299.00"));
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("1299.00"));
    QVERIFY(!problem->isVisible());
}

void tst_NewEntryPage::asksBeforeLeavingAValueOut()
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

void tst_NewEntryPage::enterMeansTheWordsThatStandThere()
{
    openPage();
    const QList<domain::Contact> contacts = m_house->contacts(30);
    const auto other = std::ranges::find_if(contacts, [](const domain::Contact &contact) {
        return contact.email && !contact.displayName().contains(QStringLiteral("Jonas"));
    });
    QVERIFY(other != contacts.end());
    auto *search = part<QLineEdit>("contactSearch");
    QTest::keyClicks(search, QStringLiteral("jonas"));
    QTRY_VERIFY(part<QLabel>("contactName")->text().contains(QStringLiteral("Jonas")));
    // Other words and Enter at once: what was found for the ones before is still shown then.
    search->selectAll();
    QTest::keyClicks(search, *other->email);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(part<QPushButton>("contactCardButton")->text(), QStringLiteral("Change"));
    QCOMPARE(part<QLabel>("contactName")->text(), other->displayName());
}

void tst_NewEntryPage::createsAContact()
{
    openPage();
    QTest::keyClicks(part<QLineEdit>("contactSearch"), QStringLiteral("Greta Holmqvist"));
    QTest::mouseClick(part<QPushButton>("contactCreateLink"), Qt::LeftButton);
    QTRY_VERIFY(part<QWidget>("contactCreate")->isVisible());
    QCOMPARE(part<QLineEdit>("contactFirstName")->text(), QStringLiteral("Greta"));
    QCOMPARE(part<QLineEdit>("contactLastName")->text(), QStringLiteral("Holmqvist"));
    QTest::keyClicks(part<QLineEdit>("contactEmail"), QStringLiteral("greta.new@example.com"));
    QTest::mouseClick(part<QPushButton>("contactCreateButton"), Qt::LeftButton);
    QTRY_COMPARE(part<QPushButton>("contactCardButton")->text(), QStringLiteral("Change"));
    QVERIFY(!part<QWidget>("contactCreate")->isVisible());
    QVERIFY(part<QLabel>("contactName")->text().contains(QStringLiteral("Greta")));
    api::ContactQuery query;
    query.email = QStringLiteral("greta.new@example.com");
    QCOMPARE(answerOf(m_house->session().client().listContacts(query))->items.size(), 1);
}

void tst_NewEntryPage::looksBeforeItCreates()
{
    domain::Contact existing;
    for (const domain::Contact &contact : m_house->contacts(50)) {
        if (contact.email)
            existing = contact;
    }
    QVERIFY(existing.email.has_value());
    openPage();
    QTest::mouseClick(part<QPushButton>("contactCreateLink"), Qt::LeftButton);
    QTest::keyClicks(part<QLineEdit>("contactEmail"), *existing.email);
    QTest::keyClick(part<QLineEdit>("contactEmail"), Qt::Key_Return);
    auto *problem = part<QWidget>("contactCreateProblem");
    QTRY_VERIFY(problem->isVisible());
    QTest::mouseClick(problem->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(part<QPushButton>("contactCardButton")->text(), QStringLiteral("Change"));
    QCOMPARE(part<QLabel>("contactName")->text(), existing.displayName());
}

void tst_NewEntryPage::tableAndJsonAreTheSame()
{
    openPage();
    addKey(QStringLiteral("a"), QStringLiteral("1.50"));
    auto *views = part<ui::SegmentedControl>("payloadSwitch");
    views->setCurrentIndex(1);
    auto *editor = part<ui::JsonEditor>("payloadEditor");
    QCOMPARE(editor->text(), QByteArray("{\n  \"a\": \"1.50\"\n}"));
    editor->replaceText("{\"a\": 2.50, \"b\": \"x\"}");
    views->setCurrentIndex(0);
    auto *model = part<QTableView>("payloadTable")->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("2.50"));
    auto *table = part<QTableView>("payloadTable");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    views->setCurrentIndex(1);
    QCOMPARE(editor->text(), QByteArray("{\n  \"b\": \"x\"\n}"));
}

void tst_NewEntryPage::flattensNested()
{
    openPage();
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"order\":{\"total\":5.50}}"));
    QTest::mouseClick(part<QPushButton>("pastePayload"), Qt::LeftButton);
    auto *nested = part<QWidget>("payloadNested");
    QVERIFY(nested->isVisible());
    QTest::mouseClick(nested->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!nested->isVisible());
    QCOMPARE(part<QTableView>("payloadTable")->model()->index(0, 0).data().toString(), QStringLiteral("order.total"));
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(nested->isVisible());
}

void tst_NewEntryPage::brokenJson()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Phone orders"));
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"a\": 1,\n \"b\" 2}"));
    QTest::mouseClick(part<QPushButton>("pastePayload"), Qt::LeftButton);
    auto *problem = part<QWidget>("payloadProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->findChildren<QLabel *>().last()->text().contains(QStringLiteral("Line 2")),
             qPrintable(problem->findChildren<QLabel *>().last()->text()));
    QCOMPARE(part<ui::SegmentedControl>("payloadSwitch")->currentIndex(), 1);
    QVERIFY(!part<QTableView>("payloadTable")->isEnabled());
    send();
    QVERIFY(m_house->submissions().isEmpty());
    QVERIFY2(message().contains(QStringLiteral("Line 2")), qPrintable(message()));
    part<ui::JsonEditor>("payloadEditor")->replaceText("{\"a\": 1}");
    QVERIFY(!problem->isVisible());
    send();
    QVERIFY(sent().body.contains("\"data\":{\"a\":1}"));
}

void tst_NewEntryPage::hugePayloadStaysResponsive()
{
    openPage();
    const QByteArray huge = "{\"a\":\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"}";
    QGuiApplication::clipboard()->setText(QString::fromLatin1(huge));
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(part<QPushButton>("pastePayload"), Qt::LeftButton);
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(message().contains(QStringLiteral("40.0 MB")) && message().contains(QStringLiteral("1 MB")),
             qPrintable(message()));
    // The same through the editor: it is held, said to be too large, and everything goes on.
    part<ui::SegmentedControl>("payloadSwitch")->setCurrentIndex(1);
    clock.restart();
    part<ui::JsonEditor>("payloadEditor")->replaceText(huge);
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(part<QWidget>("payloadProblem")->isVisible());
    clock.restart();
    type("valueEdit", QStringLiteral("5"));
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    send();
    QVERIFY(m_house->submissions().isEmpty());
}

void tst_NewEntryPage::draftComesBack()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    const QString contact = part<QLabel>("contactName")->text();
    chooseSource(QStringLiteral("Phone orders"));
    type("valueEdit", QStringLiteral("3.33"));
    addKey(QStringLiteral("k"), QStringLiteral("v"));
    QTRY_VERIFY(part<QLabel>("draftLabel")->text().startsWith(QStringLiteral("Draft kept")));
    m_page.reset();
    openPage();
    QTRY_COMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("3.33"));
    QCOMPARE(part<QLabel>("contactName")->text(), contact);
    QCOMPARE(part<QComboBox>("sourceCombo")->currentText(), QStringLiteral("Phone orders"));
    QCOMPARE(part<QTableView>("payloadTable")->model()->index(0, 0).data().toString(), QStringLiteral("k"));
    // And once more after the last letter was typed right before the end.
    type("valueEdit", QStringLiteral("4.44"));
    m_page.reset();
    openPage();
    QTRY_COMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("4.44"));
}

void tst_NewEntryPage::clearCanBeUndone()
{
    openPage();
    type("valueEdit", QStringLiteral("3.33"));
    QTest::mouseClick(part<QPushButton>("clearButton"), Qt::LeftButton);
    QVERIFY(part<QLineEdit>("valueEdit")->text().isEmpty());
    QTest::mouseClick(part<QWidget>("sendMessage")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("3.33"));
}

void tst_NewEntryPage::pointsOutADuplicate()
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

void tst_NewEntryPage::asksOnceBeforeSendingInSpiteOfWarnings()
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

void tst_NewEntryPage::findsWhatOnlyTheServiceKnows()
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

void tst_NewEntryPage::noticesAnotherContactsAddress()
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

void tst_NewEntryPage::refusedComesBackWithTheField()
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

void tst_NewEntryPage::deadServerKeepsItInTheOutbox()
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

void tst_NewEntryPage::liveAsksOnceAndNamesTheBusiness()
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

void tst_NewEntryPage::opensARequest()
{
    openPage();
    type("valueEdit", QStringLiteral("1"));
    m_page->open(QVariantMap{
        {QStringLiteral("entry"), QByteArray("{\"id\":\"e\",\"sourceId\":null,\"contactId\":null,\"eventValue\":7.770,"
                                             "\"currency\":\"CHF\",\"occurredAt\":\"2026-03-01T09:00:00.000Z\"}")}});
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("7.770"));
    QCOMPARE(part<QComboBox>("currencyEdit")->currentText(), QStringLiteral("CHF"));
    QVERIFY2(part<QLineEdit>("whenEdit")->text().isEmpty(), "an entry that is entered again happens now");
    QTest::mouseClick(part<QWidget>("sendMessage")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("1"));
}

void tst_NewEntryPage::curlHasNoKey()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    part<ui::SegmentedControl>("requestSwitch")->setCurrentIndex(1);
    QTest::mouseClick(part<QAbstractButton>("requestCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("$CONVERSION_DESK_API_KEY")));
    QVERIFY(!copied.contains(QStringLiteral("sk-ak")));
}

QTEST_MAIN(tst_NewEntryPage)
#include "tst_newentrypage.moc"
