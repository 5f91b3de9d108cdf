#include "portalserver/http/assets.h"

#include "portalserver/http/answer.h"
#include "portalserver/http/gzip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

QByteArray typeOf(const QString &file)
{
    static const QHash<QString, QByteArray> types = {
        {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"svg"_s, "image/svg+xml"},
        {u"png"_s, "image/png"},
        {u"webp"_s, "image/webp"},
        {u"jpg"_s, "image/jpeg"},
        {u"ico"_s, "image/vnd.microsoft.icon"},
        {u"woff2"_s, "font/woff2"},
        {u"json"_s, "application/json"},
        {u"webmanifest"_s, "application/manifest+json"},
        {u"txt"_s, "text/plain; charset=utf-8"},
    };
    return types.value(file.section(u'.', -1).toLower());
}

QByteArray usefulGzip(const QByteArray &bytes)
{
    const QByteArray compressed = gzip(bytes);
    return compressed.size() < bytes.size() - bytes.size() / 10 ? compressed : QByteArray();
}

/// RFC 9110, section 13.1.2, compared weakly.
bool hasTag(QByteArrayView ifNoneMatch, const QByteArray &tag)
{
    while (!ifNoneMatch.isEmpty()) {
        const qsizetype comma = ifNoneMatch.indexOf(',');
        QByteArrayView item = trimmedBlanks(comma < 0 ? ifNoneMatch : ifNoneMatch.first(comma));
        ifNoneMatch = comma < 0 ? QByteArrayView() : ifNoneMatch.sliced(comma + 1);
        if (item.startsWith("W/"))
            item = item.sliced(2);
        if (item == tag || item == "*")
            return true;
    }
    return false;
}

} // namespace

Result<Assets> Assets::load(const QString &folder)
{
    Assets assets;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unavailable, file.errorString(), name);
        Asset asset;
        asset.type = typeOf(name);
        if (asset.type.isEmpty())
            return failure(ErrorCode::Unsupported, u"an asset of unknown type"_s, name);
        asset.bytes = file.readAll();
        asset.hash
            = QCryptographicHash::hash(asset.bytes, QCryptographicHash::Sha256).toHex().first(16);
        asset.gzip = usefulGzip(asset.bytes);
        assets.m_assets.insert(name.toUtf8(), asset);
    }
    if (assets.m_assets.isEmpty())
        return failure(ErrorCode::NotFound, u"no assets in "_s + folder);
    return assets;
}

QByteArray Assets::url(const QByteArray &file) const
{
    const auto found = m_assets.constFind(file);
    return found == m_assets.cend() ? QByteArray()
                                    : QByteArray("/assets/" + found->hash + '/' + file);
}

Response Assets::serve(const Request &request, QByteArrayView hash, QByteArrayView file) const
{
    const auto found = m_assets.constFind(file.toByteArray());
    if (found == m_assets.cend() || hash != found->hash)
        return refusal(404);
    // Weak, because the compressed form goes under the same tag.
    const QByteArray tag = '"' + found->hash + '"';
    const bool isKept = hasTag(request.header("if-none-match"), tag);
    Response response(isKept ? 304 : 200);
    response.setCacheControl("public, max-age=31536000, immutable");
    response.addHeader("ETag", QByteArray("W/" + tag));
    response.setGzippedBody(found->gzip);
    if (isKept)
        return response;
    response.setContentType(found->type);
    response.setBody(found->bytes);
    return response;
}

} // namespace vestibule
