# Forms that case handlers fill in: what is said around their questions. The questions stand in config/casework.

form-send = Versiegeln und speichern
form-remove-row = Entfernen
form-errors = { $count ->
    [one] Eine Angabe fehlt noch oder passt nicht
   *[other] { $count } Angaben fehlen noch oder passen nicht
}
form-too-long = Der Text ist zu lang ({ $found } Zeichen, möglich sind { $allowed }). Kürzen Sie ihn.
form-too-much = Alle Texte zusammen sind zu lang ({ $found } kB, möglich sind { $allowed } kB). Kürzen Sie sie.
form-not-a-date = Geben Sie bei „{ $question }“ einen Tag an.
form-too-late = Der Tag bei „{ $question }“ liegt zu spät. Möglich ist spätestens der { $latest }.
form-not-a-month = Geben Sie bei „{ $question }“ einen Monat an, zum Beispiel 2026-11.
form-not-a-moment = Geben Sie bei „{ $question }“ Tag und Uhrzeit an, zum Beispiel 2026-11-23T15:10.
form-not-in-bounds = Geben Sie bei „{ $question }“ eine ganze Zahl von { $min } bis { $max } an.
word-out-of-place = Das gehört nicht hierher: So kann es in diesem Fall nicht entstanden sein. Verlassen Sie sich nicht darauf und geben Sie der Verwaltung des Servers Bescheid.
word-form-other-version = Ausgefüllt in einer anderen Fassung des Formulars. Prüfen Sie, ob noch alles gilt.
word-form-newest = vom { $day }, { $author }
# What rules propose beside an empty decision.
word-proposal = Vorschlag: { $options }
word-proposal-because = Nach den Antworten der Meldung: { $answers }
word-proposal-default = Keine Antwort der Meldung spricht für mehr oder für weniger.
form-now = Jetzt
