# The pages for people who report.
# **Two asterisks** make words bold. No HTML here.

## The frame

leave-quickly = Leave quickly
new-tab = (opens a new tab)
onion = Tor address:
nav-safety = How to protect yourself
nav-how = How it works
nav-privacy = Privacy
nav-imprint = Legal notice
nav-accessibility = Accessibility

## Who reads it

readers-question = Who reads this?
readers = { $count ->
    [one] Only this person of the reporting office can open your report:
    [2] Only these two people of the reporting office can open your report:
    [3] Only these three people of the reporting office can open your report:
    [4] Only these four people of the reporting office can open your report:
    [5] Only these five people of the reporting office can open your report:
   *[other] Only these { $count } people of the reporting office can open your report:
}
readers-nobody-else = Nobody else can open stored reports, not even our IT.
start-channels = You can also report here:
channel-closed-title = No new reports can be made here.
channel-closed = This reporting channel is closed. If you reported here before, your mailbox stays open, and your case goes on. If you want to report something new, please turn to another reporting office.
nobody-reads-title = At the moment nobody can open reports.
nobody-reads = So we are not accepting reports at the moment. Try again later, or turn to another reporting office.
# HinSchG § 7(1): free choice. § 13(2): the internal office tells of the external ones.
free-choice = You choose: report to us, or directly to an external reporting office (Section 7 HinSchG).

## Start

start-title = Report anonymously
start-topics = What is it about?
start-report = Write a report
start-mailbox = Open mailbox
start-safety-more = More on protecting yourself
start-steps = What happens
start-step-1 = You write what happened. That takes about { $minutes } minutes.
start-step-2 = After sending you see your access code. Only this code opens your mailbox.
# HinSchG § 17(1) no. 1: seven days. § 17(2): three months, measures and reasons; sentence 3: its limits.
start-step-3 = There we confirm receipt within seven days. Within three months of that you read what we are doing and why, as far as we may tell (Section 17 HinSchG).

protect-device = Use your own device and connection. No work device, no Wi-Fi or VPN of your employer.
protect-place = Do not write during working hours, nor where others can look over your shoulder.
protect-details = Leave out what only you can know. A rough time is enough.
protect-code = Keep the access code on paper, away from your workplace and from work devices.

## The form

report-tab = Write a report
report-lead = Nothing is stored until you send it. We do not need your name.
report-topics = Is it about something else?
form-readers = Only these people can read it:
report-send = Send report
optional = (optional)
optional-questions = { $count ->
    [one] one optional question
   *[other] { $count } optional questions
}
no-answer = No answer
risk-medium = This answer could identify you.
risk-high = Could somebody tell who wrote this?
only-if = Only answer if you chose { $choices }.
only-if-choice = “{ $option }” for “{ $question }”
only-if-or = { " or " }
only-if-and = { " and " }
errors = { $count ->
    [one] Please check one answer
   *[other] Please check { $count } answers
}
error-missing = “{ $question }” still needs your answer.
error-unknown-option = For “{ $question }”, choose one of the answers listed.
error-too-much = Your texts add up to { $found } kB; the limit is { $allowed } kB. Shorten them, or send a part later through your mailbox.
trouble = Your report is not stored yet
trouble-slow = { $seconds ->
    [one] We are receiving a lot of reports right now. Everything you wrote is still here. Send it again in a second: you will then go before those who have not waited yet.
   *[other] We are receiving a lot of reports right now. Everything you wrote is still here. Send it again in { $seconds } seconds: you will then go before those who have not waited yet.
}
trouble-busy = The server is busy right now. Everything you wrote is still here. Send it again in a minute.
trouble-channel-closed = This reporting channel was closed meanwhile and takes no new reports. What you wrote is still here: you can copy it and report it elsewhere.
trouble-nobody-reads = At the moment nobody can open reports. So we are not accepting reports. What you wrote is still here. Try again later, or turn to another reporting office.
trouble-mailbox-full = { mailbox-full }
trouble-only-short = { only-short }
trouble-store-full = { store-full }
trouble-failed = Something went wrong on our side. Everything you wrote is still here. Send it again in a few minutes.

## The receipt

receipt-tab = Received
receipt-new = Your report has arrived
receipt-again = We already have this report
receipt-again-more = It arrived on { $day }. We have not stored it again. Your access code is the same.
receipt-addition = Your addition has arrived
receipt-addition-more = Your first report of { $day } is unchanged. We have added your new text to it. Your access code is the same.
receipt-key = Only this access code opens your mailbox:
receipt-write-down = **Write it on paper now.** We cannot restore it. Keep it away from work and work devices. Show it to nobody.
receipt-check = Written down correctly?
receipt-check-label = Code from your paper
receipt-check-now = Check code and open mailbox
key-other = This is an access code, but not the one above. Compare each group.
pocket-title = Note with dates, without the code
pocket-more = Only days and the address, no word of what it is about. Copy it. Or leave it open and print: then only this note is printed. Keep the code elsewhere.
can-read-not = Can **not** read your report, as you wished:
receipt-next = What happens next
receipt-step-received = **{ $day }:** Stored, sealed.
receipt-step-received-acknowledged = **{ $day }:** Stored, sealed, receipt confirmed.
receipt-step-acknowledge = **By { $day }:** We confirm receipt in your mailbox.
receipt-step-acknowledge-done = **{ $day }:** We have confirmed receipt.
receipt-step-answer = **By { $day }:** We answer in the mailbox.
receipt-step-answer-done = **{ $day }:** We have answered.
# HinSchG § 17(2): measures planned or taken and the reasons; sentence 3: its limits.
receipt-step-feedback = **By { $day }:** There you read what we are doing and why, as far as we may tell.
receipt-step-feedback-done = **{ $day }:** We have written what we are doing and why.
receipt-step-late = **This day has passed.** Look into the mailbox, or turn to another office.
close-window = Code written down? Then close this window.

## Opening the mailbox

mailbox-tab = Mailbox
mailbox-lead = Here you can read the answers of the reporting office, and write back.
your-code = Your access code
code-hint = 32 characters in eight groups. Upper or lower case, spaces and dashes do not matter.
key-empty = Enter your access code.
key-symbol = The character “{ $symbol }” in position { $position } is never used. Access codes contain no b, i, o or 1; it may be an 8, an l or a 0.
key-length = An access code has 32 characters; you entered { $found }. A group may be missing or repeated.
key-group = A character is wrong, probably in group { $group } of eight. Compare it with your paper.
key-mistyped = At least one character is wrong. Compare each group with your paper.
key-unknown = There is no mailbox for this access code. Compare it with your paper.
key-slow = Many people are opening their mailboxes right now. Wait { $seconds } seconds and press the button again.
key-expired = Your mailbox was closed automatically after a while. Enter your access code again.
code-lost = Lost your access code?
code-lost-more = We cannot restore it, because we never stored it. We work on your report all the same. If you want to add something, write a new report and mention the first one.

## The mailbox

mailbox-title = Your mailbox
question-waits = We have written to you
question-waits-more = Only answer as far as you can without revealing who you are.
state-new = Received
state-in_review = Under review
state-more-in_review = Your report is now being reviewed. Any questions will appear here.
state-in_work = Being worked on
state-more-in_work = The reporting office is following up your report.
state-closed = Closed
state-more-closed = The case is closed. You can still read and write here. If you write again, the reporting office will read your message.
# HinSchG § 17(1) no. 1: confirmation of receipt. § 17(2): feedback.
feedback-title = Feedback of the reporting office
feedback-measures = What we have done or will do
feedback-reasons = Why
acknowledgement-name = Confirmation of receipt
acknowledgement = We have received your report and are reviewing it. Look here again within seven days: you will find an answer or a question.
appointment-answer = First answer
appointment-acknowledge = Confirmation of receipt
appointment-feedback = Feedback on what was done
appointment-by = by { $day }
appointment-done = on { $day }
appointment-late = **was due by { $day } and is still missing.** Ask here, or turn to another office.
you = You
you-report = Your report
you-addition = Your addition
fresh = new
unreadable = This entry cannot be opened. It is damaged or has been changed. Please tell the reporting office that you cannot read it.
all-answers = { $count ->
    [one] One more answer
   *[other] { $count } more answers
}
your-answer = Your answer
your-message = Your message
message-hint = Write nothing by which you could be recognised.
message-send = Send message
message-sent = Your message has arrived.
message-empty = Write your message first.
message-not-stored = Your message could not be stored just now. It is still here. Send it again in a minute.
mailbox-full = This mailbox is full and takes nothing more from you. Your text is still here. The reporting office can still answer you. If there is something else that you need to tell, make a new report of it, and say in it what the first one was about.
only-short = There is little space left on our disk. We only take short texts: up to some 16,000 characters in all. Your text is still here. Shorten it and send it again, or send it tomorrow.
store-full = Our disk is full. We cannot take **anything** just now, and nothing was stored. Your text is still here. Try again in a few hours. If it is urgent, turn to another reporting office.
message-kept = Your message is still here. Enter your access code above, and it will be sent.
retaliation-title = Are you facing retaliation?
# HinSchG § 36(1): no detriment, no threat; its conditions are in retaliation-law.
retaliation = That is forbidden, and so is the threat of it (Section 36 HinSchG). Tell us here.
retaliation-law-title = When the law protects you
# HinSchG § 1: professional contact. § 33(1): reasonable grounds for truth and scope. § 36(2): presumption for whoever
# asserts to suffer it because of a report; the other side proves sufficiently justified grounds, or another cause.
retaliation-law = The law protects you if your work connects you with us and you had reason to believe that what you report is true and is a breach that the law covers (Sections 1 and 33 HinSchG). You do not have to prove the breach. To rely on this protection in court, you have to say there that you reported. It is then presumed that the disadvantage results from the report; the other side has to refute that (Section 36(2) HinSchG). You can show that you reported with a proof, which you get in your mailbox; keep your access code for that. Seek advice before you do so.
# HinSchG § 37(1): whoever retaliates owes the damage. § 37(2): but no job and no promotion. § 39: agreements that restrict are void.
retaliation-damages = Whoever breaks this prohibition has to make good the damage that you suffer from it (Section 37 HinSchG).
retaliation-agreements = An agreement that restricts your rights under this law is void (Section 39 HinSchG): a clause in your contract, for instance, by which you must not report.
mailbox-leave-title = Finished?
mailbox-leave-more = Close the mailbox before somebody else uses this device.
mailbox-leave = Close mailbox

## After leaving

left-tab = Closed
left-title = Your mailbox is closed
left-lead = Nothing is stored on this device. Your browser history may show that you visited this page.
left-now = What you can do now
left-close = **Close the window.** Then the back button does not lead here any more.
left-history = Clear the history if others use this device. In a private window and in Tor Browser that happens by itself.
left-code = Keep the access code in a safe place. Come back in about a week.
open-mailbox-again = Open mailbox again
tor-hint = Tor Browser protects you even better: then neither your employer nor your network provider sees that you were here. They can see, though, that somebody uses Tor. So do not use the network at work. Tor Browser is free of charge at torproject.org.

## How to protect oneself

safety-lead = We do not ask who you are. These tips help to keep it that way.
safety-before = Before you write
safety-search = Do not search for this page at work, and do not send its address to your work e-mail.
safety-private = Open a private window of your browser. It forgets the visit when you close it.
safety-writing = While you write
safety-style = Write plainly and briefly. Favourite words and typical phrases can give away who is writing.
safety-screenshots = Describing is safer than showing. A screenshot often shows your name, your picture, your own messages, the time, the battery level, the device’s name or other open chats.
safety-proof = Evidence
safety-proof-none = You do not have to prove anything. What you have seen or heard is enough.
safety-proof-recording = Do not record conversations. That can be a crime (Section 201 StGB).
# HinSchG § 35(1): no liability for obtaining or reading what one reports, unless doing so is a crime of its own; under § 33.
# StGB § 202a: data that are not meant for oneself.
safety-proof-access = You cannot be held liable for information that you have access to anyway, if you report it under the protection of the law. But do not obtain access to data or devices that are not meant for you. That can be a crime (Section 202a StGB), and the law does not protect you from being prosecuted for it (Section 35 HinSchG).
# HinSchG § 9(1): whoever reports untruth knowingly or by gross negligence loses confidentiality. § 33(1): and protection.
# § 38: damages.
safety-false = Only report what you believe to be true. An honest mistake does you no harm. But whoever reports something untrue on purpose or by gross negligence loses the protection of confidentiality (Section 9(1) HinSchG) and may have to pay damages (Section 38 HinSchG).
safety-after = After sending
safety-talk = Do not talk about the report in your team, not even with people you trust.
safety-exit = “Leave quickly” at the top closes the mailbox and takes you to a harmless page at once. The “back” button then brings back neither your code nor any text. What you were writing is gone. Your browser’s history still shows that you were here: delete it, or use a private window.
safety-retaliation = If you face retaliation
safety-retaliation-notes = Write down what happened when, and who was there.
safety-retaliation-council = Get help: from the works council, the staff representation, a trade union or a lawyer.
# HinSchG § 34(1): who supports confidentially. § 34(2): third persons connected with whoever reported.
safety-retaliation-helpers = People who supported your report in confidence are protected as well under similar conditions, and so are colleagues and relatives who suffer disadvantages at work because of it (Section 34 HinSchG).
safety-limits = What we cannot promise
limits = No service of this kind can prevent everything. There are four things we cannot protect you from: a device that is already being watched, your own style of writing, details that only you know, and an operator who secretly changes the program.

## Other offices

# HinSchG § 7(1): no order between the offices. § 33(1) no. 1, (2): reports to external offices and to those of the Union.
offices-protection = Reports to external reporting offices and to the competent offices of the European Union are protected just like reports to us (Section 33 HinSchG). You do not have to tell us anything before or explain anything later.
offices-emergency = In an emergency
offices-external = External reporting offices
# HinSchG §§ 19 to 23: the external reporting offices.
offices-external-more = These offices accept reports under the German Whistleblower Protection Act (HinSchG). Which of them is responsible depends on the subject.
offices-union = Offices of the European Union
# HinSchG § 33(1) no. 1: protection is for reports under § 17 or § 28, so not by itself for what authorities are told.
offices-supervisory = Supervisory authorities
offices-supervisory-more = These are not reporting offices under the HinSchG. The protection of that act does not automatically cover what you report to them. But you can turn to them anonymously.
offices-phone = Telephone:
offices-checked = Last checked on { $day }
offices-links = The links lead to other sites. They are not told where you came from.

## How it works

how-lead = Only a few people can open a sealed report. This page explains who, when, and what the limits are.
how-sealed = What “sealed” means
how-step-write = **You write.** Nothing is stored until you press “Send”.
how-step-seal = **It is sealed.** If your browser runs scripts, your device seals the report before it is sent. Otherwise our server seals it in memory as soon as it arrives, and then erases text and access code from memory. The form tells you which way applies. Only the sealed version is stored.
how-step-open = **The reporting office opens.** That needs the personal keys of the people in charge. Our server never gets these keys unencrypted.
how-step-code = **Your access code opens your mailbox.** We do not store it, and so we cannot replace it.
how-sees = What the server sees
how-when = When
how-words = Your words
how-code = Your access code
how-stored = In storage
how-stored-words = never
how-stored-code = never
how-sending = When you send, without scripts
how-sending-words = for the duration of this one step, then erased
how-sending-code = for the duration of this one step
how-reading = When you read your mailbox, without scripts
how-reading-words = for the duration of this one step, then erased
how-reading-code = while opening; after that only encrypted in a cookie of your browser, until you close the mailbox
how-office = When the reporting office reads
how-office-words = never: that happens in the browsers of the reporting office
how-office-code = never
how-known = What is stored all the same
how-known-more = It is stored that there is a report, on which day it came and how far it has got. Also: how many messages and answers belong to it, the day of each and roughly how long it is; for which people it is sealed, and so whom you have excluded; on which day you destroyed your access; who of the reporting office opened the case on which day. No time of day, no address of your device, not your name. Your network address is kept in memory as a hash for a few minutes only, to fend off overload.
how-limits = What nobody can promise
how-limits-more = No service of this kind can prevent everything.
how-limit-device = If your device is being watched, somebody can read what you write.
how-limit-style = Whoever knows your style of writing can recognise you by it.
how-limit-details = Details that only one person knows give that person away.
how-limit-server = Without scripts, the server seals. Whoever changes the program there could read it at that moment. The scripts come from our server, too; once changed they could do the same. See below how to check and avoid both.
how-deadlines = Deadlines
# HinSchG § 17(1) no. 1, § 17(2) with its sentence 3. § 11(5): deletion after three years, longer while necessary and
# proportionate under this or other law. The job `expired-cases` does it.
how-deadlines-more = We confirm receipt within seven days. Within three months of that we tell you what we have done or plan to do, and why, as far as that does not endanger the inquiry or the rights of others (Section 17(2) HinSchG). Three years after the case is closed the program deletes the records. We may keep them longer only while the law requires it and it is proportionate, for example during court proceedings (Section 11(5) HinSchG).
how-law = Confidentiality and legal protection
# HinSchG § 8: confidentiality. § 9(2): disclosure to authorities and courts. § 9(3): with consent to each.
how-confidential = The reporting office has to keep your identity confidential even if it learns who you are (Section 8 HinSchG). It may only disclose it in cases laid down by law, for example when a law enforcement authority demands it; as a rule you are told beforehand (Section 9(2) HinSchG). In all other cases it asks you about each single disclosure (Section 9(3) HinSchG).
# HinSchG § 1(1), § 3(8): whose work brings them in contact; no. 7: workshops for people with disabilities. Volunteers: an
# open question, so nothing is promised to them.
how-who = Legal protection is for people whose work connects them with us, including people employed in sheltered workshops and people applying for a job. If you report as a relative, as a client or privately, we treat your report just as confidentially; but the law does not protect you in the same way.
# HinSchG § 32: disclosure to the public.
how-public = Whoever turns to the public is protected in special cases only (Section 32 HinSchG).

## Texts with which a handler begins what they write to a reporter. What stands in square brackets is filled in by hand.

reply-text-acknowledge = We have received your report and are reviewing it. We will write to you here. Please look here again within seven days.
reply-text-question = We have a question. Please answer only if that does not make you recognisable: [question]
reply-text-meeting = You can talk to us, also without giving your name. We would like to talk about: [subject]
reply-text-protocol = This is what we recorded of our conversation. Please check it: [protocol]
reply-text-consent = We would like to pass on details from which somebody could conclude who you are to [office], for [purpose]. For that we need your consent (Section 9(3) HinSchG). You can say no. Then we pass nothing on.
reply-text-disclosure = We have to pass on details to [office] ([legal ground]). The reasons: [reasons] (Section 9(2) HinSchG)
reply-text-retaliation = Were you put at a disadvantage or threatened because of the report? Describe it here, without making yourself recognisable. It is forbidden (Section 36 HinSchG).
reply-text-closed = We have closed the case. Your mailbox stays open: you can go on reading and writing here.
