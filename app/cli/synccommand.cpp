// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synccommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/stopsignals.h"
#include "app/domain/json.h"
#include "app/store/workspace.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"
#include "app/sync/syncwords.h"

#include <QElapsedTimer>
#include <QLocale>

#include <cstdio>

#include <unistd.h>

namespace desk::cli {

using domain::Instant;
using sync::Catalog;
using sync::EntrySync;
using Progress = EntrySync::Progress;

namespace {

constexpr qint64 betweenLines = 10'000; // milliseconds, where lines stay
constexpr qint64 betweenRewrites = 250; // and where one is written over

bool isComplete(const Progress &progress)
{
    return progress.completeUpTo && progress.auditedAt
           && std::ranges::all_of(progress.windows, &store::AuditWindow::agrees);
}

std::string resultJson(const Progress &progress, bool complete)
{
    domain::JsonWriter json;
    const auto moment = [&json](std::string_view name, const std::optional<Instant> &time) {
        json.key(name);
        time ? json.string(time->toIso()) : json.null();
    };
    json.beginObject();
    json.key("complete").boolean(complete);
    json.key("entries").number(progress.cached);
    json.key("serverTotal");
    progress.total ? json.number(*progress.total) : json.null();
    json.key("added").number(progress.changes.added);
    json.key("changed").number(progress.changes.changed);
    json.key("removed").number(progress.changes.removed);
    moment("completeUpTo", progress.completeUpTo);
    moment("auditedAt", progress.auditedAt);
    moment("checkedAt", progress.checkedAt);
    moment("lastFullAt", progress.lastFull);
    json.key("requests").number(qint64{progress.requests});
    json.key("contactsMissing").number(progress.contactsMissing);
    json.key("contactsForbidden").boolean(progress.contactsForbidden);
    json.key("differing").beginArray();
    for (const store::AuditWindow &window : progress.windows) {
        if (window.agrees())
            continue;
        json.beginObject();
        json.member("from", std::string_view(window.from.toIso()));
        json.member("to", std::string_view(window.to.toIso()));
        json.key("serverTotal");
        window.server ? json.number(*window.server) : json.null();
        json.key("entries").number(window.local);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take() + "\n";
}

/// One synchronisation: the catalog, then the entries. Deletes itself at the end.
class SyncRun : public QObject
{
public:
    SyncRun(std::shared_ptr<Connection> connection, Streams streams, bool json, bool full,
            std::function<void(Exit)> finished)
        : m_connection(std::move(connection)),
          m_streams(std::move(streams)),
          m_json(json),
          m_full(full),
          m_rewrites(::isatty(STDERR_FILENO) != 0),
          m_finished(std::move(finished)),
          m_catalog(*m_connection->workspace(), m_connection->client(), m_connection->dataKey()),
          m_sync(*m_connection->workspace(), m_connection->client(), m_connection->dataKey()),
          m_signals([this](int) { stopped(); })
    {
        connect(&m_catalog, &Catalog::stateChanged, this, &SyncRun::catalogTurned);
        connect(&m_sync, &EntrySync::progressChanged, this, &SyncRun::tell);
        connect(&m_sync, &EntrySync::finished, this, &SyncRun::ended);
    }

    void start() { m_catalog.refresh(); }

private:
    void catalogTurned()
    {
        if (m_catalog.state() == Catalog::State::Failed && m_catalog.error())
            m_exit = report(m_streams, *m_catalog.error());
        else if (m_catalog.state() != Catalog::State::Fresh)
            return;
        m_catalog.disconnect(this);
        m_sync.start(m_full);
    }

    void tell()
    {
        const Progress progress = m_sync.progress();
        if (!progress.running || progress.requests == 0)
            return;
        const bool isOther = std::exchange(m_phase, progress.phase) != progress.phase;
        const qint64 pause = m_rewrites ? betweenRewrites : betweenLines;
        if (m_told.isValid() && m_told.elapsed() < pause && !isOther)
            return;
        m_told.start();
        QStringList parts{sync::phaseText(progress),
                          //: how many requests were made so far
                          SyncCommand::tr("%n request(s)", nullptr, progress.requests)};
        if (progress.requestsLeft)
            parts << sync::timeLeftText(progress.timeLeft);
        const std::string line = parts.join(QStringLiteral(", ")).toStdString();
        if (!m_rewrites) {
            m_streams.error(line);
            return;
        }
        std::fprintf(stderr, "\r\033[K%s", line.c_str());
        std::fflush(stderr);
        m_isOpen = true;
    }

    void closeLine()
    {
        if (std::exchange(m_isOpen, false))
            std::fputs("\r\033[K", stderr);
    }

    void stopped()
    {
        m_catalog.disconnect(this);
        m_sync.stop();
        closeLine();
        say(SyncCommand::tr("Stopped. The next `sync` goes on from here."));
        conclude(m_sync.progress(), Exit::DataProblem);
    }

    void ended()
    {
        closeLine();
        const Progress progress = m_sync.progress();
        if (const auto error = m_sync.error()) {
            conclude(progress, report(m_streams, *error));
            return;
        }
        conclude(progress, m_exit == Exit::Done && !isComplete(progress) ? Exit::DataProblem : m_exit);
    }

    void conclude(const Progress &progress, Exit exit)
    {
        const QLocale locale;
        say(SyncCommand::tr("%1 entries: %2 added, %3 changed, %4 removed, with %n request(s).", nullptr,
                            progress.requests)
                .arg(locale.toString(progress.cached), locale.toString(progress.changes.added),
                     locale.toString(progress.changes.changed), locale.toString(progress.changes.removed)));
        if (progress.completeUpTo)
            say(SyncCommand::tr("Complete up to %1.").arg(QString::fromStdString(progress.completeUpTo->toIso())));
        else
            say(SyncCommand::tr("Not complete yet."));
        if (progress.auditedAt)
            say(SyncCommand::tr("Deletions known up to %1.").arg(QString::fromStdString(progress.auditedAt->toIso())));
        for (const store::AuditWindow &window : progress.windows) {
            if (!window.agrees() && window.server && exit != Exit::ServiceFailed)
                say(SyncCommand::tr("From %1 to %2: %3 entries on the server, %4 here.")
                        .arg(QString::fromStdString(window.from.toIso()), QString::fromStdString(window.to.toIso()),
                             locale.toString(*window.server), locale.toString(window.local)));
        }
        if (progress.contactsForbidden)
            say(SyncCommand::tr("%n contact(s) that entries name are missing: the key lacks contacts:read.", nullptr,
                                static_cast<int>(progress.contactsMissing)));
        if (m_json)
            m_streams.out(resultJson(progress, exit == Exit::Done));
        deleteLater();
        if (auto finished = std::exchange(m_finished, nullptr))
            finished(exit);
    }

    void say(const QString &line) { m_streams.error(line.toStdString()); }

    std::shared_ptr<Connection> m_connection;
    Streams m_streams;
    bool m_json;
    bool m_full;
    bool m_rewrites; ///< standard error is a terminal
    std::function<void(Exit)> m_finished;
    Catalog m_catalog;
    EntrySync m_sync;
    StopSignals m_signals;
    QElapsedTimer m_told;
    EntrySync::Phase m_phase = EntrySync::Phase::Idle;
    bool m_isOpen = false;
    Exit m_exit = Exit::Done;
};

} // namespace

QString SyncCommand::summary() const
{
    return tr("Bring the local copy of entries, sources and contacts up to date.");
}

void SyncCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("full"), tr("Read everything again, not only what is new or differs.")});
}

void SyncCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto json = wantsJson(parser);
    if (!json) {
        finished(report(streams, json.error()));
        return;
    }
    if (!parser.positionalArguments().isEmpty()) {
        finished(report(
            streams, domain::fail(QStringLiteral("call.sync"),
                                  tr("“%1” is one argument too many.").arg(parser.positionalArguments().constFirst()))
                         .value()));
        return;
    }
    const ConnectionNeeds needs{.workspace = true, .business = true, .server = true};
    using Resolved = domain::Result<std::shared_ptr<Connection>>;
    resolveConnection(
        parser, needs,
        [streams, finished, json = *json, full = parser.isSet(QStringLiteral("full"))](const Resolved &connection) {
            if (!connection)
                finished(report(streams, connection.error()));
            else
                (new SyncRun(*connection, streams, json, full, finished))->start();
        });
}

} // namespace desk::cli
