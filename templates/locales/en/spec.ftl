# What the script says about a text that was sealed before it came here.

word-enclosure = Sealed by the reporting person on their own computer. Opened with your key, in this tab.
word-enclosure-not-for-you = This text was sealed by the reporting person on their own computer, but not to your key. Ask the others who handle this channel.
word-enclosure-damaged = This text was sealed by the reporting person on their own computer. It cannot be shown: it is damaged, or it is not a text. If it contains a file, copy everything below into a file and open that with the program age and your recovery file.
word-enclosure-unknown-version = This text was sealed by the reporting person with a newer program. Copy everything below into a file and open that with the newest version of the program age and your recovery file.
