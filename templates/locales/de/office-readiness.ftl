# Ob eine Instanz für echte Meldungen taugt: die Seite, und was `siegelpost check` sagt. Zu jedem Befund gehört ready-…, und wo etwas
# zu tun ist, ready-…-do.

readiness = Bereitschaft
readiness-title = Kann die Meldestelle öffnen?
readiness-lead = Worauf Meldende sich verlassen, gerade eben nachgesehen. Von Fällen steht hier nichts.
readiness-go = Es fehlt nichts. Die Meldestelle ist eröffnet.
readiness-go-more = Geben Sie die Adresse bekannt, hängen Sie den Aushang auf, und vereinbaren Sie, wer an jedem Arbeitstag nach neuen Meldungen sieht.
readiness-not-yet = { $count ->
    [one] Eines fehlt noch.
   *[other] { $count } Dinge fehlen noch.
}
readiness-not-yet-more = Geben Sie das Meldeformular vorher nicht bekannt: Meldungen könnten verloren gehen, von anderen gelesen werden, oder es fehlt, was das Gesetz Meldenden verspricht.
readiness-missing = Es fehlt
readiness-warning = Zu empfehlen
readiness-fine = In Ordnung
readiness-fine-count = { $count ->
    [one] Ein Punkt ist, wie er sein soll.
   *[other] { $count } Punkte sind, wie sie sein sollen.
}
readiness-here = Hier erledigen: { $page }
readiness-machine = Mehr sagt „siegelpost check“ am Rechner.
readiness-settings = Was die Organisation über sich sagt, steht unter „Organisation“. Alle anderen Einstellungen stehen in der Datei siegelpost.toml. Wer den Server betreut, ändert sie dort; sie gelten nach dem nächsten Start.
readiness-people = { $count ->
    [one] Eines fehlt noch, bevor Meldungen kommen dürfen.
   *[other] { $count } Dinge fehlen noch, bevor Meldungen kommen dürfen.
}
readiness-people-more = Nachsehen, was es ist.

## Adressen

ready-public-address = Meldende kommen zu { $url }
ready-public-address-local = Die Adresse auf dem Aushang, { $url }, führt nur zu diesem Rechner selbst
ready-public-address-local-do = { readiness-public-url }
ready-public-address-mistyped = Die Adresse auf dem Aushang, { $url }, ist nicht die Onion-Adresse, die Tor geschrieben hat: Ein Zeichen ist falsch
ready-public-address-mistyped-do = { readiness-public-url }
ready-public-address-plain = Die Adresse auf dem Aushang, { $url }, ist einfaches http: Wer auf dem Weg sitzt, liest mit
ready-public-address-plain-do = { readiness-public-url }
readiness-public-url = Setzen Sie `url` in [public] auf das, was Meldende eintippen, mit https:// oder als Onion-Adresse
ready-office-address = Die Fallbearbeitung kommt zu { $url }
ready-office-address-local = Die Adresse der Meldestelle, { $url }, führt nur zu diesem Rechner selbst
ready-office-address-local-do = { readiness-office-url }
ready-office-address-mistyped = Die Adresse der Meldestelle, { $url }, ist nicht die Onion-Adresse, die Tor geschrieben hat: Ein Zeichen ist falsch
ready-office-address-mistyped-do = { readiness-office-url }
ready-office-address-plain = Die Adresse der Meldestelle, { $url }, ist einfaches http: Wer auf dem Weg sitzt, liest mit
ready-office-address-plain-do = { readiness-office-url }
readiness-office-url = Setzen Sie `url` in [office] auf das, was die Fallbearbeitung eintippt, mit https:// oder als Onion-Adresse
ready-onion = Onion-Adresse { $url }
ready-onion-alone = Die Adresse ist eine Onion-Adresse
ready-no-onion = Es gibt keine Onion-Adresse
ready-no-onion-do = Setzen Sie `onion` in [public]: Sie verbirgt, wer meldet

## Seiten, die das Gesetz verlangt

ready-imprint-elsewhere = Das Impressum ist { $url }
ready-imprint-here = Das Impressum ist /imprint und sagt, was es muss
ready-privacy-elsewhere = Die Datenschutzerklärung ist { $url }
ready-privacy-here = Die Datenschutzerklärung ist /privacy und sagt, was sie muss
readiness-pages-lack = { $pages ->
    [both] Im Impressum und in der Datenschutzerklärung (/imprint, /privacy) fehlt:
    [imprint] Im Impressum (/imprint) fehlt:
   *[privacy] In der Datenschutzerklärung (/privacy) fehlt:
}
readiness-pages-law = { $pages ->
    [both] (§ 5 DDG; { $law })
    [imprint] (§ 5 DDG)
   *[privacy] ({ $law })
}
ready-lacks-controller = { readiness-pages-lack } der volle Name der Organisation
ready-lacks-controller-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `controller` in [legal] { readiness-pages-law }
ready-lacks-address = { readiness-pages-lack } die Anschrift
ready-lacks-address-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `address` in [legal] { readiness-pages-law }
ready-lacks-email = { readiness-pages-lack } eine E-Mail-Adresse
ready-lacks-email-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `email` in [legal] { readiness-pages-law }
ready-lacks-representative = { readiness-pages-lack } wer die Organisation vertritt
ready-lacks-representative-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `represented_by` in [legal] { readiness-pages-law }
ready-lacks-officer = { readiness-pages-lack } wie man die oder den Datenschutzbeauftragten erreicht
ready-lacks-officer-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `data_protection_officer_contact` in [legal] { readiness-pages-law }
ready-lacks-authority = { readiness-pages-lack } die Aufsichtsbehörde
ready-lacks-authority-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `supervisory_authority` in [legal] { readiness-pages-law }
ready-accessibility-elsewhere = Die Erklärung zur Barrierefreiheit ist { $url }
ready-accessibility-here = Die Erklärung zur Barrierefreiheit ist /accessibility
ready-accessibility-lacks-contact = In der Erklärung zur Barrierefreiheit (/accessibility) fehlt, wem man eine Barriere meldet
ready-accessibility-lacks-contact-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `accessibility_contact` in [legal] oder `email`

## Die Organisation

ready-duty-unknown = Es steht nirgends, wie viele Personen beschäftigt sind
ready-duty-unknown-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `employed` in [organisation]: Ab { $from } ist die Meldestelle Pflicht (§ 12 Abs. 2 HinSchG)
ready-duty-voluntary = Die Meldestelle ist freiwillig, bei { $employed } Beschäftigten (§ 12 Abs. 2 HinSchG)
ready-duty-shareable = Die Meldestelle ist Pflicht, bei { $employed } Beschäftigten. Private Arbeitgeber dieser Größe dürfen sich eine teilen; abstellen und rückmelden muss jeder selbst (§ 12 Abs. 2, § 14 Abs. 2 HinSchG)
ready-duty-own = Die Meldestelle ist Pflicht, bei { $employed } Beschäftigten (§ 12 Abs. 2 HinSchG)
ready-working-days = Arbeitstage sind die von { $land }
ready-no-land = An Feiertagen ihres Landes wird die Meldestelle an Fristen erinnert, denn es steht nirgends, in welchem sie liegt
ready-no-land-do = Tragen Sie es unter „Organisation“ ein, oder setzen Sie `land` in [organisation]

## Der Rechner

ready-cookie-key = Der Schlüssel für Cookies wird aufbewahrt
ready-cookie-key-temporary = Der Schlüssel für Cookies ist vorläufig: Nach einem Neustart kennt das Programm die Browser der Fallbearbeitung nicht mehr, und sie warten zwischen denen, die raten
ready-cookie-key-temporary-do = Setzen Sie `cookie_key_file` in [secrets]
ready-cookie-key-unusable = Der Schlüssel für Cookies ist nicht zu gebrauchen
ready-cookie-key-unusable-do = Sehen Sie nach der Datei, die `cookie_key_file` in [secrets] nennt
ready-notices = Benachrichtigungen an die Zuständigen werden verschickt
ready-notices-off = Benachrichtigungen sind aus: Niemand erfährt, dass eine Meldung kam, also muss sich an jedem Arbeitstag jemand anmelden
ready-notices-off-do = Richten Sie [notices] ein, und probieren Sie es mit `siegelpost notices test --to ADRESSE`
ready-notices-unusable = Benachrichtigungen lassen sich nicht verschicken
ready-notices-unusable-do = Berichtigen Sie [notices]
ready-content = Inhalte: Fragebögen { $questionnaires }; externe Stellen: { $offices }; Dateien mit Texten: { $texts }; Namen von Einheiten: { $units }
ready-content-unusable = Eine Datei mit Inhalten ist nicht zu gebrauchen
ready-content-unusable-do = Berichtigen Sie die Datei, oder nehmen Sie sie aus [content]
ready-external-offices = Nach allen externen Stellen wurde binnen eines Jahres gesehen
ready-external-offices-unchecked = Nach diesen externen Stellen hat seit einem Jahr niemand gesehen: { $offices }
ready-external-offices-unchecked-do = Vergleichen Sie sie mit deren eigenen Seiten, und halten Sie den Tag unter „Organisation“ fest, oder als `last_checked` in external_offices.toml
ready-space = Für das, was Meldende schicken, ist Platz
ready-space-near = Für das, was Meldende schicken, wird der Platz knapp: Die Untergrenze ist { $floor } MiB, und es ist nicht doppelt so viel frei
ready-space-near-do = { readiness-space }
ready-space-short = Es ist so wenig Platz, dass nur kurze Meldungen angenommen werden
ready-space-short-do = { readiness-space }
ready-space-gone = Es ist kein Platz mehr: Keine Meldung wird angenommen
ready-space-gone-do = { readiness-space }
readiness-space = Schaffen Sie Platz, oder senken Sie `free_mebibytes` in [storage]
ready-deletions-none = Noch kein Fall wurde gelöscht
ready-deletions-whole = Die Liste der Löschungen ist vollständig
ready-deletions-missing = Die Liste der Löschungen fehlt, und nach dem Journal gab es welche. Eine zurückgespielte Sicherung brächte Gelöschtes wieder
ready-deletions-missing-do = { readiness-deletions }
ready-deletions-short = Auf der Liste der Löschungen stehen weniger Fälle, als nach dem Journal gelöscht wurden. Eine zurückgespielte Sicherung brächte Gelöschtes wieder
ready-deletions-short-do = { readiness-deletions }
ready-deletions-unusable = Die Liste der Löschungen ist nicht zu gebrauchen. Eine zurückgespielte Sicherung brächte Gelöschtes wieder
ready-deletions-unusable-do = { readiness-deletions }
readiness-deletions = Legen Sie die neueste Kopie der Liste und ihres Schlüssels dorthin, wo sie waren (docs/operators-guide.md, „Backup“)
ready-database = Die Datenbank ist auf dem Stand des Programms
ready-database-empty = Die Datenbank ist leer
ready-database-empty-do = Rufen Sie `siegelpost init` auf
ready-database-older = Die Datenbank ist älter als dieses Programm
ready-database-older-do = Machen Sie eine Sicherung, und rufen Sie dann `siegelpost migrate` auf
ready-database-older-migrates = Die Datenbank ist älter als dieses Programm
ready-database-older-migrates-do = Machen Sie eine Sicherung; der nächste Start bringt sie auf den Stand
ready-database-unusable = Die Datenbank ist nicht zu gebrauchen
ready-database-unusable-do = Sehen Sie nach dem, was `url` in [database] nennt

## Kanäle und Personen

ready-open = die Meldestelle ist eröffnet, seit { $day }
ready-in-preparation = die Meldestelle ist in Vorbereitung: Ihre Seiten sagen das, und was gesendet wird, ist ein Versuch
ready-in-preparation-do = wenn nichts mehr fehlt, eröffnen: auf der Seite Bereitschaft oder mit `siegelpost go-live`
ready-no-channel = Es gibt keinen Kanal, der neue Meldungen annimmt
ready-no-channel-do = Legen Sie in der Meldestelle unter „Kanäle“ einen an, oder öffnen Sie einen geschlossenen; oder rufen Sie `siegelpost channel add` auf
ready-no-questionnaire = Der Kanal { $channel } stellt den Fragebogen { $questionnaire }, und den gibt es nicht
ready-no-questionnaire-do = Nennen Sie seine Datei unter `questionnaires` in [content], oder wählen Sie in der Meldestelle unter „Kanäle“ einen anderen
ready-no-reader = Niemand, der den Kanal { $channel } bearbeitet, hat einen Schlüssel: Keine Meldung kann ankommen
ready-no-reader-do = Lassen Sie die zuständigen Personen sich unter { $url } anmelden und ihre Schlüssel machen
ready-one-reader = Neue Meldungen des Kanals { $channel } werden für eine Person verschlossen
ready-readers = Neue Meldungen des Kanals { $channel } werden für { $readers } Personen verschlossen
ready-nobody-there = Ab { $day } sind alle abwesend, die Fälle des Kanals { $channel } öffnen können
ready-nobody-there-do = Verschieben Sie eine Abwesenheit, oder nehmen Sie mit `siegelpost staff add --role substitute` eine Stellvertretung auf
ready-one-handler = Nur eine Person hat einen Schlüssel: Niemand kann von einer Meldung ausgenommen werden, und niemand springt ein
ready-one-handler-do = Laden Sie eine weitere Person ein: § 15 Abs. 1 HinSchG verlangt Unabhängigkeit, und wer befangen ist, braucht jemanden, der einspringt
ready-without-key = Noch ohne Schlüssel: { $people }
ready-without-key-do = Was vor ihrer ersten Anmeldung kommt, können sie nie lesen
ready-records-incomplete = Nicht alles, was das Gesetz verlangt, steht auf Papier über: { $people }
ready-records-incomplete-do = Halten Sie Bestellung, Fachkunde, andere Aufgaben und Vertretung fest (§ 12 Abs. 4, § 15 HinSchG)
