//! A version moves on: to whoever releases it, into force, and out of it.

use time::Date;

use super::Acting;
use super::standing::Told;
use crate::journal::RegisterEvent;
use crate::record::{Document, Kind, NoReviewDay, RecordNumber, State, Step, digest};
use crate::store::register_record::{NEVER, Record};
use crate::store::register_version::{Release, Version};
use crate::store::{Store, StoreError, WriteDb, register_record, register_version};

/// What somebody does, to the version they have before them.
#[derive(Debug, Clone)]
pub struct Taken {
    pub step: Step,
    pub version: i32,
    /// What they say to it: why it goes back, what has changed.
    pub remark: String,
    /// When somebody looks at it again, of a release; the day that the kind proposes, without.
    pub review_on: Option<Date>,
}

/// Why a version stays where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// The organisation has no such record.
    #[error("no such record")]
    NoSuchRecord,
    /// Another version is the newest by now, or it stands elsewhere.
    #[error("there is no such step from here")]
    NoSuchStep,
    /// Something is missing that must be there.
    #[error("something is missing")]
    Incomplete,
    /// Whoever has written on a version does not release it.
    #[error("authors release nothing of theirs")]
    OwnWork,
    #[error(transparent)]
    ReviewDay(#[from] NoReviewDay),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes a step with the newest version of a record.
///
/// # Errors
/// [`StepError`]; the version stays where it was then.
pub async fn step(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
    number: RecordNumber,
    taken: Taken,
) -> Result<(), StepError> {
    store
        .write("register.step", move |db| {
            let found = register_record::by_number(db, acting.organisation, &number)?;
            let record = found.filter(|record| record.cover.kind == kind.id()).ok_or(StepError::NoSuchRecord)?;
            let newest = register_version::load(db, record.id, record.cover.version)?.ok_or(StepError::NoSuchRecord)?;
            let from = newest.head.state;
            let to = from.after(taken.step).filter(|_| taken.version == newest.head.version);
            let to = to.ok_or(StepError::NoSuchStep)?;
            let document = Document::read(&newest.document).map_err(|error| StoreError::Database(error.to_string()))?;
            let told = Told::of(kind, &document, acting.regime);
            let version = newest.head.version;
            let (force, event) = match taken.step {
                Step::Release => release(db, acting, kind, (&record, &newest, &document), &taken)?,
                other => {
                    if !register_version::set_state(db, record.id, version, (from, to), Some(&taken.remark))? {
                        return Err(StepError::NoSuchStep);
                    }
                    let kept = (record.cover.in_force, record.cover.due_on);
                    let force = if other == Step::Withdraw { (None, NEVER) } else { kept };
                    (force, plain_event(other, version).ok_or(StepError::NoSuchStep)?)
                }
            };
            register_record::set_standing(db, record.id, &told.standing(version, to, force, acting.day))?;
            acting.record(db, event, record.id)?;
            Ok(())
        })
        .await
}

/// What is in force afterwards, and when somebody looks at it again.
type Force = (Option<i32>, Date);

fn release(
    db: &mut WriteDb,
    acting: Acting,
    kind: &Kind,
    (record, newest, document): (&Record, &Version, &Document),
    taken: &Taken,
) -> Result<(Force, RegisterEvent), StepError> {
    let version = newest.head.version;
    if !kind.may_be_released(&document.answers, acting.regime) {
        return Err(StepError::Incomplete);
    }
    let review_on = match taken.review_on {
        Some(chosen) => kind.checked_review_day(chosen, acting.day, acting.regime)?,
        None => kind.review_day(acting.day, acting.regime),
    };
    let digest = digest(kind.id(), &record.cover.number, version, &newest.document);
    let release = Release { by: acting.staff, day: acting.day, review_on, regime: acting.regime, digest };
    if !register_version::release(db, record.id, version, &release)? {
        return Err(StepError::OwnWork);
    }
    if let Some(earlier) = record.cover.in_force {
        register_version::set_state(db, record.id, earlier, (State::Released, State::Superseded), None)?;
    }
    let [a, b, c, d, e, f, g, h, ..] = digest;
    let digest = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
    Ok(((Some(version), review_on), RegisterEvent::Released { version, digest }))
}

/// What is recorded of a step; a release is recorded with its digest.
fn plain_event(step: Step, version: i32) -> Option<RegisterEvent> {
    Some(match step {
        Step::Submit => RegisterEvent::Submitted { version },
        Step::Return => RegisterEvent::Returned { version },
        Step::Withdraw => RegisterEvent::Withdrawn { version },
        Step::Archive => RegisterEvent::Archived { version },
        Step::Restore => RegisterEvent::Restored { version },
        Step::Release => return None,
    })
}
