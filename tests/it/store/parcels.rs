//! Parcels, and how far they were read.

use diesel::connection::SimpleConnection;
use siegelpost::sealing::Side;
use siegelpost::store::parcel::{self, Appended, NewParcel};
use siegelpost::store::parcel_part::{of_part, part_after};
use siegelpost::store::{CaseId, Granted, Store, StoreError, WriteDb, read_marker};

use super::fixture::{DAY, Office, case, digest, office, write};
use super::gate::{Gate, ask, run};
use super::site::Site;

on_both! {
    positions_count_in_the_case_and_sequences_on_each_side,
    a_sequence_number_is_given_once,
    what_one_side_has_written_is_counted,
    of_two_at_the_same_time_one_is_told_the_next_number,
    a_long_case_is_read_in_parts,
    the_reporter_does_not_see_notes,
    the_newest_digest_is_that_of_the_asked_sides,
    reading_never_goes_back_and_never_ahead,
    no_marker_stands_where_no_parcel_is,
}

fn with_case(site: &Site) -> (Store, Office, Granted<CaseId>) {
    let store = site.open();
    let office = office(&store);
    let id = store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[office.anna])).unwrap();
    (store, office, id)
}

/// Reporter, note, reply, reporter: one after the other.
fn talk(store: &Store, id: Granted<CaseId>) {
    for (position, (side, seq)) in
        [(Side::Reporter, 1), (Side::File, 1), (Side::Office, 1), (Side::Reporter, 2)].into_iter().enumerate()
    {
        let at = i32::try_from(position).unwrap() + 1;
        assert_eq!(store.write_now("write", move |db| write(db, id, side, seq)), Ok(Appended::At(at)));
    }
}

fn positions_count_in_the_case_and_sequences_on_each_side(site: &Site) {
    let (store, office, id) = with_case(site);
    talk(&store, id);
    let other = store.write_now("case", move |db| case(db, office.channel, 2, DAY, &[])).unwrap();
    assert_eq!(store.write_now("write", move |db| write(db, other, Side::Office, 1)), Ok(Appended::At(1)));
    let all = store.read_now("read", |db| parcel::of_case(db, id)).unwrap();
    let order: Vec<_> = all.iter().map(|it| (it.position, it.side, it.seq)).collect();
    assert_eq!(order, [(1, Side::Reporter, 1), (2, Side::File, 1), (3, Side::Office, 1), (4, Side::Reporter, 2)]);
    assert_eq!((&*all[1].sealed, all[1].digest, all[1].day), (b"file 1".as_slice(), digest(Side::File, 1), DAY));
    let next = |side| store.read_now("next", |db| parcel::next_seq(db, id, side));
    assert_eq!([next(Side::Reporter), next(Side::Office), next(Side::File)], [Ok(3), Ok(2), Ok(2)]);
}

fn a_long_case_is_read_in_parts(site: &Site) {
    let (store, _, id) = with_case(site);
    let parts = || {
        let (mut after, mut counts) = (None, Vec::new());
        loop {
            let part = store.read_now("part", move |db| part_after(db, id, after)).unwrap();
            let Some(part) = part else { return counts };
            let entries = store.read_now("entries", move |db| of_part(db, id, after, part)).unwrap();
            let bytes: usize = entries.iter().map(|entry| entry.sealed.len()).sum();
            assert_eq!((entries.last().unwrap().position, bytes as u64), (part.last, part.bytes));
            counts.push(entries.len());
            after = Some(part.last);
            if !part.goes_on {
                let beyond = store.read_now("beyond", move |db| part_after(db, id, after)).unwrap();
                assert_eq!(beyond, None, "nothing is behind the last");
                return counts;
            }
        }
    };
    assert_eq!(parts(), [0; 0], "an empty case has none");
    let many = |from: u64, count: u64, size: usize| {
        store.write_now("many", move |db| {
            (from..from + count).try_for_each(|seq| {
                let sealed = vec![1; size];
                let digest = digest(Side::File, seq);
                let new = NewParcel { case: id, side: Side::File, seq, day: DAY, sealed: &sealed, digest };
                parcel::append(db, &new).map(drop)
            })
        })
    };
    many(1, 200, 10).unwrap();
    assert_eq!(parts(), [200]);
    many(201, 201, 10).unwrap();
    assert_eq!(parts(), [200, 200, 1]);
    // Large entries make smaller parts, and one that is larger than a part stands alone.
    many(402, 2, 600_000).unwrap();
    many(404, 1, 1_200_000).unwrap();
    assert_eq!(parts(), [200, 200, 2, 1, 1]);
}

fn what_one_side_has_written_is_counted(site: &Site) {
    let (store, office, id) = with_case(site);
    let of = |case, side| {
        let written = store.read_now("written", |db| parcel::written_by(db, case, side)).unwrap();
        (written.entries, written.bytes)
    };
    assert_eq!(of(id, Side::Reporter), (0, 0));
    talk(&store, id);
    let other = store.write_now("case", move |db| case(db, office.channel, 2, DAY, &[])).unwrap();
    store.write_now("write", move |db| write(db, other, Side::Reporter, 1)).unwrap();
    assert_eq!(of(id, Side::Reporter), (2, "reporter 1reporter 2".len() as u64));
    assert_eq!((of(id, Side::Office), of(id, Side::File)), ((1, 8), (1, 6)));
}

fn a_sequence_number_is_given_once(site: &Site) {
    let (store, _, id) = with_case(site);
    talk(&store, id);
    for (seq, expected) in [
        (1, Appended::Taken { next: 3 }),
        (2, Appended::Taken { next: 3 }),
        (4, Appended::Gap { next: 3 }),
        (u64::MAX, Appended::Gap { next: 3 }),
        (0, Appended::Taken { next: 3 }),
        (3, Appended::At(5)),
    ] {
        assert_eq!(store.write_now("write", move |db| write(db, id, Side::Reporter, seq)), Ok(expected), "{seq}");
    }
}

fn of_two_at_the_same_time_one_is_told_the_next_number(site: &Site) {
    let (store, _, id) = with_case(site);
    let other = site.open();
    run(async {
        let gate = Gate::before(&store);
        let here = ask(&store, move |db| write(db, id, Side::Office, 1));
        let also_here = ask(&store, move |db| write(db, id, Side::Office, 1));
        gate.open().await;
        assert_eq!(here.await, Ok(Appended::At(1)));
        assert_eq!(also_here.await, Ok(Appended::Taken { next: 2 }));
        let elsewhere = other.write("write", move |db| write(db, id, Side::Office, 1)).await;
        assert_eq!(elsewhere, Ok(Appended::Taken { next: 2 }));
    });
}

fn the_reporter_does_not_see_notes(site: &Site) {
    let (store, _, id) = with_case(site);
    talk(&store, id);
    let conversation = store.read_now("read", |db| parcel::conversation(db, id)).unwrap();
    let order: Vec<_> = conversation.iter().map(|it| (it.side, it.seq)).collect();
    assert_eq!(order, [(Side::Reporter, 1), (Side::Office, 1), (Side::Reporter, 2)]);
}

fn the_newest_digest_is_that_of_the_asked_sides(site: &Site) {
    let (store, _, id) = with_case(site);
    let newest = |sides: &[Side]| store.read_now("newest", |db| parcel::newest_digest(db, id, sides)).unwrap();
    assert_eq!(newest(&[Side::Reporter, Side::Office, Side::File]), None);
    talk(&store, id);
    assert_eq!(newest(&[Side::Reporter, Side::Office]), Some(digest(Side::Reporter, 2)));
    assert_eq!(newest(&[Side::Office]), Some(digest(Side::Office, 1)));
    assert_eq!(newest(&[Side::File]), Some(digest(Side::File, 1)));
}

fn reading_never_goes_back_and_never_ahead(site: &Site) {
    let (store, office, id) = with_case(site);
    let read_to = |position: u32| {
        let advance = move |db: &mut WriteDb| {
            read_marker::advance(db, id, office.anna, position.try_into().unwrap())?;
            let of = [office.anna, office.ben].map(|staff| read_marker::position_of(db, id, staff));
            Ok::<_, StoreError>((of[0].clone()?, of[1].clone()?))
        };
        store.write_now("advance", advance).unwrap()
    };
    assert_eq!(read_to(1), (None, None));
    talk(&store, id);
    assert_eq!(read_to(2), (Some(2), None));
    assert_eq!(read_to(1), (Some(2), None));
    assert_eq!(read_to(3), (Some(3), None));
    assert_eq!(read_to(u32::MAX), (Some(4), None));
}

/// The database itself knows no other markers than those at a parcel of the same case.
fn no_marker_stands_where_no_parcel_is(site: &Site) {
    let (store, office, id) = with_case(site);
    talk(&store, id);
    let other = store.write_now("case", move |db| case(db, office.channel, 2, DAY, &[office.anna])).unwrap();
    store.write_now("write", move |db| write(db, other, Side::Reporter, 1)).unwrap();
    let mark = |case: CaseId, position: i32| {
        let sql =
            format!("INSERT INTO seen (case_id, staff_id, position) VALUES ({case}, {}, {position})", office.anna);
        store.write_now("mark", move |db| Ok::<_, StoreError>(db.connection().batch_execute(&sql)?))
    };
    for position in [-1, 0, 5, i32::MAX] {
        assert!(matches!(mark(id.id(), position), Err(StoreError::Database(_))), "{position}");
    }
    assert!(mark(other.id(), 4).is_err(), "another case has a fourth parcel");
    assert_eq!(mark(id.id(), 4), Ok(()));
}
