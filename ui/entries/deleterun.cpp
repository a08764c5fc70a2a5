// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/deleterun.h"

#include "app/api/client.h"
#include "app/domain/futures.h"

namespace desk::ui {

using domain::Result;

namespace {

constexpr int notFound = 404;

/// Whether the next request would meet the same: no connection, no permission, no budget.
bool concernsAll(const domain::Error &error)
{
    return error.httpStatus == 0 || error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 429;
}

/// Whether the server may have deleted all the same: no answer, a failure of its own, or an answer that cannot be read.
bool isDoubtful(const domain::Error &error)
{
    return error.httpStatus < 400 || error.httpStatus >= 500;
}

} // namespace

DeleteRun::DeleteRun(api::Client &client, const QStringList &ids, QObject *parent) : QObject(parent), m_client(&client)
{
    for (const QString &id : ids)
        m_items.append({id, Fate::Waiting, {}});
}

int DeleteRun::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(m_items, fate, &Item::fate));
}

void DeleteRun::start()
{
    next();
}

void DeleteRun::stop()
{
    m_stopped = true;
}

void DeleteRun::next()
{
    if (m_at >= m_items.size() || m_stopped || !m_client) {
        Q_EMIT finished();
        return;
    }
    domain::onFinished(m_client->deleteEntry(m_items[m_at].id), this,
                       [this](const Result<void> &answer) { take(answer); });
}

void DeleteRun::take(const Result<void> &answer)
{
    if (answer || answer.error().httpStatus == notFound) // or somebody else was quicker
        settle(Fate::Gone);
    else if (isDoubtful(answer.error()))
        lookUp(answer.error());
    else
        settle(Fate::Kept, answer.error(), !concernsAll(answer.error()));
}

void DeleteRun::lookUp(const domain::Error &error)
{
    if (!m_client) {
        settle(Fate::Unknown, error, false);
        return;
    }
    domain::onFinished(m_client->getEntry(m_items[m_at].id), this,
                       [this, error](const Result<domain::ConversionEntry> &found) {
                           if (found)
                               settle(Fate::Kept, error, !concernsAll(error));
                           else if (found.error().httpStatus == notFound)
                               settle(Fate::Gone);
                           else
                               settle(Fate::Unknown, error, false);
                       });
}

void DeleteRun::settle(Fate fate, std::optional<domain::Error> error, bool goOn)
{
    Item &item = m_items[m_at];
    item.fate = fate;
    item.error = std::move(error);
    ++m_at;
    m_stopped = m_stopped || !goOn;
    if (fate == Fate::Gone)
        Q_EMIT gone(item.id);
    Q_EMIT progressed();
    next();
}

} // namespace desk::ui
