//! What an organisation writes down about how it deals with personal data: records, of kinds that are files. Pure.
//!
//! A kind ([`Kind`]) is one file of `config/register/kinds`: its form, what makes a record complete and which law asks
//! for it, how its numbers begin and how often somebody looks at it again. No code knows the content of a kind, and no
//! paragraph stands in code: laws are cited by [`Laws`]. `docs/register.md` says how to add one. Records that come along,
//! ready to be taken over or invented for the demo, are files, too ([`Ready`], [`SampleRegister`]).

mod citation;
mod completeness;
mod difference;
mod document;
mod filled;
mod fold;
mod kind;
mod kinds;
mod number;
mod raw;
mod ready;
mod sample;
mod schedule;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use citation::{Citation, Laws};
pub use completeness::{Lamp, Light, Rule, Weight};
pub use difference::{Change, ChangeKind, changes};
pub use document::{Document, NotADocument, digest};
pub use fold::fold;
pub use kind::{Kind, Review};
pub use kinds::Kinds;
pub use number::{NotARecordNumber, RecordNumber};
pub use ready::{Ready, ReadyEntry};
pub use sample::{Course, SampleRecord, SampleRegister, SampleVersion};
pub use schedule::NoReviewDay;
pub use state::{State, Step};
pub use view::{Sort, View};
