-- SPDX-License-Identifier: GPL-3.0-or-later
-- What browsing many entries stands on: columns for every sort, and sums that are kept instead of counted.

ALTER TABLE entry ADD COLUMN campaign_sort TEXT NOT NULL DEFAULT '';
-- The submission of this computer that made the entry; 0: it was entered elsewhere.
ALTER TABLE entry ADD COLUMN submission INTEGER NOT NULL DEFAULT 0;
UPDATE entry SET campaign_sort = lower(coalesce(attribution_campaign, ''));
UPDATE entry SET submission = coalesce(
    (SELECT s.id FROM submission s WHERE s.scope = entry.scope AND s.entry_id = entry.id AND s.entry_id <> ''), 0);
CREATE INDEX entry_campaign_sort ON entry (scope, campaign_sort, row);
CREATE INDEX entry_submission ON entry (scope, submission, row);

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
