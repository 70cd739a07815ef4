# When what is stored does not fit together any more: for reporters.

tampered-title = In diesem Postfach stimmt etwas nicht
tampered-what = Einträge wurden verändert, vertauscht, eingefügt oder entfernt, nachdem sie versiegelt waren. Das kann ein Fehler der Technik sein oder Absicht von jemandem, der Zugriff auf die Datenbank hat. Die betroffenen Einträge sind unten gekennzeichnet.
tampered-trust = Verlassen Sie sich nur auf Einträge ohne Warnung.
tampered-key = Behalten Sie Ihren Zugangscode.
tampered-tell = Sie können weiter schreiben. Teilen Sie der Meldestelle mit, bei welchem Eintrag eine Warnung steht.
tampered-outside = Wenn Sie der Meldestelle nicht mehr vertrauen, wenden Sie sich an eine externe Stelle:

entry-altered = Dieser Eintrag wurde verändert, nachdem er versiegelt war, oder er ist beschädigt. Er lässt sich nicht mehr öffnen.
entry-foreign = Dieser Eintrag gehört nicht in Ihr Postfach. Er ist für jemand anderen versiegelt.
entry-not-genuine = Dieser Eintrag ist nicht echt, oder er gehört an eine andere Stelle. Deshalb zeigen wir ihn nicht.
entry-repeated = Diesen Eintrag gibt es zweimal. Jemand hat ihn hierher kopiert.
entry-gap = Vor diesem Eintrag fehlt ein anderer, oder er wurde verändert oder verschoben.
entry-other-day = In der Datenbank steht ein anderer Tag: { $day }. Es gilt der Tag oben; er wurde mit versiegelt.
entry-no-day = In der Datenbank ist der Tag nicht mehr lesbar. Es gilt der Tag oben; er wurde mit versiegelt.

check-title = Prüfen, ob Einträge entfernt wurden
check-why = Wer Zugriff auf die Datenbank hat, kann die neuesten Einträge entfernen, ohne dass Sie es hier sehen. Mit Prüfwörtern können Sie es erkennen.
check-note = Notieren Sie die drei Prüfwörter des letzten Eintrags, bevor Sie gehen. Damit lässt sich nichts öffnen. Wer in der Meldestelle arbeitet, kann daran aber Ihre Meldung erkennen: Bewahren Sie den Zettel auf wie den Zugangscode.
check-next = Stehen die notierten Wörter bei Ihrem nächsten Besuch nicht in der Liste, wurde etwas entfernt oder ausgetauscht: Behalten Sie Ihren Zugangscode und wenden Sie sich an eine externe Stelle.

problem-altered = Dieses Postfach wurde verändert
happened-altered = Was zu Ihrem Zugangscode gespeichert ist, passt nicht mehr zusammen. Das kann ein Fehler der Technik sein oder Absicht von jemandem, der Zugriff auf die Datenbank hat. Wir können das Postfach nicht öffnen und nehmen darin keine Nachrichten an, weil sie verloren gehen könnten.
now-altered = Behalten Sie Ihren Zugangscode, er ist richtig. Versuchen Sie es in einigen Tagen noch einmal. Wenn es eilt oder Sie der Meldestelle nicht mehr vertrauen, wenden Sie sich an eine externe Stelle.
