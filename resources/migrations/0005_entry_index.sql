-- SPDX-License-Identifier: GPL-3.0-or-later
-- What browsing many entries stands on: columns for every sort, labels that words are found by, and sums that are kept
-- instead of counted.

ALTER TABLE entry ADD COLUMN campaign_sort TEXT NOT NULL DEFAULT '';
-- The submission of this computer that made the entry; 0: it was entered elsewhere.
ALTER TABLE entry ADD COLUMN submission INTEGER NOT NULL DEFAULT 0;
-- What an entry is found by, as numbers of entry_label.
ALTER TABLE entry ADD COLUMN contact_label INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN source_label INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN config_label INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entry ADD COLUMN attribution_label INTEGER NOT NULL DEFAULT 0;    -- 0: no attribution

-- Entries share few contacts, sources, conversions and campaigns. Words are therefore looked up among those, and the
-- entries by the label's number in the order of time. An index of words over the entries themselves would be several
-- times larger, and a word that many entries have could only be shown after all of them were found and sorted.
CREATE TABLE entry_label (
    id    INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    kind  INTEGER NOT NULL,     -- 1 contact, 2 source, 3 conversion, 4 attribution
    key   TEXT NOT NULL,        -- the service's id; empty where there is none, and for attribution
    text  TEXT NOT NULL,        -- folded words, apart by spaces; a line break between one field and the next
    UNIQUE (scope, kind, key, text)
) STRICT;

-- A plain index of words and not FTS5: it can be read in part, so that a beginning that many words share costs no more
-- than a rare one, and it is found by exactly the words that a label is checked by.
CREATE TABLE entry_word (
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    word  TEXT NOT NULL,
    label INTEGER NOT NULL,
    PRIMARY KEY (scope, word, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_hour (
    scope        INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    hour         INTEGER NOT NULL,      -- since 1970 in UTC, rounded down
    source       INTEGER NOT NULL,
    config       INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    count        INTEGER NOT NULL,
    value_ones   INTEGER NOT NULL,      -- whole ones and millionths apart, so that no sum can overflow
    value_rest   INTEGER NOT NULL,
    expense_ones INTEGER NOT NULL,
    expense_rest INTEGER NOT NULL,
    PRIMARY KEY (scope, hour, source, config, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_total (
    scope        INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    source       INTEGER NOT NULL,
    config       INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    count        INTEGER NOT NULL,
    value_ones   INTEGER NOT NULL,
    value_rest   INTEGER NOT NULL,
    expense_ones INTEGER NOT NULL,
    expense_rest INTEGER NOT NULL,
    PRIMARY KEY (scope, source, config, currency)
) STRICT, WITHOUT ROWID;
