# The pages for case handlers.

## The frame and signing in

pages-of = Seiten in „{ $section }“
section-cases = Fälle
section-register = Register
section-team = Team
section-setup = Einrichtung
section-proof = Nachweise
cases = Fälle
sign-out = Abmelden
sign-in = Anmelden
signed-out = Sie sind abgemeldet.
session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an. Angefangene Texte liegen versiegelt in Ihrem Browser bereit.
sign-in-wrong = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides, auch die Feststelltaste.
sign-in-slowed = { $seconds ->
    [one] Zu viele Versuche. Warten Sie eine Sekunde.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden, bevor Sie es wieder versuchen.
}
email = E-Mail-Adresse
password = Passwort
password-hint = Das Passwort für die Anmeldung, nicht die Passphrase Ihres Schlüssels.
needs-script = Diese Seite braucht JavaScript. Nur Ihr Browser kann Fälle öffnen und versiegeln, der Server kann es nicht.

## A handler's first day

enrol-title = Ihr Schlüssel
enrol-lead = In vier Schritten legen Sie Ihren Schlüssel an. Damit öffnen Sie Meldungen. Nur Sie haben ihn: Er entsteht in Ihrem Browser, und der Server bekommt ihn nie zu sehen.
enrol-step-1 = 1. Passphrase wählen
enrol-passphrase-why = Sie schützt Ihren Schlüssel. Sie brauchen sie jedes Mal, wenn Sie Fälle öffnen. Niemand kann sie zurücksetzen.
passphrase = Passphrase
passphrase-hint = Mindestens 12 Zeichen. Vier bis sechs zufällige Wörter sind gut zu merken und schwer zu erraten.
passphrase-repeat = Passphrase wiederholen
strength = Stärke der Passphrase
make-key = Schlüssel erzeugen
enrol-step-2 = 2. Wiederherstellungsdatei sichern
recovery-why = Wenn Sie die Passphrase vergessen, öffnet nur noch diese Datei Ihre Fälle. Ohne Passphrase und ohne diese Datei können Sie Ihre Fälle nie wieder öffnen.
recovery-keep-paper = Speichern Sie sie auf einem USB-Stick oder drucken Sie sie aus. Legen Sie sie in einen Tresor oder ein verschlossenes Fach.
recovery-keep-secret = Wer diese Datei hat, kann alle Ihre Fälle öffnen. Verschicken Sie sie nicht.
recovery-keep-server = Legen Sie sie nicht auf ein gemeinsames Laufwerk und nicht in die Cloud.
recovery-download = Datei herunterladen
enrol-step-3 = 3. Datei prüfen
recovery-check-why = Wählen Sie die Datei von dort, wo Sie sie aufbewahren. So ist sicher, dass die Datei dort lesbar gespeichert ist und Sie sie wiederfinden.
recovery-choose = Wiederherstellungsdatei
recovery-paste = Oder die Zeile aus der Datei, die mit AGE-SECRET-KEY beginnt
recovery-check = Prüfen
enrol-step-4 = 4. Fertig
enrol-finish-why = Die Datei stimmt. Zum Schluss erfährt der Server Ihren öffentlichen Schlüssel. Neue Meldungen werden von da an auch für Sie versiegelt. Frühere Fälle können Sie damit nicht öffnen.
enrol-finish = Schlüssel in Betrieb nehmen
enrol-next = Weiter
enrol-back = Zurück zu Schritt 2
enrol-refused = Der Server hat den Schlüssel nicht angenommen. Laden Sie die Seite neu und beginnen Sie noch einmal.
enrol-already = Sie haben schon einen Schlüssel. Ein zweiter würde Ihre bisherigen Fälle verschließen. Laden Sie die Seite neu.

## One's own account

account-title = Mein Konto
account-of = Konto: { $name }
account-done-password = Ihr Passwort ist geändert. Alle anderen Sitzungen sind beendet.
account-done-passphrase = Ihre Passphrase ist geändert. Die frühere öffnet Ihren Schlüssel nicht mehr. Prüfwörter, Aushang und Wiederherstellungsdatei bleiben gültig.
account-done-sessions = Sie sind nur noch hier angemeldet. Kein anderer Browser gilt mehr als bekannt.
account-who = Wer Sie hier sind
account-name = Name und Funktion
account-roles = Rollen
account-no-roles = keine
account-who-more = Adresse und Rollen kann ändern, wer die Organisation verwaltet.
account-password = Damit melden Sie sich an. Fälle öffnet es nicht, das tut nur die Passphrase Ihres Schlüssels.
account-key = Schlüssel und Passphrase
account-key-since = In Betrieb seit { $day }. Prüfwörter:
account-key-none = Sie haben noch keinen Schlüssel. Ohne ihn kann nichts für Sie versiegelt werden.
account-passphrase = Haben Sie die Passphrase vergessen oder könnte jemand sie kennen, dann wählen Sie eine andere. Es bleibt derselbe Schlüssel.
account-sessions = Wo Sie angemeldet sind
browser-unknown = Unbekannter Browser
session-since = seit { $day }
session-this = diese Sitzung
sessions-unknown = Ist eine davon nicht von Ihnen? Beenden Sie sie und ändern Sie danach Ihr Passwort.
sessions-end = Alle anderen beenden
sessions-alone = Sie sind nur hier angemeldet. Haben Sie ein Gerät verloren oder weitergegeben, dann lassen Sie vergessen, dass Sie sich dort angemeldet hatten.
devices-forget = Bekannte Browser vergessen
sessions-more = Eine Sitzung endet, wenn { $minutes } Minuten lang nichts geschieht, spätestens nach { $hours } Stunden.

role-system_administrator = Systemadministration
role-organisation_administrator = Verwaltung der Organisation
role-handler = Fallbearbeitung
role-substitute = Stellvertretung
role-supporter = Unterstützung
role-identity_custodian = Identitätsverwahrung
role-ombudsperson = Ombudsperson
role-data_protection_officer = Datenschutzbeauftragte Person
role-management = Leitung
role-register_editor = Register, Bearbeitung
role-auditor = Revision

## Password and passphrase

password-title = Passwort ändern
password-lead = Alle anderen Sitzungen enden dabei.
password-first-lead = Ihr erstes Passwort kennt auch, wer Ihr Konto angelegt hat. Wählen Sie jetzt ein eigenes.
password-current = Bisheriges Passwort
password-current-hint = Das, mit dem Sie sich angemeldet haben.
password-new = Neues Passwort
password-new-hint = Mindestens 12 Zeichen, und ein anderes als die Passphrase Ihres Schlüssels.
password-repeat = Neues Passwort wiederholen
password-change = Passwort ändern
password-problem-current-wrong = Das ist nicht Ihr bisheriges Passwort. Prüfen Sie auch die Feststelltaste.
password-problem-new-short = Das neue Passwort ist zu kurz. Es braucht mindestens 12 Zeichen.
password-problem-new-guessable = Das neue Passwort ist leicht zu erraten: Es besteht fast nur aus Ihrem Namen, häufigen Wörtern oder Wiederholungen. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.
password-problem-new-same = Das ist Ihr bisheriges Passwort. Wählen Sie ein anderes.
password-problem-repeat-differs = Die beiden neuen Passwörter stimmen nicht überein. Tippen Sie beide noch einmal.
password-wrong = Das ist nicht Ihr Passwort. Prüfen Sie auch die Feststelltaste.
prove-password = Bestätigen
prove-password-why = Bestätigen Sie zuerst, dass Sie es sind: mit dem Passwort, mit dem Sie sich anmelden. Danach gilt das für eine Viertelstunde.
happened-first-password = Wählen Sie zuerst ein eigenes Passwort. Laden Sie dazu die Seite neu.
passphrase-title = Passphrase ändern
passphrase-lead = Ihr Schlüssel bleibt derselbe, nur die Passphrase davor wird eine andere. Beides geschieht in Ihrem Browser.
passphrase-of = Passphrase von { $name }
passphrase-step-1 = 1. Schlüssel öffnen
passphrase-old = Bisherige Passphrase
passphrase-forgotten = Passphrase vergessen?
passphrase-forgotten-more = Dann öffnet die Wiederherstellungsdatei Ihren Schlüssel. Lassen Sie das Feld für die Passphrase leer. Die Datei bleibt in Ihrem Browser.
passphrase-open = Schlüssel öffnen
passphrase-step-2 = 2. Neue Passphrase wählen
passphrase-new = Neue Passphrase
passphrase-change = Passphrase ändern

## The list

views = Ansichten
cases-count = { $count ->
    [one] Ein Fall
   *[other] { $count } Fälle
}
keys-title = Tasten
keys-lead = Sie wirken nie, solange Sie in ein Feld schreiben, und nie zusammen mit Strg, Alt oder ⌘.
keys-list = In der Liste
keys-case = In einem Fall
key-down = zum nächsten Fall
key-up = zum vorigen Fall
key-enter = den Fall öffnen
key-note = Notiz schreiben
key-reply = Antwort schreiben
key-assess = Ersteinschätzung öffnen
key-state = zum nächsten Schritt
key-previous = voriger Fall in der Liste
key-next = nächster Fall in der Liste
key-back = zurück zur Liste
key-keys = diese Seite
keys-move = bewegen
keys-open = öffnen
case-number = Fall
next-deadline = Nächste Frist
received = Eingegangen
channel = Kanal
nothing-due = keine Frist
undecided = { $count ->
    [one] Neue Nachricht in einem abgeschlossenen Fall.
   *[other] Neue Nachrichten in { $count } abgeschlossenen Fällen.
}
undecided-more = Entscheiden Sie, ob sie zur Akte gehört oder der Fall weitergeht.
undecided-since = seit { $day }
paging = Weitere Seiten
page-shows = { $count } von { $total }

case-state = Stand
case-state-new = neu
case-state-in_review = in Prüfung
case-state-in_work = in Bearbeitung
case-state-closed = abgeschlossen

due-acknowledge = Eingang bestätigen
due-feedback = Rückmeldung geben
# HinSchG § 11(5).
due-delete = Wird gelöscht ab
# HinSchG § 17(1) no. 1.
law-acknowledge = (§ 17 Abs. 1 Nr. 1 HinSchG)
law-feedback = (§ 17 Abs. 2 HinSchG)
law-delete = (§ 11 Abs. 5 HinSchG)
overdue = { $days ->
    [one] seit gestern überfällig
   *[other] seit { $days } Tagen überfällig
}
due-today = heute
# The deadline falls on a day on which nobody works: what counts is the working day before.
due-at-latest = spätestens { $day }
due-today-at-latest = spätestens heute
due-limit = (Frist { $day })
due-in = { $days ->
    [one] morgen
   *[other] in { $days } Tagen
}

## A case

case-title = Fall { $number }
subject-sealed = Versiegelter Betreff
subject-change = Betreff ändern
received-on = eingegangen { $day }
case-previous = ‹ Voriger Fall
case-next = Nächster Fall ›
taken-out = Sprechen Sie mit diesen Personen nicht über diesen Fall: { $names }
taken-out-more = Für sie ist er nicht versiegelt. Die hinweisgebende Person hat sie ausgenommen, oder ihr Schlüssel war beim Eingang noch nicht in Betrieb.
shown = Im Verlauf zeigen
shown-all = Alles
shown-talk = Gespräch
shown-notes = Notizen
shown-events = Ereignisse
new-since = Neu seit Ihrem letzten Besuch
event-acknowledged = Eingang bestätigt
event-review-begun = Prüfung begonnen
event-work-begun = Bearbeitung begonnen
event-feedback-given = Rückmeldung gegeben
event-feedback-withheld = Keine Rückmeldung, mit Grund
event-closed = Fall abgeschlossen
event-messages-filed = Neue Nachrichten zur Akte genommen
event-clocks-renewed = Fristen laufen neu
event-hold-set = Löschung ausgesetzt
event-hold-ended = Aussetzung der Löschung aufgehoben
event-retaliation-opened = Prüfung einer Benachteiligung begonnen
event-retaliation-ended = Prüfung einer Benachteiligung beendet
event-reporter-left = Die hinweisgebende Person hat ihren Zugang vernichtet
case-facts = Fristen, Stand und Zugang
deadlines = Fristen
done = erledigt
waived = nicht gegeben, mit Grund
days-impossible = Die Tage dieses Falls passen nicht zusammen.
days-impossible-more = Etwas steht vor dem Eingang. Wahrscheinlich ging die Uhr des Servers falsch. Die Fristen hier sind vorsichtig gerechnet. Prüfen Sie, wann der Fall wirklich eingegangen ist, und sagen Sie es denen, die den Server betreuen.
state-set-in_review = Prüfung beginnen
state-set-in_work = Bearbeitung beginnen
state-reopen = Wieder aufnehmen
state-more = Die hinweisgebende Person sieht den Stand in ihrem Postfach.
# HinSchG § 11(5): longer than three years only as long as it is necessary and proportionate.
retention = Löschung
retained-since = Aufbewahrt seit { $day }: Der Fall ist abgeschlossen und ruht.
held-until = Löschung ausgesetzt bis { $day } von { $owner }.
held-until-more = Danach wird der Fall gelöscht, frühestens am { $day }.
held-by-retaliation = Der Fall bleibt, solange eine Benachteiligung geprüft wird.
hold-set = Löschung aussetzen
hold-end = Aussetzung aufheben
hold-until = Bis einschließlich
hold-until-hint = Spätestens { $day }: nach einem halben Jahr ist neu zu prüfen. Der Grund gehört in eine Notiz; sie ist versiegelt.
hold-lead = Der Fall bleibt so lange gespeichert. Das ist nur zulässig, solange es erforderlich und verhältnismäßig ist (§ 11 Abs. 5 HinSchG).
hold-problem-no-day = Geben Sie einen Tag an, zum Beispiel 2029-12-01.
hold-problem-past = Dieser Tag ist vorbei.
hold-problem-too-long = Das ist zu lang. Spätestens { $day } ist neu zu prüfen.
# HinSchG § 36.
inquiry = Benachteiligung
inquiry-more = Wird jemand wegen dieser Meldung benachteiligt? Dann halten Sie hier fest, dass Sie das prüfen (§ 36 HinSchG). Der Fall geht weiter wie bisher; gelöscht wird er nicht, solange die Prüfung läuft.
inquiry-open = Benachteiligung wird geprüft
inquiry-open-more = Solange die Prüfung läuft, wird der Fall nicht gelöscht. Abschließen können Sie ihn trotzdem. Was Sie herausfinden, gehört in eine Notiz; sie ist versiegelt.
inquiry-end = Prüfung der Benachteiligung beendet
can-read = Wer kann lesen
can-read-more = Dazu die hinweisgebende Person, aber ohne die Notizen. Wer den Server verwaltet, kann gespeicherte Texte nicht lesen.
unlock-title = Ihr Schlüssel ist gesperrt.
unlock-more = Geben Sie Ihre Passphrase ein. Sie bleibt in Ihrem Browser.
no-slot = Dieser Fall ist nicht für Sie versiegelt.
no-slot-more = Er ging ein, bevor Ihr Schlüssel in Betrieb war, oder Sie waren dafür nicht zuständig. Öffnen können ihn nur die Personen unter „Wer kann lesen“.
entry-report = Meldung
side-reporter = Antwort der hinweisgebenden Person
side-office = Meldestelle
side-file = Notiz, nur Meldestelle
load-earlier = Frühere Nachrichten laden
to-newest = Zu den neuesten Nachrichten
no-earlier = Davor steht in diesem Fall nichts mehr.
reply-label = Antwort an die hinweisgebende Person
# HinSchG § 8: nothing that gives away who reported.
reply-hint = Vermeiden Sie genaue Daten, Namen und alles, was verraten kann, wer gemeldet hat.
reply-send = Versiegeln und senden
note-title = Notiz (nur Meldestelle)
note-label = Notiz
note-hint = Nur wer den Fall lesen kann, sieht sie. Die hinweisgebende Person sieht sie nie.
note-send = Notiz speichern

## What is to be done next in a case

next = Als Nächstes
next-decide = Neue Nachricht in einem abgeschlossenen Fall
next-decide-more = Seit { $day } liegt sie hier, und der Fall ist weiter abgeschlossen. Meldet sie etwas Neues, laufen die Fristen ab diesem Tag neu.
decide-anew = Etwas Neues: wieder aufnehmen
decide-reopen = Wieder aufnehmen, Fristen wie bisher
decide-to-file = Zur Akte, bleibt abgeschlossen
next-acknowledge = Eingang bestätigen
# HinSchG § 17(1) no. 1.
next-acknowledge-more = Die hinweisgebende Person muss in ihrem Postfach lesen können, dass die Meldung angekommen ist (§ 17 Abs. 1 Nr. 1 HinSchG). Ihre Antwort gilt als Bestätigung.
acknowledge-link = Bestätigung schreiben
next-review = Zum ersten Mal ansehen
# HinSchG § 15(1).
next-review-more = Lesen Sie die Meldung und sehen Sie nach, ob sie Sie selbst betrifft. Dann darf sie nur jemand anderes bearbeiten (§ 15 Abs. 1 HinSchG).
unbiased = Die Meldung betrifft weder mich noch Menschen, die mir nahestehen. Ich bin nicht befangen.
next-answer = Die hinweisgebende Person hat geschrieben
next-answer-more = Lesen Sie ihre Nachricht im Verlauf, und antworten Sie ihr (§ 17 Abs. 1 Nr. 3 und 5 HinSchG).
answer-link = Antworten
next-assess = Einschätzen
# HinSchG § 17(1) nos. 2 and 4.
next-assess-more = Ist das Gesetz anwendbar, ist die Meldung stichhaltig (§ 17 Abs. 1 Nr. 2 und 4 HinSchG)? Ist es eine Datenpanne, droht jemandem Benachteiligung? Danach beginnt die Bearbeitung.
assess-link = Einschätzung öffnen
next-feedback = Rückmeldung geben
next-feedback-more = Sagen Sie der hinweisgebenden Person, welche Maßnahmen ergriffen oder geplant sind, und warum (§ 17 Abs. 2 HinSchG). Geplante genügen.
feedback-link = Rückmeldung schreiben
next-close = Abschließen
next-close-more = Was zu sagen war, ist gesagt. Ist noch etwas offen, bleibt der Fall in Bearbeitung.
close-link = Abschließen
next-keep = Aufbewahren, dann löschen
next-keep-more = Der Fall ist abgeschlossen. Die hinweisgebende Person kann ihr Postfach weiter lesen und darin schreiben, bis er gelöscht wird.
acknowledged-automatically = (von selbst)

## What a handler writes

write = Schreiben
reply-text = Ihr Text
reply-templates = Textbaustein
reply-template-insert = Einfügen
feedback-title-office = Rückmeldung (§ 17 Abs. 2)
feedback-hint = Beide Teile müssen da sein. Die hinweisgebende Person liest sie in ihrem Postfach, und die Frist ist damit gewahrt. Prüfen Sie vorher:
# HinSchG § 17(2), third sentence.
feedback-check-inquiry = Gefährdet etwas davon interne Nachforschungen oder Ermittlungen? Dann lassen Sie es weg.
feedback-check-names = Stehen Namen oder Einzelheiten darin, an denen man Beschuldigte, Betreute oder Dritte erkennt?
feedback-check-others = Verrät etwas, dass es noch andere Meldungen gibt?
feedback-send = Rückmeldung versiegeln und senden
word-closing-no-feedback = Im Fall steht keine Rückmeldung. Geben Sie sie zuerst, oder sagen Sie, warum es keine gibt.
word-closing-deliverable = Die hinweisgebende Person kann ihr Postfach noch öffnen. Geben Sie ihr Rückmeldung, oder sagen Sie, warum nicht.
word-closing-no-triage = Es fehlt die Ersteinschätzung: Anwendungsbereich, Stichhaltigkeit und Datenpanne müssen beantwortet sein. Füllen Sie sie zuerst aus.
word-closing-one-alone = Missbrauch stellen zwei Personen der Meldestelle fest, jede für sich, unter „Missbrauchsprüfung“. Hier hat das noch nicht zwei getan.
word-closing-too-early = Schweigen zählt erst nach zwei unbeantworteten Rückfragen und 30 vollen Tagen nach der letzten. So weit ist es noch nicht.
word-feedback-measures = Ergriffene und geplante Maßnahmen
word-feedback-reasons = Gründe
word-feedback-empty = Beide Teile der Rückmeldung müssen da sein: Maßnahmen und Gründe.
word-placeholder-left = Im Text steht noch etwas in eckigen Klammern, das Sie ausfüllen müssen.
word-report-language = Geschrieben hat die hinweisgebende Person auf: { $language }. Antworten Sie in dieser Sprache und ebenso einfach.
reply-name-acknowledge = Eingang bestätigen
reply-name-question = Rückfrage
reply-name-meeting = Gespräch anbieten
reply-name-protocol = Protokoll zur Prüfung
reply-name-consent = Um Einwilligung bitten
reply-name-disclosure = Über eine Weitergabe informieren
reply-name-retaliation = Nach Benachteiligung fragen
reply-name-closed = Abschluss mitteilen

## What is asked before something is sent to a reporter. Nothing of it leaves the browser.

reply-preview = So sieht es die hinweisgebende Person
check-title-office = Vor dem Senden ansehen
check-lead = Noch ist nichts gesendet. Diese Stellen könnten mehr sagen, als gut ist. Gesucht wurde nur hier im Browser.
check-change = Zurück und ändern
check-anyway = Trotzdem senden
check-phone = **Eine Telefonnummer:** Sie führt zu einem Menschen. Die Nummer der Meldestelle kann bleiben.
check-email = **Eine E-Mail-Adresse:** Sie führt zu einem Menschen, und wer dorthin schreibt, gibt sich zu erkennen.
check-iban = **Eine Kontonummer:** Zu einem Konto gehört ein Name.
check-date-exact = **Ein genauer Tag:** Der Dienstplan zeigt, wer an diesem Tag da war. Der Tag eines Gesprächs oder einer Frist kann bleiben.
# HinSchG §§ 8, 17(2), third sentence.
check-name-list = **Ein Name:** Wer genannt wird, hat Rechte (§ 17 Abs. 2 Satz 3 HinSchG), und das Postfach kann jemand anderes lesen. Meist genügt die Rolle.
check-unit = **Der Name einer Gruppe oder eines Hauses:** Dort arbeiten oft nur wenige.
check-case-number = **Eine Fallnummer:** Die hinweisgebende Person kennt keine. Eine Nummer zeigt, dass es weitere Fälle gibt.
# HinSchG § 8: that somebody else has reported is confidential, too.
check-other-reports = **Das verrät, dass noch jemand gemeldet hat** (§ 8 HinSchG). Schreiben Sie höchstens, dass Ihnen der Vorgang bekannt ist.
check-own-file = **So steht es in einer internen Notiz oder einem Formular dieses Falls.** Ist beim Kopieren etwas mitgekommen?
check-other-case = **So steht es in einem anderen Fall, den Sie in diesem Tab geöffnet hatten** (§ 8 HinSchG). Schreiben Sie nichts, was aus einem anderen Fall stammt.

## Looking through cases. What is looked for stays in the browser.

search-link = Suche
search-title = Fälle durchsuchen
search-lead = { $count ->
    [one] Durchsucht wird der eine Fall, den Sie öffnen können: Meldung, Nachrichten, Notizen und Formulare.
   *[other] Durchsucht werden alle { $count } Fälle, die Sie öffnen können: Meldungen, Nachrichten, Notizen und Formulare.
}
search-none = Es gibt nichts zu durchsuchen.
search-none-more = Kein Fall ist für Ihren Schlüssel versiegelt.
search-label = Wörter oder Fallnummer
search-hint = Gefunden werden Einträge, in denen alle Wörter stehen, auch als Teil eines Wortes. Groß und klein, ä und ae gelten gleich.
search-record = Was Sie suchen, erfährt der Server nicht. Er gibt Ihrem Browser aber jeden Fall zum Öffnen heraus, und das steht im Journal: für jeden Fall einmal am Tag.
search-start = Suchen
search-cancel = Abbrechen
search-progress = Durchsuchte Fälle
search-found = Gefundene Fälle
search-word-locked = Entsperren Sie zuerst Ihren Schlüssel.
search-word-too-short = Geben Sie mindestens zwei Buchstaben oder Ziffern ein.
search-word-looking = Die Fälle werden geöffnet und durchsucht.
search-word-count = { $done } von { $total } Fällen
search-word-nothing = Nichts gefunden. Versuchen Sie ein kürzeres Wort.
search-word-found = { $count ->
    [one] In 1 Fall gefunden.
   *[other] In { $count } Fällen gefunden.
}
search-word-cancelled = Abgebrochen. Die übrigen Fälle sind nicht durchsucht.
search-word-offline = Der Server antwortet nicht mehr. Die übrigen Fälle sind nicht durchsucht: Suchen Sie später noch einmal.
search-word-signed-out = Sie sind abgemeldet. Die übrigen Fälle sind nicht durchsucht.
search-word-too-many = Das steht in mehr als 200 Fällen. Die übrigen sind nicht durchsucht: Suchen Sie nach mehr Wörtern.
search-word-closed = { $count ->
    [one] 1 Eintrag ließ sich nicht öffnen.
   *[other] { $count } Einträge ließen sich nicht öffnen.
}
search-word-more = { $count ->
    [one] Und an 1 weiteren Stelle.
   *[other] Und an { $count } weiteren Stellen.
}
search-word-received = eingegangen { $day }
search-word-called-so = Die Fallnummer passt.
search-kind-report = Meldung
search-kind-addition = Ergänzung der Meldung
search-kind-message = Nachricht der hinweisgebenden Person
search-kind-reply = Antwort der Meldestelle
search-kind-feedback = Rückmeldung
search-kind-note = Notiz
search-kind-form = Formular

## What the script says

word-key-locked = Schlüssel gesperrt
word-key-open = Schlüssel entsperrt
word-unlock = Entsperren
word-lock = Sperren
word-opening = Der Schlüssel wird entsperrt. Das dauert einige Sekunden.
word-opened = Ihr Schlüssel ist entsperrt.
# HinSchG § 16(3): within a reasonable time.
word-meeting = Zu tun: Hier wünscht jemand ein Gespräch. Bieten Sie in einer Antwort Zeit und Weg dafür an, persönlich oder am Telefon, auch ohne Namen (§ 16 Abs. 3 HinSchG).
word-rewrapping = Ihr Schlüssel wird neu verschlossen. Das dauert einige Sekunden.
word-rewrapped = Ihre Passphrase ist geändert.
word-wrong-passphrase = Diese Passphrase öffnet den Schlüssel nicht. Prüfen Sie die Feststelltaste und versuchen Sie es noch einmal.
word-broken-page = Ein Teil dieser Seite konnte nicht geladen werden. Laden Sie die Seite neu.
word-locked = Versiegelt. Entsperren Sie Ihren Schlüssel, um zu lesen.
word-not-for-you = Nicht für Ihren Schlüssel versiegelt. Öffnen können es nur die Personen unter „Wer kann lesen“.
word-damaged = Dieser Eintrag ist beschädigt und lässt sich nicht öffnen. Nennen Sie der Verwaltung des Servers Fallnummer und Tag.
word-not-genuine = Dieser Eintrag stammt nicht aus diesem Fall oder wurde verändert. Vertrauen Sie ihm nicht und geben Sie der Verwaltung des Servers Bescheid.
word-unknown-version = Dieser Eintrag wurde mit einer neueren Version geschrieben. Laden Sie die Seite neu.
word-gap = Vor diesem Eintrag fehlt ein anderer, oder er wurde verändert. Geben Sie der Verwaltung des Servers Bescheid.
word-sealing = Wird versiegelt.
word-loading-earlier = Frühere Einträge werden geladen.
word-earlier-loaded = Frühere Einträge stehen jetzt hier.
word-no-subject = Noch ohne Betreff
word-concerns-office = Nach den Antworten betrifft diese Meldung eine Person der Meldestelle oder die Leitung. Sind Sie befangen? Dann bearbeiten Sie den Fall nicht weiter, und geben Sie ihn ab (§ 15 Abs. 1 HinSchG).
word-leave-unsent = Ihr Text ist noch nicht gesendet. Er bleibt als Entwurf in diesem Tab. Zur Liste gehen?
word-facts-old = Gesendet ist es, aber Fristen und nächster Schritt auf dieser Seite sind noch die von vorher. Laden Sie die Seite neu.
word-sent = Versiegelt und gesendet.
word-sent-others-too = Versiegelt und gesendet. Inzwischen ist noch etwas dazugekommen: Laden Sie die Seite neu, um es zu sehen.
word-empty = Schreiben Sie zuerst einen Text.
word-draft-restored = Ihr angefangener Text ist wieder da.
word-signed-out = Sie sind abgemeldet. Ihr Text bleibt hier. Melden Sie sich in einem neuen Tab an und senden Sie dann noch einmal.
word-signed-out-link = Anmelden (neuer Tab)
word-refused = Der Server hat den Text nicht angenommen. Er steht noch hier. Laden Sie die Seite neu und senden Sie ihn noch einmal.
word-busy = Unser Server ist gerade ausgelastet. Ihr Text steht noch hier. Senden Sie ihn in einer Minute noch einmal.
word-offline = Der Server ist nicht erreichbar. Ihr Text steht noch hier. Prüfen Sie die Verbindung und senden Sie ihn noch einmal.
word-strength-short = Zu kurz: mindestens 12 Zeichen.
word-strength-weak = Leicht zu erraten. Nehmen Sie mehr oder zufälligere Wörter.
word-strength-fair = Ausreichend; länger wäre besser.
word-strength-good = Gut.
word-strength-strong = Sehr gut.
word-strength-name = Darin steht Ihr Name oder Ihre Adresse. Nehmen Sie etwas anderes.
word-passphrases-differ = Die beiden Passphrasen sind verschieden. Geben Sie sie noch einmal ein.
word-making-key = Ihr Schlüssel wird erzeugt und verschlossen. Das dauert einige Sekunden.
word-recovery-note = Wiederherstellungsdatei der Meldestelle. Wer sie hat, kann Fälle öffnen: sicher aufbewahren, nicht verschicken.
word-recovery-missing = Darin steht kein Schlüssel. Wählen Sie die Datei, die Sie eben heruntergeladen haben.
word-recovery-other = Das ist ein anderer Schlüssel. Wählen Sie die Datei, die Sie eben heruntergeladen haben.
word-enrolled = Ihr Schlüssel ist in Betrieb.

## What the server answers to the script

parcel-elsewhere = Inzwischen ist noch etwas dazugekommen. Ihr Text wird noch einmal versiegelt.
problem-bias = Sind Sie befangen?
happened-bias = Wer einen Fall prüft, muss vorher bestätigen, dass er weder die eigene Person noch nahestehende Menschen betrifft (§ 15 Abs. 1 HinSchG). Es wurde nichts geändert.
now-bias = Öffnen Sie den Fall noch einmal, lesen Sie die Meldung und setzen Sie das Häkchen. Betrifft sie Sie, geben Sie den Fall einer anderen Person der Meldestelle.
problem-no-such-step = Dieser Schritt geht hier nicht
happened-no-such-step = Vom jetzigen Stand des Falls aus gibt es diesen Schritt nicht. Es wurde nichts geändert.
now-no-such-step = Öffnen Sie den Fall noch einmal: Dort stehen die Schritte, die möglich sind.
problem-needs-record = Zum Abschluss fehlt etwas
happened-needs-record = Ein Fall wird mit Grund und Rückmeldung abgeschlossen. Es wurde nichts geändert.
now-needs-record = Öffnen Sie den Fall und gehen Sie dort auf „Abschließen“.
closing-feedback-missing = Rückmeldung fehlt: Die hinweisgebende Person muss erfahren, was getan wurde und warum (§ 17 Abs. 2 HinSchG). Der Fall ist nicht abgeschlossen, und was Sie geschrieben haben, steht noch hier.
closing-already = Der Fall wurde inzwischen schon abgeschlossen. Was Sie geschrieben haben, steht noch hier: Speichern Sie es als Notiz, wenn es in die Akte soll.
parcel-refused = Der Server hat den Text nicht angenommen, weil er nicht richtig versiegelt war. Er steht noch hier. Laden Sie die Seite neu und senden Sie ihn noch einmal.
parcel-no-case = Diesen Fall gibt es nicht mehr, oder er ist Ihnen nicht mehr zugänglich.
parcel-not-stored = Der Text konnte nicht gespeichert werden. Er steht noch hier. Senden Sie ihn in einer Minute noch einmal.

# The same words whether the case is missing or hidden.
happened-no-case = Diese Seite oder diesen Fall gibt es nicht, oder der Fall ist nicht für Sie versiegelt.

nothing-here-title = Für Ihr Konto gibt es hier noch keine Seite
nothing-here-lead = Sie sind angemeldet, { $name }. Die Rollen Ihres Kontos führen aber zu keiner Seite.
nothing-here-now = Bitten Sie die Person, die die Konten verwaltet, Ihnen die Rolle zu geben, die Sie für Ihre Arbeit brauchen. Danach laden Sie diese Seite neu.

# What is due by the sealed forms of a case.

file-deadlines = Fristen in der Akte
file-deadlines-more = Sie stehen versiegelt in der Akte. Der Server kennt sie nicht und kann Sie nicht daran erinnern.
breach-title = Datenpanne
breach-rule = { $norm }: { $deadline }, { $threshold }. Gemeldet wird an: { $addressee }.
breach-own-authority = die Stelle, die in Ihren Einstellungen steht
word-breach-undecided = Erster Hinweis { $at }: seit { $hours } Stunden nicht entschieden.
word-breach-undated = Tragen Sie in der Ersteinschätzung ein, wann entschieden wurde: Davon an laufen die Stunden.
word-breach-until = Zu melden bis { $at }: noch { $hours } Stunden.
word-breach-since = Bekannt seit { $hours } Stunden: unverzüglich zu melden.
word-breach-mark = Nächste Marke: { $at }.
word-breach-late = Die Frist endete am { $at }. Wer später meldet, sagt, warum.
word-breach-handled = am { $day }
word-duty-inform = Person { $row }: Information prüfen, { $day }
word-duty-measure = Maßnahme { $row }: { $day }
word-duty-meeting = Gespräch { $row }: { $day }
word-duty-overdue = Frist vorbei
word-duty-done = erledigt
word-closing-breach-open = In der Ersteinschätzung ist noch nicht entschieden, ob es eine Datenpanne ist. Entscheiden Sie das zuerst.

# Cases that are no reports (reason C14), closed together from the list.
junk-title = Kein Hinweis: mehrere Fälle auf einmal abschließen
junk-lead = Nur für Tests und Werbung. Kreuzen Sie in der Liste die Fälle an; ungelesene lassen sich nicht ankreuzen, denn jeder Fall wird angesehen. Jeder bekommt einen eigenen versiegelten Abschluss mit diesem Grund und bleibt, bis er gelöscht wird.
junk-reason = Warum sind das keine Hinweise?
junk-unbiased = Ich bin in diesen Fällen unabhängig (§ 15 Abs. 1 HinSchG).
junk-close = Angekreuzte abschließen
junk-mark = Fall { $number } ankreuzen
junk-more = 100 Fälle auf einer Seite zeigen
word-junk-none = Kreuzen Sie oben die Fälle an.
word-junk-incomplete = Geben Sie den Grund an, und bestätigen Sie, dass Sie unabhängig sind.
word-junk-closing = { $count } von { $total } …
word-junk-closed = Abgeschlossen: { $count } von { $total }.

# Days 5, 30, 60 and 80, before a duty presses.
look-again = bis dahin wieder ansehen: { $day }
table-scrolls = Tabelle, seitlich verschiebbar
page-newer = Neuere
page-older = Ältere
