-- Imports of devices from tables, so that one can be undone.
CREATE TABLE device_import (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    operator_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE device_import_row (
    import_id TEXT NOT NULL REFERENCES device_import (id),
    device_id TEXT NOT NULL REFERENCES device (id),
    PRIMARY KEY (import_id, device_id)
) STRICT;
