# What the office's script says when a case does not fit together any more.

word-repeated = This entry is there twice: it was copied to this place from another. Do not rely on it, and tell the server’s administrator.
word-other-day = The database says another day. The sealed day is:
word-tampered = Something is wrong with this case: entries were changed, exchanged, inserted or removed. Rely only on entries without a warning. Tell the server’s administrator and the other handlers.
word-exchanged = This entry differs from what this browser saw here before.
word-set-back = Entries that you have seen in this browser before are missing now. Perhaps the database was set back to an earlier state. Tell the server’s administrator.
word-other-case = The keys do not fit this case: they were exchanged or altered. What is shown here cannot be trusted. Write nothing into it, and tell the server’s administrator.
