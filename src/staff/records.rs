//! What an administrator writes down about somebody who works on cases.

use time::Date;

use super::account::line;
use super::change::{Acting, PersonError};
use crate::journal::OfficeEvent;
use crate::store::handler_record::{self, HandlerRecord};
use crate::store::{StaffId, Store, WriteDb, expertise};

/// Characters of a declaration.
const MAX_DECLARATION: usize = 2000;

/// A course that somebody has attended.
#[derive(Debug, Clone)]
pub struct Course {
    /// In words.
    pub course: String,
    pub day: Date,
    /// The last day on which it counts; `None`: it does not end.
    pub valid_until: Option<Date>,
}

/// Writes down appointment, declaration and contract: HinSchG §§ 12(4), 14(1), 15(1).
///
/// # Errors
/// [`PersonError`].
pub async fn keep_record(
    store: &Store,
    acting: Acting,
    person: StaffId,
    record: HandlerRecord,
) -> Result<(), PersonError> {
    if record.other_functions.chars().count() > MAX_DECLARATION {
        return Err(PersonError::NoText);
    }
    let write = move |db: &mut WriteDb| {
        acting.on(db, person)?;
        handler_record::set(db, person, &record)?;
        Ok(acting.record(db, OfficeEvent::RecordKept, person)?)
    };
    store.write("staff.keep_record", write).await
}

/// Writes down a course: HinSchG § 15(2).
///
/// # Errors
/// [`PersonError`].
pub async fn add_course(store: &Store, acting: Acting, person: StaffId, new: Course) -> Result<(), PersonError> {
    let course = line(&new.course).ok().filter(|course| !course.is_empty()).ok_or(PersonError::NoText)?;
    let write = move |db: &mut WriteDb| {
        acting.on(db, person)?;
        expertise::add(db, person, &course, new.day, new.valid_until)?;
        Ok(acting.record(db, OfficeEvent::ExpertiseAdded, person)?)
    };
    store.write("staff.add_course", write).await
}

/// Takes a course away that was written down by mistake. One that is not there is none to take.
///
/// # Errors
/// [`PersonError`].
pub async fn remove_course(store: &Store, acting: Acting, person: StaffId, course: i32) -> Result<(), PersonError> {
    let write = move |db: &mut WriteDb| {
        acting.on(db, person)?;
        if expertise::remove(db, person, course)? {
            acting.record(db, OfficeEvent::ExpertiseRemoved, person)?;
        }
        Ok(())
    };
    store.write("staff.remove_course", write).await
}
