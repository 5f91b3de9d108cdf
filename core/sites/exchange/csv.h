#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace vestibule {

/// A table as spreadsheets save it.
struct CsvTable {
    struct Row {
        int line = 0; ///< in the file, from 1, where the row begins
        QStringList cells;
    };

    QStringList header;
    std::vector<Row> rows; ///< without empty ones
    QChar separator;
};

/// Reads what RFC 4180 describes and what spreadsheets make of it: separated by commas, semicolons
/// or tabs (whichever the header has most of), in UTF-8 with or without a mark, UTF-16 with a mark,
/// else Windows-1252; a line ends with CR LF, LF or CR. Blanks around a cell without quotes are no
/// part of its text, nor are the apostrophes of csvLine(). Errors: Invalid with field "file" when
/// there is no header or a quoted cell never ends (the line as detail), TooLarge with more than 32
/// MiB, 100,000 rows, 200 columns or 20,000 characters in a cell.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes);
/// One line with CR LF, quoted where needed, that readCsv() reads back exactly. Wherever a
/// spreadsheet of any country could see a formula begin stands an apostrophe (OWASP, "CSV
/// Injection").
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace vestibule
