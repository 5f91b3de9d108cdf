<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>vestibule::Console</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::HealthCard</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PhonesCard</name>
    <message numerus="yes">
        <source>%1: too many wrong PINs, waits %n more minute(s)</source>
        <translation>
            <numerusform>%1: too many wrong PINs, waits one more minute</numerusform>
            <numerusform>%1: too many wrong PINs, waits %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
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
    <name>vestibule::ServerPage</name>
    <message numerus="yes">
        <source>End %n visit(s)</source>
        <translation>
            <numerusform>End %n visit</numerusform>
            <numerusform>End %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) point to an old address</source>
        <translation>
            <numerusform>%n label points to an old address</numerusform>
            <numerusform>%n labels point to an old address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) open now</source>
        <translation>
            <numerusform>%n visit open now</numerusform>
            <numerusform>%n visits open now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SessionsCard</name>
    <message numerus="yes">
        <source>%1, active %n minute(s) ago</source>
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
    <name>vestibule::VaultCard</name>
    <message numerus="yes">
        <source>Type %n more character(s).</source>
        <translation>
            <numerusform>Type one more character.</numerusform>
            <numerusform>Type %n more characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
