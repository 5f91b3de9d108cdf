#include "portalserver/cases/scanpages.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/devicepage.h"
#include "portalserver/cases/guarded.h"
#include "portalserver/cases/pictureresponse.h"
#include "portalserver/cases/pinentry.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/sendingbudget.h"
#include "portalserver/cases/visit.h"
#include "portalserver/http/form.h"
#include "portalserver/text/render.h"

namespace vestibule::scanpages {
using namespace Qt::StringLiterals;

namespace {

PinPageView pinView(PortalContext &context, const Visit &visit, const ScannedSubject &subject)
{
    const DeploymentId &id = subject.deployment.id;
    const auto &site = context.frames.site(id);
    PinPageView view;
    view.frame = context.frames.frame(id, visit.language(), subject.path());
    view.actionUrl = subject.path();
    view.headline = site.text(PortalTextKind::Headline, visit.language());
    view.welcome = site.text(PortalTextKind::Welcome, visit.language());
    view.pinHint = site.text(PortalTextKind::PinHint, visit.language());
    return view;
}

Response pinPage(PortalContext &context, Visit &visit, const PinPageView &view, int status)
{
    const MarkedPage page(renderPin(context.page, visit.texts(), view));
    return visit.finish(Response::page(page.withToken(visit.guestToken()), status));
}

/// Whether a technician scans a label of their site, and doesn't ask for what everybody sees.
Result<bool> isForTechnician(PortalContext &context, const Visit &visit, const QString &code)
{
    if (!visit.request().queryValue("as").isNull())
        return false;
    const auto session = visit.technician();
    if (!session)
        return tl::unexpected(session.error());
    if (!*session)
        return false;
    const auto subject = context.subjects.read(code);
    if (!subject)
        return tl::unexpected(subject.error());
    const ScanOutcome::Kind kind = (*subject)->kind;
    return (*subject)->deployment.id == (*session)->deployment
        && (kind == ScanOutcome::Kind::Active || kind == ScanOutcome::Kind::Blank);
}

} // namespace

Response enter(PortalContext &context, Visit &visit)
{
    EnterPageView view;
    view.frame = context.frames.frame({}, visit.language(), u"/enter"_s);
    view.actionUrl = u"/enter"_s;
    const QByteArray typed = visit.request().queryValue("code");
    if (typed.isNull())
        return visit.finish(Response::page(renderEnter(context.page, visit.texts(), view)));
    view.typedCode = QString::fromUtf8(typed).left(60);
    const QString code = normaliseBase32(view.typedCode);
    if (view.typedCode.trimmed().isEmpty()) {
        view.problem = CodeProblem::Missing;
    } else if (code.size() != 13) {
        view.problem = CodeProblem::Malformed;
    } else {
        const auto subject = context.subjects.read(code);
        if (!subject)
            return deadends::serverError(context, visit, subject.error());
        if ((*subject)->kind != ScanOutcome::Kind::Unknown)
            return visit.finish(Response::redirect(u"/d/%1"_s.arg(code).toLatin1()));
        view.problem = CodeProblem::Unknown;
    }
    return visit.finish(Response::page(renderEnter(context.page, visit.texts(), view), 422));
}

Response show(PortalContext &context, Visit &visit, const QString &code)
{
    const auto isTechnicians = isForTechnician(context, visit, code);
    if (!isTechnicians)
        return deadends::serverError(context, visit, isTechnicians.error());
    if (*isTechnicians)
        return visit.finish(Response::redirect(u"/t/%1"_s.arg(normaliseBase32(code)).toLatin1()));
    auto opened = openSubject(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const ScannedSubject &subject = *std::get<SubjectPointer>(opened);
    const auto session = visit.session(subject.deployment.id);
    if (!session)
        return deadends::serverError(context, visit, session.error());
    return *session ? devicePage(context, visit, subject, **session)
                    : pinPage(context, visit, pinView(context, visit, subject), 200);
}

Response enterPin(PortalContext &context, Visit &visit, const QString &code)
{
    auto opened = openSubject(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const ScannedSubject &subject = *std::get<SubjectPointer>(opened);
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), visit.guestToken()))
        return deadends::refused(context, visit, subject.deployment.id, subject.path());

    const auto entry = vestibule::enterPin(context, visit, subject, form->value(u"pin"_s));
    if (!entry)
        return deadends::serverError(context, visit, entry.error());
    if (entry->busyUntil.isValid())
        return deadends::busy(context, visit, subject.deployment.id, entry->busyUntil);
    const PinVerdict &verdict = entry->verdict;
    if (verdict.kind == PinVerdict::Kind::Right)
        return visit.finish(Response::redirect(subject.path().toLatin1()));
    if (verdict.kind == PinVerdict::Kind::TooMany)
        return deadends::tooMany(context, visit, subject.deployment.id, verdict.tryAgainAt);
    PinPageView view = pinView(context, visit, subject);
    view.trouble = troubleOf(verdict);
    return pinPage(context, visit, view, 422);
}

Response meToo(PortalContext &context, Visit &visit, const QString &code, const QString &caseId)
{
    auto opened = openSubject(context, visit, code);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const ScannedSubject &subject = *std::get<SubjectPointer>(opened);
    const auto found = visit.session(subject.deployment.id);
    if (!found)
        return deadends::serverError(context, visit, found.error());
    const std::optional<CaseSession> &session = *found;
    if (!session)
        return visit.finish(Response::redirect(subject.path().toLatin1()));
    const auto form = Form::parse(visit.request().body());
    if (!form || !visit.isOwnPost(form->value(u"csrf"_s), session->csrfToken.toLatin1()))
        return deadends::refused(context, visit, subject.deployment.id, subject.path());
    const auto id = CaseId::parse(caseId);
    const auto open = context.services.cases.openCases(subject.label.device, subject.label.space,
                                                       visit.language());
    if (!open)
        return deadends::serverError(context, visit, open.error());
    for (const OpenCaseLine &line : *open) {
        if (!id || line.id != *id)
            continue;
        // One phone counts once for a case, however often the button is pressed.
        const QString key = hashToken(visit.phone(*session) + line.id.toString());
        const auto wait = sendingbudget::take(
            context, PortalBudgets::meToo(session->tokenHash, visit.client()));
        if (!wait)
            return deadends::serverError(context, visit, wait.error());
        if (wait->isValid())
            return deadends::busy(context, visit, subject.deployment.id, *wait);
        if (const auto counted = context.services.cases.meToo(line.id, key, {}); !counted)
            return deadends::serverError(context, visit, counted.error());
        return visit.finish(
            Response::redirect((subject.path() + u"?counted="_s + line.number).toLatin1()));
    }
    return visit.finish(Response::redirect(subject.path().toLatin1()));
}

Response picture(PortalContext &context, Visit &visit, const QString &code)
{
    const auto read = context.subjects.read(code);
    if (!read)
        return deadends::serverError(context, visit, read.error());
    const SubjectPointer &subject = *read;
    if (subject->isSwitchedOff())
        return deadends::portalOff(context, visit, subject->deployment.id);
    if (!subject->isServed() || subject->picture.isNull())
        return deadends::notFound(context, visit);
    const auto session = visit.session(subject->deployment.id);
    if (!session)
        return deadends::serverError(context, visit, session.error());
    if (!*session)
        return deadends::notFound(context, visit);
    const auto attachment = context.services.attachments.find(subject->picture);
    if (!attachment)
        return deadends::lookupFailed(context, visit, attachment.error());
    if (attachment->state != Attachment::State::Ready)
        return deadends::notFound(context, visit);
    auto bytes = context.services.attachments.bytes(subject->picture);
    if (!bytes)
        return deadends::serverError(context, visit, bytes.error());
    return visit.finish(pictureResponse(attachment->mediaType, std::move(*bytes),
                                        PictureAudience::Sender, u"picture"_s));
}

} // namespace vestibule::scanpages
