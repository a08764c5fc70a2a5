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
    kind  INTEGER NOT NULL,
    label INTEGER NOT NULL,
    PRIMARY KEY (scope, word, kind, label)
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

DROP TRIGGER entry_words_insert;
DROP TRIGGER entry_words_delete;
DROP TRIGGER entry_words_update;
DROP TABLE entry_words;
DROP INDEX entry_occurred;
DROP INDEX entry_created;
DROP INDEX entry_value;
DROP INDEX entry_expense;
DROP INDEX entry_currency;
DROP INDEX entry_contact_sort;
DROP INDEX entry_source_sort;
DROP INDEX entry_config_sort;
DROP INDEX entry_source;
DROP INDEX entry_contact;
DROP INDEX entry_odd;

INSERT INTO entry_label (scope, kind, key, text)
SELECT DISTINCT scope, 1, coalesce(contact_id, ''), desk_label_text(contact_name, contact_email) FROM entry;
INSERT INTO entry_label (scope, kind, key, text)
SELECT scope, 2, coalesce(source_id, ''), desk_name_label_text(max(source_name)) FROM entry
GROUP BY scope, coalesce(source_id, '');
INSERT INTO entry_label (scope, kind, key, text)
SELECT DISTINCT scope, 3, coalesce(config_id, ''), desk_name_label_text(config_name) FROM entry;
INSERT INTO entry_label (scope, kind, key, text)
SELECT DISTINCT scope, 4, '', desk_label_text(attribution_source, attribution_campaign, attribution_campaign_id,
                                              attribution_ad, attribution_ad_id) FROM entry
WHERE desk_label_text(attribution_source, attribution_campaign, attribution_campaign_id,
                      attribution_ad, attribution_ad_id) <> '';
INSERT OR IGNORE INTO entry_word (scope, word, kind, label)
SELECT l.scope, w.value, l.kind, l.id FROM entry_label l, json_each(desk_label_words(l.text)) w;

UPDATE entry SET
    campaign_sort = desk_folded(attribution_campaign),
    submission = coalesce((SELECT s.id FROM submission s
                           WHERE s.scope = entry.scope AND s.entry_id = entry.id AND s.entry_id <> ''), 0),
    contact_label = (SELECT id FROM entry_label l WHERE l.scope = entry.scope AND kind = 1
                     AND key = coalesce(contact_id, '') AND text = desk_label_text(contact_name, contact_email)),
    source_label = (SELECT id FROM entry_label l WHERE l.scope = entry.scope AND kind = 2
                    AND key = coalesce(source_id, '')),
    config_label = (SELECT id FROM entry_label l WHERE l.scope = entry.scope AND kind = 3
                    AND key = coalesce(config_id, '') AND text = desk_name_label_text(config_name)),
    attribution_label = coalesce((SELECT id FROM entry_label l WHERE l.scope = entry.scope AND kind = 4 AND key = ''
                                  AND text = desk_label_text(attribution_source, attribution_campaign,
                                      attribution_campaign_id, attribution_ad, attribution_ad_id)), 0);

INSERT INTO entry_hour
SELECT scope, (occurred_at - ((occurred_at % 3600000) + 3600000) % 3600000) / 3600000, source_label, config_label,
       currency_sort, count(*), coalesce(sum(value_units / 1000000), 0), coalesce(sum(value_units % 1000000), 0),
       coalesce(sum(expense_units / 1000000), 0), coalesce(sum(expense_units % 1000000), 0)
FROM entry GROUP BY 1, 2, 3, 4, 5;
INSERT INTO entry_total
SELECT scope, source, config, currency, sum(count), sum(value_ones), sum(value_rest), sum(expense_ones),
       sum(expense_rest)
FROM entry_hour GROUP BY 1, 2, 3, 4;

-- An index ends with the row's number by itself, so that "after this row" is found among any number of equal keys; to
-- name it would store it twice. The first one has to, because more follows: it holds all that filters test, so that
-- reading on in the order of time until enough rows match touches nothing else.
CREATE INDEX entry_occurred ON entry (scope, occurred_at, row, currency_sort, value_sort, value_units, expense_units,
                                      contact_label, source_label, config_label, attribution_label, submission);
CREATE INDEX entry_created ON entry (scope, created_at);
CREATE INDEX entry_value ON entry (scope, value_sort);
CREATE INDEX entry_expense ON entry (scope, expense_sort);
CREATE INDEX entry_currency ON entry (scope, currency_sort);
CREATE INDEX entry_contact_sort ON entry (scope, contact_sort);
CREATE INDEX entry_source_sort ON entry (scope, source_sort);
CREATE INDEX entry_config_sort ON entry (scope, config_sort);
CREATE INDEX entry_campaign_sort ON entry (scope, campaign_sort);
CREATE INDEX entry_submission ON entry (scope, submission);
CREATE INDEX entry_odd ON entry (scope) WHERE (value_units IS NULL AND event_value IS NOT NULL)
                                           OR (expense_units IS NULL AND expense IS NOT NULL);
-- A label belongs to one scope.
CREATE INDEX entry_by_contact ON entry (contact_label, occurred_at);
CREATE INDEX entry_by_source ON entry (source_label, occurred_at);
CREATE INDEX entry_by_config ON entry (config_label, occurred_at);
CREATE INDEX entry_by_attribution ON entry (attribution_label, occurred_at) WHERE attribution_label <> 0;

-- Whoever writes a submission need not know of this column.
CREATE TRIGGER submission_entry_made AFTER INSERT ON submission WHEN new.entry_id <> '' BEGIN
    UPDATE entry SET submission = new.id WHERE scope = new.scope AND id = new.entry_id;
END;
CREATE TRIGGER submission_entry_changed AFTER UPDATE OF entry_id ON submission WHEN old.entry_id <> new.entry_id BEGIN
    UPDATE entry SET submission = 0 WHERE scope = old.scope AND id = old.entry_id AND submission = old.id;
    UPDATE entry SET submission = new.id WHERE scope = new.scope AND id = new.entry_id AND new.entry_id <> '';
END;
CREATE TRIGGER submission_entry_forgotten AFTER DELETE ON submission WHEN old.entry_id <> '' BEGIN
    UPDATE entry SET submission = 0 WHERE scope = old.scope AND id = old.entry_id AND submission = old.id;
END;
