-- Token buckets of the PIN budgets. scope is a deployment's id; subject names whom or what in it the bucket limits.
CREATE TABLE attempt_bucket (
    scope TEXT NOT NULL,
    subject TEXT NOT NULL,
    tokens REAL NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (scope, subject)
) STRICT;

-- Untrusted failures for one PIN version of a deployment; they decay by one a day, counted from updated_at.
CREATE TABLE attempt_failures (
    deployment_id TEXT NOT NULL PRIMARY KEY REFERENCES deployment (id),
    pin_version INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- The last wrong PINs of a client, as keyed hashes, so that the same one counts once and a browser's last three can be
-- given back. browser is the hash of its cookie, empty when it has none.
CREATE TABLE attempt_wrong_pin (
    client TEXT NOT NULL,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    pin_hash TEXT NOT NULL,
    browser TEXT NOT NULL,
    label_code_id TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (client, deployment_id, pin_hash)
) STRICT;

-- Phones that are waiting and shown in the console.
CREATE TABLE locked_phone (
    client TEXT NOT NULL,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    client_kind TEXT NOT NULL,
    label_code_id TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    approved_at TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (client, deployment_id)
) STRICT;

CREATE INDEX attempt_wrong_pin_browser ON attempt_wrong_pin (deployment_id, browser, at);

CREATE TABLE case_session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    pin_version INTEGER NOT NULL,
    client_kind TEXT NOT NULL,
    csrf_token TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL
) STRICT;

CREATE INDEX case_session_deployment ON case_session (deployment_id);

CREATE TABLE device_cookie (
    token_hash TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    pin_version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL
) STRICT;
