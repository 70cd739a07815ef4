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
readers-nobody-else = Whoever runs the server cannot read stored reports.
start-channels = You can also report here:
nobody-reads-title = At the moment nobody can open reports.
nobody-reads = Therefore we do not accept any just now. Try again later, or turn to another reporting office.
free-choice = The choice is yours: you can turn to us, or directly to an external reporting office. You have a right to either.

## Start

start-title = Report something without giving your name
start-report = Write a report
start-mailbox = Open mailbox
start-safety-more = More about this, including screenshots and Tor Browser
start-steps = What happens
start-step-1 = You write
start-step-1-more = About { $minutes } minutes. We need one thing only: what happened.
start-step-2 = You write down your access code
start-step-2-more = It appears after sending. Only with it can you return to your mailbox.
start-step-3 = We answer in your mailbox
start-step-3-more = We confirm receipt within seven days. You learn what we have done no later than three months after that.
start-choice = Rather report elsewhere?

protect-device = Use your own device and your own connection. No work device, and no Wi-Fi or VPN of your employer.
protect-place = Do not write during working hours, nor where others can look over your shoulder.
protect-details = Leave out what only you can know. A rough time is enough.
protect-code = Keep the access code on paper, away from your workplace and from work devices.

## The form

report-tab = Write a report
report-lead = No name, no account. At the end you receive an access code for your anonymous mailbox.
report-send = Send sealed report
report-nothing-stored = Nothing is stored before that.
optional = (optional)
optional-questions = { $count ->
    [one] one optional question
   *[other] { $count } optional questions
}
no-answer = No answer
risk-medium = This answer may point to you.
risk-high = Read your text once more before sending it: could somebody tell who wrote it?
only-if = Only if you chose { $choices }.
only-if-choice = “{ $option }” at “{ $question }”
only-if-or = { " or " }
only-if-and = { " and " }
errors = { $count ->
    [one] One answer is missing or does not fit
   *[other] { $count } answers are missing or do not fit
}
error-missing = “{ $question }” still needs your answer.
error-unknown-option = At “{ $question }”, choose one of the answers given there.
error-too-much = All texts together have { $found } kB. At most { $allowed } kB are possible. Send a part later through your mailbox.
trouble = Your report is not stored yet
trouble-slow = { $seconds ->
    [one] Very many reports are arriving just now. Everything you wrote is still here. Send it again in a second: you will then go before those who have not waited yet.
   *[other] Very many reports are arriving just now. Everything you wrote is still here. Send it again in { $seconds } seconds: you will then go before those who have not waited yet.
}
trouble-busy = The store is busy just now. Everything you wrote is still here. Send it again in a minute.
trouble-nobody-reads = At the moment nobody can open reports. Therefore we do not accept any. What you wrote is still here. Try again later, or turn to another reporting office.
trouble-mailbox-full = { mailbox-full }
trouble-only-short = { only-short }
trouble-store-full = { store-full }
trouble-failed = Something went wrong on our side. Everything you wrote is still here. Send it again in a few minutes.

## The receipt

receipt-tab = Received
receipt-new = Your report has arrived
receipt-again = This report had already arrived
receipt-again-more = It arrived on { $day }. We have not stored it again. Your access code is the same.
receipt-addition = Your addition has arrived
receipt-addition-more = Your first report of { $day } stays as it is. We have added the changed text to it. Your access code is the same.
receipt-key = This is your access code. Only with it can you return to your mailbox.
receipt-write-down = **Write it on paper now.** Keep it away from your workplace and from work devices. Show it to nobody.
receipt-check = Did you write it down correctly?
receipt-check-label = Enter the access code from your paper
receipt-check-now = Check the code and open the mailbox
key-other = This is an access code, but not the one above. Compare each group.
can-read-title = Who can read your report
can-read-not = Can **not** read it, as you wished:
receipt-next = What happens next
receipt-step-received = **{ $day }:** Your report has arrived and is sealed.
receipt-step-acknowledge = **By { $day }:** The reporting office confirms receipt in your mailbox.
receipt-step-acknowledged = **{ $day }:** The reporting office has confirmed receipt.
receipt-step-feedback = **By { $day }:** You learn there what has been done or is planned, and why.
receipt-step-late = **This day has passed.** Look into the mailbox, or turn to another office.
receipt-leave = Before you go
close-window = Close this window as soon as you have written down the access code, so that it does not stay on the screen.

## Opening the mailbox

mailbox-tab = Mailbox
mailbox-lead = Here you read what the reporting office answers, and write back.
your-code = Your access code
code-hint = 32 characters in eight groups. Upper or lower case, spaces and dashes do not matter.
key-empty = Enter your access code.
key-symbol = The character “{ $symbol }” at place { $position } does not occur in access codes. There is no b, i, o or 1 in them: perhaps it is an 8, an l or a 0.
key-length = An access code has 32 characters, here are { $found }. Perhaps a group is missing or there twice.
key-group = A character is wrong, probably in group { $group } of eight. Compare it with your paper.
key-mistyped = At least one character is wrong. Compare each group with your paper.
key-unknown = There is no mailbox for this access code. Compare it with your paper.
key-slow = Many people want to open their mailbox right now. Wait { $seconds } seconds and press the button again.
key-expired = Your mailbox has closed by itself after some time. Enter your access code again.
code-lost = Lost your access code?
code-lost-more = We cannot restore it, because we never stored it. We work on your report all the same. If you want to add something, write a new report and mention the first one.

## The mailbox

mailbox-title = Your mailbox
question-waits = We have written to you
question-waits-more = Please answer only as far as it does not reveal who you are.
state-new = Received
state-more-new = Your report is with the reporting office, sealed. It will confirm receipt here.
state-in_review = Being examined
state-more-in_review = The reporting office examines what is to be done. It asks its questions here.
state-in_work = Being worked on
state-more-in_work = The reporting office is following up your report.
state-closed = Closed
state-more-closed = The case is closed. You can still read and write here. The reporting office will read a new message.
appointment-acknowledge = Reply that your report has arrived
appointment-feedback = Feedback on what was done
appointment-by = by { $day }
appointment-done = confirmed on { $day }
appointment-late = **was due by { $day } and is still missing.** Ask here, or turn to another office.
you = You
you-report = You, in your report
you-addition = You, as an addition
fresh = new
unreadable = This entry cannot be opened. It is damaged or has been changed. Please write to the reporting office that you cannot read it.
all-answers = { $count ->
    [one] One more answer
   *[other] { $count } more answers
}
your-answer = Your answer
your-message = Your message
message-hint = Do not write anything by which you could be recognised.
message-send = Send sealed
message-sent = Your message has arrived.
message-empty = Write your message first.
message-not-stored = Your message could not be stored just now. It is still here. Send it again in a minute.
mailbox-full = This mailbox is full and takes nothing more from you. Your text is still here. The reporting office can still answer you. If there is something else that you need to tell, make a new report of it, and say in it what the first one was about.
only-short = There is little space left on our disk. We only take short texts: up to some 16,000 characters in all. Your text is still here. Shorten it and send it again, or send it tomorrow.
store-full = Our disk is full. We cannot take **anything** just now, and nothing was stored. Your text is still here. Try again in a few hours. If it is urgent, turn to another reporting office.
message-kept = Your message is still here. Enter your access code above, and it will be sent.
retaliation-title = Are you being treated badly?
retaliation = Nobody may disadvantage you because of a report, or threaten to (Section 36 HinSchG). If it happens anyway, tell the reporting office through your mailbox. In court it is the employer who must prove that it has nothing to do with the report.
mailbox-leave-title = Finished?
mailbox-leave-more = Close the mailbox before you go. Otherwise whoever uses this device after you can open it.
mailbox-leave = Close mailbox

## After leaving

left-tab = Closed
left-title = Your mailbox is closed
left-lead = Nothing of it is stored on this device, except perhaps in the browser’s history that you visited this page.
left-now = What you can do now
left-close = **Close the window.** Then the back button does not lead here any more.
left-history = Clear the history if others use this device. In a private window and in Tor Browser that happens by itself.
left-code = Keep the access code in a safe place. Look in again in about a week.
open-mailbox-again = Open mailbox again
tor-hint = Tor Browser protects you even better: then neither your employer nor your network provider sees that you were here. It is free of charge at torproject.org.

## How to protect oneself

safety-lead = We do not ask who you are. This advice helps that nobody else finds out either.
safety-before = Before you write
safety-search = Do not search for this page at work, and do not send yourself the address there.
safety-private = Open a private window of your browser. It forgets the visit when you close it.
safety-writing = While you write
safety-style = Write plainly and briefly. Favourite words and typical phrases can give away who is writing.
safety-screenshots = Describing is safer than showing. A screenshot often shows your name, your picture, your own messages, the time, the battery level, the device’s name or other open chats.
safety-proof = Evidence
safety-proof-none = You do not have to prove anything. What you have seen or heard is enough.
safety-proof-recording = Do not record conversations. That can be a crime (Section 201 StGB).
safety-proof-access = Do not open anything you have no access to, nor other people’s devices (Section 202a StGB). Whoever obtains evidence by a crime is not protected in that respect (Section 35 HinSchG).
safety-after = After sending
safety-talk = Do not talk about the report in your team, not even with people you trust.
safety-exit = “Leave quickly” at the top closes the mailbox and takes you to a harmless page at once. The “back” button then brings back neither your code nor any text. What you were writing is gone. Your browser’s history still shows that you were here: delete it, or use a private window.
safety-retaliation = If you are treated badly
safety-retaliation-notes = Write down what happened when, and who was there.
safety-retaliation-council = Get help: from the works council, the staff representation, a trade union or a lawyer.
safety-retaliation-helpers = Whoever helped you is protected too (Section 34 HinSchG).
safety-limits = What we cannot promise
limits = No service of this kind can prevent everything. Four things are beyond our power: a device that is already being watched, a style of writing that gives you away, details that only you can know, and an operator who secretly changes the program.

## Other offices

offices-protection = An external report is protected too. You do not have to tell us anything before or explain anything later.
offices-emergency = In danger
offices-external = External reporting offices
offices-external-more = These offices accept reports under the German Whistleblower Protection Act (HinSchG). Which of them is responsible depends on the subject.
offices-union = Offices of the European Union
offices-supervisory = Data protection authorities
offices-supervisory-more = These are not reporting offices under the HinSchG. They examine whether data protection law is kept.
offices-phone = Telephone:
offices-checked = Last checked on { $day }
offices-links = The links lead to other sites. These do not learn that you come from here.

## How it works

how-lead = Only few people can open a sealed report. This page says who and when, and also where the limits are.
how-sealed = Sealed means
how-step-write = **You write.** Nothing is stored until you press “Send”.
how-step-seal = **It is sealed.** Where your browser runs scripts, your device does that before anything is sent. Otherwise our server does it in memory as your report arrives, and then forgets text and access code. The form tells you which of the two happens. Only what is sealed reaches the disk.
how-step-open = **The reporting office opens.** That needs the personal keys of the people in charge. These keys never leave their browsers.
how-step-code = **Your access code opens your mailbox.** We do not store it, and so we cannot replace it.
how-sees = What the server sees
how-when = When
how-words = Your words
how-code = Your access code
how-stored = In store
how-stored-words = never
how-stored-code = never
how-sending = When you send, without scripts
how-sending-words = for the duration of this one step, then erased
how-sending-code = for the duration of this one step
how-reading = When you read your mailbox, without scripts
how-reading-words = for the duration of this one step, then erased
how-reading-code = while opening; after that only encrypted in a cookie of your browser, until you close the mailbox
how-office = When the reporting office reads
how-office-words = never: it is opened in their browsers
how-office-code = never
how-known = What is stored all the same
how-known-more = That there is a report, on which day it came, how far it has got, and roughly how long it is. No time of day, no address of your device, no name.
how-limits = What nobody can promise
how-limits-more = No service of this kind can prevent everything.
how-limit-device = If your device is being watched, the watcher sees what you write.
how-limit-style = Whoever knows your style of writing can recognise you by it.
how-limit-details = What only one person can know points to that person.
how-limit-server = Where your browser runs no scripts, the server seals. An operator who changes the program could read along at that moment. Where scripts run, they come from our server: a changed script could do the same. How to check and how to avoid both is said below.
how-deadlines = Deadlines
how-deadlines-more = We confirm receipt within seven days. No later than three months after that you learn what we have done or plan, and why. Three years after the case is closed everything is deleted, unless a law demands a longer period.
