#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printjob.h"
#include "core/labels/printing/printorder.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace vestibule {

/// "labels" on the command line: which labels are wanted, on what, and where they go.
struct LabelsCommand {
    enum class Subjects {
        Devices,
        Spaces,
        Missing, ///< devices with no printed label
    };

    QString deployment; ///< its key
    Subjects subjects = Subjects::Devices;
    int blank = 0; ///< so many new blank codes instead of subjects
    QString batchName; ///< of the blank ones
    QString stock;
    QString design;
    int dpi = 300;
    int firstPosition = 1; ///< from 1
    int copies = 1;
    PrintSequence sequence = PrintSequence::BySpace;
    PrintTarget target; ///< paths are absolute
    QString language; ///< of the words on the labels
    friend bool operator==(const LabelsCommand &, const LabelsCommand &) = default;

    /// Options as they stand in --help.
    static void addOptions(QCommandLineParser &parser);
    /// Errors: Invalid, with one sentence for people in `detail`.
    [[nodiscard]] static Result<LabelsCommand> from(const QCommandLineParser &parser);

    /// As one program asks another.
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: Invalid when a value is missing or unknown.
    [[nodiscard]] static Result<LabelsCommand> fromJson(const QJsonObject &json);
};

} // namespace vestibule
