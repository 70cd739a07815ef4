//! The doors between rooms of one floor.

/// Doors between rooms of one floor, each with its reason. `register` and the case rooms must never be listed here.
pub(super) const DOORS_ON_ONE_FLOOR: [(&str, &str, &str); 23] = [
    ("main", "commands", "main reads the arguments and hands over to the command they name"),
    ("form", "language", "a form has its texts in each language"),
    ("form", "data_file", "a form is a file that people write"),
    ("casework", "form", "a report is answers to a form, and a questionnaire is a form with more to it"),
    ("casework", "language", "a questionnaire has its texts in each language"),
    ("casework", "data_file", "a questionnaire is a file that people write"),
    ("casework", "german_time", "deadlines are counted in months and days of Germany"),
    ("assessment", "regime", "a criterion is cited by the law that applies, and an authority watches over one"),
    ("assessment", "german_time", "facts and waivers are good for months"),
    ("assessment", "language", "criteria and facts have their texts in each language"),
    ("assessment", "data_file", "criteria and facts are files that people write"),
    ("regime", "german_time", "hours of a breach and terms are counted in Germany"),
    ("regime", "language", "a law is cited in the language of the reader"),
    ("regime", "data_file", "a law is a file that people write"),
    ("record", "form", "what stands in a record are answers to a form"),
    ("record", "language", "a kind of record has its texts in each language"),
    ("record", "data_file", "a kind of record is a file that people write"),
    ("column_matching", "spreadsheet", "what is matched are the columns of a table"),
    ("column_matching", "record", "and the fields of a kind of record"),
    ("column_matching", "form", "a row is read as a form is that somebody fills in"),
    ("column_matching", "language", "what is wrong with a row is said in the language of the reader"),
    ("column_matching", "data_file", "what people call fields is a file that people write"),
    ("spreadsheet", "language", "what is wrong with a file is said in the language of the reader"),
];
