#pragma once

#include "app/frame/page.h"
#include "app/pagecontext.h"
#include "app/server/serverfacts.h"
#include "core/base/result.h"

#include <QTimer>

namespace vestibule {

class AddressCard;
class Backend;
class GuardCard;
class HealthCard;
class ListenForm;
class PhonesCard;
class RequestCard;
class SaveBar;
class SessionsCard;
class TechniciansCard;
class Banner;

/// Server: is the portal reachable, who is using it, and what stands in the way.
class ServerPage : public Page
{
    Q_OBJECT
public:
    explicit ServerPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    QList<Command> commands() const override;
    bool hasUnsavedChanges() const override;

private:
    QWidget *buildBody();
    void connectCards();
    void connectAddress();
    void connectForm();
    void connectVisits();
    void connectPhones();
    void askEndAll();
    void endVisits(const QStringList &hashes, const QString &done);
    void tick();
    void read();
    void takeFacts(const Result<ServerFacts> &read);
    void showState();
    void save();
    /// Runs `work` on the desk and shows `done` as a toast, or the error.
    void act(std::function<Result<>(Services &)> work, const QString &done);
    void sendLink(const DeploymentId &site, const QString &name, const LabelCodeId &labelCode);
    void askNewPin(const DeploymentId &site, const QString &name);

    const PageContext &m_context;
    Backend &m_backend;
    ServerFacts m_facts;
    QTimer m_soon;
    QTimer m_second;
    int m_ticks = 0;
    AddressCard *m_address;
    Banner *m_oldLabels;
    GuardCard *m_guard;
    ListenForm *m_form;
    SessionsCard *m_sessions;
    TechniciansCard *m_technicians;
    PhonesCard *m_phones;
    HealthCard *m_health;
    RequestCard *m_requests;
    SaveBar *m_saveBar;
};

} // namespace vestibule
