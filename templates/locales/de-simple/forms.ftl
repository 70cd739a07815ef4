# Forms that case handlers fill in: what is said around their questions. The questions stand in config/casework.

form-send = Speichern
form-remove-row = Entfernen
form-errors = { $count ->
    [one] Eine Antwort fehlt noch oder passt **nicht**
   *[other] { $count } Antworten fehlen noch oder passen **nicht**
}
form-too-long = Der Text ist zu lang. Er hat { $found } Zeichen. Es dürfen { $allowed } sein.
form-too-much = Alle Texte zusammen sind zu lang ({ $found } kB). Es dürfen { $allowed } kB sein.
form-not-a-date = Geben Sie bei „{ $question }“ einen Tag an.
form-too-late = Der Tag bei „{ $question }“ ist zu spät. Spätestens geht der { $latest }.
form-not-a-month = Geben Sie bei „{ $question }“ einen Monat an. Zum Beispiel: 2026-11.
form-not-a-moment = Geben Sie bei „{ $question }“ Tag und Uhrzeit an. Zum Beispiel: 2026-11-23T15:10.
form-not-in-bounds = Geben Sie bei „{ $question }“ eine Zahl von { $min } bis { $max } an.
word-out-of-place = Das gehört **nicht** hierher. So kann man das Formular **nicht** ausfüllen. Glauben Sie es **nicht**. Sagen Sie es den Menschen, die unseren Computer betreuen.
word-form-other-version = Das Formular war damals anders. Prüfen Sie: Stimmt noch alles?
word-form-newest = vom { $day }, { $author }
# What rules propose beside an empty decision.
word-proposal = Vorschlag: { $options }
word-proposal-because = Das steht in der Meldung: { $answers }
word-proposal-default = In der Meldung steht **nichts**, was dagegen spricht.
form-now = Jetzt
