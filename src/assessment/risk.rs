//! How high a risk is for persons concerned: without measures, with those that are planned, with those that are in place.

mod file;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Text};

/// How high a risk is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum RiskLevel {
    Low,
    Medium,
    High,
    VeryHigh,
}

/// What somebody rates: both from 1 up to what the matrix has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    pub severity: u8,
    pub likelihood: u8,
}

/// A rating that the matrix does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the matrix goes up to severity {severity} and likelihood {likelihood}")]
pub struct OutsideMatrix {
    severity: usize,
    likelihood: usize,
}

/// A risk as it is rated three times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatedRisk {
    /// Without measures.
    pub gross: Rating,
    /// With those that are planned; `None` while none are.
    pub target: Option<Rating>,
    /// With those that are in place; `None` while none are.
    pub net: Option<Rating>,
}

/// The same as levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RiskLevels {
    pub gross: RiskLevel,
    pub target: RiskLevel,
    pub net: RiskLevel,
}

/// Who accepts what is left of a risk, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acceptance {
    pub by_management: bool,
    /// That the data protection officer has made a statement.
    pub officer_stated: bool,
    pub on: Date,
    pub until: Option<Date>,
}

/// Why a risk is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AcceptanceRefused {
    #[error("only the management accepts a risk")]
    NotByManagement,
    #[error("a risk is accepted until a day, which has not passed")]
    NoDay,
    #[error("from this level on the data protection officer has to make a statement before")]
    NoStatement,
}

/// Which level each rating has.
#[derive(Debug)]
pub struct RiskMatrix {
    severity: Vec<Text>,
    likelihood: Vec<Text>,
    /// By severity, then by likelihood.
    cells: Vec<Vec<RiskLevel>>,
    names: BTreeMap<RiskLevel, Text>,
}

impl RiskMatrix {
    /// The one that is compiled in.
    pub fn built_in() -> &'static Self {
        static MATRIX: LazyLock<RiskMatrix> = LazyLock::new(|| {
            RiskMatrix::read(&DataFile { name: "config/risks.toml", text: include_str!("../../config/risks.toml") })
                .expect("the file is compiled in, and a test reads it")
        });
        &MATRIX
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it, and on which line; also where a cell is missing.
    pub fn read(file: &DataFile<'_>) -> Result<Self, DataFileError> {
        file::matrix(file)
    }

    /// The level of a rating.
    ///
    /// # Errors
    /// [`OutsideMatrix`] for one that it does not have.
    pub fn level(&self, rating: Rating) -> Result<RiskLevel, OutsideMatrix> {
        let place = |degree: u8| usize::from(degree).checked_sub(1);
        let row = place(rating.severity).and_then(|row| self.cells.get(row));
        let cell = row.and_then(|row| row.get(place(rating.likelihood)?)).copied();
        cell.ok_or(OutsideMatrix { severity: self.severity.len(), likelihood: self.likelihood.len() })
    }

    /// The levels of a risk. What no measure changes stays as it is.
    ///
    /// # Errors
    /// [`OutsideMatrix`] if it does not have one of the ratings.
    pub fn levels(&self, risk: &RatedRisk) -> Result<RiskLevels, OutsideMatrix> {
        let gross = self.level(risk.gross)?;
        let or_gross = |rating: Option<Rating>| rating.map_or(Ok(gross), |rating| self.level(rating));
        let net = or_gross(risk.net)?;
        let target = risk.target.map_or(Ok(net), |rating| self.level(rating))?;
        Ok(RiskLevels { gross, target, net })
    }

    /// What a level is called.
    pub fn name(&self, level: RiskLevel, language: Language) -> &str {
        self.names.get(&level).map_or("", |name| name.get(language))
    }

    /// What the degrees of severity are called, from 1 up.
    pub fn severity(&self, language: Language) -> impl Iterator<Item = &str> {
        self.severity.iter().map(move |name| name.get(language))
    }

    /// What the degrees of likelihood are called, from 1 up.
    pub fn likelihood(&self, language: Language) -> impl Iterator<Item = &str> {
        self.likelihood.iter().map(move |name| name.get(language))
    }
}

/// Whether what is left of a risk is accepted: by the management until a day, and from `High` on with a statement of the
/// data protection officer.
///
/// # Errors
/// The first thing that is missing.
pub fn check_acceptance(net: RiskLevel, acceptance: &Acceptance) -> Result<(), AcceptanceRefused> {
    match acceptance {
        Acceptance { by_management: false, .. } => Err(AcceptanceRefused::NotByManagement),
        Acceptance { until, on, .. } if until.is_none_or(|until| until < *on) => Err(AcceptanceRefused::NoDay),
        Acceptance { officer_stated: false, .. } if net >= RiskLevel::High => Err(AcceptanceRefused::NoStatement),
        _ => Ok(()),
    }
}
