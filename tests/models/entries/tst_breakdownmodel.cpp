// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/breakdownmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::models;
using store::EntryDimension;

namespace {

domain::Decimal number(std::string_view text)
{
    return domain::Decimal::fromJsonNumber(text).value();
}

store::EntryBreakdown some()
{
    store::EntryBreakdown breakdown;
    breakdown.rows = {{QStringLiteral("c1"), QStringLiteral("Mira"), number("600.10"), 3, 3, 0},
                      {QStringLiteral("c2"), QStringLiteral("Jonas"), number("-200"), 9, 8, 1},
                      {QStringLiteral("c3"), QString(), number("100"), 5, 5, 0},
                      {QString(), QString(), number("0"), 20, 0, 0}};
    breakdown.others = {QString(), QString(), number("99.90"), 4, 4, 0};
    breakdown.otherCount = 2;
    return breakdown;
}

} // namespace

class BreakdownModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_model = std::make_unique<BreakdownModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsValuesAndShares()
    {
        m_model->setBreakdown(some(), EntryDimension::Contact, QStringLiteral("EUR"));
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("Mira"), QStringLiteral("Unnamed contact"), QStringLiteral("No contact"),
                              QStringLiteral("Jonas"), QStringLiteral("2 others")}));
        QCOMPARE(text(0, 2), QStringLiteral("600.10"));
        QCOMPARE(text(0, 3), QStringLiteral("60.0 %")); // of 600.10 + 200 + 100 + 99.90
        QCOMPARE(text(3, 2), QStringLiteral("\u2212200.00"));
        QCOMPARE(text(3, 3), QStringLiteral("\u221220.0 %"));
        QCOMPARE(text(2, 2), QStringLiteral("\u2013")); // none of them is in euros
        QCOMPARE(text(4, 1), QStringLiteral("4"));
        QVERIFY(m_model->index(4, 0).data(BreakdownModel::OthersRole).toBool());
        QVERIFY(!m_model->share(4));
        QCOMPARE(m_model->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Mira\n60.0 %"));
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("60.0 %"));
        QCOMPARE(m_model->share(3)->id, QStringLiteral("c2"));
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Value, EUR"));
        QVERIFY(!m_model->index(3, 2).data(Qt::ToolTipRole).toString().isEmpty()); // an amount was left out
        QCOMPARE(m_model->ids().size(), 4);
    }

    void sortsByAnyColumnWithTheOthersLast()
    {
        m_model->setBreakdown(some(), EntryDimension::Contact, QStringLiteral("EUR"));
        const QPersistentModelIndex jonas = m_model->index(3, 0);
        const QPersistentModelIndex others = m_model->index(4, 1);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        m_model->sort(static_cast<int>(BreakdownColumn::Count), Qt::DescendingOrder);
        QCOMPARE(layout.size(), 1);
        QCOMPARE(names().first(), QStringLiteral("No contact"));
        QCOMPARE(names().last(), QStringLiteral("2 others"));
        QCOMPARE(jonas.row(), 1);
        QCOMPARE(jonas.data().toString(), QStringLiteral("Jonas"));
        QCOMPARE(others.row(), 4);
        QCOMPARE(text(0, 3), QStringLiteral("48.8 %")); // 20 of 41 entries now
        m_model->sort(static_cast<int>(BreakdownColumn::Name), Qt::AscendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Jonas"));
        m_model->sort(static_cast<int>(BreakdownColumn::Value), Qt::AscendingOrder);
        QCOMPARE(names().first(), QStringLiteral("Jonas"));
        QCOMPARE(names().last(), QStringLiteral("2 others"));
    }

    void currenciesAreNeverAddedUp()
    {
        store::EntryBreakdown breakdown;
        breakdown.rows = {{QStringLiteral("JPY"), QStringLiteral("JPY"), number("900000"), 10, 10, 0},
                          {QStringLiteral("EUR"), QStringLiteral("EUR"), number("50"), 30, 30, 0}};
        m_model->setBreakdown(breakdown, EntryDimension::Currency, QStringLiteral("EUR"));
        QCOMPARE(m_model->measure(), BreakdownModel::Measure::Count);
        QCOMPARE(names(), (QStringList{QStringLiteral("EUR"), QStringLiteral("JPY")})); // by entries
        QCOMPARE(text(0, 3), QStringLiteral("75.0 %"));
        QCOMPARE(text(1, 2), QStringLiteral("900,000"));
        QVERIFY(m_model->tsv({0, 1}).contains(QStringLiteral("JPY\t10\t900000\tJPY\t25.0 %")));
    }

    void copiesCellsThatStayCells()
    {
        store::EntryBreakdown breakdown;
        breakdown.rows = {{QStringLiteral("x"), QStringLiteral("a\tb\nc"), number("1.50"), 1, 1, 0}};
        m_model->setBreakdown(breakdown, EntryDimension::Source, QStringLiteral("EUR"));
        QCOMPARE(m_model->tsv({0, 7, -1}),
                 QStringLiteral("Source\tEntries\tValue\tCurrency\tShare\na b c\t1\t1.50\tEUR\t100.0 %\n"));
    }

    void nothingIsNoRow()
    {
        m_model->setBreakdown({}, EntryDimension::Campaign, QStringLiteral("EUR"));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setBreakdown(some(), EntryDimension::Campaign, QStringLiteral("EUR"));
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << text(row, 0);
        return names;
    }

    std::unique_ptr<BreakdownModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(BreakdownModelTest)
#include "tst_breakdownmodel.moc"
