//! Figures of a year: what they are made of goes, and they stay.

use std::sync::Arc;

use siegelpost::casework::CaseState;
use siegelpost::casework::statistics::{AnnualReport, Card, Cell};
use siegelpost::clock::StoppedClock;
use siegelpost::rng;
use siegelpost::sealing::Side;
use siegelpost::store::lease::Node;
use siegelpost::store::{
    CaseId, Granted, StaffId, Store, StoreError, WriteDb, annual_report, case, case_event, case_facts, closing_tally,
    organisation, staff,
};
use siegelpost::upkeep::{self, DeletionList, Occasion, Outcome, Upkeep};
use time::macros::{date, time};
use time::{Date, PrimitiveDateTime};
use tokio_util::sync::CancellationToken;

use super::fixture::{self, Office, office, write};
use super::gate::run;
use super::site::Site;

on_both! {
    figures_are_frozen_once_and_stay_when_the_cases_go,
    where_nothing_ran_for_years_cases_are_counted_before_they_go,
    who_was_left_out_of_a_case_finds_it_in_no_figure,
    a_year_is_counted_for_its_own_organisation,
    no_row_is_newer_than_another_after_upkeep,
}

const RECEIVED: Date = date!(2026 - 03 - 02);
const CLOSED: Date = date!(2026 - 06 - 15);
const FROZEN: Date = date!(2027 - 04 - 08);

/// So many closed cases, all acknowledged in time; of every third the reporter has written again.
fn closed_cases(store: &Store, office: Office, numbers: std::ops::Range<u32>, holders: &[StaffId]) {
    let holders = holders.to_vec();
    let make = move |db: &mut WriteDb| {
        for n in numbers.clone() {
            let case = fixture::case(db, office.channel, n, RECEIVED, &holders)?;
            write(db, case, Side::Reporter, 1)?;
            if n.is_multiple_of(3) {
                write(db, case, Side::Reporter, 2)?;
            }
            case_event::acknowledge(db, case, RECEIVED)?;
            case::set_state(db, case, CaseState::Closed, CLOSED)?;
            count(db, case)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("closed cases", make).unwrap();
}

/// Counts a closing as the office does.
fn count(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let Some(organisation) = case_facts::counted_for(db, case)? else { return Ok(()) };
    let card = Card::parse([("field", "pflege"), ("reason", "confirmed")]).unwrap();
    closing_tally::count(db, organisation, CLOSED.year(), &card)
}

/// Does a job on that day.
fn upkeep(store: &Store, job: &str, day: Date) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let mut jobs = upkeep::jobs(&DeletionList::at(folder.path().join("list"), folder.path().join("key")));
    jobs.retain(|one| one.name() == job);
    let clock = Arc::new(StoppedClock::at(PrimitiveDateTime::new(day, time!(10:00)).assume_utc()));
    let upkeep = Upkeep { store: store.clone(), clock, node: Node::random(&mut rng::os()), jobs };
    run(upkeep.run(&upkeep.jobs[0], Occasion::Request, &CancellationToken::new())).unwrap()
}

fn kept(store: &Store, office: Office, year: i32) -> Option<String> {
    store.read_now("kept", |db| annual_report::figures(db, office.organisation, year)).unwrap()
}

fn report(store: &Store, office: Office) -> AnnualReport {
    AnnualReport::from_text(&kept(store, office, 2026).unwrap()).unwrap()
}

fn counted(store: &Store, office: Office) -> u32 {
    store.read_now("counted", |db| closing_tally::of_year(db, office.organisation, 2026)).unwrap().closed
}

// V-89
fn figures_are_frozen_once_and_stay_when_the_cases_go(site: &Site) {
    let store = site.open();
    let office = office(&store);
    closed_cases(&store, office, 0..24, &[office.anna, office.ben]);
    assert_eq!(upkeep(&store, "annual-reports", FROZEN.previous_day().unwrap()), Outcome::Finished(0));
    assert_eq!((kept(&store, office, 2026), counted(&store, office)), (None, 24), "not before it is final");
    assert_eq!(upkeep(&store, "annual-reports", FROZEN), Outcome::Finished(1));
    let (printed, in_2027) = (kept(&store, office, 2026).unwrap(), report(&store, office).to_csv());
    let report = report(&store, office);
    assert_eq!((report.received, report.closed, report.median_days), (Cell::Exactly(24), Cell::Exactly(24), Some(105)));
    assert_eq!(report.came_back.as_ref().unwrap().cells, [Cell::Exactly(8), Cell::Exactly(16)]);
    assert_eq!(report.stated[0].table.cells[2], Cell::Exactly(24));
    assert_eq!(counted(&store, office), 0, "the exact counts are gone");

    let last = date!(2030 - 06 - 16);
    assert_eq!(upkeep(&store, "expired-cases", last), Outcome::Finished(24));
    upkeep(&store, "annual-reports", last);
    assert_eq!(kept(&store, office, 2026).unwrap(), printed);
    assert_eq!(self::report(&store, office).to_csv(), in_2027);
    let years = store.read_now("years", |db| annual_report::years(db, office.organisation)).unwrap();
    assert_eq!(years, [2029, 2028, 2027, 2026], "years without a report have figures, too");
}

// V-89
fn where_nothing_ran_for_years_cases_are_counted_before_they_go(site: &Site) {
    let store = site.open();
    let office = office(&store);
    closed_cases(&store, office, 0..6, &[office.anna, office.ben]);
    assert_eq!(upkeep(&store, "expired-cases", date!(2031 - 01 - 02)), Outcome::Finished(6));
    assert_eq!(report(&store, office).received, Cell::Exactly(6));
}

// H-03, H-23
fn who_was_left_out_of_a_case_finds_it_in_no_figure(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let enrol = move |db: &mut WriteDb| {
        for (handler, day) in [(office.anna, date!(2026 - 01 - 02)), (office.ben, RECEIVED)] {
            staff::enrol(db, handler, &format!("age1pq1{handler}"), b"wrapped", day)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("enrol", enrol).unwrap();
    closed_cases(&store, office, 0..7, &[office.anna, office.ben]);
    closed_cases(&store, office, 100..109, &[office.anna]);
    let own = store.read_now("own", |db| case::all_for(db, office.ben)).unwrap().len();
    upkeep(&store, "annual-reports", FROZEN);
    let report = report(&store, office);
    assert_eq!((own, report.received, report.closed), (7, Cell::Exactly(7), Cell::Exactly(7)));
}

fn a_year_is_counted_for_its_own_organisation(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let other = store.write_now("other", |db| organisation::create(db, "Haus am Berg")).unwrap();
    closed_cases(&store, office, 0..8, &[office.anna, office.ben]);
    upkeep(&store, "annual-reports", FROZEN);
    let of = |organisation| store.read_now("years", |db| annual_report::years(db, organisation)).unwrap();
    assert_eq!((of(office.organisation), of(other)), (vec![2026], Vec::<i32>::new()));
}

fn no_row_is_newer_than_another_after_upkeep(site: &Site) {
    use diesel::sql_types::Text;
    use diesel::{QueryableByName, RunQueryDsl, sql_query};

    #[derive(QueryableByName)]
    struct Version {
        #[diesel(sql_type = Text)]
        version: String,
    }

    let store = site.open();
    let office = office(&store);
    for n in 0..3 {
        closed_cases(&store, office, n..n + 1, &[office.anna, office.ben]);
    }
    upkeep(&store, "annual-reports", CLOSED);
    assert_eq!(counted(&store, office), 3);
    if site.is_postgres() {
        let sql = "SELECT DISTINCT xmin::text AS version FROM closing_tally";
        let versions: Vec<Version> =
            store.read_now("versions", |db| Ok::<_, StoreError>(sql_query(sql).load(db.connection())?)).unwrap();
        assert_eq!(versions.len(), 1, "{:?}", versions.iter().map(|row| &row.version).collect::<Vec<_>>());
    }
}
