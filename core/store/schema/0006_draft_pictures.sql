-- Pictures may also belong to a form that had to be shown again ('draft'): they wait there until it is sent.
CREATE TABLE attachment_with_drafts (
    id TEXT NOT NULL PRIMARY KEY,
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('case', 'device', 'branding', 'draft')),
    owner_id TEXT NOT NULL,
    entry_id TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('processing', 'ready', 'failed')),
    created_at TEXT NOT NULL
) STRICT;

INSERT INTO attachment_with_drafts (id, owner_kind, owner_id, entry_id, file_name, media_type, byte_size, width,
    height, state, created_at)
SELECT id, owner_kind, owner_id, entry_id, file_name, media_type, byte_size, width, height, state, created_at
FROM attachment;

DROP TABLE attachment;

ALTER TABLE attachment_with_drafts RENAME TO attachment;

CREATE INDEX attachment_owner ON attachment (owner_id);

CREATE INDEX attachment_state ON attachment (state);
