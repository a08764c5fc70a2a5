// SPDX-License-Identifier: GPL-3.0-or-later
// Chart and breakdown over a real workspace: what is asked, what is shown, what a click filters. DESK_SHOTS keeps
// pictures.
#include "tests/ui/widgets/grab.h"

#include "app/store/entryrepository.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "models/entries/breakdownmodel.h"
#include "models/entries/entrytablemodel.h"
#include "models/entries/localentryreader.h"
#include "ui/entries/breakdownview.h"
#include "ui/entries/chartpainter.h"
#include "ui/entries/entriessummary.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entrychart.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/filterstate.h"
#include "ui/entries/serieslegend.h"
#include "ui/entries/summarypanel.h"
#include "ui/entries/totalsbar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using models::EntryTableModel;
using Part = store::EntryFilter::Part;
using store::EntryDimension;

namespace {

const QString profile = QStringLiteral("shop");
constexpr qint64 hour = 3'600'000;

qint64 at(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
}

/// Five weeks around the end of summer time in Berlin; nine sources of four conversions, one without value.
QList<domain::ConversionEntry> someEntries()
{
    const QStringList conversions{QStringLiteral("Purchase"), QStringLiteral("Trial started"),
                                  QStringLiteral("Deposit refunded"), QStringLiteral("Booked call")};
    const QStringList sources{QStringLiteral("Phone orders"),       QStringLiteral("Lantern shop orders"),
                              QStringLiteral("Harbor app events"),  QStringLiteral("Card terminal"),
                              QStringLiteral("Booking desk"),       QStringLiteral("Fair visitors"),
                              QStringLiteral("Partner site forms"), QStringLiteral("Refund desk"),
                              QStringLiteral("Calendar bookings")};
    QList<domain::ConversionEntry> entries;
    for (int i = 0; i < 1700; ++i) {
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("e-%1").arg(i, 5, 10, QLatin1Char('0'));
        entry.occurredAt = domain::Instant(at(2026, 10, 5) + (i * 35LL * 24 * hour) / 1700 + (i * 7919) % hour);
        entry.createdAt = entry.occurredAt;
        const int source = (i * i + i / 3) % 9;
        const int conversion = source == 8 ? 3 : source == 7 ? 2 : source < 2 ? 0 : source % 2;
        entry.sourceId = QStringLiteral("s%1").arg(source);
        entry.configId = QStringLiteral("c%1").arg(conversion);
        entry.configName = conversions[conversion];
        if (conversion != 3) {
            entry.currency = i % 5 == 0 ? QStringLiteral("USD") : QStringLiteral("EUR");
            const std::string amount = std::to_string(10 + (i * 37) % 400) + ".95";
            entry.eventValue = domain::Decimal::fromJsonNumber(conversion == 2 ? "-" + amount : amount);
        }
        if (i % 4 != 0) {
            entry.contactId = QStringLiteral("k%1").arg(i % 140);
            entry.contactName = QStringLiteral("Mira Okafor %1").arg(i % 140);
        }
        if (i % 3 == 0)
            entry.attributionCampaign = i % 2 == 0 ? QStringLiteral("Early booking") : QStringLiteral("Spring letter");
        entry.raw = QByteArrayLiteral("{}");
        entries << entry;
    }
    return entries;
}

/// Sums only when told to, and knows what was given up.
class SlowReader final : public models::EntryReader
{
public:
    Answer<models::EntryRows> rows(const models::EntryWindow &) override
    {
        models::EntryRows rows;
        rows.total = 1;
        rows.rows.append(models::EntryRow());
        return ready(rows);
    }
    Answer<store::EntryOutline> outline(const store::EntryFilter &, const store::EntrySort &,
                                        const store::EntryOutline &) override
    {
        return {};
    }
    bool countsApart() const override { return false; }
    Answer<qint64> count(const store::EntryFilter &) override { return ready(qint64{1}); }
    bool sums() const override { return able; }
    Answer<store::EntryTotals> totals(const store::EntryFilter &) override
    {
        store::EntryTotals totals;
        totals.count = 1;
        totals.currencies.append({QStringLiteral("EUR"), {}, {}, 1, 0});
        return ready(totals);
    }
    Answer<store::EntryGroups> groups(const store::EntryFilter &, const store::EntryGrouping &) override
    {
        pending.append(std::make_shared<QPromise<domain::Result<store::EntryGroups>>>());
        pending.last()->start();
        return pending.last()->future();
    }
    Answer<store::EntryBreakdown> breakdown(const store::EntryFilter &, EntryDimension, const QString &) override
    {
        return ready<store::EntryBreakdown>(
            domain::fail(QStringLiteral("workspace.full"), QStringLiteral("The disk is full.")));
    }
    bool sorts(store::EntrySort::Column) const override { return true; }
    store::EntryFilter usable(const store::EntryFilter &filter) const override { return filter; }

    bool able = true;
    QList<std::shared_ptr<QPromise<domain::Result<store::EntryGroups>>>> pending;

private:
    template<typename T>
    static Answer<T> ready(domain::Result<T> result)
    {
        QPromise<domain::Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template<typename T>
    static Answer<T> ready(T value)
    {
        return ready(domain::Result<T>(std::move(value)));
    }
};

} // namespace

class EntriesSummaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().apply(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
        auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        m_entries = someEntries();
        auto written = m_workspace->write([this](store::Database &db) -> domain::Result<qint64> {
            QHash<QString, QString> names;
            for (int i = 0; i < 9; ++i)
                names.insert(QStringLiteral("s%1").arg(i), QStringLiteral("Source number %1").arg(i));
            store::EntryRepository entries(db, profile);
            const auto count = entries.upsert(m_entries);
            if (const auto named = entries.setSourceNames(names); !named)
                return tl::unexpected(named.error());
            return count;
        });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
        QCOMPARE(*written.result(), m_entries.size());
    }

    void init()
    {
        m_model = std::make_unique<EntryTableModel>();
        m_view = std::make_unique<EntriesView>(m_model.get(), nullptr);
        m_summary = std::make_unique<EntriesSummary>(m_model.get(), m_view.get(), nullptr);
        m_view->filters->state()->setZone(QTimeZone("Europe/Berlin"));
        connect(m_view->filters, &EntryFilterBar::filterChanged, m_model.get(),
                [this] { m_model->setFilter(m_view->filters->filter()); });
        connect(m_model.get(), &EntryTableModel::stateChanged, m_summary.get(), [this] {
            if (m_model->state() == EntryTableModel::State::Ready)
                m_summary->load({});
        });
        m_view->resize(unit(1256), unit(812));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_summary.reset();
        m_view.reset();
        m_model.reset();
    }

    void showsDaysOfTheOperatorsZone()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        QCOMPARE(chart()->step(), models::BarStep::Day);
        const models::EntryBar &long_ = chart()->bars()[20]; // 25 October has 25 hours
        QCOMPARE(long_.first, QDate(2026, 10, 25));
        QCOMPARE(long_.from, domain::Instant(at(2026, 10, 25)));
        QCOMPARE(long_.to, domain::Instant(at(2026, 10, 25) + 25 * hour - 1));
        qint64 count = 0;
        for (const models::EntryBar &bar : chart()->bars())
            count += bar.count;
        QCOMPARE(count, countOf([](const auto &e) { return e.currency == QStringLiteral("EUR"); }));
    }

    void theFiltersZoneDecides()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        m_view->filters->state()->setZone(QTimeZone::utc());
        QTRY_COMPARE(chart()->bars().size(), 36); // the first hours are of the day before
        QCOMPARE(chart()->bars().first().first, QDate(2026, 10, 4));
        QCOMPARE(chart()->bars()[21].to.milliseconds() + 1 - chart()->bars()[21].from.milliseconds(), 24 * hour);
    }

    void aBarFiltersExactly()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(chart(), Qt::Key_Right);
        const models::EntryBar bar = chart()->bars()[20];
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(*filter().from, bar.from);
        QCOMPARE(*filter().to, bar.to);
        QTRY_COMPARE(chart()->bars().size(), 1);
        QCOMPARE(chart()->bars().first().count, bar.count);
        QCOMPARE(chart()->wordsOf(0).section(QLatin1Char(':'), 0, 0), QStringLiteral("25 Oct 2026"));
        QTRY_COMPARE(m_model->rowCount(),
                     countOf([&](const auto &e) { return e.occurredAt >= bar.from && e.occurredAt <= bar.to; }));
    }

    void theStepCanBeChosen()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        pick("chartStep", 2);
        QCOMPARE(chart()->step(), models::BarStep::Week);
        QCOMPARE(chart()->bars().size(), 5);
        QCOMPARE(chart()->bars().first().first, QDate(2026, 10, 5)); // a Monday, as in Britain
        pick("chartStep", 3);
        QCOMPARE(chart()->bars().size(), 2);
        QCOMPARE(chart()->accessibleName(), QStringLiteral("Value per month"));
    }

    void theLegendFilters()
    {
        useLocal();
        pick("chartSplit", 2);
        QTRY_COMPARE(legend()->buttons().size(), 7);
        QCOMPARE(legend()->buttons().last()->text(), QStringLiteral("Others"));
        QCOMPARE(chart()->bars().first().parts.size(), 7);
        const QString first = legend()->buttons()[0]->text();
        QVERIFY2(first.startsWith(QStringLiteral("Source number")), qPrintable(first));
        QTest::mouseClick(legend()->buttons()[0], Qt::LeftButton);
        QCOMPARE(filter().sourceIds, QStringList{QLatin1Char('s') + first.right(1)});
        QTRY_COMPARE(m_model->rowCount(), countOf([&](const auto &e) { return e.sourceId == filter().sourceIds[0]; }));
        QTRY_COMPARE(legend()->buttons().size(), 1);
    }

    void theLegendsOthersFilterByWhatTheyAreNot()
    {
        useLocal();
        pick("chartSplit", 2);
        QTRY_COMPARE(legend()->buttons().size(), 7);
        QTest::mouseClick(legend()->buttons().last(), Qt::LeftButton);
        QVERIFY(filter().except.testFlag(Part::Sources));
        QCOMPARE(filter().sourceIds.size(), 6);
        const QStringList apart = filter().sourceIds;
        QTRY_COMPARE(m_model->rowCount(), countOf([&](const auto &e) { return !apart.contains(*e.sourceId); }));
        QTRY_VERIFY(!legend()->buttons().isEmpty() && legend()->buttons().size() < 4);
        // From a list of sources, the others are those that are left.
        m_view->filters->clear();
        store::EntryFilter some;
        some.sourceIds = {apart[0], apart[1], QStringLiteral("s8")};
        some.except = {};
        m_view->filters->setFilter(some);
        QTRY_COMPARE(legend()->buttons().size(), 2); // bookings have no currency
    }

    void everyDimensionFilters_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::newRow("conversion") << 0;
        QTest::newRow("source") << 1;
        QTest::newRow("currency") << 2;
        QTest::newRow("contact") << 3;
        QTest::newRow("campaign") << 4;
    }

    void everyDimensionFilters()
    {
        QFETCH(int, dimension);
        useLocal();
        tabs()->setCurrentIndex(1);
        pick("breakdownDimension", dimension);
        QTRY_COMPARE(breakdown()->dimension(), static_cast<EntryDimension>(dimension));
        QTRY_VERIFY(breakdown()->rowCount() > 0);
        int row = 0;
        while (breakdown()->share(row)->id.isEmpty())
            ++row;
        const store::EntryShare share = *breakdown()->share(row);
        BreakdownView *view = m_view->summary->breakdown();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(breakdown()->index(row, 0)).center());
        QVERIFY(!filter().isEmpty());
        QTRY_COMPARE(m_model->rowCount(), share.count);
        QTRY_COMPARE(breakdown()->rowCount(), 1);
        QCOMPARE(breakdown()->share(0)->count, share.count);
        QCOMPARE(breakdown()->share(0)->value, share.value);
    }

    void contactsAreTheTopFiftyAndTheRest()
    {
        useLocal();
        tabs()->setCurrentIndex(1);
        pick("breakdownDimension", 3);
        QTRY_COMPARE(breakdown()->rowCount(), 51);
        qint64 all = 0;
        for (int row = 0; row < 51; ++row)
            all += breakdown()->index(row, 1).data(models::BreakdownModel::RawRole).toLongLong();
        QCOMPARE(all, m_entries.size());
        BreakdownView *view = m_view->summary->breakdown();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(filter().except.testFlag(Part::Contacts));
        QCOMPARE(filter().contactIds.size(), 50);
        QTRY_VERIFY(m_model->rowCount() > 0 && m_model->rowCount() < m_entries.size() / 2);
    }

    void entriesWithoutACurrencyHaveAChartOfTheirOwn()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        auto *box = m_view->findChild<QComboBox *>(QStringLiteral("summaryCurrency"));
        QCOMPARE(box->count(), 3);
        pick("summaryCurrency", 2);
        QTRY_VERIFY(chart()->valueText().contains(QStringLiteral("entries"))
                    && !chart()->valueText().contains(QStringLiteral("EUR")));
        test::keep(test::grab(m_view->summary, 2), QStringLiteral("summary-no-currency"));
    }

    void theLastOfManyQuestionsIsAnswered()
    {
        useLocal();
        QTRY_COMPARE(chart()->bars().size(), 35);
        for (int day = 5; day < 30; ++day) {
            store::EntryFilter one;
            one.from = domain::Instant(at(2026, 10, day));
            one.to = domain::Instant(at(2026, 10, day + 2) - 1);
            m_view->filters->setFilter(one);
            if (day % 3 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(chart()->bars().size() == 2 && chart()->bars().first().first == QDate(2026, 10, 29));
        QVERIFY(m_view->totals->words().contains(QStringLiteral("EUR")));
    }

    void whatTakesLongSaysSoAndCanBeStopped()
    {
        const auto reader = std::make_shared<SlowReader>();
        m_model->setReader(reader);
        QTRY_COMPARE(reader->pending.size(), 1);
        QPushButton *stop = nullptr;
        for (QPushButton *one : m_view->summary->findChildren<QPushButton *>()) {
            if (one->text() == QStringLiteral("Stop"))
                stop = one;
        }
        QTRY_VERIFY(stop->isVisible());
        test::keep(test::grab(m_view->summary, 2), QStringLiteral("summary-busy"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(reader->pending[0]->isCanceled());
        QVERIFY(!stop->isVisible());
        QCOMPARE(chart()->valueText(), QStringLiteral("Stopped"));
        // A late answer to what was given up changes nothing.
        store::EntryGroups late;
        late.series.append(store::EntrySeries());
        late.days.append(store::EntryDay());
        reader->pending[0]->addResult(late);
        reader->pending[0]->finish();
        pick("chartSplit", 1);
        QCOMPARE(reader->pending.size(), 2);
        pick("chartSplit", 0); // another question takes the place of the one under way
        QCOMPARE(reader->pending.size(), 3);
        QVERIFY(reader->pending[1]->isCanceled());
        reader->pending[1]->finish();
        QCOMPARE(chart()->bars().size(), 0);
        late.days.append({1, 0, {}, 1});
        late.days.append({2, 0, {}, 1});
        reader->pending[2]->addResult(late);
        reader->pending[2]->finish();
        QTRY_COMPARE(chart()->bars().size(), 3);
        tabs()->setCurrentIndex(1); // an error has its words where the lines would be
        QTRY_COMPARE(m_view->summary->breakdown()->accessibleDescription(), QStringLiteral("The disk is full."));
    }

    void whoCannotSumSaysSo()
    {
        const auto reader = std::make_shared<SlowReader>();
        reader->able = false;
        m_model->setReader(reader);
        QTRY_COMPARE(chart()->valueText(), QStringLiteral("The server does not add up entries"));
        QVERIFY(!m_view->findChild<QComboBox *>(QStringLiteral("chartSplit"))->isEnabled());
        tabs()->setCurrentIndex(1);
        QCOMPARE(m_view->summary->breakdown()->accessibleDescription(),
                 QStringLiteral("The server does not add up entries"));
        useLocal();
        tabs()->setCurrentIndex(0);
        QTRY_COMPARE(chart()->bars().size(), 35);
        QVERIFY(m_view->findChild<QComboBox *>(QStringLiteral("chartSplit"))->isEnabled());
    }

    void theViewKeepsItsChoices()
    {
        useLocal();
        pick("chartSplit", 1);
        pick("summaryCurrency", 1);
        tabs()->setCurrentIndex(1);
        const QByteArray state = m_view->saveState();
        EntriesView other(m_model.get(), nullptr);
        other.restoreState(state);
        QVERIFY(other.summary->showsBreakdown());
        QCOMPARE(other.summary->split(), store::EntrySplit::Config);
        other.summary->setCurrencies({QStringLiteral("EUR"), QStringLiteral("USD")});
        QCOMPARE(*other.summary->currency(), QStringLiteral("USD"));
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::addColumn<int>("width");
        QTest::newRow("light-1x") << false << 1 << 1256;
        QTest::newRow("dark-2x") << true << 2 << 1256;
        QTest::newRow("light-narrow") << false << 1 << 780;
        QTest::newRow("dark-wide") << true << 1 << 1700;
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        QFETCH(int, width);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_view->resize(unit(width), unit(812));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        useLocal();
        pick("chartSplit", 2);
        QTRY_COMPARE(legend()->buttons().size(), 7);
        legend()->buttons()[1]->setFocus();
        QTRY_VERIFY(m_model->rowAt(0));
        QTRY_VERIFY(std::ranges::all_of(legend()->buttons(), [this](const QAbstractButton *button) {
            return legend()->rect().contains(button->geometry());
        }));
        QImage image = test::grab(m_view.get(), ratio);
        test::keep(image, QStringLiteral("summary-chart-") + name);
        QCOMPARE(image.size(), m_view->size() * ratio);
        tabs()->setCurrentIndex(1);
        pick("breakdownDimension", 1);
        QTRY_COMPARE(breakdown()->rowCount(), 9);
        test::keep(test::grab(m_view.get(), ratio), QStringLiteral("summary-breakdown-") + name);
        const auto *value = m_view->summary->breakdown();
        const auto *header = value->horizontalHeader();
        QVERIFY(header->length() <= value->viewport()->width()); // nothing is out of sight
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void cleanupTestCase() { m_workspace.reset(); }

private:
    EntryChart *chart() const { return m_view->chart; }
    SeriesLegend *legend() const { return m_view->summary->legend(); }
    const models::BreakdownModel *breakdown() const { return m_view->summary->breakdownModel(); }
    SegmentedControl *tabs() const { return m_view->summary->findChild<SegmentedControl *>(); }
    const store::EntryFilter &filter() const { return m_view->filters->filter(); }
    void useLocal()
    {
        m_model->setReader(std::make_shared<models::LocalEntryReader>(*m_workspace, profile));
        QTRY_COMPARE(m_model->state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(m_view->summary->currency().has_value());
    }
    /// Walks down a combo box as an operator does.
    void pick(const char *name, int index) const
    {
        auto *box = m_view->findChild<QComboBox *>(QString::fromLatin1(name));
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    int countOf(const std::function<bool(const domain::ConversionEntry &)> &condition) const
    {
        return static_cast<int>(std::ranges::count_if(m_entries, condition));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    QList<domain::ConversionEntry> m_entries;
    std::unique_ptr<EntryTableModel> m_model;
    std::unique_ptr<EntriesView> m_view;
    std::unique_ptr<EntriesSummary> m_summary;
};

QTEST_MAIN(EntriesSummaryTest)
#include "tst_entriessummary.moc"
