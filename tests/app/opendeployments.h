#pragma once

#include "app/deployments/deploymentspage.h"
#include "app/widgets/savebar.h"
#include "core/sites/deploymentservice.h"
#include "tests/support/openpage.h"

#include <QLineEdit>
#include <QTest>

namespace vestibule {

/// The Deployments page with the deployment "Hall" chosen.
struct OpenDeployments : OpenPage<DeploymentsPage> {
    bool waitForDetail()
    {
        return QTest::qWaitFor([this] {
            auto *name = find<QLineEdit>(QStringLiteral("deploymentName"));
            return name != nullptr && name->text() == QStringLiteral("Hall");
        });
    }
    Deployment stored() { return *services.deployments.find(hall); }
    Button *saveButton()
    {
        auto *bar = find<SaveBar>(QStringLiteral("deploymentSaveBar"));
        for (Button *button : bar->findChildren<Button *>()) {
            if (button->kind() == Button::Kind::Primary)
                return button;
        }
        return nullptr;
    }
};

} // namespace vestibule
