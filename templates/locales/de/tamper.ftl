# When what is stored does not fit together any more: for reporters.

tampered-title = In diesem Postfach stimmt etwas nicht
tampered-what = Einträge wurden verändert, vertauscht, eingefügt oder entfernt, nachdem sie versiegelt waren. Das kann ein Fehler der Technik sein oder Absicht von jemandem, der Zugriff auf die Datenbank hat. Bei den betroffenen Einträgen steht es unten.
tampered-trust = Verlassen Sie sich nur auf Einträge ohne Warnung.
tampered-key = Behalten Sie Ihren Zugangscode.
tampered-tell = Sie können weiter schreiben. Teilen Sie der Meldestelle mit, bei welchem Eintrag eine Warnung steht.
tampered-outside = Wenn Sie der Meldestelle nicht mehr vertrauen, wenden Sie sich an eine externe Stelle:

entry-altered = Dieser Eintrag wurde verändert, nachdem er versiegelt war, oder er ist beschädigt. Er lässt sich nicht mehr öffnen.
entry-foreign = Dieser Eintrag gehört nicht in Ihr Postfach. Er ist für jemand anderen versiegelt.
entry-not-genuine = Dieser Eintrag ist nicht echt, oder er gehört an eine andere Stelle. Deshalb zeigen wir ihn nicht.
entry-repeated = Diesen Eintrag gibt es zweimal. Jemand hat ihn hierher kopiert.
entry-gap = Vor diesem Eintrag fehlt etwas, oder es wurde verändert oder umgestellt.
entry-other-day = Gespeichert ist er unter einem anderen Tag: { $day }. Richtig ist der Tag oben, er ist mit versiegelt.
entry-no-day = Unter welchem Tag er gespeichert wurde, ist nicht mehr zu lesen. Richtig ist der Tag oben, er ist mit versiegelt.

check-title = Prüfen, dass nichts weggenommen wurde
check-why = Wer Zugriff auf die Datenbank hat, kann sie auf einen früheren Stand zurücksetzen. Dann fehlen die neuesten Einträge, und man sieht es hier nicht. Mit Prüfwörtern merken Sie es.
check-note = Jeder Eintrag hat drei Prüfwörter. Notieren Sie die letzten, bevor Sie gehen. Sie öffnen nichts. Aber wer Meldungen bearbeitet und den Zettel findet, sieht, zu welcher er gehört: Bewahren Sie ihn auf wie den Zugangscode.
check-next = Bei Ihrem nächsten Besuch müssen die notierten Wörter wieder in der Liste stehen. Fehlen sie, dann wurde etwas weggenommen oder ausgetauscht: Behalten Sie Ihren Zugangscode und wenden Sie sich an eine externe Stelle.

problem-altered = Dieses Postfach wurde verändert
happened-altered = Was zu Ihrem Zugangscode gespeichert ist, passt nicht mehr zusammen. Das kann ein Fehler der Technik sein oder Absicht von jemandem, der Zugriff auf die Datenbank hat. Wir können das Postfach nicht öffnen und nehmen nichts darin an, denn es käme nicht sicher an.
now-altered = Behalten Sie Ihren Zugangscode, er ist richtig. Versuchen Sie es in einigen Tagen noch einmal. Wenn es eilt oder Sie der Meldestelle nicht mehr vertrauen, wenden Sie sich an eine externe Stelle.
