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
key-search = search
key-unlock = unlock the key
key-lock = lock the key
