//! The register: a record from its first draft to its release and on, who may do what when, and the lists of ten thousand.

mod fixture;
mod lists;

use siegelpost::journal::{self, Book};
use siegelpost::record::{State, Step};
use siegelpost::register::{SaveError, Seen, StepError, VersionView, difference, view};
use siegelpost::store::register_record::NEVER;
use time::Duration;
use time::macros::date;

use super::site::Site;
use fixture::{DAY, House, WHOLE, kind, wait};

on_both! {
    a_record_is_written_reviewed_released_changed_and_compared,
    what_was_released_never_changes,
    nobody_releases_what_they_have_written_on,
    nothing_is_released_in_which_something_must_be_added,
    of_two_who_write_the_later_one_notices,
    another_organisation_has_no_such_record,
    numbers_count_within_a_kind_and_a_year,
    what_is_withdrawn_is_put_away_and_comes_back_as_another_version,
    a_step_from_elsewhere_is_refused,
    the_book_of_the_register_holds_every_step,
    what_a_record_refers_to_is_followed_in_both_directions_and_never_in_a_circle,
}

fn a_record_is_written_reviewed_released_changed_and_compared(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.anna, &WHOLE);
    assert_eq!(number.to_string(), "VVT-2026-001");
    assert_eq!(house.standing(&number), (1, State::Draft, None, NEVER));
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    assert_eq!(house.standing(&number), (1, State::InReview, None, NEVER));
    house.steps(house.ben, &number, Step::Release, 1).unwrap();
    assert_eq!(house.standing(&number), (1, State::Released, Some(1), date!(2027 - 11 - 24)));

    let changed = house.saves(house.anna, &number, (1, 1), &[&WHOLE[..], &[("tom", "Siehe Liste.")]].concat()).unwrap();
    assert_eq!(changed.version, 2, "what is in force stays, and another version begins");
    assert_eq!(house.standing(&number), (2, State::Draft, Some(1), date!(2027 - 11 - 24)));
    house.steps(house.anna, &number, Step::Submit, 2).unwrap();
    house.steps(house.ben, &number, Step::Release, 2).unwrap();
    assert_eq!(house.standing(&number), (2, State::Released, Some(2), date!(2027 - 11 - 24)));

    let (_, before, after) =
        wait(difference(&house.store, house.anna, kind(), number.clone(), (None, None))).unwrap().unwrap();
    assert_eq!((before.head.version, before.head.state), (1, State::Superseded));
    let changes = siegelpost::record::changes(kind(), &before.document.answers, &after.document.answers);
    assert_eq!(changes.iter().map(|change| change.field.as_str()).collect::<Vec<_>>(), ["tom"]);
}

fn what_was_released_never_changes(site: &Site) {
    let house = House::new(site);
    let number = house.released(&WHOLE);
    let read = |version| -> VersionView {
        wait(view(&house.store, house.anna, kind(), number.clone(), Some(version))).unwrap().unwrap().shown
    };
    let first = read(1);
    let expected = siegelpost::record::digest(kind().id(), &number.to_string(), 1, &first.document.stored());
    assert_eq!(first.head.digest.as_deref(), Some(&expected[..]));
    house.saves(house.anna, &number, (1, 1), &[("name", "Etwas anderes")]).unwrap();
    let again = read(1);
    assert_eq!(again.head, first.head);
    assert!(again.document.answers.same_as(&first.document.answers));
}

// V-80
fn nobody_releases_what_they_have_written_on(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.ben, &WHOLE);
    house.saves(house.anna, &number, (1, 1), &WHOLE).unwrap();
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    for author in [house.anna, house.ben] {
        assert_eq!(house.steps(author, &number, Step::Release, 1), Err(StepError::OwnWork));
    }
    assert_eq!(house.standing(&number).1, State::InReview);
    house.steps(house.cem, &number, Step::Release, 1).unwrap();
    // Of the next version, the author is another one.
    house.saves(house.cem, &number, (1, 2), &WHOLE).unwrap();
    house.steps(house.cem, &number, Step::Submit, 2).unwrap();
    house.steps(house.ben, &number, Step::Release, 2).unwrap();
}

// V-80
fn nothing_is_released_in_which_something_must_be_added(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.anna, &[("name", "Dienstplanung")]);
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    assert_eq!(house.steps(house.ben, &number, Step::Release, 1), Err(StepError::Incomplete));
    let number = house.writes(house.anna, &WHOLE);
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    let church = |acting| siegelpost::register::Acting { regime: "dsg-ekd", ..acting };
    assert_eq!(house.steps(church(house.ben), &number, Step::Release, 1), Err(StepError::Incomplete));
    // V-79: the next look is neither today nor after the last day.
    let number = house.writes(house.anna, &[&WHOLE[..], &[("profiling", "no")]].concat());
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    for day in [DAY, date!(2028 - 11 - 25)] {
        assert!(matches!(house.releases_until(&number, day), Err(StepError::ReviewDay(_))), "{day}");
    }
    house.releases_until(&number, date!(2028 - 11 - 24)).unwrap();
}

fn of_two_who_write_the_later_one_notices(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.anna, &WHOLE);
    let saved = house.saves(house.ben, &number, (1, 1), &[&WHOLE[..], &[("tom", "Von B.")]].concat()).unwrap();
    assert_eq!(saved.version, 1);
    let late = house.saves(house.anna, &number, (1, 1), &[&WHOLE[..], &[("tom", "Von A.")]].concat());
    let Err(SaveError::Newer { version, by }) = late else { panic!("{late:?}") };
    assert_eq!((version.head.saves, by.as_str()), (2, "T. Okafor"));
    assert!(version.document.contains("Von B."), "what stands there comes back");
    house.saves(house.anna, &number, (1, 2), &WHOLE).unwrap();
    house.steps(house.anna, &number, Step::Submit, 1).unwrap();
    let seen = house.saves(house.anna, &number, (1, 3), &WHOLE);
    assert_eq!(seen, Err(SaveError::NotOpen(State::InReview)), "nobody writes while somebody reviews");
}

fn another_organisation_has_no_such_record(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.anna, &WHOLE);
    let stranger = house.stranger();
    assert!(wait(view(&house.store, stranger, kind(), number.clone(), None)).unwrap().is_none());
    assert_eq!(house.saves(stranger, &number, (1, 1), &WHOLE), Err(SaveError::NoSuchRecord));
    for step in Step::ALL {
        assert_eq!(house.steps(stranger, &number, *step, 1), Err(StepError::NoSuchRecord));
    }
    assert_eq!(house.writes(stranger, &WHOLE), number, "each organisation counts for itself");
    assert_eq!(house.standing(&number).0, 1);
}

fn numbers_count_within_a_kind_and_a_year(site: &Site) {
    let house = House::new(site);
    let later = siegelpost::register::Acting { day: DAY + Duration::days(60), ..house.anna };
    let numbers = [house.anna, house.anna, later, house.anna].map(|acting| house.writes(acting, &WHOLE).to_string());
    assert_eq!(numbers, ["VVT-2026-001", "VVT-2026-002", "VVT-2027-001", "VVT-2026-003"]);
}

fn what_is_withdrawn_is_put_away_and_comes_back_as_another_version(site: &Site) {
    let house = House::new(site);
    let number = house.released(&WHOLE);
    for (step, state) in
        [(Step::Withdraw, State::Withdrawn), (Step::Archive, State::Archived), (Step::Restore, State::Withdrawn)]
    {
        house.steps(house.ben, &number, step, 1).unwrap();
        assert_eq!(house.standing(&number), (1, state, None, NEVER));
    }
    assert_eq!(house.saves(house.anna, &number, (1, 1), &WHOLE).unwrap().version, 2);
    assert_eq!(house.standing(&number), (2, State::Draft, None, NEVER));
}

fn a_step_from_elsewhere_is_refused(site: &Site) {
    let house = House::new(site);
    let number = house.writes(house.anna, &WHOLE);
    for (step, version) in [(Step::Release, 1), (Step::Withdraw, 1), (Step::Submit, 2), (Step::Submit, 0)] {
        assert_eq!(house.steps(house.ben, &number, step, version), Err(StepError::NoSuchStep), "{step:?} {version}");
    }
    let seen = Seen { version: 7, saves: 1 };
    assert!(matches!(
        house.saves(house.anna, &number, (seen.version, seen.saves), &WHOLE),
        Err(SaveError::Newer { .. })
    ));
}

fn the_book_of_the_register_holds_every_step(site: &Site) {
    let house = House::new(site);
    let number = house.released(&WHOLE);
    house.steps(house.ben, &number, Step::Withdraw, 1).unwrap();
    let check = house.store.read_now("verify", |db| journal::verify(db, Book::Register, DAY)).unwrap();
    let journal::ChainCheck::Whole(chain) = check else { panic!("{check:?}") };
    assert_eq!(chain.entries, 4, "begun, submitted, released, withdrawn");
    let office = house.store.read_now("verify", |db| journal::verify(db, Book::Office, DAY)).unwrap();
    let journal::ChainCheck::Whole(office) = office else { panic!("{office:?}") };
    assert_eq!(office.entries, 0, "and the other book none");
}

fn what_a_record_refers_to_is_followed_in_both_directions_and_never_in_a_circle(site: &Site) {
    let house = House::new(site);
    let top = house.makes_unit(&[("name", "Haus am Fluss")]).unwrap().number.to_string();
    let under = |parent: &str| house.makes_unit(&[("name", "Bereich"), ("parent", parent)]);
    let area = under(&top).unwrap().number.to_string();
    let team = under(&area).unwrap().number.to_string();
    let links = house.linked(&area);
    assert_eq!(links, (vec![format!("parent {top}")], vec![format!("parent {team}")]));
    for (lost, field) in [("E-2026-099", "parent"), ("VVT-2026-001", "parent")] {
        assert_eq!(under(lost), Err(SaveError::Lost { field: field.to_owned() }), "{lost}");
    }
    let circle = Err(SaveError::Circle { field: "parent".to_owned() });
    assert_eq!(house.changes_unit(&top, &[("name", "Haus"), ("parent", team.as_str())]), circle);
    assert_eq!(house.changes_unit(&area, &[("name", "Haus"), ("parent", team.as_str())]), circle);
    let own = Err(SaveError::Lost { field: "parent".to_owned() });
    assert_eq!(house.changes_unit(&top, &[("name", "Haus"), ("parent", top.as_str())]), own);
    assert!(house.changes_unit(&team, &[("name", "Team"), ("parent", top.as_str())]).is_ok());
    assert_eq!(house.linked(&area).1, Vec::<String>::new(), "old links go");
}
