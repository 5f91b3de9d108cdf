#include "core/cases/pictureworker.h"

#include "core/cases/attachmentservice.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.cases.pictures")

} // namespace

PictureWorker::PictureWorker(AttachmentService &attachments, QString helper)
    : PictureWorker(attachments, std::move(helper), Limits())
{ }

PictureWorker::PictureWorker(AttachmentService &attachments, QString helper, Limits limits)
    : m_attachments(attachments),
      m_process(std::move(helper), limits)
{
    connect(&m_process, &PictureProcess::ended, this, &PictureWorker::finish);
}

PictureWorker::~PictureWorker() = default;

void PictureWorker::wake()
{
    if (m_current)
        return;
    const auto waiting = m_attachments.nextProcessing(m_lastOwner);
    if (!waiting)
        qCWarning(log) << "Can't read which pictures wait:" << waiting.error().detail;
    else if (*waiting)
        begin(**waiting);
}

void PictureWorker::begin(const Attachment &attachment)
{
    m_current = attachment;
    m_lastOwner = attachment.ownerId;
    const PictureFiles files = m_attachments.files();
    const QString incoming = files.incomingPath(attachment.id);
    if (!QFileInfo::exists(incoming)) {
        refuse(u"its file is gone"_s);
        return;
    }
    m_process.start({incoming, files.partPath(attachment.id),
                     attachment.ownerKind == Attachment::Owner::Branding});
}

void PictureWorker::finish(const PictureProcess::End &end)
{
    switch (end.kind) {
    case PictureProcess::End::Kind::Written:
        accept(end.facts);
        break;
    case PictureProcess::End::Kind::Refused:
    case PictureProcess::End::Kind::OverLimit:
        refuse(end.detail);
        break;
    case PictureProcess::End::Kind::SystemFailed:
        keepForLater(end.detail);
        break;
    case PictureProcess::End::Kind::NotStarted:
        couldNotStart();
        break;
    }
}

void PictureWorker::accept(const PictureFacts &facts)
{
    const qint64 bytes = QFileInfo(m_attachments.files().partPath(m_current->id)).size();
    const auto marked = m_attachments.markReady(m_current->id, facts, bytes);
    m_current.reset();
    // Else the store is busy or full: the picture stays for the next wake().
    if (marked || marked.error().code == ErrorCode::NotFound)
        QMetaObject::invokeMethod(this, &PictureWorker::wake, Qt::QueuedConnection);
    else
        qCWarning(log) << "Can't store a picture:" << marked.error().detail;
}

void PictureWorker::refuse(const QString &reason)
{
    qCInfo(log) << "Refused picture" << m_current->id.toString() << reason;
    const auto marked = m_attachments.markFailed(m_current->id);
    m_current.reset();
    if (marked || marked.error().code == ErrorCode::NotFound)
        QMetaObject::invokeMethod(this, &PictureWorker::wake, Qt::QueuedConnection);
    else
        qCWarning(log) << "Can't mark a picture as failed:" << marked.error().detail;
}

/// The disk is full, or this system doesn't let the program confine itself: the next wake() tries again.
void PictureWorker::keepForLater(const QString &reason)
{
    qCWarning(log) << "Pictures wait:" << reason;
    m_current.reset();
}

/// Not the picture's fault, so it waits.
void PictureWorker::couldNotStart()
{
    m_current.reset();
    if (!m_hasComplained)
        qCWarning(log) << "Pictures wait, because this program can't be started:"
                       << m_process.helper();
    m_hasComplained = true;
}

} // namespace vestibule
