#include "core/labels/codes/labelcoderepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns(
    "id, code, number, deployment_id, device_id, space_id, state, base_address, grace_end,"
    " created_at, affixed_at, scan_count, first_scan_at, last_scan_at");

LabelCode labelFrom(const Rows &row)
{
    LabelCode label;
    label.id = LabelCodeId::fromStore(row.text(0));
    label.code = row.text(1);
    label.number = row.integer(2);
    label.deployment = DeploymentId::fromStore(row.text(3));
    label.device = DeviceId::fromStore(row.text(4));
    label.space = SpaceId::fromStore(row.text(5));
    label.state = labelStateFromName(row.text(6));
    label.baseAddress = row.text(7);
    label.graceEnd = row.time(8);
    label.createdAt = row.time(9);
    label.affixedAt = row.time(10);
    label.scanCount = row.integer(11);
    label.firstScanAt = row.time(12);
    label.lastScanAt = row.time(13);
    return label;
}

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
    auto rows = m_database.query(u"SELECT "_s + columns + u" FROM label_code WHERE " + where,
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
    auto rows = m_database.query(u"SELECT "_s + columns + u" FROM label_code WHERE " + where
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

Result<bool> LabelCodeRepository::isPrinted(const LabelCodeId &id)
{
    const auto prints = count(u"SELECT COUNT(*) FROM label_print WHERE label_code_id = ?"_s,
                              {id.toString()});
    if (!prints)
        return tl::unexpected(prints.error());
    return *prints > 0;
}

Result<int> LabelCodeRepository::countScansSince(const QDateTime &since)
{
    return count(u"SELECT COUNT(*) FROM label_scan WHERE at >= ?"_s, {toStoreTime(since)});
}

Result<int> LabelCodeRepository::countPrintedForOther(const QString &baseAddress)
{
    return count(u"SELECT COUNT(*) FROM label_code WHERE state = 'active' AND base_address <> ?"
                 " AND EXISTS (SELECT 1 FROM label_print WHERE label_code_id = label_code.id)"_s,
                 {baseAddress});
}

Result<qint64> LabelCodeRepository::takeNumber(WriteTransaction &transaction)
{
    const auto raised = transaction.executeOne(
        u"UPDATE label_number SET last = last + 1 WHERE one = 1"_s);
    if (!raised)
        return tl::unexpected(raised.error());
    auto rows = m_database.query(u"SELECT last FROM label_number WHERE one = 1"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Damaged, u"label_number is empty"_s);
    return rows->integer(0);
}

Result<> LabelCodeRepository::insert(WriteTransaction &transaction, const LabelCode &label)
{
    return done(transaction.execute(
        u"INSERT INTO label_code ("_s + columns
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {label.id.toString(), label.code, label.number, label.deployment.toString(),
         orNull(label.device.toString()), orNull(label.space.toString()),
         labelStateName(label.state), label.baseAddress, toStoreTime(label.graceEnd),
         toStoreTime(label.createdAt), toStoreTime(label.affixedAt), label.scanCount,
         toStoreTime(label.firstScanAt), toStoreTime(label.lastScanAt)}));
}

Result<> LabelCodeRepository::setReplaced(WriteTransaction &transaction, const LabelCodeId &id,
                                          const LabelCodeId &by, const QDateTime &graceEnd)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'replaced', grace_end = ?, replaced_by_id = ?"
        " WHERE id = ? AND state = 'active'"_s,
        {toStoreTime(graceEnd), by.toString(), id.toString()});
}

Result<> LabelCodeRepository::setRevoked(WriteTransaction &transaction, const LabelCodeId &id)
{
    return transaction.executeOne(
        u"UPDATE label_code SET state = 'revoked' WHERE id = ? AND state <> 'revoked'"_s,
        {id.toString()});
}

Result<> LabelCodeRepository::setBaseAddress(WriteTransaction &transaction, const LabelCodeId &id,
                                             const QString &baseAddress)
{
    return transaction.executeOne(
        u"UPDATE label_code SET base_address = ? WHERE id = ? AND state IN ('blank', 'active')"_s,
        {baseAddress, id.toString()});
}

Result<> LabelCodeRepository::moveBaseAddress(WriteTransaction &transaction, const QString &from,
                                              const QString &to)
{
    return done(transaction.execute(
        u"UPDATE label_code SET base_address = ? WHERE base_address = ?"_s, {to, from}));
}

Result<> LabelCodeRepository::insertPrint(WriteTransaction &transaction,
                                          const LabelService::Print &print, const Actor &actor,
                                          const QDateTime &at)
{
    return done(transaction.execute(u"INSERT INTO label_print (id, label_code_id, at, operator_id,"
                                    " stock, position, target, verified)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    {makeUuid7(), print.label.toString(), toStoreTime(at),
                                     actor.operatorId.toString(), print.stock, print.position,
                                     print.target, print.verified ? 1 : 0}));
}

Result<> LabelCodeRepository::insertScan(WriteTransaction &transaction, const ScanNote &scan)
{
    return done(transaction.execute(
        u"INSERT INTO label_scan (id, label_code_id, at, result,"
        " client_kind) VALUES (?, ?, ?, ?, ?)"_s,
        {makeUuid7(), scan.label.toString(), toStoreTime(scan.at), scan.result, scan.clientKind}));
}

Result<int> LabelCodeRepository::eraseScansBefore(WriteTransaction &transaction,
                                                  const QDateTime &before)
{
    return transaction.execute(u"DELETE FROM label_scan WHERE at < ?"_s, {toStoreTime(before)});
}

Result<> LabelCodeRepository::addScans(WriteTransaction &transaction, const LabelCodeId &id,
                                       qint64 count, const QDateTime &first, const QDateTime &last)
{
    const QString from = toStoreTime(first);
    const QString to = toStoreTime(last);
    return done(transaction.execute(
        u"UPDATE label_code SET scan_count = scan_count + ?,"
        " first_scan_at = CASE WHEN first_scan_at = '' OR first_scan_at > ? THEN ?"
        " ELSE first_scan_at END,"
        " affixed_at = CASE WHEN affixed_at = '' OR affixed_at > ? THEN ? ELSE affixed_at END,"
        " last_scan_at = CASE WHEN last_scan_at < ? THEN ? ELSE last_scan_at END WHERE id = ?"_s,
        {count, from, from, from, from, to, to, id.toString()}));
}

} // namespace vestibule
