-- A code on the console's screen that signs one phone in; gone once it was used or has expired.
CREATE TABLE technician_pairing (
    token_hash TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    operator_id TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- A phone that works for a technician at one deployment.
CREATE TABLE technician_session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    operator_id TEXT NOT NULL,
    client_kind TEXT NOT NULL,
    csrf_token TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
