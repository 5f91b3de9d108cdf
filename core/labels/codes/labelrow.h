#pragma once

#include "core/labels/codes/labelcode.h"

namespace vestibule {

class Rows;

/// The columns of table label_code that labelFrom() reads, each behind `alias`: "l." or nothing.
QString labelColumns(const QString &alias = {});
inline constexpr int labelColumnCount = 16;
/// A row that begins with labelColumns(). All null, as an outer join gives, is a LabelCode without id.
LabelCode labelFrom(const Rows &row);

} // namespace vestibule
