#include "core/labels/codes/labelbatchrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

Result<std::vector<LabelBatch>> LabelBatchRepository::many(const QString &where,
                                                           const QString &value)
{
    auto rows = m_database.query(
        u"SELECT b.id, b.deployment_id, b.name, b.size, b.base_address, b.created_at,"
        " b.operator_id, COUNT(l.id), COUNT(CASE WHEN l.state = 'blank' THEN 1 END),"
        " COALESCE(MIN(l.number), 0), COALESCE(MAX(l.number), 0) FROM label_batch b"
        " LEFT JOIN label_code l ON l.batch_id = b.id WHERE "_s
            + where
            + u" GROUP BY b.id, b.deployment_id, b.name, b.size, b.base_address, b.created_at,"
              " b.operator_id ORDER BY b.created_at DESC, b.id DESC"_s,
        {value});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelBatch> batches;
    while (rows->next())
        batches.push_back(
            {LabelBatchId::fromStore(rows->text(0)), DeploymentId::fromStore(rows->text(1)),
             rows->text(2), static_cast<int>(rows->integer(3)), rows->text(4), rows->time(5),
             OperatorId::fromStore(rows->text(6)), static_cast<int>(rows->integer(7)),
             static_cast<int>(rows->integer(8)), rows->integer(9), rows->integer(10)});
    return batches;
}

Result<LabelBatch> LabelBatchRepository::byId(const LabelBatchId &id)
{
    auto found = many(u"b.id = ?"_s, id.toString());
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::NotFound, u"label_batch"_s);
    return std::move(found->front());
}

Result<std::vector<LabelBatch>> LabelBatchRepository::list(const DeploymentId &deployment)
{
    return deployment.isNull() ? many(u"b.id <> ?"_s, {})
                               : many(u"b.deployment_id = ?"_s, deployment.toString());
}

Result<> LabelBatchRepository::insert(WriteTransaction &transaction, const LabelBatch &batch)
{
    return transaction.executeOne(
        u"INSERT INTO label_batch (id, deployment_id, name, size, base_address, created_at,"
        " operator_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {batch.id.toString(), batch.deployment.toString(), batch.name, batch.size,
         batch.baseAddress, toStoreTime(batch.createdAt), batch.createdBy.toString()});
}

} // namespace vestibule
