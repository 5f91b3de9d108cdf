#pragma once

#include "core/cases/attachment.h"
#include "core/cases/pictureprocess.h"
#include "core/cases/picturework.h"

#include <QObject>

#include <optional>

namespace vestibule {

class AttachmentService;

/// Re-encodes pictures that came in, one at a time, each in a child process under limits: what a
/// decoder does with a hostile file stays in there. Lives on the thread of its AttachmentService
/// and needs an event loop there; waits for nothing.
class PictureWorker final : public QObject, public PictureWork
{
    Q_OBJECT
public:
    using Limits = PictureProcess::Limits;

    /// `helper` is the path of the program vestibule-picture, see PictureProcess::findHelper(). `attachments` must
    /// outlive the worker.
    PictureWorker(AttachmentService &attachments, QString helper);
    PictureWorker(AttachmentService &attachments, QString helper, Limits limits);
    /// Ends the child; its picture is taken up again at the next start.
    ~PictureWorker() override;
    Q_DISABLE_COPY_MOVE(PictureWorker)

    void wake() override;

private:
    void begin(const Attachment &attachment);
    void finish(const PictureProcess::End &end);
    void accept(const PictureFacts &facts);
    void refuse(const QString &reason);
    void keepForLater(const QString &reason);
    void couldNotStart();

    AttachmentService &m_attachments;
    PictureProcess m_process;
    std::optional<Attachment> m_current;
    QString m_lastOwner; // whose picture was taken up last
    bool m_hasComplained = false;
};

} // namespace vestibule
