# Tables that somebody uploads: what is wrong with a file, and where.

sheet-problem-too-much-file = The file is too large. { $most } MB are possible.
sheet-problem-too-much-rows = The table has too many rows. { $most } are possible. Divide it into several files.
sheet-problem-too-much-columns = The table has too many columns. { $most } are possible.
sheet-problem-too-much-cells = The table has too many cells. { $most } are possible. Divide it into several files.
sheet-problem-too-much-text = There is too much text in the table. { $most } MB are possible.
sheet-problem-too-much-unpacked = The file is too large when unpacked. { $most } MB are possible. Remove pictures and sheets that are not needed.
sheet-problem-no-text = The file is no text in this encoding. Choose another one, or save the table as XLSX.
sheet-problem-nothing = There is nothing in the table.
sheet-problem-no-headings = There are no headings on line { $line }: nothing stands there.
sheet-problem-no-such-sheet = There is no sheet "{ $name }".
sheet-problem-quote-open = Line { $line }: a quotation mark begins here that is closed nowhere.
sheet-problem-behind-quote = Line { $line }: something stands behind a closing quotation mark. A quotation mark in a text is doubled.
sheet-problem-broken = The file is damaged, or it is no XLSX file. Open it in your spreadsheet program and save it again.
sheet-problem-old-or-locked = The file is protected by a password, or in the old format XLS. Save it as XLSX without a password.
sheet-problem-other-office = This format is not read. Save the table as XLSX or CSV.
sheet-problem-error-in = Cell { $cell }: there is an error in it: { $error }.
sheet-problem-no-value = Cell { $cell }: there is a formula without a result. Open the file in your spreadsheet program and save it again.
sheet-problem-no-day = Cell { $cell }: there is no such day.
sheet-problem-no-json = Line { $line }, character { $column }: from here on the file is no valid JSON.
sheet-problem-no-records = A list of objects is expected, or an object with such lists.
sheet-problem-no-record = Entry { $entry } of the list is no object.
sheet-problem-nested = Line { $line }, "{ $name }": a value or a list of values is expected.
sheet-problem-inexact = Line { $line }, "{ $name }": the number is so large that it would be rounded. Put it in quotation marks.
sheet-problem-twice = Line { $line }: "{ $name }" is there twice in one object.

# What is wrong with a row that is to become a record.
matching-at-cell = Line { $line }, column { $letters } ({ $column }):
matching-at-line = Line { $line }:
matching-problem-no-day = This is no day. 31.12.2026 and 2026-12-31 are possible.
matching-problem-no-month = This is no month. 12.2026 and 2026-12 are possible.
matching-problem-no-moment = This is no day with a time. 31.12.2026 15:10 is possible.
matching-problem-no-number = This is no whole number.
matching-problem-out-of-bounds = Numbers from { $min } to { $max } are possible.
matching-problem-too-late = Days until { $latest } are possible.
matching-problem-no-option = "{ $text }" is none of the options.
matching-problem-no-record = There is no record "{ $text }". A number or a title is possible.
matching-problem-several-records = There are several records "{ $text }". Write the number.
matching-problem-too-many-rows = There are too many values. { $most } are possible.
matching-problem-too-long = The text is too long: { $found } characters. { $allowed } are possible.
matching-problem-no-title = The record needs a title.
matching-problem-not-asked = This is not asked, because something else in this row is missing or speaks against it. Empty the cell, or complete the other one.
matching-problem-not-a-number-of-this-kind = "{ $text }" is no number of such records. For new records, the number stays empty.
matching-problem-unknown-number = There is no record { $text }. For new records, the number stays empty.
matching-problem-number-twice = { $text } stands on line { $line } already.
matching-problem-field-twice = Column { $letters } has the same field already.
matching-problem-no-title-column = No column has the title or the number.
