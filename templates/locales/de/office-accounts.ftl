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
