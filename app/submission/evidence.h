// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/submission/submission.h"

#include <QStringList>

/// One file that shows what became of a submission, to be handed to somebody else.
namespace desk::submission {

/// What goes into it beside the submission itself.
struct EvidenceContext {
    /// Where the mapping that the prediction rests on stands in its source's history.
    struct MappingVersion {
        qint64 number = 0;
        QString origin; ///< seen, saved
        domain::Instant at;
    };
    std::optional<MappingVersion> mappingVersion; ///< null: this program has not kept it
    QStringList secrets; ///< texts to be taken out wherever they stand: the webhook addresses of the sources
    QString programVersion;
    domain::Instant exportedAt;
};

/// Pure. One indented JSON object: submission, payload, mapping with its version, prediction, request, answer, stored
/// entry, comparison, events, program version and time of export. Nothing in it opens a door: no key, no
/// Authorization header, no webhook address, whichever part they stand in; what was taken out says so in its place.
[[nodiscard]] QByteArray evidenceJson(const Submission &submission, const EvidenceContext &context);

/// The same of one of the workspace. Inside a read.
[[nodiscard]] domain::Result<QByteArray> evidenceOf(store::Database &db, const QString &profileId, qint64 id,
                                                    domain::Instant now);

/// Writes a file for its owner's eyes only; it is there as a whole or not at all.
[[nodiscard]] domain::Result<void> writePrivateFile(const QString &file, const QByteArray &content);

/// "submission-12-evidence.json"
[[nodiscard]] QString evidenceFileName(qint64 id);

} // namespace desk::submission
