//! What a case is: its states and its clocks. Pure: no clock, disk, web or SQL.

pub mod deadlines;
pub mod state;
