//! Every view in every order is read from an index of one handler's slots.

use super::*;

#[test]
fn sqlite_finds_a_page_without_sorting_or_scanning() {
    let site = Site::sqlite();
    let store = site.open();
    let office = office(&store);
    let make =
        move |db: &mut WriteDb| (0..3).try_for_each(|n| case(db, office.channel, n, DAY, &[office.anna]).map(drop));
    store.write_now("make cases", make).unwrap();
    for (view, sort) in every_list() {
        let explain = |db: &mut ReadDb| {
            let list = list_of(office.anna, view, sort);
            // A place in this list, also where it is empty.
            let first = page(db, &list_of(office.anna, View::Open, sort), &Start::First, 1)?;
            let cursor = first.next.unwrap().to_string();
            let told = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).unwrap()).unwrap();
            let cursor = URL_SAFE_NO_PAD.encode(told.replace("\"open\"", &format!("\"{view}\"")));
            let log = Log::on(db.connection());
            for start in [Start::First, Start::read(Some(&cursor), None), Start::read(None, Some(&cursor))] {
                page(db, &list, &start, 25)?;
            }
            let mut plans = Vec::new();
            for statement in log.passed().0 {
                let sql = statement.split(" -- binds").next().unwrap();
                let steps: Vec<Step> = sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(db.connection())?;
                plans.push(steps.into_iter().map(|step| step.detail).collect::<Vec<_>>());
            }
            Ok::<_, StoreError>(plans)
        };
        // Where a view keeps few, they are found by what they have in common.
        let by_days = matches!(view, View::ToDelete | View::Week | View::Overdue);
        let few = matches!(view, View::Held | View::Mine) || (by_days && sort != Sort::Due);
        for step in store.read_now("explain", explain).unwrap().concat() {
            let is_sorted = step.contains("TEMP B-TREE") && !step.contains("DISTINCT");
            assert!(!is_sorted || few, "{view} {sort} sorts: {step}");
            assert!(
                !step.starts_with("SCAN") || step.contains("CONSTANT"),
                "{view} {sort} reads a whole table: {step}"
            );
            // Of slots an index is read and nothing else; by key they are looked at for what is on the page.
            let walks = step.contains(" slot ") && !step.contains("PRIMARY KEY (case_id=?");
            assert!(!walks || step.contains("COVERING INDEX slot_"), "{view} {sort}: {step}");
            assert!(!walks || step.contains("(holder=?"), "{view} {sort}: {step}");
        }
    }
}

pub(super) fn list_of(staff: StaffId, view: View, sort: Sort) -> CaseList {
    CaseList { staff, view, sort, horizon: Horizon::of(DAY, &Calendar::nationwide()), bound: None }
}

fn every_list() -> impl Iterator<Item = (View, Sort)> {
    View::ALL.iter().flat_map(|view| Sort::ALL.iter().map(|sort| (*view, *sort)))
}

#[test]
fn postgres_finds_a_page_by_the_same_index() {
    let site = Site::postgres();
    let store = site.open();
    let office = office(&store);
    for (view, sort) in every_list() {
        let explain = |db: &mut ReadDb| {
            let log = Log::on(db.connection());
            page(db, &list_of(office.anna, view, sort), &Start::First, 25)?;
            let sent = log.passed().0;
            let mut plans = Vec::new();
            // In an empty table, reading all of it is the best plan; whether another one is possible is asked here.
            db.connection().batch_execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")?;
            let of_slots = sent.iter().filter(|sql| sql.contains("FROM \"slot\""));
            for (number, statement) in of_slots.filter(|sql| !sql.contains("\"case_file\"")).enumerate() {
                let (sql, binds) = statement.split_once(" -- binds: ").unwrap();
                db.connection().batch_execute(&format!("PREPARE asked_{number} AS {sql}"))?;
                let explained = format!("EXPLAIN EXECUTE asked_{number} ({})", values(binds));
                plans.push(sql_query(explained).load::<Plan>(db.connection())?);
                db.connection().batch_execute(&format!("DEALLOCATE asked_{number}"))?;
            }
            Ok::<_, StoreError>(plans)
        };
        let plans = store.read_now("explain", explain).unwrap();
        assert_eq!(plans.len(), 5, "four counts, and the places of the page");
        for plan in plans {
            let steps: Vec<&str> = plan.iter().map(|step| &*step.detail).collect();
            let by_index = |step: &&str| step.contains(" using slot_");
            assert!(steps.iter().any(by_index), "{view} {sort}: {steps:#?}");
        }
    }
}

/// What was bound, as Diesel's log tells it, in the words of SQL.
fn values(binds: &str) -> String {
    let binds = binds.trim().trim_matches(['[', ']']).replace("StaffId(", "").replace("AsText(", "").replace(')', "");
    let word = |bind: &str| match bind.trim() {
        number if number.parse::<i64>().is_ok() || ["true", "false"].contains(&number) => number.to_owned(),
        word => format!("'{}'", word.trim_matches('"').to_lowercase()),
    };
    binds.split(',').map(word).collect::<Vec<_>>().join(", ")
}
