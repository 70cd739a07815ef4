//! How an office takes a report in.

use crate::casework::Acknowledgement;

/// How a report is taken in, beside what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reception {
    /// Who acknowledges it.
    pub acknowledgement: Acknowledgement,
    /// Whether the form said that the office is not open and that the report will be deleted. It is a trial if it said so and
    /// the office still is in preparation when it is stored: nobody makes one by what they send, and nobody sends one unawares.
    pub is_told_trial: bool,
}

/// By a form that said nothing of trials.
impl From<Acknowledgement> for Reception {
    fn from(acknowledgement: Acknowledgement) -> Self {
        Self { acknowledgement, is_told_trial: false }
    }
}
