# The pages for case handlers.

## The frame and signing in

pages-of = Pages in “{ $section }”
section-cases = Cases
section-register = Register
section-team = Team
section-setup = Set-up
section-proof = Evidence
cases = Cases
sign-out = Sign out
sign-in = Sign in
signed-out = You are signed out.
session-ended = Your session has ended. Sign in again. Unfinished texts are kept in your browser, sealed.
sign-in-wrong = E-mail address and password do not match. Check both, and the caps lock key.
sign-in-slowed = { $seconds ->
    [one] Too many attempts. Wait a second.
   *[other] Too many attempts. Wait { $seconds } seconds before you try again.
}
email = E-mail address
password = Password
password-hint = The password for signing in, not the passphrase of your key.
needs-script = This page needs JavaScript. Only your browser can open and seal cases, the server cannot.

## A handler's first day

enrol-title = Your key
enrol-lead = In four steps you make the key you open reports with. Only you have it: it is made in your browser, and the server never gets to see it.
enrol-step-1 = 1. Choose a passphrase
enrol-passphrase-why = It protects your key. You need it whenever you open cases. Nobody can reset it.
passphrase = Passphrase
passphrase-hint = At least 12 characters. Four to six random words are easy to remember and hard to guess.
passphrase-repeat = Repeat the passphrase
strength = Strength of the passphrase
make-key = Make key
enrol-step-2 = 2. Keep the recovery file
recovery-why = If you forget the passphrase, only this file opens your cases. With neither the passphrase nor this file you can never open your cases again.
recovery-keep-paper = Save it on a USB stick, or print it. Put it in a safe or a locked drawer.
recovery-keep-secret = Whoever has this file can open all your cases. Do not send it to anybody.
recovery-keep-server = Do not put it on a shared drive or in the cloud.
recovery-download = Download file
enrol-step-3 = 3. Check the file
recovery-check-why = Choose the file from where you keep it. That makes sure that it is stored there in order, and that you find it again.
recovery-choose = Recovery file
recovery-paste = Or the line of the file that begins with AGE-SECRET-KEY
recovery-check = Check
enrol-step-4 = 4. Done
enrol-finish-why = The file is correct. The last step tells the server your public key. From then on new reports are sealed to you as well. Earlier cases remain closed to you.
enrol-finish = Put key into use
enrol-next = Continue
enrol-back = Back to step 2
enrol-refused = The server did not accept the key. Reload the page and begin anew.
enrol-already = You have a key already. A second one would lock you out of your cases. Reload the page.

## One's own account

account-title = My account
account-of = Account: { $name }
account-done-password = Your password is changed. All other sessions have ended.
account-done-passphrase = Your passphrase is changed. The earlier one no longer opens your key. Check words, poster and recovery file stay valid.
account-done-sessions = You are signed in only here now. No other browser counts as known any more.
account-who = Who you are here
account-name = Name and function
account-roles = Roles
account-no-roles = none
account-who-more = Whoever administers the organisation can change address and roles.
account-password = You sign in with it. It opens no case: only the passphrase of your key does.
account-key = Key and passphrase
account-key-since = In use since { $day }. Check words:
account-key-none = You have no key yet. Without one nothing can be sealed for you.
account-passphrase = If you have forgotten your passphrase, or somebody might know it, choose another one. It stays the same key.
account-sessions = Where you are signed in
browser-unknown = Unknown browser
session-since = since { $day }
session-this = this session
sessions-unknown = Is one of them not yours? End it, and change your password afterwards.
sessions-end = End all others
sessions-alone = You are signed in only here. If you have lost a device or passed it on, have it forgotten that you signed in there.
devices-forget = Forget known browsers
sessions-more = A session ends when nothing happens for { $minutes } minutes, and after { $hours } hours at the latest.

role-system_administrator = System administration
role-organisation_administrator = Administration of the organisation
role-handler = Case handling
role-substitute = Substitute
role-supporter = Support
role-identity_custodian = Custody of identities
role-ombudsperson = Ombudsperson
role-data_protection_officer = Data protection officer
role-management = Management
role-register_editor = Register, editing
role-auditor = Audit

## Password and passphrase

password-title = Change your password
password-lead = All other sessions end with it.
password-first-lead = Whoever added your account knows your first password, too. Choose one of your own now.
password-current = Password until now
password-current-hint = The one you have signed in with.
password-new = New password
password-new-hint = At least 12 characters, and another one than the passphrase of your key.
password-repeat = Repeat the new password
password-change = Change password
password-problem-current-wrong = This is not your password until now. Check caps lock, too.
password-problem-new-short = The new password is too short. It needs at least 12 characters.
password-problem-new-guessable = The new password is easy to guess: it is made of little else but your name, common words or repetitions. Take for example four words that have nothing to do with each other.
password-problem-new-same = This is your password until now. Choose another one.
password-problem-repeat-differs = The two new passwords differ. Type both once more.
password-wrong = This is not your password. Check caps lock, too.
prove-password = Confirm
prove-password-why = First confirm that it is you, with the password you sign in with. This then counts for a quarter of an hour.
happened-first-password = First choose a password of your own. Reload the page to do so.
passphrase-title = Change your passphrase
passphrase-lead = Your key stays the same, only the passphrase before it becomes another one. Both happens in your browser.
passphrase-of = Passphrase of { $name }
passphrase-step-1 = 1. Open your key
passphrase-old = Passphrase until now
passphrase-forgotten = Forgotten your passphrase?
passphrase-forgotten-more = Then the recovery file opens your key. Leave the field for the passphrase empty. The file stays in your browser.
passphrase-open = Open key
passphrase-step-2 = 2. Choose a new passphrase
passphrase-new = New passphrase
passphrase-change = Change passphrase

## The list

views = Views
cases-count = { $count ->
    [one] One case
   *[other] { $count } cases
}
keys-title = Keys
keys-lead = They never act while you write in a field, and never together with Ctrl, Alt or ⌘.
keys-list = In the list
keys-case = In a case
key-down = to the next case
key-up = to the previous case
key-enter = open the case
key-note = write a note
key-reply = write a reply
key-assess = open the triage
key-state = to the next step
key-previous = previous case of the list
key-next = next case of the list
key-back = back to the list
key-keys = this page
keys-move = move
keys-open = opens
case-number = Case
next-deadline = Next deadline
received = Received
channel = Channel
nothing-due = no deadline
undecided = { $count ->
    [one] New message on a closed case.
   *[other] New messages on { $count } closed cases.
}
undecided-more = Decide whether it belongs in the file or the case goes on.
undecided-since = since { $day }
paging = More pages
page-shows = { $count } of { $total }

case-state = Status
case-state-new = new
case-state-in_review = in review
case-state-in_work = in progress
case-state-closed = closed

due-acknowledge = Confirm receipt
due-feedback = Give feedback
# HinSchG § 11(5).
due-delete = Will be deleted from
# HinSchG § 17(1) no. 1.
law-acknowledge = (Section 17(1) no. 1 HinSchG)
law-feedback = (Section 17(2) HinSchG)
law-delete = (Section 11(5) HinSchG)
overdue = { $days ->
    [one] overdue since yesterday
   *[other] overdue for { $days } days
}
due-today = today
# The deadline falls on a day on which nobody works: what counts is the working day before.
due-at-latest = { $day } at the latest
due-today-at-latest = today at the latest
due-limit = (deadline { $day })
due-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}

## A case

case-title = Case { $number }
subject-sealed = Sealed subject
subject-change = Change the subject
received-on = received { $day }
case-previous = ‹ Previous case
case-next = Next case ›
taken-out = Do not speak with these people about this case: { $names }
taken-out-more = It is not sealed to them. The reporting person took them out, or their key was not in use yet when it arrived.
shown = Show in the history
shown-all = Everything
shown-talk = Conversation
shown-notes = Notes
shown-events = Events
new-since = New since your last visit
event-acknowledged = Receipt acknowledged
event-review-begun = Review begun
event-work-begun = Work begun
event-feedback-given = Feedback given
event-feedback-withheld = No feedback, for a reason
event-closed = Case closed
event-messages-filed = New messages taken to the file
event-clocks-renewed = Deadlines begin anew
event-hold-set = Deletion set aside
event-hold-ended = Deletion no longer set aside
event-retaliation-opened = Inquiry into retaliation begun
event-retaliation-ended = Inquiry into retaliation ended
event-reporter-left = The reporting person destroyed their access
case-facts = Deadlines, status and access
deadlines = Deadlines
done = done
waived = not given, with a reason
days-impossible = The days of this case contradict each other.
days-impossible-more = Something is dated before the receipt. The server's clock was probably wrong. The deadlines here are on the safe side. Find out when the case really came in, and tell those who look after the server.
state-set-in_review = Begin review
state-set-in_work = Start work
state-reopen = Reopen
state-more = The reporting person sees the status in their mailbox.
# HinSchG § 11(5): longer than three years only as long as it is necessary and proportionate.
retention = Deletion
retained-since = Kept since { $day }: the case is closed and at rest.
held-until = Deletion set aside until { $day } by { $owner }.
held-until-more = After that the case is deleted, on { $day } at the earliest.
held-by-retaliation = The case stays as long as retaliation is being looked into.
hold-set = Set deletion aside
hold-end = End this
hold-until = Up to and including
hold-until-hint = { $day } at the latest: after half a year it has to be looked at again. Put the reason into a note, which is sealed.
hold-lead = The case stays stored until then. That is allowed only as long as it is necessary and proportionate (Section 11(5) HinSchG).
hold-problem-no-day = Give a day, for example 2029-12-01.
hold-problem-past = This day is over.
hold-problem-too-long = That is too long. It has to be looked at again on { $day } at the latest.
# HinSchG § 36.
inquiry = Retaliation
inquiry-more = Is anybody put at a disadvantage because of this report? Then note here that you look into it (Section 36 HinSchG). The case goes on as before; it is not deleted as long as that lasts.
inquiry-open = Retaliation is being looked into
inquiry-open-more = As long as that lasts, the case is not deleted. You can close it all the same. What you find out belongs into a note, which is sealed.
inquiry-end = Inquiry into retaliation has ended
can-read = Who can read
can-read-more = And the reporting person, but without the notes. Whoever administers the server cannot read stored texts.
unlock-title = Your key is locked.
unlock-more = Enter your passphrase. It stays in your browser.
no-slot = This case is not sealed to you.
no-slot-more = It arrived before your key was in use, or you were not in charge of it. Only the people under “Who can read” can open it.
entry-report = Report
side-reporter = Answer of the reporting person
side-office = Reporting office
side-file = Note, office only
load-earlier = Load earlier messages
to-newest = To the newest messages
no-earlier = Nothing stands before that in this case.
# HinSchG § 8: nothing that gives away who reported.
reply-label = Reply to the reporting person
reply-hint = Avoid exact dates, names and whatever may give away who reported.
reply-send = Seal and send
note-title = Note (office only)
note-label = Note
note-hint = Only those who can read the case see it. The reporting person never does.
note-send = Save note

## What is to be done next in a case

next = Next
next-decide = New message on a closed case
next-decide-more = It has been here since { $day }, and the case is still closed. If it reports something new, the deadlines run anew from that day.
decide-anew = Something new: reopen
decide-reopen = Reopen, deadlines as before
decide-to-file = To the file, stays closed
next-acknowledge = Confirm receipt
next-acknowledge-more = The reporting person must be able to read in their mailbox that the report has arrived (Section 17(1) no. 1 HinSchG). Your reply counts as confirmation.
acknowledge-link = Write the confirmation
next-review = Look at it for the first time
next-review-more = Read the report and see whether it concerns yourself. Then only somebody else may work on it (Section 15(1) HinSchG).
unbiased = The report concerns neither me nor people close to me. I have no conflict of interest.
next-answer = The reporting person has written
next-answer-more = Read their message in the history, and answer them (Section 17(1) nos. 3 and 5 HinSchG).
answer-link = Answer
next-assess = Assess
next-assess-more = Does the Act apply, is the report plausible (Section 17(1) nos. 2 and 4 HinSchG)? Is it a data breach, is anybody threatened with retaliation? After that, work begins.
assess-link = Open the triage
next-feedback = Give feedback
next-feedback-more = Tell the reporting person which measures were taken or are planned, and why (Section 17(2) HinSchG). Planned ones are enough.
feedback-link = Write the feedback
next-close = Close
next-close-more = What had to be said has been said. If anything is still open, the case stays in progress.
close-link = Close
next-keep = Keep, then delete
next-keep-more = The case is closed. The reporting person can go on reading and writing in their mailbox until it is deleted.
acknowledged-automatically = (by itself)

## What a handler writes

write = Write
reply-text = Your text
reply-templates = Text module
reply-template-insert = Insert
feedback-title-office = Feedback (Section 17(2))
feedback-hint = Both parts must be there. The reporting person reads them in their mailbox, and the deadline is met with that. Check before:
feedback-check-inquiry = Does any of it endanger internal inquiries or investigations? Then leave it out.
feedback-check-names = Are there names or details by which accused persons, clients or third parties can be recognised?
feedback-check-others = Does anything give away that there are other reports?
feedback-send = Seal and send the feedback
word-closing-no-feedback = There is no feedback in the case. Give it first, or say why there is none.
word-closing-deliverable = The reporting person can still open their mailbox. Give them feedback, or say why not.
word-closing-no-triage = The triage is missing: scope, plausibility and breach must be answered. Fill it in first.
word-closing-one-alone = Abuse is found by two members of the office, each for themselves, under “Abuse check”. Not two have done so here yet.
word-closing-too-early = Silence counts after two unanswered questions and 30 full days after the last one. That is not so yet.
word-feedback-measures = Measures taken and planned
word-feedback-reasons = Reasons
word-feedback-empty = Both parts of the feedback must be there: measures and reasons.
word-placeholder-left = There is still something in square brackets in the text that you have to fill in.
word-report-language = The reporting person wrote in: { $language }. Answer in this language, and as plainly.
reply-name-acknowledge = Confirm receipt
reply-name-question = Question
reply-name-meeting = Offer a meeting
reply-name-protocol = Protocol to be checked
reply-name-consent = Ask for consent
reply-name-disclosure = Inform of a disclosure
reply-name-retaliation = Ask about retaliation
reply-name-closed = Tell that the case is closed

## What is asked before something is sent to a reporter. Nothing of it leaves the browser.

reply-preview = How the reporting person sees it
check-title-office = Look at this before sending
check-lead = Nothing is sent yet. These places might say more than is good. They were looked for in this browser only.
check-change = Go back and change
check-anyway = Send all the same
check-phone = **A telephone number:** it leads to a person. The number of the reporting office can stay.
check-email = **An e-mail address:** it leads to a person, and whoever writes there makes themselves known.
check-iban = **An account number:** every account has a name.
check-date-exact = **An exact day:** the rota shows who was there on that day. The day of a meeting or of a deadline can stay.
# HinSchG §§ 8, 17(2), third sentence.
check-name-list = **A name:** whoever is named has rights (Section 17(2), third sentence, HinSchG), and somebody else may read the mailbox. Mostly the role is enough.
check-unit = **The name of a team or a house:** often only few people work there.
check-case-number = **A case number:** the reporting person knows none. A number shows that there are more cases.
# HinSchG § 8: that somebody else has reported is confidential, too.
check-other-reports = **This tells that somebody else has reported** (Section 8 HinSchG). Say at most that you know of the matter.
check-own-file = **This stands in an internal note or form of this case.** Did something come along as you copied?
check-other-case = **This stands in another case that you had open in this tab** (Section 8 HinSchG). Write nothing that comes from another case.

## Looking through cases. What is looked for stays in the browser.

search-link = Search
search-title = Search cases
search-lead = { $count ->
    [one] The one case that you can open is searched: report, messages, notes and forms.
   *[other] All { $count } cases that you can open are searched: reports, messages, notes and forms.
}
search-none = There is nothing to search.
search-none-more = No case is sealed to your key.
search-label = Words or case number
search-hint = Entries are found that have all the words, also as a part of a word. Capitals make no difference, nor does ä or ae.
search-record = The server does not learn what you search for. It does give every case to your browser to open, and that is in the journal: once a day for each case.
search-start = Search
search-cancel = Cancel
search-progress = Cases searched
search-found = Cases found
search-word-locked = Unlock your key first.
search-word-too-short = Enter at least two letters or digits.
search-word-looking = The cases are being opened and searched.
search-word-count = { $done } of { $total } cases
search-word-nothing = Nothing found. Try a shorter word.
search-word-found = { $count ->
    [one] Found in 1 case.
   *[other] Found in { $count } cases.
}
search-word-cancelled = Cancelled. The other cases were not searched.
search-word-offline = The server no longer answers. The other cases were not searched: search again later.
search-word-signed-out = You are signed out. The other cases were not searched.
search-word-too-many = This is in more than 200 cases. The others were not searched: search for more words.
search-word-closed = { $count ->
    [one] 1 entry could not be opened.
   *[other] { $count } entries could not be opened.
}
search-word-more = { $count ->
    [one] And in 1 more place.
   *[other] And in { $count } more places.
}
search-word-received = received { $day }
search-word-called-so = The case number matches.
search-kind-report = Report
search-kind-addition = Addition to the report
search-kind-message = Message of the reporting person
search-kind-reply = Reply of the office
search-kind-feedback = Feedback
search-kind-note = Note
search-kind-form = Form

## What the script says

word-key-locked = Key locked
word-key-open = Key unlocked
word-unlock = Unlock
word-lock = Lock
word-opening = The key is being unlocked. That takes a few seconds.
word-opened = Your key is unlocked.
# HinSchG § 16(3): within a reasonable time.
word-meeting = To do: somebody asks for a meeting. Offer a time and a way in a reply, in person or by phone, also without a name (Section 16(3) HinSchG).
word-rewrapping = Your key is being wrapped anew. This takes some seconds.
word-rewrapped = Your passphrase is changed.
word-wrong-passphrase = This passphrase does not open the key. Check the caps lock key and try again.
word-broken-page = A part of this page could not be loaded. Reload the page.
word-locked = Sealed. Unlock your key to read it.
word-not-for-you = Not sealed to your key. Only the people under “Who can read” can open it.
word-damaged = This entry is damaged and cannot be opened. Give the server’s administrator the case number and the day.
word-not-genuine = This entry does not come from this case, or it was changed. Do not trust it, and tell the server’s administrator.
word-unknown-version = This entry was written with a newer version. Reload the page.
word-gap = An entry before this one is missing or was changed. Tell the server’s administrator.
word-sealing = Being sealed.
word-loading-earlier = Earlier entries are being loaded.
word-earlier-loaded = Earlier entries are here now.
word-no-subject = No subject yet
word-concerns-office = By its answers, this report concerns somebody of the office or the management. Are you biased? Then do not go on with the case, and hand it over (§ 15(1) HinSchG).
word-leave-unsent = Your text has not been sent yet. It stays as a draft in this tab. Go to the list?
word-facts-old = It was sent, but the deadlines and the next step on this page are still those from before. Load the page again.
word-sent = Sealed and sent.
word-sent-others-too = Sealed and sent. Meanwhile something else has arrived: load the page again to see it.
word-empty = Write a text first.
word-draft-restored = The text you had begun is back.
word-signed-out = You are signed out. Your text stays here. Sign in in a new tab, then send it again.
word-signed-out-link = Sign in (new tab)
word-refused = The server did not accept the text. It is still here. Reload the page and send it once more.
word-busy = The server is busy right now. Your text is still here. Send it again in a minute.
word-offline = The server cannot be reached. Your text is still here. Check the connection and send it again.
word-strength-short = Too short: at least 12 characters.
word-strength-weak = Easy to guess. Take more words, or more random ones.
word-strength-fair = Acceptable, but longer would be better.
word-strength-good = Good.
word-strength-strong = Very good.
word-strength-name = Your name or address is in it. Take something else.
word-passphrases-differ = The two passphrases differ. Enter them again.
word-making-key = Your key is being made and locked. That takes a few seconds.
word-recovery-note = Recovery file of the reporting office. Whoever has it can open cases: keep it safe, do not send it.
word-recovery-missing = There is no key in it. Choose the file that you have just downloaded.
word-recovery-other = That is another key. Choose the file that you have just downloaded.
word-enrolled = Your key is in use.

## What the server answers to the script

parcel-elsewhere = Meanwhile something else has arrived. Your text is being sealed again.
problem-bias = Do you have a conflict of interest?
happened-bias = Whoever reviews a case has to confirm before that it concerns neither themselves nor people close to them (Section 15(1) HinSchG). Nothing was changed.
now-bias = Open the case again, read the report and tick the box. If it concerns you, hand the case to another member of the reporting office.
problem-no-such-step = This step is not possible here
happened-no-such-step = There is no such step from where the case stands now. Nothing was changed.
now-no-such-step = Open the case again: it shows the steps that are possible.
problem-needs-record = Something is missing for closing
happened-needs-record = A case is closed with a reason and feedback. Nothing was changed.
now-needs-record = Open the case and choose "Close" there.
closing-feedback-missing = Feedback is missing: the reporting person has to learn what was done and why (Section 17(2) HinSchG). The case is not closed, and what you wrote is still here.
closing-already = The case has been closed meanwhile. What you wrote is still here: save it as a note if it belongs in the file.
parcel-refused = The server did not accept the text, because it was not sealed properly. It is still here. Reload the page and send it once more.
parcel-no-case = This case is no longer there, or you no longer have access to it.
parcel-not-stored = The text could not be stored. It is still here. Send it again in a minute.

# The same words whether the case is missing or hidden.
happened-no-case = There is no such page or case, or the case is not sealed to you.

nothing-here-title = There is no page for your account here yet
nothing-here-lead = You are signed in, { $name }. But the roles of your account lead to no page.
nothing-here-now = Ask the person who looks after the accounts for the role that you need for your work. Then reload this page.

# What is due by the sealed forms of a case.

file-deadlines = Deadlines in the file
file-deadlines-more = They stand sealed in the file. The server does not know them and cannot remind you of them.
breach-title = Data breach
breach-rule = { $norm }: { $deadline }, { $threshold }. To be notified: { $addressee }.
breach-own-authority = the authority in your settings
word-breach-undecided = First hint { $at }: undecided for { $hours } hours.
word-breach-undated = Fill in, in the triage, when that was decided: the hours are counted from then.
word-breach-until = To be notified by { $at }: { $hours } hours left.
word-breach-since = Known for { $hours } hours: to be notified without undue delay.
word-breach-mark = Next mark: { $at }.
word-breach-late = The time ended on { $at }. Whoever notifies later says why.
word-breach-handled = on { $day }
word-duty-inform = Person { $row }: review information, { $day }
word-duty-measure = Measure { $row }: { $day }
word-duty-meeting = Meeting { $row }: { $day }
word-duty-overdue = time over
word-duty-done = done
word-closing-breach-open = The triage does not say yet whether it is a breach. Decide that first.

# Cases that are no reports (reason C14), closed together from the list.
junk-title = No report: close several cases at once
junk-lead = For tests and advertising only. Mark the cases in the list; unread ones cannot be marked, for every case is looked at. Each gets a sealed record of its own with this reason, and stays until it is deleted.
junk-reason = Why are these no reports?
junk-unbiased = I am independent in these cases (§ 15(1) HinSchG).
junk-close = Close those marked
junk-mark = Mark case { $number }
junk-more = Show 100 cases on a page
word-junk-none = Mark the cases above.
word-junk-incomplete = Give the reason, and confirm that you are independent.
word-junk-closing = { $count } of { $total } …
word-junk-closed = Closed: { $count } of { $total }.

# Days 5, 30, 60 and 80, before a duty presses.
look-again = look at it again by { $day }
table-scrolls = Table, scrolls sideways
page-newer = Newer
page-older = Older
