#include "portalserver/cases/casephotos.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pictureresponse.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"
#include "portalserver/text/render.h"

#include <algorithm>
#include <variant>

namespace vestibule::casephotos {
using namespace Qt::StringLiterals;

namespace {

struct Photo {
    Case record;
    Attachment attachment;
};

std::variant<Photo, Response> open(PortalContext &context, Visit &visit, const QString &token,
                                   const QString &attachmentId)
{
    const auto found = context.services.cases.findByStatusToken(token);
    if (!found)
        return deadends::lookupFailed(context, visit, found.error());
    visit.enterSite(found->deployment);
    const auto id = AttachmentId::parse(attachmentId);
    if (!id)
        return deadends::notFound(context, visit);
    const auto attachment = context.services.attachments.find(*id);
    if (!attachment)
        return deadends::lookupFailed(context, visit, attachment.error());
    const auto entries = context.services.cases.timeline(found->id, true);
    if (!entries)
        return deadends::serverError(context, visit, entries.error());
    const bool isShown = attachment->ownerId == found->id.toString()
        && std::any_of(entries->begin(), entries->end(),
                       [&](const CaseEntry &entry) { return entry.id == attachment->entry; });
    if (!isShown || attachment->state != Attachment::State::Ready)
        return deadends::notFound(context, visit);
    return Photo{*found, *attachment};
}

} // namespace

Response picture(PortalContext &context, Visit &visit, const QString &token,
                 const QString &attachmentId)
{
    auto opened = open(context, visit, token, attachmentId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &[record, attachment] = std::get<Photo>(opened);
    auto bytes = context.services.attachments.bytes(attachment.id);
    if (!bytes)
        return deadends::serverError(context, visit, bytes.error());
    return visit.finish(pictureResponse(attachment.mediaType, std::move(*bytes),
                                        PictureAudience::Sender, record.number + u"-photo"));
}

Response show(PortalContext &context, Visit &visit, const QString &token,
              const QString &attachmentId)
{
    auto opened = open(context, visit, token, attachmentId);
    if (auto *page = std::get_if<Response>(&opened))
        return std::move(*page);
    const auto &[record, attachment] = std::get<Photo>(opened);
    if (const auto known = context.frames.read(record.deployment); !known)
        return deadends::serverError(context, visit, known.error());
    const QString casePath = u"/c/"_s + token;
    PhotoPageView view;
    view.frame = context.frames.frame(record.deployment, visit.language(), visit.path());
    view.caseNumber = record.number;
    view.caseUrl = casePath;
    view.photoUrl = casePath + u"/picture/"_s + attachment.id.toString();
    view.sentAt = attachment.createdAt;
    view.width = attachment.width;
    view.height = attachment.height;
    return visit.finish(Response::page(renderPhoto(context.page, visit.texts(), view)));
}

} // namespace vestibule::casephotos
