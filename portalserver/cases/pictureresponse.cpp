#include "portalserver/cases/pictureresponse.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Pages show it all the same; opened by itself, it is saved instead of shown as a page of ours.
QByteArray disposition(const QString &name, const QString &mediaType)
{
    QByteArray plain;
    for (const QChar letter : name)
        plain += letter.unicode() < 128 && letter.isLetterOrNumber() ? letter.toLatin1() : '-';
    const char *suffix = ".jpg";
    if (mediaType == u"image/png")
        suffix = ".png";
    else if (mediaType == u"image/svg+xml")
        suffix = ".svg";
    return "attachment; filename=\"" + plain + suffix + '"';
}

} // namespace

Response pictureResponse(const QString &mediaType, QByteArray bytes, PictureAudience audience,
                         const QString &name)
{
    Response response;
    response.setContentType(mediaType.toLatin1());
    response.setContentSecurityPolicy("default-src 'none'; sandbox; frame-ancestors 'none'");
    response.addHeader("Content-Disposition", disposition(name, mediaType));
    response.setCacheControl(audience == PictureAudience::Everybody
                                 ? "public, max-age=31536000, immutable"
                                 : "no-store");
    response.setBody(std::move(bytes));
    return response;
}

} // namespace vestibule
