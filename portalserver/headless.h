#pragma once

#include "portalserver/commandline.h"

#include <QObject>

#include <memory>

namespace vestibule {

class Backend;
class CommandDoor;

/// The program without windows: opens the store, unwraps its key with the key file, and runs the backend.
class Headless : public QObject
{
    Q_OBJECT
public:
    explicit Headless(CommandLine line, QObject *parent = nullptr);
    ~Headless() override;

    /// Opens and starts everything; says on standard error what serves where.
    void start();

Q_SIGNALS:
    /// It cannot run; one sentence for people.
    void failed(const QString &sentence);
    /// What `--print-connection-info` asked for, once the portal answers.
    void connectionInfoReady(const QByteArray &json);
    /// How to try the demo, for standard output; not with `--print-connection-info`, which says it too.
    void invitationReady(const QString &sentence);

private:
    void onPortalSettled();
    void tellHowToConnect();

    CommandLine m_line;
    QString m_saidAddress;
    bool m_isInfoDue = true;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<CommandDoor> m_commands; ///< ends before what its commands work with
};

} // namespace vestibule
