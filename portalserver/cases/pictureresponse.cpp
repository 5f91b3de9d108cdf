#include "portalserver/cases/pictureresponse.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QByteArray disposition(const QString &mediaType)
{
    if (mediaType == u"image/png")
        return "inline; filename=\"picture.png\"";
    return mediaType == u"image/svg+xml" ? "inline; filename=\"picture.svg\""
                                         : "inline; filename=\"picture.jpg\"";
}

} // namespace

Response pictureResponse(const QString &mediaType, QByteArray bytes, PictureAudience audience)
{
    Response response;
    response.setContentType(mediaType.toLatin1());
    response.setContentSecurityPolicy("default-src 'none'; sandbox; frame-ancestors 'none'");
    response.addHeader("Content-Disposition", disposition(mediaType));
    response.setCacheControl(audience == PictureAudience::Everybody
                                 ? "public, max-age=31536000, immutable"
                                 : "no-store");
    response.setBody(std::move(bytes));
    return response;
}

} // namespace vestibule
