#pragma once

#include "core/labels/design/labeldesign.h"

#include <QHash>

namespace vestibule {

/// Which design each label gets: one for all, or that of its device's model. A value, so that the preview, the check and
/// the print of a job draw by the same one.
struct DesignChoice {
    /// Stands in a print job for "that of its model".
    static constexpr QStringView byModelId = u"by-model";

    QString id; ///< of the one for all, or byModelId
    LabelDesign usual; ///< of all labels but those of the models in `models`
    QHash<QString, LabelDesign> models;
    friend bool operator==(const DesignChoice &, const DesignChoice &) = default;

    [[nodiscard]] static DesignChoice always(const LabelDesign &design);
    [[nodiscard]] bool isByModel() const { return id == byModelId; }
    /// Each once: the usual one, then the others by name.
    [[nodiscard]] std::vector<LabelDesign> designs() const;
    /// What labels of devices of `model` get; spaces and blank codes have none.
    [[nodiscard]] const LabelDesign &ofModel(const QString &model) const;
};

} // namespace vestibule
