#include "portalserver/cases/draftphotos.h"

#include "core/base/token.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/draftpictures.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pictureresponse.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/reportform.h"
#include "portalserver/cases/visit.h"

#include <algorithm>

namespace vestibule::draftphotos {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView standIn(
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="112" height="112" viewBox="0 0 112 112">)"
    R"(<rect width="112" height="112" fill="#888" opacity=".25"/>)"
    R"(<path d="M32 44h12l6-8h12l6 8h12v32H32z" fill="none" stroke="#888" stroke-width="4"/>)"
    R"(<circle cx="56" cy="58" r="9" fill="none" stroke="#888" stroke-width="4"/></svg>)");

/// Tells a form from others in addresses, where its own key has no business.
QString partOf(const ReportForm &form)
{
    return hashToken(form.submissionKey).left(32);
}

} // namespace

QString nameOf(const CaseSession &session, const ReportForm &form)
{
    return DraftPictures::nameOf(session.tokenHash, partOf(form));
}

Result<bool> keep(PortalContext &context, const Visit &visit, const CaseSession &session,
                  ReportForm &form)
{
    DraftPictures &drafts = context.services.drafts;
    const QString draft = nameOf(session, form);
    if (form.removed)
        (void)drafts.remove(draft, *form.removed); // else its hour ends it
    const auto there = drafts.of(draft);
    if (!there)
        return tl::unexpected(there.error());
    const auto isGone = [&](const AttachmentId &id) {
        return std::none_of(there->begin(), there->end(), [&](const Attachment &picture) {
            return picture.id == id && picture.state != Attachment::State::Failed;
        });
    };
    bool areAllThere = std::erase_if(form.kept, isGone) == 0;
    // One file that is no picture must not cost the others.
    std::vector<IncomingPicture> fit;
    for (IncomingPicture &picture : form.pictures) {
        const bool hasRoom = form.kept.size() + fit.size() < static_cast<size_t>(photoLimit);
        if (hasRoom && AttachmentService::inspect(picture.bytes))
            fit.push_back(std::move(picture));
        else
            areAllThere = false;
    }
    form.pictures.clear();
    if (fit.empty())
        return areAllThere;
    const auto added = drafts.keep(draft, visit.client(), form.kept, fit);
    if (!added)
        return false;
    form.kept.insert(form.kept.end(), added->begin(), added->end());
    return areAllThere;
}

Result<QList<KeptPhoto>> shown(PortalContext &context, const CaseSession &session,
                               const ScannedSubject &subject, const ReportForm &form)
{
    QList<KeptPhoto> photos;
    const auto pictures = context.services.drafts.of(nameOf(session, form));
    if (!pictures)
        return tl::unexpected(pictures.error());
    for (const Attachment &picture : *pictures) {
        const bool isNamed = std::find(form.kept.begin(), form.kept.end(), picture.id)
            != form.kept.end();
        if (!isNamed)
            continue;
        const QString id = picture.id.toString();
        photos.append({id, u"%1/draft/%2/%3"_s.arg(subject.path(), partOf(form), id),
                       picture.state == Attachment::State::Processing});
    }
    return photos;
}

Response picture(PortalContext &context, Visit &visit, const QString &code, const QString &formPart,
                 const QString &pictureId)
{
    const auto subject = context.subjects.read(code);
    const auto id = AttachmentId::parse(pictureId);
    if (!subject)
        return deadends::serverError(context, visit, subject.error());
    if ((*subject)->isSwitchedOff())
        return deadends::portalOff(context, visit, (*subject)->deployment.id);
    if (!id || !(*subject)->isServed())
        return deadends::notFound(context, visit);
    const auto asked = visit.session((*subject)->deployment.id);
    if (!asked)
        return deadends::serverError(context, visit, asked.error());
    const std::optional<CaseSession> &session = *asked;
    if (!session)
        return deadends::notFound(context, visit);
    const auto found = context.services.attachments.find(*id);
    if (!found)
        return deadends::lookupFailed(context, visit, found.error());
    const bool isOurs = found->ownerKind == Attachment::Owner::Draft
        && context.services.drafts.isAlive(*found)
        && sameToken(found->ownerId, DraftPictures::nameOf(session->tokenHash, formPart));
    if (!isOurs || found->state == Attachment::State::Failed)
        return deadends::notFound(context, visit);
    if (found->state == Attachment::State::Processing)
        return visit.finish(pictureResponse(u"image/svg+xml"_s, standIn.toByteArray(),
                                            PictureAudience::Sender, u"photo"_s));
    auto bytes = context.services.attachments.bytes(*id);
    if (!bytes)
        return deadends::serverError(context, visit, bytes.error());
    return visit.finish(
        pictureResponse(found->mediaType, std::move(*bytes), PictureAudience::Sender, u"photo"_s));
}

} // namespace vestibule::draftphotos
