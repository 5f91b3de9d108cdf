#pragma once

#include "portalserver/text/reportviews.h"
#include "portalserver/text/scanviews.h"

namespace vestibule {

/// What a line of the timeline tells.
enum class TimelineKind {
    Reported, ///< by this reporter
    ReportedByUs,
    TakenOn,
    Wrote, ///< the team, in public
    Answered, ///< the reporter
    Waiting,
    Resolved,
    Reopened,
    Closed,
    PhotoFailed, ///< a photo could not be read
};

/// A photo of the timeline that may be shown.
struct TimelinePhoto {
    QString url;
    QString pageUrl; ///< of the page that shows it large
};

struct TimelineEntry {
    TimelineKind kind = TimelineKind::Wrote;
    QDateTime at;
    QString words; ///< plain text, lines kept
    QList<TimelinePhoto> photos;
    int photosInWork = 0; ///< still being prepared
};

/// The status page of one case, for whoever holds its link. Posts `description`, `photo`,
/// `submission_key` and `csrf` to `answerUrl`.
struct CasePageView {
    FrameView frame;
    QString caseNumber;
    QString title;
    QString deviceName;
    QString place;
    CaseChip chip = CaseChip::New;
    bool isQuestionPending = false;
    bool wasAnswered = false; ///< an answer was just sent
    QList<TimelineEntry> timeline; ///< oldest first

    QString answerUrl; ///< empty: no answer form
    QString submissionKey;
    QString answer; ///< shown again after an error
    int photoLimit = 3;
    bool hadPhoto = false; ///< one came with the answer; none is kept
    QList<FieldError> errors; ///< of `description` and `photo`

    /// Small page that answers with the case's version as text; portal.js asks it and fetches this
    /// page again when the text is no longer `version`. Empty: no live status.
    QString liveUrl;
    QString version;
};

/// One photo of a case, large.
struct PhotoPageView {
    FrameView frame;
    QString caseNumber;
    QString caseUrl; ///< path of the status page
    QString photoUrl;
    QDateTime sentAt;
    int width = 0; ///< pixels
    int height = 0;
};

} // namespace vestibule
