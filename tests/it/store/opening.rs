//! Opening: which addresses, which schema, which settings.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use siegelpost::store::{Db, Migrate, Store, StoreError, migrate};

use super::site::Site;

on_both! {
    a_migrated_database_needs_nothing_more,
    a_newer_schema_is_refused,
    an_older_schema_is_refused_unless_it_may_be_changed,
    the_last_store_dropped_finishes_what_is_queued,
}

/// The versions of all steps in the sources, oldest first.
fn versions() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let names = fs::read_dir(folder).unwrap().map(|step| step.unwrap().file_name().into_string().unwrap());
    let mut versions: Vec<String> = names.map(|name| name.split('_').next().unwrap().to_owned()).collect();
    versions.sort();
    versions
}

fn newest() -> String {
    versions().pop().unwrap()
}

fn a_migrated_database_needs_nothing_more(site: &Site) {
    migrate(&site.address).unwrap();
    assert_eq!(migrate(&site.address), Ok(Vec::new()));
    assert!(site.open_unchanged().is_ok());
}

fn a_newer_schema_is_refused(site: &Site) {
    let store = site.open();
    let step = "INSERT INTO __diesel_schema_migrations (version) VALUES ('9999')";
    store.write_now("take a step from the future", move |db| Ok::<_, StoreError>(db.batch_execute(step)?)).unwrap();
    drop(store);
    for refusal in [Store::open(&site.address, Migrate::Yes).err(), site.open_unchanged().err()] {
        let refusal = refusal.unwrap();
        assert_eq!(refusal, StoreError::NewerSchema { found: "9999".to_owned(), known: newest() });
        assert!(refusal.to_string().contains("install the newer program"), "{refusal}");
    }
}

fn an_older_schema_is_refused_unless_it_may_be_changed(site: &Site) {
    let bare = if site.is_postgres() { Site::bare_postgres() } else { Site::sqlite() };
    if let Some(path) = bare.address.strip_prefix("sqlite:") {
        let refusal = bare.open_unchanged().err().unwrap().to_string();
        assert!(refusal.contains("No such file") && !Path::new(path).exists(), "{refusal}");
        fs::write(path, "").unwrap();
    }
    let refusal = bare.open_unchanged().err().unwrap();
    assert_eq!(refusal, StoreError::OlderSchema { found: "none".to_owned(), known: newest() });
    assert!(refusal.to_string().contains("`siegelpost migrate`"), "{refusal}");
    assert_eq!(migrate(&bare.address), Ok(versions()));
    assert!(bare.open_unchanged().is_ok());
}

fn the_last_store_dropped_finishes_what_is_queued(site: &Site) {
    let store = site.open();
    let add = |name: &'static str| move |db: &mut Db| siegelpost::store::organisation::create(db, name);
    let answers: Vec<_> = (0..20).map(|_| super::gate::ask(&store, add("Haus"))).collect();
    drop((store, answers));
    let names = site.open().read_now("count", |db| {
        let count = sql_query("SELECT CAST(count(*) AS TEXT) AS value FROM organisation");
        Ok::<_, StoreError>(count.get_result::<Setting>(db)?.value)
    });
    assert_eq!(names.unwrap(), "20");
}

#[derive(QueryableByName)]
struct Setting {
    #[diesel(sql_type = Text)]
    value: String,
}

fn settings(db: &mut Db, names: &[&str]) -> Result<Vec<String>, StoreError> {
    let read = |db: &mut Db, name: &&str| {
        let query = match db {
            // The one pragma whose answer has another name than its question.
            Db::Sqlite(_) if *name == "busy_timeout" => {
                "SELECT CAST(timeout AS TEXT) AS value FROM pragma_busy_timeout".into()
            }
            Db::Sqlite(_) => format!("SELECT CAST({name} AS TEXT) AS value FROM pragma_{name}"),
            Db::Postgres(_) => format!("SELECT current_setting('{name}') AS value"),
        };
        sql_query(query).get_result::<Setting>(db).map(|setting| setting.value)
    };
    Ok(names.iter().map(|name| read(db, name)).collect::<Result<_, _>>()?)
}

#[test]
fn sqlite_writes_durably_and_erases() {
    let site = Site::sqlite();
    let store = site.open();
    let names = ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema"];
    // synchronous 2: FULL. temp_store 2: MEMORY.
    let writing = store.write_now("read settings", move |db| settings(db, &names)).unwrap();
    assert_eq!(writing, ["wal", "2", "1", "1", "2", "0"]);
    let names = ["query_only", "busy_timeout", "trusted_schema", "temp_store"];
    let reading = store.read_now("read settings", |db| settings(db, &names)).unwrap();
    assert_eq!(reading, ["1", "5000", "0", "2"]);
}

#[test]
fn postgres_waits_for_the_disk_even_if_it_was_told_not_to() {
    let site = Site::postgres();
    let store = Store::open(&format!("{}&options=-csynchronous_commit%3Doff", site.address), Migrate::Yes).unwrap();
    let names = ["synchronous_commit", "transaction_isolation", "TimeZone"];
    let writing = store.write_now("read settings", move |db| settings(db, &names)).unwrap();
    assert_eq!(writing, ["on", "serializable", "UTC"]);
    let names = ["transaction_read_only", "transaction_isolation"];
    let reading = store.read_now("read settings", |db| settings(db, &names)).unwrap();
    assert_eq!(reading, ["on", "repeatable read"]);
}

#[test]
fn sqlite_files_are_for_their_owner_only() {
    let site = Site::sqlite();
    let _store = site.open();
    let path = site.address.strip_prefix("sqlite:").unwrap();
    for ending in ["", "-wal", "-shm"] {
        let mode = fs::metadata(format!("{path}{ending}")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{ending}");
    }
}

#[test]
fn what_cannot_be_opened_says_where_and_why() {
    let refusal = Store::open("sqlite:/nowhere/at/all.db", Migrate::Yes).err().unwrap().to_string();
    assert!(refusal.contains("/nowhere/at/all.db") && refusal.contains("No such file"), "{refusal}");
    assert!(!Path::new("/nowhere").exists());
    let refusal = Store::open("postgres://x:secret-word@/x?host=/nowhere", Migrate::Yes).err().unwrap().to_string();
    assert!(refusal.contains("/nowhere") && !refusal.contains("secret-word"), "{refusal}");
}

#[test]
fn another_address_is_refused() {
    assert_eq!(Store::open("siegelpost.db", Migrate::Yes).err(), Some(StoreError::Address));
}
