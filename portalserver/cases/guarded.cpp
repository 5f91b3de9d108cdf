#include "portalserver/cases/guarded.h"

#include "core/base/clock.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"
#include "portalserver/state/portalstate.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

void note(PortalContext &context, const Visit &visit, const ScannedSubject &subject,
          const QString &result)
{
    // Who looks at a page on this computer has no label in front of them.
    if (visit.request().method() != Method::Get
        || context.state.ownAddresses.contains(visit.request().peer()))
        return;
    const QDateTime now = context.clock.now();
    if (context.state.scans.isNew(subject.label.id, result, visit.request().peer(), now))
        context.state.scans.add({subject.label.id, now, result, visit.clientKind()});
}

} // namespace

SubjectOrPage openSubject(PortalContext &context, Visit &visit, const QString &code)
{
    const auto read = context.subjects.read(code);
    if (!read)
        return deadends::serverError(context, visit, read.error());
    const SubjectPointer &subject = *read;
    visit.enterSite(subject->deployment.id);
    switch (subject->kind) {
    case ScanOutcome::Kind::Unknown:
        note(context, visit, *subject, u"unknown"_s);
        return deadends::notFound(context, visit);
    case ScanOutcome::Kind::Blank:
        note(context, visit, *subject, u"blank"_s);
        return deadends::notConnected(context, visit, *subject);
    case ScanOutcome::Kind::Revoked:
        note(context, visit, *subject, u"revoked"_s);
        return deadends::revoked(context, visit, *subject);
    case ScanOutcome::Kind::Replaced:
        note(context, visit, *subject, u"revoked"_s);
        return deadends::replaced(context, visit, *subject);
    case ScanOutcome::Kind::Active:
        break;
    }
    if (!subject->deployment.portalEnabled) {
        note(context, visit, *subject, u"portal_off"_s);
        return deadends::portalOff(context, visit, subject->deployment.id);
    }
    if (const auto known = context.frames.read(subject->deployment.id); !known)
        return deadends::serverError(context, visit, known.error());
    note(context, visit, *subject, u"shown"_s);
    return subject;
}

} // namespace vestibule
