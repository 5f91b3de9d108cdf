#include "app/wizard/scanstep.h"

#include "app/frame/qrmodules.h"
#include "app/widgets/banner.h"
#include "app/widgets/card.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/settings/settings.h"
#include "core/sites/deploymentservice.h"
#include "portalserver/backend.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

ScanStep::ScanStep(const PageContext &context, ShellContext &shell)
    : WizardStep(
        tr("Try it with your phone"),
        tr("Scan the code with your phone's camera, here or on the printed label. This page says "
           "when your phone has reached the portal."),
        context, shell),
      m_qr(new QrView(180)),
      m_address(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_pin(new PlainLabel({}, TextStyle::Display)),
      m_state(new Banner(ToneKind::Info)),
      m_checklist(new Card(tr("If nothing happens")))
{
    m_state->setObjectName(u"scanState"_s);
    m_pin->setObjectName(u"scanPin"_s);
    m_qr->setObjectName(u"scanCode"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(new PlainLabel(tr("Your phone opens"), TextStyle::Small, TextInk::Muted));
    words->addWidget(m_address);
    words->addSpacing(px(8));
    words->addWidget(new PlainLabel(tr("Then type this PIN"), TextStyle::Small, TextInk::Muted));
    words->addWidget(m_pin);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(px(24));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (const QString &sentence :
         {tr("Is the phone in the same Wi-Fi as this computer, and not on mobile data?"),
          tr("Does a guest Wi-Fi keep phones apart from computers? Use another network then."),
          tr("Does a firewall on this computer block the port? Allow it for Vestibule."),
          tr("Has this computer another address by now? Go back and choose it again.")})
        m_checklist->body()->addWidget(
            new PlainLabel(sentence, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    body()->addLayout(row);
    body()->addWidget(m_state);
    body()->addWidget(m_checklist);
    body()->addStretch();
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ScanStep::look);
}

QString ScanStep::verb() const
{
    return tr("Finish");
}

void ScanStep::enter(const Progress &progress)
{
    WizardStep::enter(progress);
    const QString url = scanUrl(progress.label.baseAddress, progress.label.code);
    m_address->setText(url);
    m_qr->setModules(qrModules(symbolText(progress.label.baseAddress, progress.label.code)), url);
    if (progress.isScanned) {
        showReached();
    } else {
        m_state->setTone(ToneKind::Info);
        m_state->setTexts(tr("Waiting for your phone …"),
                          tr("You can also finish now and try it later."));
        m_checklist->show();
        m_timer.start();
    }
    context().desk.ask(
        this,
        [site = progress.site.id, actor = Actor::byOperator(progress.me)](Services &services) {
            return services.deployments.revealPin(site, actor);
        },
        [this](const Result<Secret> &pin) {
            m_pin->setText(pin ? pin->revealText() : QString());
            if (!pin)
                showError(pin.error());
        });
}

void ScanStep::leave()
{
    m_timer.stop();
    m_pin->setText({});
}

void ScanStep::look()
{
    context().desk.ask(
        this, [id = progress().label.id](Services &services) { return services.labels.find(id); },
        [this](const Result<LabelCode> &label) {
            if (label && label->scanCount > 0)
                showReached();
        });
}

void ScanStep::showReached()
{
    m_timer.stop();
    m_state->setTone(ToneKind::Success);
    m_state->setTexts(tr("Your phone has reached it"),
                      tr("Type the PIN there and report something to see the case arrive here."));
    m_checklist->hide();
}

void ScanStep::submit()
{
    context().desk.ask(
        this,
        [actor = Actor::byOperator(progress().me)](Services &services) {
            return services.settings.set(settingkeys::wizardFinished, true, actor);
        },
        [this](const Result<> &stored) {
            if (stored)
                Q_EMIT done();
            else
                showError(stored.error());
        });
}

} // namespace vestibule
