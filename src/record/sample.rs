//! A register as it might look after half a year: invented records, for the demo. `config/register/demo.toml`, which
//! `docs/register.md` explains.

mod file;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use time::Date;

use super::filled::Filled;
use super::{Kind, Kinds, Ready, RecordNumber, State};
use crate::form::Answers;

/// Records in an order in which each refers only to those before it.
#[derive(Debug)]
pub struct SampleRegister {
    /// The regime that the invented organisation stands under.
    pub regime: String,
    pub records: Vec<SampleRecord>,
}

/// An invented record.
#[derive(Debug)]
pub struct SampleRecord {
    /// By what other records of the file refer to it.
    pub key: String,
    /// The id of its kind.
    pub kind: String,
    /// From the first to the last; never empty.
    pub versions: Vec<SampleVersion>,
}

/// A version of one, and when it became what it is.
#[derive(Debug)]
pub struct SampleVersion {
    pub course: Course,
    filled: Filled,
}

/// When what was done with a version, in days before today. What comes later is as many days ago, or fewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    pub begun: u16,
    pub submitted: Option<u16>,
    pub released: Option<u16>,
    pub withdrawn: Option<u16>,
}

impl SampleRegister {
    /// That which is compiled in.
    pub fn built_in() -> &'static Self {
        static SAMPLE: LazyLock<SampleRegister> = LazyLock::new(|| {
            let text = include_str!("../../config/register/demo.toml");
            SampleRegister::from_toml("config/register/demo.toml", text, Kinds::built_in(), Ready::built_in())
                .expect("the file is compiled in, and a test reads it")
        });
        &SAMPLE
    }
}

impl SampleVersion {
    /// What the form of its kind is filled in with, for a register that is shown on `today`; `number` is that of the record
    /// with a key.
    pub fn answers(&self, kind: &Kind, today: Date, number: impl Fn(&str) -> Option<RecordNumber>) -> Answers {
        self.filled.answers(kind, today, number)
    }
}

impl Course {
    /// Where the version stands today, if no other follows it.
    pub const fn state(self) -> State {
        match self {
            Self { withdrawn: Some(_), .. } => State::Withdrawn,
            Self { released: Some(_), .. } => State::Released,
            Self { submitted: Some(_), .. } => State::InReview,
            Self { .. } => State::Draft,
        }
    }

    /// Whether each step follows the one before it.
    fn is_in_order(self) -> bool {
        let steps = [Some(self.begun), self.submitted, self.released, self.withdrawn];
        let no_gap = steps.windows(2).all(|pair| pair[0].is_some() || pair[1].is_none());
        no_gap && steps.iter().flatten().is_sorted_by(|earlier, later| earlier >= later)
    }
}
