# Whether an instance is fit for real reports: the page, and what `siegelpost check` says. Each finding has the message ready-…, and
# where something is to be done, ready-…-do.

readiness = Readiness
readiness-title = Can the reporting office open?
readiness-lead = What reporters depend on, looked at a moment ago. Of cases nothing stands here.
readiness-go = Nothing is missing. The reporting office is open.
readiness-go-more = Make the address known, put up the poster, and agree who looks at new reports on every working day.
readiness-not-yet = { $count ->
    [one] One thing is missing.
   *[other] { $count } things are missing.
}
readiness-not-yet-more = Do not make the reporting form known before: reports could get lost, be read by others, or lack what the law promises reporters.
readiness-missing = Missing
readiness-warning = Worth doing
readiness-fine = Fine
readiness-fine-count = { $count ->
    [one] One thing is as it should be.
   *[other] { $count } things are as they should be.
}
readiness-here = Do it here: { $page }
readiness-machine = “siegelpost check” says more at the machine.
readiness-settings = What the organisation says about itself is on the page “Organisation”. All other settings are in the file siegelpost.toml. Whoever looks after the server changes them there; they are in force after the next start.
readiness-people = { $count ->
    [one] One thing is missing before reports may come.
   *[other] { $count } things are missing before reports may come.
}
readiness-people-more = See what it is.

## Addresses

ready-public-address = reporters come to { $url }
ready-public-address-local = the address on the poster, { $url }, leads nowhere but to this machine
ready-public-address-local-do = { readiness-public-url }
ready-public-address-mistyped = the address on the poster, { $url }, is not the onion address that Tor has written: a character of it is wrong
ready-public-address-mistyped-do = { readiness-public-url }
ready-public-address-plain = the address on the poster, { $url }, is plain http, so anybody on the way reads along
ready-public-address-plain-do = { readiness-public-url }
readiness-public-url = set `url` in [public] to what reporters type, with https:// or an onion address
ready-office-address = handlers come to { $url }
ready-office-address-local = the office's address, { $url }, leads nowhere but to this machine
ready-office-address-local-do = { readiness-office-url }
ready-office-address-mistyped = the office's address, { $url }, is not the onion address that Tor has written: a character of it is wrong
ready-office-address-mistyped-do = { readiness-office-url }
ready-office-address-plain = the office's address, { $url }, is plain http, so anybody on the way reads along
ready-office-address-plain-do = { readiness-office-url }
readiness-office-url = set `url` in [office] to what handlers type, with https:// or an onion address
ready-onion = onion address { $url }
ready-onion-alone = the address is an onion address
ready-no-onion = there is no onion address
ready-no-onion-do = set `onion` in [public]: it hides who reports

## Pages that the law asks for

ready-imprint-elsewhere = the imprint is { $url }
ready-imprint-here = the imprint is /imprint, and says what it has to
ready-privacy-elsewhere = the privacy notice is { $url }
ready-privacy-here = the privacy notice is /privacy, and says what it has to
readiness-pages-lack = { $pages ->
    [both] /imprint and /privacy lack
    [imprint] /imprint lacks
   *[privacy] /privacy lacks
}
readiness-pages-law = { $pages ->
    [both] (§ 5 DDG; { $law })
    [imprint] (§ 5 DDG)
   *[privacy] ({ $law })
}
ready-lacks-controller = { readiness-pages-lack } the organisation's full name
ready-lacks-controller-do = say it on the page “Organisation”, or set `controller` in [legal] { readiness-pages-law }
ready-lacks-address = { readiness-pages-lack } the address
ready-lacks-address-do = say it on the page “Organisation”, or set `address` in [legal] { readiness-pages-law }
ready-lacks-email = { readiness-pages-lack } an e-mail address
ready-lacks-email-do = say it on the page “Organisation”, or set `email` in [legal] { readiness-pages-law }
ready-lacks-representative = { readiness-pages-lack } who represents the organisation
ready-lacks-representative-do = say it on the page “Organisation”, or set `represented_by` in [legal] { readiness-pages-law }
ready-lacks-officer = { readiness-pages-lack } how to reach the data protection officer
ready-lacks-officer-do = say it on the page “Organisation”, or set `data_protection_officer_contact` in [legal] { readiness-pages-law }
ready-lacks-authority = { readiness-pages-lack } the supervisory authority
ready-lacks-authority-do = say it on the page “Organisation”, or set `supervisory_authority` in [legal] { readiness-pages-law }
ready-accessibility-elsewhere = the accessibility statement is { $url }
ready-accessibility-here = the accessibility statement is /accessibility
ready-accessibility-lacks-contact = /accessibility lacks whom to tell about a barrier
ready-accessibility-lacks-contact-do = say it on the page “Organisation”, or set `accessibility_contact` in [legal], or `email`

## The organisation

ready-duty-unknown = it is not said how many people are employed
ready-duty-unknown-do = say it on the page “Organisation”, or set `employed` in [organisation]: from { $from } on, the office is a duty (§ 12(2) HinSchG)
ready-duty-voluntary = the office is a choice, with { $employed } employed (§ 12(2) HinSchG)
ready-duty-shareable = the office is a duty, with { $employed } employed; private employers of this size may share one, and each remedies and gives feedback itself (§§ 12(2), 14(2) HinSchG)
ready-duty-own = the office is a duty, with { $employed } employed (§ 12(2) HinSchG)
ready-working-days = working days are those of { $land }
ready-no-land = the office is reminded of deadlines on holidays of its Land, for it does not say in which it is
ready-no-land-do = say it on the page “Organisation”, or set `land` in [organisation]

## The machine

ready-cookie-key = the cookie key is kept
ready-cookie-key-temporary = the cookie key is temporary: after a restart handlers' browsers are strangers, and wait among those who guess
ready-cookie-key-temporary-do = set `cookie_key_file` in [secrets]
ready-cookie-key-unusable = the cookie key cannot be used
ready-cookie-key-unusable-do = see to the file that `cookie_key_file` in [secrets] names
ready-notices = notices to handlers are sent
ready-notices-off = notices are off: nobody is told that a report came, so somebody has to sign in on each working day
ready-notices-off-do = set up [notices], and try it with `siegelpost notices test --to ADDRESS`
ready-notices-unusable = notices cannot be sent
ready-notices-unusable-do = correct [notices]
ready-content = content: questionnaires { $questionnaires }; { $offices } external offices; { $texts } files of texts; { $units } names of units
ready-content-unusable = a content file cannot be used
ready-content-unusable-do = correct it, or take it out of [content]
ready-external-offices = all external offices were looked at within a year
ready-external-offices-unchecked = nobody has looked at these external offices for a year: { $offices }
ready-external-offices-unchecked-do = compare them with their own pages, and note the day on the page “Organisation”, or in external_offices.toml as `last_checked`
ready-space = there is room for what reporters send
ready-space-near = there is little room for what reporters send: the floor is { $floor } MiB, and not twice as much is free
ready-space-near-do = { readiness-space }
ready-space-short = there is so little room that only short reports are taken
ready-space-short-do = { readiness-space }
ready-space-gone = there is no room left: no report is taken
ready-space-gone-do = { readiness-space }
readiness-space = make room, or lower `free_mebibytes` in [storage]
ready-deletions-none = no case was deleted yet
ready-deletions-whole = the list of deletions is whole
ready-deletions-missing = the list of deletions is missing, and the journal says that there were some; a restored backup would bring deleted cases back
ready-deletions-missing-do = { readiness-deletions }
ready-deletions-short = the list of deletions has fewer cases than the journal says were deleted; a restored backup would bring deleted cases back
ready-deletions-short-do = { readiness-deletions }
ready-deletions-unusable = the list of deletions cannot be used; a restored backup would bring deleted cases back
ready-deletions-unusable-do = { readiness-deletions }
readiness-deletions = put the newest copy of the list and of its key where they were (docs/operators-guide.md, "Backup")
ready-database = the database is up to date
ready-database-empty = the database is empty
ready-database-empty-do = run `siegelpost init`
ready-database-older = the database is older than this program
ready-database-older-do = make a backup, then run `siegelpost migrate`
ready-database-older-migrates = the database is older than this program
ready-database-older-migrates-do = make a backup; the next start brings it up to date
ready-database-unusable = the database cannot be used
ready-database-unusable-do = see to what `url` in [database] names

## Channels and people

ready-open = the office is open since { $day }
ready-in-preparation = the office is in preparation: its pages say so, and what is sent is a trial
ready-in-preparation-do = when nothing is missing, open it: on the page Readiness, or with `siegelpost go-live`
ready-no-channel = there is no channel that takes new reports
ready-no-channel-do = add one in the office under “Channels”, or open one that is closed; or run `siegelpost channel add`
ready-no-questionnaire = the channel { $channel } asks the questionnaire { $questionnaire }, which is not there
ready-no-questionnaire-do = name its file under `questionnaires` in [content], or choose another in the office under “Channels”
ready-no-reader = nobody who handles the channel { $channel } has a key: no report can come in
ready-no-reader-do = let its handlers sign in at { $url } and make their keys
ready-one-reader = new reports of the channel { $channel } are sealed to one handler
ready-readers = new reports of the channel { $channel } are sealed to { $readers } handlers
ready-nobody-there = from { $day } on, all who can open cases of the channel { $channel } are away
ready-nobody-there-do = move an absence, or add a substitute with `siegelpost staff add --role substitute`
ready-one-handler = only one handler has a key: nobody can be left out of a report, and nobody steps in
ready-one-handler-do = invite another: § 15(1) HinSchG wants independence, and whoever is biased needs somebody to step in
ready-without-key = no key yet: { $people }
ready-without-key-do = what arrives before their first sign-in they will never read
ready-records-incomplete = not everything that the law asks for is on paper about: { $people }
ready-records-incomplete-do = write down appointment, expertise, other duties and who steps in (§§ 12(4), 15 HinSchG)
