# Invitations, the second factor, and what belongs to one's own account.

## An invitation, as its link shows it

invitation-title = Invitation to the reporting office
invitation-lead = With the code of your invitation you choose your password. If you opened the whole link, it stands here already.
invitation-code = Code of the invitation
invitation-code-hint = 13 groups of 4 characters. Capitals and hyphens do not matter.
invitation-go-on = Continue
invitation-have-password = You have a password already? To the sign-in
invitation-unknown = There is no such invitation. Check the code. If you were invited again later, only the newer one counts.
invitation-used = A password was chosen with this invitation already. If that was you, sign in with it. If it was not, tell those who invited you at once.
invitation-expired = This invitation was good until { $day }. Ask for a new one. Nothing is lost.
invitation-barred = This account is barred. Ask those who invited you.
invitation-choose-title = Choose a password
invitation-welcome = Hello { $name }
invitation-by = { $name } invites you to work in the reporting office of { $organisation }.
invitation-by-operator = You are invited to work in the reporting office of { $organisation }.
invitation-good-until = Good until
invitation-choose = Choose your password
invitation-choose-more = Nobody else gets to know it. You then sign in with it. Until you have chosen one, the invitation stays good.
invitation-password = Password
invitation-password-hint = At least 12 characters, for example four words that have nothing to do with each other. Your password manager may keep it.
invitation-repeat = Repeat the password
invitation-accept = Set password
invitation-chosen = Your password is set. Sign in with it now.

## The letter to somebody who is invited

letter-title = Invitation to pass on
letter-once = This page exists only once. Print the letter, or copy the link and pass it on in a way in which only this person reads it.
letter-heading = Your access to the reporting office of { $organisation }
letter-greeting = Hello { $name },
letter-what = You are invited to work in the reporting office of { $organisation }. The invitation is good once, and until { $day }. Three steps and you are there:
letter-step-1 = Open { $address } and type this code:
letter-step-2 = Choose a password that nobody else knows, and sign in with it. Have a telephone with an authenticator app ready: you set up a second factor with it.
letter-step-3 = If you work on cases, make your key. For that you think of a passphrase, a secret other than the password, and keep a recovery file, best on a USB stick.
letter-qr = The same link for a telephone
letter-secret = Treat this letter like a password until you have used it. If the page says it was used and it was not you: report that at once.
letter-link = Link
letter-link-hint = What stands behind the # is sent by no browser to any server.
letter-done = Done
