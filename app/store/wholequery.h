// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryplan.h"

namespace desk::store {

/// All rows of a filter in no order, by the index that leads to the fewest: for adding up what no kept sum answers.
class WholeQuery
{
public:
    WholeQuery(Database &database, qint64 scope, const EntryFilter &filter)
        : m_plan(planEntries(database, scope, filter)), m_conditions(m_plan.whole())
    {}

    /// " FROM entry ... WHERE ...". `indexed`: the index of time holds all columns that are asked for.
    [[nodiscard]] std::string from(bool indexed) const
    {
        // It does not hold the amounts as they were written, which limits are compared with.
        indexed = indexed && !m_plan.filter.has(EntryFilter::Part::Value);
        // Going from an index to most rows of the table costs several times what reading the table does.
        const bool most = !m_plan.isNarrow() || (m_plan.lead == EntryLead::Time && m_plan.rows > m_plan.total / 7);
        if (!indexed && most && !m_plan.none)
            return " FROM entry NOT INDEXED" + m_conditions.where();
        const EntryLead lead = !m_plan.isNarrow() ? EntryLead::Time : m_plan.none ? EntryLead::Words : m_plan.lead;
        return std::string(" FROM entry") + indexOf(lead) + m_conditions.where();
    }
    void bindTo(Statement &statement) const { m_conditions.bindTo(statement); }

private:
    EntryPlan m_plan;
    EntryQuery m_conditions;
};

/// The service's id that a label stands for; empty where there is none.
[[nodiscard]] inline std::string labelKey(Database &database, qint64 label)
{
    auto query = database.statement("SELECT key FROM entry_label WHERE id = ?");
    return query.bind(label).next() ? std::string(query.view(0)) : std::string();
}

} // namespace desk::store
