#pragma once

#include <QDir>
#include <QProcess>

namespace vestibule {

/// A disk of its own with so much room, mounted on a folder while it lives; for root only.
class SmallDisk
{
public:
    SmallDisk(QString folder, int kibibytes) : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
        m_isThere = run({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         room(kibibytes), QStringLiteral("tmpfs"), m_folder});
    }
    ~SmallDisk()
    {
        if (m_isThere)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    bool resize(int kibibytes)
    {
        return run({QStringLiteral("-o"), QStringLiteral("remount,") + room(kibibytes), m_folder});
    }

private:
    static QString room(int kibibytes) { return QStringLiteral("size=%1k").arg(kibibytes); }
    static bool run(const QStringList &arguments)
    {
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments);
        return mount.waitForFinished() && mount.exitCode() == 0;
    }

    QString m_folder;
    bool m_isThere = false;
};

} // namespace vestibule
