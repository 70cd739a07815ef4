# Die Vereinbarung mit der Mitarbeitervertretung: ihre Einstellungen in Worten, die Seite, und worin das Programm von ihr abweicht.

## Wovon eine Einstellung handelt, und ihr Wert

agreed-about-legal-regime = Maßgebliches Recht
agreed-about-channels = Meldekanäle
agreed-about-office-acknowledgement = Wer den Eingang bestätigt
agreed-about-office-meeting_days = Frist für ein Treffen
agreed-about-office-session_hours = Längste Dauer einer Sitzung
agreed-about-office-idle_minutes = Dauer einer Sitzung, die nicht benutzt wird
agreed-about-office-invitation_days = Gültigkeit einer Einladung
agreed-about-office-second_factor = Wer einen zweiten Faktor braucht
agreed-about-office-second_factor_days = Zeit für dessen Einrichtung
agreed-about-notices-on = Benachrichtigungen
agreed-about-notices-hour = Stunde der Benachrichtigung, wenn niemand gewählt hat
agreed-about-notices-always = Wann Benachrichtigungen kommen
agreed-about-log-level = Was im technischen Protokoll steht
agreed-about-program-notices_a_day = Benachrichtigungen am Tag, höchstens
agreed-about-program-acknowledge_days = Frist für die Bestätigung
agreed-about-program-feedback_months = Frist für die Rückmeldung
agreed-about-program-retention_months = Aufbewahrung nach dem Abschluss
agreed-about-program-hold_months = Aussetzen der Löschung, höchstens
agreed-about-program-looks_days = Wie lange bekannt ist, wer in einen Fall geschaut hat
agreed-about-program-smallest_count = Kleinste Zahl, die gezeigt wird
agreed-about-program-opening_roles = Rollen, die Fälle öffnen
agreed-about-program-journal_roles = Rollen, die das Journal lesen
agreed-about-program-verifying_roles = Rollen, die prüfen

agreed-legal-regime = { $value ->
    [kdg] KDG und MAVO
    [dsg-ekd] DSG-EKD und MVG-EKD
   *[dsgvo] DSGVO und BetrVG
}
agreed-office-acknowledgement = { $value ->
    [by-hand] eine Person der Meldestelle
   *[automatic] das Programm, sobald die Meldung gespeichert ist
}
agreed-office-meeting_days = { agreed-days }
agreed-office-session_hours = { $value ->
    [one] { $value } Stunde
   *[other] { $value } Stunden
}
agreed-office-idle_minutes = { $value ->
    [one] { $value } Minute
   *[other] { $value } Minuten
}
agreed-office-invitation_days = { agreed-days }
agreed-office-second_factor = { $value ->
    [off] von niemandem
    [everyone] von allen
   *[handlers] von allen, die Fälle öffnen können
}
agreed-office-second_factor_days = { agreed-days }
agreed-notices-on = { $value ->
    [on] werden verschickt
   *[off] werden nicht verschickt
}
agreed-notices-hour = { $value } Uhr
agreed-notices-always = { $value ->
    [on] an jedem Arbeitstag, ob etwas vorliegt oder nicht
   *[off] nur, wenn etwas vorliegt
}
agreed-log-level = { $value ->
    [error] nur Fehler
    [warn] Fehler und Warnungen
    [debug] Fehler, Warnungen, eine Zeile je Anfrage und technische Einzelheiten
   *[info] Fehler, Warnungen und eine Zeile je Anfrage
}
agreed-program-notices_a_day = { $value ->
    [one] eine
   *[other] { $value }
}
agreed-program-acknowledge_days = { agreed-days }
agreed-program-feedback_months = { agreed-months }
agreed-program-retention_months = { agreed-months }
agreed-program-hold_months = { agreed-months }
agreed-program-looks_days = { agreed-days }
agreed-program-smallest_count = { $value }
agreed-days = { $value ->
    [one] { $value } Tag
   *[other] { $value } Tage
}
agreed-months = { $value ->
    [one] { $value } Monat
   *[other] { $value } Monate
}
agreed-none = niemand
agreed-unreadable = „{ $text }“
agreed-absent = kommt nicht vor

## Wie das Programm zur Vereinbarung steht

agreement = Vereinbarung
agreement-title = Vereinbarung mit der Mitarbeitervertretung
agreement-lead = Der Text entsteht aus den Einstellungen, die gerade gelten. Er ist ein Muster und keine Rechtsberatung: Lassen Sie ihn prüfen, füllen Sie die Lücken, und unterschreiben Sie ihn auf Papier.
agreement-none = Hier ist keine unterschriebene Vereinbarung vermerkt.
agreement-none-more = Sobald sie unterschrieben ist, vermerkt die Verwaltung Tag und Fingerabdruck. Ab dann zeigt das Programm jede Abweichung.
agreement-holds = Das Programm läuft, wie es am { $day } unterschrieben wurde.
agreement-holds-more = Vermerkt am { $recorded }. Vergleichen Sie den Fingerabdruck mit dem auf Ihrem Papier:
agreement-differs = { $count ->
    [one] In einem Punkt läuft das Programm anders, als am { $day } unterschrieben wurde.
   *[other] In { $count } Punkten läuft das Programm anders, als am { $day } unterschrieben wurde.
}
agreement-differs-more = Vereinbarte Einstellungen werden nur mit Zustimmung geändert. Nehmen Sie die Änderung zurück, oder vereinbaren Sie sie neu.
agreement-altered = Dem Vermerk über die Vereinbarung vom { $day } ist nicht zu glauben.
agreement-altered-more = Sein Fingerabdruck gehört nicht zu seinen Werten: Jemand hat die Datenbank verändert. Halten Sie sich an das Papier, und lassen Sie die Vereinbarung neu vermerken.
agreement-other-version = Die Vereinbarung vom { $day } wurde mit einer anderen Version des Programms unterschrieben.
agreement-other-version-more = Ihr Fingerabdruck lässt sich hier nicht nachrechnen. Was von ihren Werten lesbar ist, wird verglichen; unterschreiben Sie die Vereinbarung neu.
agreement-on-paper = Fingerabdruck der unterschriebenen Fassung
agreement-clause = Paragraph
agreement-setting = Einstellung
agreement-signed = Unterschrieben
agreement-in-force = In Kraft
agreement-whole-clause = der ganze Paragraph
agreement-verify = Vereinbarung
agreement-verify-more = Der Text, wie er heute lautet, mit allen Einstellungen

## Der Text

agreement-binding = Der Text ist deutsch, denn nur der deutsche Wortlaut bindet. Eine andere Sprache gibt es hier nicht.
agreement-text = Der Text, wie er heute lautet
agreement-print = Zum Unterschreiben drucken Sie diese Seite: Auf dem Papier steht nur der Text. Am Rechner gibt ihn „siegelpost agreement“ aus.
agreement-public = Für öffentliche Arbeitgeber gilt das Personalvertretungsrecht des Bundes oder ihres Landes: Passen Sie Bezeichnungen und Fundstellen an.
agreement-unknown = Dieser Paragraph nennt { $name }, und das gibt es in diesem Programm nicht. So darf er nicht unterschrieben werden.
agreement-fingerprint-more = Er ändert sich mit jedem vereinbarten Wert. Nachrechnen lässt er sich mit „siegelpost agreement --terms“.
agreement-blank = auszufüllen

## Was die Verwaltung vermerkt

agreement-record = Unterschriebene Vereinbarung vermerken
agreement-record-lead = Ist das Papier unterschrieben, tragen Sie den Tag ein und tippen Sie den Fingerabdruck vom Papier ab. Er muss der sein, der gerade gilt: Sonst wurde etwas anderes unterschrieben, als läuft. Die Mitarbeitervertretung sieht den Vermerk, und er steht im Journal.
agreement-day = Tag der Unterschrift
agreement-typed = Fingerabdruck auf dem Papier
agreement-typed-hint = Er beginnt mit 1 und hat dann zwanzig Zeichen. Striche und Leerzeichen können Sie weglassen.
agreement-do-record = Vermerken
agreement-recorded = Die Vereinbarung ist vermerkt.
agreement-refused-no-day = Das ist kein Tag. Schreiben Sie ihn wie 2026-11-30.
agreement-refused-to-come = Dieser Tag liegt in der Zukunft.
agreement-refused-malformed = Das ist kein Fingerabdruck einer Vereinbarung. Er beginnt mit 1 und hat dann zwanzig Zeichen.
agreement-refused-other-version = Dieser Fingerabdruck stammt von einer anderen Version des Programms. Drucken Sie die Vereinbarung neu, und lassen Sie sie neu unterschreiben.
agreement-refused-not-in-force = Das ist nicht der Fingerabdruck dessen, was gerade gilt. Entweder ist er vertippt, oder seit dem Druck hat sich eine vereinbarte Einstellung geändert. Nehmen Sie die Änderung zurück, oder lassen Sie die neue Fassung unterschreiben.

## Was `siegelpost check` und die Bereitschaft dazu sagen

ready-agreement-none = Keine Vereinbarung mit der Mitarbeitervertretung ist vermerkt
ready-agreement-unsigned = Jemand hat die Rolle „Mitarbeitervertretung“, und keine Vereinbarung mit ihr ist vermerkt
ready-agreement-unsigned-do = Drucken Sie sie von der Seite /agreement, und vermerken Sie dort den Tag der Unterschrift
ready-agreement-holds = Das Programm läuft, wie es mit der Mitarbeitervertretung am { $day } vereinbart wurde
ready-agreement-differs = Anders als mit der Mitarbeitervertretung vereinbart, § „{ $clause }“: { $setting }, unterschrieben: { $signed }, in Kraft: { $now }
ready-agreement-differs-do = Setzen Sie den unterschriebenen Wert wieder, oder vereinbaren Sie den neuen und vermerken Sie ihn auf /agreement
ready-agreement-unbelievable = Dem Vermerk über die Vereinbarung vom { $day } ist nicht zu glauben: Sein Fingerabdruck gehört nicht zu seinen Werten, oder eine andere Version hat ihn gemacht
ready-agreement-unbelievable-do = Halten Sie ihn gegen das Papier, und vermerken Sie die Vereinbarung auf /agreement neu
ready-agreement-clause = Der Paragraph „{ $clause }“ der Vereinbarung nennt { $name }, und das gibt es nicht
ready-agreement-clause-do = Unterschreiben Sie die Vereinbarung so nicht; melden Sie es denen, die das Programm pflegen

## Im Journal

event-setting_changed = Vereinbarte Einstellung geändert
event-agreement_recorded = Unterschriebene Vereinbarung vermerkt
journal-setting = { $about }: vorher { $from }, jetzt { $to }
