# The statement of having reported, in Einfache Sprache.
# HinSchG § 36(2): whoever asserts a detriment because of a report is presumed right; the other side has to prove another
# cause. § 11(5): deletion.

statement-title = Nachweis: Sie haben gemeldet
statement-lead = Auf diesem Zettel steht: Wir haben eine Meldung bekommen. Und an welchem Tag. Was Sie geschrieben haben, steht **nicht** darauf. Ihr geheimer Code auch **nicht**.
statement-why = **Wann brauchen Sie den Zettel?** Vielleicht schadet Ihnen jemand bei der Arbeit. Und Sie sagen: Das ist wegen der Meldung. Dann muss die andere Seite beweisen, dass das **nicht** stimmt. So steht es in § 36 Abs. 2 HinSchG. Aber Sie müssen zeigen, dass Sie gemeldet haben. Das geht mit dem Zettel. Sie bekommen den Zettel hier, so oft Sie wollen. Sie brauchen dafür Ihren Code. Wenn wir Ihre Meldung gelöscht haben, geht es **nicht** mehr.
statement-danger = **Findet jemand diesen Zettel bei Ihnen? Dann weiß er: Sie haben gemeldet.** Legen Sie den Zettel **nicht** zum Code. Lassen Sie ihn **nicht** bei der Arbeit. Zeigen Sie ihn nur einer Anwältin, einem Anwalt, einem Gericht oder einem Amt. Fragen Sie vorher jemanden, der sich mit dem Gesetz auskennt.
statement-paper = Hier ist eine Meldung angekommen
statement-where = Meldestelle von
statement-received = Angekommen am
statement-acknowledged = Wir haben geantwortet, dass sie da ist
statement-not-yet = noch **nicht**
statement-check = Die Meldestelle kann prüfen, ob dieser Text echt ist. Das geht auch, wenn Ihre Meldung schon gelöscht ist. Der Befehl heißt „siegelpost verify“. Jedes Zeichen ist wichtig.
statement-save = Als Datei speichern
statement-print = Sie können diesen Zettel drucken. Drucken Sie **nicht** bei der Arbeit. Die Datei heißt „note.txt“.
statement-missing = Wir können Ihnen den Zettel jetzt **nicht** geben. Bei uns fehlt etwas. Heben Sie Ihren Code gut auf. Fragen Sie die Meldestelle in einer Nachricht nach dem Zettel.
statement-failed = Der Zettel ist **nicht** angekommen. Klappen Sie ihn zu. Warten Sie 1 Minute. Klappen Sie ihn wieder auf.
statement-back = Zurück zum Postfach
destroy-statement = **Danach bekommen Sie auch den Nachweis nicht mehr.** Brauchen Sie ihn vielleicht noch? Dann holen Sie ihn vorher:
