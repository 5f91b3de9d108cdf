#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/studio/labelstudio.h"

#include <QString>

namespace vestibule {

struct Services;

/// What the set-up prints. Both draw and read back before a file appears, on the desk thread; the print log has the
/// label. Errors: those of LabelPress, PrintRun and savePinCard().
namespace wizardprints {

[[nodiscard]] Result<> saveLabel(Services &services, const LabelCode &label,
                                 const LabelWords &words, const QString &path,
                                 const OperatorId &me);
[[nodiscard]] Result<> savePinCardOf(Services &services, const DeploymentId &site,
                                     const QString &path, const OperatorId &me);

} // namespace wizardprints

} // namespace vestibule
