//! What `siegelpost register` prints: without a configuration, without a database.

use serde_json::{Value, json};

use super::commands::{says, siegelpost};

fn register(arguments: &[&str], fine: bool) -> String {
    let folder = tempfile::tempdir().unwrap();
    let arguments: Vec<&str> = ["register"].iter().chain(arguments).copied().collect();
    let said = says(&siegelpost(folder.path(), &arguments).output().unwrap(), fine);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "it leaves nothing behind");
    said
}

// V-66, V-69, V-71, V-73
#[test]
fn the_matrix_is_printed_with_what_decides_it_and_the_day_of_the_facts() {
    let said = register(&["verdicts", "--on", "2026-11-30"], true);
    let rows: Vec<Vec<&str>> = said
        .lines()
        .skip(1)
        .take(14)
        .map(|line| line.split("  ").map(str::trim).filter(|c| !c.is_empty()).collect())
        .collect();
    let row = |name: &str| rows.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("{said}"));
    assert_eq!(row("WhatsApp")[1..4], ["unzulässig"; 3]);
    assert_eq!(row("WhatsApp").last(), Some(&"M1: M02 M07"));
    assert_eq!(row("Signal + MDM")[1..4], ["bedingt", "bedingt", "unzulässig"]);
    assert_eq!(row("Signal + MDM").last(), Some(&"M1: M07; M3: M22"));
    assert_eq!(row("Threema Work")[1..4], ["geeignet", "geeignet", "bedingt"]);
    assert_eq!((row("Threema Work")[5], row("Threema Work")[6]), ("2026-11-24", "M3: M05 M22"));
    assert_eq!(row("Telegram").last(), Some(&"M1: a limit"));
    assert!(
        said.contains("\nSignal + MDM: The founding text names it as an alternative. Our catalogue is stricter"),
        "{said}"
    );
    assert!(said.contains("\nEnd-to-end encryption (M11) is asked for from M2 on.\n"), "{said}");
    assert!(said.contains("A proposal: it does not take the place"), "{said}");
}

// V-67, V-68, V-70, V-72
#[test]
fn a_program_reads_every_cell_as_json_and_the_setting_with_its_reason() {
    let read = |arguments: &[&str]| -> Value {
        let arguments = [&["verdicts", "--json", "--on", "2026-11-30"], arguments].concat();
        serde_json::from_str(&register(&arguments, true)).unwrap()
    };
    let vectors: Value = serde_json::from_str(include_str!("../../vectors/messenger_verdicts.json")).unwrap();
    for (arguments, key, from, reason) in [
        (&[][..], "m11_from_m2", "M2", Value::Null),
        (&["--encryption-from-m3", "Bestand M365"], "m11_from_m3", "M3", json!("Bestand M365")),
    ] {
        let said = read(arguments);
        assert_eq!((&said["encryption_from"], &said["encryption_reason"]), (&json!(from), &reason));
        let services = said["services"].as_array().unwrap();
        let expected = vectors["services"].as_array().unwrap();
        assert_eq!(services.len(), expected.len());
        for (service, expected) in services.iter().zip(expected) {
            assert_eq!(service["service"], expected["service"]);
            for (place, class) in ["M1", "M2", "M3"].iter().enumerate() {
                let mut cell = expected[key][place].as_array().unwrap().clone();
                let verdict = cell.remove(0);
                assert_eq!((&service["verdicts"][class], &service["decisive"][class]), (&verdict, &json!(cell)));
            }
        }
    }
    let said = read(&[]);
    let signal = said["services"].as_array().unwrap().iter().find(|it| it["id"] == "signal-mdm").unwrap();
    let ekd = signal["authorities"].as_array().unwrap().iter().find(|it| it["regime"] == "dsg-ekd").unwrap();
    assert_eq!(ekd["ours_is"], json!({"M1": "milder", "M2": "milder", "M3": "stricter"}));
    assert!(ekd["milder_because"].as_str().is_some_and(|why| why.contains("2018")), "{ekd}");
}

// V-75
#[test]
fn with_facts_that_are_too_old_nothing_is_claimed() {
    let of = |day| -> Value { serde_json::from_str(&register(&["verdicts", "--json", "--on", day], true)).unwrap() };
    let verdicts = |said: &Value| {
        let services = said["services"].as_array().unwrap().iter();
        services
            .flat_map(|it| it["verdicts"].as_object().unwrap().values().cloned().collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    assert!(!verdicts(&of("2028-01-23")).contains(&json!("offen")));
    let old = verdicts(&of("2028-01-24"));
    assert!(old.iter().all(|word| *word == "offen" || *word == "unzulässig"), "only limits still hold: {old:?}");
    assert!(old.iter().filter(|word| **word == "offen").count() > 30, "{old:?}");
}

#[test]
fn a_letter_to_a_vendor_is_ready_and_a_file_is_signed_off() {
    let letter = register(&["letter", "teamwire"], true);
    assert!(letter.starts_with("Fragen zum Datenschutz von Teamwire\n"), "{letter}");
    assert!(letter.contains("Ende-zu-Ende-Verschlüsselung immer an (M11)"), "{letter}");
    assert!(register(&["letter", "teamwire", "--language", "en"], true).contains("Dear Sir or Madam"));
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/config/messengers/teamwire.toml");
    let digest = register(&["digest", file], true);
    assert!(std::fs::read_to_string(file).unwrap().contains(&format!("digest = \"{}\"", digest.trim())), "{digest}");
}

#[test]
fn what_cannot_be_is_said_plainly() {
    for (arguments, words) in [
        (&["letter", "brieftaube"][..], "no such messenger; there are whatsapp, "),
        (&["letter", "teamwire", "--language", "xx"], "there are de, "),
        (&["verdicts", "--on", "30.11.2026"], "no day; write YYYY-MM-DD"),
        (&["verdicts", "--encryption-from-m3", " "], "takes a reason of the data protection officer"),
        (&["digest", "no/such.toml"], "no/such.toml cannot be read"),
        (&[], "verdicts"),
    ] {
        let said = register(arguments, false);
        assert!(said.contains(words), "{said}");
    }
}
