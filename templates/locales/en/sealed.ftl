# Sealing in the reporter’s own browser, and the choice of who reads.

## The form

sealed-by-server = **Sealed by our server** as it arrives, because your browser runs no scripts here. After that the server can no longer read your report.
sealed-on-device = **Sealed on your device**, before it is sent. Our server sees neither your words nor your access code.
take-out = Leave somebody out, or check the keys
take-out-more = Is it about one of these people? Tick the name: then this person gets no key and learns nothing of the report. One person has to remain. The eight words belong to the person’s key.
take-out-words = What they mean
take-out-one = Do not let { $name } read it
trouble-readers-changed = The people who can open reports have just changed. Look above who it is now and whom you have left out, and send your report again. Everything you wrote is still here.
trouble-nobody-left = You have taken out everybody. At least one person has to be able to read your report. If it is about all of them, turn to an external reporting office.
device-failed = Nothing has been sent unsealed, and nothing you wrote is lost. You can try again. Or our server seals your report as it arrives: then it sees your words and your access code for a moment.
trouble-too-late = An earlier version of this report has already arrived, and somebody whom you have now left out can read it. That cannot be undone. What you have changed since then was not stored. If this person must not read it, write it as a new report in a new window. To get your access code for the first one, set everything here as it was the first time, and send it again.
device-again = Try again
device-by-server = Let the server seal it
error-torn = This looks like a text that was sealed beforehand, but not all of it is here, or it is not sealed with keys of ours. Copy the whole text once more, from the first to the last line with dashes, and nothing else.

## Refusals to the script

refused-slow = Very many reports are arriving just now. Nothing you wrote is lost. Send it again in a moment.
refused-busy = The store is busy just now. Nothing you wrote is lost. Send it again in a minute.
refused-failed = Something went wrong on our side. Nothing you wrote is lost. Send it again in a few minutes.
refused-shape = What arrived here is not what our page sends. Nothing was stored, and nothing you wrote is lost. Load the page afresh in another window, or try again.
refused-known = There is a report under this access code already.
refused-elsewhere = Another message arrived in between. Yours is sealed once more for its new place.

## The mailbox

opened-by-server = **Our server opens** your mailbox for you, because your browser runs no scripts here. For a moment it then sees your access code and what is in the mailbox.
opened-on-device = **Your device opens** your mailbox. Our server sees neither your access code nor what is in the mailbox. If you load this page afresh, enter your access code again.
device-opening = This entry is being opened on your device.
device-not-opened = Your access code has not left your device. You can try again. Or our server opens your mailbox: then it sees your access code and what is in the mailbox for a moment.
device-opened-by-server = Let the server open it

## Leaving for good

destroy = I will not come back
destroy-more = You can destroy your access for good. Then nobody can open this mailbox any more, not even with your access code. **Your report stays** with the reporting office. It sees that you read no more answers. This cannot be undone.
destroy-sure = I am sure. I do not need this mailbox any more.
destroy-not-sure = Tick the box first. Your access has not been destroyed.
destroy-now = Destroy my access
destroyed-title = Your access is destroyed
destroyed-lead = Nobody can open this mailbox any more. Your report stays with the reporting office.
destroyed-code = Destroy the paper with the access code. It opens nothing any more.
reporter-left = The reporter has given up her access.
reporter-left-more = On { $day } she destroyed it. Nobody reads what you write to her from now on.

## What the script says

device-sealing = Your report is being sealed on your device. This can take a few seconds.
device-sealing-message = Your message is being sealed on your device.
device-opening-all = Your mailbox is being opened on your device. This can take a few seconds.
device-sending = Sealed. It is being sent now.
device-loading = Your mailbox is being fetched, still sealed.
device-broke = Your browser could not do it.
device-offline = The connection was lost. Nothing you wrote is lost. Send it again when you are connected.
device-language-failed = The language could not be changed just now. Everything you wrote is still here.
device-slot-closed = Your mailbox was found, but your access code does not open what is in it. Somebody has changed something on our server. Keep your access code, and turn to an external reporting office.
device-other-recipient = Something about your mailbox was changed on our server: its key is not the one that your access code opens. That is why nothing is shown and nothing is sent. Keep your access code, and turn to an external reporting office.
device-sent-others-too = Your message has arrived. Something else arrived as well: open your mailbox afresh to see it.
entry-unknown-version = This message was written by a newer version of the program and cannot be shown here.
destroyed-note = Your access is destroyed. Nobody can open this mailbox any more. Destroy the paper with the access code as well.
destroy-failed = Your access could not be destroyed just now. Try again in a minute.

## How it works, with scripts

how-sending-device = When you send, with scripts
how-sending-device-words = never: it is sealed on your device
how-sending-device-code = never: it is made on your device
how-reading-device = When you read your mailbox, with scripts
how-reading-device-words = never: it is opened on your device
how-reading-device-code = never: only a value computed from it, which finds the mailbox and opens nothing
how-licences = Licences of what is in the scripts besides our own
