// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryexport.h"

#include "app/store/entryfind.h"

#include <QCoreApplication>

#include <limits>

namespace desk::store {

using domain::Result;

namespace {

const char *expressionOf(EntryField field)
{
    switch (field) {
    case EntryField::Id: return "id";
    case EntryField::OccurredAt: return "occurred_at";
    case EntryField::CreatedAt: return "created_at";
    case EntryField::EventValue: return "event_value";
    case EntryField::Currency: return "currency";
    case EntryField::Expense: return "expense";
    case EntryField::SourceId: return "source_id";
    case EntryField::ContactId: return "contact_id";
    case EntryField::ConfigId: return "config_id";
    case EntryField::ConfigName: return "config_name";
    case EntryField::ContactName: return "contact_name";
    case EntryField::ContactEmail: return "contact_email";
    case EntryField::AttributionSource: return "attribution_source";
    case EntryField::AttributionCampaign: return "attribution_campaign";
    case EntryField::AttributionCampaignId: return "attribution_campaign_id";
    case EntryField::AttributionAd: return "attribution_ad";
    case EntryField::AttributionAdId: return "attribution_ad_id";
    case EntryField::SourceName: return "source_name";
    case EntryField::SubmissionId: return "nullif(submission, 0)";
    case EntryField::Raw: return "(SELECT raw FROM entry_raw WHERE entry_raw.row = entry.row)";
    }
    return "NULL";
}

bool isTime(EntryField field)
{
    return field == EntryField::OccurredAt || field == EntryField::CreatedAt;
}

tl::unexpected<domain::Error> changed()
{
    return domain::fail(
        QStringLiteral("entries.changed"),
        QCoreApplication::translate("EntryExport", "The entries changed since they were chosen, so nothing was taken."),
        {}, QCoreApplication::translate("EntryExport", "Choose them again."));
}

/// Reads along the rows of a filter in a sort, always forwards.
class Walk
{
public:
    using Use = std::function<bool(const EntryText &)>;

    Walk(Database &db, qint64 scope, const EntryChoice &choice, const QList<EntryField> &fields)
        : m_db(db), m_choice(choice), m_fields(fields), m_plan(planEntries(db, scope, choice.filter))
    {
        // Few rows are sorted by their numbers; many are read along the order's own index, so that nothing is.
        m_narrow = m_plan.isNarrow() && (m_plan.none || m_plan.lead != EntryLead::Time);
        m_from = " FROM entry";
        m_from += m_narrow ? indexOf(m_plan.none ? EntryLead::Words : m_plan.lead)
                           : std::string(" INDEXED BY ") + sortIndex(choice.sort.column);
        m_row = "SELECT id";
        for (const EntryField field : fields)
            m_row += std::string(", ") + expressionOf(field);
        m_row += " FROM entry WHERE row = ?";
    }

    /// To the first row of a range. False: there are not so many rows.
    bool goTo(const EntryRange &range)
    {
        if (!range.place)
            return skip(range.first - m_at);
        m_last = range.place;
        m_last->row += m_choice.sort.descending ? 1 : -1; // what is read is what comes behind the last one
        m_at = range.first;
        return true;
    }

    /// Steps over rows on the index alone.
    bool skip(qint64 rows)
    {
        if (rows <= 0)
            return true;
        const auto conditions = remaining();
        if (!conditions)
            return false;
        auto query = numbers(*conditions);
        if (!query.bind(qint64{1}, rows - 1).next())
            return false;
        m_last = readCursor(query, 0, m_choice.sort);
        m_at += rows;
        return true;
    }

    /// Reads `range`, or all that is left without one. False: `use` wanted no more.
    Result<bool> read(const EntryRange *range, const Use &use)
    {
        const auto conditions = remaining();
        qint64 read = 0;
        if (conditions) {
            auto query = numbers(*conditions);
            query.bind(range ? range->count : qint64{-1}, qint64{0});
            auto row = m_db.statement(m_row);
            while (query.next()) {
                ++read;
                row.reset();
                if (!row.bind(query.integer(0)).next())
                    break;
                if (range
                    && ((read == 1 && isOther(row, range->firstId))
                        || (read == range->count && isOther(row, range->lastId))))
                    return changed();
                if (range && read == range->count)
                    m_last = readCursor(query, 0, m_choice.sort);
                if (!use(textOf(row)))
                    return false;
            }
        }
        m_at += read;
        if (m_db.error())
            return tl::unexpected(*m_db.error());
        if (range && read < range->count)
            return changed();
        return true;
    }

private:
    /// What comes behind the last row; nothing if nothing can.
    [[nodiscard]] std::optional<EntryQuery> remaining() const
    {
        EntryQuery conditions = m_narrow ? m_plan.narrow() : m_plan.along(m_choice.sort.column);
        if (!m_narrow && !addOrderBounds(m_db, m_plan, m_choice.sort.column, conditions))
            return std::nullopt;
        if (m_last)
            conditions.beyond(m_choice.sort, *m_last, m_choice.sort.descending);
        return conditions;
    }

    /// Numbers and keys of the rows; how many and how many to step over are still to be bound.
    [[nodiscard]] Statement numbers(const EntryQuery &conditions) const
    {
        auto query =
            m_db.statement("SELECT row, " + std::string(sortColumn(m_choice.sort.column)) + m_from + conditions.where()
                           + orderBy(m_choice.sort, m_choice.sort.descending) + " LIMIT ? OFFSET ?");
        conditions.bindTo(query);
        return query;
    }

    static bool isOther(const Statement &query, const QString &id) { return !id.isEmpty() && query.text(0) != id; }

    EntryText textOf(const Statement &query)
    {
        EntryText text;
        int column = 1;
        for (const EntryField field : m_fields) {
            if (isTime(field)) {
                const qint64 time = query.integer(column);
                std::string &iso = field == EntryField::OccurredAt ? m_occurred : m_created;
                iso = time == std::numeric_limits<qint64>::min() ? std::string() : domain::Instant(time).toIso();
                text.set(field, iso);
            } else {
                text.set(field, query.view(column));
            }
            ++column;
        }
        return text;
    }

    Database &m_db;
    const EntryChoice &m_choice;
    const QList<EntryField> &m_fields;
    EntryPlan m_plan;
    bool m_narrow = false;
    std::string m_from;
    std::string m_row;
    std::string m_occurred;
    std::string m_created;
    std::optional<EntryCursor> m_last;
    qint64 m_at = 0;
};

} // namespace

Result<void> forEachText(Database &database, const QString &profileId, const EntryChoice &choice,
                         const QList<EntryField> &fields, const std::function<bool(const EntryText &)> &row)
{
    Walk walk(database, Scope(database, profileId).known(), choice, fields);
    if (choice.ranges.isEmpty()) {
        const auto done = walk.read(nullptr, row);
        return done ? database.result() : tl::unexpected(done.error());
    }
    for (const EntryRange &range : choice.ranges) {
        if (!walk.goTo(range))
            return database.error() ? database.result() : changed();
        const auto more = walk.read(&range, row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return database.result();
}

} // namespace desk::store
