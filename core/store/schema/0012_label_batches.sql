-- Numbered blank codes that were made together. `size` is how many were wanted; a batch that was interrupted has fewer.
CREATE TABLE label_batch (
    id TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    base_address TEXT NOT NULL,
    created_at TEXT NOT NULL,
    operator_id TEXT NOT NULL
) STRICT;

ALTER TABLE label_code ADD COLUMN batch_id TEXT NOT NULL DEFAULT '';

-- When it was replaced or revoked.
ALTER TABLE label_code ADD COLUMN ended_at TEXT NOT NULL DEFAULT '';

CREATE INDEX label_code_batch ON label_code (batch_id);

CREATE INDEX label_code_deployment ON label_code (deployment_id, number);

CREATE INDEX label_scan_code ON label_scan (label_code_id, at);

CREATE INDEX label_scan_result ON label_scan (result, at);
