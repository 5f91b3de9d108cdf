#include "core/sites/exchange/deviceimport.h"

#include "core/sites/devicerules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// "Hall 3 › Aisle B" however it was joined.
QString foldedPath(const QString &path)
{
    static const QRegularExpression joints(u"\\s*[›>/]\\s*"_s);
    return folded(QString(path).replace(joints, u" › "_s));
}

/// Decides row by row and remembers what came before.
class Planner
{
public:
    Planner(const ColumnMapping &mapping, const DeploymentId &deployment)
        : m_mapping(mapping),
          m_deployment(deployment)
    { }

    void learn(const std::vector<KnownDevice> &devices, const std::vector<KnownSpace> &spaces)
    {
        for (const KnownDevice &device : devices) {
            m_knownNames.insert(folded(device.name));
            if (!device.serial.trimmed().isEmpty())
                m_knownSerials.insert(folded(device.serial));
        }
        for (const KnownSpace &space : spaces) {
            m_spaces.insert(foldedPath(space.path), space.id);
            m_spacesByName[folded(space.name)].append(space.id);
        }
    }

    PlannedDevice plan(const CsvTable::Row &row)
    {
        PlannedDevice planned;
        planned.line = row.line;
        planned.device.deployment = m_deployment;
        const QString space = read(row, planned.device);
        planned.device = tidied(planned.device);
        findSpace(space, planned);
        judge(planned);
        return planned;
    }

private:
    /// Fills the device; gives what the space's column says.
    QString read(const CsvTable::Row &row, Device &device) const
    {
        QString space;
        for (size_t column = 0; column < m_mapping.size(); ++column) {
            const QString cell = row.cells.value(static_cast<qsizetype>(column)).simplified();
            if (!m_mapping[column])
                continue;
            switch (*m_mapping[column]) {
            case DeviceField::Name:
                device.name = cell;
                break;
            case DeviceField::Model:
                device.model = cell;
                break;
            case DeviceField::Manufacturer:
                device.manufacturer = cell;
                break;
            case DeviceField::Serial:
                device.serial = cell;
                break;
            case DeviceField::Place:
                device.place = cell;
                break;
            case DeviceField::Space:
                space = cell;
                break;
            case DeviceField::Tags:
                static const QRegularExpression between(u"[,;]"_s);
                device.tags = cell.split(between, Qt::SkipEmptyParts);
                break;
            }
        }
        return space;
    }

    void findSpace(const QString &name, PlannedDevice &planned) const
    {
        if (name.isEmpty())
            return;
        if (const SpaceId id = m_spaces.value(foldedPath(name)); !id.isNull()) {
            planned.device.spaces = {id};
            return;
        }
        const QList<SpaceId> named = m_spacesByName.value(folded(name));
        if (named.size() == 1) {
            planned.device.spaces = {named.front()};
            return;
        }
        planned.problem = PlannedDevice::Problem::UnknownSpace;
        planned.detail = name;
    }

    void judge(PlannedDevice &planned)
    {
        const Device &device = planned.device;
        if (device.name.isEmpty()) {
            planned.problem = PlannedDevice::Problem::NoName;
        } else if (const auto checked = checkDevice(device); !checked) {
            planned.problem = PlannedDevice::Problem::TooLong;
            planned.detail = checked.error().field;
        }
        const bool hasSerial = !device.serial.isEmpty();
        const QString key = hasSerial ? u"s:"_s + folded(device.serial)
                                      : u"n:"_s + folded(device.name);
        const int before = m_lines.value(key);
        if (planned.problem == PlannedDevice::Problem::None && before != 0) {
            planned.problem = PlannedDevice::Problem::Twice;
            planned.detail = QString::number(before);
        }
        if (planned.problem != PlannedDevice::Problem::None) {
            planned.outcome = PlannedDevice::Outcome::Broken;
            return;
        }
        m_lines.insert(key, planned.line);
        const bool isKnown = hasSerial ? m_knownSerials.contains(folded(device.serial))
                                       : m_knownNames.contains(folded(device.name));
        planned.outcome = isKnown ? PlannedDevice::Outcome::Known : PlannedDevice::Outcome::New;
    }

    const ColumnMapping &m_mapping;
    DeploymentId m_deployment;
    QSet<QString> m_knownNames;
    QSet<QString> m_knownSerials;
    QHash<QString, SpaceId> m_spaces;
    QHash<QString, QList<SpaceId>> m_spacesByName;
    QHash<QString, int> m_lines; ///< where a serial or name stood first
};

Result<> checkMapping(const ColumnMapping &mapping)
{
    for (const DeviceField field : allDeviceFields) {
        const auto columns = std::count(mapping.begin(), mapping.end(),
                                        std::optional<DeviceField>(field));
        if (columns > 1)
            return failure(ErrorCode::Invalid, deviceFieldName(field), u"mapping"_s);
        if (field == DeviceField::Name && columns == 0)
            return failure(ErrorCode::Invalid, u"no name"_s, u"mapping"_s);
    }
    return {};
}

} // namespace

int ImportPlan::count(PlannedDevice::Outcome outcome) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const PlannedDevice &row) {
        return row.outcome == outcome;
    }));
}

Result<ImportPlan> planImport(const CsvTable &table, const ColumnMapping &mapping,
                              const DeploymentId &deployment,
                              const std::vector<KnownDevice> &devices,
                              const std::vector<KnownSpace> &spaces)
{
    if (const auto checked = checkMapping(mapping); !checked)
        return tl::unexpected(checked.error());
    Planner planner(mapping, deployment);
    planner.learn(devices, spaces);
    ImportPlan plan;
    plan.rows.reserve(table.rows.size());
    for (const CsvTable::Row &row : table.rows)
        plan.rows.push_back(planner.plan(row));
    return plan;
}

} // namespace vestibule
