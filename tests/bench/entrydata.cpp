// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/entrydata.h"

#include "app/store/repositories.h"
#include "app/store/workspacefile.h"

#include <QFile>

#include <cmath>

namespace desk::bench {

using domain::ConversionEntry;
using domain::Decimal;
using domain::Instant;
using store::Database;

namespace {

struct Source {
    const char *name;
    int config;
    const char *currency;
    int share; ///< of 2000
};
constexpr std::array<Source, EntryGenerator::sources> sourceTable{{
    {"Webshop checkout", 0, "EUR", 800},     {"Shop orders US", 0, "USD", 320},
    {"Booking calendar", 1, "EUR", 200},     {"Newsletter sign-up", 2, "EUR", 160},
    {"Contact form", 2, "EUR", 120},         {"Webinar", 2, "EUR", 80},
    {"Subscription renewals", 3, "EUR", 70}, {"Partner portal", 0, "GBP", 60},
    {"Phone sales", 0, "EUR", 40},           {"Shop orders UK", 0, "GBP", 30},
    {"Shop orders CH", 0, "CHF", 25},        {"App store", 3, "USD", 20},
    {"Quiz funnel", 2, "EUR", 16},           {"Live chat", 2, "EUR", 12},
    {"Shop orders JP", 0, "JPY", 10},        {"Invoices", 0, "EUR", 8},
    {"Trial starts", 3, "EUR", 6},           {"Call centre", 1, "EUR", 4},
    {"Old booking form", 1, "EUR", 18},      {"Trade fair", 4, "EUR", 1},
}};
constexpr std::array configNames{"purchase", "booked_call", "lead", "subscription", "fair_visit"};
constexpr std::array firstNames{"Anna", "Ben",    "Clara",  "David", "Elena", "Felix",  "Greta", "Hugo",
                                "Ines", "Jonas",  "Karla",  "Leon",  "Mara",  "Nils",   "Olga",  "Paul",
                                "Rosa", "Simon",  "Tilda",  "Uwe",   "Vera",  "Willem", "Yara",  "Zoé",
                                "Amir", "Bianca", "Carlos", "Dunja", "Emil",  "Fatima", "Goran", "Hana",
                                "Ivan", "Jelena", "Kenji",  "Lucía", "Milan", "Noor",   "Otto",  "Priya"};
constexpr std::array nameStarts{"Berg",    "Stein", "Wald",  "Lind", "Hof",  "Kron", "Sommer",
                                "Winter",  "Feld",  "Rosen", "Alt",  "Neu",  "Gold", "Silber",
                                "Schwarz", "Weiss", "Brand", "Falk", "Grün", "Hoch"};
constexpr std::array nameEnds{"mann",  "er",    "ström", "hoff", "berg", "feld", "kamp", "bach", "dorf", "stedt",
                              "mayer", "huber", "son",   "sen",  "ski",  "ova",  "ez",   "ard",  "elli", "ton"};
constexpr std::array channels{"google", "facebook", "newsletter", "tiktok", "linkedin"};
constexpr std::array seasons{"Aurora launch",  "Spring sale", "Summer break",
                             "Back to school", "Autumn fair", "Black week"};

QString uuid(quint64 high, quint64 low)
{
    constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::array<char, 36> text{};
    std::size_t at = 0;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text[at++] = '-';
        const quint64 half = i < 16 ? high : low;
        text[at++] = digits[(half >> (60 - 4 * (i % 16))) & 15];
    }
    text[14] = '4';
    return QString::fromLatin1(text.data(), text.size());
}

/// A well mixed number, the same for the same one.
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

QString contactName(int contact)
{
    if (contact == EntryGenerator::rareContact)
        return QStringLiteral("Quentin Xylander");
    const quint64 n = mixed(static_cast<quint64>(contact));
    return QString::fromUtf8(firstNames[n % firstNames.size()]) + QLatin1Char(' ')
           + QString::fromUtf8(nameStarts[(n >> 8) % nameStarts.size()])
           + QString::fromUtf8(nameEnds[(n >> 16) % nameEnds.size()]);
}

QByteArray quoted(const std::optional<QString> &text)
{
    return text ? '"' + text->toUtf8() + '"' : QByteArrayLiteral("null");
}

QByteArray number(const std::optional<Decimal> &amount)
{
    return amount ? QByteArray::fromStdString(amount->text()) : QByteArrayLiteral("null");
}

/// As the API writes an entry.
QByteArray rawOf(const ConversionEntry &e)
{
    QByteArray raw;
    raw.reserve(800);
    raw += "{\"id\":\"" + e.id.toUtf8() + "\",\"configId\":" + quoted(e.configId)
           + ",\"configName\":" + quoted(e.configName) + ",\"sourceId\":" + quoted(e.sourceId)
           + ",\"contactId\":" + quoted(e.contactId) + ",\"eventValue\":" + number(e.eventValue)
           + ",\"currency\":" + quoted(e.currency) + ",\"expense\":" + number(e.expense) + ",\"occurredAt\":\""
           + QByteArray::fromStdString(e.occurredAt.toIso()) + "\",\"createdAt\":\""
           + QByteArray::fromStdString(e.createdAt->toIso()) + "\",\"contact\":{\"id\":" + quoted(e.contactId)
           + ",\"name\":" + quoted(e.contactName) + ",\"email\":" + quoted(e.contactEmail) + "},\"attributionSource\":"
           + quoted(e.attributionSource) + ",\"attributionCampaign\":" + quoted(e.attributionCampaign)
           + ",\"attributionCampaignId\":" + quoted(e.attributionCampaignId) + ",\"attributionAd\":"
           + quoted(e.attributionAd) + ",\"attributionAdId\":" + quoted(e.attributionAdId) + '}';
    return raw;
}

} // namespace

EntryGenerator::EntryGenerator(qint64 total, quint32 seed, bool withRare)
    : m_random(seed), m_total(total), m_withRare(withRare)
{}

QString EntryGenerator::sourceId(int source)
{
    return uuid(mixed(1'000'000'000 + static_cast<quint64>(source)), mixed(static_cast<quint64>(source) + 31));
}

QString EntryGenerator::sourceName(int source)
{
    return QString::fromLatin1(sourceTable[static_cast<std::size_t>(source)].name);
}

QString EntryGenerator::configId(int config)
{
    return uuid(mixed(2'000'000'000 + static_cast<quint64>(config)), mixed(static_cast<quint64>(config) + 37));
}

QString EntryGenerator::contactId(int contact)
{
    return uuid(mixed(3'000'000'000 + static_cast<quint64>(contact)), mixed(static_cast<quint64>(contact) + 41));
}

void EntryGenerator::attribute(ConversionEntry &entry, qint64 at)
{
    if (below(10) >= 6)
        return;
    constexpr qint64 quarter = 7'889'400'000;
    const auto period = static_cast<quint32>((at - firstTime) / quarter);
    // The campaigns of a quarter; the first one only ran in the first year.
    const quint32 which = period < 4 && below(10) == 0 ? 0 : 1 + below(seasons.size() - 1);
    const quint32 run = which == 0 ? 0 : period;
    const quint32 ad = below(5);
    const quint32 campaign = which * 100 + run;
    entry.attributionSource = QString::fromLatin1(channels[(which + ad) % channels.size()]);
    entry.attributionCampaign = QString::fromLatin1(seasons[which]);
    if (which != 0)
        *entry.attributionCampaign += QStringLiteral(" %1").arg(run + 1);
    entry.attributionCampaignId = QString::number(2'385'000'000'000'000 + campaign * 7919);
    entry.attributionAd = QStringLiteral("Ad %1").arg(QChar(u'A' + static_cast<char16_t>(ad)));
    entry.attributionAdId = QString::number(2'386'000'000'000'000 + campaign * 7919 + ad);
}

ConversionEntry EntryGenerator::make(qint64 number)
{
    ConversionEntry entry;
    entry.id = uuid(m_random(), m_random());
    const double along = static_cast<double>(number) / static_cast<double>(m_total);
    const qint64 created = firstTime + static_cast<qint64>(along * (lastTime - firstTime)) + below(500);
    entry.createdAt = Instant(created);
    // Most arrive within hours; one in a hundred is entered up to two months later.
    const double late = -std::log((static_cast<double>(below(1'000'000)) + 1) / 1'000'001.0) * 5'400'000;
    entry.occurredAt =
        Instant(created - (below(100) == 0 ? qint64{below(5'184'000)} * 1000 : static_cast<qint64>(late)));

    int source = -1;
    do {
        auto share = static_cast<int>(below(2000));
        source = 0;
        while (share >= sourceTable[static_cast<std::size_t>(source)].share)
            share -= sourceTable[static_cast<std::size_t>(source++)].share;
    } while (source == oldForm && along > 0.33);
    const Source &from = sourceTable[static_cast<std::size_t>(source)];
    entry.sourceId = sourceId(source);
    entry.configId = configId(from.config);
    entry.configName = QString::fromLatin1(configNames[static_cast<std::size_t>(from.config)]);

    const bool rare = m_withRare && number % std::max<qint64>(1, m_total / 5) == m_total / 10;
    const int contact = rare ? rareContact : static_cast<int>(below(contacts));
    entry.contactId = contactId(contact);
    entry.contactName = contactName(contact);
    entry.contactEmail = store::foldedText(*entry.contactName).replace(QLatin1Char(' '), QLatin1Char('.'))
                         + QString::number(contact) + QStringLiteral("@example.com");

    if (below(100) < 85) {
        std::string value = std::to_string(below(1000) * below(30));
        const quint32 cents = below(100);
        value += cents < 10 ? ".0" : ".";
        value += std::to_string(cents);
        if (below(5000) == 0)
            value += "12345678"; // more digits than millionths
        entry.eventValue = Decimal::fromJsonNumber(value);
    }
    entry.currency = QString::fromLatin1(below(100) < 4 ? "USD" : from.currency);
    if (below(5) == 0)
        entry.expense = Decimal::fromJsonNumber(std::to_string(below(80)) + ".5");
    attribute(entry, created);
    entry.raw = rawOf(entry);
    return entry;
}

QList<ConversionEntry> EntryGenerator::next(qint64 count)
{
    QList<ConversionEntry> entries;
    entries.reserve(count);
    for (qint64 i = 0; i < count && m_made < m_total; ++i)
        entries.append(make(m_made++));
    return entries;
}

namespace {

void addSources(Database &db)
{
    QList<store::CatalogRepository::Item> items;
    for (int i = 0; i < EntryGenerator::sources; ++i)
        items.append({EntryGenerator::sourceId(i),
                      EntryGenerator::configId(sourceTable[static_cast<std::size_t>(i)].config),
                      EntryGenerator::sourceName(i), QByteArrayLiteral("{}")});
    store::CatalogRepository(db, entryProfile).replaceAll(store::CatalogRepository::Kind::Source, items);
}

/// Every so manyth entry was entered here.
void addSubmissions(Database &db, qint64 total)
{
    constexpr qint64 submissions = 600;
    constexpr qint64 agreeing = 10;
    auto entry = db.statement("SELECT id, source_id, contact_id, scope, occurred_at FROM entry WHERE row = ?");
    for (qint64 i = 0; i < std::min(submissions, total); ++i) {
        if (!entry.bind(1 + i * std::max<qint64>(1, total / submissions)).next())
            break;
        store::SubmissionRecord record;
        record.state = store::SubmissionState::Sent;
        record.body = "{}";
        record.entryId = entry.text(0);
        record.sourceId = entry.text(1);
        record.contactId = entry.text(2);
        record.occurredAt = entry.instant(4);
        const qint64 scope = entry.integer(3);
        entry.reset();
        const auto id = store::SubmissionRepository(db, entryProfile).insert(record, {});
        if (id && i % agreeing == 0)
            db.execute(
                "INSERT INTO comparison (submission, scope, source_id, state, at) VALUES (?, ?, ?, 'differs', 1)", *id,
                scope, record.sourceId);
    }
}

domain::Result<std::unique_ptr<Database>> fresh(const QString &file)
{
    if (auto made = store::prepareWorkspaceFile(file); !made)
        return tl::unexpected(made.error());
    auto opened = store::openWorkspaceFile(file, QStringLiteral(":/desk/migrations"), 5000);
    // Whoever is stopped in the middle begins again, so nothing has to be safe before the end.
    if (opened)
        (*opened)->script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1500000");
    return opened;
}

/// Takes the indexes of `entry` away and answers how to make them.
std::vector<QByteArray> takeIndexes(Database &db)
{
    std::vector<QByteArray> names;
    std::vector<QByteArray> texts;
    auto query = db.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'entry'"
                              " AND sql IS NOT NULL ORDER BY rowid");
    while (query.next()) {
        names.push_back(query.bytes(0));
        texts.push_back(query.bytes(1));
    }
    query.reset();
    for (const QByteArray &name : names)
        db.script("DROP INDEX " + name);
    return texts;
}

void fill(Database &db, EntryGenerator &generator, qint64 total, const std::function<void(qint64)> &progress)
{
    constexpr qint64 step = 100'000;
    for (qint64 done = 0; done < total && !db.error(); done += step) {
        store::EntryRepository(db, entryProfile).upsert(generator.next(step), 1);
        progress(std::min(total, done + step));
    }
}

constexpr int copies = 20;

/// Makes `copies` of each entry of the workspace `base`.
void multiply(Database &db, const QString &base)
{
    db.execute("ATTACH ? AS base", base);
    db.script("BEGIN;"
              "INSERT INTO entry_label SELECT * FROM base.entry_label;"
              "INSERT INTO entry_word SELECT * FROM base.entry_word;");
    QByteArray columns;
    QByteArray values;
    auto query = db.statement("SELECT name FROM pragma_table_info('entry') WHERE name <> 'row'");
    while (query.next()) {
        const QByteArray name = query.bytes(0);
        columns += (columns.isEmpty() ? "" : ", ") + name;
        values += values.isEmpty() ? "" : ", ";
        if (name == "id")
            values += "substr(e.id, 1, 34) || printf('%02x', k.value)";
        else if (name == "occurred_at" || name == "created_at") // evenly between this one and the next
            values += "e." + name + " + k.value * ?1";
        else
            values += "e." + name;
    }
    query.reset();
    auto bases = db.statement("SELECT count(*) FROM base.entry");
    const qint64 count = bases.next() ? bases.integer(0) : 0;
    bases.reset();
    const qint64 apart = (EntryGenerator::lastTime - EntryGenerator::firstTime) / (count * copies);
    const QByteArray each = " FROM base.entry e CROSS JOIN copy_number k ORDER BY e.row, k.value";
    db.script("CREATE TEMP TABLE copy_number (value INTEGER PRIMARY KEY)");
    for (int i = 0; i < copies; ++i)
        db.execute("INSERT INTO copy_number VALUES (?)", i);
    const QByteArray multiplied = "INSERT INTO entry (" + columns + ") SELECT " + values + each;
    db.execute(multiplied.toStdString(), apart);
    db.script(
        "INSERT INTO entry_raw (row, raw)"
        " SELECT (e.row - 1) * 20 + k.value + 1, replace(r.raw, e.id, substr(e.id, 1, 34) || printf('%02x', k.value))"
        " FROM base.entry e JOIN base.entry_raw r ON r.row = e.row CROSS JOIN copy_number k"
        " ORDER BY e.row, k.value;"
        "INSERT INTO entry_hour"
        " SELECT scope, occurred_at / 3600000, source_label, config_label, currency_sort, count(*),"
        " coalesce(sum(value_units / 1000000), 0), coalesce(sum(value_units % 1000000), 0),"
        " coalesce(sum(expense_units / 1000000), 0), coalesce(sum(expense_units % 1000000), 0)"
        " FROM entry GROUP BY 1, 2, 3, 4, 5;"
        "INSERT INTO entry_total"
        " SELECT scope, source, config, currency, sum(count), sum(value_ones), sum(value_rest),"
        " sum(expense_ones), sum(expense_rest) FROM entry_hour GROUP BY 1, 2, 3, 4;"
        "COMMIT; DETACH base");
}

} // namespace

domain::Result<void> generateEntries(const QString &file, qint64 total, const std::function<void(qint64)> &progress)
{
    constexpr qint64 many = 2'000'000;
    constexpr qint64 single = 1000; // made one by one beside the copies, for what searches count on
    auto opened = fresh(file);
    if (!opened)
        return tl::unexpected(opened.error());
    Database &db = **opened;
    std::vector<QByteArray> indexes = takeIndexes(db);
    qint64 rest = total;
    quint32 seed = 7;
    db.script("BEGIN");
    addSources(db);
    db.script("COMMIT");
    if (total >= many) {
        const qint64 bases = (total - single) / copies;
        const QString baseFile = file + QStringLiteral(".base");
        auto base = fresh(baseFile);
        if (!base)
            return tl::unexpected(base.error());
        takeIndexes(**base);
        (*base)->script("BEGIN");
        addSources(**base);
        EntryGenerator generator(bases, seed++, false);
        fill(**base, generator, bases, progress);
        (*base)->script("COMMIT; PRAGMA journal_mode = DELETE");
        if ((*base)->error())
            return (*base)->result();
        base->reset();
        multiply(db, baseFile);
        QFile::remove(baseFile);
        rest = total - bases * copies;
        progress(total - rest);
    }
    db.script("BEGIN");
    EntryGenerator generator(rest, seed);
    fill(db, generator, rest, progress);
    for (const QByteArray &sql : indexes)
        db.script(sql);
    addSubmissions(db, total);
    db.script("COMMIT; PRAGMA journal_mode = WAL");
    return db.result();
}

} // namespace desk::bench
