-- Stocks that operators made or imported; `definition` is a JSON object of lengths in mm.
CREATE TABLE label_stock (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
