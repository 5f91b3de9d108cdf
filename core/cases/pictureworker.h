#pragma once

#include "core/cases/attachment.h"
#include "core/cases/picturework.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

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
    /// What one picture may cost.
    struct Limits {
        int cpuSeconds = 3;
        int memoryMebibytes = 512;
        int wallSeconds = 60; ///< for a child that sleeps instead of computing
    };

    /// `helper` is the path of the program vestibule-picture, see findHelper(). `attachments` must
    /// outlive the worker.
    PictureWorker(AttachmentService &attachments, QString helper);
    PictureWorker(AttachmentService &attachments, QString helper, Limits limits);
    /// Ends the child; its picture is taken up again at the next start.
    ~PictureWorker() override;
    Q_DISABLE_COPY_MOVE(PictureWorker)

    /// Where vestibule-picture lies beside a program in `programDirectory` (installed, or in a
    /// build folder); empty when it isn't there.
    [[nodiscard]] static QString findHelper(const QString &programDirectory);

    void wake() override;

private:
    void begin(const Attachment &attachment);
    void finish(QProcess::ExitStatus status, int exitCode);
    /// What the child wrote; empty when that is too much or can't be read.
    [[nodiscard]] QByteArray writtenPicture() const;
    [[nodiscard]] bool accept(const QByteArray &answer);
    void refuse(const QString &reason);
    void keepForLater(const QString &reason);
    void couldNotStart();

    AttachmentService &m_attachments;
    QString m_helper;
    Limits m_limits;
    QProcess m_process;
    QTimer m_deadline;
    std::optional<Attachment> m_current;
    QString m_lastOwner; // whose picture was taken up last
    bool m_hasComplained = false;
};

} // namespace vestibule
