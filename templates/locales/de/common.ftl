# Words that several pages share.

skip = Zum Inhalt
pages = Seiten
office-name = Meldestelle
error = Fehler:
error-too-long = Der Text hat { $found } Zeichen. Höchstens { $allowed } sind möglich. Kürzen Sie ihn oder senden Sie den Rest später über Ihr Postfach.
nav-offices = Andere Meldestellen
open-mailbox = Postfach öffnen
