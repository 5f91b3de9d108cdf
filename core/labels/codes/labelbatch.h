#pragma once

#include "core/labels/codes/labelcode.h"

#include <QDateTime>

namespace vestibule {

/// Blank codes with numbers that were made together, to be printed first and linked later.
struct LabelBatch {
    LabelBatchId id;
    DeploymentId deployment;
    QString name;
    int size = 0; ///< how many were wanted
    QString baseAddress;
    QDateTime createdAt;
    OperatorId createdBy; ///< null: the program
    int made = 0; ///< how many there are: fewer than `size` when making them was interrupted
    int blank = 0; ///< of those, how many lead nowhere yet
    qint64 firstNumber = 0; ///< 0: none yet
    qint64 lastNumber = 0;
    friend bool operator==(const LabelBatch &, const LabelBatch &) = default;
};

} // namespace vestibule
