#pragma once

#include "core/base/result.h"
#include "core/sites/deployment.h"

namespace vestibule {

class Database;
class WriteTransaction;

/// The scope column of texts and branding: the deployment's id, or "workspace" for a null one.
QString scopeName(const DeploymentId &deployment);

/// Rows of table portal_text.
class PortalTextRepository
{
public:
    explicit PortalTextRepository(Database &database) : m_database(database) { }

    [[nodiscard]] Result<PortalTextSet> texts(const QString &scope);
    /// Replaces all languages; empty texts get no row.
    [[nodiscard]] static Result<> replace(WriteTransaction &transaction, const QString &scope,
                                          PortalTextKind kind, const LocalisedText &text);

private:
    Database &m_database;
};

} // namespace vestibule
