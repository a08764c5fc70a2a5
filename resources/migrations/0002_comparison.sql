-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was stored, laid beside what was predicted; and what such a difference is kept for.

-- One row for a submission that was sent.
CREATE TABLE comparison (
    submission INTEGER PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    scope      INTEGER NOT NULL REFERENCES scope (id) ON DELETE RESTRICT,
    source_id  TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('as-predicted', 'differs', 'not-comparable')),
    reason     TEXT NOT NULL DEFAULT '',    -- of one that is not comparable: no-prediction, no-record
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX comparison_state ON comparison (scope, state, source_id, submission);

-- The fields that differ, with both sides as text; null is a field that has no value on that side.
CREATE TABLE finding (
    submission INTEGER NOT NULL REFERENCES comparison (submission) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    field      TEXT NOT NULL,               -- as the mapping names it: eventValue, currency, utm_source, ...
    predicted  TEXT,
    stored     TEXT,
    PRIMARY KEY (submission, position)
) STRICT, WITHOUT ROWID;

-- "409 of 412 as predicted", kept up by the triggers so that reading it never counts.
CREATE TABLE comparison_tally (
    scope     INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    source_id TEXT NOT NULL,
    state     TEXT NOT NULL,
    count     INTEGER NOT NULL,
    PRIMARY KEY (scope, source_id, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER comparison_counted AFTER INSERT ON comparison BEGIN
    INSERT INTO comparison_tally (scope, source_id, state, count) VALUES (new.scope, new.source_id, new.state, 1)
    ON CONFLICT (scope, source_id, state) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER comparison_uncounted AFTER DELETE ON comparison BEGIN
    UPDATE comparison_tally SET count = count - 1
    WHERE scope = old.scope AND source_id = old.source_id AND state = old.state;
END;
CREATE TRIGGER comparison_recounted AFTER UPDATE OF scope, source_id, state ON comparison BEGIN
    UPDATE comparison_tally SET count = count - 1
    WHERE scope = old.scope AND source_id = old.source_id AND state = old.state;
    INSERT INTO comparison_tally (scope, source_id, state, count) VALUES (new.scope, new.source_id, new.state, 1)
    ON CONFLICT (scope, source_id, state) DO UPDATE SET count = count + 1;
END;

-- A payload with what is expected of it: a document {"name", "payload", "direct"?, "expect"}. Apart from the samples,
-- because those give way to newer ones and an expectation does not.
CREATE TABLE mapping_test (
    id         INTEGER PRIMARY KEY,
    source_id  TEXT NOT NULL,
    name       TEXT NOT NULL,
    document   TEXT NOT NULL,
    origin     TEXT NOT NULL,               -- finding
    submission INTEGER,                     -- that it was made of; it may be gone
    created_at INTEGER NOT NULL,
    UNIQUE (source_id, name)
) STRICT;
