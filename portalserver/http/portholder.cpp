#include "portalserver/http/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Listening = "0A"; // TCP_LISTEN in the kernel's include/net/tcp_states.h

/// "socket:[inode]" of each listening socket on `port` that `table` lists.
QSet<QString> listeningSockets(const QString &table, quint16 port)
{
    QSet<QString> sockets;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return sockets;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns.at(3) != Listening)
            continue;
        const QByteArray local = columns.at(1);
        if (local.mid(local.lastIndexOf(':') + 1).toUInt(nullptr, 16) == port)
            sockets.insert(u"socket:[%1]"_s.arg(QString::fromLatin1(columns.at(9))));
    }
    return sockets;
}

bool holdsOneOf(const QString &process, const QSet<QString> &sockets)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const QStringList names = descriptors.entryList(QDir::Files | QDir::System
                                                    | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name));
        if (sockets.contains(target.section(u'/', -1)))
            return true;
    }
    return false;
}

QString programOf(const QString &process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

std::optional<PortHolder> portHolder(quint16 port)
{
    const QSet<QString> sockets = listeningSockets(u"/proc/net/tcp"_s, port)
        | listeningSockets(u"/proc/net/tcp6"_s, port);
    if (sockets.isEmpty())
        return std::nullopt;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        if (holdsOneOf(process, sockets))
            return PortHolder{programOf(process), process.toLongLong()};
    }
    return std::nullopt;
}

} // namespace vestibule
