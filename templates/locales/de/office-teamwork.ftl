# Who is responsible for a case, who is away, and who is biased.

responsible = Zuständig
responsible-is = Zuständig: { $name }
responsible-you = Sie
responsible-nobody = niemand
away-until = abwesend bis { $day }
take = Übernehmen
hand-back = Zurückgeben
hand-over = Übergeben
hand-over-link = Übergeben …
hand-over-to = An wen?
hand-over-note = Notiz zur Übergabe
hand-over-hint = Was ist getan, was steht an? Nur wer den Fall lesen kann, sieht sie.
hand-over-send = Fall mit Notiz übergeben
handed-to-you = Dieser Fall wurde Ihnen übergeben.
event-taken = Zuständigkeit übernommen
event-handed-over = Fall übergeben
event-handed-back = Zuständigkeit zurückgegeben
event-recused = Befangenheit erklärt

problem-assigned-otherwise = Jemand anderes ist zuständig
happened-assigned-otherwise = Für diesen Fall ist inzwischen jemand anderes zuständig. Es wurde nichts geändert, und was Sie geschrieben haben, steht noch im Fall.
now-assigned-otherwise = Öffnen Sie den Fall noch einmal: Dort steht, wer zuständig ist. Sprechen Sie miteinander.
assign-not-for-them = Diese Person kann den Fall nicht bearbeiten. Es wurde nichts geändert. Laden Sie die Seite neu, und wählen Sie jemand anderen; Ihre Notiz bleibt stehen.

# Two people write at once.
word-answered-since = { $author } hat gerade geantwortet. Ihr Text steht noch hier.
word-came-since = Inzwischen ist eine neue Nachricht gekommen. Ihr Text steht noch hier.
word-look-at-it = Ansehen
parcel-newer = Inzwischen ist etwas dazugekommen, das Sie noch nicht gesehen haben. Ihr Text wurde nicht gesendet und steht noch hier.

# Absence.
absences = Abwesenheiten
absence-own = Abwesenheit
absence-lead = Nur Tage, kein Grund. Solange jemand abwesend ist, sieht die Stellvertretung die Fälle des Meldewegs und kann sie bearbeiten. Danach endet das von selbst, und die Angabe wird gelöscht.
absence-account = Sind Sie einige Tage nicht da? Tragen Sie es ein, damit die Stellvertretung Ihre Fälle bearbeiten kann.
absence-alone = Ab { $day } kann niemand Fälle in „{ $channel }“ bearbeiten.
absence-alone-more = Alle, die sie öffnen können, sind dann abwesend. Die Fristen laufen weiter (§ 17 HinSchG). Verschieben Sie eine Abwesenheit, oder benennen Sie eine Stellvertretung.
absence-recorded = Eingetragen
absence-days = { $from } bis { $until }
absence-now = jetzt
absence-none = keine
absence-end = Zurücknehmen
absence-end-of = Zurücknehmen: { $name }, ab { $day }
absence-record = Abwesenheit eintragen
absence-who = Wer?
absence-from = Erster Tag
absence-until = Letzter Tag
absence-no-cases = Ihre Rollen bearbeiten keine Fälle. Eine Abwesenheit müssen Sie hier nicht eintragen.
absence-problem-no-day = Geben Sie beide Tage an, zum Beispiel 2026-12-01.
absence-problem-backwards = Der letzte Tag liegt vor dem ersten.
absence-problem-over = Diese Tage sind vorbei.
absence-problem-too-long = Das ist länger als ein Jahr. Wer so lange fehlt, braucht eine Nachfolge.
absence-problem-no-account = Diese Person bearbeitet hier keine Fälle.
problem-not-needed = Zurzeit gibt es nichts zu vertreten
happened-not-needed = Sie sind Stellvertretung. Fälle sehen Sie, solange jemand abwesend ist oder sich in einem Fall für befangen erklärt hat.
now-not-needed = Sie müssen nichts tun. Wenn Sie jemanden vertreten sollen: Bitten Sie darum, dass die Abwesenheit eingetragen wird.

# HinSchG § 15(1): whoever is biased.
recusal = Befangenheit erklären
recusal-link = Sind Sie befangen? Fall abgeben
recusal-lead = Betrifft die Meldung Sie selbst oder Menschen, die Ihnen nahestehen? Dann dürfen Sie den Fall nicht bearbeiten (§ 15 Abs. 1 HinSchG).
recusal-gone = Der Fall verschwindet aus Ihrer Liste. Der Server gibt Ihnen ab sofort nichts mehr davon, auch nicht verschlüsselt.
recusal-others = Den Fall bearbeiten dann: { $names }. Sie sehen, dass Sie befangen sind, aber nicht, warum.
recusal-kept = Was Sie schon geöffnet haben, kann niemand aus Ihrem Gedächtnis oder Ihrem Browser zurückholen. Nutzen Sie es nicht, und sprechen Sie nicht darüber.
recusal-final = Rückgängig machen lässt sich das nicht: Ihr Schlüssel zu diesem Fall wird gelöscht.
recusal-biased = Ich bin in diesem Fall befangen und gebe ihn ab.
recusal-do = Befangenheit erklären und Fall abgeben
recusal-unsure = Setzen Sie das Häkchen, wenn Sie den Fall abgeben wollen.
recusal-nobody = Außer Ihnen kann niemand diesen Fall öffnen.
recusal-nobody-more = Gäben Sie ihn jetzt ab, könnte niemand die Meldung mehr lesen. Es wurde nichts geändert.
recusal-instead = Was Sie jetzt tun können
recusal-instead-pause = Lesen und schreiben Sie in diesem Fall nicht weiter.
recusal-instead-substitute = Bitten Sie die Verwaltung, eine Stellvertretung zu benennen. Neue Meldungen werden dann auch für sie versiegelt; dieser Fall nicht.
recusal-instead-external = Schreiben Sie der hinweisgebenden Person nur, dass hier niemand unbefangen ist, und dass sie sich an eine externe Meldestelle wenden oder noch einmal melden kann. Die externen Stellen stehen auf der Seite des Meldewegs.
recused = In diesem Fall befangen: { $names }
recused-more = Sprechen Sie mit diesen Personen nicht über den Fall. Was nach der Erklärung geschrieben wurde, bekommen sie nicht mehr.
