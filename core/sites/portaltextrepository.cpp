#include "core/sites/portaltextrepository.h"

#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString scopeName(const DeploymentId &deployment)
{
    return deployment.isNull() ? u"workspace"_s : deployment.toString();
}

Result<PortalTextSet> PortalTextRepository::texts(const QString &scope)
{
    auto rows = m_database.query(u"SELECT kind, language, text FROM portal_text WHERE scope = ?"_s,
                                 {scope});
    if (!rows)
        return tl::unexpected(rows.error());
    PortalTextSet texts;
    while (rows->next()) {
        // A kind of a newer version that was taken back: nobody shows it.
        if (const auto kind = portalTextKindFromName(rows->text(0)))
            texts[*kind].byLanguage.insert(rows->text(1), rows->text(2));
    }
    return texts;
}

Result<> PortalTextRepository::replace(WriteTransaction &transaction, const QString &scope,
                                       PortalTextKind kind, const LocalisedText &text)
{
    const QString name = portalTextKindName(kind);
    const auto removed = transaction.execute(
        u"DELETE FROM portal_text WHERE scope = ? AND kind = ?"_s, {scope, name});
    if (!removed)
        return tl::unexpected(removed.error());
    for (auto it = text.byLanguage.cbegin(); it != text.byLanguage.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        const auto put = transaction.executeOne(
            u"INSERT INTO portal_text (scope, kind, language, text) VALUES (?, ?, ?, ?)"_s,
            {scope, name, it.key(), it.value()});
        if (!put)
            return put;
    }
    return {};
}

} // namespace vestibule
