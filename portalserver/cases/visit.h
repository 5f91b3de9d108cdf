#pragma once

#include "core/base/result.h"
#include "core/security/casesessions.h"
#include "core/security/technicianphones.h"
#include "portalserver/http/cookies.h"
#include "portalserver/http/request.h"
#include "portalserver/http/response.h"
#include "portalserver/text/portaltexts.h"

#include <optional>

namespace vestibule {

struct PortalContext;

/// One request of a phone: its language, its session, its cookies. Lives as long as the request.
class Visit
{
public:
    Visit(PortalContext &context, const Request &request);

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const PortalTexts &texts() const { return m_texts; }
    [[nodiscard]] QString language() const { return m_texts.language(); }
    /// The path without its query, as sent, to link to: never to another site. "/d/7K3M9P2QX4TBD".
    [[nodiscard]] QString path() const;
    /// The phone's address as budgets count it.
    [[nodiscard]] QString client() const;
    /// The random cookie that tells this browser from others behind its address; empty on a first visit.
    [[nodiscard]] QString browser() const;
    /// "iPhone", "Android phone", "computer", … from the User-Agent; nothing else of it is kept.
    [[nodiscard]] QString clientKind() const;

    /// Whose brand and phone numbers the pages have from now on that say what went wrong; null until then.
    void enterSite(const DeploymentId &deployment) { m_deployment = deployment; }
    [[nodiscard]] const DeploymentId &site() const { return m_deployment; }

    /// Whether this phone has a live session at `deployment`; looking is no use of it. Errors: the store does not
    /// answer.
    [[nodiscard]] Result<bool> holdsSession(const DeploymentId &deployment) const;
    /// The live session of this phone at `deployment`, from memory or the store; empty: the PIN has to be asked for.
    /// Errors: the store does not answer.
    [[nodiscard]] Result<std::optional<CaseSession>> session(const DeploymentId &deployment);
    [[nodiscard]] QString deviceCookie(const DeploymentId &deployment) const;
    /// A secret text that stands for this phone over its sessions at their deployment: the hash of its device cookie.
    /// Without one it is the session's alone.
    [[nodiscard]] QString phone(const CaseSession &session) const;
    void startSession(const DeploymentId &deployment, const CaseSessions::Started &started,
                      const QString &newDeviceCookie, quint64 generation);

    /// The live session of a technician's phone; empty: it is none. Errors: the store does not answer.
    [[nodiscard]] Result<std::optional<TechnicianSession>> technician() const;
    void startTechnician(const TechnicianPhones::Started &started);
    void endTechnician();

    /// The token for forms outside a session. The first one sets the cookie that it is bound to,
    /// unless the request comes from another site.
    [[nodiscard]] QByteArray guestToken();
    /// Whether a POST comes from a page of ours: it has our Origin and, in `given`, `expected`.
    [[nodiscard]] bool isOwnPost(const QString &given, const QByteArray &expected) const;

    /// Adds the cookies that came up and, when `?lang=` chose one, the language.
    [[nodiscard]] Response finish(Response response);

private:
    [[nodiscard]] Result<std::optional<CaseSession>> storedSession(const QString &token) const;
    [[nodiscard]] bool isFromOwnPage() const;
    [[nodiscard]] QString cookie(const QString &name) const;
    void remember(const QString &name, const QString &value,
                  std::optional<std::chrono::seconds> lifetime);
    [[nodiscard]] static QString sessionCookieName(const DeploymentId &deployment);
    [[nodiscard]] static QString deviceCookieName(const DeploymentId &deployment);

    PortalContext &m_context;
    const Request &m_request;
    CookieProfile m_profile;
    const PortalTexts &m_texts;
    DeploymentId m_deployment;
    QString m_guest;
    QList<QByteArray> m_cookies;
};

} // namespace vestibule
