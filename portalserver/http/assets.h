#pragma once

#include "core/base/result.h"
#include "portalserver/http/request.h"
#include "portalserver/http/response.h"

#include <QHash>

namespace vestibule {

/// Style sheets, scripts and pictures of the pages, read once from a resource folder. The hash of a file's
/// content is part of its address, so that browsers may keep it for ever and still get each new version.
/// Immutable after load(), and so usable from any thread.
class Assets
{
public:
    /// Reads all files directly in `folder`, for example ":/portal/assets". Fails with NotFound when there
    /// are none, and with Unsupported for a file whose media type is not known here (field: its name).
    static Result<Assets> load(const QString &folder);

    /// The address of `file`, for example "/assets/3f2a9c0b1d4e5f67/portal.css"; empty when there is none.
    [[nodiscard]] QByteArray url(const QByteArray &file) const;

    /// The answer to GET or HEAD of "/assets/<hash>/<file>": 200, 304 when the browser has it, or 404.
    [[nodiscard]] Response serve(const Request &request, QByteArrayView hash,
                                 QByteArrayView file) const;

private:
    struct Asset {
        QByteArray hash;
        QByteArray type;
        QByteArray bytes;
        QByteArray gzip; ///< empty when it would save less than a tenth
    };
    QHash<QByteArray, Asset> m_assets;
};

} // namespace vestibule
