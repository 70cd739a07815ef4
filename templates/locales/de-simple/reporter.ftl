# The pages for people who report, in Einfache Sprache: own texts, short sentences, one idea each.
# Each sentence gets a line of its own. **Two asterisks** make words bold. No HTML here.

## The frame

leave-quickly = Schnell weg
new-tab = (öffnet ein neues Fenster)
onion = Adresse für den Tor-Browser:
nav-safety = So schützen Sie sich
nav-how = So geht das
nav-privacy = Daten-Schutz
nav-imprint = Impressum
nav-accessibility = Barriere-Freiheit

## Who reads it

readers-question = Wer liest das?
readers = { $count ->
    [one] Nur diese Person kann Ihre Meldung lesen:
   *[other] Nur diese { $count } Personen können Ihre Meldung lesen:
}
readers-nobody-else = Sonst kann das **niemand** lesen. Auch **nicht** die Technik-Leute.
start-channels = Hier können Sie auch etwas melden:
nobody-reads-title = Im Moment kann niemand Ihre Meldung lesen.
nobody-reads = Darum können Sie jetzt **nicht** melden. Versuchen Sie es später noch einmal. Oder gehen Sie zu einer anderen Melde-Stelle.
free-choice = Sie dürfen wählen. Sie können bei uns melden. Oder Sie melden bei einer anderen Melde-Stelle. Beides ist erlaubt.

## Start

start-title = Etwas melden ohne Namen
start-report = Meldung schreiben
start-mailbox = Post-Fach öffnen
start-safety-more = Mehr Tipps zum Schutz
start-steps = So geht es
start-step-1 = Sie schreiben auf, was passiert ist
start-step-1-more = Das dauert ungefähr { $minutes } Minuten.
start-step-2 = Sie bekommen einen geheimen Code
start-step-2-more = Schreiben Sie den Code auf Papier. Nur mit dem Code öffnen Sie Ihr Post-Fach.
start-step-3 = Wir antworten Ihnen
start-step-3-more = Nach höchstens 7 Tagen schreiben wir: Ihre Meldung ist da. Nach höchstens 3 Monaten schreiben wir, was wir gemacht haben.
start-choice = Wollen Sie woanders melden?

protect-device = Benutzen Sie Ihr eigenes Handy oder Ihren eigenen Computer. Benutzen Sie **nicht** das Handy oder das WLAN von der Arbeit.
protect-place = Schreiben Sie zu Hause. Schreiben Sie **nicht** bei der Arbeit.
protect-details = Schreiben Sie **nichts**, was nur Sie wissen können. Eine ungefähre Zeit reicht.
protect-code = Bewahren Sie den geheimen Code zu Hause auf. Zeigen Sie ihn niemandem.

## The form

report-tab = Meldung schreiben
report-lead = Sie müssen Ihren Namen **nicht** sagen. Am Ende bekommen Sie einen geheimen Code. Damit öffnen Sie Ihr Post-Fach.
report-send = Meldung abschicken
report-nothing-stored = Vorher speichern wir **nichts**.
optional = (wenn Sie wollen)
optional-questions = { $count ->
    [one] eine Frage, wenn Sie wollen
   *[other] { $count } Fragen, wenn Sie wollen
}
no-answer = Möchte ich nicht sagen
risk-medium = Mit dieser Antwort könnte man Sie erkennen.
risk-high = Lesen Sie Ihren Text noch einmal. Könnte jemand merken, dass Sie das geschrieben haben?
only-if = Antworten Sie hier nur, wenn Sie { $choices } gewählt haben.
only-if-choice = bei „{ $question }“ die Antwort „{ $option }“
only-if-or = { " oder " }
only-if-and = { " und " }
errors = { $count ->
    [one] Hier stimmt etwas noch nicht
   *[other] Hier stimmen { $count } Dinge noch nicht
}
error-missing = Hier fehlt Ihre Antwort: „{ $question }“
error-unknown-option = Wählen Sie hier eine Antwort aus: „{ $question }“
error-too-much = Ihre Texte sind zusammen zu lang. Es sind { $found } kB. Es gehen nur { $allowed } kB. Den Rest können Sie später schicken.
trouble = Ihre Meldung ist noch nicht bei uns
trouble-slow = { $seconds ->
    [one] Gerade wollen sehr viele etwas melden. Ihr Text steht noch hier. Warten Sie 1 Sekunde. Schicken Sie ihn dann noch einmal ab. Sie kommen dann früher dran.
   *[other] Gerade wollen sehr viele etwas melden. Ihr Text steht noch hier. Warten Sie { $seconds } Sekunden. Schicken Sie ihn dann noch einmal ab. Sie kommen dann früher dran.
}
trouble-busy = Unser Computer hat gerade viel zu tun. Ihr Text steht noch hier. Warten Sie 1 Minute. Schicken Sie ihn dann noch einmal ab.
trouble-nobody-reads = Im Moment kann **niemand** Ihre Meldung lesen. Ihr Text steht noch hier. Versuchen Sie es später noch einmal. Oder gehen Sie zu einer anderen Melde-Stelle.
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
receipt-key = Das ist Ihr geheimer Code. Nur mit dem Code kommen Sie wieder in Ihr Post-Fach.
receipt-write-down = **Schreiben Sie den Code jetzt auf Papier.** Legen Sie das Papier **nicht** auf der Arbeit ab. Zeigen Sie den Code niemandem.
receipt-check = Haben Sie alles richtig aufgeschrieben?
receipt-check-label = Schreiben Sie den Code von Ihrem Papier hier hinein
receipt-check-now = Code prüfen und Postfach öffnen
key-other = Das ist ein anderer Code. Vergleichen Sie jede Gruppe mit dem Code oben.
can-read-title = Wer Ihre Meldung lesen kann
can-read-not = Diese Personen können die Meldung **nicht** lesen. Sie wollten das so:
receipt-next = So geht es weiter
receipt-step-received = **{ $day }:** Wir haben Ihre Meldung. Sie ist verschlossen.
receipt-step-acknowledge = **Bis { $day }:** Die Melde-Stelle schreibt Ihnen ins Post-Fach: Ihre Meldung ist da.
receipt-step-acknowledged = **{ $day }:** Die Melde-Stelle hat Ihnen geschrieben: Ihre Meldung ist da.
receipt-step-feedback = **Bis { $day }:** Die Melde-Stelle schreibt Ihnen, was sie gemacht hat. Und warum.
receipt-step-late = **Dieser Tag ist vorbei.** Schauen Sie in Ihr Postfach. Oder gehen Sie zu einer anderen Stelle.
receipt-leave = Bevor Sie gehen
close-window = Haben Sie den Code aufgeschrieben? Dann machen Sie dieses Fenster zu. Sonst kann jemand den Code sehen.

## Opening the mailbox

mailbox-tab = Post-Fach
mailbox-lead = Hier lesen Sie, was wir Ihnen antworten. Sie können auch zurück schreiben.
your-code = Ihr geheimer Code
code-hint = Der Code hat 32 Zeichen. Große und kleine Buchstaben sind egal. Lücken sind auch egal.
key-empty = Schreiben Sie Ihren Code hier hinein.
key-symbol = Das Zeichen „{ $symbol }“ gibt es im Code nicht. Es steht an der Stelle { $position }. Diese Zeichen gibt es nie: b, i, o und 1. Vielleicht ist es eine 8, ein l oder eine 0.
key-length = Der Code hat 32 Zeichen. Hier stehen { $found }. Vielleicht fehlt etwas. Oder etwas steht doppelt da.
key-group = Ein Zeichen stimmt nicht. Wahrscheinlich in der Gruppe { $group }. Schauen Sie auf Ihrem Papier nach.
key-mistyped = Ein Zeichen stimmt nicht. Schauen Sie auf Ihrem Papier nach.
key-unknown = Zu diesem Code gibt es kein Post-Fach. Schauen Sie auf Ihrem Papier nach.
key-slow = Gerade sind viele hier. Warten Sie { $seconds } Sekunden. Drücken Sie dann noch einmal.
key-expired = Ihr Post-Fach war lange offen. Darum ist es jetzt zu. Schreiben Sie Ihren Code noch einmal.
code-lost = Ist der Code weg?
code-lost-more = Wir können den Code **nicht** noch einmal geben. Wir kennen ihn **nicht**. Wir arbeiten trotzdem an Ihrer Meldung. Wollen Sie noch etwas sagen? Dann schreiben Sie eine neue Meldung. Schreiben Sie dazu, dass Sie schon einmal gemeldet haben.

## The mailbox

mailbox-title = Ihr Post-Fach
question-waits = Wir haben Ihnen geschrieben
question-waits-more = Antworten Sie nur, wenn man Sie dadurch **nicht** erkennt.
state-new = Ihre Meldung ist da
state-more-new = Die Melde-Stelle schreibt Ihnen bald.
state-in_review = Wir prüfen Ihre Meldung
state-more-in_review = Die Melde-Stelle überlegt, was zu tun ist. Vielleicht stellt sie Ihnen hier Fragen.
state-in_work = Wir arbeiten daran
state-more-in_work = Die Melde-Stelle kümmert sich um Ihre Meldung.
state-closed = Wir sind fertig
state-more-closed = Sie können hier weiter lesen. Sie können uns auch weiter schreiben.
appointment-acknowledge = Wir schreiben: Ihre Meldung ist da
appointment-feedback = Wir schreiben: Das haben wir gemacht
appointment-by = bis { $day }
appointment-done = am { $day } geschrieben
appointment-late = **Der { $day } ist vorbei.** Wir haben Ihnen noch **nicht** geschrieben. Fragen Sie hier nach. Oder gehen Sie zu einer anderen Stelle.
you = Sie
you-report = Ihre Meldung
you-addition = Ihr neuer Text
fresh = neu
unreadable = Das können wir hier **nicht** öffnen. Es ist kaputt oder verändert. Bitte schreiben Sie der Melde-Stelle, dass Sie es **nicht** lesen können.
all-answers = { $count ->
    [one] Noch eine Antwort von Ihnen
   *[other] Noch { $count } Antworten von Ihnen
}
your-answer = Ihre Antwort
your-message = Ihre Nachricht
message-hint = Schreiben Sie **nichts**, woran man Sie erkennt.
message-send = Abschicken
message-sent = Wir haben Ihre Nachricht.
message-empty = Schreiben Sie erst Ihre Nachricht.
message-not-stored = Das hat gerade nicht geklappt. Ihr Text steht noch hier. Warten Sie 1 Minute. Schicken Sie ihn dann noch einmal ab.
mailbox-full = Ihr Post-Fach ist **voll**. Sie können hier **nichts** mehr schreiben. Ihr Text steht noch hier. Die Melde-Stelle kann Ihnen noch antworten. Wollen Sie noch etwas sagen? Dann machen Sie eine neue Meldung. Schreiben Sie dazu, worum es beim ersten Mal ging.
only-short = Auf unserem Computer ist nur noch wenig Platz. Wir können nur **kurze** Texte nehmen. Das sind ungefähr 4 Seiten. Ihr Text steht noch hier. Machen Sie ihn kürzer und schicken Sie ihn noch einmal ab. Oder schicken Sie ihn morgen.
store-full = Auf unserem Computer ist **kein** Platz mehr. Wir haben **nichts** gespeichert. Ihr Text steht noch hier. Versuchen Sie es in ein paar Stunden noch einmal. Ist es eilig? Dann gehen Sie zu einer anderen Melde-Stelle.
message-kept = Ihr Text steht noch hier. Schreiben Sie oben Ihren Code hinein. Dann schicken wir den Text ab.
retaliation-title = Haben Sie Ärger wegen der Meldung?
retaliation = **Niemand** darf Sie wegen der Meldung bestrafen. **Niemand** darf Ihnen damit drohen. Das steht im Gesetz. Passiert es doch? Dann schreiben Sie es uns hier im Post-Fach.
mailbox-leave-title = Sind Sie fertig?
mailbox-leave-more = Machen Sie Ihr Post-Fach zu, bevor Sie gehen. Sonst kann es jemand anders lesen.
mailbox-leave = Post-Fach zumachen

## After leaving

left-tab = Zu
left-title = Ihr Post-Fach ist zu
left-lead = Auf diesem Gerät ist **nichts** davon gespeichert. Aber der Browser merkt sich vielleicht, dass Sie hier waren.
left-now = Das können Sie jetzt machen
left-close = **Machen Sie das Fenster zu.**
left-history = Benutzt noch jemand dieses Gerät? Dann löschen Sie den Verlauf im Browser.
left-code = Legen Sie den geheimen Code an einen sicheren Ort. Schauen Sie in einer Woche wieder hier nach.
open-mailbox-again = Post-Fach wieder öffnen
tor-hint = Noch sicherer ist der Tor-Browser. Damit sieht **niemand**, dass Sie hier waren. Der Tor-Browser kostet **nichts**. Sie finden ihn auf torproject.org.

## How to protect oneself

safety-lead = Wir fragen **nicht**, wer Sie sind. Mit diesen Tipps erfährt es auch sonst **niemand**.
safety-before = Vor dem Schreiben
safety-search = Suchen Sie diese Seite **nicht** bei der Arbeit.
safety-private = Öffnen Sie im Browser ein privates Fenster. Der Browser vergisst dann, dass Sie hier waren.
safety-writing = Beim Schreiben
safety-style = Schreiben Sie kurz. Benutzen Sie **keine** Wörter, an denen man Sie erkennt.
safety-screenshots = Schreiben Sie lieber auf, was Sie gesehen haben. Auf einem Foto vom Bild-Schirm kann Ihr Name stehen. Oder Ihr Bild. Oder die Uhrzeit.
safety-proof = Beweise
safety-proof-none = Sie müssen **nichts** beweisen. Es reicht, was Sie gesehen oder gehört haben.
safety-proof-recording = Nehmen Sie **keine** Gespräche auf. Das ist oft verboten.
safety-proof-access = Öffnen Sie **keine** fremden Handys und Computer. Das ist verboten. Dann schützt Sie das Gesetz **nicht**.
safety-after = Nach dem Abschicken
safety-talk = Reden Sie mit **niemandem** bei der Arbeit über die Meldung.
safety-exit = Oben rechts steht: Schnell weg. Damit schließt sich Ihr Postfach. Und Sie sind sofort auf einer anderen Seite. Was Sie gerade schreiben, ist dann weg. Ihr Code ist dann auch **nicht** mehr zu sehen. Aber der Browser merkt sich: Sie waren hier. Löschen Sie deshalb den Verlauf.
safety-retaliation = Wenn Sie Ärger bekommen
safety-retaliation-notes = Schreiben Sie auf, was passiert ist. Und wann. Und wer dabei war.
safety-retaliation-council = Holen Sie sich Hilfe. Zum Beispiel beim Betriebs-Rat, bei der Mitarbeiter-Vertretung, beim Werkstatt-Rat oder bei einem Anwalt.
safety-retaliation-helpers = Hat Ihnen jemand geholfen? Auch diese Person darf **niemand** bestrafen.
safety-limits = Das können wir nicht versprechen
limits = Wir können **nicht** alles verhindern. Vielleicht überwacht jemand Ihr Gerät. Vielleicht erkennt jemand, wie Sie schreiben. Vielleicht schreiben Sie etwas, das nur Sie wissen können. Und wer unseren Computer heimlich verändert, könnte beim Abschicken mitlesen.

## Other offices

offices-protection = Das Gesetz schützt Sie auch dort. Sie müssen uns vorher **nichts** sagen.
offices-emergency = Bei Gefahr
offices-external = Andere Melde-Stellen
offices-external-more = Dort können Sie auch etwas melden.
offices-union = Stellen von der Europäischen Union
offices-supervisory = Ämter für Daten-Schutz
offices-supervisory-more = Diese Ämter prüfen, ob jemand richtig mit Daten umgeht.
offices-phone = Telefon:
offices-checked = Wir haben das zuletzt am { $day } geprüft.
offices-links = Die Links führen zu anderen Seiten. Diese Seiten erfahren **nicht**, dass Sie von hier kommen.

## How it works

how-lead = Wir verschließen Ihre Meldung. Nur wenige Menschen können sie öffnen. Hier steht, wie das geht. Und was **nicht** geht.
how-sealed = So verschließen wir Ihre Meldung
how-step-write = **Sie schreiben.** Bis Sie auf Abschicken drücken, speichern wir **nichts**.
how-step-seal = **Ihre Meldung wird verschlossen.** Meistens macht das Ihr eigenes Gerät. Dann sieht unser Computer Ihren Text **nie**. Manche Browser können das **nicht**. Dann macht es unser Computer. Danach vergisst er Ihren Text und Ihren Code. Im Formular steht, wer es macht.
how-step-open = **Die Melde-Stelle öffnet.** Dafür braucht man einen besonderen Schlüssel. Den haben nur die Personen, die zuständig sind.
how-step-code = **Ihr geheimer Code öffnet Ihr Post-Fach.** Wir kennen den Code **nicht**. Darum können wir ihn **nicht** noch einmal geben.
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
how-reading = Wenn Sie Ihr Post-Fach lesen und unser Computer öffnet
how-reading-words = Nur ganz kurz. Dann vergisst er ihn.
how-reading-code = Beim Öffnen. Dann liegt der Code verschlossen in Ihrem Browser, bis Sie das Post-Fach zumachen.
how-office = Wenn die Melde-Stelle liest
how-office-words = Nie.
how-office-code = Nie.
how-known = Das speichern wir trotzdem
how-known-more = Dass es eine Meldung gibt. Den Tag. Wie weit wir sind. Ungefähr, wie lang der Text ist. Wir speichern **keine** Uhrzeit. Wir speichern **keinen** Namen.
how-limits = Das kann niemand versprechen
how-limits-more = Wir können **nicht** alles verhindern.
how-limit-device = Vielleicht überwacht jemand Ihr Gerät. Dann sieht er, was Sie schreiben.
how-limit-style = Vielleicht kennt jemand Ihre Art zu schreiben. Dann kann er Sie daran erkennen.
how-limit-details = Vielleicht schreiben Sie etwas, das nur Sie wissen. Dann weiß man, wer geschrieben hat.
how-limit-server = Wer unseren Computer heimlich verändert, könnte mitlesen. Das gilt auch, wenn Ihr Gerät verschließt: Das Programm dafür kommt von unserem Computer. Weiter unten steht, wie man das prüft.
how-deadlines = Wie lange es dauert
how-deadlines-more = Nach höchstens 7 Tagen schreiben wir: Ihre Meldung ist da. Nach höchstens 3 Monaten schreiben wir, was wir gemacht haben. 3 Jahre nach dem Ende löschen wir alles. Nur manchmal verlangt ein Gesetz, dass wir es länger behalten.
