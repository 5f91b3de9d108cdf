#pragma once

#include "core/base/result.h"
#include "core/events/event.h"

namespace vestibule {

class Database;
struct Attachment;

/// A picture of a case, a device or a site was `what` ("added", "ready", "failed"): an event of the thing that it is
/// of. Errors: NotFound when that is gone.
[[nodiscard]] Result<Event> pictureEvent(Database &database, const Attachment &attachment,
                                         const QString &what);

} // namespace vestibule
