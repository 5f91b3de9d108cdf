#include "app/frame/storedpicture.h"

#include "core/cases/attachmentservice.h"
#include "core/engine/services.h"

#include <QBuffer>
#include <QImageReader>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<QImage> readPicture(Services &services, const AttachmentId &id, const QSize &bound)
{
    auto bytes = services.attachments.bytes(id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isLarger = size.width() > bound.width() || size.height() > bound.height();
    if (!bound.isEmpty() && size.isValid() && isLarger)
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorCode::Damaged, u"picture doesn't decode"_s);
    return picture;
}

} // namespace vestibule
