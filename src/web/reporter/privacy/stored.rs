//! What the database can hold about somebody who reports, in the order in which the page says it.

/// The parts of the list. Each has a message, `legal-stored-NAME`; a test holds them against every column of the tables.
pub(super) const STORED: [&str; 14] = [
    "words", "order", "removals", "case", "days", "readers", "assigned", "mailbox", "left", "seen", "trial", "notices",
    "journal", "figures",
];
