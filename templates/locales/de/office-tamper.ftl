# What the office's script says when a case does not fit together any more.

word-repeated = Diesen Eintrag gibt es zweimal: Er wurde von einer anderen Stelle hierher kopiert. Verlassen Sie sich nicht auf ihn und geben Sie der Verwaltung des Servers Bescheid.
word-other-day = In der Datenbank steht ein anderer Tag. Versiegelt ist:
word-tampered = In diesem Fall stimmt etwas nicht: Einträge wurden verändert, vertauscht, eingefügt oder entfernt. Verlassen Sie sich nur auf Einträge ohne Warnung. Geben Sie der Verwaltung des Servers und den anderen Zuständigen Bescheid.
word-exchanged = Dieser Eintrag ist ein anderer als der, den dieser Browser früher an dieser Stelle gesehen hat.
word-set-back = Einträge, die Sie in diesem Browser schon gesehen haben, fehlen jetzt. Vielleicht wurde die Datenbank auf einen früheren Stand zurückgesetzt. Geben Sie der Verwaltung des Servers Bescheid.
word-other-case = Die Schlüssel passen nicht zu diesem Fall: Jemand hat sie ausgetauscht oder verändert. Was hier steht, ist nicht vertrauenswürdig. Schreiben Sie nichts hinein und geben Sie der Verwaltung des Servers Bescheid.
