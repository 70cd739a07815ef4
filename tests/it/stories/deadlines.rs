//! What `siegelpost deadlines` prints: without a configuration, without a database.

use serde_json::json;

use super::commands::{says, siegelpost};

fn deadlines(arguments: &[&str], fine: bool) -> String {
    let folder = tempfile::tempdir().unwrap();
    let arguments: Vec<&str> = ["deadlines"].iter().chain(arguments).copied().collect();
    let said = says(&siegelpost(folder.path(), &arguments).output().unwrap(), fine);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "it leaves nothing behind");
    said
}

// V-07, V-13, V-22
#[test]
fn each_day_is_printed_with_its_working_day_its_reminders_and_its_paragraph() {
    let said = deadlines(&["--received", "2026-12-19", "--acknowledged", "2026-12-26"], true);
    let expected = "\
WHAT                  DAY                              LAST WORKING DAY  REMINDERS                                        DONE            BASIS
a person writes by    Wed 2026-12-23                   Wed 2026-12-23                                                                     a promise beyond the law: three working days
receipt confirmed by  Sat 2026-12-26 (2. Weihnachtstag)  Thu 2026-12-24    Thu 2026-12-24                                   Sat 2026-12-26  HinSchG § 17(1) no. 1
feedback given by     Fri 2027-03-26 (Karfreitag)      Thu 2027-03-25    Mon 2027-01-25, Wed 2027-02-24, Tue 2027-03-16                  HinSchG § 17(2)
";
    let squeezed =
        |text: &str| text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
    assert_eq!(squeezed(&said)[..4], squeezed(expected));
    assert!(
        said.contains("\nWorking days are Monday to Friday without the holidays of all Länder; --land adds"),
        "{said}"
    );

    let late = deadlines(&["--received", "2026-11-23", "--acknowledged", "2027-01-15"], true);
    assert!(late.contains("Fri 2027-01-15, late  HinSchG § 17(1) no. 1"), "{late}");
    assert!(late.contains("feedback given by     Tue 2027-03-02"), "{late}");
}

// V-40
#[test]
fn a_program_reads_the_same_days_as_json() {
    let arguments = ["--received", "2026-10-27", "--acknowledged", "2026-10-27", "--feedback", "2026-11-20"];
    let closed = ["--closed", "2026-11-23", "--land", "sn", "--json"];
    let said = deadlines(&[&arguments[..], &closed].concat(), true);
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["land"], "SN");
    assert!(said["holidays_compared_on"].as_str().is_some_and(|day| day.starts_with("20")));
    let row = |name, day, working_day: Option<&str>, reminders: &[&str], done: Option<&str>, basis| {
        json!({
            "name": name, "day": day, "last_working_day": working_day, "reminders": reminders, "done": done,
            "late": false, "basis": basis,
        })
    };
    let expected = json!([
        row("first_reply", "2026-10-30", Some("2026-10-30"), &[], None, "a promise beyond the law: three working days"),
        row(
            "acknowledge",
            "2026-11-03",
            Some("2026-11-03"),
            &["2026-10-30"],
            Some("2026-10-27"),
            "HinSchG § 17(1) no. 1"
        ),
        row(
            "feedback",
            "2027-01-27",
            Some("2027-01-27"),
            &["2026-11-26", "2026-12-24", "2027-01-15"],
            Some("2026-11-20"),
            "HinSchG § 17(2)"
        ),
        row("quiet", "2026-12-23", None, &[], None, "of this program: thirty days after closing"),
        row("delete", "2029-11-24", None, &["2029-10-25"], None, "HinSchG § 11(5)"),
    ]);
    assert_eq!(said["days"], expected);
}

// V-04, V-20
#[test]
fn the_land_moves_the_working_days_and_no_deadline() {
    let said = |land: &[&str]| deadlines(&[&["--received", "2027-05-26"], land].concat(), true);
    assert!(said(&[]).contains("a person writes by    Mon 2027-05-31"), "{}", said(&[]));
    let nrw = said(&["--land", "NW"]);
    assert!(nrw.contains("a person writes by    Tue 2027-06-01"), "{nrw}");
    assert!(nrw.contains("receipt confirmed by  Wed 2027-06-02"), "{nrw}");
    assert!(nrw.contains("without the holidays of all Länder and of NW: Feiertagsgesetz NW § 2."), "{nrw}");
}

// V-19
#[test]
fn what_cannot_be_is_said_plainly() {
    for (arguments, words) in [
        (
            &["--received", "2026-11-24", "--acknowledged", "2026-11-23"][..],
            "acknowledged on 2026-11-23, before receipt on 2026-11-24",
        ),
        (&["--received", "2026-11-24", "--closed", "2026-11-23"], "closed on 2026-11-23, before receipt on 2026-11-24"),
        (&["--received", "24.11.2026"], "no day; write YYYY-MM-DD"),
        (&["--received", "2026-02-29"], "no day; write YYYY-MM-DD"),
        (&["--received", "9999-12-31"], "only days from 2000 to 2999"),
        (&["--received", "2026-11-24", "--land", "NRW"], "no such Land; the Länder are BW, BY"),
        (&[], "--received <DAY>"),
    ] {
        let said = deadlines(arguments, false);
        assert!(said.contains(words), "{said}");
    }
}
