# An entry that nobody needed was removed, or is to be. Reporters and handlers read the same of it.

removed = Removed on { $day }: { $category }. Two people of the reporting office decided this together. The text is deleted, its place stays.

removal-clients = details about people who are in care or treatment
removal-third-persons = details about other people that are not needed
removal-not-needed = details that are not needed for this case
removal-sent-by-mistake = something that was sent here by mistake
removal-other = details that are not needed

removal-of-you = Your entry { $seq } is to be removed: { $category }. Two people of the reporting office have to say so; this is one of them.
removal-of-office = Entry { $seq } of the reporting office is to be removed: { $category }. Two people of the reporting office have to say so; this is one of them.
