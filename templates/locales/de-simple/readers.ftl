# The same in Einfache Sprache: own texts, short sentences, one idea each.

## The readers

readers-title = Wer kann Ihre Meldung lesen?
readers-lead = Diese Personen können Ihre Meldung lesen. Jede Person hat einen Schlüssel. Zu jedem Schlüssel gehören 8 Prüfwörter.
readers-all = Alle zusammen
readers-what = Was sind Prüfwörter?
readers-what-more = Zu jedem Schlüssel gehören 8 Wörter. Die Wörter bedeuten **nichts**. Aber sie passen nur zu diesem Schlüssel. Ein anderer Schlüssel hat andere Wörter. Auch alle Schlüssel zusammen haben 8 Prüfwörter.
readers-compare = So prüfen Sie das
readers-compare-poster = **Mit dem Plakat.** Auf dem Plakat stehen 8 Prüfwörter für alle zusammen. Hier müssen die gleichen Wörter stehen. Auch die Reihenfolge muss gleich sein.
readers-compare-ask = **Im Gespräch.** Jede Person kann ihre 8 Prüfwörter nachsehen. Man kann sie danach fragen.
readers-compare-care = Wer fragt, fällt auf. Lassen Sie besser andere fragen. Zum Beispiel den Betriebsrat.
readers-changed = Die Wörter sind anders als früher?
readers-changed-more = Vielleicht liest jetzt eine Person mehr. Oder eine Person ist gegangen. Oder eine Person hat einen neuen Schlüssel. Das ist normal. Dann sagen wir das vorher. Und es gibt ein neues Plakat.
readers-changed-unknown = Hat das **niemand** gesagt? Dann warten Sie mit Ihrer Meldung. Oder gehen Sie zu einer anderen Meldestelle.
readers-limits = Das bleibt unsicher
readers-limit-server = Die Prüfwörter kommen von unserem Computer. Ein falscher Computer kann hier die richtigen Wörter zeigen. Und trotzdem kann eine fremde Person mitlesen. Dagegen hilft nur: selbst verschließen.
readers-limit-people = Sie sehen **nicht**, ob eine Person ihren Schlüssel verloren hat.
readers-limit-program = Sie sehen **nicht**, welches Programm auf unserem Computer läuft.
readers-file = Die öffentlichen Schlüssel als Datei

## The poster

poster-link = Plakat zum Drucken
poster-title = Plakat
poster-print = Das ist eine Seite zum Drucken. Hängen Sie das Plakat an einen ruhigen Ort. Unten sind Streifen mit der Adresse. Schneiden Sie zwischen den Streifen. Dann kann man einen Streifen mitnehmen.
poster-code-onion = Code für den Tor-Browser
poster-code-web = Code für jeden Browser
poster-lead = Sie müssen sich **nicht** anmelden. Es geht auch von zu Hause. Nur wenige Personen können es lesen.
poster-subject = Das können Sie melden
poster-subject-messenger = **Messenger und Daten.** Zum Beispiel: Fotos und Namen in WhatsApp.
poster-subject-danger = **Gefahr oder Gewalt.** Zum Beispiel: Jemand wird geschlagen.
poster-subject-money = **Geld.** Zum Beispiel: Jemand stiehlt oder betrügt.
poster-subject-other = **Etwas anderes.** Zum Beispiel: Jemand macht etwas Verbotenes.
poster-code = QR-Code mit der Adresse { $address }
poster-address = Adresse im Internet:
poster-onion = Noch sicherer, im Tor-Browser:
poster-code-needs-tor = Den Code kann nur der Tor-Browser öffnen.
# The names of the other languages follow.
poster-languages = Es geht auch so:
poster-step-device = Nehmen Sie Ihr eigenes Handy. **Nicht** das Handy und **nicht** das WLAN von der Arbeit.
poster-step-write = Schreiben Sie auf, was passiert ist. Ihren Namen brauchen wir **nicht**.
poster-step-code = Sie bekommen einen geheimen Code. Schreiben Sie den Code auf. Damit lesen Sie unsere Antwort.
# HinSchG § 36(1): no detriment, no threat. § 3(3): reasonable suspicion is enough.
poster-law = Das Gesetz schützt Sie
poster-law-more = **Niemand** darf Ihnen schaden, weil Sie etwas melden. Auch drohen ist verboten (§ 36 HinSchG). Beweisen müssen Sie **nichts**. Aber Sie brauchen einen guten Grund.
# HinSchG § 7(1): reporters choose. § 19: the office at the Federal Office of Justice.
poster-choice = Sie dürfen wählen
poster-choice-more = Sie können auch bei einer anderen Meldestelle melden. Zum Beispiel beim Bundesamt für Justiz. Die Adressen stehen auf unserer Seite.
poster-emergency = Das hier ist **kein** Notruf. Ist jemand in Gefahr? Rufen Sie 112 an oder 110.
poster-check = **Prüfen Sie, wer mitlesen kann.** Öffnen Sie diese Seite: **{ $address }** Bei „Alle zusammen“ müssen diese 8 Wörter stehen:
poster-day = Vom { $day }. Das Gleiche in Zahlen:
poster-nobody = Im Moment kann **niemand** Meldungen lesen. Darum fehlen hier die Prüfwörter. Drucken Sie das Plakat später.

## Sealing on one's own computer

offline-title = Die Meldung selbst verschließen
offline-lead = Unser Computer sieht Ihren Text dann nie. Dafür müssen Sie sich mit Computern gut auskennen.
offline-need = Sie brauchen das Programm **age**. Es kostet **nichts**. Sie brauchen die Version 1.3 oder eine neuere. So sehen Sie Ihre Version:
offline-step-file = **Laden Sie diese Datei herunter:**
offline-step-compare = **Vergleichen Sie die Prüfwörter** in der Datei mit den Prüfwörtern auf dem Plakat. Oder mit dieser Seite:
offline-step-without = **Soll eine Person nicht mitlesen?** Unter dem Namen steht eine lange Zeile. Löschen Sie diese Zeile. Dann kann die Person Ihren Text **nicht** lesen. Kreuzen Sie die Person auch im Formular an. Dann sieht sie **nichts** von der Meldung.
offline-step-write = { $readers ->
    [one] **Schreiben Sie Ihren Text** in die Datei meldung.txt. Es passen ungefähr { $room } Zeichen hinein.
   *[other] **Schreiben Sie Ihren Text** in die Datei meldung.txt. Bei { $readers } Schlüsseln passen ungefähr { $room } Zeichen hinein.
}
offline-step-seal = **Verschließen Sie den Text.** Geben Sie diesen Befehl ein:
offline-step-paste = **Öffnen Sie die Datei meldung.txt.age.** Kopieren Sie alles. Auch die erste und die letzte Zeile mit den Strichen. Setzen Sie es in das Textfeld ein. Schreiben Sie sonst **nichts**:
offline-step-delete = **Löschen Sie danach beide Dateien.**
offline-no-room = Im Moment gibt es sehr viele Schlüssel. Darum passt der verschlossene Text **nicht** in das Textfeld. Das geht also gerade **nicht**.
offline-after = So geht es weiter
offline-after-code = Sie bekommen wie immer einen geheimen Code. Damit öffnen Sie Ihr Postfach.
offline-after-answers = Im Postfach lesen Sie unsere Antwort. Dort können Sie auch zurückschreiben. Auch diesen Text können Sie selbst verschließen.
offline-after-you = Sie selbst können Ihren verschlossenen Text **nicht** mehr öffnen.
offline-outside = Das bleibt offen
offline-outside-form = Alle anderen Antworten im Formular. Lassen Sie sie leer.
offline-outside-names = Die Namen Ihrer Dateien. Und die Befehle, die Sie eingegeben haben. Ihr Computer merkt sich das.
offline-outside-computer = Wird Ihr Computer überwacht? Dann hilft das Verschließen **nicht**. Nehmen Sie **nicht** den Computer von der Arbeit.
offline-outside-file = Auch die Datei mit den Schlüsseln kommt von unserem Computer. Darum müssen Sie die Prüfwörter vergleichen.

## What can be checked

how-check = Das können Sie prüfen
how-check-readers = Wer kann Ihre Meldung lesen? Das prüfen Sie hier:
how-check-offline = Wollen Sie noch mehr Sicherheit? Dann geht auch das:
how-check-sums = Für Fachleute: das Programm und seine Prüfzahlen
how-check-source = Fachleute können unser Programm prüfen. Die Fachleute bauen das Programm selbst. Dann vergleichen die Fachleute diese Zahlen. Aber unser Computer kann einer einzelnen Person ein anderes Programm schicken.
how-check-script = Prüfzahl von { $name }

## In the office

own-fingerprint = Ihre Prüfwörter:
own-fingerprint-other = **Unser Computer hat einen anderen Schlüssel unter Ihrem Namen.** Vielleicht liest eine fremde Person mit. Sagen Sie es sofort allen in der Meldestelle und der Leitung.
