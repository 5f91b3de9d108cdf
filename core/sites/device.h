#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace vestibule {

/// Anything that carries a label.
struct Device {
    DeviceId id;
    DeploymentId deployment;
    QString name;
    QString model;
    QString manufacturer;
    QString serial;
    QString icon; ///< name of one of the program's icons; empty: a neutral one
    QString place; ///< where it stands, in words; shown to reporters
    AttachmentId picture;
    std::vector<SpaceId> spaces; ///< the first one is where it mainly stands
    QStringList tags; ///< sorted, each once
    QDateTime createdAt;
    QDateTime updatedAt;
    bool archived = false;
    friend bool operator==(const Device &, const Device &) = default;
};

/// A device and its figures, for lists.
struct DeviceSummary {
    /// Of its newest active label.
    enum class Label { None, Printed, NotPrinted, OldAddress };

    Device device;
    QString deploymentName;
    QString spacePath; ///< of its first space, for example "Hall 3 › Aisle B"
    int openCases = 0; ///< open, in progress or waiting
    Label label = Label::None;
    qint64 labelNumber = 0;
    QDateTime labelAffixedAt; ///< when that label was scanned first; invalid: not yet
    QDateTime lastScanAt; ///< of any of its labels
    friend bool operator==(const DeviceSummary &, const DeviceSummary &) = default;
};

/// What a list of devices is sorted by. Devices that are alike in it follow one another by name.
enum class DeviceOrder {
    Name,
    Place, ///< or, where there is none in words, the path of the first space; devices without either come last
    Deployment,
    Model, ///< devices without come last
    Label, ///< none, not printed, old address, printed, in use
    OpenCases,
    LastScan ///< never scanned ones are the oldest
};

/// Which devices a list shows.
struct DeviceQuery {
    QString search; ///< over name, place, model, manufacturer, serial and tags; empty: all
    DeploymentId deployment; ///< null: all
    SpaceId space; ///< null: all; else this one and those below it
    bool withoutLabel = false; ///< only those with no active label that was printed
    QString currentBaseAddress; ///< labels printed for another one count as OldAddress
    DeviceOrder order = DeviceOrder::Name;
    bool isDescending = false;
    int limit = 500;
    int offset = 0;
};

} // namespace vestibule
