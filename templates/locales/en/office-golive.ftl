# The opening of the office, and the test report before it.

mark-trial = Trial
case-trial-more = This report came before the office was open. It counts in no figure, and goes with everything when the office opens.
case-trial-earnest = Is it meant in earnest? Then it stays when the office opens, it counts, and its time limits run from the day on which it came:
case-trial-keep = Keep as a report
readiness-in-preparation = The reporting office is in preparation.
readiness-in-preparation-more = Every page for reporters says so. What is sent now is a trial, and is deleted when the office opens.
readiness-may-open = Nothing is missing.
readiness-may-open-more = Make a test report, and then open.
trial-heading = Test report
trial-lead = Go the whole way of a report once before it is in earnest. What is done of it stands here as soon as you load the page again.
trial-step-send = Open this address in a private window, send anything, and write down the access code:
trial-step-read = Somebody who has a key opens the report in the list of cases and confirms receipt.
trial-step-answer = The same person answers it.
trial-step-back = Open the mailbox with the access code, read the answer, and write something back.
trial-step-done = done
trial-count = { $count ->
    [0] There is no trial yet.
    [one] There is one trial.
   *[other] There are { $count } trials.
}
trial-delete = Delete trials
opening-heading = Opening
opening-lead = Before the office opens, you are told what that means. Nothing happens yet.
opening-go = Go on to the opening
opening-title = Open the reporting office
opening-not-yet = { $count ->
    [one] One thing is to be done before:
   *[other] { $count } things are to be done before:
}
opening-means = If you open, this happens at once:
opening-real = Every report counts. Time limits run from the day on which it comes in, and nobody reads any more that the office is in preparation.
opening-deletes = { $count ->
    [0] Nothing is deleted: there is no trial.
    [one] The one trial is deleted with everything that was written about it.
   *[other] The { $count } trials are deleted with everything that was written about them.
}
opening-noted = The journal says on which day the office was opened, and by whom.
opening-for-good = It cannot be taken back.
opening-untried = The test report has not gone the whole way yet.
opening-untried-more = You may open all the same. It is better to go through every step once:
opening-now = Open now
opening-not-now = Not yet
