# What cannot be answered, in Einfache Sprache.

what-now = Das können Sie jetzt machen
to-start = Zum Anfang

problem-not-found = Diese Adresse ist falsch
happened-not-found = Unter dieser Adresse ist **nichts**.
now-not-found = Vielleicht ist die Adresse falsch geschrieben. Fangen Sie am Anfang an.

problem-method-not-allowed = Bitte fangen Sie am Anfang an
happened-method-not-allowed = Diese Adresse ist nur zum Abschicken da.
now-method-not-allowed = Haben Sie gerade etwas abgeschickt? Dann öffnen Sie Ihr Postfach mit dem geheimen Code. Dort sehen Sie, ob es angekommen ist.

problem-garbled = Es ist nur ein Teil angekommen
happened-garbled = Ein Teil hat gefehlt. Wir haben **nichts** gespeichert.
now-garbled = Gehen Sie im Browser zurück. Schicken Sie es noch einmal ab.

problem-cross-site = Das kam von einer fremden Seite
happened-cross-site = Wir nehmen nur an, was von unserer Seite kommt. So schützen wir Sie. Wir haben **nichts** gespeichert.
now-cross-site = Öffnen Sie unsere Seite in einem neuen Fenster. Fangen Sie dort an.

problem-too-large = Das ist zu viel auf einmal
happened-too-large = Es gehen nur { $limit } kB auf einmal. Wir haben **nichts** gespeichert.
now-too-large = Gehen Sie im Browser zurück. Schreiben Sie weniger. Den Rest können Sie später schicken.

problem-too-fast = Gerade wollen sehr viele etwas abschicken
happened-too-fast = { $seconds ->
    [one] Bitte warten Sie 1 Sekunde. Wir haben **nichts** gespeichert.
   *[other] Bitte warten Sie { $seconds } Sekunden. Wir haben **nichts** gespeichert.
}
now-too-fast = Gehen Sie dann im Browser zurück. Schicken Sie es noch einmal ab. Ihr Text steht noch da.

problem-internal = Bei uns ist etwas kaputt
happened-internal = Das ist **nicht** Ihre Schuld.
now-internal = Versuchen Sie es in ein paar Minuten noch einmal. Haben Sie gerade etwas abgeschickt? Dann öffnen Sie Ihr Postfach mit dem geheimen Code. Dort sehen Sie, ob es angekommen ist.

problem-other-host = Diese Adresse ist falsch
happened-other-host = Ihr Browser hat einen falschen Namen für diese Seite benutzt.
now-other-host = Prüfen Sie die Adresse. Verwalten Sie diese Seite? Der Name steht in der Einstellung url.

problem-mailbox-full = Ihr Postfach ist voll
happened-mailbox-full = Sie können hier **nichts** mehr schreiben. Die Meldestelle kann Ihnen noch antworten.
now-mailbox-full = Gehen Sie im Browser zurück. Ihr Text steht noch dort. Machen Sie damit eine neue Meldung.

problem-only-short = Wir nehmen gerade nur kurze Texte
happened-only-short = Auf unserem Computer ist nur noch wenig Platz. Wir haben **nichts** gespeichert.
now-only-short = Gehen Sie im Browser zurück. Ihr Text steht noch dort. Machen Sie ihn kürzer. Er darf ungefähr 4 Seiten lang sein. Oder schicken Sie ihn morgen.

problem-store-full = Unser Computer ist voll
happened-store-full = Wir haben **nichts** gespeichert.
now-store-full = Gehen Sie im Browser zurück. Ihr Text steht noch dort. Versuchen Sie es in ein paar Stunden noch einmal. Oder gehen Sie zu einer anderen Meldestelle.

problem-busy = Unser Computer hat gerade viel zu tun
happened-busy = Wir konnten **nichts** speichern.
now-busy = Warten Sie 1 Minute. Gehen Sie im Browser zurück. Schicken Sie es noch einmal ab.

problem-nobody-reads = Sie können erst später wieder melden
happened-nobody-reads = Im Moment kann **niemand** Ihre Meldung lesen. Darum nehmen wir gerade **keine** Meldung an. Wir haben **nichts** gespeichert.
now-nobody-reads = Versuchen Sie es später noch einmal. Oder gehen Sie zu einer anderen Meldestelle.

problem-no-right = Diese Seite ist für andere Konten
happened-no-right = Ihr Konto darf diese Seite **nicht** öffnen. Wir haben **nichts** geändert.
now-no-right = Brauchen Sie die Seite für Ihre Arbeit? Fragen Sie die Person, die sich um die Konten kümmert.
