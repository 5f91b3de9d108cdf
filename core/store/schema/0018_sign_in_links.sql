-- A link that an operator makes for one phone, to sign in without the PIN. Used ones stay until they would have expired,
-- so that the phone that used one can open it again; used_by is the hash of its browser's cookie. label_code_id: where that phone waits, if it is known.
CREATE TABLE sign_in_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    pin_version INTEGER NOT NULL,
    label_code_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT NOT NULL DEFAULT '',
    used_by TEXT NOT NULL DEFAULT ''
) STRICT;
