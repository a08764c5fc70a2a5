// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/payloadlibrary.h"

#include "app/domain/whenready.h"
#include "app/store/payloadrepository.h"
#include "app/store/workspace.h"

namespace desk::models {

using Payloads = std::shared_ptr<const domain::PayloadSet>;

PayloadLibrary::PayloadLibrary(QObject *parent)
    : QObject(parent), m_payloads(std::make_shared<const domain::PayloadSet>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &PayloadLibrary::read);
}

PayloadLibrary::~PayloadLibrary() = default;

void PayloadLibrary::setSource(store::Workspace *workspace, const QString &profileId, const QString &sourceId)
{
    m_workspace = workspace;
    m_profileId = profileId;
    m_sourceId = sourceId;
    m_payloads = std::make_shared<const domain::PayloadSet>();
    ++m_generation;
    m_reading = false;
    read();
    Q_EMIT changed();
}

void PayloadLibrary::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PayloadLibrary::read()
{
    m_soon.stop();
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    m_reading = true;
    const quint64 generation = ++m_generation;
    auto asked = m_workspace->read([profile = m_profileId, source = m_sourceId](store::Database &db) {
        return store::PayloadRepository(db, profile).ofSource(source);
    });
    domain::whenReady(asked, this, [this, generation](const domain::Result<Payloads> &payloads) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (!payloads) {
            Q_EMIT failed(payloads.error());
            return;
        }
        m_payloads = *payloads;
        Q_EMIT changed();
    });
}

} // namespace desk::models
