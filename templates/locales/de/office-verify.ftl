# Seiten für alle, die prüfen: Mitarbeitervertretung, Revision, Leitung. Und was die Fallbearbeitung davon sieht.

team = Team
team-title = Wer neue Meldungen öffnen kann
team-lead = Für wen neue Meldungen verschlossen werden, und was sich daran geändert hat. Überrascht Sie hier ein Name, fragen Sie nach, bevor Sie weiterarbeiten.
opener-since = Schlüssel in Gebrauch seit { $day }
changes-title = Was sich im letzten Jahr geändert hat
changes-more = Konten, Rollen, Schlüssel, Kanäle und vereinbarte Einstellungen. Innerhalb eines Tages haben die Einträge keine Reihenfolge.
changes-none = Im letzten Jahr hat sich nichts geändert.

verify = Prüfen
verify-title = Ist die Meldestelle so, wie es vereinbart ist?
verify-lead = Hier prüfen Sie, wer Meldungen öffnen kann, was sich geändert hat, und dass an den Aufzeichnungen nichts verändert wurde. Sie sehen keine Meldung, keine Fallnummer und niemandes Arbeit.
verify-openers = Wer neue Meldungen öffnen kann
verify-openers-more = Jede neue Meldung wird für diese Personen verschlossen und für niemand sonst. Vergleichen Sie die Prüfwörter mit denen auf dem Plakat und mit denen, die jede Person nennt: Dann ist es ihr Schlüssel und kein anderer.
verify-settings = Was vereinbart wird, und was gilt
verify-looks = Wer in einen Fall geschaut hat
verify-looks-days = ist { $days } Tage lang bekannt und wird dann gelöscht. Keine Seite zeigt es der Leitung.
verify-session-hours = Eine Sitzung endet spätestens nach { $hours } Stunden.
verify-idle-minutes = Eine Sitzung, die nicht benutzt wird, endet nach { $minutes } Minuten.
verify-performance = Zahlen über einzelne Personen
verify-performance-none = Es gibt keine: Keine Seite, keine Datei und kein Befehl zählt, was eine einzelne Person bearbeitet hat.
verify-more = Weiter prüfen
verify-journal = jede Änderung seit Beginn, die Monatsköpfe, und die Kette neu gerechnet.
verify-compliance = in Jahressummen, ohne Fälle und Personen.

## Das Journal

journal = Journal
journal-title = Journal
journal-lead = Jede Änderung an Konten, Rollen, Schlüsseln und Kanälen, so verkettet, dass nichts unbemerkt verändert werden kann.
journal-not-here = Schritte in Fällen und Blicke in sie stehen nicht hier: Sie würden verraten, wann eine Meldung kam und wie jemand arbeitet. Die Kette umfasst sie trotzdem, und „Prüfen“ rechnet sie über alles neu. Innerhalb eines Tages haben die Einträge keine Reihenfolge.
journal-month = Monat
journal-kind = Art
journal-book = Buch
journal-all = alle
journal-filter = Zeigen
journal-none = Einen solchen Eintrag gibt es nicht.
journal-count = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
journal-too-much = Das ist zu viel für eine Datei. Wählen Sie einen Monat.
journal-by = durch { $name }
journal-at-machine = am Rechner oder durch das Programm
journal-self = sich selbst
journal-channel = Kanal: { $channel }
journal-added = neu: { $role }
journal-removed = entzogen: { $role }
journal-verify-title = Journal prüfen
journal-verify-lead = Das Programm rechnet die ganze Kette neu, Eintrag für Eintrag, und sagt, ob etwas verändert, entfernt oder eingefügt wurde.
journal-verify = Jetzt prüfen
journal-heads = Monatsköpfe
journal-heads-lead = Notieren Sie den Kopf jedes Monats außerhalb dieses Rechners. Solange er später derselbe ist, wurde davor nichts verändert.
journal-no-heads = Seit dieser Dienst läuft, ist noch kein Monat zu Ende gegangen.
journal-heads-compare = Gerade neu gerechnet. Vergleichen Sie sie mit denen, die Sie notiert haben:
journal-whole = Am { $day } ist das Journal unversehrt.
journal-whole-more = Jeder Eintrag folgt aus dem davor, und nichts fehlt, was bleiben muss.
journal-broken = Am { $day } stimmt etwas am Journal nicht.
journal-broken-more = Bewahren Sie diese Seite auf. Jemand hat die Datenbank verändert, oder der Datenträger ist defekt. Lassen Sie am Rechner „siegelpost verify“ ausführen und eine unabhängige Person darauf schauen.
journal-row = Zeile { $row }:
chain-whole = Jeder Eintrag folgt aus dem davor.
chain-altered = Dieser Eintrag ist nicht, was aufgezeichnet wurde, oder nicht an seinem Platz.
chain-month = Hier fehlt ein Monatskopf, oder er sagt etwas Falsches.
chain-older = Die Einträge der früheren Version davor sind andere als vermerkt.
chain-dropped-kept = Ein Eintrag ist weg, der bleiben muss.
chain-dropped-early = Ein Blick wurde gelöscht, bevor seine 90 Tage um waren.
chain-case-is-there = Ein Eintrag wurde als einer zu einem gelöschten Fall gelöscht, aber der Fall ist da.
chain-unrecorded = Es gibt einen Fall, dessen Eingang nicht aufgezeichnet ist.
book-office = Meldestelle
book-register = Messenger-Register

kind-accounts = Konten
kind-roles = Rollen
kind-keys = Schlüssel und Passwörter
kind-channels = Kanäle
kind-records = Nachweise
kind-settings = Einstellungen
kind-deletions = Löschungen
kind-noticed = Vom Programm bemerkt

event-staff_added = Konto angelegt
event-staff_invited = Einladung ausgestellt
event-staff_disabled = Konto gesperrt
event-staff_enabled = Konto wieder geöffnet
event-name_set = Name geändert
event-function_set = Funktion geändert
event-roles_changed = Rollen geändert
event-conflict_rule_set = Regel für eine andere Rolle festgehalten
event-staff_enrolled = Schlüssel in Gebrauch genommen
event-invitation_used = Passwort durch Einladung gewählt
event-second_factor_set = Zweiter Faktor eingerichtet
event-second_factor_removed = Zweiter Faktor entfernt
event-recovery_codes_renewed = Neue Ersatzcodes gemacht
event-passphrase_changed = Passphrase geändert; der Schlüssel ist derselbe
event-password_set = Neues Passwort vergeben
event-password_changed = Passwort geändert
event-channel_added = Kanal angelegt
event-channel_renamed = Kanal umbenannt
event-channel_closed = Kanal für neue Meldungen geschlossen
event-channel_reopened = Kanal wieder geöffnet
event-channel_questionnaire_set = Ein Kanal fragt mit einem anderen Fragebogen
event-questionnaire_stored = Fragebogen eingelesen
event-questionnaire_used = Fragebogen in Gebrauch genommen
event-questionnaire_ended = Wieder der mitgelieferte Fragebogen
event-handler_added = Bekommt die neuen Meldungen eines Kanals
event-handler_removed = Bekommt die neuen Meldungen eines Kanals nicht mehr
event-record_kept = Bestellung oder Erklärung festgehalten
event-expertise_added = Fachkunde festgehalten
event-expertise_removed = Nachweis der Fachkunde entfernt
event-settings_changed = Vereinbarte Einstellungen geändert
event-office_opened = Meldestelle eröffnet
event-cases_erased = Fälle endgültig gelöscht
event-cases_guessed = Jemand hat nach vielen Fällen gefragt, die es für sie oder ihn nicht gibt
event-older_entries = Einträge einer früheren Version versiegelt

## Fristen in Summen

compliance = Fristen
compliance-title = Werden Fristen und Löschungen eingehalten?
compliance-lead = Alle Fälle der Organisation zusammen. Nichts hier verrät etwas über einen einzelnen Fall oder eine einzelne Person.
compliance-this-year = { $year }, bis zum Ende des letzten Monats
compliance-acknowledged = Eingang binnen sieben Tagen bestätigt
compliance-feedback = Rückmeldung binnen drei Monaten gegeben
compliance-this-year-why = Für ein laufendes Jahr gibt es keine Zahlen: Zweimal gesehen, würden sie verraten, was dazwischen kam.
compliance-years = Abgeschlossene Jahre
compliance-year = Jahr
compliance-small = Ein Jahr zählt nach dem letzten Tag jeder Frist. Zahlen von eins bis vier werden nicht gezeigt, und keine, aus denen sie sich berechnen ließen. Fälle, die seither gelöscht wurden, zählen nicht mit.
compliance-no-years = Noch ist kein Jahr abgeschlossen.
compliance-deletion = Löschung nach drei Jahren
compliance-overdue = Es gibt geschlossene Fälle, deren Zeit bei Monatsbeginn um war.
compliance-overdue-now = Sie sollten von selbst gelöscht werden. Fragen Sie, wer den Server betreut, ob die tägliche Pflege läuft.
compliance-deleted = Kein geschlossener Fall war bei Monatsbeginn über seine Zeit hinaus da, es sei denn, jemand hat seine Löschung ausgesetzt.
compliance-held = Einige werden länger aufbewahrt, weil ihre Löschung ausgesetzt ist, zum Beispiel für einen Rechtsstreit. Das ist jeweils für ein halbes Jahr erlaubt.
so-far-kept = alle rechtzeitig
so-far-late = nicht alle rechtzeitig
so-far-none = nichts war fällig
verdict-none = nichts war fällig
verdict-all = alle { $total } rechtzeitig
verdict-all-few = weniger als 5, alle rechtzeitig
verdict-few-late = { $total }, davon weniger als 5 verspätet
verdict-many-late = { $total }, davon { $late } verspätet
verdict-some-late = nicht alle rechtzeitig; die Zahlen sind zu klein, um sie zu zeigen
