#pragma once

#include "core/cases/casetemplate.h"
#include "portalserver/cases/scannedsubject.h"
#include "portalserver/http/response.h"

#include <optional>
#include <variant>

namespace vestibule {

class Visit;
struct PortalContext;

/// What a report is about: a device or space, and what is the matter with it.
struct ReportSubject {
    ScannedSubject scanned;
    std::optional<CaseTemplate> caseTemplate; ///< none for a free report

    /// Where the form is shown and sent to.
    [[nodiscard]] QString path() const;
};

/// The subject of `code`, or the page that says why there is none. A template that isn't offered makes the report a
/// free one; so does an empty `templateId`.
[[nodiscard]] std::variant<ReportSubject, Response> openReport(PortalContext &context, Visit &visit,
                                                               const QString &code,
                                                               const QString &templateId);

} // namespace vestibule
