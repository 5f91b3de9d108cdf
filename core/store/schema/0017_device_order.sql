-- What lists sort by, as name_key does for names; the migrator fills them in.
ALTER TABLE device ADD COLUMN place_key TEXT NOT NULL DEFAULT '';

ALTER TABLE device ADD COLUMN model_key TEXT NOT NULL DEFAULT '';
