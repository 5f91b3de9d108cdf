#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/branding.h"
#include "core/sites/deployment.h"

namespace vestibule {

struct DeploymentSnapshot;
struct Services;

/// What the form holds of one deployment, stored or not yet.
struct DeploymentDraft {
    Deployment deployment;
    PortalTextSet texts;
    Branding branding;
    friend bool operator==(const DeploymentDraft &, const DeploymentDraft &) = default;
};

/// The draft without any edit.
DeploymentDraft storedDraft(const DeploymentSnapshot &snapshot);
/// `draft`, begun on `before`, now on `after`: what wasn't edited takes the newly stored value, so that what somebody
/// typed and what others stored meanwhile both stay.
DeploymentDraft rebased(const DeploymentDraft &draft, const DeploymentDraft &before,
                        const DeploymentDraft &after);
/// How many parts of the draft differ, and the sentence that says which. Empty when nothing does.
QString changeSentence(const DeploymentDraft &stored, const DeploymentDraft &draft);
/// Writes what differs, on the desk thread. Stops at the first error; what was written before it stays.
[[nodiscard]] Result<> saveDraft(Services &services, const DeploymentDraft &stored,
                                 const DeploymentDraft &draft, const Actor &actor);

/// The name of a text on the page: "Welcome".
QString textKindTitle(PortalTextKind kind);

} // namespace vestibule
