#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printrun.h"

#include <QJsonObject>

namespace vestibule {

struct AddressLifetime;
struct LabelsCommand;
struct Services;

/// Makes, checks and prints what `command` wants, on the calling thread; the print log has it like
/// any other job. `baseAddress` is what new codes carry. Gives job, labels, pages and the place.
/// Errors: those of the services, with the field that is at fault; `labelsSentence()` words them.
[[nodiscard]] Result<QJsonObject> printLabels(Services &services, const LabelsCommand &command,
                                              const QString &baseAddress,
                                              const PrintRun::GoOn &goOn);

/// That labels which are the first to carry `base` may lead nowhere later, and what to do: for people at a terminal.
[[nodiscard]] QString doubtSentence(const QString &base, const AddressLifetime &lifetime);
/// Why labels could not be printed, and what to do: for people at a terminal.
[[nodiscard]] QString labelsSentence(const Error &error, const LabelsCommand &command);

} // namespace vestibule
