//! The room `intake`: a report comes in.

pub mod questionnaire;
