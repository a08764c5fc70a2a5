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

-- A connection may point to another business or address later: what is kept belongs to the place, not to the name. What
-- was sent to other businesses through the same connection goes to places of its own.
INSERT OR IGNORE INTO scope (profile)
    SELECT DISTINCT p.id || '@' || p.base_url || '@' || s.business_id
    FROM submission s JOIN scope ON scope.id = s.scope JOIN profile p ON p.id = scope.profile
    WHERE s.business_id <> p.business_id;
UPDATE submission SET scope = (
    SELECT other.id FROM scope own JOIN profile p ON p.id = own.profile
    JOIN scope other ON other.profile = p.id || '@' || p.base_url || '@' || submission.business_id
    WHERE own.id = submission.scope)
WHERE EXISTS (
    SELECT 1 FROM scope own JOIN profile p ON p.id = own.profile
    WHERE own.id = submission.scope AND p.business_id <> submission.business_id);
UPDATE comparison SET scope = (SELECT s.scope FROM submission s WHERE s.id = comparison.submission)
WHERE scope <> (SELECT s.scope FROM submission s WHERE s.id = comparison.submission);
UPDATE scope SET profile = coalesce(
    (SELECT p.id || '@' || p.base_url || '@' || p.business_id FROM profile p WHERE p.id = scope.profile),
    -- The sandbox without a window: nobody stored its profile.
    (SELECT 'sandbox@@' || s.business_id FROM submission s WHERE s.scope = scope.id AND scope.profile = 'sandbox'),
    profile);
UPDATE fact SET owner = coalesce(
    (SELECT p.id || '@' || p.base_url || '@' || p.business_id FROM profile p WHERE p.id = fact.owner), owner);
UPDATE draft SET key = coalesce(
    (SELECT p.id || '@' || p.base_url || '@' || p.business_id FROM profile p WHERE p.id = draft.key), key)
WHERE kind = 'new-entry';
