//! Invitations, second factors, recovery codes, and what of them upkeep takes away.

use siegelpost::store::invitation::Invitation;
use siegelpost::store::{Store, StoreError, WriteDb, invitation, recovery_code, second_factor, staff};
use time::Duration;

use super::fixture::{DAY, office};
use super::site::Site;

on_both! {
    an_account_has_one_invitation_which_is_used_once,
    invitations_go_when_they_are_long_over,
    a_second_factor_is_one_and_counts_what_was_wrong,
    of_earlier_days_only_the_day_of_a_code_is_left,
    a_recovery_code_is_one_accounts_and_good_once,
    the_first_day_stays_until_it_is_forgotten,
}

/// Steps of a day.
const STEPS: i64 = 2880;

fn write<T: Send + 'static>(
    store: &Store,
    change: impl FnMut(&mut WriteDb) -> Result<T, StoreError> + Send + 'static,
) -> T {
    store.write_now("change", change).unwrap()
}

fn an_account_has_one_invitation_which_is_used_once(site: &Site) {
    let store = site.open();
    let (anna, ben) = {
        let office = office(&store);
        (office.anna, office.ben)
    };
    let of = |staff, invited_by| Invitation { staff, last_day: DAY, invited_by, used: false };
    write(&store, move |db| invitation::put(db, of(anna, None), &[1; 32]));
    write(&store, move |db| invitation::put(db, of(ben, Some(anna)), &[2; 32]));
    let found = |hash: u8| store.read_now("look", |db| invitation::by_code(db, &[hash; 32])).unwrap();
    assert_eq!((found(1), found(2), found(3)), (Some(of(anna, None)), Some(of(ben, Some(anna))), None));
    write(&store, move |db| invitation::put(db, of(anna, Some(ben)), &[3; 32]));
    assert_eq!((found(1), found(3)), (None, Some(of(anna, Some(ben)))), "the next one ends it");
    assert!(write(&store, move |db| invitation::use_up(db, anna)));
    assert!(!write(&store, move |db| invitation::use_up(db, anna)), "once");
    assert_eq!(found(3), Some(Invitation { used: true, ..of(anna, Some(ben)) }));
    assert_eq!(found(2).map(|other| other.used), Some(false));
    let twice = store.write_now("twice", move |db| invitation::put(db, of(anna, None), &[2; 32]));
    assert_eq!(twice, Err(StoreError::Taken), "a digest is one account's");
    assert_eq!(store.read_now("look", invitation::list).unwrap().len(), 2);
}

fn invitations_go_when_they_are_long_over(site: &Site) {
    let store = site.open();
    let (anna, ben) = {
        let office = office(&store);
        (office.anna, office.ben)
    };
    for (staff, last_day, hash) in [(anna, DAY, 1), (ben, DAY + Duration::DAY, 2)] {
        let new = Invitation { staff, last_day, invited_by: None, used: false };
        write(&store, move |db| invitation::put(db, new, &[hash; 32]));
    }
    let on = |days| DAY + Duration::days(days);
    let count = |days| store.read_now("count", |db| invitation::count_expired(db, on(days))).unwrap();
    assert_eq!([90, 91, 92].map(count), [0, 1, 2]);
    assert_eq!(write(&store, move |db| invitation::purge_expired(db, on(91), 10)), 1);
    assert!(store.read_now("look", |db| invitation::by_code(db, &[2; 32])).unwrap().is_some());
    assert_eq!(write(&store, move |db| invitation::purge_expired(db, on(99), 10)), 1);
}

fn a_second_factor_is_one_and_counts_what_was_wrong(site: &Site) {
    let store = site.open();
    let (anna, ben) = {
        let office = office(&store);
        (office.anna, office.ben)
    };
    write(&store, move |db| second_factor::put(db, anna, &[7; 20], 100, DAY));
    write(&store, move |db| second_factor::put(db, ben, &[8; 48], 100, DAY));
    let of = |staff| store.read_now("look", |db| second_factor::of(db, staff)).unwrap().unwrap();
    write(&store, move |db| second_factor::note_wrong(db, anna, 3, DAY));
    assert_eq!((of(anna).wrong, of(anna).wrong_on, of(ben).wrong), (3, Some(DAY), 0));
    write(&store, move |db| second_factor::note_right(db, anna, Some(101)));
    assert_eq!((of(anna).wrong, of(anna).wrong_on, of(anna).last_step, of(ben).last_step), (0, None, 101, 100));
    write(&store, move |db| second_factor::note_right(db, anna, None));
    assert_eq!(of(anna).last_step, 101);
    write(&store, move |db| second_factor::put(db, anna, &[9; 20], 5, DAY + Duration::DAY));
    let since = store.read_now("look", |db| second_factor::since(db, anna)).unwrap();
    assert_eq!((of(anna).secret, since), (vec![9; 20], Some(DAY + Duration::DAY)));
    let short = store.write_now("short", move |db| second_factor::put(db, anna, &[1; 19], 5, DAY));
    assert!(short.is_err(), "of another length than there is");
    assert!(write(&store, move |db| second_factor::remove(db, anna)));
    let there = |staff| store.read_now("look", |db| second_factor::is_there(db, staff)).unwrap();
    assert_eq!((there(anna), there(ben)), (false, true));
}

fn of_earlier_days_only_the_day_of_a_code_is_left(site: &Site) {
    let store = site.open();
    let (anna, ben) = {
        let office = office(&store);
        (office.anna, office.ben)
    };
    let today = 20_000 * STEPS;
    write(&store, move |db| second_factor::put(db, anna, &[7; 20], today - STEPS + 77, DAY));
    write(&store, move |db| second_factor::put(db, ben, &[8; 20], today + 5, DAY));
    let last = |staff| store.read_now("look", |db| second_factor::of(db, staff)).unwrap().unwrap().last_step;
    assert_eq!(store.read_now("count", |db| second_factor::count_exact(db, today, STEPS)).unwrap(), 1);
    assert_eq!(write(&store, move |db| second_factor::round_up(db, today, STEPS)), 1);
    assert_eq!((last(anna), last(ben)), (today - 1, today + 5), "yesterday's last, and today's as it is");
    assert_eq!(write(&store, move |db| second_factor::round_up(db, today, STEPS)), 0);
    assert_eq!(store.read_now("count", |db| second_factor::count_exact(db, today, STEPS)).unwrap(), 0);
}

fn a_recovery_code_is_one_accounts_and_good_once(site: &Site) {
    let store = site.open();
    let (anna, ben) = {
        let office = office(&store);
        (office.anna, office.ben)
    };
    for staff in [anna, ben] {
        write(&store, move |db| recovery_code::replace(db, staff, &[[1; 32], [2; 32]]));
    }
    assert!(write(&store, move |db| recovery_code::use_up(db, anna, &[1; 32])));
    assert!(!write(&store, move |db| recovery_code::use_up(db, anna, &[1; 32])));
    assert!(!write(&store, move |db| recovery_code::use_up(db, anna, &[3; 32])));
    let left = |staff| store.read_now("count", |db| recovery_code::left(db, staff)).unwrap();
    assert_eq!((left(anna), left(ben)), (1, 2));
    write(&store, move |db| recovery_code::replace(db, anna, &[[4; 32]]));
    assert!(!write(&store, move |db| recovery_code::use_up(db, anna, &[2; 32])), "those there were end");
    write(&store, move |db| recovery_code::replace(db, anna, &[]));
    assert_eq!((left(anna), left(ben)), (0, 2));
}

fn the_first_day_stays_until_it_is_forgotten(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    let account = || store.read_now("look", |db| staff::by_id(db, anna)).unwrap().unwrap();
    assert_eq!((account().factor_asked_on, account().language), (None, None));
    write(&store, move |db| staff::note_factor_asked(db, anna, DAY));
    write(&store, move |db| staff::note_factor_asked(db, anna, DAY + Duration::DAY));
    assert_eq!(account().factor_asked_on, Some(DAY));
    write(&store, move |db| staff::forget_factor_asked(db, anna));
    assert_eq!(account().factor_asked_on, None);
    assert!(write(&store, move |db| staff::set_language(db, anna, Some("en"))));
    assert_eq!(account().language.as_deref(), Some("en"));
    assert!(write(&store, move |db| staff::set_language(db, anna, None)));
    assert_eq!(account().language, None);
}
