// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/catalog.h"

#include "app/api/client.h"
#include "app/api/codec.h"
#include "app/domain/whenready.h"
#include "app/store/catalogrepository.h"
#include "app/store/mappinghistoryrepository.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/sync/pageplan.h"

#include <QLoggingCategory>
#include <QPointer>

namespace desk::sync {

using domain::ConversionConfig;
using domain::ConversionSource;
using domain::CustomField;
using domain::Result;
using store::CatalogRepository;
using store::Database;
using Kind = CatalogRepository::Kind;

/// What is known of a business beside its entries.
struct CatalogSnapshot {
    QList<ConversionConfig> configs;
    QList<ConversionSource> sources;
    QList<CustomField> fields;
    bool fieldsKnown = false;
    std::optional<domain::Instant> loadedAt;
};

namespace {

Q_LOGGING_CATEGORY(lcCatalog, "desk.sync")

const QString loadedFact = QStringLiteral("catalog.loadedAt");
const QString fieldsFact = QStringLiteral("catalog.fieldsKnown");
constexpr int mostPages = 1000; // a server that never stops saying "more" is broken

CatalogRepository::Item itemOf(const ConversionConfig &config)
{
    return {config.id, {}, config.name, config.raw};
}

CatalogRepository::Item itemOf(const ConversionSource &source)
{
    return {source.id, source.configId, source.name, source.raw};
}

CatalogRepository::Item itemOf(const CustomField &field)
{
    return {field.id, {}, field.label, field.raw};
}

template<typename T>
QList<CatalogRepository::Item> itemsOf(const QList<T> &things)
{
    QList<CatalogRepository::Item> items;
    for (const T &thing : things)
        items.append(itemOf(thing));
    return items;
}

Result<CatalogSnapshot> readCached(Database &db, const QString &profileId)
{
    CatalogRepository repository(db, profileId);
    CatalogSnapshot snapshot;
    // What an older version of the service sent may not be readable any more; it comes again with the refresh.
    for (const auto &item : repository.all(Kind::Config).value_or(QList<CatalogRepository::Item>())) {
        if (auto config = api::codec::configFromText(item.raw))
            snapshot.configs.append(std::move(*config));
    }
    for (const auto &item : repository.all(Kind::Source).value_or(QList<CatalogRepository::Item>())) {
        if (auto source = api::codec::sourceFromText(item.raw)) {
            source->configId = item.parent; // the server may have left it out
            snapshot.sources.append(std::move(*source));
        }
    }
    for (const auto &item : repository.all(Kind::CustomField).value_or(QList<CatalogRepository::Item>())) {
        if (auto field = api::codec::customFieldFromText(item.raw))
            snapshot.fields.append(std::move(*field));
    }
    store::SyncStateRepository facts(db, profileId);
    if (const auto at = facts.value(loadedFact).value_or(std::nullopt))
        snapshot.loadedAt = domain::Instant::fromIso(at->toStdString());
    snapshot.fieldsKnown = facts.value(fieldsFact).value_or(std::nullopt).has_value();
    return db.result(std::move(snapshot));
}

Result<void> writeCached(Database &db, const QString &profileId, const CatalogSnapshot &snapshot)
{
    CatalogRepository repository(db, profileId);
    repository.replaceAll(Kind::Config, itemsOf(snapshot.configs));
    repository.replaceAll(Kind::Source, itemsOf(snapshot.sources));
    store::SyncStateRepository facts(db, profileId);
    if (snapshot.fieldsKnown) {
        repository.replaceAll(Kind::CustomField, itemsOf(snapshot.fields));
        facts.set(fieldsFact, QStringLiteral("1"));
    }
    store::MappingHistoryRepository history(db);
    for (const ConversionSource &source : snapshot.sources)
        history.record(source.id, source.fieldMappings, QStringLiteral("seen"));
    facts.set(loadedFact, QString::fromStdString(snapshot.loadedAt.value_or(domain::Instant::now()).toIso()));
    return db.result();
}

/// Puts `thing` in the place of the one with its id, or at the end.
template<typename T>
void putInto(QList<T> &things, const T &thing)
{
    const auto it = std::ranges::find(things, thing.id, &T::id);
    if (it == things.end())
        things.append(thing);
    else
        *it = thing;
}

template<typename T>
std::optional<T> findIn(const QList<T> &things, const QString &id)
{
    const auto it = std::ranges::find(things, id, &T::id);
    return it == things.end() ? std::nullopt : std::optional(*it);
}

} // namespace

struct Catalog::Private {
    Private(Catalog *catalog, store::Workspace &file, api::Client &service, QString profile)
        : q(catalog), workspace(file), client(&service), profileId(std::move(profile))
    {}

    Catalog *q;
    store::Workspace &workspace;
    QPointer<api::Client> client;
    QString profileId;

    CatalogSnapshot shown;
    CatalogSnapshot incoming;
    qsizetype sourcesOf = 0; ///< index of the config whose sources are being read
    State state = State::Empty;
    std::optional<domain::Error> error;
    bool cacheRead = false;
    bool loading = false;

    void setState(State wanted);
    void fail(const domain::Error &why);
    void readCache(bool thenRefresh);
    void begin();
    void readConfigs(int page);
    void readSources(int page);
    void readFields(int page);
    void done();
    /// A page into `into`; false and failed if there is an error or no end.
    template<typename T>
    bool take(const Result<domain::Page<T>> &page, QList<T> &into, int number);
    template<typename F>
    void remember(F work);
};

Catalog::Catalog(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, workspace, client, profileId))
{}

Catalog::~Catalog() = default;

void Catalog::Private::setState(State wanted)
{
    state = wanted;
    Q_EMIT q->stateChanged();
}

void Catalog::Private::fail(const domain::Error &why)
{
    loading = false;
    error = why;
    setState(State::Failed);
}

void Catalog::Private::readCache(bool thenRefresh)
{
    cacheRead = true;
    domain::whenReady(workspace.read([profile = profileId](Database &db) { return readCached(db, profile); }), q,
                      [this, thenRefresh](Result<CatalogSnapshot> cached) {
                          if (!cached) {
                              qCWarning(lcCatalog) << "cached catalog not read:" << cached.error().detail;
                          } else if (!cached->configs.isEmpty() && state != State::Fresh) {
                              shown = std::move(*cached);
                              Q_EMIT q->changed();
                              if (state == State::Empty)
                                  setState(State::Cached);
                          }
                          if (thenRefresh)
                              begin();
                      });
}

void Catalog::Private::begin()
{
    if (!client)
        return;
    incoming = {};
    sourcesOf = 0;
    error.reset();
    setState(State::Loading);
    readConfigs(1);
}

template<typename T>
bool Catalog::Private::take(const Result<domain::Page<T>> &page, QList<T> &into, int number)
{
    if (!page) {
        fail(page.error());
        return false;
    }
    if (number > mostPages) {
        fail({.code = QStringLiteral("answer.pagination"),
              .message = tr("The service's list has no end."),
              .advice = {},
              .detail = {},
              .httpStatus = 0,
              .requestId = {},
              .fields = {}});
        return false;
    }
    for (const T &item : page->items)
        putInto(into, item); // a row that moved to the next page meanwhile comes twice
    return true;
}

void Catalog::Private::readConfigs(int page)
{
    domain::whenReady(client->listConfigs(page, pageSize, api::Lane::Browse), q,
                      [this, page](const Result<domain::Page<ConversionConfig>> &answer) {
                          if (!take(answer, incoming.configs, page))
                              return;
                          if (answer->info.hasMore)
                              readConfigs(page + 1);
                          else
                              readSources(1);
                      });
}

void Catalog::Private::readSources(int page)
{
    if (sourcesOf >= incoming.configs.size()) {
        readFields(1);
        return;
    }
    const QString configId = incoming.configs[sourcesOf].id;
    domain::whenReady(client->listSources(configId, page, pageSize, api::Lane::Browse), q,
                      [this, page, configId](Result<domain::Page<ConversionSource>> answer) {
                          if (!answer && answer.error().httpStatus == 404) {
                              incoming.configs.removeAt(sourcesOf); // deleted since its page was read
                              readSources(1);
                              return;
                          }
                          if (answer) {
                              for (ConversionSource &source : answer->items)
                                  source.configId = configId;
                          }
                          if (!take(answer, incoming.sources, page))
                              return;
                          if (answer->info.hasMore) {
                              readSources(page + 1);
                          } else {
                              ++sourcesOf;
                              readSources(1);
                          }
                      });
}

void Catalog::Private::readFields(int page)
{
    domain::whenReady(client->listCustomFields(page, pageSize, api::Lane::Browse), q,
                      [this, page](const Result<domain::Page<CustomField>> &answer) {
                          if (!answer && answer.error().httpStatus == 403) {
                              // Without custom_fields:read the rest still works; what was known before stays.
                              incoming.fields = shown.fields;
                              incoming.fieldsKnown = shown.fieldsKnown;
                              done();
                              return;
                          }
                          if (!take(answer, incoming.fields, page))
                              return;
                          incoming.fieldsKnown = true;
                          if (answer->info.hasMore)
                              readFields(page + 1);
                          else
                              done();
                      });
}

void Catalog::Private::done()
{
    loading = false;
    incoming.loadedAt = domain::Instant::now();
    shown = std::exchange(incoming, {});
    remember([snapshot = shown](Database &db, const QString &profile) { return writeCached(db, profile, snapshot); });
    Q_EMIT q->changed();
    setState(State::Fresh);
}

template<typename F>
void Catalog::Private::remember(F work)
{
    domain::whenReady(
        workspace.write([work = std::move(work), profile = profileId](Database &db) { return work(db, profile); }), q,
        [](const Result<void> &written) {
            if (!written)
                qCWarning(lcCatalog) << "catalog not kept:" << written.error().code << written.error().detail;
        });
}

void Catalog::refresh()
{
    if (std::exchange(d->loading, true))
        return;
    if (d->cacheRead)
        d->begin();
    else
        d->readCache(true);
}

void Catalog::loadCached()
{
    if (!d->cacheRead)
        d->readCache(false);
}

void Catalog::replaceSource(const ConversionSource &source)
{
    ConversionSource known = source;
    if (const auto old = findSource(source.id); old && known.configId.isEmpty())
        known.configId = old->configId;
    putInto(d->shown.sources, known);
    if (d->loading)
        putInto(d->incoming.sources, known);
    d->remember([known](Database &db, const QString &profile) {
        CatalogRepository(db, profile).put(Kind::Source, itemOf(known));
        store::MappingHistoryRepository(db).record(known.id, known.fieldMappings, QStringLiteral("seen"));
        return db.result();
    });
    Q_EMIT changed();
}

void Catalog::replaceConfig(const ConversionConfig &config)
{
    putInto(d->shown.configs, config);
    if (d->loading)
        putInto(d->incoming.configs, config);
    d->remember([config](Database &db, const QString &profile) {
        return CatalogRepository(db, profile).put(Kind::Config, itemOf(config));
    });
    Q_EMIT changed();
}

void Catalog::removeConfig(const QString &id)
{
    QStringList gone;
    for (const ConversionSource &source : d->shown.sources) {
        if (source.configId == id)
            gone << source.id;
    }
    for (CatalogSnapshot *snapshot : {&d->shown, &d->incoming}) {
        snapshot->configs.removeIf([&id](const ConversionConfig &config) { return config.id == id; });
        snapshot->sources.removeIf([&id](const ConversionSource &source) { return source.configId == id; });
    }
    d->remember([id, gone](Database &db, const QString &profile) {
        CatalogRepository repository(db, profile);
        repository.remove(Kind::Config, id);
        for (const QString &source : gone)
            repository.remove(Kind::Source, source);
        return db.result();
    });
    Q_EMIT changed();
}

void Catalog::addCustomField(const CustomField &field)
{
    putInto(d->shown.fields, field);
    if (d->loading)
        putInto(d->incoming.fields, field);
    d->remember([field](Database &db, const QString &profile) {
        return CatalogRepository(db, profile).put(Kind::CustomField, itemOf(field));
    });
    Q_EMIT changed();
}

void Catalog::removeSource(const QString &id)
{
    const auto isIt = [&id](const ConversionSource &source) { return source.id == id; };
    d->shown.sources.removeIf(isIt);
    d->incoming.sources.removeIf(isIt);
    d->remember(
        [id](Database &db, const QString &profile) { return CatalogRepository(db, profile).remove(Kind::Source, id); });
    Q_EMIT changed();
}

const QList<ConversionConfig> &Catalog::configs() const
{
    return d->shown.configs;
}

const QList<ConversionSource> &Catalog::sources() const
{
    return d->shown.sources;
}

QList<ConversionSource> Catalog::sourcesOf(const QString &configId) const
{
    QList<ConversionSource> found;
    std::ranges::copy_if(d->shown.sources, std::back_inserter(found),
                         [&](const ConversionSource &source) { return source.configId == configId; });
    return found;
}

const QList<CustomField> &Catalog::customFields() const
{
    return d->shown.fields;
}

std::optional<ConversionSource> Catalog::findSource(const QString &id) const
{
    return findIn(d->shown.sources, id);
}

std::optional<ConversionConfig> Catalog::findConfig(const QString &id) const
{
    return findIn(d->shown.configs, id);
}

Catalog::State Catalog::state() const
{
    return d->state;
}

std::optional<domain::Error> Catalog::error() const
{
    return d->error;
}

std::optional<domain::Instant> Catalog::loadedAt() const
{
    return d->shown.loadedAt;
}

bool Catalog::customFieldsKnown() const
{
    return d->shown.fieldsKnown;
}

} // namespace desk::sync
