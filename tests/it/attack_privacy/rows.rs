//! What the tables say of reporters: days and numbers, no time of day, and nobody's name beside what was written.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;

use crate::harness::{Instance, Tables};

/// The columns with a time of day, each a full hour: when a handler's session ends, when a notice is due or tried again, and,
/// while upkeep is at work, when another program may take over.
const WITH_A_TIME: [&str; 3] = ["session.expires_at", "job.lease_until", "notice.next_attempt"];

/// Whether a text could be a time of day: two digits, a colon, two digits.
fn tells_a_time(text: &str) -> bool {
    text.as_bytes().windows(5).any(|at| at[2] == b':' && [0, 1, 3, 4].iter().all(|&digit| at[digit].is_ascii_digit()))
}

/// Every column, with its declared type.
fn columns(tables: &mut Tables) -> BTreeMap<String, String> {
    let of = |table: &str| {
        format!("SELECT '{table}.' || name || '|' || lower(type) AS cell FROM pragma_table_info('{table}')")
    };
    let names = tables.names();
    let all = names.iter().flat_map(|table| tables.column(&of(table))).collect::<Vec<_>>();
    all.iter()
        .filter_map(|column| column.split_once('|'))
        .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
        .collect()
}

#[test]
fn attack_privacy_no_row_tells_the_time_of_a_visit_or_who_wrote_a_reply() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let mut handler = instance.handler(1);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Eine Antwort.").expect(201);
    let case = handler.opens(&number);
    handler.notes(&case, "Ein Vermerk.").expect(201);
    handler.moves(&number, "in_work").expect(303);
    reporter.comes_back().expect(200);
    reporter.writes("Eine Nachricht.").expect(200);

    let mut tables = Tables::of(&instance.data());
    let columns = columns(&mut tables);
    assert!(columns.len() > 40 && WITH_A_TIME.iter().all(|name| columns.contains_key(*name)), "{columns:?}");
    assert!(tells_a_time(&tables.column("SELECT expires_at AS cell FROM session")[0]), "a time is recognised");
    for (column, kind) in &columns {
        let (table, name) = column.split_once('.').unwrap();
        if WITH_A_TIME.contains(&column.as_str()) || table.starts_with("__") {
            // The second kind is the migrations' own.
            continue;
        }
        assert!(!kind.contains("time"), "{column} is a {kind}");
        if [
            "case_file.id",
            "slot.case_id",
            "parcel.case_id",
            "seen.case_id",
            "case_hold.case_id",
            "removal.case_id",
            "recusal.case_id",
            "case_card.case_id",
            "office_journal.subject_id",
        ]
        .contains(&column.as_str())
        {
            // A random number behind the day: below.
            continue;
        }
        for value in tables.column(&format!(
            "SELECT CAST({name} AS TEXT) AS cell FROM {table} WHERE typeof({name}) != 'blob' AND {name} IS NOT NULL"
        )) {
            assert!(!tells_a_time(&value), "{column}: {value}");
            let seconds = value.parse::<i64>().is_ok_and(|number| number.abs() > 1_000_000_000);
            assert!(!seconds, "{column} looks like a count of seconds: {value}");
        }
    }
    let days = "SELECT CAST((id >> 37) - (julianday(received_on) - 2440587.5) AS TEXT) AS cell FROM case_file";
    assert!(tables.column(days).iter().all(|apart| apart == "0.0"), "the id of a case says its day");
    let random = tables.column("SELECT CAST(id & 137438953471 AS TEXT) AS cell FROM case_file");
    let highest = random.iter().map(|bits| bits.parse::<u64>().unwrap()).max();
    assert!(highest > Some(137_438_953_471 / 4), "and nothing else: a second of the day would be smaller");
    let both = "SELECT substr(expires_at, 15, 5) AS cell FROM session
        UNION ALL SELECT substr(lease_until, 15, 5) FROM job WHERE lease_until IS NOT NULL";
    for minutes in tables.column(both) {
        assert_eq!(minutes, "00:00", "rounded to the hour");
    }

    // Nobody's name beside a parcel; in the journal none beside what was written.
    let of = |table: &str| columns.keys().filter(|name| name.starts_with(table)).cloned().collect::<Vec<_>>();
    assert_eq!(of("parcel.").iter().filter(|name| name.contains("staff") || name.contains("author")).count(), 0);
    assert!(tables.count("office_journal") > 5);
    for event in tables.column("SELECT DISTINCT event AS cell FROM office_journal WHERE actor IS NOT NULL") {
        assert!(!["reply", "note", "received"].iter().any(|written| event.contains(written)), "{event}");
    }
    let written = tables.column("SELECT DISTINCT event AS cell FROM office_journal WHERE actor IS NULL");
    assert!(written.iter().any(|event| event.contains("reply")), "{written:?}");
}

#[test]
fn attack_privacy_files_are_for_their_owner_alone() {
    let instance = Instance::fresh_demo();
    let mut looked_at = 0;
    let mut folders = vec![instance.data().parent().unwrap().to_owned()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).chain([folder.clone()]) {
            let data = std::fs::metadata(&path).unwrap();
            assert_eq!(data.permissions().mode() & 0o077, 0, "{}", path.display());
            looked_at += 1;
            if data.is_dir() && path != folder {
                folders.push(path);
            }
        }
    }
    assert!(looked_at >= 6, "demo.json, the database and its two companions");
    // Nor does the list of processes tell anything.
    for name in ["cmdline", "environ"] {
        let told = std::fs::read(format!("/proc/{}/{name}", instance.pid())).unwrap();
        let told = String::from_utf8_lossy(&told).into_owned();
        for person in instance.record["staff"].as_array().unwrap() {
            assert!(!told.contains(person["password"].as_str().unwrap()), "{name}");
        }
    }
}
