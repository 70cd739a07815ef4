# The pages that the law asks for: privacy, imprint, accessibility. Norms with numbers of their own law come from
# config/regimes as $norm. Einfache Sprache: short sentences, one idea each, "nicht" in bold.
# Written for this purpose; not yet tested by a group of readers.

legal-blank = Diese Angabe fehlt noch. Die Organisation muss sie ergänzen.
legal-name = Name
legal-address = Adresse
legal-represented = Wer spricht für die Organisation?
legal-email = E-Mail
legal-phone = Telefon
legal-contact = So erreichen Sie die Person
legal-contact-care = Wenn Sie anrufen oder eine E-Mail schreiben, zeigen Sie, wer Sie sind. Wollen Sie das **nicht**? Dann schreiben Sie uns über Ihr Postfach.

## The imprint

legal-imprint-lead = Hier steht, wer diese Seite anbietet. Das verlangt ein Gesetz: § 5 DDG.
legal-imprint-elsewhere = Das Impressum der Organisation steht auf einer anderen Seite:
legal-register = Eintrag im Register
legal-vat = Nummer für die Umsatzsteuer

## Privacy: who and why

legal-privacy-elsewhere = Die Organisation hat ihre Informationen zum Datenschutz auf einer anderen Seite. Hier steht nur, was dieser Dienst speichert:
legal-privacy-lead = Hier steht, was wir mit Ihren Daten machen. Daten sind alle Angaben über einen Menschen. Das gilt für alle, die hier etwas melden. Und für alle, über die jemand etwas meldet. Diese Information verlangt ein Gesetz: { $norm }.
legal-privacy-law = Für uns gilt dieses Gesetz zum Datenschutz: { $law }. Auch das Hinweisgeberschutzgesetz gilt. Die Abkürzung dafür ist: HinSchG.
legal-controller = Wer ist verantwortlich?
legal-officer = Wer passt auf den Datenschutz auf?
legal-purposes = Warum brauchen wir Daten?
legal-purposes-more = Die Meldestelle nimmt Ihre Meldung an und prüft sie. Sie schreibt Ihnen und sorgt dafür, dass etwas passiert. Nur dafür benutzt sie Daten.
legal-basis-duty = Das ist die Aufgabe der Meldestelle. So steht es im Gesetz: §§ 10, 12, 13, 17 und 18 HinSchG und { $norm }.
legal-basis-special = Manche Angaben sind besonders geschützt. Zum Beispiel Angaben über eine Krankheit oder den Glauben. Die Meldestelle darf sie nur benutzen, wenn sie das für ihre Aufgabe braucht. So steht es im Gesetz: § 10 Satz 2 HinSchG und { $norm }.
legal-voluntary = Sie müssen **nichts** melden. Sie müssen **nichts** über sich sagen. Aber wenn Sie wenig schreiben, kann die Meldestelle auch nur wenig tun.
legal-about = Welche Daten sind das?
legal-about-you = **Daten über Sie:** Das ist, was Sie schreiben. Ihr Name gehört nur dazu, wenn Sie ihn sagen.
legal-about-others = **Daten über andere:** Das ist, was Sie über andere Menschen schreiben. Und was die Meldestelle dazu herausfindet, wenn sie andere fragt.

## Privacy: what is stored. Each part is held against the tables of the database by a test.

legal-stored = Was speichern wir?
legal-stored-words = **Die Texte.** Das sind Ihre Meldung, Ihre Antworten, Ihre Nachrichten und Ihre Sprache. Dazu kommen die Texte der Meldestelle. Alle diese Texte sind verschlossen. Andere sehen nur, wie lang sie ungefähr sind.
legal-stored-order = **Angaben zu jedem Text.** Kommt der Text von Ihnen oder von der Meldestelle? An welchem Tag kam er? Der wievielte Text ist es? Dazu kommt eine Prüfzahl. Damit merkt man, wenn jemand den Text verändert.
legal-stored-removals = **Wenn wir einen Text löschen.** Das machen wir, wenn man den Text **nicht** braucht. Wir speichern, wer das wollte und an welchem Tag. Der Platz und die Prüfzahl bleiben.
legal-stored-case = **Nummern für Ihre Meldung.** In den Nummern stehen nur das Jahr oder der Tag. Der Rest ist Zufall. Wir speichern auch, auf welchem Weg die Meldung kam.
legal-stored-days = **Wichtige Tage.** Wann kam die Meldung? Wann haben wir geantwortet? Wann waren wir fertig? Haben Sie danach noch geschrieben? Wir speichern auch, wie weit wir sind. Und ob wir die Meldung länger behalten, bis wann, und wer das entschieden hat.
legal-stored-readers = **Wer lesen kann.** Wir speichern, welche Personen Ihre Meldung öffnen können. Daran sieht man auch, wen Sie **nicht** lesen lassen.
legal-stored-assigned = **Wer zuständig ist.** Wir speichern, wer Ihre Meldung bearbeitet. Und wer sie **nicht mehr** öffnen darf, weil die Person befangen ist. Befangen heißt: Die Person hat selbst mit der Sache zu tun.
legal-stored-mailbox = **2 Zahlen für Ihr Postfach.** Daran erkennt unser Computer Ihr Postfach. Die Zahlen entstehen aus Ihrem geheimen Code. Aber aus den Zahlen kann man den Code **nicht** berechnen.
legal-stored-left = **Der Tag, an dem Sie Ihren Zugang löschen.** Das gilt nur, wenn Sie ihn löschen. Den Zugang löschen wir dann sofort.
legal-stored-seen = **Wie weit jemand gelesen hat.** Das speichern wir für jede Person der Meldestelle.
legal-stored-trial = **Ob es ein Versuch ist:** Eine neue Meldestelle wird erst ausprobiert. Das steht dann auf jeder Seite. Wir merken uns: Das war ein Versuch.
legal-stored-notices = **Wenn wir jemanden erinnern.** Ist etwas noch **nicht** gelesen? Dann erinnern wir die Meldestelle. Wir speichern, wen wir an welchem Tag erinnert haben. Es steht **nicht** dabei, um welche Meldung es geht. Nach einer Woche löschen wir das.
legal-stored-journal = **Eine Liste mit Tagen, aber ohne Uhrzeiten.** Darin steht, dass eine Meldung oder Nachricht kam. Und was die Meldestelle damit gemacht hat. Und wer sie geöffnet hat. Wer sie geöffnet hat, löschen wir nach { $days } Tagen.
legal-stored-figures = **Zahlen für jedes Jahr:** Wir zählen, wie die Fälle ausgegangen sind. Dabei steht **nicht**, welcher Fall es war. Kleine Zahlen zeigen wir **nicht**.
legal-not-stored = Wir speichern **nicht**, um wie viel Uhr Sie hier waren. Wir speichern Ihren geheimen Code **nicht**. Wir speichern **nicht**, welches Gerät oder welchen Browser Sie benutzen. Auch die Adresse Ihres Geräts im Internet speichern wir **nicht**. Eines müssen Sie wissen: Unser Computer merkt sich, wann er zuletzt etwas gespeichert hat.
legal-memory = Manches merkt sich unser Computer nur kurz. Eine Zahl zur Adresse Ihres Geräts behält er ein paar Minuten. So merkt er, wenn jemand zu viel auf einmal schickt. Er merkt sich auch kurz, welche Besuche beendet sind. Dann kann **niemand** sie fortsetzen. Kann Ihr Browser **nicht** selbst verschließen? Dann sieht unser Computer kurz Ihren Text und Ihren Code. Danach vergisst er beides.

## Privacy: cookies

legal-cookies = Was merkt sich Ihr Browser?
legal-cookies-more = Ihr Browser merkt sich kleine Daten für uns. Sie heißen Cookies. Ohne sie funktioniert die Seite **nicht** richtig. Wir müssen Sie dafür **nicht** um Erlaubnis fragen. So steht es im Gesetz: § 25 Abs. 2 Nr. 2 TDDDG. Machen Sie den Browser zu, sind die Cookies meistens weg.
legal-cookie-name = Name
legal-cookie-content = Was steht darin?
legal-cookie-lasts = Wie lange gilt es?
legal-cookie-of-mailbox = Ihr geheimer Code, verschlossen. So bleibt Ihr Postfach offen. Mit jedem Klick gilt er länger, aber höchstens einen halben Tag. Das brauchen wir nur, wenn Ihr Browser **nicht** selbst verschließt.
legal-cookie-of-receipt = Ihr geheimer Code, verschlossen. So können wir Ihnen zeigen, dass Ihre Meldung da ist. Das brauchen wir nur, wenn Ihr Browser **nicht** selbst verschließt.
legal-cookie-of-typed = Was Sie als Code geschrieben haben, verschlossen. Das brauchen wir nur, wenn der Code **nicht** stimmt. Dann sagen wir Ihnen, was falsch ist.
legal-cookie-of-here = Eine 1. So merken wir, ob Ihr Browser Cookies erlaubt. Das brauchen wir für das Formular und für das Postfach.
legal-cookie-of-language = Ihre Sprache.
legal-cookie-minutes = { $minutes ->
    [one] Höchstens 1 Minute
   *[other] Höchstens { $minutes } Minuten
}
legal-cookie-session = Bis Sie den Browser zumachen
legal-no-other-storage = Sonst merkt sich Ihr Browser **nichts** für uns. Wir holen **nichts** von fremden Computern. Wir beobachten **nicht**, was Sie hier tun.

## Privacy: who gets it, for how long

legal-recipients = Wer bekommt die Daten?
legal-recipients-office = Nur die zuständigen Personen der Meldestelle bekommen die Daten.
legal-recipients-others = Andere erfahren von der Sache nur, was sie für die Prüfung wissen müssen. Die Meldestelle darf fast **niemandem** sagen, wer Sie sind. Es gibt nur wenige Ausnahmen. Zum Beispiel, wenn die Polizei es wissen muss. Oder wenn Sie es erlauben. So steht es im Gesetz: §§ 8 und 9 HinSchG.
legal-processors = Diese Firmen helfen uns. Sie müssen sich an unsere Regeln halten ({ $norm }):
legal-third-countries = Das Programm schickt **nichts** in Länder außerhalb der Europäischen Union.
legal-automated = **Kein** Computer entscheidet über Sie. Entscheidungen treffen nur Menschen ({ $norm }).
legal-kept = Wie lange behalten wir die Daten?
legal-kept-years = 3 Jahre nach dem Ende muss die Organisation alles löschen. Manchmal verlangt ein Gesetz, dass wir etwas länger behalten. Zum Beispiel, wenn ein Gericht die Sache prüft. So steht es im Gesetz: § 11 Abs. 5 HinSchG.
legal-kept-deleted = Das Programm löscht die Meldung dann von selbst. Die Meldestelle kann das verschieben. Spätestens nach einem halben Jahr muss sie wieder prüfen: Brauchen wir die Meldung noch? Es gibt auch Kopien zur Sicherheit. Dort bleiben gelöschte Daten noch eine Weile.

## Privacy: rights

legal-rights = Das ist Ihr Recht
legal-rights-more = Sie haben etwas gemeldet? Oder jemand hat etwas über Sie gemeldet? Dann haben Sie diese Rechte:
legal-right-access = Sie dürfen fragen, was wir über Sie speichern. Sie können eine Kopie bekommen ({ $norm }). Was wir über andere geheim halten müssen, sagen wir **nicht**.
legal-right-rectification = Ist etwas falsch? Dann müssen wir es richtig machen ({ $norm }).
legal-right-erasure = Wir müssen Ihre Daten löschen, wenn wir sie **nicht** behalten müssen ({ $norm }).
legal-right-restriction = Manchmal ist unklar, was stimmt. Solange dürfen wir Ihre Daten vielleicht **nicht** benutzen ({ $norm }).
legal-right-objection = Sie dürfen Nein sagen, wenn uns **kein** Gesetz zu etwas verpflichtet ({ $norm }).
legal-right-complaint = Sie dürfen sich bei einem Amt beschweren. Uns müssen Sie vorher **nicht** fragen ({ $norm }).
legal-authority = Dieses Amt ist zuständig:
legal-mailbox = Sie haben ohne Ihren Namen gemeldet?
legal-mailbox-more = Wir wissen **nicht**, wer Sie sind. Darum finden wir Ihre Daten **nicht** unter Ihrem Namen. Nur mit Ihrem geheimen Code geht es. Schreiben Sie in Ihrem Postfach, was Sie wollen. Mehr müssen Sie dafür **nicht** über sich sagen ({ $norm }).
legal-accused = Hat jemand etwas über Sie gemeldet?
legal-accused-more = Dann sagen wir es Ihnen, sobald es **niemandem** und der Prüfung **nicht** mehr schadet. Wer gemeldet hat, bleibt geheim. Davon macht das Gesetz nur wenige Ausnahmen. So steht es im Gesetz: { $norm }, §§ 8 und 9 HinSchG.
legal-law-of = So waren die Gesetze am { $day }.

## Accessibility

legal-accessibility-elsewhere = Die Organisation hat ihre Erklärung zur Barrierefreiheit auf einer anderen Seite:
legal-accessibility-lead = Alle Menschen sollen hier etwas melden können. Darum halten wir uns an Regeln. Sie heißen WCAG 2.2, Stufe AA. In Deutschland steht das in der BITV 2.0. Diese Erklärung gilt für die Seiten dieser Meldestelle.
legal-accessibility-state = Wie gut klappt das?
legal-accessibility-conforms = Wer das Programm macht, hat die Seiten selbst geprüft. Das meiste klappt gut. Weiter unten steht, was noch fehlt.
legal-accessibility-method = Ein Computer prüft jede Seite in jeder Sprache. Er prüft auch helle und dunkle Farben und kleine Bildschirme. Aber ein Computer findet **nicht** alle Barrieren.
legal-accessibility-works = Das klappt
legal-accessibility-works-keyboard = Sie können alles mit der Tastatur machen. Vorleseprogramme können alle Texte, Felder und Fehler vorlesen.
legal-accessibility-works-narrow = Die Seiten passen auf kleine Bildschirme. Sie können die Schrift groß machen. Ihr Gerät wählt helle oder dunkle Farben.
legal-accessibility-works-scripts = Alles klappt auch mit einfachen Browsern. Sie müssen **kein** Rätsel lösen.
legal-accessibility-works-plain = Alle Seiten für Meldungen gibt es in Einfacher Sprache.
legal-accessibility-works-time = { $minutes ->
    [one] Ihr Postfach geht nach 1 Minute ohne Klick zu. Was Sie geschrieben haben, ist dann **nicht** weg. Für eine Meldung haben Sie so viel Zeit, wie Sie wollen.
   *[other] Ihr Postfach geht nach { $minutes } Minuten ohne Klick zu. Was Sie geschrieben haben, ist dann **nicht** weg. Für eine Meldung haben Sie so viel Zeit, wie Sie wollen.
}
legal-accessibility-gaps = Das fehlt noch
legal-accessibility-gap-tested = Menschen mit Behinderungen haben die Seiten noch **nicht** geprüft. Auch eine fremde Stelle hat sie **nicht** geprüft.
legal-accessibility-gap-plain = **Keine** Gruppe hat die Texte in Einfacher Sprache geprüft. Texte in Leichter Sprache gibt es **nicht**.
legal-accessibility-gap-sign = Es gibt **kein** Video in Gebärdensprache.
legal-accessibility-gap-own = Manche Fragen und Texte schreibt die Organisation selbst. Auch die Antworten schreibt die Meldestelle selbst. Diese Texte hat **niemand** geprüft.
legal-accessibility-contact = Gibt es ein Problem?
legal-accessibility-contact-more = Sagen Sie uns, auf welcher Seite etwas **nicht** klappt. Sagen Sie auch, womit Sie lesen. Sie können es auch über Ihr Postfach schreiben.
legal-accessibility-enforcement = Und wenn das Problem bleibt?
legal-accessibility-enforcement-more = Dann hilft Ihnen diese Schlichtungsstelle:
legal-accessibility-enforcement-none = Wir haben **keine** Schlichtungsstelle eingetragen. Nur Ämter und andere öffentliche Stellen müssen das tun.
legal-accessibility-stated = Das gilt seit dem { $day } für Siegelpost { $version }.
