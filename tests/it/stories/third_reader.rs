//! A case that the service has stored, read by the program that was written by docs/sealing.md alone; and what it says
//! of a database that somebody has changed.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::harness::{Instance, Tables};
use crate::node;

/// What was written, and with which keys it can be read.
struct Story {
    instance: Instance,
    number: String,
    case_key: String,
    identity: String,
    enclosure: String,
}

impl Story {
    /// A report, two entries at once, a note, an enclosure.
    fn told() -> Self {
        let instance = Instance::demo();
        let mut reporter = instance.reporter();
        reporter.reports("Die Gruppe heißt „Früh & Spät“.");
        let mut handler = instance.handler(0);
        handler.signs_in();
        let number = handler.sees_cases().remove(0);
        let case = handler.opens(&number);
        let recipients: Vec<Value> = Tables::of(&instance.data())
            .column("SELECT recipient AS cell FROM staff WHERE recipient IS NOT NULL")
            .into_iter()
            .map(Value::from)
            .collect();
        let input = json!({"recipients": recipients, "text": "Die Namen:\n\nMüller, Öztürk"});
        let enclosure = node::ask("interop.mjs", &["enclosure"], &input).as_str().unwrap().to_owned();
        reporter.comes_back();
        reporter.writes("Noch etwas.").expect(200);
        // The handler had opened the page before that message came.
        handler.replies(&case, "Besteht die Gruppe noch?").expect(201);
        handler.notes(&case, "Betriebsrat fragen.").expect(201);
        reporter.writes(&enclosure).expect(200);
        let identity = instance.record["staff"][0]["identity"].as_str().unwrap().to_owned();
        Self { number, case_key: reporter.case_key, identity, enclosure, instance }
    }

    /// A copy of the database, in one file, after `change`.
    fn database(&self, change: impl Fn(&mut Tables, &str)) -> PathBuf {
        let folder = self.instance.folder().join("copy");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("siegelpost.db");
        Tables::of(&self.instance.data()).execute(&format!("VACUUM INTO '{}'", file.display()));
        let case = format!("(SELECT id FROM case_file WHERE number = '{}')", self.number);
        change(&mut Tables::of(&folder), &case);
        file
    }

    /// What the reader finds in this story's case, and whether it is content with it.
    fn read(&self, database: &Path, key: &str) -> (bool, Value) {
        let arguments = [database.to_str().unwrap(), "-", &self.number];
        let (content, cases) = node::ask_for_faults("read_case.mjs", &arguments, key);
        assert!(cases.as_array().unwrap().len() <= 1);
        (content, cases[0].clone())
    }

    /// What the handler's reader says of the case after `change`: the case's fault, or the entries with their faults.
    fn complaints(&self, change: impl Fn(&mut Tables, &str)) -> Vec<String> {
        let (content, case) = self.read(&self.database(change), &self.identity);
        let entries = case["entries"].as_array().unwrap().iter().filter_map(|entry| {
            let told = |name| entry.get(name).map(|_| name);
            let fault = entry["fault"].as_str().or_else(|| told("gap")).or_else(|| told("digest"))?;
            Some(format!("{} {} {fault}", entry["side"].as_str().unwrap(), entry["seq"]))
        });
        let complaints: Vec<_> = case["fault"].as_str().map(str::to_owned).into_iter().chain(entries).collect();
        assert_eq!(content, complaints.is_empty());
        complaints
    }
}

fn texts(case: &Value) -> Vec<(String, String)> {
    let entries = case["entries"].as_array().unwrap().iter();
    let text = |document: &Value| document.get("text").or(document.pointer("/answers/F14")).cloned();
    entries
        .map(|entry| {
            let text = text(&entry["document"]).unwrap().as_str().unwrap().replace("\r\n", "\n");
            (entry["side"].as_str().unwrap().to_owned(), text)
        })
        .collect()
}

#[test]
fn a_program_that_knows_only_the_specification_reads_a_case_of_the_service() {
    let story = Story::told();
    let database = story.database(|_, _| ());
    let written = [
        ("reporter", "Die Gruppe heißt „Früh & Spät“."),
        ("reporter", "Noch etwas."),
        ("office", "Besteht die Gruppe noch?"),
        ("file", "Betriebsrat fragen."),
        ("reporter", story.enclosure.trim()),
    ]
    .map(|(side, text)| (side.to_owned(), text.to_owned()));
    let trimmed = |case: &Value| -> Vec<_> {
        texts(case).into_iter().map(|(side, text)| (side, text.trim().to_owned())).collect()
    };

    let (content, case) = story.read(&database, &format!("# kept offline\n{}\n", story.identity));
    assert!(content, "{case}");
    assert_eq!(trimmed(&case), written);
    assert_eq!(case["entries"][0]["document"]["answers"]["F03"], json!(["whatsapp"]));
    assert_eq!(case["entries"][4]["enclosures"]["text"], json!({"text": "Die Namen:\n\nMüller, Öztürk"}));

    let (content, case) = story.read(&database, &story.case_key);
    assert!(content, "{case}");
    let hers: Vec<_> = written.iter().filter(|(side, _)| side != "file").cloned().collect();
    assert_eq!(trimmed(&case), hers);
    assert_eq!(case["entries"][3].get("enclosures"), None, "she sealed it to the office, not to herself");

    let (every, cases) = node::ask_for_faults("read_case.mjs", &[database.to_str().unwrap(), "-"], &story.identity);
    assert!(every && cases.as_array().unwrap().len() == 13, "the twelve of the demo, and this one");
    let (content, case) = story.read(&database, "qqqs yqcy q5rq wzqf pg9s crgw puxw qvt0");
    assert!(!content && case == Value::Null, "a case key without a case");
}

/// Puts the bytes of one row's parcel into another.
fn put(tables: &mut Tables, row: &str, hex: &str) {
    let bytes: Vec<u8> =
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    tables.execute(&format!("UPDATE parcel SET sealed = X'{hex}', digest = X'{digest}' WHERE {row}"));
}

fn sealed(tables: &mut Tables, row: &str) -> String {
    tables.column(&format!("SELECT hex(sealed) AS cell FROM parcel WHERE {row}")).remove(0)
}

#[test]
fn it_says_what_somebody_has_changed_in_the_database() {
    let story = Story::told();
    let row = |case: &str, side: &str, seq: u8| format!("case_id = {case} AND side = '{side}' AND seq = {seq}");
    assert_eq!(story.complaints(|_, _| ()), Vec::<String>::new());

    let dropped = story.complaints(|tables, case| {
        tables.execute(&format!("DELETE FROM parcel WHERE {}", row(case, "reporter", 2)));
    });
    assert_eq!(dropped, ["reporter 3 gap"]);
    let exchanged = story.complaints(|tables, case| {
        let (second, third) = (row(case, "reporter", 2), row(case, "reporter", 3));
        let (a, b) = (sealed(tables, &second), sealed(tables, &third));
        put(tables, &second, &b);
        put(tables, &third, &a);
    });
    assert_eq!(exchanged, ["reporter 2 not-genuine", "reporter 3 not-genuine"]);
    let altered = story.complaints(|tables, case| {
        let third = row(case, "reporter", 3);
        let hex = sealed(tables, &third);
        let at = 2 * 1700;
        let other = if &hex[at..at + 2] == "00" { "01" } else { "00" };
        put(tables, &third, &format!("{}{other}{}", &hex[..at], &hex[at + 2..]));
    });
    assert_eq!(altered, ["reporter 3 damaged"]);
    let digest = story.complaints(|tables, case| {
        tables.execute(&format!("UPDATE parcel SET digest = zeroblob(32) WHERE {}", row(case, "file", 1)));
    });
    assert_eq!(digest, ["file 1 digest"]);
    let moved = story.complaints(|tables, case| {
        tables.execute(&format!("UPDATE parcel SET position = 99 WHERE {}", row(case, "reporter", 1)));
    });
    assert_eq!(moved, ["reporter 2 gap", "office 1 gap", "reporter 1 gap"]);
    let repeated = story.complaints(|tables, case| {
        tables.execute(&format!(
            "INSERT INTO parcel (case_id, side, seq, position, day, sealed, digest)
             SELECT case_id, side, 4, 99, day, sealed, digest FROM parcel WHERE {}",
            row(case, "reporter", 3)
        ));
    });
    assert_eq!(repeated, ["reporter 4 repeated"]);
}

#[test]
fn it_says_when_keys_or_slots_of_a_case_were_changed() {
    let story = Story::told();
    let slot = story.complaints(|tables, case| {
        tables.execute(&format!(
            "UPDATE slot SET sealed = (SELECT other.sealed FROM slot AS other WHERE other.staff_id = slot.staff_id
             AND other.case_id <> slot.case_id LIMIT 1) WHERE case_id = {case} AND staff_id IS NOT NULL"
        ));
    });
    assert_eq!(slot, ["not-genuine"]);
    let recipient = story.complaints(|tables, case| {
        tables.execute(&format!(
            "UPDATE case_file SET file_recipient = (SELECT other.file_recipient FROM case_file AS other
             WHERE other.id <> case_file.id LIMIT 1) WHERE id = {case}"
        ));
    });
    assert_eq!(recipient, ["not-genuine"]);
    let epoch = story.complaints(|tables, case| {
        tables.execute(&format!("UPDATE slot SET epoch = 2 WHERE case_id = {case}"));
    });
    assert_eq!(epoch, ["unknown-version"]);
}

#[test]
fn what_was_cut_off_at_the_end_shows_to_nobody_yet() {
    let story = Story::told();
    let cut = story.complaints(|tables, case| {
        tables.execute(&format!("DELETE FROM parcel WHERE case_id = {case} AND side = 'reporter' AND seq = 3"));
    });
    assert_eq!(cut, Vec::<String>::new(), "docs/sealing.md says that this is so");
}
