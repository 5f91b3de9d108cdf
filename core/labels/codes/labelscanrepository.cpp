#include "core/labels/codes/labelscanrepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// "2026-11-20T09" of a stored time.
constexpr int hourLength = 13;

Result<> done(const Result<int> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

/// What follows a WHERE, for scans s of labels l; adds to `values` what it binds.
QString conditionsOf(const ScanScope &scope, QVariantList &values)
{
    QString conditions;
    const auto add = [&](const QString &column, const QString &id) {
        if (id.isEmpty())
            return;
        conditions += QString(u" AND "_s + column + u" = ?"_s);
        values.append(id);
    };
    add(u"l.deployment_id"_s, scope.deployment.toString());
    add(u"l.device_id"_s, scope.target.device.toString());
    add(u"l.space_id"_s, scope.target.space.toString());
    add(u"s.label_code_id"_s, scope.label.toString());
    return conditions;
}

} // namespace

void ScanSum::add(const ScanNote &scan)
{
    first = count == 0 ? scan.at : std::min(first, scan.at);
    last = count == 0 ? scan.at : std::max(last, scan.at);
    ++count;
    if (scan.result == u"shown"_s || scan.result == u"portal_off"_s)
        firstShown = firstShown.isValid() ? std::min(firstShown, scan.at) : scan.at;
}

Result<int> LabelScanRepository::count(const QString &sql, const QVariantList &values)
{
    auto rows = m_database.query(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Result<int> LabelScanRepository::countSince(const QDateTime &since)
{
    return count(u"SELECT COUNT(*) FROM label_scan WHERE at >= ?"_s, {toStoreTime(since)});
}

Result<int> LabelScanRepository::countUnknownSince(const QDateTime &since)
{
    return count(u"SELECT COUNT(*) FROM label_scan WHERE result = 'unknown' AND at >= ?"_s,
                 {toStoreTime(since)});
}

Result<std::vector<ScanHour>> LabelScanRepository::byHour(const ScanScope &scope,
                                                          const QDateTime &since)
{
    QVariantList values{toStoreTime(since)};
    const QString conditions = u" WHERE s.at >= ?"_s + conditionsOf(scope, values);
    auto rows = m_database.query(
        u"SELECT substr(s.at, 1, 13), COUNT(*) FROM label_scan s"
        " JOIN label_code l ON l.id = s.label_code_id"_s
            + conditions + u" GROUP BY substr(s.at, 1, 13) ORDER BY substr(s.at, 1, 13)"_s,
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ScanHour> hours;
    while (rows->next()) {
        const QString hour = rows->text(0).left(hourLength) + u":00:00.000Z"_s;
        hours.push_back({fromStoreTime(hour), static_cast<int>(rows->integer(1))});
    }
    return hours;
}

Result<std::vector<ScanLine>> LabelScanRepository::latest(const ScanScope &scope, int limit)
{
    QVariantList values;
    const QString conditions = conditionsOf(scope, values);
    values.append(limit);
    auto rows = m_database.query(
        u"SELECT s.id, s.at, s.result, s.client_kind, COALESCE(l.number, 0),"
        " COALESCE(d.name, p.name, '') FROM label_scan s"
        " LEFT JOIN label_code l ON l.id = s.label_code_id"
        " LEFT JOIN device d ON d.id = l.device_id LEFT JOIN space p ON p.id = l.space_id"
        " WHERE s.at <> ''"_s
            + conditions + u" ORDER BY s.at DESC, s.id DESC LIMIT ?"_s,
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ScanLine> lines;
    while (rows->next())
        lines.push_back({rows->text(0), fromStoreTime(rows->text(1)), rows->text(2), rows->text(3),
                         rows->integer(4), rows->text(5)});
    return lines;
}

Result<std::vector<ScannedTarget>> LabelScanRepository::most(const DeploymentId &deployment,
                                                             const QDateTime &since, int limit)
{
    QString condition;
    QVariantList values{toStoreTime(since)};
    if (!deployment.isNull()) {
        condition = u" AND l.deployment_id = ?"_s;
        values.append(deployment.toString());
    }
    values.append(limit);
    auto rows = m_database.query(
        u"SELECT l.device_id, l.space_id, COALESCE(d.name, p.name), COUNT(*) FROM label_scan s"
        " JOIN label_code l ON l.id = s.label_code_id"
        " LEFT JOIN device d ON d.id = l.device_id LEFT JOIN space p ON p.id = l.space_id"
        " WHERE s.at >= ? AND (l.device_id IS NOT NULL OR l.space_id IS NOT NULL)"_s
            + condition
            + u" GROUP BY l.device_id, l.space_id, COALESCE(d.name, p.name)"
              " ORDER BY COUNT(*) DESC, COALESCE(d.name, p.name) LIMIT ?"_s,
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ScannedTarget> most;
    while (rows->next())
        most.push_back({{DeviceId::fromStore(rows->text(0)), SpaceId::fromStore(rows->text(1))},
                        rows->text(2),
                        static_cast<int>(rows->integer(3))});
    return most;
}

Result<> LabelScanRepository::insert(WriteTransaction &transaction, const ScanNote &scan)
{
    return done(transaction.execute(
        u"INSERT INTO label_scan (id, label_code_id, at, result,"
        " client_kind) VALUES (?, ?, ?, ?, ?)"_s,
        {makeUuid7(), scan.label.toString(), toStoreTime(scan.at), scan.result, scan.clientKind}));
}

Result<> LabelScanRepository::add(WriteTransaction &transaction, const LabelCodeId &id,
                                  const ScanSum &sum)
{
    const QString from = toStoreTime(sum.first);
    const QString to = toStoreTime(sum.last);
    const QString shown = toStoreTime(sum.firstShown);
    return done(transaction.execute(
        u"UPDATE label_code SET scan_count = scan_count + ?,"
        " first_scan_at = CASE WHEN first_scan_at = '' OR first_scan_at > ? THEN ?"
        " ELSE first_scan_at END,"
        " affixed_at = CASE WHEN affixed_at = '' OR (? <> '' AND affixed_at > ?) THEN ?"
        " ELSE affixed_at END,"
        " last_scan_at = CASE WHEN last_scan_at < ? THEN ? ELSE last_scan_at END WHERE id = ?"_s,
        {sum.count, from, from, shown, shown, shown, to, to, id.toString()}));
}

Result<> LabelScanRepository::setAffixed(WriteTransaction &transaction, const LabelCodeId &id,
                                         const QDateTime &at)
{
    return transaction.executeOne(
        u"UPDATE label_code SET affixed_at = ? WHERE id = ? AND affixed_at = ''"
        " AND state = 'active'"_s,
        {toStoreTime(at), id.toString()});
}

Result<> LabelScanRepository::setNotAffixed(WriteTransaction &transaction, const LabelCodeId &id)
{
    return transaction.executeOne(u"UPDATE label_code SET affixed_at = '' WHERE id = ?"_s,
                                  {id.toString()});
}

Result<int> LabelScanRepository::eraseBefore(WriteTransaction &transaction, const QDateTime &before)
{
    return transaction.execute(u"DELETE FROM label_scan WHERE at < ?"_s, {toStoreTime(before)});
}

} // namespace vestibule
