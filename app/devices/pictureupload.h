#pragma once

#include "app/widgets/painters.h"
#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <QWidget>

#include <functional>

namespace vestibule {

struct PageContext;

/// How a stored picture stands: being prepared, ready, can't be shown.
ChipText pictureChip(Attachment::State state);
QString pictureSentence(const Attachment &picture);

/// Reads the file and stores it on the desk; says why when it can't be used. `stored` is called on the GUI thread unless
/// `context` is gone.
void uploadPicture(const PageContext &page, QWidget *context, Attachment::Owner owner,
                   const QString &ownerId, const QString &path,
                   std::function<void(const Result<Attachment> &)> stored);

} // namespace vestibule
