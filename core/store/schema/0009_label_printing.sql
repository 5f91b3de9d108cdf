-- A begun sheet of labels; `finished_at` is set when it is used up or was thrown away.
CREATE TABLE label_sheet (
    id TEXT NOT NULL PRIMARY KEY,
    stock TEXT NOT NULL,
    name TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    operator_id TEXT NOT NULL,
    finished_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX label_sheet_stock ON label_sheet (stock, finished_at);

-- A label that is gone from its sheet; without a job an operator marked it.
CREATE TABLE label_sheet_use (
    sheet_id TEXT NOT NULL REFERENCES label_sheet (id),
    position INTEGER NOT NULL,
    job_id TEXT NOT NULL DEFAULT '',
    operator_id TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (sheet_id, position)
) STRICT;

CREATE INDEX label_sheet_use_job ON label_sheet_use (job_id);

CREATE TABLE print_job (
    id TEXT NOT NULL PRIMARY KEY,
    started_at TEXT NOT NULL,
    operator_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'stopped', 'cancelled')),
    stock TEXT NOT NULL,
    sheet_capacity INTEGER NOT NULL,
    design TEXT NOT NULL,
    dpi INTEGER NOT NULL,
    target_kind TEXT NOT NULL CHECK (target_kind IN ('pdf_file', 'printer', 'zpl_socket', 'zpl_file')),
    target TEXT NOT NULL,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    small_codes INTEGER NOT NULL DEFAULT 0,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    error_field TEXT NOT NULL DEFAULT '',
    ended_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX print_job_state ON print_job (state);

-- One row a piece of paper: copies are rows of their own.
CREATE TABLE print_job_label (
    job_id TEXT NOT NULL REFERENCES print_job (id),
    number INTEGER NOT NULL,
    label_code_id TEXT NOT NULL REFERENCES label_code (id),
    label_number INTEGER NOT NULL,
    sheet_id TEXT NOT NULL DEFAULT '',
    page INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (job_id, number)
) STRICT;

CREATE INDEX print_job_label_code ON print_job_label (label_code_id);

-- How one printer's paper differs from what it was told, for one stock or ('') any.
CREATE TABLE printer_profile (
    printer TEXT NOT NULL,
    stock TEXT NOT NULL,
    offset_x REAL NOT NULL,
    offset_y REAL NOT NULL,
    scale_x REAL NOT NULL,
    scale_y REAL NOT NULL,
    rotation REAL NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (printer, stock)
) STRICT;
