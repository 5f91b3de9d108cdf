// The part of ServerPage that follows what goes on.
#include "app/server/addresscard.h"
#include "app/server/guardcard.h"
#include "app/server/healthcard.h"
#include "app/server/listenform.h"
#include "app/server/phonescard.h"
#include "app/server/requestcard.h"
#include "app/server/serverpage.h"
#include "app/server/sessionscard.h"
#include "app/server/technicianscard.h"
#include "app/widgets/banner.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/savebar.h"
#include "app/words/addresswords.h"
#include "app/words/errortext.h"
#include "core/base/clock.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "portalserver/backend.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int ticksPerReading = 5;

} // namespace

void ServerPage::activated()
{
    m_second.start();
    tick();
    read();
}

void ServerPage::deactivated()
{
    m_second.stop();
}

bool ServerPage::hasUnsavedChanges() const
{
    return m_form->isChanged();
}

QList<Command> ServerPage::commands() const
{
    const bool isOn = m_backend.portal().isRunning();
    QList<Command> all;
    if (isOn)
        all.append({tr("Stop the portal"), tr("Server"), u"pause"_s, {}, [this] {
                        Q_EMIT m_address->stopRequested();
                    }});
    else
        all.append({tr("Start the portal"), tr("Server"), u"play"_s, {}, [this] {
                        Q_EMIT m_address->startRequested();
                    }});
    return all;
}

void ServerPage::tick()
{
    m_requests->follow(m_backend.portal().state().requests);
    if (++m_ticks % ticksPerReading == 0)
        read();
}

void ServerPage::read()
{
    m_context.desk.ask(
        this,
        [baseAddress = m_backend.portal().baseAddress()](Services &services) {
            return readServerFacts(services, baseAddress);
        },
        [this](const Result<ServerFacts> &facts) { takeFacts(facts); });
}

void ServerPage::takeFacts(const Result<ServerFacts> &read)
{
    // Saving what was not read would put defaults in its place, and switch TLS off.
    m_form->setEnabled(read.has_value());
    if (!read) {
        setSubtitle(storeErrorSentence(read.error()));
        return;
    }
    m_facts = *read;
    const ServerFacts &facts = m_facts;
    const QDateTime now = m_context.clock.now();
    m_sessions->setFacts(facts, now);
    m_technicians->setFacts(facts);
    m_phones->setFacts(facts, now);
    m_guard->setFacts(facts);
    m_health->setFacts(facts, now, m_backend.portal().connections());
    m_form->setOwnPort(m_backend.portal().port());
    m_form->setStored({facts.address, facts.port, facts.tlsCertificate, facts.tlsKey});
    m_oldLabels->setVisible(!facts.addresses.old.empty());
    m_oldLabels->setTexts(addresswords::title(facts.addresses),
                          addresswords::whereNow(facts.addresses));
    showState();
}

void ServerPage::showState()
{
    const PortalFacts portal = m_context.portal();
    m_address->setState(portal, m_facts.isWanted, m_backend.isPortalPaused());
    setSubtitle(portal.isRunning ? tr("%n visits open now", nullptr, int(m_facts.sessions.size()))
                                 : tr("Customers can't reach the portal now."));
    m_form->setOwnPort(m_backend.portal().port());
}

void ServerPage::save()
{
    if (!m_form->check()) {
        m_saveBar->showProblem(tr("Something needs to be mended first."));
        return;
    }
    m_saveBar->setBusy(true);
    const ListenForm::Values values = m_form->typed();
    m_context.desk.ask(
        this,
        [values, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.settings.set(
                SettingChanges()
                    .set(settingkeys::portalAddress, values.address)
                    .set(settingkeys::portalPort, values.port)
                    .set(settingkeys::tlsCertificateFile, values.tlsCertificate)
                    .set(settingkeys::tlsKeyFile, values.tlsKey),
                actor);
        },
        [this, values](const Result<> &stored) {
            m_saveBar->setBusy(false);
            if (!stored) {
                m_saveBar->showProblem(storeErrorSentence(stored.error()));
                return;
            }
            m_saveBar->clear();
            m_form->setStored(values);
            Q_EMIT toastRequested({tr("Saved. The portal listens there now."), {}});
        });
}

void ServerPage::act(std::function<Result<>(Services &)> work, const QString &done)
{
    m_context.desk.ask(this, std::move(work), [this, done](const Result<> &result) {
        if (result) {
            Q_EMIT toastRequested({done, {}});
        } else {
            MessageDialog::tell(this,
                                {tr("That didn't work"), storeErrorSentence(result.error()),
                                 ToneKind::Danger, errorDetails(result.error())});
        }
        read();
    });
}

} // namespace vestibule
