#pragma once

#include "portalserver/text/frameview.h"
#include "portalserver/text/pinview.h"

#include <QList>

#include <optional>

namespace vestibule {

/// Asks for the PIN after a scan. Posts `pin` and `csrf` to `actionUrl`.
struct PinPageView {
    FrameView frame;
    QString actionUrl;
    QString headline; ///< the deployment's heading; empty: ours
    QString welcome; ///< the deployment's welcome; empty: ours. Left out after a wrong PIN
    QString
        pinHint; ///< where the PIN stands: "It's on the card by the hall entrance."; empty: ours
    PinTrouble trouble;
};

enum class CodeProblem {
    None,
    Missing,
    Malformed, ///< not 13 characters, or others than a label has
    Unknown, ///< well-formed, but no label has it
};

/// Asks for the code printed on a label. Sends `code` by GET to `actionUrl`: it holds nothing
/// secret.
struct EnterPageView {
    FrameView frame;
    QString actionUrl;
    QString typedCode; ///< shown again
    CodeProblem problem = CodeProblem::None;
};

/// A case's state as a reporter sees it.
enum class CaseChip {
    New,
    InProgress,
    Waiting,
    Resolved,
    Closed,
};

/// One of the open cases of a device: template title, never free text.
struct OpenCaseRow {
    QString title;
    QString number;
    QDateTime reportedAt;
    CaseChip chip = CaseChip::New;
    QString meTooUrl; ///< POST with `csrf`; empty: no button
};

/// One thing that may be wrong: a case template.
struct ProblemTile {
    QString title;
    QString icon; ///< one of portalIconNames(); others show as a circle
    QString url;
};

/// What was scanned: a device or a space, its open cases, and what may be reported.
struct DevicePageView {
    FrameView frame;
    QString name; ///< "AGV 12"
    QString kind; ///< "Pallet robot"; for a space "Washroom"
    QString place; ///< "Hall 3, aisle B"
    QString labelNumber; ///< "00412"
    bool isSpace = false;
    QString icon; ///< one of portalIconNames(); others show as a box or, for a space, a door
    QString pictureUrl; ///< square; shown instead of the icon
    QString instructions; ///< the deployment's, plain text, lines kept
    QList<OpenCaseRow> openCases; ///< newest first; two are shown, the rest behind "Show all"
    QString countedFor; ///< number of the case that a "Me too" was just added to
    QList<ProblemTile> tiles;
    QString somethingElseUrl;
};

} // namespace vestibule
