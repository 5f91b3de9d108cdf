#include "app/frame/sitechoice.h"

#include "app/pagecontext.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

#include <QCoreApplication>

namespace vestibule {

void fillSites(const PageContext &context, QWidget *owner, FormRow *row, ComboBox *box,
               const DeploymentId &chosen, std::function<void()> done)
{
    context.desk.ask(
        owner, [](Services &services) { return services.deployments.list(); },
        [row, box, chosen,
         done = std::move(done)](const Result<std::vector<DeploymentSummary>> &sites) {
            if (!sites) {
                row->setError(QCoreApplication::translate(
                    "vestibule::SiteChoice",
                    "The deployments can't be read now. Nothing is lost: close this, and try again "
                    "in a moment."));
                return;
            }
            for (const DeploymentSummary &site : *sites)
                box->addItem(site.deployment.name, site.deployment.id.toString());
            if (const int known = box->findData(chosen.toString()); known >= 0)
                box->setCurrentIndex(known);
            done();
        });
}

} // namespace vestibule
