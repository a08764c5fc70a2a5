// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entriescommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/entrywriter.h"
#include "app/domain/whenready.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QUuid>

namespace desk::cli {

using domain::ConversionEntry;
using domain::Instant;
using domain::Result;

namespace {

struct Wish {
    store::EntryFilter filter;
    store::EntrySort sort;
    QString apiSort = QStringLiteral("-occurredAt");
    EntryWriter::Format format = EntryWriter::Format::Text;
    qint64 limit = 100; ///< 0: all
    bool live = false;
};

tl::unexpected<domain::Error> bad(const QString &message)
{
    return domain::fail(QStringLiteral("call.entries"), message);
}

/// A time as the API writes it, or a date: its beginning, or its end.
Result<std::optional<Instant>> readTime(const QCommandLineParser &parser, const QString &option, bool end)
{
    if (!parser.isSet(option))
        return std::optional<Instant>();
    const std::string text = parser.value(option).trimmed().toStdString();
    constexpr std::size_t dateLength = 10;
    auto time = Instant::fromIso(text.size() == dateLength ? text + (end ? "T23:59:59.999Z" : "T00:00:00Z") : text);
    if (!time)
        return bad(
            QCoreApplication::translate("CommandLine", "--%1 must be a date or a time like 2026-03-01T09:00:00Z.")
                .arg(option));
    return time;
}

Result<EntryWriter::Format> readFormat(const QString &format)
{
    if (format.isEmpty() || format == QLatin1String("text"))
        return EntryWriter::Format::Text;
    if (format == QLatin1String("json"))
        return EntryWriter::Format::Json;
    if (format == QLatin1String("csv"))
        return EntryWriter::Format::Csv;
    return bad(QCoreApplication::translate("CommandLine", "--format must be json, csv or text."));
}

Result<void> readSort(const QCommandLineParser &parser, Wish &wish)
{
    if (parser.isSet(QStringLiteral("sort")))
        wish.apiSort = parser.value(QStringLiteral("sort"));
    QString name = wish.apiSort;
    wish.sort.descending = name.startsWith(QLatin1Char('-'));
    if (wish.sort.descending)
        name.remove(0, 1);
    if (name == QLatin1String("occurredAt"))
        wish.sort.column = store::EntrySort::Column::OccurredAt;
    else if (name == QLatin1String("createdAt"))
        wish.sort.column = store::EntrySort::Column::CreatedAt;
    else
        return bad(QCoreApplication::translate("CommandLine",
                                               "--sort must be occurredAt, -occurredAt, createdAt or -createdAt."));
    return {};
}

Result<void> readIds(const QCommandLineParser &parser, const QString &option, QStringList &ids)
{
    if (!parser.isSet(option))
        return {};
    ids = QStringList(parser.value(option).trimmed());
    if (QUuid::fromString(ids.first()).isNull())
        return bad(QCoreApplication::translate("CommandLine", "--%1 must be a UUID.").arg(option));
    return {};
}

Result<Wish> readWish(const QCommandLineParser &parser)
{
    if (parser.positionalArguments() != QStringList(QStringLiteral("list")))
        return bad(QCoreApplication::translate("CommandLine", "Say what to do: entries list."));
    Wish wish;
    const auto from = readTime(parser, QStringLiteral("from"), false);
    const auto to = readTime(parser, QStringLiteral("to"), true);
    const auto format = readFormat(parser.value(QStringLiteral("format")));
    for (const domain::Error *error :
         {from ? nullptr : &from.error(), to ? nullptr : &to.error(), format ? nullptr : &format.error()}) {
        if (error != nullptr)
            return tl::unexpected(*error);
    }
    wish.filter.from = *from;
    wish.filter.to = *to;
    wish.format = *format;
    if (auto good = readSort(parser, wish); !good)
        return tl::unexpected(good.error());
    if (auto good = readIds(parser, QStringLiteral("source"), wish.filter.sourceIds); !good)
        return tl::unexpected(good.error());
    if (auto good = readIds(parser, QStringLiteral("contact"), wish.filter.contactIds); !good)
        return tl::unexpected(good.error());
    if (parser.isSet(QStringLiteral("currency")))
        wish.filter.currencies = {parser.value(QStringLiteral("currency")).trimmed().toUpper()};
    wish.filter.words = parser.value(QStringLiteral("text"));
    wish.live = parser.isSet(QStringLiteral("live"));
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        wish.limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || wish.limit < 0)
            return bad(QCoreApplication::translate("CommandLine", "--limit must be a number, 0 for all."));
    }
    return wish;
}

/// Pages of the API until enough rows are found. What the API cannot filter is filtered here.
class LiveReader : public QObject
{
public:
    LiveReader(std::shared_ptr<Connection> connection, Wish wish, Streams streams, std::function<void(Exit)> finished)
        : m_connection(std::move(connection)),
          m_wish(std::move(wish)),
          m_streams(std::move(streams)),
          m_finished(std::move(finished)),
          m_writer(m_wish.format, m_streams.out)
    {
        m_query.sort = m_wish.apiSort;
        m_query.from = m_wish.filter.from;
        m_query.to = m_wish.filter.to;
        m_query.sourceId = m_wish.filter.sourceIds.value(0);
        m_query.contactId = m_wish.filter.contactIds.value(0);
    }

    void fetch()
    {
        domain::whenReady(m_connection->client().listEntries(m_query, api::Lane::Operator), this,
                          [this](const Result<domain::Page<ConversionEntry>> &page) { take(page); });
    }

private:
    void take(const Result<domain::Page<ConversionEntry>> &page)
    {
        if (!page) {
            end(report(m_streams, page.error()));
            return;
        }
        for (const ConversionEntry &entry : page->items) {
            const bool enough = m_wish.limit > 0 && m_count >= m_wish.limit;
            if (enough || m_seen.contains(entry.id) || !matches(entry))
                continue;
            m_seen.insert(entry.id); // a row that moved to the next page meanwhile comes twice
            m_writer.add(entry, {});
            ++m_count;
        }
        const bool more = page->info.hasMore && (m_wish.limit == 0 || m_count < m_wish.limit);
        if (!more) {
            m_writer.end();
            end(Exit::Done);
            return;
        }
        ++m_query.page;
        fetch();
    }

    [[nodiscard]] bool matches(const ConversionEntry &entry) const
    {
        if (!m_wish.filter.currencies.isEmpty()
            && !m_wish.filter.currencies.contains(entry.currency.value_or(QString())))
            return false;
        const QString text =
            store::foldedText(QStringList{entry.contactName.value_or(QString()), entry.contactEmail.value_or(QString()),
                                          entry.configName.value_or(QString())}
                                  .join(QLatin1Char(' ')));
        const QStringList words = store::foldedText(m_wish.filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
    }

    void end(Exit exit)
    {
        deleteLater();
        m_finished(exit);
    }

    std::shared_ptr<Connection> m_connection;
    Wish m_wish;
    Streams m_streams;
    std::function<void(Exit)> m_finished;
    EntryWriter m_writer;
    api::EntryQuery m_query;
    QSet<QString> m_seen;
    qint64 m_count = 0;
};

/// Writes row by row from the reading thread: memory does not grow with the number of rows.
class CachedReader : public QObject
{
public:
    explicit CachedReader(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    void read(const Wish &wish, const Streams &streams, const std::function<void(Exit)> &finished)
    {
        const auto reading = m_connection->workspace()->read([profile = m_connection->dataKey(), wish,
                                                              out = streams.out](store::Database &db) {
            EntryWriter writer(wish.format, out);
            qint64 left = wish.limit;
            auto done =
                store::EntryRepository(db, profile).forEach(wish.filter, wish.sort, [&](const store::CachedEntry &row) {
                    writer.add(row.entry, row.sourceName);
                    return wish.limit == 0 || --left > 0;
                });
            if (done)
                writer.end();
            return done;
        });
        domain::whenReady(reading, this, [this, streams, finished](const Result<void> &done) {
            deleteLater();
            finished(done ? Exit::Done : report(streams, done.error()));
        });
    }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace

QString EntriesCommand::summary() const
{
    return tr("List entries of the local copy, or of the service with --live.");
}

void EntriesCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("what"), tr("list"), QStringLiteral("list"));
    parser.addOptions({
        {QStringLiteral("from"), tr("Only what happened at this time or later."), QStringLiteral("T")},
        {QStringLiteral("to"), tr("Only what happened at this time or earlier."), QStringLiteral("T")},
        {QStringLiteral("source"), tr("Only of this conversion source."), QStringLiteral("UUID")},
        {QStringLiteral("contact"), tr("Only of this contact."), QStringLiteral("UUID")},
        {QStringLiteral("currency"), tr("Only in this currency."), QStringLiteral("C")},
        {QStringLiteral("text"), tr("Only with these words in contact, source or conversion."),
         QStringLiteral("WORDS")},
        {QStringLiteral("limit"), tr("At most so many; 0 for all. The default is 100."), QStringLiteral("N")},
        {QStringLiteral("sort"), tr("occurredAt, -occurredAt, createdAt or -createdAt."), QStringLiteral("NAME")},
        {QStringLiteral("live"), tr("Ask the service instead of the local copy.")},
    });
}

void EntriesCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto wish = readWish(parser);
    if (!wish) {
        finished(report(streams, wish.error()));
        return;
    }
    const ConnectionNeeds needs{.workspace = !wish->live, .business = true, .server = wish->live};
    using Resolved = Result<std::shared_ptr<Connection>>;
    resolveConnection(parser, needs, [streams, finished, wish = *wish](const Resolved &connection) {
        if (!connection)
            finished(report(streams, connection.error()));
        else if (wish.live)
            (new LiveReader(*connection, wish, streams, finished))->fetch();
        else
            (new CachedReader(*connection))->read(wish, streams, finished);
    });
}

} // namespace desk::cli
