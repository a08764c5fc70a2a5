// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "models/mapping/targetface.h"

#include "app/domain/instant.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <vector>

namespace desk::models {

/// A stored sample as the impact analysis needs it.
struct StoredSample {
    qint64 id = 0;
    QString name;
    domain::Instant at;
    QByteArray payload;
};

/// What one target gets from one sample, before and after the changes.
struct ImpactLine {
    QString target;
    QString label;
    QString before; ///< empty: none
    QString after;  ///< empty: none
    bool operator==(const ImpactLine &) const = default;
};

/// What the changes do to one stored sample.
struct SampleImpact {
    enum class Kind { Same, Gains, Changes, Loses, Unreadable };
    qint64 sampleId = 0;
    QString name;
    domain::Instant at;
    Kind kind = Kind::Same; ///< the worst of its lines: losing a value counts most
    std::vector<ImpactLine> lines;
    bool operator==(const SampleImpact &) const = default;
};

struct Impact {
    std::vector<SampleImpact> samples;
    [[nodiscard]] int count(SampleImpact::Kind kind) const;
    /// "4 gain a value, 1 loses one, 19 stay the same"
    [[nodiscard]] QString sentence() const;
};

/// Evaluates both mappings on every sample. Pure; any thread.
[[nodiscard]] Impact impactOf(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                              const mapping::TargetCatalog &catalog, const std::vector<StoredSample> &samples,
                              domain::Instant now);

/// Keeps the impact of the present changes up to date, off the GUI thread; bursts of edits become one computation.
class ImpactController : public QObject
{
    Q_OBJECT
public:
    explicit ImpactController(QObject *parent = nullptr);

    void setSamples(std::vector<StoredSample> samples);
    void setMappings(const mapping::FieldMapping &saved, const mapping::FieldMapping &present,
                     std::shared_ptr<const mapping::TargetCatalog> catalog);
    [[nodiscard]] const Impact &impact() const { return m_impact; }

Q_SIGNALS:
    void updated();

private:
    void request();

    std::shared_ptr<const std::vector<StoredSample>> m_samples;
    mapping::FieldMapping m_saved;
    mapping::FieldMapping m_present;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    Impact m_impact;
    bool m_running = false;
    bool m_again = false;
};

} // namespace desk::models
