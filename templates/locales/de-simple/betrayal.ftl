# Before something is sent: words that could give its writer away. Plain German, as in reporter.ftl.

# Before the name of the page, as its title: it is read over a shoulder.
betrayal-check = Bitte prüfen:
betrayal-title = Das kann Sie verraten
betrayal-lead = Wir haben noch **nichts** gespeichert. Lesen Sie diese Stellen noch einmal. Vielleicht merkt jemand: Das haben Sie geschrieben. Sie entscheiden. Sie ändern den Text. Oder Sie schicken ihn so ab.
betrayal-mend = Hier ändern Sie den Text.
betrayal-more = { $count ->
    [one] und noch 1 Stelle
   *[other] und noch { $count } Stellen
}
betrayal-again = Noch einmal prüfen und abschicken
betrayal-as-it-is = So abschicken
betrayal-change = Ich ändere den Text

betrayal-phone = Eine Telefonnummer
betrayal-phone-why = Eine Nummer gehört einem Menschen. So findet man Sie vielleicht. Wir brauchen Ihre Nummer **nicht**. Wir schreiben Ihnen in das Postfach.
betrayal-phone-instead = Schreiben Sie zum Beispiel: „eine private Nummer“.
betrayal-email = Eine E-Mail-Adresse
betrayal-email-why = Eine Adresse gehört einem Menschen. So findet man Sie vielleicht. Wir brauchen Ihre Adresse **nicht**. Wir schreiben Ihnen in das Postfach.
betrayal-email-instead = Schreiben Sie zum Beispiel: „eine private E-Mail-Adresse“.
betrayal-iban = Eine Kontonummer
betrayal-iban-why = Ein Konto gehört einem Menschen. Nur wenige kennen die Nummer.
betrayal-iban-instead = Schreiben Sie zum Beispiel: „ein privates Konto“.
betrayal-date-exact = Ein genauer Tag
betrayal-date-exact-why = Im Dienstplan steht, wer an diesem Tag da war. So findet man Sie vielleicht.
betrayal-date-exact-instead = Schreiben Sie zum Beispiel: „im Herbst“. Oder: „vor ein paar Wochen“.
betrayal-name-list = Ein Name
betrayal-name-list-why = Nur wenige kennen diesen Menschen. So findet man Sie vielleicht.
betrayal-name-list-instead = Schreiben Sie zum Beispiel: „jemand von der Leitung“. Oder: „ein betreuter Mensch“.
betrayal-ich-schicht = Das passt nur auf wenige
betrayal-ich-schicht-why = In einer Schicht oder in einer Gruppe sind nur wenige Menschen. So findet man Sie vielleicht.
betrayal-ich-schicht-instead = Schreiben Sie zum Beispiel: „in einer Schicht“. Oder: „mehrere wissen das“.
betrayal-rare-role = Diese Arbeit machen nur wenige
betrayal-rare-role-why = Nur wenige Menschen machen diese Arbeit. So findet man Sie vielleicht.
betrayal-rare-role-instead = Schreiben Sie zum Beispiel: „jemand aus dem Team“.
betrayal-unit = Der Name von einer Gruppe oder einem Haus
betrayal-unit-why = Dort arbeiten vielleicht nur wenige Menschen. So findet man Sie vielleicht.
betrayal-unit-instead = Schreiben Sie zum Beispiel: „in einer Wohngruppe“.

## A report about those who read it

whom-title = Wen sollen wir ausschließen?
whom-why = Sie sagen: Es geht um jemanden von der Meldestelle oder um die Leitung. Wir haben noch **nichts** gespeichert. Wählen Sie die Person aus. Dann sieht die Person hier **nichts** von der Meldung.
whom-take-out = Eine Person auswählen
whom-nobody = Alle dürfen es lesen
whom-all = Geht es um alle? Dann gehen Sie zu einer anderen Stelle:
