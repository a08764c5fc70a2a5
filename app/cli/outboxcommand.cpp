// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outboxcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/evidencestep.h"
#include "app/cli/outboxwatch.h"
#include "app/domain/whenready.h"

namespace desk::cli {

using domain::Result;

namespace {

struct Wish {
    QString what;
    qint64 id = 0;
    bool json = false;
    QString output; ///< of `evidence`: a file, or - for standard output
};

tl::unexpected<domain::Error> bad(const QString &message)
{
    return domain::fail(QStringLiteral("call.outbox"), message);
}

Result<Wish> readWish(const QCommandLineParser &parser)
{
    const auto json = wantsJson(parser);
    if (!json)
        return tl::unexpected(json.error());
    const QStringList arguments = parser.positionalArguments();
    Wish wish{arguments.value(0), 0, *json, parser.value(QStringLiteral("output"))};
    const bool alone = wish.what == QLatin1String("list") || wish.what == QLatin1String("run");
    const bool withId = wish.what == QLatin1String("retry") || wish.what == QLatin1String("cancel")
                        || wish.what == QLatin1String("resolve") || wish.what == QLatin1String("evidence");
    if (!alone && !withId)
        return bad(QCoreApplication::translate("CommandLine",
                                               "Say what to do: outbox list, run, retry ID, cancel ID, resolve ID or "
                                               "evidence ID."));
    bool isNumber = alone;
    if (withId)
        wish.id = arguments.value(1).toLongLong(&isNumber);
    if (!isNumber || arguments.size() != (alone ? 1 : 2))
        return bad(
            alone ? QCoreApplication::translate("CommandLine", "`outbox %1` takes no further argument.").arg(wish.what)
                  : QCoreApplication::translate("CommandLine", "`outbox %1` takes the number of one submission.")
                        .arg(wish.what));
    return wish;
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

void run(OutboxWatch *watch)
{
    submission::Outbox &outbox = watch->outbox();
    outbox.resume(); // a person asks for it, here and now
    outbox.run();
    watch->waitForAll();
}

void step(OutboxWatch *watch, const Wish &wish)
{
    submission::Outbox &outbox = watch->outbox();
    const bool retry = wish.what == QLatin1String("retry");
    domain::whenReady(retry ? outbox.retry(wish.id) : outbox.cancel(wish.id), watch,
                      [watch, wish, retry](const Result<void> &done) {
                          if (!done)
                              watch->fail(done.error());
                          else if (retry)
                              watch->waitFor({wish.id}, true);
                          else
                              watch->printAndFinish({wish.id}, true);
                      });
}

void resolve(OutboxWatch *watch, const Wish &wish)
{
    domain::whenReady(watch->outbox().lookUp(wish.id), watch, [watch, wish](const Result<bool> &found) {
        if (!found) {
            watch->fail(found.error());
            return;
        }
        if (!*found) {
            watch->streams().error(QCoreApplication::translate(
                                       "CommandLine", "The service does not list it. `outbox retry %1` sends it again.")
                                       .arg(wish.id)
                                       .toStdString());
            watch->noteDataProblem();
        }
        watch->printAndFinish({wish.id}, true);
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
}

void OutboxCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto wish = readWish(parser);
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
        auto *watch = new OutboxWatch(*connection, streams, wish.json, finished);
        if (wish.what == QLatin1String("list"))
            list(watch);
        else if (wish.what == QLatin1String("run"))
            desk::cli::run(watch);
        else if (wish.what == QLatin1String("resolve"))
            resolve(watch, wish);
        else if (wish.what == QLatin1String("evidence"))
            writeEvidence(watch, **connection, wish.id, wish.output);
        else
            step(watch, wish);
    });
}

} // namespace desk::cli
