CREATE TABLE label_number (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL
) STRICT;

INSERT INTO label_number (one, last) VALUES (1, 0);

CREATE TABLE label_code (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    device_id TEXT REFERENCES device (id),
    space_id TEXT REFERENCES space (id),
    state TEXT NOT NULL CHECK (state IN ('blank', 'active', 'replaced', 'revoked')),
    base_address TEXT NOT NULL,
    grace_end TEXT NOT NULL DEFAULT '',
    replaced_by_id TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    affixed_at TEXT NOT NULL DEFAULT '',
    scan_count INTEGER NOT NULL DEFAULT 0,
    first_scan_at TEXT NOT NULL DEFAULT '',
    last_scan_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX label_code_device ON label_code (device_id);

CREATE INDEX label_code_space ON label_code (space_id);

CREATE TABLE label_print (
    id TEXT NOT NULL PRIMARY KEY,
    label_code_id TEXT NOT NULL REFERENCES label_code (id),
    at TEXT NOT NULL,
    operator_id TEXT NOT NULL,
    stock TEXT NOT NULL,
    position INTEGER NOT NULL,
    target TEXT NOT NULL,
    verified INTEGER NOT NULL
) STRICT;

CREATE INDEX label_print_code ON label_print (label_code_id);

-- One row a scan, no address of the phone.
CREATE TABLE label_scan (
    id TEXT NOT NULL PRIMARY KEY,
    label_code_id TEXT NOT NULL,
    at TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('shown', 'revoked', 'blank', 'unknown', 'portal_off')),
    client_kind TEXT NOT NULL
) STRICT;

CREATE INDEX label_scan_at ON label_scan (at);
