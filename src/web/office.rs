//! The pages of the office listener, one file each, and what its scripts ask for.

pub mod case;
pub mod cases;
pub mod enrol;
pub mod parcels;
pub mod sign_in;
pub mod state;
pub mod tab_key;
