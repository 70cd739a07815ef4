# The pages that the law asks for: privacy, imprint, accessibility. Norms with numbers of their own law come from
# config/regimes as $norm. **Two asterisks** make words bold. No HTML here.

legal-blank = Diese Angabe fehlt noch. Die Organisation muss sie ergänzen.
legal-name = Name
legal-address = Anschrift
legal-represented = Vertreten durch
legal-email = E-Mail
legal-phone = Telefon
legal-contact = Kontakt
legal-contact-care = Wer anruft oder eine E-Mail schreibt, gibt sich zu erkennen. Ohne Namen erreichen Sie die Meldestelle nur über Ihr Postfach.

## The imprint

legal-imprint-lead = Anbieterkennzeichnung nach § 5 DDG
legal-imprint-elsewhere = Das Impressum der Organisation steht auf einer anderen Seite:
legal-register = Registereintrag
legal-vat = Umsatzsteuer-Identifikationsnummer

## Privacy: who and why

legal-privacy-elsewhere = Die Datenschutzerklärung der Organisation steht auf einer anderen Seite. Hier steht nur, was dieser Dienst speichert:
legal-privacy-lead = Information nach { $norm } für alle, die hier etwas melden, und für alle, die in einer Meldung vorkommen. Sie gilt für diese Meldeseite und für keine andere Seite der Organisation.
legal-privacy-law = Für uns gilt das folgende Datenschutzrecht: { $law }. Dazu kommt das Hinweisgeberschutzgesetz (HinSchG).
legal-controller = Wer verantwortlich ist
legal-officer = { $officer }
legal-purposes = Wozu und auf welcher Grundlage
legal-purposes-more = Die Meldestelle nimmt Meldungen entgegen, prüft sie, hält mit Ihnen Kontakt und sorgt dafür, dass etwas geschieht. Nur dazu verarbeitet sie Daten.
legal-basis-duty = Das ist ihre gesetzliche Aufgabe (§§ 10, 12, 13, 17 und 18 HinSchG mit { $norm }).
legal-basis-special = Besonders geschützte Angaben, etwa über Gesundheit oder Glauben, darf sie verarbeiten, soweit sie das dafür braucht (§ 10 Satz 2 HinSchG mit { $norm }).
legal-voluntary = Sie müssen nicht melden, und Sie müssen nichts über sich sagen. Ohne Angaben zur Sache kann die Meldestelle allerdings wenig tun.
legal-about = Um welche Daten es geht
legal-about-you = **Über Sie:** was Sie schreiben. Ihren Namen nur, wenn Sie ihn nennen.
legal-about-others = **Über andere:** was Sie über Menschen schreiben, die etwas getan oder gesehen haben oder betroffen sind, und was die Meldestelle dazu ermittelt. Diese Angaben kommen von Ihnen und von denen, die sie befragt.

## Privacy: what is stored. Each part is held against the tables of the database by a test.

legal-stored = Was gespeichert wird
legal-stored-words = **Die Texte:** Ihre Meldung, Ihre Antworten auf Fragen und Ihre Nachrichten mit der Sprache, in der Sie schreiben; die Antworten der Meldestelle und ihre internen Vermerke. Alles davon ist versiegelt. Von außen sieht man nur ungefähr, wie groß es ist.
legal-stored-order = **Zu jedem dieser Texte:** ob er von Ihrer Seite oder von der Meldestelle kam, an welchem Tag, als wievielter, und eine Prüfsumme.
legal-stored-removals = **Wenn ein Text entfernt wird, den niemand braucht:** welche Personen der Meldestelle das an welchem Tag wollten. Der Text selbst ist dann gelöscht, sein Platz und seine Prüfsumme bleiben.
legal-stored-case = **Zum Vorgang:** eine Nummer für Menschen und eine für das Programm, beide außer Jahr oder Tag zufällig, und über welchen Meldeweg er kam.
legal-stored-days = **Stand und Tage:** der Tag des Eingangs, der Bestätigung, der ersten Antwort, der Rückmeldung, des Abschlusses und einer Nachricht danach, wie weit die Bearbeitung ist, und ob und bis wann die Löschung ausgesetzt ist und wer das entschieden hat.
legal-stored-readers = **Wer lesen kann:** für welche Personen der Meldestelle versiegelt ist. Daran sieht man auch, wen Sie ausgenommen haben.
legal-stored-assigned = **Wer zuständig ist:** welche dieser Personen den Vorgang bearbeitet, und welche erklärt hat, dass sie befangen ist und ihn nicht mehr öffnen darf.
legal-stored-mailbox = **Ihr Zugang:** ein Wert, an dem Ihr Postfach erkannt wird, und ein öffentlicher Schlüssel. Beide werden aus Ihrem Zugangscode berechnet. Aus ihnen lässt sich der Code nicht zurückrechnen.
legal-stored-left = **Falls Sie Ihren Zugang vernichten:** der Tag, an dem Sie das getan haben. Der Zugang selbst wird dabei sofort gelöscht.
legal-stored-seen = **Wie weit gelesen ist:** bis zu welchem Eintrag jede Person der Meldestelle Ihren Vorgang geöffnet hat.
legal-stored-trial = **Ob es ein Versuch ist:** Solange eine Meldestelle in Vorbereitung ist, gilt keine Meldung. Jede Seite sagt das dann, und die Meldung wird als Versuch gekennzeichnet.
legal-stored-notices = **Erinnerungen an die Meldestelle:** an welchem Tag eine Person der Meldestelle daran erinnert wurde, sich anzumelden, weil etwas ungelesen war oder eine Frist nahte. Ob es Ihr Vorgang war, steht nicht dabei. Nach einer Woche wird das gelöscht.
legal-stored-journal = **Ein Protokoll mit Tagen und ohne Uhrzeiten:** dass eine Meldung oder Nachricht kam, wer von der Meldestelle welchen Schritt getan hat und wer wann welchen Vorgang geöffnet hat. Wer geöffnet hat, wird nach { $days } Tagen gelöscht.
legal-stored-figures = **Zahlen für den Jahresbericht:** wie oft es im Jahr welches Ergebnis, welches Arbeitsfeld und welche Maßnahme gab. Nichts davon steht bei einem Vorgang, und kein Tag steht dabei. Gedruckt wird keine Zahl von 1 bis 4.
legal-not-stored = Nicht gespeichert werden Ihr Zugangscode, Uhrzeiten Ihrer Besuche, Ihre Netzadresse, Ihr Gerät und Ihr Browser. Das Programm führt kein Protokoll über Besuche. Die Dateien der Datenbank tragen allerdings Zeiten, zu denen etwas in sie geschrieben wurde.
legal-memory = Nur im Arbeitsspeicher und nur kurz stehen: Ihre Netzadresse für einige Minuten als daraus berechneter Kurzwert, um Überlastung abzuwehren; das Kennzeichen eines Besuchs, den Sie beendet haben, damit niemand ihn fortsetzt; und, wenn Ihr Browser keine Skripte ausführt, Ihr Text und Ihr Zugangscode für die Dauer eines Vorgangs.

## Privacy: cookies

legal-cookies = Was Ihr Browser für uns aufhebt
legal-cookies-more = Diese Cookies sind für den Betrieb nötig. Eine Einwilligung braucht es dafür nicht (§ 25 Abs. 2 Nr. 2 TDDDG). Sie verschwinden, wenn Sie den Browser schließen, es sei denn, er stellt beim nächsten Start Ihre letzte Sitzung wieder her.
legal-cookie-name = Name
legal-cookie-content = Inhalt und Zweck
legal-cookie-lasts = Gültig
legal-cookie-of-mailbox = Ihr Zugangscode, verschlüsselt: hält Ihr Postfach offen. Jeder Klick darin verlängert die Zeit, auf höchstens einen halben Tag. Nur wenn Ihr Browser keine Skripte ausführt.
legal-cookie-of-receipt = Ihr Zugangscode, verschlüsselt: zeigt die Bestätigung nach dem Absenden. Nur wenn Ihr Browser keine Skripte ausführt.
legal-cookie-of-typed = Was Sie als Zugangscode eingegeben haben, wenn es keiner ist, verschlüsselt: damit die nächste Seite sagt, was daran nicht stimmt.
legal-cookie-of-here = Eine Eins: zeigt uns, ob Ihr Browser Cookies annimmt. Kommt mit dem Formular und mit der Seite, auf der Sie Ihr Postfach öffnen.
legal-cookie-of-language = Die Sprache, die Sie gewählt haben.
legal-cookie-minutes = { $minutes ->
    [one] höchstens eine Minute
   *[other] höchstens { $minutes } Minuten, dann ist der Inhalt wertlos
}
legal-cookie-session = bis Sie den Browser schließen
legal-no-other-storage = Sonst legen diese Seiten nichts in Ihrem Browser ab. Sie laden nichts von anderen Servern und messen nicht, was Sie tun.

## Privacy: who gets it, for how long

legal-recipients = Wer die Daten bekommt
legal-recipients-office = Nur die Personen der Meldestelle, die für diesen Meldeweg zuständig sind.
legal-recipients-others = Was Sie melden, erfahren andere nur, soweit sie es wissen müssen, damit es geprüft wird und etwas geschieht. Wer Sie sind, darf die Meldestelle nur in den Fällen weitergeben, die das Gesetz nennt, etwa auf Verlangen einer Strafverfolgungsbehörde oder mit Ihrer Einwilligung (§§ 8 und 9 HinSchG).
legal-processors = In unserem Auftrag helfen beim Betrieb ({ $norm }):
legal-third-countries = Das Programm übermittelt nichts in Länder außerhalb der Europäischen Union und an keine internationale Organisation.
legal-automated = Nichts wird automatisch entschieden, und niemand wird automatisch bewertet ({ $norm }).
legal-kept = Wie lange
legal-kept-years = Drei Jahre nach Abschluss des Verfahrens sind die Unterlagen zu löschen. Länger bleiben sie nur, solange das gesetzlich nötig und verhältnismäßig ist, zum Beispiel während eines Gerichtsverfahrens (§ 11 Abs. 5 HinSchG).
legal-kept-deleted = Das Programm löscht jeden Vorgang von selbst, sobald diese Zeit um ist, mit allem, was das Protokoll über ihn sagt. Setzt die Meldestelle das aus, muss sie es nach höchstens einem halben Jahr neu prüfen. In Sicherungskopien kann Gelöschtes noch eine Weile stehen; wird eine zurückgespielt, wird es wieder gelöscht, bevor jemand etwas sieht.

## Privacy: rights

legal-rights = Ihre Rechte
legal-rights-more = Wer in einer Meldung vorkommt oder gemeldet hat, kann verlangen:
legal-right-access = Auskunft über die eigenen Daten und eine Kopie, soweit dadurch nichts verraten wird, was geheim bleiben muss ({ $norm })
legal-right-rectification = Berichtigung, wenn etwas falsch ist ({ $norm })
legal-right-erasure = Löschung, soweit keine Pflicht zur Aufbewahrung besteht ({ $norm })
legal-right-restriction = Einschränkung der Verarbeitung, zum Beispiel solange etwas strittig ist ({ $norm })
legal-right-objection = Widerspruch, soweit die Verarbeitung nicht auf einer gesetzlichen Pflicht beruht ({ $norm })
legal-right-complaint = Beschwerde bei der Aufsichtsbehörde, auch ohne sich vorher an uns zu wenden ({ $norm })
legal-authority = Zuständige Aufsichtsbehörde:
legal-mailbox = Wenn Sie ohne Namen gemeldet haben
legal-mailbox-more = Wir wissen nicht, wer Sie sind, und finden deshalb nicht, was von Ihnen stammt. Nur Ihr Zugangscode zeigt es. Schreiben Sie über Ihr Postfach, was Sie verlangen; mehr über sich müssen Sie dafür nicht sagen ({ $norm }).
legal-accused = Wenn Sie in einer Meldung genannt sind
legal-accused-more = Wer beschuldigt wird, erfährt davon, sobald das die Aufklärung nicht mehr gefährdet und keine Rechte anderer verletzt; wer gemeldet hat, bleibt in den Grenzen des Gesetzes vertraulich ({ $norm }; §§ 8 und 9 HinSchG).
legal-law-of = Stand der genannten Vorschriften: { $day }

## Accessibility

legal-accessibility-elsewhere = Die Erklärung der Organisation zur Barrierefreiheit steht auf einer anderen Seite:
legal-accessibility-lead = Alle sollen hier melden können. Maßstab sind die Richtlinien WCAG 2.2, Stufe AA, und damit die Anforderungen der BITV 2.0. Diese Erklärung gilt für die Seiten dieser Meldestelle.
legal-accessibility-state = Stand
legal-accessibility-conforms = Nach eigener Prüfung derer, die das Programm entwickeln, erfüllen diese Seiten die Anforderungen weitgehend. Was noch fehlt, steht weiter unten.
legal-accessibility-method = Sie lassen jede Seite in jeder Sprache von Programmen prüfen: gültiges HTML, die Regeln von axe-core, helle und dunkle Farben, breite und schmale Fenster bis 320 Pixel. Solche Prüfungen finden nur einen Teil der Barrieren.
legal-accessibility-works = Darauf können Sie zählen
legal-accessibility-works-keyboard = Alles geht mit der Tastatur. Felder, Fehler und Überschriften sind für Vorleseprogramme ausgezeichnet.
legal-accessibility-works-narrow = Die Seiten passen auf kleine Bildschirme und lassen sich stark vergrößern. Helle oder dunkle Farben wählt Ihr Gerät. Nichts wird nur durch Farbe gesagt.
legal-accessibility-works-scripts = Alles geht auch ohne Skripte. Kein Rätsel und kein Bild ist zu lösen.
legal-accessibility-works-plain = Alle Seiten für Meldende gibt es auch in Einfacher Sprache.
legal-accessibility-works-time = { $minutes ->
    [one] Ein Postfach schließt sich nach einer Minute ohne Klick. Was Sie bis dahin geschrieben haben, geht nicht verloren. Beim Schreiben einer Meldung läuft keine Zeit.
   *[other] Ein Postfach schließt sich nach { $minutes } Minuten ohne Klick. Was Sie bis dahin geschrieben haben, geht nicht verloren. Beim Schreiben einer Meldung läuft keine Zeit.
}
legal-accessibility-gaps = Was noch fehlt
legal-accessibility-gap-tested = Eine unabhängige Stelle hat die Seiten nicht geprüft, und Menschen mit Behinderungen haben sie noch nicht erprobt.
legal-accessibility-gap-plain = Eine Prüfgruppe hat die Texte in Einfacher Sprache noch nicht gelesen. Leichte Sprache nach festen Regeln gibt es nicht.
legal-accessibility-gap-sign = Ein Video in Gebärdensprache gibt es nicht.
legal-accessibility-gap-own = Fragen und Texte, die die Organisation selbst schreibt, und die Antworten der Meldestelle sind nicht geprüft.
legal-accessibility-contact = Eine Barriere melden
legal-accessibility-contact-more = Kommen Sie irgendwo nicht weiter? Sagen Sie uns, auf welcher Seite und womit Sie lesen. Sie können es auch über Ihr Postfach schreiben.
legal-accessibility-enforcement = Wenn das nicht hilft
legal-accessibility-enforcement-more = Bleibt Ihre Nachricht ohne Erfolg, können Sie sich an diese Schlichtungsstelle wenden:
legal-accessibility-enforcement-none = Eine Schlichtungsstelle ist nicht eingetragen. Nur öffentliche Stellen müssen eine nennen.
legal-accessibility-stated = Stand: { $day }, Siegelpost { $version }
