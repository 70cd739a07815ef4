//! The clock of a breach in German time, and what is due.

use serde::Serialize;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use crate::language::Language;
use crate::regime::breach_clock::BreachStanding;
use crate::register::{BreachDue, Moment, PartDue};
use crate::web::page::iso;

#[derive(Serialize)]
pub(in crate::web::office::register) struct BreachWords {
    /// The name of the law, as settings have it.
    regime: &'static str,
    norm: &'static str,
    deadline: &'static str,
    threshold: &'static str,
    persons: &'static str,
    /// To whom; empty, if neither the law nor the organisation names one.
    addressee: String,
    aware: Option<At>,
    /// The time that was typed is one that summer time leaves out.
    is_skipped: bool,
    notified: Option<At>,
    due: Option<At>,
    marks: Vec<Mark>,
    standing: Option<&'static str>,
    elapsed: Option<i64>,
    hours_left: Option<i64>,
    duties: Vec<&'static str>,
    parts: Vec<PartWords>,
}

/// What a clock in Germany shows.
#[derive(Serialize)]
struct At {
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    time: String,
}

/// A moment at which the office reminds itself.
#[derive(Serialize)]
struct Mark {
    at: At,
    has_passed: bool,
}

#[derive(Serialize)]
struct PartWords {
    what: String,
    #[serde(serialize_with = "iso::option::serialize")]
    due: Option<Date>,
    is_overdue: bool,
}

impl BreachWords {
    pub(super) fn of(
        due: &BreachDue,
        authority: Option<&str>,
        (now, today): (OffsetDateTime, Date),
        language: Language,
    ) -> Self {
        let norms = due.norms;
        let (standing, elapsed) = due.standing.map(told).unzip();
        let mark = |at: &OffsetDateTime| Mark { at: At::of(*at), has_passed: *at <= now };
        let part = |part: &PartDue| PartWords {
            what: part.what.clone(),
            due: part.due,
            is_overdue: part.due.is_some_and(|due| due < today),
        };
        Self {
            regime: due.regime.name(),
            norm: norms.norm(language),
            deadline: norms.deadline(language),
            threshold: norms.threshold(language),
            persons: norms.persons(language),
            addressee: authority.or(norms.addressee(language)).unwrap_or_default().to_owned(),
            aware: At::said(due.aware),
            is_skipped: [due.aware, due.notified].contains(&Moment::Skipped),
            notified: At::said(due.notified),
            due: due.due_at.map(At::of),
            marks: due.marks.iter().map(mark).collect(),
            standing,
            elapsed,
            hours_left: due.hours_left,
            duties: due.duties.iter().map(Into::into).collect(),
            parts: due.parts.iter().map(part).collect(),
        }
    }
}

fn told(standing: BreachStanding) -> (&'static str, i64) {
    match standing {
        BreachStanding::Running { elapsed } => ("running", elapsed),
        BreachStanding::InTime { elapsed } => ("in-time", elapsed),
        BreachStanding::LateWithReasons { elapsed } => ("late", elapsed),
    }
}

impl At {
    fn of(at: OffsetDateTime) -> Self {
        let time = at.format(format_description!("[hour]:[minute]")).unwrap_or_default();
        Self { day: at.date(), time }
    }

    fn said(moment: Moment) -> Option<Self> {
        match moment {
            Moment::At(at) => Some(Self::of(at)),
            Moment::Unsaid | Moment::Skipped => None,
        }
    }
}
