CREATE TABLE case_template (
    id TEXT NOT NULL PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('anomaly', 'accident', 'damage', 'improvement')),
    icon TEXT NOT NULL,
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    solution_suggestion TEXT NOT NULL,
    version INTEGER NOT NULL,
    archived_at TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- kind: title, description, safety_text, try_first (one step a line).
CREATE TABLE case_template_text (
    template_id TEXT NOT NULL REFERENCES case_template (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (template_id, kind, language)
) STRICT;

CREATE TABLE deployment_template (
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    template_id TEXT NOT NULL REFERENCES case_template (id),
    position INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    PRIMARY KEY (deployment_id, template_id)
) STRICT;

CREATE TABLE service_case (
    id TEXT NOT NULL PRIMARY KEY,
    deployment_id TEXT NOT NULL REFERENCES deployment (id),
    number INTEGER NOT NULL,
    display_number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('anomaly', 'accident', 'damage', 'improvement')),
    template_id TEXT REFERENCES case_template (id),
    template_version INTEGER NOT NULL,
    device_id TEXT REFERENCES device (id),
    space_id TEXT REFERENCES space (id),
    reporter_name TEXT NOT NULL,
    reporter_email TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_language TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('portal', 'console', 'api', 'automation')),
    status TEXT NOT NULL CHECK (status IN ('open', 'in_progress', 'waiting', 'resolved', 'archived')),
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    assignee_id TEXT REFERENCES operator (id),
    solution_suggestion TEXT NOT NULL,
    final_solution TEXT NOT NULL,
    status_token_hash TEXT NOT NULL UNIQUE,
    status_token_sealed TEXT NOT NULL,
    submission_key TEXT UNIQUE,
    me_too_count INTEGER NOT NULL DEFAULT 0,
    search_key TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    resolved_at TEXT NOT NULL DEFAULT '',
    contact_erased_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX service_case_status ON service_case (status, created_at);

CREATE INDEX service_case_created ON service_case (created_at);

CREATE INDEX service_case_device ON service_case (device_id, created_at);

CREATE INDEX service_case_deployment ON service_case (deployment_id, created_at);

CREATE TABLE case_tag (
    case_id TEXT NOT NULL REFERENCES service_case (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (case_id, tag)
) STRICT;

-- The timeline: every change and comment.
CREATE TABLE case_entry (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES service_case (id),
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_public INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    text TEXT NOT NULL,
    from_value TEXT NOT NULL,
    to_value TEXT NOT NULL,
    submission_key TEXT UNIQUE,
    UNIQUE (case_id, position)
) STRICT;
