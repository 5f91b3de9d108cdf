#include "core/labels/codes/labelrow.h"

#include "core/store/rows.h"

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, labelColumnCount> names = {
    "id"_L1,         "code"_L1,       "number"_L1,        "deployment_id"_L1, "device_id"_L1,
    "space_id"_L1,   "state"_L1,      "base_address"_L1,  "grace_end"_L1,     "created_at"_L1,
    "affixed_at"_L1, "scan_count"_L1, "first_scan_at"_L1, "last_scan_at"_L1,  "batch_id"_L1,
    "ended_at"_L1};

} // namespace

QString labelColumns(const QString &alias)
{
    QStringList columns;
    for (const QLatin1StringView name : names)
        columns.append(alias + name);
    return columns.join(u", "_s);
}

LabelCode labelFrom(const Rows &row)
{
    LabelCode label;
    label.id = LabelCodeId::fromStore(row.text(0));
    if (label.id.isNull())
        return label;
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
    label.batch = LabelBatchId::fromStore(row.text(14));
    label.endedAt = row.time(15);
    return label;
}

} // namespace vestibule
