# Versiegeln im Browser, und die Wahl: Wer darf lesen?

## Das Formular

sealed-by-server = **Unser Server verschließt Ihre Meldung**, sobald sie ankommt. Denn Ihr Browser führt hier keine Skripte aus. Danach kann der Server sie nicht mehr lesen.
sealed-on-device = **Ihr Gerät verschließt Ihre Meldung**, bevor sie gesendet wird. Unser Server sieht Ihre Worte nicht. Er sieht auch Ihren Zugangs-Code nicht.
take-out = Geht es um eine dieser Personen?
take-out-more = Kreuzen Sie an: Wer darf Ihre Meldung nicht lesen? Diese Person bekommt keinen Schlüssel. Sie erfährt nichts von der Meldung. Eine Person muss übrig bleiben.
take-out-one = { $name } darf es nicht lesen
trouble-readers-changed = Jetzt können andere Personen Meldungen öffnen. Sehen Sie oben nach, wer es ist. Senden Sie die Meldung dann noch einmal ab. Ihr Text ist noch da.
trouble-nobody-left = Sie haben alle Personen angekreuzt. Eine Person muss Ihre Meldung aber lesen können. Geht es um alle? Dann gehen Sie zu einer anderen Melde-Stelle.
device-failed = Es wurde nichts gesendet. Ihr Text ist noch da. Sie können es noch einmal versuchen. Oder unser Server verschließt Ihre Meldung. Dann sieht er Ihre Worte und Ihren Zugangs-Code für einen Augenblick.
device-again = Noch einmal versuchen
device-by-server = Der Server soll es machen

## Absagen an das Skript

refused-slow = Es kommen gerade sehr viele Meldungen an. Ihr Text ist noch da. Bitte senden Sie ihn gleich noch einmal.
refused-busy = Der Speicher hat gerade zu viel zu tun. Ihr Text ist noch da. Bitte senden Sie ihn in einer Minute noch einmal.
refused-failed = Bei uns gab es einen Fehler. Ihr Text ist noch da. Bitte senden Sie ihn in ein paar Minuten noch einmal.
refused-shape = Hier ist etwas Falsches angekommen. Es wurde nichts gespeichert. Ihr Text ist noch da. Bitte öffnen Sie die Seite in einem anderen Fenster. Oder versuchen Sie es noch einmal.
refused-known = Mit diesem Zugangs-Code gibt es schon eine Meldung.
refused-elsewhere = Eine andere Nachricht war schneller. Ihre Nachricht wird noch einmal verschlossen.

## Das Postfach

opened-by-server = **Unser Server öffnet Ihr Postfach.** Denn Ihr Browser führt hier keine Skripte aus. Der Server sieht dann kurz Ihren Zugangs-Code. Er sieht auch kurz, was im Postfach ist.
opened-on-device = **Ihr Gerät öffnet Ihr Postfach.** Unser Server sieht Ihren Zugangs-Code nicht. Er sieht auch nicht, was im Postfach ist. Laden Sie die Seite neu? Dann geben Sie den Zugangs-Code noch einmal ein.
device-opening = Ihr Gerät öffnet diesen Eintrag.
device-not-opened = Ihr Zugangs-Code ist noch auf Ihrem Gerät. Sie können es noch einmal versuchen. Oder unser Server öffnet Ihr Postfach. Dann sieht er kurz Ihren Zugangs-Code und Ihre Nachrichten.
device-opened-by-server = Der Server soll es öffnen

## Für immer gehen

destroy = Ich komme nicht wieder
destroy-more = Sie können Ihren Zugang für immer löschen. Dann kann niemand mehr dieses Postfach öffnen. Auch Ihr Zugangs-Code öffnet es nicht mehr. **Ihre Meldung bleibt** bei der Melde-Stelle. Die Melde-Stelle sieht: Sie lesen keine Antworten mehr. Sie können das nicht zurücknehmen.
destroy-sure = Ich bin sicher. Ich brauche dieses Postfach nicht mehr.
destroy-not-sure = Kreuzen Sie zuerst das Kästchen an. Ihr Zugang wurde nicht gelöscht.
destroy-now = Meinen Zugang löschen
destroyed-title = Ihr Zugang ist gelöscht
destroyed-lead = Niemand kann dieses Postfach mehr öffnen. Ihre Meldung bleibt bei der Melde-Stelle.
destroyed-code = Zerreißen Sie das Papier mit dem Zugangs-Code. Der Code öffnet nichts mehr.
reporter-left = Die Person hat ihren Zugang aufgegeben.
reporter-left-more = Am { $day } hat sie ihn gelöscht. Niemand liest, was Sie ihr jetzt schreiben.
