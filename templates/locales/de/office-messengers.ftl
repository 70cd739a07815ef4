# What is known of messengers, and for which data they may be used. What facts and criteria say stands in config/messengers.

msgr-menu = Messenger im Vergleich
msgr-title = Messenger im Vergleich
msgr-lead = Welcher Messenger eignet sich für welche Daten? Die Urteile werden aus Kriterien und datierten Angaben berechnet.
msgr-as-of = Stand: { $day }.
msgr-proposal = Ein Vorschlag. Er ersetzt nicht die Prüfung im Einzelfall.
msgr-class-M1 = Kontakt und Organisation im Team, nichts über Klientinnen und Klienten
msgr-class-M2 = Klientinnen und Klienten nur mit Kürzel, nichts Schutzbedürftiges
msgr-class-M3 = Gesundheit, Sozialdaten, Berufsgeheimnisse, Minderjährige, Bilder
msgr-encryption = Ende-zu-Ende-Verschlüsselung (M11) wird ab Klasse { $class } verlangt.
msgr-encryption-reason = Begründung der oder des Datenschutzbeauftragten:
msgr-service = Dienst
msgr-facts-of = Stand der Angaben
msgr-note = Anmerkung
msgr-note-on = Anmerkung zu { $service }
msgr-by-limit = durch eine Obergrenze
msgr-words = Was die Worte heißen
msgr-verdict-suitable = geeignet
msgr-verdict-conditional = bedingt
msgr-verdict-open = offen
msgr-verdict-unsuitable = unzulässig
msgr-means-suitable = Nichts, was der Dienst ist, steht entgegen. Ihre eigenen Aufgaben bleiben: Vertrag, Geräte, Regeln.
msgr-means-conditional = Nur mit Auflagen: Etwas ist teilweise erfüllt, oder ein Nachweis fehlt.
msgr-means-open = Etwas Entscheidendes ist nicht bekannt oder zu alt. Solange das so ist, wird nichts freigegeben.
msgr-means-unsuitable = Etwas, das in dieser Klasse erfüllt sein muss, ist es nicht.
msgr-notes = Anmerkungen
msgr-ageing = Angaben, die abgelaufen sind oder in { $days } Tagen ablaufen
msgr-ageing-none = Keine Angabe ist abgelaufen, und keine läuft in den nächsten { $days } Tagen ab.
msgr-age-expired = Abgelaufen
msgr-age-grace = Überfällig
msgr-age-soon = Läuft bald ab
msgr-aged-count = { $count ->
    [one] Eine Angabe
   *[other] { $count } Angaben
}
msgr-aged-expired = Gültig bis { $day }. Seit dem { $last } zählt das nicht mehr, und Urteile bleiben offen.
msgr-aged-grace = Gültig bis { $day }. Bis zum { $last } zählt es noch; bis dahin sollte jemand neu nachsehen.
msgr-aged-soon = Gültig bis { $day }.

## One service

msgr-role-processor = Der Anbieter verarbeitet im Auftrag.
msgr-role-telecom-service = Der Anbieter betreibt einen öffentlichen Telekommunikationsdienst.
msgr-role-own-controller = Der Anbieter verarbeitet auch zu eigenen Zwecken.
msgr-role-self-hosted = Die Einrichtung betreibt ihn selbst.
msgr-facts-since = Die älteste Angabe ist vom { $day }.
msgr-signed = Für die Angaben steht ein: { $by }, { $day }.
msgr-grades = Von { $all } Angaben sind { $read } an der Quelle geprüft. Bei jeder steht, woher sie kommt.
msgr-to-letter = Fragen an den Anbieter
msgr-verdicts = Urteile
msgr-capped = Obergrenze:
msgr-points-forbids = Das schließt ihn aus
msgr-points-lacks = Das ist offen
msgr-points-limits = Das ist nur mit Auflagen möglich
msgr-points-waived = Dafür gibt es eine Ausnahme
msgr-gap-unanswered = keine Angabe
msgr-gap-unknown = nicht bekannt, Nachweis fehlt
msgr-gap-expired = Angabe abgelaufen
msgr-gap-no-reason = Begründung fehlt
msgr-gap-no-opinion = Stellungnahme der oder des Datenschutzbeauftragten fehlt
msgr-gap-applies-to-role = gilt für diese Rolle des Anbieters
msgr-waived-until = bis { $day }
msgr-passes = { $count ->
    [one] Ein Kriterium ist erfüllt oder trifft nicht zu
   *[other] { $count } Kriterien sind erfüllt oder treffen nicht zu
}
msgr-conditions = { $count ->
    [one] Eine Aufgabe für Sie in jedem Fall
   *[other] { $count } Aufgaben für Sie in jedem Fall
}
msgr-evidence = Nachweis:
msgr-score = { $score } von 100 Punkten. Die Zahl ordnet Dienste, die in Frage kommen; sie erlaubt und verbietet nichts.
msgr-authorities = Was Aufsichtsbehörden sagen
msgr-authority-none = Von der Aufsicht, die für Sie zuständig ist ({ $law }), ist hier keine Aussage zu diesem Dienst bekannt.
msgr-authorities-others = { $count ->
    [one] Eine Aussage einer anderen Aufsicht
   *[other] { $count } Aussagen anderer Aufsichten
}
msgr-law-dsgvo = DSGVO
msgr-law-kdg = KDG
msgr-law-dsg-ekd = DSG-EKD
msgr-law-kdr-og = KDR-OG
msgr-position-accepted = hält ihn für zulässig
msgr-position-under-conditions = hält ihn unter Bedingungen für zulässig
msgr-position-not-recommended = rät ab
msgr-position-refused = hält ihn für unzulässig
msgr-compared-stricter = Unser Urteil ist strenger. Die Gründe stehen oben beim Urteil.
msgr-compared-same = Unser Urteil ist dasselbe.
msgr-compared-milder = Unser Urteil ist milder.
msgr-compared-open = Unser Urteil ist noch offen.
msgr-milder-because = Warum milder:
msgr-source = Quelle:
msgr-facts = Angaben, Kriterium für Kriterium
msgr-facts-more = Jede Angabe hat eine Quelle und einen Tag. Was nicht an der Quelle geprüft ist, prüfen Sie, bevor Sie sich darauf stützen.
msgr-answer-fulfilled = erfüllt
msgr-answer-partly = teilweise erfüllt
msgr-answer-not-fulfilled = nicht erfüllt
msgr-answer-not-applicable = trifft nicht zu
msgr-answer-unknown = nicht bekannt
msgr-grade-primary = An der Quelle geprüft.
msgr-grade-secondary = Andere berichten es; nicht an der Quelle geprüft.
msgr-grade-vendor = Der Anbieter sagt es von sich; nicht unabhängig geprüft.
msgr-grade-memory = Aus dem Gedächtnis; nicht an der Quelle geprüft.
msgr-grade-judgement = Eine Einschätzung; nicht an der Quelle geprüft.
msgr-confidence-high = Sicherheit: hoch.
msgr-confidence-medium = Sicherheit: mittel.
msgr-confidence-low = Sicherheit: gering.
msgr-checked = Nachgesehen am { $day }.
msgr-fact-valid = Gültig bis { $day }.
msgr-fact-grace = Gültig bis { $day }; zählt noch bis { $last }.
msgr-fact-was-valid = Gültig war sie bis { $day }.
msgr-fact-expired = abgelaufen
msgr-up-to-us = Das entscheidet sich in Ihrer Einrichtung, nicht beim Dienst.
msgr-no-fact = keine Angabe
msgr-criterion-more = Warum das gefragt ist
msgr-is-condition = Eine Bedingung: Sie gehört zu jedem Urteil und entscheidet keines.

## The letter to a vendor

msgr-letter-title = Fragen an den Anbieter von { $service }
msgr-letter-lead = Gefragt wird nach allem, was offen ist. Drucken Sie den Brief, oder kopieren Sie den Text am Ende der Seite.
msgr-letter-text = Der Brief als Text zum Kopieren
msgr-letter-none = Nichts ist offen. Es gibt keine Fragen an den Anbieter.

## What is computed of a record: a use of a messenger

computed-title = Was sich daraus ergibt
computed-more = Berechnet aus diesem Eintrag, aus der Bewertung und aus den Angaben zum Dienst, mit dem Stand von heute. Entschieden wird weiter von Menschen.
computed-no-verdict = Kein Urteil
computed-why-no-service = Der Eintrag nennt keinen Dienst aus dem Register. Legen Sie ihn unter „Messenger-Dienste“ an, und wählen Sie ihn hier aus.
computed-why-no-product = Beim Dienst steht nicht, welches Produkt es ist.
computed-why-unknown-product = Zu diesem Produkt gibt es hier keine Angaben. Bewerten Sie es selbst, Kriterium für Kriterium.
computed-why-no-class = Es steht nicht da, welche Datenklasse höchstens vorkommt.
computed-by = Nach der Bewertung
computed-decided = Entschieden ist:
computed-state-in-review = in Prüfung
computed-state-allowed = zugelassen
computed-state-restricted = eingeschränkt
computed-state-blocked = gesperrt
computed-up-to = bis Klasse { $class }
computed-until = bis { $day }
computed-opposed-milder = Die Entscheidung ist milder als das, was sich aus den Angaben ergibt. Sehen Sie die Gründe an, und begründen Sie die Abweichung, oder ändern Sie die Entscheidung.
computed-opposed-stricter = Die Entscheidung ist strenger als das, was sich aus den Angaben ergibt. Das steht Ihnen frei.
computed-opposed-class-too-high = In den Nachrichten steht mehr, als zugelassen ist.
computed-opposed-over = Die Zulassung ist abgelaufen. Der Dienst ist wieder in Prüfung.
computed-stirred = Seit der Freigabe hat sich etwas bewegt. Bewerten Sie neu.
computed-expired = Abgelaufen:
computed-checked = Neu nachgesehen, die Antwort kann eine andere sein:
computed-lamps = Vier Bedingungen, die zusammen gelten
computed-lamp-green = Grün
computed-lamp-amber = Gelb
computed-lamp-red = Rot
computed-lamp-of-legal-basis = Rechtsgrundlage
computed-lamp-of-operation = Datenschutzgerechter Betrieb
computed-lamp-of-contract = Vertrag
computed-lamp-of-measures = Schutzmaßnahmen
computed-to-do = { $count ->
    [one] Was zum Grün fehlt: ein Punkt
   *[other] Was zum Grün fehlt: { $count } Punkte
}
computed-green-by = Grün wird es mit:
computed-reasons = Gründe des Urteils

## What is computed of a breach

breach-due-title = Was jetzt fällig ist
breach-due-skipped = Diese Uhrzeit gab es nicht: In dieser Stunde begann die Sommerzeit. Tragen Sie die Zeit ein, die die Uhr wirklich zeigte.
breach-due-unknown = Die Uhr läuft noch nicht.
breach-due-unknown-more = Tragen Sie ein, seit wann die Datenpanne bekannt ist, mit Uhrzeit. Von da an zählt jede Stunde.
breach-due-running = { $hours ->
    [0] Es bleibt weniger als eine Stunde.
    [one] Es bleibt eine Stunde.
   *[other] Es bleiben { $hours } Stunden.
}
breach-due-no-figure = { $hours ->
    [0] Seit weniger als einer Stunde bekannt. Das Gesetz nennt keine Stunden: Gemeldet wird unverzüglich.
    [one] Seit einer Stunde bekannt. Das Gesetz nennt keine Stunden: Gemeldet wird unverzüglich.
   *[other] Seit { $hours } Stunden bekannt. Das Gesetz nennt keine Stunden: Gemeldet wird unverzüglich.
}
breach-due-in-time = { $hours ->
    [0] Rechtzeitig gemeldet, in der ersten Stunde.
    [one] Rechtzeitig gemeldet, nach einer Stunde.
   *[other] Rechtzeitig gemeldet, nach { $hours } Stunden.
}
breach-due-late = { $hours ->
    [one] Die Frist ist vorbei, nach einer Stunde. Eine Meldung begründet, warum sie später kommt.
   *[other] Die Frist ist vorbei, nach { $hours } Stunden. Eine Meldung begründet, warum sie später kommt.
}
breach-due-aware = Bekannt seit
breach-due-until = Zu melden bis
breach-due-notified = Gemeldet
breach-due-marks = Erinnerungen
breach-due-passed = (vorbei)
breach-due-at = { $day }, { $time } Uhr
breach-due-law = Frist
breach-due-threshold = Meldeschwelle
breach-due-persons = Betroffene benachrichtigen
breach-due-addressee = Gemeldet wird an
breach-due-to-do = Noch zu tun
breach-due-nothing = Nach diesem Eintrag ist nichts mehr zu tun.
breach-due-part = Nachreichen:
breach-due-by = bis { $day }
breach-due-overdue = überfällig seit { $day }
breach-duty-rate-risk = Das Risiko für die Betroffenen einschätzen.
breach-duty-decide-notification = Entscheiden, ob gemeldet wird.
breach-duty-notify = Die Panne der Aufsicht melden und eintragen, wann.
breach-duty-say-why-late = Begründen, warum später gemeldet wird.
breach-duty-decide-persons = Entscheiden, ob die Betroffenen benachrichtigt werden: Das Risiko ist hoch.
breach-duty-tell-persons = Die Betroffenen unverzüglich benachrichtigen.
breach-duty-decide-welfare = Entscheiden, ob die Erlaubnisbehörde es erfahren muss (§ 47 SGB VIII): Kinder sind betroffen.
breach-duty-tell-welfare = Der Erlaubnisbehörde unverzüglich melden (§ 47 SGB VIII).
