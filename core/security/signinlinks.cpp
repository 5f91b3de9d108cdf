#include "core/security/signinlinks.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/security/casesessionrepository.h"
#include "core/security/changelog.h"
#include "core/security/devicecookies.h"
#include "core/security/lockedphones.h"
#include "core/security/signinlinkrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int tokenBits = 256;

/// As the store keeps a browser's cookie.
QString usedBy(const QString &browser)
{
    return browser.isEmpty() ? QString() : hashToken(browser);
}

} // namespace

SignInLinks::SignInLinks(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<QString> SignInLinks::make(const DeploymentId &deployment, const LabelCodeId &labelCode,
                                  const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto pinVersion = SignInLinkRepository(m_database).pinVersion(deployment);
    if (!pinVersion)
        return tl::unexpected(pinVersion.error());
    const QString token = makeToken(tokenBits);
    const auto put = SignInLinkRepository::insert(*transaction, hashToken(token),
                                                  {deployment, labelCode, *pinVersion, true, false},
                                                  m_clock.now());
    if (!put)
        return tl::unexpected(put.error());
    const auto noted = note(*transaction, u"sign_in_link.made"_s, deployment, actor);
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return token;
}

Result<SignInLink> SignInLinks::find(const QString &token, const QString &browser)
{
    const QDateTime now = m_clock.now();
    return SignInLinkRepository(m_database)
        .find(hashToken(token), usedBy(browser),
              {now.addSecs(-validSeconds), now.addSecs(-againSeconds)});
}

Result<SignInLinks::Accepted> SignInLinks::accept(const QString &token, const Phone &phone)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto link = find(token, phone.browser);
    if (!link)
        return tl::unexpected(link.error());
    if (!link->isOpen)
        return failure(ErrorCode::Gone, u"sign-in link"_s);
    const QDateTime now = m_clock.now();
    if (!link->isUsed) {
        const auto used = SignInLinkRepository::use(*transaction, hashToken(token),
                                                    usedBy(phone.browser), now);
        if (!used)
            return tl::unexpected(used.error());
    }
    Accepted accepted;
    accepted.session.token = makeToken(tokenBits);
    accepted.session.session = {hashToken(accepted.session.token),
                                link->deployment,
                                link->pinVersion,
                                phone.clientKind,
                                makeToken(tokenBits),
                                now,
                                now};
    const auto put = CaseSessionRepository::insert(*transaction, accepted.session.session);
    if (!put)
        return tl::unexpected(put.error());
    const auto cookie = trust(*transaction, *link, phone);
    if (!cookie)
        return tl::unexpected(cookie.error());
    accepted.newDeviceCookie = *cookie;
    const auto noted = note(*transaction, u"sign_in_link.used"_s, link->deployment,
                            Actor::reporter());
    if (!noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return accepted;
}

Result<> SignInLinks::withdraw(const QString &token, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto link = find(token);
    if (!link)
        return tl::unexpected(link.error());
    if (link->isUsed)
        return failure(ErrorCode::Gone, u"sign-in link"_s);
    if (const auto removed = SignInLinkRepository::remove(*transaction, hashToken(token)); !removed)
        return removed;
    const auto noted = note(*transaction, u"sign_in_link.withdrawn"_s, link->deployment, actor);
    if (!noted)
        return noted;
    return transaction->commit();
}

/// As after a right PIN: `phone` is known from now on, and waits no longer. Gives its new device cookie.
Result<QString> SignInLinks::trust(WriteTransaction &transaction, const SignInLink &link,
                                   const Phone &phone)
{
    if (!phone.client.isEmpty()) {
        const auto off
            = LockedPhones(m_database, m_clock).forget(transaction, link.deployment, phone.client);
        if (!off)
            return tl::unexpected(off.error());
    }
    DeviceCookies cookies(m_database, m_clock);
    const auto isKnown = cookies.isKnown(link.deployment, link.pinVersion, phone.deviceCookie);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown)
        return cookies.issue(transaction, link.deployment, link.pinVersion);
    return cookies.touch(transaction, phone.deviceCookie).map([] { return QString(); });
}

Result<int> SignInLinks::sweep()
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto removed = SignInLinkRepository::removeExpired(*transaction,
                                                             m_clock.now().addSecs(-validSeconds));
    if (!removed)
        return removed;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return removed;
}

Result<> SignInLinks::note(WriteTransaction &transaction, const QString &type,
                           const DeploymentId &deployment, const Actor &actor)
{
    Event event;
    event.type = type;
    event.deployment = deployment;
    event.subjectKind = u"deployment"_s;
    event.subjectId = deployment.toString();
    return m_changes.note(transaction, actor, event);
}

} // namespace vestibule
