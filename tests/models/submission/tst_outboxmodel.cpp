// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using desk::domain::Decimal;
using desk::domain::Instant;
using desk::models::OutboxItem;
using desk::models::OutboxModel;
using desk::submission::State;
using Kind = OutboxModel::Kind;
using Group = OutboxModel::Group;

class tst_OutboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void empty();
    void groupsInOrder();
    void putMovesBetweenGroups();
    void changeInPlaceIsOneSignal();
    void removeTakesTheHeadingAlong();
    void explanationFollowsItsItem();
    void totals();
    void dayChange();
    void amounts_data();
    void amounts();
    void whatHappened();
    void anyOrderOfChangesStaysConsistent();
    void hundredThousand();

private:
    /// "[Needs you]", "3 In doubt", "(explanation)" from top to bottom.
    [[nodiscard]] QStringList rows() const;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const Instant now = *Instant::fromIso("2026-11-22T14:02:31.000Z");

OutboxItem item(qint64 id, State state, int daysAgo = 0)
{
    OutboxItem item;
    item.id = id;
    item.state = state;
    item.contactName = QStringLiteral("Contact %1").arg(id);
    item.sourceName = QStringLiteral("Phone orders");
    item.value = Decimal::fromJsonNumber("499.99");
    item.currency = QStringLiteral("EUR");
    item.createdAt = Instant(now.milliseconds() - daysAgo * 86400000LL);
    item.changedAt = item.createdAt;
    item.needsPerson = state == State::InDoubt || state == State::Refused;
    return item;
}

} // namespace

void tst_OutboxModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<OutboxModel>();
    m_model->setClock(now, QTimeZone::utc());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList tst_OutboxModel::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        switch (Kind(index.data(OutboxModel::KindRole).toInt())) {
        case Kind::Group: rows.append(u'[' + index.data().toString() + u']'); break;
        case Kind::Explanation: rows.append(QStringLiteral("(explanation)")); break;
        case Kind::Item:
            rows.append(QString::number(index.data(OutboxModel::IdRole).toLongLong()) + u' ' + index.data().toString());
            break;
        }
    }
    return rows;
}

void tst_OutboxModel::empty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->itemAt(QModelIndex()) == nullptr);
    QVERIFY(!m_model->indexOf(7).isValid());
    m_model->remove(7);
    m_model->setExplained(7);
    QCOMPARE(m_model->explained(), 0);
}

void tst_OutboxModel::groupsInOrder()
{
    m_model->setItems({item(1, State::Sent, 3), item(2, State::Queued), item(3, State::InDoubt),
                       item(4, State::Refused), item(5, State::Sending), item(6, State::Cancelled),
                       item(7, State::Sent), item(8, State::Draft), item(9, State::Queued), item(10, State::InDoubt)});
    QCOMPARE(rows(),
             QStringList({QStringLiteral("[Needs you]"), QStringLiteral("10 In doubt"), QStringLiteral("3 In doubt"),
                          QStringLiteral("4 Refused"), QStringLiteral("[On its way]"), QStringLiteral("5 Sending"),
                          QStringLiteral("9 Queued"), QStringLiteral("2 Queued"), QStringLiteral("[Drafts]"),
                          QStringLiteral("8 Draft"), QStringLiteral("[Today]"), QStringLiteral("7 Sent"),
                          QStringLiteral("6 Cancelled"), QStringLiteral("[Earlier]"), QStringLiteral("1 Sent")}));
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(m_model->index(1, 0).flags() & Qt::ItemIsSelectable);
    QCOMPARE(m_model->lastRowOfGroup(2), 3);
    // A doubt that the program settles itself needs nobody yet.
    OutboxItem settling = item(3, State::InDoubt);
    settling.needsPerson = false;
    m_model->put(settling);
    QCOMPARE(rows().mid(0, 5),
             QStringList({QStringLiteral("[Needs you]"), QStringLiteral("10 In doubt"), QStringLiteral("4 Refused"),
                          QStringLiteral("[On its way]"), QStringLiteral("3 In doubt")}));
}

void tst_OutboxModel::putMovesBetweenGroups()
{
    m_model->put(item(1, State::Queued));
    QCOMPARE(rows(), QStringList({QStringLiteral("[On its way]"), QStringLiteral("1 Queued")}));
    m_model->put(item(1, State::Sending));
    m_model->put(item(2, State::Queued));
    QCOMPARE(rows(),
             QStringList({QStringLiteral("[On its way]"), QStringLiteral("1 Sending"), QStringLiteral("2 Queued")}));
    m_model->put(item(1, State::Sent));
    QCOMPARE(rows(), QStringList({QStringLiteral("[On its way]"), QStringLiteral("2 Queued"), QStringLiteral("[Today]"),
                                  QStringLiteral("1 Sent")}));
    QCOMPARE(m_model->itemCount(), 2);
}

void tst_OutboxModel::changeInPlaceIsOneSignal()
{
    m_model->setItems({item(1, State::Sent), item(2, State::Sent)});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    OutboxItem other = item(1, State::Sent);
    m_model->put(other);
    QCOMPARE(changed.count(), 0);
    other.what = QStringLiteral("Stored");
    m_model->put(other);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(inserted.count(), 0);
}

void tst_OutboxModel::removeTakesTheHeadingAlong()
{
    m_model->setItems({item(1, State::Sent), item(2, State::Refused)});
    m_model->remove(2);
    QCOMPARE(rows(), QStringList({QStringLiteral("[Today]"), QStringLiteral("1 Sent")}));
    m_model->remove(1);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_OutboxModel::explanationFollowsItsItem()
{
    m_model->setItems({item(1, State::InDoubt), item(2, State::InDoubt), item(3, State::Refused)});
    m_model->setExplained(2);
    QCOMPARE(rows(),
             QStringList({QStringLiteral("[Needs you]"), QStringLiteral("2 In doubt"), QStringLiteral("(explanation)"),
                          QStringLiteral("1 In doubt"), QStringLiteral("3 Refused")}));
    QCOMPARE(m_model->explanationIndex().row(), 2);
    QVERIFY(m_model->itemAt(m_model->explanationIndex()) == nullptr);
    m_model->put(item(4, State::InDoubt));
    QCOMPARE(m_model->explanationIndex().row(), 3);
    m_model->setExplained(1);
    QCOMPARE(rows().at(4), QStringLiteral("(explanation)"));
    m_model->put(item(5, State::Refused)); // behind the explained one
    QCOMPARE(rows(),
             QStringList({QStringLiteral("[Needs you]"), QStringLiteral("4 In doubt"), QStringLiteral("2 In doubt"),
                          QStringLiteral("1 In doubt"), QStringLiteral("(explanation)"), QStringLiteral("5 Refused"),
                          QStringLiteral("3 Refused")}));
    m_model->put(item(1, State::Sent)); // settled: nothing to explain
    QCOMPARE(m_model->explained(), 0);
    m_model->setExplained(2);
    m_model->remove(2);
    QCOMPARE(m_model->explained(), 0);
    QVERIFY(!rows().contains(QStringLiteral("(explanation)")));
}

void tst_OutboxModel::totals()
{
    m_model->setItems({item(1, State::Queued), item(2, State::Sent), item(3, State::Cancelled)});
    m_model->setGroupTotal(Group::OnItsWay, 1204);
    QCOMPARE(m_model->index(0, 0).data(OutboxModel::SecondaryTextRole).toString(), QLocale().toString(1204));
    const QString today = m_model->index(2, 0).data(OutboxModel::SecondaryTextRole).toString();
    QVERIFY2(today.contains(QStringLiteral("1")) && today.contains(QStringLiteral("sent"))
                 && today.contains(QStringLiteral("cancelled")),
             qPrintable(today));
}

void tst_OutboxModel::dayChange()
{
    m_model->setItems({item(1, State::Sent)});
    QCOMPARE(rows().first(), QStringLiteral("[Today]"));
    m_model->setClock(Instant(now.milliseconds() + 86400000), QTimeZone::utc());
    QCOMPARE(rows().first(), QStringLiteral("[Earlier]"));
}

void tst_OutboxModel::amounts_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("cents") << QByteArray("499.9") << QStringLiteral("EUR") << QStringLiteral("499.90");
    QTest::newRow("thousands") << QByteArray("1099") << QStringLiteral("USD") << QStringLiteral("1,099.00");
    QTest::newRow("yen") << QByteArray("31000") << QStringLiteral("JPY") << QStringLiteral("31,000");
    QTest::newRow("nothing lost") << QByteArray("1.005") << QStringLiteral("EUR") << QStringLiteral("1.005");
    QTest::newRow("long") << QByteArray("12345678901234567890.10") << QStringLiteral("EUR")
                          << QStringLiteral("12,345,678,901,234,567,890.10");
    QTest::newRow("negative") << QByteArray("-1234") << QStringLiteral("EUR") << QStringLiteral("-1,234.00");
    QTest::newRow("exponent") << QByteArray("1e3") << QStringLiteral("EUR") << QStringLiteral("1,000.00");
}

void tst_OutboxModel::amounts()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, currency);
    QFETCH(QString, shown);
    const QLocale english(QStringLiteral("en_US"));
    QCOMPARE(desk::models::amountText(*Decimal::fromJsonNumber(number.toStdString()), currency, english), shown);
    const QLocale german(QStringLiteral("de_DE"));
    QCOMPARE(desk::models::amountText(*Decimal::fromJsonNumber("1234.5"), QStringLiteral("EUR"), german),
             QStringLiteral("1.234,50"));
}

void tst_OutboxModel::whatHappened()
{
    desk::submission::Submission submission;
    submission.id = 1;
    submission.state = State::Refused;
    submission.message = QStringLiteral("The service refused it.");
    submission.fields = {{QStringLiteral("currency"), QStringLiteral("must be a three-letter code")}};
    QCOMPARE(OutboxItem::from(submission).what, QStringLiteral("Currency: must be a three-letter code"));
    submission.state = State::Sent;
    submission.eventValue = Decimal::fromJsonNumber("499.99");
    submission.currency = QStringLiteral("EUR");
    submission.createdAt = now;
    submission.changedAt = Instant(now.milliseconds() + 430);
    submission.stored = R"({"id":"e","eventValue":499.990,"currency":"EUR"})";
    QCOMPARE(OutboxItem::from(submission).what, QStringLiteral("Stored after 0.4 s, as predicted"));
    submission.stored = R"({"id":"e","eventValue":499,"currency":"EUR"})";
    QCOMPARE(OutboxItem::from(submission).what, QStringLiteral("Stored, but as 499.00 EUR"));
    submission.stored = R"({"id":"e","eventValue":null,"currency":"EUR"})";
    QVERIFY(OutboxItem::from(submission).what.startsWith(QStringLiteral("Stored, but")));
}

void tst_OutboxModel::anyOrderOfChangesStaysConsistent()
{
    QRandomGenerator dice(4711);
    constexpr State states[] = {State::InDoubt, State::Refused, State::Sending,  State::Queued,
                                State::Draft,   State::Sent,    State::Cancelled};
    for (int step = 0; step < 300; ++step) {
        const qint64 id = dice.bounded(1, 30);
        switch (dice.bounded(5)) {
        case 0: m_model->remove(id); break;
        case 1: m_model->setExplained(m_model->contains(id) ? id : 0); break;
        default: m_model->put(item(id, states[dice.bounded(7)], dice.bounded(2))); break;
        }
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (const OutboxItem *shown = m_model->itemAt(index))
                QCOMPARE(m_model->indexOf(shown->id).row(), row);
        }
    }
}

void tst_OutboxModel::hundredThousand()
{
    m_tester.reset(); // it asks every cell again and again
    QList<OutboxItem> items;
    for (qint64 id = 1; id <= 100000; ++id)
        items.append(item(id, id % 1000 == 0 ? State::Refused : State::Sent, int(id % 3)));
    m_model->setItems(items);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    for (qint64 id = 1; id <= 200; ++id)
        m_model->put(item(id * 7, State::InDoubt));
    QVERIFY(m_model->indexOf(700).isValid());
    QCOMPARE(reset.count(), 0); // one that changes does not cost a reading of all
    QCOMPARE(m_model->itemCount(), 100000);
}

QTEST_GUILESS_MAIN(tst_OutboxModel)
#include "tst_outboxmodel.moc"
