// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entriescontroller.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"
#include "models/entries/localentryreader.h"
#include "ui/comparison/findingbox.h"
#include "ui/comparison/tallyline.h"
#include "ui/entries/entriessummary.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entrieswords.h"
#include "ui/entries/entryactions.h"
#include "ui/entries/entrydetails.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryjobs.h"
#include "ui/entries/entryview.h"
#include "ui/entries/entryviews.h"
#include "ui/entries/serverentryreader.h"
#include "ui/entries/totalsbar.h"
#include "ui/entries/truthline.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using models::EntryTableModel;

EntriesController::EntriesController(Page *page)
    : QObject(page),
      m_page(page),
      m_model(new EntryTableModel(this)),
      m_actions(new EntryActions(page, m_model)),
      m_changes(new QTimer(this))
{
    m_changes->setSingleShot(true);
    m_changes->setInterval(400);
    connect(m_changes, &QTimer::timeout, this, [this] {
        if (!onServer())
            m_model->refresh();
        loadCurrencies();
    });
    connect(m_model, &EntryTableModel::stateChanged, this, &EntriesController::modelChanged);
    connect(m_model, &EntryTableModel::totalChanged, this, [this] {
        showCount();
        chooseSomething(); // the first rows may come while the others are counted
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EntriesController::showDetails);
    connect(m_actions, &EntryActions::said, this, &EntriesController::notify);
}

void EntriesController::build()
{
    if (m_view)
        return;
    m_view = new EntriesView(m_model, m_page);
    m_summary = new EntriesSummary(m_model, m_view, this);
    m_summary->setSession(m_session);
    connect(m_summary, &EntriesSummary::said, this, &EntriesController::notify);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_page->setFocusProxy(m_view->table);
    if (!m_state.isEmpty())
        m_view->restoreState(m_state);
    connectView();
    m_views = new EntryViews(m_view->filters->state(), m_view->table, m_model, m_view->views, m_page);
    connect(m_views, &EntryViews::said, this, &EntriesController::notify);
    m_page->addAction(m_view->filters->textAction());
    m_actions->setView(m_view);
    if (m_session)
        connectSession();
    else
        modelChanged();
    if (m_toOpen.isValid())
        open(std::exchange(m_toOpen, {}));
}

bool EntriesController::onServer() const
{
    return m_view && m_view->origin->currentIndex() == 1;
}

void EntriesController::connectView()
{
    EntryView *table = m_view->table;
    connect(table, &EntryView::chosenChanged, this, &EntriesController::showDetails);
    connect(table, &QWidget::customContextMenuRequested, this,
            [this, table](const QPoint &at) { m_actions->showMenu(table->viewport()->mapToGlobal(at)); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QAbstractItemView::activated, this, [this] { m_view->details->setFocus(); });
    connect(m_view->filters, &EntryFilterBar::filterChanged, this, [this] {
        const store::EntryFilter &filter = m_view->filters->filter();
        m_model->setFilter(m_model->reader() ? m_model->reader()->usable(filter) : filter);
        m_view->tally->setSources(filter.sourceIds);
        updateBanner();
    });
    const auto useZone = [this] { m_model->setZone(m_view->filters->zone()); };
    connect(m_view->filters, &EntryFilterBar::zoneChanged, this, useZone);
    useZone();
    connect(m_view->origin, &SegmentedControl::currentChanged, this, &EntriesController::useReader);
    connect(m_view->refresh, &QPushButton::clicked, this, &EntriesController::refresh);
    connect(m_actions->refresh, &QAction::triggered, this, &EntriesController::refresh);

    connect(m_view->tally, &TallyLine::submissionChosen, this,
            [this](qint64 id) { Q_EMIT navigate(QStringLiteral("outbox"), QVariant::fromValue<qlonglong>(id)); });

    EntryDetails *details = m_view->details;
    connect(details->finding(), &FindingBox::said, this, &EntriesController::notify);
    m_jobs = new EntryJobs(m_page, m_view, m_actions, m_model);
    connect(m_jobs, &EntryJobs::said, this, &EntriesController::notify);
    connect(details, &EntryDetails::copyWanted, m_actions->copyJson, &QAction::trigger);
    connect(details, &EntryDetails::moreWanted, m_actions, &EntryActions::showMenu);
    connect(details, &EntryDetails::enterAgainWanted, m_actions->enterAgain, &QAction::trigger);
    connect(details, &EntryDetails::requestWanted, m_actions->request, &QAction::trigger);
    connect(details, &EntryDetails::deleteWanted, m_actions->remove, &QAction::trigger);
    connect(details, &EntryDetails::contactWanted, m_actions->contact, &QAction::trigger);
    connect(m_actions->json, &QAction::triggered, this, [details] { details->setJsonShown(!details->isJsonShown()); });
    connect(m_actions->enterAgain, &QAction::triggered, this, [this] {
        const QList<models::EntryRow> rows = m_actions->chosen();
        if (rows.isEmpty())
            return;
        const domain::ConversionEntry &entry = rows.first().cached.entry;
        Q_EMIT navigate(QStringLiteral("new-entry"),
                        QVariantMap{{QStringLiteral("entry"), entry.raw},
                                    {QStringLiteral("contactName"), models::contactTitle(entry)}});
    });
    connect(m_actions->request, &QAction::triggered, this, [this] {
        const QList<models::EntryRow> rows = m_actions->chosen();
        if (!rows.isEmpty() && rows.first().submissionId)
            Q_EMIT navigate(QStringLiteral("outbox"), QVariant(static_cast<qlonglong>(*rows.first().submissionId)));
    });
    connect(m_actions->contact, &QAction::triggered, this, [this] {
        const QList<models::EntryRow> rows = m_actions->chosen();
        if (!rows.isEmpty() && rows.first().cached.entry.contactId)
            m_view->filters->setContact(*rows.first().cached.entry.contactId,
                                        models::contactTitle(rows.first().cached.entry));
    });
}

void EntriesController::setSession(connections::Session *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->workspace().disconnect(this);
        m_session->catalog().disconnect(this);
        m_session->entrySync().disconnect(this);
    }
    m_session = session;
    m_local.reset();
    m_server.reset();
    m_everReady = false;
    m_model->setReader(nullptr);
    if (!m_view)
        return;
    m_views->setWorkspace(nullptr, {});
    m_jobs->setSession(nullptr);
    m_view->truth->setSync(nullptr);
    m_view->tally->setSession(nullptr);
    m_view->details->setSession(nullptr);
    m_view->filters->setContactReader(nullptr);
    m_view->filters->clear();
    m_view->details->clear();
    m_summary->setSession(m_session);
    if (m_session)
        connectSession();
    else
        modelChanged();
}

void EntriesController::connectSession()
{
    connections::Session &session = *m_session;
    m_local = std::make_shared<models::LocalEntryReader>(session.workspace(), session.dataKey());
    m_server = std::make_shared<ServerEntryReader>(session.client());
    connect(&session, &connections::Session::stateChanged, this, [this] {
        updateWords();
        updateBanner();
        if (onServer() && m_session && m_session->state() == connections::Session::State::Online
            && m_model->state() == EntryTableModel::State::Failed)
            m_model->refresh();
    });
    connect(&session.workspace(), &store::Workspace::entriesChanged, this, &EntriesController::entriesChanged);
    connect(&session.catalog(), &sync::Catalog::changed, this, &EntriesController::catalogChanged);
    sync::EntrySync &sync = session.entrySync();
    connect(&sync, &sync::EntrySync::progressChanged, this, &EntriesController::updateWords);
    connect(&sync, &sync::EntrySync::finished, this, [this] {
        updateWords();
        updateBanner();
    });
    m_jobs->setSession(m_session);
    m_view->truth->setSync(&sync);
    m_view->tally->setSession(m_session);
    m_view->details->setSession(m_session);
    m_view->filters->setContactReader(m_local);
    m_views->setWorkspace(&session.workspace(), session.dataKey());
    catalogChanged();
    loadCurrencies();
    useReader();
    if (!sync.isRunning() && session.state() == connections::Session::State::Online)
        sync.start();
}

void EntriesController::useReader()
{
    if (!m_session)
        return;
    const bool server = onServer();
    m_view->filters->setServerMode(server);
    m_view->truth->setServerShown(server);
    std::shared_ptr<models::EntryReader> reader = m_local;
    if (server)
        reader = m_server;
    m_everReady = false;
    m_summary->clear();
    const store::EntryFilter filter = reader->usable(m_view->filters->filter());
    m_model->setReader(nullptr);
    m_model->setFilter(filter);
    m_model->setReader(reader);
    using Sort = store::EntrySort::Column;
    if (server && m_model->order().column == Sort::OccurredAt)
        m_view->table->horizontalHeader()->setSortIndicator(static_cast<int>(models::EntryColumn::When),
                                                            m_model->order().descending ? Qt::DescendingOrder
                                                                                        : Qt::AscendingOrder);
    updateBanner();
}

void EntriesController::refresh()
{
    if (!m_session)
        return;
    if (m_session->state() == connections::Session::State::Offline)
        m_session->reconnect();
    m_session->catalog().refresh();
    m_session->entrySync().start();
    m_model->refresh();
}

void EntriesController::entriesChanged(const QString &profileId)
{
    if (m_session && profileId == m_session->profile().id && !m_changes->isActive())
        m_changes->start();
}

void EntriesController::catalogChanged()
{
    if (!m_session || !m_view)
        return;
    QList<EntryFilterBar::Name> conversions;
    for (const domain::ConversionConfig &config : m_session->catalog().configs())
        conversions.append({config.id, config.title(), {}});
    QList<EntryFilterBar::Name> sources;
    QHash<QString, QString> names;
    for (const domain::ConversionSource &source : m_session->catalog().sources()) {
        const auto config = m_session->catalog().findConfig(source.configId);
        sources.append({source.id, source.name, config ? config->title() : QString()});
        names.insert(source.id, source.name);
    }
    m_view->filters->setConversions(conversions);
    m_view->filters->setSources(sources);
    m_server->setSourceNames(names);
}

void EntriesController::loadCurrencies()
{
    if (!m_session || !m_view)
        return;
    const QString profile = m_session->dataKey();
    domain::onFinished(m_session->workspace().read(
                           [profile](store::Database &db) { return store::EntryRepository(db, profile).currencies(); }),
                       this, [this, profile](const domain::Result<QStringList> &found) {
                           if (found && m_session && m_session->dataKey() == profile)
                               m_view->filters->setCurrencies(*found);
                       });
}

void EntriesController::chooseSomething()
{
    if (m_view && !m_view->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->table->choose(0);
}

void EntriesController::modelChanged()
{
    if (!m_view)
        return;
    if (m_model->state() == EntryTableModel::State::Ready) {
        m_everReady = true;
        m_summary->load(countOfAll());
        chooseSomething();
    }
    updateWords();
    updateBanner();
    showDetails();
}

std::optional<qint64> EntriesController::countOfAll() const
{
    if (onServer() || m_model->filter() == store::EntryFilter())
        return std::nullopt;
    return m_session->entrySync().progress().cached;
}

void EntriesController::showCount()
{
    if (!m_view || !m_session)
        return;
    updateBanner();
    m_view->totals->setCount(m_model->total(), countOfAll(), m_model->isTotalExact());
}

void EntriesController::showDetails()
{
    if (!m_view)
        return;
    m_actions->update();
    const qint64 count = m_view->table->chosenCount(); // may be millions: never walk over them here
    if (count == 0) {
        m_view->details->clear();
        return;
    }
    if (count == 1) {
        const models::EntryRow *row = m_model->rowAt(m_view->table->chosenRanges().first().first);
        const auto &shown = m_view->details->row();
        if (!row)
            m_view->details->clear();
        else if (!shown || shown->cached.entry != row->cached.entry || shown->submissionId != row->submissionId
                 || shown->cached.sourceName != row->cached.sourceName)
            m_view->details->setRow(*row);
        return;
    }
    std::map<QString, domain::DecimalSum> sums;
    const QList<models::EntryRow> chosen =
        count <= m_model->heldRows() ? m_actions->chosen() : QList<models::EntryRow>();
    for (const models::EntryRow &row : chosen) {
        if (row.cached.entry.eventValue)
            sums[row.cached.entry.currency.value_or(QString())].add(*row.cached.entry.eventValue);
    }
    QStringList words;
    for (const auto &[currency, sum] : sums)
        words << QString(amountText(sum.total(), currency) + QLatin1Char(' ') + currency);
    m_view->details->setSeveral(static_cast<int>(count),
                                chosen.size() == count ? words.join(QStringLiteral(", ")) : QString());
}

void EntriesController::updateWords()
{
    if (!m_view)
        return;
    EntriesWords situation;
    situation.session = m_session;
    situation.model = m_model;
    situation.server = onServer();
    situation.filters = m_view->filters->state();
    situation.everReady = m_everReady;
    const auto words = situation.find();
    m_view->totals->setVisible(m_session != nullptr);
    if (!words) {
        m_view->showTable();
        return;
    }
    putWords(m_view->showWords(), *words, m_view->filters->state(),
             {
                 {EntriesWords::Step::ClearFilters, [this] { m_view->filters->clear(); }},
                 {EntriesWords::Step::Refresh, [this] { refresh(); }},
                 {EntriesWords::Step::Reconnect,
                  [this] {
                      if (m_session)
                          m_session->reconnect();
                      refresh();
                  }},
                 {EntriesWords::Step::NewEntry, [this] { Q_EMIT navigate(QStringLiteral("new-entry"), {}); }},
                 {EntriesWords::Step::LocalCopy, [this] { m_view->origin->setCurrentIndex(0); }},
                 {EntriesWords::Step::Settings, [this] { Q_EMIT navigate(QStringLiteral("settings"), {}); }},
             });
}

void EntriesController::updateBanner()
{
    if (!m_view)
        return;
    enum Case { Quiet, Offline, Problem, Filters, Limit } now = Quiet;
    std::optional<domain::Error> problem;
    if (m_session && m_model->rowCount() > 0) {
        problem = m_model->error() ? m_model->error() : m_session->entrySync().error();
        if (m_session->state() == connections::Session::State::Offline)
            now = Offline;
        else if (problem)
            now = Problem;
        else if (onServer() && m_server->usable(m_view->filters->filter()) != m_view->filters->filter())
            now = Filters;
        else if (!m_model->limitWords().isEmpty())
            now = Limit;
    }
    Banner *banner = m_view->banner;
    const QString told =
        QString::number(now) + QString::number(int(onServer())) + (now == Problem ? problem->message : QString());
    if (banner->property("told").toString() == told)
        return; // saying it again would take the focus from its button
    banner->setProperty("told", told);
    banner->clearActions();
    if (now == Offline) {
        banner->setTone(Tone::Warn);
        banner->setWords({}, onServer() ? tr("The server cannot be reached. What you see was read before.")
                                        : tr("The server cannot be reached. You see the local copy."));
    } else if (now == Problem) {
        showProblem(banner, tr("Not everything could be read"), *problem);
    } else if (now == Filters) {
        banner->setTone(Tone::Note);
        banner->setWords({}, tr("The server filters by period and by one conversion, source and contact. Your other "
                                "filters are set aside."));
    } else if (now == Limit) {
        banner->setTone(Tone::Note);
        banner->setWords({}, m_model->limitWords());
    }
    if (now == Offline || now == Problem)
        connect(banner->addAction(tr("Try again"), "retry"), &QPushButton::clicked, this, &EntriesController::refresh);
    banner->setVisible(now != Quiet);
}

QByteArray EntriesController::saveState() const
{
    if (m_views)
        m_views->flush();
    return m_view ? m_view->saveState() : m_state;
}

void EntriesController::restoreState(const QByteArray &state)
{
    m_state = state;
    if (m_view)
        m_view->restoreState(state);
}

void EntriesController::open(const QVariant &what)
{
    if (!m_view || !m_session) {
        m_toOpen = what;
        return;
    }
    if (what.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = what.toMap();
        const QString contact = map.value(QStringLiteral("contactId")).toString();
        if (!contact.isEmpty())
            m_view->filters->setContact(contact, map.value(QStringLiteral("contactName")).toString());
    } else if (!what.toString().isEmpty()) {
        openEntry(what.toString());
    }
}

void EntriesController::openEntry(const QString &id)
{
    m_view->origin->setCurrentIndex(0);
    m_view->filters->clear();
    const QString profile = m_session->dataKey();
    const store::EntrySort sort = m_model->order();
    domain::onFinished(m_session->workspace().read([id, profile, sort](store::Database &db) -> domain::Result<qint64> {
        store::EntryRepository entries(db, profile);
        const auto found = entries.find(id, sort);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return -1;
        return entries.positionOf({}, sort, (*found)->cursor);
    }),
                       this, [this](const domain::Result<qint64> &row) {
                           if (row && *row >= 0)
                               m_view->table->choose(*row);
                           else if (!row)
                               Q_EMIT notify(row.error().message);
                           else
                               Q_EMIT notify(tr("This entry is not in the local copy yet. Refresh reads what is new."));
                       });
}

} // namespace desk::ui
