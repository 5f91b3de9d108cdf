CREATE TABLE customer (
    id TEXT NOT NULL PRIMARY KEY,
    customer_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE deployment (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    customer_id TEXT NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    default_assignee_id TEXT REFERENCES operator (id),
    notification_email TEXT NOT NULL,
    portal_enabled INTEGER NOT NULL,
    show_open_cases INTEGER NOT NULL,
    pin_sealed TEXT NOT NULL,
    pin_version INTEGER NOT NULL,
    phone TEXT NOT NULL,
    out_of_hours_phone TEXT NOT NULL,
    email TEXT NOT NULL,
    emergency_number TEXT NOT NULL,
    wifi_name TEXT NOT NULL,
    wifi_password_sealed TEXT NOT NULL,
    last_case_number INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    archived_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- What customers read, per language. scope is 'workspace' or a deployment's id.
CREATE TABLE portal_text (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (scope, kind, language)
) STRICT;

-- scope is 'workspace' or a deployment's id; empty values are inherited from the workspace.
CREATE TABLE branding (
    scope TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    head_colour TEXT NOT NULL,
    logo_id TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE space (
    id TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    parent_id TEXT REFERENCES space (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('building', 'floor', 'unit', 'room', 'common_area')),
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX space_deployment ON space (deployment_id);

CREATE INDEX space_parent ON space (parent_id);

CREATE TABLE device (
    id TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    serial TEXT NOT NULL,
    icon TEXT NOT NULL,
    place TEXT NOT NULL,
    picture_id TEXT NOT NULL,
    search_key TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    archived_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX device_deployment ON device (deployment_id, name_key, id);

CREATE INDEX device_name ON device (name_key, id);

CREATE TABLE device_space (
    device_id TEXT NOT NULL REFERENCES device (id),
    space_id TEXT NOT NULL REFERENCES space (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (device_id, space_id)
) STRICT;

CREATE INDEX device_space_space ON device_space (space_id);

CREATE TABLE device_tag (
    device_id TEXT NOT NULL REFERENCES device (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (device_id, tag)
) STRICT;

-- Pictures. The file lies in the attachment folder under its id, re-encoded, when state is 'ready'.
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('case', 'device', 'branding')),
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

CREATE INDEX attachment_owner ON attachment (owner_id);

CREATE INDEX attachment_state ON attachment (state);
