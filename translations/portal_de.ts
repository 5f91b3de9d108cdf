<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>portal</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte wählen Sie eine Antwort.</translation>
    </message>
    <message>
        <source>This answer is still missing.</source>
        <translation>Diese Antwort fehlt noch.</translation>
    </message>
    <message>
        <source>Please give one way to reach you.</source>
        <translation>Bitte nennen Sie einen Weg, Sie zu erreichen.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht so aus: name@example.com.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and perhaps a plus.</source>
        <translation>Eine Telefonnummer hat Ziffern, Leerzeichen und vielleicht ein Plus.</translation>
    </message>
    <message>
        <source>Please keep it under %1 characters.</source>
        <translation>Bitte bleiben Sie unter %1 Zeichen.</translation>
    </message>
    <message>
        <source>Please write a number, for example 12.</source>
        <translation>Bitte schreiben Sie eine Zahl, zum Beispiel 12.</translation>
    </message>
    <message>
        <source>The least possible is %1.</source>
        <translation>Möglich ist mindestens %1.</translation>
    </message>
    <message>
        <source>The most possible is %1.</source>
        <translation>Möglich ist höchstens %1.</translation>
    </message>
    <message>
        <source>Please give a date and a time.</source>
        <translation>Bitte geben Sie Tag und Uhrzeit an.</translation>
    </message>
    <message>
        <source>We can&apos;t open that file as a picture. A photo (JPEG, PNG or WebP) works.</source>
        <translation>Wir können diese Datei nicht als Bild öffnen. Ein Foto (JPEG, PNG oder WebP) geht.</translation>
    </message>
    <message>
        <source>You can send up to %1 photos at a time.</source>
        <translation>Sie können bis zu %1 Fotos auf einmal senden.</translation>
    </message>
    <message>
        <source>That photo is too large. Up to %1 MB can be sent.</source>
        <translation>Dieses Foto ist zu groß. Bis zu %1 MB sind möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers are missing</source>
        <translation>
            <numerusform>%1 Antwort fehlt noch</numerusform>
            <numerusform>%1 Antworten fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers need another look</source>
        <translation>
            <numerusform>%1 Antwort braucht noch einen Blick</numerusform>
            <numerusform>%1 Antworten brauchen noch einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn Sie möchten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Someone hurt, or fire? Call %1 first.</source>
        <translation>Jemand verletzt, oder Feuer? Zuerst %1 anrufen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
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
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Time of day, as Qt writes it: HH is the hour from 00 to 23, mm the minute.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You reported it</source>
        <translation>Sie haben es gemeldet</translation>
    </message>
    <message>
        <source>It was reported</source>
        <translation>Es wurde gemeldet</translation>
    </message>
    <message>
        <source>Maintenance took it on</source>
        <translation>Die Technik kümmert sich darum</translation>
    </message>
    <message>
        <source>Maintenance wrote</source>
        <translation>Die Technik schrieb</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>Waiting for something</source>
        <translation>Wir warten noch auf etwas</translation>
    </message>
    <message>
        <source>It is fixed</source>
        <translation>Es ist behoben</translation>
    </message>
    <message>
        <source>It was opened again</source>
        <translation>Es wurde wieder geöffnet</translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation>Der Fall wurde abgeschlossen</translation>
    </message>
    <message>
        <source>We could not open a photo</source>
        <translation>Ein Foto ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, being prepared</source>
        <translation>
            <numerusform>%n Foto, wird vorbereitet</numerusform>
            <numerusform>%n Fotos, werden vorbereitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Type the code that is printed on the label.</source>
        <translation>Tippen Sie den Code ein, der auf dem Etikett steht.</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>None there? Call us.</source>
        <translation>Keines da? Rufen Sie uns an.</translation>
    </message>
    <message>
        <source>None there? Call us, and read out the number *%1* from this label.</source>
        <translation>Keines da? Rufen Sie uns an und lesen Sie die Nummer *%1* von diesem Etikett vor.</translation>
    </message>
    <message>
        <source>We can&apos;t find this page</source>
        <translation>Diese Seite finden wir nicht</translation>
    </message>
    <message>
        <source>The address may be incomplete, or the page has moved. Nothing is lost.</source>
        <translation>Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Scan the label once more, with the whole square in the picture.</source>
        <translation>Scannen Sie das Etikett noch einmal, mit dem ganzen Quadrat im Bild.</translation>
    </message>
    <message>
        <source>This label is no longer in use</source>
        <translation>Dieses Etikett gilt nicht mehr</translation>
    </message>
    <message>
        <source>The device has a newer one, or it has been moved. Nothing is lost, and you did nothing wrong.</source>
        <translation>Das Gerät hat ein neueres, oder es steht jetzt woanders. Nichts ist verloren, und Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Look for a second label on the device, and scan that one.</source>
        <translation>Suchen Sie ein zweites Etikett am Gerät und scannen Sie dieses.</translation>
    </message>
    <message>
        <source>There is a newer label</source>
        <translation>Es gibt ein neueres Etikett</translation>
    </message>
    <message>
        <source>This label was replaced by a new one on the same device. Nothing is lost, and you did nothing wrong.</source>
        <translation>Dieses Etikett wurde durch ein neues am selben Gerät ersetzt. Nichts ist verloren, und Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Look for the new label on the device, and scan that one.</source>
        <translation>Suchen Sie das neue Etikett am Gerät und scannen Sie dieses.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>A short wait keeps strangers from guessing the PIN. Your phone is fine.</source>
        <translation>Eine kurze Pause hält Fremde davon ab, die PIN zu erraten. Mit Ihrem Telefon ist alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again *at %1*, in %n minutes.</source>
        <translation>
            <numerusform>Sie können es *um %1* wieder versuchen, in %n Minute.</numerusform>
            <numerusform>Sie können es *um %1* wieder versuchen, in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a hurry?</source>
        <translation>Eilt es?</translation>
    </message>
    <message>
        <source>Call us. We take your report by phone.</source>
        <translation>Rufen Sie uns an. Wir nehmen Ihre Meldung am Telefon auf.</translation>
    </message>
    <message>
        <source>Reports are switched off here</source>
        <translation>Meldungen sind hier abgeschaltet</translation>
    </message>
    <message>
        <source>Nobody would read a report from this page at the moment. Your label is fine.</source>
        <translation>Eine Meldung von dieser Seite würde gerade niemand lesen. Das Etikett ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something to report?</source>
        <translation>Etwas zu melden?</translation>
    </message>
    <message>
        <source>Something is wrong on our side</source>
        <translation>Bei uns stimmt etwas nicht</translation>
    </message>
    <message>
        <source>You did nothing wrong. What you wrote is still in your browser.</source>
        <translation>Sie haben nichts falsch gemacht. Was Sie geschrieben haben, ist noch in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Go back and try again in a minute. Sent twice, a report still counts once.</source>
        <translation>Gehen Sie zurück und versuchen Sie es in einer Minute wieder. Zweimal gesendet zählt eine Meldung trotzdem nur einmal.</translation>
    </message>
    <message>
        <source>Still not working? Call us, and read out *%1*.</source>
        <translation>Geht es immer noch nicht? Rufen Sie uns an und lesen Sie *%1* vor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>That photo is too large</source>
        <translation>Dieses Foto ist zu groß</translation>
    </message>
    <message>
        <source>Up to %1 MB can be sent at a time. Your browser&apos;s Back button leads to what you wrote.</source>
        <translation>Bis zu %1 MB lassen sich auf einmal senden. Die Zurück-Taste Ihres Browsers führt zu dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Take a smaller photo there, or leave one out.</source>
        <translation>Nehmen Sie dort ein kleineres Foto oder lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>A report without a photo is fine, too.</source>
        <translation>Eine Meldung ohne Foto ist auch gut.</translation>
    </message>
    <message>
        <source>That didn&apos;t reach us whole</source>
        <translation>Das kam nicht vollständig an</translation>
    </message>
    <message>
        <source>Something was missing in what your browser sent. Nothing is lost.</source>
        <translation>In dem, was Ihr Browser gesendet hat, fehlte etwas. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Go back, load the page again, and try once more.</source>
        <translation>Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Enter the PIN once more</source>
        <translation>Die PIN bitte noch einmal</translation>
    </message>
    <message>
        <source>It&apos;s on the card by the entrance.</source>
        <translation>Sie steht auf der Karte am Eingang.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
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
        <source>Your photo and your text are still here.</source>
        <translation>Ihr Foto und Ihr Text sind noch da.</translation>
    </message>
    <message>
        <source>Your photo is still here.</source>
        <translation>Ihr Foto ist noch da.</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>up to %n</source>
        <translation>
            <numerusform>höchstens %n</numerusform>
            <numerusform>bis zu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>If you like, %1</source>
        <translation>Wenn Sie möchten, %1</translation>
    </message>
    <message>
        <source>One is enough, so that we can ask back.</source>
        <translation>Eins genügt, damit wir nachfragen können.</translation>
    </message>
    <message>
        <source>If you like, so that we can ask back.</source>
        <translation>Wenn Sie möchten, damit wir nachfragen können.</translation>
    </message>
    <message>
        <source>What&apos;s wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message numerus="yes">
        <source>Only the maintenance team sees how to reach you. It is erased %n days after the case is closed.</source>
        <translation>
            <numerusform>Nur das Technik-Team sieht, wie Sie zu erreichen sind. Das wird %n Tag nach Abschluss des Falls gelöscht.</numerusform>
            <numerusform>Nur das Technik-Team sieht, wie Sie zu erreichen sind. Das wird %n Tage nach Abschluss des Falls gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>the maintenance team</source>
        <translation>das Technik-Team</translation>
    </message>
    <message>
        <source>*Now:* %1 has been told.</source>
        <translation>*Jetzt:* %1 weiß Bescheid.</translation>
    </message>
    <message>
        <source>*By about %1:* someone should be at %2.</source>
        <translation>*Bis etwa %1:* sollte jemand bei %2 sein.</translation>
    </message>
    <message>
        <source>*Then:* you read our answer on the case&apos;s page. You don&apos;t have to wait here.</source>
        <translation>*Dann:* lesen Sie unsere Antwort auf der Seite des Falls. Sie müssen nicht hier warten.</translation>
    </message>
    <message>
        <source>*Then:* we reach you at %1. You don&apos;t have to wait here.</source>
        <translation>*Dann:* erreichen wir Sie unter %1. Sie müssen nicht hier warten.</translation>
    </message>
    <message>
        <source>Thank you. We have your report.</source>
        <translation>Danke. Ihre Meldung ist da.</translation>
    </message>
    <message>
        <source>Report something else on %1</source>
        <translation>Etwas anderes melden: %1</translation>
    </message>
    <message>
        <source>The PIN is still missing.</source>
        <translation>Die PIN fehlt noch.</translation>
    </message>
    <message>
        <source>That PIN doesn&apos;t match.</source>
        <translation>Diese PIN passt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>Sie haben noch %n Versuch.</numerusform>
            <numerusform>Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is printed large on the card.</source>
        <translation>Die PIN steht groß auf der Karte.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more tries you would have to wait %1 minutes.</source>
        <translation>
            <numerusform>Nach %n weiteren Versuch müssten Sie %1 Minuten warten.</numerusform>
            <numerusform>Nach %n weiteren Versuchen müssten Sie %1 Minuten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can always call us.</source>
        <translation>Sie können uns jederzeit anrufen.</translation>
    </message>
    <message>
        <source>The code is still missing.</source>
        <translation>Der Code fehlt noch.</translation>
    </message>
    <message>
        <source>That isn&apos;t a whole code. It has 13 letters and numbers.</source>
        <translation>Das ist kein ganzer Code. Er hat 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>We don&apos;t know that code. Compare it with the label once more.</source>
        <translation>Diesen Code kennen wir nicht. Vergleichen Sie ihn noch einmal mit dem Etikett.</translation>
    </message>
    <message>
        <source>Something not working?</source>
        <translation>Etwas kaputt?</translation>
    </message>
    <message>
        <source>Tell us here. It takes about a minute, and you need no account.</source>
        <translation>Melden Sie es hier, in etwa einer Minute und ohne Konto.</translation>
    </message>
    <message>
        <source>Type the code on the label</source>
        <translation>Den Code vom Etikett eintippen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etikett %1</translation>
    </message>
    <message>
        <source>We added you to %1.</source>
        <translation>Sie sind jetzt bei %1 dabei.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle anzeigen (%n)</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Lieber mit jemandem sprechen?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>13 letters and numbers below the square. Dashes and capitals don&apos;t matter.</source>
        <translation>13 Buchstaben und Ziffern unter dem Quadrat. Striche und Großschreibung sind egal.</translation>
    </message>
    <message>
        <source>When the camera can&apos;t read the square, this works as well.</source>
        <translation>Wenn die Kamera das Quadrat nicht lesen kann, geht es auch so.</translation>
    </message>
    <message>
        <source>Already reported</source>
        <translation>Schon gemeldet</translation>
    </message>
    <message>
        <source>Same problem? Tap “Me too”.</source>
        <translation>Dasselbe Problem? Tippen Sie auf „Ich auch“.</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Try this first</source>
        <translation>Zuerst ausprobieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Meldung senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>What you wrote before is here again.</source>
        <translation>Was Sie vorhin geschrieben haben, ist wieder da.</translation>
    </message>
    <message>
        <source>Your case number</source>
        <translation>Ihre Fallnummer</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation>Fall ansehen</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Keep this link</source>
        <translation>Diesen Link behalten</translation>
    </message>
    <message>
        <source>It shows how the case is going, and you can answer there. It works on this building&apos;s Wi-Fi, for anyone who has it.</source>
        <translation>Er zeigt, wie es mit dem Fall vorangeht, und Sie können dort antworten. Er funktioniert im WLAN dieses Gebäudes, für alle, die ihn haben.</translation>
    </message>
    <message>
        <source>Another phone?</source>
        <translation>Ein anderes Telefon?</translation>
    </message>
    <message>
        <source>Scan this:</source>
        <translation>Scannen Sie das hier:</translation>
    </message>
    <message>
        <source>We have a question.</source>
        <translation>Wir haben eine Frage.</translation>
    </message>
    <message>
        <source>Please read the last message and answer below.</source>
        <translation>Bitte lesen Sie die letzte Nachricht und antworten Sie unten.</translation>
    </message>
    <message>
        <source>We have your answer.</source>
        <translation>Ihre Antwort ist da.</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>This case is closed. Something new? Scan the label again.</source>
        <translation>Dieser Fall ist abgeschlossen. Etwas Neues? Scannen Sie das Etikett noch einmal.</translation>
    </message>
    <message>
        <source>You were away for a while, so we ask again. That keeps strangers out.</source>
        <translation>Sie waren eine Weile weg, deshalb fragen wir noch einmal. Das hält Fremde draußen.</translation>
    </message>
    <message>
        <source>What you wrote is kept.</source>
        <translation>Was Sie geschrieben haben, bleibt da.</translation>
    </message>
    <message>
        <source>Please add your photo once more.</source>
        <translation>Bitte fügen Sie Ihr Foto noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Your report was not sent yet. Enter the PIN, add your photo once more, then send it.</source>
        <translation>Ihre Meldung ist noch nicht gesendet. Geben Sie die PIN ein, fügen Sie Ihr Foto noch einmal hinzu und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>Much has come from here just now. You can send this from %1 on.</source>
        <translation>Von hier kam gerade viel. Ab %1 können Sie dies senden.</translation>
    </message>
    <message>
        <source>We can&apos;t take photos at the moment. Please send this without one.</source>
        <translation>Gerade können wir keine Fotos annehmen. Bitte senden Sie dies ohne Foto.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Bitte warten Sie etwas</translation>
    </message>
    <message>
        <source>Much has come from your network just now. Your phone is fine.</source>
        <translation>Aus Ihrem Netz kam gerade viel. Ihr Telefon ist in Ordnung.</translation>
    </message>
    <message>
        <source>This label is not connected to a device yet</source>
        <translation>Dieses Etikett gehört noch zu keinem Gerät</translation>
    </message>
    <message>
        <source>It is label %1. Somebody stuck it on before it was set up. You did nothing wrong.</source>
        <translation>Es ist das Etikett %1. Es wurde aufgeklebt, bevor es eingerichtet war. Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed.</source>
        <translation>Es wurden zu viele falsche PINs eingegeben.</translation>
    </message>
    <message>
        <source>Much has come from your network just now.</source>
        <translation>Aus Ihrem Netz kam gerade sehr viel.</translation>
    </message>
    <message>
        <source>Wait on this page, and type the PIN again at %1. Nothing is lost.</source>
        <translation>Warten Sie auf dieser Seite und geben Sie die PIN um %1 noch einmal ein. Es geht nichts verloren.</translation>
    </message>
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
    <message>
        <source>This code is no longer valid</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>It signs in one phone and holds for ten minutes. Nothing is lost.</source>
        <translation>Er meldet ein Telefon an und gilt zehn Minuten. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Show a new one on the computer, and scan that.</source>
        <translation>Zeigen Sie am Computer einen neuen an, und scannen Sie den.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Dort suchen</translation>
    </message>
    <message>
        <source>Use this phone to set up labels?</source>
        <translation>Mit diesem Telefon Etiketten einrichten?</translation>
    </message>
    <message>
        <source>For twelve hours, or until you sign out, whoever holds it can say which label hangs on which device.</source>
        <translation>Zwölf Stunden lang, oder bis Sie sich abmelden, kann man damit sagen, welches Etikett an welchem Gerät hängt.</translation>
    </message>
    <message>
        <source>Use this phone</source>
        <translation>Dieses Telefon verwenden</translation>
    </message>
    <message>
        <source>This phone sets up labels</source>
        <translation>Dieses Telefon richtet Etiketten ein</translation>
    </message>
    <message>
        <source>Signed in until %1.</source>
        <translation>Angemeldet bis %1.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>What does label %1 hang on?</source>
        <translation>Woran hängt Etikett %1?</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Name, place or serial number</source>
        <translation>Name, Ort oder Seriennummer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Devices and spaces</source>
        <translation>Geräte und Räume</translation>
    </message>
    <message>
        <source>Nothing here has that name. Search for less of it.</source>
        <translation>Hier heißt nichts so. Suchen Sie nach einem kürzeren Teil davon.</translation>
    </message>
    <message>
        <source>There are more. Search, or choose where it stands.</source>
        <translation>Es gibt mehr. Suchen Sie, oder wählen Sie den Ort.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Verknüpft mit %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Noted as stuck on since %1.</source>
        <translation>Als angebracht vermerkt seit %1.</translation>
    </message>
    <message>
        <source>See what visitors see</source>
        <translation>Ansehen, was Besucher sehen</translation>
    </message>
    <message>
        <source>Undo: make the label blank again</source>
        <translation>Rückgängig: das Etikett wieder frei machen</translation>
    </message>
    <message>
        <source>This can&apos;t be read just now</source>
        <translation>Das lässt sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>Something is wrong on our side. Nothing is lost, and you did nothing wrong.</source>
        <translation>Bei uns stimmt etwas nicht. Es ist nichts verloren, und Sie haben nichts falsch gemacht.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Scan a label with the camera. A blank one asks for its device, any other one whether it is stuck where it belongs.</source>
        <translation>Scannen Sie ein Etikett mit der Kamera. Ein freies fragt nach seinem Gerät, jedes andere, ob es dort angebracht ist, wo es hingehört.</translation>
    </message>
    <message>
        <source>Is the label stuck on it?</source>
        <translation>Ist das Etikett daran angebracht?</translation>
    </message>
    <message>
        <source>It is stuck on</source>
        <translation>Es ist angebracht</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language.</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Back to case %1</source>
        <translation>Zurück zu Fall %1</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>It signs in one phone, within a day. Somebody has used it, it is older, or the PIN has changed. Nothing is lost.</source>
        <translation>Er meldet ein Telefon an, innerhalb eines Tages. Jemand hat ihn benutzt, er ist älter, oder die PIN ist eine andere. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Scan the label, and type the PIN that is posted there now.</source>
        <translation>Scannen Sie das Etikett, und tippen Sie die PIN, die dort jetzt aushängt.</translation>
    </message>
    <message>
        <source>No luck? Ask whoever gave you the link for a new one.</source>
        <translation>Geht das nicht? Bitten Sie um einen neuen Link, wo Sie diesen bekommen haben.</translation>
    </message>
    <message>
        <source>Sign this phone in?</source>
        <translation>Dieses Telefon anmelden?</translation>
    </message>
    <message>
        <source>It needs no PIN then. The link works once: on the phone that you hold now.</source>
        <translation>Dann braucht es keine PIN. Der Link gilt einmal: für das Telefon, das Sie gerade halten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This phone is signed in</source>
        <translation>Dieses Telefon ist angemeldet</translation>
    </message>
    <message>
        <source>Scan the label again, or type the code that is printed on it. Nobody asks for a PIN.</source>
        <translation>Scannen Sie das Etikett noch einmal, oder tippen Sie den Code, der darauf steht. Eine PIN braucht es nicht.</translation>
    </message>
</context>
</TS>
