# Who is responsible for a case, who is away, and who is biased.

responsible = Responsible
responsible-is = Responsible: { $name }
responsible-you = You
responsible-nobody = nobody
away-until = away until { $day }
take = Take over
hand-back = Hand back
hand-over = Hand over
hand-over-link = Hand over …
hand-over-to = To whom?
hand-over-note = Note for the hand-over
hand-over-hint = What is done, what comes next? Only those who can read the case see it.
hand-over-send = Hand over the case with this note
handed-to-you = This case was handed to you.
event-taken = Taken over
event-handed-over = Handed over
event-handed-back = Handed back
event-recused = Conflict of interest declared

problem-assigned-otherwise = Somebody else is responsible
happened-assigned-otherwise = By now somebody else is responsible for this case. Nothing was changed, and what you wrote is still in the case.
now-assigned-otherwise = Open the case again: it says who is responsible. Talk to each other.
assign-not-for-them = This person cannot work on the case. Nothing was changed. Reload the page and choose somebody else; your note stays.

# Two people write at once.
word-answered-since = { $author } has just answered. Your text is still here.
word-came-since = A new message has come. Your text is still here.
word-look-at-it = Look at it
parcel-newer = Something has come that you have not seen yet. Your text was not sent and is still here.

# Absence.
absences = Absences
absence-own = Absence
absence-lead = Days only, no reason. While somebody is away, the substitute sees the cases of the channel and can work on them. That ends by itself, and what is recorded here is deleted then.
absence-account = Are you away for some days? Record it, so that the substitute can work on your cases.
absence-alone = From { $day } on nobody can work on cases in “{ $channel }”.
absence-alone-more = Everybody who can open them is away then. The time limits go on (§ 17 HinSchG). Move an absence, or appoint a substitute.
absence-recorded = Recorded
absence-days = { $from } to { $until }
absence-now = now
absence-none = none
absence-end = Take back
absence-end-of = Take back: { $name }, from { $day }
absence-record = Record an absence
absence-who = Who?
absence-from = First day
absence-until = Last day
absence-no-cases = Your roles work on no cases. There is no need to record an absence here.
absence-problem-no-day = Give both days, for example 2026-12-01.
absence-problem-backwards = The last day is before the first.
absence-problem-over = These days are over.
absence-problem-too-long = That is more than a year. Whoever is away for so long needs a successor.
absence-problem-no-account = This person works on no cases here.
problem-not-needed = Nobody needs a substitute at the moment
happened-not-needed = You are a substitute. You see cases while somebody is away, or has declared a conflict of interest in a case.
now-not-needed = There is nothing you have to do. If you are to step in for somebody, ask that their absence is recorded.

# HinSchG § 15(1): whoever is biased.
recusal = Declare a conflict of interest
recusal-link = Are you biased? Hand the case off
recusal-lead = Does the report concern you or people close to you? Then you may not work on the case (§ 15(1) HinSchG).
recusal-gone = The case goes from your list. From now on the server gives you nothing of it, not even encrypted.
recusal-others = These will work on the case: { $names }. They see that you are biased, but not why.
recusal-kept = What you have opened already, nobody can fetch back from your memory or your browser. Do not use it, and do not talk about it.
recusal-final = This cannot be undone: your key to this case is deleted.
recusal-biased = I am biased in this case and hand it off.
recusal-do = Declare it and hand the case off
recusal-unsure = Tick the box if you want to hand the case off.
recusal-nobody = Nobody but you can open this case.
recusal-nobody-more = If you handed it off now, nobody could read the report any more. Nothing was changed.
recusal-instead = What you can do now
recusal-instead-pause = Do not read or write in this case any further.
recusal-instead-substitute = Ask the administrator to appoint a substitute. New reports are sealed to them then, too; this case is not.
recusal-instead-external = Write to the reporter only that nobody here is unbiased, and that they can turn to an external reporting office or report once more. The external offices are on the channel’s page.
recused = Biased in this case: { $names }
recused-more = Do not talk about the case with these people. What was written after the declaration they are not given any more.
