# Versiegeln im Browser der meldenden Person, und die Wahl, wer liest.

## Das Formular

sealed-by-server = **Unser Server versiegelt** Ihre Meldung, sobald sie ankommt, denn Ihr Browser führt hier keine Skripte aus. Danach kann der Server sie nicht mehr lesen.
sealed-on-device = **Ihr Gerät versiegelt** Ihre Meldung vor dem Absenden. Unser Server sieht weder Ihre Worte noch Ihren Zugangscode.
take-out = Jemanden ausnehmen, oder Schlüssel prüfen
take-out-more = Geht es um eine dieser Personen? Kreuzen Sie sie an: Dann bekommt sie keinen Schlüssel und erfährt nichts von der Meldung. Eine Person muss übrig bleiben. Die acht Wörter gehören zum Schlüssel der Person.
take-out-words = Was sie bedeuten
take-out-one = { $name } soll es nicht lesen
trouble-readers-changed = Gerade hat sich geändert, wer Meldungen öffnen kann. Bitte sehen Sie oben nach, wer es jetzt ist und wen Sie ausgenommen haben, und senden Sie Ihre Meldung noch einmal ab. Alles, was Sie geschrieben haben, steht noch hier.
trouble-nobody-left = Sie haben alle ausgeschlossen. Mindestens eine Person muss Ihre Meldung lesen können. Betrifft es alle, wenden Sie sich an eine externe Meldestelle.
device-failed = Nichts wurde unversiegelt gesendet, und nichts von dem, was Sie geschrieben haben, ist verloren. Sie können es noch einmal versuchen. Oder unser Server versiegelt beim Eintreffen: Dann sieht er Ihre Worte und Ihren Zugangscode für einen Augenblick.
trouble-too-late = Eine frühere Fassung dieser Meldung ist schon angekommen, und jemand, den Sie jetzt ausgenommen haben, kann sie lesen. Das lässt sich nicht zurückholen. Was Sie seitdem geändert haben, wurde nicht gespeichert. Soll diese Person davon nichts lesen, schreiben Sie es in einem neuen Fenster als neue Meldung. Ihren Zugangscode zur ersten bekommen Sie, wenn Sie hier wieder alles so einstellen wie beim ersten Mal und noch einmal absenden.
device-again = Noch einmal versuchen
device-by-server = Den Server versiegeln lassen
error-torn = Das sieht aus wie ein Text, der vorher versiegelt wurde, aber es fehlt etwas davon, oder er ist nicht mit unseren Schlüsseln versiegelt. Kopieren Sie den ganzen Text noch einmal, von der ersten bis zur letzten Zeile mit Strichen, und sonst nichts.

## Absagen an das Skript

refused-slow = Gerade kommen sehr viele Meldungen an. Nichts von dem, was Sie geschrieben haben, ist verloren. Bitte senden Sie es gleich noch einmal ab.
refused-busy = Der Speicher ist gerade ausgelastet. Nichts von dem, was Sie geschrieben haben, ist verloren. Bitte senden Sie es in einer Minute noch einmal ab.
refused-failed = Bei uns ist etwas schiefgegangen. Nichts von dem, was Sie geschrieben haben, ist verloren. Bitte senden Sie es in einigen Minuten noch einmal ab.
refused-shape = Was hier angekommen ist, sendet unsere Seite so nicht. Es wurde nichts gespeichert, und nichts von dem, was Sie geschrieben haben, ist verloren. Bitte laden Sie die Seite in einem anderen Fenster neu oder versuchen Sie es noch einmal.
refused-known = Unter diesem Zugangscode gibt es schon eine Meldung.
refused-elsewhere = Inzwischen ist eine andere Nachricht angekommen. Ihre wird für ihren neuen Platz noch einmal versiegelt.

## Das Postfach

opened-by-server = **Unser Server öffnet** Ihr Postfach für Sie, denn Ihr Browser führt hier keine Skripte aus. Er sieht dann für einen Augenblick Ihren Zugangscode und was im Postfach liegt.
opened-on-device = **Ihr Gerät öffnet** Ihr Postfach. Unser Server sieht weder Ihren Zugangscode noch, was im Postfach liegt. Wenn Sie diese Seite neu laden, geben Sie Ihren Zugangscode noch einmal ein.
device-opening = Dieser Eintrag wird auf Ihrem Gerät geöffnet.
device-not-opened = Ihr Zugangscode hat Ihr Gerät nicht verlassen. Sie können es noch einmal versuchen. Oder unser Server öffnet Ihr Postfach: Dann sieht er für einen Augenblick Ihren Zugangscode und was im Postfach liegt.
device-opened-by-server = Den Server öffnen lassen

## Für immer gehen

destroy = Ich komme nicht wieder
destroy-more = Sie können Ihren Zugang für immer vernichten. Dann kann niemand dieses Postfach mehr öffnen, auch nicht mit Ihrem Zugangscode. **Ihre Meldung bleibt** bei der Meldestelle. Diese sieht, dass Sie keine Antworten mehr lesen. Das lässt sich nicht rückgängig machen.
destroy-sure = Ich bin sicher. Ich brauche dieses Postfach nicht mehr.
destroy-not-sure = Bitte kreuzen Sie zuerst das Kästchen an. Ihr Zugang wurde nicht vernichtet.
destroy-now = Meinen Zugang vernichten
destroyed-title = Ihr Zugang ist vernichtet
destroyed-lead = Niemand kann dieses Postfach mehr öffnen. Ihre Meldung bleibt bei der Meldestelle.
destroyed-code = Vernichten Sie das Papier mit dem Zugangscode. Er öffnet nichts mehr.
reporter-left = Die hinweisgebende Person hat ihren Zugang aufgegeben.
reporter-left-more = Am { $day } hat sie ihn vernichtet. Was Sie ihr von nun an schreiben, liest niemand.

## Was das Skript sagt

device-sealing = Ihre Meldung wird auf Ihrem Gerät versiegelt. Das kann einige Sekunden dauern.
device-sealing-message = Ihre Nachricht wird auf Ihrem Gerät versiegelt.
device-opening-all = Ihr Postfach wird auf Ihrem Gerät geöffnet. Das kann einige Sekunden dauern.
device-sending = Versiegelt. Jetzt wird gesendet.
device-loading = Ihr Postfach wird geholt, noch versiegelt.
device-broke = Ihr Browser konnte es nicht tun.
device-offline = Die Verbindung ist abgebrochen. Nichts von dem, was Sie geschrieben haben, ist verloren. Bitte senden Sie es noch einmal ab, wenn Sie wieder verbunden sind.
device-language-failed = Die Sprache ließ sich gerade nicht wechseln. Alles, was Sie geschrieben haben, steht noch hier.
device-slot-closed = Ihr Postfach wurde gefunden, aber Ihr Zugangscode öffnet nicht, was darin liegt. Jemand hat auf unserem Server etwas verändert. Bewahren Sie den Zugangscode auf und wenden Sie sich an eine externe Meldestelle.
device-other-recipient = An Ihrem Postfach wurde auf unserem Server etwas verändert: Sein Schlüssel ist nicht der, den Ihr Zugangscode öffnet. Darum wird nichts gezeigt und nichts gesendet. Bewahren Sie den Zugangscode auf und wenden Sie sich an eine externe Meldestelle.
device-sent-others-too = Ihre Nachricht ist angekommen. Außerdem ist etwas Neues da: Öffnen Sie Ihr Postfach neu, um es zu sehen.
entry-unknown-version = Diese Nachricht stammt von einer neueren Fassung des Programms und lässt sich hier nicht zeigen.
destroyed-note = Ihr Zugang ist vernichtet. Niemand kann dieses Postfach mehr öffnen. Vernichten Sie auch das Papier mit dem Zugangscode.
destroy-failed = Ihr Zugang konnte gerade nicht vernichtet werden. Bitte versuchen Sie es in einer Minute noch einmal.

## How it works, with scripts

how-sending-device = Wenn Sie absenden, mit Skripten
how-sending-device-words = nie: versiegelt wird auf Ihrem Gerät
how-sending-device-code = nie: er entsteht auf Ihrem Gerät
how-reading-device = Wenn Sie Ihr Postfach lesen, mit Skripten
how-reading-device-words = nie: entsiegelt wird auf Ihrem Gerät
how-reading-device-code = nie: nur ein Wert, der daraus berechnet ist, das Postfach findet und nichts öffnet
how-licences = Lizenzen dessen, was außer unserem in den Skripten steckt
