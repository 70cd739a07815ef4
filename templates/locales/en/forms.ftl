# Forms that case handlers fill in: what is said around their questions. The questions stand in config/casework.

form-send = Seal and save
form-remove-row = Remove
form-errors = { $count ->
    [one] One answer is missing or does not fit
   *[other] { $count } answers are missing or do not fit
}
form-too-long = The text is too long ({ $found } characters, { $allowed } are possible). Please shorten it.
form-too-much = All texts together are too long ({ $found } kB, { $allowed } kB are possible). Please shorten them.
form-not-a-date = Please give a day at “{ $question }”.
form-too-late = The day at “{ $question }” is too late. The last possible is { $latest }.
form-not-a-month = Please give a month at “{ $question }”, for example 2026-11.
form-not-a-moment = Please give a day and a time at “{ $question }”, for example 2026-11-23T15:10.
form-not-in-bounds = Please give a whole number from { $min } to { $max } at “{ $question }”.
word-out-of-place = This does not belong here: it cannot have come about like this in this case. Do not rely on it, and tell whoever runs the server.
word-form-other-version = Filled in with another version of the form. Check whether everything still holds.
word-form-newest = of { $day }, { $author }
# What rules propose beside an empty decision.
word-proposal = Proposal: { $options }
word-proposal-because = By the answers of the report: { $answers }
word-proposal-default = No answer of the report speaks for more or for less.
form-now = Now
