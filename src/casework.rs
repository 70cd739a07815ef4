//! What a case is: its states, its clocks, its number, what is written in it, and what states that there was one. Pure:
//! no clock, disk, web or SQL.

mod absence;
mod acknowledgement;
pub mod agreed;
mod asked;
mod asking;
pub mod calendar;
mod calendar_day;
pub mod calendar_file;
mod case_forms;
mod channel_slug;
mod closing;
pub mod compliance;
mod deadlines;
pub mod deletions;
pub mod desk;
mod document;
mod next_step;
pub mod notice;
mod number;
mod office_duty;
mod progress;
pub mod questionnaire;
mod removal;
mod replies;
pub mod retention;
pub mod self_betrayal;
mod state;
pub mod statement;
pub mod statistics;
pub mod subject_rights;

pub use absence::{Absence, AbsenceError, away_until, first_day_alone};
pub use acknowledgement::Acknowledgement;
pub use asked::{Answers as AnswersTo, Judged, Talk};
pub use asking::{Asks, Declaration, Declares, Request};
pub use case_forms::{CaseForms, Standing};
pub use channel_slug::{ChannelSlug, NotASlug};
pub use closing::{ClosingRefused, FeedbackBeforeClosing, check_closing};
pub use deadlines::{
    ACKNOWLEDGE_WITHIN_DAYS, CaseEvent, Deadlines, Duty, FEEDBACK_WITHIN_MONTHS, ImpossibleDay, KEEP_FOR_MONTHS,
    Milestones, Obligation, Urgency, delete_from, quiet_from,
};
pub use desk::{Turn, View};
pub use document::{Document, Feedback, FilledForm, NotADocument, Redaction, Report, TalkSide, TextMessage};
pub use next_step::{LastWord, NextStep, next_step};
pub use number::{CaseNumber, CaseNumbers, NotANumber};
pub use office_duty::OfficeDuty;
pub use progress::Progress;
pub use removal::{Removal, RemovalCategory, RemovedSide};
pub use replies::{Replies, ReplyTemplate};
pub use state::{CaseState, InvalidTransition, NoSuchState};
