// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of New entry that open something: calendar, currencies, a contact that is taken.
#include "tests/app/api/rawserver.h"
#include "tests/ui/submission/newentrytest.h"
#include "tests/ui/widgets/grab.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QTimeEdit>

using namespace desk;
using desk::test::NewEntryTest;
using desk::test::RawServer;
using desk::test::Reaction;
using desk::test::Received;

class NewEntryFieldsTest : public NewEntryTest
{
    Q_OBJECT

    [[nodiscard]] QFrame *popup() const { return m_page->findChild<QFrame *>(QStringLiteral("whenPopup")); }
    [[nodiscard]] QString request() const
    {
        QString words;
        for (const QAbstractItemView *list : m_page->findChildren<QAbstractItemView *>(QStringLiteral("entryResult"))) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                words += list->model()->index(row, 0).data().toString() + u'\n';
        }
        return words;
    }

private Q_SLOTS:
    void aDayIsChosenFromTheCalendar()
    {
        openPage();
        auto *when = part<QLineEdit>("whenEdit");
        when->setFocus();
        QTest::keyClicks(when, QStringLiteral("2026-03-01T09:00:00Z"));
        QTest::keyClick(when, Qt::Key_Down);
        QTRY_VERIFY(popup() && popup()->isVisible());
        auto *calendar = popup()->findChild<QCalendarWidget *>(QStringLiteral("whenCalendar"));
        const QDateTime before = QDateTime::fromString(QStringLiteral("2026-03-01T09:00:00Z"), Qt::ISODate);
        QCOMPARE(calendar->selectedDate(), before.toLocalTime().date());
        ui::test::keep(ui::test::grab(popup(), 1), QStringLiteral("new-entry-calendar"));
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Right); // the day after
        auto *clock = popup()->findChild<QTimeEdit *>(QStringLiteral("whenClock"));
        clock->setFocus();
        clock->setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClicks(clock, QStringLiteral("45"));
        QTest::mouseClick(popup()->findChild<QPushButton *>(QStringLiteral("whenTake")), Qt::LeftButton);
        QTRY_VERIFY(!popup());
        QTRY_VERIFY2(request().contains(QStringLiteral("2 Mar 2026, 09:45")), qPrintable(request()));
        QTRY_COMPARE(m_page->focusWidget(), when);
    }

    void escapeLeavesTheCalendarAsItWas()
    {
        openPage();
        auto *when = part<QLineEdit>("whenEdit");
        when->setFocus();
        QTest::keyClicks(when, QStringLiteral("2026-03-01T09:00:00Z"));
        QTest::keyClick(when, Qt::Key_F4);
        QTRY_VERIFY(popup() && popup()->isVisible());
        auto *calendar = popup()->findChild<QCalendarWidget *>(QStringLiteral("whenCalendar"));
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Right);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(when->text(), QStringLiteral("2026-03-01T09:00:00Z"));
        // A day is taken by Enter; the button puts the moment of sending.
        QTest::keyClick(when, Qt::Key_Down);
        QTRY_VERIFY(popup() && popup()->isVisible());
        calendar = popup()->findChild<QCalendarWidget *>(QStringLiteral("whenCalendar"));
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Left);
        QTest::keyClick(calendar->findChild<QAbstractItemView *>(), Qt::Key_Return);
        QTRY_VERIFY(!popup());
        QTRY_VERIFY2(request().contains(QStringLiteral("28 Feb 2026, 09:00")), qPrintable(request()));
        QTest::keyClick(when, Qt::Key_Down);
        QTRY_VERIFY(popup() && popup()->isVisible());
        for (auto *button : popup()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("When sent"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!popup());
        QVERIFY(when->text().isEmpty());
        QTRY_VERIFY(request().contains(QStringLiteral("When it is sent")));
    }

    void aCurrencyIsFoundByItsName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << QStringLiteral("krona") << QStringLiteral("SEK");
        QTest::newRow("sign") << QStringLiteral("€") << QStringLiteral("EUR");
        QTest::newRow("code, small") << QStringLiteral("chf") << QStringLiteral("CHF");
    }
    void aCurrencyIsFoundByItsName()
    {
        openPage();
        QFETCH(QString, typed);
        QFETCH(QString, code);
        auto *combo = part<QComboBox>("currencyEdit");
        combo->lineEdit()->setFocus();
        combo->lineEdit()->selectAll();
        for (const QChar letter : typed)
            QTest::sendKeyEvent(QTest::Click, combo->lineEdit(), Qt::Key_unknown, QString(letter), {});
        QAbstractItemView *list = combo->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        int row = -1;
        for (int i = 0; i < list->model()->rowCount() && row < 0; ++i) {
            if (combo->completer()->pathFromIndex(list->model()->index(i, 0)) == code)
                row = i;
        }
        QVERIFY2(row >= 0, qPrintable(typed));
        if (row == 0)
            ui::test::keep(ui::test::grab(list, 1), QStringLiteral("new-entry-currencies"));
        for (int i = 0; i <= row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(combo->currentText(), code);
        QTRY_VERIFY2(request().contains(QStringLiteral("Currency: ") + code), qPrintable(request()));
    }

    /// Between the looking and the making somebody else made the same contact.
    void aContactThatIsTakenMeanwhileIsOffered()
    {
        openPage();
        bool taken = false;
        RawServer server([&taken](const Received &request, int) {
            const QByteArray line = request.line();
            const QByteArray page = R"("pagination":{"total":1,"page":1,"limit":1,"hasMore":false})";
            if (line.startsWith("POST ") && line.contains("/contacts")) {
                taken = true;
                return Reaction::json(R"({"error":{"code":"CONFLICT","message":"taken","details":[]}})", 409);
            }
            if (line.contains("/contacts?")) {
                const QByteArray contact =
                    R"({"id":"c-9","businessId":"b-1","name":"Greta Holm","email":"greta@example.com",)"
                    R"("createdAt":"2026-01-01T00:00:00.000Z","updatedAt":"2026-01-01T00:00:00.000Z"})";
                const bool asked = line.contains("email=");
                return Reaction::json("{\"data\":[" + (taken && asked ? contact : QByteArray()) + "]," + page + "}");
            }
            return Reaction::json("{\"data\":[]," + page + "}");
        });
        m_house->session().connectTo(server.url(), api::Secret(QStringLiteral("sk-ak-test")));
        QTest::mouseClick(part<QPushButton>("contactCreateLink"), Qt::LeftButton);
        QTest::keyClicks(part<QLineEdit>("contactEmail"), QStringLiteral("greta@example.com"));
        QTest::mouseClick(part<QPushButton>("contactCreateButton"), Qt::LeftButton);
        auto *problem = part<QWidget>("contactCreateProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 10'000);
        QVERIFY(taken);
        auto *choose = problem->findChild<QPushButton *>();
        QCOMPARE(choose->text(), QStringLiteral("Choose Greta Holm"));
        QTest::mouseClick(choose, Qt::LeftButton);
        QTRY_COMPARE(part<QPushButton>("contactCardButton")->text(), QStringLiteral("Change"));
        QCOMPARE(part<QLabel>("contactName")->text(), QStringLiteral("Greta Holm"));
    }
};

QTEST_MAIN(NewEntryFieldsTest)
#include "tst_newentryfields.moc"
