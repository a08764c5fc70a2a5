// SPDX-License-Identifier: GPL-3.0-or-later
// Kills `conversion-desk outbox run` again and again at seeded random moments, over a sandbox full of faults, until a
// number of kills and of submissions is reached and every submission is settled. Then the sandbox's ledger is laid
// beside what was submitted. Prints `name value unit` lines; fails when an entry was lost, doubled or mistaken.
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/database.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace desk;
using submission::State;
using submission::Submission;

namespace {

const QString key = QStringLiteral("sk-ak-test");
constexpr std::int64_t firstMoment = 4'000'000'000'000; // apart from the demo's entries

[[noreturn]] void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

template<typename T>
T await(QFuture<domain::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        giveUp(QStringLiteral("no answer within a minute"));
    domain::Result<T> result = future.takeResult();
    if (!result)
        giveUp(result.error().code + u": " + result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void print(const char *name, double value, const char *unit)
{
    std::printf("%s %.10g %s\n", name, value, unit);
    std::fflush(stdout);
}

struct Wish {
    int kills = 60;
    int submissions = 150;
    quint32 seed = 1;
    QString faults;
    QString settleWait;
    QString program;
    QString folder;
};

/// Where the submissions of a run go to.
struct Place {
    QString business;
    QString source;
    QStringList contacts;
};

Place findPlace(const sandbox::Server &server)
{
    Place place;
    api::Client anyone(server.baseUrl(), api::Secret(key), QString());
    place.business = await(anyone.listBusinesses()).first().id;
    api::Client client(server.baseUrl(), api::Secret(key), place.business);
    for (const auto &contact : await(client.listContacts({.limit = 100})).items)
        place.contacts.append(contact.id);
    for (const auto &config : await(client.listConfigs()).items) {
        for (const auto &source : await(client.listSources(config.id)).items) {
            if (place.source.isEmpty() && source.isWebhook() && source.isActive)
                place.source = source.id;
        }
    }
    if (place.source.isEmpty() || place.contacts.isEmpty())
        giveUp(QStringLiteral("the sandbox has no source or no contact"));
    return place;
}

class Harness
{
public:
    Harness(const Wish &wish, sandbox::Server &server, const Place &place)
        : m_wish(wish),
          m_server(server),
          m_place(place),
          m_file(wish.folder + QStringLiteral("/workspace.sqlite")),
          m_random(wish.seed)
    {}

    int run();

private:
    void enqueueSome();
    [[nodiscard]] QStringList arguments() const;
    void start(QProcess &run);
    void end(QProcess &run, std::optional<qint64> killAfter);
    void runOnce(std::optional<qint64> killAfter);
    qint64 someMoment();
    int compare();
    [[nodiscard]] QList<Submission> all(bool withEvents);

    /// The workspace, opened for a moment: while the program runs nobody else has it open, so that a kill leaves a log
    /// that only the next start can recover.
    template<typename Use>
    auto withOutbox(Use use)
    {
        auto workspace = store::Workspace::open(m_file);
        if (!workspace)
            giveUp(workspace.error().message);
        api::Client client(m_server.baseUrl(), api::Secret(key), m_place.business);
        submission::Outbox::Options options;
        options.profileId = await((*workspace)->read([](store::Database &db) -> domain::Result<QString> {
            auto scope = db.statement("SELECT profile FROM scope"); // the one that the command line made up
            return scope.next() ? scope.text(0) : QString();
        }));
        options.businessId = m_place.business;
        submission::Outbox outbox(**workspace, client, options);
        return use(outbox);
    }

    const Wish &m_wish;
    sandbox::Server &m_server;
    const Place &m_place;
    QString m_file;
    QRandomGenerator m_random;
    int m_submitted = 0;
    int m_kills = 0;
    int m_runs = 0;
    int m_pairs = 0;      ///< of them two at once
    double m_usual = 300; ///< milliseconds that a run takes here when it is left alone
};

/// A kill hits the start, the sending or the settling; the moments scale with the machine.
qint64 Harness::someMoment()
{
    const int part = m_random.bounded(20);
    if (part == 0)
        return m_random.bounded(3'000);
    return qint64(m_usual * (0.1 + 1.1 * m_random.generateDouble()));
}

void Harness::enqueueSome()
{
    // Spread over the kills, so that there is something to interrupt to the end.
    const qint64 share = qint64(m_wish.submissions) * (m_kills + 1) / std::max(1, m_wish.kills);
    const int count = int(std::min<qint64>(m_wish.submissions, share + m_random.bounded(3))) - m_submitted;
    if (count <= 0)
        return;
    QByteArray lines;
    for (int i = 0; i < count; ++i, ++m_submitted) {
        const QString &contact = m_place.contacts[qsizetype(m_random.bounded(quint32(m_place.contacts.size())))];
        lines += QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3.25,\"currency\":\"EUR\","
                                "\"occurredAt\":\"%4\"}\n")
                     .arg(m_place.source, contact)
                     .arg(m_submitted)
                     .arg(QString::fromStdString(domain::Instant(firstMoment).toIso()))
                     .toUtf8();
    }
    QProcess submit;
    submit.start(m_wish.program,
                 {QStringLiteral("submit"), QStringLiteral("--batch"), QStringLiteral("-"), QStringLiteral("--queue"),
                  QStringLiteral("--workspace"), m_file, QStringLiteral("--base-url"), m_server.baseUrl().toString(),
                  QStringLiteral("--business"), m_place.business});
    submit.write(lines);
    submit.closeWriteChannel();
    if (!submit.waitForFinished(60'000) || submit.exitCode() != 0)
        giveUp(QStringLiteral("submit failed: ") + QString::fromUtf8(submit.readAllStandardError()));
}

QStringList Harness::arguments() const
{
    return {QStringLiteral("outbox"),        QStringLiteral("run"),
            QStringLiteral("--settle-wait"), m_wish.settleWait,
            QStringLiteral("--workspace"),   m_file,
            QStringLiteral("--base-url"),    m_server.baseUrl().toString(),
            QStringLiteral("--business"),    m_place.business};
}

void Harness::start(QProcess &run)
{
    ++m_runs;
    run.start(m_wish.program, arguments());
}

/// Kills it if it does not end before.
void Harness::end(QProcess &run, std::optional<qint64> killAfter)
{
    QElapsedTimer since;
    since.start();
    constexpr int longest = 600'000;
    if (!run.waitForFinished(killAfter ? int(*killAfter) : longest)) {
        if (!killAfter)
            giveUp(QStringLiteral("a run does not come to its end"));
        run.kill(); // SIGKILL
        run.waitForFinished(-1);
        ++m_kills;
        return;
    }
    constexpr double weight = 0.1;
    m_usual += weight * (double(std::clamp<qint64>(since.elapsed(), 50, 2'000)) - m_usual);
    if (run.exitStatus() != QProcess::NormalExit)
        giveUp(QStringLiteral("the program crashed: ") + QString::fromUtf8(run.readAllStandardError()));
    if (run.exitCode() == 2 || run.exitCode() == 4)
        giveUp(QStringLiteral("the program failed: ") + QString::fromUtf8(run.readAllStandardError()));
}

void Harness::runOnce(std::optional<qint64> killAfter)
{
    QProcess run;
    start(run);
    constexpr int oneIn = 8;
    if (killAfter && m_random.bounded(oneIn) == 0) { // two on one workspace; one dies first
        QProcess other;
        start(other);
        ++m_pairs;
        end(other, m_random.bounded(qint64(*killAfter) + 1));
    }
    end(run, killAfter);
}

QList<Submission> Harness::all(bool withEvents)
{
    return withOutbox([withEvents](submission::Outbox &outbox) {
        QList<Submission> all = await(outbox.list());
        if (withEvents) {
            for (Submission &submission : all)
                submission = *await(outbox.get(submission.id));
        }
        return all;
    });
}

int Harness::run()
{
    QElapsedTimer whole;
    whole.start();
    enqueueSome();
    runOnce(std::nullopt);
    while (m_kills < m_wish.kills || m_submitted < m_wish.submissions) {
        enqueueSome();
        runOnce(someMoment());
        if (m_runs % 100 == 0)
            std::fprintf(stderr, "%d runs, %d kills, %d submissions\n", m_runs, m_kills, m_submitted);
    }
    // To the end, faults and all.
    const auto open = [](const Submission &s) { return s.state != State::Sent && s.state != State::Refused; };
    constexpr int mostEnds = 30;
    for (int i = 0; i < mostEnds; ++i) {
        runOnce(std::nullopt);
        const QList<Submission> now = all(false);
        if (std::ranges::none_of(now, open))
            break;
    }
    const int wrong = compare();
    print("harness_runs", m_runs, "runs");
    print("harness_two_at_once", m_pairs, "times");
    print("harness_kills", m_kills, "kills");
    print("harness_time", double(whole.elapsed()) / 1000, "s");
    return wrong;
}

int Harness::compare()
{
    const QList<Submission> submitted = all(true);
    int unsettled = 0;
    int doubts = 0;
    int interrupted = 0;
    int found = 0;
    int absent = 0;
    int lost = 0;
    int doubled = 0;
    int mistaken = 0;
    QHash<QString, QStringList> ledger; // value -> ids
    for (const sandbox::LedgerEntry &entry : m_server.ledger()) {
        if (entry.sourceId == m_place.source && entry.occurredAt >= domain::Instant(firstMoment))
            ledger[entry.eventValue].append(entry.id);
    }
    for (const Submission &submission : submitted) {
        for (const submission::Event &event : submission.events) {
            doubts += event.what == QLatin1String("in-doubt") ? 1 : 0;
            interrupted += event.what == QLatin1String("interrupted") ? 1 : 0;
            found += event.what == QLatin1String("found") ? 1 : 0;
            absent += event.what == QLatin1String("absent") ? 1 : 0;
        }
        const QStringList ids = ledger.take(QString::fromStdString(submission.eventValue->text()));
        unsettled += submission.state == State::Sent ? 0 : 1;
        lost += ids.isEmpty() ? 1 : 0;
        doubled += int(std::max<qsizetype>(0, ids.size() - 1));
        if (submission.state == State::Sent && !ids.contains(submission.entryId)) {
            ++mistaken;
            std::fprintf(stderr, "submission %lld has entry %s, the ledger %s\n", submission.id,
                         qPrintable(submission.entryId), qPrintable(ids.join(u' ')));
        }
        if (submission.state != State::Sent || ids.size() != 1) {
            std::fprintf(stderr, "submission %lld is %s, with %lld entries: %s\n", submission.id,
                         qPrintable(store::submissionStateName(submission.state)), qlonglong(ids.size()),
                         qPrintable(submission.message));
            for (const submission::Event &event : submission.events)
                std::fprintf(stderr, "  %s %s %d %s\n", event.at.toIso().c_str(), qPrintable(event.what), event.attempt,
                             qPrintable(event.detail));
        }
    }
    mistaken += int(ledger.size()); // entries that nobody submitted
    print("harness_submissions", double(submitted.size()), "submissions");
    print("harness_doubts", doubts + interrupted, "doubts");
    print("harness_doubts_after_kill", interrupted, "doubts");
    print("harness_found_in_listing", found, "doubts");
    print("harness_absent_sent_again", absent, "doubts");
    print("harness_unsettled", unsettled, "submissions");
    print("harness_lost", lost, "entries");
    print("harness_doubled", doubled, "entries");
    print("harness_wrong_id", mistaken, "entries");
    const bool allThere = submitted.size() == m_submitted;
    return allThere && unsettled + lost + doubled + mistaken == 0 ? 0 : 1;
}

Wish readWish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("kills"), QStringLiteral("at least so many"), QStringLiteral("N"), QStringLiteral("60")},
         {QStringLiteral("submissions"), QStringLiteral("so many"), QStringLiteral("N"), QStringLiteral("150")},
         {QStringLiteral("seed"), QStringLiteral("of moments and faults"), QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("faults"), QStringLiteral("as `sandbox --fault`"), QStringLiteral("SPEC"),
          QStringLiteral("refuse=0.02,reset-before-read=0.03,reset-before-store=0.04,"
                         "reset-after-store=0.04,drop-answer=0.004,stall=0.25,stall-ms=200,"
                         "rate-limit=0.004,error-before-store=0.03,error-after-store=0.03,truncate=0.03,"
                         "html=0.02,duplicate-answer=0.03,slow-list=0.4")},
         {QStringLiteral("settle-wait"), QStringLiteral("as `outbox run --settle-wait`"), QStringLiteral("SECONDS"),
          QStringLiteral("1.5")}});
    parser.process(arguments);
    Wish wish;
    wish.kills = parser.value(QStringLiteral("kills")).toInt();
    wish.submissions = parser.value(QStringLiteral("submissions")).toInt();
    wish.seed = parser.value(QStringLiteral("seed")).toUInt();
    wish.faults = parser.value(QStringLiteral("faults"));
    wish.settleWait = parser.value(QStringLiteral("settle-wait"));
    wish.program = qEnvironmentVariable("DESK_PROGRAM");
    if (wish.program.isEmpty() || wish.kills < 0 || wish.submissions < 1)
        giveUp(QStringLiteral("DESK_PROGRAM must name the program; kills and submissions must be numbers"));
    return wish;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Wish wish = readWish(QCoreApplication::arguments());
    QTemporaryDir folder;
    wish.folder = folder.path();
    qputenv("CONVERSION_DESK_API_KEY", key.toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, folder.path().toUtf8());

    sandbox::Options options;
    options.apiKey = key;
    options.rateLimitPerMinute = 0;
    sandbox::Server server(options);
    if (const auto port = server.start(); !port)
        giveUp(port.error().message);
    const Place place = findPlace(server);
    const auto faults = sandbox::Faults::parse(wish.faults + QStringLiteral(",seed=%1").arg(wish.seed));
    if (!faults)
        giveUp(faults.error().message);
    server.setFaults(*faults);
    return Harness(wish, server, place).run();
}
