// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/latepredictions.h"

#include "app/cli/submissioninput.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/submission/requestbody.h"
#include "app/sync/catalog.h"

namespace desk::cli {

using domain::Result;
using submission::State;
using submission::Submission;

LatePredictions::LatePredictions(submission::Outbox &outbox, Connection &connection, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_connection(connection)
{}

LatePredictions::~LatePredictions() = default;

void LatePredictions::fill(std::function<void()> then)
{
    m_then = std::move(then);
    domain::whenReady(
        m_outbox.list({.states = {State::Queued}, .words = {}}), this, [this](const Result<QList<Submission>> &queued) {
            for (const Submission &submission : queued.value_or(QList<Submission>())) {
                if (submission.attempts == 0 && submission.mapping.isEmpty() && submission::hasPayload(submission.body))
                    m_waiting.append(submission);
            }
            m_waiting.isEmpty() ? m_then() : askForCatalog();
        });
}

void LatePredictions::askForCatalog()
{
    m_catalog =
        std::make_unique<sync::Catalog>(*m_connection.workspace(), m_connection.client(), m_connection.dataKey());
    connect(m_catalog.get(), &sync::Catalog::stateChanged, this, [this] {
        const auto state = m_catalog->state();
        if (state == sync::Catalog::State::Fresh || state == sync::Catalog::State::Failed) {
            disconnect(m_catalog.get(), nullptr, this, nullptr);
            predictAll();
        }
    });
    m_catalog->refresh();
}

void LatePredictions::predictAll()
{
    // Behind the writing of the catalog.
    domain::whenReady(m_connection.workspace()->write([profile = m_connection.dataKey()](store::Database &db) {
        return SubmissionInput::load(db, profile);
    }),
                      this, [this](const Result<SubmissionInput> &input) {
                          for (const Submission &submission : std::as_const(m_waiting)) {
                              if (!input || !input->knowsSourceOf(submission.body))
                                  continue;
                              if (auto made = input->make(submission.body, submission.createdAt))
                                  m_predicted.append({submission.id, made->submission});
                          }
                          predict(0);
                      });
}

void LatePredictions::predict(qsizetype next)
{
    if (next >= m_predicted.size()) {
        m_then();
        return;
    }
    const auto &[id, expected] = m_predicted[next];
    domain::whenReady(m_outbox.predict(id, expected), this, [this, next](const Result<void> &) { predict(next + 1); });
}

} // namespace desk::cli
