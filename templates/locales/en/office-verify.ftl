# Pages for those who verify: works council, audit, management. And what handlers see of it.

team = Team
team-title = Who can open new reports
team-lead = To whom new reports are sealed, and what has changed about that. If a name here surprises you, ask before you work on.
opener-since = Key in use since { $day }
changes-title = What has changed in the last year
changes-more = Accounts, roles, keys, channels and agreed settings. Within a day the entries have no order.
changes-none = Nothing has changed in the last year.

verify = Verify
verify-title = Is the reporting office what was agreed?
verify-lead = Here you verify who can open reports, what has changed, and that the record was not altered. You see no report, no number of one, and nobody’s work.
verify-openers = Who can open new reports
verify-openers-more = Each new report is sealed to these people and nobody else. Compare the check words with those on the poster and with what each person names: then it is their key and no other.
verify-settings = What was agreed, and what is in force
verify-looks = Who has looked into a case
verify-looks-days = is known for { $days } days and deleted then. No page shows it to management.
verify-session-hours = A session ends after { $hours } hours at the latest.
verify-idle-minutes = A session that is not used ends after { $minutes } minutes.
verify-performance = Figures about single people
verify-performance-none = There are none: no page, file or command counts what a single person has worked on.
verify-more = More to verify
verify-journal = every change since the beginning, the heads of the months, and the chain recomputed.
verify-compliance = in totals of a year, without cases and people.

## The journal

journal = Journal
journal-title = Journal
journal-lead = Every change of accounts, roles, keys and channels, chained so that nothing can be altered unnoticed.
journal-not-here = Steps in cases and looks into them are not listed here: they would tell when a report came and how people work. The chain covers them all the same, and “Verify” recomputes it over all of them. Within a day the entries have no order.
journal-month = Month
journal-kind = Kind
journal-book = Book
journal-all = all
journal-filter = Show
journal-none = There is no such entry.
journal-count = { $count ->
    [one] One entry
   *[other] { $count } entries
}
journal-too-much = That is too much for one file. Choose a month.
journal-by = by { $name }
journal-at-machine = at the machine, or by the program
journal-self = to themselves
journal-channel = Channel: { $channel }
journal-added = new: { $role }
journal-removed = taken away: { $role }
journal-verify-title = Verify the journal
journal-verify-lead = The program recomputes the whole chain, entry by entry, and says whether anything was changed, taken out or put in.
journal-verify = Verify now
journal-heads = Heads of the months
journal-heads-lead = Note the head of each month outside this machine. As long as it is the same later on, nothing before it was changed.
journal-no-heads = No month has ended yet since this service began.
journal-heads-compare = Recomputed just now. Compare them with those you have noted:
journal-whole = On { $day } the journal is whole.
journal-whole-more = Every entry follows from the one before, and nothing went that has to stay.
journal-broken = On { $day } something is wrong with the journal.
journal-broken-more = Keep this page. Somebody has altered the database or the disk is faulty. Have “siegelpost verify” run at the machine, and let an independent person look at it.
journal-row = Row { $row }:
chain-whole = Every entry follows from the one before.
chain-altered = This entry is not what was recorded, or not in its place.
chain-month = Here the head of a month is missing, or says what is not so.
chain-older = The entries of the earlier version before it are others than were noted.
chain-dropped-kept = An entry is gone that has to stay.
chain-dropped-early = A look was deleted before its 90 days were over.
chain-case-is-there = An entry was deleted as one about a deleted case, but the case is there.
chain-unrecorded = There is a case whose arrival was not recorded.
book-office = Office
book-register = Messenger register

kind-accounts = Accounts
kind-roles = Roles
kind-keys = Keys and passwords
kind-channels = Channels
kind-records = Records
kind-settings = Settings
kind-deletions = Deletions
kind-noticed = Noticed by the program

event-staff_added = Account added
event-staff_invited = Invitation made
event-staff_disabled = Account barred
event-staff_enabled = Account let in again
event-name_set = Name changed
event-function_set = Function changed
event-roles_changed = Roles changed
event-conflict_rule_set = Rule for another role written down
event-staff_enrolled = Key put into use
event-invitation_used = Password chosen by invitation
event-second_factor_set = Second factor set up
event-second_factor_removed = Second factor removed
event-recovery_codes_renewed = New recovery codes made
event-passphrase_changed = Passphrase changed; the key is the same
event-password_set = New password given
event-password_changed = Password changed
event-channel_added = Channel added
event-channel_renamed = Channel renamed
event-channel_closed = Channel closed to new reports
event-channel_reopened = Channel opened again
event-channel_questionnaire_set = A channel asks another questionnaire
event-questionnaire_stored = Questionnaire imported
event-questionnaire_used = Questionnaire taken into use
event-questionnaire_ended = The program's own questionnaire again
event-handler_added = Gets the new reports of a channel
event-handler_removed = Gets the new reports of a channel no longer
event-record_kept = Appointment or declaration written down
event-expertise_added = Expertise written down
event-expertise_removed = Record of expertise removed
event-settings_changed = Agreed settings changed
event-office_opened = Reporting office opened
event-cases_erased = Cases deleted for good
event-cases_guessed = Somebody has asked for many cases that do not exist for them
event-older_entries = Entries of an earlier version sealed up

## Deadlines in totals

compliance = Deadlines
compliance-title = Are deadlines and deletions kept?
compliance-lead = All cases of the organisation together. Nothing here tells of a single case or a single person.
compliance-this-year = { $year }, until the end of last month
compliance-acknowledged = Receipt acknowledged within seven days
compliance-feedback = Feedback given within three months
compliance-this-year-why = Of a year that goes on there are no numbers: seen twice, they would tell what came in between.
compliance-years = Years that have ended
compliance-year = Year
compliance-small = A year counts by the last day of each deadline. Numbers from one to four are not shown, and none from which they could be computed. Cases that were deleted since do not count.
compliance-no-years = No year has ended yet.
compliance-deletion = Deletion after three years
compliance-overdue = Closed cases are there whose time was over when the month began.
compliance-overdue-now = They should be deleted by themselves. Ask whoever looks after the server whether the daily upkeep runs.
compliance-deleted = No closed case was kept beyond its time when the month began, unless somebody has set its deletion aside.
compliance-held = Some are kept longer because their deletion was set aside, for example for a lawsuit. That is allowed for half a year at a time.
so-far-kept = all in time
so-far-late = not all in time
so-far-none = nothing was due
verdict-none = nothing was due
verdict-all = all { $total } in time
verdict-all-few = fewer than 5, all in time
verdict-few-late = { $total }, fewer than 5 of them late
verdict-many-late = { $total }, { $late } of them late
verdict-some-late = not all in time; the numbers are too small to be shown
