// The part of DeploymentsPage that does something with deployments.
#include "app/deployments/deploymentdetail.h"
#include "app/deployments/deploymentsmodel.h"
#include "app/deployments/deploymentspage.h"
#include "app/deployments/newdeploymentdialog.h"
#include "app/deployments/renamecustomerdialog.h"
#include "app/frame/runchange.h"
#include "app/pagecontext.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"

#include <QListView>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

void DeploymentsPage::createDeployment()
{
    auto *dialog = new NewDeploymentDialog(m_context, window());
    connect(dialog, &NewDeploymentDialog::created, this, [this](const DeploymentId &id) {
        m_wanted = id.toString();
        reload();
    });
    dialog->open();
}

void DeploymentsPage::openPortal()
{
    const PortalFacts portal = m_context.portal ? m_context.portal() : PortalFacts();
    if (!portal.isRunning || portal.baseAddress.isEmpty()) {
        MessageDialog::tell(window(),
                            {tr("The portal can't be opened"),
                             tr("The portal server isn't running. Start it on the page Server."),
                             ToneKind::Warning, portal.problem});
        return;
    }
    if (m_context.openUrl)
        m_context.openUrl(QUrl(portal.baseAddress));
}

void DeploymentsPage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename customer…"), this, &DeploymentsPage::askRenameCustomer);
    menu->addAction(tr("Archive deployment…"), this, &DeploymentsPage::askArchive);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void DeploymentsPage::askRenameCustomer()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    auto *dialog = new RenameCustomerDialog(
        m_context, m_model->row(index.row()).deployment.customer, window());
    connect(dialog, &RenameCustomerDialog::renamed, this,
            [this](const CustomerId &customer, const QString &before, const QString &now) {
                Q_EMIT toastRequested(
                    {tr("The customer is called %1 now.").arg(now),
                     [this, customer, before, now] { renameCustomer(customer, now, before); }});
            });
    dialog->open();
}

void DeploymentsPage::renameCustomer(const CustomerId &customer, const QString &from,
                                     const QString &to)
{
    runChange(
        m_context, this,
        [customer, from, to, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.customers.rename(customer, from, to, actor);
        },
        tr("The customer wasn't renamed"));
}

void DeploymentsPage::askArchive()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const DeploymentSummary chosen = m_model->row(index.row());
    MessageDialog::ask(window(),
                       {tr("Archive %1?").arg(chosen.deployment.name),
                        tr("Its portal is switched off at once, and its labels open nothing any "
                           "more. Its cases stay. "
                           "This can't be undone."),
                        ToneKind::Danger,
                        {}},
                       tr("Archive deployment"), true,
                       [this, id = chosen.deployment.id] { archive(id); });
}

void DeploymentsPage::archive(const DeploymentId &id)
{
    m_context.desk.ask(
        this,
        [id, me = m_context.me](Services &services) {
            return services.deployments.archive(id, Actor::byOperator(me));
        },
        [this](const Result<> &done) {
            if (!done)
                MessageDialog::tell(
                    window(),
                    problemwords::message(tr("The deployment wasn't archived"), done.error()));
            else
                Q_EMIT toastRequested({tr("The deployment is archived. Its cases stay."), {}});
        });
}

} // namespace vestibule
