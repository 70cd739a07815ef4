# Words that several pages share. Einfache Sprache: short sentences, one idea each, "nicht" in bold.
# Written for this purpose; not yet tested by a group of readers.

skip = Zum Inhalt
pages = Seiten
office-name = Meldestelle
error = Fehler:
error-too-long = Ihr Text ist zu lang. Er hat { $found } Zeichen. Es gehen nur { $allowed } Zeichen. Schreiben Sie weniger. Den Rest können Sie später schicken.
nav-offices = Andere Meldestellen
open-mailbox = Postfach öffnen
