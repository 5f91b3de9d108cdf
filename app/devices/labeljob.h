#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/printing/labelexporter.h"

namespace vestibule {

struct Services;

/// A device or a space that gets a label.
struct LabelWish {
    DeviceId device;
    SpaceId space;
};

/// A label that is ready to be drawn.
struct ReadyLabel {
    LabelCode label;
    LabelContent content;
};

/// What stands on labels now, for the desk thread.
namespace labeljob {

/// Days that a code of an old address works beside its new one.
inline constexpr int graceDays = 30;

/// The address that new labels carry: the setting, else the portal's. Errors: Invalid with field "base_address" when
/// neither is known.
[[nodiscard]] Result<QString> baseAddress(Services &services, const QString &portalAddress);
/// Gives each wish its label, made where there is none. One that carries another address gets a new code; the old one
/// works `graceDays` more. Errors: as baseAddress(), LabelService::forDevice().
[[nodiscard]] Result<std::vector<ReadyLabel>> prepare(Services &services,
                                                      const std::vector<LabelWish> &wishes,
                                                      const QString &portalAddress,
                                                      const Actor &actor);
/// What `label` says on paper.
[[nodiscard]] Result<LabelContent> content(Services &services, const LabelCode &label);
/// Notes that all of them were saved or printed on `stock`, the first at position `first`.
[[nodiscard]] Result<> note(Services &services, const std::vector<ReadyLabel> &labels,
                            const QString &stock, int first, const QString &target,
                            const Actor &actor);

} // namespace labeljob

} // namespace vestibule
