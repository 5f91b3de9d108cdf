#include "core/labels/codes/labelcoderepository.h"

#include "core/base/clock.h"
#include "core/labels/codes/labelrow.h"
#include "core/store/database.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Result<> done(const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace

Result<LabelTarget> LabelCodeRepository::targetOf(const DeviceId &device, const SpaceId &space)
{
    const bool isDevice = !device.isNull();
    auto rows = m_database.query(
        isDevice ? u"SELECT deployment_id, archived_at FROM device WHERE id = ?"_s
                 : u"SELECT deployment_id, '' FROM space WHERE id = ?"_s,
        {isDevice ? device.toString() : space.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, isDevice ? u"device"_s : u"space"_s);
    if (!rows->text(1).isEmpty())
        return failure(ErrorCode::Gone, u"device"_s);
    return LabelTarget{DeploymentId::fromStore(rows->text(0)), device,
                       isDevice ? SpaceId() : space};
}

Result<LabelCode> LabelCodeRepository::one(const QString &where, const QVariantList &values)
{
    auto rows = m_database.query(u"SELECT "_s + labelColumns() + u" FROM label_code WHERE " + where,
                                 values);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, u"label_code"_s);
    return labelFrom(*rows);
}

Result<std::vector<LabelCode>> LabelCodeRepository::many(const QString &where,
                                                         const QVariantList &values)
{
    auto rows = m_database.query(u"SELECT "_s + labelColumns() + u" FROM label_code WHERE " + where
                                     + u" ORDER BY number DESC",
                                 values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<LabelCode> labels;
    while (rows->next())
        labels.push_back(labelFrom(*rows));
    return labels;
}

Result<int> LabelCodeRepository::count(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<LabelCode> LabelCodeRepository::byId(const LabelCodeId &id)
{
    return one(u"id = ?"_s, {id.toString()});
}

Result<LabelCode> LabelCodeRepository::byCode(const QString &code)
{
    return one(u"code = ?"_s, {code});
}

Result<LabelCode> LabelCodeRepository::byNumber(qint64 number)
{
    return one(u"number = ?"_s, {number});
}

Result<std::optional<LabelCode>> LabelCodeRepository::newestActive(const LabelTarget &target)
{
    const auto labels = of(target.device, target.space);
    if (!labels)
        return tl::unexpected(labels.error());
    for (const LabelCode &label : *labels) {
        if (label.state == LabelCode::State::Active)
            return label;
    }
    return std::nullopt;
}

Result<std::vector<LabelCode>> LabelCodeRepository::of(const DeviceId &device, const SpaceId &space)
{
    return device.isNull() ? many(u"space_id = ?"_s, {space.toString()})
                           : many(u"device_id = ?"_s, {device.toString()});
}

Result<std::vector<LabelCode>> LabelCodeRepository::ofDeployment(const DeploymentId &deployment)
{
    return many(u"deployment_id = ?"_s, {deployment.toString()});
}

Result<std::vector<LabelCode>> LabelCodeRepository::blankOf(const LabelBatchId &batch)
{
    auto labels = many(u"batch_id = ? AND state = 'blank'"_s, {batch.toString()});
    if (labels)
        std::reverse(labels->begin(), labels->end());
    return labels;
}

Result<bool> LabelCodeRepository::hasDeployment(const DeploymentId &deployment)
{
    return count(u"SELECT COUNT(*) FROM deployment WHERE id = ? AND archived_at = ''"_s,
                 {deployment.toString()})
        .map([](int found) { return found > 0; });
}

Result<bool> LabelCodeRepository::isPrinted(const LabelCodeId &id)
{
    const auto prints = count(u"SELECT COUNT(*) FROM label_print WHERE label_code_id = ?"_s,
                              {id.toString()});
    if (!prints)
        return tl::unexpected(prints.error());
    return *prints > 0;
}

Result<qint64> LabelCodeRepository::takeNumbers(WriteTransaction &transaction, int count)
{
    const auto raised = transaction.executeOne(
        u"UPDATE label_number SET last = last + ? WHERE one = 1"_s, {count});
    if (!raised)
        return tl::unexpected(raised.error());
    auto rows = m_database.query(u"SELECT last FROM label_number WHERE one = 1"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Damaged, u"label_number is empty"_s);
    return rows->integer(0) - count + 1;
}

Result<> LabelCodeRepository::insert(WriteTransaction &transaction, const LabelCode &label)
{
    return done(transaction.execute(
        u"INSERT INTO label_code ("_s + labelColumns()
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {label.id.toString(), label.code, label.number, label.deployment.toString(),
         orNull(label.device.toString()), orNull(label.space.toString()),
         labelStateName(label.state), label.baseAddress, toStoreTime(label.graceEnd),
         toStoreTime(label.createdAt), toStoreTime(label.affixedAt), label.scanCount,
         toStoreTime(label.firstScanAt), toStoreTime(label.lastScanAt), label.batch.toString(),
         toStoreTime(label.endedAt)}));
}

Result<> LabelCodeRepository::setLinked(WriteTransaction &transaction, const LabelCodeId &id,
                                        const LabelTarget &target)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'active', deployment_id = ?, device_id = ?, space_id = ?"
        " WHERE id = ? AND state = 'blank'"_s,
        {target.deployment.toString(), orNull(target.device.toString()),
         orNull(target.space.toString()), id.toString()});
}

Result<> LabelCodeRepository::setBlank(WriteTransaction &transaction, const LabelCodeId &id)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'blank', device_id = NULL, space_id = NULL,"
        " affixed_at = '' WHERE id = ? AND state = 'active' AND batch_id <> ''"_s,
        {id.toString()});
}

Result<> LabelCodeRepository::setReplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                          const LabelCodeId &by, const QDateTime &at,
                                          const QDateTime &graceEnd)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'replaced', ended_at = ?, grace_end = ?,"
        " replaced_by_id = ? WHERE id = ? AND state = 'active'"_s,
        {toStoreTime(at), toStoreTime(graceEnd), by.toString(), id.toString()});
}

Result<> LabelCodeRepository::setRevoked(WriteTransaction &transaction, const LabelCodeId &id,
                                         const QDateTime &at)
{
    return transaction.executeOne(u"UPDATE label_code SET state = 'revoked', ended_at = ?"
                                  " WHERE id = ? AND state <> 'revoked'"_s,
                                  {toStoreTime(at), id.toString()});
}

Result<> LabelCodeRepository::setRestored(WriteTransaction &transaction, const LabelCodeId &id)
{
    return transaction.executeOne(
        u"UPDATE label_code SET ended_at = CASE WHEN replaced_by_id = '' THEN '' ELSE ended_at END,"
        " state = CASE WHEN device_id IS NULL AND space_id IS NULL THEN 'blank'"
        " WHEN replaced_by_id = '' THEN 'active' ELSE 'replaced' END"
        " WHERE id = ? AND state = 'revoked'"_s,
        {id.toString()});
}

Result<> LabelCodeRepository::setUnreplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                            const LabelCodeId &by)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'active', ended_at = '', grace_end = '',"
        " replaced_by_id = '' WHERE id = ? AND state = 'replaced' AND replaced_by_id = ?"_s,
        {id.toString(), by.toString()});
}

Result<> LabelCodeRepository::setBaseAddress(WriteTransaction &transaction, const LabelCodeId &id,
                                             const QString &baseAddress)
{
    return transaction.executeOne(
        u"UPDATE label_code SET base_address = ? WHERE id = ? AND state IN ('blank', 'active')"_s,
        {baseAddress, id.toString()});
}

} // namespace vestibule
