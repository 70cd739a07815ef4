//! Figures of a year, as far as they may be told: HinSchG § 26 and Directive (EU) 2019/1937, Article 27(2) as orientation.
//!
//! Pure: days and counts in, figures that may be printed out. What is not published here is not known anywhere else: the
//! store keeps a year as it was published. Why it is built like this: docs/decisions/0045-figures-of-a-year.md.

mod card;
mod facts;
mod lines;
mod report;
mod share;
mod suppression;

pub use card::{Answer, Card, NotACard, Question, Tally};
pub use facts::{CaseFacts, first_day_to_freeze, is_of_year};
pub use lines::{Line, NOTE};
pub use report::{AnnualReport, SMALLEST_BREAKDOWN, StatedTable, Unreadable};
pub use share::Share;
pub use suppression::{Cell, Published, SMALLEST, publish};
