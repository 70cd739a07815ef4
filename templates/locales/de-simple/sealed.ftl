# Versiegeln im Browser, und die Wahl: Wer darf lesen?

## Das Formular

sealed-by-server = **Unser Server verschließt Ihre Meldung**, sobald sie ankommt. Denn Ihr Browser führt hier keine Skripte aus. Danach kann der Server sie **nicht** mehr lesen.
sealed-on-device = **Ihr Gerät verschließt Ihre Meldung**, bevor sie gesendet wird. Unser Server sieht Ihre Worte nicht. Er sieht auch Ihren geheimen Code **nicht**.
take-out = Darf jemand nicht lesen?
take-out-more = Geht es um eine dieser Personen? Kreuzen Sie den Namen an. Dann bekommt die Person keinen Schlüssel. Sie erfährt **nichts** von der Meldung. Eine Person muss übrig bleiben. Die acht Wörter gehören zum Schlüssel der Person.
take-out-words = Das bedeuten die Wörter
take-out-one = Nicht lesen darf es: { $name }
trouble-readers-changed = Jetzt können andere Personen Meldungen öffnen. Sehen Sie oben nach, wer es ist. Haben Sie jemanden angekreuzt? Prüfen Sie auch das noch einmal. Senden Sie die Meldung dann noch einmal ab. Ihr Text ist noch da.
trouble-nobody-left = Sie haben alle Personen angekreuzt. Eine Person muss Ihre Meldung aber lesen können. Geht es um alle? Dann gehen Sie zu einer anderen Melde-Stelle.
device-failed = **Nichts** wurde offen gesendet. Ihr Text ist noch da. Sie können es noch einmal versuchen. Oder unser Server verschließt Ihre Meldung. Dann sieht er Ihre Worte und Ihren geheimen Code für einen Augenblick.
trouble-too-late = Ihre Meldung ist vorhin schon angekommen. Eine Person, die Sie jetzt angekreuzt haben, kann sie lesen. Das kann man **nicht** mehr ändern. Ihre Änderungen sind **nicht** gespeichert. Darf die Person sie nicht lesen? Dann öffnen Sie ein neues Fenster und schreiben Sie dort eine neue Meldung. Sie brauchen noch den geheimen Code für die erste Meldung? Dann machen Sie hier alles so wie beim ersten Mal. Senden Sie dann noch einmal.
device-again = Noch einmal versuchen
device-by-server = Der Server soll es machen
error-torn = Das sieht aus wie ein verschlossener Text. Aber es fehlt etwas. Kopieren Sie den ganzen Text noch einmal. Er beginnt und endet mit einer Zeile mit vielen Strichen. Kopieren Sie **nichts** anderes.

## Absagen an das Skript

refused-slow = Es kommen gerade sehr viele Meldungen an. Ihr Text ist noch da. Bitte senden Sie ihn gleich noch einmal.
refused-busy = Der Speicher hat gerade zu viel zu tun. Ihr Text ist noch da. Bitte senden Sie ihn in einer Minute noch einmal.
refused-failed = Bei uns gab es einen Fehler. Ihr Text ist noch da. Bitte senden Sie ihn in ein paar Minuten noch einmal.
refused-shape = Hier ist etwas Falsches angekommen. Es wurde **nichts** gespeichert. Ihr Text ist noch da. Bitte öffnen Sie die Seite in einem anderen Fenster. Oder versuchen Sie es noch einmal.
refused-known = Mit diesem geheimen Code gibt es schon eine Meldung.
refused-elsewhere = Eine andere Nachricht war schneller. Ihre Nachricht wird noch einmal verschlossen.

## Das Post-Fach

opened-by-server = **Unser Server öffnet Ihr Post-Fach.** Denn Ihr Browser führt hier **keine** Skripte aus. Der Server sieht dann kurz Ihren geheimen Code. Er sieht auch kurz, was im Post-Fach ist.
opened-on-device = **Ihr Gerät öffnet Ihr Post-Fach.** Unser Server sieht Ihren geheimen Code nicht. Er sieht auch **nicht**, was im Post-Fach ist. Laden Sie die Seite neu? Dann geben Sie den geheimen Code noch einmal ein.
device-opening = Ihr Gerät öffnet diesen Eintrag.
device-not-opened = Ihr geheimer Code ist noch auf Ihrem Gerät. Sie können es noch einmal versuchen. Oder unser Server öffnet Ihr Post-Fach. Dann sieht er kurz Ihren geheimen Code und Ihre Nachrichten.
device-opened-by-server = Der Server soll es öffnen

## Für immer gehen

destroy = Ich komme **nicht** wieder
destroy-more = Sie können Ihren Zugang für immer löschen. Dann kann **niemand** mehr dieses Post-Fach öffnen. Auch Ihr geheimer Code öffnet es nicht mehr. **Ihre Meldung bleibt** bei der Melde-Stelle. Die Melde-Stelle sieht: Sie lesen keine Antworten mehr. Sie können das **nicht** zurücknehmen.
destroy-sure = Ich bin sicher. Ich brauche dieses Post-Fach **nicht** mehr.
destroy-not-sure = Kreuzen Sie zuerst das Kästchen an. Ihr Zugang wurde **nicht** gelöscht.
destroy-now = Meinen Zugang löschen
destroyed-title = Ihr Zugang ist gelöscht
destroyed-lead = **Niemand** kann dieses Post-Fach mehr öffnen. Ihre Meldung bleibt bei der Melde-Stelle.
destroyed-code = Zerreißen Sie das Papier mit dem geheimen Code. Der Code öffnet **nichts** mehr.
reporter-left = Die Person hat ihren Zugang aufgegeben.
reporter-left-more = Am { $day } hat sie ihn gelöscht. **Niemand** liest, was Sie ihr jetzt schreiben.

## Was das Skript sagt

device-sealing = Ihr Gerät verschließt Ihre Meldung. Das dauert ein paar Sekunden.
device-sealing-message = Ihr Gerät verschließt Ihre Nachricht.
device-opening-all = Ihr Gerät öffnet Ihr Post-Fach. Das dauert ein paar Sekunden.
device-sending = Die Meldung ist verschlossen. Sie wird jetzt gesendet.
device-loading = Ihr Post-Fach wird geholt. Es ist noch verschlossen.
device-broke = Ihr Browser konnte das **nicht**.
device-offline = Die Verbindung ist weg. Ihr Text ist noch da. Senden Sie ihn noch einmal, wenn die Verbindung wieder da ist.
device-language-failed = Die Sprache konnte **nicht** geändert werden. Ihr Text ist noch da.
device-slot-closed = Ihr Post-Fach ist da. Aber Ihr geheimer Code öffnet den Inhalt **nicht**. Jemand hat auf unserem Server etwas geändert. Behalten Sie den geheimen Code. Gehen Sie zu einer anderen Melde-Stelle.
device-other-recipient = Jemand hat auf unserem Server etwas an Ihrem Post-Fach geändert. Darum zeigen wir **nichts** und senden **nichts**. Behalten Sie den geheimen Code. Gehen Sie zu einer anderen Melde-Stelle.
device-sent-others-too = Ihre Nachricht ist angekommen. Es gibt auch etwas Neues. Öffnen Sie Ihr Post-Fach noch einmal. Dann sehen Sie es.
entry-unknown-version = Ein neueres Programm hat diese Nachricht geschrieben. Man kann sie hier **nicht** zeigen.
destroyed-note = Ihr Zugang ist gelöscht. **Niemand** kann dieses Post-Fach mehr öffnen. Zerreißen Sie auch das Papier mit dem geheimen Code.
destroy-failed = Ihr Zugang konnte **nicht** gelöscht werden. Versuchen Sie es in einer Minute noch einmal.

## So geht es, wenn Ihr Gerät verschließt

how-sending-device = Wenn Sie abschicken und Ihr Gerät verschließt
how-sending-device-words = Nie.
how-sending-device-code = Nie.
how-reading-device = Wenn Sie Ihr Post-Fach lesen und Ihr Gerät öffnet
how-reading-device-words = Nie.
how-reading-device-code = Nie.
how-licences = Lizenzen der Skripte
