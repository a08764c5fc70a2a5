-- SPDX-License-Identifier: GPL-3.0-or-later
-- How true the local copy of entries is: windows of occurredAt whose number of entries was laid beside the server's.

CREATE TABLE entry_window (
    scope        INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    from_at      INTEGER NOT NULL,          -- inclusive, milliseconds since 1970 in UTC
    to_at        INTEGER NOT NULL,          -- inclusive
    server_total INTEGER NOT NULL,
    local_total  INTEGER NOT NULL,
    at           INTEGER NOT NULL,          -- when they were compared
    PRIMARY KEY (scope, from_at)
) STRICT, WITHOUT ROWID;
