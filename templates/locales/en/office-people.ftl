# The administrator's pages: people, roles, records.

people = People
people-title = People and roles
people-lead = Who works here, what they may do, and to whom new reports are sealed. Nothing of any case stands here.
person-key = Check words of the key
person-no-key = no key yet
person-channels = New reports of
person-barred = barred
person-missing = { $count ->
    [one] one thing missing
   *[other] { $count } things missing
}
person-account = Account
person-function = Function
person-function-label = What is this person?
person-function-hint = For colleagues and reporters, in one line, for example “Ombudsperson, lawyer”.
person-save = Save
person-roles-lead = One person can have several roles. What speaks against it is shown before it is saved.
person-roles-legend = This person may
person-roles-save = Continue
person-channels-legend = New reports of these channels are sealed to this person
person-channels-hint = It holds for reports that come from now on. Earlier cases stay as they are, opened or closed to this person.

person-done-function = The function is saved.
person-done-roles = The roles are saved. They hold from this person’s next click on. The change stands in the journal.
person-done-channels = The channels are saved.
person-done-record = The record is saved.
person-done-courses = The expertise is saved.
person-done-barred = The account is barred, its sessions have ended. Nothing new is sealed to this person.
person-done-unbarred = The account is let in again, with the password and the key it had.

person-refused-last-administrator = This is the last account that administers the organisation. Give somebody else the role first.
person-refused-name-taken = Another account has the same name and function. Reporters must be able to tell both apart.
person-refused-function-line = The function has to fit into one line of at most 120 characters.
person-refused-no-day = One of the days is none, or is missing. Enter it as a date. Nothing was saved.
person-refused-no-course = The course needs a name in one line of at most 120 characters. Nothing was saved.
person-refused-too-long = The text is too long: at most 2000 characters. Nothing was saved.
person-refused-no-such-role = One of the roles is none that this program knows. Nothing was saved.

## What is missing

gaps-title = This is missing
gap-key = A key. The person makes it at their first sign-in. Until then nothing is sealed to them, and what comes before they can never read.
gap-appointment = The day of appointment. The employer gives the reporting office the powers it needs (HinSchG § 12(4)); without an appointment nobody can show them.
gap-expertise = A record of expertise. The employer has to ensure it (HinSchG § 15(2)).
gap-expertise-ended = A record of expertise that still counts. The employer has to ensure it (HinSchG § 15(2)).
gap-declaration = The declaration of other functions. Other duties must not lead to a conflict of interest (HinSchG § 15(1)); only who knows them can tell.
gap-contract = The contract with the external ombudsperson (HinSchG § 14(1)).
gap-secrecy = That the external ombudsperson was told of the duty of secrecy under § 203 StGB.
gap-rule = A rule for who steps in when a report concerns this person’s other role: { $role }. Without one, the person would work on reports about their own duty (HinSchG § 15(1)).

readers-of = New reports of the channel { $channel } are sealed to:
readers-none = Nobody can read new reports of the channel { $channel }.
readers-one = Only { $name } can read new reports of the channel { $channel }.
readers-few-why = There should be at least two: who is biased, ill or away needs somebody to step in, and a reporter can leave nobody out who is alone (HinSchG § 15(1)).
channels-none = There is no channel yet. Whoever administers the organisation adds one under “Channels”.

## Roles

role-about-system_administrator = Keeps machine and program running. Sees no case.
role-about-organisation_administrator = These pages: people, roles, channels. Sees no case.
role-about-handler = Receives and works on reports, with a key of their own.
role-about-substitute = The same when somebody is absent or biased.
role-about-supporter = Helps with single cases that a handler opens to them.
role-about-identity_custodian = Consents before somebody sees who reported.
role-about-ombudsperson = Works on reports, from outside the organisation. Remedying a breach stays with the organisation.
role-about-data_protection_officer = Totals, and the register. Sees no case.
role-about-management = Totals only. Sees no case.
role-about-register_editor = The messenger register. Sees no case.
role-about-auditor = Deadlines in totals, and the journal. Sees no case.
role-about-works_council = Verifies who can open reports and what has changed. Sees no case.

role-works_council = Works council

roles-check-title = Roles of { $name }
roles-added = New
roles-removed = Taken away
roles-opens = From now on this person can open reports.
roles-opens-self = You give yourself the right to open reports.
roles-opens-more = The change stands in the journal with your name. The works council and everybody who handles reports see it. It holds for new reports only, and only once the person has a key and a channel.
roles-save = Save roles
rule-of = Rule for the other role: { $role }
rule-hint = Who steps in, and how, when a report concerns this role? One or two sentences. The works council does not see them.
rule-since = Written down on { $day }
rule-missing = These roles are not saved without a rule. Say who steps in.

role-warning-data_protection_officer = Data protection officer and case handling: the officer supervises how the reporting office processes data, and would supervise themselves (GDPR article 38(6)). It is allowed with a rule for reports about the officer’s own work.
role-warning-management = Management and case handling: the person would decide on measures against themselves. It is allowed with a rule for reports about the management.
role-warning-system_administrator = System administration and case handling: the person would work on reports about the machines in their own care. It is allowed with a rule for reports about them.
role-warning-administers_access = Administration of the organisation and case handling: the person gives access and uses it. Better, two people do that.
role-warning-consents_to_oneself = Custody of identities and case handling: the person would consent to their own look at who reported. Then nobody else looks.
role-warning-verifies_oneself = Case handling and audit or works council: the person would verify their own work.
role-warning-outside_and_inside = External ombudsperson and a role inside: whoever is outside is not to be inside as well. Remedying a breach stays with the organisation (HinSchG § 14(1)).

## Records

record-title = Appointment and independence
record-lead = What the employer has on paper. It is asked for in an audit, and kept here without any case.
record-appointed = Appointed since
record-appointed-hint = The day on which the appointment takes effect (HinSchG § 12(4)).
record-functions = Other functions
record-functions-hint = What else does this person do, for example management, personnel, IT, data protection? As they declare it.
record-declared = Declared on
record-declared-hint = Also where there are no other functions (HinSchG § 15(1)).
record-outside = For an external ombudsperson
record-contract = Contract of
record-contract-hint = The contract with the third party that runs the office (HinSchG § 14(1)).
record-secrecy = Told of secrecy under § 203 StGB on
record-secrecy-hint = For professions that are bound to it, and for those who assist them.
courses-title = Expertise
courses-lead = Courses and the like by which the employer ensures the expertise that it takes (HinSchG § 15(2)).
course-on = on { $day }
course-until = · valid until { $day }
course-ended = no longer valid
course-name = Course
course-day = Day
course-valid = Valid until
course-add = Add
course-remove = Remove
course-remove-of = Remove: { $course }

## Barring

bar-title = Access
bar-lead = Whoever leaves or must not come in any more is barred. Nothing is deleted.
bar = Bar account
unbar = Let in again
unbar-lead = This account is barred. It can be let in again, with the password and the key it had.
bar-question = Bar { $name }?
bar-alone = { $count ->
    [one] One open case can be read by nobody else.
   *[other] { $count } open cases can be read by nobody else.
}
bar-alone-more = As of last night. Without this person nobody can open them: only with the recovery file of their key. Let them hand over first.
bar-none-alone = Every open case until yesterday can be read by somebody else, too.
bar-what = Open sessions end at once, and new reports are no longer sealed to this person. It stands in the journal.
bar-self = This is your own account: you will be signed out.
bar-cancel = Back without a change

## Inviting

invite = Make invitation
invite-person = Invite somebody
invite-title = Invite somebody
invite-lead = You get a link and a letter to print. With it the person chooses a password of their own, which nobody else ever knows.
invite-name = Name
invite-name-hint = As colleagues and reporters will read it.
invite-email-hint = The person signs in with it. Nothing is sent to it.
invite-channels-hint = Whoever may receive reports gets those of every channel. You can change that on the person’s page.
invite-again = Another link
invite-again-lead = The link was lost, or the password is forgotten? Make another one. The earlier link, the password and open sessions end; the key stays.
invite-problem-no-name = A name is missing.
invite-problem-no-line = Name and function each have to fit into one line of at most 120 characters.
invite-problem-no-address = That is no e-mail address.
invite-problem-taken = Somebody has this e-mail address already.
invite-problem-taken-and-barred = There is a barred account with this e-mail address. Let it in again instead.
invite-problem-name-taken = Another account has the same name and function. Give this one another function, so that reporters can tell both apart.
invite-problem-no-such-role = One of the roles is none that this program knows.
invite-problem-together = One person should not have these roles together. Invite with one of them, and add the other on the person’s page: there it says what speaks against it.

# Somebody has sent what needs a confirmation.
confirm-back = Back, without changing anything
confirm-waits = Type your password once more for it. What you entered is still here, and is saved with it. The confirmation then counts for five minutes.
confirm-waits-code = Type your password and a code once more for it. What you entered is still here, and is saved with it. The confirmation then counts for five minutes.

# Name and function of one's own account.
profile-change = Change name or function
profile-seen = This is how colleagues and reporting persons read you: in the form, in the mailbox and on the poster. What you have written keeps the earlier name. The change is in the journal.
profile-name = Name
profile-save = Save
profile-problem-no-name = Enter a name.
profile-problem-no-line = Name and function are one line each, of at most 120 characters.
profile-problem-name-taken = Another account has the same name and function. Reporting persons could not tell you apart.
account-done-profile = Your profile is saved.

# The list: how far people have come in, and which of them are shown.
person-state = State
person-has-key = key made
presence-invited = invited until { $day }
presence-expired = invitation expired on { $day }
presence-factor-set-up = second factor set up
presence-factor-due = second factor missing, in grace until { $day }
presence-factor-overdue = second factor overdue
presence-factor-not-yet = second factor from the first sign-in on
presence-factor-not-asked = no second factor
presence-away = away until { $day }
people-show = Show
people-show-everybody = everybody
people-show-open = with something open
people-show-invited = invited, not here yet
people-show-away = away today
people-show-barred = barred
people-role = Role
people-role-any = any
people-sort = Order
people-sort-name = by name
people-sort-open = most open first
people-filter = Show
people-count = { $shown } of { $all }
people-all = Show all

# The letter of appointment: HinSchG § 12(4).
appointment-title = Appointment, for print
appointment-use = A model made of what is written down here. Lines stand for what the program does not know. The appointment counts once both have signed; then enter the day with the person. Have the model examined before you use it for the first time.
appointment-blank = ______________________
appointment-heading-handler = Appointment to the internal reporting office
appointment-heading-substitute = Appointment as a substitute in the internal reporting office
appointment-heading-ombudsperson = Mandate as external ombudsperson
appointment-what-handler = { $organisation } entrusts { $name } with the tasks of the internal reporting office under the German Whistleblower Protection Act (Section 12(1), Section 13 HinSchG).
appointment-what-substitute = { $organisation } entrusts { $name } with substituting in the internal reporting office under the German Whistleblower Protection Act (Section 12(1), Section 13 HinSchG). They substitute where somebody is absent or biased.
appointment-what-ombudsperson = { $organisation } entrusts { $name }, as a third party, with the tasks of the internal reporting office under the German Whistleblower Protection Act (Section 14(1) HinSchG).
appointment-since = This counts from: { $day }.
appointment-function = Function: { $function }
appointment-channels = Reporting channels:
appointment-powers = Powers
appointment-powers-lead = The office is given the powers that its tasks call for, in particular to examine reports and to take follow-up measures (Section 12(4) HinSchG). Among them are:
appointment-power-channel = to run reporting channels and receive reports; only those responsible and those who support them have access (Section 16 HinSchG).
appointment-power-procedure = to conduct the procedure: acknowledge receipt, examine scope and plausibility, keep in contact, give feedback (Section 17 HinSchG).
appointment-power-inquire = to ask for information, to inspect records and to speak with the persons and units concerned, as far as a report calls for it.
appointment-power-measures = to take follow-up measures: internal inquiries, referral to other bodies, closing or handing over the procedure (Section 18 HinSchG).
appointment-power-time = working time and means to the extent that the tasks call for.
appointment-independent = Independence
appointment-independent-what = In this work the person is independent. Other tasks are possible where they lead to no conflict of interest (Section 15(1) HinSchG). Whoever is biased in a case hands it over.
appointment-declared = Other tasks, declared on { $day }: { $functions }
appointment-declared-none = Declared on { $day }: no other tasks.
appointment-declares = Other tasks, as the person declares them:
appointment-expertise = Expertise (Section 15(2) HinSchG)
appointment-expertise-missing = Course, day:
appointment-secrecy = Confidentiality
appointment-secrecy-what = The identity of the reporting person, of the persons whom a report is about and of all others named in it is to be kept (Sections 8 and 9 HinSchG). The office processes personal data only as far as its tasks call for it (Section 10 HinSchG). Beside it counts: { $law }.
appointment-contract = Contract with the external body of: { $day }.
appointment-remedy = To end a breach remains the duty of { $organisation } (Section 14(1) HinSchG).
appointment-told = Instructed about secrecy under Section 203 StGB on: { $day }.
appointment-representation = Staff representation
appointment-representation-what = The works council or staff representation was informed on:
appointment-place = Place, day
appointment-employer = For { $organisation }
appointment-appointed = { $name }
appointment-print = Print the page with the browser; on paper there is the appointment alone.
appointment-link = Print the appointment
