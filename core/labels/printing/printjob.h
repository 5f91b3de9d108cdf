#pragma once

#include "core/base/error.h"
#include "core/labels/printing/labelsheet.h"

#include <optional>

namespace vestibule {

/// Where labels go.
struct PrintTarget {
    enum class Kind {
        PdfFile,
        Printer,
        ZplSocket,
        ZplFile,
        SvgFile, ///< one label as a picture, as a PNG
        PngFile,
    };
    Kind kind = Kind::PdfFile;
    QString place; ///< a path, a printer's name, or "host:port"

    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool isPicture() const;
    friend bool operator==(const PrintTarget &, const PrintTarget &) = default;
};

/// One piece of paper of a job. Copies are pieces of their own.
struct PrintPiece {
    int number = 0; ///< in the job, from 1
    LabelCodeId label;
    qint64 labelNumber = 0; ///< as printed on it
    LabelSheetId sheet; ///< remembered sheet; null for rolls and for sheets that the job fills
    int page = 0; ///< from 0
    int position = 0; ///< on the page, from 1
    friend bool operator==(const PrintPiece &, const PrintPiece &) = default;
};

/// A line of the print log.
struct PrintJob {
    enum class State {
        Running,
        Done,
        Stopped, ///< by an error: goes on with resume()
        Cancelled, ///< by a person
    };

    PrintJobId id;
    QDateTime startedAt;
    OperatorId by; ///< null: the program itself
    State state = State::Running;
    QString stock; ///< its id, as the design's
    int sheetCapacity = 0; ///< labels on a sheet of it; 0: its sheets aren't remembered
    QString design;
    int dpi = 0;
    PrintTarget target;
    int total = 0; ///< pieces of paper
    int done = 0; ///< the last number that came out
    int smallCodes = 0; ///< whose modules are smaller than advised; all codes were decoded
    std::optional<Error> error; ///< why it was stopped
    QDateTime endedAt; ///< invalid while running
    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

[[nodiscard]] QString printStateName(PrintJob::State state);
[[nodiscard]] PrintJob::State printStateFromName(const QString &name);
[[nodiscard]] QString printTargetName(PrintTarget::Kind kind);
[[nodiscard]] PrintTarget::Kind printTargetFromName(const QString &name);
/// The target that is stored as `name` and `place`. Files of pages and pictures are stored under one
/// name, and told by how the place ends.
[[nodiscard]] PrintTarget printTargetFrom(const QString &name, const QString &place);

} // namespace vestibule
