//! All criteria, as `config/messengers/criteria.toml` has them.

mod raw;

use std::sync::LazyLock;

use super::criterion::{Criterion, CriterionId};
use crate::data_file::{DataFile, DataFileError};
use crate::language::Languages;

/// How many there are that decide verdicts.
pub const CRITERIA: usize = 36;

/// The criteria in the order of their numbers, and behind them the conditions.
#[derive(Debug)]
pub struct Catalogue(Vec<Criterion>);

impl Catalogue {
    /// The one that is compiled in.
    pub fn built_in() -> &'static Self {
        static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
            let text = include_str!("../../config/messengers/criteria.toml");
            Catalogue::read(&DataFile { name: "config/messengers/criteria.toml", text })
                .expect("the file is compiled in, and a test reads it")
        });
        &CATALOGUE
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it, and on which line.
    pub fn read(file: &DataFile<'_>) -> Result<Self, DataFileError> {
        raw::criteria(file, Languages::built_in()).map(Self)
    }

    /// Every criterion, in order.
    pub fn criteria(&self) -> &[Criterion] {
        &self.0
    }

    /// The criterion with this number.
    pub fn get(&self, id: CriterionId) -> Option<&Criterion> {
        self.0.iter().find(|criterion| criterion.id == id)
    }
}
