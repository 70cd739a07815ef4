# Who can read a report, how to check that, and how to seal without us.
# **Two asterisks** make words bold. No HTML here.

## The readers

readers-title = Wer Ihre Meldung öffnen kann
readers-lead = Meldungen werden für die Schlüssel dieser Personen versiegelt. Jeder Schlüssel hat einen Fingerabdruck aus acht Wörtern.
readers-all = Alle zusammen
readers-what = Was ein Fingerabdruck ist
readers-what-more = Acht Wörter, die aus einem Schlüssel berechnet sind. Die Wörter haben keine Bedeutung. Zu jedem Schlüssel gehören aber andere. Die Wörter für alle zusammen ändern sich, sobald ein Schlüssel dazukommt, wegfällt oder ersetzt wird.
readers-compare = So vergleichen Sie
readers-compare-poster = **Mit dem Aushang.** Dort stehen die acht Wörter für alle zusammen. Es müssen dieselben sein wie hier, in derselben Reihenfolge.
readers-compare-ask = **Im Gespräch.** Jede der Personen kann ihre eigenen acht Wörter in der Oberfläche der Meldestelle nachsehen und Ihnen nennen.
readers-compare-care = Wer fragt, fällt auf. Lassen Sie lieber jemanden vergleichen, der das für alle tun kann, etwa den Betriebsrat oder die Mitarbeitervertretung.
readers-changed = Wenn sich Wörter geändert haben
readers-changed-more = Wenn eine Person hinzukommt oder ausscheidet, ändern sich die Wörter für alle zusammen. Ändern sich die Wörter einer Person, hat diese Person einen neuen Schlüssel. Beides ist normal und wird angekündigt, zum Beispiel mit einem neuen Aushang.
readers-changed-unknown = Hat niemand etwas angekündigt? Dann warten Sie mit Ihrer Meldung, bis das geklärt ist, oder wenden Sie sich an eine andere Stelle.
readers-limits = Was der Vergleich nicht zeigt
readers-limit-server = Diese Wörter kommen vom selben Server wie das Formular. Ein gefälschter Server kann hier die richtigen zeigen und trotzdem für einen fremden Schlüssel versiegeln. Dagegen hilft nur, selbst zu versiegeln:
readers-limit-people = Er zeigt nicht, ob jemand seinen Schlüssel verloren oder weitergegeben hat.
readers-limit-program = Er zeigt nicht, welches Programm auf dem Server und in Ihrem Browser läuft:
readers-file = Die öffentlichen Schlüssel als Datei

## The poster

poster-link = Aushang zum Drucken
poster-title = Aushang
poster-print = Eine Seite A4. Drucken Sie sie mit Ihrem Browser und hängen Sie sie dort auf, wo niemand dabei beobachtet wird. Schneiden Sie unten zwischen den Streifen ein: Wer einen abreißt, muss nicht vor dem Aushang stehen bleiben.
poster-code-onion = Code für die Tor-Adresse
poster-code-web = Code für die Web-Adresse
poster-lead = Ohne Anmeldung, ohne Namen, auch von zu Hause. Nur wenige Personen können Ihre Meldung lesen. Wer das ist, steht auf der Seite.
poster-subject = Was Sie melden können
poster-subject-messenger = **Messenger und Daten,** etwa Fotos und Namen in privaten Chats
poster-subject-danger = **Gefahr oder Gewalt,** etwa Übergriffe oder fehlende Hilfe
poster-subject-money = **Geld,** etwa Betrug oder falsche Abrechnungen
poster-subject-other = **Etwas anderes,** das gegen Gesetze oder Regeln verstößt
poster-code = QR-Code mit der Adresse { $address }
poster-address = Im Browser:
poster-onion = Am sichersten im Tor-Browser:
poster-code-needs-tor = Dieser Code funktioniert nur im Tor-Browser.
# The names of the other languages follow.
poster-languages = Auch in:
poster-step-device = Nutzen Sie Ihr eigenes Gerät. Kein Dienstgerät, kein WLAN der Arbeit.
poster-step-write = Schreiben Sie, was passiert ist. Wir brauchen keine Namen, auch Ihren nicht.
poster-step-code = Notieren Sie Ihren Zugangscode. Damit lesen Sie unsere Antwort.
# HinSchG § 36(1): no detriment, no threat. § 3(3): reasonable suspicion is enough.
poster-law = Das Gesetz schützt Sie
poster-law-more = Wegen einer Meldung nach dem Hinweisgeberschutzgesetz darf niemand Sie benachteiligen oder Ihnen damit drohen (§ 36 HinSchG). Beweise brauchen Sie nicht: Ein begründeter Verdacht genügt.
# HinSchG § 7(1): reporters choose. § 19: the office at the Federal Office of Justice.
poster-choice = Sie haben die Wahl
poster-choice-more = Sie können sich auch direkt an eine externe Meldestelle wenden, zum Beispiel beim Bundesamt für Justiz (§§ 7, 19 HinSchG). Adressen stehen auf der Seite.
poster-emergency = Das ist kein Notruf. Ist jetzt jemand in Gefahr, rufen Sie 112 oder 110 an.
poster-check = **Prüfen Sie, wer lesen kann.** Unter **{ $address }** müssen bei „Alle zusammen“ diese acht Wörter stehen:
poster-day = Stand: { $day }. Dasselbe in Ziffern:
poster-nobody = Deshalb fehlt hier der Fingerabdruck. Drucken Sie den Aushang, sobald alle ihren Schlüssel angelegt haben.

## Sealing on one's own computer

offline-title = Auf dem eigenen Rechner versiegeln
offline-lead = So sieht unser Server Ihren Text nie, auch nicht für einen Augenblick. Dieser Weg eignet sich für alle, die mit der Kommandozeile vertraut sind.
offline-need = Sie brauchen das freie Programm **age**, Version 1.3 oder neuer. Ältere kennen diese Art von Schlüsseln nicht. Welche Version Sie haben, zeigt:
offline-step-file = **Laden Sie die öffentlichen Schlüssel:**
offline-step-compare = **Vergleichen Sie sie** mit dem Aushang. Vor jedem Schlüssel stehen ein Name und der Fingerabdruck:
offline-step-without = **Soll jemand nicht mitlesen?** Löschen Sie den Schlüssel dieser Person, die lange Zeile nach dem Namen. Dann kann diese Person Ihren Text nicht öffnen. Kreuzen Sie diese Person auch im Formular an: Dann erfährt sie über dieses System nichts von der Meldung.
offline-step-write = { $readers ->
    [one] **Schreiben Sie Ihren Text** als einfache Textdatei, hier meldung.txt. Höchstens { $room } Bytes passen versiegelt in das Formular.
   *[other] **Schreiben Sie Ihren Text** als einfache Textdatei, hier meldung.txt. Bei { $readers } Schlüsseln passen höchstens { $room } Bytes versiegelt in das Formular.
}
offline-step-seal = **Versiegeln Sie ihn:**
offline-step-paste = **Öffnen Sie meldung.txt.age** mit einem Texteditor. Kopieren Sie alles, von „BEGIN AGE ENCRYPTED FILE“ bis „END AGE ENCRYPTED FILE“ mit allen Strichen. Fügen Sie es in das Textfeld des Formulars ein und schreiben Sie sonst nichts hinein:
offline-step-delete = **Löschen Sie beide Dateien,** wenn Sie sie nicht mehr brauchen.
offline-no-room = Es gibt zurzeit so viele öffentliche Schlüssel, dass ein so versiegelter Text nicht in das Formular passt. Deshalb ist dieser Weg zurzeit nicht möglich.
offline-after = Danach
offline-after-code = Ihren Zugangscode erhalten Sie wie sonst nach dem Absenden. Er öffnet Ihr Postfach.
offline-after-answers = Antworten lesen und schreiben Sie im Postfach. Was Sie dort schreiben, können Sie auf dieselbe Weise selbst versiegeln.
offline-after-you = Auch Sie selbst können Ihren Text nicht mehr öffnen: Versiegelt ist er für die Meldestelle, nicht für Sie.
offline-outside = Was dabei offen bleibt
offline-outside-form = Alle übrigen Angaben im Formular. Lassen Sie sie leer.
offline-outside-names = Die Namen Ihrer Dateien und ihr Datum bleiben auf Ihrem Rechner stehen. Die Kommandozeile merkt sich auch, welche Befehle Sie eingegeben haben.
offline-outside-computer = Wird Ihr Rechner überwacht, hilft Versiegeln nicht. Nehmen Sie kein Dienstgerät.
offline-outside-file = Auch die Datei mit den Schlüsseln kommt von unserem Server. Darum der Vergleich mit dem Aushang. Wer es ganz genau wissen will, rechnet die Fingerabdrücke nach: docs/verify.md im Quelltext sagt, wie.

## What can be checked

how-check = Nachprüfen
how-check-readers = Wer Ihre Meldung öffnen kann und woran Sie das erkennen:
how-check-offline = Wenn Ihnen das nicht reicht:
how-check-sums = Quelltext und Prüfsummen der Skripte
how-check-source = Der Quelltext ist offen. Wer das Programm selbst baut, erhält genau die Skripte, deren Prüfsummen (SHA-256) hier stehen. Wie Sie vergleichen, was Ihr Browser bekommen hat, steht in docs/verify.md im Quelltext. Ein Server kann allerdings einer einzelnen Person etwas anderes senden; das merkt nur, wer selbst vergleicht.
how-check-script = Prüfsumme von { $name }

## In the office

own-fingerprint = Fingerabdruck Ihres Schlüssels:
own-fingerprint-other = **Der Server hat unter Ihrem Namen einen anderen Schlüssel als den, den Sie gerade geöffnet haben.** Neue Meldungen können Sie nicht lesen, vielleicht aber jemand anders. Sagen Sie es sofort allen, die Meldungen bearbeiten, und der Leitung. Nehmen Sie das Formular außer Betrieb, bis das geklärt ist.
