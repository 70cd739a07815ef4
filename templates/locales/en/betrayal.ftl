# Before something is sent: words that could give its writer away. Plain words, short sentences.

# Before the name of the page, as its title: it is read over a shoulder.
betrayal-check = Please check:
betrayal-title = This could give you away
betrayal-lead = Nothing has been stored yet. In these places somebody could tell who wrote this. It is up to you: change the text, or send it as it is.
betrayal-mend = You can change the text here.
betrayal-more = { $count ->
    [one] and one more place
   *[other] and { $count } more places
}
betrayal-again = Check again and send
betrayal-as-it-is = Send it as it is
betrayal-change = I will change the text

betrayal-phone = A telephone number
betrayal-phone-why = A number leads to a person. Somebody else's number, too, can show whom you know. We reach you through the mailbox.
betrayal-phone-instead = Write, for example: “a private number”.
betrayal-email = An e-mail address
betrayal-email-why = An address leads to a person. We reach you through the mailbox.
betrayal-email-instead = Write, for example: “a private e-mail address”.
betrayal-iban = An account number
betrayal-iban-why = A name belongs to an account. Few people know the number.
betrayal-iban-instead = Write, for example: “a private account”.
betrayal-date-exact = An exact day
betrayal-date-exact-why = A look at the rota shows who was there on that day.
betrayal-date-exact-instead = Write, for example: “in autumn” or “some weeks ago”.
betrayal-name-list = A name
betrayal-name-list-why = Often only a few people know this person and what happened.
betrayal-name-list-instead = Write, for example: “somebody in the management” or “a client”.
betrayal-ich-schicht = Something that fits only a few
betrayal-ich-schicht-why = Only a few people belong to a shift or a group. Whoever writes so of themselves is easily found.
betrayal-ich-schicht-instead = Write, for example: “on one shift” or “several people know it”.
betrayal-rare-role = A task that only few have
betrayal-rare-role-why = The task shows who wrote this if only one person or few people have it.
betrayal-rare-role-instead = Write, for example: “somebody in the team”.
betrayal-unit = The name of a unit
betrayal-unit-why = Often only a few people work there. Whoever reads the name knows where to look.
betrayal-unit-instead = Write, for example: “in a residential group” or “in one of our houses”.

## A report about those who read it

whom-title = Whom should we exclude?
whom-why = You said that it is about somebody in the reporting office or the management. Nothing has been stored yet. This system tells nothing of it to whoever you exclude.
whom-take-out = Exclude somebody
whom-nobody = Nobody, that is all right
whom-all = Is it about all of them? Then turn to another office:
