// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside the entries (sums by hour and in all, labels, their words) is at every moment what a recount
// would find.
#include "app/store/entrysums.h"
#include "tests/app/store/entrysamples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::test;

namespace {

const QString shop = QStringLiteral("shop");
const QString other = QStringLiteral("other");

/// The first row that only one of the two queries has; empty: they have the same.
QString difference(Database &db, const std::string &kept, const std::string &counted)
{
    for (const auto &[left, right] : {std::pair(kept, counted), std::pair(counted, kept)}) {
        auto query =
            db.statement("WITH differing (a, b, c, d, e, f) AS (SELECT * FROM (" + left + ") EXCEPT SELECT * FROM ("
                         + right + ")) SELECT json_array(a, b, c, d, e, f) FROM differing");
        if (query.next())
            return QString::fromStdString(left.substr(0, 60)) + query.text(0);
    }
    return db.error() ? db.error()->detail : QString();
}

/// Everything that is kept, recounted; the first difference.
QString recount(Database &db)
{
    const std::string sums = "coalesce(sum(value_units / 1000000), 0) || '+' || coalesce(sum(value_units % 1000000), 0)"
                             " || '/' || coalesce(sum(expense_units / 1000000), 0)"
                             " || '+' || coalesce(sum(expense_units % 1000000), 0)";
    const std::string kept = "value_ones || '+' || value_rest || '/' || expense_ones || '+' || expense_rest";
    const std::string hour = "((occurred_at - ((occurred_at % 3600000) + 3600000) % 3600000) / 3600000)";
    QString first =
        difference(db,
                   "SELECT scope || ':' || hour AS a, source AS b, config AS c, currency AS d, count AS e, " + kept
                       + " AS f FROM entry_hour",
                   "SELECT scope || ':' || " + hour + ", source_label, config_label, currency_sort, count(*), " + sums
                       + " FROM entry GROUP BY scope, " + hour + ", 2, 3, 4");
    if (first.isEmpty())
        first = difference(db,
                           "SELECT scope AS a, source AS b, config AS c, currency AS d, count AS e, " + kept
                               + " AS f FROM entry_total",
                           "SELECT scope, source_label, config_label, currency_sort, count(*), " + sums
                               + " FROM entry GROUP BY 1, 2, 3, 4");
    if (first.isEmpty()) // every label has an entry, every entry its labels
        first = difference(
            db, "SELECT scope AS a, id AS b, kind AS c, key AS d, text AS e, 0 AS f FROM entry_label",
            "SELECT scope, contact_label, 1, coalesce(contact_id, ''), desk_label_text(contact_name, contact_email), 0"
            " FROM entry UNION SELECT scope, source_label, 2, coalesce(source_id, ''),"
            " desk_name_label_text(source_name), 0 FROM entry UNION SELECT scope, config_label, 3,"
            " coalesce(config_id, ''), desk_name_label_text(config_name), 0 FROM entry UNION"
            " SELECT scope, attribution_label, 4, '', desk_label_text(attribution_source, attribution_campaign,"
            " attribution_campaign_id, attribution_ad, attribution_ad_id), 0 FROM entry WHERE attribution_label <> 0");
    if (first.isEmpty())
        first = difference(db, "SELECT scope AS a, word AS b, kind AS c, label AS d, 0 AS e, 0 AS f FROM entry_word",
                           "SELECT l.scope, w.value, l.kind, l.id, 0, 0 FROM entry_label l,"
                           " json_each(desk_label_words(l.text)) w");
    if (first.isEmpty()) {
        auto query = db.statement("SELECT id FROM entry WHERE attribution_label = 0 AND (attribution_source IS NOT NULL"
                                  " OR attribution_campaign IS NOT NULL OR attribution_ad IS NOT NULL)");
        if (query.next())
            first = query.text(0) + QStringLiteral(" has no attribution label");
    }
    return first;
}

} // namespace

class EntrySumsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    std::unique_ptr<Workspace> fresh()
    {
        auto opened = Workspace::open(m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_files)));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    static CatalogRepository::Item source(int number, int name)
    {
        return {QStringLiteral("s-%1").arg(number), QStringLiteral("g-0"), QStringLiteral("Source %1").arg(name),
                QByteArrayLiteral("{}")};
    }

private Q_SLOTS:
    void whatIsKeptIsWhatARecountFinds()
    {
        const auto workspace = fresh();
        QRandomGenerator random(5);
        // Few entries that are written again and again, some as they were, some changed, in two scopes.
        const QList<ConversionEntry> pool = someEntries(120, 31);
        const auto work = [&](Database &db) -> domain::Result<int> {
            for (int step = 0; step < 300; ++step) {
                const QString &profile = random.bounded(3) == 0 ? other : shop;
                EntryRepository entries(db, profile);
                const quint32 what = random.bounded(100u);
                if (what < 55) {
                    QList<ConversionEntry> some;
                    const int count = random.bounded(1, 12);
                    for (int i = 0; i < count; ++i) {
                        ConversionEntry entry = pool[random.bounded(120)];
                        if (random.bounded(2) == 0) { // everything but its id is another's
                            const QString id = entry.id;
                            entry = pool[random.bounded(120)];
                            entry.id = id;
                        }
                        if (random.bounded(5) == 0)
                            entry.occurredAt = Instant(-qint64{random.bounded(9'000'000)});
                        if (random.bounded(20) == 0)
                            entry.eventValue = decimal("-12345.678901");
                        if (random.bounded(20) == 0)
                            entry.configName.reset();
                        some.append(entry);
                    }
                    entries.upsert(some, step / 30);
                } else if (what < 75) {
                    entries.remove(pool[random.bounded(120)].id);
                } else if (what < 85) {
                    entries.removeUnseen(step / 30, Instant(1'700'000'000'000 + random.bounded(120)));
                } else if (what < 88) {
                    entries.clear();
                } else {
                    CatalogRepository(db, profile)
                        .put(CatalogRepository::Kind::Source, source(random.bounded(5), random.bounded(9)));
                }
                if (const QString wrong = recount(db); !wrong.isEmpty())
                    return domain::fail(QStringLiteral("test.recount"), QStringLiteral("%1: %2").arg(step).arg(wrong));
            }
            return db.result(0);
        };
        auto done = workspace->write(work);
        done.waitForFinished();
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().message));
        const qint64 left = value(workspace->read([](Database &db) { return EntryRepository(db, shop).count({}); }));
        QVERIFY(left > 0);
    }

    void whatDidNotChangeIsNotWrittenAgain()
    {
        const auto workspace = fresh();
        const auto entries = someEntries(50, 32);
        const auto changes = [](Database &db) {
            auto query = db.statement("SELECT total_changes()");
            return query.next() ? query.integer(0) : -1;
        };
        const auto written = value(workspace->write([&](Database &db) {
            EntryRepository repository(db, shop);
            CatalogRepository(db, shop).put(CatalogRepository::Kind::Source, source(1, 4));
            repository.upsert(entries, 1);
            QList<qint64> counts{changes(db)};
            repository.upsert(entries, 1);
            counts << changes(db);
            repository.upsert(entries, 2); // only that this reading saw them
            counts << changes(db);
            ConversionEntry other = entries[3];
            other.raw = "{\"more\":true}";
            repository.upsert({other}, 2);
            counts << changes(db);
            return db.result(counts);
        }));
        QCOMPARE(written[1] - written[0], 0);
        QCOMPARE(written[2] - written[1], 50);
        QVERIFY(written[3] - written[2] <= 3);
        QVERIFY(value(workspace->read(
            [&](Database &db) { return db.result(EntryRepository(db, shop).wasSeen(entries[7].id, 2)); })));
        QCOMPARE(value(workspace->read([&](Database &db) {
                     return EntryRepository(db, shop).find(entries[3].id);
                 }))->entry.raw,
                 QByteArray("{\"more\":true}"));
    }

    void anOlderWorkspaceGetsItsSumsAndItsWords()
    {
        // A workspace of the version before, with rows as that version wrote them.
        const QString old = m_dir.filePath(QStringLiteral("migrations"));
        QVERIFY(QDir().mkpath(old));
        const QDir known(QStringLiteral(":/desk/migrations"));
        for (const QString &name : known.entryList({QStringLiteral("000[1234]_*.sql")}))
            QVERIFY(QFile::copy(known.filePath(name), old + QLatin1Char('/') + name));
        const QString file = m_dir.filePath(QStringLiteral("old.sqlite"));
        auto before = Workspace::open(file, {.migrations = old, .busyTimeoutMs = 5000});
        QVERIFY(before);
        value((*before)->write([](Database &db) {
            db.script(
                "INSERT INTO scope (id, profile) VALUES (1, 'shop'), (2, 'other');"
                "INSERT INTO submission (scope, state, business_id, source_id, contact_id, body, occurred_at,"
                " entry_id, created_at, changed_at) VALUES (1, 'sent', 'b', 's-1', 'c-1', '{}', 1, 'e-2', 1, 1);");
            auto insert = db.statement(
                "INSERT INTO entry (scope, id, source_id, contact_id, config_id, config_name, contact_name,"
                " contact_email, source_name, event_value, currency, value_units, value_sort, expense_sort,"
                " currency_sort, contact_sort, source_sort, config_sort, occurred_at, created_at, attribution_campaign)"
                " VALUES (?, ?, ?, ?, 'g', ?, ?, 'a@example.com', 'Shop', ?, 'EUR', ?, 1, 1, 'EUR', 'n', 'shop', 'g',"
                " ?, ?, ?)");
            for (int i = 0; i < 40; ++i) {
                const bool odd = i == 5;
                const std::optional<QString> none;
                insert
                    .bind(1 + i % 2, QStringLiteral("e-%1").arg(i), i % 7 == 0 ? none : QStringLiteral("s-1"),
                          QStringLiteral("c-%1").arg(i % 3), i % 5 == 0 ? none : QStringLiteral("won"),
                          QStringLiteral("Zoë %1").arg(i % 4),
                          odd ? QStringLiteral("0.1234567") : QStringLiteral("7.5"),
                          odd ? std::nullopt : std::optional<qint64>(7'500'000), qint64{i - 3} * 1'800'000, i,
                          i % 2 == 0 ? none : QStringLiteral("Ünder way"))
                    .run();
            }
            return db.result(0);
        }));
        before->reset();
        auto opened = Workspace::open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto read = [&](auto work) { return value((*opened)->read(work)); };
        QCOMPARE(read([](Database &db) { return db.result(recount(db)); }), QString());
        const auto found = [&](const QString &profile, const char *words) {
            EntryFilter filter;
            filter.words = QString::fromUtf8(words);
            return read([&](Database &db) { return EntryRepository(db, profile).count(filter); });
        };
        QCOMPARE(found(shop, "zoe 2"), 10);
        QCOMPARE(found(shop, "under"), 0);
        QCOMPARE(found(other, "under way"), 20);
        QCOMPARE(read([](Database &db) { return EntryRepository(db, shop).find(QStringLiteral("e-2")); })->submissionId,
                 1);
        const EntrySort byCampaign{EntrySort::Column::Campaign, true};
        const auto page = read([&](Database &db) { return EntryRepository(db, other).page({}, byCampaign, {}, 5); });
        QCOMPARE(page.rows.first().cursor.key, (std::variant<qint64, double, QString>(QStringLiteral("under way"))));
        const EntryTotals totals = read([](Database &db) { return EntryRepository(db, other).totals({}); });
        QCOMPARE(totals.count, 20);
        QCOMPARE(totals.currencies.first().value.toPlain(), std::string("142.6234567"));
    }

    void amountsAreJoinedExactly_data()
    {
        QTest::addColumn<qint64>("ones");
        QTest::addColumn<qint64>("rest");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << qint64{0} << QStringLiteral("0");
        QTest::newRow("carried") << qint64{3} << qint64{2'500'000} << QStringLiteral("5.5");
        QTest::newRow("below zero") << qint64{-3} << qint64{-10} << QStringLiteral("-3.00001");
        QTest::newRow("only the rest below zero") << qint64{0} << qint64{-1} << QStringLiteral("-0.000001");
        QTest::newRow("signs differ") << qint64{3} << qint64{-1} << QStringLiteral("2.999999");
        QTest::newRow("signs differ, below zero") << qint64{-3} << qint64{1} << QStringLiteral("-2.999999");
    }
    void amountsAreJoinedExactly()
    {
        QFETCH(qint64, ones);
        QFETCH(qint64, rest);
        QTEST(QString::fromStdString(amountOf(ones, rest).toPlain()), "text");
    }

    void hoursAreRoundedDown()
    {
        QCOMPARE(hourOf(0), 0);
        QCOMPARE(hourOf(hourLength - 1), 0);
        QCOMPARE(hourOf(hourLength), 1);
        QCOMPARE(hourOf(-1), -1);
        QCOMPARE(hourOf(-hourLength), -1);
        QCOMPARE(hourOf(-hourLength - 1), -2);
    }
};

QTEST_GUILESS_MAIN(EntrySumsTest)
#include "tst_entrysums.moc"
