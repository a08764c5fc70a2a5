// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryfacts.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/contactrepository.h"
#include "app/store/submissionrepository.h"
#include "app/store/workspace.h"

namespace desk::ui {

using domain::Result;

EntryFacts::EntryFacts(QObject *parent) : QObject(parent) {}

void EntryFacts::setSession(connections::Session *session)
{
    m_session = session;
    clear();
}

void EntryFacts::clear()
{
    ++m_generation;
    m_known = {};
}

void EntryFacts::load(const models::EntryRow &row)
{
    clear();
    const QString contact = row.cached.entry.contactId.value_or(QString());
    const qint64 submission = row.submissionId.value_or(0);
    if (!m_session || (contact.isEmpty() && submission == 0))
        return;
    const auto reading =
        m_session->workspace().read([profile = m_session->dataKey(), contact, submission](store::Database &db) {
            Known known;
            if (!contact.isEmpty())
                known.contact = store::ContactRepository(db, profile).find(contact).value_or(std::nullopt);
            if (submission != 0)
                known.submission =
                    store::SubmissionRepository(db, profile).find(submission, false).value_or(std::nullopt);
            return db.result(std::move(known)); // holds the error of either
        });
    domain::onFinished(reading, this, [this, generation = m_generation](const Result<Known> &known) {
        if (generation != m_generation || !known)
            return; // the entry itself is there; this is an addition
        m_known = *known;
        Q_EMIT changed();
    });
}

} // namespace desk::ui
