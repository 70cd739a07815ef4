# Die Seiten der Administration: Personen, Rollen, Nachweise.

people = Personen
people-title = Personen und Rollen
people-lead = Wer hier arbeitet, was sie dürfen, und für wen neue Meldungen verschlossen werden. Von Fällen steht hier nichts.
person-key = Prüfwörter des Schlüssels
person-no-key = noch kein Schlüssel
person-channels = Neue Meldungen aus
person-barred = gesperrt
person-missing = { $count ->
    [one] eine Angabe fehlt
   *[other] { $count } Angaben fehlen
}
person-account = Konto
person-function = Funktion
person-function-label = Was ist diese Person?
person-function-hint = Für Kolleginnen, Kollegen und Meldende, in einer Zeile, zum Beispiel „Ombudsperson, Rechtsanwältin“.
person-save = Speichern
person-roles-lead = Eine Person kann mehrere Rollen haben. Was dagegen spricht, lesen Sie, bevor gespeichert wird.
person-roles-legend = Diese Person hat die Rollen
person-roles-save = Weiter
person-channels-legend = Neue Meldungen dieser Kanäle werden für diese Person verschlossen
person-channels-hint = Das gilt für Meldungen, die ab jetzt kommen. Frühere Fälle bleiben, wie sie sind: für diese Person lesbar oder nicht.

person-done-function = Die Funktion ist gespeichert.
person-done-roles = Die Rollen sind gespeichert. Sie gelten ab dem nächsten Klick dieser Person. Die Änderung steht im Journal.
person-done-channels = Die Kanäle sind gespeichert.
person-done-record = Die Angaben sind gespeichert.
person-done-courses = Die Fachkunde ist gespeichert.
person-done-barred = Das Konto ist gesperrt, seine Sitzungen sind beendet. Neues wird für diese Person nicht mehr verschlossen.
person-done-unbarred = Das Konto ist wieder offen, mit dem Passwort und dem Schlüssel von vorher.

person-refused-last-administrator = Das ist das letzte Konto, das die Organisation verwaltet. Geben Sie die Rolle zuerst jemand anderem.
person-refused-name-taken = Ein anderes Konto hat denselben Namen und dieselbe Funktion. Meldende müssen beide unterscheiden können.
person-refused-function-line = Die Funktion muss in eine Zeile mit höchstens 120 Zeichen passen.
person-refused-no-day = Einer der Tage ist keiner oder fehlt. Geben Sie ihn als Datum ein. Es wurde nichts gespeichert.
person-refused-no-course = Der Kurs braucht einen Namen in einer Zeile mit höchstens 120 Zeichen. Es wurde nichts gespeichert.
person-refused-too-long = Der Text ist zu lang: höchstens 2000 Zeichen. Es wurde nichts gespeichert.
person-refused-no-such-role = Eine der Rollen kennt dieses Programm nicht. Es wurde nichts gespeichert.

## Was fehlt

gaps-title = Das fehlt
gap-key = Ein Schlüssel. Die Person macht ihn bei der ersten Anmeldung. Bis dahin wird nichts für sie verschlossen, und was vorher kommt, kann sie nie lesen.
gap-appointment = Der Tag der Bestellung. Der Arbeitgeber gibt der Meldestelle die nötigen Befugnisse (§ 12 Abs. 4 HinSchG); ohne Bestellung kann sie niemand nachweisen.
gap-expertise = Ein Nachweis der Fachkunde. Der Arbeitgeber muss für sie sorgen (§ 15 Abs. 2 HinSchG).
gap-expertise-ended = Ein Nachweis der Fachkunde, der noch gilt. Der Arbeitgeber muss für sie sorgen (§ 15 Abs. 2 HinSchG).
gap-declaration = Die Erklärung zu anderen Aufgaben. Sie dürfen nicht zu Interessenkonflikten führen (§ 15 Abs. 1 HinSchG); das beurteilt nur, wer sie kennt.
gap-contract = Der Vertrag mit der externen Ombudsperson (§ 14 Abs. 1 HinSchG).
gap-secrecy = Die Belehrung der externen Ombudsperson über die Schweigepflicht nach § 203 StGB.
gap-rule = Eine Regel, wer übernimmt, wenn eine Meldung die andere Rolle dieser Person betrifft: { $role }. Sonst würde sie Meldungen über ihre eigene Aufgabe bearbeiten (§ 15 Abs. 1 HinSchG).

readers-of = Neue Meldungen des Kanals { $channel } werden verschlossen für:
readers-none = Neue Meldungen des Kanals { $channel } kann niemand lesen.
readers-one = Neue Meldungen des Kanals { $channel } kann nur { $name } lesen.
readers-few-why = Es sollten mindestens zwei sein: Wer befangen, krank oder im Urlaub ist, braucht eine Vertretung, und eine einzige Person kann niemand von einer Meldung ausnehmen (§ 15 Abs. 1 HinSchG).
channels-none = Es gibt noch keinen Kanal. Wer die Organisation verwaltet, legt ihn unter „Kanäle“ an.

## Rollen

role-about-system_administrator = Hält Rechner und Programm am Laufen. Sieht keinen Fall.
role-about-organisation_administrator = Diese Seiten: Personen, Rollen, Kanäle. Sieht keinen Fall.
role-about-handler = Nimmt Meldungen entgegen und bearbeitet sie, mit eigenem Schlüssel.
role-about-substitute = Dasselbe, wenn jemand abwesend oder befangen ist.
role-about-supporter = Hilft bei einzelnen Fällen, die ihr jemand aus der Fallbearbeitung öffnet.
role-about-identity_custodian = Stimmt zu, bevor jemand sieht, wer gemeldet hat.
role-about-ombudsperson = Bearbeitet Meldungen von außerhalb der Organisation. Verstöße abzustellen bleibt Sache der Organisation.
role-about-data_protection_officer = Summen und das Register. Sieht keinen Fall.
role-about-management = Nur Summen. Sieht keinen Fall.
role-about-register_editor = Das Messenger-Register. Sieht keinen Fall.
role-about-auditor = Fristen in Summen und das Journal. Sieht keinen Fall.
role-about-works_council = Prüft, wer Meldungen öffnen kann und was sich geändert hat. Sieht keinen Fall.

role-works_council = Mitarbeitervertretung

roles-check-title = Rollen von { $name }
roles-added = Neu
roles-removed = Entzogen
roles-opens = Ab jetzt kann diese Person Meldungen öffnen.
roles-opens-self = Sie geben sich selbst das Recht, Meldungen zu öffnen.
roles-opens-more = Die Änderung steht mit Ihrem Namen im Journal. Die Mitarbeitervertretung und alle, die Meldungen bearbeiten, sehen sie. Sie gilt nur für neue Meldungen, und erst mit einem Schlüssel und einem Kanal.
roles-save = Rollen speichern
rule-of = Regel für die andere Rolle: { $role }
rule-hint = Wer übernimmt wie, wenn eine Meldung diese Rolle betrifft? Ein oder zwei Sätze. Die Mitarbeitervertretung sieht sie nicht.
rule-since = Festgehalten am { $day }
rule-missing = Ohne Regel werden diese Rollen nicht gespeichert. Schreiben Sie, wer übernimmt.

role-warning-data_protection_officer = Datenschutz und Fallbearbeitung: Wer den Datenschutz überwacht, überwacht auch die Meldestelle, also sich selbst (Art. 38 Abs. 6 DSGVO). Erlaubt ist es mit einer Regel für Meldungen, die die eigene Arbeit betreffen.
role-warning-management = Geschäftsführung und Fallbearbeitung: Die Person würde über Maßnahmen gegen sich selbst entscheiden. Erlaubt ist es mit einer Regel für Meldungen über die Geschäftsführung.
role-warning-system_administrator = Systemadministration und Fallbearbeitung: Die Person würde Meldungen über die Technik bearbeiten, die sie selbst betreut. Erlaubt ist es mit einer Regel dafür.
role-warning-administers_access = Verwaltung der Organisation und Fallbearbeitung: Die Person gibt Zugang und nutzt ihn selbst. Besser sind es zwei.
role-warning-consents_to_oneself = Verwahrung von Identitäten und Fallbearbeitung: Die Person würde sich selbst erlauben zu sehen, wer gemeldet hat. Dann schaut niemand zweites darauf.
role-warning-verifies_oneself = Fallbearbeitung und Revision oder Mitarbeitervertretung: Die Person würde ihre eigene Arbeit prüfen.
role-warning-outside_and_inside = Externe Ombudsperson und eine Rolle im Haus: Wer von außen kommt, gehört nicht zugleich dazu. Verstöße abzustellen bleibt Sache der Organisation (§ 14 Abs. 1 HinSchG).

## Nachweise

record-title = Bestellung und Unabhängigkeit
record-lead = Was der Arbeitgeber auf Papier hat. Bei einer Prüfung wird danach gefragt; hier steht es ohne jeden Fall.
record-appointed = Bestellt seit
record-appointed-hint = Der Tag, ab dem die Bestellung gilt (§ 12 Abs. 4 HinSchG).
record-functions = Andere Aufgaben
record-functions-hint = Was tut die Person sonst, zum Beispiel Geschäftsführung, Personal, IT, Datenschutz? So, wie sie es erklärt.
record-declared = Erklärt am
record-declared-hint = Auch wenn es keine anderen Aufgaben gibt (§ 15 Abs. 1 HinSchG).
record-outside = Für eine externe Ombudsperson
record-contract = Vertrag vom
record-contract-hint = Der Vertrag mit dem Dritten, der die Meldestelle betreibt (§ 14 Abs. 1 HinSchG).
record-secrecy = Über § 203 StGB belehrt am
record-secrecy-hint = Für Berufe, die daran gebunden sind, und alle, die ihnen zuarbeiten.
courses-title = Fachkunde
courses-lead = Schulungen und Ähnliches, mit denen der Arbeitgeber für die nötige Fachkunde sorgt (§ 15 Abs. 2 HinSchG).
course-on = am { $day }
course-until = · gültig bis { $day }
course-ended = nicht mehr gültig
course-name = Kurs
course-day = Tag
course-valid = Gültig bis
course-add = Hinzufügen
course-remove = Entfernen
course-remove-of = Entfernen: { $course }

## Sperren

bar-title = Zugang
bar-lead = Wer geht oder nicht mehr hinein darf, wird gesperrt. Gelöscht wird nichts.
bar = Konto sperren
unbar = Wieder öffnen
unbar-lead = Dieses Konto ist gesperrt. Es lässt sich wieder öffnen, mit dem Passwort und dem Schlüssel von vorher.
bar-question = { $name } sperren?
bar-alone = { $count ->
    [one] Einen offenen Fall kann sonst niemand lesen.
   *[other] { $count } offene Fälle kann sonst niemand lesen.
}
bar-alone-more = Stand von gestern Abend. Ohne diese Person kann sie niemand öffnen: nur mit der Wiederherstellungsdatei ihres Schlüssels. Lassen Sie vorher übergeben.
bar-none-alone = Jeden offenen Fall bis gestern kann auch jemand anderes lesen.
bar-what = Offene Sitzungen enden sofort, und neue Meldungen werden für diese Person nicht mehr verschlossen. Es steht im Journal.
bar-self = Das ist Ihr eigenes Konto: Sie werden abgemeldet.
bar-cancel = Zurück, ohne etwas zu ändern

## Einladen

invite = Einladung ausstellen
invite-person = Person einladen
invite-title = Person einladen
invite-lead = Sie erhalten einen Link und einen Brief zum Ausdrucken. Damit wählt die Person ein eigenes Passwort, das sonst niemand je kennt.
invite-name = Name
invite-name-hint = So, wie Kolleginnen, Kollegen und Meldende ihn lesen.
invite-email-hint = Damit meldet sich die Person an. Es wird nichts dorthin geschickt.
invite-channels-hint = Wer Meldungen bekommen darf, bekommt die aller Kanäle. Auf der Seite der Person können Sie das ändern.
invite-again = Neuer Link
invite-again-lead = Der Link ist verloren oder das Passwort vergessen? Stellen Sie einen neuen aus. Der frühere Link, das Passwort und offene Sitzungen enden; der Schlüssel bleibt.
invite-problem-no-name = Es fehlt ein Name.
invite-problem-no-line = Name und Funktion müssen jeweils in eine Zeile mit höchstens 120 Zeichen passen.
invite-problem-no-address = Das ist keine E-Mail-Adresse.
invite-problem-taken = Diese E-Mail-Adresse hat schon jemand.
invite-problem-taken-and-barred = Zu dieser E-Mail-Adresse gibt es ein gesperrtes Konto. Öffnen Sie es stattdessen wieder.
invite-problem-name-taken = Ein anderes Konto hat denselben Namen und dieselbe Funktion. Geben Sie diesem eine andere Funktion, damit Meldende beide unterscheiden können.
invite-problem-no-such-role = Eine der Rollen kennt dieses Programm nicht.
invite-problem-together = Diese Rollen sollte eine Person nicht zusammen haben. Laden Sie mit einer ein und geben Sie die andere auf der Seite der Person dazu: Dort steht, was dagegen spricht.

# Somebody has sent what needs a confirmation.
confirm-back = Zurück, ohne etwas zu ändern
confirm-waits = Geben Sie dafür Ihr Passwort noch einmal ein. Was Sie eingegeben haben, ist noch da und wird damit gespeichert. Die Bestätigung gilt dann fünf Minuten.
confirm-waits-code = Geben Sie dafür Ihr Passwort und einen Code noch einmal ein. Was Sie eingegeben haben, ist noch da und wird damit gespeichert. Die Bestätigung gilt dann fünf Minuten.

# Name and function of one's own account.
profile-change = Name oder Funktion ändern
profile-seen = So lesen Sie Kolleginnen, Kollegen und Meldende: im Formular, im Postfach und auf dem Aushang. Was Sie schon geschrieben haben, trägt weiter den früheren Namen. Die Änderung steht im Journal.
profile-name = Name
profile-save = Speichern
profile-problem-no-name = Geben Sie einen Namen ein.
profile-problem-no-line = Name und Funktion sind je eine Zeile mit höchstens 120 Zeichen.
profile-problem-name-taken = Ein anderes Konto heißt ebenso und hat dieselbe Funktion. Meldende könnten Sie nicht unterscheiden.
account-done-profile = Ihr Profil ist gespeichert.

# The list: how far people have come in, and which of them are shown.
person-state = Stand
person-has-key = Schlüssel gemacht
presence-invited = eingeladen bis { $day }
presence-expired = Einladung abgelaufen am { $day }
presence-factor-set-up = zweiter Faktor eingerichtet
presence-factor-due = zweiter Faktor fehlt, Frist bis { $day }
presence-factor-overdue = zweiter Faktor überfällig
presence-factor-not-yet = zweiter Faktor ab der ersten Anmeldung
presence-factor-not-asked = ohne zweiten Faktor
presence-away = abwesend bis { $day }
people-show = Zeigen
people-show-everybody = alle
people-show-open = mit Offenem
people-show-invited = eingeladen, noch nicht da
people-show-away = heute abwesend
people-show-barred = gesperrt
people-role = Rolle
people-role-any = jede
people-sort = Reihenfolge
people-sort-name = nach Namen
people-sort-open = am meisten Offenes zuerst
people-filter = Anzeigen
people-count = { $shown } von { $all }
people-all = Alle zeigen

# The letter of appointment: HinSchG § 12(4).
appointment-title = Bestellung zum Drucken
appointment-use = Ein Muster aus dem, was hier eingetragen ist. Linien stehen für das, was das Programm nicht weiß. Die Bestellung gilt erst, wenn beide unterschrieben haben; danach tragen Sie den Tag bei der Person ein. Lassen Sie das Muster prüfen, bevor Sie es zum ersten Mal verwenden.
appointment-blank = ______________________
appointment-heading-handler = Bestellung für die interne Meldestelle
appointment-heading-substitute = Bestellung zur Vertretung in der internen Meldestelle
appointment-heading-ombudsperson = Beauftragung als externe Ombudsperson
appointment-what-handler = { $organisation } betraut { $name } mit den Aufgaben der internen Meldestelle nach dem Hinweisgeberschutzgesetz (§ 12 Abs. 1, § 13 HinSchG).
appointment-what-substitute = { $organisation } betraut { $name } mit der Vertretung in der internen Meldestelle nach dem Hinweisgeberschutzgesetz (§ 12 Abs. 1, § 13 HinSchG). Die Vertretung gilt, wenn jemand abwesend oder befangen ist.
appointment-what-ombudsperson = { $organisation } betraut { $name } als Dritte oder Dritten mit den Aufgaben der internen Meldestelle nach dem Hinweisgeberschutzgesetz (§ 14 Abs. 1 HinSchG).
appointment-since = Das gilt ab: { $day }.
appointment-function = Funktion: { $function }
appointment-channels = Meldekanäle:
appointment-powers = Befugnisse
appointment-powers-lead = Die Meldestelle erhält die Befugnisse, die sie für ihre Aufgaben braucht, insbesondere um Meldungen zu prüfen und Folgemaßnahmen zu ergreifen (§ 12 Abs. 4 HinSchG). Dazu gehört:
appointment-power-channel = Meldekanäle zu betreiben und Meldungen entgegenzunehmen; nur Zuständige und wer sie unterstützt, haben Zugriff (§ 16 HinSchG).
appointment-power-procedure = das Verfahren zu führen: Eingang bestätigen, Anwendungsbereich und Stichhaltigkeit prüfen, Kontakt halten, Rückmeldung geben (§ 17 HinSchG).
appointment-power-inquire = Auskünfte zu verlangen, Unterlagen einzusehen und mit betroffenen Personen und Arbeitseinheiten zu sprechen, soweit eine Meldung das erfordert.
appointment-power-measures = Folgemaßnahmen zu veranlassen: interne Untersuchungen, Verweis an andere Stellen, Abschluss oder Abgabe des Verfahrens (§ 18 HinSchG).
appointment-power-time = Arbeitszeit und Mittel in dem Umfang, den die Aufgaben erfordern.
appointment-independent = Unabhängigkeit
appointment-independent-what = In dieser Tätigkeit ist die Person unabhängig. Andere Aufgaben sind möglich, wenn sie zu keinen Interessenkonflikten führen (§ 15 Abs. 1 HinSchG). Wer in einem Fall befangen ist, gibt ihn ab.
appointment-declared = Andere Aufgaben, erklärt am { $day }: { $functions }
appointment-declared-none = Erklärt am { $day }: keine anderen Aufgaben.
appointment-declares = Andere Aufgaben, so wie die Person sie erklärt:
appointment-expertise = Fachkunde (§ 15 Abs. 2 HinSchG)
appointment-expertise-missing = Schulung, Tag:
appointment-secrecy = Vertraulichkeit
appointment-secrecy-what = Die Identität der meldenden Person, der Personen, die Gegenstand einer Meldung sind, und aller anderen, die darin genannt werden, ist zu wahren (§§ 8 und 9 HinSchG). Personenbezogene Daten verarbeitet die Meldestelle nur, soweit ihre Aufgaben es erfordern (§ 10 HinSchG). Daneben gilt: { $law }.
appointment-contract = Vertrag mit der externen Stelle vom: { $day }.
appointment-remedy = Einen Verstoß abzustellen, bleibt Pflicht von { $organisation } (§ 14 Abs. 1 HinSchG).
appointment-told = Über die Schweigepflicht nach § 203 StGB belehrt am: { $day }.
appointment-representation = Interessenvertretung
appointment-representation-what = Mitarbeitervertretung oder Betriebsrat wurde unterrichtet am:
appointment-place = Ort, Tag
appointment-employer = Für { $organisation }
appointment-appointed = { $name }
appointment-print = Drucken Sie die Seite mit dem Browser; auf dem Papier steht nur die Bestellung.
appointment-link = Bestellung drucken
