# The opening of the office, and the test report before it.

mark-trial = Versuch
case-trial-more = Diese Meldung kam, bevor die Meldestelle eröffnet war. Sie zählt in keiner Auswertung und wird bei der Eröffnung mit allem gelöscht.
case-trial-earnest = Ist sie ernst gemeint? Dann bleibt sie bei der Eröffnung, zählt mit, und ihre Fristen gelten ab dem Tag, an dem sie kam:
case-trial-keep = Als Meldung behalten
readiness-in-preparation = Die Meldestelle ist in Vorbereitung.
readiness-in-preparation-more = Jede Seite für Meldende sagt das. Was jetzt gesendet wird, ist ein Versuch und wird bei der Eröffnung gelöscht.
readiness-may-open = Es fehlt nichts.
readiness-may-open-more = Machen Sie noch eine Probemeldung, und eröffnen Sie dann.
trial-heading = Probemeldung
trial-lead = Gehen Sie den Weg einer Meldung einmal ganz, bevor es ernst wird. Was davon erledigt ist, steht hier, sobald Sie die Seite neu laden.
trial-step-send = Öffnen Sie diese Adresse in einem privaten Fenster, senden Sie irgendetwas, und schreiben Sie den Zugangscode auf:
trial-step-read = Jemand mit einem Schlüssel öffnet die Meldung in der Fallliste und bestätigt den Eingang.
trial-step-answer = Dieselbe Person antwortet darauf.
trial-step-back = Öffnen Sie mit dem Zugangscode das Postfach, lesen Sie die Antwort, und schreiben Sie etwas zurück.
trial-step-done = erledigt
trial-count = { $count ->
    [0] Noch gibt es keinen Versuch.
    [one] Es gibt einen Versuch.
   *[other] Es gibt { $count } Versuche.
}
trial-delete = Versuche löschen
opening-heading = Eröffnen
opening-lead = Vor der Eröffnung wird gesagt, was sie bedeutet. Noch geschieht nichts.
opening-go = Weiter zur Eröffnung
opening-title = Meldestelle eröffnen
opening-not-yet = { $count ->
    [one] Vorher ist noch eines zu erledigen:
   *[other] Vorher sind noch { $count } Dinge zu erledigen:
}
opening-means = Wenn Sie eröffnen, geschieht sofort:
opening-real = Jede Meldung gilt. Die Fristen laufen ab dem Tag, an dem sie eingeht, und niemand liest mehr, dass die Stelle in Vorbereitung ist.
opening-deletes = { $count ->
    [0] Gelöscht wird nichts: Es gibt keinen Versuch.
    [one] Der eine Versuch wird mit allem gelöscht, was dazu geschrieben wurde.
   *[other] Die { $count } Versuche werden mit allem gelöscht, was dazu geschrieben wurde.
}
opening-noted = Im Protokoll steht, an welchem Tag eröffnet wurde, und durch wen.
opening-for-good = Das lässt sich nicht zurücknehmen.
opening-untried = Die Probemeldung ist noch nicht ganz durchgespielt.
opening-untried-more = Sie können trotzdem eröffnen. Besser ist, einmal alle Schritte zu gehen:
opening-now = Jetzt eröffnen
opening-not-now = Noch nicht
