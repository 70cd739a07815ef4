# The register: what the organisation writes down about how it deals with personal data. What kinds of records say of
# themselves stands in config/register/kinds.

register = Register
register-title = Register
register-lead = What your organisation does with people's data: written down, reviewed and released.
register-start = Overview
register-kinds = What there is
register-new = Add one
register-new-of = Add: { $kind }
register-empty = The register is still empty.
register-empty-more = Begin with one record. A title is enough; the page says what is missing.
register-all-done = Nothing is waiting: nothing is due, nothing has to be reviewed.
register-part-in-review = To be reviewed
register-part-in-review-more = Read what has changed, and release it or send it back.
register-part-due = To be looked at again
register-part-incomplete = Incomplete
register-part-drafts = Begun and complete
register-why = { $count ->
    [one] One detail is missing.
   *[other] { $count } details are missing.
}
register-due = by { $day }
register-overdue = overdue since { $day }
register-none = There is nothing here yet.
register-none-of-view = There is nothing in this view.
register-view-current = Current
register-view-draft = Drafts
register-view-in-review = In review
register-view-in-force = In force
register-view-incomplete = Incomplete
register-view-due = Due
register-view-past = Out of force
register-sort-title = title
register-sort-due = next look
register-sort-change = change
register-standing = State
register-complete = Complete
register-next-look = Next look
register-in-force = Version { $version } is in force.
register-state-draft = Draft
register-state-in_review = In review
register-state-released = Released
register-state-superseded = Superseded
register-state-withdrawn = Out of force
register-state-archived = Put away
register-light-green = Complete
register-light-yellow = { $count ->
    [one] One detail open
   *[other] { $count } details open
}
register-light-red = { $count ->
    [one] One detail missing
   *[other] { $count } details missing
}
register-lamp-red = Must
register-lamp-yellow = Should
register-nothing = Not said
register-open = Still open

## A record

register-version = Version { $version }
register-done-saved = Saved.
register-done-submitted = Sent to review. Whoever releases records sees it on their overview now.
register-done-returned = Sent back. The draft can be edited again.
register-done-released = Released, and in force.
register-done-withdrawn = Taken out of force.
register-done-archived = Put away.
register-done-restored = Taken out again. The record stays out of force until a new version is released.
register-refused-no-such-step = Somebody else has done something meanwhile. Look how the record stands now.
register-refused-incomplete = Something is missing that must be there. Send the record back, so that it is added.
register-refused-own-work = You have written on this version yourself. Somebody else has to release it.
register-refused-review-day = Choose a day for the next look that is after today and not later than the last possible one.
register-refused-no-remark = Write what has to be changed. Otherwise nobody knows what you miss.
register-refused-not-open = The record is in review or put away. Nobody can write on it now.
register-older = You are reading an earlier version.
register-to-newest = To the newest
register-remark = The last remark:
register-edit = Go on editing
register-change = Change
register-submit = Send to review
register-to-release = Review and release
register-take-back = Take back and go on editing
register-archive = Put away
register-restore = Take out again
register-lamps = What is missing
register-lamps-done = { $count ->
    [one] The one detail that is asked for is there.
   *[other] All { $count } details that are asked for are there.
}
register-lamps-green = { $green } of { $count } are fine
register-content = Content
register-links = Linked with
register-link-to = Names:
register-link-from = Named by:
register-versions = Versions
register-compare = compare with version { $before }
register-saved = Saved by { $name } on { $day }.
register-released = Released by { $name } on { $day }.
register-review = Next look on { $day }.
register-digest = Digest:
register-return-title = Send back
register-return-why = What has to be changed?
register-return = Send back
register-withdraw-title = Take out of force
register-withdraw-why = Why?
register-withdraw = Take out of force

## Writing

register-edit-of = Edit { $number }
register-ready = { $count ->
    [one] Begin with a ready-made entry
   *[other] Begin with one of { $count } ready-made entries
}
register-ready-more = A ready-made entry is filled in as far as it is the same for most organisations. Change what is different for you.
register-form-ready = The form holds the ready-made entry. Read each answer, and change what is different for you. Nothing is saved yet.
register-form-lead = Fill in what you know, and save. Everything but the title may stay empty; what is missing is said on the record afterwards.
register-save = Save
register-cancel = Cancel
register-drop-row = Remove row { $row }
register-overtaken = { $name } has saved meanwhile.
register-overtaken-more = Nothing is lost. The table shows field by field what stands there and what you have written. The form below holds your text: take over what is right, and save once more.
register-theirs = Saved
register-yours = Yours
register-field = Field
register-error-missing = Something is missing at "{ $question }".
register-error-unknown-option = Choose something from the list at "{ $question }".
register-error-torn = The text at "{ $question }" is not whole.
register-error-too-late = The day at "{ $question }" is too late.
register-error-not-a-date = Give a day at "{ $question }", for example 2026-11-30.
register-error-not-a-month = Give a month at "{ $question }", for example 2026-11.
register-error-not-a-moment = Give day and time at "{ $question }", for example 2026-11-30T15:10.
register-error-not-in-bounds = Give a number at "{ $question }" that is possible.
register-error-too-long = The text at "{ $question }" is too long ({ $found } characters, { $allowed } are possible).
register-error-too-much = All texts together are too long ({ $found } kB, { $allowed } kB are possible).

## Versions and their release

register-difference = Version { $before } and { $after } compared
register-same = There is no difference.
register-release-title = Release version { $version }
register-release-not-now = This version is not in review. There is nothing to release.
register-release-own = You have written on this version yourself. Somebody else has to release it.
register-release-changes = What changes
register-release-first = It is the first version, or none is in force.
register-release-read = Read the record
register-release = Release
register-release-review = Next look on
register-release-review-hint = On { $day } at the latest.
register-release-remark = Remark
register-release-lead = Then the version is in force, and nobody can change it any more. Changes begin a new version.
