#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

class Visit;
struct PortalContext;
struct ReportForm;
struct ReportSubject;

/// The PIN once more, after the session of a report had ended. What was written waits in hidden fields.
namespace pinagain {

/// Asks for the PIN and keeps the words of `form`.
[[nodiscard]] Response ask(PortalContext &context, Visit &visit, const ReportSubject &subject,
                           const ReportForm &form);
/// The answer to a report that was not even read, because it is large and there is no session: an empty form comes
/// next, where the browser puts in what it kept.
[[nodiscard]] Response askFirst(PortalContext &context, Visit &visit, const QString &code,
                                const QString &templateId);
/// POST /d/<code>/resume/<template or "free">: a right PIN leads back to the form.
[[nodiscard]] Response resume(PortalContext &context, Visit &visit, const QString &code,
                              const QString &templateId);

} // namespace pinagain

} // namespace vestibule
