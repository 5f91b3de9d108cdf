#include "app/server/serverpage.h"

#include "app/server/addresscard.h"
#include "app/server/guardcard.h"
#include "app/server/healthcard.h"
#include "app/server/listenform.h"
#include "app/server/phonescard.h"
#include "app/server/requestcard.h"
#include "app/server/sessionscard.h"
#include "app/server/signinlinkdialog.h"
#include "app/server/technicianscard.h"
#include "app/shellcontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/savebar.h"
#include "app/widgets/scrollcolumn.h"
#include "app/words/errortext.h"
#include "core/base/clock.h"
#include "core/engine/services.h"
#include "core/security/casesessions.h"
#include "core/security/pingate.h"
#include "core/security/technicianphones.h"
#include "core/sites/deploymentservice.h"
#include "portalserver/backend.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ListenForm::Overrides overridesOf(const CommandLine &line)
{
    return {line.portalListen, line.portalPort, !line.tlsCertificate.isEmpty()};
}

} // namespace

ServerPage::ServerPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_backend(context.shell->backend),
      m_address(new AddressCard),
      m_oldLabels(new Banner(ToneKind::Warning)),
      m_guard(new GuardCard),
      m_form(new ListenForm(overridesOf(context.shell->backend.commandLine()))),
      m_sessions(new SessionsCard),
      m_technicians(new TechniciansCard),
      m_phones(new PhonesCard),
      m_health(new HealthCard),
      m_requests(new RequestCard),
      m_saveBar(new SaveBar)
{
    setTitle(tr("Server"));
    setHeaderLine(false);
    setBody(buildBody());
    connectCards();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    m_second.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &ServerPage::read);
    connect(&m_second, &QTimer::timeout, this, &ServerPage::tick);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (m_second.isActive() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_backend, &Backend::portalSettled, this, &ServerPage::showState);
    connect(&m_backend, &Backend::addressesChanged, m_form, &ListenForm::refreshAddresses);
    connect(&m_backend, &Backend::portalFailed, &m_soon, [this] { m_soon.start(); });
}

QWidget *ServerPage::buildBody()
{
    m_oldLabels->setObjectName(u"oldLabels"_s);
    m_oldLabels->hide();
    m_guard->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(m_sessions);
    left->addWidget(m_technicians);
    left->addWidget(m_phones);
    left->addWidget(m_requests, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(16));
    right->addWidget(m_health);
    right->addWidget(m_form);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 7);
    columns->addLayout(right, 5);
    auto *scroll = new ScrollColumn;
    scroll->add(m_address);
    scroll->add(m_oldLabels);
    scroll->add(m_guard);
    scroll->addLayout(columns);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_saveBar);
    return whole;
}

void ServerPage::connectCards()
{
    connectAddress();
    connectForm();
    connectVisits();
    connectPhones();
    connect(m_oldLabels->addButton(tr("What helps…")), &Button::clicked, this,
            [this] { Q_EMIT navigationRequested(u"labels"_s, u"codes:address"_s); });
}

void ServerPage::connectAddress()
{
    connect(m_address, &AddressCard::startRequested, this,
            [this] { m_backend.setPortalPaused(false); });
    connect(m_address, &AddressCard::stopRequested, this, [this] {
        MessageDialog::ask(
            this,
            {tr("Stop the portal?"),
             tr("Customers can't reach it until it is started again. People who scan a "
                "label see nothing."),
             ToneKind::Warning,
             {}},
            tr("Stop the portal"), true, [this] { m_backend.setPortalPaused(true); });
    });
    connect(m_address, &AddressCard::openRequested, this, [this] {
        (void)m_context.openUrl(QUrl(QString(m_backend.portal().baseAddress() + u"/enter"_s)));
    });
    connect(m_address, &AddressCard::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(m_backend.portal().baseAddress());
        Q_EMIT toastRequested({tr("The address is on the clipboard."), {}});
    });
}

void ServerPage::connectForm()
{
    connect(m_form, &ListenForm::edited, this, [this] {
        if (m_form->isChanged())
            m_saveBar->showChanged(tr("Where the portal listens changed, not saved yet"));
        else
            m_saveBar->clear();
    });
    connect(m_saveBar, &SaveBar::saveRequested, this, &ServerPage::save);
    connect(m_saveBar, &SaveBar::discardRequested, this, [this] {
        m_form->discard();
        m_saveBar->clear();
    });
}

void ServerPage::connectVisits()
{
    connect(m_technicians, &TechniciansCard::endRequested, this, [this](const QString &hash) {
        act([hash, actor = Actor::byOperator(m_context.me)](
                Services &services) { return services.technicians.end(hash, actor); },
            tr("The phone is signed out."));
    });
    connect(m_sessions, &SessionsCard::endRequested, this, [this](const QString &hash) {
        endVisits({hash}, tr("The visit was ended. That phone must type the PIN again."));
    });
    connect(m_sessions, &SessionsCard::endAllRequested, this, &ServerPage::askEndAll);
}

void ServerPage::askEndAll()
{
    QStringList hashes;
    for (const CaseSession &session : m_facts.sessions)
        hashes.append(session.tokenHash);
    MessageDialog::ask(this,
                       {tr("End all visits?"),
                        tr("Everybody who has the portal open must type the PIN again. What they "
                           "typed in a report stays on their phone."),
                        ToneKind::Warning,
                        {}},
                       tr("End %n visits", nullptr, int(hashes.size())), true,
                       [this, hashes] { endVisits(hashes, tr("All visits were ended.")); });
}

void ServerPage::endVisits(const QStringList &hashes, const QString &done)
{
    for (const QString &hash : hashes)
        m_backend.portal().state().sessions.remove(hash);
    act(
        [hashes, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            for (const QString &hash : hashes) {
                if (const auto ended = services.sessions.end(hash, actor); !ended)
                    return ended;
            }
            return {};
        },
        done);
}

void ServerPage::connectPhones()
{
    connect(m_phones, &PhonesCard::approveRequested, this, [this](const LockedPhone &phone) {
        act(
            [phone, actor = Actor::byOperator(m_context.me)](Services &services) {
                return services.pins.approve(phone.deployment, phone.client, actor);
            },
            tr("The phone may try again now, and is trusted for an hour."));
    });
    const auto clear = [this](const DeploymentId &site) {
        act([site, actor = Actor::byOperator(m_context.me)](
                Services &services) { return services.pins.clear(site, actor); },
            tr("The wrong tries of this deployment are forgotten; all its phones may try again."));
    };
    connect(m_phones, &PhonesCard::clearRequested, this, clear);
    connect(m_guard, &GuardCard::clearRequested, this, clear);
    connect(m_phones, &PhonesCard::linkRequested, this, [this](const LockedPhone &phone) {
        sendLink(phone.deployment, m_facts.siteName(phone.deployment), phone.labelCode);
    });
    connect(m_guard, &GuardCard::linkRequested, this,
            [this](const DeploymentId &site, const QString &name) { sendLink(site, name, {}); });
    connect(m_guard, &GuardCard::newPinRequested, this, &ServerPage::askNewPin);
}

void ServerPage::sendLink(const DeploymentId &site, const QString &name,
                          const LabelCodeId &labelCode)
{
    auto *dialog = new SignInLinkDialog(m_context, site, name, labelCode, window());
    dialog->open();
}

void ServerPage::askNewPin(const DeploymentId &site, const QString &name)
{
    MessageDialog::ask(
        this,
        {tr("New PIN for %1?").arg(name),
         tr("The PIN cards that hang there are wrong then: print and hang up new ones. All visits "
            "end."),
         ToneKind::Warning,
         {}},
        tr("Make a new PIN"), true, [this, site] {
            act(
                [site, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
                    constexpr int digits = 6; // more to guess than the usual four
                    const auto pin = services.deployments.newPin(site, digits, actor);
                    return pin ? services.pins.clear(site, actor)
                               : Result<>(tl::unexpected(pin.error()));
                },
                tr("There is a new PIN. Print the PIN card on Deployments."));
        });
}

} // namespace vestibule
