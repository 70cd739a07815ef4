//! Ready-made entries: records as most organisations would write them, to be taken over and changed. Files of
//! `config/register/ready`, which `docs/register.md` explains.

mod file;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use time::Date;

use super::filled::Filled;
use super::{Kind, Kinds, RecordNumber};
use crate::form::Answers;

/// A file's name and text.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        [$((
            concat!("config/register/ready/", $name, ".toml"),
            include_str!(concat!("../../config/register/ready/", $name, ".toml")),
        )),+]
    };
}

/// The files that are compiled in.
const BUILT_IN: [(&str, &str); 6] =
    files!["processing-activities", "safeguards", "risks", "measures", "trainings", "deletion-classes"];

/// Every ready-made entry, in the order of the files.
#[derive(Debug)]
pub struct Ready(Vec<ReadyEntry>);

/// A record that is filled in but for what only the organisation can know.
#[derive(Debug)]
pub struct ReadyEntry {
    /// The name by which people know it: `VVT-MSG-01`, `T05`.
    pub id: String,
    /// The id of its kind.
    pub kind: String,
    /// The questions that are left to the organisation and without which the record is not released.
    pub open: Vec<String>,
    filled: Filled,
    /// What takes the place of some answers, by regime.
    by_regime: BTreeMap<String, Filled>,
}

impl Ready {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static READY: LazyLock<Ready> = LazyLock::new(|| {
            Ready::read(&BUILT_IN, Kinds::built_in()).expect("the files are compiled in, and a test reads them")
        });
        &READY
    }

    /// The entries of a kind.
    pub fn of_kind<'r>(&'r self, kind: &'r str) -> impl Iterator<Item = &'r ReadyEntry> {
        self.iter().filter(move |entry| entry.kind == kind)
    }

    pub fn by_id(&self, id: &str) -> Option<&ReadyEntry> {
        self.iter().find(|entry| entry.id == id)
    }

    pub fn iter(&self) -> impl Iterator<Item = &ReadyEntry> {
        self.0.iter()
    }
}

impl ReadyEntry {
    /// What to fill the form of its kind in with, under a regime. Days are counted from `today`. `number` is that of the
    /// record that was made of another entry, by that entry's id; where there is none, the entry does not refer to it.
    pub fn answers(
        &self,
        kind: &Kind,
        regime: &str,
        today: Date,
        number: impl Fn(&str) -> Option<RecordNumber>,
    ) -> Answers {
        self.under(regime).answers(kind, today, number)
    }

    /// The title that the record will have.
    pub fn title(&self, kind: &Kind, regime: &str, today: Date) -> String {
        self.answers(kind, regime, today, |_| None).text(&kind.title).unwrap_or_default().to_owned()
    }

    /// What it is filled in with where a regime holds.
    pub(super) fn under(&self, regime: &str) -> Filled {
        match self.by_regime.get(regime) {
            Some(own) => self.filled.with(own),
            None => self.filled.clone(),
        }
    }
}
