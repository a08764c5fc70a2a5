// SPDX-License-Identifier: GPL-3.0-or-later
// How well the request budget is used, in real time: an outbox sends over real sockets to the sandbox, which allows 60
// requests a minute, while an operator looks contacts up. It takes as long as the budget asks for (300 entries: about
// five minutes), so it is asked for by name: `./desk bench bench_budget`. Argument: the number of entries (300).
#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace desk;

namespace {

constexpr int limit = 60;
constexpr double window = 60'000;

template<typename T>
T await(QFuture<domain::Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<domain::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const domain::Result<T> result = future.result();
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return *result;
}

struct Place {
    QString business;
    QString source;
    QList<domain::Contact> contacts;
};

Place findPlace(const sandbox::Server &server)
{
    // With a key of its own: the set-up is no part of the measured budget.
    const api::Secret key(QStringLiteral("sk-ak-setup"));
    api::Client probe(server.baseUrl(), key, QString());
    Place place;
    place.business = await(probe.listBusinesses()).first().id;
    api::Client client(server.baseUrl(), key, place.business);
    place.contacts = await(client.listContacts({.search = {}, .email = {}, .phone = {}, .tag = {}, .sort = {}})).items;
    const auto configs = await(client.listConfigs());
    for (const auto &config : configs.items) {
        const auto sources = await(client.listSources(config.id));
        if (!sources.items.isEmpty())
            place.source = sources.items.first().id;
    }
    return place;
}

QList<submission::NewSubmission> salesOf(const Place &place, int count)
{
    QList<submission::NewSubmission> sales;
    for (int i = 0; i < count; ++i) {
        submission::NewSubmission sale;
        sale.sourceId = place.source;
        sale.contactId = place.contacts.at(i % place.contacts.size()).id;
        sale.occurredAt = domain::Instant::now();
        sale.eventValue = domain::Decimal::fromJsonNumber(std::to_string(i) + ".25");
        sale.currency = QStringLiteral("EUR");
        sale.body = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3.25,"
                                   "\"currency\":\"EUR\"}")
                        .arg(sale.sourceId, sale.contactId)
                        .arg(i)
                        .toUtf8();
        sales.append(sale);
    }
    return sales;
}

/// An operator who looks a contact up every few seconds.
struct Operator {
    api::Client &client;
    QList<domain::Contact> contacts;
    int clicks = 0;
    qint64 longest = 0;
    QList<qint64> times = {}; ///< of the answers
    std::unique_ptr<QTimer> timer = std::make_unique<QTimer>();

    void begin()
    {
        QObject::connect(timer.get(), &QTimer::timeout, &client, [this] {
            QElapsedTimer waited;
            waited.start();
            const QString id = contacts.at(clicks % contacts.size()).id;
            domain::whenReady(client.getContact(id), &client, [this, waited](const domain::Result<domain::Contact> &) {
                ++clicks;
                times.append(domain::Instant::now().milliseconds());
                longest = std::max(longest, waited.elapsed());
            });
        });
        timer->start(9'700);
    }
};

/// What was counted in all windows but the last, as a part of what the limit allows in that time: the first request of
/// the last window could have been counted when so many windows had passed.
double usePercent(const QList<qint64> &counted)
{
    const qsizetype wholeWindows = (counted.size() - 1) / limit;
    return wholeWindows == 0 ? 100
                             : 100 * window * static_cast<double>(wholeWindows)
                                   / static_cast<double>(counted.at(wholeWindows * limit) - counted.first());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 300;
    sandbox::Options options;
    options.rateLimitPerMinute = limit;
    options.furtherKeys = {{QStringLiteral("sk-ak-setup"), {}, {}}};
    sandbox::Server server(options);
    if (!server.start())
        return 1;
    const Place place = findPlace(server);
    const QTemporaryDir folder;
    auto workspace = store::Workspace::open(folder.filePath(QStringLiteral("w.sqlite")));
    if (!workspace)
        return 1;
    api::Client client(server.baseUrl(), api::Secret(server.apiKey()), place.business);
    submission::Outbox outbox(**workspace, client, QStringLiteral("shop"));
    const qsizetype before = server.ledger().size();
    await(outbox.submitAll(salesOf(place, count), true));

    QEventLoop loop;
    Operator person{.client = client, .contacts = place.contacts};
    QObject::connect(&outbox, &submission::Outbox::settled, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    person.begin();
    outbox.run();
    loop.exec();
    person.timer->stop();

    const double took = static_cast<double>(timer.elapsed());
    const QList<sandbox::LedgerEntry> ledger = server.ledger().mid(before);
    QList<qint64> counted = person.times;
    for (const auto &entry : ledger)
        counted.append(entry.createdAt.milliseconds());
    std::ranges::sort(counted);
    std::printf("budget_entries %d entries\n", static_cast<int>(ledger.size()));
    std::printf("budget_took %.1f s\n", took / 1000);
    std::printf("budget_use_percent %.1f %%\n", usePercent(counted));
    std::printf("budget_429 %d answers\n", server.refusedByLimit());
    std::printf("operator_lookups %d requests\n", person.clicks);
    std::printf("operator_wait_max %lld ms\n", static_cast<long long>(person.longest));
    return ledger.size() == count ? 0 : 1;
}
