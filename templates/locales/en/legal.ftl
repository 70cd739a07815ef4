# The pages that the law asks for: privacy, imprint, accessibility. Norms with numbers of their own law come from
# config/regimes as $norm. **Two asterisks** make words bold. No HTML here.

legal-blank = This is still missing. The organisation has to add it.
legal-name = Name
legal-address = Address
legal-represented = Represented by
legal-email = E-mail
legal-phone = Telephone
legal-contact = Contact
legal-contact-care = If you call or send an e-mail, you show who you are. To stay anonymous, use your mailbox here: it is the only way.

## The imprint

legal-imprint-lead = Who provides this service (Section 5 DDG)
legal-imprint-elsewhere = The organisation has its legal notice on another page:
legal-register = Register entry
legal-vat = VAT identification number

## Privacy: who and why

legal-privacy-elsewhere = The organisation has its privacy notice on another page. What follows here is only what this service stores:
legal-privacy-lead = Information under { $norm } for everyone who reports something here, and for everyone who is mentioned in a report. It covers this reporting page and no other page of the organisation.
legal-privacy-law = The data protection law that applies to us: { $law }. The German Whistleblower Protection Act (HinSchG) applies as well.
legal-controller = Who is responsible
legal-officer = { $officer }
legal-purposes = Why, and on what legal basis
legal-purposes-more = The reporting office receives reports, looks into them, stays in touch with you and sees to it that something is done. It uses data for nothing else.
legal-basis-duty = That is its task by law (Sections 10, 12, 13, 17 and 18 HinSchG with { $norm }).
legal-basis-special = It may use sensitive details, such as those about health or belief, as far as this task requires (Section 10, sentence 2 HinSchG with { $norm }).
legal-voluntary = You do not have to report, and you do not have to say anything about yourself. If you say little about what happened, though, the reporting office can do little.
legal-about = What kinds of data
legal-about-you = **About you:** what you write. Your name only if you give it.
legal-about-others = **About others:** what you write about people who did something, saw something or are affected, and what the reporting office finds out. It comes from you and from those whom the office asks.

## Privacy: what is stored. Each part is held against the tables of the database by a test.

legal-stored = What is stored
legal-stored-words = **The texts:** your report, your answers to questions and your messages, with the language you write in; the reporting office’s replies and its internal notes. All of this is sealed. From the outside, only its rough size can be seen.
legal-stored-order = **For each of these texts:** whether it came from your side or from the office, on which day, its place in the order, and a checksum.
legal-stored-removals = **When a text is removed that nobody needs:** which people of the reporting office wanted that, and on which day. The text itself is deleted then, its place and its checksum stay.
legal-stored-case = **About the case:** a number for people and one for the program, each random except for the year or the day, and the channel it came in through.
legal-stored-days = **State and days:** the day it was received, acknowledged, first answered, given feedback on and closed, that of a message after closing, how far work on it has got, and whether and until when its deletion is set aside and who decided so.
legal-stored-readers = **Who can read it:** for which people of the reporting office it is sealed. This also shows whom you left out.
legal-stored-assigned = **Who is responsible:** which of these people works on the case, and who has said that they are biased and may no longer open it.
legal-stored-mailbox = **Your access:** a value by which your mailbox is recognised, and a public key. Both are computed from your access code. The code cannot be worked out from them.
legal-stored-left = **If you destroy your access:** the day on which you did so. The access itself is deleted at once.
legal-stored-seen = **How far it has been read:** up to which entry each person of the reporting office has opened your case.
legal-stored-trial = **Whether it is a trial:** while a reporting office is in preparation, no report counts. Every page says so then, and the report is marked as a trial.
legal-stored-notices = **Reminders to the reporting office:** on which day a person of the reporting office was reminded to sign in, because something was unread or a deadline was near. Whether it was your case is not said. This is deleted after a week.
legal-stored-journal = **A journal with days and without times:** that a report or message came in, who of the reporting office took which step, and who opened which case on which day. Who opened a case is deleted after { $days } days.
legal-stored-figures = **Figures for the annual report:** how often in the year there was which result, which field of work and which measure. None of it stands with a case, and there is no day. No count of 1 to 4 is printed.
legal-not-stored = Not stored: your access code, the time of day of your visits, your network address, your device and your browser. The program keeps no log of visits. The files of the database, though, carry times at which something was written to them.
legal-memory = Held in memory only, and only briefly: your network address for some minutes, as a short value computed from it, to fend off overload; the mark of a visit that you have ended, so that nobody can go on with it; and, if your browser runs no scripts, your text and your access code while one request is handled.

## Privacy: cookies

legal-cookies = What your browser keeps for us
legal-cookies-more = These cookies are needed for the service to work. They do not require consent (Section 25(2) no. 2 TDDDG). They are gone when you close the browser, unless it is set to restore your last session.
legal-cookie-name = Name
legal-cookie-content = Content and purpose
legal-cookie-lasts = Valid
legal-cookie-of-mailbox = Your access code, encrypted: keeps your mailbox open. Each click in it extends the time, to half a day at most. Only if your browser runs no scripts.
legal-cookie-of-receipt = Your access code, encrypted: shows the receipt after you have sent a report. Only if your browser runs no scripts.
legal-cookie-of-typed = What you typed as an access code, if it is none, encrypted: so that the next page can say what is wrong with it.
legal-cookie-of-here = The figure one: shows us whether your browser accepts cookies. It comes with the form, and with the page on which you open your mailbox.
legal-cookie-of-language = The language you chose.
legal-cookie-minutes = { $minutes ->
    [one] one minute at most
   *[other] { $minutes } minutes at most; after that its content is worthless
}
legal-cookie-session = until you close the browser
legal-no-other-storage = These pages put nothing else into your browser. They load nothing from other servers and do not measure what you do.

## Privacy: who gets it, for how long

legal-recipients = Who gets the data
legal-recipients-office = Only the people of the reporting office who handle this channel.
legal-recipients-others = Others learn what you report only as far as they need to know it, so that it is looked into and something is done. The reporting office may pass on who you are only in the cases that the law names, for instance when prosecutors demand it, or if you agree (Sections 8 and 9 HinSchG).
legal-processors = On our behalf, these help to run the service ({ $norm }):
legal-third-countries = The program transfers nothing to countries outside the European Union, nor to any international organisation.
legal-automated = Nothing is decided automatically, and nobody is rated automatically ({ $norm }).
legal-kept = How long
legal-kept-years = Three years after the procedure has been concluded, the records must be deleted. They are kept longer only while the law calls for it and it is proportionate, for instance during court proceedings (Section 11(5) HinSchG).
legal-kept-deleted = The program deletes each case by itself once this time is over, with all that the journal says of it. If the reporting office sets that aside, it has to look at it again after half a year at most. Backups may hold what was deleted for a while longer; when one is restored, it is deleted again before anybody sees anything.

## Privacy: rights

legal-rights = Your rights
legal-rights-more = If you have reported something or are mentioned in a report, you have the right:
legal-right-access = to access your own data and get a copy, as far as that gives away nothing that has to stay secret ({ $norm })
legal-right-rectification = to have it rectified, if something is wrong ({ $norm })
legal-right-erasure = to have it erased, unless there is a duty to keep it ({ $norm })
legal-right-restriction = to have its use restricted, for instance while something is in dispute ({ $norm })
legal-right-objection = to object, where the processing does not rest on a legal duty ({ $norm })
legal-right-complaint = to complain to the supervisory authority, without asking us first ({ $norm })
legal-authority = Supervisory authority:
legal-mailbox = If you reported without giving your name
legal-mailbox-more = We do not know who you are, so we cannot find what came from you. Only your access code shows it. Write through your mailbox what you demand; you need not say more about yourself for that ({ $norm }).
legal-accused = If you are named in a report
legal-accused-more = Whoever is accused is told as soon as this no longer endangers the inquiry or the rights of others; who reported stays confidential within the limits of the law ({ $norm }; Sections 8 and 9 HinSchG).
legal-law-of = Provisions cited as of { $day }

## Accessibility

legal-accessibility-elsewhere = The organisation has its accessibility statement on another page:
legal-accessibility-lead = Everyone should be able to report here. The yardstick is WCAG 2.2, level AA, and with it the requirements of the German BITV 2.0. This statement covers the pages of this reporting office.
legal-accessibility-state = Where we stand
legal-accessibility-conforms = By their own check, the makers of the program find that these pages meet the requirements for the most part. What is missing is listed below.
legal-accessibility-method = They have every page checked in every language by other programs: valid HTML, the rules of axe-core, light and dark colours, wide and narrow windows down to 320 pixels. Such checks find only some of the barriers.
legal-accessibility-works = What you can count on
legal-accessibility-works-keyboard = Everything works with the keyboard. Fields, errors and headings are marked up for screen readers.
legal-accessibility-works-narrow = The pages fit small screens and can be enlarged a lot. Your device chooses light or dark colours. Nothing is said by colour alone.
legal-accessibility-works-scripts = Everything works without scripts, too. There is no puzzle to solve and no picture to recognise.
legal-accessibility-works-plain = All pages for people who report are also there in plain German.
legal-accessibility-works-time = { $minutes ->
    [one] A mailbox closes after one minute without a click. What you have written by then is not lost. There is no time limit for writing a report.
   *[other] A mailbox closes after { $minutes } minutes without a click. What you have written by then is not lost. There is no time limit for writing a report.
}
legal-accessibility-gaps = What is missing
legal-accessibility-gap-tested = No independent body has tested the pages, and people with disabilities have not tried them yet.
legal-accessibility-gap-plain = No group of readers has checked the texts in plain German yet. There is no Easy Read version.
legal-accessibility-gap-sign = There is no video in sign language.
legal-accessibility-gap-own = Questions and texts that the organisation writes itself, and the reporting office’s replies, are not checked.
legal-accessibility-contact = Reporting a barrier
legal-accessibility-contact-more = Are you stuck somewhere? Tell us on which page, and what you read it with. You can also write it through your mailbox.
legal-accessibility-enforcement = If that does not help
legal-accessibility-enforcement-more = If your message leads to nothing, you can turn to this arbitration body:
legal-accessibility-enforcement-none = No arbitration body has been entered. Only public bodies have to name one.
legal-accessibility-stated = As of { $day }, Siegelpost { $version }
