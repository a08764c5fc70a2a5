-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace's first shape. Times are milliseconds since 1970 in UTC; amounts are exact decimal texts.

-- A connection's data is kept apart from another's by a small number.
CREATE TABLE scope (
    id      INTEGER PRIMARY KEY,
    profile TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE profile (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    base_url      TEXT NOT NULL,
    business_id   TEXT NOT NULL DEFAULT '',
    business_name TEXT NOT NULL DEFAULT '',
    is_sandbox    INTEGER NOT NULL DEFAULT 0,
    position      INTEGER NOT NULL DEFAULT 0,
    settings      TEXT NOT NULL DEFAULT '{}'
) STRICT;

-- Small facts: what a sync knows, whether the outbox is paused, the last profile.
CREATE TABLE fact (
    owner TEXT NOT NULL,    -- profile id, or empty for the whole workspace
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    kind       TEXT NOT NULL,
    key        TEXT NOT NULL,
    json       TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE sample (
    id         INTEGER PRIMARY KEY,
    source_id  TEXT NOT NULL,
    name       TEXT NOT NULL,
    origin     TEXT NOT NULL,   -- pasted, captured, sent, imported
    payload    TEXT NOT NULL,
    digest     BLOB NOT NULL,   -- SHA-256 of the payload: one sample a text
    created_at INTEGER NOT NULL,
    used_at    INTEGER NOT NULL,
    UNIQUE (source_id, digest)
) STRICT;
CREATE INDEX sample_recent ON sample (source_id, used_at);

CREATE TABLE mapping_version (
    id        INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL,
    mapping   TEXT NOT NULL,
    digest    BLOB NOT NULL,
    origin    TEXT NOT NULL,    -- seen (on the server), saved (by this program)
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX mapping_version_source ON mapping_version (source_id, id);

-- Conversion configs, sources and custom fields, as the server sent them.
CREATE TABLE catalog (
    scope    INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,     -- config, source, field
    id       TEXT NOT NULL,
    parent   TEXT NOT NULL DEFAULT '',
    name     TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    raw      TEXT NOT NULL,
    PRIMARY KEY (scope, kind, id)
) STRICT;

CREATE TABLE contact (
    scope       INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    id          TEXT NOT NULL,
    first_name  TEXT,
    last_name   TEXT,
    name        TEXT,
    email       TEXT,
    phone       TEXT,
    company     TEXT,
    website     TEXT,
    address     TEXT,
    city        TEXT,
    state       TEXT,
    country     TEXT,
    zip_code    TEXT,
    time_zone   TEXT,
    source      TEXT,
    note        TEXT,
    is_test     INTEGER NOT NULL DEFAULT 0,
    created_at  INTEGER,
    updated_at  INTEGER,
    raw         TEXT NOT NULL,
    search_text TEXT NOT NULL,  -- folded name, e-mail and phone
    fetched_at  INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;
CREATE INDEX contact_email ON contact (scope, email);
CREATE INDEX contact_phone ON contact (scope, phone);
CREATE INDEX contact_recent ON contact (scope, fetched_at);

-- Columns that are sorted by are never null, so that a page can begin right after any row: a missing time is -2^63,
-- a missing amount -9e307, a missing text empty.
CREATE TABLE entry (
    row             INTEGER PRIMARY KEY,
    scope           INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    id              TEXT NOT NULL,
    source_id       TEXT,
    contact_id      TEXT,
    config_id       TEXT,
    config_name     TEXT,
    contact_name    TEXT,
    contact_email   TEXT,
    source_name     TEXT NOT NULL DEFAULT '',   -- from the catalog; the API's entries do not carry it
    event_value     TEXT,
    expense         TEXT,
    currency        TEXT,
    -- Amounts in millionths where that is exact and below 9e9; totals add these and read the texts of the others.
    value_units     INTEGER,
    expense_units   INTEGER,
    value_sort      REAL NOT NULL,
    expense_sort    REAL NOT NULL,
    currency_sort   TEXT NOT NULL,
    contact_sort    TEXT NOT NULL,
    source_sort     TEXT NOT NULL DEFAULT '',
    config_sort     TEXT NOT NULL,
    occurred_at     INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    attribution_source      TEXT,
    attribution_campaign    TEXT,
    attribution_campaign_id TEXT,
    attribution_ad          TEXT,
    attribution_ad_id       TEXT,
    seen_pass       INTEGER NOT NULL DEFAULT 0, -- the last full reading that saw this entry
    UNIQUE (scope, id)
) STRICT;
CREATE INDEX entry_occurred ON entry (scope, occurred_at, row, currency_sort, value_units, expense_units);
CREATE INDEX entry_created ON entry (scope, created_at, row);
CREATE INDEX entry_value ON entry (scope, value_sort, row);
CREATE INDEX entry_expense ON entry (scope, expense_sort, row);
CREATE INDEX entry_currency ON entry (scope, currency_sort, row, value_units, expense_units);
CREATE INDEX entry_contact_sort ON entry (scope, contact_sort, row);
CREATE INDEX entry_source_sort ON entry (scope, source_sort, row);
CREATE INDEX entry_config_sort ON entry (scope, config_sort, row);
CREATE INDEX entry_source ON entry (scope, source_id, occurred_at, row);
CREATE INDEX entry_contact ON entry (scope, contact_id, occurred_at, row);
CREATE INDEX entry_odd ON entry (scope, row) WHERE (value_units IS NULL AND event_value IS NOT NULL)
                                                OR (expense_units IS NULL AND expense IS NOT NULL);

-- The whole object as the server sent it, apart so that reading many rows stays cheap.
CREATE TABLE entry_raw (
    row INTEGER PRIMARY KEY REFERENCES entry (row) ON DELETE CASCADE,
    raw TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE entry_words USING fts5 (
    contact_name, contact_email, source_name, config_name,
    content = 'entry', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER entry_words_insert AFTER INSERT ON entry BEGIN
    INSERT INTO entry_words (rowid, contact_name, contact_email, source_name, config_name)
    VALUES (new.row, new.contact_name, new.contact_email, new.source_name, new.config_name);
END;
CREATE TRIGGER entry_words_delete AFTER DELETE ON entry BEGIN
    INSERT INTO entry_words (entry_words, rowid, contact_name, contact_email, source_name, config_name)
    VALUES ('delete', old.row, old.contact_name, old.contact_email, old.source_name, old.config_name);
END;
CREATE TRIGGER entry_words_update AFTER UPDATE OF contact_name, contact_email, source_name, config_name ON entry
WHEN old.contact_name IS NOT new.contact_name OR old.contact_email IS NOT new.contact_email
    OR old.source_name IS NOT new.source_name OR old.config_name IS NOT new.config_name BEGIN
    INSERT INTO entry_words (entry_words, rowid, contact_name, contact_email, source_name, config_name)
    VALUES ('delete', old.row, old.contact_name, old.contact_email, old.source_name, old.config_name);
    INSERT INTO entry_words (rowid, contact_name, contact_email, source_name, config_name)
    VALUES (new.row, new.contact_name, new.contact_email, new.source_name, new.config_name);
END;

CREATE TABLE submission (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT, -- a number once given is never given again
    scope                INTEGER NOT NULL REFERENCES scope (id) ON DELETE RESTRICT,
    state                TEXT NOT NULL
        CHECK (state IN ('draft', 'queued', 'sending', 'sent', 'refused', 'in-doubt', 'cancelled')),
    held                 INTEGER NOT NULL DEFAULT 0,        -- queued, but waits for an operator's "run"
    business_id          TEXT NOT NULL,
    source_id            TEXT NOT NULL,
    contact_id           TEXT NOT NULL,
    source_name          TEXT NOT NULL DEFAULT '',
    contact_name         TEXT NOT NULL DEFAULT '',
    body                 TEXT NOT NULL,                     -- the exact request
    event_value          TEXT,
    currency             TEXT NOT NULL DEFAULT '',
    expense              TEXT,
    occurred_at          INTEGER NOT NULL,                  -- the explicit time in the body
    -- What the stored entry should look like, to recognise it: the mapping's values where it produces them.
    expected_value       TEXT,
    expected_currency    TEXT,
    expected_expense     TEXT,
    expected_occurred_at INTEGER,
    prediction           TEXT NOT NULL DEFAULT '',          -- preview JSON
    mapping              TEXT NOT NULL DEFAULT '',          -- the mapping that the prediction rests on
    entry_id             TEXT NOT NULL DEFAULT '',
    stored               TEXT NOT NULL DEFAULT '',          -- the stored entry as the server answered or listed it
    attempts             INTEGER NOT NULL DEFAULT 0,
    error_code           TEXT NOT NULL DEFAULT '',
    message              TEXT NOT NULL DEFAULT '',
    fields               TEXT NOT NULL DEFAULT '[]',        -- [{"field","message"}]
    not_before           INTEGER NOT NULL DEFAULT 0,        -- not sent before this time (429)
    -- A doubt: when the request went out, how often and when it was looked up, who decided.
    sent_at              INTEGER,
    looks                INTEGER NOT NULL DEFAULT 0,
    looked_at            INTEGER,
    seen_at              INTEGER,                           -- first seen in a listing
    resolved_by          TEXT NOT NULL DEFAULT '',          -- answer, listing, operator
    created_at           INTEGER NOT NULL,
    changed_at           INTEGER NOT NULL
) STRICT;
-- Two submissions of one contact and source never share a time.
CREATE UNIQUE INDEX submission_moment ON submission (scope, contact_id, source_id, occurred_at);
-- An entry belongs to one submission.
CREATE UNIQUE INDEX submission_entry ON submission (scope, entry_id) WHERE entry_id <> '';
CREATE INDEX submission_state ON submission (scope, state, held, id);
CREATE INDEX submission_contact ON submission (scope, contact_id, source_id);

CREATE TABLE submission_event (
    id          INTEGER PRIMARY KEY,
    submission  INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    state       TEXT NOT NULL,
    attempt     INTEGER NOT NULL DEFAULT 0,
    what        TEXT NOT NULL,
    detail      TEXT NOT NULL DEFAULT '',
    request     TEXT NOT NULL DEFAULT '',
    answer      BLOB NOT NULL DEFAULT x'',
    http_status INTEGER NOT NULL DEFAULT 0,
    request_id  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX submission_event_of ON submission_event (submission, id);
