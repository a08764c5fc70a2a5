// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidencestep.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/outboxwatch.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/submission/evidence.h"

namespace desk::cli {

using domain::Result;

void writeEvidence(OutboxWatch *watch, Connection &connection, qint64 id, const QString &output)
{
    domain::whenReady(connection.workspace()->read([profile = connection.dataKey(), id](store::Database &db) {
        return submission::evidenceOf(db, profile, id, domain::Instant::now());
    }),
                      watch, [watch, output](const Result<QByteArray> &evidence) {
                          if (!evidence) {
                              watch->fail(evidence.error());
                              return;
                          }
                          if (output.isEmpty() || output == QLatin1String("-")) {
                              watch->streams().out({evidence->constData(), std::size_t(evidence->size())});
                          } else if (const auto written = submission::writePrivateFile(output, *evidence); !written) {
                              watch->fail(written.error());
                              return;
                          }
                          watch->finish(Exit::Done);
                      });
}

} // namespace desk::cli
