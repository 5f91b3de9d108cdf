#include "app/server/listenform.h"

#include "app/server/filefield.h"
#include "app/shell/portalproblem.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/words/settingproblem.h"
#include "portalserver/http/listensocket.h"
#include "portalserver/lanaddress.h"
#include "portalserver/tlsfiles.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto typingPause = 400ms;

} // namespace

ListenForm::ListenForm(const Overrides &overrides, QWidget *parent)
    : Card(tr("Where it listens"), parent),
      m_overrides(overrides),
      m_address(new ComboBox(tr("Network"))),
      m_addressRow(new FormRow(tr("Network"), m_address)),
      m_port(new QLineEdit),
      m_portRow(new FormRow(tr("Port"), m_port)),
      m_takeFree(new Button({}, Button::Kind::Small)),
      m_certificate(new QLineEdit),
      m_certificateRow(new FormRow(
          tr("Certificate for HTTPS"), new FileField(m_certificate, tr("Choose the certificate")),
          tr("A PEM file with the whole chain. Empty: plain HTTP, which most "
             "local networks use."))),
      m_key(new QLineEdit),
      m_keyRow(
          new FormRow(tr("Key of the certificate"), new FileField(m_key, tr("Choose the key"))))
{
    m_address->setObjectName(u"listenAddress"_s);
    m_port->setObjectName(u"listenPort"_s);
    m_port->setMaxLength(5);
    m_takeFree->setObjectName(u"takeFreePort"_s);
    m_takeFree->setAccessibleName(tr("Take the free port"));
    m_takeFree->hide();
    m_certificate->setObjectName(u"tlsCertificate"_s);
    m_certificate->setAccessibleName(tr("Certificate for HTTPS"));
    m_key->setObjectName(u"tlsKey"_s);
    m_key->setAccessibleName(tr("Key of the certificate"));
    auto *where = new QHBoxLayout;
    where->setSpacing(px(12));
    where->addWidget(m_addressRow, 2);
    where->addWidget(m_portRow, 1);
    body()->addLayout(where);
    body()->addWidget(m_takeFree, 0, Qt::AlignLeft);
    body()->addWidget(
        new PlainLabel(tr("Labels carry this address. After a change, print those again "
                          "that carry the old one."),
                       TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes));
    body()->addWidget(new Hairline);
    body()->addWidget(m_certificateRow);
    body()->addWidget(m_keyRow);
    explainOverrides();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ListenForm::checkPort);
    connect(m_address, &ComboBox::activated, this, &ListenForm::wherePicked);
    connect(m_port, &QLineEdit::textEdited, this, &ListenForm::wherePicked);
    for (QLineEdit *field : {m_certificate, m_key})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_certificateRow->setError({});
            m_keyRow->setError({});
            if (m_isLoaded)
                Q_EMIT edited();
        });
    connect(m_takeFree, &Button::clicked, this, &ListenForm::takeFreePort);
}

void ListenForm::explainOverrides()
{
    if (m_overrides.address) {
        m_addressRow->setHint(tr("Set by the command line (--portal-listen)."));
        m_address->setEnabled(false);
    }
    if (m_overrides.port) {
        m_portRow->setHint(tr("Set by the command line (--portal-port)."));
        m_port->setEnabled(false);
    }
    if (m_overrides.hasCertificate) {
        m_certificateRow->setHint(tr("Set by the command line (--tls-certificate)."));
        m_certificateRow->field()->setEnabled(false);
        m_keyRow->field()->setEnabled(false);
    }
}

void ListenForm::setOwnPort(quint16 port)
{
    m_ownPort = port;
    if (m_overrides.port)
        m_port->setText(port == 0 ? QString() : QString::number(port));
}

void ListenForm::fillAddresses()
{
    m_address->clear();
    m_address->addItem(tr("Automatic (%1)").arg(defaultPortalAddress().toString()), QString());
    for (const LanAddress &lan : lanAddresses())
        m_address->addItem(tr("%1 – %2").arg(lan.address.toString(), lan.interfaceName),
                           lan.address.toString());
    m_address->addItem(tr("Every network of this computer"), u"0.0.0.0"_s);
    m_address->addItem(tr("This computer only (127.0.0.1)"), u"127.0.0.1"_s);
}

void ListenForm::load(const Values &values)
{
    m_isLoaded = false;
    fillAddresses();
    const QString address = m_overrides.address.value_or(values.address);
    int chosen = m_address->findData(address);
    if (chosen < 0) {
        m_address->addItem(m_overrides.address ? address : tr("%1 – not there now").arg(address),
                           address);
        chosen = m_address->count() - 1;
    }
    m_address->setCurrentIndex(chosen);
    if (!m_overrides.port)
        m_port->setText(QString::number(values.port));
    m_certificate->setText(values.tlsCertificate);
    m_key->setText(values.tlsKey);
    m_portRow->setError({});
    m_takeFree->hide();
    m_typing.stop();
    m_isLoaded = true;
}

void ListenForm::setStored(const Values &values)
{
    const bool mayLoad = !m_isLoaded || !isChanged();
    if (m_isLoaded && values == m_stored)
        return;
    m_stored = values;
    if (mayLoad)
        load(values);
}

void ListenForm::refreshAddresses()
{
    if (m_isLoaded && !isChanged())
        load(m_stored);
}

void ListenForm::discard()
{
    load(m_stored);
}

ListenForm::Values ListenForm::typed() const
{
    // What the command line says isn't stored: it holds for this run.
    return {m_overrides.address ? m_stored.address : m_address->currentData().toString(),
            m_overrides.port ? m_stored.port : m_port->text().toInt(),
            m_certificate->text().trimmed(), m_key->text().trimmed()};
}

void ListenForm::wherePicked()
{
    // Trying a port listens on it for a moment, and asks the system who holds it: not for each digit.
    m_takeFree->hide();
    m_portRow->setError({});
    m_typing.start();
    Q_EMIT edited();
}

void ListenForm::checkPort()
{
    m_typing.stop();
    m_takeFree->hide();
    if (m_overrides.port)
        return;
    const auto typedPort = typedSetting(settingkeys::portalPort, m_port->text());
    if (!typedPort) {
        m_portRow->setError(settingProblemSentence(settingkeys::portalPort.name));
        return;
    }
    const auto port = static_cast<quint16>(*typedPort);
    m_portRow->setError({});
    if (port == m_ownPort)
        return;
    const QString address = m_overrides.address.value_or(typed().address);
    const QHostAddress host = address.isEmpty() ? defaultPortalAddress() : QHostAddress(address);
    const auto isFree = ListenSocket::open(host, port);
    if (isFree)
        return;
    m_portRow->setError(portalProblemSentence(isFree.error(), port));
    m_freePort = isPortTaken(isFree.error()) ? nextFreePort(host, port) : 0;
    m_takeFree->setText(tr("Use port %1, which is free").arg(m_freePort));
    m_takeFree->setVisible(m_freePort != 0);
}

void ListenForm::takeFreePort()
{
    m_port->setText(QString::number(m_freePort));
    checkPort();
    Q_EMIT edited();
}

bool ListenForm::checkTls()
{
    const Values now = typed();
    if (now.tlsCertificate.isEmpty() && now.tlsKey.isEmpty())
        return true;
    if (now.tlsCertificate.isEmpty()) {
        m_certificateRow->setError(
            tr("Choose the certificate that belongs to the key, or empty both."));
        return false;
    }
    if (now.tlsKey.isEmpty()) {
        m_keyRow->setError(tr("Choose the key that belongs to the certificate, or empty both."));
        return false;
    }
    if (const auto files = readTlsFiles(now.tlsCertificate, now.tlsKey); !files) {
        m_certificateRow->setError(files.error().detail);
        return false;
    }
    return true;
}

bool ListenForm::check()
{
    checkPort();
    return checkTls() && !m_portRow->hasError();
}

} // namespace vestibule
