#pragma once

#include <QtGlobal>

#include <memory>

namespace vestibule {

class AttachmentService;
class AuditLog;
class BrandingService;
class CaseService;
class CaseSessions;
class ChangeLog;
class Clock;
class CustomerService;
class Database;
class DeploymentService;
class DesignService;
class DeviceImportService;
class DeviceService;
class DraftPictures;
class EventHub;
class EventLog;
class LabelBatches;
class LabelLinking;
class LabelLists;
class LabelPress;
class LabelPrinters;
class LabelService;
class LabelSheets;
class LabelStudio;
class OperatorService;
class PinGate;
class PrintJobs;
class PrinterProfiles;
class ScanLog;
class Settings;
class SignInLinks;
class SpaceService;
class StockService;
class TechnicianPhones;
class TemplateService;
class Vault;
class WallCheck;

/// Every service over one thread's Database. Made, used and destroyed on that thread. Who uses one includes its header.
struct Services {
private:
    struct All;
    std::unique_ptr<All> m_all;

public:
    /// All four must outlive the services.
    Services(Database &database, EventHub &hub, const Vault &vault, const Clock &clock);
    Q_DISABLE_COPY_MOVE(Services)
    ~Services();

    Database &database;
    EventLog &events;
    AuditLog &audit;
    ChangeLog &changes;
    Settings &settings;
    OperatorService &operators;
    CustomerService &customers;
    DeploymentService &deployments;
    SpaceService &spaces;
    DeviceService &devices;
    DeviceImportService &imports;
    BrandingService &branding;
    AttachmentService &attachments;
    DraftPictures &drafts;
    TemplateService &templates;
    CaseService &cases;
    LabelService &labels;
    LabelBatches &labelBatches;
    LabelLinking &linking;
    LabelLists &labelLists;
    ScanLog &scans;
    WallCheck &wall;
    StockService &stocks;
    DesignService &designs;
    LabelSheets &sheets;
    LabelPrinters &labelPrinters;
    PrintJobs &printJobs;
    PrinterProfiles &printerProfiles;
    LabelStudio &studio;
    LabelPress &press;
    PinGate &pins;
    CaseSessions &sessions;
    SignInLinks &signInLinks;
    TechnicianPhones &technicians;
};

} // namespace vestibule
