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

## The second factor

factor = Second factor
factor-title = Set up a second factor
factor-lead = Whoever learns your password does not get in with it then: at each sign-in we also ask for a code of your telephone.
factor-step-1 = Open an authenticator app on your telephone. Any will do that shows codes of six digits. It needs no network and learns nothing of your work.
factor-step-2 = Add an account there, and scan this QR code.
factor-qr = QR code with the secret for the app
factor-typed = Or type the secret. Choose "time-based" if the app asks.
factor-step-3 = Type the code that the app shows now.
factor-set-up-hint = Six digits. They change every 30 seconds.
factor-confirm = Set up
factor-problem-wrong = This code does not fit. Wait for the next one, and check whether your telephone's clock is right.
factor-problem-expired = That took too long. Here is a new secret. Delete the earlier one in the app and scan this one.
factor-overdue = Your office asks for a second factor, and the time for it is over. Set it up now, and everything goes on as before.
factor-replaces = You have a second factor already. With the new one it ends, and you get new recovery codes.
factor-done = Your second factor is set up. All other sessions have ended.
factor-since = Set up since { $day }. At each sign-in we ask for a code of your app.
factor-none = You sign in with the password alone. With a code of your telephone, your password is of no use to anybody else.
factor-due = Your office asks for a second factor. Set it up until { $day }: after that, nothing else opens.
factor-banner = Set up your second factor until { $day }: after that, nothing else opens.
factor-set-up = Set up a second factor
factor-another = Set up another telephone
factor-remove = Remove the second factor
recovery-codes-title = Your recovery codes
recovery-codes-lead = If your telephone is gone, each of these codes lets you in once. They stand here this one time only.
recovery-codes-where = Print them or write them down, and do not keep them with the telephone. Earlier codes are over.
recovery-codes-kept = I have kept them
recovery-codes-renew = New recovery codes
recovery-codes-left = { $codes ->
    [0] You have no recovery code left. Make new ones: without them you do not get in when your telephone is gone.
    [one] You have one recovery code left.
   *[other] You have { $codes } recovery codes left.
}
factor-code = Code
factor-code-title = Code of your app
factor-code-lead = Your password is right. Now type the code that your authenticator app shows.
factor-code-hint = Six digits, or a recovery code.
factor-code-wrong = This code does not fit. Each is good only once: wait for the next one, and check whether your telephone's clock is right.
factor-code-held = Too many codes were wrong today. Until tomorrow only a recovery code is good. If that was not you, somebody knows your password: change it, and tell those who administer the office.
factor-code-lost = Telephone not at hand?
factor-code-lost-more = Type one of your recovery codes here. If those are gone, too, whoever administers the server can reset your second factor.

## Who somebody is, once more

confirm-title = Confirm that it is you
confirm-lead = What comes now cannot be taken back. Type your password once more for it. It then counts for five minutes.
confirm-lead-code = What comes now cannot be taken back. Type your password and a code once more for it. It then counts for five minutes.
confirm-wrong = Password or code do not fit. Wait for the next code, and type both again.
happened-not-confirmed = First confirm that it is you. Reload the page for that.
happened-factor-overdue = First set up your second factor. Reload the page for that.

## One's own account

account-language = Language of the office
account-language-browser = as the browser
account-language-set = Apply
account-done-language = The language is chosen. It counts in every browser in which you sign in.
account-done-factor-removed = Your second factor is removed. Delete it in the app, too.
account-key-tell = Give these words to anyone who asks. They are published on the page “Who can open your report”: look now and then whether they are the same there. While your key is unlocked, your browser compares by itself.
