// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submitcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/outboxwatch.h"
#include "app/cli/submissioninput.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/submission/presendchecks.h"
#include "app/sync/catalog.h"

#include <QCoreApplication>
#include <QFile>

namespace desk::cli {

using domain::Result;

namespace {

/// What the call asks for: lines of the batch's shape.
struct SubmitWish {
    QList<QByteArray> lines;
    bool batch = false;
    bool queue = false;
    bool json = false;
};

tl::unexpected<domain::Error> badSubmitCall(const QString &message)
{
    return domain::fail(QStringLiteral("call.submit"), message);
}

Result<QByteArray> readAll(const QString &name, const Streams &streams)
{
    if (name == QLatin1String("-"))
        return streams.standardInput();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return badSubmitCall(
            QCoreApplication::translate("CommandLine", "The file %1 cannot be read: %2").arg(name, file.errorString()));
    return file.readAll();
}

QByteArray withoutMark(const QByteArray &text)
{
    return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
}

Result<QByteArray> lineFromOptions(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.isSet(QStringLiteral("source")) || !parser.isSet(QStringLiteral("contact")))
        return badSubmitCall(
            QCoreApplication::translate("CommandLine", "Say where the entry belongs: --source UUID --contact UUID."));
    domain::JsonWriter json;
    json.beginObject();
    const auto add = [&](const char *option, std::string_view member) {
        if (parser.isSet(QLatin1String(option)))
            json.member(member, parser.value(QLatin1String(option)));
    };
    add("source", "sourceId");
    add("contact", "contactId");
    add("event-value", "eventValue");
    add("currency", "currency");
    add("expense", "expense");
    add("occurred-at", "occurredAt");
    if (parser.isSet(QStringLiteral("data"))) {
        auto data = readAll(parser.value(QStringLiteral("data")), streams);
        if (!data)
            return data;
        domain::JsonDocument document;
        if (const auto wrong = document.parse(withoutMark(*data).toStdString()))
            return badSubmitCall(wrong->toError(QCoreApplication::translate("CommandLine", "The payload")).message);
        if (!document.root().isObject())
            return badSubmitCall(QCoreApplication::translate("CommandLine", "The payload must be a JSON object."));
        json.key("data").raw(document.root().toCompact());
    }
    json.endObject();
    return QByteArray::fromStdString(json.take());
}

Result<SubmitWish> readSubmitWish(const QCommandLineParser &parser, const Streams &streams)
{
    const auto json = wantsJson(parser);
    if (!json)
        return tl::unexpected(json.error());
    if (!parser.positionalArguments().isEmpty())
        return badSubmitCall(QCoreApplication::translate("CommandLine", "“%1” is not expected here.")
                                 .arg(parser.positionalArguments().constFirst()));
    SubmitWish wish;
    wish.json = *json;
    wish.queue = parser.isSet(QStringLiteral("queue"));
    wish.batch = parser.isSet(QStringLiteral("batch"));
    if (!wish.batch) {
        auto line = lineFromOptions(parser, streams);
        if (!line)
            return tl::unexpected(line.error());
        wish.lines.append(std::move(*line));
        return wish;
    }
    for (const char *option : {"source", "contact", "event-value", "currency", "expense", "occurred-at", "data"}) {
        if (parser.isSet(QLatin1String(option)))
            return badSubmitCall(QCoreApplication::translate("CommandLine", "--%1 does not go together with --batch.")
                                     .arg(QLatin1String(option)));
    }
    const auto text = readAll(parser.value(QStringLiteral("batch")), streams);
    if (!text)
        return tl::unexpected(text.error());
    wish.lines = withoutMark(*text).split('\n');
    return wish;
}

struct Batch {
    QList<submission::NewSubmission> submissions;
    QStringList places; ///< "Line 3: " of each; empty for a single one
    bool hasErrors = false;
};

/// All lines or none; every bad one is named.
Result<Batch> makeAll(const SubmissionInput &input, const SubmitWish &wish, const Streams &streams)
{
    Batch batch;
    std::optional<domain::Error> first;
    const domain::Instant now = domain::Instant::now();
    for (qsizetype i = 0; i < wish.lines.size(); ++i) {
        if (wish.lines[i].trimmed().isEmpty())
            continue;
        const QString place =
            wish.batch ? QCoreApplication::translate("CommandLine", "Line %1: ").arg(i + 1) : QString();
        auto made = input.make(wish.lines[i], now);
        if (!made) {
            if (first)
                streams.error(first->message.toStdString());
            first = made.error();
            first->message.prepend(place);
            continue;
        }
        for (const QString &problem : std::as_const(made->problems))
            streams.error(QString(place + problem).toStdString());
        batch.hasErrors = batch.hasErrors || made->hasErrors;
        batch.submissions.append(std::move(made->submission));
        batch.places.append(place);
    }
    if (first)
        return tl::unexpected(*first);
    if (batch.submissions.isEmpty())
        return badSubmitCall(QCoreApplication::translate("CommandLine", "The batch is empty."));
    return batch;
}

/// What a person would be warned of, from what the workspace knows. Whoever calls this has decided to send: it is said,
/// and nothing is held back. The service is not asked, so that the entries are on disk without waiting for it.
Result<QStringList> warningsOf(store::Database &db, const QString &profile, const Batch &batch)
{
    QStringList lines;
    for (qsizetype i = 0; i < batch.submissions.size(); ++i) {
        const submission::PlannedEntry planned = submission::plannedEntryOf(batch.submissions[i]);
        const auto findings = submission::localFindings(db, profile, planned);
        if (!findings)
            return tl::unexpected(findings.error());
        for (const submission::PresendWarning &warning : submission::presendWarnings(planned, *findings))
            //: A line of the command line's messages. %1: the gist; %2: a sentence
            lines.append(
                batch.places[i]
                + QCoreApplication::translate("CommandLine", "Warning: %1. %2").arg(warning.title, warning.text));
    }
    return lines;
}

/// One call of the command, once its connection is there. A child of the watch, gone with it.
class Submitter : public QObject
{
public:
    Submitter(OutboxWatch *watch, Connection &connection, SubmitWish wish)
        : QObject(watch), m_watch(watch), m_connection(connection), m_wish(std::move(wish))
    {}

    void load(bool mayAsk)
    {
        const auto work = [profile = m_connection.dataKey()](store::Database &db) {
            return SubmissionInput::load(db, profile);
        };
        // After a refresh it has to come behind the writing of the catalog.
        store::Workspace &workspace = *m_connection.workspace();
        domain::whenReady(mayAsk ? workspace.read(work) : workspace.write(work), this,
                          [this, mayAsk](const Result<SubmissionInput> &loaded) {
                              if (!loaded)
                                  m_watch->fail(loaded.error());
                              else if (mayAsk && !knowsAll(*loaded))
                                  askForCatalog();
                              else
                                  submit(*loaded);
                          });
    }

private:
    [[nodiscard]] bool knowsAll(const SubmissionInput &input) const
    {
        return std::ranges::all_of(m_wish.lines, [&](const QByteArray &line) { return input.knowsSourceOf(line); });
    }

    /// A mapping that is not known here may produce values: the service is asked for it once.
    void askForCatalog()
    {
        m_catalog =
            std::make_unique<sync::Catalog>(*m_connection.workspace(), m_connection.client(), m_connection.dataKey());
        connect(m_catalog.get(), &sync::Catalog::stateChanged, this, [this] {
            const auto state = m_catalog->state();
            if (state == sync::Catalog::State::Fresh || state == sync::Catalog::State::Failed)
                load(false); // if it failed the entry goes out all the same
        });
        m_catalog->refresh();
    }

    void submit(const SubmissionInput &input)
    {
        const auto batch = makeAll(input, m_wish, m_watch->streams());
        if (!batch) {
            m_watch->fail(batch.error());
            return;
        }
        if (batch->hasErrors)
            m_watch->noteDataProblem();
        domain::whenReady(
            m_connection.workspace()->read([profile = m_connection.dataKey(), batch = *batch](store::Database &db) {
                return warningsOf(db, profile, batch);
            }),
            this, [this, batch = *batch](const Result<QStringList> &warnings) {
                for (const QString &warning : warnings.value_or(QStringList()))
                    m_watch->streams().error(warning.toStdString());
                submitAll(batch);
            });
    }

    void submitAll(const Batch &batch)
    {
        domain::whenReady(m_watch->outbox().submitAll(batch.submissions, m_wish.queue), this,
                          [this](const Result<QList<qint64>> &ids) {
                              if (!ids)
                                  m_watch->fail(ids.error());
                              else if (m_wish.queue)
                                  m_watch->printAndFinish(*ids, !m_wish.batch);
                              else
                                  m_watch->waitFor(*ids, !m_wish.batch);
                          });
    }

    OutboxWatch *m_watch;
    Connection &m_connection;
    SubmitWish m_wish;
    std::unique_ptr<sync::Catalog> m_catalog;
};

} // namespace

QString SubmitCommand::summary() const
{
    return tr("Put an entry into the outbox, durably, then send it.");
}

void SubmitCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("source"), tr("The conversion source."), QStringLiteral("UUID")},
        {QStringLiteral("contact"), tr("The contact."), QStringLiteral("UUID")},
        {QStringLiteral("event-value"), tr("The entry's value."), QStringLiteral("N")},
        {QStringLiteral("currency"), tr("The currency of value and expense."), QStringLiteral("C")},
        {QStringLiteral("expense"), tr("The entry's expense."), QStringLiteral("N")},
        {QStringLiteral("occurred-at"), tr("When it happened; now, if not given."), QStringLiteral("TIME")},
        {QStringLiteral("data"), tr("The payload, a JSON object; - for standard input."), QStringLiteral("FILE")},
        {QStringLiteral("queue"), tr("Only put it into the outbox; `outbox run` sends it.")},
        {QStringLiteral("batch"),
         tr("JSON lines of sourceId, contactId, eventValue, currency, expense, occurredAt, data; all or none."),
         QStringLiteral("FILE")},
    });
}

void SubmitCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto wish = readSubmitWish(parser, streams);
    if (!wish) {
        finished(report(streams, wish.error()));
        return;
    }
    const ConnectionNeeds needs{.workspace = true, .business = true, .server = !wish->queue};
    using Resolved = Result<std::shared_ptr<Connection>>;
    resolveConnection(parser, needs, [streams, finished, wish = *wish](const Resolved &connection) {
        if (!connection) {
            finished(report(streams, connection.error()));
            return;
        }
        auto *watch = new OutboxWatch(*connection, streams, wish.json, finished);
        (new Submitter(watch, **connection, wish))->load(!wish.queue);
    });
}

} // namespace desk::cli
