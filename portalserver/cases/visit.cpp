#include "portalserver/cases/visit.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/engine/services.h"
#include "core/security/clientkey.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/http/admission.h"
#include "portalserver/state/portalstate.h"
#include "portalserver/text/portallanguages.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds oneYear{365LL * 24 * 60 * 60};
const QString guestCookie = u"guest"_s;
const QString languageCookie = u"lang"_s;
const QString technicianCookie = u"technician"_s;

const PortalTexts &textsFor(const PortalContext &context, const Request &request,
                            CookieProfile profile)
{
    const QByteArray name = cookieName(profile, "lang");
    const QString chosen = choosePortalLanguage(
        QString::fromUtf8(request.queryValue("lang")),
        QString::fromUtf8(request.cookie(name).toByteArray()), request.header("accept-language"));
    return context.languages.texts(chosen);
}

/// The end of a UUID version 7 is random, its beginning the time.
QString shortName(const DeploymentId &deployment)
{
    return deployment.toString().right(12);
}

} // namespace

Visit::Visit(PortalContext &context, const Request &request)
    : m_context(context),
      m_request(request),
      m_profile(request.isEncrypted() ? CookieProfile::Https : CookieProfile::Http),
      m_texts(textsFor(context, request, m_profile))
{ }

QString Visit::path() const
{
    const QString sent = QString::fromLatin1(m_request.path().toByteArray());
    // As a link, an address that begins with two slashes leads to another site.
    const bool isForeign = sent.size() > 1 && (sent.at(1) == u'/' || sent.at(1) == u'\\');
    return isForeign ? u"/enter"_s : sent;
}

QString Visit::client() const
{
    return clientKey(m_request.peer());
}

QString Visit::browser() const
{
    return cookie(guestCookie);
}

QString Visit::clientKind() const
{
    struct Kind {
        const char *mark;
        const char *name;
    };
    static constexpr Kind kinds[] = {{"iPhone", "iPhone"},         {"iPad", "iPad"},
                                     {"Android", "Android phone"}, {"Windows", "Windows PC"},
                                     {"Macintosh", "Mac"},         {"Linux", "Linux PC"}};
    const QByteArrayView agent = m_request.header("user-agent");
    for (const Kind &kind : kinds) {
        if (agent.contains(kind.mark))
            return QString::fromLatin1(kind.name);
    }
    return u"Other"_s;
}

QString Visit::cookie(const QString &name) const
{
    const QByteArray stored = cookieName(m_profile, name.toLatin1());
    return QString::fromLatin1(m_request.cookie(stored).toByteArray());
}

void Visit::remember(const QString &name, const QString &value,
                     std::optional<std::chrono::seconds> lifetime)
{
    if (const auto line = setCookie(m_profile, name.toLatin1(), value.toLatin1(), lifetime))
        m_cookies.append(*line);
}

QString Visit::sessionCookieName(const DeploymentId &deployment)
{
    return u"session_"_s + shortName(deployment);
}

QString Visit::deviceCookieName(const DeploymentId &deployment)
{
    return u"known_"_s + shortName(deployment);
}

Result<std::optional<CaseSession>> Visit::storedSession(const QString &token) const
{
    const auto stored = m_context.services.sessions.find(token);
    if (stored)
        return *stored;
    const ErrorCode code = stored.error().code;
    if (code == ErrorCode::NotFound || code == ErrorCode::Gone)
        return std::nullopt;
    return tl::unexpected(stored.error());
}

Result<bool> Visit::holdsSession(const DeploymentId &deployment) const
{
    const QString token = cookie(sessionCookieName(deployment));
    if (token.isEmpty())
        return false;
    const auto stored = storedSession(token);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored && (*stored)->deployment == deployment;
}

Result<std::optional<CaseSession>> Visit::session(const DeploymentId &deployment)
{
    const QString token = cookie(sessionCookieName(deployment));
    if (token.isEmpty())
        return std::nullopt;
    const QString hash = hashToken(token);
    auto found = m_context.state.sessions.find(hash);
    if (!found) {
        const quint64 generation = m_context.state.sessions.generation();
        const auto stored = storedSession(token);
        if (!stored)
            return stored;
        if (!*stored || !m_context.state.sessions.put(**stored, generation))
            return std::nullopt;
        found = {**stored, true};
    }
    if (found->session.deployment != deployment)
        return std::nullopt;
    if (found->isUse)
        m_context.admission.noteSession(m_request.peer());
    return found->session;
}

QString Visit::deviceCookie(const DeploymentId &deployment) const
{
    return cookie(deviceCookieName(deployment));
}

QString Visit::phone(const CaseSession &session) const
{
    const QString known = deviceCookie(session.deployment);
    return known.isEmpty() ? session.tokenHash : hashToken(known);
}

void Visit::startSession(const DeploymentId &deployment, const CaseSessions::Started &started,
                         const QString &newDeviceCookie, quint64 generation)
{
    // Not kept when the PIN changed meanwhile: the next request then asks the store.
    (void)m_context.state.sessions.put(started.session, generation);
    m_context.admission.noteSession(m_request.peer());
    remember(sessionCookieName(deployment), started.token, {});
    if (!newDeviceCookie.isEmpty())
        remember(deviceCookieName(deployment), newDeviceCookie, oneYear);
}

Result<std::optional<TechnicianSession>> Visit::technician() const
{
    const QString token = cookie(technicianCookie);
    if (token.isEmpty())
        return std::nullopt;
    const auto found = m_context.services.technicians.find(token);
    if (found)
        return *found;
    if (found.error().code == ErrorCode::NotFound || found.error().code == ErrorCode::Gone)
        return std::nullopt;
    return tl::unexpected(found.error());
}

void Visit::startTechnician(const TechnicianPhones::Started &started)
{
    m_context.admission.noteSession(m_request.peer());
    remember(technicianCookie, started.token,
             std::chrono::seconds(TechnicianPhones::sessionSeconds));
}

void Visit::endTechnician()
{
    m_cookies.append(removeCookie(m_profile, technicianCookie.toLatin1()));
}

QByteArray Visit::guestToken()
{
    if (m_guest.isEmpty())
        m_guest = cookie(guestCookie);
    if (m_guest.size() < 22) {
        m_guest = makeToken(128);
        // Another site's POST comes without our cookies; a new one would end what is open here.
        if (m_request.header("origin").isEmpty() || isFromOwnPage())
            remember(guestCookie, m_guest, {});
    }
    // The form's token is derived, so that reading the page does not give the cookie away.
    return hashToken(u"form:"_s + m_guest).left(32).toLatin1();
}

bool Visit::isFromOwnPage() const
{
    return m_request.header("origin").toByteArray().toLower() == m_request.ownOrigin();
}

bool Visit::isOwnPost(const QString &given, const QByteArray &expected) const
{
    return isFromOwnPage() && sameToken(given, QString::fromLatin1(expected));
}

Response Visit::finish(Response response)
{
    // A picture on another site's page must not choose; only what shows a page asks for HTML.
    const QByteArrayView accept = m_request.header("accept");
    const bool isForShow = accept.isEmpty() || accept.contains("text/html");
    if (const QByteArray asked = m_request.queryValue("lang");
        isForShow && !asked.isEmpty() && asked == m_texts.language().toLatin1())
        remember(languageCookie, m_texts.language(), oneYear);
    for (const QByteArray &line : std::as_const(m_cookies))
        response.addCookie(line);
    return response;
}

} // namespace vestibule
