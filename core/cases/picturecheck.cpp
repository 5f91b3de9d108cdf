#include "core/cases/picturecheck.h"

#include "core/cases/attachmentrepository.h"
#include "core/cases/picturefiles.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QFileInfo>

namespace vestibule {

namespace {

constexpr int picturesAtOnce = 500;

} // namespace

Result<PictureCheck::Outcome> PictureCheck::run(const std::function<bool()> &goesOn)
{
    Outcome outcome;
    AttachmentId last;
    for (;;) {
        const auto some = AttachmentRepository(m_database).withFile(last, picturesAtOnce);
        if (!some)
            return tl::unexpected(some.error());
        for (const Attachment &picture : *some) {
            if (!goesOn())
                return outcome;
            ++outcome.pictures;
            last = picture.id;
            if (!lackOf(picture))
                continue;
            const auto lack = lackNow(picture);
            if (!lack)
                return tl::unexpected(lack.error());
            outcome.lack = *lack;
            if (outcome.lack)
                return outcome;
        }
        if (some->size() < size_t{picturesAtOnce})
            return outcome;
    }
}

std::optional<PictureCheck::Lack> PictureCheck::lackOf(const Attachment &picture) const
{
    const PictureFiles files(m_database.store().location().attachmentDirectory());
    const bool isReady = picture.state == Attachment::State::Ready;
    const QFileInfo file(isReady ? files.readyPath(picture.id) : files.incomingPath(picture.id));
    if (!file.exists())
        return Lack{file.filePath(), true};
    const bool hasLength = isReady ? file.size() == picture.byteSize : file.size() > 0;
    return hasLength ? std::nullopt : std::optional<Lack>(Lack{file.filePath(), false});
}

/// Again, by the row as it is now: a picture may have been re-encoded or erased since it was read.
Result<std::optional<PictureCheck::Lack>> PictureCheck::lackNow(Attachment picture)
{
    const auto now = AttachmentRepository(m_database).find(picture.id);
    if (!now && now.error().code != ErrorCode::NotFound)
        return tl::unexpected(now.error());
    if (!now || now->state == Attachment::State::Failed)
        return std::nullopt;
    return lackOf(*now);
}

} // namespace vestibule
