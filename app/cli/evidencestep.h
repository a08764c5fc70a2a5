// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk::cli {

class Connection;
class OutboxWatch;

/// `outbox evidence ID --output FILE|-`: writes what became of a submission, redacted, and ends the watch.
void writeEvidence(OutboxWatch *watch, Connection &connection, qint64 id, const QString &output);

} // namespace desk::cli
