//! What a case is: its states, its clocks, its number, what is written in it, and what states that there was one. Pure:
//! no clock, disk, web or SQL.

pub mod answers;
pub mod breach_clock;
pub mod calendar;
mod channel_slug;
mod deadlines;
mod document;
pub mod german_time;
mod number;
pub mod questionnaire;
pub mod self_betrayal;
mod state;
pub mod statement;
pub mod subject_rights;

pub use channel_slug::{ChannelSlug, NotASlug};
pub use deadlines::{
    CaseEvent, Deadlines, Duty, ImpossibleDay, Milestones, Obligation, Urgency, delete_from, quiet_from,
};
pub use document::{Document, NotADocument, Report, TextMessage};
pub use number::{CaseNumber, CaseNumbers, NotANumber};
pub use state::{CaseState, InvalidTransition, NoSuchState};
