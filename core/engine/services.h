#pragma once

#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/cases/draftpictures.h"
#include "core/cases/templateservice.h"
#include "core/events/eventlog.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/codes/labellists.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/codes/scanlog.h"
#include "core/labels/codes/wallcheck.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelprinters.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/stock/stockservice.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/security/auditlog.h"
#include "core/security/casesessions.h"
#include "core/security/changelog.h"
#include "core/security/operators.h"
#include "core/security/pingate.h"
#include "core/security/technicianphones.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/exchange/deviceimportservice.h"
#include "core/sites/spaceservice.h"

namespace vestibule {

class EventHub;
class Vault;

/// Every service over one thread's Database. Made, used and destroyed on that thread.
struct Services {
    /// All four must outlive the services.
    Services(Database &database, EventHub &hub, const Vault &vault, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Services)
    ~Services() = default;

    Database &database;
    EventLog events;
    AuditLog audit;
    ChangeLog changes;
    Settings settings;
    OperatorService operators;
    CustomerService customers;
    DeploymentService deployments;
    SpaceService spaces;
    DeviceService devices;
    DeviceImportService imports;
    BrandingService branding;
    AttachmentService attachments;
    DraftPictures drafts;
    TemplateService templates;
    CaseService cases;
    LabelService labels;
    LabelBatches labelBatches;
    LabelLinking linking;
    LabelLists labelLists;
    ScanLog scans;
    WallCheck wall;
    StockService stocks;
    DesignService designs;
    LabelSheets sheets;
    LabelPrinters labelPrinters;
    PrintJobs printJobs;
    PrinterProfiles printerProfiles;
    LabelStudio studio;
    LabelPress press;
    PinGate pins;
    CaseSessions sessions;
    TechnicianPhones technicians;
};

} // namespace vestibule
