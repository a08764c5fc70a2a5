// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhook.h"

namespace desk::sandbox {

void insertPayload(Database &database, const std::string &sourceId, std::int64_t receivedAt, const std::string &body)
{
    database.query("INSERT INTO payload (source_id, received_at, body) VALUES (?, ?, ?)")
        .with(sourceId, receivedAt, body)
        .run();
    database
        .query("DELETE FROM payload WHERE source_id = ?1 AND seq <= (SELECT seq FROM payload WHERE source_id = ?1 "
               "ORDER BY seq DESC LIMIT 1 OFFSET 100)")
        .with(sourceId)
        .run();
}

} // namespace desk::sandbox
