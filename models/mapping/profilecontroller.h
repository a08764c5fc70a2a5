// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/drift.h"
#include "app/mapping/othermappings.h"
#include "app/mapping/suggest.h"

#include <QObject>

namespace desk::models {

class MappingDocument;
class PayloadLibrary;

/// Which keys the stored payloads have, and what that means for the present mapping. Immutable.
struct KeyReport {
    std::shared_ptr<const domain::PayloadSet> payloads;
    std::shared_ptr<const mapping::PayloadProfile> profile;
    mapping::Drift drift;                                        ///< states: one for each key of the profile
    std::vector<std::optional<mapping::Suggestion>> suggestions; ///< one for each key of the profile
};

/// Keeps the profile of the chosen source's payloads and the drift against the present mapping up to date. Both are
/// computed on pool threads; what was overtaken is stopped and dropped. GUI thread.
class ProfileController : public QObject
{
    Q_OBJECT
public:
    ProfileController(PayloadLibrary *payloads, MappingDocument *document, QObject *parent = nullptr);
    ~ProfileController() override;

    void setNeighbours(const mapping::Neighbours &neighbours);

    /// Never null; empty until the first one is there.
    [[nodiscard]] const std::shared_ptr<const mapping::PayloadProfile> &profile() const { return m_profile; }
    /// Never null; it may be of the profile or the mapping before the present one.
    [[nodiscard]] const std::shared_ptr<const KeyReport> &report() const { return m_report; }
    /// Payloads are being read or looked at.
    [[nodiscard]] bool isBusy() const;
    /// Findings that call for something to be done: stopped and changed keys of rules, and new keys.
    [[nodiscard]] int findingCount() const { return static_cast<int>(m_report->drift.findings.size()); }

Q_SIGNALS:
    void profileChanged();
    void reportChanged();
    void busyChanged();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void lookAtPayloads();
    void lookForDrift();

    PayloadLibrary *m_payloads;
    MappingDocument *m_document;
    mapping::Neighbours m_neighbours;
    std::shared_ptr<const domain::PayloadSet> m_profiled; ///< what m_profile is of
    std::shared_ptr<const mapping::PayloadProfile> m_profile;
    std::shared_ptr<const KeyReport> m_report;
    Stop m_stopProfile;
    Stop m_stopReport;
    quint64 m_profileGeneration = 0;
    quint64 m_reportGeneration = 0;
    bool m_profiling = false;
    bool m_reporting = false;
};

} // namespace desk::models
