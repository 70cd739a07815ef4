# Der Nachweis, dass jemand gemeldet hat: im Postfach zu holen, auf Papier oder als Datei.
# HinSchG § 36(2): whoever suffers a detriment at work and asserts that it is because of a report is presumed right; who
# caused it has to prove sufficiently justified grounds, or another cause. § 11(5): deletion.

statement-title = Nachweis, dass Sie gemeldet haben
statement-lead = Dieses Blatt bestätigt, dass bei uns eine Meldung eingegangen ist und an welchem Tag. Was Sie geschrieben haben, steht nicht darauf, auch nicht Ihr Zugangscode.
statement-why = **Wann Sie es brauchen:** Wenn Sie bei Ihrer Arbeit benachteiligt werden und sagen, dass das wegen der Meldung geschieht, wird vermutet, dass es so ist. Die Gegenseite muss dann beweisen, dass sie andere Gründe hatte (§ 36 Abs. 2 HinSchG). Dafür müssen Sie zeigen können, dass Sie gemeldet haben. Solange Sie Ihren Zugangscode haben und die Meldung noch nicht gelöscht ist, bekommen Sie dieses Blatt hier jederzeit.
statement-danger = **Wer dieses Blatt bei Ihnen findet, weiß, dass Sie gemeldet haben.** Bewahren Sie es getrennt vom Zugangscode auf, nicht am Arbeitsplatz und nicht auf einem Dienstgerät. Zeigen Sie es nur einer Anwältin oder einem Anwalt, einem Gericht oder einer Behörde. Lassen Sie sich vorher beraten.
statement-paper = Hier ist eine Meldung eingegangen
statement-where = Meldestelle von
statement-received = Eingegangen am
statement-acknowledged = Eingang bestätigt am
statement-not-yet = noch nicht bestätigt
statement-check = Diesen Text kann die Meldestelle prüfen lassen, auch wenn die Meldung dort schon gelöscht ist (mit dem Befehl „siegelpost verify“). Jedes Zeichen zählt.
statement-save = Als Datei speichern
statement-print = Wenn Sie drucken, kommt nur dieses Blatt aufs Papier. Drucken Sie nicht am Arbeitsplatz. Die Datei heißt „note.txt“.
statement-missing = Wir können gerade keinen Nachweis ausstellen, denn in unserem Speicher fehlt etwas, das dazugehört. Bewahren Sie Ihren Zugangscode auf und fragen Sie die Meldestelle in einer Nachricht danach.
statement-failed = Der Nachweis ließ sich gerade nicht laden. Klappen Sie ihn zu und in einer Minute noch einmal auf.
statement-back = Zurück zum Postfach
destroy-statement = **Auch einen Nachweis, dass Sie gemeldet haben, bekommen Sie danach nicht mehr.** Holen Sie ihn vorher, wenn Sie ihn noch brauchen können:
