#pragma once

#include "core/base/result.h"
#include "portalserver/http/response.h"
#include "portalserver/text/reportviews.h"

namespace vestibule {

class Visit;
struct CaseSession;
struct PortalContext;
struct ReportForm;
struct ScannedSubject;

/// The photos of a report that had to be shown again: they wait here until it is sent.
namespace draftphotos {

/// The draft of `form` in this session; see DraftPictures.
[[nodiscard]] QString nameOf(const CaseSession &session, const ReportForm &form);
/// Keeps the photos that came with `form` and drops the one that was removed. Afterwards `kept` names
/// what is there. False when one of the photos isn't. Errors: the store does not answer.
[[nodiscard]] Result<bool> keep(PortalContext &context, const Visit &visit,
                                const CaseSession &session, ReportForm &form);
/// What the form shows of `kept`. Errors: the store does not answer.
[[nodiscard]] Result<QList<KeptPhoto>> shown(PortalContext &context, const CaseSession &session,
                                             const ScannedSubject &subject, const ReportForm &form);
/// GET /d/<code>/draft/<form>/<id>: the photo, or a stand-in while it is re-encoded.
[[nodiscard]] Response picture(PortalContext &context, Visit &visit, const QString &code,
                               const QString &formPart, const QString &pictureId);

} // namespace draftphotos

} // namespace vestibule
