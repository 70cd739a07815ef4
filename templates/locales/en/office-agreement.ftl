# The agreement with the staff's representatives: its settings in words, the page, and where the program differs from it.

## What a setting is about, and its value

agreed-about-legal-regime = Law that applies
agreed-about-channels = Channels
agreed-about-office-acknowledgement = Who acknowledges receipt
agreed-about-office-meeting_days = Time limit for a meeting
agreed-about-office-session_hours = Longest duration of a session
agreed-about-office-idle_minutes = Duration of a session that is not used
agreed-about-office-invitation_days = How long an invitation is good
agreed-about-office-second_factor = Who needs a second factor
agreed-about-office-second_factor_days = Time to set it up
agreed-about-notices-on = Notices
agreed-about-notices-hour = Hour of the notice for whoever has chosen none
agreed-about-notices-always = When notices come
agreed-about-log-level = What is in the technical log
agreed-about-program-notices_a_day = Notices a day, at most
agreed-about-program-acknowledge_days = Time limit for the acknowledgement
agreed-about-program-feedback_months = Time limit for feedback
agreed-about-program-retention_months = How long a closed case is kept
agreed-about-program-hold_months = Longest hold of a deletion
agreed-about-program-looks_days = How long it is known who looked into a case
agreed-about-program-smallest_count = Smallest count that is shown
agreed-about-program-opening_roles = Roles that open cases
agreed-about-program-journal_roles = Roles that read the journal
agreed-about-program-verifying_roles = Roles that verify

agreed-legal-regime = { $value ->
    [kdg] KDG and MAVO
    [dsg-ekd] DSG-EKD and MVG-EKD
   *[dsgvo] GDPR and BetrVG
}
agreed-office-acknowledgement = { $value ->
    [by-hand] somebody of the office
   *[automatic] the program, as soon as the report is stored
}
agreed-office-meeting_days = { agreed-days }
agreed-office-session_hours = { $value ->
    [one] { $value } hour
   *[other] { $value } hours
}
agreed-office-idle_minutes = { $value ->
    [one] { $value } minute
   *[other] { $value } minutes
}
agreed-office-invitation_days = { agreed-days }
agreed-office-second_factor = { $value ->
    [off] nobody
    [everyone] everybody
   *[handlers] all who can open cases
}
agreed-office-second_factor_days = { agreed-days }
agreed-notices-on = { $value ->
    [on] are sent
   *[off] are not sent
}
agreed-notices-hour = { $value } o’clock
agreed-notices-always = { $value ->
    [on] on each working day, whether or not there is something
   *[off] only if there is something
}
agreed-log-level = { $value ->
    [error] errors only
    [warn] errors and warnings
    [debug] errors, warnings, a line for each request, and technical details
   *[info] errors, warnings, and a line for each request
}
agreed-program-notices_a_day = { $value ->
    [one] one
   *[other] { $value }
}
agreed-program-acknowledge_days = { agreed-days }
agreed-program-feedback_months = { agreed-months }
agreed-program-retention_months = { agreed-months }
agreed-program-hold_months = { agreed-months }
agreed-program-looks_days = { agreed-days }
agreed-program-smallest_count = { $value }
agreed-days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
agreed-months = { $value ->
    [one] { $value } month
   *[other] { $value } months
}
agreed-none = nobody
agreed-unreadable = “{ $text }”
agreed-absent = not there

## How the program stands to the agreement

agreement = Agreement
agreement-title = Agreement with the staff’s representatives
agreement-lead = The text is made from the settings that are in force now. It is a model and no legal advice: have it checked, fill in the blanks, and sign it on paper.
agreement-none = No signed agreement is recorded here.
agreement-none-more = Once it is signed, the administration records day and fingerprint. From then on the program shows each difference.
agreement-holds = The program runs as it was signed on { $day }.
agreement-holds-more = Recorded on { $recorded }. Compare the fingerprint with the one on your paper:
agreement-differs = { $count ->
    [one] In one point the program runs differently from what was signed on { $day }.
   *[other] In { $count } points the program runs differently from what was signed on { $day }.
}
agreement-differs-more = Settings that were agreed on are changed with consent only. Take the change back, or agree on it anew.
agreement-altered = The record of the agreement of { $day } cannot be believed.
agreement-altered-more = Its fingerprint does not belong to its values: somebody has changed the database. Go by the paper, and have the agreement recorded anew.
agreement-other-version = The agreement of { $day } was signed with another version of the program.
agreement-other-version-more = Its fingerprint cannot be recomputed here. What can be read of its values is compared; sign the agreement anew.
agreement-on-paper = Fingerprint of the signed text
agreement-clause = Clause
agreement-setting = Setting
agreement-signed = Signed
agreement-in-force = In force
agreement-whole-clause = the whole clause
agreement-verify = Agreement
agreement-verify-more = The text as it reads today, with all settings

## The text

agreement-binding = The text is in German, since only the German wording binds. There is no other language here; the settings and differences above are in English.
agreement-text = The text as it reads today
agreement-print = To sign it, print this page: on paper there is nothing but the text. At the machine, “siegelpost agreement” prints it.
agreement-public = Public employers are under the staff representation law of the federation or their Land: adapt names and sources.
agreement-unknown = This clause names { $name }, and there is no such thing in this program. It must not be signed like this.
agreement-fingerprint-more = It changes with each value that was agreed on. To recompute it: “siegelpost agreement --terms”.
agreement-blank = to be filled in

## What the administration records

agreement-record = Record a signed agreement
agreement-record-lead = Once the paper is signed, enter the day and type the fingerprint off the paper. It has to be the one that is in force: otherwise something else was signed than is running. The staff’s representatives see the record, and it stands in the journal.
agreement-day = Day of signing
agreement-typed = Fingerprint on the paper
agreement-typed-hint = It begins with 1 and has twenty characters after that. You can leave out hyphens and blanks.
agreement-do-record = Record
agreement-recorded = The agreement is recorded.
agreement-refused-no-day = That is no day. Write it like 2026-11-30.
agreement-refused-to-come = This day is still to come.
agreement-refused-malformed = That is no fingerprint of an agreement. It begins with 1 and has twenty characters after that.
agreement-refused-other-version = This fingerprint is of another version of the program. Print the agreement anew, and have it signed anew.
agreement-refused-not-in-force = That is not the fingerprint of what is in force now. Either it is mistyped, or a setting that was agreed on has changed since it was printed. Take the change back, or have the new text signed.

## What `siegelpost check` and the readiness page say of it

ready-agreement-none = no agreement with the staff’s representatives is recorded
ready-agreement-unsigned = somebody has the role of the works council, and no agreement with them is recorded
ready-agreement-unsigned-do = print it from the page /agreement, and record the day of signing there
ready-agreement-holds = the program runs as it was agreed on with the staff’s representatives on { $day }
ready-agreement-differs = other than agreed on with the staff’s representatives, clause “{ $clause }”: { $setting }, signed: { $signed }, in force: { $now }
ready-agreement-differs-do = set the signed value again, or agree on the new one and record it on /agreement
ready-agreement-unbelievable = the record of the agreement of { $day } cannot be believed: its fingerprint does not belong to its values, or another version has made it
ready-agreement-unbelievable-do = hold it against the paper, and record the agreement on /agreement anew
ready-agreement-clause = the clause “{ $clause }” of the agreement names { $name }, which is not there
ready-agreement-clause-do = do not sign the agreement like this; tell those who maintain the program

## In the journal

event-setting_changed = Setting that was agreed on changed
event-agreement_recorded = Signed agreement recorded
journal-setting = { $about }: before { $from }, now { $to }
