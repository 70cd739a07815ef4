//! What the rows of a case say about the order in which cases arrived: nothing.

use std::collections::BTreeMap;

use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use siegelpost::casework::CaseState;
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, Sort, View};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::{CaseList, counts_for};
use siegelpost::store::listing::{Start, page};
use siegelpost::store::{ReadDb, StaffId, Store, StoreError, WriteDb, case, read_marker, slot};

use super::fixture::{DAY, case, number, office, write};
use super::site::Site;

on_both! {
    no_column_of_a_case_tells_the_order_of_arrival,
    counts_are_right_after_any_history,
    few_old_cases_among_many_are_found,
}

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Text)]
    value: String,
}

/// Every column in which the rows of a case could differ, with the name under which `case_id` is its case.
const COLUMNS: [(&str, &str, &[&str]); 4] = [
    ("case_file", "id", &["id", "number", "mailbox_id", "received_on", "state", "due_on", "turn_since"]),
    ("slot", "case_id", &["case_id", "epoch", "holder", "received_on", "state", "sealed", "due_on", "turn", "news"]),
    ("parcel", "case_id", &["case_id", "side", "seq", "position", "day", "digest"]),
    ("seen", "case_id", &["case_id", "staff_id", "position"]),
];

/// The least value of a column for each case, as a text whose order is that of the values.
fn values(db: &mut ReadDb, table: &str, case_id: &str, column: &str, postgres: bool) -> BTreeMap<String, String> {
    let text = match (column, postgres) {
        ("mailbox_id" | "sealed" | "digest", false) => format!("hex(t.{column})"),
        ("mailbox_id" | "sealed" | "digest", true) => format!("encode(t.{column}, 'hex')"),
        ("id" | "case_id", false) => format!("printf('%020d', t.{column})"),
        ("id" | "case_id", true) => format!("lpad(t.{column}::TEXT, 20, '0')"),
        _ => format!("coalesce(CAST(t.{column} AS TEXT), '')"),
    };
    let query = format!(
        "SELECT c.number AS number, min({text}) AS value FROM {table} t JOIN case_file c ON c.id = t.{case_id}
         GROUP BY c.number"
    );
    let rows: Vec<Cell> = sql_query(query).load(db.connection()).unwrap();
    rows.into_iter().map(|cell| (cell.number, cell.value)).collect()
}

/// How often a sequence goes up. By chance it does so between each two, half of the time.
fn ascents<T: PartialOrd>(sequence: &[T]) -> usize {
    sequence.windows(2).filter(|pair| pair[0] < pair[1]).count()
}

/// 200 cases of one day. Of sequences by chance, one in some 10^9 goes up fewer than 75 or more than 124 times.
fn no_column_of_a_case_tells_the_order_of_arrival(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let mut order: Vec<u32> = (0..200).collect();
    // Numbers and mailboxes of the fixture count up: shuffled, they are as random as the real ones.
    order.shuffle(&mut StdRng::seed_from_u64(7));
    for &n in &order {
        let add = move |db: &mut WriteDb| {
            let case = case(db, office.channel, n, DAY, &[office.anna, office.ben])?;
            write(db, case, Side::Reporter, 1)?;
            read_marker::advance(db, case, office.anna, std::num::NonZeroU32::MIN)
        };
        store.write_now("report", add).unwrap();
    }
    let arrived: Vec<String> = order.iter().map(|&n| number(n).to_string()).collect();
    let by_chance = |found: usize| (75..=124).contains(&found);
    assert!(by_chance(ascents(&order)) && !by_chance(ascents(&(0..200).collect::<Vec<_>>())));
    let postgres = site.is_postgres();
    let look = |db: &mut ReadDb| {
        for (table, case_id, columns) in COLUMNS {
            for column in columns {
                let values = values(db, table, case_id, column, postgres);
                let sequence: Vec<&String> = arrived.iter().map(|number| &values[number]).collect();
                // One value for all says nothing.
                if sequence.iter().any(|value| *value != sequence[0]) {
                    let found = ascents(&sequence);
                    assert!(by_chance(found), "{table}.{column} goes up {found} times of 199");
                }
            }
        }
        // SQLite keeps rows in the order of their keys. What PostgreSQL's heap says is in docs/threat-model.md.
        let rows: Vec<Cell> = sql_query("SELECT number, '' AS value FROM case_file").load(db.connection())?;
        let heap: Vec<_> = rows.iter().map(|row| arrived.iter().position(|number| *number == row.number)).collect();
        assert_eq!(by_chance(ascents(&heap)), !postgres, "the heap goes up {} times", ascents(&heap));
        // Nor does any table of these count rows on the side.
        let hidden = if postgres {
            "SELECT table_name::TEXT AS number, column_name::TEXT AS value FROM information_schema.columns
             WHERE table_name IN ('case_file', 'slot', 'parcel', 'seen')
             AND (is_identity = 'YES' OR column_default LIKE 'nextval%')"
        } else {
            "SELECT name AS number, '' AS value FROM sqlite_sequence WHERE name IN ('case_file', 'slot', 'parcel', 'seen')
             UNION ALL SELECT name, sql FROM sqlite_schema WHERE name IN ('slot', 'parcel', 'seen')
             AND sql NOT LIKE '%WITHOUT ROWID%'"
        };
        let hidden: Vec<Cell> = sql_query(hidden).load(db.connection())?;
        assert!(hidden.is_empty(), "{:?}", hidden.iter().map(|cell| (&cell.number, &cell.value)).collect::<Vec<_>>());
        Ok::<_, StoreError>(())
    };
    store.read_now("look", look).unwrap();
}

/// Counted anew, case by case.
fn recount(db: &mut ReadDb, staff: StaffId) -> Result<[u64; 3], StoreError> {
    let states: Vec<CaseState> = case::all_for(db, staff)?.into_iter().map(|(_, row)| row.state).collect();
    let count = |fits: fn(CaseState) -> bool| states.iter().filter(|state| fits(**state)).count() as u64;
    Ok([
        count(|state| state == CaseState::New),
        count(|state| state != CaseState::Closed),
        count(|state| state == CaseState::Closed),
    ])
}

fn today() -> Horizon {
    Horizon::of(DAY, &Calendar::nationwide())
}

fn counts_are_right_after_any_history(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let mut rng = StdRng::seed_from_u64(11);
    let mut cases = Vec::new();
    for step in 0..150 {
        let (what, which) = (rng.random_range(0..10), rng.random_range(0..cases.len().max(1)));
        let to = CaseState::ALL[rng.random_range(0..CaseState::ALL.len())];
        match cases.get(which).copied() {
            Some(case) if what < 7 => {
                // A move that is taken back moves nothing, the count neither.
                let fails = what == 0;
                let step = move |db: &mut WriteDb| {
                    case::set_state(db, case, to, DAY)?;
                    if fails { Err(StoreError::Busy) } else { Ok(()) }
                };
                assert_eq!(store.write_now("move", step).is_err(), fails);
            }
            // Ben is given a slot later on, if he has none.
            Some(case) if what == 7 => {
                let grant = move |db: &mut WriteDb| slot::insert_for_handler(db, case, office.ben, b"slot");
                assert!([Ok(()), Err(StoreError::Taken)].contains(&store.write_now("grant", grant)));
            }
            _ => {
                let (holders, count) = ([office.anna, office.ben], rng.random_range(0..=2));
                let add = move |db: &mut WriteDb| case(db, office.channel, step, DAY, &holders[..count]);
                cases.push(store.write_now("report", add).unwrap());
            }
        }
        for staff in [office.anna, office.ben] {
            let both = |db: &mut ReadDb| Ok::<_, StoreError>((counts_for(db, staff, &today())?, recount(db, staff)?));
            let (kept, counted) = store.read_now("count", both).unwrap();
            assert_eq!([kept.new, kept.open, kept.closed], counted, "step {step}");
        }
    }
}

/// Numbers on a list, in the given state.
fn listed(store: &Store, staff: StaffId, view: View) -> usize {
    let list = CaseList { staff, view, sort: Sort::Arrival, horizon: today(), bound: None };
    store.read_now("list", |db| page(db, &list, &Start::First, 25)).unwrap().rows.len()
}

fn few_old_cases_among_many_are_found(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..300 {
            let holders = [office.anna, office.ben];
            let day = DAY + time::Duration::days(i64::from(n / 10));
            let case = case(db, office.channel, n, day, &holders[..if n < 10 { 2 } else { 1 }])?;
            case::set_state(db, case, CaseState::Closed, day)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make", make).unwrap();
    assert_eq!(listed(&store, office.ben, View::Closed), 10);
    assert_eq!((listed(&store, office.ben, View::Open), listed(&store, office.anna, View::Open)), (0, 0));
    assert_eq!(listed(&store, office.anna, View::Closed), 25);
    assert_eq!(store.read_now("count", |db| counts_for(db, office.ben, &today())).unwrap().closed, 10);
}
