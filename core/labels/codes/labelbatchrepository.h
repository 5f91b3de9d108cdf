#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelbatch.h"

#include <vector>

namespace vestibule {

class Database;
class WriteTransaction;

/// SQL of table label_batch.
class LabelBatchRepository
{
public:
    explicit LabelBatchRepository(Database &database) : m_database(database) { }

    /// Errors: NotFound.
    [[nodiscard]] Result<LabelBatch> byId(const LabelBatchId &id);
    /// Newest first; a null id means those of all deployments.
    [[nodiscard]] Result<std::vector<LabelBatch>> list(const DeploymentId &deployment);
    [[nodiscard]] static Result<> insert(WriteTransaction &transaction, const LabelBatch &batch);

private:
    Result<std::vector<LabelBatch>> many(const QString &where, const QString &value);

    Database &m_database;
};

} // namespace vestibule
