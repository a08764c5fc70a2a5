// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

#include <array>
#include <string_view>

namespace desk::store {

/// The fields of an entry that a file can hold, in the order of a file that holds them all.
enum class EntryField {
    Id,
    OccurredAt,
    CreatedAt,
    EventValue,
    Currency,
    Expense,
    SourceId,
    ContactId,
    ConfigId,
    ConfigName,
    ContactName,
    ContactEmail,
    AttributionSource,
    AttributionCampaign,
    AttributionCampaignId,
    AttributionAd,
    AttributionAdId,
    SourceName,   ///< from the catalog
    SubmissionId, ///< of this computer; empty: entered elsewhere
    Raw,          ///< the object as the server sent it
};
constexpr std::size_t entryFieldCount = 20;

/// One entry as texts: times in ISO 8601, amounts as they were written, what is missing empty. Only the fields that
/// were asked for are filled. Valid until the next row.
class EntryText
{
public:
    [[nodiscard]] std::string_view operator[](EntryField field) const { return m_texts[std::size_t(field)]; }
    void set(EntryField field, std::string_view text) { m_texts[std::size_t(field)] = text; }

private:
    std::array<std::string_view, entryFieldCount> m_texts;
};

/// `count` rows from the row number `first` (from 0) on. The IDs are those that were seen at both ends; empty: not
/// known. Where the first row's place is known, the range begins there, whatever came or went before it.
struct EntryRange {
    qint64 first = 0;
    qint64 count = 0;
    QString firstId;
    QString lastId;
    std::optional<EntryCursor> place;
    bool operator==(const EntryRange &) const = default;
};

/// Which entries, in which order: all of a filter, or some of its rows by number.
struct EntryChoice {
    EntryFilter filter;
    EntrySort sort;
    QList<EntryRange> ranges; ///< ascending, apart from each other; empty: all
};

/// Calls `row` for each entry of the choice in its order, holding one at a time; stops when it answers false. Must run
/// in one read transaction. Error "entries.changed": the rows at the ranges' ends are not the ones that were chosen, or
/// there are fewer.
[[nodiscard]] domain::Result<void> forEachText(Database &database, const QString &profileId, const EntryChoice &choice,
                                               const QList<EntryField> &fields,
                                               const std::function<bool(const EntryText &)> &row);

} // namespace desk::store
