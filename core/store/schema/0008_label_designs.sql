-- Designs that operators made; `definition` is a JSON object.
CREATE TABLE label_design (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- Which design a device model's labels have unless another is chosen; built-in ones, too.
CREATE TABLE label_design_default (
    model TEXT NOT NULL PRIMARY KEY,
    design TEXT NOT NULL
) STRICT;
