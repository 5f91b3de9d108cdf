#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"
#include "core/labels/design/labelcontent.h"
#include "core/sites/device.h"
#include "core/sites/space.h"

#include <QHash>

#include <vector>

namespace vestibule {

class AttachmentService;
class BrandingService;
class Database;
class DeploymentService;
class DeviceService;
class LabelService;
class Settings;
class SpaceService;

/// The words on every label, in the language of the site.
struct LabelWords {
    QString number; ///< with %1: "No. %1"
    QString callToAction; ///< "Problem?\nScan to report it."
};

/// A label that is ready to be drawn.
struct ReadyLabel {
    LabelCode label;
    LabelContent content;
};

/// A space and the state of its newest active label.
struct LabelledSpace {
    Space space;
    QString path; ///< "Hall 3 › Aisle B"
    QString deploymentName;
    DeviceSummary::Label label = DeviceSummary::Label::None;
    qint64 labelNumber = 0; ///< of that label; 0: none yet
};

/// From devices, spaces and blank codes to labels: codes are made, what stands on them is read, and what was printed is noted.
class LabelStudio
{
public:
    struct Rooms {
        Database &database;
        Settings &settings;
        LabelService &labels;
        DeviceService &devices;
        SpaceService &spaces;
        DeploymentService &deployments;
        BrandingService &branding;
        AttachmentService &attachments;
    };
    explicit LabelStudio(const Rooms &rooms) : m_rooms(rooms) { }

    /// Days that a code of an old address works beside its new one.
    static constexpr int graceDays = 30;

    /// The address that new labels carry: the setting, else the portal's. Errors: Invalid with field
    /// "base_address" when neither is known.
    [[nodiscard]] Result<QString> baseAddress(const QString &portalAddress);
    /// The same, but empty when neither is known. Errors: the store's.
    [[nodiscard]] Result<QString> knownAddress(const QString &portalAddress);
    /// Gives each wish its label, made where there is none. One that was printed for another address gets a new code;
    /// the old one works `graceDays` more; a printed blank one keeps its own. Each label is a transaction of its own.
    /// Errors: as baseAddress(), LabelService::forWish(); Gone as read().
    [[nodiscard]] Result<std::vector<ReadyLabel>> prepare(const std::vector<LabelWish> &wishes,
                                                          const LabelWords &words,
                                                          const QString &portalAddress,
                                                          const Actor &actor);
    /// What labels would say, with nothing made: where prepare() would make a code, one of zeros stands in its place,
    /// which is as large, and a dash for its number. Without an address the portal's usual form stands in.
    [[nodiscard]] Result<std::vector<LabelContent>> preview(const std::vector<LabelWish> &wishes,
                                                            const LabelWords &words,
                                                            const QString &portalAddress);
    /// Labels that are there, to print them again. Errors: NotFound; Gone with field "label" and its number as detail
    /// when it leads nowhere any more.
    [[nodiscard]] Result<std::vector<ReadyLabel>> read(const std::vector<LabelCodeId> &labels,
                                                       const LabelWords &words);
    /// What `label` says on paper. Errors: as read().
    [[nodiscard]] Result<LabelContent> content(const LabelCode &label, const LabelWords &words);
    /// All spaces, by deployment and in the order of its tree; labels printed for another address than `baseAddress`
    /// count as OldAddress, unless it is empty.
    [[nodiscard]] Result<std::vector<LabelledSpace>> spaces(const QString &baseAddress);

private:
    Rooms m_rooms;
    /// By logo; a job that is read in parts shows one object, so that its file holds it once.
    QHash<QString, QImage> m_marks;
};

} // namespace vestibule
