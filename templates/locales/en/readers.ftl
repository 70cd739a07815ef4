# Who can read a report, how to check that, and how to seal without us.
# **Two asterisks** make words bold. No HTML here.

## The readers

readers-title = Who can open your report
readers-lead = Reports are sealed to the keys of these people. Each key has a fingerprint of eight words. They are German words in every language.
readers-all = All together
readers-what = What a fingerprint is
readers-what-more = Eight words that are computed from a key. The words have no meaning, but every key has different ones. The words for all together change as soon as a key is added, removed or replaced.
readers-compare = How to compare
readers-compare-poster = **With the poster.** It shows the eight words for all together. They must be the same as here, in the same order.
readers-compare-ask = **In person.** Each of these people can look up their own eight words in the office's pages and tell you.
readers-compare-care = Asking draws attention. It is better if somebody does it for everyone, such as the works council.
readers-changed = If words have changed
readers-changed-more = When a person joins or leaves, the words for all together change. When the words of one person change, that person has a new key. Both are normal, and are announced, for example by a new poster.
readers-changed-unknown = Nobody has announced anything? Then wait with your report until that is cleared up, or turn to another office.
readers-limits = What comparing does not show
readers-limit-server = These words come from the same server as the form. A forged server can show the right ones here and still seal to a stranger's key. Only sealing it yourself helps against that:
readers-limit-people = It does not show whether somebody has lost a key or given it away.
readers-limit-program = It does not show which program runs on the server and in your browser:
readers-file = The public keys as a file

## The poster

poster-link = Poster to print
poster-title = Poster
poster-print = One page of A4. Print it with your browser, and hang it where nobody is watched while reading it. Cut between the strips at its foot: whoever tears one off does not have to stay in front of the poster.
poster-code-onion = Code for the Tor address
poster-code-web = Code for the web address
poster-lead = No account, no name, and from home if you like. Only a few people can read your report, and the site tells you who.
poster-subject = What you can report
poster-subject-messenger = **Messengers and data,** such as photos and names in private chats
poster-subject-danger = **Danger or violence,** such as assaults or help that is not given
poster-subject-money = **Money,** such as fraud or false accounts
poster-subject-other = **Something else** that is against laws or rules
poster-code = QR code of the address { $address }
poster-address = In any browser:
poster-onion = In Tor Browser, the safest way:
poster-code-needs-tor = Only Tor Browser can open the code.
# The names of the other languages follow.
poster-languages = Also in:
poster-step-device = Use your own device. No work device, and not the Wi-Fi at work.
poster-step-write = Write what happened. We need no names, not even yours.
poster-step-code = Write down your access code. You need it to read our answer.
# HinSchG § 36(1): no detriment, no threat. § 3(3): reasonable suspicion is enough.
poster-law = The law protects you
poster-law-more = Nobody may put you at a disadvantage because of a report under the German Whistleblower Protection Act, or threaten to (Section 36 HinSchG). You need no proof: reasonable suspicion is enough.
# HinSchG § 7(1): reporters choose. § 19: the office at the Federal Office of Justice.
poster-choice = The choice is yours
poster-choice-more = You can also turn directly to an external reporting office, such as the one at the Federal Office of Justice (Bundesamt für Justiz, Sections 7 and 19 HinSchG). The site has the addresses.
poster-emergency = This is not an emergency line. If somebody is in danger now, call 112 or 110.
poster-check = **Check who can read it.** At **{ $address }**, next to “All together”, there must be these eight words:
poster-day = As of { $day }. The same in digits:
poster-nobody = That is why there is no fingerprint here. Print the poster once everybody has made a key.

## Sealing on one's own computer

offline-title = Seal it on your own computer
offline-lead = This way our server never sees your text, not even for a moment. It is for people comfortable with the command line.
offline-need = You need the free program **age**, version 1.3 or newer. Older ones do not know this kind of key. This shows your version:
offline-step-file = **Download the public keys:**
offline-step-compare = **Compare them** with the poster. Before each key there are a name and the fingerprint:
offline-step-without = **Should somebody not read it?** Delete that person’s key, the long line after the name. Then this person cannot open your text. Tick this person in the form as well: then they learn nothing of the report through this system.
offline-step-write = { $readers ->
    [one] **Write your text** as a plain text file, here meldung.txt. At most { $room } bytes fit into the form once they are sealed.
   *[other] **Write your text** as a plain text file, here meldung.txt. With { $readers } keys at most { $room } bytes fit into the form once they are sealed.
}
offline-step-seal = **Seal it:**
offline-step-paste = **Open meldung.txt.age** in a text editor. Copy everything, from “BEGIN AGE ENCRYPTED FILE” to “END AGE ENCRYPTED FILE” with all the dashes. Paste it into the text field of the form, and write nothing else there:
offline-step-delete = **Delete both files** when you no longer need them.
offline-no-room = There are so many public keys at present that a text sealed in this way does not fit into the form. So this is not possible at the moment.
offline-after = After that
offline-after-code = You receive your access code after sending, as always. It opens your mailbox.
offline-after-answers = You read answers in the mailbox and write there, too. What you write can be sealed by yourself in the same way.
offline-after-you = Not even you can open your text again: it is sealed to the reporting office, not to you.
offline-outside = What stays outside
offline-outside-form = All other answers in the form. Leave them empty.
offline-outside-names = The names of your files and their dates stay on your computer. The command line also remembers which commands you have typed.
offline-outside-computer = If your computer is watched, sealing does not help. Do not use a work device.
offline-outside-file = The file with the keys comes from our server, too. Hence the comparison with the poster. To be quite sure, compute the fingerprints yourself: docs/verify.md in the source says how.

## What can be checked

how-check = Checking it
how-check-readers = Who can open your report, and how you can tell:
how-check-offline = If that is not enough for you:
how-check-sums = Source and checksums of the scripts
how-check-source = The source is open. Whoever builds the program gets exactly the scripts whose checksums (SHA-256) are shown here. How to compare what your browser has received is explained in docs/verify.md in the source. A server can, however, send something else to one single person; only those who compare for themselves will notice.
how-check-script = Checksum of { $name }

## In the office

own-fingerprint = Fingerprint of your key:
own-fingerprint-other = **Under your name the server has another key than the one you have just opened.** You cannot read new reports, but perhaps somebody else can. Tell everybody who handles reports, and the management, at once. Take the form out of service until that is cleared up.
