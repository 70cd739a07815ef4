# Invitations, the second factor, and what belongs to one's own account.

## An invitation, as its link shows it

invitation-title = Einladung in die Meldestelle
invitation-lead = Mit dem Code aus Ihrer Einladung wählen Sie Ihr Passwort. Wer den ganzen Link öffnet, findet ihn hier schon eingetragen.
invitation-code = Code aus der Einladung
invitation-code-hint = 13 Gruppen zu 4 Zeichen. Groß oder klein, mit oder ohne Striche ist gleich.
invitation-go-on = Weiter
invitation-have-password = Sie haben schon ein Passwort? Zur Anmeldung
invitation-unknown = Diese Einladung gibt es nicht. Prüfen Sie den Code. Wurden Sie danach noch einmal eingeladen, dann gilt nur der neuere.
invitation-used = Mit dieser Einladung wurde schon ein Passwort gewählt. Waren Sie das, dann melden Sie sich damit an. Waren Sie es nicht, sagen Sie sofort denen Bescheid, die Sie eingeladen haben.
invitation-expired = Diese Einladung galt bis { $day }. Bitten Sie um eine neue. Verloren ist nichts.
invitation-barred = Dieses Konto ist gesperrt. Fragen Sie die, die Sie eingeladen haben.
invitation-choose-title = Passwort wählen
invitation-welcome = Guten Tag, { $name }
invitation-by = { $name } lädt Sie ein, in der Meldestelle von { $organisation } mitzuarbeiten.
invitation-by-operator = Sie sind eingeladen, in der Meldestelle von { $organisation } mitzuarbeiten.
invitation-good-until = Gilt bis
invitation-choose = Wählen Sie Ihr Passwort
invitation-choose-more = Niemand sonst erfährt es. Danach melden Sie sich damit an. Bis Sie eines gewählt haben, bleibt die Einladung gültig.
invitation-password = Passwort
invitation-password-hint = Mindestens 12 Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben. Ihr Passwortspeicher darf es behalten.
invitation-repeat = Passwort wiederholen
invitation-accept = Passwort setzen
invitation-chosen = Ihr Passwort ist gesetzt. Melden Sie sich jetzt damit an.

## The letter to somebody who is invited

letter-title = Einladung zum Weitergeben
letter-once = Diese Seite gibt es nur einmal. Drucken Sie den Brief, oder kopieren Sie den Link und geben Sie ihn auf einem Weg weiter, auf dem nur diese Person ihn liest.
letter-heading = Ihr Zugang zur Meldestelle von { $organisation }
letter-greeting = Guten Tag, { $name },
letter-what = Sie sind eingeladen, in der Meldestelle von { $organisation } mitzuarbeiten. Die Einladung gilt einmal und bis { $day }. In drei Schritten sind Sie dabei:
letter-step-1 = Öffnen Sie { $address } und geben Sie diesen Code ein:
letter-step-2 = Wählen Sie ein Passwort, das niemand sonst kennt, und melden Sie sich damit an. Halten Sie ein Telefon mit einer Authenticator-App bereit: Sie richten damit einen zweiten Faktor ein.
letter-step-3 = Arbeiten Sie an Fällen, dann legen Sie Ihren Schlüssel an. Dafür denken Sie sich eine Passphrase aus, ein anderes Geheimnis als das Passwort, und bewahren eine Wiederherstellungsdatei auf, am besten auf einem USB-Stick.
letter-qr = Derselbe Link für ein Telefon
letter-secret = Behandeln Sie diesen Brief wie ein Passwort, bis Sie ihn benutzt haben. Sagt die Seite, er sei schon benutzt, und Sie waren es nicht: Melden Sie das sofort.
letter-link = Link
letter-link-hint = Was hinter dem # steht, schickt kein Browser an einen Server.
letter-done = Fertig

## The second factor

factor = Zweiter Faktor
factor-title = Zweiten Faktor einrichten
factor-lead = Wer Ihr Passwort erfährt, kommt dann trotzdem nicht herein: Bei jeder Anmeldung fragen wir zusätzlich nach einem Code von Ihrem Telefon.
factor-step-1 = Öffnen Sie auf Ihrem Telefon eine Authenticator-App. Jede geht, die sechsstellige Codes anzeigt. Sie braucht kein Netz und erfährt nichts von Ihrer Arbeit.
factor-step-2 = Fügen Sie dort ein Konto hinzu und lesen Sie diesen QR-Code ein.
factor-qr = QR-Code mit dem Geheimnis für die App
factor-typed = Oder tippen Sie das Geheimnis ein. Wählen Sie „zeitbasiert“, wenn die App danach fragt.
factor-step-3 = Geben Sie den Code ein, den die App jetzt anzeigt.
factor-set-up-hint = Sechs Ziffern. Sie wechseln alle 30 Sekunden.
factor-confirm = Einrichten
factor-problem-wrong = Dieser Code passt nicht. Warten Sie auf den nächsten, und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.
factor-problem-expired = Das hat zu lange gedauert. Hier steht ein neues Geheimnis. Löschen Sie das frühere in der App und lesen Sie dieses ein.
factor-overdue = Ihre Meldestelle verlangt einen zweiten Faktor, und die Zeit dafür ist um. Richten Sie ihn jetzt ein, danach geht alles weiter wie bisher.
factor-replaces = Sie haben schon einen zweiten Faktor. Mit dem neuen endet der bisherige, und Sie bekommen neue Wiederherstellungscodes.
factor-done = Ihr zweiter Faktor ist eingerichtet. Alle anderen Sitzungen sind beendet.
factor-since = Eingerichtet seit { $day }. Bei jeder Anmeldung fragen wir nach einem Code Ihrer App.
factor-none = Sie melden sich mit dem Passwort allein an. Mit einem Code von Ihrem Telefon nützt einem anderen das Passwort nichts.
factor-due = Ihre Meldestelle verlangt einen zweiten Faktor. Richten Sie ihn bis { $day } ein, danach öffnet sich sonst nichts mehr.
factor-banner = Richten Sie bis { $day } Ihren zweiten Faktor ein, danach öffnet sich sonst nichts mehr.
factor-set-up = Zweiten Faktor einrichten
factor-another = Anderes Telefon einrichten
factor-remove = Zweiten Faktor entfernen
recovery-codes-title = Ihre Wiederherstellungscodes
recovery-codes-lead = Wenn Ihr Telefon weg ist, lässt jeder dieser Codes Sie einmal herein. Sie stehen nur dieses eine Mal hier.
recovery-codes-where = Drucken Sie sie aus oder schreiben Sie sie ab, und bewahren Sie sie nicht beim Telefon auf. Frühere Codes gelten nicht mehr.
recovery-codes-kept = Ich habe sie aufbewahrt
recovery-codes-renew = Neue Wiederherstellungscodes
recovery-codes-left = { $codes ->
    [0] Sie haben keinen Wiederherstellungscode mehr. Machen Sie neue: Ohne sie kommen Sie nicht herein, wenn Ihr Telefon weg ist.
    [one] Sie haben noch einen Wiederherstellungscode.
   *[other] Sie haben noch { $codes } Wiederherstellungscodes.
}
factor-code = Code
factor-code-title = Code Ihrer App
factor-code-lead = Ihr Passwort stimmt. Geben Sie noch den Code ein, den Ihre Authenticator-App anzeigt.
factor-code-hint = Sechs Ziffern, oder ein Wiederherstellungscode.
factor-code-wrong = Dieser Code passt nicht. Jeder gilt nur einmal: Warten Sie auf den nächsten, und prüfen Sie, ob die Uhr Ihres Telefons richtig geht.
factor-code-held = Heute waren zu viele Codes falsch. Bis morgen gilt nur noch ein Wiederherstellungscode. Waren Sie das nicht, kennt jemand Ihr Passwort: Ändern Sie es und sagen Sie in der Verwaltung Bescheid.
factor-code-lost = Telefon nicht da?
factor-code-lost-more = Geben Sie hier einen Ihrer Wiederherstellungscodes ein. Sind auch die weg, kann die Verwaltung des Servers Ihren zweiten Faktor zurücksetzen.

## Who somebody is, once more

confirm-title = Bestätigen, dass Sie es sind
confirm-lead = Was jetzt kommt, lässt sich nicht zurücknehmen. Geben Sie dafür Ihr Passwort noch einmal ein. Das gilt dann fünf Minuten.
confirm-lead-code = Was jetzt kommt, lässt sich nicht zurücknehmen. Geben Sie dafür Ihr Passwort und einen Code noch einmal ein. Das gilt dann fünf Minuten.
confirm-wrong = Passwort oder Code passen nicht. Warten Sie auf den nächsten Code, und geben Sie beides neu ein.
happened-not-confirmed = Bestätigen Sie zuerst, dass Sie es sind. Laden Sie dazu die Seite neu.
happened-factor-overdue = Richten Sie zuerst Ihren zweiten Faktor ein. Laden Sie dazu die Seite neu.

## One's own account

account-language = Sprache der Meldestelle
account-language-browser = wie der Browser
account-language-set = Übernehmen
account-done-language = Die Sprache ist gewählt. Sie gilt in jedem Browser, in dem Sie sich anmelden.
account-done-factor-removed = Ihr zweiter Faktor ist entfernt. Löschen Sie ihn auch in der App.
account-key-tell = Nennen Sie diese Wörter, wenn jemand danach fragt. Sie stehen öffentlich auf der Seite „Wer Ihre Meldung öffnen kann“: Sehen Sie ab und zu nach, ob es dort dieselben sind. Ist Ihr Schlüssel entsperrt, vergleicht Ihr Browser selbst.
