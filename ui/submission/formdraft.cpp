// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/formdraft.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/draftrepository.h"
#include "app/store/workspace.h"

namespace desk::ui {

using domain::Result;
using models::EntryForm;
using store::DraftRepository;

namespace {

QString kind()
{
    return QStringLiteral("new-entry");
}

} // namespace

FormDraft::FormDraft(QObject *parent) : QObject(parent) {}

FormDraft::~FormDraft()
{
    m_writing = false;
    if (m_waiting)
        write(); // the workspace finishes what it was given
}

void FormDraft::setSession(connections::Session *session)
{
    if (m_waiting) { // what was typed belongs to the connection it was typed for
        m_writing = false;
        write();
    }
    ++m_generation;
    m_waiting.reset();
    m_writing = false;
    m_failing = false;
    m_workspace = session != nullptr ? &session->workspace() : nullptr;
    m_profile = session != nullptr ? session->dataKey() : QString();
    if (!m_workspace)
        return;
    domain::whenReady(find(*m_workspace, m_profile), this,
                      [this, generation = m_generation](const Result<std::optional<Kept>> &answer) {
                          if (generation != m_generation)
                              return;
                          if (!answer)
                              Q_EMIT failed(answer.error());
                          Q_EMIT loaded(answer && *answer ? std::optional((*answer)->form) : std::nullopt);
                      });
}

QFuture<Result<std::optional<FormDraft::Kept>>> FormDraft::find(store::Workspace &workspace, const QString &profileId)
{
    // Through the writer, in its order: a form left a moment ago is there.
    return workspace.write([profileId](store::Database &db) -> Result<std::optional<Kept>> {
        const auto draft = DraftRepository(db).find(kind(), profileId);
        if (!draft)
            return tl::unexpected(draft.error());
        if (!*draft)
            return std::nullopt;
        const std::optional<EntryForm> form = EntryForm::fromJson((*draft)->json);
        return form ? std::optional(Kept{*form, (*draft)->changedAt}) : std::nullopt;
    });
}

void FormDraft::keep(const EntryForm &form)
{
    m_waiting = form;
    if (!m_writing)
        write();
}

void FormDraft::write()
{
    if (!m_workspace || !m_waiting)
        return;
    m_writing = true;
    const EntryForm form = *std::exchange(m_waiting, std::nullopt);
    domain::whenReady(m_workspace->write([profile = m_profile, form](store::Database &db) {
        return DraftRepository(db).put(kind(), profile, form.toJson());
    }),
                      this, [this, form, generation = m_generation](const Result<void> &answer) {
                          if (generation != m_generation)
                              return;
                          m_writing = false;
                          if (!answer) {
                              failedWith(answer.error(), form);
                              return;
                          }
                          m_failing = false;
                          if (m_waiting)
                              write();
                          else
                              Q_EMIT kept(domain::Instant::now());
                      });
}

/// Said once, and tried again until the workspace takes it.
void FormDraft::failedWith(const domain::Error &error, const EntryForm &form)
{
    if (!m_waiting)
        m_waiting = form;
    constexpr int retryDelay = 2000;
    QTimer::singleShot(retryDelay, this, [this, generation = m_generation] {
        if (generation == m_generation && m_waiting && !m_writing)
            write();
    });
    if (!std::exchange(m_failing, true))
        Q_EMIT failed(error);
}

} // namespace desk::ui
