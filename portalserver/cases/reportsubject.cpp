#include "portalserver/cases/reportsubject.h"

#include "core/cases/templateservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/guarded.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString ReportSubject::path() const
{
    const QString report = scanned.path() + u"/report"_s;
    return caseTemplate ? QString(report + u'/' + caseTemplate->id.toString()) : report;
}

std::variant<ReportSubject, Response> openReport(PortalContext &context, Visit &visit,
                                                 const QString &code, const QString &templateId)
{
    auto opened = openSubject(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    ReportSubject subject{*std::get<SubjectPointer>(opened), {}};
    if (templateId.isEmpty())
        return subject;
    const auto offered = context.services.templates.offered(subject.scanned.deployment.id);
    if (!offered)
        return deadends::serverError(context, visit, offered.error());
    for (const CaseTemplate &offer : *offered) {
        if (offer.id.toString() == templateId)
            subject.caseTemplate = offer;
    }
    // One that is no longer offered must not lose what was written.
    return subject;
}

} // namespace vestibule
