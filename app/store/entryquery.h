// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/entryfilter.h"

namespace desk::store {

class WordMatch;
enum class LabelKind;
struct WordCandidates;

/// What leads to the rows of a query; every other condition is tested on the rows it finds. SQLite is left no choice of
/// its own: without figures of its own it would as soon walk five million rows of a currency as fifty of a contact.
enum class EntryLead {
    Time,     ///< the index of time
    Sort,     ///< the index of another order
    Value,    ///< the range of values
    Currency, ///< each currency's rows
    Contact,  ///< each contact's rows; in the order of time
    Source,
    Config,
    EnteredHere, ///< what this computer submitted
    Differs,     ///< what was stored otherwise than predicted
    Words,       ///< the rows of the words' candidates
    Run          ///< the rows of one label; in the order of time
};

/// Builds the WHERE part of a query over `entry` and remembers what has to be bound, in order. The text names columns
/// without their table, so `entry` has to be alone in its FROM.
class EntryQuery
{
public:
    using Value = std::variant<qint64, double, QString>;

    /// Led by time.
    EntryQuery(qint64 scope, const EntryFilter &filter);
    /// Led by what leads to the fewest rows: for reading all that match.
    EntryQuery(Database &database, qint64 scope, const EntryFilter &filter);
    /// `match`: of the filter's words, where there is one already. `candidates`: for EntryLead::Words.
    EntryQuery(qint64 scope, const EntryFilter &filter, EntryLead lead, std::shared_ptr<WordMatch> match = {},
               const WordCandidates *candidates = nullptr);

    /// An index can only be entered at the right place for the rows with a cursor's own key and for those beyond it
    /// apart; they follow each other in this order.
    enum class Beyond { SameKey, OtherKeys, Both };

    /// For EntryLead::Run, before all else: rows of a label of this kind, beyond a place in the order of time. place()
    /// says which and where.
    void follow(LabelKind kind, bool descending, Beyond part);
    void place(qint64 label, qint64 time, qint64 row);
    /// Adds a condition with its values.
    void require(const char *condition, std::initializer_list<Value> values = {});
    /// Rows strictly beyond `cursor` in the order that is `descending` or not.
    void beyond(const EntrySort &sort, const EntryCursor &cursor, bool descending, Beyond part = Beyond::Both);
    /// Only keys of the order between these; for leads by the order's index. Before beyond().
    void between(const char *column, const Value &least, const Value &most);

    /// " WHERE ..."
    [[nodiscard]] std::string where() const;
    void bindTo(Statement &statement) const;

    /// The same in two: what an index leads to, and what is tested ("1": nothing).
    [[nodiscard]] std::string led() const;
    [[nodiscard]] const std::string &tests() const { return m_tests.text; }
    void bindLead(Statement &statement) const;
    void bindTests(Statement &statement) const;

private:
    struct Conditions {
        std::string text;
        std::vector<Value> values;
        void add(const std::string &condition);
    };
    /// A range that an index may be entered by, unless a cursor already says where on that side.
    struct Bound {
        std::string column;
        bool least = true;
        Value value;
    };
    void takePart(EntryFilter::Part part, const EntryFilter &filter);
    [[nodiscard]] std::string conditionOf(EntryFilter::Part part, const EntryFilter &filter,
                                          std::vector<Value> &values);
    [[nodiscard]] static std::string labelled(const char *column, int kind, const QStringList &keys, qint64 scope,
                                              std::vector<Value> &values);
    [[nodiscard]] static std::string amount(const domain::Decimal &limit, bool least, std::vector<Value> &values);
    void leadByCandidates(const WordCandidates &candidates);

    qint64 m_scope;
    EntryLead m_lead;
    Conditions m_found;
    Conditions m_tests;
    std::vector<Bound> m_bounds;
    bool m_cursorIsMost = false; ///< the cursor bounds the order's key from above (or below)
    std::optional<Beyond> m_beyond;
    std::string m_cursorColumn;
    std::shared_ptr<WordMatch> m_words; ///< asked for by number while the query runs
};

/// The cursor of a row whose number stands in `column` and its key of the sort in the one after it.
[[nodiscard]] EntryCursor readCursor(const Statement &query, int column, const EntrySort &sort);
/// The column a sort runs over.
[[nodiscard]] const char *sortColumn(EntrySort::Column column);
/// " INDEXED BY ..." the index that a lead needs; empty where SQLite has no choice.
[[nodiscard]] const char *indexOf(EntryLead lead);
/// The index that holds the rows in a sort's order.
[[nodiscard]] const char *sortIndex(EntrySort::Column column);
/// " ORDER BY column DESC, row DESC"
[[nodiscard]] std::string orderBy(const EntrySort &sort, bool descending);

} // namespace desk::store
