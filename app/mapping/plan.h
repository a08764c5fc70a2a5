// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <memory>

namespace desk::mapping {

struct PlanData;

/// A mapping compiled against a catalog of targets. Immutable and cheap to copy; one plan may be evaluated from several
/// threads at once.
class Plan
{
public:
    Plan(const FieldMapping &mapping, const TargetCatalog &catalog);

    /// For the engine.
    [[nodiscard]] const PlanData &data() const { return *m_data; }

private:
    std::shared_ptr<const PlanData> m_data;
};

} // namespace desk::mapping
