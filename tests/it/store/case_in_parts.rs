//! A case with two thousand entries: what a page of it carries, and what it says of the rest.

use siegelpost::office::{self, CaseView, Stretch};
use siegelpost::sealing::Side;
use siegelpost::store::parcel_head::{self, Line, ParcelHead};
use siegelpost::store::{CaseId, Granted, StaffId, Store, StoreError, WriteDb, parcel};
use time::Date;

use super::fixture::{DAY, case, digest, office as an_office, write};
use super::gate::run;
use super::site::Site;

on_both! {
    of_a_long_case_a_page_carries_both_ends_and_the_file,
    what_is_left_out_comes_line_by_line,
    what_is_beside_the_conversation_is_read_without_a_parcel,
    heads_are_what_the_parcels_are,
}

/// Entries of the long case.
const ENTRIES: u64 = 2000;

/// Every hundredth entry is a note, the others are messages and replies by turns.
fn fill(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let mut seqs = [0_u64; 3];
    for at in 1..=ENTRIES {
        let side = match at {
            at if at % 100 == 0 => Side::File,
            at if at % 2 == 1 => Side::Reporter,
            _ => Side::Office,
        };
        let seq = &mut seqs[match side {
            Side::Reporter => 0,
            Side::Office => 1,
            Side::File => 2,
        }];
        *seq += 1;
        write(db, case, side, *seq)?;
    }
    Ok(())
}

struct Long {
    store: Store,
    case: Granted<CaseId>,
    anna: StaffId,
}

impl Long {
    fn on(site: &Site) -> Self {
        let store = site.open();
        let office = an_office(&store);
        let make = move |db: &mut WriteDb| {
            let case = case(db, office.channel, 1, DAY, &[office.anna])?;
            fill(db, case)?;
            Ok::<_, StoreError>(case)
        };
        let case = store.write_now("fill", make).unwrap();
        Self { store, case, anna: office.anna }
    }

    fn view(&self, stretch: Stretch) -> CaseView {
        run(office::view(&self.store, self.case, self.anna, stretch, DAY)).unwrap().unwrap()
    }

    fn earlier(&self, line: Line, before: i32) -> Vec<i32> {
        let earlier = run(office::earlier(&self.store, self.case, self.anna, (line, 0, before), DAY)).unwrap().unwrap();
        earlier.parcels.iter().map(|parcel| parcel.position).collect()
    }
}

fn of_a_long_case_a_page_carries_both_ends_and_the_file(site: &Site) {
    let long = Long::on(site);
    let view = long.view(Stretch::Newest);
    assert_eq!(view.parcels.len(), 1 + 20 + 50);
    assert_eq!((view.parcels[0].position, view.parcels.last().unwrap().position), (1, 2000));
    assert_eq!(view.parcels.len() + view.unloaded.len(), 2000);
    assert_eq!(view.goes_on_before(), Some(1950), "fifty before the note at 2000");
    assert_eq!(view.newest(Line::Conversation), Some(digest(Side::Reporter, 1000)));
    assert_eq!(view.newest(Line::File), Some(digest(Side::File, 20)));
    assert_eq!([Side::Reporter, Side::Office, Side::File].map(|side| view.next_seq(side)), [1001, 981, 21]);
    let before = long.view(Stretch::Before(1949));
    assert_eq!((before.parcels.len(), before.goes_on_before()), (71, Some(1899 - 1)));
    assert_eq!(
        before.newest(Line::Conversation),
        view.newest(Line::Conversation),
        "what is written follows the newest"
    );
    assert_eq!(before.next_seq(Side::Office), 981);
    assert_eq!(long.view(Stretch::Before(30)).goes_on_before(), None);
}

fn what_is_left_out_comes_line_by_line(site: &Site) {
    let long = Long::on(site);
    let last = long.earlier(Line::Conversation, 1949);
    assert_eq!((last.len(), last[0], last[49]), (50, 1898, 1948));
    assert!(!last.contains(&1900), "a note is in another line");
    assert_eq!(long.earlier(Line::File, 1900), (1..=18).map(|at| at * 100).collect::<Vec<_>>());
    assert_eq!(long.earlier(Line::Conversation, 3), [1, 2]);
    assert_eq!(long.earlier(Line::Conversation, 1), [0; 0]);
    assert_eq!(long.earlier(Line::Conversation, i32::MIN), [0; 0]);
    assert_eq!(long.earlier(Line::Conversation, i32::MAX).len(), 50);
}

fn what_is_beside_the_conversation_is_read_without_a_parcel(site: &Site) {
    let long = Long::on(site);
    let facts = |day: Date| run(office::facts(&long.store, long.case, long.anna, day)).unwrap().unwrap();
    assert_eq!(facts(DAY).last_word, Some((Side::Reporter, 1000)));
    assert_eq!((facts(DAY).readers, facts(DAY).without_slot), (vec!["A. Berger".to_owned()], Vec::<String>::new()));
}

fn heads_are_what_the_parcels_are(site: &Site) {
    let long = Long::on(site);
    let heads = long.store.read_now("heads", |db| parcel_head::of_case(db, long.case)).unwrap();
    let parcels = long.store.read_now("parcels", |db| parcel::of_case(db, long.case)).unwrap();
    let whole: Vec<ParcelHead> = parcels
        .iter()
        .map(|parcel| ParcelHead {
            side: parcel.side,
            seq: parcel.seq,
            position: parcel.position,
            day: parcel.day,
            digest: parcel.own_digest(),
            length: i32::try_from(parcel.sealed.len()).unwrap(),
        })
        .collect();
    assert_eq!(heads, whole);
    let some = long.store.read_now("some", |db| parcel_head::parcels_at(db, long.case, &[1500, 7, 9999])).unwrap();
    assert_eq!(some, [parcels[6].clone(), parcels[1499].clone()]);
}
