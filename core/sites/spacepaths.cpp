#include "core/sites/spacepaths.h"

#include "core/store/database.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<SpacePaths> SpacePaths::load(Database &database, const DeploymentId &deployment)
{
    auto rows = deployment.isNull()
        ? database.query(u"SELECT id, parent_id, name FROM space"_s)
        : database.query(u"SELECT id, parent_id, name FROM space WHERE deployment_id = ?"_s,
                         {deployment.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    SpacePaths paths;
    while (rows->next())
        paths.m_nodes.insert(rows->text(0), {rows->text(1), rows->text(2), {}});
    return paths;
}

QString SpacePaths::path(const SpaceId &id)
{
    const auto node = m_nodes.find(id.toString());
    if (node == m_nodes.end())
        return {};
    if (node->path.isEmpty()) {
        QStringList names{node->name};
        for (auto above = m_nodes.constFind(node->parent); above != m_nodes.constEnd();
             above = m_nodes.constFind(above->parent))
            names.prepend(above->name);
        node->path = names.join(u" › "_s);
    }
    return node->path;
}

} // namespace vestibule
