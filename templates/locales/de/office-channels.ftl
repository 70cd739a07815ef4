# Kanäle und Fragebögen: die Seiten, auf denen sie angelegt, geändert, angesehen und eingelesen werden.

channels = Kanäle
channels-title = Kanäle
channels-lead = Ein Kanal ist ein Weg, auf dem Meldungen kommen: mit einer Adresse, mit Fragen und mit Personen, die lesen. Von Fällen steht hier nichts.
channel-make = Kanal anlegen
channel-make-lead = Der Kanal ist sofort da, unter einer eigenen Adresse.
channel-make-do = Kanal anlegen
channel-few = { $count ->
    [0] Niemand liest
   *[other] Nur eine Person liest
}
channel-facts = Dieser Kanal
channel-address = Adresse für Meldende
channel-readers = Wer neue Meldungen liest
channel-nobody = Niemand
channel-waiting = Noch ohne Schlüssel oder gesperrt:
channel-asks = Was gefragt wird
channel-since = So seit
channel-name = Name
channel-name-label = Name des Kanals
channel-name-hint = So, wie Meldende ihn lesen.
channel-rename-hint = Die Adresse bleibt, auch wenn der Name sich ändert: Sie steht auf Aushängen.
channel-slug = Name in der Adresse
channel-slug-hint = Kleine Buchstaben, Ziffern und Bindestriche, höchstens 32. Er lässt sich später nicht ändern.
channel-questionnaire-legend = Mit welchem Fragebogen beginnt das Formular?
channel-asks-lead = Neue Meldungen werden sofort mit dem anderen Fragebogen erfragt. Wer das Formular schon offen hat, sendet es mit den Fragen, die darin stehen. Frühere Fälle behalten ihre Fragen.
channel-handlers-legend = Für wen werden neue Meldungen verschlossen?
channel-handlers-hint = Das gilt für Meldungen, die ab jetzt kommen. Wer abgewählt wird, liest die früheren Fälle weiter; wer dazukommt, liest sie nicht.
channel-no-people = Es gibt noch niemanden, der Meldungen bekommen darf.
channel-done-made = Der Kanal ist da.
channel-done-name = Der Name ist gespeichert.
channel-done-questionnaire = Ab jetzt wird mit diesem Fragebogen gefragt.
channel-done-handlers = Gespeichert ist, wer neue Meldungen liest.
channel-closed-since = Geschlossen seit { $day }
channel-closed-tag = geschlossen
channel-close-title = Keine neuen Meldungen mehr
channel-close-more = Schließen Sie den Kanal, kommt hier keine neue Meldung mehr an. Wer seine Adresse aufruft, liest, welche anderen Wege es gibt. Postfächer und Fälle gehen weiter wie bisher, und wer sie bearbeitet, behält sie. Hängen Sie Aushänge mit dieser Adresse ab.
channel-close = Kanal schließen
channel-closed-more = Hier kommt keine neue Meldung an. Postfächer und Fälle gehen weiter wie bisher. Sie können den Kanal jederzeit wieder öffnen.
channel-reopen = Wieder öffnen
channel-done-closed = Der Kanal ist geschlossen.
channel-done-reopened = Der Kanal nimmt wieder Meldungen an.
channel-refused-no-name = Der Kanal braucht einen Namen, der in eine Zeile mit höchstens 120 Zeichen passt.
channel-refused-no-slug = In der Adresse sind nur 1 bis 32 kleine Buchstaben, Ziffern und Bindestriche möglich.
channel-refused-reserved = Diese Adresse hat das Programm selbst. Wählen Sie eine andere.
channel-refused-taken = Einen Kanal mit dieser Adresse gibt es schon.
channel-refused-no-questionnaire = Wählen Sie einen Fragebogen, den es gibt.
channel-refused-changed = Jemand anderes hat das inzwischen geändert. Es wurde nichts gespeichert; unten steht, wie es jetzt ist.

## Fragebögen

questionnaires = Fragebögen
questionnaires-title = Fragebögen
questionnaires-lead = Was Meldende gefragt werden. Sehen Sie jeden Fragebogen an, wie Meldende ihn sehen, und lesen Sie eigene ein.
questionnaires-who-wins = Haben zwei Fragebögen dieselbe Kennung, gilt zuerst die Datei, die in den Einstellungen steht, dann der hier eingelesene, dann der mitgelieferte. Laufen mehrere Programme an einer Datenbank, übernehmen die anderen eine Änderung binnen einer Minute.
questionnaire-version = Fassung { $version }
questionnaire-id = Kennung
questionnaire-counts = Es gilt
questionnaire-this = Stand
questionnaire-digest = Prüfsumme (SHA-256)
questionnaire-facts = Dieser Fragebogen
questionnaire-channels = Kanäle
questionnaire-no-channel = Kein Kanal fragt danach.
questionnaire-drafts = Eingelesen, aber nicht verwendet
questionnaire-versions = Fassungen
questionnaire-versions-lead = Ein Fall behält die Fassung, mit der er gemeldet wurde. Darum bleibt jede Fassung, die einmal galt.
questionnaire-used-from = verwendet seit { $day }
questionnaire-used-until = verwendet von { $from } bis { $until }
questionnaire-stored = eingelesen am { $day }
questionnaire-use = Ja, verwenden
questionnaire-use-lead = Noch wird niemand danach gefragt. Sehen Sie die Vorschau unten in allen Sprachen durch. Dann gilt diese Fassung sofort, in jedem Kanal, der diese Kennung fragt.
questionnaire-end = Wieder den mitgelieferten verwenden
questionnaire-end-lead = Diese Fassung bleibt erhalten, und Sie können sie wieder verwenden.
questionnaire-download = Als Datei herunterladen (TOML)
questionnaire-file-wins = In den Einstellungen steht eine Datei mit dieser Kennung. Sie gilt; Eingelesenes kann nicht verwendet werden, solange sie dort steht. Geben Sie Ihrem Fragebogen eine eigene Kennung (id), oder lassen Sie die Datei von der Person herausnehmen, die den Server betreut.
questionnaire-done-stored = Der Fragebogen ist in Ordnung und eingelesen. Er gilt noch nicht.
questionnaire-done-used = Ab jetzt wird so gefragt.
questionnaire-done-ended = Ab jetzt gilt wieder der mitgelieferte Fragebogen.
standing-in-use = Gilt
standing-behind = Tritt zurück
standing-draft = Entwurf
standing-earlier = Früher
origin-file = Datei in den Einstellungen
origin-imported = Hier eingelesen
origin-ours = Mitgeliefert
origin-former = Früher mitgeliefert oder aus einer Datei

import-title = Fragebogen einlesen
import-lead = Laden Sie einen Fragebogen als Datei herunter, ändern Sie ihn, und laden Sie die Datei hier hoch; oder fügen Sie ihren Text ein. Geben Sie ihm eine eigene Kennung (id), oder erhöhen Sie seine Fassung (version). Eingelesen ist noch nicht verwendet: Sie sehen ihn vorher, wie Meldende ihn sehen werden.
import-file = Datei
import-file-hint = Eine Textdatei (TOML) mit höchstens 256 KB, gespeichert in UTF-8.
import-text = Oder der Text der Datei
import-hint = Höchstens 256 KB. Lassen Sie das Feld leer, wenn Sie eine Datei hochladen.
import-check = Prüfen und ansehen
import-refused-empty = Wählen Sie eine Datei, oder fügen Sie den Text eines Fragebogens ein.
import-refused-empty-file = Diese Datei ist leer.
import-refused-both = Sie haben eine Datei gewählt und außerdem Text eingefügt. Ihr Text steht noch da: Leeren Sie das Feld, oder senden Sie den Text ohne Datei.
import-refused-not-utf8 = Diese Datei ist nicht in UTF-8 gespeichert. Öffnen Sie sie in einem Texteditor, und wählen Sie beim Speichern die Zeichencodierung UTF-8.
import-refused-too-large = Das ist größer als 256 KB.
import-refused-in-file = In Zeile { $line } kann es nicht so bleiben:
import-reason-in-english = Die Begründung gibt es nur auf Englisch:
import-refused-version-taken = Diese Fassung gibt es schon mit anderen Worten, und Meldungen können sie nennen. Setzen Sie version = { $next }.
import-refused-too-many = Es sind so viele Fassungen eingelesen, wie aufbewahrt werden können.
import-refused-does-not-fit = Der Fragebogen passt nicht zu den anderen.
import-refused-file-wins = Eine Datei mit dieser Kennung steht in den Einstellungen, und sie gilt.
import-refused-is-asked = Diese Kennung gibt es nur hier: Es gibt keinen mitgelieferten Fragebogen, der an die Stelle treten könnte.
import-refused-changed = Jemand anderes hat inzwischen eine andere Fassung in Gebrauch genommen. Es wurde nichts geändert; diese Seite zeigt, wie es jetzt ist.

preview-title = Vorschau
preview-lead = So sehen Meldende die Fragen. Hier wird nichts gesendet.
preview-not-own = In dieser Sprache hat der Fragebogen keine eigenen Texte. Meldende lesen die einer anderen Sprache.

# Why the file of a questionnaire cannot be used.
mistake-in-question = Frage { $id }
mistake-in-option = Auswahl { $id }
mistake-id-characters = Die Kennung „{ $id }“ darf nur Buchstaben ohne Umlaute, Ziffern und Unterstriche haben (die des Fragebogens auch Bindestriche), höchstens { $most } Zeichen.
mistake-id-twice = Diese Kennung (id) gibt es zweimal.
mistake-key-twice = Den Schlüssel (key) „{ $key }“ gibt es zweimal.
mistake-language-unknown = Die Sprache „{ $name }“ gibt es hier nicht.
mistake-language-none = Es ist keine Sprache genannt (languages).
mistake-language-stray = Die Sprache „{ $name }“ steht nicht oben unter languages.
mistake-language-twice = Die Sprache „{ $name }“ gibt es zweimal.
mistake-text-missing = Der Text in der Sprache „{ $name }“ fehlt.
mistake-text-reference = Der Text „{ $name }“, auf den verwiesen wird, fehlt.
mistake-text-long = Ein Text hat { $length } Bytes; möglich sind höchstens { $most }.
mistake-questions-count = Der Fragebogen hat { $count } Fragen; möglich sind 1 bis { $most }.
mistake-options-count = Es gibt { $count } Antworten zur Auswahl; möglich sind höchstens { $most }.
mistake-option-twice = Die Antwort „{ $option }“ gibt es zweimal.
mistake-condition-unclear = Die Bedingung ist nicht zu verstehen: „{ $part }“. Richtig ist zum Beispiel: F04 contains 'privat'.
mistake-condition-question = { $rule } bezieht sich auf { $question }. Diese Frage steht nicht weiter oben; eine Bedingung darf sich nur auf frühere Fragen beziehen.
mistake-condition-option = { $rule } bezieht sich auf die Antwort „{ $option }“, die es bei { $question } nicht gibt.
mistake-group-missing = Die Gruppe „{ $group }“ gibt es nicht.
mistake-group-unused = Keine Frage gehört zu dieser Gruppe.
mistake-kind-needs = Die Angaben passen nicht zur Art der Frage (type). single und multi brauchen Antworten (options), text braucht max_chars, file braucht max_files, und keine dieser Angaben gehört zu einer anderen Art. Bei file und info darf nicht stehen, dass sie nötig sind (no_skip).
mistake-required-folded = Eine Frage, die nötig ist (no_skip), darf nicht in einer Gruppe stehen: Gruppen sind zugeklappt.
mistake-addition-option = { $rule } bezieht sich auf die Antwort „{ $option }“, die es nicht gibt.
mistake-topic-questionnaire = Ein Thema führt zum Fragebogen „{ $questionnaire }“, den es nicht gibt.
mistake-topic-option = Ein Thema wählt bei { $question } die Antwort „{ $option }“ aus, die es im Fragebogen „{ $questionnaire }“ nicht gibt.
mistake-field-missing = Die Angabe „{ $field }“ fehlt.
mistake-field-unknown = Eine Angabe „{ $field }“ gibt es hier nicht. Möglich sind: { $possible }.
mistake-value-unknown = „{ $value }“ ist hier nicht möglich. Möglich sind: { $possible }.
mistake-value-kind = Hier wird etwas anderes erwartet: { $expected ->
    [number] eine ganze Zahl ohne Anführungszeichen
    [string] ein Text in Anführungszeichen
    [boolean] true oder false
    [list] eine Liste in eckigen Klammern
    [table] eine Tabelle
   *[other] eine andere Art von Angabe
}.
mistake-key-duplicate = Diese Angabe steht zweimal da.
mistake-not-toml = Die Schreibweise stimmt nicht. Oft fehlt ein Anführungszeichen, eine Klammer oder ein Gleichheitszeichen. Auf Englisch sagt das Programm dazu: { $said }
