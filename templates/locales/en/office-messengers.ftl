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

## What is computed of a record: a use of a messenger

computed-title = What follows from this
computed-more = Computed from this record, from the assessment and from what is known of the service, as of today. It is still people who decide.
computed-no-verdict = No verdict
computed-why-no-service = The record names no service of the register. Add it under "Messenger services", and choose it here.
computed-why-no-product = The service's record does not say which product it is.
computed-why-unknown-product = Nothing is known of this product here. Assess it yourself, criterion by criterion.
computed-why-no-class = It is not said which data class occurs at most.
computed-by = By the assessment
computed-decided = Decided is:
computed-state-in-review = in review
computed-state-allowed = allowed
computed-state-restricted = restricted
computed-state-blocked = blocked
computed-up-to = up to class { $class }
computed-until = until { $day }
computed-opposed-milder = The decision is milder than what follows from the facts. Look at the reasons, and give yours, or change the decision.
computed-opposed-stricter = The decision is stricter than what follows from the facts. You are free to do that.
computed-opposed-class-too-high = Messages contain more than is allowed.
computed-opposed-over = The permission has expired. The service is in review again.
computed-stirred = Something has moved since the release. Assess anew.
computed-expired = Expired:
computed-checked = Looked at anew, the answer may be another:
computed-lamps = Four conditions that hold together
computed-lamp-green = Green
computed-lamp-amber = Amber
computed-lamp-red = Red
computed-lamp-of-legal-basis = Legal basis
computed-lamp-of-operation = Compliant operation
computed-lamp-of-contract = Contract
computed-lamp-of-measures = Measures
computed-to-do = { $count ->
    [one] What is missing for green: one point
   *[other] What is missing for green: { $count } points
}
computed-green-by = It turns green with:
computed-reasons = Reasons of the verdict

## What is computed of a breach

breach-due-title = What is due now
breach-due-skipped = There was no such time: summer time began in that hour. Enter the time that the clock really showed.
breach-due-unknown = The clock does not run yet.
breach-due-unknown-more = Enter since when the breach has been known, with the time. Each hour counts from there.
breach-due-running = { $hours ->
    [0] Less than an hour is left.
    [one] One hour is left.
   *[other] { $hours } hours are left.
}
breach-due-no-figure = { $hours ->
    [0] Known for less than an hour. The law has no hours: notification is made without undue delay.
    [one] Known for one hour. The law has no hours: notification is made without undue delay.
   *[other] Known for { $hours } hours. The law has no hours: notification is made without undue delay.
}
breach-due-in-time = { $hours ->
    [0] Notified in time, within the first hour.
    [one] Notified in time, after one hour.
   *[other] Notified in time, after { $hours } hours.
}
breach-due-late = { $hours ->
    [one] The time is over, after one hour. A notification gives reasons why it comes later.
   *[other] The time is over, after { $hours } hours. A notification gives reasons why it comes later.
}
breach-due-aware = Aware since
breach-due-until = To be notified by
breach-due-notified = Notified
breach-due-marks = Reminders
breach-due-passed = (passed)
breach-due-at = { $day }, { $time }
breach-due-law = Period
breach-due-threshold = Threshold
breach-due-persons = Telling data subjects
breach-due-addressee = Notified to
breach-due-to-do = Still to be done
breach-due-nothing = By this record, nothing is left to be done.
breach-due-part = To follow:
breach-due-by = by { $day }
breach-due-overdue = overdue since { $day }
breach-duty-rate-risk = Rate the risk to the people concerned.
breach-duty-decide-notification = Decide whether it is notified.
breach-duty-notify = Notify the authority, and enter when.
breach-duty-say-why-late = Give reasons why it is notified later.
breach-duty-decide-persons = Decide whether the data subjects are told: the risk is high.
breach-duty-tell-persons = Tell the data subjects without undue delay.
breach-duty-decide-welfare = Decide whether the licensing authority has to know (Section 47 SGB VIII): children are affected.
breach-duty-tell-welfare = Notify the licensing authority without delay (Section 47 SGB VIII).
