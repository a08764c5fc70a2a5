-- SPDX-License-Identifier: GPL-3.0-or-later
-- Samples as files, and why a mapping was saved in spite of what was expected of it.

-- The name of the file that a sample was exported to or imported from, without its folder; empty: none yet. It keeps a
-- sample's file the same from one export to the next, however it is renamed here.
ALTER TABLE sample ADD COLUMN file_name TEXT NOT NULL DEFAULT '';

-- In the operator's words; empty where nothing had to be overruled.
ALTER TABLE mapping_version ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- mapping_test.origin is one of: finding (of a stored entry that differs), pinned (a result in the window), imported
-- (a file).
