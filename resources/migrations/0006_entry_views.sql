-- SPDX-License-Identifier: GPL-3.0-or-later
-- Views of the entries that were given a name: filter, order, columns.

CREATE TABLE entry_view (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    document   TEXT NOT NULL,               -- JSON: what the view shows
    changed_at INTEGER NOT NULL,
    UNIQUE (scope, name)
) STRICT;
