//! Sign-in sessions.

use siegelpost::store::{StaffId, Store, WriteDb, session, staff};
use time::OffsetDateTime;
use time::macros::datetime;

use super::fixture::{DAY, office, open_session};
use super::site::Site;

on_both! {
    a_session_ends_with_the_hour_in_which_it_expires,
    a_session_can_be_revoked,
    a_disabled_account_is_signed_out,
    what_is_over_is_purged,
    somebody_sees_their_own_sessions_and_ends_the_others,
    a_session_gets_another_token_and_keeps_its_end,
}

const NOW: OffsetDateTime = datetime!(2026-11-23 09:12:34.567890123 UTC);

fn sign_in(store: &Store, token: u8, staff: StaffId, until: OffsetDateTime) {
    store.write_now("sign in", move |db| open_session(db, &[token; 32], staff, until)).unwrap();
}

fn signed_in(store: &Store, token: u8, now: OffsetDateTime) -> Option<StaffId> {
    store.read_now("look", |db| session::find(db, &[token; 32], now)).unwrap().map(|staff| staff.id)
}

fn a_session_ends_with_the_hour_in_which_it_expires(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    sign_in(&store, 1, anna, datetime!(2026-11-23 17:12 UTC));
    assert_eq!(signed_in(&store, 1, NOW), Some(anna));
    assert_eq!(signed_in(&store, 1, datetime!(2026-11-23 17:59:59.999999999 UTC)), Some(anna));
    assert_eq!(signed_in(&store, 1, datetime!(2026-11-23 18:59:59.9 +1)), Some(anna));
    assert_eq!(signed_in(&store, 1, datetime!(2026-11-23 18:00 UTC)), None);
    assert_eq!(signed_in(&store, 2, NOW), None);
}

fn a_session_can_be_revoked(site: &Site) {
    let store = site.open();
    let office = office(&store);
    for (token, staff) in [(1, office.anna), (2, office.anna), (3, office.anna), (4, office.ben)] {
        sign_in(&store, token, staff, NOW + time::Duration::HOUR);
    }
    assert_eq!(store.write_now("sign out", |db| session::revoke(db, &[1; 32])), Ok(true));
    assert_eq!(store.write_now("sign out", |db| session::revoke(db, &[1; 32])), Ok(false));
    assert_eq!((signed_in(&store, 1, NOW), signed_in(&store, 2, NOW)), (None, Some(office.anna)));
    assert_eq!(store.write_now("sign out", move |db| session::revoke_all_of(db, office.anna)), Ok(2));
    assert_eq!((signed_in(&store, 2, NOW), signed_in(&store, 4, NOW)), (None, Some(office.ben)));
}

fn a_disabled_account_is_signed_out(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    sign_in(&store, 1, anna, NOW + time::Duration::HOUR);
    store.write_now("disable", move |db| staff::disable(db, anna)).unwrap();
    assert_eq!(signed_in(&store, 1, NOW), None);
    sign_in(&store, 2, anna, NOW + time::Duration::HOUR);
    assert_eq!(signed_in(&store, 2, NOW), None);
}

fn what_is_over_is_purged(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let make = move |db: &mut WriteDb| {
        open_session(db, &[1; 32], anna, datetime!(2026-11-23 09:00 UTC))?;
        open_session(db, &[2; 32], anna, datetime!(2026-11-22 23:59 UTC))?;
        open_session(db, &[3; 32], anna, datetime!(2026-11-23 09:01 UTC))
    };
    store.write_now("sign in", make).unwrap();
    let over = || store.read_now("count", |db| session::count_expired(db, NOW)).unwrap();
    let purge = |limit| store.write_now("purge", move |db| session::purge_expired(db, NOW, limit)).unwrap();
    assert_eq!((over(), purge(0), purge(1), over(), purge(5), over()), (2, 0, 1, 1, 1, 0));
    assert_eq!(signed_in(&store, 3, NOW), Some(anna));
}

fn somebody_sees_their_own_sessions_and_ends_the_others(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let hours = |hours| NOW + time::Duration::hours(hours);
    for (token, staff, until) in
        [(1, office.anna, hours(1)), (2, office.anna, hours(5)), (3, office.anna, hours(-2)), (4, office.ben, hours(1))]
    {
        sign_in(&store, token, staff, until);
    }
    let open = |staff| store.read_now("open", move |db| session::open_of(db, staff, NOW)).unwrap();
    let tokens: Vec<_> = open(office.anna).iter().map(|open| open.token_hash.clone()).collect();
    assert_eq!(tokens, [vec![2; 32], vec![1; 32]], "the newest first, none that is over, nobody else's");
    assert!(open(office.anna).iter().all(|open| (open.opened_on, &*open.browser) == (DAY, "Firefox")));
    let end = move |db: &mut WriteDb| session::revoke_others_of(db, office.anna, &[1; 32]);
    assert_eq!(store.write_now("end", end), Ok(2));
    assert_eq!((open(office.anna).len(), open(office.ben).len()), (1, 1));
}

fn a_session_gets_another_token_and_keeps_its_end(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    sign_in(&store, 1, anna, datetime!(2026-11-23 17:12 UTC));
    let rotate = |db: &mut WriteDb| session::rotate(db, &[1; 32], &[2; 32]);
    assert_eq!((store.write_now("rotate", rotate), store.write_now("again", rotate)), (Ok(true), Ok(false)));
    assert_eq!((signed_in(&store, 1, NOW), signed_in(&store, 2, NOW)), (None, Some(anna)));
    assert_eq!(signed_in(&store, 2, datetime!(2026-11-23 18:00 UTC)), None);
}
