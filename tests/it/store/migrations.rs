//! The steps that make the tables.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use siegelpost::casework::CaseState;
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::Horizon;
use siegelpost::sealing::Side;
use siegelpost::store::case_list::counts_for;
use siegelpost::store::{Db, ReadDb, StoreError, WriteDb, case, parcel, read_marker, schema, slot};

use super::fixture::{DAY, case, number, office, write};
use super::site::Site;

on_both! {
    down_and_up_again_leaves_the_same_tables,
    the_comma_list_of_roles_becomes_rows_and_back,
    every_table_is_as_the_program_sees_it,
    rows_from_before_keep_what_belongs_together,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

const SQLITE_SCHEMA: &str = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite_%'";
const POSTGRES_SCHEMA: &str = "
    SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
        || coalesce(column_default, '') || is_identity AS line
        FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace";

/// The column `line` of the rows, in their order.
pub fn in_order(db: &mut ReadDb, query: &str) -> Vec<String> {
    sql_query(query).load::<Line>(db.connection()).unwrap().into_iter().map(|line| line.line).collect()
}

fn lines(db: &mut ReadDb, query: &str) -> BTreeSet<String> {
    in_order(db, query).into_iter().collect()
}

fn all_lines(db: &mut ReadDb) -> BTreeSet<String> {
    let query = if matches!(db.connection(), Db::Sqlite(_)) { SQLITE_SCHEMA } else { POSTGRES_SCHEMA };
    lines(db, query)
}

fn steps(dialect: &str) -> FileBasedMigrations {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(dialect);
    FileBasedMigrations::from_path(folder).unwrap()
}

fn run_all(db: &mut Db) {
    match db {
        Db::Sqlite(c) => c.run_pending_migrations(steps("sqlite")).map(|_| ()).unwrap(),
        Db::Postgres(c) => c.run_pending_migrations(steps("postgres")).map(|_| ()).unwrap(),
    }
}

fn down_and_up_again_leaves_the_same_tables(site: &Site) {
    let store = site.open();
    let there_and_back = |db: &mut WriteDb| {
        let before = all_lines(db);
        match db.connection() {
            Db::Sqlite(c) => c.revert_all_migrations(steps("sqlite")).map(|_| ()).unwrap(),
            Db::Postgres(c) => c.revert_all_migrations(steps("postgres")).map(|_| ()).unwrap(),
        }
        let between = all_lines(db);
        run_all(db.connection());
        Ok::<_, StoreError>((before, between, all_lines(db)))
    };
    let (before, between, after) = store.write_now("there and back", there_and_back).unwrap();
    assert!(before.len() > 10 && before == after, "{:?}", before.symmetric_difference(&after).collect::<Vec<_>>());
    let left: Vec<_> = between.iter().filter(|line| !line.contains("__diesel_schema_migrations")).collect();
    assert_eq!(left, Vec::<&String>::new());
}

/// Takes the newest steps back down to and including the one with this number.
fn revert_through(db: &mut Db, number: &str) {
    loop {
        let reverted = match db {
            Db::Sqlite(c) => c.revert_last_migration(steps("sqlite")),
            Db::Postgres(c) => c.revert_last_migration(steps("postgres")),
        };
        if reverted.unwrap().to_string() == number {
            return;
        }
    }
}

fn the_comma_list_of_roles_becomes_rows_and_back(site: &Site) {
    let store = site.open();
    let lists = ["handler", "admin", "handler,admin", ""];
    let there_and_back = move |db: &mut WriteDb| {
        revert_through(db.connection(), "0006");
        db.connection().batch_execute("INSERT INTO organisation (id, name) VALUES (1, 'Haus')")?;
        for (id, list) in lists.iter().enumerate() {
            db.connection().batch_execute(&format!(
                "INSERT INTO staff (id, organisation_id, name, email, roles, password_hash)
                 VALUES ({id}, 1, 'x', '{id}@x', '{list}', 'x')"
            ))?;
        }
        run_all(db.connection());
        let rows = lines(db, "SELECT staff_id || ' ' || organisation_id || ' ' || role AS line FROM staff_role");
        revert_through(db.connection(), "0006");
        Ok::<_, StoreError>((rows, lines(db, "SELECT id || ' ' || roles AS line FROM staff")))
    };
    let (rows, back) = store.write_now("there and back", there_and_back).unwrap();
    let expected = [
        "0 1 handler",
        "1 1 organisation_administrator",
        "1 1 system_administrator",
        "2 1 handler",
        "2 1 organisation_administrator",
        "2 1 system_administrator",
    ];
    assert_eq!(rows, expected.map(str::to_owned).into());
    assert_eq!(back, ["0 handler", "1 admin", "2 handler,admin", "3 "].map(str::to_owned).into());
}

/// Selects every column of every table by name, and returns the tables' names.
macro_rules! select_all {
    ($db:expr, $($table:ident),+ $(,)?) => {{
        $(diesel::QueryDsl::select(schema::$table::table, schema::$table::all_columns).execute($db.connection()).unwrap();)+
        BTreeSet::from([$(stringify!($table).to_owned()),+])
    }};
}

fn every_table_is_as_the_program_sees_it(site: &Site) {
    let store = site.open();
    let select = |db: &mut ReadDb| {
        let known = select_all!(
            db,
            organisation,
            channel,
            staff,
            staff_role,
            channel_handler,
            session,
            case_file,
            slot,
            closed_count,
            parcel,
            seen,
            office_journal,
            register_journal,
            job,
            statement_key,
            case_hold,
            removal,
            case_card,
            condemned_case,
            closing_tally,
            annual_report,
            signed_agreement,
            stored_questionnaire,
            notice_choice,
            notice,
            calendar_address,
            absence,
            recusal,
            invitation,
            second_factor,
            recovery_code,
            handler_record,
            expertise,
            conflict_rule,
            saved_view,
            stored_setting,
            register_record,
            register_version,
            register_author,
            register_link
        );
        let query = match db.connection() {
            Db::Sqlite(_) => "SELECT name AS line FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            Db::Postgres(_) => "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = 'public'",
        };
        let mut found = lines(db, query);
        found.remove("__diesel_schema_migrations");
        Ok::<_, StoreError>((known, found))
    };
    let (known, found) = store.read_now("select everything", select).unwrap();
    assert_eq!(known, found);
}

/// Takes back the steps from 0007 on, in which rows got ids without order.
fn before_0007(db: &mut WriteDb) {
    loop {
        let reverted = match db.connection() {
            Db::Sqlite(c) => c.revert_last_migration(steps("sqlite")).unwrap().to_string(),
            Db::Postgres(c) => c.revert_last_migration(steps("postgres")).unwrap().to_string(),
        };
        if reverted == "0007" {
            return;
        }
    }
}

fn rows_from_before_keep_what_belongs_together(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..20 {
            let case = case(db, office.channel, n, DAY, &[office.anna, office.ben][..1 + n as usize % 2])?;
            write(db, case, Side::Reporter, 1)?;
            write(db, case, Side::Office, 1)?;
            read_marker::advance(db, case, office.anna, NonZeroU32::MIN)?;
            if n % 3 == 0 {
                case::set_state(db, case, CaseState::Closed, DAY)?;
            }
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make", make).unwrap();
    let look = move |db: &mut ReadDb| {
        let mut found = Vec::new();
        for n in 0..20 {
            let (case, row) = case::grant(db, &number(n), office.anna)?.unwrap();
            let holders = (slot::for_reporter(db, case)?, slot::holder_ids(db, case)?);
            let read = read_marker::position_of(db, case, office.anna)?;
            found.push((case.id(), (row, holders, parcel::of_case(db, case)?, read)));
        }
        let horizon = Horizon::of(DAY, &Calendar::nationwide());
        let counts = [office.anna, office.ben].map(|staff| counts_for(db, staff, &horizon).unwrap());
        let counts = counts.map(|counts| (counts.open, counts.new, counts.closed));
        Ok::<_, StoreError>((found.into_iter().unzip::<_, _, BTreeSet<_>, Vec<_>>(), counts))
    };
    let before = store.read_now("look", look).unwrap();
    let convert = |db: &mut WriteDb| {
        before_0007(db);
        // What an older program let in.
        db.connection().batch_execute("UPDATE seen SET position = -5 WHERE case_id = 1")?;
        match db.connection() {
            Db::Sqlite(c) => c.run_pending_migrations(steps("sqlite")).map(|_| ()).unwrap(),
            Db::Postgres(c) => c.run_pending_migrations(steps("postgres")).map(|_| ()).unwrap(),
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("convert", convert).unwrap();
    let ((ids, mut after), counts) = store.read_now("look", look).unwrap();
    assert!(ids.len() == 20 && ids.is_disjoint(&before.0.0), "ids are drawn anew");
    let unread: Vec<_> = (0..20).filter(|&n| after[n].3.is_none()).collect();
    assert_eq!(unread.len(), 1, "a marker at no parcel is none");
    after[unread[0]].3 = Some(1);
    assert_eq!((after, counts), (before.0.1, before.1));
}
