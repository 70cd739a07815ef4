## The list of cases: its views, what presses, and its rows.

view-today = Today
view-open = All open
view-our-turn = Our turn
view-waiting = Waiting for the reporter
view-new = New
view-unread = Unread
view-mine = Mine
view-week = Due this week
view-overdue = Overdue
view-held = Deletion on hold
view-closed = Closed
view-to-delete = To be deleted soon

cases-title-today = Today
cases-title-open = Open cases
cases-title-our-turn = Cases in which it is our turn
cases-title-waiting = Cases that wait for the reporter
cases-title-new = New cases
cases-title-unread = Cases with something unread
cases-title-mine = My cases
cases-title-week = Due this week
cases-title-overdue = Overdue cases
cases-title-held = Cases whose deletion is on hold
cases-title-closed = Closed cases
cases-title-to-delete = Cases to be deleted within 30 days

none-today = Nothing is to be done today.
none-open = No case is open.
none-our-turn = In no case is it our turn.
none-waiting = No case waits for an answer.
none-new = No case is new.
none-unread = Nothing is unread.
none-mine = You are responsible for no open case.
none-week = Nothing is due this week.
none-overdue = Nothing is overdue.
none-held = In no case is deletion on hold.
none-closed = No case is closed.
none-to-delete = No case will be deleted within the next 30 days.
to-all-open = All open cases
no-case-yet = No report yet
no-case-yet-more = Is everything ready? All handlers need their key, and the poster and the imprint have to be right. New reports appear here.
list-lost = There is no such view or page. This is what is to be done today.

lage-overdue = { $count } overdue
lage-pressing = { $count } due by { $day }
lage-new = { $count ->
    [one] one new case
   *[other] { $count } new cases
}
lage-answers = { $count ->
    [one] one unread answer
   *[other] { $count } unread answers
}
lage-nothing-due = Nothing is due.
lage-next = Next deadline: { $day },

sorted-by = sorted by
sort-due = deadline
sort-arrival = arrival
sort-number = number
keys-all = all keys
page-previous = Previous
page-next = More

turn = Whose turn
turn-office = ours
turn-reporter = reporter
turn-since = since { $day }
assigned = Responsible
row-received = received { $day }
news-new = new
news-answer = answer
news-note = note
mark-not-for-all = not for all
mark-left = access destroyed
mark-held = deletion on hold

# What stands sealed in a row, and what is said in its place.
unlock-here = Subjects are sealed. Unlock to see them
card-sealed = sealed
card-opening = opening
card-unopened = not opened yet
card-unreadable = not readable, open the case
card-no-subject = no subject
card-meeting = wishes to speak
card-priority-P0 = at once
card-priority-P1 = 72 hours

key-go-today = what is to be done today
key-go-open = all open cases
key-go-turn = cases in which it is our turn
key-go-mine = my cases
key-unread = what is unread
key-template = pick a text module
key-search = search
key-unlock = unlock the key
key-lock = lock the key

# Lists that a handler keeps.
saved-title = My views
saved-lead = A view remembers which cases you see and in which order. You can keep up to { $most }. What you call one is sealed in your browser: only you can read it.
saved-none = You have not kept a view yet. Below every list it says "Keep this view".
saved-keep = Keep this view
saved-manage = Change views
saved-by-due = by deadline
saved-by-arrival = by arrival
saved-by-number = by number
saved-name = Name of your own
saved-rename = Rename
saved-locked = You see and change a name of your own when your key is unlocked.
saved-first = Show as the first page
saved-not-first = No longer as the first page
saved-is-first = first page
saved-forget = Remove view
saved-gone = This view does not exist any more
saved-gone-more = The program does not know its filter any more. You can remove it. Where it was the first page, you now see what is to be done today.
saved-problem-no-view = There is no such view, or you have not kept it.
saved-problem-full = You keep { $most } views already. Remove one first.
saved-problem-name = The name was not sealed in the browser and so it was not stored. Load the page again, and try once more.

# States of the list.
menu-unread = unread
list-offline = No connection. This is what was loaded last; it may have changed since.
no-case-yet-readiness = To the check list
earlier-cases = { $count ->
    [one] One earlier case is not sealed to your key.
   *[other] { $count } earlier cases are not sealed to your key.
}
earlier-more = More than { $count } earlier cases are not sealed to your key.
earlier-ask = They arrived before there was one. You can ask: { $names }.
case-place = Case { $at } of { $of }
case-place-more = Case { $at } of more than { $of }
