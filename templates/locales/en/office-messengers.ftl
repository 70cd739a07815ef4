# What is known of messengers, and for which data they may be used. What facts and criteria say stands in config/messengers.

msgr-menu = Messengers compared
msgr-title = Messengers compared
msgr-lead = Which messenger is suitable for which data? The verdicts are computed from criteria and dated facts.
msgr-as-of = As of { $day }.
msgr-proposal = A proposal. It does not take the place of looking at the single case.
msgr-class-M1 = Contact and organisation in the team, nothing about clients
msgr-class-M2 = Clients by abbreviations only, nothing in special need of protection
msgr-class-M3 = Health, social data, professional secrets, minors, pictures
msgr-encryption = End-to-end encryption (M11) is asked for from class { $class } on.
msgr-encryption-reason = The data protection officer's reason:
msgr-service = Service
msgr-facts-of = Facts of
msgr-note = Note
msgr-note-on = Note on { $service }
msgr-by-limit = by a limit
msgr-words = What the words mean
msgr-verdict-suitable = suitable
msgr-verdict-conditional = conditional
msgr-verdict-open = open
msgr-verdict-unsuitable = inadmissible
msgr-means-suitable = Nothing that the service is stands in the way. Your own tasks remain: contract, devices, rules.
msgr-means-conditional = With conditions only: something is met in part, or evidence is missing.
msgr-means-open = Something decisive is not known, or too old. As long as that is so, nothing is released.
msgr-means-unsuitable = Something that has to be met in this class is not.
msgr-notes = Notes
msgr-ageing = Facts that have expired, or will within { $days } days
msgr-ageing-none = No fact has expired, and none will within the next { $days } days.
msgr-age-expired = Expired
msgr-age-grace = Overdue
msgr-age-soon = Expires soon
msgr-aged-count = { $count ->
    [one] One fact
   *[other] { $count } facts
}
msgr-aged-expired = Valid until { $day }. Since { $last } it counts no more, and verdicts stay open.
msgr-aged-grace = Valid until { $day }. It counts until { $last }; somebody should look again before that.
msgr-aged-soon = Valid until { $day }.

## One service

msgr-role-processor = The provider processes on behalf.
msgr-role-telecom-service = The provider runs a public telecommunications service.
msgr-role-own-controller = The provider processes for purposes of its own, too.
msgr-role-self-hosted = The organisation runs it.
msgr-facts-since = The oldest fact is of { $day }.
msgr-signed = Who answers for the facts: { $by }, { $day }.
msgr-grades = Of { $all } facts, { $read } were verified at the source. Each one says where it comes from.
msgr-to-letter = Questions to the provider
msgr-verdicts = Verdicts
msgr-capped = Limit:
msgr-points-forbids = This rules it out
msgr-points-lacks = This is open
msgr-points-limits = This is possible with conditions only
msgr-points-waived = There is a waiver for this
msgr-gap-unanswered = no fact
msgr-gap-unknown = not known, evidence is missing
msgr-gap-expired = the fact has expired
msgr-gap-no-reason = reasons are missing
msgr-gap-no-opinion = the data protection officer's opinion is missing
msgr-gap-applies-to-role = it applies to this role of the provider
msgr-waived-until = until { $day }
msgr-passes = { $count ->
    [one] One criterion is met or does not apply
   *[other] { $count } criteria are met or do not apply
}
msgr-conditions = { $count ->
    [one] One task for you in any case
   *[other] { $count } tasks for you in any case
}
msgr-evidence = Evidence:
msgr-score = { $score } of 100 points. The number orders services that come into question; it allows and forbids nothing.
msgr-authorities = What authorities say
msgr-authority-none = Of the authority that is in charge of you ({ $law }), no statement on this service is known here.
msgr-authorities-others = { $count ->
    [one] One statement of another authority
   *[other] { $count } statements of other authorities
}
msgr-law-dsgvo = GDPR
msgr-law-kdg = KDG
msgr-law-dsg-ekd = DSG-EKD
msgr-law-kdr-og = KDR-OG
msgr-position-accepted = regards it as admissible
msgr-position-under-conditions = regards it as admissible under conditions
msgr-position-not-recommended = advises against it
msgr-position-refused = regards it as inadmissible
msgr-compared-stricter = Our verdict is stricter. The reasons stand with the verdict above.
msgr-compared-same = Our verdict is the same.
msgr-compared-milder = Our verdict is milder.
msgr-compared-open = Our verdict is still open.
msgr-milder-because = Why milder:
msgr-source = Source:
msgr-facts = Facts, criterion by criterion
msgr-facts-more = Each fact has a source and a day. What was not verified at the source, verify before you rely on it.
msgr-answer-fulfilled = met
msgr-answer-partly = met in part
msgr-answer-not-fulfilled = not met
msgr-answer-not-applicable = does not apply
msgr-answer-unknown = not known
msgr-grade-primary = Verified at the source.
msgr-grade-secondary = Others report it; not verified at the source.
msgr-grade-vendor = The provider says so of itself; not independently verified.
msgr-grade-memory = From memory; not verified at the source.
msgr-grade-judgement = A judgement; not verified at the source.
msgr-confidence-high = Confidence: high.
msgr-confidence-medium = Confidence: medium.
msgr-confidence-low = Confidence: low.
msgr-checked = Looked at on { $day }.
msgr-fact-valid = Valid until { $day }.
msgr-fact-grace = Valid until { $day }; counts until { $last }.
msgr-fact-was-valid = It was valid until { $day }.
msgr-fact-expired = expired
msgr-up-to-us = This is decided in your organisation, not by the service.
msgr-no-fact = no fact
msgr-criterion-more = Why this is asked
msgr-is-condition = A condition: it belongs to each verdict and decides none.

## The letter to a vendor

msgr-letter-title = Questions to the provider of { $service }
msgr-letter-lead = Everything that is open is asked for. Print the letter, or copy the text at the end of the page.
msgr-letter-text = The letter as text, to be copied
msgr-letter-none = Nothing is open. There are no questions to the provider.
