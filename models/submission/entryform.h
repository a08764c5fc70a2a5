// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace desk::models {

/// What stands in the form of a new entry, exactly as it was typed. Plain value; kept as a draft and as an undo step.
struct EntryForm {
    std::optional<domain::Contact> contact;
    QString contactWords; ///< what was typed into the search
    QString sourceId;
    QString value; ///< direct values: the texts, not yet read as numbers
    QString currency;
    QString expense;
    QString when;       ///< empty: the moment of sending
    QByteArray payload; ///< UTF-8 text, JSON or not; blank: no payload
    bool payloadAsJson = false;
    qint64 replaces = 0; ///< outbox number of the submission that sending this replaces; 0: none

    bool operator==(const EntryForm &) const = default;
    /// True when there is nothing in it that somebody would miss. Source and currency carry over and do not count.
    [[nodiscard]] bool isBlank() const;
    /// What the next entry has in common with this one.
    [[nodiscard]] EntryForm carriedOver() const;

    /// Draft text: one JSON object. Reading keeps what it understands; null when the text is no object.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<EntryForm> fromJson(const QByteArray &json);
    /// From the exact body of a request ("Edit and resend"); the contact has its id only, the time stays as written.
    [[nodiscard]] static std::optional<EntryForm> fromRequest(const QByteArray &body);
    /// "Enter again": the stored entry's values, to be entered as a new one that happens now.
    [[nodiscard]] static EntryForm fromEntry(const domain::ConversionEntry &entry);

    /// The object of direct values for the mapping engine: texts as typed, the ids beside them. `readWhen` is the time
    /// that `when` was read as; without it the text itself goes, to be complained of.
    [[nodiscard]] std::string directJson(std::optional<domain::Instant> readWhen) const;
};

} // namespace desk::models
