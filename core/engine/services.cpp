#include "core/engine/services.h"

namespace vestibule {

Services::Services(Database &given, EventHub &hub, const Vault &vault, const Clock &clock)
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
      technicians(database, changes, clock)
{ }

} // namespace vestibule
