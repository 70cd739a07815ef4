//! What a case is: its states, its clocks, its number, what is written in it, and what states that there was one. Pure:
//! no clock, disk, web or SQL.

pub mod answers;
mod channel_slug;
mod deadlines;
pub mod deletions;
mod document;
mod number;
pub mod questionnaire;
pub mod retention;
pub mod self_betrayal;
mod state;
pub mod statement;

pub use channel_slug::{ChannelSlug, NotASlug};
pub use deadlines::{Deadlines, Milestones, Obligation};
pub use document::{Document, NotADocument, Report, TextMessage};
pub use number::{CaseNumber, CaseNumbers, NotANumber};
pub use state::{CaseState, InvalidTransition, NoSuchState};
