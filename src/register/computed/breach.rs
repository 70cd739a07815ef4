//! What a breach asks for, and by when: to the hour, under the law and the version of it that were in force when the organisation
//! became aware.

use time::{Date, OffsetDateTime};

use super::answers::{day, in_row, moment, rows, value};
use super::looking::Looking;
use crate::form::Answers;
use crate::german_time::{german_time, instant};
use crate::regime::breach_clock::{BreachClock, BreachStanding};
use crate::regime::{BreachNorms, Regime};

/// A moment that a record tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// As clocks in Germany show it.
    At(OffsetDateTime),
    Unsaid,
    /// No clock in Germany showed it: summer time began in that hour.
    Skipped,
}

/// What is due.
pub struct BreachDue {
    pub regime: Regime,
    pub norms: &'static BreachNorms,
    pub aware: Moment,
    pub notified: Moment,
    /// The last moment for the notification; `None` where the law has no figure, or the clock has not begun.
    pub due_at: Option<OffsetDateTime>,
    /// When the office reminds itself.
    pub marks: Vec<OffsetDateTime>,
    pub standing: Option<BreachStanding>,
    /// Whole hours until it is due; negative when that has passed.
    pub hours_left: Option<i64>,
    pub duties: Vec<Duty>,
    pub parts: Vec<PartDue>,
}

/// What is still to be done besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Duty {
    /// To rate the risk: everything else depends on it.
    RateRisk,
    /// To decide whether the authority is told.
    DecideNotification,
    /// To tell the authority.
    Notify,
    /// The notification is late: it says why.
    SayWhyLate,
    /// To decide whether those concerned are told, which a high risk asks for.
    DecidePersons,
    /// To tell them.
    TellPersons,
    /// Children are among them: to decide whether the licensing authority is told (§ 47 SGB VIII).
    DecideWelfare,
    /// To tell it.
    TellWelfare,
}

/// Something that was promised to the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartDue {
    pub what: String,
    pub due: Option<Date>,
}

pub(super) fn due(looking: &Looking<'_>) -> BreachDue {
    let answers = looking.answers;
    let aware = told(answers, "aware");
    let notified = if answers.chose("notify", "yes") { told(answers, "notified_on") } else { Moment::Unsaid };
    let began = aware.instant().unwrap_or(looking.now);
    let norms = &looking.regime.at(began).breach;
    let clock = aware.instant().map(|aware| BreachClock::start(aware, &norms.rule));
    let standing = clock.map(|clock| clock.standing(looking.now, notified.instant()));
    let due_at = clock.and_then(|clock| clock.due_at());
    BreachDue {
        regime: looking.regime,
        norms,
        aware,
        notified,
        due_at: due_at.map(german_time),
        marks: clock.map(|clock| clock.marks().into_iter().map(german_time).collect()).unwrap_or_default(),
        standing,
        hours_left: due_at.map(|due| (due - looking.now).whole_hours()),
        duties: duties(answers, standing),
        parts: parts(answers),
    }
}

impl Moment {
    fn instant(self) -> Option<OffsetDateTime> {
        match self {
            Self::At(at) => Some(at),
            Self::Unsaid | Self::Skipped => None,
        }
    }
}

fn told(answers: &Answers, field: &str) -> Moment {
    let Some(shown) = value(answers, field).and_then(moment) else { return Moment::Unsaid };
    instant(shown).map_or(Moment::Skipped, |at| Moment::At(german_time(at)))
}

fn duties(answers: &Answers, standing: Option<BreachStanding>) -> Vec<Duty> {
    let is = |field: &str, id: &str| answers.chose(field, id);
    let is_open = |field: &str| value(answers, field).is_none_or(|value| value == "open");
    let is_said = |field: &str| value(answers, field).is_some();
    let is_late = matches!(standing, Some(BreachStanding::LateWithReasons { .. }));
    let all = [
        (is_open("risk"), Duty::RateRisk),
        (is_open("notify"), Duty::DecideNotification),
        (is("notify", "yes") && !is_said("notified_on"), Duty::Notify),
        (is("notify", "yes") && is_late && !is_said("delay_reason"), Duty::SayWhyLate),
        (is("risk", "high") && is_open("inform"), Duty::DecidePersons),
        (is("inform", "yes") && !is_said("informed_on"), Duty::TellPersons),
        (is("persons", "children") && !is_said("welfare"), Duty::DecideWelfare),
        (is("welfare", "yes") && !is_said("welfare_reported"), Duty::TellWelfare),
    ];
    all.into_iter().filter(|(is_due, _)| *is_due).map(|(_, duty)| duty).collect()
}

/// What was promised and not sent yet.
fn parts(answers: &Answers) -> Vec<PartDue> {
    let open = |row: &u32| in_row(answers, "part_sent", *row).is_none();
    let part = |row: u32| PartDue {
        what: in_row(answers, "part", row).unwrap_or_default().to_owned(),
        due: in_row(answers, "part_due", row).and_then(day),
    };
    rows(answers, "part").into_iter().filter(open).map(part).collect()
}
