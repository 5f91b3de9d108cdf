#pragma once

#include "core/base/id.h"

#include <QDateTime>

#include <vector>

namespace vestibule {

using LabelSheetId = Id<struct LabelSheetTag>;
using PrintJobId = Id<struct PrintJobTag>;

/// A sheet that was begun and lies ready for the next job.
struct LabelSheet {
    /// A label that is gone.
    struct Use {
        int position = 0; ///< from 1, row by row
        PrintJobId job; ///< null: an operator marked it
        OperatorId by; ///< null: the program itself
        QDateTime at;
        friend bool operator==(const Use &, const Use &) = default;
    };

    LabelSheetId id;
    QString stock;
    QString name; ///< what an operator calls it, "Box 3"; may be empty
    int capacity = 0; ///< labels on a whole sheet
    QDateTime openedAt;
    OperatorId openedBy;
    QDateTime finishedAt; ///< used up or thrown away; invalid: still there
    std::vector<Use> uses; ///< by position

    [[nodiscard]] bool isFree(int position) const;
    [[nodiscard]] std::vector<int> freePositions() const;
    [[nodiscard]] int freeCount() const { return capacity - static_cast<int>(uses.size()); }
    /// 0 when none is free.
    [[nodiscard]] int firstFree() const;
    friend bool operator==(const LabelSheet &, const LabelSheet &) = default;
};

} // namespace vestibule
