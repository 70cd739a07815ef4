//! The pages on the office listener.

pub(super) mod case;
pub(super) mod cases;
pub(super) mod due;
pub(super) mod enrol;
pub(super) mod sign_in;
