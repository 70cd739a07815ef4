# When what is stored does not fit together any more: for reporters.

tampered-title = Hier ist etwas falsch
tampered-what = In Ihrem Postfach ist etwas geändert, vertauscht, dazugetan oder weggenommen. Vielleicht war es ein Fehler im Computer. Vielleicht war es Absicht. Unten steht, wo etwas **nicht** stimmt.
tampered-trust = Glauben Sie nur den Texten **ohne** Warnung.
tampered-key = Behalten Sie Ihren Code.
tampered-tell = Sie können weiter schreiben. Schreiben Sie uns, wo die Warnung steht.
tampered-outside = Sie trauen der Meldestelle **nicht** mehr? Dann gibt es andere Stellen:

entry-altered = Diesen Text hat jemand geändert. Oder er ist kaputt. Wir können ihn **nicht** mehr öffnen.
entry-foreign = Dieser Text gehört **nicht** in Ihr Postfach. Er ist für jemand anderen.
entry-not-genuine = Dieser Text ist **nicht** echt. Oder er gehört an eine andere Stelle. Darum zeigen wir ihn **nicht**.
entry-repeated = Diesen Text gibt es 2 Mal. Jemand hat ihn hierher kopiert.
entry-gap = Vor diesem Text fehlt etwas. Oder jemand hat dort etwas geändert.
entry-other-day = In unserem Computer steht ein anderer Tag: { $day }. Richtig ist der Tag oben.
entry-no-day = In unserem Computer steht **kein** richtiger Tag mehr. Richtig ist der Tag oben.

check-title = Fehlt etwas?
check-why = Jemand kann die neuesten Texte wegnehmen. Das sieht man hier **nicht**. Mit Prüfwörtern merken Sie es.
check-note = Schreiben Sie die letzten 3 Prüfwörter auf. Damit kann man **nichts** öffnen. Aber die Meldestelle kann daran Ihre Meldung erkennen. Verstecken Sie den Zettel wie Ihren Code.
check-next = Beim nächsten Mal müssen diese Wörter wieder in der Liste stehen. Fehlen Wörter? Dann hat jemand etwas weggenommen. Behalten Sie Ihren Code. Gehen Sie zu einer anderen Stelle.

problem-altered = Ihr Postfach ist verändert
happened-altered = Etwas passt **nicht** mehr zusammen. Vielleicht ist es ein Fehler im Computer. Vielleicht war es Absicht. Wir können Ihr Postfach **nicht** öffnen. Sie können dort auch **nichts** schreiben.
now-altered = Behalten Sie Ihren Code. Er ist richtig. Versuchen Sie es in ein paar Tagen noch einmal. Ist es eilig? Oder trauen Sie der Meldestelle **nicht** mehr? Dann gehen Sie zu einer anderen Stelle.
