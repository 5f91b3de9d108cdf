#pragma once

#include "core/base/result.h"
#include "core/labels/design/labelcontent.h"
#include "core/labels/design/labeldesign.h"
#include "core/labels/stock/labelstock.h"

namespace vestibule {

struct Services;

/// A device model and the design that its labels have by default.
struct ModelDefault {
    QString model;
    QString design; ///< its id
    friend bool operator==(const ModelDefault &, const ModelDefault &) = default;
};

/// What the designs' tab shows of the store, read at once.
struct DesignReading {
    std::vector<LabelDesign> designs; ///< those of the program, then the own ones
    std::vector<LabelStock> stocks;
    std::vector<ModelDefault> models; ///< of the devices that are there, by name
    std::vector<LabelContent> contents; ///< of some devices: the first, and the longest words

    /// The models whose labels have design `id`, unless that is everybody's.
    [[nodiscard]] QStringList modelsOf(const QString &id) const;
};

/// On the desk thread. Errors: Unavailable, Damaged.
[[nodiscard]] Result<DesignReading> readDesigns(Services &services, const QString &portalAddress);

} // namespace vestibule
