// SPDX-License-Identifier: GPL-3.0-or-later
// The entries table while its rows are counted, read again and scrolled through, at sizes that no test could store.
#include "tests/models/entries/numberedreader.h"

#include "models/entries/entryplaces.h"
#include "models/entries/entrytablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace desk;
using models::EntryColumn;
using models::EntryTableModel;
using models::test::NumberedReader;

class EntryCountingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_model = std::make_unique<EntryTableModel>(); }
    void cleanup() { m_model.reset(); }

    void rowsShowBeforeTheyAreCounted()
    {
        NumberedReader &reader = use(450'000, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QCOMPARE(m_model->rowCount(), EntryTableModel::pageSize);
        QVERIFY(!m_model->isTotalExact());
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        reader.answerCount();
        QTRY_COMPARE(m_model->total(), 200'000);
        QVERIFY(!m_model->isTotalExact());
        QCOMPARE(inserted.size(), 1);
        QTRY_COMPARE(reader.slices.size(), 1);
        reader.answerCount();
        QTRY_COMPARE(m_model->total(), 400'000);
        QTRY_COMPARE(reader.slices.size(), 1);
        reader.answerCount();
        QTRY_COMPARE(m_model->total(), 450'000);
        QVERIFY(m_model->isTotalExact());
        QVERIFY(reset.isEmpty());
        QCOMPARE(idAt(0), NumberedReader::idOf(449'999));
    }

    void aFewRowsAreAllThereAre()
    {
        use(7, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->rowCount(), 7);
        QVERIFY(m_model->isTotalExact());
    }

    void aTableThatFillsShowsAllItsRows()
    {
        NumberedReader &reader = use(0);
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        reader.entries = 37;
        reader.holdsCount = true;
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        reader.entries = 4'000; // more came between reading and counting
        reader.holdsCount = false;
        reader.answerCount();
        QTRY_COMPARE(m_model->rowCount(), 4'000);
        QTRY_COMPARE(idAt(99), NumberedReader::idOf(3'900));
        QTRY_COMPARE(idAt(0), NumberedReader::idOf(3'999));
    }

    void readsAPageFromWhatIsNearest_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("descending"); // as it is read
        QTest::addColumn<bool>("mark");
        QTest::addColumn<int>("mostSkipped");
        QTest::newRow("near the start, from the first page") << 450 << true << true << 300;
        QTest::newRow("right after a mark") << 150'000 << true << true << 0;
        QTest::newRow("between marks") << 151'950 << true << true << 1999;
        QTest::newRow("near the end, backwards") << 301'250 << false << false << 0;
    }
    void readsAPageFromWhatIsNearest()
    {
        QFETCH(int, row);
        QFETCH(bool, descending);
        QFETCH(bool, mark);
        QFETCH(int, mostSkipped);
        NumberedReader &reader = use(301'290);
        QTRY_VERIFY(m_model->isTotalExact() && m_model->rowCount() == 301'290);
        QTRY_COMPARE(idAt(row), NumberedReader::idOf(301'289 - row));
        const models::EntryWindow &window = reader.windows.last();
        QCOMPARE(window.sort.descending, descending);
        QCOMPARE(window.after.has_value(), mark);
        QVERIFY(window.skip <= mostSkipped);
        if (!mark)
            QVERIFY(window.offset < 2000);
        // Its neighbours are read from it.
        QTRY_COMPARE(idAt(row - 100), NumberedReader::idOf(301'289 - row + 100));
        QVERIFY(reader.windows.last().before.has_value());
    }

    void countingStopsWhenTheQuestionChanges()
    {
        NumberedReader &reader = use(450'000, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QCOMPARE(reader.outlineFutures.size(), 1);
        store::EntryFilter filter;
        filter.words = QStringLiteral("x");
        m_model->setFilter(filter);
        QVERIFY(reader.outlineFutures[0].isCanceled());
        QCOMPARE(reader.outlineFutures.size(), 2);
        m_model->sort(static_cast<int>(EntryColumn::Id), Qt::AscendingOrder);
        QVERIFY(reader.outlineFutures[1].isCanceled());
        m_model->setReader(nullptr);
        QVERIFY(reader.outlineFutures[2].isCanceled());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void pagesScrolledPastAreDropped()
    {
        NumberedReader &reader = use(500'000);
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        reader.holdsRows = true;
        reader.rowFutures.clear();
        m_model->look(100'000, 100'030);
        QVERIFY(!reader.rowFutures.isEmpty());
        auto first = reader.rowFutures.first();
        m_model->look(400'000, 400'030);
        QVERIFY(first.isCanceled());
        reader.holdsRows = false;
        reader.answerAll();
        QTRY_VERIFY(m_model->rowAt(400'030));
        QVERIFY(!m_model->rowAt(100'000));
    }

    void thePageThatComesNextIsFetchedBefore()
    {
        NumberedReader &reader = use(500'000);
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        m_model->look(10'000, 10'030);
        QTRY_VERIFY(m_model->rowAt(10'030) && m_model->rowAt(10'100));
        QVERIFY(!m_model->rowAt(9'999));
        m_model->look(20'000, 20'030);
        QTRY_VERIFY(m_model->rowAt(20'030));
        m_model->look(19'900, 19'930); // and upwards, the one above
        QTRY_VERIFY(m_model->rowAt(19'899));
        QVERIFY(reader.windows.size() < 12);
    }

    void aPinnedPageStays()
    {
        use(500'000);
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        QTRY_COMPARE(idAt(250'050), NumberedReader::idOf(249'949));
        m_model->pin({250'050});
        for (int row = 0; row < 100 * EntryTableModel::pageSize; row += EntryTableModel::pageSize)
            QTRY_VERIFY(m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool());
        QVERIFY(m_model->rowAt(250'050));
        QVERIFY(m_model->heldRows() <= EntryTableModel::mostPages * EntryTableModel::pageSize);
    }

    void readingAgainChangesNothingWhereNothingChanged()
    {
        NumberedReader &reader = use(500'000);
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        m_model->look(100'000, 100'030);
        QTRY_VERIFY(m_model->rowAt(100'030));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const auto counts = reader.outlineFutures.size();
        m_model->refresh();
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(reader.outlineFutures.size() >= counts + 3); // it was counted again
        QTest::qWait(0);
        QVERIFY(reset.isEmpty());
        const auto touchesShown = [&] {
            return std::ranges::any_of(changed, [](const QList<QVariant> &signal) {
                return signal[0].toModelIndex().row() <= 100'030 && signal[1].toModelIndex().row() >= 100'000;
            });
        };
        QVERIFY(!touchesShown());
        // Other words for the same entries: no reset either.
        reader.source = QStringLiteral("Phone orders");
        m_model->refresh();
        QTRY_VERIFY(touchesShown());
        QVERIFY(reset.isEmpty());
        QCOMPARE(m_model->index(100'000, static_cast<int>(EntryColumn::Source)).data().toString(), reader.source);
    }

    void rowsThatCameAboveMoveTheNumbersButNotTheRows()
    {
        NumberedReader &reader = use(500'000);
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        m_model->look(100'000, 100'030);
        QTRY_VERIFY(m_model->rowAt(100'030));
        const QString seen = idAt(100'010);
        reader.entries += 37; // the newest stand first
        bool kept = false;
        connect(m_model.get(), &QAbstractItemModel::modelReset, this, [&] { kept = m_model->keepsPlace(); });
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), 500'037);
        QTRY_COMPARE(m_model->rowOf(seen), 100'047);
        QVERIFY(kept);
        QCOMPARE(m_model->rowAt(100'047)->cached.entry.id, seen);
        QTRY_COMPARE(idAt(0), NumberedReader::idOf(500'036));
    }

    void rowsThatCameAtTheTopShowAtOnce()
    {
        NumberedReader &reader = use(500'000, [](NumberedReader &) {});
        QTRY_COMPARE(m_model->rowCount(), 500'000);
        m_model->look(0, 30);
        reader.entries += 2;
        reader.holdsCount = true; // long before they are counted
        m_model->refresh();
        QTRY_COMPARE(idAt(0), NumberedReader::idOf(500'001));
        QCOMPARE(m_model->state(), EntryTableModel::State::Ready);
    }

    void aCountThatIsUnderWayIsNotBegunAgain()
    {
        NumberedReader &reader = use(900'000, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        for (int i = 0; i < 5; ++i) {
            m_model->refresh();
            QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        }
        QCOMPARE(reader.outlineFutures.size(), 1);
        QVERIFY(!reader.outlineFutures[0].isCanceled());
        reader.holdsCount = false;
        reader.answerCount();
        QTRY_COMPARE(m_model->total(), 900'000);
        QTRY_VERIFY(reader.outlineFutures.size() > 5); // and once more, for what changed meanwhile
    }

    void aCountThatFailsIsToldAndTheRowsStay()
    {
        NumberedReader &reader = use(450'000, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QSignalSpy state(m_model.get(), &EntryTableModel::stateChanged);
        reader.failingCount = true;
        reader.answerCount();
        QTRY_VERIFY(!state.isEmpty());
        QCOMPARE(m_model->error()->code, QStringLiteral("workspace.read"));
        QVERIFY(m_model->rowAt(0) && !m_model->isTotalExact());
        reader.failingCount = false;
        reader.holdsCount = false;
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), 450'000);
        QVERIFY(!m_model->error() && m_model->isTotalExact());
    }

    void isASoundModelWhileItGrowsEvictsAndFails()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        NumberedReader &reader = use(4'730, [](NumberedReader &r) { r.sliceRows = 1'001; });
        QTRY_COMPARE(m_model->rowCount(), 4'730);
        for (int row = 0; row < 4'730; row += 90)
            QTRY_COMPARE(idAt(row), NumberedReader::idOf(4'729 - row));
        reader.failing = true;
        const auto missing = [this] {
            int row = 0;
            while (m_model->rowAt(row))
                row += EntryTableModel::pageSize;
            return row;
        }();
        (void)idAt(missing);
        QTRY_VERIFY(m_model->index(missing, 0).data(EntryTableModel::FailedRole).toBool());
        reader.failing = false;
        reader.entries = 4'100; // many went
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 4'100);
        QTRY_COMPARE(idAt(4'099), NumberedReader::idOf(0));
        reader.entries = 0;
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void moreRowsThanATableCanHaveAreSaidInWords()
    {
        use(3'000'000'000, [](NumberedReader &r) {
            r.sliceRows = r.entries;
            r.marking = false;
        });
        constexpr int most = std::numeric_limits<int>::max();
        QTRY_COMPARE(m_model->rowCount(), most);
        QCOMPARE(m_model->total(), 3'000'000'000);
        QVERIFY(m_model->limitWords().contains(QLocale().toString(qint64{3'000'000'000})));
        QTRY_COMPARE(idAt(most - 1), NumberedReader::idOf(3'000'000'000 - most));
        m_model->look(most - 30, most - 1);
        QTRY_VERIFY(m_model->rowAt(most - 30));
    }

    void showsTimesInItsZone()
    {
        use(3'000);
        QTRY_VERIFY(m_model->rowAt(99));
        const QTimeZone nepal("Asia/Kathmandu"); // a quarter to, so no whole hour hides a mistake
        QVERIFY(text(0, EntryColumn::When).endsWith(QStringLiteral(" UTC")));
        const auto breaks = [this] {
            QList<int> rows;
            for (int row = 1; row < m_model->rowCount(); ++row) {
                if (!m_model->rowAt(row))
                    [&] { QTRY_VERIFY(m_model->index(row, 0).data(EntryTableModel::LoadedRole).toBool()); }();
                if (m_model->index(row, 0).data(EntryTableModel::NewDayRole).toBool())
                    rows << row;
            }
            return rows;
        };
        const auto midnight = [](int row, const QTimeZone &zone) {
            const auto dateAt = [&](int at) {
                const qint64 number = 2'999 - at;
                return QDateTime::fromMSecsSinceEpoch(NumberedReader::start + number * 60'000, zone).date();
            };
            return dateAt(row) != dateAt(row - 1);
        };
        const QList<int> utc = breaks();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setZone(nepal);
        QCOMPARE(changed.size(), 1);
        const QList<int> there = breaks();
        QVERIFY(utc != there && !utc.isEmpty() && !there.isEmpty());
        for (int row = 1; row < m_model->rowCount(); ++row) {
            QCOMPARE(utc.contains(row), midnight(row, QTimeZone::utc()));
            QCOMPARE(there.contains(row), midnight(row, nepal));
        }
        const QDateTime first = QDateTime::fromMSecsSinceEpoch(NumberedReader::start + 2'999 * 60'000LL, nepal);
        QVERIFY(text(0, EntryColumn::When).contains(first.toString(QStringLiteral("HH:mm:ss"))));
        QVERIFY(!text(0, EntryColumn::When).contains(QStringLiteral("UTC ")));
        QVERIFY(text(0, EntryColumn::When).endsWith(first.timeZoneAbbreviation()));
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 QStringLiteral("When, in Asia/Kathmandu"));
        m_model->setZone(QTimeZone());
        QCOMPARE(m_model->zone(), nepal);
    }

    void marksStayFew()
    {
        models::EntryPlaces places;
        QVERIFY(!places.nearest(0));
        store::EntryOutline slice;
        constexpr qint64 marks = 40'000;
        for (qint64 i = 1; i <= marks; ++i) {
            slice.marks = {{i * 2000, {i * 2000, i}}};
            slice.counted = i * 2000;
            slice.whole = i == marks;
            QVERIFY(!places.isExact());
            places.add(slice);
        }
        QVERIFY(places.isExact());
        QCOMPARE(places.rows(), marks * 2000);
        QVERIFY(places.markCount() <= models::EntryPlaces::mostMarks);
        QVERIFY(!places.nearest(1999));
        for (qint64 row = 2000; row < places.rows(); row += 777'777) {
            const store::EntryMark *mark = places.nearest(row);
            QVERIFY(mark && mark->offset <= row);
            QVERIFY(row - mark->offset < 32'000);
        }
    }

private:
    NumberedReader &use(qint64 count, const std::function<void(NumberedReader &)> &prepare = {})
    {
        auto reader = std::make_shared<NumberedReader>(count);
        if (prepare)
            prepare(*reader);
        m_model->setReader(reader);
        m_reader = reader;
        return *reader;
    }
    QString text(int row, EntryColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }
    QString idAt(int row) const { return text(row, EntryColumn::Id); }

    std::shared_ptr<NumberedReader> m_reader;
    std::unique_ptr<EntryTableModel> m_model;
};

QTEST_GUILESS_MAIN(EntryCountingTest)
#include "tst_entrycounting.moc"
