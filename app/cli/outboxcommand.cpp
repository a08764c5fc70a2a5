// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outboxcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/evidencestep.h"
#include "app/cli/latepredictions.h"
#include "app/cli/outboxwatch.h"
#include "app/domain/whenready.h"

namespace desk::cli {

using domain::Result;

namespace {

const QString settleWait = QStringLiteral("settle-wait");
const QString entryOption = QStringLiteral("entry");

struct OutboxWish {
    QString what;
    qint64 id = 0;
    QString entryId; ///< of resolve: what it became
    std::optional<submission::Patience> patience = {};
    bool json = false;
    QString output; ///< of `evidence`: a file, or - for standard output
};

tl::unexpected<domain::Error> badOutboxCall(const QString &message)
{
    return domain::fail(QStringLiteral("call.outbox"), message);
}

/// --settle-wait and --entry, each only where it means something.
Result<void> readFurtherOptions(const QCommandLineParser &parser, OutboxWish &wish)
{
    if (parser.isSet(settleWait)) {
        bool isNumber = false;
        const double seconds = parser.value(settleWait).toDouble(&isNumber);
        constexpr double longest = 86'400;
        if (!isNumber || !(seconds >= 0) || seconds > longest)
            return badOutboxCall(
                QCoreApplication::translate("CommandLine", "--settle-wait takes seconds, 0 to 86400, not \"%1\".")
                    .arg(parser.value(settleWait)));
        if (wish.what != QLatin1String("run") && wish.what != QLatin1String("retry"))
            return badOutboxCall(
                QCoreApplication::translate("CommandLine", "--settle-wait goes with `outbox run` and `outbox retry`."));
        wish.patience.emplace();
        wish.patience->fixed = std::chrono::milliseconds(std::llround(seconds * 1000));
    }
    if (parser.isSet(entryOption)) {
        if (wish.what != QLatin1String("resolve") || parser.value(entryOption).isEmpty())
            return badOutboxCall(QCoreApplication::translate("CommandLine", "--entry ID goes with `outbox resolve`."));
        wish.entryId = parser.value(entryOption);
    }
    return {};
}

Result<OutboxWish> readOutboxWish(const QCommandLineParser &parser)
{
    const auto json = wantsJson(parser);
    if (!json)
        return tl::unexpected(json.error());
    const QStringList arguments = parser.positionalArguments();
    OutboxWish wish;
    wish.what = arguments.value(0);
    wish.json = *json;
    wish.output = parser.value(QStringLiteral("output"));
    const bool alone = wish.what == QLatin1String("list") || wish.what == QLatin1String("run");
    const bool withId = wish.what == QLatin1String("retry") || wish.what == QLatin1String("cancel")
                        || wish.what == QLatin1String("resolve") || wish.what == QLatin1String("evidence");
    if (!alone && !withId)
        return badOutboxCall(QCoreApplication::translate(
            "CommandLine", "Say what to do: outbox list, run, retry ID, cancel ID, resolve ID or "
                           "evidence ID."));
    bool isNumber = alone;
    if (withId)
        wish.id = arguments.value(1).toLongLong(&isNumber);
    if (!isNumber || arguments.size() != (alone ? 1 : 2))
        return badOutboxCall(
            alone ? QCoreApplication::translate("CommandLine", "`outbox %1` takes no further argument.").arg(wish.what)
                  : QCoreApplication::translate("CommandLine", "`outbox %1` takes the number of one submission.")
                        .arg(wish.what));
    const auto options = readFurtherOptions(parser, wish);
    return options ? Result<OutboxWish>(wish) : tl::unexpected(options.error());
}

void list(OutboxWatch *watch)
{
    domain::whenReady(watch->outbox().list(), watch, [watch](const Result<QList<submission::Submission>> &all) {
        if (!all) {
            watch->fail(all.error());
            return;
        }
        QList<qint64> ids;
        for (const submission::Submission &s : *all)
            ids.append(s.id);
        watch->printAndFinish(ids, false);
    });
}

void run(OutboxWatch *watch, Connection &connection)
{
    auto *late = new LatePredictions(watch->outbox(), connection, watch);
    late->fill([watch] {
        submission::Outbox &outbox = watch->outbox();
        outbox.resume(); // a person asks for it, here and now
        outbox.run();
        watch->waitForAll();
    });
}

void cancel(OutboxWatch *watch, const OutboxWish &wish)
{
    domain::whenReady(watch->outbox().cancel(wish.id), watch, [watch, wish](const Result<void> &done) {
        done ? watch->printAndFinish({wish.id}, true) : watch->fail(done.error());
    });
}

void retry(OutboxWatch *watch, const OutboxWish &wish)
{
    using Record = Result<std::optional<submission::Submission>>;
    domain::whenReady(watch->outbox().get(wish.id), watch, [watch, wish](const Record &record) {
        const bool settles = record && *record && (*record)->state == submission::State::InDoubt
                             && !store::waitsForPerson((*record)->errorCode);
        if (settles) { // goes out again when it had its time to be listed, not a moment before
            watch->waitUntilSettled(wish.id);
            return;
        }
        domain::whenReady(watch->outbox().retry(wish.id), watch, [watch, wish](const Result<void> &done) {
            done ? watch->waitFor({wish.id}, true) : watch->fail(done.error());
        });
    });
}

/// What the last look found, when it could not tell.
void nameFinding(OutboxWatch *watch, const submission::Submission &record)
{
    for (const submission::Event &event : record.events) {
        if (event.answer.size() > 2
            && (event.what == QLatin1String("looked-up") || event.what == QLatin1String("asked"))
            && &event == &record.events.last())
            watch->streams().error(event.detail.toStdString() + "\n" + event.answer.toStdString());
    }
    watch->streams().error(QCoreApplication::translate(
                               "CommandLine", "It is still in doubt. `outbox retry %1` sends it again, `outbox resolve "
                                              "%1 --entry ID` says which entry it became.")
                               .arg(record.id)
                               .toStdString());
}

void resolve(OutboxWatch *watch, const OutboxWish &wish)
{
    if (!wish.entryId.isEmpty()) {
        domain::whenReady(watch->outbox().markArrived(wish.id, wish.entryId), watch,
                          [watch, wish](const Result<void> &done) {
                              done ? watch->printAndFinish({wish.id}, true) : watch->fail(done.error());
                          });
        return;
    }
    domain::whenReady(watch->outbox().lookUp(wish.id), watch, [watch, wish](const Result<bool> &found) {
        if (!found) {
            watch->fail(found.error());
            return;
        }
        if (*found) {
            watch->printAndFinish({wish.id}, true);
            return;
        }
        watch->noteDataProblem();
        using Record = Result<std::optional<submission::Submission>>;
        domain::whenReady(watch->outbox().get(wish.id), watch, [watch, wish](const Record &record) {
            if (record && *record)
                nameFinding(watch, **record);
            watch->printAndFinish({wish.id}, true);
        });
    });
}

} // namespace

QString OutboxCommand::summary() const
{
    return tr("What waits to be sent, what failed, what is in doubt.");
}

void OutboxCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("what"),
                                 tr("list, run, retry ID, cancel ID, resolve ID or evidence ID."),
                                 QStringLiteral("list|run|retry|cancel|resolve|evidence [ID]"));
    parser.addOption(
        {QStringLiteral("output"), tr("Where the evidence goes; - for standard output."), QStringLiteral("FILE")});
    parser.addOption(QCommandLineOption(settleWait,
                                        tr("With run and retry: how long a doubtful entry is given to be listed before "
                                           "it counts as absent and is sent again."),
                                        tr("seconds")));
    parser.addOption(QCommandLineOption(
        entryOption, tr("With resolve: the entry that a doubtful submission became, as you know it."), tr("id")));
}

void OutboxCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto wish = readOutboxWish(parser);
    if (!wish) {
        finished(report(streams, wish.error()));
        return;
    }
    const bool local = wish->what == QLatin1String("list") || wish->what == QLatin1String("cancel")
                       || wish->what == QLatin1String("evidence");
    const ConnectionNeeds needs{.workspace = true, .business = true, .server = !local};
    using Resolved = Result<std::shared_ptr<Connection>>;
    resolveConnection(parser, needs, [streams, finished, wish = *wish](const Resolved &connection) {
        if (!connection) {
            finished(report(streams, connection.error()));
            return;
        }
        auto *watch = new OutboxWatch(*connection, streams, wish.json, finished, wish.patience);
        if (wish.what == QLatin1String("list"))
            list(watch);
        else if (wish.what == QLatin1String("run"))
            desk::cli::run(watch, **connection);
        else if (wish.what == QLatin1String("resolve"))
            resolve(watch, wish);
        else if (wish.what == QLatin1String("evidence"))
            writeEvidence(watch, **connection, wish.id, wish.output);
        else if (wish.what == QLatin1String("retry"))
            retry(watch, wish);
        else
            cancel(watch, wish);
    });
}

} // namespace desk::cli
