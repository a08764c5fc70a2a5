// SPDX-License-Identifier: GPL-3.0-or-later
// The entries table over a real workspace with thousands of rows.
#include "models/entries/entrytablemodel.h"
#include "models/entries/localentryreader.h"

#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using models::EntryColumn;
using models::EntryTableModel;

namespace {

const QString profile = QStringLiteral("test");
constexpr qint64 start = 1'780'000'000'000;
constexpr int many = 12'000;

domain::ConversionEntry entryNumber(int i)
{
    domain::ConversionEntry entry;
    entry.id = QStringLiteral("id-%1").arg(i, 6, 10, QLatin1Char('0'));
    entry.sourceId = QStringLiteral("s%1").arg(i % 3);
    entry.configName = QStringLiteral("Purchase");
    entry.configId = QStringLiteral("c1");
    entry.contactName = QStringLiteral("Contact %1").arg(i % 200);
    entry.contactEmail = QStringLiteral("contact%1@example.org").arg(i % 200);
    entry.occurredAt = domain::Instant(start + qint64{i} * 60'000);
    entry.createdAt = entry.occurredAt;
    entry.currency = i % 2 == 0 ? QStringLiteral("EUR") : QStringLiteral("JPY");
    if (i % 5 != 0)
        entry.eventValue = domain::Decimal::fromJsonNumber(std::to_string(i % 1000) + ".10");
    entry.raw = QStringLiteral("{\"id\":\"%1\",\"eventValue\":%2.10}").arg(entry.id).arg(i % 1000).toUtf8();
    return entry;
}

/// Answers when told to, for what comes out of order.
class SlowReader final : public models::EntryReader
{
public:
    Answer<models::EntryRows> rows(const models::EntryWindow &window) override
    {
        windows.append(window);
        pending.append(std::make_shared<QPromise<domain::Result<models::EntryRows>>>());
        pending.last()->start();
        return pending.last()->future();
    }
    Answer<store::EntryOutline> outline(const store::EntryFilter &, const store::EntrySort &,
                                        const store::EntryOutline &) override
    {
        return {};
    }
    bool countsApart() const override { return false; }
    Answer<qint64> count(const store::EntryFilter &) override { return {}; }
    bool sums() const override { return false; }
    Answer<store::EntryTotals> totals(const store::EntryFilter &) override { return {}; }
    bool sorts(store::EntrySort::Column) const override { return true; }
    store::EntryFilter usable(const store::EntryFilter &filter) const override { return filter; }

    void answer(int at, int rowCount, qint64 total, const QString &mark)
    {
        models::EntryRows answer;
        answer.total = total;
        for (int i = 0; i < rowCount; ++i) {
            models::EntryRow row;
            row.cached.entry = entryNumber(i);
            row.cached.entry.id = mark;
            answer.rows.append(row);
        }
        pending[at]->addResult(answer);
        pending[at]->finish();
    }
    void refuse(int at)
    {
        pending[at]->addResult(domain::Result<models::EntryRows>(
            domain::fail(QStringLiteral("network.offline"), QStringLiteral("No connection."))));
        pending[at]->finish();
    }

    QList<models::EntryWindow> windows;
    QList<std::shared_ptr<QPromise<domain::Result<models::EntryRows>>>> pending;
};

} // namespace

class EntryTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        auto written = m_workspace->write([](store::Database &db) {
            QList<domain::ConversionEntry> entries;
            for (int i = 0; i < many; ++i)
                entries << entryNumber(i);
            return store::EntryRepository(db, profile).upsert(entries);
        });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
        QCOMPARE(*written.result(), many);
    }

    void init()
    {
        m_model = std::make_unique<EntryTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsNewestFirstAndKnowsTheNumberOfRows()
    {
        useLocal();
        QCOMPARE(m_model->rowCount(), many);
        QCOMPARE(text(0, EntryColumn::Id), QStringLiteral("id-%1").arg(many - 1, 6, 10, QLatin1Char('0')));
        QCOMPARE(value(0, EntryColumn::When).toLongLong(), start + qint64{many - 1} * 60'000);
        QCOMPARE(text(0, EntryColumn::Value), QStringLiteral("999.1 JPY"));
        QCOMPARE(text(1, EntryColumn::Value), QStringLiteral("998.10 EUR"));
        QVERIFY(m_model->index(0, 0).data(EntryTableModel::NewDayRole).toBool());
        QVERIFY(!m_model->index(1, 0).data(EntryTableModel::NewDayRole).toBool());
    }

    void aPlaceholderBecomesARow()
    {
        useLocal();
        const int row = many / 2;
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool());
        QCOMPARE(m_model->index(row, 0).data().toString(), QString());
        QTRY_VERIFY(m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool());
        QCOMPARE(text(row, EntryColumn::Id), QStringLiteral("id-%1").arg(many - 1 - row, 6, 10, QLatin1Char('0')));
        QVERIFY(!changed.isEmpty());
    }

    void everyRowIsRightWhicheverWayItIsReached()
    {
        useLocal();
        // Down page by page, then up, then jumps: neighbours' cursors and offsets must agree.
        QList<int> rows;
        for (int row = 0; row < 1500; row += 50)
            rows << row;
        for (int row = many - 1; row > many - 1500; row -= 70)
            rows << row;
        for (const int row : std::as_const(rows)) {
            QTRY_VERIFY(m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool());
            QCOMPARE(text(row, EntryColumn::Id), QStringLiteral("id-%1").arg(many - 1 - row, 6, 10, QLatin1Char('0')));
        }
    }

    void memoryStaysFlat()
    {
        useLocal();
        for (int row = 0; row < many; row += EntryTableModel::pageSize)
            QTRY_VERIFY(m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool());
        QVERIFY(m_model->heldRows() <= EntryTableModel::mostPages * EntryTableModel::pageSize);
        QTRY_VERIFY(m_model->index(0, 0).data(EntryTableModel::LoadedRole).toBool());
    }

    void sortsAndFiltersOnRawValues()
    {
        useLocal();
        m_model->sort(static_cast<int>(EntryColumn::Value), Qt::DescendingOrder);
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QCOMPARE(value(0, EntryColumn::Value).toString(), QStringLiteral("999.10"));
        store::EntryFilter filter;
        filter.currencies = {QStringLiteral("EUR")};
        filter.minValue = domain::Decimal::fromJsonNumber("500");
        m_model->setFilter(filter);
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < many / 2);
        QCOMPARE(value(0, EntryColumn::Value).toString(), QStringLiteral("998.10"));
        filter.words = QStringLiteral("nobody");
        m_model->setFilter(filter);
        QTRY_COMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), EntryTableModel::State::Ready);
    }

    void refreshKeepsTheRowsUntilTheNewOnesAreHere()
    {
        useLocal();
        // As a view does: what is on screen is what a refresh reads. Without it, the last row that anything asked for
        // counts, and when the new number arrives before the new rows, the model tester asks for the last of all.
        m_model->look(0, 30);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QString newest = text(0, EntryColumn::Id);
        auto removed = m_workspace->write(
            [newest](store::Database &db) { return store::EntryRepository(db, profile).remove(newest); });
        removed.waitForFinished();
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), many);
        QCOMPARE(m_model->rowOf(newest), 0);
        QTRY_COMPARE(m_model->rowCount(), many - 1);
        QTRY_COMPARE(m_model->rowOf(newest), -1);
        QVERIFY(!reset.isEmpty());
        QTRY_COMPARE(text(many - 2, EntryColumn::Id), QStringLiteral("id-000000"));
        auto back = m_workspace->write(
            [](store::Database &db) { return store::EntryRepository(db, profile).upsert({entryNumber(many - 1)}); });
        back.waitForFinished();
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), many);
        QTRY_COMPARE(m_model->rowOf(newest), 0);
    }

    void aStaleAnswerIsDropped()
    {
        auto reader = std::make_shared<SlowReader>();
        m_model->setReader(reader);
        store::EntryFilter filter;
        filter.words = QStringLiteral("x");
        m_model->setFilter(filter);
        QCOMPARE(reader->pending.size(), 2);
        reader->answer(0, 5, 5, QStringLiteral("old"));
        reader->answer(1, 3, 3, QStringLiteral("new"));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(text(0, EntryColumn::Id), QStringLiteral("new"));
        QTest::qWait(0);
        QCOMPARE(text(0, EntryColumn::Id), QStringLiteral("new"));
    }

    void aFailureIsToldAndMended()
    {
        auto reader = std::make_shared<SlowReader>();
        m_model->setReader(reader);
        reader->refuse(0);
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Failed);
        QCOMPARE(m_model->error()->code, QStringLiteral("network.offline"));
        m_model->refresh();
        reader->answer(1, 100, 250, QStringLiteral("row"));
        QTRY_COMPARE(m_model->rowCount(), 250);
        // A page in the middle fails: the table stays, its cells say so.
        (void)m_model->index(120, 0).data();
        QTRY_COMPARE(reader->pending.size(), 3);
        reader->refuse(2);
        QTRY_VERIFY(m_model->index(120, 0).data(EntryTableModel::FailedRole).toBool());
        QVERIFY(!m_model->index(120, 0).data().toString().isEmpty());
        QVERIFY(m_model->rowAt(0));
    }

    void rowsThatWentMeanwhileMakeItLookAgain()
    {
        auto reader = std::make_shared<SlowReader>();
        m_model->setReader(reader);
        reader->answer(0, 100, 250, QStringLiteral("row"));
        QTRY_COMPARE(m_model->rowCount(), 250);
        (void)m_model->index(220, 0).data();
        QTRY_COMPARE(reader->pending.size(), 2);
        reader->answer(1, 40, 240, QStringLiteral("row"));
        QTRY_COMPARE(reader->pending.size(), 3);
        reader->answer(2, 40, 240, QStringLiteral("row"));
        QTRY_COMPARE(m_model->rowCount(), 240);
    }

    void copiesTheServersObject()
    {
        models::EntryRow row;
        row.cached.entry = entryNumber(7);
        QCOMPARE(models::entriesAsJson({row}),
                 QStringLiteral("{\n  \"id\": \"id-000007\",\n  \"eventValue\": 7.10\n}"));
        QVERIFY(models::entriesAsJson({row, row}).startsWith(QLatin1Char('[')));
    }

    void sumsDaysExactly()
    {
        models::LocalEntryReader reader(*m_workspace, profile);
        auto future = reader.groups({}, {QStringLiteral("EUR"), QTimeZone::utc(), store::EntrySplit::None});
        future.waitForFinished();
        const auto groups = future.result();
        QVERIFY(groups.has_value());
        domain::DecimalSum sum;
        qint64 count = 0;
        for (const store::EntryDay &day : groups->days) {
            sum.add(day.value);
            count += day.count;
        }
        auto totals = reader.totals({});
        totals.waitForFinished();
        const auto sums = totals.result();
        QVERIFY(sums.has_value());
        for (const store::CurrencyTotal &total : sums->currencies) {
            if (total.currency != QLatin1String("EUR"))
                continue;
            QCOMPARE(count, total.count);
            QVERIFY(sum.total().isSameNumber(total.value));
        }
        QVERIFY(groups->days.first().day < groups->days.last().day);
    }

private:
    void useLocal()
    {
        m_model->setReader(std::make_shared<models::LocalEntryReader>(*m_workspace, profile));
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
    }
    QString text(int row, EntryColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    QVariant value(int row, EntryColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data(EntryTableModel::ValueRole);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<EntryTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(EntryTableModelTest)
#include "tst_entrytablemodel.moc"
