# Tabellen, die jemand hochlädt: was an einer Datei nicht stimmt, und wo.

sheet-problem-too-much-file = Die Datei ist zu groß. Möglich sind { $most } MB.
sheet-problem-too-much-rows = Die Tabelle hat zu viele Zeilen. Möglich sind { $most }. Teilen Sie sie auf mehrere Dateien auf.
sheet-problem-too-much-columns = Die Tabelle hat zu viele Spalten. Möglich sind { $most }.
sheet-problem-too-much-cells = Die Tabelle hat zu viele Zellen. Möglich sind { $most }. Teilen Sie sie auf mehrere Dateien auf.
sheet-problem-too-much-text = In der Tabelle steht zu viel Text. Möglich sind { $most } MB.
sheet-problem-too-much-unpacked = Entpackt ist die Datei zu groß. Möglich sind { $most } MB. Entfernen Sie Bilder und Blätter, die nicht gebraucht werden.
sheet-problem-no-text = Die Datei ist kein Text in dieser Zeichenkodierung. Wählen Sie eine andere, oder speichern Sie die Tabelle als XLSX.
sheet-problem-nothing = In der Tabelle steht nichts.
sheet-problem-no-headings = In Zeile { $line } stehen keine Überschriften: Dort ist nichts.
sheet-problem-no-such-sheet = Ein Blatt „{ $name }“ gibt es nicht.
sheet-problem-quote-open = Zeile { $line }: Hier beginnt ein Anführungszeichen, das nirgends geschlossen wird.
sheet-problem-behind-quote = Zeile { $line }: Hinter einem schließenden Anführungszeichen steht noch etwas. Ein Anführungszeichen im Text wird verdoppelt.
sheet-problem-broken = Die Datei ist beschädigt oder keine XLSX-Datei. Öffnen Sie sie in Ihrem Tabellenprogramm, und speichern Sie sie neu.
sheet-problem-old-or-locked = Die Datei ist mit einem Passwort geschützt oder im alten Format XLS. Speichern Sie sie ohne Passwort als XLSX.
sheet-problem-other-office = Dieses Format wird nicht gelesen. Speichern Sie die Tabelle als XLSX oder CSV.
sheet-problem-error-in = Zelle { $cell }: Dort steht ein Fehler: { $error }.
sheet-problem-no-value = Zelle { $cell }: Dort steht eine Formel ohne Ergebnis. Öffnen Sie die Datei in Ihrem Tabellenprogramm, und speichern Sie sie neu.
sheet-problem-no-day = Zelle { $cell }: Diesen Tag gibt es nicht.
sheet-problem-no-json = Zeile { $line }, Zeichen { $column }: Ab hier ist die Datei kein gültiges JSON.
sheet-problem-no-records = Erwartet wird eine Liste von Objekten, oder ein Objekt mit solchen Listen.
sheet-problem-no-record = Eintrag { $entry } der Liste ist kein Objekt.
sheet-problem-nested = Zeile { $line }, „{ $name }“: Erwartet wird ein Wert oder eine Liste von Werten.
sheet-problem-inexact = Zeile { $line }, „{ $name }“: Die Zahl ist so groß, dass sie gerundet würde. Setzen Sie sie in Anführungszeichen.
sheet-problem-twice = Zeile { $line }: „{ $name }“ steht zweimal in einem Objekt.

# Was an einer Zeile nicht stimmt, die ein Eintrag werden soll.
matching-at-cell = Zeile { $line }, Spalte { $letters } ({ $column }):
matching-at-line = Zeile { $line }:
matching-problem-no-day = Das ist kein Tag. Möglich ist 31.12.2026 oder 2026-12-31.
matching-problem-no-month = Das ist kein Monat. Möglich ist 12.2026 oder 2026-12.
matching-problem-no-moment = Das ist kein Tag mit Uhrzeit. Möglich ist 31.12.2026 15:10.
matching-problem-no-number = Das ist keine ganze Zahl.
matching-problem-out-of-bounds = Möglich sind Zahlen von { $min } bis { $max }.
matching-problem-too-late = Möglich sind Tage bis { $latest }.
matching-problem-no-option = „{ $text }“ steht nicht zur Auswahl.
matching-problem-no-record = Einen Eintrag „{ $text }“ gibt es nicht. Möglich sind Nummer oder Titel.
matching-problem-several-records = Es gibt mehrere Einträge „{ $text }“. Schreiben Sie die Nummer.
matching-problem-too-many-rows = Hier stehen zu viele Angaben. Möglich sind { $most }.
matching-problem-too-long = Der Text ist zu lang: { $found } Zeichen. Möglich sind { $allowed }.
matching-problem-no-title = Der Eintrag braucht einen Titel.
matching-problem-not-asked = Das wird nicht gefragt, weil eine andere Angabe dieser Zeile dazu fehlt oder dagegen spricht. Leeren Sie die Zelle, oder ergänzen Sie die andere Angabe.
matching-problem-not-a-number-of-this-kind = „{ $text }“ ist keine Nummer solcher Einträge. Für neue Einträge bleibt die Nummer leer.
matching-problem-unknown-number = Einen Eintrag { $text } gibt es nicht. Für neue Einträge bleibt die Nummer leer.
matching-problem-number-twice = { $text } steht schon in Zeile { $line }.
matching-problem-field-twice = Dasselbe Feld ist schon Spalte { $letters } zugeordnet.
matching-problem-no-title-column = Keine Spalte ist dem Titel oder der Nummer zugeordnet.
