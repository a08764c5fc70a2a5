// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by the days of a zone and breakdowns, held against plain additions over the same entries.
#include "app/store/entrybreakdown.h"
#include "app/store/entrygroups.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>
#include <set>

using namespace desk;
using namespace desk::store;
using domain::ConversionEntry;
using domain::Decimal;
using domain::Instant;

namespace {

const QString profile = QStringLiteral("shop");
constexpr qint64 hour = 3'600'000;

Decimal decimal(std::string_view text)
{
    return Decimal::fromJsonNumber(text).value();
}

template<typename T>
T value(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    domain::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

qint64 utc(int year, int month, int day, int hours = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hours, 0), Qt::UTC).toMSecsSinceEpoch();
}

/// Entries around the days on which clocks change; amounts of every kind, some of them no millionths.
QList<ConversionEntry> someEntries()
{
    QRandomGenerator random(20'261'029);
    const QList<qint64> centres{utc(2026, 3, 29), utc(2026, 10, 25), utc(2026, 3, 8),  utc(2026, 11, 1),
                                utc(2026, 4, 5),  utc(2026, 10, 4),  utc(2011, 12, 30)};
    const std::vector<const char *> currencies{"EUR", "EUR", "USD", "JPY"};
    QList<ConversionEntry> entries;
    for (int i = 0; i < 6000; ++i) {
        ConversionEntry entry;
        entry.id = QStringLiteral("e-%1").arg(i);
        const qint64 centre = centres[random.bounded(static_cast<int>(centres.size()))];
        entry.occurredAt = Instant(centre - 72 * hour + random.bounded(static_cast<int>(144 * hour / 1000)) * 1000LL);
        if (random.bounded(5) == 0) // on the edge
            entry.occurredAt = Instant((entry.occurredAt.milliseconds() / hour) * hour - random.bounded(2));
        entry.createdAt = entry.occurredAt;
        if (random.bounded(8) != 0)
            entry.currency = QString::fromLatin1(currencies[random.bounded(quint32(currencies.size()))]);
        if (random.bounded(6) != 0)
            entry.eventValue = decimal(std::to_string(random.bounded(900)) + "." + std::to_string(random.bounded(100)));
        if (random.bounded(40) == 0)
            entry.eventValue = decimal("-" + entry.eventValue.value_or(decimal("7")).text());
        if (random.bounded(100) == 0)
            entry.eventValue = decimal("0.123456789012345678901234567890");
        if (random.bounded(100) == 0)
            entry.eventValue = decimal("12345678901234567890.5");
        if (random.bounded(10) != 0)
            entry.sourceId = QStringLiteral("s-%1").arg(random.bounded(11));
        if (random.bounded(10) != 0) {
            entry.configId = QStringLiteral("g-%1").arg(random.bounded(7));
            // One was renamed meanwhile.
            entry.configName =
                *entry.configId + (random.bounded(2) != 0 ? QStringLiteral(" now") : QStringLiteral(" before"));
        }
        if (random.bounded(4) != 0) {
            entry.contactId = QStringLiteral("c-%1").arg(random.bounded(120));
            entry.contactName = QStringLiteral("Contact %1").arg(*entry.contactId);
        }
        if (random.bounded(2) != 0)
            entry.attributionCampaign = QStringLiteral("campaign %1").arg(random.bounded(4));
        if (random.bounded(3) == 0) // called like a campaign
            entry.attributionSource = QStringLiteral("campaign %1").arg(random.bounded(4));
        entry.raw = QByteArrayLiteral("{}");
        entries.append(entry);
    }
    return entries;
}

bool matches(const ConversionEntry &e, const EntryFilter &f)
{
    using Part = EntryFilter::Part;
    const auto holds = [&](Part part, bool matched) { return !f.has(part) || matched != f.except.testFlag(part); };
    const auto in = [](const QStringList &list, const std::optional<QString> &text) {
        return list.contains(text.value_or(QString()));
    };
    return holds(Part::Period, (!f.from || e.occurredAt >= *f.from) && (!f.to || e.occurredAt <= *f.to))
           && holds(Part::Configs, in(f.configIds, e.configId)) && holds(Part::Sources, in(f.sourceIds, e.sourceId))
           && holds(Part::Contacts, in(f.contactIds, e.contactId))
           && holds(Part::Currencies, in(f.currencies, e.currency));
}

struct Sum {
    domain::DecimalSum value;
    qint64 count = 0;
};

/// Exactly the same entries by a filter that no kept sum can answer.
EntryFilter byRows(EntryFilter filter)
{
    filter.contactIds = {QStringLiteral("nobody")};
    filter.except |= EntryFilter::Part::Contacts;
    return filter;
}

} // namespace

class EntryGroupsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QList<ConversionEntry> m_all;

    EntryGroups groups(const EntryFilter &filter, const EntryGrouping &grouping)
    {
        return value(m_workspace->read([=](Database &db) { return entryGroups(db, profile, filter, grouping); }));
    }
    EntryBreakdown breakdown(const EntryFilter &filter, EntryDimension by, const QString &currency, int most = 50)
    {
        return value(
            m_workspace->read([=](Database &db) { return entryBreakdown(db, profile, filter, by, currency, most); }));
    }

    static void addZones()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    /// The filters that every case is tried with.
    static QList<EntryFilter> filters()
    {
        QList<EntryFilter> all(1);
        EntryFilter filter;
        filter.from = Instant(utc(2026, 3, 28, 23));
        filter.to = Instant(utc(2026, 10, 26) - 1);
        all.append(filter);
        filter.from = Instant(utc(2026, 3, 28, 23) + 17 * 60'000 + 5); // inside an hour
        filter.to = Instant(utc(2026, 10, 25, 1) + 30 * 60'000);
        all.append(filter);
        filter.except = EntryFilter::Part::Period;
        all.append(filter);
        filter = {};
        filter.sourceIds = {QStringLiteral("s-1"), QString(), QStringLiteral("s-4")};
        all.append(filter);
        filter.except = EntryFilter::Part::Sources;
        filter.configIds = {QStringLiteral("g-2")};
        all.append(filter);
        filter = {};
        filter.from = Instant(utc(2026, 4, 5, 1) + 1);
        filter.to = Instant(utc(2026, 4, 5, 1) + 40 * 60'000); // both ends in one hour
        all.append(filter);
        filter = {};
        filter.currencies = {QStringLiteral("USD")};
        filter.except = EntryFilter::Part::Currencies;
        all.append(filter);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Workspace::open(m_dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
        m_all = someEntries();
        value(m_workspace->write([this](Database &db) { return EntryRepository(db, profile).upsert(m_all); }));
        // Another connection's rows are in no sum.
        value(m_workspace->write(
            [this](Database &db) { return EntryRepository(db, QStringLiteral("other")).upsert(m_all.mid(0, 50)); }));
    }

    void daysAgreeWithTheRows_data() { addZones(); }

    void daysAgreeWithTheRows()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        for (const EntryFilter &filter : filters()) {
            for (const QString &currency : {QStringLiteral("EUR"), QStringLiteral("USD"), QString()}) {
                std::map<qint64, Sum> wanted;
                for (const ConversionEntry &entry : std::as_const(m_all)) {
                    if (!matches(entry, filter) || entry.currency.value_or(QString()) != currency)
                        continue;
                    const QDate date = QDateTime::fromMSecsSinceEpoch(entry.occurredAt.milliseconds(), there).date();
                    Sum &sum = wanted[QDate(1970, 1, 1).daysTo(date)];
                    ++sum.count;
                    if (entry.eventValue)
                        sum.value.add(*entry.eventValue);
                }
                const EntryGroups found = groups(filter, {currency, there});
                QCOMPARE(found.days.size(), static_cast<qsizetype>(wanted.size()));
                auto at = found.days.cbegin();
                for (const auto &[day, sum] : wanted) {
                    QCOMPARE(at->day, day);
                    QCOMPARE(at->series, 0);
                    QCOMPARE(at->count, sum.count);
                    QVERIFY(at->value.isSameNumber(sum.value.total()));
                    ++at;
                }
                QCOMPARE(found.series.size(), wanted.empty() ? 0 : 1);
                QCOMPARE(groups(byRows(filter), {currency, there}), found);
            }
        }
    }

    void splitsKeepEveryEntry_data() { addZones(); }

    void splitsKeepEveryEntry()
    {
        QFETCH(QByteArray, zone);
        for (const EntrySplit split : {EntrySplit::Config, EntrySplit::Source}) {
            for (const EntryFilter &filter : filters()) {
                const EntryGrouping whole{QStringLiteral("EUR"), QTimeZone(zone)};
                EntryGrouping apart = whole;
                apart.split = split;
                apart.most = 3;
                const EntryGroups undivided = groups(filter, whole);
                const EntryGroups found = groups(filter, apart);
                QCOMPARE(groups(byRows(filter), apart), found);
                QVERIFY(found.series.size() <= 4);
                std::map<qint64, Sum> days;
                std::map<int, Sum> series;
                for (const EntryDay &day : found.days) {
                    days[day.day].count += day.count;
                    days[day.day].value.add(day.value);
                    series[day.series].count += day.count;
                    series[day.series].value.add(day.value);
                }
                QCOMPARE(days.size(), static_cast<std::size_t>(undivided.days.size()));
                for (const EntryDay &day : undivided.days) {
                    QCOMPARE(days[day.day].count, day.count);
                    QVERIFY(days[day.day].value.total().isSameNumber(day.value));
                }
                for (int i = 0; i < found.series.size(); ++i) {
                    const EntrySeries &one = found.series[i];
                    QCOMPARE(one.count, series[i].count);
                    QVERIFY(one.value.isSameNumber(series[i].value.total()));
                    QVERIFY(!one.others || i == found.series.size() - 1);
                    qint64 wanted = 0;
                    for (const ConversionEntry &entry : std::as_const(m_all)) {
                        const auto &id = split == EntrySplit::Config ? entry.configId : entry.sourceId;
                        wanted += matches(entry, filter) && entry.currency == QStringLiteral("EUR")
                                          && id.value_or(QString()) == one.id
                                      ? 1
                                      : 0;
                    }
                    if (!one.others)
                        QCOMPARE(one.count, wanted);
                }
            }
        }
    }

    void aSingleOtherOneKeepsItsName()
    {
        EntryFilter filter;
        filter.configIds = {QStringLiteral("g-0"), QStringLiteral("g-1"), QStringLiteral("g-2"), QStringLiteral("g-3")};
        EntryGrouping grouping{QStringLiteral("EUR"), {}, EntrySplit::Config, 3};
        EntryGroups found = groups(filter, grouping);
        QCOMPARE(found.series.size(), 4);
        QVERIFY(!found.series.last().others);
        QVERIFY(found.series.last().name.startsWith(found.series.last().id));
        grouping.most = 2;
        found = groups(filter, grouping);
        QCOMPARE(found.series.size(), 3);
        QVERIFY(found.series.last().others);
    }

    void aDayThatNeverWasHasNoEntries()
    {
        const EntryGroups found = groups({}, {QStringLiteral("EUR"), QTimeZone("Pacific/Apia")});
        std::set<qint64> days;
        for (const EntryDay &day : found.days)
            days.insert(day.day);
        const qint64 never = QDate(1970, 1, 1).daysTo(QDate(2011, 12, 30));
        QVERIFY(days.contains(never - 1) && days.contains(never + 1));
        QVERIFY(!days.contains(never));
    }

    void breakdownsAgreeWithTheRows_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::newRow("conversion") << int(EntryDimension::Config);
        QTest::newRow("source") << int(EntryDimension::Source);
        QTest::newRow("currency") << int(EntryDimension::Currency);
        QTest::newRow("contact") << int(EntryDimension::Contact);
        QTest::newRow("campaign") << int(EntryDimension::Campaign);
    }

    void breakdownsAgreeWithTheRows()
    {
        QFETCH(int, dimension);
        const auto by = static_cast<EntryDimension>(dimension);
        const auto keyOf = [by](const ConversionEntry &entry) {
            switch (by) {
            case EntryDimension::Config: return entry.configId.value_or(QString());
            case EntryDimension::Source: return entry.sourceId.value_or(QString());
            case EntryDimension::Currency: return entry.currency.value_or(QString());
            case EntryDimension::Contact: return entry.contactId.value_or(QString());
            case EntryDimension::Campaign: return entry.attributionCampaign.value_or(QString());
            }
            return QString();
        };
        const QString currency = QStringLiteral("EUR");
        for (const EntryFilter &filter : filters()) {
            struct Wanted : Sum {
                qint64 valued = 0;
            };
            std::map<QString, Wanted> wanted;
            Wanted all;
            for (const ConversionEntry &entry : std::as_const(m_all)) {
                if (!matches(entry, filter))
                    continue;
                for (Wanted *sum : {&wanted[keyOf(entry)], &all}) {
                    ++sum->count;
                    if (by != EntryDimension::Currency && entry.currency != currency)
                        continue;
                    ++sum->valued;
                    if (entry.eventValue)
                        sum->value.add(*entry.eventValue);
                }
            }
            const EntryBreakdown found = breakdown(filter, by, currency);
            QCOMPARE(found.rows.size(), std::min<qsizetype>(50, static_cast<qsizetype>(wanted.size())));
            QCOMPARE(found.otherCount, static_cast<qint64>(wanted.size()) - found.rows.size());
            Wanted sum;
            for (const EntryShare &share : found.rows) {
                QVERIFY(wanted.contains(share.id));
                QCOMPARE(share.count, wanted[share.id].count);
                QCOMPARE(share.valued, wanted[share.id].valued);
                QVERIFY(share.value.isSameNumber(wanted[share.id].value.total()));
                sum.value.add(share.value);
                sum.count += share.count;
            }
            QCOMPARE(sum.count + found.others.count, all.count);
            if (by != EntryDimension::Currency) {
                sum.value.add(found.others.value);
                QVERIFY(sum.value.total().isSameNumber(all.value.total()));
            }
            QCOMPARE(breakdown(byRows(filter), by, currency), found);
        }
    }

    void breakdownsAreInOrderAndNamed()
    {
        const EntryBreakdown found = breakdown({}, EntryDimension::Contact, QStringLiteral("USD"), 10);
        QCOMPARE(found.rows.size(), 10);
        QCOMPARE(found.otherCount, 111); // 120 contacts and no contact
        for (qsizetype i = 1; i < found.rows.size(); ++i)
            QVERIFY(std::abs(found.rows[i - 1].value.toApproximateDouble())
                    >= std::abs(found.rows[i].value.toApproximateDouble()));
        for (const EntryShare &share : found.rows)
            QCOMPARE(share.name, share.id.isEmpty() ? QString() : QStringLiteral("Contact ") + share.id);
        const EntryBreakdown none = breakdown({}, EntryDimension::Config, QStringLiteral("SEK"));
        QVERIFY(none.rows.first().value.isZero());
        for (qsizetype i = 1; i < none.rows.size(); ++i)
            QVERIFY(none.rows[i - 1].count >= none.rows[i].count);
    }

    void whatWasCancelledStops()
    {
        std::atomic<bool> begun = false;
        QFuture<domain::Result<EntryGroups>> future = m_workspace->read([&begun](Database &db) {
            domain::Result<EntryGroups> last;
            begun = true;
            for (int i = 0; i < 10'000'000; ++i) { // would take hours
                last = entryGroups(db, profile, byRows({}), {QStringLiteral("EUR"), QTimeZone("Asia/Kathmandu")});
                if (!last)
                    return last;
            }
            return last;
        });
        QTRY_VERIFY(begun);
        future.cancel();
        future.waitForFinished();
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(EntryGroupsTest)
#include "tst_entrygroups.moc"
