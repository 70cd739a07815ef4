# When what is stored does not fit together any more: for reporters.

tampered-title = Something is wrong with this mailbox
tampered-what = Entries were changed, exchanged, inserted or removed after they had been sealed. That can be a technical fault, or somebody with access to the database did it on purpose. The entries concerned are marked below.
tampered-trust = Rely only on entries without a warning.
tampered-key = Keep your access code.
tampered-tell = You can go on writing. Tell the reporting office which entry has a warning.
tampered-outside = If you no longer trust the reporting office, turn to an external office:

entry-altered = This entry was changed after it had been sealed, or it is damaged. It can no longer be opened.
entry-foreign = This entry does not belong in your mailbox. It is sealed to somebody else.
entry-not-genuine = This entry is not genuine, or it belongs in another place. That is why we do not show it.
entry-repeated = This entry is there twice. Somebody copied it to this place.
entry-gap = An entry before this one is missing, or was changed or moved.
entry-other-day = The database says another day: { $day }. The day above is right: it is sealed in.
entry-no-day = The day in the database cannot be read any more. The day above is right: it is sealed in.

check-title = Check whether entries were removed
check-why = Whoever has access to the database can remove the newest entries without you seeing it here. With check words you can tell.
check-note = Note the three check words of the last entry before you go. Nothing can be opened with them. But people of the reporting office can recognise your report by them: keep the note as you keep the access code.
check-next = If the words you noted are not in the list at your next visit, something was removed or exchanged: keep your access code and turn to an external office.

problem-altered = This mailbox was changed
happened-altered = What is stored under your access code does not fit together any more. That can be a technical fault, or somebody with access to the database did it on purpose. We cannot open the mailbox, and we accept no messages in it, because they might get lost.
now-altered = Keep your access code, it is right. Try again in a few days. If it is urgent, or if you no longer trust the reporting office, turn to an external office.
