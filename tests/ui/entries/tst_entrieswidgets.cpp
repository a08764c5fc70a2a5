// SPDX-License-Identifier: GPL-3.0-or-later
// The entries page's own widgets, without a session.
#include "tests/ui/widgets/grab.h"

#include "ui/entries/amountpopup.h"
#include "ui/entries/choicepopup.h"
#include "ui/entries/ratesdialog.h"
#include "ui/entries/totalsbar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

domain::Decimal number(const char *text)
{
    return *domain::Decimal::fromJsonNumber(text);
}

} // namespace

class EntriesWidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QStringLiteral("120.50") << true << QStringLiteral("120.50");
        QTest::newRow("grouped") << QStringLiteral(" 1,240 ") << true << QStringLiteral("1240");
        QTest::newRow("negative") << QStringLiteral("\u22125") << true << QStringLiteral("-5");
        QTest::newRow("empty") << QString() << true << QString();
        QTest::newRow("words") << QStringLiteral("ten") << false << QString();
    }

    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(bool, readable);
        QFETCH(QString, value);
        const auto read = AmountPopup::read(typed);
        QCOMPARE(read.has_value(), readable);
        if (read)
            QCOMPARE(*read ? QString::fromStdString((*read)->text()) : QString(), value);
    }

    void choicesByKeyboard()
    {
        ChoicePopup popup(QStringLiteral("Source"), nullptr);
        popup.setChoices({{QStringLiteral("a"), QStringLiteral("Phone orders"), {}},
                          {QStringLiteral("b"), QStringLiteral("Booking desk"), {}}});
        popup.show();
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        QSignalSpy changed(&popup, &FilterPopup::changed);
        auto *list = popup.findChild<QListWidget *>();
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(popup.chosen(), QStringList{QStringLiteral("b")});
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(popup.chosen().size(), 2);
        popup.setSingle(true);
        popup.setChosen({});
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(popup.chosen(), QStringList{QStringLiteral("b")});
        QVERIFY(changed.size() >= 4);
    }

    void choicesByClicks()
    {
        ChoicePopup popup(QStringLiteral("Source"), nullptr);
        popup.setChoices({{QStringLiteral("a"), QStringLiteral("Phone orders"), {}},
                          {QStringLiteral("b"), QStringLiteral("Booking desk"), {}}});
        popup.show();
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        auto *list = popup.findChild<QListWidget *>();
        const QRect row = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(popup.chosen(), QStringList{QStringLiteral("a")});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(popup.chosen(), QStringList());
        const QPoint box(row.left() + unit(12), row.center().y());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(popup.chosen(), QStringList{QStringLiteral("a")});
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(popup.chosen(), QStringList());
    }

    void totalsTellEveryCurrency()
    {
        TotalsBar bar;
        store::EntryTotals totals;
        totals.currencies = {{QStringLiteral("EUR"), number("31204.35"), number("4118.4"), 300, 0},
                             {QStringLiteral("JPY"), number("286400"), number("0"), 10, 0}};
        bar.setCount(412, 48310);
        bar.setTotals(totals);
        QVERIFY(bar.words().contains(QStringLiteral("412 of 48,310 entries")));
        QVERIFY(bar.words().contains(QStringLiteral("31,204.35 EUR \u22124,118.40")));
        QVERIFY(bar.words().contains(QStringLiteral("31,204.35 EUR \u22124,118.40 net 27,085.95")));
        QVERIFY(bar.words().contains(QStringLiteral("286,400 JPY no expense")));
        QVERIFY(!bar.words().contains(QStringLiteral("at your rates")));
        models::CurrencyRates rates;
        rates.target = QStringLiteral("EUR");
        bar.setRates(rates);
        QVERIFY(bar.words().contains(QStringLiteral("31,204.35 EUR at your rates, without JPY")));
        rates.rates.insert(QStringLiteral("JPY"), {number("0.006127"), domain::Instant(0)});
        bar.setRates(rates); // 1754.7728 more
        QVERIFY2(bar.words().contains(QStringLiteral("32,959.12 EUR at your rates \u22124,118.40 net 28,840.72")),
                 qPrintable(bar.words()));
        QCOMPARE(bar.accessibleName(), bar.words());
    }

    void ratesAreTheOperatorsOwn()
    {
        store::EntryTotals totals;
        totals.currencies = {{QStringLiteral("EUR"), number("31204.35"), number("4118.4"), 300, 0},
                             {QStringLiteral("USD"), number("1000.5"), number("0.5"), 40, 0},
                             {QStringLiteral("JPY"), number("286400"), number("0"), 10, 0},
                             {QString(), number("12"), number("0"), 2, 0}};
        const domain::Instant before(1'700'000'000'000);
        const domain::Instant now(1'700'500'000'000);
        RatesDialog first(totals, {}, nullptr);
        auto *target = first.findChild<QComboBox *>(QStringLiteral("ratesTarget"));
        auto *result = first.findChild<QLabel *>(QStringLiteral("ratesResult"));
        QVERIFY(result->text().contains(QStringLiteral("nothing is added across")));
        for (QLineEdit *edit : first.findChildren<QLineEdit *>())
            QCOMPARE(edit->text(), QString()); // no default
        target->setCurrentText(QStringLiteral("EUR"));
        QVERIFY(!first.findChild<QLineEdit *>(QStringLiteral("rate-EUR"))->isEnabled());
        auto *dollars = first.findChild<QLineEdit *>(QStringLiteral("rate-USD"));
        QTest::keyClicks(dollars, QStringLiteral("much"));
        QPushButton *apply = nullptr;
        for (QPushButton *button : first.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Apply"))
                apply = button;
        }
        QVERIFY(apply && !apply->isEnabled());
        QVERIFY(!dollars->accessibleDescription().isEmpty());
        dollars->selectAll();
        QTest::keyClicks(dollars, QStringLiteral("0.92"));
        QVERIFY(apply->isEnabled());
        QCOMPARE(result->text(),
                 QStringLiteral("Net at your rates: 28,005.95 EUR, without JPY, amounts in no currency"));
        first.show();
        test::keep(test::grab(&first, 2), QStringLiteral("entries-rates"));
        const models::CurrencyRates entered = first.rates(before);
        QCOMPARE(entered.rates.size(), 1);

        RatesDialog second(totals, entered, nullptr);
        QTest::keyClicks(second.findChild<QLineEdit *>(QStringLiteral("rate-JPY")), QStringLiteral("0.006"));
        models::CurrencyRates rates = second.rates(now);
        QCOMPARE(rates.rates[QStringLiteral("USD")].enteredAt, before); // it stayed the same
        QCOMPARE(rates.rates[QStringLiteral("JPY")].enteredAt, now);
        second.findChild<QComboBox *>(QStringLiteral("ratesTarget"))->setCurrentText(QStringLiteral("CHF"));
        rates = second.rates(now);
        QCOMPARE(rates.rates[QStringLiteral("USD")].enteredAt, now); // what was typed counts for another currency now
    }
};

QTEST_MAIN(EntriesWidgetsTest)
#include "tst_entrieswidgets.moc"
