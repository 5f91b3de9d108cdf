<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Somebody changed this meanwhile. Look at it again and repeat your change.</source>
        <translation>Jemand hat das inzwischen geändert. Sehen Sie es neu an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This program may not write there.</source>
        <translation>Dieses Programm darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>The store holds something that can&apos;t be read. Restore a backup on Settings.</source>
        <translation>Im Speicher steht etwas, das sich nicht lesen lässt. Spielen Sie unter Einstellungen eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The disk refused. Check that it is there and not full, then try again.</source>
        <translation>Die Festplatte nahm es nicht an. Prüfen Sie, ob sie da und nicht voll ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That didn&apos;t work. Try again; if it stays so, copy the details for support.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es noch einmal; bleibt es dabei, kopieren Sie die Einzelheiten für die Hilfe.</translation>
    </message>
    <message>
        <source>One of the values can&apos;t be stored like this. Change it, then try again.</source>
        <translation>Einer der Werte lässt sich so nicht speichern. Ändern Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>PortalProblem</name>
    <message>
        <source>Port %1 is taken by %2 (process %3), so customers can&apos;t reach the portal. Close that program or choose another port.</source>
        <translation>Port %1 ist von %2 belegt (Prozess %3), deshalb erreichen Kunden das Portal nicht. Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so customers can&apos;t reach the portal. Close that program or choose another port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt, deshalb erreichen Kunden das Portal nicht. Beenden Sie jenes Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights, so customers can&apos;t reach the portal. Choose a port of 1024 or more.</source>
        <translation>Ports unter 1024 brauchen besondere Rechte, deshalb erreichen Kunden das Portal nicht. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the chosen address any more, so customers can&apos;t reach the portal. Choose another address.</source>
        <translation>Dieser Computer hat die gewählte Adresse nicht mehr, deshalb erreichen Kunden das Portal nicht. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The portal didn&apos;t start, so customers can&apos;t reach it: %1</source>
        <translation>Das Portal ist nicht gestartet, deshalb erreichen Kunden es nicht: %1</translation>
    </message>
</context>
<context>
    <name>SettingProblem</name>
    <message>
        <source>A port is a number from %1 to %2. %3 is usual.</source>
        <translation>Ein Port ist eine Zahl von %1 bis %2. Üblich ist %3.</translation>
    </message>
    <message>
        <source>Type a number of days from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von Tagen von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a number from %L1 to %L2.</source>
        <translation>Geben Sie eine Zahl von %L1 bis %L2 ein.</translation>
    </message>
    <message>
        <source>The portal listens at an address such as 192.168.1.20. Choose one on Server.</source>
        <translation>Das Portal lauscht an einer Adresse wie 192.168.1.20. Wählen Sie eine unter Server.</translation>
    </message>
    <message>
        <source>Labels carry an address such as https://hall.example, with nothing behind the name but a port.</source>
        <translation>Etiketten tragen eine Adresse wie https://hall.example, hinter deren Namen höchstens noch ein Port steht.</translation>
    </message>
    <message>
        <source>A name is one line of up to 200 characters.</source>
        <translation>Ein Name ist eine Zeile von höchstens 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>vestibule::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, Version 3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>This program uses Qt (LGPL 3), SQLite (public domain), libsodium (ISC), libqrencode (LGPL 2.1), ZXing-C++ (Apache 2.0), QtKeychain (BSD), zlib and the fonts Inter and Liberation (OFL). Their texts lie in /usr/share/doc.</source>
        <translation>Dieses Programm verwendet Qt (LGPL 3), SQLite (gemeinfrei), libsodium (ISC), libqrencode (LGPL 2.1), ZXing-C++ (Apache 2.0), QtKeychain (BSD), zlib und die Schriften Inter und Liberation (OFL). Ihre Texte liegen in /usr/share/doc.</translation>
    </message>
</context>
<context>
    <name>vestibule::AddressCard</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start the portal</source>
        <translation>Portal starten</translation>
    </message>
    <message>
        <source>Stop the portal</source>
        <translation>Portal anhalten</translation>
    </message>
    <message>
        <source>Portal is on</source>
        <translation>Portal ist an</translation>
    </message>
    <message>
        <source>Portal doesn&apos;t serve</source>
        <translation>Portal antwortet nicht</translation>
    </message>
    <message>
        <source>Portal is off</source>
        <translation>Portal ist aus</translation>
    </message>
    <message>
        <source>Last reached at %1</source>
        <translation>Zuletzt erreicht um %1</translation>
    </message>
    <message>
        <source>No phone has reached it since the program started</source>
        <translation>Seit dem Programmstart hat es kein Telefon erreicht</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>You stopped it. It starts again with the button, or with the program.</source>
        <translation>Sie haben es angehalten. Es startet wieder mit der Schaltfläche oder mit dem Programm.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Es startet gerade.</translation>
    </message>
    <message>
        <source>No deployment has its portal switched on. Switch one on, on Deployments.</source>
        <translation>Bei keinem Standort ist das Portal eingeschaltet. Schalten Sie es unter Standorte ein.</translation>
    </message>
</context>
<context>
    <name>vestibule::AddressDialog</name>
    <message>
        <source>Address for new labels</source>
        <translation>Adresse für neue Etiketten</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The address on labels</source>
        <translation>Die Adresse auf Etiketten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n labels</source>
        <translation>
            <numerusform>%1: %n Etikett</numerusform>
            <numerusform>%1: %n Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this computer&apos;s own address again</source>
        <translation>Wieder die eigene Adresse dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Reprint %n</source>
        <translation>
            <numerusform>%n neu drucken</numerusform>
            <numerusform>%n neu drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Server</source>
        <translation>Server öffnen</translation>
    </message>
    <message>
        <source>Type http:// or https://, a name, and a port if it needs one.</source>
        <translation>Geben Sie http:// oder https://, einen Namen und, wenn nötig, einen Port ein.</translation>
    </message>
</context>
<context>
    <name>vestibule::AddressStep</name>
    <message>
        <source>How do phones reach this computer?</source>
        <translation>Wie erreichen Telefone diesen Computer?</translation>
    </message>
    <message>
        <source>The portal runs inside this program. Choose the network that your customers&apos; phones are in. The address is printed on the labels, so choose one that stays.</source>
        <translation>Das Portal läuft in diesem Programm. Wählen Sie das Netz, in dem die Telefone Ihrer Kunden sind. Die Adresse steht auf den Etiketten; wählen Sie eine, die bleibt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ask for a fixed address for this computer in your router, so that labels keep working.</source>
        <translation>Vergeben Sie im Router eine feste Adresse für diesen Computer, damit die Etiketten gültig bleiben.</translation>
    </message>
    <message>
        <source>Phones must be in this network</source>
        <translation>Telefone müssen in diesem Netz sein</translation>
    </message>
    <message>
        <source>A phone on mobile data can&apos;t reach a local address. The PIN card can carry a code that joins your Wi-Fi.</source>
        <translation>Ein Telefon mit mobilen Daten erreicht keine lokale Adresse. Die PIN-Karte kann einen Code tragen, der es ins WLAN bringt.</translation>
    </message>
    <message>
        <source>Switch the portal on</source>
        <translation>Portal einschalten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This computer only (no network)</source>
        <translation>Nur dieser Computer (kein Netz)</translation>
    </message>
    <message>
        <source>Phones open %1</source>
        <translation>Telefone öffnen %1</translation>
    </message>
    <message>
        <source>%1 Port %2 is free; it stands there now.</source>
        <translation>%1 Port %2 ist frei und jetzt eingetragen.</translation>
    </message>
    <message>
        <source>Set by the command line (--portal-listen).</source>
        <translation>Von der Befehlszeile gesetzt (--portal-listen).</translation>
    </message>
    <message>
        <source>Set by the command line (--portal-port).</source>
        <translation>Von der Befehlszeile gesetzt (--portal-port).</translation>
    </message>
    <message>
        <source>The portal takes any free port.</source>
        <translation>Das Portal nimmt irgendeinen freien Port.</translation>
    </message>
</context>
<context>
    <name>vestibule::AddressWarning</name>
    <message>
        <source>Will this address last?</source>
        <translation>Bleibt diese Adresse?</translation>
    </message>
    <message>
        <source>These labels carry %1. %2 If this computer gets another address, scanning them leads nowhere. Give it a fixed address in your router, or let labels carry a name (Labels, Codes, The address on labels), before you print many.</source>
        <translation>Diese Etiketten tragen %1. %2 Bekommt dieser Computer eine andere Adresse, führen sie nirgendwohin. Geben Sie ihm im Router eine feste Adresse, oder lassen Sie Etiketten einen Namen tragen (Etiketten, Codes, Die Adresse auf Etiketten), bevor Sie viele drucken.</translation>
    </message>
</context>
<context>
    <name>vestibule::AddressWords</name>
    <message>
        <source>The address on labels isn&apos;t known yet</source>
        <translation>Die Adresse auf Etiketten steht noch nicht fest</translation>
    </message>
    <message>
        <source>New labels carry %1</source>
        <translation>Neue Etiketten tragen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n printed labels point to %1</source>
        <translation>
            <numerusform>%n gedrucktes Etikett führt zu %1</numerusform>
            <numerusform>%n gedruckte Etiketten führen zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed labels point to %1 and other old addresses</source>
        <translation>
            <numerusform>%n gedrucktes Etikett führt zu %1 und anderen alten Adressen</numerusform>
            <numerusform>%n gedruckte Etiketten führen zu %1 und anderen alten Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is now %1.</source>
        <translation>Dieser Computer ist jetzt %1.</translation>
    </message>
    <message>
        <source>New labels carry a name. They lead here as long as that name does.</source>
        <translation>Neue Etiketten tragen einen Namen. Sie führen hierher, solange der Name das tut.</translation>
    </message>
    <message>
        <source>Your network lends this address (DHCP), at the moment until %1. It may give it to another computer later.</source>
        <translation>Ihr Netz verleiht diese Adresse (DHCP), zurzeit bis %1. Später kann es sie einem anderen Computer geben.</translation>
    </message>
    <message>
        <source>Your network lends this address (DHCP) and may give it to another computer later.</source>
        <translation>Ihr Netz verleiht diese Adresse (DHCP) und kann sie später einem anderen Computer geben.</translation>
    </message>
    <message>
        <source>This address may change: nothing on this computer says that it is fixed.</source>
        <translation>Diese Adresse kann sich ändern: Nichts auf diesem Computer sagt, dass sie fest ist.</translation>
    </message>
    <message>
        <source>Reprint the labels</source>
        <translation>Die Etiketten neu drucken</translation>
    </message>
    <message>
        <source>New codes lead to the new address. The old ones keep working beside them for 30 days, where they can be reached.</source>
        <translation>Neue Codes führen zur neuen Adresse. Die alten gelten daneben noch 30 Tage, wo sie erreichbar sind.</translation>
    </message>
    <message>
        <source>Let %1 lead here</source>
        <translation>%1 hierher führen lassen</translation>
    </message>
    <message>
        <source>The portal still answers to that name. Where your network looks names up, enter this computer for it, and the labels work again.</source>
        <translation>Das Portal antwortet noch auf diesen Namen. Tragen Sie dort, wo Ihr Netz Namen nachschlägt, diesen Computer dafür ein, dann gehen die Etiketten wieder.</translation>
    </message>
    <message>
        <source>Listen on the old port again</source>
        <translation>Wieder am alten Port lauschen</translation>
    </message>
    <message>
        <source>Only the port differs: %1. Change it under Server, and the labels work again at once.</source>
        <translation>Nur der Port ist anders: %1. Ändern Sie ihn unter Server, dann gehen die Etiketten sofort wieder.</translation>
    </message>
    <message>
        <source>Give this computer its old address back</source>
        <translation>Diesem Computer seine alte Adresse zurückgeben</translation>
    </message>
    <message>
        <source>Enter %1 for it in your router or in its network settings, without an end. The labels work again at once.</source>
        <translation>Tragen Sie %1 für ihn im Router oder in seinen Netzeinstellungen ein, ohne Ablauf. Die Etiketten gehen sofort wieder.</translation>
    </message>
    <message>
        <source>Let new labels carry %1</source>
        <translation>Neue Etiketten mit %1</translation>
    </message>
    <message>
        <source>This computer tells its name to the network, so they lead here whatever address it has. Most phones find such names, very old ones don&apos;t.</source>
        <translation>Dieser Computer sagt dem Netz seinen Namen, daher führen sie hierher, welche Adresse er auch hat. Die meisten Telefone finden solche Namen, sehr alte nicht.</translation>
    </message>
    <message>
        <source>Let new labels carry a name of your own</source>
        <translation>Neue Etiketten mit einem eigenen Namen</translation>
    </message>
    <message>
        <source>A short address such as http://help.example.com outlives computers. Whoever runs your network can let it lead here.</source>
        <translation>Eine kurze Adresse wie http://help.example.com überlebt Computer. Wer Ihr Netz betreut, kann sie hierher führen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank labels are among them: print new ones in their place.</source>
        <translation>
            <numerusform>%n leeres Etikett ist darunter: Drucken Sie ein neues an seiner Stelle.</numerusform>
            <numerusform>%n leere Etiketten sind darunter: Drucken Sie neue an ihrer Stelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::AppearanceCard</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>Wirkt sofort.</translation>
    </message>
    <message>
        <source>Of this program. The portal speaks the language of each phone.</source>
        <translation>Die Sprache dieses Programms. Das Portal spricht die Sprache des jeweiligen Telefons.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>For you and your colleagues, at the top left. What customers read is set below.</source>
        <translation>Für Sie und Ihre Kollegen, oben links. Was Kunden lesen, steht weiter unten.</translation>
    </message>
</context>
<context>
    <name>vestibule::Application</name>
    <message>
        <source>The backup can&apos;t be restored</source>
        <translation>Die Sicherung lässt sich nicht zurückspielen</translation>
    </message>
    <message>
        <source>The store was left as it was. %1</source>
        <translation>Der Speicher blieb, wie er war. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vestibule::Attention</name>
    <message>
        <source>The portal is off</source>
        <translation>Das Portal ist aus</translation>
    </message>
    <message>
        <source>The portal can&apos;t start</source>
        <translation>Das Portal kann nicht starten</translation>
    </message>
    <message>
        <source>Whoever scans a label sees an error of their phone.</source>
        <translation>Wer ein Etikett scannt, sieht einen Fehler seines Telefons.</translation>
    </message>
    <message>
        <source>Open Server</source>
        <translation>Server öffnen</translation>
    </message>
    <message>
        <source>Phones can&apos;t reach this address</source>
        <translation>Telefone erreichen diese Adresse nicht</translation>
    </message>
    <message>
        <source>It works on this computer only. Connect it to the network that phones are in.</source>
        <translation>Sie gilt nur auf diesem Computer. Verbinden Sie ihn mit dem Netz der Telefone.</translation>
    </message>
    <message>
        <source>There is no deployment yet</source>
        <translation>Es gibt noch keinen Standort</translation>
    </message>
    <message>
        <source>A deployment holds devices, its PIN and what its portal says.</source>
        <translation>Ein Standort hat Geräte, seine PIN und das, was sein Portal sagt.</translation>
    </message>
    <message>
        <source>Add a deployment</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>Somebody guesses the PIN of %1</source>
        <translation>Jemand rät die PIN von %1</translation>
    </message>
    <message>
        <source>After 100 wrong PINs strangers have six tries a day. Known phones are not affected.</source>
        <translation>Nach 100 falschen PINs haben Fremde sechs Versuche am Tag. Bekannte Telefone betrifft das nicht.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Too many wrong PINs at %1. Let in whom you know.</source>
        <translation>Zu viele falsche PINs bei %1. Lassen Sie hinein, wen Sie kennen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The portal of %1 is off</source>
        <translation>Das Portal von %1 ist aus</translation>
    </message>
    <message>
        <source>Labels there only say that nothing can be reported at the moment.</source>
        <translation>Etiketten dort sagen nur, dass zurzeit nichts gemeldet werden kann.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The last backup is of %1</source>
        <translation>Die letzte Sicherung ist von %1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>If this computer breaks, what came since then is lost.</source>
        <translation>Geht dieser Computer kaputt, ist verloren, was seither kam.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Only a file protects your secrets</source>
        <translation>Nur eine Datei schützt Ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Whoever copies it can read PINs and Wi-Fi passwords. Use the keyring or a passphrase.</source>
        <translation>Wer sie kopiert, kann PINs und WLAN-Passwörter lesen. Nehmen Sie Schlüsselbund oder Passphrase.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>There is no recovery key</source>
        <translation>Es gibt keinen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Print one and put it away: it opens your data on another computer.</source>
        <translation>Drucken Sie einen und legen Sie ihn weg: Er öffnet Ihre Daten auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>a deployment</source>
        <translation>einem Standort</translation>
    </message>
    <message numerus="yes">
        <source>%n phones are locked out</source>
        <translation>
            <numerusform>%n Telefon ist ausgesperrt</numerusform>
            <numerusform>%n Telefone sind ausgesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portals of %n deployments are off</source>
        <translation>
            <numerusform>Das Portal von %n Standort ist aus</numerusform>
            <numerusform>Die Portale von %n Standorten sind aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Scanning them leads nowhere.</source>
        <translation>%1 Wer sie scannt, kommt nirgends an.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message numerus="yes">
        <source>Unknown codes were scanned %n times this week</source>
        <translation>
            <numerusform>Unbekannte Codes wurden diese Woche %n-mal gescannt</numerusform>
            <numerusform>Unbekannte Codes wurden diese Woche %n-mal gescannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of another computer or of an older data folder may hang there, or somebody guesses codes.</source>
        <translation>Vielleicht hängen Etiketten eines anderen Computers oder eines älteren Datenordners da, oder jemand errät Codes.</translation>
    </message>
    <message>
        <source>Show the scans</source>
        <translation>Scans zeigen</translation>
    </message>
</context>
<context>
    <name>vestibule::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Everything is all right</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>The portal answers, labels lead to it, and a backup is there.</source>
        <translation>Das Portal antwortet, Etiketten führen hin, und eine Sicherung ist da.</translation>
    </message>
</context>
<context>
    <name>vestibule::Avatar</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>vestibule::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>None yet. One is written every day while the program runs, and fourteen are kept.</source>
        <translation>Noch keine. Solange das Programm läuft, wird täglich eine geschrieben; vierzehn werden behalten.</translation>
    </message>
    <message>
        <source>%1, without pictures</source>
        <translation>%1, ohne Bilder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>one a day, fourteen are kept</source>
        <translation>eine am Tag, vierzehn werden behalten</translation>
    </message>
    <message>
        <source>The backup is written and was checked.</source>
        <translation>Die Sicherung ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>Everything that was entered after %1 is gone from the console: cases, devices, labels, PINs. The store as it is now is kept beside it. The portal is off for a moment.</source>
        <translation>Alles, was nach %1 eingegeben wurde, fehlt dann: Fälle, Geräte, Etiketten, PINs. Der jetzige Speicher bleibt daneben erhalten. Das Portal ist kurz aus.</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Speicher prüfen</translation>
    </message>
    <message>
        <source>Looking at the store&apos;s file, the audit log and the pictures. You can go on meanwhile.</source>
        <translation>Datei des Speichers, Protokoll und Bilder werden durchgesehen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Checked at %1: the store is whole. Lines of the audit log: %2, none was changed or taken out of the middle. Pictures: %3.</source>
        <translation>Geprüft am %1: Der Speicher ist unversehrt. Zeilen im Protokoll: %2, keine wurde geändert oder mittendrin entfernt. Bilder: %3.</translation>
    </message>
    <message>
        <source>Checked at %1: %2</source>
        <translation>Geprüft am %1: %2</translation>
    </message>
    <message>
        <source>The store isn&apos;t whole</source>
        <translation>Der Speicher ist nicht unversehrt</translation>
    </message>
    <message>
        <source>The store wasn&apos;t checked</source>
        <translation>Der Speicher wurde nicht geprüft</translation>
    </message>
</context>
<context>
    <name>vestibule::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::Brand</name>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1: darkened, so that white text on it can be read.</source>
        <translation>%1: abgedunkelt, damit weißer Text darauf lesbar ist.</translation>
    </message>
    <message>
        <source>%1: lightened, so that dark text on it can be read.</source>
        <translation>%1: aufgehellt, damit dunkler Text darauf lesbar ist.</translation>
    </message>
    <message>
        <source>%1: darkened, so that it can be read as text on a light page.</source>
        <translation>%1: abgedunkelt, damit es als Text auf einer hellen Seite lesbar ist.</translation>
    </message>
    <message>
        <source>%1: lightened on dark phones, so that it can be read as text.</source>
        <translation>%1: auf dunklen Telefonen aufgehellt, damit es als Text lesbar ist.</translation>
    </message>
    <message>
        <source>%1: darkened, so that it stands out from a light page.</source>
        <translation>%1: abgedunkelt, damit es sich von einer hellen Seite abhebt.</translation>
    </message>
    <message>
        <source>%1: lightened on dark phones, so that it stands out.</source>
        <translation>%1: auf dunklen Telefonen aufgehellt, damit es sich abhebt.</translation>
    </message>
    <message>
        <source>%1: darkened on dark phones, where a bright band would dazzle.</source>
        <translation>%1: auf dunklen Telefonen abgedunkelt, wo ein heller Streifen blenden würde.</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <translation>%1, dunkel</translation>
    </message>
    <message>
        <source>All colours can be read as they are.</source>
        <translation>Alle Farben sind lesbar, wie sie sind.</translation>
    </message>
    <message>
        <source>This is the program&apos;s own colour: links get a shade of it that was chosen to be read as text.</source>
        <translation>Das ist die eigene Farbe des Programms: Links bekommen einen Ton davon, der als Text lesbar gewählt ist.</translation>
    </message>
</context>
<context>
    <name>vestibule::BrandingForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>For the header, buttons and links.</source>
        <translation>Für Kopfzeile, Schaltflächen und Links.</translation>
    </message>
    <message>
        <source>Header colour</source>
        <translation>Farbe der Kopfzeile</translation>
    </message>
    <message>
        <source>Empty: as the colour.</source>
        <translation>Leer: wie die Farbe.</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Name and colours</source>
        <translation>Name und Farben</translation>
    </message>
    <message>
        <source>corrected where they could not be read</source>
        <translation>korrigiert, wo sie nicht lesbar wären</translation>
    </message>
    <message>
        <source>Stands in the header, on labels and on PIN cards.</source>
        <translation>Steht in der Kopfzeile, auf Etiketten und auf PIN-Karten.</translation>
    </message>
    <message>
        <source>Drop a PNG or JPEG here, or click to choose one.</source>
        <translation>Ziehen Sie ein PNG oder JPEG hierher oder klicken Sie, um eines auszuwählen.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A colour can&apos;t be read. Write it like #0b4f6c.</source>
        <translation>Eine Farbe lässt sich nicht lesen. Schreiben Sie sie wie #0b4f6c.</translation>
    </message>
    <message>
        <source>Each deployment&apos;s own name</source>
        <translation>Der Name des jeweiligen Standorts</translation>
    </message>
    <message>
        <source>The deployment&apos;s name</source>
        <translation>Der Name des Standorts</translation>
    </message>
    <message>
        <source>As the colour</source>
        <translation>Wie die Farbe</translation>
    </message>
    <message>
        <source>The workspace&apos;s logo is shown. Drop another one to use your own.</source>
        <translation>Das Logo des Arbeitsbereichs wird gezeigt. Ziehen Sie ein anderes hierher, um ein eigenes zu verwenden.</translation>
    </message>
    <message>
        <source>There is no logo yet. Up to 12 MB; it is shown once it was checked.</source>
        <translation>Es gibt noch kein Logo. Bis zu 12 MB; es wird gezeigt, sobald es geprüft ist.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t used.</source>
        <translation>%1 wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The picture is being read.</source>
        <translation>Das Bild wird gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>vestibule::CalibrationDialog</name>
    <message>
        <source>For all stocks of this printer</source>
        <translation>Für alle Materialien dieses Druckers</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Calibrate the printer</source>
        <translation>Drucker einmessen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Calibrate %1</source>
        <translation>%1 einmessen</translation>
    </message>
    <message>
        <source>1. Put plain paper of the size of %1 in and print the page. It has crosses at its corners and the outlines of the labels.</source>
        <translation>1. Legen Sie einfaches Papier in der Größe von %1 ein und drucken Sie die Seite. Sie hat Kreuze an den Ecken und die Umrisse der Etiketten.</translation>
    </message>
    <message>
        <source>2. Measure with a ruler how far the middle of each cross is from the paper&apos;s left and upper edge, and type it in.</source>
        <translation>2. Messen Sie mit einem Lineal, wie weit die Mitte jedes Kreuzes vom linken und vom oberen Rand des Papiers entfernt ist, und tragen Sie es ein.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Einmessseite</translation>
    </message>
    <message>
        <source>The page wasn&apos;t printed</source>
        <translation>Die Seite wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>The calibration page is on its way: %1.</source>
        <translation>Die Einmessseite ist unterwegs: %1.</translation>
    </message>
    <message>
        <source>The calibration wasn&apos;t saved</source>
        <translation>Die Einmessung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Calibrated. The next labels are moved accordingly.</source>
        <translation>Eingemessen. Die nächsten Etiketten werden entsprechend verschoben.</translation>
    </message>
</context>
<context>
    <name>vestibule::CalibrationDrawing</name>
    <message>
        <source>Where the crosses A, B and C stand, and from where to measure</source>
        <translation>Wo die Kreuze A, B und C stehen und von wo gemessen wird</translation>
    </message>
</context>
<context>
    <name>vestibule::CalibrationForm</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>%1 from the left edge</source>
        <translation>%1 vom linken Rand</translation>
    </message>
    <message>
        <source>%1 from the upper edge</source>
        <translation>%1 vom oberen Rand</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Weiter rechts</translation>
    </message>
    <message>
        <source>Negative: further left</source>
        <translation>Negativ: weiter links</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>Negative: further up</source>
        <translation>Negativ: weiter oben</translation>
    </message>
    <message>
        <source>Distances across</source>
        <translation>Abstände quer</translation>
    </message>
    <message>
        <source>Distances down</source>
        <translation>Abstände längs</translation>
    </message>
    <message>
        <source>Turned clockwise</source>
        <translation>Im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>About the middle of the page</source>
        <translation>Um die Mitte der Seite</translation>
    </message>
    <message>
        <source>That is too far off. See whether the page lay straight, whether it was printed at 100 %, and which cross is which.</source>
        <translation>Das ist zu weit daneben. Sehen Sie nach, ob die Seite gerade lag, ob mit 100 % gedruckt wurde und welches Kreuz welches ist.</translation>
    </message>
    <message>
        <source>%1 mm further right</source>
        <translation>%1 mm weiter rechts</translation>
    </message>
    <message>
        <source>%1 mm further left</source>
        <translation>%1 mm weiter links</translation>
    </message>
    <message>
        <source>%1 mm further down</source>
        <translation>%1 mm weiter unten</translation>
    </message>
    <message>
        <source>%1 mm further up</source>
        <translation>%1 mm weiter oben</translation>
    </message>
    <message>
        <source>%1 % wider</source>
        <translation>%1 % breiter</translation>
    </message>
    <message>
        <source>%1 % narrower</source>
        <translation>%1 % schmaler</translation>
    </message>
    <message>
        <source>%1 % taller</source>
        <translation>%1 % höher</translation>
    </message>
    <message>
        <source>%1 % less tall</source>
        <translation>%1 % niedriger</translation>
    </message>
    <message>
        <source>turned by %1° clockwise</source>
        <translation>um %1° im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>turned by %1° to the left</source>
        <translation>um %1° nach links gedreht</translation>
    </message>
    <message>
        <source>This printer hits its labels: nothing is moved.</source>
        <translation>Dieser Drucker trifft seine Etiketten: nichts wird verschoben.</translation>
    </message>
    <message>
        <source>From now on everything is printed: %1.</source>
        <translation>Ab jetzt wird alles so gedruckt: %1.</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseActionBar</name>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseActions</name>
    <message numerus="yes">
        <source>Nobody has these %n cases now.</source>
        <translation>
            <numerusform>Diesen Fall hat jetzt niemand.</numerusform>
            <numerusform>Diese %n Fälle hat jetzt niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has %1 now.</source>
        <translation>%1 hat jetzt niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n cases more.</source>
        <translation>
            <numerusform>%1 hat einen Fall mehr.</numerusform>
            <numerusform>%1 hat %n Fälle mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <translation>%1 hat jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are resolved.</source>
        <translation>
            <numerusform>Ein Fall ist gelöst.</numerusform>
            <numerusform>%n Fälle sind gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>%1 ist gelöst.</translation>
    </message>
    <message>
        <source>%1 is waiting.</source>
        <translation>%1 wartet.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message>
        <source>%1 is in progress.</source>
        <translation>%1 ist in Arbeit.</translation>
    </message>
    <message>
        <source>You have %1 now.</source>
        <translation>Sie haben jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are archived.</source>
        <translation>
            <numerusform>Ein Fall ist archiviert.</numerusform>
            <numerusform>%n Fälle sind archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseBulkBar</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseDelegate</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseDetail</name>
    <message>
        <source>Suggested solution</source>
        <translation>Vorgeschlagene Lösung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>No program on this computer opens such a link. Copy the details and use your phone or mail program.</source>
        <translation>Kein Programm auf diesem Computer öffnet solche Links. Kopieren Sie die Angaben und nehmen Sie Telefon oder Mailprogramm.</translation>
    </message>
    <message>
        <source>Edit case …</source>
        <translation>Fall bearbeiten …</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy link to the status page</source>
        <translation>Link zur Statusseite kopieren</translation>
    </message>
    <message>
        <source>Open status page</source>
        <translation>Statusseite öffnen</translation>
    </message>
    <message>
        <source>No browser opened the page. Copy the link and open it yourself.</source>
        <translation>Kein Browser öffnete die Seite. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Fall %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a case</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseFacts</name>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Auch gesehen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Deployment: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link to the status page</source>
        <translation>Link zur Statusseite kopieren</translation>
    </message>
    <message>
        <source>By one more person</source>
        <translation>Von einer weiteren Person</translation>
    </message>
    <message numerus="yes">
        <source>By %n more people</source>
        <translation>
            <numerusform>Von einer weiteren Person</numerusform>
            <numerusform>Von %n weiteren Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CaseFilters</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>There is no deployment yet</source>
        <translation>Es gibt noch keinen Standort</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseTexts</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
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
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The case changed meanwhile, so nothing was done. It was read again: look at it and try once more.</source>
        <translation>Der Fall hat sich inzwischen geändert, deshalb geschah nichts. Er wurde neu gelesen: Sehen Sie ihn an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The case is archived and can&apos;t be changed any more.</source>
        <translation>Der Fall ist archiviert und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The case isn&apos;t there any more. Close it and look at the list again.</source>
        <translation>Den Fall gibt es nicht mehr. Schließen Sie ihn und sehen Sie in die Liste.</translation>
    </message>
    <message>
        <source>The case can&apos;t take this step from the state that it is in now. Look at its state and choose another step.</source>
        <translation>In seinem jetzigen Zustand kann der Fall diesen Schritt nicht tun. Sehen Sie nach dem Zustand und wählen Sie einen anderen Schritt.</translation>
    </message>
    <message>
        <source>The store did not answer, so nothing was changed. Try again in a moment; if it stays so, check that the disk isn&apos;t full.</source>
        <translation>Der Speicher antwortete nicht, deshalb blieb alles, wie es war. Versuchen Sie es gleich noch einmal; bleibt es dabei, prüfen Sie, ob die Festplatte voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cases stayed as they were. %2</source>
        <translation>
            <numerusform>%1 von %n Fall blieb, wie er war. %2</numerusform>
            <numerusform>%1 von %n Fällen blieben, wie sie waren. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This case isn&apos;t assigned to you. Ask a manager to assign it to you.</source>
        <translation>Dieser Fall ist Ihnen nicht zugewiesen. Bitten Sie die Leitung, ihn Ihnen zuzuweisen.</translation>
    </message>
</context>
<context>
    <name>vestibule::CaseTimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CasesChartCard</name>
    <message>
        <source>Cases per week</source>
        <translation>Fälle pro Woche</translation>
    </message>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>median time to resolve %1</source>
        <translation>mittlere Zeit bis zur Lösung %1</translation>
    </message>
</context>
<context>
    <name>vestibule::CasesModel</name>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niemand hat ihn</translation>
    </message>
</context>
<context>
    <name>vestibule::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Resolved this week</source>
        <translation>Diese Woche gelöst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copied for 30 seconds.</source>
        <translation>Für 30 Sekunden kopiert.</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>%1 is created.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive this case?</source>
        <translation>Diesen Fall archivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n cases?</source>
        <translation>
            <numerusform>%n Fall archivieren?</numerusform>
            <numerusform>%n Fälle archivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is archived stays readable under All. It can&apos;t be reopened, answered or changed any more, and this can&apos;t be undone.</source>
        <translation>Archiviertes bleibt unter Alle lesbar. Es lässt sich nicht wieder öffnen, beantworten oder ändern, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Archive the case</source>
        <translation>Fall archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n cases</source>
        <translation>
            <numerusform>%n Fall archivieren</numerusform>
            <numerusform>%n Fälle archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Kein Fall passt</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters. Take some of them off, or look under All.</source>
        <translation>Nichts passt zu Suche und Filtern. Nehmen Sie einige weg, oder sehen Sie unter Alle nach.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>What people report by scanning a label stands here at once. What they tell you in passing you can write down yourself.</source>
        <translation>Was Menschen durch Scannen eines Etiketts melden, steht sofort hier. Was man Ihnen im Vorbeigehen sagt, können Sie selbst aufschreiben.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing resolved this week</source>
        <translation>Diese Woche nichts gelöst</translation>
    </message>
    <message>
        <source>Cases that you take or are given stand here.</source>
        <translation>Hier stehen Fälle, die Sie übernehmen oder bekommen.</translation>
    </message>
    <message>
        <source>Cases that wait for somebody or for a part stand here.</source>
        <translation>Hier stehen Fälle, die auf jemanden oder auf ein Teil warten.</translation>
    </message>
    <message>
        <source>Cases resolved since Monday stand here.</source>
        <translation>Hier stehen Fälle, die seit Montag gelöst sind.</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Die Fälle ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The store does not answer. Nothing is lost: try again in a moment; if it stays so, check that the disk isn&apos;t full. (%1)</source>
        <translation>Der Speicher antwortet nicht. Nichts ist verloren: Versuchen Sie es gleich noch einmal; bleibt es dabei, prüfen Sie, ob die Festplatte voll ist. (%1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, %1 of them waiting</source>
        <translation>
            <numerusform>%n offen, davon %1 wartend</numerusform>
            <numerusform>%n offen, davon %1 wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>Alles, was offen ist</translation>
    </message>
    <message>
        <source>Open, oldest first</source>
        <translation>Offen, älteste zuerst</translation>
    </message>
    <message>
        <source>Open, nobody has them</source>
        <translation>Offen, niemand hat sie</translation>
    </message>
    <message>
        <source>“%1” is gone from your deployments. Cases of all deployments are shown.</source>
        <translation>„%1“ gibt es unter Ihren Standorten nicht mehr. Fälle aller Standorte werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>vestibule::CloseQuestion</name>
    <message>
        <source>Something isn&apos;t saved yet</source>
        <translation>Etwas ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What you typed on an open page is lost when Vestibule ends.</source>
        <translation>Was Sie auf einer offenen Seite getippt haben, geht verloren, wenn Vestibule endet.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Beenden ohne Speichern</translation>
    </message>
    <message>
        <source>Keep the portal running?</source>
        <translation>Soll das Portal weiterlaufen?</translation>
    </message>
    <message>
        <source>Vestibule can stay in the tray, so that customers still reach the portal and new cases are announced. You can change this on Settings.</source>
        <translation>Vestibule kann im Infobereich bleiben, damit Kunden das Portal weiter erreichen und neue Fälle gemeldet werden. Sie können das unter Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit Vestibule?</source>
        <translation>Vestibule beenden?</translation>
    </message>
    <message>
        <source>Customers can&apos;t reach the portal until you start Vestibule again. People who scan a label see nothing.</source>
        <translation>Kunden erreichen das Portal erst wieder, wenn Sie Vestibule starten. Wer ein Etikett scannt, sieht nichts.</translation>
    </message>
</context>
<context>
    <name>vestibule::CodeActions</name>
    <message>
        <source>There is nothing to make codes for.</source>
        <translation>Es gibt nichts, wofür Codes gemacht werden könnten.</translation>
    </message>
    <message>
        <source>The codes weren&apos;t all made</source>
        <translation>Es wurden nicht alle Codes gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n codes made.</source>
        <translation>
            <numerusform>%n Code gemacht.</numerusform>
            <numerusform>%n Codes gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes made; the others have one.</source>
        <translation>
            <numerusform>%n Code gemacht; die anderen haben einen.</numerusform>
            <numerusform>%n Codes gemacht; die anderen haben einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codes weren&apos;t made</source>
        <translation>Die Codes wurden nicht gemacht</translation>
    </message>
    <message>
        <source>The blank codes of “%1” are made.</source>
        <translation>Die freien Codes von „%1“ sind gemacht.</translation>
    </message>
    <message>
        <source>The label wasn&apos;t linked</source>
        <translation>Das Etikett wurde nicht verknüpft</translation>
    </message>
    <message>
        <source>Label %1 leads to %2 now.</source>
        <translation>Etikett %1 führt jetzt zu %2.</translation>
    </message>
    <message>
        <source>The label is linked still</source>
        <translation>Das Etikett ist noch verknüpft</translation>
    </message>
    <message>
        <source>The labels weren&apos;t all replaced</source>
        <translation>Es wurden nicht alle Etiketten ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n labels replaced.</source>
        <translation>
            <numerusform>%n Etikett ersetzt.</numerusform>
            <numerusform>%n Etiketten ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels stay replaced</source>
        <translation>Die Etiketten bleiben ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were scanned where they hang.</source>
        <translation>
            <numerusform>%n davon wurde schon am Gerät gescannt.</numerusform>
            <numerusform>%n davon wurden schon am Gerät gescannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n labels?</source>
        <translation>
            <numerusform>%n Etikett sperren?</numerusform>
            <numerusform>%n Etiketten sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on who scans them reads that they are no longer in use, and can&apos;t report anything there.</source>
        <translation>Wer sie scannt, liest von jetzt an, dass sie nicht mehr gelten, und kann dort nichts melden.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n labels</source>
        <translation>
            <numerusform>%n Etikett sperren</numerusform>
            <numerusform>%n Etiketten sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels weren&apos;t all revoked</source>
        <translation>Es wurden nicht alle Etiketten gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n labels revoked.</source>
        <translation>
            <numerusform>%n Etikett gesperrt.</numerusform>
            <numerusform>%n Etiketten gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels aren&apos;t all valid again</source>
        <translation>Nicht alle Etiketten gelten wieder</translation>
    </message>
</context>
<context>
    <name>vestibule::CodeBar</name>
    <message>
        <source>Make codes</source>
        <translation>Codes machen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The first %1 of %2. Scroll down for more.</source>
        <translation>Die ersten %1 von %2. Weiter unten stehen mehr.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::CodeLists</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Scans in 14 days</source>
        <translation>Scans in 14 Tagen</translation>
    </message>
    <message>
        <source>All deployments</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Lists of codes</source>
        <translation>Listen von Codes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n codes</source>
        <translation>
            <numerusform>%1, %n Code</numerusform>
            <numerusform>%1, %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans of %1</source>
        <translation>Scans von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scans</source>
        <translation>
            <numerusform>%1: %n Scan</numerusform>
            <numerusform>%1: %n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in 30 days:</source>
        <translation>Am meisten in 30 Tagen:</translation>
    </message>
    <message>
        <source>Show the scans</source>
        <translation>Scans zeigen</translation>
    </message>
</context>
<context>
    <name>vestibule::CodeWords</name>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Etikett</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Nie gescannt</translation>
    </message>
    <message>
        <source>Scanned lately</source>
        <translation>Kürzlich gescannt</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Ended, still scanned</source>
        <translation>Beendet, aber gescannt</translation>
    </message>
    <message>
        <source>Every code that was made, newest first.</source>
        <translation>Jeder Code, der gemacht wurde, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Devices that nobody can scan yet.</source>
        <translation>Geräte, die noch niemand scannen kann.</translation>
    </message>
    <message>
        <source>Printed, but nobody has scanned them: do they hang?</source>
        <translation>Gedruckt, aber niemand hat sie gescannt: Hängen sie?</translation>
    </message>
    <message>
        <source>Within the last seven days.</source>
        <translation>In den letzten sieben Tagen.</translation>
    </message>
    <message>
        <source>They lead to an address that this computer no longer has.</source>
        <translation>Sie führen zu einer Adresse, die dieser Computer nicht mehr hat.</translation>
    </message>
    <message>
        <source>They lead nowhere until they are linked to a device or space.</source>
        <translation>Sie führen nirgendwohin, bis sie mit einem Gerät oder Raum verknüpft sind.</translation>
    </message>
    <message>
        <source>Revoked or replaced, but still hanging where people scan them.</source>
        <translation>Gesperrt oder ersetzt, aber sie hängen noch, wo man sie scannt.</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Noch keine Codes</translation>
    </message>
    <message>
        <source>A code is what stands in the square of a label. Make some for your devices, or blank ones that are linked later.</source>
        <translation>Ein Code ist, was im Quadrat eines Etiketts steht. Machen Sie welche für Ihre Geräte, oder freie, die später verknüpft werden.</translation>
    </message>
    <message>
        <source>Every device has a label</source>
        <translation>Jedes Gerät hat ein Etikett</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Every printed label was scanned</source>
        <translation>Jedes gedruckte Etikett wurde gescannt</translation>
    </message>
    <message>
        <source>Nobody has scanned a label this week</source>
        <translation>Diese Woche hat niemand ein Etikett gescannt</translation>
    </message>
    <message>
        <source>Scan one with a phone to see whether the portal can be reached.</source>
        <translation>Scannen Sie eines mit einem Telefon, um zu sehen, ob das Portal erreichbar ist.</translation>
    </message>
    <message>
        <source>All labels lead to this computer</source>
        <translation>Alle Etiketten führen zu diesem Computer</translation>
    </message>
    <message>
        <source>There are no blank codes</source>
        <translation>Es gibt keine freien Codes</translation>
    </message>
    <message>
        <source>Blank labels are printed first and linked where they are stuck. Make a batch of them.</source>
        <translation>Freie Etiketten werden erst gedruckt und dort verknüpft, wo sie kleben. Machen Sie eine Reihe davon.</translation>
    </message>
    <message>
        <source>No ended label is scanned</source>
        <translation>Kein beendetes Etikett wird gescannt</translation>
    </message>
    <message>
        <source>Who scans a revoked or replaced label shows up here.</source>
        <translation>Wer ein gesperrtes oder ersetztes Etikett scannt, taucht hier auf.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ungedruckt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Leads nowhere yet</source>
        <translation>Führt noch nirgendwohin</translation>
    </message>
</context>
<context>
    <name>vestibule::CodesModel</name>
    <message>
        <source>%1, %2, no code</source>
        <translation>%1, %2, kein Code</translation>
    </message>
    <message numerus="yes">
        <source>Label %1, %2, %3, %4, %n scans</source>
        <translation>
            <numerusform>Etikett %1, %2, %3, %4, %n Scan</numerusform>
            <numerusform>Etikett %1, %2, %3, %4, %n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>vestibule::CodesTab</name>
    <message>
        <source>Reading the codes</source>
        <translation>Die Codes werden gelesen</translation>
    </message>
    <message>
        <source>Make codes…</source>
        <translation>Codes machen …</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Search name, number, code</source>
        <translation>Name, Nummer, Code suchen</translation>
    </message>
    <message>
        <source>Make the rest</source>
        <translation>Den Rest machen</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Was hilft …</translation>
    </message>
    <message>
        <source>Link a label…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>Link with a phone</source>
        <translation>Mit einem Telefon verknüpfen</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t finished</source>
        <translation>„%1“ ist nicht fertig</translation>
    </message>
    <message>
        <source>%1 of its %2 codes are made. No number is given twice.</source>
        <translation>%1 der %2 Codes sind gemacht. Keine Nummer wird zweimal vergeben.</translation>
    </message>
    <message>
        <source>The codes can&apos;t be read</source>
        <translation>Die Codes können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No code of this list has that name, number or code.</source>
        <translation>Kein Code dieser Liste hat diesen Namen, diese Nummer oder diesen Code.</translation>
    </message>
    <message>
        <source>The address wasn&apos;t changed</source>
        <translation>Die Adresse wurde nicht geändert</translation>
    </message>
    <message>
        <source>New labels carry this computer&apos;s own address.</source>
        <translation>Neue Etiketten tragen die eigene Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>New labels carry %1.</source>
        <translation>Neue Etiketten tragen %1.</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Etikett %1</translation>
    </message>
</context>
<context>
    <name>vestibule::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>A colour looks like #0b4f6c.</source>
        <translation>Eine Farbe sieht aus wie #0b4f6c.</translation>
    </message>
</context>
<context>
    <name>vestibule::ColumnsForm</name>
    <message>
        <source>What column “%1” holds</source>
        <translation>Was die Spalte „%1“ enthält</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>vestibule::CommandPalette</name>
    <message>
        <source>Find pages and actions</source>
        <translation>Seiten und Aktionen finden</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlsleiste</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>vestibule::Console</name>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Set up your deployment first</source>
        <translation>Richten Sie zuerst Ihren Standort ein</translation>
    </message>
    <message>
        <source>This is a demo</source>
        <translation>Das ist eine Vorführung</translation>
    </message>
    <message>
        <source>Its deployments, devices and cases are made up. Nothing you do here touches your own data.</source>
        <translation>Standorte, Geräte und Fälle sind erfunden. Nichts, was Sie hier tun, berührt Ihre eigenen Daten.</translation>
    </message>
    <message>
        <source>Set up your own deployment</source>
        <translation>Eigenen Standort einrichten</translation>
    </message>
    <message>
        <source>The set-up isn&apos;t finished</source>
        <translation>Die Einrichtung ist nicht fertig</translation>
    </message>
    <message>
        <source>It goes on where you left it; nothing was lost.</source>
        <translation>Es geht weiter, wo Sie aufgehört haben; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Continue the set-up</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>The portal is off</source>
        <translation>Das Portal ist aus</translation>
    </message>
    <message>
        <source>The portal doesn&apos;t follow its settings</source>
        <translation>Das Portal folgt seinen Einstellungen nicht</translation>
    </message>
    <message>
        <source>%1 The port was set on the command line, with --portal-port.</source>
        <translation>%1 Der Port wurde auf der Befehlszeile festgelegt, mit --portal-port.</translation>
    </message>
    <message>
        <source>It goes on at %1, but its settings can&apos;t be used: %2</source>
        <translation>Es läuft unter %1 weiter, aber seine Einstellungen lassen sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>Nächsten freien Port nehmen</translation>
    </message>
    <message>
        <source>Open Server</source>
        <translation>Server öffnen</translation>
    </message>
    <message>
        <source>Leave the demo and set up your own deployment?</source>
        <translation>Die Demo verlassen und einen eigenen Standort einrichten?</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n Standort</numerusform>
            <numerusform>%n Standorte</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo ends, and its portal with it: whoever has one of its pages open on a phone can&apos;t go on. A new window opens with the set-up of your own deployment. The demo&apos;s data stays where it is.</source>
        <translation>Die Demo endet und mit ihr das Portal: Wer eine ihrer Seiten auf dem Telefon offen hat, kommt nicht weiter. Ein neues Fenster öffnet sich mit der Einrichtung Ihres eigenen Standorts. Die Daten der Demo bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Your data can&apos;t be read now</source>
        <translation>Ihre Daten lassen sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>vestibule::ContactSection</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Out-of-hours phone</source>
        <translation>Telefon außerhalb der Dienstzeit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>For example 112. Empty hides the line.</source>
        <translation>Zum Beispiel 112. Ist das Feld leer, fehlt die Zeile.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Notification address</source>
        <translation>Adresse für Benachrichtigungen</translation>
    </message>
    <message>
        <source>Who is told of new cases by e-mail.</source>
        <translation>Wer per E-Mail von neuen Fällen erfährt.</translation>
    </message>
    <message>
        <source>Default assignee</source>
        <translation>Standardmäßig zuständig</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>on every page of the portal</source>
        <translation>auf jeder Seite des Portals</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Fixed since the first case: case numbers begin with it.</source>
        <translation>Steht seit dem ersten Fall fest: Fallnummern beginnen damit.</translation>
    </message>
    <message>
        <source>Case numbers begin with it. Fixed after the first case.</source>
        <translation>Fallnummern beginnen damit. Nach dem ersten Fall steht es fest.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces, + - ( ) and / only.</source>
        <translation>Eine Telefonnummer hat nur Ziffern, Leerzeichen, + - ( ) und /.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A key has 2 to 8 letters A to Z and digits.</source>
        <translation>Ein Kürzel hat 2 bis 8 Buchstaben von A bis Z und Ziffern.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved like this.</source>
        <translation>„%1“ lässt sich so nicht speichern.</translation>
    </message>
    <message>
        <source>Another deployment has this key. Choose another one.</source>
        <translation>Ein anderer Standort hat dieses Kürzel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The key is fixed since the first case.</source>
        <translation>Das Kürzel steht seit dem ersten Fall fest.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved like this. Look at it again.</source>
        <translation>Das lässt sich so nicht speichern. Sehen Sie es noch einmal an.</translation>
    </message>
</context>
<context>
    <name>vestibule::CountedTextEdit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentDetail</name>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved. Phones see it with the next page.</source>
        <translation>Gespeichert. Telefone sehen es mit der nächsten Seite.</translation>
    </message>
    <message>
        <source>A value was refused; it says why.</source>
        <translation>Ein Wert wurde abgelehnt; der Grund steht dabei.</translation>
    </message>
    <message>
        <source>Your changes weren&apos;t saved</source>
        <translation>Ihre Änderungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentDraft</name>
    <message>
        <source>%1 text</source>
        <translation>Text (%1)</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>%1 changed, not saved yet</source>
        <translation>%1 geändert, noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n changes, not saved yet</source>
        <translation>
            <numerusform>%n Änderung, noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen, noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>PIN hint</source>
        <translation>PIN-Hinweis</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Contact label</source>
        <translation>Bezeichnung des Kontakts</translation>
    </message>
    <message>
        <source>Out-of-hours label</source>
        <translation>Bezeichnung außerhalb der Dienstzeit</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentsModel</name>
    <message numerus="yes">
        <source>Portal on · %n devices</source>
        <translation>
            <numerusform>Portal an · %n Gerät</numerusform>
            <numerusform>Portal an · %n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Portal off · %n devices</source>
        <translation>
            <numerusform>Portal aus · %n Gerät</numerusform>
            <numerusform>Portal aus · %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vestibule::DeploymentsPage</name>
    <message>
        <source>No deployments yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>A deployment is a hall, a wing or a building with a portal and a PIN of its own. Make the first one, then add devices to it.</source>
        <translation>Ein Standort ist eine Halle, ein Flügel oder ein Gebäude mit eigenem Portal und eigener PIN. Legen Sie den ersten an und fügen Sie dann Geräte hinzu.</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>The deployment can&apos;t be read</source>
        <translation>Der Standort lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Open portal</source>
        <translation>Portal öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Search deployments</source>
        <translation>Standorte suchen</translation>
    </message>
    <message>
        <source>The deployments can&apos;t be read</source>
        <translation>Die Standorte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>The portal can&apos;t be opened</source>
        <translation>Das Portal lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The portal server isn&apos;t running. Start it on the page Server.</source>
        <translation>Der Portalserver läuft nicht. Starten Sie ihn auf der Seite Server.</translation>
    </message>
    <message>
        <source>Archive deployment…</source>
        <translation>Standort archivieren…</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message>
        <source>Its portal is switched off at once, and its labels open nothing any more. Its cases stay. This can&apos;t be undone.</source>
        <translation>Sein Portal wird sofort ausgeschaltet, und seine Etiketten öffnen nichts mehr. Seine Fälle bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Archive deployment</source>
        <translation>Standort archivieren</translation>
    </message>
    <message>
        <source>The deployment wasn&apos;t archived</source>
        <translation>Der Standort wurde nicht archiviert</translation>
    </message>
    <message>
        <source>The deployment is archived. Its cases stay.</source>
        <translation>Der Standort ist archiviert. Seine Fälle bleiben.</translation>
    </message>
    <message>
        <source>Rename customer…</source>
        <translation>Kunden umbenennen …</translation>
    </message>
    <message>
        <source>The customer is called %1 now.</source>
        <translation>Der Kunde heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The customer wasn&apos;t renamed</source>
        <translation>Der Kunde wurde nicht umbenannt</translation>
    </message>
</context>
<context>
    <name>vestibule::DesignForm</name>
    <message>
        <source>This design comes with the program</source>
        <translation>Diese Gestaltung gehört zum Programm</translation>
    </message>
    <message>
        <source>Make a copy to change it. Labels that were printed stay as they are.</source>
        <translation>Machen Sie eine Kopie, um sie zu ändern. Gedruckte Etiketten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Refuse the label</source>
        <translation>Etikett ablehnen</translation>
    </message>
    <message>
        <source>A text that doesn&apos;t fit gets</source>
        <translation>Ein Text, der nicht passt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Beside the code</source>
        <translation>Neben dem Code</translation>
    </message>
    <message>
        <source>In the code</source>
        <translation>Im Code</translation>
    </message>
    <message>
        <source>Logo of the deployment</source>
        <translation>Logo des Standorts</translation>
    </message>
    <message>
        <source>Band in the brand&apos;s colour</source>
        <translation>Band in der Farbe der Marke</translation>
    </message>
    <message>
        <source>25 % (level Q)</source>
        <translation>25 % (Stufe Q)</translation>
    </message>
    <message>
        <source>30 % (level H)</source>
        <translation>30 % (Stufe H)</translation>
    </message>
    <message>
        <source>Wear that the code survives</source>
        <translation>Abnutzung, die der Code übersteht</translation>
    </message>
    <message>
        <source>Default for device models…</source>
        <translation>Vorgabe für Gerätemodelle …</translation>
    </message>
    <message>
        <source>Delete design…</source>
        <translation>Gestaltung löschen …</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Code and brand</source>
        <translation>Code und Marke</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No device model has it as its default. People choose it when they print.</source>
        <translation>Für kein Gerätemodell ist sie die Vorgabe. Man wählt sie beim Drucken.</translation>
    </message>
    <message>
        <source>Labels of these models take it by default: %1.</source>
        <translation>Etiketten dieser Modelle nehmen sie als Vorgabe: %1.</translation>
    </message>
    <message>
        <source>It covers at most 12 % of the code, so level H is needed: the code then still reads when it is worn.</source>
        <translation>Es verdeckt höchstens 12 % des Codes, darum braucht es Stufe H: So ist der Code auch abgenutzt noch lesbar.</translation>
    </message>
    <message>
        <source>This deployment has no logo yet. Add one under Deployments, Branding.</source>
        <translation>Dieser Standort hat noch kein Logo. Laden Sie eines unter Standorte, Gestaltung hoch.</translation>
    </message>
    <message>
        <source>A logo in the code needs level H.</source>
        <translation>Ein Logo im Code braucht Stufe H.</translation>
    </message>
    <message>
        <source>More reserve makes smaller dots in the same square.</source>
        <translation>Mehr Reserve macht kleinere Punkte auf gleicher Fläche.</translation>
    </message>
    <message>
        <source>Down to the line&apos;s smallest size; below that the label is refused, never cut off.</source>
        <translation>Bis zur kleinsten Größe der Zeile; darunter wird das Etikett abgelehnt, nie abgeschnitten.</translation>
    </message>
    <message>
        <source>Letters keep their largest size. A label whose text is too long isn&apos;t printed, and the check says which.</source>
        <translation>Die Schrift behält ihre größte Größe. Ein Etikett mit zu langem Text wird nicht gedruckt; die Prüfung sagt, welches.</translation>
    </message>
</context>
<context>
    <name>vestibule::DesignModel</name>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Eigene Gestaltung</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Gehört zum Programm</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ungespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::DesignPreview</name>
    <message>
        <source>Own stock…</source>
        <translation>Eigenes Material …</translation>
    </message>
    <message>
        <source>Label of</source>
        <translation>Etikett von</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Whose label is shown</source>
        <translation>Wessen Etikett gezeigt wird</translation>
    </message>
    <message>
        <source>The code was read back, and phones read it from about %1 cm.</source>
        <translation>Der Code wurde zurückgelesen; Telefone lesen ihn aus etwa %1 cm.</translation>
    </message>
    <message>
        <source>%1 × %2 mm, as it is printed at %3 dpi</source>
        <translation>%1 × %2 mm, wie mit %3 dpi gedruckt</translation>
    </message>
</context>
<context>
    <name>vestibule::DesignsTab</name>
    <message>
        <source>The design wasn&apos;t copied</source>
        <translation>Die Gestaltung wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Another design has this name.</source>
        <translation>Eine andere Gestaltung heißt schon so.</translation>
    </message>
    <message>
        <source>The design wasn&apos;t saved</source>
        <translation>Die Gestaltung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Labels that were printed with it stay as they are and keep working.</source>
        <translation>Damit gedruckte Etiketten bleiben, wie sie sind, und gelten weiter.</translation>
    </message>
    <message>
        <source>Labels of %1 get “%2” from now on.</source>
        <translation>Etiketten von %1 bekommen künftig „%2“.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete design</source>
        <translation>Gestaltung löschen</translation>
    </message>
    <message>
        <source>The design wasn&apos;t deleted</source>
        <translation>Die Gestaltung wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The defaults weren&apos;t all set</source>
        <translation>Nicht alle Vorgaben wurden gesetzt</translation>
    </message>
    <message>
        <source>Another design has this name. Give it another one.</source>
        <translation>Eine andere Gestaltung heißt schon so. Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Gestaltungen</translation>
    </message>
    <message>
        <source>The designs can&apos;t be read</source>
        <translation>Die Gestaltungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Somebody deleted this design meanwhile; saving adds it again.</source>
        <translation>Jemand hat diese Gestaltung inzwischen gelöscht; Speichern legt sie neu an.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; saving keeps yours.</source>
        <translation>Jemand hat sie inzwischen geändert; Speichern behält Ihre Fassung.</translation>
    </message>
    <message>
        <source>“%1” changed, not saved yet</source>
        <translation>„%1“ geändert, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::DetailHeader</name>
    <message>
        <source>Previous in the list</source>
        <translation>Voriger in der Liste</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Nächster in der Liste</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceActions</name>
    <message numerus="yes">
        <source>%n devices are saved.</source>
        <translation>
            <numerusform>%n Gerät ist gespeichert.</numerusform>
            <numerusform>%n Geräte sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is archived. Its label opens nothing now; its cases stay.</source>
        <translation>%1 ist archiviert. Das Etikett öffnet jetzt nichts mehr; die Fälle bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices weren&apos;t archived</source>
        <translation>
            <numerusform>%n Gerät wurde nicht archiviert</numerusform>
            <numerusform>%n Geräte wurden nicht archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices weren&apos;t brought back</source>
        <translation>
            <numerusform>%n Gerät wurde nicht zurückgeholt</numerusform>
            <numerusform>%n Geräte wurden nicht zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices are archived. Their labels open nothing now; their cases stay.</source>
        <translation>
            <numerusform>%n Gerät ist archiviert. Sein Etikett öffnet jetzt nichts mehr; seine Fälle bleiben.</numerusform>
            <numerusform>%n Geräte sind archiviert. Ihre Etiketten öffnen jetzt nichts mehr; ihre Fälle bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceBulkBar</name>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceDetail</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Newest cases of this device</source>
        <translation>Neueste Fälle dieses Geräts</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceDialog</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Gerät anlegen</translation>
    </message>
    <message>
        <source>Save device</source>
        <translation>Gerät speichern</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Edit device</source>
        <translation>Gerät bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Several at once: one name a line.</source>
        <translation>Mehrere auf einmal: ein Name pro Zeile.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>The first one is where it mainly stands.</source>
        <translation>Im ersten steht es hauptsächlich.</translation>
    </message>
    <message>
        <source>Place, in words</source>
        <translation>Ort, in Worten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Stichwörter, mit Kommas</translation>
    </message>
    <message>
        <source>A name has up to 200 characters.</source>
        <translation>Ein Name hat höchstens 200 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n devices</source>
        <translation>
            <numerusform>%n Gerät anlegen</numerusform>
            <numerusform>%n Geräte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The device wasn&apos;t saved</source>
        <translation>Das Gerät wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceExchange</name>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>geraete</translation>
    </message>
    <message>
        <source>The devices are saved.</source>
        <translation>Die Geräte sind gespeichert.</translation>
    </message>
    <message>
        <source>The devices weren&apos;t saved</source>
        <translation>Die Geräte wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there, or the disk is full. Choose another folder and try again.</source>
        <translation>Die Datei kann dort nicht geschrieben werden, oder der Datenträger ist voll. Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceFilters</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Without label</source>
        <translation>Ohne Etikett</translation>
    </message>
    <message>
        <source>This deployment has no spaces</source>
        <translation>Dieser Standort hat keine Räume</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceLabelCard</name>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Make a label</source>
        <translation>Etikett erstellen</translation>
    </message>
    <message>
        <source>As PDF, to print</source>
        <translation>Als PDF, zum Drucken</translation>
    </message>
    <message>
        <source>As SVG, for other programs</source>
        <translation>Als SVG, für andere Programme</translation>
    </message>
    <message>
        <source>As PNG, a picture</source>
        <translation>Als PNG, ein Bild</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Etikett speichern</translation>
    </message>
    <message>
        <source>Replace code</source>
        <translation>Code ersetzen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The label as it is printed</source>
        <translation>Das Etikett, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Phones find this device by the code on its label.</source>
        <translation>Telefone finden dieses Gerät über den Code auf seinem Etikett.</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>Last scan %1</source>
        <translation>Letzter Scan %1</translation>
    </message>
    <message>
        <source>It points to %1, which the portal no longer has. Save it anew: it gets a new code.</source>
        <translation>Es zeigt auf %1, und diese Adresse hat das Portal nicht mehr. Speichern Sie es neu: Es bekommt einen neuen Code.</translation>
    </message>
    <message>
        <source>The device has a label. Save or print it.</source>
        <translation>Das Gerät hat ein Etikett. Speichern oder drucken Sie es.</translation>
    </message>
    <message>
        <source>The label wasn&apos;t made</source>
        <translation>Das Etikett wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Replace the code of %1?</source>
        <translation>Code von %1 ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>It gets a new code to print. The label that hangs there works for %n more days.</source>
        <translation>
            <numerusform>Es gibt einen neuen Code zum Drucken. Das Etikett, das dort hängt, gilt noch %n Tag.</numerusform>
            <numerusform>Es gibt einen neuen Code zum Drucken. Das Etikett, das dort hängt, gilt noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a new code. Print its label.</source>
        <translation>Es gibt einen neuen Code. Drucken Sie sein Etikett.</translation>
    </message>
    <message>
        <source>The code wasn&apos;t replaced</source>
        <translation>Der Code wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>Revoke label %1?</source>
        <translation>Etikett %1 sperren?</translation>
    </message>
    <message>
        <source>Whoever scans it reads at once that it is no longer in use. This can&apos;t be undone.</source>
        <translation>Wer es scannt, liest sofort, dass es nicht mehr in Gebrauch ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke label</source>
        <translation>Etikett sperren</translation>
    </message>
    <message>
        <source>The label is revoked.</source>
        <translation>Das Etikett ist gesperrt.</translation>
    </message>
    <message>
        <source>The label wasn&apos;t revoked</source>
        <translation>Das Etikett wurde nicht gesperrt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
</context>
<context>
    <name>vestibule::DevicePicker</name>
    <message>
        <source>%1 · %2</source>
        <comment>device and place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type a name, place or serial number</source>
        <translation>Name, Ort oder Seriennummer eingeben</translation>
    </message>
</context>
<context>
    <name>vestibule::DevicePictureCard</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>shown to reporters</source>
        <translation>wird Meldern gezeigt</translation>
    </message>
    <message>
        <source>Drop a photo here, or click to choose one.</source>
        <translation>Ziehen Sie ein Foto hierher oder klicken Sie, um eines auszuwählen.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo of the device</source>
        <translation>Foto des Geräts</translation>
    </message>
    <message>
        <source>The picture wasn&apos;t used</source>
        <translation>Das Bild wurde nicht verwendet</translation>
    </message>
    <message>
        <source>The picture is shown once it was checked.</source>
        <translation>Das Bild wird gezeigt, sobald es geprüft ist.</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceScansCard</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Newest scans of this device</source>
        <translation>Neueste Scans dieses Geräts</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>vestibule::DeviceStep</name>
    <message>
        <source>Add a first device</source>
        <translation>Ein erstes Gerät anlegen</translation>
    </message>
    <message>
        <source>Anything that people may report: a machine, a door, a printer. It gets a label with a code of its own.</source>
        <translation>Alles, was gemeldet werden kann: eine Maschine, eine Tür, ein Drucker. Es bekommt ein Etikett mit eigenem Code.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call it.</source>
        <translation>Wie man es nennt.</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation>Ort (freiwillig)</translation>
    </message>
    <message>
        <source>Where it stands. It is printed on the label.</source>
        <translation>Wo es steht. Der Ort steht auf dem Etikett.</translation>
    </message>
    <message>
        <source>for example Scrubber 3</source>
        <translation>zum Beispiel Scheuermaschine 3</translation>
    </message>
    <message>
        <source>for example Bay 12, by the wash area</source>
        <translation>zum Beispiel Feld 12, beim Waschplatz</translation>
    </message>
    <message>
        <source>Type a name of up to 200 characters.</source>
        <translation>Geben Sie einen Namen von höchstens 200 Zeichen ein.</translation>
    </message>
    <message>
        <source>Shorten the place to 200 characters.</source>
        <translation>Kürzen Sie den Ort auf 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>vestibule::DevicesModel</name>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, label: %4, %n open cases</source>
        <translation>
            <numerusform>%1, %2, %3, Etikett: %4, %n offener Fall</numerusform>
            <numerusform>%1, %2, %3, Etikett: %4, %n offene Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Deployment, Z to A</source>
        <translation>Standort, Z bis A</translation>
    </message>
    <message>
        <source>Model, Z to A</source>
        <translation>Modell, Z bis A</translation>
    </message>
    <message>
        <source>Labels in use first</source>
        <translation>Etiketten in Gebrauch zuerst</translation>
    </message>
    <message>
        <source>Without a label first</source>
        <translation>Ohne Etikett zuerst</translation>
    </message>
    <message>
        <source>Most open cases first</source>
        <translation>Meiste offene Fälle zuerst</translation>
    </message>
    <message>
        <source>Fewest open cases first</source>
        <translation>Wenigste offene Fälle zuerst</translation>
    </message>
    <message>
        <source>Latest scan first</source>
        <translation>Neuester Scan zuerst</translation>
    </message>
    <message>
        <source>Earliest scan first</source>
        <translation>Ältester Scan zuerst</translation>
    </message>
</context>
<context>
    <name>vestibule::DevicesPage</name>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>A device is anything that carries a label. Add one, print its label and scan it with a phone.</source>
        <translation>Ein Gerät ist alles, was ein Etikett trägt. Legen Sie eines an, drucken Sie sein Etikett und scannen Sie es mit einem Telefon.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät anlegen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>The devices can&apos;t be read</source>
        <translation>Die Geräte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No device fits what is searched. Take a filter off or type less.</source>
        <translation>Kein Gerät passt zur Suche. Nehmen Sie einen Filter weg oder tippen Sie weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>%n Etikett drucken</numerusform>
            <numerusform>%n Etiketten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Without a printed label</source>
        <translation>Ohne gedrucktes Etikett</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Codes machen</translation>
    </message>
    <message>
        <source>Make codes for the selected devices</source>
        <translation>Codes für die ausgewählten Geräte machen</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, %1 labelled</source>
        <translation>
            <numerusform>%n Gerät, %1 etikettiert</numerusform>
            <numerusform>%n Geräte, %1 etikettiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive the selected devices</source>
        <translation>Die ausgewählten Geräte archivieren</translation>
    </message>
    <message>
        <source>The first %1 of %2 devices: scroll down for more, or narrow the list</source>
        <translation>Die ersten %1 von %2 Geräten: Scrollen Sie weiter, oder engen Sie die Liste ein</translation>
    </message>
</context>
<context>
    <name>vestibule::EditCaseDialog</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Separate them by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>Ein Fall braucht einen Titel.</translation>
    </message>
    <message>
        <source>There are too many tags, or one is too long.</source>
        <translation>Es sind zu viele Stichwörter, oder eines ist zu lang.</translation>
    </message>
    <message>
        <source>Somebody changed the case meanwhile, so nothing was saved. Copy what you need, close this and edit the new state.</source>
        <translation>Jemand hat den Fall inzwischen geändert, deshalb wurde nichts gespeichert. Kopieren Sie, was Sie brauchen, schließen Sie dies und bearbeiten Sie den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>vestibule::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::Figure</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>vestibule::FileField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>vestibule::FilterChip</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter: %1 is %2</source>
        <translation>Filter: %1 ist %2</translation>
    </message>
    <message>
        <source>Delete takes the filter off.</source>
        <translation>Entf nimmt den Filter weg.</translation>
    </message>
</context>
<context>
    <name>vestibule::GuardCard</name>
    <message>
        <source>Somebody is guessing PINs</source>
        <translation>Jemand rät PINs</translation>
    </message>
    <message>
        <source>100 wrong PINs or more. Phones that were let in before still get in; strangers share six tries a day.</source>
        <translation>100 falsche PINs oder mehr. Bekannte Telefone kommen weiter hinein; Fremde teilen sich sechs Versuche am Tag.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Link senden</translation>
    </message>
</context>
<context>
    <name>vestibule::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Less than an hour ago</source>
        <translation>Vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf der Festplatte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: make room soon</source>
        <translation>%1: schaffen Sie bald Platz</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
</context>
<context>
    <name>vestibule::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vestibule::History</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>default assignee</source>
        <translation>standardmäßig zuständig</translation>
    </message>
    <message>
        <source>notification address</source>
        <translation>Adresse für Benachrichtigungen</translation>
    </message>
    <message>
        <source>whether open cases are shown</source>
        <translation>ob offene Fälle gezeigt werden</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>WLAN-Name</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>WLAN-Passwort</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>welcome text</source>
        <translation>Begrüßungstext</translation>
    </message>
    <message>
        <source>PIN hint</source>
        <translation>PIN-Hinweis</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>contact label</source>
        <translation>Kontaktbezeichnung</translation>
    </message>
    <message>
        <source>out-of-hours label</source>
        <translation>Bezeichnung außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>nächste Schritte</translation>
    </message>
    <message>
        <source>case templates</source>
        <translation>Fallvorlagen</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>header colour</source>
        <translation>Kopffarbe</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>where it belongs</source>
        <translation>wohin er gehört</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>picture checked</source>
        <translation>Bild geprüft</translation>
    </message>
    <message>
        <source>picture refused</source>
        <translation>Bild abgelehnt</translation>
    </message>
    <message>
        <source>Deployment created</source>
        <translation>Standort angelegt</translation>
    </message>
    <message>
        <source>Deployment archived</source>
        <translation>Standort archiviert</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN geändert</translation>
    </message>
    <message>
        <source>PIN looked at</source>
        <translation>PIN angesehen</translation>
    </message>
    <message>
        <source>Wi-Fi password looked at</source>
        <translation>WLAN-Passwort angesehen</translation>
    </message>
    <message>
        <source>Portal switched on</source>
        <translation>Portal eingeschaltet</translation>
    </message>
    <message>
        <source>Portal switched off</source>
        <translation>Portal ausgeschaltet</translation>
    </message>
    <message>
        <source>A phone was locked out after wrong PINs</source>
        <translation>Ein Telefon wurde nach falschen PINs gesperrt</translation>
    </message>
    <message>
        <source>A locked out phone was let in</source>
        <translation>Ein gesperrtes Telefon wurde zugelassen</translation>
    </message>
    <message>
        <source>Somebody&apos;s visit was ended</source>
        <translation>Jemandes Besuch wurde beendet</translation>
    </message>
    <message>
        <source>The wrong PINs of all phones were forgotten</source>
        <translation>Die falschen PINs aller Telefone wurden vergessen</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the portal became careful</source>
        <translation>Zu viele falsche PINs: das Portal wurde vorsichtig</translation>
    </message>
    <message>
        <source>Space added: %1</source>
        <translation>Raum angelegt: %1</translation>
    </message>
    <message>
        <source>A space was removed</source>
        <translation>Ein Raum wurde entfernt</translation>
    </message>
    <message>
        <source>Device added: %1</source>
        <translation>Gerät angelegt: %1</translation>
    </message>
    <message>
        <source>Device archived: %1</source>
        <translation>Gerät archiviert: %1</translation>
    </message>
    <message>
        <source>Label %1 made</source>
        <translation>Etikett %1 erstellt</translation>
    </message>
    <message>
        <source>Label %1 linked</source>
        <translation>Etikett %1 verknüpft</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Etikett %1 gedruckt</translation>
    </message>
    <message>
        <source>Label %1 scanned for the first time</source>
        <translation>Etikett %1 zum ersten Mal gescannt</translation>
    </message>
    <message>
        <source>Label %1 replaced by a new one</source>
        <translation>Etikett %1 durch ein neues ersetzt</translation>
    </message>
    <message>
        <source>Label %1 revoked</source>
        <translation>Etikett %1 gesperrt</translation>
    </message>
    <message>
        <source>Case %1 reported</source>
        <translation>Fall %1 gemeldet</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>Branding changed</source>
        <translation>Aussehen geändert</translation>
    </message>
    <message>
        <source>Space %1 changed</source>
        <translation>Raum %1 geändert</translation>
    </message>
    <message>
        <source>Device %1 changed</source>
        <translation>Gerät %1 geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>(since removed)</source>
        <translation>(inzwischen entfernt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>A reporter</source>
        <translation>Ein Melder</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>Die API</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Label %1 made blank again</source>
        <translation>Etikett %1 wieder frei gemacht</translation>
    </message>
    <message>
        <source>Label %1 made valid again</source>
        <translation>Etikett %1 wieder gültig gemacht</translation>
    </message>
    <message>
        <source>Blank labels made</source>
        <translation>Freie Etiketten gemacht</translation>
    </message>
    <message>
        <source>A code for a technician&apos;s phone shown</source>
        <translation>Ein Code für das Telefon eines Technikers wurde gezeigt</translation>
    </message>
    <message>
        <source>A technician&apos;s phone signed in</source>
        <translation>Das Telefon eines Technikers wurde angemeldet</translation>
    </message>
    <message>
        <source>A technician&apos;s phone signed out</source>
        <translation>Das Telefon eines Technikers wurde abgemeldet</translation>
    </message>
    <message>
        <source>A link made that signs one phone in</source>
        <translation>Link für die Anmeldung eines Telefons gemacht</translation>
    </message>
    <message>
        <source>A phone signed in by a link</source>
        <translation>Ein Telefon hat sich über einen Link angemeldet</translation>
    </message>
    <message>
        <source>A link withdrawn that signs one phone in</source>
        <translation>Link für die Anmeldung eines Telefons zurückgezogen</translation>
    </message>
</context>
<context>
    <name>vestibule::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vestibule::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Who changed the portal, the PIN, texts, spaces, devices and labels stands here, and when.</source>
        <translation>Hier steht, wer Portal, PIN, Texte, Räume, Geräte und Etiketten geändert hat, und wann.</translation>
    </message>
    <message>
        <source>The history can&apos;t be read</source>
        <translation>Der Verlauf lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>vestibule::ImportDialog</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Say what each column holds. Devices that are known by their serial number or name stay as they are, so a table can be imported again.</source>
        <translation>Sagen Sie, was jede Spalte enthält. Geräte, die an Seriennummer oder Name erkannt werden, bleiben, wie sie sind; eine Tabelle kann also noch einmal importiert werden.</translation>
    </message>
    <message>
        <source>No column holds the name. Choose “Name” for one.</source>
        <translation>Keine Spalte enthält den Namen. Wählen Sie für eine „Name“.</translation>
    </message>
    <message>
        <source>Two columns hold the same. Leave one of them out.</source>
        <translation>Zwei Spalten enthalten dasselbe. Lassen Sie eine davon weg.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n devices</source>
        <translation>
            <numerusform>%n Gerät importieren</numerusform>
            <numerusform>%n Geräte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The store can&apos;t be written now, perhaps because the disk is full. What was imported until then stays; import the table again for the rest.</source>
        <translation>Der Datenbestand kann gerade nicht geschrieben werden, vielleicht weil der Datenträger voll ist. Was bis dahin importiert wurde, bleibt; importieren Sie die Tabelle noch einmal für den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices imported</source>
        <translation>
            <numerusform>%n Gerät importiert</numerusform>
            <numerusform>%n Geräte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The import wasn&apos;t undone</source>
        <translation>Der Import wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>The store can&apos;t be written now, perhaps because the disk is full. All its devices are still there.</source>
        <translation>Der Speicher lässt sich gerade nicht schreiben, vielleicht weil das Laufwerk voll ist. Alle importierten Geräte sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>vestibule::InheritLine</name>
    <message>
        <source>The workspace has: %1</source>
        <translation>Im Arbeitsbereich steht: %1</translation>
    </message>
    <message>
        <source>From the workspace: %1</source>
        <translation>Aus dem Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Use the workspace&apos;s</source>
        <translation>Das des Arbeitsbereichs verwenden</translation>
    </message>
    <message>
        <source>Use our own</source>
        <translation>Eigenes verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::JobDetail</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>They weren&apos;t printed: free their places</source>
        <translation>Nicht gedruckt: Plätze freigeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>After a jam: the first number that is missing or spoilt, counted in this job. Labels keep their numbers.</source>
        <translation>Nach einem Papierstau: die erste fehlende oder verdorbene Nummer, in diesem Auftrag gezählt. Etiketten behalten ihre Nummern.</translation>
    </message>
    <message>
        <source>Label No. %1</source>
        <translation>Etikett Nr. %1</translation>
    </message>
    <message>
        <source>Stopped after number %1</source>
        <translation>Nach Nummer %1 angehalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>A stock that was removed</source>
        <translation>Ein entferntes Material</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n free</source>
        <translation>
            <numerusform>%1, eines frei</numerusform>
            <numerusform>%1, %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Neuer Bogen</translation>
    </message>
    <message>
        <source>Go on with number %1</source>
        <translation>Mit Nummer %1 weitermachen</translation>
    </message>
    <message>
        <source>Print from number %1 on</source>
        <translation>Ab Nummer %1 drucken</translation>
    </message>
    <message>
        <source>Print number %1 alone</source>
        <translation>Nur Nummer %1 drucken</translation>
    </message>
</context>
<context>
    <name>vestibule::Label</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Problem?
Scan to report it.</source>
        <translation>Problem?
Scannen und melden.</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelDesign</name>
    <message>
        <source>Code at the left, words beside it</source>
        <translation>Code links, Text daneben</translation>
    </message>
    <message>
        <source>Code above the words</source>
        <translation>Code über dem Text</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>Nur der Code</translation>
    </message>
    <message>
        <source>Cable flag: twice, with a fold between</source>
        <translation>Kabelfahne: zweimal, mit Falz dazwischen</translation>
    </message>
    <message>
        <source>Device or space</source>
        <translation>Gerät oder Raum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Number of the label</source>
        <translation>Nummer des Etiketts</translation>
    </message>
    <message>
        <source>Characters of the code</source>
        <translation>Zeichen des Codes</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Phone number of the deployment</source>
        <translation>Telefonnummer des Standorts</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Call to scan</source>
        <translation>Aufruf zum Scannen</translation>
    </message>
    <message>
        <source>Type a text, insert a placeholder, or remove this line.</source>
        <translation>Tippen Sie einen Text, fügen Sie einen Platzhalter ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>A line has at most %1 characters.</source>
        <translation>Eine Zeile hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no {%1}. The + beside the text offers all there are.</source>
        <translation>{%1} gibt es nicht. Das + neben dem Text bietet alle an, die es gibt.</translation>
    </message>
    <message>
        <source>The smallest letters are larger than the largest.</source>
        <translation>Die kleinste Schrift ist größer als die größte.</translation>
    </message>
    <message>
        <source>The design needs a name.</source>
        <translation>Die Gestaltung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another design has this name.</source>
        <translation>Eine andere Gestaltung heißt schon so.</translation>
    </message>
    <message>
        <source>A line isn&apos;t right yet: it says why below its text.</source>
        <translation>Eine Zeile stimmt noch nicht; unter ihrem Text steht, warum.</translation>
    </message>
    <message>
        <source>At least one line must stay on small labels.</source>
        <translation>Mindestens eine Zeile muss auf kleinen Etiketten bleiben.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, Kopie %2</translation>
    </message>
    <message>
        <source>It reads well</source>
        <translation>Gut lesbar</translation>
    </message>
    <message>
        <source>The code is too small</source>
        <translation>Der Code ist zu klein</translation>
    </message>
    <message>
        <source>The code can&apos;t be read</source>
        <translation>Der Code ist nicht lesbar</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>Ein Text ist zu lang</translation>
    </message>
    <message>
        <source>No room on this stock</source>
        <translation>Kein Platz auf diesem Material</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelPrinterDialog</name>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>As the printer shows it, for example 192.168.1.50. It listens on port 9100 unless you add another one: 192.168.1.50:6101.</source>
        <translation>Wie der Drucker sie anzeigt, zum Beispiel 192.168.1.50. Er lauscht auf Port 9100, wenn Sie keinen anderen angeben: 192.168.1.50:6101.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Add a label printer</source>
        <translation>Etikettendrucker hinzufügen</translation>
    </message>
    <message>
        <source>Change the label printer</source>
        <translation>Etikettendrucker ändern</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>As set on the printer</source>
        <translation>Wie am Drucker eingestellt</translation>
    </message>
    <message>
        <source>Add the printer</source>
        <translation>Drucker hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For printers in the network that understand ZPL, as those of Zebra and many others do. Others print through the system&apos;s printers.</source>
        <translation>Für Drucker im Netzwerk, die ZPL verstehen, wie die von Zebra und vielen anderen. Alle übrigen drucken über die Drucker des Systems.</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Schwärze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type a name of up to 60 characters.</source>
        <translation>Geben Sie einen Namen mit bis zu 60 Zeichen ein.</translation>
    </message>
    <message>
        <source>Type an address such as 192.168.1.50, with a port from 1 to 65535 if it isn&apos;t 9100.</source>
        <translation>Geben Sie eine Adresse wie 192.168.1.50 ein, mit einem Port von 1 bis 65535, wenn es nicht 9100 ist.</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelSaving</name>
    <message>
        <source>Save the label</source>
        <translation>Etikett speichern</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etikett %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelStock</name>
    <message>
        <source>Sheet of labels</source>
        <translation>Bogen mit Etiketten</translation>
    </message>
    <message>
        <source>Roll, one label after the other</source>
        <translation>Rolle, ein Etikett nach dem anderen</translation>
    </message>
    <message>
        <source>Endless band that the printer cuts</source>
        <translation>Endlosband, das der Drucker schneidet</translation>
    </message>
    <message>
        <source>Plain paper, cut by hand</source>
        <translation>Normales Papier, von Hand geschnitten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Thermal paper</source>
        <translation>Thermopapier</translation>
    </message>
    <message>
        <source>White film</source>
        <translation>Weiße Folie</translation>
    </message>
    <message>
        <source>Silver polyester</source>
        <translation>Silbernes Polyester</translation>
    </message>
    <message>
        <source>Tamper-proof film</source>
        <translation>Sicherheitsfolie</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 Zoll</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>A page has at least one column and one row, and at most 1,000 labels.</source>
        <translation>Eine Seite hat mindestens eine Spalte und eine Reihe und höchstens 1.000 Etiketten.</translation>
    </message>
    <message>
        <source>A label is at least %1 wide and high, a page at most %2.</source>
        <translation>Ein Etikett ist mindestens %1 breit und hoch, eine Seite höchstens %2.</translation>
    </message>
    <message>
        <source>The labels lie over each other by %1. Make the pitch larger or the labels smaller.</source>
        <translation>Die Etiketten liegen um %1 übereinander. Machen Sie den Abstand größer oder die Etiketten kleiner.</translation>
    </message>
    <message>
        <source>The labels reach over the page&apos;s edge by %1. Move the first label, or look at size, pitch and page again.</source>
        <translation>Die Etiketten ragen um %1 über den Rand der Seite. Verschieben Sie das erste Etikett, oder prüfen Sie Größe, Abstand und Seite noch einmal.</translation>
    </message>
    <message>
        <source>Opposite margins of the page differ by %1. On real sheets they are alike: measure the first label and the pitch again.</source>
        <translation>Gegenüberliegende Ränder der Seite sind um %1 verschieden. Auf echten Bögen sind sie gleich: Messen Sie das erste Etikett und den Abstand noch einmal.</translation>
    </message>
    <message>
        <source>The margins where the printer can&apos;t reach leave nothing of the label.</source>
        <translation>Die Ränder, die der Drucker nicht erreicht, lassen vom Etikett nichts übrig.</translation>
    </message>
    <message>
        <source>Its labels aren&apos;t rectangles.</source>
        <translation>Seine Etiketten sind keine Rechtecke.</translation>
    </message>
    <message>
        <source>It has several grids of labels on a page.</source>
        <translation>Es hat mehrere Raster von Etiketten auf einer Seite.</translation>
    </message>
    <message>
        <source>It is a form without pages.</source>
        <translation>Es ist ein Formular ohne Seiten.</translation>
    </message>
    <message>
        <source>The table doesn&apos;t say how large its page is.</source>
        <translation>Die Tabelle sagt nicht, wie groß die Seite ist.</translation>
    </message>
    <message>
        <source>A number in the table makes no sense.</source>
        <translation>Eine Zahl in der Tabelle ergibt keinen Sinn.</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelVerdict</name>
    <message>
        <source>The name “%1” doesn&apos;t fit. Shorten it or take larger labels.</source>
        <translation>Der Name „%1“ passt nicht. Kürzen Sie ihn oder nehmen Sie größere Etiketten.</translation>
    </message>
    <message>
        <source>The place of “%1” doesn&apos;t fit. Shorten it or take larger labels.</source>
        <translation>Der Ort von „%1“ passt nicht. Kürzen Sie ihn oder nehmen Sie größere Etiketten.</translation>
    </message>
    <message>
        <source>The brand&apos;s name doesn&apos;t fit on “%1”. Shorten it or take another design.</source>
        <translation>Der Markenname passt nicht auf „%1“. Kürzen Sie ihn oder nehmen Sie eine andere Gestaltung.</translation>
    </message>
    <message>
        <source>A text on “%1” doesn&apos;t fit. Take larger labels or another design.</source>
        <translation>Ein Text auf „%1“ passt nicht. Nehmen Sie größere Etiketten oder eine andere Gestaltung.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>thermal paper</source>
        <translation>Thermopapier</translation>
    </message>
    <message>
        <source>white film</source>
        <translation>weiße Folie</translation>
    </message>
    <message>
        <source>silver polyester</source>
        <translation>silbernes Polyester</translation>
    </message>
    <message>
        <source>tamper-proof film</source>
        <translation>Sicherheitsfolie</translation>
    </message>
    <message>
        <source>“%1” reads well.</source>
        <translation>„%1“ ist gut lesbar.</translation>
    </message>
    <message>
        <source>The code on “%1” can&apos;t be read: it has too little room. Take larger labels or a design with a larger code.</source>
        <translation>Der Code auf „%1“ ist nicht lesbar: Er hat zu wenig Platz. Nehmen Sie größere Etiketten oder eine Gestaltung mit größerem Code.</translation>
    </message>
    <message>
        <source>This design needs labels of at least %1 mm. Take larger labels or another design.</source>
        <translation>Diese Gestaltung braucht Etiketten von mindestens %1 mm. Nehmen Sie größere Etiketten oder eine andere Gestaltung.</translation>
    </message>
    <message numerus="yes">
        <source>All %n labels read well</source>
        <translation>
            <numerusform>%n Etikett ist gut lesbar</numerusform>
            <numerusform>Alle %n Etiketten sind gut lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels don&apos;t read well</source>
        <translation>
            <numerusform>%n Etikett ist nicht gut lesbar</numerusform>
            <numerusform>%n Etiketten sind nicht gut lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read well, %n do not</source>
        <translation>
            <numerusform>%1 gut lesbar, %n nicht</numerusform>
            <numerusform>%1 gut lesbar, %n nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels a sheet</source>
        <translation>
            <numerusform>%n Etikett je Bogen</numerusform>
            <numerusform>%n Etiketten je Bogen</numerusform>
        </translation>
    </message>
    <message>
        <source>for outdoors</source>
        <translation>für draußen</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Code above</source>
        <translation>Code oben</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>Nur Code</translation>
    </message>
    <message>
        <source>Branded</source>
        <translation>Mit Marke</translation>
    </message>
    <message>
        <source>Cable flag</source>
        <translation>Kabelfahne</translation>
    </message>
    <message>
        <source>The code on “%1” is too small for phones: dots of %2 mm, at least %3 mm needed. Such a code is %4 mm wide.</source>
        <translation>Der Code auf „%1“ ist für Telefone zu klein: Punkte von %2 mm, nötig sind mindestens %3 mm. Ein solcher Code ist %4 mm breit.</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>“%1” for %2.</source>
        <translation>„%1“ für %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %2 and %n more models.</source>
        <translation>
            <numerusform>„%1“ für %2 und %n weiteres Modell.</numerusform>
            <numerusform>„%1“ für %2 und %n weitere Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for all: no model has another design. Set them on the Designs tab.</source>
        <translation>„%1“ für alle: Kein Modell hat eine andere Gestaltung. Sie legen sie im Reiter Gestaltungen fest.</translation>
    </message>
    <message>
        <source>“%1” for all others.</source>
        <translation>„%1“ für alle anderen.</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelView</name>
    <message>
        <source>Preview of the label</source>
        <translation>Vorschau des Etiketts</translation>
    </message>
</context>
<context>
    <name>vestibule::LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Gestaltungen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Codes machen</translation>
    </message>
    <message>
        <source>Make blank codes</source>
        <translation>Freie Codes machen</translation>
    </message>
    <message>
        <source>Link a blank label</source>
        <translation>Freies Etikett verknüpfen</translation>
    </message>
    <message>
        <source>Link labels with a phone</source>
        <translation>Etiketten mit einem Telefon verknüpfen</translation>
    </message>
    <message>
        <source>The address on labels</source>
        <translation>Die Adresse auf Etiketten</translation>
    </message>
    <message>
        <source>Labels that point to an old address</source>
        <translation>Etiketten mit alter Adresse</translation>
    </message>
    <message>
        <source>Labels that nobody has scanned</source>
        <translation>Etiketten, die niemand gescannt hat</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Print a PIN card</source>
        <translation>Eine PIN-Karte drucken</translation>
    </message>
    <message>
        <source>Wall check</source>
        <translation>Wandprüfung</translation>
    </message>
    <message>
        <source>Check labels on a photo</source>
        <translation>Etiketten auf einem Foto prüfen</translation>
    </message>
    <message>
        <source>The scan log</source>
        <translation>Das Scan-Protokoll</translation>
    </message>
</context>
<context>
    <name>vestibule::LineEditor</name>
    <message>
        <source>Insert a placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Smallest letters in points</source>
        <translation>Kleinste Schrift in Punkt</translation>
    </message>
    <message>
        <source>Largest letters in points</source>
        <translation>Größte Schrift in Punkt</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Most lines that a long text takes</source>
        <translation>Zeilen, die ein langer Text höchstens füllt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>pt, lines</source>
        <translation>pt, Zeilen</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>Schrift mit gleicher Zeichenbreite</translation>
    </message>
    <message>
        <source>At the lower edge, below a rule</source>
        <translation>Am unteren Rand, unter einem Strich</translation>
    </message>
    <message>
        <source>Small labels may leave it out</source>
        <translation>Kleine Etiketten dürfen sie weglassen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>vestibule::LinesEditor</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>vestibule::LinkDialog</name>
    <message>
        <source>Number or code on the label</source>
        <translation>Nummer oder Code auf dem Etikett</translation>
    </message>
    <message>
        <source>Search devices and spaces</source>
        <translation>Geräte und Räume suchen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link a blank label</source>
        <translation>Freies Etikett verknüpfen</translation>
    </message>
    <message>
        <source>00412 or 7K3M-9P2Q-X4TB-D</source>
        <translation>00412 oder 7K3M-9P2Q-X4TB-D</translation>
    </message>
    <message>
        <source>Devices and spaces</source>
        <translation>Geräte und Räume</translation>
    </message>
    <message>
        <source>It hangs on</source>
        <translation>Es hängt an</translation>
    </message>
    <message>
        <source>Label %1, code %2</source>
        <translation>Etikett %1, Code %2</translation>
    </message>
    <message>
        <source>That label has a device already. Revoke it first.</source>
        <translation>Dieses Etikett hat schon ein Gerät. Sperren Sie es zuerst.</translation>
    </message>
    <message>
        <source>That label was revoked.</source>
        <translation>Dieses Etikett wurde gesperrt.</translation>
    </message>
    <message>
        <source>Type the number (00412) or all 13 characters of the code.</source>
        <translation>Geben Sie die Nummer (00412) oder alle 13 Zeichen des Codes ein.</translation>
    </message>
    <message>
        <source>No label of this store has that number or code.</source>
        <translation>Kein Etikett dieses Datenbestands hat diese Nummer oder diesen Code.</translation>
    </message>
</context>
<context>
    <name>vestibule::ListDetailPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>vestibule::ListViews</name>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name may have up to %n characters.</source>
        <translation>
            <numerusform>Der Name darf bis zu %n Zeichen haben.</numerusform>
            <numerusform>Der Name darf bis zu %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>vestibule::ListenForm</name>
    <message>
        <source>Take the free port</source>
        <translation>Den freien Port nehmen</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo es antwortet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate for HTTPS</source>
        <translation>Zertifikat für HTTPS</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>A PEM file with the whole chain. Empty: plain HTTP, which most local networks use.</source>
        <translation>Eine PEM-Datei mit der ganzen Kette. Leer: einfaches HTTP, wie in den meisten lokalen Netzen.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Schlüssel wählen</translation>
    </message>
    <message>
        <source>Labels carry this address. After a change, print those again that carry the old one.</source>
        <translation>Etiketten tragen diese Adresse. Drucken Sie nach einer Änderung die mit der alten neu.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Selbsttätig (%1)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Every network of this computer</source>
        <translation>Alle Netze dieses Computers</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Nur dieser Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>%1 – not there now</source>
        <translation>%1 – zurzeit nicht da</translation>
    </message>
    <message>
        <source>Use port %1, which is free</source>
        <translation>Port %1 nehmen, der frei ist</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to the key, or empty both.</source>
        <translation>Wählen Sie das Zertifikat zum Schlüssel, oder leeren Sie beide Felder.</translation>
    </message>
    <message>
        <source>Choose the key that belongs to the certificate, or empty both.</source>
        <translation>Wählen Sie den Schlüssel zum Zertifikat, oder leeren Sie beide Felder.</translation>
    </message>
    <message>
        <source>Set by the command line (--portal-listen).</source>
        <translation>Von der Befehlszeile gesetzt (--portal-listen).</translation>
    </message>
    <message>
        <source>Set by the command line (--portal-port).</source>
        <translation>Von der Befehlszeile gesetzt (--portal-port).</translation>
    </message>
    <message>
        <source>Set by the command line (--tls-certificate).</source>
        <translation>Von der Befehlszeile gesetzt (--tls-certificate).</translation>
    </message>
</context>
<context>
    <name>vestibule::MainWindow</name>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>%1 – Vestibule</source>
        <translation>%1 – Vestibule</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Strg %1</translation>
    </message>
</context>
<context>
    <name>vestibule::MakeCodesDialog</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Codes for</source>
        <translation>Codes für</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Name der Reihe</translation>
    </message>
    <message>
        <source>It stands beside each of its codes until they are linked.</source>
        <translation>Er steht bei jedem Code, bis er verknüpft ist.</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Codes machen</translation>
    </message>
    <message>
        <source>Devices without a label</source>
        <translation>Geräte ohne Etikett</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>All devices and spaces</source>
        <translation>Alle Geräte und Räume</translation>
    </message>
    <message>
        <source>Nothing yet: blank codes</source>
        <translation>Noch nichts: freie Codes</translation>
    </message>
    <message>
        <source>Blank labels of %1</source>
        <translation>Freie Etiketten vom %1</translation>
    </message>
    <message>
        <source>Each gets a number that is never given twice. Print them, stick them on, and link them by number, code or scan.</source>
        <translation>Jeder bekommt eine Nummer, die nie zweimal vergeben wird. Drucken Sie sie, kleben Sie sie auf, und verknüpfen Sie sie mit Nummer, Code oder Scan.</translation>
    </message>
    <message>
        <source>What has a valid code keeps it. Nothing is printed yet.</source>
        <translation>Was einen gültigen Code hat, behält ihn. Gedruckt wird noch nichts.</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Geben Sie eine Zahl von 1 bis %1 ein.</translation>
    </message>
    <message>
        <source>Give it a name of up to %1 characters.</source>
        <translation>Geben Sie ihr einen Namen mit bis zu %1 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n codes</source>
        <translation>
            <numerusform>%n Code machen</numerusform>
            <numerusform>%n Codes machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::MessageDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vestibule::ModelsDialog</name>
    <message>
        <source>Default for device models</source>
        <translation>Vorgabe für Gerätemodelle</translation>
    </message>
    <message>
        <source>No device has a model yet. Give your devices their models under Devices, then choose here.</source>
        <translation>Noch kein Gerät hat ein Modell. Tragen Sie Modelle unter Geräte ein, dann wählen Sie hier.</translation>
    </message>
    <message>
        <source>Labels of the ticked models take “%1” unless somebody chooses another design when printing.</source>
        <translation>Etiketten der angehakten Modelle nehmen „%1“, wenn beim Drucken niemand eine andere Gestaltung wählt.</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (jetzt „%2“)</translation>
    </message>
    <message>
        <source>Set defaults</source>
        <translation>Vorgaben setzen</translation>
    </message>
</context>
<context>
    <name>vestibule::Navigation</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>vestibule::NewCaseDialog</name>
    <message>
        <source>The deployment or device isn&apos;t there any more. Choose another one; what you typed is still here.</source>
        <translation>Den Standort oder das Gerät gibt es nicht mehr. Wählen Sie ein anderes; was Sie getippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>The store did not answer, so the case wasn&apos;t created. What you typed is still here; try again in a moment.</source>
        <translation>Der Speicher antwortete nicht, deshalb wurde der Fall nicht angelegt. Was Sie getippt haben, ist noch da; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No device has this name. Choose one of those offered, or leave it empty.</source>
        <translation>Kein Gerät heißt so. Wählen Sie eines der angebotenen, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. It looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Use digits, for example +49 40 5550 0142.</source>
        <translation>Das ist keine Telefonnummer. Nehmen Sie Ziffern, zum Beispiel +49 40 5550 0142.</translation>
    </message>
    <message>
        <source>This can&apos;t be stored. Make it shorter.</source>
        <translation>Das lässt sich nicht speichern. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Create case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Leave it empty when it is about no device in particular.</source>
        <translation>Leer lassen, wenn es um kein bestimmtes Gerät geht.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation>Wer es gemeldet hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>There is no deployment yet. Add one under Deployments first.</source>
        <translation>Es gibt noch keinen Standort. Legen Sie zuerst unter Standorte einen an.</translation>
    </message>
    <message>
        <source>None, I write it freely</source>
        <translation>Keine, ich schreibe frei</translation>
    </message>
    <message numerus="yes">
        <source>Give it a title of at most %n characters.</source>
        <translation>
            <numerusform>Geben Sie ihm einen Titel mit höchstens %n Zeichen.</numerusform>
            <numerusform>Geben Sie ihm einen Titel mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long. Keep it below %n characters.</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang. Bleiben Sie unter %n Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist zu lang. Bleiben Sie unter %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::NewCasesCard</name>
    <message>
        <source>New cases</source>
        <translation>Neue Fälle</translation>
    </message>
    <message>
        <source>Nothing new. What people report by scanning a label stands here at once.</source>
        <translation>Nichts Neues. Was durch Scannen gemeldet wird, steht sofort hier.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has begun</source>
        <translation>
            <numerusform>%n, den niemand begonnen hat</numerusform>
            <numerusform>%n, die niemand begonnen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody has begun; the newest %1 of them</source>
        <translation>
            <numerusform>%n, den niemand begonnen hat; hier die neuesten %1</numerusform>
            <numerusform>%n, die niemand begonnen hat; hier die neuesten %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::NewDeploymentDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Create deployment</source>
        <translation>Standort anlegen</translation>
    </message>
    <message>
        <source>New deployment</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people say it: “Hall North”.</source>
        <translation>So, wie man ihn nennt: „Halle Nord“.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Case numbers begin with it: HALL-0001.</source>
        <translation>Fallnummern beginnen damit: HALL-0001.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>The organisation that the deployment is run for.</source>
        <translation>Die Organisation, für die der Standort betrieben wird.</translation>
    </message>
    <message>
        <source>A hall, a wing or a building with a portal and a PIN of its own. Its portal stays off until you switch it on.</source>
        <translation>Eine Halle, ein Flügel oder ein Gebäude mit eigenem Portal und eigener PIN. Das Portal bleibt aus, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde …</translation>
    </message>
    <message>
        <source>A key has 2 to 8 letters A to Z and digits.</source>
        <translation>Ein Kürzel hat 2 bis 8 Zeichen: Buchstaben von A bis Z und Ziffern.</translation>
    </message>
    <message>
        <source>Another deployment has this key. Choose another one.</source>
        <translation>Ein anderer Standort hat dieses Kürzel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This name can&apos;t be used. It has up to 120 characters.</source>
        <translation>Dieser Name lässt sich nicht verwenden. Er darf höchstens 120 Zeichen haben.</translation>
    </message>
    <message>
        <source>The deployment wasn&apos;t created</source>
        <translation>Der Standort wurde nicht angelegt</translation>
    </message>
</context>
<context>
    <name>vestibule::OpenSheetDialog</name>
    <message>
        <source>Add a sheet</source>
        <translation>Bogen hinzufügen</translation>
    </message>
    <message>
        <source>for example Box 3</source>
        <translation>zum Beispiel Kiste 3</translation>
    </message>
    <message>
        <source>Add the sheet</source>
        <translation>Bogen hinzufügen</translation>
    </message>
    <message>
        <source>For a sheet that was begun elsewhere. Click the labels that are gone once it is in the list.</source>
        <translation>Für einen Bogen, der anderswo angefangen wurde. Klicken Sie auf die fehlenden Etiketten, sobald er in der Liste steht.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
</context>
<context>
    <name>vestibule::OperatorDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A manager sees everything; a technician devices, labels and cases.</source>
        <translation>Die Leitung sieht alles, die Technik Geräte, Etiketten und Fälle.</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Passwort (freiwillig)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Asked when somebody switches to this person.</source>
        <translation>Wird verlangt, wenn jemand zu dieser Person wechselt.</translation>
    </message>
    <message>
        <source>Empty: it stays as it is.</source>
        <translation>Leer: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Type the name that stands beside what this person does.</source>
        <translation>Geben Sie den Namen ein, der neben den Taten dieser Person steht.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Das ist die letzte Leitung. Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>Type a name of up to 100 characters.</source>
        <translation>Geben Sie einen Namen von höchstens 100 Zeichen ein.</translation>
    </message>
</context>
<context>
    <name>vestibule::OperatorMenu</name>
    <message>
        <source>Operators …</source>
        <translation>Personen …</translation>
    </message>
    <message>
        <source>%1 can&apos;t work here now</source>
        <translation>%1 kann hier gerade nicht arbeiten</translation>
    </message>
</context>
<context>
    <name>vestibule::OperatorsCard</name>
    <message>
        <source>Operators</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who work with this console.</source>
        <translation>Noch niemand. Fügen Sie hinzu, wer mit dieser Konsole arbeitet.</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>%1, deactivated</source>
        <translation>%1, stillgelegt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 stilllegen?</translation>
    </message>
    <message>
        <source>Nobody can work under this name any more. What it did stays in the history, and you can activate it again.</source>
        <translation>Niemand kann mehr unter diesem Namen arbeiten. Was war, bleibt im Verlauf, und Sie können die Person wieder zulassen.</translation>
    </message>
</context>
<context>
    <name>vestibule::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>No browser opened it. Copy the address and open it yourself.</source>
        <translation>Kein Browser öffnete sie. Kopieren Sie die Adresse und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Save the poster with the portal&apos;s address</source>
        <translation>Aushang mit der Portaladresse speichern</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Der Speicher ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>What you see may be out of date. It is read again in half a minute; if it stays so, check that the disk isn&apos;t full.</source>
        <translation>Was Sie sehen, kann veraltet sein. In einer halben Minute wird neu gelesen; bleibt es dabei, prüfen Sie, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1. Nothing needs you.</source>
        <translation>%1. Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Save poster</source>
        <translation>Aushang speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>portal-poster.pdf</source>
        <translation>portal-aushang.pdf</translation>
    </message>
    <message>
        <source>Something not working?</source>
        <translation>Etwas geht nicht?</translation>
    </message>
    <message>
        <source>Scan this code, then type the code from the label.</source>
        <translation>Scannen Sie diesen Code und tippen Sie dann den Code vom Etikett.</translation>
    </message>
    <message>
        <source>Or open this address:</source>
        <translation>Oder öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>The poster is saved.</source>
        <translation>Der Aushang ist gespeichert.</translation>
    </message>
    <message>
        <source>The poster was not saved</source>
        <translation>Der Aushang wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written there, or a text doesn&apos;t fit. Choose another folder and try again.</source>
        <translation>Die Datei ließ sich dort nicht schreiben, oder ein Text passt nicht. Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n things need you.</source>
        <translation>
            <numerusform>%1. %n Sache braucht Sie.</numerusform>
            <numerusform>%1. %n Sachen brauchen Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PairDialog</name>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>Link labels with a phone</source>
        <translation>Etiketten mit einem Telefon verknüpfen</translation>
    </message>
    <message>
        <source>Scan this code with the phone&apos;s camera. For twelve hours the phone can then scan blank labels of this deployment and say what they hang on. It sees no cases.</source>
        <translation>Scannen Sie diesen Code mit der Kamera des Telefons. Zwölf Stunden lang kann es dann freie Etiketten dieses Standorts scannen und sagen, woran sie hängen. Fälle sieht es nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The portal is off. Switch it on for this deployment first.</source>
        <translation>Das Portal ist aus. Schalten Sie es für diesen Standort zuerst ein.</translation>
    </message>
    <message>
        <source>Code that signs a phone in</source>
        <translation>Code, der ein Telefon anmeldet</translation>
    </message>
    <message>
        <source>The phone is signed in. It is listed under Server, where you can sign it out.</source>
        <translation>Das Telefon ist angemeldet. Es steht unter Server, wo Sie es abmelden können.</translation>
    </message>
    <message>
        <source>This code is over. Show a new one.</source>
        <translation>Dieser Code ist abgelaufen. Zeigen Sie einen neuen.</translation>
    </message>
    <message numerus="yes">
        <source>It works once, for another %n minutes.</source>
        <translation>
            <numerusform>Er gilt einmal, noch %n Minute.</numerusform>
            <numerusform>Er gilt einmal, noch %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Opens the command palette.</source>
        <translation>Öffnet die Befehlsleiste.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>vestibule::PaperDialog</name>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>vestibule::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch operator</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Als %1 arbeiten</translation>
    </message>
    <message>
        <source>That isn&apos;t the password. Try again, or ask a manager to set a new one.</source>
        <translation>Das ist nicht das Passwort. Versuchen Sie es noch einmal, oder bitten Sie die Leitung um ein neues.</translation>
    </message>
</context>
<context>
    <name>vestibule::PhonePreview</name>
    <message>
        <source>Preview of the portal on a phone</source>
        <translation>Vorschau des Portals auf einem Telefon</translation>
    </message>
</context>
<context>
    <name>vestibule::PhonesCard</name>
    <message>
        <source>Locked-out phones</source>
        <translation>Ausgesperrte Telefone</translation>
    </message>
    <message>
        <source>No phone has to wait.</source>
        <translation>Kein Telefon muss warten.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: too many wrong PINs, waits %n more minutes</source>
        <translation>
            <numerusform>%1: zu viele falsche PINs, wartet noch %n Minute</numerusform>
            <numerusform>%1: zu viele falsche PINs, wartet noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Link senden</translation>
    </message>
</context>
<context>
    <name>vestibule::PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Left and Right choose a code on the photo.</source>
        <translation>Mit den Pfeiltasten links und rechts wählen Sie einen Code auf dem Foto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::Picture</name>
    <message>
        <source>“%1” can&apos;t be used</source>
        <translation>„%1“ lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Look whether it is still there.</source>
        <translation>Die Datei lässt sich nicht lesen. Sehen Sie nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>It is no PNG or JPEG picture, or it is damaged. Choose another one.</source>
        <translation>Es ist kein PNG- oder JPEG-Bild, oder es ist beschädigt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB or has too many pixels. Make it smaller first.</source>
        <translation>Es ist größer als %1 MB oder hat zu viele Pixel. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Can&apos;t be shown</source>
        <translation>Lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>%1 is checked and made smaller; it is shown in a moment.</source>
        <translation>%1 wird geprüft und verkleinert; gleich ist es zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2 × %3 pixels</source>
        <translation>%1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read. Choose another picture.</source>
        <translation>%1 ließ sich nicht lesen. Wählen Sie ein anderes Bild.</translation>
    </message>
</context>
<context>
    <name>vestibule::PictureThumb</name>
    <message>
        <source>This picture is being prepared</source>
        <translation>Dieses Bild wird vorbereitet</translation>
    </message>
    <message>
        <source>Show picture %1</source>
        <translation>Bild %1 zeigen</translation>
    </message>
    <message>
        <source>This picture could not be read</source>
        <translation>Dieses Bild ließ sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>vestibule::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Pictures of the case</source>
        <translation>Bilder des Falls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>The picture is being read …</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>vestibule::PicturesCard</name>
    <message>
        <source>Room for pictures</source>
        <translation>Platz für Bilder</translation>
    </message>
    <message>
        <source>Room for all pictures, in MB</source>
        <translation>Platz für alle Bilder, in MB</translation>
    </message>
    <message>
        <source>Pictures take %1 of %2 now.</source>
        <translation>Bilder belegen jetzt %1 von %2.</translation>
    </message>
    <message>
        <source>%1 When that is full, phones report without photos.</source>
        <translation>%1 Ist das voll, melden Telefone ohne Fotos.</translation>
    </message>
    <message>
        <source>%1 Phones report without photos until there is more room.</source>
        <translation>%1 Telefone melden ohne Fotos, bis mehr Platz da ist.</translation>
    </message>
    <message>
        <source>%1 The disk has less than %2 free, so phones report without photos.</source>
        <translation>%1 Auf der Festplatte sind weniger als %2 frei, darum melden Telefone ohne Fotos.</translation>
    </message>
</context>
<context>
    <name>vestibule::PinCard</name>
    <message>
        <source>Rather call?</source>
        <translation>Lieber anrufen?</translation>
    </message>
    <message>
        <source>Nights:</source>
        <translation>Nachts:</translation>
    </message>
    <message>
        <source>Someone hurt, or fire? Call %1 first.</source>
        <translation>Jemand verletzt, oder Feuer? Rufen Sie zuerst %1 an.</translation>
    </message>
    <message>
        <source>Something not working?</source>
        <translation>Etwas geht nicht?</translation>
    </message>
    <message>
        <source>Join our Wi-Fi</source>
        <translation>Mit unserem WLAN verbinden</translation>
    </message>
    <message>
        <source>Point your camera at this code, and tap “Join”.</source>
        <translation>Richten Sie die Kamera auf diesen Code und tippen Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Scan the label on the device</source>
        <translation>Etikett am Gerät scannen</translation>
    </message>
    <message>
        <source>It carries a square code like the one above.</source>
        <translation>Es trägt einen quadratischen Code wie den oben.</translation>
    </message>
    <message>
        <source>Enter this PIN</source>
        <translation>Diese PIN eingeben</translation>
    </message>
    <message>
        <source>It carries a square code.</source>
        <translation>Es trägt einen quadratischen Code.</translation>
    </message>
</context>
<context>
    <name>vestibule::PinCardDialog</name>
    <message>
        <source>Print the Wi-Fi code on the card</source>
        <translation>WLAN-Code auf die Karte drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print PIN card</source>
        <translation>PIN-Karte drucken</translation>
    </message>
    <message>
        <source>Empty: an open network</source>
        <translation>Leer: ein offenes Netz</translation>
    </message>
    <message>
        <source>Empty: the one that is stored</source>
        <translation>Leer: das gespeicherte</translation>
    </message>
    <message>
        <source>One card, A6</source>
        <translation>Eine Karte, A6</translation>
    </message>
    <message>
        <source>Wi-Fi name</source>
        <translation>WLAN-Name</translation>
    </message>
    <message>
        <source>Wi-Fi password</source>
        <translation>WLAN-Passwort</translation>
    </message>
    <message>
        <source>It stands on the card in plain letters, too.</source>
        <translation>Es steht auch lesbar auf der Karte.</translation>
    </message>
    <message>
        <source>PIN card of %1</source>
        <translation>PIN-Karte von %1</translation>
    </message>
    <message>
        <source>Hang it by the entrance, inside: whoever can read it can report. Labels never carry the PIN.</source>
        <translation>Hängen Sie sie innen am Eingang auf: Wer sie lesen kann, kann melden. Etiketten tragen die PIN nie.</translation>
    </message>
    <message>
        <source>A Wi-Fi name has 1 to 32 characters.</source>
        <translation>Ein WLAN-Name hat 1 bis 32 Zeichen.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters.</source>
        <translation>Ein WLAN-Passwort hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>PIN card %1</source>
        <translation>PIN-Karte %1</translation>
    </message>
    <message>
        <source>The PIN card is saved as %1.</source>
        <translation>Die PIN-Karte ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>PIN card</source>
        <translation>PIN-Karte</translation>
    </message>
    <message>
        <source>The PIN card is on its way to %1.</source>
        <translation>Die PIN-Karte ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>The PIN card wasn&apos;t made</source>
        <translation>Die PIN-Karte wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Four cards on A4</source>
        <translation>Vier Karten auf A4</translation>
    </message>
    <message>
        <source>Two cards on plain A4, with cut marks</source>
        <translation>Zwei Karten auf einfachem A4, mit Schnittmarken</translation>
    </message>
    <message>
        <source>On cards or paper of this size, up to the edge.</source>
        <translation>Auf Karten oder Papier dieser Größe, bis zum Rand.</translation>
    </message>
    <message>
        <source>Up to the edge, to cut in the middle: for printers that print without margins.</source>
        <translation>Bis zum Rand, in der Mitte zu schneiden: für Drucker, die ohne Rand drucken.</translation>
    </message>
    <message>
        <source>Every printer reaches all of it. Cut along the marks.</source>
        <translation>Jeder Drucker erreicht alles davon. Schneiden Sie an den Marken.</translation>
    </message>
    <message>
        <source>The card as it is printed, with dots in place of the PIN</source>
        <translation>Die Karte, wie sie gedruckt wird, mit Punkten statt der PIN</translation>
    </message>
    <message>
        <source>No deployment yet</source>
        <translation>Noch kein Standort</translation>
    </message>
    <message>
        <source>A PIN card tells a deployment&apos;s PIN. Add one under Deployments first.</source>
        <translation>Eine PIN-Karte nennt die PIN eines Standorts. Legen Sie zuerst unter Standorte einen an.</translation>
    </message>
    <message>
        <source>The deployments can&apos;t be read</source>
        <translation>Die Standorte lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>vestibule::PinCardPart</name>
    <message>
        <source>PIN card…</source>
        <translation>PIN-Karte …</translation>
    </message>
    <message>
        <source>For the entrance: how to report, and the PIN of a deployment.</source>
        <translation>Für den Eingang: wie man meldet, und die PIN eines Standorts.</translation>
    </message>
</context>
<context>
    <name>vestibule::PinDigits</name>
    <message>
        <source>PIN, hidden</source>
        <translation>PIN, verborgen</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
</context>
<context>
    <name>vestibule::PinSection</name>
    <message>
        <source>A PIN has digits only, because phones show a number pad for it.</source>
        <translation>Eine PIN hat nur Ziffern, weil Telefone dafür ein Ziffernfeld zeigen.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess: it is a sequence, a repeat, a year or one that many people choose. Take another one.</source>
        <translation>Diese PIN ist leicht zu erraten: Sie ist eine Folge, eine Wiederholung, ein Jahr oder eine, die viele wählen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Diese PIN verwenden</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Print PIN card</source>
        <translation>PIN-Karte drucken</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Selbst wählen</translation>
    </message>
    <message>
        <source>Asked once per visit. No other deployment uses it, and it is hard to guess.</source>
        <translation>Wird einmal pro Besuch verlangt. Kein anderer Standort verwendet sie, und sie ist schwer zu erraten.</translation>
    </message>
    <message>
        <source>Your own PIN, 4 to 8 digits</source>
        <translation>Ihre eigene PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be shown</source>
        <translation>Die PIN lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Make a new PIN for %1?</source>
        <translation>Eine neue PIN für %1 erzeugen?</translation>
    </message>
    <message>
        <source>Sessions end at once: whoever is on the portal now has to enter the new PIN. PIN cards on the wall show the old one; print new ones.</source>
        <translation>Sitzungen enden sofort: Wer gerade im Portal ist, muss die neue PIN eingeben. PIN-Karten an der Wand zeigen die alte; drucken Sie neue.</translation>
    </message>
    <message>
        <source>Make a new PIN</source>
        <translation>Neue PIN erzeugen</translation>
    </message>
    <message>
        <source>There is no new PIN</source>
        <translation>Es gibt keine neue PIN</translation>
    </message>
    <message>
        <source>The new PIN holds from now on. Print a new PIN card.</source>
        <translation>Die neue PIN gilt ab jetzt. Drucken Sie eine neue PIN-Karte.</translation>
    </message>
    <message>
        <source>Use this PIN for %1?</source>
        <translation>Diese PIN für %1 verwenden?</translation>
    </message>
    <message>
        <source>Another deployment has this PIN. Take another one.</source>
        <translation>Ein anderer Standort hat diese PIN. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This PIN can&apos;t be used. Take another one.</source>
        <translation>Diese PIN lässt sich nicht verwenden. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The PIN wasn&apos;t changed</source>
        <translation>Die PIN wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>vestibule::PortalCard</name>
    <message>
        <source>None last %1 either</source>
        <translation>Letzten %1 auch keine</translation>
    </message>
    <message>
        <source>As many as last %1</source>
        <translation>So viele wie letzten %1</translation>
    </message>
    <message>
        <source>Scans today</source>
        <translation>Scans heute</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>Labelled devices</source>
        <translation>Geräte mit Etikett</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save poster</source>
        <translation>Aushang speichern</translation>
    </message>
    <message>
        <source>Open Server</source>
        <translation>Server öffnen</translation>
    </message>
    <message>
        <source>Portal is on</source>
        <translation>Portal ist an</translation>
    </message>
    <message>
        <source>Portal is off</source>
        <translation>Portal ist aus</translation>
    </message>
    <message>
        <source>Phones can&apos;t reach it</source>
        <translation>Telefone erreichen es nicht</translation>
    </message>
    <message>
        <source>Reached from a phone %1</source>
        <translation>Von einem Telefon erreicht: %1</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>None of them is new</source>
        <translation>Keiner davon ist neu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>labelled devices of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>None is missing</source>
        <translation>Keines fehlt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n more than last %1</source>
        <translation>
            <numerusform>%n mehr als letzten %1</numerusform>
            <numerusform>%n mehr als letzten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on all of last %1</source>
        <translation>
            <numerusform>%n am ganzen letzten %1</numerusform>
            <numerusform>%n am ganzen letzten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun yet</source>
        <translation>
            <numerusform>%n noch nicht begonnen</numerusform>
            <numerusform>%n noch nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n zu drucken</numerusform>
            <numerusform>%n zu drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone since the program started</source>
        <translation>Kein Telefon seit dem Programmstart</translation>
    </message>
</context>
<context>
    <name>vestibule::PortalTab</name>
    <message>
        <source>Portal is on</source>
        <translation>Portal ist an</translation>
    </message>
    <message>
        <source>Show open cases</source>
        <translation>Offene Fälle zeigen</translation>
    </message>
    <message>
        <source>The newest ten of the last 30 days, without names or pictures.</source>
        <translation>Die neuesten zehn der letzten 30 Tage, ohne Namen und Bilder.</translation>
    </message>
    <message>
        <source>Whoever scans a label in %1 can report a problem.</source>
        <translation>Wer in %1 ein Etikett scannt, kann ein Problem melden.</translation>
    </message>
    <message>
        <source>Whoever scans a label in %1 reads that reports are switched off, and the phone number.</source>
        <translation>Wer in %1 ein Etikett scannt, liest, dass Meldungen ausgeschaltet sind, und sieht die Telefonnummer.</translation>
    </message>
    <message>
        <source>The portal wasn&apos;t switched</source>
        <translation>Das Portal wurde nicht umgeschaltet</translation>
    </message>
    <message>
        <source>The setting wasn&apos;t stored</source>
        <translation>Die Einstellung wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::PreviewPane</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Changes show here as you type</source>
        <translation>Änderungen erscheinen hier, während Sie tippen</translation>
    </message>
</context>
<context>
    <name>vestibule::PrintJob</name>
    <message>
        <source>The label printer refuses the connection. See whether it is switched on and whether its address is right.</source>
        <translation>Der Etikettendrucker lehnt die Verbindung ab. Sehen Sie nach, ob er eingeschaltet ist und ob seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>The label printer&apos;s address isn&apos;t known in this network. Look at it again.</source>
        <translation>Die Adresse des Etikettendruckers ist in diesem Netzwerk nicht bekannt. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>The label printer doesn&apos;t answer. See whether it is switched on, has labels and isn&apos;t paused.</source>
        <translation>Der Etikettendrucker antwortet nicht. Sehen Sie nach, ob er eingeschaltet ist, Etiketten hat und nicht pausiert.</translation>
    </message>
    <message>
        <source>The label printer was gone in the middle. See which number came out last, and go on from the next one.</source>
        <translation>Der Etikettendrucker war mittendrin weg. Sehen Sie nach, welche Nummer zuletzt herauskam, und machen Sie mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know the printer any more. Connect it again, or choose another one.</source>
        <translation>Dieser Computer kennt den Drucker nicht mehr. Schließen Sie ihn wieder an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s printer settings, then go on.</source>
        <translation>Der Drucker ist angehalten. Starten Sie ihn in den Druckereinstellungen des Systems und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The printer takes nothing now. See whether it is switched on, or save a PDF.</source>
        <translation>Der Drucker nimmt gerade nichts an. Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>The disk is full, so there is no file. Make room, or choose another folder.</source>
        <translation>Der Datenträger ist voll, darum gibt es keine Datei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder isn&apos;t there any more. Choose another one.</source>
        <translation>Den Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write in that folder. Choose another one.</source>
        <translation>In diesem Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another folder.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This stock was removed. Print the labels anew on another one.</source>
        <translation>Dieses Material wurde entfernt. Drucken Sie die Etiketten neu auf ein anderes.</translation>
    </message>
    <message>
        <source>Label printers take rolls with one label after the other. Choose such a stock, or another printer for sheets.</source>
        <translation>Etikettendrucker nehmen Rollen mit einem Etikett nach dem anderen. Wählen Sie ein solches Material oder für Bögen einen anderen Drucker.</translation>
    </message>
    <message>
        <source>A label is in this job twice. Take it out once, or ask for copies.</source>
        <translation>Ein Etikett ist zweimal in diesem Auftrag. Nehmen Sie es einmal heraus oder verlangen Sie Kopien.</translation>
    </message>
    <message>
        <source>One job prints 1 to 20,000 labels. Choose fewer.</source>
        <translation>Ein Auftrag druckt 1 bis 20.000 Etiketten. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Label printer at %1</source>
        <translation>Etikettendrucker auf %1</translation>
    </message>
    <message>
        <source>Sheet opened %1</source>
        <translation>Bogen vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are saved as %1. Each code was read back.</source>
        <translation>
            <numerusform>Ein Etikett ist als %1 gespeichert. Sein Code wurde zurückgelesen.</numerusform>
            <numerusform>%n Etiketten sind als %1 gespeichert. Jeder Code wurde zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are on their way to %1.</source>
        <translation>
            <numerusform>Ein Etikett ist unterwegs zu %1.</numerusform>
            <numerusform>%n Etiketten sind unterwegs zu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels were sent: %1.</source>
        <translation>
            <numerusform>Ein Etikett wurde gesendet: %1.</numerusform>
            <numerusform>%n Etiketten wurden gesendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing came out.</source>
        <translation>Abgebrochen. Es kam nichts heraus.</translation>
    </message>
    <message>
        <source>Cancelled after number %1. Under History it can go on.</source>
        <translation>Nach Nummer %1 abgebrochen. Unter Verlauf kann es weitergehen.</translation>
    </message>
    <message>
        <source>The program ended before everything was out.</source>
        <translation>Das Programm endete, bevor alles heraus war.</translation>
    </message>
    <message>
        <source>This design was removed. Print the labels anew with another one.</source>
        <translation>Dieser Entwurf wurde entfernt. Drucken Sie die Etiketten neu mit einem anderen.</translation>
    </message>
    <message>
        <source>That sheet isn&apos;t there any more, or no label of it is free. Choose another one.</source>
        <translation>Diesen Bogen gibt es nicht mehr, oder keines seiner Etiketten ist frei. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Somebody used labels of this sheet meanwhile. See what is free now, and start again.</source>
        <translation>Jemand hat inzwischen Etiketten dieses Bogens verwendet. Sehen Sie nach, was jetzt frei ist, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Label No. %1 leads nowhere any more. Choose its device in the studio, where it gets its new one.</source>
        <translation>Etikett Nr. %1 führt nirgendwohin mehr. Wählen Sie sein Gerät im Studio, dort bekommt es sein neues.</translation>
    </message>
    <message>
        <source>This job is running already.</source>
        <translation>Dieser Auftrag läuft schon.</translation>
    </message>
    <message>
        <source>Up to 100 copies are made at once.</source>
        <translation>Bis zu 100 Kopien werden auf einmal gemacht.</translation>
    </message>
    <message>
        <source>The printer&apos;s profile moves %1 over the edge of its label, so nothing was printed. Calibrate the printer for this stock anew.</source>
        <translation>Das Druckerprofil schiebt %1 über den Rand des Etiketts, deshalb wurde nichts gedruckt. Messen Sie den Drucker für dieses Material neu ein.</translation>
    </message>
    <message>
        <source>The printer&apos;s profile turns or moves %1 so that its code can&apos;t be read, so nothing was printed. Calibrate the printer for this stock anew.</source>
        <translation>Das Druckerprofil dreht oder schiebt %1 so, dass sich der Code nicht lesen lässt, deshalb wurde nichts gedruckt. Messen Sie den Drucker für dieses Material neu ein.</translation>
    </message>
    <message>
        <source>The printer&apos;s profile moves %1 at position %2 over the edge of the page, so nothing was printed. Calibrate the printer for this stock anew.</source>
        <translation>Das Druckerprofil schiebt %1 auf Platz %2 über den Rand der Seite, deshalb wurde nichts gedruckt. Messen Sie den Drucker für dieses Material neu ein.</translation>
    </message>
    <message>
        <source>The printer&apos;s profile turns or moves %1 at position %2 so that its code can&apos;t be read, so nothing was printed. Calibrate the printer for this stock anew.</source>
        <translation>Das Druckerprofil dreht oder schiebt %1 auf Platz %2 so, dass sich der Code nicht lesen lässt, deshalb wurde nichts gedruckt. Messen Sie den Drucker für dieses Material neu ein.</translation>
    </message>
    <message>
        <source>A font went away while the file was made. Nothing was saved. Install it again, or choose another one.</source>
        <translation>Eine Schrift ist verschwunden, während die Datei entstand. Nichts wurde gespeichert. Installieren Sie sie wieder, oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>vestibule::PrintLogDelegate</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A stock that was removed</source>
        <translation>Ein entferntes Material</translation>
    </message>
</context>
<context>
    <name>vestibule::PrintLogModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>vestibule::PrintLogTab</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>Ein Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n labels</source>
        <translation>
            <numerusform>%1 von einem Etikett</numerusform>
            <numerusform>%1 von %n Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 doesn&apos;t pass</source>
        <translation>%1 besteht nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller than advised</source>
        <translation>
            <numerusform>Eines kleiner als empfohlen</numerusform>
            <numerusform>%n kleiner als empfohlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each code reads</source>
        <translation>Jeder Code lesbar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be printed: %2</source>
        <translation>%1 kann nicht gedruckt werden: %2</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Druckaufträge</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Noch nichts gedruckt</translation>
    </message>
    <message>
        <source>Each print job is kept here: when, where, by whom and how it ended. One that stopped goes on from here.</source>
        <translation>Jeder Druckauftrag steht hier: wann, wo, von wem und wie er endete. Ein angehaltener geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>The print jobs can&apos;t be read</source>
        <translation>Die Druckaufträge können nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n places are free again.</source>
        <translation>
            <numerusform>Ein Platz ist wieder frei.</numerusform>
            <numerusform>%n Plätze sind wieder frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels weren&apos;t printed again</source>
        <translation>Die Etiketten wurden nicht noch einmal gedruckt</translation>
    </message>
</context>
<context>
    <name>vestibule::PrintStep</name>
    <message>
        <source>Print the label and the PIN card</source>
        <translation>Etikett und PIN-Karte drucken</translation>
    </message>
    <message>
        <source>Put the label on the device and hang the card where your people are. The label never carries the PIN.</source>
        <translation>Kleben Sie das Etikett aufs Gerät und hängen Sie die Karte auf, wo Ihre Leute sind. Auf dem Etikett steht die PIN nie.</translation>
    </message>
    <message>
        <source>Save label as PDF</source>
        <translation>Etikett als PDF speichern</translation>
    </message>
    <message>
        <source>Save PIN card as PDF</source>
        <translation>PIN-Karte als PDF speichern</translation>
    </message>
    <message>
        <source>Label, 63 × 38 mm</source>
        <translation>Etikett, 63 × 38 mm</translation>
    </message>
    <message>
        <source>Its code was read back by a real decoder before it is saved.</source>
        <translation>Ein echter Leser prüft den Code, bevor gespeichert wird.</translation>
    </message>
    <message>
        <source>PIN card, A6</source>
        <translation>PIN-Karte, A6</translation>
    </message>
    <message>
        <source>Tells people how to report something, and the PIN.</source>
        <translation>Sagt, wie man etwas meldet, und nennt die PIN.</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>Etikett speichern</translation>
    </message>
    <message>
        <source>label.pdf</source>
        <translation>etikett.pdf</translation>
    </message>
    <message>
        <source>Save the PIN card</source>
        <translation>PIN-Karte speichern</translation>
    </message>
    <message>
        <source>pin-card.pdf</source>
        <translation>pin-karte.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written to %1. Choose another folder.</source>
        <translation>Die Datei lässt sich nicht nach %1 schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A text is too long for the paper. Go back and shorten the name or the place.</source>
        <translation>Ein Text ist zu lang fürs Papier. Gehen Sie zurück und kürzen Sie Namen oder Ort.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>vestibule::PrinterBox</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>%1, %2 dpi</source>
        <translation>%1, %2 dpi</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Add a label printer…</source>
        <translation>Etikettendrucker hinzufügen …</translation>
    </message>
</context>
<context>
    <name>vestibule::PrinterPart</name>
    <message>
        <source>Calibrate</source>
        <translation>Einmessen</translation>
    </message>
    <message>
        <source>Change the label printer</source>
        <translation>Etikettendrucker ändern</translation>
    </message>
    <message>
        <source>Calibrated on %1</source>
        <translation>Eingemessen am %1</translation>
    </message>
    <message>
        <source>Not calibrated yet</source>
        <translation>Noch nicht eingemessen</translation>
    </message>
    <message>
        <source>Label printers take rolls with one label after the other. Choose such a stock, or another printer.</source>
        <translation>Etikettendrucker nehmen Rollen mit einem Etikett nach dem anderen. Wählen Sie ein solches Material oder einen anderen Drucker.</translation>
    </message>
</context>
<context>
    <name>vestibule::QrView</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>vestibule::RailModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RecentCasesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vestibule::RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It opens the store when the keyring, the key file or the passphrase is lost. It is shown this once. Keep it where you keep keys, not on this computer.</source>
        <translation>Er öffnet den Speicher, wenn Schlüsselbund, Schlüsseldatei oder Passphrase verloren sind. Er wird nur dieses eine Mal gezeigt. Bewahren Sie ihn bei Ihren Schlüsseln auf, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Vestibule: recovery key</source>
        <translation>Vestibule: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It opens the store when the keyring, the key file or the passphrase is lost. Type it when Vestibule asks for it at its start.</source>
        <translation>Er öffnet den Speicher, wenn Schlüsselbund, Schlüsseldatei oder Passphrase verloren sind. Tippen Sie ihn ein, wenn Vestibule beim Start danach fragt.</translation>
    </message>
</context>
<context>
    <name>vestibule::RenameCustomerDialog</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the customer</source>
        <translation>Den Kunden umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>The organisation that %n deployments are run for: %1.</source>
        <translation>
            <numerusform>Die Organisation, für die %n Standort betrieben wird: %1.</numerusform>
            <numerusform>Die Organisation, für die %n Standorte betrieben werden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::ReplaceDialog</name>
    <message>
        <source>The old labels keep working for</source>
        <translation>Die alten Etiketten gelten noch</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n labels</source>
        <translation>
            <numerusform>%n Etikett ersetzen</numerusform>
            <numerusform>%n Etiketten ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>No time: they stop at once</source>
        <translation>Nicht mehr: Sie enden sofort</translation>
    </message>
    <message>
        <source>New codes are made for the same devices and spaces. Until the old ones stop, both lead there: time to print the new labels and stick them on.</source>
        <translation>Für dieselben Geräte und Räume werden neue Codes gemacht. Bis die alten enden, führen beide dorthin: Zeit, die neuen Etiketten zu drucken und aufzukleben.</translation>
    </message>
    <message>
        <source>Print the new labels next</source>
        <translation>Als Nächstes die neuen Etiketten drucken</translation>
    </message>
    <message>
        <source>Opens the studio with them.</source>
        <translation>Öffnet das Studio mit ihnen.</translation>
    </message>
</context>
<context>
    <name>vestibule::ReplyBox</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to reporter</source>
        <translation>Antwort an Melder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Write a note. Only your colleagues see it.</source>
        <translation>Schreiben Sie eine Notiz. Nur Ihre Kollegen sehen sie.</translation>
    </message>
    <message>
        <source>Write to the reporter. It is shown on the status page.</source>
        <translation>Schreiben Sie dem Melder. Es steht auf der Statusseite.</translation>
    </message>
    <message>
        <source>Write to %1. It is shown on the status page.</source>
        <translation>Schreiben Sie %1. Es steht auf der Statusseite.</translation>
    </message>
</context>
<context>
    <name>vestibule::ReporterCard</name>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Copy phone number and e-mail address</source>
        <translation>Telefonnummer und E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>The reporter&apos;s details were erased</source>
        <translation>Die Angaben des Melders wurden gelöscht</translation>
    </message>
    <message>
        <source>Nobody gave a name</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>Closed cases keep no contact details.</source>
        <translation>Geschlossene Fälle behalten keine Kontaktdaten.</translation>
    </message>
    <message>
        <source>No phone number or e-mail address</source>
        <translation>Keine Telefonnummer oder E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>vestibule::RequestCard</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No phone has asked for a page since the program started.</source>
        <translation>Seit dem Programmstart hat kein Telefon eine Seite abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n since the program started</source>
        <translation>
            <numerusform>%n seit dem Programmstart</numerusform>
            <numerusform>%n seit dem Programmstart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::RequestDelegate</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>vestibule::RequestModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2 from %3: %4</source>
        <translation>%1 %2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>vestibule::ResolveDialog</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>It helps whoever has the same problem next time.</source>
        <translation>Es hilft, wenn jemand das nächste Mal dasselbe Problem hat.</translation>
    </message>
    <message>
        <source>Tell the reporter</source>
        <translation>Dem Melder mitteilen</translation>
    </message>
    <message>
        <source>Shows these words on the status page. Without them it only says “resolved”.</source>
        <translation>Zeigt diese Worte auf der Statusseite. Ohne sie steht dort nur „gelöst“.</translation>
    </message>
</context>
<context>
    <name>vestibule::RetentionCard</name>
    <message>
        <source>How long data is kept</source>
        <translation>Wie lange Daten bleiben</translation>
    </message>
    <message>
        <source>Contact details of reporters, in days after a case was resolved</source>
        <translation>Kontaktdaten von Meldern, in Tagen nach der Lösung</translation>
    </message>
    <message>
        <source>Then name, e-mail and phone are erased. The case itself stays.</source>
        <translation>Danach werden Name, E-Mail und Telefon gelöscht. Der Fall selbst bleibt.</translation>
    </message>
    <message>
        <source>Scans, in days</source>
        <translation>Scans, in Tagen</translation>
    </message>
    <message>
        <source>When a label was scanned, without who it was. Its count stays.</source>
        <translation>Wann ein Etikett gescannt wurde, ohne von wem. Die Anzahl bleibt.</translation>
    </message>
</context>
<context>
    <name>vestibule::RowList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
</context>
<context>
    <name>vestibule::ScanLog</name>
    <message>
        <source>Android phone</source>
        <translation>Android-Telefon</translation>
    </message>
    <message>
        <source>Windows PC</source>
        <translation>Windows-PC</translation>
    </message>
    <message>
        <source>Linux PC</source>
        <translation>Linux-PC</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>anderes Gerät</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Leads nowhere yet</source>
        <translation>Führt noch nirgendwohin</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal aus</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>vestibule::ScanLogDialog</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Scans of %1</source>
        <translation>Scans von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The scan log can&apos;t be read now. It is tried again in a moment.</source>
        <translation>Das Scan-Protokoll lässt sich gerade nicht lesen. Gleich wird es noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Scans are kept for %n days, without the phone&apos;s address.</source>
        <translation>
            <numerusform>Scans werden einen Tag aufbewahrt, ohne die Adresse des Telefons.</numerusform>
            <numerusform>Scans werden %n Tage aufbewahrt, ohne die Adresse des Telefons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans.</source>
        <translation>
            <numerusform>Ein Scan.</numerusform>
            <numerusform>%n Scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1.</source>
        <translation>Die neuesten %1.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Noch kein Scan.</translation>
    </message>
</context>
<context>
    <name>vestibule::ScanStep</name>
    <message>
        <source>Try it with your phone</source>
        <translation>Mit dem Telefon ausprobieren</translation>
    </message>
    <message>
        <source>Scan the code with your phone&apos;s camera, here or on the printed label. This page says when your phone has reached the portal.</source>
        <translation>Scannen Sie den Code mit der Kamera Ihres Telefons, hier oder auf dem Etikett. Diese Seite sagt, wenn Ihr Telefon das Portal erreicht hat.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Wenn nichts geschieht</translation>
    </message>
    <message>
        <source>Your phone opens</source>
        <translation>Ihr Telefon öffnet</translation>
    </message>
    <message>
        <source>Then type this PIN</source>
        <translation>Dann diese PIN eingeben</translation>
    </message>
    <message>
        <source>Is the phone in the same Wi-Fi as this computer, and not on mobile data?</source>
        <translation>Ist das Telefon im selben WLAN wie dieser Computer und nicht in mobilen Daten?</translation>
    </message>
    <message>
        <source>Does a guest Wi-Fi keep phones apart from computers? Use another network then.</source>
        <translation>Trennt ein Gäste-WLAN Telefone von Computern? Nehmen Sie dann ein anderes Netz.</translation>
    </message>
    <message>
        <source>Does a firewall on this computer block the port? Allow it for Vestibule.</source>
        <translation>Sperrt eine Firewall auf diesem Computer den Port? Erlauben Sie ihn für Vestibule.</translation>
    </message>
    <message>
        <source>Has this computer another address by now? Go back and choose it again.</source>
        <translation>Hat dieser Computer inzwischen eine andere Adresse? Gehen Sie zurück und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Waiting for your phone …</source>
        <translation>Warten auf Ihr Telefon …</translation>
    </message>
    <message>
        <source>You can also finish now and try it later.</source>
        <translation>Sie können auch jetzt abschließen und es später ausprobieren.</translation>
    </message>
    <message>
        <source>Your phone has reached it</source>
        <translation>Ihr Telefon hat es erreicht</translation>
    </message>
    <message>
        <source>Type the PIN there and report something to see the case arrive here.</source>
        <translation>Geben Sie dort die PIN ein und melden Sie etwas; der Fall kommt dann hier an.</translation>
    </message>
</context>
<context>
    <name>vestibule::ServerPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Stop the portal?</source>
        <translation>Portal anhalten?</translation>
    </message>
    <message>
        <source>Customers can&apos;t reach it until it is started again. People who scan a label see nothing.</source>
        <translation>Kunden erreichen es erst wieder, wenn es gestartet ist. Wer ein Etikett scannt, sieht nichts.</translation>
    </message>
    <message>
        <source>Stop the portal</source>
        <translation>Portal anhalten</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Where the portal listens changed, not saved yet</source>
        <translation>Geändert, wo das Portal antwortet; noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The visit was ended. That phone must type the PIN again.</source>
        <translation>Der Besuch ist beendet. Jenes Telefon muss die PIN neu eingeben.</translation>
    </message>
    <message>
        <source>End all visits?</source>
        <translation>Alle Besuche beenden?</translation>
    </message>
    <message>
        <source>Everybody who has the portal open must type the PIN again. What they typed in a report stays on their phone.</source>
        <translation>Wer das Portal offen hat, muss die PIN neu eingeben. Was in einer Meldung getippt ist, bleibt auf dem Telefon.</translation>
    </message>
    <message numerus="yes">
        <source>End %n visits</source>
        <translation>
            <numerusform>%n Besuch beenden</numerusform>
            <numerusform>%n Besuche beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>All visits were ended.</source>
        <translation>Alle Besuche sind beendet.</translation>
    </message>
    <message>
        <source>The phone may try again now, and is trusted for an hour.</source>
        <translation>Das Telefon darf es jetzt neu versuchen und gilt eine Stunde lang als bekannt.</translation>
    </message>
    <message>
        <source>The wrong tries of this deployment are forgotten; all its phones may try again.</source>
        <translation>Die Fehlversuche dieses Standorts sind vergessen; alle Telefone dürfen es neu versuchen.</translation>
    </message>
    <message>
        <source>New PIN for %1?</source>
        <translation>Neue PIN für %1?</translation>
    </message>
    <message>
        <source>The PIN cards that hang there are wrong then: print and hang up new ones. All visits end.</source>
        <translation>Die PIN-Karten dort sind dann falsch: Drucken Sie neue und hängen Sie sie auf. Alle Besuche enden.</translation>
    </message>
    <message>
        <source>Make a new PIN</source>
        <translation>Neue PIN vergeben</translation>
    </message>
    <message>
        <source>There is a new PIN. Print the PIN card on Deployments.</source>
        <translation>Es gibt eine neue PIN. Drucken Sie die PIN-Karte unter Standorte.</translation>
    </message>
    <message>
        <source>Start the portal</source>
        <translation>Portal starten</translation>
    </message>
    <message numerus="yes">
        <source>%n visits open now</source>
        <translation>
            <numerusform>%n Besuch ist offen</numerusform>
            <numerusform>%n Besuche sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers can&apos;t reach the portal now.</source>
        <translation>Kunden erreichen das Portal zurzeit nicht.</translation>
    </message>
    <message>
        <source>Something needs to be mended first.</source>
        <translation>Zuerst muss etwas berichtigt werden.</translation>
    </message>
    <message>
        <source>Saved. The portal listens there now.</source>
        <translation>Gespeichert. Das Portal antwortet jetzt dort.</translation>
    </message>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Was hilft …</translation>
    </message>
    <message>
        <source>The phone is signed out.</source>
        <translation>Das Telefon ist abgemeldet.</translation>
    </message>
</context>
<context>
    <name>vestibule::SessionsCard</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Nobody has the portal open.</source>
        <translation>Niemand hat das Portal offen.</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1, active now</source>
        <translation>%1, gerade aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%1, active %n minutes ago</source>
        <translation>
            <numerusform>%1, vor %n Minute aktiv</numerusform>
            <numerusform>%1, vor %n Minuten aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::SettingsCard</name>
    <message>
        <source>That didn&apos;t work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Das ist die letzte Leitung. Geben Sie die Rolle zuerst jemand anderem.</translation>
    </message>
</context>
<context>
    <name>vestibule::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>vestibule::SheetDetail</name>
    <message>
        <source>Forget this sheet</source>
        <translation>Bogen vergessen</translation>
    </message>
    <message>
        <source>Print on it</source>
        <translation>Darauf drucken</translation>
    </message>
    <message>
        <source>Click a label to mark it as used, and again when it is there after all.</source>
        <translation>Klicken Sie auf ein Etikett, um es als verbraucht zu markieren, und noch einmal, wenn es doch da ist.</translation>
    </message>
    <message>
        <source>Name, for example Box 3</source>
        <translation>Name, zum Beispiel Kiste 3</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Name des Bogens</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>Eines frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>angefangen am %1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>angefangen am %1 von %2</translation>
    </message>
    <message>
        <source>Its stock was removed or has other labels now. Forget the sheet.</source>
        <translation>Sein Material wurde entfernt oder hat jetzt andere Etiketten. Vergessen Sie den Bogen.</translation>
    </message>
</context>
<context>
    <name>vestibule::SheetPane</name>
    <message>
        <source>Previous sheet</source>
        <translation>Voriger Bogen</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächster Bogen</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Neuer Bogen</translation>
    </message>
    <message>
        <source>New codes and their numbers are made when you print.</source>
        <translation>Neue Codes und Nummern entstehen beim Drucken.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Bogen %1 von %2</translation>
    </message>
    <message>
        <source>Label %1 of %2</source>
        <translation>Etikett %1 von %2</translation>
    </message>
    <message>
        <source>One label</source>
        <translation>Ein Etikett</translation>
    </message>
    <message numerus="yes">
        <source>%n positions used, %1 free</source>
        <translation>
            <numerusform>%n Stelle verbraucht, %1 frei</numerusform>
            <numerusform>%n Stellen verbraucht, %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a free position to start there. What you see is what is printed.</source>
        <translation>Klicken Sie, wo begonnen werden soll. Gedruckt wird, was Sie sehen.</translation>
    </message>
    <message>
        <source>What you see is what is printed.</source>
        <translation>Gedruckt wird, was Sie sehen.</translation>
    </message>
    <message>
        <source>Opened sheets</source>
        <translation>Angefangene Bögen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n free: continue</source>
        <translation>
            <numerusform>%1, eines frei: weitermachen</numerusform>
            <numerusform>%1, %n frei: weitermachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 of %2, %3</source>
        <translation>Bogen %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>vestibule::SheetView</name>
    <message>
        <source>Sheet of labels</source>
        <translation>Etikettenbogen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>Position %1: %2</source>
        <translation>Stelle %1: %2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Starts here</source>
        <translation>Beginnt hier</translation>
    </message>
</context>
<context>
    <name>vestibule::SheetsModel</name>
    <message>
        <source>A stock that was removed</source>
        <translation>Ein entferntes Material</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>Eines frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>vestibule::SheetsTab</name>
    <message>
        <source>Add a sheet</source>
        <translation>Bogen hinzufügen</translation>
    </message>
    <message>
        <source>No sheet is begun</source>
        <translation>Kein Bogen ist angefangen</translation>
    </message>
    <message>
        <source>When a job leaves labels on its last sheet, the sheet is remembered here and the next job goes on with it.</source>
        <translation>Lässt ein Auftrag auf seinem letzten Bogen Etiketten übrig, wird der Bogen hier gemerkt, und der nächste Auftrag macht mit ihm weiter.</translation>
    </message>
    <message>
        <source>The label wasn&apos;t marked</source>
        <translation>Das Etikett wurde nicht markiert</translation>
    </message>
    <message>
        <source>The sheet wasn&apos;t renamed</source>
        <translation>Der Bogen wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>Begun sheets</source>
        <translation>Angefangene Bögen</translation>
    </message>
    <message>
        <source>The sheets can&apos;t be read</source>
        <translation>Die Bögen können nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n begun sheets</source>
        <translation>
            <numerusform>Ein angefangener Bogen</numerusform>
            <numerusform>%n angefangene Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet wasn&apos;t added</source>
        <translation>Der Bogen wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Forget this sheet?</source>
        <translation>Diesen Bogen vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>%1: its %n free labels aren&apos;t offered any more. What was printed on it stays.</source>
        <translation>
            <numerusform>%1: sein freies Etikett wird nicht mehr angeboten. Was darauf gedruckt wurde, bleibt.</numerusform>
            <numerusform>%1: seine %n freien Etiketten werden nicht mehr angeboten. Was darauf gedruckt wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the sheet</source>
        <translation>Bogen vergessen</translation>
    </message>
    <message>
        <source>The sheet wasn&apos;t forgotten</source>
        <translation>Der Bogen wurde nicht vergessen</translation>
    </message>
</context>
<context>
    <name>vestibule::SignInLinkDialog</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Link that signs one phone in</source>
        <translation>Link, der ein Telefon anmeldet</translation>
    </message>
    <message>
        <source>The link is on the clipboard for half a minute.</source>
        <translation>Der Link ist für eine halbe Minute in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Whoever opens it first gets into %1 without the PIN, and their phone is known from then on. Give it to that person only: let them scan it here, or send it.</source>
        <translation>Wer ihn als Erstes öffnet, kommt ohne PIN zu %1, und das Telefon ist von da an bekannt. Geben Sie ihn nur dieser Person: zum Scannen hier, oder gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The portal doesn&apos;t serve now, so no link would open. Start it on this page, then make the link.</source>
        <translation>Das Portal antwortet gerade nicht, kein Link ginge auf. Starten Sie es auf dieser Seite, und machen Sie dann den Link.</translation>
    </message>
    <message>
        <source>It works once, for 24 hours, and only until the PIN changes. It isn&apos;t shown again.</source>
        <translation>Er gilt einmal, 24 Stunden lang, und nur bis zur nächsten PIN. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>No program on this computer opens such a link. Copy it and use your phone or mail program.</source>
        <translation>Kein Programm auf diesem Computer öffnet so etwas. Kopieren Sie den Link in Ihr Telefon oder Mailprogramm.</translation>
    </message>
    <message>
        <source>Your way into %1</source>
        <translation>Ihr Zugang zu %1</translation>
    </message>
    <message>
        <source>Open this link on your phone, in the Wi-Fi of the building:

%1

It works once, within 24 hours. You need no PIN then.</source>
        <translation>Öffnen Sie diesen Link auf Ihrem Telefon, im WLAN des Gebäudes:

%1

Er gilt einmal, innerhalb von 24 Stunden. Eine PIN brauchen Sie dann nicht.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Somebody has opened the link already. If it was the wrong person, end their session on this page.</source>
        <translation>Jemand hat den Link schon geöffnet. War es die falsche Person, beenden Sie deren Sitzung auf dieser Seite.</translation>
    </message>
    <message>
        <source>The link is withdrawn: it opens nothing any more.</source>
        <translation>Der Link ist zurückgezogen: Er öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>vestibule::SiteChoice</name>
    <message>
        <source>The deployments can&apos;t be read now. Nothing is lost: close this, and try again in a moment.</source>
        <translation>Die Standorte lassen sich gerade nicht lesen. Nichts ist verloren: Schließen Sie dies, und versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>vestibule::SiteDevicesTab</name>
    <message>
        <source>Devices of this deployment</source>
        <translation>Geräte dieses Standorts</translation>
    </message>
    <message>
        <source>No devices here yet</source>
        <translation>Hier gibt es noch keine Geräte</translation>
    </message>
    <message>
        <source>Add them on Devices, and choose this deployment there.</source>
        <translation>Legen Sie sie unter Geräte an und wählen Sie dort diesen Standort.</translation>
    </message>
</context>
<context>
    <name>vestibule::SiteStep</name>
    <message>
        <source>What is your deployment called?</source>
        <translation>Wie heißt Ihr Standort?</translation>
    </message>
    <message>
        <source>A deployment is a site: a hall, a wing or a building with a portal of its own. Customers read its name at the top of every page.</source>
        <translation>Ein Standort ist eine Halle, ein Flügel oder ein Gebäude mit eigenem Portal. Kunden lesen den Namen oben auf jeder Seite.</translation>
    </message>
    <message>
        <source>Name of the deployment</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Short key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>for example Hall North</source>
        <translation>zum Beispiel Halle Nord</translation>
    </message>
    <message>
        <source>HALL</source>
        <translation>HALLE</translation>
    </message>
    <message>
        <source>Case numbers begin with it: %1-0001. It stays once there are cases.</source>
        <translation>Fallnummern beginnen damit: %1-0001. Sobald es Fälle gibt, bleibt es.</translation>
    </message>
    <message>
        <source>Type the name that customers shall read, up to 100 characters.</source>
        <translation>Geben Sie den Namen ein, den Kunden lesen sollen, höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Another deployment has this key. Choose another one.</source>
        <translation>Ein anderer Standort hat dieses Kürzel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A key has 2 to 8 letters from A to Z or digits, without spaces.</source>
        <translation>Ein Kürzel hat 2 bis 8 Buchstaben von A bis Z oder Ziffern, ohne Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>vestibule::SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::SpaceTreeView</name>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Common area</source>
        <translation>Gemeinschaftsfläche</translation>
    </message>
</context>
<context>
    <name>vestibule::SpacesTab</name>
    <message>
        <source>Spaces</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Etikett speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There are no spaces yet. Add a building or a room; devices stand in spaces, and each space can carry a label of its own.</source>
        <translation>Es gibt noch keine Räume. Fügen Sie ein Gebäude oder einen Raum hinzu; Geräte stehen in Räumen, und jeder Raum kann ein eigenes Etikett tragen.</translation>
    </message>
    <message>
        <source>The space wasn&apos;t added</source>
        <translation>Der Raum wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The space wasn&apos;t renamed</source>
        <translation>Der Raum wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>The space wasn&apos;t moved</source>
        <translation>Der Raum wurde nicht verschoben</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Only a space that nothing hangs on can be removed: no spaces inside, devices, labels or cases. This can&apos;t be undone.</source>
        <translation>Nur ein Raum, an dem nichts hängt, lässt sich entfernen: keine Räume darin, keine Geräte, Etiketten oder Fälle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove space</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>The space wasn&apos;t removed</source>
        <translation>Der Raum wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Spaces, devices, labels or cases hang on it. Move those first.</source>
        <translation>Räume, Geräte, Etiketten oder Fälle hängen daran. Verschieben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“Add” puts a space inside the chosen one. F2 renames; drag a space to move it.</source>
        <translation>„Hinzufügen“ legt einen Raum im gewählten an. F2 benennt um; ziehen Sie einen Raum, um ihn zu verschieben.</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>The label wasn&apos;t made</source>
        <translation>Das Etikett wurde nicht erstellt</translation>
    </message>
</context>
<context>
    <name>vestibule::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>vestibule::StockBox</name>
    <message>
        <source>Stock</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Other stocks</source>
        <translation>Andere Materialien</translation>
    </message>
    <message>
        <source>Own stocks</source>
        <translation>Eigene Materialien</translation>
    </message>
</context>
<context>
    <name>vestibule::StockDialog</name>
    <message>
        <source>Own stock</source>
        <translation>Eigenes Material</translation>
    </message>
    <message>
        <source>Delete stock…</source>
        <translation>Material löschen …</translation>
    </message>
    <message>
        <source>Save stock</source>
        <translation>Material speichern</translation>
    </message>
    <message>
        <source>Own stocks</source>
        <translation>Eigenes Material</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import stocks of gLabels or LibreOffice</source>
        <translation>Material von gLabels oder LibreOffice importieren</translation>
    </message>
    <message>
        <source>The stocks can&apos;t be read</source>
        <translation>Das Material kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>New stock</source>
        <translation>Neues Material</translation>
    </message>
    <message>
        <source>Give it the number on its pack, or a name.</source>
        <translation>Geben Sie ihm die Nummer auf der Packung oder einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another stock has this name.</source>
        <translation>Anderes Material heißt schon so.</translation>
    </message>
    <message>
        <source>These measures can&apos;t be right</source>
        <translation>Diese Maße können nicht stimmen</translation>
    </message>
    <message>
        <source>All labels lie on the page</source>
        <translation>Alle Etiketten liegen auf der Seite</translation>
    </message>
    <message>
        <source>The stock wasn&apos;t saved</source>
        <translation>Das Material wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” is among the stocks now</source>
        <translation>„%1“ steht jetzt beim Material</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Nobody can choose it any more. Labels that were printed on it keep working, and the history keeps their jobs; sheets of it that are half used can&apos;t be continued.</source>
        <translation>Niemand kann es mehr wählen. Darauf gedruckte Etiketten gelten weiter, und der Verlauf behält ihre Aufträge; halb gebrauchte Bögen davon lassen sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Delete stock</source>
        <translation>Material löschen</translation>
    </message>
    <message>
        <source>The stock wasn&apos;t deleted</source>
        <translation>Das Material wurde nicht gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n stocks imported</source>
        <translation>
            <numerusform>%n Material importiert</numerusform>
            <numerusform>%n Materialien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Verwerfen, was Sie getippt haben?</translation>
    </message>
    <message numerus="yes">
        <source>%n stocks were changed and not saved.</source>
        <translation>
            <numerusform>%n Material wurde geändert und nicht gespeichert.</numerusform>
            <numerusform>%n Materialien wurden geändert und nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Another stock has this name, or it has none. Give it another one.</source>
        <translation>Anderes Material heißt schon so, oder es hat keinen Namen. Geben Sie ihm einen anderen.</translation>
    </message>
    <message>
        <source>These measures are impossible. The box below the drawing says why.</source>
        <translation>Diese Maße sind unmöglich. Der Kasten unter der Zeichnung sagt, warum.</translation>
    </message>
</context>
<context>
    <name>vestibule::StockDrawing</name>
    <message>
        <source>Drawing of the stock</source>
        <translation>Zeichnung des Materials</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 × %2, %n labels of %3 × %4</source>
        <translation>
            <numerusform>Seite %1 × %2, %n Etikett mit %3 × %4</numerusform>
            <numerusform>Seite %1 × %2, %n Etiketten mit %3 × %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vestibule::StockForm</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Number on the pack, or a name</source>
        <translation>Nummer der Packung oder Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Breite der Seite</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Höhe der Seite</translation>
    </message>
    <message>
        <source>Width of a label</source>
        <translation>Breite eines Etiketts</translation>
    </message>
    <message>
        <source>Height of a label</source>
        <translation>Höhe eines Etiketts</translation>
    </message>
    <message>
        <source>First label from the left edge</source>
        <translation>Erstes Etikett vom linken Rand</translation>
    </message>
    <message>
        <source>First label from the upper edge</source>
        <translation>Erstes Etikett vom oberen Rand</translation>
    </message>
    <message>
        <source>From one column to the next</source>
        <translation>Von einer Spalte zur nächsten</translation>
    </message>
    <message>
        <source>From one row to the next</source>
        <translation>Von einer Reihe zur nächsten</translation>
    </message>
    <message>
        <source>Radius of the corners</source>
        <translation>Radius der Ecken</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>Made for outdoors</source>
        <translation>Für draußen gemacht</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>Centre the labels on the page</source>
        <translation>Etiketten auf der Seite zentrieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>First label from the left and upper edge</source>
        <translation>Erstes Etikett vom linken und oberen Rand</translation>
    </message>
    <message>
        <source>Pitch: from label to label, across and down</source>
        <translation>Abstand: von Etikett zu Etikett, quer und abwärts</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Label, width and height</source>
        <translation>Etikett, Breite und Höhe</translation>
    </message>
</context>
<context>
    <name>vestibule::StockImportDialog</name>
    <message>
        <source>Search stocks</source>
        <translation>Material suchen</translation>
    </message>
    <message>
        <source>Import stocks</source>
        <translation>Material importieren</translation>
    </message>
    <message>
        <source>Stocks of the table</source>
        <translation>Material der Tabelle</translation>
    </message>
    <message>
        <source>gLabels isn&apos;t installed on this computer. Install the package glabels-data and open this again; it brings more than 1,000 stocks.</source>
        <translation>gLabels ist auf diesem Rechner nicht installiert. Installieren Sie das Paket glabels-data und öffnen Sie dies noch einmal; es bringt mehr als 1.000 Materialien mit.</translation>
    </message>
    <message>
        <source>LibreOffice isn&apos;t installed on this computer. Install the package libreoffice-writer and open this again.</source>
        <translation>LibreOffice ist auf diesem Rechner nicht installiert. Installieren Sie das Paket libreoffice-writer und öffnen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>Reading the table …</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>The table can&apos;t be read, perhaps because an update is under way. Install the program anew and try again.</source>
        <translation>Die Tabelle kann nicht gelesen werden, vielleicht weil gerade eine Aktualisierung läuft. Installieren Sie das Programm neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 stocks can be taken; %2 are refused, with the reason below their names.</source>
        <translation>%1 Materialien können übernommen werden; %2 sind abgelehnt, der Grund steht unter dem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n stocks</source>
        <translation>
            <numerusform>%n Material importieren</numerusform>
            <numerusform>%n Materialien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all %1</source>
        <translation>Alle %1 anhaken</translation>
    </message>
    <message>
        <source>The stocks weren&apos;t all imported</source>
        <translation>Nicht alles Material wurde importiert</translation>
    </message>
</context>
<context>
    <name>vestibule::StockImportModel</name>
    <message>
        <source>Is among the stocks already.</source>
        <translation>Steht schon beim Material.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>vestibule::StoreCheckWords</name>
    <message>
        <source>The store&apos;s file is damaged. Restore the newest backup, and look at the disk.</source>
        <translation>Die Datei des Speichers ist beschädigt. Spielen Sie die neueste Sicherung zurück, und prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Something that the store names isn&apos;t there. Restore the newest backup.</source>
        <translation>Etwas, das der Speicher nennt, ist nicht da. Spielen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Line %1 of the audit log isn&apos;t as it was written, or the one before it is gone: somebody changed the store by hand. Find out who had access; a backup from before shows what it said.</source>
        <translation>Zeile %1 des Protokolls ist nicht, wie sie geschrieben wurde, oder die davor fehlt: Jemand hat den Speicher von Hand geändert. Klären Sie, wer Zugriff hatte; eine frühere Sicherung zeigt, was dort stand.</translation>
    </message>
    <message>
        <source>The picture %1 is missing. Put it back from a copy of the data folder; backups hold no pictures.</source>
        <translation>Das Bild %1 fehlt. Legen Sie es aus einer Kopie des Datenordners zurück; Sicherungen enthalten keine Bilder.</translation>
    </message>
    <message>
        <source>The picture %1 isn&apos;t as long as it was. Put it back from a copy of the data folder, and look at the disk.</source>
        <translation>Das Bild %1 ist nicht mehr so lang, wie es war. Legen Sie es aus einer Kopie des Datenordners zurück, und prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>The store can&apos;t be read now. Try again; if it stays so, look at the disk.</source>
        <translation>Der Speicher lässt sich gerade nicht lesen. Versuchen Sie es noch einmal; bleibt es so, prüfen Sie das Laufwerk.</translation>
    </message>
</context>
<context>
    <name>vestibule::StoreProblem</name>
    <message>
        <source>Another program holds the store in %1 (process %2) and shows no window, for example vestibule-server. Stop that program, then try again.</source>
        <translation>Ein anderes Programm hält den Speicher in %1 (Prozess %2) und zeigt kein Fenster, zum Beispiel vestibule-server. Beenden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A newer Vestibule wrote the store in %1. It was left as it is. Install the newer version to open it.</source>
        <translation>Ein neueres Vestibule hat den Speicher in %1 geschrieben. Er blieb, wie er ist. Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The store in %1 can&apos;t be read: its file is damaged or not a store of Vestibule.</source>
        <translation>Der Speicher in %1 lässt sich nicht lesen: Die Datei ist beschädigt oder kein Speicher von Vestibule.</translation>
    </message>
    <message>
        <source>This user may not write to %1. Change the folder&apos;s owner or rights, then try again.</source>
        <translation>Dieser Benutzer darf nicht nach %1 schreiben. Ändern Sie Besitzer oder Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store in %1 doesn&apos;t answer. The folder may not be writable, or the disk may be full. Mend that, then try again.</source>
        <translation>Der Speicher in %1 antwortet nicht. Vielleicht ist der Ordner nicht beschreibbar oder die Festplatte voll. Beheben Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file vestibule.db in %1 is a database of another program. It was left as it is. Move it elsewhere, then try again.</source>
        <translation>Die Datei vestibule.db in %1 ist die Datenbank eines anderen Programms. Sie blieb, wie sie ist. Legen Sie sie woanders ab und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store is in use</source>
        <translation>Der Speicher ist in Gebrauch</translation>
    </message>
    <message>
        <source>The store is from a newer version</source>
        <translation>Der Speicher ist von einer neueren Version</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Der Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>The store can&apos;t be opened</source>
        <translation>Der Speicher lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>There is no backup in its folder. If you have a copy elsewhere, put it there as vestibule.db.</source>
        <translation>In seinem Ordner liegt keine Sicherung. Haben Sie anderswo eine Kopie, legen Sie sie dort als vestibule.db ab.</translation>
    </message>
    <message>
        <source>Choose a backup to go back to. What was changed after it is lost; the damaged file is kept beside it.</source>
        <translation>Wählen Sie eine Sicherung. Was danach geändert wurde, ist verloren; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
</context>
<context>
    <name>vestibule::StoreSources</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Label %1 · %2</source>
        <translation>Etikett %1 · %2</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>vestibule::StudioFoot</name>
    <message>
        <source>Make it larger</source>
        <translation>Größer machen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save ZPL</source>
        <translation>ZPL speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ending the job…</source>
        <translation>Der Auftrag wird beendet …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Each code was read back from its picture.</source>
        <translation>Jeder Code wurde aus seinem Bild zurückgelesen.</translation>
    </message>
    <message>
        <source>Only this sheet is looked at so far.</source>
        <translation>Bisher ist nur dieser Bogen geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n labels</source>
        <translation>
            <numerusform>Ein Etikett drucken</numerusform>
            <numerusform>%n Etiketten drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Label printers take rolls with one label after the other. Choose such a stock.</source>
        <translation>Etikettendrucker nehmen Rollen mit einem Etikett nach dem anderen. Wählen Sie ein solches Material.</translation>
    </message>
</context>
<context>
    <name>vestibule::StudioList</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Reading the devices</source>
        <translation>Die Geräte werden gelesen</translation>
    </message>
    <message>
        <source>Open Devices</source>
        <translation>Geräte öffnen</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Search spaces</source>
        <translation>Räume suchen</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Need a label: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labels point to an old address</source>
        <translation>
            <numerusform>%n Etikett zeigt auf eine alte Adresse</numerusform>
            <numerusform>%n Etiketten zeigen auf eine alte Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning them leads nowhere.</source>
        <translation>Wer sie scannt, landet im Leeren.</translation>
    </message>
    <message>
        <source>No spaces yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Halls, floors and rooms of a deployment can carry labels, too. Add them there.</source>
        <translation>Auch Hallen, Etagen und Räume eines Standorts können Etiketten tragen. Legen Sie sie dort an.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Add what people shall report about first.</source>
        <translation>Legen Sie zuerst an, wozu gemeldet werden soll.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has this in its name or place.</source>
        <translation>Nichts hat das im Namen oder Ort.</translation>
    </message>
    <message>
        <source>Blank codes</source>
        <translation>Freie Codes</translation>
    </message>
    <message>
        <source>Search blank codes</source>
        <translation>Freie Codes suchen</translation>
    </message>
    <message>
        <source>Open Codes</source>
        <translation>Codes öffnen</translation>
    </message>
    <message>
        <source>Open Deployments</source>
        <translation>Standorte öffnen</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Nicht gedruckt: %1</translation>
    </message>
    <message>
        <source>No blank codes</source>
        <translation>Keine freien Codes</translation>
    </message>
    <message>
        <source>Numbered codes can be printed first and linked when they hang. Make some on the Codes tab.</source>
        <translation>Nummerierte Codes kann man zuerst drucken und verknüpfen, wenn sie hängen. Erzeugen Sie welche im Reiter Codes.</translation>
    </message>
    <message>
        <source>%1 selected of the first %2 of %3</source>
        <translation>%1 von den ersten %2 von %3 ausgewählt</translation>
    </message>
</context>
<context>
    <name>vestibule::StudioModel</name>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>%1, %2, label: %3</source>
        <translation>%1, %2, Etikett: %3</translation>
    </message>
</context>
<context>
    <name>vestibule::StudioPanel</name>
    <message>
        <source>Stock</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Print again from number</source>
        <translation>Noch einmal drucken ab Nummer</translation>
    </message>
    <message>
        <source>Own stock…</source>
        <translation>Eigenes Material …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message numerus="yes">
        <source>Phones read it from about %1 cm. A dot of its code is %2 mm, %n dots of the printer.</source>
        <translation>
            <numerusform>Telefone lesen es aus etwa %1 cm. Ein Punkt seines Codes ist %2 mm groß, ein Punkt des Druckers.</numerusform>
            <numerusform>Telefone lesen es aus etwa %1 cm. Ein Punkt seines Codes ist %2 mm groß, %n Punkte des Druckers.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN card for the entrance…</source>
        <translation>PIN-Karte für den Eingang …</translation>
    </message>
    <message>
        <source>Phones read its code from about %1 cm.</source>
        <translation>Telefone lesen seinen Code aus etwa %1 cm.</translation>
    </message>
</context>
<context>
    <name>vestibule::StudioTab</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>The devices can&apos;t be read</source>
        <translation>Die Geräte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No larger stock helps</source>
        <translation>Kein größeres Material hilft</translation>
    </message>
    <message>
        <source>None of the stocks for this kind of printer has room for these labels in this design. Shorten their names or places, or take a design with a larger code.</source>
        <translation>Kein Material für diese Art von Drucker hat Platz für diese Etiketten in dieser Gestaltung. Kürzen Sie Namen oder Orte, oder nehmen Sie eine Gestaltung mit größerem Code.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The labels weren&apos;t made</source>
        <translation>Die Etiketten wurden nicht erstellt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be printed, so nothing was. %2</source>
        <translation>%1 lässt sich nicht drucken, darum wurde nichts gedruckt. %2</translation>
    </message>
    <message>
        <source>Making codes: %1 of %2</source>
        <translation>Codes werden gemacht: %1 von %2</translation>
    </message>
    <message>
        <source>Drawn and read back: %1 of %2</source>
        <translation>Gezeichnet und zurückgelesen: %1 von %2</translation>
    </message>
    <message>
        <source>On the way: %1 of %2</source>
        <translation>Unterwegs: %1 von %2</translation>
    </message>
    <message>
        <source>Written into the log: %1 of %2</source>
        <translation>Im Verlauf notiert: %1 von %2</translation>
    </message>
    <message>
        <source>Save ZPL</source>
        <translation>ZPL speichern</translation>
    </message>
    <message>
        <source>ZPL files (*.zpl)</source>
        <translation>ZPL-Dateien (*.zpl)</translation>
    </message>
</context>
<context>
    <name>vestibule::Swatches</name>
    <message>
        <source>%1: asked %2, used %3</source>
        <translation>%1: gewünscht %2, verwendet %3</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
</context>
<context>
    <name>vestibule::TechniciansCard</name>
    <message>
        <source>Technicians&apos; phones</source>
        <translation>Telefone der Techniker</translation>
    </message>
    <message>
        <source>No phone links labels.</source>
        <translation>Kein Telefon verknüpft Etiketten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>vestibule::TemplateDialog</name>
    <message>
        <source>Hint on the form</source>
        <translation>Hinweis im Formular</translation>
    </message>
    <message>
        <source>Safety text</source>
        <translation>Sicherheitstext</translation>
    </message>
    <message>
        <source>Try this first</source>
        <translation>Zuerst versuchen</translation>
    </message>
    <message>
        <source>Solution suggestion</source>
        <translation>Lösungsvorschlag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>New case template</source>
        <translation>Neue Fallvorlage</translation>
    </message>
    <message>
        <source>Case template</source>
        <translation>Fallvorlage</translation>
    </message>
    <message>
        <source>Solution suggestion, for operators only</source>
        <translation>Lösungsvorschlag, nur für Bearbeiter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stands on the tile and names the case.</source>
        <translation>Steht auf der Kachel und benennt den Fall.</translation>
    </message>
    <message>
        <source>Safety text, above the form</source>
        <translation>Sicherheitstext, über dem Formular</translation>
    </message>
    <message>
        <source>Try this first, one step a line</source>
        <translation>Zuerst versuchen, ein Schritt pro Zeile</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A title is needed in at least one language.</source>
        <translation>Ein Titel ist in mindestens einer Sprache nötig.</translation>
    </message>
    <message>
        <source>The template wasn&apos;t saved</source>
        <translation>Die Vorlage wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::TemplatesModel</name>
    <message>
        <source>Anomaly</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>safety text</source>
        <translation>Sicherheitstext</translation>
    </message>
    <message>
        <source>steps to try first</source>
        <translation>Schritte, die man zuerst versucht</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
</context>
<context>
    <name>vestibule::TemplatesSection</name>
    <message>
        <source>Case templates</source>
        <translation>Fallvorlagen</translation>
    </message>
    <message>
        <source>There are none yet: phones show “Something else” alone. A template names a problem that comes often, and what to do about it.</source>
        <translation>Es gibt noch keine: Telefone zeigen nur „Etwas anderes“. Eine Vorlage benennt ein Problem, das oft vorkommt, und was dann zu tun ist.</translation>
    </message>
    <message>
        <source>shown as tiles, in this order</source>
        <translation>als Kacheln gezeigt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Space offers or withdraws, Enter edits, Alt with Up or Down moves.</source>
        <translation>Leertaste bietet an oder zieht zurück, Eingabe bearbeitet, Alt mit Auf oder Ab verschiebt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>The order wasn&apos;t stored</source>
        <translation>Die Reihenfolge wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” is archived. Cases made from it stay.</source>
        <translation>„%1“ ist archiviert. Fälle, die daraus entstanden, bleiben.</translation>
    </message>
    <message>
        <source>The template wasn&apos;t archived</source>
        <translation>Die Vorlage wurde nicht archiviert</translation>
    </message>
    <message>
        <source>The template wasn&apos;t brought back</source>
        <translation>Die Vorlage wurde nicht zurückgeholt</translation>
    </message>
</context>
<context>
    <name>vestibule::TextSection</name>
    <message>
        <source>The large words on the PIN page.</source>
        <translation>Die großen Worte auf der PIN-Seite.</translation>
    </message>
    <message>
        <source>Stands above the PIN.</source>
        <translation>Steht über der PIN.</translation>
    </message>
    <message>
        <source>Stands below “Enter the PIN” and says where the PIN card hangs.</source>
        <translation>Steht unter „PIN eingeben“ und sagt, wo die PIN-Karte hängt.</translation>
    </message>
    <message>
        <source>Stands above the tiles on a device&apos;s page.</source>
        <translation>Steht über den Kacheln auf der Seite eines Geräts.</translation>
    </message>
    <message>
        <source>Stands before the phone number, for example “Hall office, 06:00 to 22:00”.</source>
        <translation>Steht vor der Telefonnummer, zum Beispiel „Hallenbüro, 06:00 bis 22:00“.</translation>
    </message>
    <message>
        <source>Stands before the out-of-hours number, for example “Nights and weekends”.</source>
        <translation>Steht vor der Nummer für außerhalb der Zeiten, zum Beispiel „Nachts und am Wochenende“.</translation>
    </message>
    <message>
        <source>What happens after a report, one step a line.</source>
        <translation>Was nach einer Meldung geschieht, ein Schritt pro Zeile.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty: the portal&apos;s own words.</source>
        <translation>Leer: die eigenen Worte des Portals.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters. Shorten it.</source>
        <translation>
            <numerusform>%1 ist länger als %n Zeichen. Kürzen Sie den Text.</numerusform>
            <numerusform>%1 ist länger als %n Zeichen. Kürzen Sie den Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>vestibule::TickBox</name>
    <message>
        <source>All are selected</source>
        <translation>Alle sind gewählt</translation>
    </message>
    <message>
        <source>None is selected</source>
        <translation>Keines ist gewählt</translation>
    </message>
    <message>
        <source>Some are selected</source>
        <translation>Einige sind gewählt</translation>
    </message>
</context>
<context>
    <name>vestibule::TimelineTexts</name>
    <message>
        <source>Priority %1, before that %2</source>
        <translation>Priorität %1, vorher %2</translation>
    </message>
    <message>
        <source>Somebody else has the same problem</source>
        <translation>Noch jemand hat dasselbe Problem</translation>
    </message>
    <message>
        <source>A picture could not be read. The reporter can send it again.</source>
        <translation>Ein Bild ließ sich nicht lesen. Der Melder kann es noch einmal schicken.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be read. The reporter can send it again.</source>
        <translation>Das Bild „%1“ ließ sich nicht lesen. Der Melder kann es noch einmal schicken.</translation>
    </message>
    <message>
        <source>Reported from the label</source>
        <translation>Über das Etikett gemeldet</translation>
    </message>
    <message>
        <source>Reported from the label at %1</source>
        <translation>Über das Etikett bei %1 gemeldet</translation>
    </message>
    <message>
        <source>Written down in the console</source>
        <translation>In der Konsole aufgeschrieben</translation>
    </message>
    <message>
        <source>Written down by %1</source>
        <translation>Von %1 aufgeschrieben</translation>
    </message>
    <message>
        <source>Reported by another program</source>
        <translation>Von einem anderen Programm gemeldet</translation>
    </message>
    <message>
        <source>Reported by an automation</source>
        <translation>Von einer Automatik gemeldet</translation>
    </message>
    <message>
        <source>Told to the reporter</source>
        <translation>Dem Melder mitgeteilt</translation>
    </message>
    <message>
        <source>%1, now open again</source>
        <translation>%1, jetzt wieder offen</translation>
    </message>
    <message>
        <source>%1, now in progress</source>
        <translation>%1, jetzt in Arbeit</translation>
    </message>
    <message>
        <source>%1, now waiting</source>
        <translation>%1, wartet jetzt</translation>
    </message>
    <message>
        <source>%1, now resolved</source>
        <translation>%1, jetzt gelöst</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Gelöst von %1</translation>
    </message>
    <message>
        <source>%1, now archived</source>
        <translation>%1, jetzt archiviert</translation>
    </message>
    <message>
        <source>Nobody has the case any more</source>
        <translation>Den Fall hat niemand mehr</translation>
    </message>
    <message>
        <source>%1 took the case</source>
        <translation>%1 hat den Fall übernommen</translation>
    </message>
    <message>
        <source>%1 got the case</source>
        <translation>%1 hat den Fall bekommen</translation>
    </message>
    <message>
        <source>%1 gave the case to %2</source>
        <translation>%1 hat den Fall an %2 gegeben</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Reply to reporter</source>
        <translation>Antwort an Melder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>%1 changed the case</source>
        <translation>%1 hat den Fall geändert</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 hat geändert: %2</translation>
    </message>
</context>
<context>
    <name>vestibule::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>vestibule::Tray</name>
    <message>
        <source>Open Vestibule</source>
        <translation>Vestibule öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New case %1</source>
        <translation>Neuer Fall %1</translation>
    </message>
    <message>
        <source>Portal on: %1</source>
        <translation>Portal an: %1</translation>
    </message>
    <message>
        <source>Portal off</source>
        <translation>Portal aus</translation>
    </message>
    <message>
        <source>Vestibule – %1</source>
        <translation>Vestibule – %1</translation>
    </message>
</context>
<context>
    <name>vestibule::UnlabelledCard</name>
    <message>
        <source>Devices without a label</source>
        <translation>Geräte ohne Etikett</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Every device has a printed label.</source>
        <translation>Jedes Gerät hat ein gedrucktes Etikett.</translation>
    </message>
    <message>
        <source>There is no device yet. Add what people shall report about, then print its label.</source>
        <translation>Es gibt noch kein Gerät. Legen Sie an, worüber gemeldet werden soll, und drucken Sie sein Etikett.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät anlegen</translation>
    </message>
</context>
<context>
    <name>vestibule::UnlabelledModel</name>
    <message>
        <source>Not printed yet</source>
        <translation>Noch nicht gedruckt</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Etikett</translation>
    </message>
</context>
<context>
    <name>vestibule::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>What you type</source>
        <translation>Was Sie eingeben</translation>
    </message>
    <message>
        <source>PINs and contact details in this store are protected by a passphrase.</source>
        <translation>PINs und Kontaktdaten in diesem Speicher sind durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>PINs and contact details in this store are protected by a key that isn&apos;t here now: the desktop&apos;s keyring or the key file doesn&apos;t give it.</source>
        <translation>PINs und Kontaktdaten in diesem Speicher sind durch einen Schlüssel geschützt, der nicht da ist: Schlüsselbund oder Schlüsseldatei geben ihn nicht heraus.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The 28 letters and digits that were printed when the store was set up. Dashes and spaces don&apos;t matter.</source>
        <translation>Die 28 Buchstaben und Ziffern, die bei der Einrichtung gedruckt wurden. Striche und Leerzeichen sind egal.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>This store has no passphrase. Type the recovery key instead.</source>
        <translation>Dieser Speicher hat keine Passphrase. Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>That isn&apos;t the passphrase of this store. Try again.</source>
        <translation>Das ist nicht die Passphrase dieses Speichers. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No recovery key was made for this store.</source>
        <translation>Für diesen Speicher gibt es keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>That isn&apos;t the recovery key of this store. Compare it with the printed one.</source>
        <translation>Das ist nicht der Wiederherstellungsschlüssel dieses Speichers. Vergleichen Sie ihn mit dem gedruckten.</translation>
    </message>
</context>
<context>
    <name>vestibule::VaultCard</name>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are best. It is asked for at the start when nothing else opens the store.</source>
        <translation>Mindestens 8 Zeichen; am besten mehrere Wörter. Sie wird beim Start verlangt, wenn sonst nichts den Speicher öffnet.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Make recovery key</source>
        <translation>Wiederherstellungsschlüssel machen</translation>
    </message>
    <message>
        <source>of PINs, contact details and Wi-Fi passwords</source>
        <translation>von PINs, Kontaktdaten und WLAN-Passwörtern</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>28 letters and digits on paper that open the store when everything else is lost.</source>
        <translation>28 Buchstaben und Ziffern auf Papier, die den Speicher öffnen, wenn alles andere verloren ist.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n more characters.</source>
        <translation>
            <numerusform>Noch %n Zeichen.</numerusform>
            <numerusform>Noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up, opened the store this time</source>
        <translation>Eingerichtet, hat diesmal geöffnet</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Desktop keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen machen</translation>
    </message>
    <message>
        <source>There is no recovery key</source>
        <translation>Es gibt keinen Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If this computer or its keyring is lost, nobody can open the PINs and contact details in a backup. Make a recovery key and print it.</source>
        <translation>Gehen dieser Computer oder sein Schlüsselbund verloren, kann niemand PINs und Kontaktdaten einer Sicherung öffnen. Machen Sie einen Wiederherstellungsschlüssel und drucken Sie ihn.</translation>
    </message>
    <message>
        <source>The key lies in a file beside the store</source>
        <translation>Der Schlüssel liegt in einer Datei neben dem Speicher</translation>
    </message>
    <message>
        <source>This desktop&apos;s keyring didn&apos;t answer. Whoever copies the whole folder can read everything in it.</source>
        <translation>Der Schlüsselbund antwortete nicht. Wer den ganzen Ordner kopiert, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Whoever copies the whole folder can read everything in it.</source>
        <translation>Wer den ganzen Ordner kopiert, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Neuen Wiederherstellungsschlüssel machen?</translation>
    </message>
    <message>
        <source>The one that was printed before opens nothing any more. Throw it away.</source>
        <translation>Der früher gedruckte öffnet dann nichts mehr. Werfen Sie ihn weg.</translation>
    </message>
</context>
<context>
    <name>vestibule::ViewButton</name>
    <message>
        <source>Views and columns</source>
        <translation>Ansichten und Spalten</translation>
    </message>
    <message>
        <source>The view could not be saved. It stays until the program ends.</source>
        <translation>Die Ansicht ließ sich nicht speichern. Sie bleibt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Nothing was changed: the views of another operator were shown. Try again.</source>
        <translation>Nichts wurde geändert: Es waren die Ansichten von jemand anderem zu sehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Views and columns: %1</source>
        <translation>Ansichten und Spalten: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Keep the changes in “%1”</source>
        <translation>Änderungen in „%1“ behalten</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Die Ansicht „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>vestibule::ViewNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example “Lifts, oldest first”.</source>
        <translation>Zum Beispiel „Aufzüge, älteste zuerst“.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>It keeps the search, the filters, the order and the columns, for you alone.</source>
        <translation>Sie behält Suche, Filter, Reihenfolge und Spalten, nur für Sie.</translation>
    </message>
</context>
<context>
    <name>vestibule::WallDetail</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Print anew</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>Hangs there</source>
        <translation>Hängt dort</translation>
    </message>
    <message>
        <source>Note that it hangs where it belongs</source>
        <translation>Vermerken, dass es hängt, wo es hingehört</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Print those anew that are worn or lead nowhere, or note that they hang there.</source>
        <translation>Drucken Sie neu, was verschlissen ist oder nirgendwohin führt, oder vermerken Sie, dass die Etiketten dort hängen.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Darin steht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
</context>
<context>
    <name>vestibule::WallFindings</name>
    <message>
        <source>On the photos</source>
        <translation>Auf den Fotos</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Welche Etiketten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>The first %1. Choose a smaller place to see the others.</source>
        <translation>Die ersten %1. Wählen Sie einen kleineren Ort, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>The labels can&apos;t be looked up</source>
        <translation>Die Etiketten lassen sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>No code was found</source>
        <translation>Kein Code gefunden</translation>
    </message>
    <message>
        <source>Take the photo from nearer, straight on and with light. A code has to be about a thumb&apos;s width on the photo.</source>
        <translation>Fotografieren Sie aus der Nähe, gerade von vorn und bei gutem Licht. Ein Code muss auf dem Foto etwa daumenbreit sein.</translation>
    </message>
    <message>
        <source>All labels of this place are on the photos</source>
        <translation>Alle Etiketten dieses Ortes sind auf den Fotos</translation>
    </message>
    <message>
        <source>Nothing that was printed for it is missing.</source>
        <translation>Nichts, was dafür gedruckt wurde, fehlt.</translation>
    </message>
    <message>
        <source>What should hang there?</source>
        <translation>Was soll dort hängen?</translation>
    </message>
    <message>
        <source>Choose the deployment or space above, then the labels that the photos don&apos;t show are listed here.</source>
        <translation>Wählen Sie oben den Standort oder Raum; dann stehen hier die Etiketten, die auf den Fotos fehlen.</translation>
    </message>
</context>
<context>
    <name>vestibule::WallModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>vestibule::WallTab</name>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Drop photos here, or click to choose them</source>
        <translation>Fotos hier ablegen oder zum Auswählen klicken</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which labels on the wall still read?</source>
        <translation>Welche Etiketten an der Wand sind noch lesbar?</translation>
    </message>
    <message>
        <source>Take photos of the wall with a phone, so that each code is at least about a thumb&apos;s width, and drop them here. Each code is read, looked up, and framed on the photo: whose it is, and whether it leads there still. Labels that should hang there but aren&apos;t seen are listed, too. Nothing leaves this computer, and no photo is kept.</source>
        <translation>Fotografieren Sie die Wand mit einem Telefon, sodass jeder Code mindestens etwa daumenbreit ist, und legen Sie die Fotos hier ab. Jeder Code wird gelesen, nachgeschlagen und auf dem Foto umrahmt: wem er gehört und ob er noch dorthin führt. Etiketten, die dort hängen sollten, aber nicht zu sehen sind, werden auch genannt. Nichts verlässt diesen Computer, und kein Foto wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1, %n more wait</source>
        <translation>
            <numerusform>%1 wird gelesen, %n weiteres wartet</numerusform>
            <numerusform>%1 wird gelesen, %n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t searched to the end</source>
        <translation>„%1“ wurde nicht zu Ende durchsucht</translation>
    </message>
    <message>
        <source>It took too long. There may be more codes on it; take photos of parts of the wall.</source>
        <translation>Es dauerte zu lange. Vielleicht sind mehr Codes darauf; fotografieren Sie die Wand in Teilen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used</source>
        <translation>„%1“ lässt sich nicht verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n photos gave trouble</source>
        <translation>
            <numerusform>%n Foto machte Schwierigkeiten</numerusform>
            <numerusform>%n Fotos machten Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Wall check</source>
        <translation>Wandprüfung</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>That is more than %1 photos</source>
        <translation>Das sind mehr als %1 Fotos</translation>
    </message>
    <message>
        <source>The first ones are read. Start over for the others.</source>
        <translation>Die ersten werden gelesen. Beginnen Sie für die anderen neu.</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Eingefügtes Foto</translation>
    </message>
    <message>
        <source>There is no photo in the clipboard. Copy one first.</source>
        <translation>In der Zwischenablage ist kein Foto. Kopieren Sie zuerst eines.</translation>
    </message>
    <message numerus="yes">
        <source>The devices are ticked. %n spaces are printed on their own; come back for them.</source>
        <translation>
            <numerusform>Die Geräte sind angekreuzt. %n Raum wird für sich gedruckt; kommen Sie dafür zurück.</numerusform>
            <numerusform>Die Geräte sind angekreuzt. %n Räume werden für sich gedruckt; kommen Sie dafür zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels are noted still</source>
        <translation>Die Etiketten werden noch vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are noted as hanging there.</source>
        <translation>
            <numerusform>%n Etikett ist als dort hängend vermerkt.</numerusform>
            <numerusform>%n Etiketten sind als dort hängend vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all labels were noted</source>
        <translation>Nicht alle Etiketten wurden vermerkt</translation>
    </message>
    <message>
        <source>They were noted as hanging there already.</source>
        <translation>Es war schon vermerkt, dass sie dort hängen.</translation>
    </message>
</context>
<context>
    <name>vestibule::WallWords</name>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>It reads, and leads where it should. There is nothing to do.</source>
        <translation>Es ist lesbar und führt dorthin, wohin es soll. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>It leads to %1, which this computer no longer has. Print it anew.</source>
        <translation>Es führt zu %1; diese Adresse hat dieser Computer nicht mehr. Drucken Sie es neu.</translation>
    </message>
    <message>
        <source>It was replaced and works until %1. Print a new one.</source>
        <translation>Es wurde ersetzt und gilt bis %1. Drucken Sie ein neues.</translation>
    </message>
    <message>
        <source>It was replaced by label %1 and works until %2. Stick the new one over it.</source>
        <translation>Es wurde durch Etikett %1 ersetzt und gilt bis %2. Kleben Sie das neue darüber.</translation>
    </message>
    <message>
        <source>It was replaced and opens nothing any more. Print a new one.</source>
        <translation>Es wurde ersetzt und öffnet nichts mehr. Drucken Sie ein neues.</translation>
    </message>
    <message>
        <source>It was replaced by label %1 and opens nothing any more. Stick the new one over it.</source>
        <translation>Es wurde durch Etikett %1 ersetzt und öffnet nichts mehr. Kleben Sie das neue darüber.</translation>
    </message>
    <message>
        <source>It was revoked and opens nothing. Take it off, or print a new one.</source>
        <translation>Es wurde gesperrt und öffnet nichts. Nehmen Sie es ab, oder drucken Sie ein neues.</translation>
    </message>
    <message>
        <source>It was revoked and opens nothing. Stick label %1 over it.</source>
        <translation>Es wurde gesperrt und öffnet nichts. Kleben Sie Etikett %1 darüber.</translation>
    </message>
    <message>
        <source>It leads nowhere yet. Link it to what it hangs on.</source>
        <translation>Es führt noch nirgendwohin. Verknüpfen Sie es mit dem, woran es hängt.</translation>
    </message>
    <message>
        <source>It looks like a label of yours, but nothing is known of its code. It may belong to another installation. If it hangs on a device of yours, replace it.</source>
        <translation>Es sieht aus wie eines Ihrer Etiketten, aber sein Code ist hier unbekannt. Vielleicht gehört es zu einer anderen Installation. Hängt es an einem Ihrer Geräte, ersetzen Sie es.</translation>
    </message>
    <message>
        <source>It isn&apos;t one of your labels. Leave it, unless it hides one.</source>
        <translation>Es ist keines Ihrer Etiketten. Lassen Sie es hängen, sofern es keines verdeckt.</translation>
    </message>
    <message>
        <source>A Wi-Fi code; its password isn&apos;t shown</source>
        <translation>Ein WLAN-Code; sein Passwort wird nicht gezeigt</translation>
    </message>
    <message>
        <source>A code that can&apos;t be read</source>
        <translation>Ein unlesbarer Code</translation>
    </message>
    <message>
        <source>A label nobody knows</source>
        <translation>Ein unbekanntes Etikett</translation>
    </message>
    <message>
        <source>Not one of your labels</source>
        <translation>Keines Ihrer Etiketten</translation>
    </message>
    <message>
        <source>A blank label</source>
        <translation>Ein freies Etikett</translation>
    </message>
    <message>
        <source>Something covers it, or the photo isn&apos;t sharp there</source>
        <translation>Etwas verdeckt es, oder das Foto ist dort unscharf</translation>
    </message>
    <message numerus="yes">
        <source>seen %n times</source>
        <translation>
            <numerusform>%n-mal gesehen</numerusform>
            <numerusform>%n-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>A code is there, but it doesn&apos;t read. Take a photo of it alone, from nearer and straight on. If it still doesn&apos;t read, it is worn or covered: print it anew. Its number stands beside it.</source>
        <translation>Dort ist ein Code, aber er ist nicht lesbar. Fotografieren Sie ihn allein, aus der Nähe und gerade von vorn. Ist er dann noch unlesbar, ist er verschlissen oder verdeckt: Drucken Sie ihn neu. Seine Nummer steht daneben.</translation>
    </message>
    <message>
        <source>It hung there once, but the photo doesn&apos;t show it, or not its code. Look for it, take a photo from nearer, or print it anew.</source>
        <translation>Es hing einmal dort, aber das Foto zeigt es nicht oder nicht seinen Code. Suchen Sie es, fotografieren Sie aus der Nähe, oder drucken Sie es neu.</translation>
    </message>
    <message>
        <source>It was printed, but nobody noted that it hangs there, and the photo doesn&apos;t show it. Look for it, or print it anew.</source>
        <translation>Es wurde gedruckt, aber niemand hat vermerkt, dass es dort hängt, und das Foto zeigt es nicht. Suchen Sie es, oder drucken Sie es neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels lead where they should</source>
        <translation>
            <numerusform>%n Etikett führt dorthin, wohin es soll</numerusform>
            <numerusform>%n Etiketten führen dorthin, wohin sie sollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels need you</source>
        <translation>
            <numerusform>%n Etikett braucht Sie</numerusform>
            <numerusform>%n Etiketten brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes can&apos;t be read</source>
        <translation>
            <numerusform>%n Code ist unlesbar</numerusform>
            <numerusform>%n Codes sind unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes aren&apos;t yours</source>
        <translation>
            <numerusform>%n Code gehört Ihnen nicht</numerusform>
            <numerusform>%n Codes gehören Ihnen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No code was found on %n photos. Go nearer, straight on, with light.</source>
        <translation>
            <numerusform>Auf %n Foto wurde kein Code gefunden. Gehen Sie näher heran, gerade von vorn, bei gutem Licht.</numerusform>
            <numerusform>Auf %n Fotos wurde kein Code gefunden. Gehen Sie näher heran, gerade von vorn, bei gutem Licht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Look whether it is still there.</source>
        <translation>Die Datei lässt sich nicht lesen. Sehen Sie nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>This computer couldn&apos;t open it just now. Try again; if it stays so, look whether the disk is full and the program is installed whole.</source>
        <translation>Dieser Computer konnte es gerade nicht öffnen. Versuchen Sie es noch einmal; bleibt es so, sehen Sie nach, ob der Datenträger voll und das Programm ganz installiert ist.</translation>
    </message>
    <message>
        <source>Opening it took too long, so it was stopped. Save it again with a photo program, or take another photo.</source>
        <translation>Das Öffnen dauerte zu lange und wurde beendet. Speichern Sie es mit einem Fotoprogramm neu, oder machen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB. Make it smaller, or take it with fewer pixels.</source>
        <translation>Es ist größer als %1 MB. Verkleinern Sie es, oder fotografieren Sie mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>It has more than %1 million pixels. Make it smaller first.</source>
        <translation>Es hat mehr als %1 Millionen Pixel. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Photos as HEIC, AVIF or TIFF can&apos;t be opened. Save it as JPEG; an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible.</source>
        <translation>Fotos als HEIC, AVIF oder TIFF lassen sich nicht öffnen. Speichern Sie es als JPEG; ein iPhone nimmt JPEG mit Einstellungen, Kamera, Formate, Maximale Kompatibilität.</translation>
    </message>
    <message>
        <source>It is no photo. JPEG, PNG, WebP, GIF and BMP can be opened.</source>
        <translation>Es ist kein Foto. JPEG, PNG, WebP, GIF und BMP lassen sich öffnen.</translation>
    </message>
    <message>
        <source>It is damaged and can&apos;t be opened. Copy it again, or take another photo.</source>
        <translation>Es ist beschädigt und lässt sich nicht öffnen. Kopieren Sie es noch einmal, oder machen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>It carries one of your codes but leads to %1, which was never yours. Take it off.</source>
        <translation>Es trägt einen Ihrer Codes, führt aber zu %1; diese Adresse war nie Ihre. Nehmen Sie es ab.</translation>
    </message>
    <message>
        <source>It reads, and its code works. Whether its address is this computer&apos;s can&apos;t be told now: switch the portal on, or set the address that labels carry in Settings.</source>
        <translation>Es ist lesbar, und sein Code gilt. Ob seine Adresse die dieses Computers ist, lässt sich gerade nicht sagen: Schalten Sie das Portal ein, oder legen Sie in den Einstellungen die Adresse fest, die Etiketten tragen.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
</context>
<context>
    <name>vestibule::WindowCard</name>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep the portal running in the tray</source>
        <translation>Portal im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Customers still reach it, and new cases are announced. Without a tray, closing the window quits.</source>
        <translation>Kunden erreichen es weiter, und neue Fälle werden gemeldet. Ohne Infobereich beendet das Schließen das Programm.</translation>
    </message>
</context>
<context>
    <name>vestibule::Wizard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your deployment</source>
        <translation>Ihr Standort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>Erstes Gerät</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up your deployment</source>
        <translation>Standort einrichten</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>You can close this window at any time. It goes on where you left it.</source>
        <translation>Sie können dieses Fenster jederzeit schließen. Es geht weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später weitermachen</translation>
    </message>
</context>
<context>
    <name>vestibule::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>vestibule::WorkspaceCard</name>
    <message>
        <source>Look and texts of all deployments</source>
        <translation>Aussehen und Texte aller Standorte</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Each deployment&apos;s own</source>
        <translation>Der des Standorts</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The portal&apos;s own words</source>
        <translation>Die Worte des Portals</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. Phones see it with the next page.</source>
        <translation>Gespeichert. Telefone sehen es mit der nächsten Seite.</translation>
    </message>
    <message>
        <source>What customers see: name, logo, colours and texts of the portal. Each deployment may have its own.</source>
        <translation>Was Kunden sehen: Name, Logo, Farben und Texte des Portals. Jeder Standort kann eigene haben.</translation>
    </message>
</context>
<context>
    <name>vestibule::WorkspaceDialog</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Look and texts of all deployments</source>
        <translation>Aussehen und Texte aller Standorte</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Deployments show this unless they say something of their own on Deployments.</source>
        <translation>Standorte zeigen dies, solange dort nichts Eigenes eingetragen ist.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read</source>
        <translation>Der Arbeitsbereich lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Your changes weren&apos;t saved</source>
        <translation>Ihre Änderungen wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>vestibule::YouStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>You become the first manager. Your name stands beside what you do, for example when you take a case. You can add colleagues later.</source>
        <translation>Sie werden die erste Leitung. Ihr Name steht neben dem, was Sie tun, zum Beispiel wenn Sie einen Fall übernehmen. Kollegen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Password (optional)</source>
        <translation>Passwort (freiwillig)</translation>
    </message>
    <message>
        <source>Asked when somebody switches to you. Leave it empty if only you use this computer.</source>
        <translation>Wird verlangt, wenn jemand zu Ihnen wechselt. Leer lassen, wenn nur Sie diesen Computer benutzen.</translation>
    </message>
    <message>
        <source>Type your name, so that colleagues know who took a case.</source>
        <translation>Geben Sie Ihren Namen ein, damit Kollegen wissen, wer einen Fall hat.</translation>
    </message>
</context>
<context>
    <name>vestibule::importwords</name>
    <message>
        <source>it has no name.</source>
        <translation>sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>a text has more than 200 characters (%1).</source>
        <translation>ein Text hat mehr als 200 Zeichen (%1).</translation>
    </message>
    <message>
        <source>there is no space “%1”, or more than one. Make it first, or write its whole path.</source>
        <translation>es gibt keinen Raum „%1“ oder mehr als einen. Legen Sie ihn zuerst an oder schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <source>the same device stands in line %1.</source>
        <translation>dasselbe Gerät steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Place, in words</source>
        <translation>Ort, in Worten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are new.</source>
        <translation>
            <numerusform>%n Gerät ist neu.</numerusform>
            <numerusform>%n Geräte sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are known already and stay as they are.</source>
        <translation>
            <numerusform>%n ist schon bekannt und bleibt, wie es ist.</numerusform>
            <numerusform>%n sind schon bekannt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can&apos;t be taken.</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden.</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is too large: at most 32 MB, 100,000 rows and 200 columns. Split it and import the parts.</source>
        <translation>Die Tabelle ist zu groß: höchstens 32 MB, 100.000 Zeilen und 200 Spalten. Teilen Sie sie und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten benennen.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed. Save the table again as CSV, or mend that line.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen. Speichern Sie die Tabelle noch einmal als CSV oder verbessern Sie die Zeile.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened. Look whether it is still there and whether you may read it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Sehen Sie nach, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>vestibule::printing</name>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere, at 100 %.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie ein PDF und drucken Sie es anderswo, mit 100 %.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>vestibule::problemwords</name>
    <message>
        <source>A name is needed. Give it one and try again.</source>
        <translation>Ein Name ist nötig. Geben Sie einen ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another folder.</source>
        <translation>Die Datei lässt sich dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The code on the label can&apos;t be read back, perhaps because the portal&apos;s address is too long. Nothing was saved.</source>
        <translation>Der Code auf dem Etikett lässt sich nicht zurücklesen, vielleicht weil die Adresse des Portals zu lang ist. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The name is too long for this. Shorten it and try again.</source>
        <translation>Der Name ist dafür zu lang. Kürzen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The place is too long for this. Shorten it and try again.</source>
        <translation>Der Ort ist dafür zu lang. Kürzen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The brand&apos;s name is too long for this. Shorten it and try again.</source>
        <translation>Der Name der Marke ist dafür zu lang. Kürzen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The portal&apos;s address isn&apos;t known. Switch the portal on, or set the address that labels carry in Settings.</source>
        <translation>Die Adresse des Portals ist nicht bekannt. Schalten Sie das Portal ein, oder legen Sie unter Einstellungen die Adresse fest, die Etiketten tragen.</translation>
    </message>
    <message>
        <source>A Wi-Fi name has 1 to 32 characters.</source>
        <translation>Ein WLAN-Name hat 1 bis 32 Zeichen.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters.</source>
        <translation>Ein WLAN-Passwort hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>A title is needed in at least one language.</source>
        <translation>Ein Titel ist in mindestens einer Sprache nötig.</translation>
    </message>
    <message>
        <source>A space belongs to another deployment. Choose the spaces again.</source>
        <translation>Ein Raum gehört zu einem anderen Standort. Wählen Sie die Räume neu.</translation>
    </message>
    <message>
        <source>The tags are too long. Leave some out.</source>
        <translation>Die Stichwörter sind zu lang. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>A value isn&apos;t allowed. Look at it again.</source>
        <translation>Ein Wert ist nicht erlaubt. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be written whole, perhaps because the disk is full.</source>
        <translation>Die Datei ließ sich nicht ganz schreiben, vielleicht weil die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more. Somebody removed it meanwhile.</source>
        <translation>Das gibt es nicht mehr. Jemand hat es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile. What is stored now is shown; please look again and repeat your change.</source>
        <translation>Jemand hat das inzwischen geändert. Sie sehen jetzt, was gespeichert ist; bitte sehen Sie es neu an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>It was archived or ended meanwhile, so it can&apos;t be changed.</source>
        <translation>Es wurde inzwischen archiviert oder beendet und lässt sich deshalb nicht ändern.</translation>
    </message>
    <message>
        <source>It is too large. Choose a smaller one.</source>
        <translation>Das ist zu groß. Wählen Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be used. Choose a PNG or JPEG picture.</source>
        <translation>Diese Art von Datei lässt sich nicht verwenden. Wählen Sie ein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>The key of the sealed values isn&apos;t there. Unlock the store and try again.</source>
        <translation>Der Schlüssel zu den versiegelten Werten ist nicht da. Entsperren Sie den Speicher und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What is stored fails its check. Restore the last backup.</source>
        <translation>Was gespeichert ist, besteht die Prüfung nicht. Spielen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The store doesn&apos;t answer now. Nothing was changed; try again in a moment.</source>
        <translation>Der Speicher antwortet gerade nicht. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A font went away while the file was made. Nothing was saved. Install it again, or choose another one.</source>
        <translation>Eine Schrift ist verschwunden, während die Datei entstand. Nichts wurde gespeichert. Installieren Sie sie wieder, oder wählen Sie eine andere.</translation>
    </message>
</context>
</TS>
