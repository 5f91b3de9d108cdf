#pragma once

#include "portalserver/text/frameview.h"

#include <QList>
#include <QStringList>

namespace vestibule {

/// Why a field can't be taken as it is.
enum class FieldProblem {
    Missing, ///< nothing written or chosen
    NoContact, ///< neither phone nor e-mail; its field is `reporter_phone`
    NotAnEmail,
    NotAPhone,
    TooLong, ///< `limit` characters at most
    NotANumber,
    TooLow, ///< `limit` is the least
    TooHigh, ///< `limit` is the most
    NotADate,
    NotAPicture,
    TooManyPhotos, ///< `limit` at most
    TooLarge, ///< a photo; `limit` in megabytes
    TooManyNow, ///< much was sent from here; `limit` is the time from which it can be sent
    NoPhotosNow, ///< no room, or too many from here
};

struct FieldError {
    QString field; ///< the input's name, for example `reporter_phone` or a TemplateField's
    FieldProblem problem = FieldProblem::Missing;
    QString limit;
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

enum class FieldKind {
    Text,
    Paragraph,
    Number,
    YesNo, ///< sends `yes` or `no`
    SingleChoice,
    MultiChoice,
    DateTime, ///< sends local time as `2026-11-20T10:31`
};

struct FieldOption {
    QString value;
    QString label;
    bool isChosen = false;
};

/// One question of a case template.
struct TemplateField {
    QString name; ///< of the input, unique in the form
    FieldKind kind = FieldKind::Text;
    QString label;
    QString hint;
    bool isRequired = true;
    QString value; ///< as typed; for YesNo `yes`, `no` or empty
    QString unit; ///< of a Number
    QString minimum;
    QString maximum;
    QList<FieldOption> options; ///< of the choices
};

/// A photo that came with a form that had to be shown again. Sends `kept_photo`; its button sends
/// `remove_photo` with the id.
struct KeptPhoto {
    QString id;
    QString url;
    bool isInWork = false; ///< the picture at `url` is a stand-in yet
};

/// The report form, free or by a case template. Posts multipart to `actionUrl`: `title` (free
/// only), `description`, the template's fields, `photo` (up to 3), `reporter_name`,
/// `reporter_phone`, `reporter_email`, `template`, `submission_key`, `csrf`.
struct ReportPageView {
    FrameView frame;
    QString actionUrl;
    QString backUrl; ///< of the device page
    QString deviceName; ///< "AGV 12"
    QString place; ///< "Hall 3, aisle B"
    QString templateId; ///< empty for a free report
    QString templateTitle; ///< the heading; empty for a free report, which asks for `title` instead
    QString submissionKey; ///< the same one when the form is shown again

    QString safetyLead; ///< bold first words: "Keep out of the yellow lane."
    QString safetyText;
    QStringList firstSteps; ///< "Try this first"; like the safety text not repeated above errors
    QString firstStepsTime; ///< how long they take: "1 minute"
    QList<TemplateField> fields;

    QString title;
    QString description;
    bool isDescriptionRequired = false; ///< a free report should set it
    bool isPhotoRequired = false;
    int photoLimit = 3; ///< 0: no photos
    QList<KeptPhoto> keptPhotos;
    bool hadPhoto = false; ///< one came with the form and was not kept
    QString reporterName;
    QString reporterPhone;
    QString reporterEmail;
    bool isNameRequired = true;
    bool isContactRequired = true; ///< one of phone and e-mail
    int retentionDays = 180; ///< 0: the sentence is left out

    QList<FieldError> errors; ///< in the order of the form
};

/// After a report was taken, also when the same one came twice.
struct DonePageView {
    FrameView frame;
    QString caseNumber; ///< "HALL-0043"
    QString caseUrl; ///< path of the status page
    QString deviceName;
    QString teamName; ///< "the Hall 3 team"; empty: "the maintenance team"
    QStringList nextSteps; ///< the deployment's own words for what happens next; empty: ours
    QDateTime expectedAt; ///< when somebody should be there; invalid: nothing is promised
    QString reporterContact; ///< where we write to; empty: look at the page
    QString statusUrl; ///< whole address of the status page
    QByteArray statusQrSvg; ///< our own SVG of the QR symbol, with its quiet zone; shown as it is
    QString reportAgainUrl; ///< of the device page
};

} // namespace vestibule
