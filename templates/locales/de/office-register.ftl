# The register: what the organisation writes down about how it deals with personal data. What kinds of records say of
# themselves stands in config/register/kinds.

register = Register
register-title = Register
register-lead = Was Ihre Organisation mit Daten von Menschen tut: aufgeschrieben, geprüft und freigegeben.
register-start = Übersicht
register-kinds = Was es gibt
register-new = Neu anlegen
register-new-of = { $kind } anlegen
register-empty = Das Register ist noch leer.
register-empty-more = Beginnen Sie mit einem Eintrag. Ein Titel genügt; was fehlt, sagt Ihnen die Seite.
register-all-done = Es wartet nichts: nichts ist fällig, nichts ist zu prüfen.
register-part-in-review = Zu prüfen
register-part-in-review-more = Lesen Sie, was sich geändert hat, und geben Sie es frei oder zurück.
register-part-due = Wieder anzusehen
register-part-incomplete = Unvollständig
register-part-drafts = Angefangen und vollständig
register-why = { $count ->
    [one] Eine Angabe fehlt.
   *[other] { $count } Angaben fehlen.
}
register-due = bis { $day }
register-overdue = überfällig seit { $day }
register-none = Hier steht noch nichts.
register-none-of-view = In dieser Ansicht steht nichts.
register-view-current = Aktuell
register-view-draft = Entwürfe
register-view-in-review = In Prüfung
register-view-in-force = In Kraft
register-view-incomplete = Unvollständig
register-view-due = Fällig
register-view-past = Außer Kraft
register-sort-title = Titel
register-sort-due = Wiedervorlage
register-sort-change = Änderung
register-standing = Stand
register-complete = Vollständig
register-next-look = Wiedervorlage
register-in-force = Version { $version } ist in Kraft.
register-state-draft = Entwurf
register-state-in_review = In Prüfung
register-state-released = Freigegeben
register-state-superseded = Abgelöst
register-state-withdrawn = Außer Kraft
register-state-archived = Abgelegt
register-light-green = Vollständig
register-light-yellow = { $count ->
    [one] Eine Angabe offen
   *[other] { $count } Angaben offen
}
register-light-red = { $count ->
    [one] Eine Angabe fehlt
   *[other] { $count } Angaben fehlen
}
register-lamp-red = Muss
register-lamp-yellow = Soll
register-nothing = Keine Angabe
register-open = Noch offen

## A record

register-version = Version { $version }
register-done-saved = Gespeichert.
register-done-submitted = Zur Prüfung gegeben. Wer freigibt, sieht den Eintrag jetzt auf der Übersicht.
register-done-returned = Zurückgegeben. Der Entwurf kann weiter bearbeitet werden.
register-done-released = Freigegeben und in Kraft.
register-done-withdrawn = Außer Kraft gesetzt.
register-done-archived = Abgelegt.
register-done-restored = Wieder hervorgeholt. Der Eintrag bleibt außer Kraft, bis eine neue Version freigegeben ist.
register-refused-no-such-step = Inzwischen hat jemand anderes etwas getan. Sehen Sie nach, wie der Eintrag jetzt steht.
register-refused-incomplete = Es fehlt etwas, das da sein muss. Geben Sie den Eintrag zurück, damit es ergänzt wird.
register-refused-own-work = Sie haben selbst an dieser Version geschrieben. Freigeben muss sie eine andere Person.
register-refused-review-day = Wählen Sie einen Tag für die Wiedervorlage, der nach heute liegt und nicht später ist als der letzte mögliche.
register-refused-no-remark = Schreiben Sie, was zu ändern ist. Sonst weiß niemand, was Ihnen fehlt.
register-refused-not-open = Der Eintrag wird gerade geprüft oder ist abgelegt. Jetzt kann niemand daran schreiben.
register-older = Sie lesen eine frühere Version.
register-to-newest = Zur neuesten
register-remark = Zuletzt dazu geschrieben:
register-edit = Weiter bearbeiten
register-change = Ändern
register-submit = Zur Prüfung geben
register-to-release = Prüfen und freigeben
register-take-back = Zurücknehmen und weiter bearbeiten
register-archive = Ablegen
register-restore = Wieder hervorholen
register-lamps = Was noch fehlt
register-lamps-done = { $count ->
    [one] Die eine Angabe, nach der gefragt ist, ist da.
   *[other] Alle { $count } Angaben, nach denen gefragt ist, sind da.
}
register-lamps-green = { $green } von { $count } in Ordnung
register-content = Inhalt
register-links = Verbunden mit
register-link-to = Nennt:
register-link-from = Wird genannt von:
register-versions = Versionen
register-compare = mit Version { $before } vergleichen
register-saved = Gespeichert von { $name } am { $day }.
register-released = Freigegeben von { $name } am { $day }.
register-review = Wiedervorlage am { $day }.
register-digest = Prüfsumme:
register-return-title = Zurückgeben
register-return-why = Was ist zu ändern?
register-return = Zurückgeben
register-withdraw-title = Außer Kraft setzen
register-withdraw-why = Warum?
register-withdraw = Außer Kraft setzen

## Writing

register-edit-of = { $number } bearbeiten
register-ready = { $count ->
    [one] Mit einer Vorlage beginnen
   *[other] Mit einer von { $count } Vorlagen beginnen
}
register-ready-more = Eine Vorlage ist ausgefüllt, soweit es für die meisten Organisationen gleich ist. Was bei Ihnen anders ist, ändern Sie.
register-form-ready = Im Formular steht die Vorlage. Lesen Sie jede Antwort, und ändern Sie, was bei Ihnen anders ist. Gespeichert ist noch nichts.
register-form-lead = Füllen Sie aus, was Sie wissen, und speichern Sie. Leer bleiben darf alles außer dem Titel; was fehlt, steht danach am Eintrag.
register-save = Speichern
register-cancel = Abbrechen
register-drop-row = Zeile { $row } entfernen
register-overtaken = { $name } hat inzwischen gespeichert.
register-overtaken-more = Nichts ist verloren. Die Tabelle zeigt Feld für Feld, was dort steht und was Sie geschrieben haben. Das Formular darunter enthält Ihren Text: Übernehmen Sie, was stimmt, und speichern Sie noch einmal.
register-theirs = Gespeichert
register-yours = Bei Ihnen
register-field = Feld
register-error-missing = Bei „{ $question }“ fehlt die Angabe.
register-error-unknown-option = Wählen Sie bei „{ $question }“ etwas aus der Liste.
register-error-torn = Der Text bei „{ $question }“ ist nicht ganz.
register-error-too-late = Der Tag bei „{ $question }“ ist zu spät.
register-error-not-a-date = Geben Sie bei „{ $question }“ einen Tag an, zum Beispiel 2026-11-30.
register-error-not-a-month = Geben Sie bei „{ $question }“ einen Monat an, zum Beispiel 2026-11.
register-error-not-a-moment = Geben Sie bei „{ $question }“ Tag und Uhrzeit an, zum Beispiel 2026-11-30T15:10.
register-error-not-in-bounds = Geben Sie bei „{ $question }“ eine Zahl an, die möglich ist.
register-error-too-long = Der Text bei „{ $question }“ ist zu lang ({ $found } Zeichen, möglich sind { $allowed }).
register-error-too-much = Alle Texte zusammen sind zu lang ({ $found } kB, möglich sind { $allowed } kB).

## Versions and their release

register-difference = Version { $before } und { $after } im Vergleich
register-same = Es gibt keinen Unterschied.
register-release-title = Version { $version } freigeben
register-release-not-now = Diese Version ist nicht in Prüfung. Es gibt nichts freizugeben.
register-release-own = Sie haben selbst an dieser Version geschrieben. Freigeben muss sie eine andere Person.
register-release-changes = Was sich ändert
register-release-first = Es ist die erste Version, oder keine ist in Kraft.
register-release-read = Eintrag lesen
register-release = Freigeben
register-release-review = Wiedervorlage am
register-release-review-hint = Spätestens am { $day }.
register-release-remark = Anmerkung
register-release-lead = Danach ist die Version in Kraft, und niemand kann sie mehr ändern. Änderungen beginnen eine neue Version.
