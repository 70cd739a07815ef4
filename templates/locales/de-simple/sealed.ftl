# Versiegeln im Browser, und die Wahl: Wer darf lesen?

## Das Formular

sealed-by-server = **Unser Computer verschließt Ihre Meldung**, sobald sie ankommt. Danach kann auch er sie **nicht** mehr lesen.
sealed-on-device = **Ihr Gerät verschließt Ihre Meldung**, bevor sie abgeschickt wird. Unser Computer sieht Text und Code **nicht**.
take-out = Darf jemand Ihre Meldung **nicht** lesen?
take-out-link = Jemanden sperren
# True of the program; people may still talk to each other.
take-out-more = Geht es um eine dieser Personen? Kreuzen Sie den Namen an. Dann kann die Person Ihre Meldung **nicht** öffnen. Sie sieht die Meldung hier auch **nicht**. Mindestens 1 Person muss übrig bleiben. Die 8 Prüfwörter gehören zum Schlüssel der Person.
take-out-words = Das bedeuten die Prüfwörter
take-out-one = Gesperrt für: { $name }
trouble-readers-changed = Die Personen, die Meldungen lesen, haben gerade gewechselt. Sehen Sie nach, wer es jetzt ist. Haben Sie jemanden angekreuzt? Prüfen Sie auch das noch einmal. Schicken Sie die Meldung dann noch einmal ab. Ihr Text ist noch da.
trouble-nobody-left = Sie haben alle Personen angekreuzt. Mindestens 1 Person muss Ihre Meldung aber lesen können. Geht es um alle? Dann gehen Sie zu einer anderen Meldestelle.
device-failed = **Nichts** wurde offen abgeschickt. Ihr Text ist noch da. Sie können es noch einmal versuchen. Oder unser Computer verschließt Ihre Meldung. Dann sieht er Ihren Text und Ihren geheimen Code für einen Augenblick.
trouble-too-late = Eine Person kann Ihre Meldung schon lesen. Das kann man **nicht** mehr ändern. Soll die Person Neues **nicht** lesen? Dann schreiben Sie in einem neuen Fenster eine neue Meldung. Brauchen Sie noch den Code für die erste Meldung? Dann machen Sie hier alles wie beim ersten Mal. Schicken Sie dann noch einmal ab.
device-again = Noch einmal versuchen
device-by-server = Unser Computer soll es machen
error-torn = Das sieht aus wie ein verschlossener Text. Aber es fehlt etwas. Kopieren Sie den ganzen Text noch einmal. Er beginnt und endet mit einer Zeile mit vielen Strichen. Kopieren Sie **nichts** anderes.

## Absagen an das Skript

refused-slow = Es kommen gerade sehr viele Meldungen an. Ihr Text ist noch da. Bitte schicken Sie ihn gleich noch einmal ab.
refused-busy = Unser Computer hat gerade viel zu tun. Ihr Text ist noch da. Bitte schicken Sie ihn in 1 Minute noch einmal ab.
refused-failed = Bei uns gab es einen Fehler. Ihr Text ist noch da. Bitte schicken Sie ihn in ein paar Minuten noch einmal ab.
refused-shape = Hier ist etwas Falsches angekommen. Wir haben **nichts** gespeichert. Ihr Text ist noch da. Bitte öffnen Sie die Seite in einem anderen Fenster. Oder versuchen Sie es noch einmal.
refused-known = Mit diesem geheimen Code gibt es schon eine Meldung.
refused-elsewhere = Eine andere Nachricht war schneller. Ihre Nachricht wird noch einmal verschlossen.

## Das Postfach

opened-by-server = Ihr Browser kann das Öffnen hier **nicht** selbst machen. Das ist in Ordnung. **Unser Computer öffnet Ihr Postfach.** Er sieht dann kurz Ihren geheimen Code. Er sieht auch kurz, was im Postfach ist.
opened-on-device = **Ihr Gerät öffnet Ihr Postfach.** Unser Computer sieht Ihren geheimen Code **nicht**. Er sieht auch **nicht**, was im Postfach ist. Laden Sie die Seite neu? Dann geben Sie den geheimen Code noch einmal ein.
device-opening = Ihr Gerät öffnet diesen Text.
device-not-opened = Ihr geheimer Code ist noch auf Ihrem Gerät. Sie können es noch einmal versuchen. Oder unser Computer öffnet Ihr Postfach. Dann sieht er kurz Ihren geheimen Code und Ihre Nachrichten.
device-opened-by-server = Unser Computer soll es öffnen

## Für immer gehen

destroy = Zugang für immer löschen
# HinSchG § 17(2): feedback cannot arrive any more. § 36(2): the report can no longer be shown.
destroy-more = Danach kann **niemand** mehr dieses Postfach öffnen. Auch Ihr geheimer Code öffnet es **nicht** mehr. Sie bekommen **keine** Antwort mehr. Ohne einen Nachweis können Sie dann **nicht** mehr zeigen, dass Sie gemeldet haben. Bei Ärger kann das wichtig sein. **Ihre Meldung bleibt** bei der Meldestelle. Sie können das **nicht** zurücknehmen.
destroy-sure = Ich bin sicher. Ich brauche dieses Postfach **nicht** mehr.
destroy-not-sure = Kreuzen Sie zuerst das Kästchen an. Ihr Zugang wurde **nicht** gelöscht.
destroy-now = Meinen Zugang löschen
destroyed-title = Ihr Zugang ist gelöscht
destroyed-lead = **Niemand** kann dieses Postfach mehr öffnen. Ihre Meldung bleibt bei der Meldestelle.
destroyed-code = Sie brauchen das Papier mit dem geheimen Code **nicht** mehr. Zerreißen Sie das Papier.
reporter-left = Die Person hat ihren Zugang aufgegeben.
reporter-left-more = Am { $day } wurde der Zugang gelöscht. **Niemand** liest mehr, was Sie jetzt schreiben.

## Was das Skript sagt

device-sealing = Ihr Gerät verschließt Ihre Meldung. Das dauert ein paar Sekunden.
device-sealing-message = Ihr Gerät verschließt Ihre Nachricht.
device-opening-all = Ihr Gerät öffnet Ihr Postfach. Das dauert ein paar Sekunden.
device-sending = Die Meldung ist verschlossen. Sie wird jetzt abgeschickt.
device-loading = Ihr Postfach wird geholt. Es ist noch verschlossen.
device-broke = Das hat in Ihrem Browser **nicht** geklappt.
device-offline = Die Verbindung ist weg. Ihr Text ist noch da. Ist die Verbindung wieder da? Dann schicken Sie ihn noch einmal ab.
device-language-failed = Die Sprache konnte **nicht** geändert werden. Ihr Text ist noch da.
device-topic-failed = Das andere Formular ist **nicht** gekommen. Ihr Text ist noch da.
device-slot-closed = Ihr Postfach ist da. Aber Ihr geheimer Code öffnet den Inhalt **nicht**. Auf unserem Computer ist etwas anders als vorher. Vielleicht ist es ein Fehler. Vielleicht war es Absicht. Behalten Sie den geheimen Code. Gehen Sie zu einer anderen Meldestelle.
device-other-recipient = An Ihrem Postfach ist etwas anders als vorher. Vielleicht ist es ein Fehler. Vielleicht war es Absicht. Darum zeigen wir **nichts** und schicken **nichts** ab. Behalten Sie den geheimen Code. Gehen Sie zu einer anderen Meldestelle.
device-sent-others-too = Ihre Nachricht ist angekommen. Es gibt auch etwas Neues. Öffnen Sie Ihr Postfach noch einmal. Dann sehen Sie es.
entry-unknown-version = Ein neueres Programm hat diese Nachricht geschrieben. Man kann sie hier **nicht** zeigen.
destroyed-note = Ihr Zugang ist gelöscht. **Niemand** kann dieses Postfach mehr öffnen. Zerreißen Sie auch das Papier mit dem geheimen Code.
destroy-failed = Ihr Zugang konnte **nicht** gelöscht werden. Versuchen Sie es in einer Minute noch einmal.

## So geht es, wenn Ihr Gerät verschließt

how-sending-device = Wenn Sie abschicken und Ihr Gerät verschließt
how-sending-device-words = Nie.
how-sending-device-code = Nie.
how-reading-device = Wenn Sie Ihr Postfach lesen und Ihr Gerät öffnet
how-reading-device-words = Nie.
how-reading-device-code = Nie.
how-licences = Lizenzen von anderen Programmen
