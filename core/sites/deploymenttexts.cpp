// What operators write for a portal's readers.
#include "core/security/changelog.h"
#include "core/sites/deploymentevent.h"
#include "core/sites/deploymentrepository.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/portaltextrepository.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumText = 2000;

Result<> check(PortalTextKind kind, const LocalisedText &text)
{
    for (auto it = text.byLanguage.cbegin(); it != text.byLanguage.cend(); ++it) {
        const bool isLanguage = it.key().size() >= 2 && it.key().size() <= 3
            && it.key() == it.key().toLower();
        if (!isLanguage)
            return failure(ErrorCode::Invalid, u"no language"_s, portalTextKindName(kind));
        if (it.value().size() > maximumText)
            return failure(ErrorCode::Invalid, u"too long"_s, portalTextKindName(kind));
    }
    return {};
}

} // namespace

Result<PortalTextSet> DeploymentService::textsIn(const QString &scope)
{
    return PortalTextRepository(m_database).texts(scope);
}

Result<PortalTextSet> DeploymentService::texts(const DeploymentId &id)
{
    return textsIn(scopeName(id));
}

Result<PortalTextSet> DeploymentService::effectiveTexts(const DeploymentId &id)
{
    const auto workspace = textsIn(scopeName({}));
    if (!workspace || id.isNull())
        return workspace;
    const auto own = textsIn(scopeName(id));
    if (!own)
        return own;
    return inherited(*own, *workspace);
}

Result<> DeploymentService::setText(const DeploymentId &id, PortalTextKind kind,
                                    const LocalisedText &text, const Actor &actor)
{
    if (const auto checked = check(kind, text); !checked)
        return checked;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!id.isNull()) {
        if (const auto found = DeploymentRepository(m_database).find(id); !found)
            return tl::unexpected(found.error());
    }
    const auto written = PortalTextRepository::replace(*transaction, scopeName(id), kind, text);
    if (!written)
        return written;
    return noteAndCommit(*transaction,
                         deploymentEvent(u"portal_text.updated"_s, id, {portalTextKindName(kind)}),
                         actor);
}

} // namespace vestibule
