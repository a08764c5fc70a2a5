// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/json.h"
#include "app/domain/result.h"
#include "app/mapping/plan.h"
#include "app/store/database.h"
#include "app/submission/submission.h"

#include <QCoreApplication>
#include <QHash>

namespace desk::cli {

/// Turns lines of {sourceId, contactId, eventValue?, currency?, expense?, occurredAt?, data?} into submissions, with
/// the mappings that the workspace's copy of the catalog knows. Reads everything it needs in one go, then is pure.
class SubmissionInput
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    /// Inside a read of the workspace.
    [[nodiscard]] static domain::Result<SubmissionInput> load(store::Database &db, const QString &profileId);

    /// False if the line names a source that the workspace's copy of the catalog does not have.
    [[nodiscard]] bool knowsSourceOf(const QByteArray &line) const;

    struct Made {
        submission::NewSubmission submission;
        QStringList problems; ///< what the mapping or the values make wrong, in words
        bool hasErrors = false;
    };
    /// An error with code "call.submission" if the line is not such an object or a direct value cannot be read.
    [[nodiscard]] domain::Result<Made> make(const QByteArray &line, domain::Instant now) const;

private:
    SubmissionInput() = default;
    struct Source {
        QString name;
        mapping::Plan plan;
        QByteArray mapping;
    };
    QHash<QString, std::shared_ptr<const Source>> m_sources;
    QHash<QString, QString> m_contactNames;
};

} // namespace desk::cli
