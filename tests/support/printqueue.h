#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vestibule {

/// A print server of its own, apart from the system's, whose queue "office" hands documents as they are to a port of
/// this computer. While it lives, this process prints there.
class PrintQueue
{
public:
    /// Why there can't be one here; empty: there can.
    static QString missing()
    {
        for (const char *program : {"cupsd", "lpadmin", "cupsdisable"}) {
            if (find(program).isEmpty())
                return QString::fromLatin1("%1 isn't installed").arg(QString::fromLatin1(program));
        }
        return {};
    }

    explicit PrintQueue(quint16 port)
    {
        // The server's filters run as another user.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7055));
        for (const char *name : {"cache", "spool", "spool/tmp", "state", "root", "run"})
            QDir(m_folder.path()).mkpath(QString::fromLatin1(name));
        const QString base = m_folder.path();
        m_socket = m_folder.filePath(QStringLiteral("cups.sock"));
        write("cupsd.conf",
              QStringLiteral("Listen %1\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                             "LogLevel debug\nMaxLogSize 0\n<Location />\nOrder allow,deny\n"
                             "Allow all\n</Location>\n<Location /admin>\nOrder allow,deny\n"
                             "Allow all\n</Location>\n<Policy default>\n<Limit All>\n"
                             "Order deny,allow\n</Limit>\n</Policy>\n")
                  .arg(m_socket));
        write("cups-files.conf",
              QStringLiteral("ServerRoot %1/root\nCacheDir %1/cache\nRequestRoot %1/spool\n"
                             "TempDir %1/spool/tmp\nStateDir %1/state\nDocumentRoot %1/root\n"
                             "AccessLog %1/access.log\nErrorLog %1/error.log\nPageLog %1/page.log\n"
                             "Sandboxing relaxed\nFileDevice Yes\nSystemGroup root\n")
                  .arg(base));
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(find("cupsd"),
                       {QStringLiteral("-f"), QStringLiteral("-c"),
                        m_folder.filePath(QStringLiteral("cupsd.conf")), QStringLiteral("-s"),
                        m_folder.filePath(QStringLiteral("cups-files.conf"))});
        qputenv("CUPS_SERVER", m_socket.toUtf8());
        std::ignore = QTest::qWaitFor([this] { return QFile::exists(m_socket); }, 10'000);
        m_isThere = tell("lpadmin",
                         {QStringLiteral("-p"), QStringLiteral("office"), QStringLiteral("-E"),
                          QStringLiteral("-v"), QStringLiteral("socket://127.0.0.1:%1").arg(port),
                          QStringLiteral("-m"), QStringLiteral("raw")});
    }
    ~PrintQueue()
    {
        m_server.terminate();
        if (!m_server.waitForFinished(5000))
            m_server.kill();
        m_server.waitForFinished(5000);
        qunsetenv("CUPS_SERVER");
    }
    Q_DISABLE_COPY_MOVE(PrintQueue)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// What the print server wrote down, for a test that fails.
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("error.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(3000) : QByteArray();
    }
    bool stop() { return tell("cupsdisable", {QStringLiteral("office")}); }
    bool remove() { return tell("lpadmin", {QStringLiteral("-x"), QStringLiteral("office")}); }

private:
    static QString find(const char *program)
    {
        const QString name = QString::fromLatin1(program);
        const QString known = QStandardPaths::findExecutable(name);
        return known.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")})
                               : known;
    }
    void write(const char *name, const QString &text) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }
    static bool tell(const char *program, const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(find(program), words);
        const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (!isDone)
            qWarning("%s: %s", program, process.readAll().constData());
        return isDone;
    }

    QTemporaryDir m_folder;
    QString m_socket;
    QProcess m_server;
    bool m_isThere = false;
};

} // namespace vestibule
