//! What employer and staff's representatives agree on about this program, generated from what is in force: the text clause by
//! clause, its terms with their fingerprint, what was signed, and where the two differ.
//!
//! Clauses are data (`config/agreement.toml`). Each names the settings that it is about; the terms are the ids of all clauses with
//! the values of their settings, and nothing else. Why it is built like this: docs/decisions/0050-the-agreement-is-configuration.md.

mod clauses;
mod comparison;
mod in_force;
mod markdown;
mod note;
mod piece;
mod readers;
mod record;
mod standing;
mod terms;
mod text;
mod words;

pub use clauses::{Clauses, Flaw};
pub use comparison::{Difference, Side};
pub use in_force::InForce;
pub use markdown::to_markdown;
pub use note::note_settings;
pub use piece::Piece;
pub use readers::ChannelReaders;
pub use record::{RecordError, Signing, sign, standing, standing_in};
pub use standing::{Mismatch, Signed, Standing};
pub use terms::Terms;
pub use text::{AgreedClause, Agreement, ClauseSetting, Parties};
pub use words::{in_words, label};
