# What cannot be answered: what happened, and what to do now. Never whose fault it is.

what-now = Was Sie jetzt tun können
to-start = Zur Startseite

problem-not-found = Diese Seite gibt es nicht
happened-not-found = Unter dieser Adresse steht nichts.
now-not-found = Prüfen Sie die Adresse auf Tippfehler oder beginnen Sie auf der Startseite.

problem-method-not-allowed = So lässt sich diese Seite nicht öffnen
happened-method-not-allowed = Diese Adresse nimmt nur Formulare entgegen.
now-method-not-allowed = Beginnen Sie auf der Startseite. Wenn Sie gerade etwas abgesendet haben, öffnen Sie Ihr Postfach mit dem Zugangscode und sehen Sie nach, ob es angekommen ist.

problem-garbled = Das Formular kam nicht vollständig an
happened-garbled = Ein Teil der Angaben fehlte oder war nicht lesbar. Es wurde nichts gespeichert.
now-garbled = Gehen Sie im Browser zurück und senden Sie noch einmal.

problem-cross-site = Diese Anfrage kam von einer anderen Seite
happened-cross-site = Zu Ihrem Schutz nehmen wir Formulare nur von unseren eigenen Seiten an. Es wurde nichts gespeichert.
now-cross-site = Öffnen Sie unsere Seite in einem neuen Tab und beginnen Sie dort.

problem-too-large = Das ist zu viel auf einmal
happened-too-large = Wir nehmen höchstens { $limit } kB auf einmal an. Es wurde nichts gespeichert.
now-too-large = Gehen Sie im Browser zurück und kürzen Sie den Text. Den Rest können Sie danach über Ihr Postfach senden.

problem-too-fast = Gerade kommen sehr viele Anfragen an
happened-too-fast = { $seconds ->
    [one] Wir nehmen die nächste in einer Sekunde wieder an. Es wurde nichts gespeichert.
   *[other] Wir nehmen die nächste in { $seconds } Sekunden wieder an. Es wurde nichts gespeichert.
}
now-too-fast = Warten Sie kurz, gehen Sie im Browser zurück und senden Sie noch einmal. Ihr Text steht dann noch im Formular.

problem-internal = Bei uns ist etwas schiefgegangen
happened-internal = Der Fehler liegt bei uns. Wir haben ihn vermerkt, ohne Ihren Text.
now-internal = Versuchen Sie es in einigen Minuten noch einmal. Wenn Sie gerade etwas abgesendet hatten: Öffnen Sie Ihr Postfach mit dem Zugangscode und sehen Sie nach, ob es angekommen ist.

problem-other-host = Unter dieser Adresse gibt es hier nichts
happened-other-host = Ihr Browser hat diesen Server unter einem Namen gerufen, der nicht seiner ist.
now-other-host = Prüfen Sie die Adresse. Wenn Sie den Server verwalten: Sein Name steht in der Einstellung url, und ein vorgeschalteter Server muss ihn weitergeben.

problem-mailbox-full = Dieses Postfach ist voll
happened-mailbox-full = Es nimmt von Ihnen nichts mehr an. Die Meldestelle kann Ihnen weiter antworten.
now-mailbox-full = Gehen Sie im Browser zurück: Ihr Text steht noch dort. Machen Sie damit eine neue Meldung.

problem-only-short = Gerade nehmen wir nur kurze Texte an
happened-only-short = Auf unserem Speicher ist wenig Platz. Es wurde nichts gespeichert.
now-only-short = Gehen Sie im Browser zurück: Ihr Text steht noch dort. Kürzen Sie ihn auf etwa 16.000 Zeichen, oder senden Sie ihn morgen.

problem-store-full = Unser Speicher ist voll
happened-store-full = Wir können gerade nichts annehmen. Es wurde nichts gespeichert.
now-store-full = Gehen Sie im Browser zurück: Ihr Text steht noch dort. Versuchen Sie es in einigen Stunden noch einmal, oder wenden Sie sich an eine andere Meldestelle.

problem-busy = Unser Server ist gerade ausgelastet
happened-busy = Wir konnten nichts speichern.
now-busy = Warten Sie eine Minute, gehen Sie im Browser zurück und senden Sie noch einmal.

problem-nobody-reads = Zurzeit kann niemand Meldungen öffnen
happened-nobody-reads = Wir nehmen Meldungen nur an, wenn jemand sie öffnen kann. Es wurde nichts gespeichert.
now-nobody-reads = Versuchen Sie es später noch einmal oder wenden Sie sich an eine andere Meldestelle.

problem-no-right = Dafür ist Ihr Konto nicht vorgesehen
happened-no-right = Die Rollen Ihres Kontos lassen diese Seite nicht zu. Es wurde nichts geändert.
now-no-right = Wenn Sie die Seite für Ihre Arbeit brauchen, wenden Sie sich an die Person, die die Konten verwaltet.
