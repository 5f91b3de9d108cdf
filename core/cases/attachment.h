#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace vestibule {

/// A picture as it came, not yet trusted.
struct IncomingPicture {
    QString fileName;
    QByteArray bytes;
};

/// Those pictures of a draft that its form shows; see DraftPictures.
struct KeptPictures {
    QString draft;
    std::vector<AttachmentId> ids;
};

/// A picture of a case, a device, a brand or a form that is not sent yet. Only a re-encoded one (state Ready) is ever shown.
struct Attachment {
    enum class State { Processing, Ready, Failed };
    enum class Owner { Case, Device, Branding, Draft };

    AttachmentId id;
    Owner ownerKind = Owner::Case;
    QString ownerId;
    CaseEntryId entry; ///< the timeline line it came with
    QString fileName;
    QString mediaType; ///< of the re-encoded file: image/jpeg or image/png
    qint64 byteSize = 0;
    int width = 0;
    int height = 0;
    State state = State::Processing;
    QDateTime createdAt;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace vestibule
