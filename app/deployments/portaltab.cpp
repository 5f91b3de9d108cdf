#include "app/deployments/portaltab.h"

#include "app/deployments/contactsection.h"
#include "app/deployments/deploymentdraft.h"
#include "app/deployments/pinsection.h"
#include "app/deployments/templatessection.h"
#include "app/deployments/textsection.h"
#include "app/pagecontext.h"
#include "app/widgets/card.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/switch.h"
#include "app/widgets/toast.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PortalTab::PortalTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_portal(new Switch(tr("Portal is on"))),
      m_openCases(new Switch(tr("Show open cases"))),
      m_pin(new PinSection(context)),
      m_texts(new TextSection),
      m_templates(new TemplatesSection(context)),
      m_contact(new ContactSection)
{
    auto *column = new ScrollColumn;
    column->setMargins(24, 16, 24, 16, 12);
    column->add(makeSwitches());
    column->add(m_pin);
    column->add(m_texts);
    column->add(m_templates);
    column->add(m_contact);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    connect(m_portal, &QAbstractButton::clicked, this, &PortalTab::switchPortal);
    connect(m_openCases, &QAbstractButton::clicked, this, &PortalTab::switchOpenCases);
    connect(m_texts, &TextSection::edited, this, &PortalTab::edited);
    connect(m_texts, &TextSection::languageChanged, this, &PortalTab::languageChanged);
    connect(m_texts, &TextSection::kindChanged, this, &PortalTab::kindChanged);
    connect(m_contact, &ContactSection::edited, this, &PortalTab::edited);
    connect(m_pin, &PinSection::toastRequested, this, &PortalTab::toastRequested);
    connect(m_templates, &TemplatesSection::toastRequested, this, &PortalTab::toastRequested);
}

QWidget *PortalTab::makeSwitches()
{
    m_portal->setObjectName(u"portalSwitch"_s);
    m_openCases->setObjectName(u"openCasesSwitch"_s);
    m_portalRow = new SettingRow(tr("Portal is on"), {}, m_portal);
    auto *card = new Card;
    card->body()->addWidget(m_portalRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(new SettingRow(
        tr("Show open cases"), tr("The newest ten of the last 30 days, without names or pictures."),
        m_openCases));
    return card;
}

void PortalTab::show(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft)
{
    showDeployment(snapshot.deployment);
    m_pin->showDeployment(snapshot.deployment);
    m_texts->showTexts(draft.texts, snapshot.workspaceTexts);
    m_templates->showTemplates(snapshot.deployment.id, snapshot.templates);
    m_contact->showDeployment(draft.deployment, snapshot.operators, snapshot.hasCases);
}

void PortalTab::showDeployment(const Deployment &deployment)
{
    m_deployment = deployment;
    m_portal->setChecked(deployment.portalEnabled);
    m_openCases->setChecked(deployment.showOpenCases);
    m_portalRow->setExplanation(
        deployment.portalEnabled
            ? tr("Whoever scans a label in %1 can report a problem.").arg(deployment.name)
            : tr("Whoever scans a label in %1 reads that reports are switched off, and the phone "
                 "number.")
                  .arg(deployment.name));
}

void PortalTab::collect(DeploymentDraft &draft) const
{
    draft.texts = m_texts->texts();
    m_contact->collect(draft.deployment);
}

QString PortalTab::problem() const
{
    const QString text = m_texts->problem();
    return text.isEmpty() ? m_contact->problem() : text;
}

bool PortalTab::showError(const Error &error)
{
    return m_contact->showError(error);
}

QString PortalTab::language() const
{
    return m_texts->language();
}

void PortalTab::switchPortal(bool isOn)
{
    m_context.desk.ask(
        this,
        [id = m_deployment.id, isOn, me = m_context.me](Services &services) {
            return services.deployments.setPortalEnabled(id, isOn, Actor::byOperator(me));
        },
        [this](const Result<> &done) {
            if (done)
                return;
            showDeployment(m_deployment);
            MessageDialog::tell(
                window(), problemwords::message(tr("The portal wasn't switched"), done.error()));
        });
}

void PortalTab::switchOpenCases(bool isOn)
{
    m_context.desk.ask(
        this,
        [id = m_deployment.id, isOn, me = m_context.me](Services &services) -> Result<Deployment> {
            auto site = services.deployments.find(id);
            if (!site)
                return site;
            site->showOpenCases = isOn;
            return services.deployments.update(*site, Actor::byOperator(me));
        },
        [this](const Result<Deployment> &done) {
            if (done)
                return;
            showDeployment(m_deployment);
            MessageDialog::tell(
                window(), problemwords::message(tr("The setting wasn't stored"), done.error()));
        });
}

} // namespace vestibule
