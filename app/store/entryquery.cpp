// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryquery.h"

#include "app/store/entryplan.h"
#include "app/store/entryrow.h"
#include "app/store/entrywords.h"

namespace desk::store {

using Part = EntryFilter::Part;

namespace {

constexpr std::array labelColumns{"contact_label", "source_label", "config_label", "attribution_label"};

std::string jsonList(const std::vector<qint64> &numbers)
{
    std::string list = "[";
    for (const qint64 number : numbers) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(number);
    }
    return list + ']';
}

} // namespace

const char *sortColumn(EntrySort::Column column)
{
    switch (column) {
    case EntrySort::Column::OccurredAt: return "occurred_at";
    case EntrySort::Column::CreatedAt: return "created_at";
    case EntrySort::Column::Value: return "value_sort";
    case EntrySort::Column::Expense: return "expense_sort";
    case EntrySort::Column::Currency: return "currency_sort";
    case EntrySort::Column::Contact: return "contact_sort";
    case EntrySort::Column::Source: return "source_sort";
    case EntrySort::Column::Config: return "config_sort";
    case EntrySort::Column::Campaign: return "campaign_sort";
    case EntrySort::Column::Id: return "id";
    case EntrySort::Column::EnteredHere: return "submission";
    }
    return "occurred_at";
}

const char *sortIndex(EntrySort::Column column)
{
    switch (column) {
    case EntrySort::Column::OccurredAt: return "entry_occurred";
    case EntrySort::Column::CreatedAt: return "entry_created";
    case EntrySort::Column::Value: return "entry_value";
    case EntrySort::Column::Expense: return "entry_expense";
    case EntrySort::Column::Currency: return "entry_currency";
    case EntrySort::Column::Contact: return "entry_contact_sort";
    case EntrySort::Column::Source: return "entry_source_sort";
    case EntrySort::Column::Config: return "entry_config_sort";
    case EntrySort::Column::Campaign: return "entry_campaign_sort";
    case EntrySort::Column::Id: return "sqlite_autoindex_entry_1"; // of UNIQUE (scope, id)
    case EntrySort::Column::EnteredHere: return "entry_submission";
    }
    return "entry_occurred";
}

const char *indexOf(EntryLead lead)
{
    switch (lead) {
    case EntryLead::Time: return " INDEXED BY entry_occurred";
    case EntryLead::Value: return " INDEXED BY entry_value";
    case EntryLead::Currency: return " INDEXED BY entry_currency";
    case EntryLead::Contact: return " INDEXED BY entry_by_contact";
    case EntryLead::Source: return " INDEXED BY entry_by_source";
    case EntryLead::Config: return " INDEXED BY entry_by_config";
    case EntryLead::EnteredHere:
    case EntryLead::Differs: return " INDEXED BY entry_submission";
    default: return "";
    }
}

EntryCursor readCursor(const Statement &query, int column, const EntrySort &sort)
{
    EntryCursor cursor;
    cursor.row = query.integer(column);
    switch (sort.column) {
    case EntrySort::Column::OccurredAt:
    case EntrySort::Column::CreatedAt:
    case EntrySort::Column::EnteredHere: cursor.key = query.integer(column + 1); break;
    case EntrySort::Column::Value:
    case EntrySort::Column::Expense: cursor.key = query.real(column + 1); break;
    default: cursor.key = query.text(column + 1); break;
    }
    return cursor;
}

std::string orderBy(const EntrySort &sort, bool descending)
{
    const char *way = descending ? " DESC" : "";
    return std::string(" ORDER BY ") + sortColumn(sort.column) + way + ", row" + way;
}

void EntryQuery::Conditions::add(const std::string &condition)
{
    if (!text.empty())
        text += " AND ";
    text += condition;
}

EntryQuery::EntryQuery(qint64 scope, const EntryFilter &filter) : EntryQuery(scope, filter, EntryLead::Time) {}

EntryQuery::EntryQuery(Database &database, qint64 scope, const EntryFilter &filter)
    : EntryQuery(planEntries(database, scope, filter).whole())
{}

EntryQuery::EntryQuery(qint64 scope, const EntryFilter &filter, EntryLead lead, std::shared_ptr<WordMatch> match,
                       const WordCandidates *candidates)
    : m_scope(scope), m_lead(lead), m_words(std::move(match))
{
    const bool byScope = lead == EntryLead::Time || lead == EntryLead::Sort || lead == EntryLead::Value
                         || lead == EntryLead::Currency || lead == EntryLead::EnteredHere || lead == EntryLead::Differs;
    if (byScope) { // what the other leads find is of this scope anyway
        m_found.add("scope = ?");
        m_found.values.emplace_back(scope);
    }
    if (filter.has(Part::Words) && !m_words)
        m_words = WordMatch::of(scope, filter.words);
    if (lead == EntryLead::Words && candidates != nullptr)
        leadByCandidates(*candidates);
    for (int part = 1; part <= static_cast<int>(Part::Differs); part *= 2)
        takePart(static_cast<Part>(part), filter);
}

void EntryQuery::takePart(Part part, const EntryFilter &filter)
{
    if (!filter.has(part))
        return;
    const bool turned = filter.except.testFlag(part);
    const bool byTime = m_lead == EntryLead::Time || m_lead == EntryLead::Contact || m_lead == EntryLead::Source
                        || m_lead == EntryLead::Config || m_lead == EntryLead::Run;
    if (part == Part::Period && byTime && !turned) {
        if (filter.from)
            m_bounds.push_back({"occurred_at", true, qint64{filter.from->milliseconds()}});
        if (filter.to)
            m_bounds.push_back({"occurred_at", false, qint64{filter.to->milliseconds()}});
        return;
    }
    if (part == Part::Value && m_lead == EntryLead::Value && !turned) {
        if (filter.minValue)
            m_bounds.push_back({"value_sort", true, sortedAmount(*filter.minValue)});
        if (filter.maxValue)
            m_bounds.push_back({"value_sort", false, sortedAmount(*filter.maxValue)});
    }
    const bool leads = !turned
                       && ((part == Part::Contacts && m_lead == EntryLead::Contact)
                           || (part == Part::Sources && m_lead == EntryLead::Source)
                           || (part == Part::Configs && m_lead == EntryLead::Config)
                           || (part == Part::Currencies && m_lead == EntryLead::Currency)
                           || (part == Part::EnteredHere && m_lead == EntryLead::EnteredHere)
                           || (part == Part::Differs && m_lead == EntryLead::Differs));
    Conditions &to = leads ? m_found : m_tests;
    std::string condition = conditionOf(part, filter, to.values);
    if (condition.empty())
        condition = "1";
    // A plus keeps a column out of SQLite's choice of an index.
    if (!leads && part != Part::Value && part != Part::Period && part != Part::Words)
        condition.insert(0, "+");
    // An unknown truth (of a missing value) is no match, so turning it round is one.
    to.add(turned ? "NOT coalesce((" + condition + "), 0)" : condition);
}

std::string EntryQuery::conditionOf(Part part, const EntryFilter &filter, std::vector<Value> &values)
{
    switch (part) {
    case Part::Period: {
        std::string within;
        if (filter.from) {
            within = "+occurred_at >= ?";
            values.emplace_back(qint64{filter.from->milliseconds()});
        }
        if (filter.to) {
            within += within.empty() ? "+occurred_at <= ?" : " AND +occurred_at <= ?";
            values.emplace_back(qint64{filter.to->milliseconds()});
        }
        return within;
    }
    case Part::Configs: return labelled("config_label", 3, filter.configIds, m_scope, values);
    case Part::Sources: return labelled("source_label", 2, filter.sourceIds, m_scope, values);
    case Part::Contacts: return labelled("contact_label", 1, filter.contactIds, m_scope, values);
    case Part::Currencies: {
        std::string list;
        for (const QString &currency : filter.currencies) {
            list += list.empty() ? "?" : ", ?";
            values.emplace_back(currency);
        }
        return "currency_sort IN (" + list + ")";
    }
    case Part::Value: {
        std::string range;
        if (filter.minValue)
            range = amount(*filter.minValue, true, values);
        if (filter.maxValue)
            range += (range.empty() ? "" : " AND ") + amount(*filter.maxValue, false, values);
        return range;
    }
    case Part::Words:
        if (!m_words)
            return {};
        values.emplace_back(m_words->number());
        return "desk_words(?, row, contact_label, source_label, config_label, attribution_label)";
    case Part::EnteredHere: return "submission > 0";
    case Part::Differs:
        values.emplace_back(m_scope);
        return "submission IN (SELECT submission FROM comparison WHERE scope = ? AND state = 'differs')";
    }
    return {};
}

std::string EntryQuery::labelled(const char *column, int kind, const QStringList &keys, qint64 scope,
                                 std::vector<Value> &values)
{
    std::string list;
    values.emplace_back(scope);
    values.emplace_back(qint64{kind});
    for (const QString &key : keys) {
        list += list.empty() ? "?" : ", ?";
        values.emplace_back(key);
    }
    return std::string(column) + " IN (SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key IN (" + list
           + "))";
}

std::string EntryQuery::amount(const domain::Decimal &limit, bool least, std::vector<Value> &values)
{
    // The nearest double decides for nearly all; only amounts that share it with the limit are read and compared
    // exactly.
    const double near = sortedAmount(limit);
    values.emplace_back(noAmount);
    values.emplace_back(near);
    values.emplace_back(near);
    values.emplace_back(QString::fromStdString(limit.text()));
    const std::string sign = least ? ">" : "<";
    return "(+value_sort <> ? AND (+value_sort " + sign
           + " ? OR (+value_sort = ? AND desk_decimal_compare(event_value, ?) " + sign + "= 0)))";
}

void EntryQuery::leadByCandidates(const WordCandidates &candidates)
{
    std::string rows = "SELECT value FROM json_each(?)";
    m_found.values.emplace_back(QString::fromStdString(jsonList(candidates.rows)));
    for (std::size_t kind = 0; kind < labelColumns.size(); ++kind) {
        if (candidates.labels[kind].empty())
            continue;
        rows += std::string(" UNION ALL SELECT row FROM entry WHERE ") + labelColumns[kind]
                + " IN (SELECT value FROM json_each(?))";
        if (kind + 1 == static_cast<std::size_t>(LabelKind::Attribution))
            rows += " AND attribution_label <> 0"; // as its index says
        m_found.values.emplace_back(QString::fromStdString(jsonList(candidates.labels[kind])));
    }
    m_found.add("row IN (" + rows + ")");
}

void EntryQuery::follow(LabelKind kind, bool descending, Beyond part)
{
    m_found.add(std::string(labelColumns[static_cast<std::size_t>(kind) - 1]) + " = ?");
    m_found.values.emplace_back(qint64{0});
    if (kind == LabelKind::Attribution)
        m_found.add("attribution_label <> 0"); // as its index says
    beyond(EntrySort(), {qint64{0}, 0}, descending, part);
}

void EntryQuery::place(qint64 label, qint64 time, qint64 row)
{
    m_found.values = {label, time};
    if (m_beyond != Beyond::OtherKeys)
        m_found.values.emplace_back(row);
}

void EntryQuery::require(const char *condition, std::initializer_list<Value> values)
{
    m_tests.add(condition);
    m_tests.values.insert(m_tests.values.end(), values);
}

void EntryQuery::between(const char *column, const Value &least, const Value &most)
{
    m_bounds.push_back({column, true, least});
    m_bounds.push_back({column, false, most});
}

void EntryQuery::beyond(const EntrySort &sort, const EntryCursor &cursor, bool descending, Beyond part)
{
    const std::string column = sortColumn(sort.column);
    const std::string sign = descending ? " < " : " > ";
    m_found.values.push_back(cursor.key);
    switch (part) {
    case Beyond::SameKey: m_found.add(column + " = ? AND row" + sign + "?"); break;
    case Beyond::OtherKeys: m_found.add(column + sign + "?"); break;
    case Beyond::Both: m_found.add("(" + column + ", row)" + sign + "(?, ?)"); break;
    }
    if (part != Beyond::OtherKeys)
        m_found.values.emplace_back(cursor.row);
    m_cursorIsMost = descending;
    m_cursorColumn = column;
    m_beyond = part;
}

std::string EntryQuery::led() const
{
    std::string text = m_found.text;
    for (const Bound &bound : m_bounds) {
        // An index is entered at one place only; a cursor's is the nearer one.
        const bool atCursor = m_beyond && bound.column == m_cursorColumn
                              && (m_beyond == Beyond::SameKey || m_cursorIsMost != bound.least);
        text += (text.empty() ? "" : " AND ") + std::string(atCursor ? "+" : "") + bound.column
                + (bound.least ? " >= ?" : " <= ?");
    }
    return text.empty() ? "1" : text;
}

std::string EntryQuery::where() const
{
    return " WHERE " + led() + (m_tests.text.empty() ? "" : " AND " + m_tests.text);
}

void EntryQuery::bindLead(Statement &statement) const
{
    const auto bind = [&](const Value &value) { std::visit([&](const auto &v) { statement.bind(v); }, value); };
    for (const Value &value : m_found.values)
        bind(value);
    for (const Bound &bound : m_bounds)
        bind(bound.value);
}

void EntryQuery::bindTests(Statement &statement) const
{
    for (const Value &value : m_tests.values)
        std::visit([&](const auto &v) { statement.bind(v); }, value);
}

void EntryQuery::bindTo(Statement &statement) const
{
    bindLead(statement);
    bindTests(statement);
}

} // namespace desk::store
