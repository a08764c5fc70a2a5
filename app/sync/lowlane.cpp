// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/lowlane.h"

#include "app/domain/futures.h"

namespace desk::sync {

void LowLane::begin()
{
    ++m_run;
    m_requests = 0;
    m_pace.begin(m_clock.elapsed());
}

void LowLane::stop()
{
    ++m_run;
    if (auto takeBack = std::exchange(m_takeBack, {}))
        takeBack();
}

std::optional<qint64> LowLane::timeFor(qint64 requests) const
{
    return m_client ? m_pace.timeFor(requests, m_client->budget(), m_clock.elapsed()) : std::nullopt;
}

template<typename T>
void LowLane::send(QFuture<domain::Result<T>> future, Then<T> then)
{
    m_takeBack = [future]() mutable { domain::cancelUnfinished(future); };
    domain::whenReady(future, this, [this, mine = m_run, then = std::move(then)](const domain::Result<T> &answer) {
        if (mine != m_run)
            return;
        m_takeBack = {};
        ++m_requests;
        m_pace.answered(m_clock.elapsed());
        then(answer);
    });
}

void LowLane::entries(const api::EntryQuery &query, Then<domain::Page<domain::ConversionEntry>> then)
{
    if (m_client)
        send(m_client->listEntries(query, api::Lane::Sync), std::move(then));
}

void LowLane::contacts(const api::ContactQuery &query, Then<domain::Page<domain::Contact>> then)
{
    if (m_client)
        send(m_client->listContacts(query, api::Lane::Sync), std::move(then));
}

void LowLane::contact(const QString &id, Then<domain::Contact> then)
{
    if (m_client)
        send(m_client->getContact(id, api::Lane::Sync), std::move(then));
}

} // namespace desk::sync
