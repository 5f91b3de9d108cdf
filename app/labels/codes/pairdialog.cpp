#include "app/labels/codes/pairdialog.h"

#include "app/frame/qrmodules.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"
#include "app/words/problemwords.h"
#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

PairDialog::PairDialog(const PageContext &context,
                       const std::vector<std::pair<DeploymentId, QString>> &sites,
                       const DeploymentId &chosen, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_site(new ComboBox(tr("Deployment"))),
      m_qr(new QrView(232)),
      m_words(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_again(new Button(tr("Show a new code"), Button::Kind::Normal, u"refresh"_s))
{
    setObjectName(u"pairDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link labels with a phone"));
    setAccessibleName(windowTitle());
    for (const auto &[id, name] : sites)
        m_site->addItem(name, id.toString());
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen.toString())));
    build();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PairDialog::tick);
    connect(m_site, &QComboBox::currentIndexChanged, this, &PairDialog::offer);
    connect(m_again, &Button::clicked, this, &PairDialog::offer);
    connect(&m_context.hub, &EventHub::grew, this, &PairDialog::look);
    offer();
}

void PairDialog::build()
{
    m_site->setObjectName(u"pairSite"_s);
    m_qr->setObjectName(u"pairCode"_s);
    m_words->setObjectName(u"pairWords"_s);
    m_again->setObjectName(u"pairAgain"_s);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(
        tr("Scan this code with the phone's camera. For twelve hours the phone can then scan "
           "blank labels of this deployment and say what they hang on. It sees no cases."),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(new FormRow(tr("Deployment"), m_site));
    layout->addWidget(m_qr, 0, Qt::AlignHCenter);
    layout->addWidget(m_words);
    auto *close = new Button(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_again);
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    setMinimumWidth(px(440));
}

void PairDialog::offer()
{
    m_isPaired = false;
    m_since = m_context.clock.now();
    m_context.desk.ask(
        this,
        [site = DeploymentId::fromStore(m_site->currentData().toString()),
         actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.technicians.offer(site, actor);
        },
        [this](const Result<QString> &token) { showOffer(token); });
}

void PairDialog::showOffer(const Result<QString> &token)
{
    const PortalFacts portal = m_context.portal ? m_context.portal() : PortalFacts();
    if (!token || !portal.isRunning) {
        m_qr->setModules({}, {});
        m_words->setText(token ? tr("The portal is off. Switch it on for this deployment first.")
                               : problemwords::sentence(token.error()));
        m_second.stop();
        return;
    }
    m_qr->setModules(qrModules(portal.baseAddress + u"/t/pair/"_s + *token),
                     tr("Code that signs a phone in"));
    m_until = m_since.addSecs(TechnicianPhones::pairingSeconds);
    m_second.start();
    tick();
}

void PairDialog::look()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.technicians.list(); },
        [this, site = m_site->currentData().toString()](
            const Result<std::vector<TechnicianSession>> &phones) {
            if (!phones)
                return;
            for (const TechnicianSession &phone : *phones) {
                if (phone.operatorId == m_context.me && phone.createdAt >= m_since
                    && phone.deployment.toString() == site)
                    m_isPaired = true;
            }
            tick();
        });
}

void PairDialog::tick()
{
    if (m_isPaired) {
        m_second.stop();
        m_qr->setModules({}, {});
        m_words->setText(tr("The phone is signed in. It is listed under Server, where you can "
                            "sign it out."));
        return;
    }
    if (!m_second.isActive())
        return;
    const qint64 seconds = m_context.clock.now().secsTo(m_until);
    if (seconds <= 0) {
        m_second.stop();
        m_qr->setModules({}, {});
        m_words->setText(tr("This code is over. Show a new one."));
        return;
    }
    m_words->setText(
        tr("It works once, for another %n minutes.", nullptr, int((seconds + 59) / 60)));
}

} // namespace vestibule
