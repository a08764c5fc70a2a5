// SPDX-License-Identifier: GPL-3.0-or-later
// The form of New entry with real clicks and keys, against the embedded sandbox.
#include "tests/ui/submission/newentrytest.h"
#include "tests/ui/widgets/fits.h"
#include "ui/submission/newentrypage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QComboBox>
#include <QTableView>

using namespace desk;
using desk::test::answerOf;
using desk::test::NewEntryTest;

class tst_NewEntryPage : public NewEntryTest
{
    Q_OBJECT
private Q_SLOTS:
    void withoutASession();
    void tellsWhatIsMissing();
    void mendsAValue();
    void enterMeansTheWordsThatStandThere();
    void createsAContact();
    void looksBeforeItCreates();
    void aLongSentenceDoesNotWidenTheForm();
    void nothingIsCutWhereThereIsLittleRoom();
    void tableAndJsonAreTheSame();
    void flattensNested();
    void brokenJson();
    void hugePayloadIsRefusedAndTheRestGoesOn();
    void draftComesBack();
    void clearCanBeUndone();
    void opensARequest();
    void curlHasNoKey();
};

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

void tst_NewEntryPage::aLongSentenceDoesNotWidenTheForm()
{
    openPage();
    chooseContact(QStringLiteral("jonas")); // now the local copy has some
    m_house->server().stop();
    auto *search = part<QLineEdit>("contactSearch");
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("jonas "));
    QTest::keyClicks(search, QString(200, u'm'));
    const auto *trouble = part<QLabel>("contactTrouble");
    QTRY_VERIFY_WITH_TIMEOUT(!trouble->text().isEmpty(), 20'000);
    for (const int width : {1261, 900}) {
        m_page->resize(width, 820);
        QCoreApplication::sendPostedEvents();
        const QWidget *form = part<QWidget>("contactCard")->parentWidget();
        const QWidget *view = form;
        while (view && view->parentWidget() && !view->inherits("QScrollArea"))
            view = view->parentWidget();
        QVERIFY2(form->width() < view->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(form->width()).arg(view->width())));
        QVERIFY(trouble->isVisible());
    }
    // As soon as the service answers again, the sentence goes.
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("jonas"));
    QTRY_VERIFY_WITH_TIMEOUT(trouble->text().startsWith(QStringLiteral("From the local copy.")), 20'000);
    m_house->restartServer();
    m_house->session().connectTo(m_house->server().baseUrl(), api::Secret(m_house->server().apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(trouble->text().isEmpty(), 20'000);
    QVERIFY(!trouble->isVisible());
}

void tst_NewEntryPage::nothingIsCutWhereThereIsLittleRoom()
{
    openPage();
    chooseContact(QStringLiteral("jonas"));
    chooseSource(QStringLiteral("Lantern shop orders"));
    type("valueEdit", QStringLiteral("1,299.00")); // with a mend beside it
    const ui::test::InWindow window(m_page.get());
    for (const int width : {704, 800, 944, 1044, 1150, 1261}) {
        m_page->resize(width, 720);
        QCoreApplication::sendPostedEvents();
        const QStringList cut = ui::test::cutOff(m_page.get());
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(width).arg(cut.join(QStringLiteral(", ")))));
    }
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

void tst_NewEntryPage::hugePayloadIsRefusedAndTheRestGoesOn()
{
    openPage();
    const QByteArray huge = "{\"a\":\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"}";
    QGuiApplication::clipboard()->setText(QString::fromLatin1(huge));
    QTest::mouseClick(part<QPushButton>("pastePayload"), Qt::LeftButton);
    QVERIFY2(message().contains(QStringLiteral("40.0 MB")) && message().contains(QStringLiteral("1 MB")),
             qPrintable(message()));
    // The same through the editor: it is held, said to be too large, and everything goes on.
    part<ui::SegmentedControl>("payloadSwitch")->setCurrentIndex(1);
    part<ui::JsonEditor>("payloadEditor")->replaceText(huge);
    QVERIFY(part<QWidget>("payloadProblem")->isVisible());
    type("valueEdit", QStringLiteral("5"));
    QCOMPARE(part<QLineEdit>("valueEdit")->text(), QStringLiteral("5"));
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
