# An entry that nobody needed was removed, or is to be. Reporters and handlers read the same of it.

removed = Dieser Text ist gelöscht, seit { $day }. Der Grund: { $category }. Das haben 2 Personen von der Meldestelle zusammen entschieden.

removal-clients = Es ging um Menschen, die Hilfe bekommen
removal-third-persons = Es ging um andere Menschen
removal-not-needed = Der Text ist für die Meldung überflüssig
removal-sent-by-mistake = Der Text war ein Versehen
removal-other = Der Text ist überflüssig

removal-of-you = Die Meldestelle möchte Ihren { $seq }. Text löschen. Der Grund: { $category }. Dazu müssen 2 Personen Ja sagen. Das ist eine davon.
removal-of-office = Die Meldestelle möchte ihren eigenen { $seq }. Text löschen. Der Grund: { $category }. Dazu müssen 2 Personen Ja sagen. Das ist eine davon.
