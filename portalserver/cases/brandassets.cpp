#include "portalserver/cases/brandassets.h"

#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/pictureresponse.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/text/brandcss.h"

#include <QRegularExpression>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView forEver("public, max-age=31536000, immutable");
const QString defaultColour = u"#0b4f6c"_s;

QString hexDigits(const QString &colour, const QString &otherwise)
{
    return (colour.isEmpty() ? otherwise : colour).mid(1).toLower();
}

} // namespace

QString brandCssUrl(const Branding &branding)
{
    const QString colour = hexDigits(branding.colour, defaultColour);
    const QString head = hexDigits(branding.headColour, u"#"_s + colour);
    return u"/assets/"_s + (head == colour ? colour : QString(colour + u'-' + head))
        + u"/brand.css"_s;
}

QString logoUrl(const Branding &branding)
{
    return branding.logo.isNull() ? QString()
                                  : QString(u"/assets/"_s + branding.logo.toString() + u"/logo"_s);
}

Response brandCssResponse(const QByteArray &colours)
{
    static const QRegularExpression form(u"^([0-9a-f]{6})(?:-([0-9a-f]{6}))?$"_s);
    const auto match = form.match(QString::fromLatin1(colours));
    if (!match.hasMatch())
        return Response(404);
    const auto colour = Colour::parse(QString(u'#' + match.captured(1)));
    const auto head = Colour::parse(QString(u'#' + match.captured(2)));
    Response response;
    response.setContentType("text/css; charset=utf-8");
    response.setCacheControl(forEver);
    response.setBody(brandCss(correctBrandColours(*colour, head)));
    return response;
}

Response logoResponse(PortalContext &context, const QByteArray &attachmentId)
{
    const auto id = AttachmentId::parse(QString::fromLatin1(attachmentId));
    if (!id)
        return Response(404);
    const auto logo = context.services.attachments.find(*id);
    if (!logo)
        return Response(logo.error().code == ErrorCode::NotFound ? 404 : 503);
    if (logo->ownerKind != Attachment::Owner::Branding || logo->state != Attachment::State::Ready)
        return Response(404);
    auto bytes = context.services.attachments.bytes(*id);
    if (!bytes)
        return Response(503);
    return pictureResponse(logo->mediaType, std::move(*bytes), PictureAudience::Everybody,
                           u"logo"_s);
}

} // namespace vestibule
