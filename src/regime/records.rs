//! What a law wants to stand in the record of processing activities, and how often somebody looks through it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use time::Date;

use crate::german_time::months_after;
use crate::language::{Language, Text};

/// Whose record it is: Article 30(1) and (2) GDPR, and the same paragraphs of §§ 31 KDG and DSG-EKD.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    Controller,
    Processor,
}

/// What has to be said in an entry.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Deserialize,
    strum::EnumIter,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum RecordField {
    /// Name and contact of the controller.
    Controller,
    JointControllers,
    /// The representative of who has no seat in the Union (Article 27 GDPR).
    Representative,
    /// The data protection officer.
    Officer,
    Purposes,
    /// Categories of persons concerned.
    DataSubjects,
    DataCategories,
    /// Whether there is profiling, also where there is none.
    Profiling,
    Recipients,
    /// To third countries, with the safeguards.
    Transfers,
    /// By when what is erased.
    Erasure,
    /// Technical and organisational measures.
    Measures,
    /// Of a processor's record: each processor and controller.
    Parties,
    /// Of a processor's record: what is done for each controller.
    ProcessingCategories,
}

/// The rules of a version.
#[derive(Debug, Clone)]
pub struct RecordRules {
    /// Months after which an entry is looked through, unless somebody chooses another day.
    pub review_months: u8,
    /// Months after which it has to have been looked through (§ 1 KDG-DVO); `None` where the law has no figure.
    pub review_at_most_months: Option<u8>,
    pub(super) controller: BTreeMap<RecordField, String>,
    pub(super) processor: BTreeMap<RecordField, String>,
    pub(super) point: Text,
}

/// A field that the law asks for, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredField {
    pub field: RecordField,
    /// As it is cited: `§ 31 Abs. 1 Nr. 4 DSG-EKD`.
    pub norm: String,
}

/// A day of review that comes too late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the next review is on {latest} at the latest")]
pub struct ReviewRefused {
    pub latest: Date,
}

impl RecordRules {
    /// Every field that has to be filled in, in the order of a form.
    pub fn required(&self, kind: RecordKind, language: Language) -> Vec<RequiredField> {
        let (fields, paragraph) = match kind {
            RecordKind::Controller => (&self.controller, "1"),
            RecordKind::Processor => (&self.processor, "2"),
        };
        let cited = |point: &str| self.point.get(language).replace("{paragraph}", paragraph).replace("{point}", point);
        fields.iter().map(|(field, point)| RequiredField { field: *field, norm: cited(point) }).collect()
    }

    /// What of it is not in `filled`. A field that is answered "none" is filled in.
    pub fn missing(&self, kind: RecordKind, filled: &BTreeSet<RecordField>, language: Language) -> Vec<RequiredField> {
        self.required(kind, language).into_iter().filter(|required| !filled.contains(&required.field)).collect()
    }

    /// The day of review of an entry that was released on this day and for which nobody chose one.
    pub fn review_on(&self, released: Date) -> Date {
        months_after(released, self.review_months)
    }

    /// Whether the day that somebody chose is early enough.
    ///
    /// # Errors
    /// With the last possible day.
    pub fn check_review(&self, released: Date, review: Date) -> Result<Date, ReviewRefused> {
        match self.review_at_most_months.map(|months| months_after(released, months)) {
            Some(latest) if latest < review => Err(ReviewRefused { latest }),
            _ => Ok(review),
        }
    }
}
