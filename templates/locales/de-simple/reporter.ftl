# The pages for people who report, in Einfache Sprache (in the spirit of DIN 8581-1): own texts, short sentences, one idea
# each, usual spelling. Each sentence gets a line of its own. **Two asterisks** make words bold; every "nicht", "kein",
# "nichts", "niemand" has them. No HTML here. tests/it/pages/plain_language.rs measures all this.

## The frame

leave-quickly = Schnell weg
new-tab = (neues Fenster)
onion = Adresse für den Tor-Browser:
nav-safety = So schützen Sie sich
nav-how = So geht das
nav-privacy = Datenschutz
nav-imprint = Impressum
nav-accessibility = Barrierefreiheit

## Who reads it

readers-question = Wer liest das?
readers = { $count ->
    [one] Nur diese Person kann Ihre Meldung lesen:
   *[other] Nur diese { $count } Personen können Ihre Meldung lesen:
}
readers-nobody-else = Sonst kann **niemand** gespeicherte Meldungen lesen. Auch **nicht** die Leute von der Technik.
start-channels = Hier können Sie auch etwas melden:
channel-closed-title = Hier können Sie **nichts** Neues melden.
channel-closed = Dieser Meldeweg ist zu. Haben Sie hier schon etwas gemeldet? Dann können Sie weiter in Ihr Postfach. Wollen Sie etwas Neues melden? Dann gehen Sie bitte zu einer anderen Meldestelle.
nobody-reads-title = Sie können erst später wieder melden.
nobody-reads = Im Moment kann **niemand** Ihre Meldung lesen. Darum nehmen wir jetzt **keine** Meldungen an. Versuchen Sie es später noch einmal. Oder gehen Sie zu einer anderen Meldestelle.
# HinSchG § 7(1): free choice.
free-choice = Sie dürfen auch gleich bei einer anderen Meldestelle melden.

## Start

start-title = Etwas melden ohne Namen
start-topics = Worum geht es?
start-report = Meldung schreiben
start-mailbox = Postfach öffnen
start-safety-more = Mehr Tipps zum Schutz
start-steps = So geht es
start-step-1 = Sie schreiben auf, was passiert ist. Das dauert ungefähr { $minutes } Minuten.
start-step-2 = Sie bekommen einen geheimen Code. Nur mit dem Code öffnen Sie Ihr Postfach.
# HinSchG § 17(1) no. 1: seven days. § 17(2): three months after that; sentence 3: its limits.
start-step-3 = Wir antworten im Postfach. Nach höchstens 7 Tagen schreiben wir: Ihre Meldung ist da. Dann dauert es höchstens 3 Monate. Dann schreiben wir, was wir gemacht haben. Manches dürfen wir **nicht** sagen.

protect-device = Benutzen Sie Ihr eigenes Handy oder Ihren eigenen Computer. Benutzen Sie **nicht** das Handy oder das WLAN von der Arbeit.
protect-place = Schreiben Sie zu Hause. Schreiben Sie **nicht** bei der Arbeit.
protect-details = Schreiben Sie nur, was auch andere wissen. Eine ungefähre Zeit reicht.
protect-code = Bewahren Sie den geheimen Code zu Hause auf. Zeigen Sie den Code **niemandem**.

## The form

report-tab = Meldung schreiben
report-lead = Wir brauchen Ihren Namen **nicht**.
report-topics = Ein anderes Thema?
form-readers = Nur diese Personen lesen das:
report-send = Meldung abschicken
optional = (wenn Sie wollen)
optional-questions = { $count ->
    [one] 1 Frage, wenn Sie wollen
   *[other] { $count } Fragen, wenn Sie wollen
}
no-answer = Frage überspringen
risk-medium = Daran kann man Sie vielleicht erkennen.
risk-high = Kann man Sie daran erkennen?
only-if = Antworten Sie hier nur, wenn Sie { $choices } gewählt haben.
only-if-choice = bei „{ $question }“ die Antwort „{ $option }“
only-if-or = { " oder " }
only-if-and = { " und " }
errors = { $count ->
    [one] Bitte prüfen Sie 1 Antwort
   *[other] Bitte prüfen Sie { $count } Antworten
}
error-missing = Hier fehlt Ihre Antwort: „{ $question }“
error-unknown-option = Wählen Sie hier eine Antwort aus: „{ $question }“
error-too-much = Ihre Texte sind zusammen zu lang. Sie haben { $found } kB. Es gehen nur { $allowed } kB. Schreiben Sie weniger. Den Rest können Sie später schicken.
trouble = Wir haben Ihre Meldung noch **nicht**
trouble-slow = { $seconds ->
    [one] Gerade wollen sehr viele etwas melden. Ihr Text steht noch hier. Warten Sie 1 Sekunde. Schicken Sie ihn dann noch einmal ab. Sie kommen dann früher dran.
   *[other] Gerade wollen sehr viele etwas melden. Ihr Text steht noch hier. Warten Sie { $seconds } Sekunden. Schicken Sie ihn dann noch einmal ab. Sie kommen dann früher dran.
}
trouble-busy = Unser Computer hat gerade viel zu tun. Ihr Text steht noch hier. Warten Sie 1 Minute. Schicken Sie ihn dann noch einmal ab.
trouble-channel-closed = Dieser Meldeweg ist jetzt zu. Wir nehmen hier **keine** neuen Meldungen an. Ihr Text steht noch hier. Sie können ihn kopieren. Melden Sie ihn bitte an einer anderen Stelle.
trouble-nobody-reads = Im Moment kann **niemand** Ihre Meldung lesen. Ihr Text steht noch hier. Versuchen Sie es später noch einmal. Oder gehen Sie zu einer anderen Meldestelle.
trouble-mailbox-full = { mailbox-full }
trouble-only-short = { only-short }
trouble-store-full = { store-full }
trouble-failed = Bei uns ist etwas kaputt. Ihr Text steht noch hier. Warten Sie ein paar Minuten. Schicken Sie ihn dann noch einmal ab.

## The receipt

receipt-tab = Meldung ist da
receipt-new = Ihre Meldung ist da
receipt-again = Diese Meldung haben wir schon
receipt-again-more = Wir haben sie am { $day } bekommen. Wir haben sie **nicht** noch einmal gespeichert. Ihr geheimer Code ist der gleiche.
receipt-addition = Wir haben Ihren neuen Text
receipt-addition-more = Ihre erste Meldung haben wir am { $day } bekommen. Sie bleibt, wie sie ist. Der neue Text liegt jetzt dabei. Ihr geheimer Code ist der gleiche.
receipt-key = Nur mit diesem geheimen Code öffnen Sie Ihr Postfach:
receipt-write-down = **Schreiben Sie den Code jetzt auf Papier.** Den Code gibt es **nicht** noch einmal. Verstecken Sie das Papier zu Hause. Zeigen Sie es **niemandem**.
receipt-check = Richtig aufgeschrieben?
receipt-check-label = Code von Ihrem Papier
receipt-check-now = Code prüfen und Postfach öffnen
key-other = Das ist ein anderer Code. Vergleichen Sie jede Gruppe mit dem Code oben.
pocket-title = Zettel mit Terminen
pocket-more = Auf dem Zettel stehen nur Tage und die Adresse. Schreiben Sie alles ab. Oder drucken Sie den Zettel. Dann sieht man auf dem Papier nur diesen Zettel. Heben Sie den Code an einer anderen Stelle auf.
can-read-not = Diese Personen können die Meldung **nicht** lesen. Sie wollten das so:
receipt-next = So geht es weiter
receipt-step-received = **{ $day }:** Ihre Meldung ist verschlossen.
receipt-step-received-acknowledged = **{ $day }:** Ihre Meldung ist da und verschlossen.
receipt-step-acknowledge = **Bis { $day }:** Wir schreiben im Postfach: Ihre Meldung ist da.
receipt-step-acknowledge-done = **{ $day }:** Wir haben Ihnen geschrieben: Ihre Meldung ist da.
receipt-step-answer = **Bis { $day }:** Wir antworten im Postfach.
receipt-step-answer-done = **{ $day }:** Wir haben Ihnen geantwortet.
# HinSchG § 17(2): measures planned or taken and the reasons; sentence 3: its limits.
receipt-step-feedback = **Bis { $day }:** Wir schreiben, was wir machen und warum. Manches dürfen wir **nicht** sagen.
receipt-step-feedback-done = **{ $day }:** Wir haben Ihnen geschrieben, was wir machen und warum.
receipt-step-late = **Dieser Tag ist vorbei.** Schauen Sie in Ihr Postfach. Oder gehen Sie zu einer anderen Stelle.
close-window = Code aufgeschrieben? Dann machen Sie dieses Fenster zu.

## Opening the mailbox

mailbox-tab = Postfach
mailbox-lead = Hier lesen Sie unsere Antworten. Sie können auch zurückschreiben.
your-code = Ihr geheimer Code
code-hint = Der Code hat 32 Zeichen. Große und kleine Buchstaben sind egal. Lücken sind auch egal.
key-empty = Schreiben Sie Ihren Code hier hinein.
key-symbol = Das Zeichen „{ $symbol }“ an der Stelle { $position } ist falsch. Schauen Sie auf Ihrem Papier nach. Ist es eine 8? Ein l? Oder eine 0?
key-length = Der Code hat 32 Zeichen. Hier stehen { $found }. Vielleicht fehlt etwas. Oder etwas steht doppelt da.
key-group = Ein Zeichen ist falsch. Wahrscheinlich in der Gruppe { $group }. Schauen Sie auf Ihrem Papier nach.
key-mistyped = Mindestens ein Zeichen ist falsch. Schauen Sie auf Ihrem Papier nach.
key-unknown = Zu diesem Code finden wir **kein** Postfach. Schauen Sie auf Ihrem Papier nach.
key-slow = Gerade sind viele hier. Warten Sie { $seconds } Sekunden. Drücken Sie dann noch einmal.
key-expired = Ihr Postfach war lange offen. Darum ist es jetzt zu. Schreiben Sie Ihren Code noch einmal.
code-lost = Haben Sie den Code verloren?
code-lost-more = Wir können Ihnen den Code **nicht** noch einmal geben. Wir kennen ihn **nicht**. Wir arbeiten trotzdem an Ihrer Meldung. Wollen Sie noch etwas sagen? Dann schreiben Sie eine neue Meldung. Schreiben Sie dazu, dass Sie schon einmal gemeldet haben.

## The mailbox

mailbox-title = Ihr Postfach
question-waits = Wir haben Ihnen geschrieben
question-waits-more = Schreiben Sie nur, was Sie **nicht** verrät.
state-new = Meldung ist da
state-in_review = Wir prüfen Ihre Meldung
state-more-in_review = Jetzt prüfen wir Ihre Meldung. Vielleicht stellen wir Ihnen hier Fragen.
state-in_work = Wir arbeiten daran
state-more-in_work = Die Meldestelle kümmert sich um Ihre Meldung.
state-closed = Wir sind fertig
state-more-closed = Sie können hier weiter lesen. Sie können uns auch weiter schreiben. Wir lesen, was Sie schreiben.
# HinSchG § 17(1) no. 1: confirmation of receipt. § 17(2): feedback.
feedback-title = Antwort: Das haben wir gemacht
feedback-measures = Das haben wir gemacht oder machen wir noch
feedback-reasons = Warum
acknowledgement-name = Ihre Meldung ist da
acknowledgement = Wir haben Ihre Meldung bekommen. Wir prüfen sie jetzt. Schauen Sie in 7 Tagen wieder hier nach. Dann steht hier eine Antwort oder eine Frage.
appointment-answer = Erste Antwort
appointment-acknowledge = Erste Antwort
appointment-feedback = Was wir machen
appointment-by = bis { $day }
appointment-done = am { $day }
appointment-late = **Der { $day } ist vorbei.** Wir haben Ihnen noch **nicht** geschrieben. Fragen Sie hier nach. Oder gehen Sie zu einer anderen Stelle.
you = Sie
you-report = Ihre Meldung
you-addition = Ihr neuer Text
fresh = neu
unreadable = Diesen Text können wir hier **nicht** öffnen. Er ist kaputt oder verändert. Bitte schreiben Sie der Meldestelle, dass Sie ihn **nicht** lesen können.
all-answers = { $count ->
    [one] Noch 1 Antwort von Ihnen
   *[other] Noch { $count } Antworten von Ihnen
}
your-answer = Ihre Antwort
your-message = Ihre Nachricht
message-hint = Verraten Sie sich **nicht**.
message-send = Nachricht abschicken
message-sent = Wir haben Ihre Nachricht.
message-empty = Schreiben Sie erst Ihre Nachricht.
message-not-stored = Das Abschicken ging gerade schief. Ihr Text steht noch hier. Warten Sie 1 Minute. Schicken Sie ihn dann noch einmal ab.
mailbox-full = Ihr Postfach ist **voll**. Sie können hier **nichts** mehr schreiben. Ihr Text steht noch hier. Die Meldestelle kann Ihnen noch antworten. Wollen Sie noch etwas sagen? Dann machen Sie eine neue Meldung. Schreiben Sie dazu, worum es beim ersten Mal ging.
only-short = Auf unserem Computer ist nur noch wenig Platz. Wir können nur **kurze** Texte nehmen. Das sind ungefähr 4 Seiten. Ihr Text steht noch hier. Machen Sie ihn kürzer und schicken Sie ihn noch einmal ab. Oder schicken Sie ihn morgen.
store-full = Auf unserem Computer ist **kein** Platz mehr. Wir haben **nichts** gespeichert. Ihr Text steht noch hier. Versuchen Sie es in ein paar Stunden noch einmal. Ist es eilig? Dann gehen Sie zu einer anderen Meldestelle.
message-kept = Ihr Text steht noch hier. Schreiben Sie oben Ihren Code hinein. Dann schicken wir den Text ab.
retaliation-title = Ärger wegen der Meldung?
# HinSchG § 36(1): no detriment, no threat; its conditions are in retaliation-law.
retaliation = Das ist verboten. Auch drohen ist verboten. Schreiben Sie es uns hier.
retaliation-law-title = Wann schützt Sie das Gesetz?
# HinSchG § 1: professional contact. § 33(1): reasonable grounds. § 36(2): whoever asserts it is presumed right.
retaliation-law = Das Gesetz schützt Sie, wenn Sie hier arbeiten oder gearbeitet haben. Sie müssen glauben dürfen: Was ich schreibe, stimmt. Und: Es ist verboten. Beweisen müssen Sie das **nicht**. Gehen Sie vor Gericht? Dann müssen Sie dort sagen, dass Sie gemeldet haben. Die andere Seite muss dann beweisen: Der Ärger kommt **nicht** von der Meldung. Heben Sie Ihren Code gut auf. Damit bekommen Sie im Postfach einen Nachweis. Der Nachweis zeigt, dass Sie gemeldet haben. Lassen Sie sich vorher beraten.
# HinSchG § 37(1): whoever retaliates owes the damage. § 39: agreements that restrict are void.
retaliation-damages = Hat Ihnen jemand geschadet, weil Sie gemeldet haben? Dann muss diese Person den Schaden bezahlen.
retaliation-agreements = Steht in Ihrem Vertrag: Sie dürfen **nicht** melden? Dann gilt dieser Satz **nicht**. Ihre Rechte bleiben.
mailbox-leave-title = Fertig?
mailbox-leave-more = Lassen Sie es **nicht** offen.
mailbox-leave = Postfach zumachen

## After leaving

left-tab = Geschlossen
left-title = Ihr Postfach ist zu
left-lead = Auf diesem Gerät ist **nichts** davon gespeichert. Aber der Browser merkt sich vielleicht, dass Sie hier waren.
left-now = Das können Sie jetzt machen
left-close = **Machen Sie das Fenster zu.**
left-history = Benutzt noch jemand dieses Gerät? Dann löschen Sie den Verlauf im Browser.
left-code = Legen Sie den geheimen Code an einen sicheren Ort. Schauen Sie in einer Woche wieder hier nach.
open-mailbox-again = Postfach wieder öffnen
tor-hint = Noch sicherer ist der Tor-Browser. Damit sieht Ihr Chef **nicht**, dass Sie hier waren. Man sieht aber vielleicht, dass jemand den Tor-Browser benutzt. Nehmen Sie deshalb **nicht** das Netz von der Arbeit. Der Tor-Browser kostet **nichts**. Sie finden ihn auf torproject.org.

## How to protect oneself

safety-lead = Wir fragen **nicht**, wer Sie sind. Diese Tipps helfen, dass man Sie **nicht** erkennt.
safety-before = Vor dem Schreiben
safety-search = Suchen Sie diese Seite **nicht** bei der Arbeit.
safety-private = Öffnen Sie im Browser ein privates Fenster. Der Browser vergisst dann, dass Sie hier waren.
safety-writing = Beim Schreiben
safety-style = Schreiben Sie kurz. Benutzen Sie **keine** Wörter, an denen man Sie erkennt.
safety-screenshots = Schreiben Sie lieber auf, was Sie gesehen haben. Auf einem Foto vom Bildschirm kann Ihr Name stehen. Oder Ihr Bild. Oder die Uhrzeit.
safety-proof = Beweise
safety-proof-none = Sie müssen **nichts** beweisen. Es reicht, was Sie gesehen oder gehört haben.
# StGB § 201.
safety-proof-recording = Nehmen Sie **keine** Gespräche auf. Das ist oft verboten.
# StGB § 202a. HinSchG § 35(1): no liability for obtaining what one reports, unless that is a crime of its own.
safety-proof-access = Sie dürfen melden, was Sie bei der Arbeit sowieso sehen. Öffnen Sie **keine** fremden Handys und Computer. Das kann eine Straftat sein. Dafür können Sie bestraft werden. Auch wenn Ihre Meldung richtig ist.
# HinSchG § 9(1): whoever reports untruth knowingly or by gross negligence loses confidentiality. § 38: damages.
safety-false = Melden Sie nur, was Sie glauben. Sie dürfen sich irren. Aber lügen Sie **nicht**. Wer mit Absicht lügt, den schützt das Gesetz **nicht**. Das gilt auch, wenn jemand sehr leichtsinnig etwas Falsches meldet. Dann muss man vielleicht Geld bezahlen.
safety-after = Nach dem Abschicken
safety-talk = Reden Sie mit **niemandem** bei der Arbeit über die Meldung.
safety-exit = Oben rechts steht: Schnell weg. Damit schließt sich Ihr Postfach. Und Sie sind sofort auf einer anderen Seite. Was Sie gerade schreiben, ist dann weg. Ihr Code ist dann auch **nicht** mehr zu sehen. Aber der Browser merkt sich: Sie waren hier. Löschen Sie deshalb den Verlauf.
safety-retaliation = Wenn Sie Ärger bekommen
safety-retaliation-notes = Schreiben Sie auf, was passiert ist. Und wann. Und wer dabei war.
safety-retaliation-council = Holen Sie sich Hilfe. Zum Beispiel beim Betriebsrat oder bei der Mitarbeitervertretung. Oder beim Werkstattrat. Oder bei einer Anwältin oder einem Anwalt.
# HinSchG § 34(1): who supports confidentially. § 34(2): third persons connected with whoever reported.
safety-retaliation-helpers = Hat Ihnen jemand heimlich bei der Meldung geholfen? Meistens schützt das Gesetz auch diese Person. Das gilt auch für Ihre Familie und für Menschen bei der Arbeit.
safety-limits = Hier sind unsere Grenzen
limits = Vor 4 Dingen können wir Sie **nicht** schützen. Erstens: Jemand überwacht Ihr Gerät. Zweitens: Jemand erkennt, wie Sie schreiben. Drittens: Sie schreiben etwas, das nur Sie wissen. Viertens: Jemand verändert heimlich unseren Computer.

## Other offices

# HinSchG § 33(1) no. 1, (2): reports to external offices and to those of the Union.
offices-protection = Das Gesetz schützt Sie auch bei anderen Meldestellen. Das gilt auch für Stellen von der Europäischen Union. Sie müssen uns vorher **nichts** sagen.
offices-emergency = Bei Gefahr
offices-external = Andere Meldestellen
# HinSchG §§ 19 to 23: the external reporting offices.
offices-external-more = Dort können Sie auch etwas melden.
offices-union = Stellen von der Europäischen Union
# HinSchG § 33(1) no. 1: protection is for reports under § 17 or § 28, so not by itself for what authorities are told.
offices-supervisory = Ämter, die aufpassen
offices-supervisory-more = Das sind **keine** Meldestellen. Das Gesetz für Meldungen schützt Sie dort **nicht** immer. Sie müssen dort aber Ihren Namen **nicht** sagen.
offices-phone = Telefon:
offices-checked = Wir haben das zuletzt am { $day } geprüft.
offices-links = Die Links führen zu anderen Seiten. Diese Seiten erfahren von uns **nicht**, dass Sie von hier kommen.

## How it works

how-lead = Wir verschließen Ihre Meldung. Nur wenige Menschen können sie öffnen. Hier steht, wie das geht. Und was **nicht** geht.
how-sealed = So verschließen wir Ihre Meldung
how-step-write = **Sie schreiben.** Bis Sie auf Abschicken drücken, speichern wir **nichts**.
how-step-seal = **Ihre Meldung wird verschlossen.** Meistens macht das Ihr eigenes Gerät. Dann sieht unser Computer Ihren Text **nie**. Manche Browser können das **nicht**. Dann macht es unser Computer. Danach vergisst er Ihren Text und Ihren Code. Im Formular steht, wer es macht.
how-step-open = **Die Meldestelle öffnet.** Dafür braucht man einen besonderen Schlüssel. Den haben nur die Personen, die zuständig sind.
how-step-code = **Ihr geheimer Code öffnet Ihr Postfach.** Wir kennen den Code **nicht**. Darum können wir ihn **nicht** noch einmal geben.
how-sees = Was unser Computer sieht
how-when = Wann?
how-words = Ihren Text
how-code = Ihren Code
how-stored = Beim Aufbewahren
how-stored-words = Nie.
how-stored-code = Nie.
how-sending = Wenn Sie abschicken und unser Computer verschließt
how-sending-words = Nur ganz kurz. Dann vergisst er ihn.
how-sending-code = Nur ganz kurz. Dann vergisst er ihn.
how-reading = Wenn Sie Ihr Postfach lesen und unser Computer öffnet
how-reading-words = Nur ganz kurz. Dann vergisst er ihn.
how-reading-code = Beim Öffnen. Dann liegt der Code verschlossen in Ihrem Browser, bis Sie das Postfach zumachen.
how-office = Wenn die Meldestelle liest
how-office-words = Nie.
how-office-code = Nie.
how-known = Das speichern wir trotzdem
how-known-more = Dass es eine Meldung gibt. Den Tag. Wie weit wir sind. Wie viele Nachrichten es gibt. Den Tag von jeder Nachricht. Ungefähr, wie lang die Texte sind. Wer Ihre Meldung lesen darf und wer **nicht**. Wer von uns die Meldung an welchem Tag geöffnet hat. Den Tag, an dem Sie Ihren Zugang löschen. Wir speichern **keine** Uhrzeit. Wir speichern Ihren Namen **nicht**. Unser Computer merkt sich ein paar Minuten lang eine Zahl für Ihren Anschluss. Damit schützt er sich vor zu vielen Anfragen.
how-limits = Hier sind unsere Grenzen
how-limits-more = Wir können **nicht** alles verhindern.
how-limit-device = Vielleicht überwacht jemand Ihr Gerät. Dann kann diese Person Ihren Text mitlesen.
how-limit-style = Vielleicht kennt jemand Ihre Art zu schreiben. Dann erkennt man Sie daran.
how-limit-details = Schreiben Sie nur, was auch andere wissen. Sonst weiß man, wer geschrieben hat.
how-limit-server = Vielleicht verändert jemand heimlich unseren Computer. Dann kann diese Person beim Abschicken mitlesen. Das gilt auch, wenn Ihr Gerät verschließt. Das Programm dafür kommt von unserem Computer. Weiter unten steht, wie man das prüft.
how-deadlines = Wie lange es dauert
# HinSchG § 17(1) no. 1, § 17(2) with its sentence 3. § 11(5): deletion after three years, by the job `expired-cases`.
how-deadlines-more = Nach höchstens 7 Tagen schreiben wir: Ihre Meldung ist da. Dann dauert es noch höchstens 3 Monate. Dann schreiben wir, was wir gemacht haben. Manches dürfen wir **nicht** sagen, zum Beispiel über andere Menschen. 3 Jahre nach dem Ende löschen wir alles. Nur manchmal dürfen wir es länger behalten. Zum Beispiel, wenn ein Gericht noch daran arbeitet.
how-law = Was sagt das Gesetz?
# HinSchG § 8: confidentiality. § 9(2): disclosure to authorities and courts. § 9(3): with consent to each.
how-confidential = Vielleicht erfährt die Meldestelle, wer Sie sind. Das muss sie geheim halten. Nur in wenigen Fällen muss sie Ihren Namen sagen. Zum Beispiel, wenn die Polizei danach fragt. Meistens sagt sie es Ihnen vorher. In allen anderen Fällen fragt sie Sie jedes Mal.
# HinSchG § 1(1), § 3(8): whose work brings them in contact; no. 7: workshops for people with disabilities.
how-who = Das Gesetz schützt Menschen, die hier arbeiten oder gearbeitet haben. Es schützt auch Menschen, die in der Werkstatt arbeiten. Und Menschen, die sich hier bewerben. Werden Sie hier betreut? Oder gehören Sie zur Familie? Dann bleibt Ihre Meldung genauso geheim. Aber das Gesetz schützt Sie **nicht** genauso.
# HinSchG § 32: disclosure to the public.
how-public = Wollen Sie es der Zeitung sagen? Oder im Internet schreiben? Dann schützt Sie das Gesetz nur selten.

reply-text-acknowledge = Wir haben Ihre Meldung bekommen. Wir prüfen sie jetzt. Wir schreiben Ihnen hier. Schauen Sie in 7 Tagen wieder nach.
reply-text-question = Wir haben eine Frage an Sie. Antworten Sie nur, wenn man Sie dadurch **nicht** erkennt: [Frage]
reply-text-meeting = Sie können mit uns sprechen. Sie müssen Ihren Namen **nicht** sagen. Wir möchten sprechen über: [Thema]
reply-text-protocol = Wir haben miteinander gesprochen. Das haben wir aufgeschrieben. Bitte lesen Sie es. [Protokoll]
reply-text-consent = Wir möchten mit [Stelle] sprechen. Es geht um [Zweck]. Dann kann man Sie vielleicht erkennen. Dürfen wir das? Sie können Nein sagen. Dann sagen wir **nichts**.
reply-text-disclosure = Wir müssen etwas an [Stelle] weitergeben. Das steht im Gesetz: [Rechtsgrund]. Die Gründe sind: [Gründe].
reply-text-retaliation = Ist etwas Schlechtes passiert, weil Sie gemeldet haben? Schreiben Sie es uns hier. Schreiben Sie **nicht** Ihren Namen. **Niemand** darf Sie wegen der Meldung bestrafen.
reply-text-closed = Wir sind fertig. Ihr Postfach bleibt offen. Sie können hier weiter lesen. Sie können uns auch weiter schreiben.
