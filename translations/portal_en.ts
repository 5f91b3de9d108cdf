<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>portal</name>
    <message numerus="yes">
        <source>%1 answers are missing</source>
        <translation>
            <numerusform>%1 answer is missing</numerusform>
            <numerusform>%1 answers are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers need another look</source>
        <translation>
            <numerusform>%1 answer needs another look</numerusform>
            <numerusform>%1 answers need another look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos, being prepared</source>
        <translation>
            <numerusform>%n photo, being prepared</numerusform>
            <numerusform>%n photos, being prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again *at %1*, in %n minutes.</source>
        <translation>
            <numerusform>You can try again *at %1*, in %n minute.</numerusform>
            <numerusform>You can try again *at %1*, in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n</source>
        <translation>
            <numerusform>%n at most</numerusform>
            <numerusform>up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the maintenance team sees how to reach you. It is erased %n days after the case is closed.</source>
        <translation>
            <numerusform>Only the maintenance team sees how to reach you. It is erased %n day after the case is closed.</numerusform>
            <numerusform>Only the maintenance team sees how to reach you. It is erased %n days after the case is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n more tries you would have to wait %1 minutes.</source>
        <translation>
            <numerusform>After %n more try you would have to wait %1 minutes.</numerusform>
            <numerusform>After %n more tries you would have to wait %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
