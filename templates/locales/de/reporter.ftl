# The pages for people who report. Formal German: Sie, short sentences, no exclamation marks.
# **Two asterisks** make words bold. No HTML here.

## The frame

leave-quickly = Schnell verlassen
new-tab = (öffnet einen neuen Tab)
onion = Tor-Adresse:
nav-safety = So schützen Sie sich
nav-how = So funktioniert es
nav-privacy = Datenschutz
nav-imprint = Impressum
nav-accessibility = Barrierefreiheit

## Who reads it

readers-question = Wer liest das?
readers = { $count ->
    [one] Nur diese Person der Meldestelle kann Ihre Meldung öffnen:
    [2] Nur diese zwei Personen der Meldestelle können Ihre Meldung öffnen:
    [3] Nur diese drei Personen der Meldestelle können Ihre Meldung öffnen:
    [4] Nur diese vier Personen der Meldestelle können Ihre Meldung öffnen:
    [5] Nur diese fünf Personen der Meldestelle können Ihre Meldung öffnen:
   *[other] Nur diese { $count } Personen der Meldestelle können Ihre Meldung öffnen:
}
readers-nobody-else = Wer den Server betreibt, kann gespeicherte Meldungen nicht lesen.
start-channels = Hier melden Sie auch:
nobody-reads-title = Zurzeit kann niemand Meldungen öffnen.
nobody-reads = Deshalb nehmen wir gerade keine an. Bitte versuchen Sie es später noch einmal oder wenden Sie sich an eine andere Meldestelle.
free-choice = Sie haben die Wahl: Sie können sich an uns wenden oder gleich an eine externe Meldestelle. Beides ist Ihr Recht.

## Start

start-title = Etwas melden, ohne Ihren Namen zu nennen
start-report = Meldung schreiben
start-mailbox = Postfach öffnen
start-safety-more = Mehr dazu, auch zu Bildschirmfotos und zum Tor-Browser
start-steps = So läuft es ab
start-step-1 = Sie schreiben
start-step-1-more = Etwa { $minutes } Minuten. Nur eine Angabe brauchen wir: was passiert ist.
start-step-2 = Sie notieren Ihren Zugangscode
start-step-2-more = Er erscheint nach dem Absenden. Nur mit ihm kommen Sie wieder in Ihr Postfach.
start-step-3 = Wir antworten in Ihrem Postfach
start-step-3-more = Den Eingang bestätigen wir nach spätestens sieben Tagen. Was wir unternommen haben, erfahren Sie spätestens drei Monate danach.
start-choice = Lieber woanders melden?

protect-device = Nutzen Sie Ihr eigenes Gerät und Ihr eigenes Netz. Kein Dienstgerät, kein WLAN und kein VPN der Arbeit.
protect-place = Schreiben Sie nicht während der Arbeitszeit und nicht an einem Platz, an dem andere mitlesen.
protect-details = Lassen Sie weg, was nur Sie wissen können. Eine ungefähre Zeit genügt.
protect-code = Bewahren Sie den Zugangscode auf Papier auf, nicht am Arbeitsplatz und nicht auf einem Dienstgerät.

## The form

report-tab = Meldung schreiben
report-lead = Ohne Namen, ohne Anmeldung. Am Ende erhalten Sie einen Zugangscode für Ihr anonymes Postfach.
report-send = Meldung versiegelt absenden
report-nothing-stored = Vorher wird nichts gespeichert.
optional = (freiwillig)
optional-questions = { $count ->
    [one] eine freiwillige Frage
   *[other] { $count } freiwillige Fragen
}
no-answer = Keine Angabe
risk-medium = Diese Antwort kann auf Sie hinweisen.
risk-high = Lesen Sie den Text vor dem Absenden noch einmal: Könnte jemand erkennen, wer ihn geschrieben hat?
only-if = Nur falls Sie { $choices } gewählt haben.
only-if-choice = bei „{ $question }“ die Antwort „{ $option }“
only-if-or = { " oder " }
only-if-and = { " und " }
errors = { $count ->
    [one] Eine Angabe fehlt noch oder passt nicht
   *[other] { $count } Angaben fehlen noch oder passen nicht
}
error-missing = Bei „{ $question }“ fehlt noch Ihre Antwort.
error-unknown-option = Wählen Sie bei „{ $question }“ eine der Antworten, die dort stehen.
error-too-much = Alle Texte zusammen haben { $found } kB. Höchstens { $allowed } kB sind möglich. Senden Sie einen Teil später über Ihr Postfach.
trouble = Ihre Meldung ist noch nicht gespeichert
trouble-slow = { $seconds ->
    [one] Gerade kommen sehr viele Meldungen an. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in einer Sekunde noch einmal: dann kommen Sie vor denen an die Reihe, die noch nicht gewartet haben.
   *[other] Gerade kommen sehr viele Meldungen an. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in { $seconds } Sekunden noch einmal: dann kommen Sie vor denen an die Reihe, die noch nicht gewartet haben.
}
trouble-busy = Der Speicher ist gerade beschäftigt. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in einer Minute noch einmal.
trouble-nobody-reads = Zurzeit kann niemand Meldungen öffnen. Deshalb nehmen wir keine an. Was Sie geschrieben haben, steht noch hier. Versuchen Sie es später noch einmal oder wenden Sie sich an eine andere Meldestelle.
trouble-mailbox-full = { mailbox-full }
trouble-only-short = { only-short }
trouble-store-full = { store-full }
trouble-failed = Bei uns ist etwas schiefgegangen. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in einigen Minuten noch einmal.

## The receipt

receipt-tab = Eingegangen
receipt-new = Ihre Meldung ist angekommen
receipt-again = Diese Meldung ist schon angekommen
receipt-again-more = Sie ist am { $day } eingegangen. Wir haben sie nicht noch einmal gespeichert. Ihr Zugangscode ist derselbe.
receipt-addition = Ihre Ergänzung ist angekommen
receipt-addition-more = Ihre erste Meldung vom { $day } bleibt, wie sie ist. Den geänderten Text haben wir als Ergänzung dazugelegt. Ihr Zugangscode ist derselbe.
receipt-key = Das ist Ihr Zugangscode. Nur mit ihm kommen Sie in Ihr Postfach zurück.
receipt-write-down = **Schreiben Sie ihn jetzt auf Papier.** Bewahren Sie ihn nicht am Arbeitsplatz und nicht auf einem Dienstgerät auf. Zeigen Sie ihn niemandem.
receipt-check = Haben Sie ihn richtig notiert?
receipt-check-label = Geben Sie den Zugangscode von Ihrem Papier ein
receipt-check-now = Code prüfen und Postfach öffnen
key-other = Das ist ein Zugangscode, aber nicht der von oben. Vergleichen Sie jede Gruppe.
can-read-title = Wer Ihre Meldung lesen kann
can-read-not = **Nicht** lesen können sie, weil Sie es so wollten:
receipt-next = So geht es weiter
receipt-step-received = **{ $day }:** Ihre Meldung ist eingegangen und versiegelt.
receipt-step-acknowledge = **Bis { $day }:** Die Meldestelle bestätigt den Eingang in Ihrem Postfach.
receipt-step-acknowledged = **{ $day }:** Die Meldestelle hat den Eingang bestätigt.
receipt-step-feedback = **Bis { $day }:** Sie erfahren dort, was unternommen wurde oder geplant ist und warum.
receipt-step-late = **Dieser Tag ist vorbei.** Sehen Sie im Postfach nach, oder wenden Sie sich an eine andere Stelle.
receipt-leave = Bevor Sie gehen
close-window = Schließen Sie dieses Fenster, sobald Sie den Zugangscode notiert haben. So bleibt er nicht auf dem Bildschirm stehen.

## Opening the mailbox

mailbox-tab = Postfach
mailbox-lead = Hier lesen Sie, was die Meldestelle antwortet, und schreiben zurück.
your-code = Ihr Zugangscode
code-hint = 32 Zeichen in acht Gruppen. Groß- und Kleinschreibung, Leerzeichen und Striche sind gleichgültig.
key-empty = Geben Sie Ihren Zugangscode ein.
key-symbol = Das Zeichen „{ $symbol }“ an Stelle { $position } kommt in Zugangscodes nicht vor. Die Zeichen b, i, o und 1 gibt es dort nicht: Vielleicht ist es eine 8, ein l oder eine 0.
key-length = Ein Zugangscode hat 32 Zeichen, hier stehen { $found }. Vielleicht fehlt eine Gruppe, oder eine steht doppelt.
key-group = Ein Zeichen stimmt nicht, wahrscheinlich in der { $group }. Vierergruppe. Vergleichen Sie sie mit Ihrem Papier.
key-mistyped = Mindestens ein Zeichen stimmt nicht. Vergleichen Sie jede Gruppe mit Ihrem Papier.
key-unknown = Zu diesem Zugangscode gibt es kein Postfach. Vergleichen Sie ihn mit Ihrem Papier.
key-slow = Gerade wollen viele in ihr Postfach. Warten Sie { $seconds } Sekunden und drücken Sie dann noch einmal auf „Postfach öffnen“.
key-expired = Ihr Postfach hat sich nach einiger Zeit von selbst geschlossen. Geben Sie Ihren Zugangscode noch einmal ein.
code-lost = Zugangscode verloren?
code-lost-more = Wir können ihn nicht wiederherstellen, denn wir haben ihn nie gespeichert. Ihre Meldung bearbeiten wir trotzdem. Wenn Sie noch etwas sagen möchten, schreiben Sie eine neue Meldung und erwähnen Sie die erste.

## The mailbox

mailbox-title = Ihr Postfach
question-waits = Wir haben Ihnen geschrieben
question-waits-more = Bitte antworten Sie nur so weit, wie Sie dadurch nicht erkennbar werden.
state-new = Eingegangen
state-more-new = Ihre Meldung liegt versiegelt bei der Meldestelle. Sie bestätigt hier den Eingang.
state-in_review = Wird geprüft
state-more-in_review = Die Meldestelle prüft, was zu tun ist. Fragen stellt sie hier.
state-in_work = Wird bearbeitet
state-more-in_work = Die Meldestelle geht Ihrer Meldung nach.
state-closed = Abgeschlossen
state-more-closed = Der Vorgang ist abgeschlossen. Sie können hier weiterhin lesen und schreiben. Eine neue Nachricht liest die Meldestelle.
appointment-acknowledge = Antwort, dass Ihre Meldung da ist
appointment-feedback = Rückmeldung, was geschehen ist
appointment-by = bis { $day }
appointment-done = seit { $day } bestätigt
appointment-late = **war bis { $day } fällig und fehlt noch.** Fragen Sie hier nach, oder wenden Sie sich an eine andere Stelle.
you = Sie
you-report = Sie, in Ihrer Meldung
you-addition = Sie, als Ergänzung
fresh = neu
unreadable = Dieser Eintrag lässt sich nicht öffnen. Er ist beschädigt oder wurde verändert. Bitte schreiben Sie der Meldestelle, dass Sie ihn nicht lesen können.
all-answers = { $count ->
    [one] Eine weitere Angabe
   *[other] { $count } weitere Angaben
}
your-answer = Ihre Antwort
your-message = Ihre Nachricht
message-hint = Schreiben Sie nichts, woran man Sie erkennen könnte.
message-send = Versiegelt senden
message-sent = Ihre Nachricht ist angekommen.
message-empty = Schreiben Sie zuerst Ihre Nachricht.
message-not-stored = Ihre Nachricht konnte gerade nicht gespeichert werden. Sie steht noch hier. Senden Sie sie in einer Minute noch einmal.
mailbox-full = Dieses Postfach ist voll und nimmt von Ihnen nichts mehr an. Ihr Text steht noch hier. Die Meldestelle kann Ihnen weiter antworten. Wenn Sie noch etwas mitteilen müssen, machen Sie damit eine neue Meldung; nennen Sie darin, worum es in der ersten ging.
only-short = Auf unserem Speicher ist gerade wenig Platz. Wir nehmen nur noch kurze Texte an: bis etwa 16.000 Zeichen in allem. Ihr Text steht noch hier. Kürzen Sie ihn und senden Sie ihn noch einmal, oder senden Sie ihn morgen.
store-full = Unser Speicher ist voll. Wir können gerade **nichts** annehmen, und es wurde nichts gespeichert. Ihr Text steht noch hier. Versuchen Sie es in einigen Stunden noch einmal. Wenn es eilt, wenden Sie sich an eine andere Meldestelle.
message-kept = Ihre Nachricht steht noch hier. Geben Sie oben Ihren Zugangscode ein, dann wird sie gesendet.
retaliation-title = Werden Sie benachteiligt?
retaliation = Niemand darf Sie wegen einer Meldung benachteiligen oder Ihnen damit drohen (§ 36 HinSchG). Wenn es doch geschieht, schreiben Sie es der Meldestelle über Ihr Postfach. Vor Gericht muss der Arbeitgeber beweisen, dass es nichts mit der Meldung zu tun hat.
mailbox-leave-title = Fertig?
mailbox-leave-more = Schließen Sie das Postfach, bevor Sie gehen. Sonst kann es öffnen, wer nach Ihnen an dieses Gerät kommt.
mailbox-leave = Postfach schließen

## After leaving

left-tab = Geschlossen
left-title = Ihr Postfach ist geschlossen
left-lead = Auf diesem Gerät ist nichts davon gespeichert, außer vielleicht im Verlauf des Browsers, dass Sie diese Seite besucht haben.
left-now = Was Sie jetzt tun können
left-close = **Schließen Sie das Fenster.** Dann führt auch die Zurück-Taste nicht mehr hierher.
left-history = Löschen Sie den Verlauf, wenn andere dieses Gerät nutzen. Im privaten Fenster und im Tor-Browser geschieht das von selbst.
left-code = Legen Sie den Zugangscode an einen sicheren Ort. Schauen Sie in etwa einer Woche wieder herein.
open-mailbox-again = Postfach wieder öffnen
tor-hint = Noch besser schützt der Tor-Browser: Dann sehen weder Arbeitgeber noch Netzbetreiber, dass Sie hier waren. Sie bekommen ihn kostenlos auf torproject.org.

## How to protect oneself

safety-lead = Wir fragen nicht, wer Sie sind. Diese Hinweise helfen, dass es auch sonst niemand erfährt.
safety-before = Bevor Sie schreiben
safety-search = Suchen Sie nicht am Arbeitsplatz nach dieser Seite, und schicken Sie sich die Adresse nicht dorthin.
safety-private = Öffnen Sie ein privates Fenster Ihres Browsers. Es vergisst den Besuch, wenn Sie es schließen.
safety-writing = Beim Schreiben
safety-style = Schreiben Sie sachlich und kurz. Lieblingswörter und typische Wendungen können verraten, wer schreibt.
safety-screenshots = Beschreiben ist sicherer als zeigen. Auf einem Bildschirmfoto stehen oft Ihr Name, Ihr Profilbild, Ihre eigenen Nachrichten, die Uhrzeit, der Akkustand, der Gerätename oder andere offene Chats.
safety-proof = Beweise
safety-proof-none = Sie müssen nichts beweisen. Was Sie gesehen oder gehört haben, genügt.
safety-proof-recording = Nehmen Sie keine Gespräche auf. Das kann strafbar sein (§ 201 StGB).
safety-proof-access = Öffnen Sie nichts, worauf Sie keinen Zugriff haben, und keine fremden Geräte (§ 202a StGB). Wer Beweise durch eine Straftat beschafft, ist insoweit nicht geschützt (§ 35 HinSchG).
safety-after = Nach dem Absenden
safety-talk = Sprechen Sie im Team nicht über die Meldung, auch nicht mit Menschen, denen Sie vertrauen.
safety-exit = „Schnell verlassen“ oben rechts schließt das Postfach und führt sofort auf eine unverfängliche Seite. Mit „Zurück“ kommt dann weder Ihr Code noch ein Text wieder. Was Sie gerade geschrieben haben, ist weg. Im Verlauf des Browsers bleibt stehen, dass Sie hier waren: Löschen Sie ihn, oder nutzen Sie ein privates Fenster.
safety-retaliation = Falls Sie Nachteile erleben
safety-retaliation-notes = Notieren Sie, was wann geschehen ist und wer dabei war.
safety-retaliation-council = Holen Sie sich Hilfe: beim Betriebsrat, bei der Mitarbeitervertretung, bei einer Gewerkschaft oder einer Anwältin.
safety-retaliation-helpers = Auch wer Ihnen geholfen hat, ist geschützt (§ 34 HinSchG).
safety-limits = Was wir nicht versprechen können
limits = Kein Dienst dieser Art kann alles verhindern. Vier Dinge liegen außerhalb unserer Macht: ein Gerät, das schon überwacht wird, ein Schreibstil, der Sie verrät, Einzelheiten, die nur Sie kennen können, und ein Betreiber, der das Programm heimlich verändert.

## Other offices

offices-protection = Auch eine externe Meldung ist geschützt. Sie müssen uns vorher nichts sagen und später nichts erklären.
offices-emergency = In Gefahr
offices-external = Externe Meldestellen
offices-external-more = Diese Stellen nehmen Meldungen nach dem Hinweisgeberschutzgesetz entgegen. Welche zuständig ist, hängt vom Thema ab.
offices-union = Stellen der Europäischen Union
offices-supervisory = Datenschutzaufsicht
offices-supervisory-more = Das sind keine Meldestellen nach dem Hinweisgeberschutzgesetz. Sie prüfen, ob Datenschutzrecht eingehalten wird.
offices-phone = Telefon:
offices-checked = Zuletzt geprüft am { $day }
offices-links = Die Links führen auf fremde Seiten. Diese erfahren nicht, dass Sie von hier kommen.

## How it works

how-lead = Eine versiegelte Meldung können nur wenige öffnen. Diese Seite sagt, wer und wann, und auch, wo die Grenzen sind.
how-sealed = Versiegelt heißt
how-step-write = **Sie schreiben.** Bis Sie auf „Absenden“ drücken, wird nichts gespeichert.
how-step-seal = **Es wird versiegelt.** Führt Ihr Browser Skripte aus, tut das Ihr Gerät, bevor etwas gesendet wird. Sonst tut es unser Server im Arbeitsspeicher, sobald Ihre Meldung ankommt, und vergisst dann Text und Zugangscode. Das Formular sagt Ihnen, was davon geschieht. Auf der Festplatte liegt nur das Versiegelte.
how-step-open = **Die Meldestelle öffnet.** Das geht nur mit den persönlichen Schlüsseln der Personen, die dafür zuständig sind. Diese Schlüssel verlassen deren Browser nicht.
how-step-code = **Ihr Zugangscode öffnet Ihr Postfach.** Wir speichern ihn nicht und können ihn deshalb auch nicht ersetzen.
how-sees = Was der Server sieht
how-when = Wann
how-words = Ihre Worte
how-code = Ihr Zugangscode
how-stored = Im Speicher
how-stored-words = nie
how-stored-code = nie
how-sending = Wenn Sie absenden, ohne Skripte
how-sending-words = für die Dauer dieses einen Vorgangs, dann gelöscht
how-sending-code = für die Dauer dieses einen Vorgangs
how-reading = Wenn Sie Ihr Postfach lesen, ohne Skripte
how-reading-words = für die Dauer dieses einen Vorgangs, dann gelöscht
how-reading-code = beim Öffnen; danach nur verschlüsselt in einem Cookie Ihres Browsers, bis Sie das Postfach schließen
how-office = Wenn die Meldestelle liest
how-office-words = nie: entsiegelt wird in deren Browser
how-office-code = nie
how-known = Was trotzdem gespeichert wird
how-known-more = Dass es eine Meldung gibt, an welchem Tag sie kam, in welchem Stand sie ist und ungefähr, wie lang sie ist. Keine Uhrzeit, keine Adresse Ihres Geräts, kein Name.
how-limits = Was niemand versprechen kann
how-limits-more = Kein Dienst dieser Art kann alles verhindern.
how-limit-device = Ist Ihr Gerät überwacht, sieht der Überwacher, was Sie schreiben.
how-limit-style = Wer Ihren Schreibstil kennt, kann Sie daran erkennen.
how-limit-details = Was nur eine Person wissen kann, weist auf diese Person.
how-limit-server = Wo Ihr Browser keine Skripte ausführt, versiegelt der Server. Ein Betreiber, der das Programm verändert, könnte in diesem Augenblick mitlesen. Wo Skripte laufen, kommen sie von unserem Server: Ein verändertes Skript könnte dasselbe. Wie sich beides prüfen und vermeiden lässt, steht weiter unten.
how-deadlines = Fristen
how-deadlines-more = Den Eingang bestätigen wir innerhalb von sieben Tagen. Spätestens drei Monate danach erfahren Sie, was wir unternommen haben oder planen und warum. Drei Jahre nach dem Abschluss wird alles gelöscht, wenn kein Gesetz eine längere Frist verlangt.
