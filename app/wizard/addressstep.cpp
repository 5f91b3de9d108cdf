#include "app/wizard/addressstep.h"

#include "app/shell/portalproblem.h"
#include "app/widgets/banner.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/settingproblem.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "portalserver/backend.h"
#include "portalserver/http/listensocket.h"
#include "portalserver/lanaddress.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

AddressStep::AddressStep(const PageContext &context, ShellContext &shell)
    : WizardStep(
        tr("How do phones reach this computer?"),
        tr("The portal runs inside this program. Choose the network that your customers' phones "
           "are in. The address is printed on the labels, so choose one that stays."),
        context, shell),
      m_address(new ComboBox(tr("Network"))),
      m_port(new QLineEdit),
      m_portRow(new FormRow(tr("Port"), m_port)),
      m_preview(new PlainLabel({}, TextStyle::BodyStrong))
{
    m_address->setObjectName(u"address"_s);
    m_port->setObjectName(u"port"_s);
    m_port->setMaxLength(5);
    m_preview->setObjectName(u"addressPreview"_s);
    auto *addressRow = new FormRow(tr("Network"), m_address,
                                   tr("Ask for a fixed address for this computer in your router, "
                                      "so that labels keep working."));
    if (line().portalListen) {
        addressRow->setHint(tr("Set by the command line (--portal-listen)."));
        m_address->setEnabled(false);
    }
    if (line().portalPort) {
        m_portRow->setHint(tr("Set by the command line (--portal-port)."));
        m_port->setEnabled(false);
    }
    body()->addWidget(addressRow);
    body()->addWidget(m_portRow);
    body()->addWidget(m_preview);
    body()->addWidget(new Banner(
        ToneKind::Info, tr("Phones must be in this network"),
        tr("A phone on mobile data can't reach a local address. The PIN card can carry a code that "
           "joins your Wi-Fi.")));
    body()->addStretch();
    connect(m_address, &ComboBox::currentIndexChanged, this, &AddressStep::showPreview);
    connect(m_port, &QLineEdit::textEdited, this, [this] {
        m_portRow->setError({});
        showPreview();
    });
    connect(&shell.backend, &Backend::portalSettled, this, &AddressStep::onSettled);
    connect(&shell.backend, &Backend::portalFailed, this, [this](const Error &error) {
        if (m_isWaiting)
            onFailed(error);
    });
}

const CommandLine &AddressStep::line() const
{
    return shell().backend.commandLine();
}

QString AddressStep::verb() const
{
    return tr("Switch the portal on");
}

void AddressStep::enter(const Progress &progress)
{
    WizardStep::enter(progress);
    m_address->clear();
    if (line().portalListen) {
        m_address->addItem(*line().portalListen, *line().portalListen);
        m_address->setCurrentIndex(0);
        showPort(progress);
        return;
    }
    for (const LanAddress &lan : lanAddresses())
        m_address->addItem(tr("%1 – %2").arg(lan.address.toString(), lan.interfaceName),
                           lan.address.toString());
    if (m_address->count() == 0)
        m_address->addItem(tr("This computer only (no network)"), u"127.0.0.1"_s);
    const int chosen = m_address->findData(progress.address);
    m_address->setCurrentIndex(chosen < 0 ? 0 : chosen);
    showPort(progress);
}

void AddressStep::showPort(const Progress &progress)
{
    const PortalServer &portal = shell().backend.portal();
    if (line().portalPort)
        m_port->setText(QString::number(portal.isRunning() ? portal.port() : *line().portalPort));
    else if (m_port->text().isEmpty())
        m_port->setText(QString::number(progress.port));
    showPreview();
}

void AddressStep::showPreview()
{
    bool isNumber = false;
    const uint port = m_port->text().toUInt(&isNumber);
    if (line().portalPort && port == 0) {
        m_preview->setText(tr("The portal takes any free port."));
        return;
    }
    m_preview->setText(
        isNumber && port > 0 && port < 65536
            ? tr("Phones open %1")
                  .arg(baseAddressFor(QHostAddress(m_address->currentData().toString()),
                                      static_cast<quint16>(port), false))
            : QString());
}

void AddressStep::submit()
{
    clearError();
    const bool isAnyPort = line().portalPort && m_port->text() == u"0"_s;
    const auto number = isAnyPort ? std::optional(0)
                                  : typedSetting(settingkeys::portalPort, m_port->text());
    if (!number) {
        m_portRow->setError(settingProblemSentence(settingkeys::portalPort.name));
        return;
    }
    const QHostAddress host(m_address->currentData().toString());
    const auto port = static_cast<quint16>(*number);
    const PortalServer &portal = shell().backend.portal();
    const bool isOurs = portal.isRunning() && portal.port() == port;
    if (!isOurs && !isAnyPort) {
        if (const auto isFree = ListenSocket::open(host, port); !isFree) {
            onFailed(isFree.error());
            return;
        }
    }
    Q_EMIT busyChanged(true);
    m_isWaiting = true;
    context().desk.ask(
        this,
        [host, number = *number, site = progress().site.id, chosen = line(),
         actor = Actor::byOperator(progress().me)](Services &services) -> Result<> {
            // What the command line says holds for this run only, so it isn't stored.
            SettingChanges changes;
            if (!chosen.portalListen)
                changes.set(settingkeys::portalAddress, host.toString());
            if (!chosen.portalPort)
                changes.set(settingkeys::portalPort, number);
            if (const auto set = services.settings.set(changes, actor); !set)
                return set;
            return services.deployments.setPortalEnabled(site, true, actor);
        },
        [this](const Result<> &stored) {
            if (stored) {
                shell().backend.followPortalSettings();
                return;
            }
            m_isWaiting = false;
            showError(stored.error());
        });
}

void AddressStep::onSettled()
{
    if (!m_isWaiting || !shell().backend.portal().isRunning())
        return;
    m_isWaiting = false;
    Q_EMIT busyChanged(false);
    Q_EMIT done();
}

void AddressStep::onFailed(const Error &error)
{
    m_isWaiting = false;
    Q_EMIT busyChanged(false);
    const auto port = static_cast<quint16>(m_port->text().toUInt());
    QString sentence = portalProblemSentence(error, port);
    if (isPortTaken(error) && !line().portalPort) {
        const quint16 free = nextFreePort(QHostAddress(m_address->currentData().toString()), port);
        if (free != 0) {
            m_port->setText(QString::number(free));
            showPreview();
            sentence = tr("%1 Port %2 is free; it stands there now.").arg(sentence).arg(free);
        }
    }
    m_portRow->setError(sentence);
}

} // namespace vestibule
