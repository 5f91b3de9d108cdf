#pragma once

#include "core/cases/caseservice.h"
#include "portalserver/text/reportviews.h"

#include <optional>

namespace vestibule {

class Visit;
struct PortalContext;
struct ScannedSubject;

/// What a reporter sent, by urlencoded or multipart form. Texts as typed.
struct ReportForm {
    QString csrf;
    QString pin; ///< only when a session had ended
    QString submissionKey;
    QString title;
    QString description;
    ReporterContact reporter;
    std::vector<IncomingPicture> pictures;
    std::vector<AttachmentId> kept; ///< pictures that came with the form before
    std::optional<AttachmentId> removed; ///< the one of them whose button was pressed
    bool isCut = false; ///< its photos were too large to be read

    /// Errors: Invalid when the body is no such form, TooLarge when a part is too large.
    [[nodiscard]] static Result<ReportForm> read(const Visit &visit);
    /// The submission key as it is stored and looked up: with what the form came from, so that whoever learns a key
    /// learns nothing by it. That is the phone and the device for a report, which may be sent again in another session;
    /// the case for an answer. Empty: the form has none.
    [[nodiscard]] QString keyWithin(const QString &origin) const;
};

/// The most pictures with one report or answer.
inline constexpr int photoLimit = 3;

/// `errors` of a service as the form shows them. Empty when the error isn't about a field of the form.
[[nodiscard]] QList<FieldError> fieldErrors(const Error &error);
/// What is wrong with `form` before a service is asked, in the order of the form.
[[nodiscard]] QList<FieldError> checkReport(const ReportForm &form, bool isFree);
/// Likewise for an answer on a status page.
[[nodiscard]] QList<FieldError> checkAnswer(const ReportForm &form);

} // namespace vestibule
