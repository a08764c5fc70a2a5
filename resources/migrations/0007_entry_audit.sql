-- SPDX-License-Identifier: GPL-3.0-or-later
-- How true the local copy of entries is: windows of occurredAt whose number of entries was laid beside the server's.

CREATE TABLE entry_window (
    scope        INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    from_at      INTEGER NOT NULL,          -- inclusive, milliseconds since 1970 in UTC
    to_at        INTEGER NOT NULL,          -- inclusive
    server_total INTEGER,                   -- NULL: not asked yet
    local_total  INTEGER NOT NULL,
    at           INTEGER NOT NULL,          -- when they were compared
    PRIMARY KEY (scope, from_at)
) STRICT, WITHOUT ROWID;

-- Contacts that entries name and that the server does not have any more: nobody asks for them again.
CREATE TABLE contact_gone (
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    id    TEXT NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT, WITHOUT ROWID;

-- A connection may point to another business or address later: what is kept belongs to the place, not to the name.
UPDATE scope SET profile = coalesce(
    (SELECT p.id || '@' || p.base_url || '@' || p.business_id FROM profile p WHERE p.id = scope.profile), profile);
UPDATE fact SET owner = coalesce(
    (SELECT p.id || '@' || p.base_url || '@' || p.business_id FROM profile p WHERE p.id = fact.owner), owner);
