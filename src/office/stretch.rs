//! How much of a long case is given at once.

use std::collections::BTreeSet;

use time::Date;

use super::look::Looking;
use crate::store::parcel::StoredParcel;
use crate::store::parcel_head::{self, Line, ParcelHead};
use crate::store::{CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError};

/// Entries of the conversation that are given at once, beside the report.
pub const CONVERSATION: u32 = 50;
/// Entries of the file that a page carries: enough for nearly every case as a whole.
pub const FILE: u32 = 200;

/// Which part of the conversation is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// Its end.
    Newest,
    /// What stands right before this position.
    Before(i32),
}

/// The positions of what a page carries: the report, the end of the file, and this stretch of the conversation.
pub(super) fn chosen(heads: &[ParcelHead], stretch: Stretch) -> BTreeSet<i32> {
    let line = |line| heads.iter().rev().filter(move |head| Line::of(head.side) == line).map(|head| head.position);
    let is_wanted = |position: &i32| match stretch {
        Stretch::Newest => true,
        Stretch::Before(end) => *position < end,
    };
    let report = heads.first().map(|head| head.position);
    let file = line(Line::File).take(FILE as usize);
    let talk = line(Line::Conversation).filter(is_wanted).take(CONVERSATION as usize);
    report.into_iter().chain(file).chain(talk).collect()
}

/// Entries that were not given before, oldest first.
pub struct Earlier {
    pub parcels: Vec<StoredParcel>,
    /// The memory that they take, for as long as they are in use.
    pub reservation: Reservation,
}

/// The entries of a line that stand right before a position, as many as are given at once; `None` if the case is gone since
/// the grant. That they are given is recorded as for all of it.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn earlier(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    (line, before): (Line, i32),
    day: Date,
) -> Result<Option<Earlier>, StoreError> {
    let look = move |db: &mut ReadDb, allowed: u64| {
        let found = parcel_head::before(db, case, line, before, CONVERSATION)?;
        let bytes = found.iter().map(|(_, length)| u64::from(length.unsigned_abs())).sum();
        if bytes > allowed {
            return Ok(Reading::Large { bytes });
        }
        let positions: Vec<i32> = found.into_iter().map(|(position, _)| position).collect();
        Ok(Reading::Whole(Some(parcel_head::parcels_at(db, case, &positions)?)))
    };
    let found = Looking { case, staff, day }.at(store, "office.earlier", look).await?;
    Ok(found.map(|(parcels, reservation)| Earlier { parcels, reservation }))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::sealing::Side;

    fn heads(sides: impl IntoIterator<Item = Side>) -> Vec<ParcelHead> {
        let head = |(at, side)| ParcelHead {
            side,
            seq: 1,
            position: at,
            day: date!(2026 - 11 - 23),
            digest: [0; 32],
            length: 1,
        };
        (1..).zip(sides).map(head).collect()
    }

    #[test]
    fn a_short_case_is_given_whole() {
        let all = heads((0..51).map(|_| Side::Reporter).chain([Side::File; 200]));
        assert_eq!(chosen(&all, Stretch::Newest).len(), all.len());
        assert_eq!(chosen(&[], Stretch::Newest).len(), 0);
    }

    #[test]
    fn of_a_long_one_the_report_the_file_and_a_stretch_of_the_conversation_are_given() {
        let all = heads((0..2000).map(|at| if at % 100 == 50 { Side::File } else { Side::Office }));
        let newest = chosen(&all, Stretch::Newest);
        assert_eq!(newest.len(), 1 + 20 + 50);
        assert!(newest.contains(&1) && newest.contains(&51) && newest.contains(&1950) && !newest.contains(&1949));
        let before = chosen(&all, Stretch::Before(1950));
        assert!(before.contains(&1) && before.contains(&51) && before.contains(&1949) && !before.contains(&1950));
        assert_eq!(chosen(&all, Stretch::Before(-7)).len(), 1 + 20);
    }

    #[test]
    fn of_a_long_file_its_end_is_given() {
        let newest = chosen(&heads([Side::Reporter].into_iter().chain([Side::File; 300])), Stretch::Newest);
        assert_eq!(newest.len(), 201);
        assert!(newest.contains(&1) && !newest.contains(&101) && newest.contains(&102));
    }
}
