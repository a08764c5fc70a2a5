// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/sync/pace.h"

#include <QElapsedTimer>
#include <QPointer>

#include <functional>

namespace desk::sync {

/// The requests of one run of a synchronisation, one after the other in the budget's last lane: counted, timed, and
/// taken back when the run stops. Lives in the client's thread.
class LowLane : public QObject
{
public:
    explicit LowLane(api::Client &client) : m_client(&client) { m_clock.start(); }

    void begin();
    /// Takes a request that waits out of the queue; its answer never comes.
    void stop();
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] std::optional<qint64> timeFor(qint64 requests) const;

    template<typename T>
    using Then = std::function<void(const domain::Result<T> &)>;
    void entries(const api::EntryQuery &query, Then<domain::Page<domain::ConversionEntry>> then);
    void contacts(const api::ContactQuery &query, Then<domain::Page<domain::Contact>> then);
    void contact(const QString &id, Then<domain::Contact> then);

private:
    template<typename T>
    void send(QFuture<domain::Result<T>> future, Then<T> then);

    QPointer<api::Client> m_client;
    QElapsedTimer m_clock;
    Pace m_pace;
    int m_requests = 0;
    int m_run = 0; ///< answers of an earlier run are dropped
    std::function<void()> m_takeBack;
};

} // namespace desk::sync
