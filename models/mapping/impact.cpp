// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impact.h"

#include "app/domain/whenready.h"

namespace desk::models {

ImpactController::ImpactController(QObject *parent)
    : QObject(parent),
      m_payloads(std::make_shared<const domain::PayloadSet>()),
      m_catalog(std::make_shared<mapping::TargetCatalog>())
{
    m_report.setInterval(reportInterval);
    connect(&m_report, &QTimer::timeout, this, &ImpactController::progressed);
}

ImpactController::~ImpactController()
{
    giveUp();
}

void ImpactController::setPayloads(std::shared_ptr<const domain::PayloadSet> payloads)
{
    if (payloads == m_payloads)
        return;
    m_payloads = std::move(payloads);
    restart();
}

void ImpactController::setMappings(const mapping::FieldMapping &saved, const mapping::FieldMapping &present,
                                   std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    if (catalog == m_catalog && saved == m_saved && present == m_present)
        return;
    m_saved = saved;
    m_present = present;
    m_catalog = std::move(catalog);
    m_changed = !(m_saved == m_present);
    restart();
}

int ImpactController::progress() const
{
    if (!m_run || m_since.elapsed() < progressAfter || m_payloads->empty())
        return -1;
    return static_cast<int>(m_run->done() * 100 / m_payloads->size());
}

void ImpactController::giveUp()
{
    ++m_generation;
    if (m_run)
        m_run->giveUp();
    m_run.reset();
    m_report.stop();
}

void ImpactController::restart()
{
    giveUp();
    if (!m_changed || m_payloads->empty()) {
        if (std::exchange(m_result, nullptr))
            Q_EMIT updated();
        return;
    }
    m_since.start();
    m_report.start();
    m_run = ImpactRun::start({.before = m_saved, .after = m_present, .catalog = m_catalog, .payloads = m_payloads});
    domain::whenReady(m_run->future(), this, [this, generation = m_generation](const ImpactResultPtr &result) {
        if (generation != m_generation)
            return;
        m_run.reset();
        m_report.stop();
        m_result = result;
        Q_EMIT updated();
    });
}

} // namespace desk::models
