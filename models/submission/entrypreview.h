// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/engine.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/plan.h"
#include "models/mapping/preview.h"
#include "models/submission/entryform.h"
#include "models/submission/payloadmodel.h"

#include <memory>

namespace desk::models {

/// The mapping a form is read by: a source's, or an empty one while no source is chosen. Immutable, shared.
struct FormMapping {
    mapping::FieldMapping mapping;
    std::shared_ptr<const mapping::TargetCatalog> catalog;
    mapping::Plan plan;
    QString problem; ///< why the stored mapping could not be read; empty: it could

    [[nodiscard]] static std::shared_ptr<const FormMapping> make(const QByteArray &fieldMappings,
                                                                 const QString &sourceType,
                                                                 std::shared_ptr<const mapping::TargetCatalog> catalog);
};

struct EntryInput {
    EntryForm form;
    std::optional<domain::Instant> when; ///< what form.when was read as
    std::shared_ptr<const FormMapping> mapping;
    domain::Instant now;
    PhoneNotes phoneNotes = {}; ///< what is known of phone numbers beside what the engine says
};

/// The entry that will come of a form, and the request that makes it. Computed by the mapping engine alone.
struct EntryPreview {
    /// The service takes no larger body.
    static constexpr qsizetype maximumBody = qsizetype{1024} * 1024;
    /// Larger payloads are not even read.
    static constexpr qsizetype maximumPayload = 4 * maximumBody;

    std::shared_ptr<const FormMapping> mapping;
    std::shared_ptr<const Sample> payload; ///< null when none was given or it is too large to read
    mapping::Prediction prediction;
    std::shared_ptr<const Preview> mapped; ///< the same with rules and samples, for showing
    QByteArray request;                    ///< exactly what goes out; empty while the payload cannot be read
    QByteArray shownRequest;
    bool nested = false;    ///< the payload holds an object or array
    QString payloadProblem; ///< why the payload cannot be sent, one sentence; empty: it can
    std::optional<TextSpan> problemPlace;
    QHash<QString, PayloadReading> readings;

    /// The first diagnostic of a direct value ("eventValue", "currency", "expense", "occurredAt"), null without one.
    [[nodiscard]] const mapping::Diagnostic *directProblem(std::string_view field) const;
};

/// Pure; the time it takes grows with the payload.
[[nodiscard]] std::shared_ptr<const EntryPreview> makeEntryPreview(const EntryInput &input);

/// The payload with everything nested written as dotted keys (`a.b[0].c`), which the literal rule of paths then finds.
/// A key that stands at the top already keeps its value. Empty objects and arrays become null.
[[nodiscard]] QByteArray flattened(domain::JsonValue object);

/// The payload with one value exchanged: a text stays a text, a number stays a number if `text` is written like one.
[[nodiscard]] QByteArray withValue(const QByteArray &payload, TextSpan place, const QString &text);

/// What the mapping makes of each key at the top of the payload; the contact adds what differs from it.
[[nodiscard]] QHash<QString, PayloadReading> readingsOf(const Preview &mapped, domain::JsonValue payload,
                                                        const std::optional<domain::Contact> &contact);

} // namespace desk::models
