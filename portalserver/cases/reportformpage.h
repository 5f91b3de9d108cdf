#pragma once

#include "portalserver/http/response.h"
#include "portalserver/text/reportviews.h"

namespace vestibule {

class Visit;
struct CaseSession;
struct PortalContext;
struct ReportForm;
struct ReportSubject;

/// The form of a report, with the words of `form`; photos have to be chosen.
[[nodiscard]] Response reportFormPage(PortalContext &context, Visit &visit,
                                      const ReportSubject &subject, const CaseSession &session,
                                      const ReportForm &form);
/// The form with everything that was sent, photos included: without `errors` after a photo was removed.
[[nodiscard]] Response reportFormAgain(PortalContext &context, Visit &visit,
                                       const ReportSubject &subject, const CaseSession &session,
                                       const ReportForm &sent, const QList<FieldError> &errors);

} // namespace vestibule
