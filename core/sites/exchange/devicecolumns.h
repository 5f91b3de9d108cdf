#pragma once

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vestibule {

/// What a column of a table of devices can hold.
enum class DeviceField { Name, Model, Manufacturer, Serial, Place, Space, Tags };

inline constexpr std::array allDeviceFields = {
    DeviceField::Name,  DeviceField::Model, DeviceField::Manufacturer, DeviceField::Serial,
    DeviceField::Place, DeviceField::Space, DeviceField::Tags};

/// "name", "serial" …: as the column is called in an export.
[[nodiscard]] QString deviceFieldName(DeviceField field);

/// Which column holds what; a column that holds nothing of ours is left out.
using ColumnMapping = std::vector<std::optional<DeviceField>>;

/// What the columns of `header` hold, guessed from how people call them in English and German.
/// Each field is given to one column at most.
[[nodiscard]] ColumnMapping guessColumns(const QStringList &header);

} // namespace vestibule
