//! How much of a long case is given at once.

use std::collections::BTreeSet;

use time::Date;

use super::look::Looking;
use crate::sealing::Side;
use crate::store::parcel::StoredParcel;
use crate::store::parcel_head::{self, Line, ParcelHead};
use crate::store::{CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError, removal};

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
    /// Everything, as a file of the case needs it.
    Whole,
}

/// The positions of what a page carries: the report, the end of the file, this stretch of the conversation, and what says of an
/// entry that it was removed, for without it nothing shows that it was not taken away.
pub(super) fn chosen(heads: &[ParcelHead], stretch: Stretch, announced: &[(Side, u64)]) -> BTreeSet<i32> {
    if stretch == Stretch::Whole {
        return heads.iter().map(|head| head.position).collect();
    }
    let line = |line| heads.iter().rev().filter(move |head| Line::of(head.side) == line).map(|head| head.position);
    let is_wanted = |position: &i32| match stretch {
        Stretch::Newest | Stretch::Whole => true,
        Stretch::Before(end) => *position < end,
    };
    let report = heads.first().map(|head| head.position);
    let file = line(Line::File).take(FILE as usize);
    let talk = line(Line::Conversation).filter(is_wanted).take(CONVERSATION as usize);
    let says_so = heads.iter().filter(|head| announced.contains(&(head.side, head.seq))).map(|head| head.position);
    report.into_iter().chain(file).chain(talk).chain(says_so).collect()
}

/// Entries that were not given before, oldest first.
pub struct Earlier {
    pub parcels: Vec<StoredParcel>,
    /// What is asked to be removed of the case.
    pub removals: Vec<removal::Request>,
    /// The places of the entries that say so.
    pub announcements: Vec<(Side, u64)>,
    /// The memory that they take, for as long as they are in use.
    pub reservation: Reservation,
}

/// The entries of a line that stand right before a position, and behind another one, as many as are given at once; `None` if the case is gone since
/// the grant. That they are given is recorded as for all of it.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn earlier(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    (line, after, before): (Line, i32, i32),
    day: Date,
) -> Result<Option<Earlier>, StoreError> {
    let look = move |db: &mut ReadDb, allowed: u64| {
        let mut found = parcel_head::before(db, case, line, before, CONVERSATION)?;
        found.retain(|(position, _)| *position > after);
        let bytes = found.iter().map(|(_, length)| u64::from(length.unsigned_abs())).sum();
        if bytes > allowed {
            return Ok(Reading::Large { bytes });
        }
        let positions: Vec<i32> = found.into_iter().map(|(position, _)| position).collect();
        Ok(Reading::Whole(Some(Earlier {
            parcels: parcel_head::parcels_at(db, case, &positions)?,
            removals: removal::of_case(db, case)?,
            announcements: removal::announcements(db, case)?,
            reservation: Reservation::default(),
        })))
    };
    let found = Looking { case, staff, day }.at(store, "office.earlier", look).await?;
    Ok(found.map(|(earlier, reservation)| Earlier { reservation, ..earlier }))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

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
        assert_eq!(chosen(&all, Stretch::Newest, &[]).len(), all.len());
        assert_eq!(chosen(&[], Stretch::Newest, &[]).len(), 0);
        let long = heads([Side::Office; 2000]);
        assert_eq!(chosen(&long, Stretch::Whole, &[]).len(), 2000);
    }

    #[test]
    fn of_a_long_one_the_report_the_file_and_a_stretch_of_the_conversation_are_given() {
        let all = heads((0..2000).map(|at| if at % 100 == 50 { Side::File } else { Side::Office }));
        let newest = chosen(&all, Stretch::Newest, &[]);
        assert_eq!(newest.len(), 1 + 20 + 50);
        assert!(newest.contains(&1) && newest.contains(&51) && newest.contains(&1950) && !newest.contains(&1949));
        let before = chosen(&all, Stretch::Before(1950), &[]);
        assert!(before.contains(&1) && before.contains(&51) && before.contains(&1949) && !before.contains(&1950));
        assert_eq!(chosen(&all, Stretch::Before(-7), &[]).len(), 1 + 20);
    }

    #[test]
    fn of_a_long_file_its_end_is_given() {
        let newest = chosen(&heads([Side::Reporter].into_iter().chain([Side::File; 300])), Stretch::Newest, &[]);
        assert_eq!(newest.len(), 201);
        assert!(newest.contains(&1) && !newest.contains(&101) && newest.contains(&102));
    }

    #[test]
    fn what_says_that_an_entry_was_removed_is_given_with_every_stretch() {
        let all = heads((0..2000).map(|_| Side::Office));
        let says_so = ParcelHead { seq: 7, position: 500, ..all[499] };
        let all: Vec<_> = all.iter().map(|head| if head.position == 500 { says_so } else { *head }).collect();
        for stretch in [Stretch::Newest, Stretch::Before(300)] {
            assert!(chosen(&all, stretch, &[(Side::Office, 7)]).contains(&500), "{stretch:?}");
            assert!(!chosen(&all, stretch, &[(Side::File, 7)]).contains(&500), "{stretch:?}");
        }
    }
}
