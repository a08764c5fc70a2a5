// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryjobs.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/sync/entrysync.h"
#include "models/entries/entrytablemodel.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entryactions.h"
#include "ui/entries/entrydeleter.h"
#include "ui/entries/entryexporter.h"
#include "ui/entries/entryview.h"
#include "ui/entries/ratesdialog.h"
#include "ui/entries/tablechoice.h"
#include "ui/entries/totalsbar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace desk::ui {

using models::CurrencyRates;

namespace {

const QString ratesName = QStringLiteral("entries.rates");

} // namespace

EntryJobs::EntryJobs(QWidget *page, EntriesView *view, EntryActions *actions, models::EntryTableModel *model)
    : QObject(page),
      m_page(page),
      m_view(view),
      m_actions(actions),
      m_model(model),
      m_exporter(new EntryExporter(page, view->jobs)),
      m_deleter(new EntryDeleter(page, view->jobs))
{
    connect(actions->exportRows, &QAction::triggered, this, &EntryJobs::exportEntries);
    connect(actions->remove, &QAction::triggered, this, &EntryJobs::remove);
    connect(actions->undoRemove, &QAction::triggered, m_deleter, &EntryDeleter::undo);
    connect(actions->copyTotals, &QAction::triggered, this, &EntryJobs::copyTotals);
    connect(actions->rates, &QAction::triggered, this, &EntryJobs::askForRates);
    connect(m_exporter, &EntryExporter::said, this, &EntryJobs::said);
    connect(m_deleter, &EntryDeleter::said, this, &EntryJobs::said);
    connect(m_deleter, &EntryDeleter::undoableChanged, actions->undoRemove, &QAction::setEnabled);
    connect(m_deleter, &EntryDeleter::leavingChanged, model, &models::EntryTableModel::setLeaving);
    connect(m_deleter, &EntryDeleter::deleted, model, &models::EntryTableModel::refresh);
    view->totals->setActions({actions->copyTotals, actions->rates, actions->exportRows});
    actions->setWorkspace(nullptr, {});
}

void EntryJobs::setSession(connections::Session *session)
{
    if (m_session && m_session != session)
        m_deleter->leave();
    m_session = session;
    m_actions->setWorkspace(session ? &session->workspace() : nullptr, session ? session->dataKey() : QString());
    useRates({});
    if (session)
        loadRates();
}

void EntryJobs::exportEntries()
{
    if (!m_session)
        return;
    EntryExporter::Offer offer;
    offer.choice = m_actions->choice();
    offer.all = m_model->total();
    offer.exact = m_model->isTotalExact();
    offer.shown = shownFields(*m_view->table);
    if (!m_actions->isLocal()) {
        offer.server = m_model->sharedReader();
        offer.held = m_actions->chosen();
        if (offer.held.size() != countOf(offer.choice.ranges))
            offer.choice.ranges.clear(); // some of the chosen rows are not here
    } else if (!m_session->entrySync().progress().completeUpTo) {
        offer.remark = tr("The local copy is not complete yet.");
    }
    m_exporter->ask(m_session, offer);
}

void EntryJobs::remove()
{
    const qint64 wanted = countOf(m_actions->choice().ranges);
    const QList<models::EntryRow> rows = m_actions->chosen();
    if (m_deleter->isBusy())
        Q_EMIT said(tr("Other entries are being deleted. Wait for them, or undo that first."));
    else if (wanted > EntryDeleter::most || rows.size() != wanted)
        Q_EMIT said(tr("Please choose fewer rows to delete, at most %n.", nullptr, EntryDeleter::most));
    else
        m_deleter->ask(m_session, rows);
}

void EntryJobs::copyTotals()
{
    const auto &totals = m_view->totals->totals();
    if (!totals) {
        Q_EMIT said(tr("There are no totals to copy at the moment."));
        return;
    }
    QGuiApplication::clipboard()->setText(models::totalsAsTsv(*totals, m_view->totals->rates()));
    Q_EMIT said(tr("Copied the totals."));
}

void EntryJobs::loadRates()
{
    const QString profile = m_session->dataKey();
    const auto reading = m_session->workspace().read(
        [profile](store::Database &db) { return store::SyncStateRepository(db, profile).value(ratesName); });
    domain::onFinished(reading, this, [this, profile](const domain::Result<std::optional<QString>> &kept) {
        if (!m_session || m_session->dataKey() != profile)
            return;
        if (!kept)
            Q_EMIT said(kept.error().message);
        else if (*kept)
            useRates(CurrencyRates::fromText(**kept));
    });
}

void EntryJobs::useRates(const CurrencyRates &rates)
{
    m_view->totals->setRates(rates);
}

void EntryJobs::askForRates()
{
    const auto &totals = m_view->totals->totals();
    if (!m_session || m_page->findChild<RatesDialog *>())
        return;
    if (!totals) {
        Q_EMIT said(tr("There are no totals to convert at the moment."));
        return;
    }
    auto *dialog = new RatesDialog(*totals, m_view->totals->rates(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile = m_session->dataKey()] {
        if (!m_session || m_session->dataKey() != profile)
            return;
        const CurrencyRates rates = dialog->rates(domain::Instant::now());
        useRates(rates);
        const auto keeping = m_session->workspace().write([profile, rates](store::Database &db) {
            return store::SyncStateRepository(db, profile).set(ratesName, rates.toText());
        });
        domain::onFinished(keeping, this, [this](const domain::Result<void> &kept) {
            if (!kept)
                Q_EMIT said(kept.error().message);
        });
    });
    dialog->open();
}

} // namespace desk::ui
