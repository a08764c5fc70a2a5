// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/submission/submission.h"

#include <chrono>
#include <set>

namespace desk::submission {

/// An entry of the service that a doubtful submission may have become.
struct Candidate {
    domain::ConversionEntry entry;
    qint64 owner = 0; ///< the submission that it belongs to already; 0: none
    bool same = true; ///< the same in all that the Desk knows; else only alike
    bool operator==(const Candidate &) const = default;
};

/// What the service's list says about a doubtful submission.
struct Judgement {
    enum class Finding {
        Found,   ///< exactly one entry that is it and belongs to nobody
        Absent,  ///< nothing like it
        Taken,   ///< entries that are it, but each belongs to another submission
        Several, ///< more than one that is it and belongs to nobody
        Unlike,  ///< an entry at its very time with other amounts, or with its amounts within a second of its time; of
                 ///< one with a payload also a new entry at any time, see mayBeElsewhere
    };
    Finding finding = Finding::Absent;
    QList<Candidate> candidates; ///< of Found the one; of Absent none
};

/// How far from a submission's time entries are looked at: a service that cuts or rounds to seconds moves it so far.
constexpr std::chrono::milliseconds lookAround{1000};

/// An entry made since the request went out, give or take a clock that is a day wrong, may be what a payload became
/// under a mapping that is not known here: with any amounts if no mapping was known at all, else with the predicted.
constexpr std::chrono::hours wrongClock{26};

/// True if the listed entry is, in all that the Desk sent and predicted, what this submission would become: contact,
/// source, value, currency, expense and the very millisecond.
[[nodiscard]] bool isSame(const domain::ConversionEntry &entry, const Submission &submission);

/// Pure. `listed` are the contact's entries of that source around its times, with their owners; `others` the times at
/// which other submissions of this contact and source were sent: an entry there is theirs, however alike.
[[nodiscard]] Judgement judge(const Submission &submission, const QList<Candidate> &listed,
                              const std::set<domain::Instant> &others);

/// The sentence for the record.
[[nodiscard]] QString words(const Judgement &judgement);

/// Candidates as JSON for the record, and back: [{"owner": 12, "same": true, "entry": {...}}].
[[nodiscard]] QByteArray toJson(const QList<Candidate> &candidates);

} // namespace desk::submission
