#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QImage>

namespace vestibule {

struct Services;

/// A picture, turned upright and no larger than `bound` pixels (empty: as large as it is). On the desk thread.
/// Errors: Unavailable while it is being prepared, Damaged, NotFound.
[[nodiscard]] Result<QImage> readPicture(Services &services, const AttachmentId &id,
                                         const QSize &bound);

} // namespace vestibule
