//! What a handler owes in their open cases, all of them together: for notices, and for their calendar.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use time::Date;

use crate::casework::calendar::Calendar;
use crate::casework::notice::owed;
use crate::casework::{Deadlines, Duty};
use crate::store::{ChannelId, ReadDb, StaffId, Store, StoreError, notice_reasons, substitution};

/// Cases that are looked at together.
const TOGETHER: u32 = 200;

/// Shows every duty that is owed in an open case of this handler, until `see` has seen enough; of a substitute's, in those
/// that are there for them: see [`substitution::covered`].
///
/// # Errors
/// The store's.
pub fn each_owed(
    db: &mut ReadDb,
    handler: StaffId,
    covered: Option<&[ChannelId]>,
    calendar: &Calendar,
    mut see: impl FnMut(&Duty) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let cases = notice_reasons::open_cases(db, handler, covered, after, TOGETHER)?;
        for (_, case) in &cases {
            let duties = Deadlines::of(&case.milestones()).duties(calendar);
            let mut owed = owed(duties, case.reporter_left_on.is_some(), case.progress());
            if owed.try_for_each(|duty| see(&duty)).is_break() {
                return Ok(());
            }
        }
        match cases.last() {
            Some((last, _)) if cases.len() == TOGETHER as usize => after = Some(*last),
            _ => return Ok(()),
        }
    }
}

/// The last working days on which what this handler owes is done in time, each once, however much is due on it.
///
/// # Errors
/// The store's.
pub async fn owed_days(
    store: &Store,
    handler: StaffId,
    calendar: Calendar,
    today: Date,
) -> Result<BTreeSet<Date>, StoreError> {
    let days = move |db: &mut ReadDb| {
        let mut days = BTreeSet::new();
        // A substitute holds slots since the reports arrived: where nobody needs them, the cases are not there for them.
        let covered = substitution::covered(db, handler, today)?;
        each_owed(db, handler, covered.as_deref(), &calendar, |duty| {
            days.insert(duty.warn);
            ControlFlow::Continue(())
        })?;
        Ok(days)
    };
    store.read("office.owed_days", days).await
}
