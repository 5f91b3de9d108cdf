<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>vestibule::AddressDialog</name>
    <message numerus="yes">
        <source>%1: %n labels</source>
        <translation>
            <numerusform>%1: %n label</numerusform>
            <numerusform>%1: %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reprint %n</source>
        <translation>
            <numerusform>Reprint %n</numerusform>
            <numerusform>Reprint %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::AddressWords</name>
    <message numerus="yes">
        <source>%n printed labels point to %1</source>
        <translation>
            <numerusform>%n printed label points to %1</numerusform>
            <numerusform>%n printed labels point to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed labels point to %1 and other old addresses</source>
        <translation>
            <numerusform>%n printed label points to %1 and other old addresses</numerusform>
            <numerusform>%n printed labels point to %1 and other old addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank labels are among them: print new ones in their place.</source>
        <translation>
            <numerusform>%n blank label is among them: print a new one in its place.</numerusform>
            <numerusform>%n blank labels are among them: print new ones in their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::Attention</name>
    <message numerus="yes">
        <source>%n phones are locked out</source>
        <translation>
            <numerusform>One phone is locked out</numerusform>
            <numerusform>%n phones are locked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portals of %n deployments are off</source>
        <translation>
            <numerusform>The portal of one deployment is off</numerusform>
            <numerusform>The portals of %n deployments are off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown codes were scanned %n times this week</source>
        <translation>
            <numerusform>Unknown codes were scanned %n time this week</numerusform>
            <numerusform>Unknown codes were scanned %n times this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseActions</name>
    <message numerus="yes">
        <source>Nobody has these %n cases now.</source>
        <translation>
            <numerusform>Nobody has this case now.</numerusform>
            <numerusform>Nobody has these %n cases now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n cases more.</source>
        <translation>
            <numerusform>%1 has one case more.</numerusform>
            <numerusform>%1 has %n cases more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are resolved.</source>
        <translation>
            <numerusform>One case is resolved.</numerusform>
            <numerusform>%n cases are resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are archived.</source>
        <translation>
            <numerusform>One case is archived.</numerusform>
            <numerusform>%n cases are archived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseFacts</name>
    <message numerus="yes">
        <source>By %n more people</source>
        <translation>
            <numerusform>By one more person</numerusform>
            <numerusform>By %n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseTexts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>one minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>one hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases stayed as they were. %2</source>
        <translation>
            <numerusform>%1 of %n case stayed as it was. %2</numerusform>
            <numerusform>%1 of %n cases stayed as they were. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseTimelineView</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CasesChartCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CasesPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n cases?</source>
        <translation>
            <numerusform>Archive %n case?</numerusform>
            <numerusform>Archive %n cases?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n cases</source>
        <translation>
            <numerusform>Archive %n case</numerusform>
            <numerusform>Archive %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 of them waiting</source>
        <translation>
            <numerusform>%n open, %1 of them waiting</numerusform>
            <numerusform>%n open, %1 of them waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CodeActions</name>
    <message numerus="yes">
        <source>%n codes made.</source>
        <translation>
            <numerusform>%n code made.</numerusform>
            <numerusform>%n codes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes made; the others have one.</source>
        <translation>
            <numerusform>%n code made; the others have one.</numerusform>
            <numerusform>%n codes made; the others have one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels replaced.</source>
        <translation>
            <numerusform>%n label replaced.</numerusform>
            <numerusform>%n labels replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were scanned where they hang.</source>
        <translation>
            <numerusform>%n of them was scanned where it hangs.</numerusform>
            <numerusform>%n of them were scanned where they hang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n labels?</source>
        <translation>
            <numerusform>Revoke %n label?</numerusform>
            <numerusform>Revoke %n labels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n labels</source>
        <translation>
            <numerusform>Revoke %n label</numerusform>
            <numerusform>Revoke %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels revoked.</source>
        <translation>
            <numerusform>%n label revoked.</numerusform>
            <numerusform>%n labels revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CodeBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CodeLists</name>
    <message numerus="yes">
        <source>%1, %n codes</source>
        <translation>
            <numerusform>%1, %n code</numerusform>
            <numerusform>%1, %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scans</source>
        <translation>
            <numerusform>%1: %n scan</numerusform>
            <numerusform>%1: %n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CodesModel</name>
    <message numerus="yes">
        <source>Label %1, %2, %3, %4, %n scans</source>
        <translation>
            <numerusform>Label %1, %2, %3, %4, %n scan</numerusform>
            <numerusform>Label %1, %2, %3, %4, %n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::Console</name>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentDraft</name>
    <message numerus="yes">
        <source>%n changes, not saved yet</source>
        <translation>
            <numerusform>%n change, not saved yet</numerusform>
            <numerusform>%n changes, not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentsModel</name>
    <message numerus="yes">
        <source>Portal on · %n devices</source>
        <translation>
            <numerusform>Portal on · %n device</numerusform>
            <numerusform>Portal on · %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Portal off · %n devices</source>
        <translation>
            <numerusform>Portal off · %n device</numerusform>
            <numerusform>Portal off · %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceActions</name>
    <message numerus="yes">
        <source>%n devices are saved.</source>
        <translation>
            <numerusform>%n device is saved.</numerusform>
            <numerusform>%n devices are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices weren&apos;t archived</source>
        <translation>
            <numerusform>%n device wasn&apos;t archived</numerusform>
            <numerusform>%n devices weren&apos;t archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices weren&apos;t brought back</source>
        <translation>
            <numerusform>%n device wasn&apos;t brought back</numerusform>
            <numerusform>%n devices weren&apos;t brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices are archived. Their labels open nothing now; their cases stay.</source>
        <translation>
            <numerusform>%n device is archived. Its label opens nothing now; its cases stay.</numerusform>
            <numerusform>%n devices are archived. Their labels open nothing now; their cases stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceBulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceDialog</name>
    <message numerus="yes">
        <source>Add %n devices</source>
        <translation>
            <numerusform>Add %n device</numerusform>
            <numerusform>Add %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceLabelCard</name>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It gets a new code to print. The label that hangs there works for %n more days.</source>
        <translation>
            <numerusform>It gets a new code to print. The label that hangs there works for %n more day.</numerusform>
            <numerusform>It gets a new code to print. The label that hangs there works for %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DevicesModel</name>
    <message numerus="yes">
        <source>%1, %2, %3, label: %4, %n open cases</source>
        <translation>
            <numerusform>%1, %2, %3, label: %4, %n open case</numerusform>
            <numerusform>%1, %2, %3, label: %4, %n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DevicesPage</name>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices, %1 labelled</source>
        <translation>
            <numerusform>%n device, %1 labelled</numerusform>
            <numerusform>%n devices, %1 labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::HealthCard</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n devices</source>
        <translation>
            <numerusform>Import %n device</numerusform>
            <numerusform>Import %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices imported</source>
        <translation>
            <numerusform>%n device imported</numerusform>
            <numerusform>%n devices imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::JobDetail</name>
    <message numerus="yes">
        <source>%1, %n free</source>
        <translation>
            <numerusform>%1, one free</numerusform>
            <numerusform>%1, %n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::LabelVerdict</name>
    <message numerus="yes">
        <source>All %n labels read well</source>
        <translation>
            <numerusform>The label reads well</numerusform>
            <numerusform>All %n labels read well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels don&apos;t read well</source>
        <translation>
            <numerusform>%n label doesn&apos;t read well</numerusform>
            <numerusform>%n labels don&apos;t read well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read well, %n do not</source>
        <translation>
            <numerusform>%1 read well, %n does not</numerusform>
            <numerusform>%1 read well, %n do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels a sheet</source>
        <translation>
            <numerusform>%n label a sheet</numerusform>
            <numerusform>%n labels a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %2 and %n more models.</source>
        <translation>
            <numerusform>“%1” for %2 and %n more model.</numerusform>
            <numerusform>“%1” for %2 and %n more models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ListViews</name>
    <message numerus="yes">
        <source>The name may have up to %n characters.</source>
        <translation>
            <numerusform>The name may have up to %n character.</numerusform>
            <numerusform>The name may have up to %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::MakeCodesDialog</name>
    <message numerus="yes">
        <source>Make %n codes</source>
        <translation>
            <numerusform>Make %n code</numerusform>
            <numerusform>Make %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::NewCaseDialog</name>
    <message numerus="yes">
        <source>Give it a title of at most %n characters.</source>
        <translation>
            <numerusform>Give it a title of at most %n character.</numerusform>
            <numerusform>Give it a title of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long. Keep it below %n characters.</source>
        <translation>
            <numerusform>The description is too long. Keep it below %n character.</numerusform>
            <numerusform>The description is too long. Keep it below %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::NewCasesCard</name>
    <message numerus="yes">
        <source>%n that nobody has begun</source>
        <translation>
            <numerusform>%n that nobody has begun</numerusform>
            <numerusform>%n that nobody has begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has begun; the newest %1 of them</source>
        <translation>
            <numerusform>%n that nobody has begun; the newest %1 of them</numerusform>
            <numerusform>%n that nobody has begun; the newest %1 of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::OverviewPage</name>
    <message numerus="yes">
        <source>%1. %n things need you.</source>
        <translation>
            <numerusform>%1. One thing needs you.</numerusform>
            <numerusform>%1. %n things need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PairDialog</name>
    <message numerus="yes">
        <source>It works once, for another %n minutes.</source>
        <translation>
            <numerusform>It works once, for another %n minute.</numerusform>
            <numerusform>It works once, for another %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PhonesCard</name>
    <message numerus="yes">
        <source>%1: too many wrong PINs, waits %n more minutes</source>
        <translation>
            <numerusform>%1: too many wrong PINs, waits one more minute</numerusform>
            <numerusform>%1: too many wrong PINs, waits %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PortalCard</name>
    <message numerus="yes">
        <source>%n more than last %1</source>
        <translation>
            <numerusform>%n more than last %1</numerusform>
            <numerusform>%n more than last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on all of last %1</source>
        <translation>
            <numerusform>%n on all of last %1</numerusform>
            <numerusform>%n on all of last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun yet</source>
        <translation>
            <numerusform>%n not begun yet</numerusform>
            <numerusform>%n not begun yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n to print</numerusform>
            <numerusform>%n to print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PrintJob</name>
    <message numerus="yes">
        <source>%n labels are saved as %1. Each code was read back.</source>
        <translation>
            <numerusform>One label is saved as %1. Its code was read back.</numerusform>
            <numerusform>%n labels are saved as %1. Each code was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are on their way to %1.</source>
        <translation>
            <numerusform>One label is on its way to %1.</numerusform>
            <numerusform>%n labels are on their way to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels were sent: %1.</source>
        <translation>
            <numerusform>One label was sent: %1.</numerusform>
            <numerusform>%n labels were sent: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PrintLogTab</name>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>One label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n labels</source>
        <translation>
            <numerusform>%1 of one label</numerusform>
            <numerusform>%1 of %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller than advised</source>
        <translation>
            <numerusform>One smaller than advised</numerusform>
            <numerusform>%n smaller than advised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free again.</source>
        <translation>
            <numerusform>One place is free again.</numerusform>
            <numerusform>%n places are free again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RailModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RenameCustomerDialog</name>
    <message numerus="yes">
        <source>The organisation that %n deployments are run for: %1.</source>
        <translation>
            <numerusform>The organisation that %n deployment is run for: %1.</numerusform>
            <numerusform>The organisation that %n deployments are run for: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace %n labels</source>
        <translation>
            <numerusform>Replace %n label</numerusform>
            <numerusform>Replace %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RequestCard</name>
    <message numerus="yes">
        <source>%n since the program started</source>
        <translation>
            <numerusform>%n since the program started</numerusform>
            <numerusform>%n since the program started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RowList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ScanLogDialog</name>
    <message numerus="yes">
        <source>Scans are kept for %n days, without the phone&apos;s address.</source>
        <translation>
            <numerusform>Scans are kept for a day, without the phone&apos;s address.</numerusform>
            <numerusform>Scans are kept for %n days, without the phone&apos;s address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans.</source>
        <translation>
            <numerusform>%n scan.</numerusform>
            <numerusform>%n scans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ServerPage</name>
    <message numerus="yes">
        <source>End %n visits</source>
        <translation>
            <numerusform>End %n visit</numerusform>
            <numerusform>End %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits open now</source>
        <translation>
            <numerusform>%n visit open now</numerusform>
            <numerusform>%n visits open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SessionsCard</name>
    <message numerus="yes">
        <source>%1, active %n minutes ago</source>
        <translation>
            <numerusform>%1, active one minute ago</numerusform>
            <numerusform>%1, active %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n open now</numerusform>
            <numerusform>%n open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SheetDetail</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SheetPane</name>
    <message numerus="yes">
        <source>%n positions used, %1 free</source>
        <translation>
            <numerusform>%n position used, %1 free</numerusform>
            <numerusform>%n positions used, %1 free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n free: continue</source>
        <translation>
            <numerusform>%1, one free: continue</numerusform>
            <numerusform>%1, %n free: continue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SheetsModel</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SheetsTab</name>
    <message numerus="yes">
        <source>%n begun sheets</source>
        <translation>
            <numerusform>One begun sheet</numerusform>
            <numerusform>%n begun sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its %n free labels aren&apos;t offered any more. What was printed on it stays.</source>
        <translation>
            <numerusform>%1: its free label isn&apos;t offered any more. What was printed on it stays.</numerusform>
            <numerusform>%1: its %n free labels aren&apos;t offered any more. What was printed on it stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StockDialog</name>
    <message numerus="yes">
        <source>%n stocks imported</source>
        <translation>
            <numerusform>%n stock imported</numerusform>
            <numerusform>%n stocks imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stocks were changed and not saved.</source>
        <translation>
            <numerusform>%n stock was changed and not saved.</numerusform>
            <numerusform>%n stocks were changed and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StockDrawing</name>
    <message numerus="yes">
        <source>Page %1 × %2, %n labels of %3 × %4</source>
        <translation>
            <numerusform>Page %1 × %2, %n label of %3 × %4</numerusform>
            <numerusform>Page %1 × %2, %n labels of %3 × %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StockImportDialog</name>
    <message numerus="yes">
        <source>Import %n stocks</source>
        <translation>
            <numerusform>Import %n stock</numerusform>
            <numerusform>Import %n stocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StudioFoot</name>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Print one label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StudioList</name>
    <message numerus="yes">
        <source>%n labels point to an old address</source>
        <translation>
            <numerusform>%n label points to an old address</numerusform>
            <numerusform>%n labels point to an old address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StudioPanel</name>
    <message numerus="yes">
        <source>Phones read it from about %1 cm. A dot of its code is %2 mm, %n dots of the printer.</source>
        <translation>
            <numerusform>Phones read it from about %1 cm. A dot of its code is %2 mm, one dot of the printer.</numerusform>
            <numerusform>Phones read it from about %1 cm. A dot of its code is %2 mm, %n dots of the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::TextSection</name>
    <message numerus="yes">
        <source>%1 is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>%1 is longer than %n characters. Shorten it.</numerusform>
            <numerusform>%1 is longer than %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::VaultCard</name>
    <message numerus="yes">
        <source>Type %n more characters.</source>
        <translation>
            <numerusform>Type one more character.</numerusform>
            <numerusform>Type %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::WallDetail</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::WallTab</name>
    <message numerus="yes">
        <source>Reading %1, %n more wait</source>
        <translation>
            <numerusform>Reading %1, %n more waits</numerusform>
            <numerusform>Reading %1, %n more wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos gave trouble</source>
        <translation>
            <numerusform>%n photo gave trouble</numerusform>
            <numerusform>%n photos gave trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The devices are ticked. %n spaces are printed on their own; come back for them.</source>
        <translation>
            <numerusform>The devices are ticked. %n space is printed on its own; come back for it.</numerusform>
            <numerusform>The devices are ticked. %n spaces are printed on their own; come back for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are noted as hanging there.</source>
        <translation>
            <numerusform>%n label is noted as hanging there.</numerusform>
            <numerusform>%n labels are noted as hanging there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::WallWords</name>
    <message numerus="yes">
        <source>seen %n times</source>
        <translation>
            <numerusform>seen %n time</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels lead where they should</source>
        <translation>
            <numerusform>%n label leads where it should</numerusform>
            <numerusform>%n labels lead where they should</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels need you</source>
        <translation>
            <numerusform>%n label needs you</numerusform>
            <numerusform>%n labels need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes can&apos;t be read</source>
        <translation>
            <numerusform>%n code can&apos;t be read</numerusform>
            <numerusform>%n codes can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes aren&apos;t yours</source>
        <translation>
            <numerusform>%n code isn&apos;t yours</numerusform>
            <numerusform>%n codes aren&apos;t yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No code was found on %n photos. Go nearer, straight on, with light.</source>
        <translation>
            <numerusform>No code was found on %n photo. Go nearer, straight on, with light.</numerusform>
            <numerusform>No code was found on %n photos. Go nearer, straight on, with light.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::WorkspaceCard</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::importwords</name>
    <message numerus="yes">
        <source>%n devices are new.</source>
        <translation>
            <numerusform>%n device is new.</numerusform>
            <numerusform>%n devices are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are known already and stay as they are.</source>
        <translation>
            <numerusform>%n is known already and stays as it is.</numerusform>
            <numerusform>%n are known already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be taken.</source>
        <translation>
            <numerusform>%n row can&apos;t be taken.</numerusform>
            <numerusform>%n rows can&apos;t be taken.</numerusform>
        </translation>
    </message>
</context>
</TS>
