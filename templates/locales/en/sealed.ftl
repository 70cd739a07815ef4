# Sealing in the reporter’s own browser, and the choice of who reads.

## The form

sealed-by-server = Your browser runs no scripts here: **our server seals** your report on arrival, and cannot read it afterwards.
sealed-on-device = **Sealed on your device**, before it is sent. Our server sees neither your words nor your access code.
take-out = Should anybody not read your report?
take-out-link = Leave somebody out
# True of the program; people may still talk to each other.
take-out-more = Tick whoever must not read your report, for example because it concerns this person. They cannot open the report then, and this system tells them nothing of it. At least one person must remain. The eight words belong to the person’s key.
take-out-words = What they mean
take-out-one = { $name } must not read the report
trouble-readers-changed = The people who can open reports have just changed. Check who they are now and whom you have excluded, and send your report again. Everything you wrote is still here.
trouble-nobody-left = You have excluded everybody. At least one person has to be able to read your report. If it concerns all of them, turn to an external reporting office.
device-failed = Nothing was sent unsealed. Your text is still here. You can try again. Or our server seals your report as it arrives: then it sees your words and your access code for a moment.
trouble-too-late = An earlier version of this report has already arrived, and somebody whom you have now excluded can read it. That cannot be undone. What you have changed since then was not stored. If this person must not read it, write it as a new report in a new window. You get the access code of the first report by filling in everything here as before and sending it again.
device-again = Try again
device-by-server = Let the server seal it
error-torn = This looks like a text that was sealed beforehand, but not all of it is here, or it is not sealed with keys of ours. Copy the whole text once more, from the first to the last line with dashes, and nothing else.

## Refusals to the script

refused-slow = We are receiving a lot of reports right now. Your text is still here. Send it again in a moment.
refused-busy = The server is busy right now. Your text is still here. Send it again in a minute.
refused-failed = Something went wrong on our side. Your text is still here. Send it again in a few minutes.
refused-shape = The data arrived incomplete or distorted. Nothing was stored. Your text is still here. Reload this page in another window, or try again.
refused-known = There is a report under this access code already.
refused-elsewhere = Another message arrived in between. That is why yours is being sealed once more.

## The mailbox

opened-by-server = Your browser runs no scripts here. That is all right. **Our server opens** your mailbox for you. For a moment it then sees your access code and what is in the mailbox.
opened-on-device = **Your device opens** your mailbox. Our server sees neither your access code nor what is in the mailbox. If you reload this page, enter your access code again.
device-opening = This entry is being opened on your device.
device-not-opened = Your access code has not left your device. You can try again. Or our server opens your mailbox: then it sees your access code and what is in the mailbox for a moment.
device-opened-by-server = Let the server open it

## Leaving for good

destroy = Destroy my access for good
# HinSchG § 17(2): feedback cannot arrive any more. § 36(2): the report can no longer be shown.
destroy-more = Nobody can open this mailbox any more after that, not even with your access code. You will not receive any feedback either. And without a proof that you got before, you can no longer show that you reported. That can matter if you face retaliation (Section 36 HinSchG). **Your report stays** with the reporting office. It will see that you no longer read its answers. This cannot be undone.
destroy-sure = I am sure. I do not need this mailbox any more.
destroy-not-sure = Tick the box first. Your access has not been destroyed.
destroy-now = Destroy my access
destroyed-title = Your access is destroyed
destroyed-lead = Nobody can open this mailbox any more. Your report stays with the reporting office.
destroyed-code = You no longer need the paper with the access code. Destroy it where nobody will find it.
reporter-left = The reporting person has given up their access.
reporter-left-more = It was destroyed on { $day }. From now on nobody reads what you write to them.

## What the script says

device-sealing = Your report is being sealed on your device. This can take a few seconds.
device-sealing-message = Your message is being sealed on your device.
device-opening-all = Your mailbox is being opened on your device. This can take a few seconds.
device-sending = Sealed. It is being sent now.
device-loading = Your mailbox is being loaded. It is still sealed.
device-broke = That did not work in your browser.
device-offline = The connection was lost. Your text is still here. Send it again when you are connected.
device-language-failed = The language could not be changed just now. Everything you wrote is still here.
device-topic-failed = The other form could not be loaded just now. Everything you wrote is still here.
device-slot-closed = Your mailbox was found, but your access code does not open what is in it. Something has changed on our server. That can be a technical fault, or on purpose. Keep your access code, and turn to an external reporting office.
device-other-recipient = Something about your mailbox has changed on our server: its key is not the one that your access code opens. That can be a technical fault, or on purpose. That is why nothing is shown and nothing is sent. Keep your access code, and turn to an external reporting office.
device-sent-others-too = Your message has arrived. Something else arrived as well: open your mailbox again to see it.
entry-unknown-version = This message was written by a newer version of the program and cannot be shown here.
destroyed-note = Your access is destroyed. Nobody can open this mailbox any more. You no longer need the paper with the access code.
destroy-failed = Your access could not be destroyed just now. Try again in a minute.

## How it works, with scripts

how-sending-device = When you send, with scripts
how-sending-device-words = never: that happens on your device
how-sending-device-code = never: it is made on your device
how-reading-device = When you read your mailbox, with scripts
how-reading-device-words = never: that happens on your device
how-reading-device-code = never: it only sees a value computed from it. That finds the mailbox but cannot open it.
how-licences = Licences of third-party parts of the scripts
