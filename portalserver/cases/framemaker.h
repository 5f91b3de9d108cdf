#pragma once

#include "core/base/result.h"
#include "core/sites/branding.h"
#include "core/sites/deployment.h"
#include "portalserver/text/frameview.h"

#include <QHash>

#include <optional>

namespace vestibule {

class Assets;
class Clock;
struct PortalState;
struct Services;

/// What surrounds every page of a deployment: its brand, its contacts, its texts. Kept until it
/// changes. One for each portal thread.
class FrameMaker
{
public:
    FrameMaker(Services &services, const PortalState &state, const Assets &assets,
               const Clock &clock);

    /// A deployment's settings as pages use them.
    struct Site {
        Deployment deployment;
        Branding branding;
        PortalTextSet texts;
        QTimeZone zone = QTimeZone::systemTimeZone();
        quint64 version = 0;
        std::optional<Error> unread; ///< some of it is older than `version`, or not known at all
        qint64 day = 0; ///< Julian day in `zone`, in the minute `dayReadIn` since the epoch
        qint64 dayReadIn = 0;

        [[nodiscard]] QString text(PortalTextKind kind, const QString &language) const
        {
            return texts.value(kind).in(language);
        }
    };
    /// Asked before a page is made of a deployment: what couldn't be read must not look switched off, or without its
    /// brand. Errors: of the store.
    [[nodiscard]] Result<> read(const DeploymentId &id);
    /// What is known of it. A null id gives what pages without a deployment show: the workspace's brand.
    [[nodiscard]] const Site &site(const DeploymentId &id);
    /// The Julian day that it is at the deployment.
    [[nodiscard]] qint64 today(const DeploymentId &id);
    /// The frame in `language`; `languagePath` is the page's own path, for the language switch.
    [[nodiscard]] FrameView frame(const DeploymentId &id, const QString &language,
                                  const QString &languagePath);

private:
    [[nodiscard]] Site &known(const DeploymentId &id);

    Services &m_services;
    const PortalState &m_state;
    const Assets &m_assets;
    const Clock &m_clock;
    QHash<DeploymentId, Site> m_sites;
};

} // namespace vestibule
