// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profilecontroller.h"

#include "app/domain/whenready.h"
#include "models/mapping/mappingdocument.h"
#include "models/mapping/payloadlibrary.h"

#include <QtConcurrentRun>

namespace desk::models {

using Payloads = std::shared_ptr<const domain::PayloadSet>;
using Profile = std::shared_ptr<const mapping::PayloadProfile>;
using Report = std::shared_ptr<const KeyReport>;

namespace {

/// On the one thread that was given to it: a pool's thread that waits for others of the same pool can wait for ever,
/// and a second one gains next to nothing here.
Profile profileOf(const Payloads &payloads, const std::atomic_bool &stop)
{
    const auto order = mapping::newestFirst(*payloads);
    const auto count = static_cast<mapping::Rank>(payloads->size());
    return std::make_shared<const mapping::PayloadProfile>(mapping::profileOf(*payloads, order, 0, count, &stop));
}

std::optional<mapping::Suggestion> suggestionFor(const mapping::KeyProfile &key, const mapping::TargetCatalog &catalog,
                                                 const mapping::Neighbours &neighbours)
{
    if (key.collapsed || !key.isLeaf())
        return std::nullopt;
    domain::JsonDocument sample;
    const bool isText =
        key.mainShape() >= mapping::ValueShape::NumberText && key.mainShape() <= mapping::ValueShape::Text;
    if (isText && !key.samples.empty() && sample.parse(domain::toJsonString(key.samples.front())))
        return mapping::suggestTarget(key.path, {}, catalog, neighbours);
    return mapping::suggestTarget(key.path, sample.root(), catalog, neighbours);
}

Report reportOf(const Payloads &payloads, const Profile &profile, const mapping::FieldMapping &mapping,
                const mapping::TargetCatalog &catalog, const mapping::Neighbours &neighbours,
                const std::atomic_bool &stop)
{
    auto report = std::make_shared<KeyReport>();
    report->payloads = payloads;
    report->profile = profile;
    report->drift = mapping::findDrift(*profile, mapping, catalog);
    mapping::addExposure(report->drift, *profile, *payloads, mapping, catalog, &stop);
    report->suggestions.reserve(profile->keys().size());
    for (const mapping::KeyProfile &key : profile->keys()) {
        if (stop.load(std::memory_order_relaxed))
            break;
        report->suggestions.push_back(suggestionFor(key, catalog, neighbours));
    }
    report->suggestions.resize(profile->keys().size());
    return report;
}

Report emptyReport(const Payloads &payloads, const Profile &profile)
{
    auto report = std::make_shared<KeyReport>();
    report->payloads = payloads;
    report->profile = profile;
    return report;
}

} // namespace

ProfileController::ProfileController(PayloadLibrary *payloads, MappingDocument *document, QObject *parent)
    : QObject(parent),
      m_payloads(payloads),
      m_document(document),
      m_profiled(payloads->payloads()),
      m_profile(std::make_shared<const mapping::PayloadProfile>()),
      m_report(emptyReport(m_profiled, m_profile)),
      m_stopProfile(std::make_shared<std::atomic_bool>(false)),
      m_stopReport(std::make_shared<std::atomic_bool>(false))
{
    connect(payloads, &PayloadLibrary::changed, this, &ProfileController::lookAtPayloads);
    connect(document, &MappingDocument::changed, this, &ProfileController::lookForDrift);
    connect(document, &MappingDocument::catalogChanged, this, &ProfileController::lookForDrift);
}

ProfileController::~ProfileController()
{
    m_stopProfile->store(true);
    m_stopReport->store(true);
}

void ProfileController::setNeighbours(const mapping::Neighbours &neighbours)
{
    m_neighbours = neighbours;
    lookForDrift();
}

bool ProfileController::isBusy() const
{
    return m_profiling || m_reporting || m_payloads->isReading();
}

void ProfileController::lookAtPayloads()
{
    m_stopProfile->store(true);
    const quint64 generation = ++m_profileGeneration;
    const Payloads payloads = m_payloads->payloads();
    if (payloads->empty()) { // of another source, at once
        m_profiling = false;
        m_profiled = payloads;
        m_profile = std::make_shared<const mapping::PayloadProfile>();
        Q_EMIT profileChanged();
        lookForDrift();
        return;
    }
    m_profiling = true;
    Q_EMIT busyChanged();
    m_stopProfile = std::make_shared<std::atomic_bool>(false);
    auto asked = QtConcurrent::run([payloads, stop = m_stopProfile] { return profileOf(payloads, *stop); });
    domain::whenReady(asked, this, [this, generation, payloads](const Profile &profile) {
        if (generation != m_profileGeneration)
            return;
        m_profiling = false;
        m_profiled = payloads;
        m_profile = profile;
        Q_EMIT profileChanged();
        lookForDrift();
    });
}

void ProfileController::lookForDrift()
{
    m_stopReport->store(true);
    const quint64 generation = ++m_reportGeneration;
    if (m_profiled->empty()) {
        m_reporting = false;
        m_report = emptyReport(m_profiled, m_profile);
        Q_EMIT reportChanged();
        Q_EMIT busyChanged();
        return;
    }
    m_reporting = true;
    m_stopReport = std::make_shared<std::atomic_bool>(false);
    auto asked = QtConcurrent::run([payloads = m_profiled, profile = m_profile, mapping = m_document->mapping(),
                                    catalog = m_document->catalog(), neighbours = m_neighbours, stop = m_stopReport] {
        return reportOf(payloads, profile, mapping, *catalog, neighbours, *stop);
    });
    domain::whenReady(asked, this, [this, generation](const Report &report) {
        if (generation != m_reportGeneration)
            return;
        m_reporting = false;
        m_report = report;
        Q_EMIT reportChanged();
        Q_EMIT busyChanged();
    });
}

} // namespace desk::models
