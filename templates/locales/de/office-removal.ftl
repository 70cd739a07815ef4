# An entry that nobody needs is removed by two handlers.

removal-of-reporter = Der { $seq }. Eintrag der hinweisgebenden Person soll entfernt werden: { $category }. Das müssen zwei Personen der Meldestelle sagen; dies ist eine davon.
removal-of-file = Der { $seq }. Eintrag der Akte soll entfernt werden: { $category }. Das müssen zwei Personen der Meldestelle sagen; dies ist eine davon.

removal-open = Entfernen …
removal-what = Der versiegelte Text wird in der Datenbank überschrieben und fehlt dann für alle, auch im Postfach. Rückgängig machen lässt sich das nicht. Platz und Prüfsumme bleiben, und alle sehen, dass und warum etwas entfernt wurde. In Sicherungen steht der Text noch, bis sie ablaufen.
removal-two = Eine zweite Person, die diesen Fall öffnen kann, muss zustimmen.
removal-why = Was steht darin, das niemand braucht?
removal-propose = Entfernen vorschlagen
removal-own = Sie haben am { $day } vorgeschlagen, das zu entfernen. Eine zweite Person muss zustimmen.
removal-withdraw = Vorschlag zurücknehmen
removal-of-colleague = { $name } schlägt vor, das zu entfernen:
removal-agree = Zustimmen und endgültig entfernen
removal-leave = Wenn es bleiben soll, tun Sie nichts und sprechen Sie miteinander.

word-removal-closed = Dieser Eintrag lässt sich nicht öffnen. Was Sie nicht gelesen haben, können Sie nicht entfernen lassen.
word-removal-unsealed = Ein versiegelter Vorschlag einer anderen Person steht nicht in diesem Fall. Entfernt wird nichts: Sonst sähe es für alle wie ein Eingriff in die Datenbank aus. Sprechen Sie miteinander, und schlagen Sie es neu vor.

removal-no-entry = Diesen Eintrag gibt es so nicht. Laden Sie die Seite neu.
removal-done = Dieser Eintrag ist schon entfernt. Laden Sie die Seite neu.
removal-asked = Sie haben das schon vorgeschlagen. Zustimmen muss eine zweite Person.
removal-announcement = Dieser Eintrag sagt, dass ein anderer entfernt wird. Er muss bleiben.
