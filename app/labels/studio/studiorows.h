#pragma once

#include "core/labels/design/designchoice.h"
#include "core/labels/printing/labelprinter.h"
#include "core/labels/printing/printjob.h"
#include "core/labels/stock/labelstock.h"
#include "core/labels/studio/labelstudio.h"

namespace vestibule {

struct Services;

/// A device, space or blank code in the studio's list.
struct StudioRow {
    LabelWish wish;
    QString key; ///< its id
    QString name;
    QString place;
    DeviceSummary::Label label = DeviceSummary::Label::None;
    qint64 number = 0; ///< of its label; 0: none yet
    int rank = 0; ///< among its kind by place and name, see PlaceOrder
    friend bool operator==(const StudioRow &, const StudioRow &) = default;

    [[nodiscard]] bool isOld() const { return label == DeviceSummary::Label::OldAddress; }
    /// No label, or one that leads nowhere.
    [[nodiscard]] bool needsLabel() const { return label != DeviceSummary::Label::Printed; }
};

/// What an operator printed with last; empty where nothing was printed yet.
struct LastPrint {
    QString stock;
    QString design;
    PrintTarget printer;
};

/// What the studio shows of the store, read at once.
struct StudioReading {
    std::vector<StudioRow> devices; ///< those that need a label first, then by name
    std::vector<StudioRow> spaces; ///< likewise, then as in their trees
    std::vector<StudioRow>
        blanks; ///< codes that hang nowhere yet: those not printed first, then by number
    std::vector<LabelStock> stocks;
    std::vector<LabelDesign> designs;
    DesignChoice byModel; ///< what labels get where no design is chosen
    std::vector<LabelSheet> sheets; ///< begun ones, the one used last first
    std::vector<LabelPrinter> labelPrinters;
    LastPrint last;
    int allDevices = 0; ///< of which the first are listed, as of blank codes
    int allBlanks = 0;
    QString baseAddress; ///< that new labels carry; empty when it isn't known
};

/// On the desk thread, for the operator `me`. Errors: Unavailable, Damaged.
[[nodiscard]] Result<StudioReading> readStudio(Services &services, const QString &portalAddress,
                                               const OperatorId &me);

} // namespace vestibule
