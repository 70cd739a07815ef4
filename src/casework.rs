//! What a case is: its states, its clocks, its number. Pure: no clock, disk, web or SQL.

mod deadlines;
mod number;
mod state;

pub use deadlines::{Deadlines, Duty, Milestones};
pub use number::CaseNumber;
pub use state::{CaseState, NoSuchState, NotAllowed};
