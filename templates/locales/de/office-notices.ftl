# Die Benachrichtigung selbst. Immer dieselben Worte: keine Zahl, kein Name, kein Anlass.
notice-subject = Bitte melden Sie sich an
notice-text =
    Guten Tag,

    bitte melden Sie sich bei Gelegenheit in Ihrem Arbeitsbereich an.

    Diese Nachricht hat immer denselben Wortlaut. Sie kommt zu einer Uhrzeit,
    die Sie selbst gewählt haben, und sagt nicht, worum es geht.

    Antworten auf diese Nachricht liest niemand.
notice-reply = Bitte nicht antworten

## Eigene Benachrichtigungen

own-notices-title = Benachrichtigungen
own-notices-link = Benachrichtigungen und Kalender
own-notices-done-hours = Ihre Uhrzeiten sind gespeichert. Sie gelten ab dem nächsten Tag.
own-notices-done-calendar = Ihre neue Kalenderadresse steht unten. Eine frühere führt nirgends mehr hin.
own-notices-done-revoked = Ihre Kalenderadresse führt nirgends mehr hin.
own-notices-lead = Wenn etwas auf Sie wartet, bekommen Sie an Arbeitstagen eine E-Mail an { $email }. Sie sagt nur, dass Sie sich anmelden sollen.
own-notices-lead-always = An jedem Arbeitstag bekommen Sie eine E-Mail an { $email }, auch wenn nichts auf Sie wartet. Sie sagt nur, dass Sie sich anmelden sollen.
own-notices-off = Dieser Dienst verschickt zurzeit keine E-Mails. Sehen Sie an jedem Arbeitstag selbst nach. Was Sie hier wählen, gilt, sobald er welche verschickt.
own-notices-when = Ob Sie eine bekommen, steht morgens für den ganzen Tag fest: Es zählt, was an früheren Tagen gekommen und noch ungelesen ist, und welche Frist naht. So verrät keine E-Mail, wann eine Meldung kam oder wann Sie gelesen haben.
own-notices-words = Der Wortlaut der E-Mail
own-notices-subject = Betreff
own-notices-reply = Antwort an
own-notices-hours = Um wie viel Uhr?
own-notices-hours-hint = Wählen Sie eine bis vier Uhrzeiten. Am besten liegt die erste vor Ihrem Arbeitsbeginn.
own-notices-hour = { $hour } Uhr
own-notices-refused = Wählen Sie mindestens eine und höchstens vier Uhrzeiten.
own-notices-language = Die E-Mail kommt in der Sprache, in der Sie diese Seite speichern.
own-notices-save = Uhrzeiten speichern
own-calendar = Fristen im Kalender
own-calendar-lead = Ein Kalenderprogramm kann Ihre offenen Fristen unter einer geheimen Adresse abholen. Es erfährt nur Tage: Jeder Eintrag heißt „{ $title }“, und mehrere Fristen an einem Tag sind ein Eintrag.
own-calendar-warning = Wer die Adresse kennt, sieht diese Tage ohne Anmeldung. Der Betreiber eines Online-Kalenders kennt sie auch.
own-calendar-none = Sie haben noch keine Adresse.
own-calendar-set = Sie haben eine Adresse. Sie wird kein zweites Mal gezeigt. Wenn Sie sie verlegt haben, machen Sie eine neue.
own-calendar-address = Ihre Kalenderadresse
own-calendar-once = Kopieren Sie sie jetzt in Ihr Kalenderprogramm. Sie wird nur dieses eine Mal gezeigt.
own-calendar-make = Adresse machen
own-calendar-renew = Neue Adresse machen
own-calendar-revoke = Adresse abschalten

## Benachrichtigungen: die Verwaltung

notices = Benachrichtigungen
notices-lead = E-Mails an alle, die Fälle bearbeiten: an Arbeitstagen, zu gewählten Uhrzeiten, immer mit demselben Wortlaut.
notices-done-again = Die Benachrichtigung wird noch einmal versucht, innerhalb einer Minute.
notices-done-dropped = Die Benachrichtigung ist verworfen.
notices-done-gone = Diese Benachrichtigung liegt hier nicht mehr.
notices-server = Mailserver
notices-on = Es wird verschickt über { $server }.
notices-security-starttls = Die Verbindung ist verschlüsselt, nach der Begrüßung (STARTTLS).
notices-security-tls = Die Verbindung ist von Anfang an verschlüsselt (TLS).
notices-security-none = Der Mailserver läuft auf diesem Rechner, ohne Verschlüsselung.
notices-off = Es wird nichts verschickt. Wer Fälle bearbeitet, muss an jedem Arbeitstag selbst nachsehen. Eingeschaltet wird es in der Konfiguration, Abschnitt [notices].
notices-test = Probe
notices-test-lead = Verschickt jetzt eine Benachrichtigung und sagt, was der Mailserver antwortet.
notices-test-to = E-Mail-Adresse
notices-test-send = Probe verschicken
notices-test-sent = Der Mailserver hat die Probe angenommen. Sehen Sie nach, ob sie ankommt, auch im Spam-Ordner.
notices-test-no-address = Das ist keine E-Mail-Adresse.
notices-test-said = Der Mailserver oder dieser Rechner sagt dazu:
notices-queue = Was nicht ankam
notices-waiting = { $count ->
    [one] Eine Benachrichtigung konnte noch nicht verschickt werden. Sie wird einen Tag lang weiter versucht.
   *[other] { $count } Benachrichtigungen konnten noch nicht verschickt werden. Sie werden einen Tag lang weiter versucht.
}
notices-none-dead = Nichts ist liegen geblieben.
notices-dead-lead = Diese Benachrichtigungen werden nicht von selbst noch einmal versucht. Nach sieben Tagen werden sie vergessen.
notices-again = Noch einmal versuchen
notices-drop = Verwerfen
notices-fault-connect = Der Mailserver ist nicht zu erreichen. Stimmen host und port, und lässt die Firewall die Verbindung zu?
notices-fault-tls = Die Verbindung lässt sich nicht schützen. Stimmt security, und gilt das Zertifikat für host?
notices-fault-sign-in = Der Mailserver lässt das Konto nicht zu. Stimmen user und das Passwort in password_file?
notices-fault-sender = Der Mailserver nimmt von diesem Absender nichts an. Stimmt from, und braucht er user und password_file?
notices-fault-address = Der Mailserver nimmt für diese Adresse nichts an. Ist sie richtig geschrieben, und gibt es das Postfach?
notices-fault-message = Der Mailserver nimmt diese Nachricht nicht an, vielleicht hält er sie für Spam.
notices-fault-time = Der Mailserver antwortet nicht in der Zeit, die timeout_seconds ihm lässt.
notices-fault-unknown = Nicht bekannt.
