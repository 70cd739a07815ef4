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
readers-nobody-else = Gespeicherte Meldungen kann sonst niemand öffnen, auch nicht unsere IT.
start-channels = Hier melden Sie auch:
channel-closed-title = Hier kommen keine neuen Meldungen mehr an.
channel-closed = Dieser Meldeweg ist geschlossen. Haben Sie hier schon gemeldet, bleibt Ihr Postfach offen, und Ihr Fall geht weiter. Wollen Sie etwas Neues melden, wenden Sie sich bitte an eine andere Meldestelle.
nobody-reads-title = Zurzeit kann niemand Meldungen öffnen.
nobody-reads = Deshalb nehmen wir zurzeit keine Meldungen an. Bitte versuchen Sie es später noch einmal oder wenden Sie sich an eine andere Meldestelle.
# HinSchG § 7(1): free choice. § 13(2): the internal office tells of the external ones.
free-choice = Sie haben die Wahl: Sie können sich an uns oder direkt an eine externe Meldestelle wenden (§ 7 HinSchG).

## Start

start-title = Anonym melden
start-topics = Worum geht es?
start-report = Meldung schreiben
start-mailbox = Postfach öffnen
start-safety-more = Mehr zum Schutz
start-steps = So läuft es ab
start-step-1 = Sie schreiben, was passiert ist. Das dauert etwa { $minutes } Minuten.
start-step-2 = Nach dem Absenden sehen Sie Ihren Zugangscode. Nur damit kommen Sie wieder in Ihr Postfach.
# HinSchG § 17(1) no. 1: seven days. § 17(2): three months, measures and reasons; sentence 3: its limits.
start-step-3 = Dort bestätigen wir den Eingang spätestens nach sieben Tagen. Spätestens drei Monate danach lesen Sie, was wir unternehmen und warum, soweit wir es sagen dürfen (§ 17 HinSchG).

protect-device = Nutzen Sie Ihr eigenes Gerät und Ihr eigenes Netz. Kein Dienstgerät, kein WLAN und kein VPN der Arbeit.
protect-place = Schreiben Sie nicht während der Arbeitszeit und nicht dort, wo andere mitlesen können.
protect-details = Lassen Sie weg, was nur Sie wissen können. Eine ungefähre Zeit genügt.
protect-code = Bewahren Sie den Zugangscode auf Papier auf, nicht am Arbeitsplatz und nicht auf einem Dienstgerät.

## The form

report-tab = Meldung schreiben
report-lead = Gespeichert wird erst, wenn Sie absenden. Ihren Namen brauchen wir nicht.
report-topics = Geht es um etwas anderes?
form-readers = Lesen können das nur:
report-send = Meldung absenden
optional = (freiwillig)
optional-questions = { $count ->
    [one] eine freiwillige Frage
   *[other] { $count } freiwillige Fragen
}
no-answer = Keine Angabe
risk-medium = Diese Antwort kann auf Sie hinweisen.
risk-high = Könnte jemand erkennen, wer das geschrieben hat?
only-if = Nur ausfüllen, wenn Sie { $choices } gewählt haben.
only-if-choice = bei „{ $question }“ die Antwort „{ $option }“
only-if-or = { " oder " }
only-if-and = { " und " }
errors = { $count ->
    [one] Bitte prüfen Sie eine Angabe
   *[other] Bitte prüfen Sie { $count } Angaben
}
error-missing = Bei „{ $question }“ fehlt noch Ihre Antwort.
error-unknown-option = Wählen Sie bei „{ $question }“ eine der vorgegebenen Antworten.
error-too-much = Ihre Texte sind zusammen zu lang ({ $found } kB, möglich sind { $allowed } kB). Kürzen Sie sie oder senden Sie einen Teil später über Ihr Postfach.
trouble = Ihre Meldung ist noch nicht gespeichert
trouble-slow = { $seconds ->
    [one] Gerade kommen sehr viele Meldungen an. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in einer Sekunde noch einmal: Dann kommen Sie vor denen an die Reihe, die noch nicht gewartet haben.
   *[other] Gerade kommen sehr viele Meldungen an. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in { $seconds } Sekunden noch einmal: Dann kommen Sie vor denen an die Reihe, die noch nicht gewartet haben.
}
trouble-busy = Unser Server ist gerade ausgelastet. Alles, was Sie geschrieben haben, steht noch hier. Senden Sie es in einer Minute noch einmal.
trouble-channel-closed = Dieser Meldeweg ist inzwischen geschlossen und nimmt keine neuen Meldungen mehr an. Was Sie geschrieben haben, steht noch hier: Sie können es kopieren und an einer anderen Stelle melden.
trouble-nobody-reads = Zurzeit kann niemand Meldungen öffnen. Deshalb nehmen wir keine Meldungen an. Was Sie geschrieben haben, steht noch hier. Versuchen Sie es später noch einmal oder wenden Sie sich an eine andere Meldestelle.
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
receipt-addition-more = Ihre erste Meldung vom { $day } bleibt unverändert. Ihren geänderten Text haben wir als Ergänzung hinzugefügt. Ihr Zugangscode ist derselbe.
receipt-key = Nur dieser Zugangscode öffnet Ihr Postfach:
receipt-write-down = **Schreiben Sie ihn jetzt auf Papier.** Wir können ihn nicht wiederherstellen. Nicht am Arbeitsplatz verwahren, nicht auf einem Dienstgerät. Zeigen Sie ihn niemandem.
receipt-check = Richtig notiert?
receipt-check-label = Code von Ihrem Papier
receipt-check-now = Code prüfen und Postfach öffnen
key-other = Das ist ein Zugangscode, aber nicht der von oben. Vergleichen Sie jede Gruppe.
pocket-title = Merkzettel mit Terminen, ohne Code
pocket-more = Nur Tage und die Adresse, kein Wort davon, worum es geht. Schreiben Sie ihn ab. Oder lassen Sie ihn aufgeklappt und drucken Sie: Dann kommt nur dieser Zettel aufs Papier. Den Code bewahren Sie woanders auf.
can-read-not = Ihre Meldung **nicht** lesen können, weil Sie es so wollten:
receipt-next = Wie es weitergeht
receipt-step-received = **{ $day }:** Versiegelt gespeichert.
receipt-step-received-acknowledged = **{ $day }:** Versiegelt gespeichert, Eingang bestätigt.
receipt-step-acknowledge = **Bis { $day }:** Wir bestätigen den Eingang im Postfach.
receipt-step-acknowledge-done = **{ $day }:** Wir haben den Eingang bestätigt.
receipt-step-answer = **Bis { $day }:** Wir antworten im Postfach.
receipt-step-answer-done = **{ $day }:** Wir haben geantwortet.
# HinSchG § 17(2): measures planned or taken and the reasons; sentence 3: its limits.
receipt-step-feedback = **Bis { $day }:** Dort lesen Sie, was wir unternehmen und warum, soweit wir es sagen dürfen.
receipt-step-feedback-done = **{ $day }:** Wir haben geschrieben, was wir unternehmen und warum.
receipt-step-late = **Dieser Tag ist vorbei.** Sehen Sie im Postfach nach, oder wenden Sie sich an eine andere Stelle.
close-window = Code notiert? Dann schließen Sie dieses Fenster.

## Opening the mailbox

mailbox-tab = Postfach
mailbox-lead = Hier lesen Sie die Antworten der Meldestelle und können zurückschreiben.
your-code = Ihr Zugangscode
code-hint = 32 Zeichen in acht Gruppen. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.
key-empty = Geben Sie Ihren Zugangscode ein.
key-symbol = Das Zeichen „{ $symbol }“ an Stelle { $position } kommt in Zugangscodes nicht vor. Zugangscodes enthalten kein b, kein i, kein o und keine 1. Vielleicht steht auf Ihrem Papier eine 8, ein l oder eine 0.
key-length = Ein Zugangscode hat 32 Zeichen. Eingegeben haben Sie { $found }. Vielleicht fehlt eine Gruppe oder eine steht doppelt da.
key-group = Ein Zeichen stimmt nicht, wahrscheinlich in der { $group }. Gruppe. Vergleichen Sie diese Gruppe mit Ihrem Papier.
key-mistyped = Mindestens ein Zeichen stimmt nicht. Vergleichen Sie jede Gruppe mit Ihrem Papier.
key-unknown = Zu diesem Zugangscode gibt es kein Postfach. Vergleichen Sie ihn mit Ihrem Papier.
key-slow = Gerade öffnen sehr viele Menschen ihr Postfach. Warten Sie { $seconds } Sekunden und drücken Sie dann noch einmal auf „Postfach öffnen“.
key-expired = Ihr Postfach wurde nach einiger Zeit automatisch geschlossen. Geben Sie Ihren Zugangscode noch einmal ein.
code-lost = Zugangscode verloren?
code-lost-more = Wir können ihn nicht wiederherstellen, denn wir haben ihn nie gespeichert. Ihre Meldung bearbeiten wir trotzdem. Wenn Sie noch etwas sagen möchten, schreiben Sie eine neue Meldung und erwähnen Sie die erste.

## The mailbox

mailbox-title = Ihr Postfach
question-waits = Wir haben Ihnen geschrieben
question-waits-more = Antworten Sie nur, soweit man Sie daran nicht erkennen kann.
state-new = Eingegangen
state-in_review = Wird geprüft
state-more-in_review = Ihre Meldung wird jetzt geprüft. Rückfragen finden Sie hier.
state-in_work = Wird bearbeitet
state-more-in_work = Die Meldestelle geht Ihrer Meldung nach.
state-closed = Abgeschlossen
state-more-closed = Der Vorgang ist abgeschlossen. Sie können hier weiterhin lesen und schreiben. Wenn Sie noch einmal schreiben, liest die Meldestelle Ihre Nachricht.
# HinSchG § 17(1) no. 1: confirmation of receipt. § 17(2): feedback.
feedback-title = Rückmeldung der Meldestelle
feedback-measures = Was wir getan haben oder tun werden
feedback-reasons = Warum
# HinSchG § 17(1) no. 1, as it comes by itself. An organisation may put its own words in the place of these.
acknowledgement-name = Eingangsbestätigung
acknowledgement = Wir haben Ihre Meldung erhalten und prüfen sie. Schauen Sie spätestens in sieben Tagen wieder nach: Dann finden Sie hier eine Antwort oder eine Frage.
appointment-answer = Erste Antwort
appointment-acknowledge = Bestätigung des Eingangs
appointment-feedback = Rückmeldung, was geschehen ist
appointment-by = bis { $day }
appointment-done = am { $day }
appointment-late = **war bis { $day } fällig und fehlt noch.** Fragen Sie hier nach, oder wenden Sie sich an eine andere Stelle.
you = Sie
you-report = Ihre Meldung
you-addition = Ihre Ergänzung
fresh = neu
unreadable = Dieser Eintrag lässt sich nicht öffnen. Er ist beschädigt oder wurde verändert. Bitte schreiben Sie der Meldestelle, dass Sie ihn nicht lesen können.
all-answers = { $count ->
    [one] Eine weitere Angabe
   *[other] { $count } weitere Angaben
}
your-answer = Ihre Antwort
your-message = Ihre Nachricht
message-hint = Schreiben Sie nichts, woran man Sie erkennen könnte.
message-send = Nachricht senden
message-sent = Ihre Nachricht ist angekommen.
message-empty = Schreiben Sie zuerst Ihre Nachricht.
message-not-stored = Ihre Nachricht konnte gerade nicht gespeichert werden. Sie steht noch hier. Senden Sie sie in einer Minute noch einmal.
mailbox-full = Dieses Postfach ist voll und nimmt von Ihnen nichts mehr an. Ihr Text steht noch hier. Die Meldestelle kann Ihnen weiter antworten. Wenn Sie noch etwas mitteilen müssen, machen Sie damit eine neue Meldung; nennen Sie darin, worum es in der ersten ging.
only-short = Auf unserem Speicher ist gerade wenig Platz. Wir nehmen nur noch kurze Texte an: bis etwa 16.000 Zeichen in allem. Ihr Text steht noch hier. Kürzen Sie ihn und senden Sie ihn noch einmal, oder senden Sie ihn morgen.
store-full = Unser Speicher ist voll. Wir können gerade **nichts** annehmen, und es wurde nichts gespeichert. Ihr Text steht noch hier. Versuchen Sie es in einigen Stunden noch einmal. Wenn es eilt, wenden Sie sich an eine andere Meldestelle.
message-kept = Ihre Nachricht steht noch hier. Geben Sie oben Ihren Zugangscode ein, dann wird sie gesendet.
retaliation-title = Werden Sie benachteiligt?
# HinSchG § 36(1): no detriment, no threat; its conditions are in retaliation-law.
retaliation = Das ist verboten, auch schon die Drohung (§ 36 HinSchG). Schreiben Sie es uns hier.
retaliation-law-title = Wann das Gesetz Sie schützt
# HinSchG § 1: professional contact. § 33(1): reasonable grounds for truth and scope. § 36(2): presumption for whoever
# asserts to suffer it because of a report; the other side proves sufficiently justified grounds, or another cause.
retaliation-law = Das Gesetz schützt Sie, wenn Sie beruflich mit uns zu tun haben und annehmen durften, dass Ihre Angaben stimmen und ein Verstoß im Sinne des Gesetzes vorliegt (§§ 1, 33 HinSchG). Beweisen müssen Sie den Verstoß nicht. Wollen Sie sich vor Gericht auf den Schutz berufen, müssen Sie dort sagen, dass Sie gemeldet haben. Dann wird vermutet, dass die Benachteiligung eine Folge der Meldung ist; die Gegenseite muss das widerlegen (§ 36 Abs. 2 HinSchG). Dass Sie gemeldet haben, können Sie mit einem Nachweis zeigen. Den bekommen Sie in Ihrem Postfach; bewahren Sie dafür Ihren Zugangscode auf. Lassen Sie sich vorher beraten.
# HinSchG § 37(1): whoever retaliates owes the damage. § 37(2): but no job and no promotion. § 39: agreements that restrict are void.
retaliation-damages = Wer gegen das Verbot verstößt, muss Ihnen den Schaden ersetzen, der daraus entsteht (§ 37 HinSchG).
retaliation-agreements = Eine Vereinbarung, die Ihre Rechte aus diesem Gesetz einschränkt, ist unwirksam (§ 39 HinSchG): etwa ein Satz im Arbeitsvertrag, nach dem Sie nicht melden dürfen.
mailbox-leave-title = Fertig?
mailbox-leave-more = Schließen Sie das Postfach, bevor jemand anders an dieses Gerät geht.
mailbox-leave = Postfach schließen

## After leaving

left-tab = Geschlossen
left-title = Ihr Postfach ist geschlossen
left-lead = Auf diesem Gerät ist nichts davon gespeichert. Nur der Verlauf des Browsers zeigt vielleicht, dass Sie diese Seite besucht haben.
left-now = Was Sie jetzt tun können
left-close = **Schließen Sie das Fenster.** Dann führt auch die Zurück-Taste nicht mehr hierher.
left-history = Löschen Sie den Verlauf, wenn andere dieses Gerät nutzen. Im privaten Fenster und im Tor-Browser geschieht das von selbst.
left-code = Legen Sie den Zugangscode an einen sicheren Ort. Schauen Sie in etwa einer Woche wieder nach.
open-mailbox-again = Postfach wieder öffnen
tor-hint = Noch besser schützt der Tor-Browser: Dann sehen weder Arbeitgeber noch Netzbetreiber, dass Sie hier waren. Dass jemand Tor benutzt, ist für beide aber sichtbar. Nehmen Sie deshalb nicht das Netz Ihrer Arbeit. Sie bekommen den Tor-Browser kostenlos auf torproject.org.

## How to protect oneself

safety-lead = Wir fragen nicht, wer Sie sind. Diese Hinweise helfen Ihnen, unerkannt zu bleiben.
safety-before = Bevor Sie schreiben
safety-search = Suchen Sie nicht am Arbeitsplatz nach dieser Seite, und schicken Sie sich die Adresse nicht an Ihre dienstliche E-Mail-Adresse.
safety-private = Öffnen Sie ein privates Fenster Ihres Browsers. Es vergisst den Besuch, wenn Sie es schließen.
safety-writing = Beim Schreiben
safety-style = Schreiben Sie sachlich und kurz. Lieblingswörter und typische Wendungen können verraten, wer schreibt.
safety-screenshots = Beschreiben ist sicherer als zeigen. Auf einem Bildschirmfoto stehen oft Ihr Name, Ihr Profilbild, Ihre eigenen Nachrichten, die Uhrzeit, der Akkustand, der Gerätename oder andere offene Chats.
safety-proof = Beweise
safety-proof-none = Sie müssen nichts beweisen. Was Sie gesehen oder gehört haben, genügt.
safety-proof-recording = Nehmen Sie keine Gespräche auf. Das kann strafbar sein (§ 201 StGB).
# HinSchG § 35(1): no liability for obtaining or reading what one reports, unless doing so is a crime of its own; under § 33.
# StGB § 202a: data that are not meant for oneself.
safety-proof-access = Für Informationen, auf die Sie ohnehin Zugriff haben, können Sie nicht belangt werden, wenn Sie sie unter dem Schutz des Gesetzes melden. Verschaffen Sie sich aber keinen Zugang zu Daten oder Geräten, die nicht für Sie bestimmt sind. Das kann strafbar sein (§ 202a StGB); davor schützt das Gesetz nicht (§ 35 HinSchG).
# HinSchG § 9(1): whoever reports untruth knowingly or by gross negligence loses confidentiality. § 33(1): and protection.
# § 38: damages.
safety-false = Melden Sie nur, was Sie für wahr halten. Ein Irrtum schadet Ihnen nicht. Wer aber vorsätzlich oder grob fahrlässig Unwahres meldet, verliert den Schutz der Vertraulichkeit (§ 9 Abs. 1 HinSchG) und muss unter Umständen Schadenersatz leisten (§ 38 HinSchG).
safety-after = Nach dem Absenden
safety-talk = Sprechen Sie im Team nicht über die Meldung, auch nicht mit Menschen, denen Sie vertrauen.
safety-exit = „Schnell verlassen“ oben rechts schließt das Postfach und führt sofort auf eine unverfängliche Seite. Mit „Zurück“ kommt dann weder Ihr Code noch ein Text wieder. Was Sie gerade geschrieben haben, ist weg. Im Verlauf des Browsers bleibt stehen, dass Sie hier waren: Löschen Sie ihn, oder nutzen Sie ein privates Fenster.
safety-retaliation = Falls Sie Nachteile erleben
safety-retaliation-notes = Notieren Sie, was wann geschehen ist und wer dabei war.
safety-retaliation-council = Holen Sie sich Hilfe: beim Betriebsrat, bei der Mitarbeitervertretung, bei einer Gewerkschaft oder einer Anwältin.
# HinSchG § 34(1): who supports confidentially. § 34(2): third persons connected with whoever reported.
safety-retaliation-helpers = Auch Menschen, die Sie bei der Meldung vertraulich unterstützt haben, sind unter ähnlichen Voraussetzungen geschützt, ebenso Kolleginnen, Kollegen und Angehörige, die deshalb beruflich Nachteile haben (§ 34 HinSchG).
safety-limits = Was wir nicht versprechen können
limits = Kein Dienst dieser Art kann alles verhindern. Vor vier Dingen können wir Sie nicht schützen: vor einem Gerät, das schon überwacht wird, vor Ihrem eigenen Schreibstil, vor Einzelheiten, die nur Sie kennen, und vor einem Betreiber, der das Programm heimlich verändert.

## Other offices

# HinSchG § 7(1): no order between the offices. § 33(1) no. 1, (2): reports to external offices and to those of the Union.
offices-protection = Meldungen an externe Meldestellen und an zuständige Stellen der Europäischen Union sind genauso geschützt wie Meldungen bei uns (§ 33 HinSchG). Sie müssen uns vorher nichts sagen und später nichts erklären.
offices-emergency = Bei akuter Gefahr
offices-external = Externe Meldestellen
# HinSchG §§ 19 to 23: the external reporting offices.
offices-external-more = Diese Stellen nehmen Meldungen nach dem Hinweisgeberschutzgesetz entgegen. Welche zuständig ist, hängt vom Thema ab.
offices-union = Stellen der Europäischen Union
# HinSchG § 33(1) no. 1: protection is for reports under § 17 or § 28, so not by itself for what authorities are told.
offices-supervisory = Aufsichtsbehörden
offices-supervisory-more = Das sind keine Meldestellen nach dem Hinweisgeberschutzgesetz. Der Schutz dieses Gesetzes gilt für Meldungen dort nicht ohne Weiteres. Sie können sich dort aber auch anonym melden.
offices-phone = Telefon:
offices-checked = Zuletzt geprüft am { $day }
offices-links = Die Links führen auf fremde Seiten. Dort erfährt niemand von uns, dass Sie von hier kommen.

## How it works

how-lead = Nur wenige Personen können eine versiegelte Meldung öffnen. Hier steht, wer das ist, wann es geschieht und wo die Grenzen liegen.
how-sealed = Was „versiegelt“ bedeutet
how-step-write = **Sie schreiben.** Bis Sie auf „Absenden“ drücken, wird nichts gespeichert.
how-step-seal = **Es wird versiegelt.** Wenn Ihr Browser Skripte ausführt, versiegelt Ihr Gerät die Meldung vor dem Absenden. Sonst versiegelt sie unser Server im Arbeitsspeicher, sobald sie ankommt, und löscht danach Text und Zugangscode aus dem Speicher. Das Formular sagt Ihnen, welcher Weg gilt. Gespeichert wird nur die versiegelte Fassung.
how-step-open = **Die Meldestelle öffnet.** Das geht nur mit den persönlichen Schlüsseln der Personen, die dafür zuständig sind. Unser Server bekommt diese Schlüssel nie unverschlüsselt.
how-step-code = **Ihr Zugangscode öffnet Ihr Postfach.** Wir speichern ihn nicht und können ihn deshalb auch nicht ersetzen.
how-sees = Was der Server sieht
how-when = Wann
how-words = Ihre Worte
how-code = Ihr Zugangscode
how-stored = Gespeichert
how-stored-words = nie
how-stored-code = nie
how-sending = Wenn Sie absenden, ohne Skripte
how-sending-words = für die Dauer dieses einen Vorgangs, dann gelöscht
how-sending-code = für die Dauer dieses einen Vorgangs
how-reading = Wenn Sie Ihr Postfach lesen, ohne Skripte
how-reading-words = für die Dauer dieses einen Vorgangs, dann gelöscht
how-reading-code = beim Öffnen; danach nur verschlüsselt in einem Cookie Ihres Browsers, bis Sie das Postfach schließen
how-office = Wenn die Meldestelle liest
how-office-words = nie: Das geschieht im Browser der Meldestelle
how-office-code = nie
how-known = Was trotzdem gespeichert wird
how-known-more = Gespeichert wird, dass es eine Meldung gibt, an welchem Tag sie kam und in welchem Stand sie ist. Ebenso: wie viele Nachrichten und Antworten dazugehören, der Tag jeder einzelnen und ungefähr, wie lang sie ist; für welche Personen sie versiegelt ist, also auch, wen Sie ausgeschlossen haben; an welchem Tag Sie Ihren Zugang vernichtet haben; wer in der Meldestelle den Fall an welchem Tag geöffnet hat. Keine Uhrzeit, keine Adresse Ihres Geräts, nicht Ihr Name. Ihre Netzadresse halten wir nur wenige Minuten als Kurzwert im Arbeitsspeicher, um Überlastung abzuwehren.
how-limits = Was niemand versprechen kann
how-limits-more = Kein Dienst dieser Art kann alles verhindern.
how-limit-device = Wird Ihr Gerät überwacht, kann jemand mitlesen, was Sie schreiben.
how-limit-style = Wer Ihren Schreibstil kennt, kann Sie daran erkennen.
how-limit-details = Einzelheiten, die nur eine Person kennt, verraten diese Person.
how-limit-server = Ohne Skripte versiegelt der Server. Wer das Programm dort verändert, könnte in diesem Moment mitlesen. Auch die Skripte kommen von unserem Server; verändert könnten sie dasselbe tun. Weiter unten steht, wie Sie beides prüfen oder umgehen.
how-deadlines = Fristen
# HinSchG § 17(1) no. 1, § 17(2) with its sentence 3. § 11(5): deletion after three years, longer while necessary and
# proportionate under this or other law. The job `expired-cases` does it.
how-deadlines-more = Wir bestätigen den Eingang spätestens nach sieben Tagen. Spätestens drei Monate danach erfahren Sie, was wir unternommen haben oder planen und warum, soweit das die Aufklärung und die Rechte anderer nicht gefährdet (§ 17 Abs. 2 HinSchG). Drei Jahre nach dem Abschluss löscht das Programm die Unterlagen. Länger dürfen wir sie nur behalten, solange das gesetzlich nötig und verhältnismäßig ist, zum Beispiel während eines Gerichtsverfahrens (§ 11 Abs. 5 HinSchG).
how-law = Vertraulichkeit und gesetzlicher Schutz
# HinSchG § 8: confidentiality. § 9(2): disclosure to authorities and courts. § 9(3): with consent to each.
how-confidential = Die Meldestelle muss Ihre Identität vertraulich behandeln, auch wenn sie sie erfährt (§ 8 HinSchG). Weitergeben darf sie sie nur in gesetzlich geregelten Fällen, etwa auf Verlangen einer Strafverfolgungsbehörde; davon erfahren Sie in der Regel vorher (§ 9 Abs. 2 HinSchG). In allen anderen Fällen fragt sie Sie für jede einzelne Weitergabe (§ 9 Abs. 3 HinSchG).
# HinSchG § 1(1), § 3(8): whose work brings them in contact; no. 7: workshops for people with disabilities. Volunteers: an
# open question, so nothing is promised to them.
how-who = Der gesetzliche Schutz gilt für Menschen, die beruflich mit uns zu tun haben, auch für Beschäftigte in Werkstätten und für Bewerberinnen und Bewerber. Melden Sie als Angehörige, als betreuter Mensch oder privat, behandeln wir Ihre Meldung genauso vertraulich; das Gesetz schützt Sie dann aber nicht in gleicher Weise.
# HinSchG § 32: disclosure to the public.
how-public = Wer sich an die Öffentlichkeit wendet, ist nur in besonderen Fällen geschützt (§ 32 HinSchG).

## Texts with which a handler begins what they write to a reporter. What stands in square brackets is filled in by hand.

reply-text-acknowledge = Wir haben Ihre Meldung erhalten und prüfen sie. Wir melden uns hier. Bitte schauen Sie spätestens in sieben Tagen wieder nach.
reply-text-question = Wir haben eine Rückfrage. Bitte antworten Sie nur, wenn Sie dadurch nicht erkennbar werden: [Frage]
# HinSchG § 16(3).
reply-text-meeting = Sie können mit uns sprechen, auch ohne Ihren Namen zu nennen. Es geht uns um: [Thema]
# HinSchG § 11(4).
reply-text-protocol = Das haben wir aus unserem Gespräch festgehalten. Bitte prüfen Sie es: [Protokoll]
# HinSchG § 9(3).
reply-text-consent = Wir möchten Angaben, aus denen man auf Sie schließen könnte, an [Stelle] weitergeben, und zwar für [Zweck]. Dafür brauchen wir Ihre Einwilligung (§ 9 Abs. 3 HinSchG). Sie können Nein sagen. Dann geben wir nichts weiter.
# HinSchG § 9(2).
reply-text-disclosure = Wir müssen Angaben an [Stelle] weitergeben ([Rechtsgrund]). Die Gründe: [Gründe] (§ 9 Abs. 2 HinSchG)
# HinSchG § 36.
reply-text-retaliation = Wurden Sie wegen der Meldung benachteiligt oder bedroht? Beschreiben Sie es hier, ohne sich zu erkennen zu geben. Das ist verboten (§ 36 HinSchG).
reply-text-closed = Wir haben den Vorgang abgeschlossen. Ihr Postfach bleibt offen: Sie können hier weiter lesen und schreiben.
