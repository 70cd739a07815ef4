# The statement of having reported: taken from the mailbox, on paper or as a file.
# HinSchG § 36(2): whoever suffers a detriment at work and asserts that it is because of a report is presumed right; who
# caused it has to prove sufficiently justified grounds, or another cause. § 11(5): deletion.

statement-title = Proof that you reported
statement-lead = This sheet confirms that we received a report, and on which day. It does not say what you wrote, and it does not have your access code.
statement-why = **When you need it:** If you suffer a disadvantage at work and say that it is because of the report, it is presumed that you are right. The other side then has to prove that it had other reasons (Section 36(2) HinSchG). For that, you must be able to show that you reported. As long as you have your access code and the report has not been deleted, you can get this sheet here at any time.
statement-danger = **Whoever finds this sheet with you knows that you reported.** Keep it apart from the access code, not at work and not on a work device. Only show it to a lawyer, a court or an authority. Seek advice before you do so.
statement-paper = A report was received here
statement-where = Reporting office of
statement-received = Received on
statement-acknowledged = Receipt confirmed on
statement-not-yet = not confirmed yet
statement-check = The reporting office can have this text checked, even when the report has been deleted there (by the command “siegelpost verify”). Every character counts.
statement-save = Save as a file
statement-print = If you print, only this sheet comes out on paper. Do not print at work. The file is called “note.txt”.
statement-missing = We cannot issue a proof just now, because something that belongs to it is missing on our disk. Keep your access code, and ask the reporting office for it in a message.
statement-failed = The proof could not be loaded just now. Fold it up, and unfold it again in a minute.
statement-back = Back to the mailbox
destroy-statement = **After that, you do not get a proof that you reported any more, either.** Get it before, if you may still need it:
