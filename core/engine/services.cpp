#include "core/engine/services.h"

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
#include "core/security/signinlinks.h"
#include "core/security/technicianphones.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/exchange/deviceimportservice.h"
#include "core/sites/spaceservice.h"

namespace vestibule {

struct Services::All {
    All(Database &given, EventHub &hub, const Vault &vault, const Clock &clock)
        : database(given),
          events(database, hub, clock),
          audit(database, clock),
          changes(events, audit),
          settings(database, changes, clock),
          operators(database, changes, clock),
          customers(database, changes, clock),
          deployments(database, changes, vault, clock),
          spaces(database, changes, clock),
          devices(database, changes, clock),
          imports(database, changes, clock),
          branding(database, changes, clock),
          attachments(database, changes, clock),
          drafts(database, attachments, hub, clock),
          templates(database, changes, clock),
          cases(database, changes, vault, clock),
          labels(database, changes, clock),
          labelBatches(database, changes, clock),
          linking(database, changes, clock),
          labelLists(database, clock),
          scans(database, clock),
          wall(database, clock),
          stocks(database, changes, clock),
          designs(database, changes, clock),
          sheets(database, changes, clock),
          labelPrinters(database, changes, clock),
          printJobs(database, changes, labels, clock),
          printerProfiles(database, changes, clock),
          studio({database, settings, labels, devices, spaces, deployments, branding, attachments}),
          press({stocks, designs, sheets, printJobs, printerProfiles}),
          pins(database, changes, vault, clock),
          sessions(database, changes, clock),
          signInLinks(database, changes, clock),
          technicians(database, changes, clock)
    { }

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
    SignInLinks signInLinks;
    TechnicianPhones technicians;
};

Services::Services(Database &given, EventHub &hub, const Vault &vault, const Clock &clock)
    : m_all(std::make_unique<All>(given, hub, vault, clock)),
      database(given),
      events(m_all->events),
      audit(m_all->audit),
      changes(m_all->changes),
      settings(m_all->settings),
      operators(m_all->operators),
      customers(m_all->customers),
      deployments(m_all->deployments),
      spaces(m_all->spaces),
      devices(m_all->devices),
      imports(m_all->imports),
      branding(m_all->branding),
      attachments(m_all->attachments),
      drafts(m_all->drafts),
      templates(m_all->templates),
      cases(m_all->cases),
      labels(m_all->labels),
      labelBatches(m_all->labelBatches),
      linking(m_all->linking),
      labelLists(m_all->labelLists),
      scans(m_all->scans),
      wall(m_all->wall),
      stocks(m_all->stocks),
      designs(m_all->designs),
      sheets(m_all->sheets),
      labelPrinters(m_all->labelPrinters),
      printJobs(m_all->printJobs),
      printerProfiles(m_all->printerProfiles),
      studio(m_all->studio),
      press(m_all->press),
      pins(m_all->pins),
      sessions(m_all->sessions),
      signInLinks(m_all->signInLinks),
      technicians(m_all->technicians)
{ }

Services::~Services() = default;

} // namespace vestibule
