# An entry that nobody needed was removed, or is to be. Reporters and handlers read the same of it.

removed = Am { $day } entfernt: { $category }. Das haben zwei Personen der Meldestelle gemeinsam entschieden. Der Text ist gelöscht, sein Platz bleibt.

removal-clients = Angaben über Menschen, die betreut oder behandelt werden
removal-third-persons = nicht benötigte Angaben über andere Menschen
removal-not-needed = Angaben, die für diesen Fall nicht gebraucht werden
removal-sent-by-mistake = ein Versehen, das nicht hierher gehörte
removal-other = Angaben, die nicht gebraucht werden

removal-of-you = Ihr { $seq }. Eintrag soll entfernt werden: { $category }. Das müssen zwei Personen der Meldestelle sagen; dies ist eine davon.
removal-of-office = Der { $seq }. Eintrag der Meldestelle soll entfernt werden: { $category }. Das müssen zwei Personen der Meldestelle sagen; dies ist eine davon.
