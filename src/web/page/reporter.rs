//! The pages on the public listener.

pub(super) mod how;
pub(super) mod left;
pub(super) mod mailbox;
pub(super) mod mailbox_key;
pub(super) mod offices;
pub(super) mod offline;
pub(super) mod poster;
pub(super) mod problem;
pub(super) mod readers;
pub(super) mod receipt;
pub(super) mod report;
pub(super) mod safety;
pub(super) mod sealed_mailbox;
pub(super) mod sealing;
pub(super) mod start;
pub(super) mod words;
