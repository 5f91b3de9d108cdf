#pragma once

#include "core/base/clock.h"
#include "core/engine/demosite.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/security/vault.h"
#include "core/security/vaultunlocker.h"
#include "core/store/database.h"
#include "core/store/store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace vestibule {

/// A store as a program that holds it sees it.
struct Holder {
    explicit Holder(const QString &folder)
        : store(std::move(*Store::open({folder}))),
          vault(VaultUnlocker::unlockStore(*store, clock)->dataKey),
          database(std::move(*Database::open(*store))),
          services(*database, hub, vault, clock)
    { }

    SystemClock clock;
    EventHub hub;
    std::unique_ptr<Store> store;
    Vault vault;
    std::unique_ptr<Database> database;
    Services services;
};

/// A folder with the demo site, in which programs work.
class DemoFolder
{
public:
    /// In `parent`, or where temporary files lie.
    explicit DemoFolder(const QString &parent = QDir::tempPath())
        : m_folder(parent + QStringLiteral("/store-XXXXXX"))
    {
        Holder holder(m_folder.path());
        m_isMade = makeDemoSite(*holder.database, holder.hub, holder.vault, holder.clock,
                                QStringLiteral("http://192.0.2.7:8080"))
                       .has_value();
    }
    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMade = false;
};

/// vestibule-server as somebody starts it in a folder; killed at the end of its scope.
class StartedProgram
{
public:
    StartedProgram(const QString &folder, const QStringList &arguments)
    {
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral(VESTIBULE_SERVER), arguments);
        m_process.waitForStarted();
    }
    ~StartedProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(StartedProgram)

    /// `labels` with these options.
    static std::unique_ptr<StartedProgram> labels(const DemoFolder &folder,
                                                  const QStringList &options)
    {
        const QStringList start{QStringLiteral("labels"), QStringLiteral("--data-dir"),
                                folder.path()};
        return std::make_unique<StartedProgram>(folder.path(), start + options);
    }
    /// The server, which answers when this returns; its first line of output is connectionInfo().
    static std::unique_ptr<StartedProgram> server(const DemoFolder &folder)
    {
        auto program = std::make_unique<StartedProgram>(
            folder.path(),
            QStringList{QStringLiteral("--data-dir"), folder.path(),
                        QStringLiteral("--portal-listen"), QStringLiteral("127.0.0.1"),
                        QStringLiteral("--portal-port"), QStringLiteral("0"),
                        QStringLiteral("--print-connection-info")});
        while (!program->m_process.canReadLine() && program->m_process.waitForReadyRead(20'000)) { }
        return program;
    }

    /// For QTRY_: the caller's own servers go on meanwhile.
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int code() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QString errors()
    {
        m_errors += QString::fromUtf8(m_process.readAllStandardError());
        return m_errors;
    }
    [[nodiscard]] QJsonObject connectionInfo()
    {
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /// The portal's address, a PIN and a label, from connectionInfo().
    struct Portal {
        quint16 port = 0;
        QByteArray pin;
        QByteArray path;
    };
    [[nodiscard]] Portal portal(const QString &deploymentKey)
    {
        const QJsonObject info = connectionInfo();
        const QJsonArray sites = info.value(QStringLiteral("deployments")).toArray();
        Portal found;
        for (const auto &site : sites) {
            if (site[QStringLiteral("key")].toString() != deploymentKey)
                continue;
            const QUrl url(site[QStringLiteral("labels")][0][QStringLiteral("url")].toString());
            found.path = url.path().toLatin1();
            found.pin = site[QStringLiteral("pin")].toString().toLatin1();
            found.port = static_cast<quint16>(
                QUrl(info.value(QStringLiteral("portal_url")).toString()).port());
        }
        return found;
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    void terminate() { m_process.terminate(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    int end()
    {
        m_process.waitForFinished(60'000);
        return hasEnded() ? code() : -1;
    }

private:
    QProcess m_process;
    QString m_errors;
};

} // namespace vestibule
