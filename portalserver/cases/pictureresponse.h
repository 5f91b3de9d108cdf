#pragma once

#include "portalserver/http/response.h"

#include <QString>

namespace vestibule {

/// Who may see a picture.
enum class PictureAudience {
    Everybody, ///< its address is new when it changes, so it is kept for ever
    Sender, ///< phones with a session or a case's link; kept nowhere
};

/// A picture that came from outside: nothing runs in it, and whoever opens it by itself saves it as `name` with the
/// suffix of `mediaType`.
[[nodiscard]] Response pictureResponse(const QString &mediaType, QByteArray bytes,
                                       PictureAudience audience, const QString &name);

} // namespace vestibule
