#include "app/deployments/deploymentdraft.h"

#include "app/deployments/deploymentsnapshot.h"
#include "core/engine/services.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"

#include <QCoreApplication>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::DeploymentDraft)
};

template<class T>
void follow(T &mine, const T &before, const T &after)
{
    if (mine == before)
        mine = after;
}

void followContact(ContactDetails &mine, const ContactDetails &before, const ContactDetails &after)
{
    follow(mine.phone, before.phone, after.phone);
    follow(mine.outOfHoursPhone, before.outOfHoursPhone, after.outOfHoursPhone);
    follow(mine.email, before.email, after.email);
    follow(mine.emergencyNumber, before.emergencyNumber, after.emergencyNumber);
}

Branding followed(Branding mine, const Branding &before, const Branding &after)
{
    follow(mine.name, before.name, after.name);
    follow(mine.colour, before.colour, after.colour);
    follow(mine.headColour, before.headColour, after.headColour);
    follow(mine.logo, before.logo, after.logo);
    return mine;
}

PortalTextSet followed(PortalTextSet mine, const PortalTextSet &before, const PortalTextSet &after)
{
    for (const PortalTextKind kind : allPortalTextKinds) {
        if (mine.value(kind) == before.value(kind)) {
            mine.remove(kind);
            if (after.contains(kind))
                mine.insert(kind, after.value(kind));
        }
    }
    return mine;
}

} // namespace

DeploymentDraft storedDraft(const DeploymentSnapshot &snapshot)
{
    return {snapshot.deployment, snapshot.texts, snapshot.branding};
}

DeploymentDraft rebased(const DeploymentDraft &draft, const DeploymentDraft &before,
                        const DeploymentDraft &after)
{
    DeploymentDraft fresh = after;
    fresh.texts = followed(draft.texts, before.texts, after.texts);
    fresh.branding = followed(draft.branding, before.branding, after.branding);
    Deployment mine = draft.deployment;
    const Deployment &old = before.deployment;
    follow(mine.name, old.name, after.deployment.name);
    follow(mine.key, old.key, after.deployment.key);
    follow(mine.timeZone, old.timeZone, after.deployment.timeZone);
    follow(mine.defaultAssignee, old.defaultAssignee, after.deployment.defaultAssignee);
    follow(mine.notificationEmail, old.notificationEmail, after.deployment.notificationEmail);
    followContact(mine.contact, old.contact, after.deployment.contact);
    fresh.deployment.name = mine.name;
    fresh.deployment.key = mine.key;
    fresh.deployment.timeZone = mine.timeZone;
    fresh.deployment.defaultAssignee = mine.defaultAssignee;
    fresh.deployment.notificationEmail = mine.notificationEmail;
    fresh.deployment.contact = mine.contact;
    return fresh;
}

QString changeSentence(const DeploymentDraft &stored, const DeploymentDraft &draft)
{
    QStringList parts;
    for (const PortalTextKind kind : allPortalTextKinds) {
        if (!(stored.texts.value(kind) == draft.texts.value(kind)))
            parts.append(Words::tr("%1 text").arg(textKindTitle(kind)));
    }
    if (!(stored.deployment.contact == draft.deployment.contact))
        parts.append(Words::tr("Contact details"));
    Deployment others = draft.deployment;
    others.contact = stored.deployment.contact;
    if (!(stored.deployment == others))
        parts.append(Words::tr("Settings"));
    if (!(stored.branding == draft.branding))
        parts.append(Words::tr("Branding"));
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return Words::tr("%1 changed, not saved yet").arg(parts.first());
    return Words::tr("%n changes, not saved yet", nullptr, int(parts.size()));
}

Result<> saveDraft(Services &services, const DeploymentDraft &stored, const DeploymentDraft &draft,
                   const Actor &actor)
{
    const DeploymentId &id = stored.deployment.id;
    if (!(stored.deployment == draft.deployment)) {
        if (const auto saved = services.deployments.update(draft.deployment, actor); !saved)
            return tl::unexpected(saved.error());
    }
    for (const PortalTextKind kind : allPortalTextKinds) {
        if (stored.texts.value(kind) == draft.texts.value(kind))
            continue;
        const auto saved = services.deployments.setText(id, kind, draft.texts.value(kind), actor);
        if (!saved)
            return saved;
    }
    if (!(stored.branding == draft.branding))
        return services.branding.set(id, draft.branding, actor);
    return {};
}

QString textKindTitle(PortalTextKind kind)
{
    switch (kind) {
    case PortalTextKind::Headline:
        return Words::tr("Headline");
    case PortalTextKind::Welcome:
        return Words::tr("Welcome");
    case PortalTextKind::PinHint:
        return Words::tr("PIN hint");
    case PortalTextKind::Instructions:
        return Words::tr("Instructions");
    case PortalTextKind::ContactLabel:
        return Words::tr("Contact label");
    case PortalTextKind::OutOfHoursLabel:
        return Words::tr("Out-of-hours label");
    case PortalTextKind::NextSteps:
        return Words::tr("Next steps");
    }
    return {};
}

} // namespace vestibule
