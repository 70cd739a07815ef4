# The notice itself. Always the same words: no number, no name, no reason.
notice-subject = Please sign in
notice-text =
    Hello,

    please sign in to your workspace when you find the time.

    This message always has the same words. It comes at an hour that
    you have chosen yourself, and does not say what it is about.

    Nobody reads replies to this message.
notice-reply = Please do not reply

## One's own notices

own-notices-title = Notices
own-notices-link = Notices and calendar
own-notices-done-hours = Your hours are saved. They count from the next day.
own-notices-done-calendar = Your new calendar address is below. An earlier one leads nowhere now.
own-notices-done-revoked = Your calendar address leads nowhere now.
own-notices-lead = When something is waiting for you, you get an e-mail to { $email } on working days. All it says is that you should sign in.
own-notices-lead-always = On every working day you get an e-mail to { $email }, even if nothing is waiting for you. All it says is that you should sign in.
own-notices-off = This service does not send any e-mail at present. Please look for yourself on every working day. What you choose here counts as soon as it does.
own-notices-when = Whether you get one is decided in the morning for the whole day: what counts is what came on earlier days and is still unread, and which deadline is near. So no e-mail tells when a report came, or when you have read it.
own-notices-words = The words of the e-mail
own-notices-subject = Subject
own-notices-reply = Reply to
own-notices-hours = At what time?
own-notices-hours-hint = Choose one to four hours. The first is best before you begin to work.
own-notices-hour = { $hour }:00
own-notices-refused = Choose at least one hour and at most four.
own-notices-language = The e-mail comes in the language in which you save this page.
own-notices-save = Save hours
own-calendar = Deadlines in your calendar
own-calendar-lead = A calendar program can fetch your open deadlines from a secret address. All it learns is days: each entry is called “{ $title }”, and several deadlines on one day are one entry.
own-calendar-warning = Whoever knows the address sees these days without signing in. The operator of an online calendar knows it, too.
own-calendar-none = You have no address yet.
own-calendar-set = You have an address. It is not shown a second time. If you have mislaid it, make a new one.
own-calendar-address = Your calendar address
own-calendar-once = Copy it into your calendar program now. It is shown this one time only.
own-calendar-make = Make an address
own-calendar-renew = Make a new address
own-calendar-revoke = Switch the address off

## Notices: administration

notices = Notices
notices-lead = E-mails to everybody who works on cases: on working days, at hours they have chosen, always with the same words.
notices-done-again = The notice is tried once more, within a minute.
notices-done-dropped = The notice is dropped.
notices-done-gone = This notice is not here any more.
notices-server = Mail server
notices-on = Notices are sent through { $server }.
notices-security-starttls = The connection is encrypted after the greeting (STARTTLS).
notices-security-tls = The connection is encrypted from the first byte (TLS).
notices-security-none = The mail server runs on this machine, without encryption.
notices-off = Nothing is sent. Whoever works on cases has to look for themselves on every working day. It is switched on in the configuration, section [notices].
notices-test = Test
notices-test-lead = Sends a notice now, and says what the mail server answers.
notices-test-to = E-mail address
notices-test-send = Send a test
notices-test-sent = The mail server has taken the test. Please see whether it arrives; look into the spam folder, too.
notices-test-no-address = This is not an e-mail address.
notices-test-said = What the mail server or this machine says:
notices-queue = What did not arrive
notices-waiting = { $count ->
    [one] One notice could not be sent yet. It is tried again for a day.
   *[other] { $count } notices could not be sent yet. They are tried again for a day.
}
notices-none-dead = Nothing is left over.
notices-dead-lead = These notices are not tried again by themselves. After seven days they are forgotten.
notices-again = Try again
notices-drop = Drop
notices-fault-connect = The mail server cannot be reached. Are host and port right, and does the firewall let the connection through?
notices-fault-tls = The connection cannot be protected. Is security right, and is the certificate for host?
notices-fault-sign-in = The mail server does not let the account in. Are user and the password in password_file right?
notices-fault-sender = The mail server takes nothing from this sender. Is from right, and does it need user and password_file?
notices-fault-address = The mail server takes nothing for this address. Is it spelled right, and does the mailbox exist?
notices-fault-message = The mail server does not take this message; perhaps it thinks that it is spam.
notices-fault-time = The mail server does not answer in the time that timeout_seconds leaves it.
notices-fault-unknown = Not known.
