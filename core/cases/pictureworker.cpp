#include "core/cases/pictureworker.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/picture/exitcode.h"
#include "core/cases/pictureinspection.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.cases.pictures")

/// The child has no business with our environment, but must find the libraries that we found.
QProcessEnvironment childEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    const QStringList kept = {u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s};
    for (const QString &name : kept) {
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    }
    return environment;
}

/// Logos stay sharp.
bool needsPng(const Attachment &attachment)
{
    return attachment.ownerKind == Attachment::Owner::Branding;
}

} // namespace

PictureWorker::PictureWorker(AttachmentService &attachments, QString helper)
    : PictureWorker(attachments, std::move(helper), Limits())
{ }

PictureWorker::PictureWorker(AttachmentService &attachments, QString helper, Limits limits)
    : m_attachments(attachments),
      m_helper(std::move(helper)),
      m_limits(limits)
{
    m_process.setProcessEnvironment(childEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { finish(status, exitCode); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            couldNotStart();
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
}

PictureWorker::~PictureWorker()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QString PictureWorker::findHelper(const QString &programDirectory)
{
    const QStringList places = {u"/../libexec/vestibule/"_s, u"/"_s, u"/../core/cases/"_s,
                                u"/../../core/cases/"_s};
    for (const QString &place : places) {
        const QFileInfo program(programDirectory + place + u"vestibule-picture"_s);
        if (program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

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
    QStringList arguments = {u"--cpu-seconds"_s, QString::number(m_limits.cpuSeconds),
                             u"--memory-mebibytes"_s, QString::number(m_limits.memoryMebibytes)};
    if (needsPng(attachment))
        arguments.append(u"--png"_s);
    arguments.append({incoming, files.partPath(attachment.id)});
    m_deadline.start(m_limits.wallSeconds * 1000);
    m_process.start(m_helper, arguments);
}

void PictureWorker::finish(QProcess::ExitStatus status, int exitCode)
{
    m_deadline.stop();
    const QByteArray answer = m_process.readAllStandardOutput();
    if (status == QProcess::CrashExit)
        refuse(u"ended by signal "_s + QString::number(exitCode));
    else if (exitCode == picturehelper::notThePicture)
        keepForLater(QString::fromUtf8(answer.left(200)).trimmed());
    else if (exitCode != 0 || !accept(answer))
        refuse(QString::fromUtf8(answer.left(200)).trimmed());
}

QByteArray PictureWorker::writtenPicture() const
{
    QFile file(m_attachments.files().partPath(m_current->id));
    return file.open(QIODevice::ReadOnly) && file.size() <= maximumPictureBytes ? file.readAll()
                                                                                : QByteArray();
}

bool PictureWorker::accept(const QByteArray &answer)
{
    const QJsonObject said = QJsonDocument::fromJson(answer).object();
    const PictureFacts facts = {said[u"media_type"].toString(), said[u"width"].toInt(),
                                said[u"height"].toInt()};
    // A decoder that was taken over writes and says what it likes.
    const QByteArray written = writtenPicture();
    if (!isReencoded(written, facts) || (needsPng(*m_current) && facts.mediaType != u"image/png"))
        return false;
    const auto marked = m_attachments.markReady(m_current->id, facts, written.size());
    m_current.reset();
    // Else the store is busy or full: the picture stays for the next wake().
    if (marked || marked.error().code == ErrorCode::NotFound)
        QMetaObject::invokeMethod(this, &PictureWorker::wake, Qt::QueuedConnection);
    else
        qCWarning(log) << "Can't store a picture:" << marked.error().detail;
    return true;
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
    m_deadline.stop();
    m_current.reset();
    if (!m_hasComplained)
        qCWarning(log) << "Pictures wait, because this program can't be started:" << m_helper;
    m_hasComplained = true;
}

} // namespace vestibule
