#include "core/cases/pictureprocess.h"

#include "core/cases/picture/exitcode.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

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

/// A helper that says more was taken over by the picture.
constexpr qint64 longestAnswer = 4096; // bytes

/// What a file holds; empty when that is more than a picture may be, or can't be read.
QByteArray pictureAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= maximumPictureBytes ? file.readAll()
                                                                                : QByteArray();
}

} // namespace

PictureProcess::PictureProcess(QString helper, QObject *parent)
    : PictureProcess(std::move(helper), Limits(), parent)
{ }

PictureProcess::PictureProcess(QString helper, Limits limits, QObject *parent)
    : QObject(parent),
      m_helper(std::move(helper)),
      m_limits(limits)
{
    m_process.setProcessEnvironment(childEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { finish(status, exitCode); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_deadline.stop();
        Q_EMIT ended({End::Kind::NotStarted, {}, m_process.errorString()});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PictureProcess::hear);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, &m_process, &QProcess::kill);
}

PictureProcess::~PictureProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QString PictureProcess::findHelper(const QString &programDirectory)
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

void PictureProcess::start(const Order &order)
{
    QStringList arguments = {u"--cpu-seconds"_s, QString::number(m_limits.cpuSeconds),
                             u"--memory-mebibytes"_s, QString::number(m_limits.memoryMebibytes)};
    if (order.asPng)
        arguments.append(u"--png"_s);
    arguments.append({u"--longest-side"_s, QString::number(order.longestSide)});
    arguments.append({order.input, order.output});
    m_order = order;
    m_answer.clear();
    m_deadline.start(m_limits.wallSeconds * 1000);
    m_process.start(m_helper, arguments);
}

void PictureProcess::hear()
{
    // What is over the limit is dropped: until it is dead, the child goes on writing.
    const QByteArray said = m_process.readAllStandardOutput();
    m_answer += said.left(longestAnswer + 1 - m_answer.size());
    if (saidTooMuch())
        m_process.kill();
}

bool PictureProcess::saidTooMuch() const
{
    return m_answer.size() > longestAnswer;
}

void PictureProcess::finish(QProcess::ExitStatus status, int exitCode)
{
    m_deadline.stop();
    hear();
    const QString words = QString::fromUtf8(m_answer.left(200)).trimmed();
    End end;
    if (saidTooMuch()) {
        end = {End::Kind::Refused, {}, u"said too much"_s};
    } else if (status == QProcess::CrashExit) {
        end.kind = exitCode == SIGKILL || exitCode == SIGXCPU ? End::Kind::OverLimit
                                                              : End::Kind::Refused;
        end.detail = u"ended by signal "_s + QString::number(exitCode);
    } else if (exitCode == picturehelper::notThePicture) {
        end = {End::Kind::SystemFailed, {}, words};
    } else if (exitCode != 0) {
        end = {End::Kind::Refused, {}, words};
    } else {
        end = ofAnswer(m_answer);
    }
    Q_EMIT ended(end);
}

PictureProcess::End PictureProcess::ofAnswer(const QByteArray &answer) const
{
    const QJsonObject said = QJsonDocument::fromJson(answer).object();
    const PictureFacts facts = {said[u"media_type"].toString(), said[u"width"].toInt(),
                                said[u"height"].toInt()};
    if (!isReencoded(pictureAt(m_order.output), facts, m_order.longestSide)
        || (m_order.asPng && facts.mediaType != u"image/png"))
        return {End::Kind::Refused, {}, u"not what was ordered"_s};
    return {End::Kind::Written, facts, {}};
}

} // namespace vestibule
