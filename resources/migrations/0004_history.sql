-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose version of a mapping it is: the operator's name on this machine for what was saved here, empty where it is not
-- known. `origin` has more values now: seen (on the server), saved, restored (an earlier version), imported (a pack),
-- altered (what the server stored in the place of what was sent).
ALTER TABLE mapping_version ADD COLUMN who TEXT NOT NULL DEFAULT '';
