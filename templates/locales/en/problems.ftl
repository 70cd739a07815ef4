# What cannot be answered: what happened, and what to do now. Never whose fault it is.

what-now = What you can do now
to-start = To the start page

problem-not-found = There is no such page
happened-not-found = There is nothing at this address.
now-not-found = Check the address for typing errors, or begin on the start page.

problem-method-not-allowed = This page cannot be opened like this
happened-method-not-allowed = This address accepts forms only.
now-method-not-allowed = Begin on the start page. If you have just sent something, open your mailbox with the access code and see whether it has arrived.

problem-garbled = The form did not arrive complete
happened-garbled = A part of it was missing or unreadable. Nothing was stored.
now-garbled = Go back in your browser and send it again.

problem-cross-site = This request came from another site
happened-cross-site = For your protection we accept forms from our own pages only. Nothing was stored.
now-cross-site = Open our site in a new tab and begin there.

problem-too-large = That is too much at once
happened-too-large = We accept at most { $limit } kB at once. Nothing was stored.
now-too-large = Go back in your browser and shorten the text. You can send the rest through your mailbox afterwards.

problem-too-fast = We are receiving a lot of requests right now
happened-too-fast = { $seconds ->
    [one] We accept the next one in a second. Nothing was stored.
   *[other] We accept the next one in { $seconds } seconds. Nothing was stored.
}
now-too-fast = Wait a moment, go back in your browser and send it again. Your text will still be in the form.

problem-internal = Something went wrong on our side
happened-internal = This is our fault. We have logged it, without your text.
now-internal = Try again in a few minutes. If you had just sent something: open your mailbox with the access code and see whether it has arrived.

problem-other-host = There is nothing here at this address
happened-other-host = Your browser called this server by a name that is not its own.
now-other-host = Check the address. If you run the server: its name is the setting url, and a proxy in front of it has to pass that name on.

problem-mailbox-full = This mailbox is full
happened-mailbox-full = It takes nothing more from you. The reporting office can still answer you.
now-mailbox-full = Go back in your browser: your text is still there. Make a new report of it.

problem-only-short = Just now we only take short texts
happened-only-short = There is little space left on our disk. Nothing was stored.
now-only-short = Go back in your browser: your text is still there. Shorten it to some 16,000 characters, or send it tomorrow.

problem-store-full = Our disk is full
happened-store-full = We cannot take anything just now. Nothing was stored.
now-store-full = Go back in your browser: your text is still there. Try again in a few hours, or turn to another reporting office.

problem-busy = The server is busy right now
happened-busy = We could not store anything.
now-busy = Wait a minute, go back in your browser and send it again.

problem-nobody-reads = At the moment nobody can open reports
happened-nobody-reads = We only accept reports when somebody can open them. Nothing was stored.
now-nobody-reads = Try again later, or turn to another reporting office.

problem-no-right = Your account is not meant for this
happened-no-right = The roles of your account do not allow this page. Nothing was changed.
now-no-right = If you need the page for your work, turn to the person who looks after the accounts.
