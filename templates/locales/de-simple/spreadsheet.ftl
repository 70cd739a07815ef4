# Tabellen, die jemand hochlädt: was an einer Datei nicht stimmt, und wo.

sheet-problem-too-much-file = Die Datei ist zu groß. Sie darf { $most } MB groß sein.
sheet-problem-too-much-rows = Die Tabelle hat zu viele Zeilen. Es gehen { $most } Zeilen. Machen Sie mehrere Dateien daraus.
sheet-problem-too-much-columns = Die Tabelle hat zu viele Spalten. Es gehen { $most } Spalten.
sheet-problem-too-much-cells = Die Tabelle hat zu viele Felder. Es gehen { $most } Felder. Machen Sie mehrere Dateien daraus.
sheet-problem-too-much-text = In der Tabelle ist zu viel Text. Es gehen { $most } MB.
sheet-problem-too-much-unpacked = In der Datei ist zu viel. Es gehen { $most } MB. Löschen Sie Bilder aus der Datei.
sheet-problem-no-text = Wir können die Datei nicht lesen. Speichern Sie die Tabelle als XLSX.
sheet-problem-nothing = Die Tabelle ist leer.
sheet-problem-no-headings = Zeile { $line } ist leer. Dort müssen die Überschriften stehen.
sheet-problem-no-such-sheet = Das Blatt „{ $name }“ gibt es nicht.
sheet-problem-quote-open = Zeile { $line }: Hier fängt ein Anführungszeichen an. Es hört nicht auf.
sheet-problem-behind-quote = Zeile { $line }: Nach einem Anführungszeichen kommt noch Text. Das geht nicht.
sheet-problem-broken = Die Datei ist kaputt. Öffnen Sie die Datei in Ihrem Tabellen-Programm. Speichern Sie die Datei neu.
sheet-problem-old-or-locked = Die Datei hat ein Passwort. Oder die Datei ist sehr alt. Speichern Sie die Datei als XLSX, ohne Passwort.
sheet-problem-other-office = Wir können diese Art von Datei nicht lesen. Speichern Sie die Tabelle als XLSX.
sheet-problem-error-in = Feld { $cell }: Dort steht ein Fehler: { $error }.
sheet-problem-no-value = Feld { $cell }: Dort steht eine Rechnung ohne Ergebnis. Öffnen Sie die Datei in Ihrem Tabellen-Programm. Speichern Sie die Datei neu.
sheet-problem-no-day = Feld { $cell }: Diesen Tag gibt es nicht.
sheet-problem-no-json = Zeile { $line }, Zeichen { $column }: Hier ist ein Fehler in der Datei.
sheet-problem-no-records = Die Datei hat keine Liste von Einträgen.
sheet-problem-no-record = Eintrag { $entry } in der Liste ist falsch.
sheet-problem-nested = Zeile { $line }, „{ $name }“: Hier darf nur ein Wert stehen, oder eine Liste von Werten.
sheet-problem-inexact = Zeile { $line }, „{ $name }“: Die Zahl ist zu groß. Setzen Sie die Zahl in Anführungszeichen.
sheet-problem-twice = Zeile { $line }: „{ $name }“ steht zweimal da.

# Was an einer Zeile nicht stimmt, die ein Eintrag werden soll.
matching-at-cell = Zeile { $line }, Spalte { $letters } ({ $column }):
matching-at-line = Zeile { $line }:
matching-problem-no-day = Das ist kein Datum. Schreiben Sie das Datum so: 31.12.2026
matching-problem-no-month = Das ist kein Monat. Schreiben Sie den Monat so: 12.2026
matching-problem-no-moment = Das ist kein Datum mit Uhrzeit. Schreiben Sie es so: 31.12.2026 15:10
matching-problem-no-number = Das ist keine ganze Zahl.
matching-problem-out-of-bounds = Die Zahl muss zwischen { $min } und { $max } sein.
matching-problem-too-late = Das Datum darf nicht nach { $latest } sein.
matching-problem-no-option = „{ $text }“ können Sie hier nicht auswählen.
matching-problem-no-record = Den Eintrag „{ $text }“ gibt es nicht.
matching-problem-several-records = Es gibt mehrere Einträge „{ $text }“. Schreiben Sie die Nummer.
matching-problem-too-many-rows = Das ist zu viel. Es gehen { $most } Angaben.
matching-problem-too-long = Der Text ist zu lang. Er hat { $found } Zeichen. Es gehen { $allowed } Zeichen.
matching-problem-no-title = Der Eintrag braucht einen Namen.
matching-problem-not-asked = Das passt nicht zu den anderen Angaben in der Zeile. Löschen Sie das Feld. Oder schreiben Sie die andere Angabe dazu.
matching-problem-not-a-number-of-this-kind = „{ $text }“ ist keine richtige Nummer. Bei einem neuen Eintrag lassen Sie die Nummer leer.
matching-problem-unknown-number = Den Eintrag { $text } gibt es nicht. Bei einem neuen Eintrag lassen Sie die Nummer leer.
matching-problem-number-twice = { $text } steht schon in Zeile { $line }.
matching-problem-field-twice = Das gleiche Feld ist schon in Spalte { $letters }.
matching-problem-no-title-column = Keine Spalte hat den Namen oder die Nummer.
