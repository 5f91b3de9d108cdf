-- Thermal printers in the network; `darkness` is a number or empty.
CREATE TABLE label_printer (
    address TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    dpi INTEGER NOT NULL,
    darkness TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL
) STRICT;
