# Versiegeln im Browser der meldenden Person, und die Wahl, wer liest.

## Das Formular

sealed-by-server = Ihr Browser führt hier keine Skripte aus. **Unser Server versiegelt** Ihre Meldung, sobald sie ankommt. Danach kann auch er sie nicht mehr lesen.
sealed-on-device = **Ihr Gerät versiegelt** Ihre Meldung vor dem Absenden. Unser Server sieht weder Ihre Worte noch Ihren Zugangscode.
take-out = Darf jemand Ihre Meldung nicht lesen?
take-out-link = Jemanden ausschließen
# True of the program; people may still talk to each other.
take-out-more = Kreuzen Sie an, wer Ihre Meldung nicht lesen darf, etwa weil es um diese Person geht. Diese Person kann die Meldung dann nicht öffnen und erfährt über dieses System nichts davon. Mindestens eine Person muss übrig bleiben. Die acht Wörter gehören zum Schlüssel der Person.
take-out-words = Was sie bedeuten
take-out-one = { $name } soll die Meldung nicht lesen
trouble-readers-changed = Gerade hat sich geändert, wer Meldungen öffnen kann. Bitte prüfen Sie, wer es jetzt ist und wen Sie ausgeschlossen haben, und senden Sie Ihre Meldung noch einmal ab. Alles, was Sie geschrieben haben, steht noch hier.
trouble-nobody-left = Sie haben alle ausgeschlossen. Mindestens eine Person muss Ihre Meldung lesen können. Betrifft es alle, wenden Sie sich an eine externe Meldestelle.
device-failed = Nichts wurde unversiegelt gesendet. Ihr Text ist noch da. Sie können es noch einmal versuchen. Oder unser Server versiegelt beim Eintreffen: Dann sieht er Ihre Worte und Ihren Zugangscode für einen Augenblick.
trouble-too-late = Eine frühere Fassung dieser Meldung ist schon angekommen, und jemand, den Sie jetzt ausgeschlossen haben, kann sie lesen. Das lässt sich nicht rückgängig machen. Was Sie seitdem geändert haben, wurde nicht gespeichert. Soll diese Person davon nichts lesen, schreiben Sie es in einem neuen Fenster als neue Meldung. Den Zugangscode der ersten Meldung erhalten Sie, wenn Sie hier alles wieder so ausfüllen wie zuvor und noch einmal absenden.
device-again = Noch einmal versuchen
device-by-server = Den Server versiegeln lassen
error-torn = Das sieht aus wie ein Text, der vorher versiegelt wurde, aber es fehlt etwas davon, oder er ist nicht mit unseren Schlüsseln versiegelt. Kopieren Sie den ganzen Text noch einmal, von der ersten bis zur letzten Zeile mit Strichen, und sonst nichts.

## Absagen an das Skript

refused-slow = Gerade kommen sehr viele Meldungen an. Ihr Text ist noch da. Bitte senden Sie ihn gleich noch einmal ab.
refused-busy = Unser Server ist gerade ausgelastet. Ihr Text ist noch da. Bitte senden Sie ihn in einer Minute noch einmal ab.
refused-failed = Bei uns ist etwas schiefgegangen. Ihr Text ist noch da. Bitte senden Sie ihn in einigen Minuten noch einmal ab.
refused-shape = Die Daten sind unvollständig oder verfälscht angekommen. Es wurde nichts gespeichert. Ihr Text ist noch da. Bitte laden Sie die Seite in einem anderen Fenster neu oder versuchen Sie es noch einmal.
refused-known = Unter diesem Zugangscode gibt es schon eine Meldung.
refused-elsewhere = Inzwischen ist eine andere Nachricht angekommen. Ihre Nachricht wird deshalb noch einmal versiegelt.

## Das Postfach

opened-by-server = Ihr Browser führt hier keine Skripte aus. Das ist in Ordnung. **Unser Server öffnet** Ihr Postfach für Sie. Er sieht dann für einen Augenblick Ihren Zugangscode und was im Postfach liegt.
opened-on-device = **Ihr Gerät öffnet** Ihr Postfach. Unser Server sieht weder Ihren Zugangscode noch, was im Postfach liegt. Wenn Sie diese Seite neu laden, geben Sie Ihren Zugangscode noch einmal ein.
device-opening = Dieser Eintrag wird auf Ihrem Gerät geöffnet.
device-not-opened = Ihr Zugangscode hat Ihr Gerät nicht verlassen. Sie können es noch einmal versuchen. Oder unser Server öffnet Ihr Postfach: Dann sieht er für einen Augenblick Ihren Zugangscode und was im Postfach liegt.
device-opened-by-server = Den Server öffnen lassen

## Für immer gehen

destroy = Zugang endgültig vernichten
# HinSchG § 17(2): feedback cannot arrive any more. § 36(2): the report can no longer be shown.
destroy-more = Danach kann niemand dieses Postfach mehr öffnen, auch nicht mit Ihrem Zugangscode. Sie erhalten dann auch keine Rückmeldung mehr. Und ohne einen Nachweis, den Sie vorher geholt haben, können Sie später nicht mehr zeigen, dass Sie gemeldet haben. Bei Benachteiligungen kann das wichtig sein (§ 36 HinSchG). **Ihre Meldung bleibt** bei der Meldestelle. Diese sieht, dass Sie nichts mehr lesen. Das lässt sich nicht rückgängig machen.
destroy-sure = Ich bin sicher. Ich brauche dieses Postfach nicht mehr.
destroy-not-sure = Bitte kreuzen Sie zuerst das Kästchen an. Ihr Zugang wurde nicht vernichtet.
destroy-now = Meinen Zugang vernichten
destroyed-title = Ihr Zugang ist vernichtet
destroyed-lead = Niemand kann dieses Postfach mehr öffnen. Ihre Meldung bleibt bei der Meldestelle.
destroyed-code = Das Papier mit dem Zugangscode brauchen Sie nicht mehr. Vernichten Sie es so, dass niemand es findet.
reporter-left = Die hinweisgebende Person hat ihren Zugang aufgegeben.
reporter-left-more = Am { $day } wurde der Zugang vernichtet. Ihre Nachrichten liest ab jetzt niemand mehr.

## Was das Skript sagt

device-sealing = Ihre Meldung wird auf Ihrem Gerät versiegelt. Das kann einige Sekunden dauern.
device-sealing-message = Ihre Nachricht wird auf Ihrem Gerät versiegelt.
device-opening-all = Ihr Postfach wird auf Ihrem Gerät geöffnet. Das kann einige Sekunden dauern.
device-sending = Versiegelt. Jetzt wird gesendet.
device-loading = Ihr Postfach wird geladen. Es ist noch versiegelt.
device-broke = Das hat in Ihrem Browser nicht funktioniert.
device-offline = Die Verbindung ist abgebrochen. Ihr Text ist noch da. Bitte senden Sie ihn noch einmal ab, wenn Sie wieder verbunden sind.
device-language-failed = Die Sprache ließ sich gerade nicht wechseln. Alles, was Sie geschrieben haben, steht noch hier.
device-topic-failed = Das andere Formular ließ sich gerade nicht laden. Alles, was Sie geschrieben haben, steht noch hier.
device-slot-closed = Ihr Postfach wurde gefunden, aber Ihr Zugangscode öffnet nicht, was darin liegt. Auf unserem Server hat sich etwas verändert. Das kann ein technischer Fehler sein oder Absicht. Bewahren Sie den Zugangscode auf und wenden Sie sich an eine externe Meldestelle.
device-other-recipient = An Ihrem Postfach hat sich auf unserem Server etwas verändert: Sein Schlüssel ist nicht der, den Ihr Zugangscode öffnet. Das kann ein technischer Fehler sein oder Absicht. Darum wird nichts gezeigt und nichts gesendet. Bewahren Sie den Zugangscode auf und wenden Sie sich an eine externe Meldestelle.
device-sent-others-too = Ihre Nachricht ist angekommen. Außerdem ist etwas Neues da: Öffnen Sie Ihr Postfach noch einmal, um es zu sehen.
entry-unknown-version = Diese Nachricht stammt von einer neueren Fassung des Programms und lässt sich hier nicht zeigen.
destroyed-note = Ihr Zugang ist vernichtet. Niemand kann dieses Postfach mehr öffnen. Das Papier mit dem Zugangscode brauchen Sie nicht mehr.
destroy-failed = Ihr Zugang konnte gerade nicht vernichtet werden. Bitte versuchen Sie es in einer Minute noch einmal.

## How it works, with scripts

how-sending-device = Wenn Sie absenden, mit Skripten
how-sending-device-words = nie: Das geschieht auf Ihrem Gerät
how-sending-device-code = nie: er entsteht auf Ihrem Gerät
how-reading-device = Wenn Sie Ihr Postfach lesen, mit Skripten
how-reading-device-words = nie: Das geschieht auf Ihrem Gerät
how-reading-device-code = nie: Er sieht nur einen daraus berechneten Wert. Damit findet er das Postfach, kann es aber nicht öffnen.
how-licences = Lizenzen fremder Bestandteile der Skripte
