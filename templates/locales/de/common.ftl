# Words that several pages share.

skip = Zum Inhalt
pages = Seiten
office-name = Meldestelle
error = Fehler:
error-too-long = Ihr Text ist zu lang ({ $found } Zeichen, möglich sind { $allowed }). Kürzen Sie ihn oder senden Sie den Rest später über Ihr Postfach.
nav-offices = Andere Meldestellen
open-mailbox = Postfach öffnen
