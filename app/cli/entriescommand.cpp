// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entriescommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/stopsignals.h"
#include "app/domain/whenready.h"
#include "app/exports/exportjob.h"
#include "app/exports/outputfile.h"
#include "app/store/entrywords.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <csignal>

namespace desk::cli {

using domain::ConversionEntry;
using domain::Instant;
using domain::Result;
using exports::EntryFormat;

namespace {

struct EntriesWish {
    exports::EntryExport what; ///< of which connection is found out later
    QString apiSort = QStringLiteral("-occurredAt");
    QString output; ///< empty: standard output
    bool live = false;
};

tl::unexpected<domain::Error> badEntriesCall(const QString &message)
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
        return badEntriesCall(
            QCoreApplication::translate("CommandLine", "--%1 must be a date or a time like 2026-03-01T09:00:00Z.")
                .arg(option));
    return time;
}

/// --format; without it, text for a list, and for an export what the file's name says.
Result<EntryFormat> readFormat(const QCommandLineParser &parser, bool list)
{
    QString format = parser.value(QStringLiteral("format"));
    const QString file = parser.value(QStringLiteral("output"));
    if (format.isEmpty() && list)
        format = QStringLiteral("text");
    else if (format.isEmpty() && (file.endsWith(QLatin1String(".jsonl")) || file.endsWith(QLatin1String(".ndjson"))))
        format = QStringLiteral("jsonl");
    else if (format.isEmpty())
        format = file.endsWith(QLatin1String(".json")) ? QStringLiteral("json") : QStringLiteral("csv");
    if (format == QLatin1String("text"))
        return EntryFormat::Text;
    if (format == QLatin1String("json"))
        return EntryFormat::Json;
    if (format == QLatin1String("jsonl"))
        return EntryFormat::JsonLines;
    if (format == QLatin1String("csv"))
        return EntryFormat::Csv;
    return badEntriesCall(QCoreApplication::translate("CommandLine", "--format must be json, jsonl, csv or text."));
}

Result<void> readSort(const QCommandLineParser &parser, EntriesWish &wish)
{
    if (parser.isSet(QStringLiteral("sort")))
        wish.apiSort = parser.value(QStringLiteral("sort"));
    QString name = wish.apiSort;
    store::EntrySort &sort = wish.what.choice.sort;
    sort.descending = name.startsWith(QLatin1Char('-'));
    if (sort.descending)
        name.remove(0, 1);
    if (name == QLatin1String("occurredAt"))
        sort.column = store::EntrySort::Column::OccurredAt;
    else if (name == QLatin1String("createdAt"))
        sort.column = store::EntrySort::Column::CreatedAt;
    else
        return badEntriesCall(QCoreApplication::translate(
            "CommandLine", "--sort must be occurredAt, -occurredAt, createdAt or -createdAt."));
    return {};
}

Result<void> readIds(const QCommandLineParser &parser, const QString &option, QStringList &ids)
{
    if (!parser.isSet(option))
        return {};
    ids = QStringList(parser.value(option).trimmed());
    if (QUuid::fromString(ids.first()).isNull())
        return badEntriesCall(QCoreApplication::translate("CommandLine", "--%1 must be a UUID.").arg(option));
    return {};
}

/// What the service cannot filter by is looked at here, page by page: it takes a request for every hundred entries.
class HereFilter
{
public:
    explicit HereFilter(const store::EntryFilter &filter)
        : m_currencies(filter.currencies), m_words(store::wordsOf(filter.words))
    {}

    [[nodiscard]] bool isNeeded() const { return !m_currencies.isEmpty() || !m_words.isEmpty(); }
    [[nodiscard]] bool matches(const ConversionEntry &entry) const
    {
        if (!m_currencies.isEmpty() && !m_currencies.contains(entry.currency.value_or(QString())))
            return false;
        if (m_words.isEmpty())
            return true;
        QStringList texts;
        for (const auto *text : {&entry.contactName, &entry.contactEmail, &entry.configName, &entry.attributionSource,
                                 &entry.attributionCampaign, &entry.attributionCampaignId, &entry.attributionAd,
                                 &entry.attributionAdId, &entry.contactId, &entry.sourceId})
            texts << text->value_or(QString());
        const QStringList there = store::wordsOf(texts.join(QLatin1Char(' ')) + QLatin1Char(' ') + entry.id);
        return std::ranges::all_of(m_words, [&there](const QString &word) {
            return std::ranges::any_of(there, [&word](const QString &one) { return one.startsWith(word); });
        });
    }

private:
    QStringList m_currencies;
    QStringList m_words;
};

Result<void> readFilter(const QCommandLineParser &parser, store::EntryFilter &filter)
{
    const auto from = readTime(parser, QStringLiteral("from"), false);
    const auto to = readTime(parser, QStringLiteral("to"), true);
    for (const auto *time : {&from, &to}) {
        if (!*time)
            return tl::unexpected(time->error());
    }
    filter.from = *from;
    filter.to = *to;
    if (auto good = readIds(parser, QStringLiteral("source"), filter.sourceIds); !good)
        return good;
    if (auto good = readIds(parser, QStringLiteral("contact"), filter.contactIds); !good)
        return good;
    if (parser.isSet(QStringLiteral("currency")))
        filter.currencies = {parser.value(QStringLiteral("currency")).trimmed().toUpper()};
    filter.words = parser.value(QStringLiteral("text"));
    return {};
}

Result<EntriesWish> readEntriesWish(const QCommandLineParser &parser)
{
    const QStringList what = parser.positionalArguments();
    const bool list = what == QStringList(QStringLiteral("list"));
    if (!list && what != QStringList(QStringLiteral("export")))
        return badEntriesCall(
            QCoreApplication::translate("CommandLine", "Say what to do: entries list, or entries export."));
    EntriesWish wish;
    const auto format = readFormat(parser, list);
    if (!format)
        return tl::unexpected(format.error());
    wish.what.format = *format;
    if (auto good = readFilter(parser, wish.what.choice.filter); !good)
        return tl::unexpected(good.error());
    if (auto good = readSort(parser, wish); !good)
        return tl::unexpected(good.error());
    constexpr qint64 listed = 100;
    wish.what.limit = list ? listed : 0;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        wish.what.limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || wish.what.limit < 0)
            return badEntriesCall(QCoreApplication::translate("CommandLine", "--limit must be a number, 0 for all."));
    }
    if (parser.isSet(QStringLiteral("output")) && parser.value(QStringLiteral("output")).isEmpty())
        return badEntriesCall(
            QCoreApplication::translate("CommandLine", "--output must name a file, or - for standard output."));
    wish.output = parser.value(QStringLiteral("output"));
    if (wish.output == QLatin1String("-"))
        wish.output.clear();
    wish.live = parser.isSet(QStringLiteral("live"));
    return wish;
}

/// Where entries come from, and where they go. Deletes itself at its end. Ctrl+C leaves no half of a file: then the
/// program ends as the signal would have ended it.
class EntriesRun : public QObject
{
public:
    EntriesRun(std::shared_ptr<Connection> connection, EntriesWish wish, Streams streams,
               std::function<void(Exit)> finished)
        : m_connection(std::move(connection)),
          m_wish(std::move(wish)),
          m_streams(std::move(streams)),
          m_finished(std::move(finished))
    {
        if (!m_wish.output.isEmpty())
            m_signals = std::make_unique<StopSignals>([this](int number) {
                m_signal = number;
                stop();
            });
    }
    virtual void start() = 0;

protected:
    virtual void stop() = 0;

    void end(const Result<qint64> &entries)
    {
        m_signals.reset();
        if (m_signal != 0) {
            std::raise(m_signal);
            return;
        }
        if (!entries) {
            finish(report(m_streams, entries.error()));
            return;
        }
        if (!m_wish.output.isEmpty())
            //: %1 is a file name
            m_streams.error(QCoreApplication::translate("CommandLine", "Wrote %n entries to %1.", nullptr,
                                                        static_cast<int>(qMin<qint64>(*entries, INT_MAX)))
                                .arg(m_wish.output)
                                .toStdString());
        finish(m_exit);
    }

    std::shared_ptr<Connection> m_connection;
    EntriesWish m_wish;
    Streams m_streams;
    Exit m_exit = Exit::Done;

private:
    void finish(Exit exit)
    {
        deleteLater();
        m_finished(exit);
    }

    std::function<void(Exit)> m_finished;
    std::unique_ptr<StopSignals> m_signals;
    int m_signal = 0;
};

/// Pages of the API until enough entries are found.
class LiveRun : public EntriesRun
{
public:
    using EntriesRun::EntriesRun;

    void start() override
    {
        if (!m_wish.output.isEmpty()) {
            if (auto open = m_file.open(m_wish.output); !open) {
                end(tl::unexpected(open.error()));
                return;
            }
        }
        m_writer = std::make_unique<exports::EntryWriter>(m_wish.what.format, m_wish.what.columns,
                                                          [this](std::string_view piece) {
                                                              if (m_wish.output.isEmpty())
                                                                  m_streams.out(piece);
                                                              else
                                                                  m_written = m_file.write(piece);
                                                              return m_written.has_value();
                                                          });
        const store::EntryFilter &filter = m_wish.what.choice.filter;
        m_query.sort = m_wish.apiSort;
        m_query.from = filter.from;
        m_query.to = filter.to;
        m_query.sourceId = filter.sourceIds.value(0);
        m_query.contactId = filter.contactIds.value(0);
        m_here = HereFilter(filter);
        if (m_here.isNeeded())
            m_streams.error(QCoreApplication::translate("CommandLine",
                                                        "The service cannot filter by --currency and --text; its pages "
                                                        "are read and filtered here.")
                                .toStdString());
        fetch();
    }

private:
    void stop() override
    {
        m_stopped = true;
        m_file.discard();
        end(0);
    }

    void fetch()
    {
        domain::whenReady(m_connection->client().listEntries(m_query, api::Lane::Operator), this,
                          [this](const Result<domain::Page<ConversionEntry>> &page) {
                              if (!m_stopped)
                                  take(page);
                          });
    }

    [[nodiscard]] bool isEnough() const { return m_wish.what.limit > 0 && m_count >= m_wish.what.limit; }

    void take(const Result<domain::Page<ConversionEntry>> &page)
    {
        if (!page) {
            end(tl::unexpected(page.error()));
            return;
        }
        for (const ConversionEntry &entry : page->items) {
            if (isEnough() || m_seen.contains(entry.id))
                continue; // a row that moved to the next page meanwhile comes twice
            m_seen.insert(entry.id);
            if (!m_here.matches(entry))
                continue;
            ++m_count;
            if (!m_writer->add(exports::HeldEntry(entry, {}).text())) {
                end(tl::unexpected(m_written.error()));
                return;
            }
        }
        if (page->info.hasMore && !page->items.isEmpty() && !isEnough()) {
            ++m_query.page;
            fetch();
            return;
        }
        // A row that goes moves the ones behind it forward, over the edge of a page that was read already.
        const qint64 missing = isEnough() ? 0 : page->info.total - m_seen.size();
        if (missing > 0) {
            m_streams.error(QCoreApplication::translate(
                                "CommandLine", "The list changed while it was read; %n entries may be missing.",
                                nullptr, static_cast<int>(qMin<qint64>(missing, INT_MAX)))
                                .toStdString());
            m_exit = Exit::DataProblem;
        }
        complete();
    }

    void complete()
    {
        if (m_writer->end() && !m_wish.output.isEmpty())
            m_written = m_file.commit();
        if (m_written)
            end(m_count);
        else
            end(tl::unexpected(m_written.error()));
    }

    exports::OutputFile m_file;
    std::unique_ptr<exports::EntryWriter> m_writer;
    Result<void> m_written;
    api::EntryQuery m_query;
    HereFilter m_here{{}};
    QSet<QString> m_seen;
    qint64 m_count = 0; ///< of these, the ones that were written
    bool m_stopped = false;
};

/// Writes from the reading thread, as the window's export does: memory does not grow with the number of entries.
class CachedRun : public EntriesRun
{
public:
    using EntriesRun::EntriesRun;

    void start() override
    {
        exports::EntryExport what = m_wish.what;
        what.profileId = m_connection->dataKey();
        store::Workspace &workspace = *m_connection->workspace();
        const auto toStreams = [out = m_streams.out](std::string_view piece) {
            out(piece);
            return true;
        };
        const auto writing = m_wish.output.isEmpty()
                                 ? exports::exportEntries(workspace, what, toStreams, m_progress)
                                 : exports::exportEntries(workspace, what, m_wish.output, m_progress);
        domain::whenReady(writing, this, [this](const Result<qint64> &entries) { end(entries); });
    }

private:
    void stop() override { m_progress->stopped = true; }

    std::shared_ptr<exports::ExportProgress> m_progress = std::make_shared<exports::ExportProgress>();
};

} // namespace

QString EntriesCommand::summary() const
{
    return tr("List or export entries of the local copy, or of the service with --live.");
}

void EntriesCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("what"), tr("list or export"), QStringLiteral("list|export"));
    parser.addOptions({
        {QStringLiteral("from"), tr("Only what happened at this time or later."), QStringLiteral("T")},
        {QStringLiteral("to"), tr("Only what happened at this time or earlier."), QStringLiteral("T")},
        {QStringLiteral("source"), tr("Only of this conversion source."), QStringLiteral("UUID")},
        {QStringLiteral("contact"), tr("Only of this contact."), QStringLiteral("UUID")},
        {QStringLiteral("currency"), tr("Only in this currency."), QStringLiteral("C")},
        {QStringLiteral("text"), tr("Only with these words in contact, source or conversion."),
         QStringLiteral("WORDS")},
        {QStringLiteral("output"),
         tr("The file to write: it is replaced when all is written. Without it, standard output. --format is json, "
            "jsonl, csv or text."),
         QStringLiteral("FILE")},
        {QStringLiteral("limit"), tr("At most so many; 0 for all. A list has 100, an export all."),
         QStringLiteral("N")},
        {QStringLiteral("sort"), tr("occurredAt, -occurredAt, createdAt or -createdAt."), QStringLiteral("NAME")},
        {QStringLiteral("live"), tr("Ask the service instead of the local copy.")},
    });
}

void EntriesCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto wish = readEntriesWish(parser);
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
            (new LiveRun(*connection, wish, streams, finished))->start();
        else
            (new CachedRun(*connection, wish, streams, finished))->start();
    });
}

} // namespace desk::cli
