# An entry that nobody needs is removed by two handlers.

removal-of-reporter = Entry { $seq } of the person who reported is to be removed: { $category }. Two people of the reporting office have to say so; this is one of them.
removal-of-file = Entry { $seq } of the file is to be removed: { $category }. Two people of the reporting office have to say so; this is one of them.

removal-open = Remove …
removal-what = The sealed text is overwritten in the database and is then gone for everybody, in the mailbox, too. This cannot be undone. Place and checksum stay, and everybody sees that something was removed, and why. Backups hold the text until they expire.
removal-two = A second person who can open this case has to agree.
removal-why = What is in it that nobody needs?
removal-propose = Propose removal
removal-own = You proposed on { $day } that this be removed. A second person has to agree.
removal-withdraw = Take the proposal back
removal-of-colleague = { $name } proposes to remove this:
removal-agree = Agree and remove for good
removal-leave = If it should stay, do nothing and talk to each other.

word-removal-closed = This entry cannot be opened. What you have not read you cannot have removed.
word-removal-unsealed = No sealed proposal of another person stands in this case. Nothing is removed: to everybody it would look as if somebody had tampered with the database. Talk to each other and propose it again.

removal-no-entry = There is no such entry. Reload the page.
removal-done = This entry is removed already. Reload the page.
removal-asked = You have proposed this already. A second person has to agree.
removal-announcement = This entry says that another one is removed. It has to stay.
