# Before something is sent: words that could give its writer away. Formal German, as in reporter.ftl.

# Before the name of the page, as its title: it is read over a shoulder.
betrayal-check = Bitte prüfen:
betrayal-title = Das könnte Sie verraten
betrayal-lead = Noch ist nichts gespeichert. An diesen Stellen könnte jemand erkennen, wer geschrieben hat. Sie entscheiden: Ändern Sie den Text, oder senden Sie ihn, wie er ist.
betrayal-mend = Hier können Sie den Text ändern.
betrayal-more = { $count ->
    [one] und eine weitere Stelle
   *[other] und { $count } weitere Stellen
}
betrayal-again = Noch einmal prüfen und senden
betrayal-as-it-is = So senden, wie es ist
betrayal-change = Ich ändere den Text

betrayal-phone = Eine Telefonnummer
betrayal-phone-why = Eine Nummer führt zu einem Menschen. Auch eine fremde kann zeigen, wen Sie kennen. Wir erreichen Sie über das Postfach.
betrayal-phone-instead = Schreiben Sie zum Beispiel: „eine private Nummer“.
betrayal-email = Eine E-Mail-Adresse
betrayal-email-why = Eine Adresse führt zu einem Menschen. Wir erreichen Sie über das Postfach.
betrayal-email-instead = Schreiben Sie zum Beispiel: „eine private E-Mail-Adresse“.
betrayal-iban = Eine Kontonummer
betrayal-iban-why = Zu einem Konto gehört ein Name. Wer die Nummer kennt, fällt auf.
betrayal-iban-instead = Schreiben Sie zum Beispiel: „ein privates Konto“.
betrayal-date-exact = Ein genauer Tag
betrayal-date-exact-why = Ein Blick in den Dienstplan zeigt, wer an diesem Tag da war.
betrayal-date-exact-instead = Schreiben Sie zum Beispiel: „im Herbst“ oder „vor einigen Wochen“.
betrayal-name-list = Ein Name
betrayal-name-list-why = Wer diesen Menschen kennt und davon weiß, das sind oft nur wenige.
betrayal-name-list-instead = Schreiben Sie zum Beispiel: „jemand aus der Leitung“ oder „eine betreute Person“.
betrayal-ich-schicht = Etwas, das nur auf wenige passt
betrayal-ich-schicht-why = Wer so von sich schreibt, lässt sich leicht finden: Zu einer Schicht oder Gruppe gehören nur wenige.
betrayal-ich-schicht-instead = Schreiben Sie zum Beispiel: „in einer Schicht“ oder „mehrere wissen davon“.
betrayal-rare-role = Eine Aufgabe, die nur wenige haben
betrayal-rare-role-why = Die Aufgabe zeigt, wer geschrieben hat, wenn nur einer oder wenige sie haben.
betrayal-rare-role-instead = Schreiben Sie zum Beispiel: „jemand aus dem Team“.
betrayal-unit = Der Name einer Gruppe oder eines Hauses
betrayal-unit-why = Dort arbeiten oft nur wenige. Wer den Namen liest, weiß, wo er suchen muss.
betrayal-unit-instead = Schreiben Sie zum Beispiel: „in einer Wohngruppe“ oder „in einem unserer Häuser“.

## A report about those who read it

whom-title = Wen sollen wir ausschließen?
whom-why = Sie haben angegeben, dass es um eine Person der Meldestelle oder die Leitung geht. Noch ist nichts gespeichert. Wen Sie ausschließen, erfährt über dieses System nichts davon.
whom-take-out = Jemanden ausschließen
whom-nobody = Niemanden, das ist in Ordnung
whom-all = Betrifft es alle? Dann wenden Sie sich an eine andere Stelle:
