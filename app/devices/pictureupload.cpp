#include "app/devices/pictureupload.h"

#include "app/pagecontext.h"
#include "app/words/problemwords.h"
#include "core/cases/attachmentservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::Picture)
};

Result<Attachment> store(Services &services, Attachment::Owner owner, const QString &ownerId,
                         const QString &path, const Actor &actor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"unreadable file"_s);
    if (file.size() > AttachmentService::maximumBytes)
        return failure(ErrorCode::TooLarge, u"file"_s);
    return services.attachments.store(owner, ownerId, {QFileInfo(path).fileName(), file.readAll()},
                                      actor);
}

MessageText refusal(const QString &path, const Error &error)
{
    MessageText message = problemwords::message(
        Words::tr("“%1” can't be used").arg(QFileInfo(path).fileName()), error);
    if (error.code == ErrorCode::NotFound)
        message.text = Words::tr("The file can't be read. Look whether it is still there.");
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Unsupported)
        message.text = Words::tr(
            "It is no PNG or JPEG picture, or it is damaged. Choose another one.");
    if (error.code == ErrorCode::TooLarge)
        message.text = Words::tr(
                           "It is larger than %1 MB or has too many pixels. Make it smaller first.")
                           .arg(AttachmentService::maximumBytes / (1024 * 1024));
    return message;
}

} // namespace

ChipText pictureChip(Attachment::State state)
{
    switch (state) {
    case Attachment::State::Processing:
        return {Words::tr("Being prepared"), ToneKind::Info, u"clock"_s};
    case Attachment::State::Ready:
        return {Words::tr("Ready"), ToneKind::Success, u"check"_s};
    case Attachment::State::Failed:
        return {Words::tr("Can't be shown"), ToneKind::Danger, u"warning"_s};
    }
    return {};
}

QString pictureSentence(const Attachment &picture)
{
    switch (picture.state) {
    case Attachment::State::Processing:
        return Words::tr("%1 is checked and made smaller; it is shown in a moment.")
            .arg(picture.fileName);
    case Attachment::State::Ready:
        return Words::tr("%1, %2 × %3 pixels")
            .arg(picture.fileName)
            .arg(picture.width)
            .arg(picture.height);
    case Attachment::State::Failed:
        return Words::tr("%1 couldn't be read. Choose another picture.").arg(picture.fileName);
    }
    return {};
}

void uploadPicture(const PageContext &page, QWidget *context, Attachment::Owner owner,
                   const QString &ownerId, const QString &path,
                   std::function<void(const Result<Attachment> &)> stored)
{
    page.desk.ask(
        context,
        [owner, ownerId, path, actor = Actor::byOperator(page.me)](Services &services) {
            return store(services, owner, ownerId, path, actor);
        },
        [context, path, stored = std::move(stored)](const Result<Attachment> &result) {
            stored(result);
            if (!result)
                MessageDialog::tell(context->window(), refusal(path, result.error()));
        });
}

} // namespace vestibule
