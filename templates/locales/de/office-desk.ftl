## The list of cases: its views, what presses, and its rows.

view-today = Heute dran
view-open = Alle offenen
view-our-turn = Wir sind dran
view-waiting = Warten auf hinweisgebende Person
view-new = Neu
view-unread = Ungelesen
view-mine = Meine
view-week = Diese Woche fällig
view-overdue = Überfällig
view-held = Löschung ausgesetzt
view-closed = Abgeschlossen
view-to-delete = Bald gelöscht

cases-title-today = Heute dran
cases-title-open = Offene Fälle
cases-title-our-turn = Fälle, in denen wir dran sind
cases-title-waiting = Fälle, die auf die hinweisgebende Person warten
cases-title-new = Neue Fälle
cases-title-unread = Fälle mit Ungelesenem
cases-title-mine = Meine Fälle
cases-title-week = Diese Woche fällig
cases-title-overdue = Überfällige Fälle
cases-title-held = Fälle, deren Löschung ausgesetzt ist
cases-title-closed = Abgeschlossene Fälle
cases-title-to-delete = Fälle, die in 30 Tagen gelöscht werden

none-today = Heute ist nichts dran.
none-open = Kein Fall ist offen.
none-our-turn = In keinem Fall sind wir dran.
none-waiting = Kein Fall wartet auf eine Antwort.
none-new = Kein Fall ist neu.
none-unread = Nichts ist ungelesen.
none-mine = Für keinen offenen Fall sind Sie zuständig.
none-week = Diese Woche ist nichts fällig.
none-overdue = Nichts ist überfällig.
none-held = In keinem Fall ist die Löschung ausgesetzt.
none-closed = Kein Fall ist abgeschlossen.
none-to-delete = In den nächsten 30 Tagen wird kein Fall gelöscht.
to-all-open = Alle offenen Fälle
no-case-yet = Noch keine Meldung
no-case-yet-more = Ist alles bereit? Alle brauchen ihren Schlüssel, und der Aushang und das Impressum müssen stimmen. Neue Meldungen erscheinen hier.
list-lost = Diese Ansicht oder Seite gibt es nicht. Hier steht, was heute dran ist.

lage-overdue = { $count } überfällig
lage-pressing = { $count } fällig bis { $day }
lage-new = { $count ->
    [one] ein neuer Fall
   *[other] { $count } neue Fälle
}
lage-answers = { $count ->
    [one] eine Antwort ungelesen
   *[other] { $count } Antworten ungelesen
}
lage-nothing-due = Nichts ist fällig.
lage-next = Nächste Frist: { $day },

sorted-by = sortiert nach
sort-due = Frist
sort-arrival = Eingang
sort-number = Nummer
keys-all = alle Tasten
page-previous = Vorherige
page-next = Weitere

turn = Am Zug
turn-office = wir
turn-reporter = hinweisgebende Person
turn-since = seit { $day }
assigned = Zuständig
row-received = eingegangen { $day }
news-new = neu
news-answer = Antwort
news-note = Notiz
mark-not-for-all = nicht für alle
mark-left = Zugang vernichtet
mark-held = Löschung ausgesetzt

# What stands sealed in a row, and what is said in its place.
unlock-here = Betreffe sind versiegelt. Entsperren, um sie zu sehen
card-sealed = versiegelt
card-opening = wird geöffnet
card-unopened = noch nicht geöffnet
card-unreadable = nicht lesbar, Fall öffnen
card-no-subject = ohne Betreff
card-meeting = Gespräch gewünscht
card-priority-P0 = sofort
card-priority-P1 = 72 Stunden

key-go-today = was heute dran ist
key-go-open = alle offenen Fälle
key-go-turn = Fälle, in denen wir dran sind
key-go-mine = meine Fälle
key-unread = Ungelesenes
key-template = Textbaustein wählen
key-search = suchen
key-unlock = Schlüssel entsperren
key-lock = Schlüssel sperren

# Lists that a handler keeps.
saved-title = Eigene Ansichten
saved-lead = Eine Ansicht merkt sich, welche Fälle Sie sehen und in welcher Reihenfolge. Sie können bis zu { $most } behalten. Wie Sie eine nennen, wird in Ihrem Browser versiegelt: Nur Sie können es lesen.
saved-none = Sie haben noch keine Ansicht behalten. Unter jeder Liste steht „Diese Ansicht behalten“.
saved-keep = Diese Ansicht behalten
saved-manage = Ansichten ändern
saved-by-due = nach Frist
saved-by-arrival = nach Eingang
saved-by-number = nach Nummer
saved-name = Eigener Name
saved-rename = Umbenennen
saved-locked = Einen eigenen Namen sehen und ändern Sie, wenn Ihr Schlüssel entsperrt ist.
saved-first = Als erste Seite zeigen
saved-not-first = Nicht mehr als erste Seite
saved-is-first = erste Seite
saved-forget = Ansicht entfernen
saved-gone = Diese Ansicht gibt es nicht mehr
saved-gone-more = Das Programm kennt ihren Filter nicht mehr. Sie können sie entfernen. Wo sie die erste Seite war, steht jetzt, was heute dran ist.
saved-problem-no-view = Diese Ansicht gibt es nicht, oder Sie haben sie nicht behalten.
saved-problem-full = Sie haben schon { $most } Ansichten behalten. Entfernen Sie zuerst eine.
saved-problem-name = Der Name wurde nicht im Browser versiegelt und darum nicht gespeichert. Laden Sie die Seite neu, und versuchen Sie es noch einmal.

# States of the list.
menu-unread = ungelesen
list-offline = Keine Verbindung. Hier steht noch, was zuletzt geladen wurde; es kann sich inzwischen geändert haben.
no-case-yet-readiness = Zur Prüfliste
earlier-cases = { $count ->
    [one] Ein früherer Fall ist nicht für Ihren Schlüssel versiegelt.
   *[other] { $count } frühere Fälle sind nicht für Ihren Schlüssel versiegelt.
}
earlier-more = Mehr als { $count } frühere Fälle sind nicht für Ihren Schlüssel versiegelt.
earlier-ask = Sie kamen an, bevor es ihn gab. Fragen können Sie: { $names }.
case-place = Fall { $at } von { $of }
case-place-more = Fall { $at } von mehr als { $of }
