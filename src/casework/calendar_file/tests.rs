//! Read again by a reader of its own, which knows the standard and not how the file is made.

use time::Date;
use time::macros::date;

use super::{CalendarFile, CalendarWords};
use crate::casework::calendar::Calendar;
use crate::casework::{Deadlines, Milestones};

const TODAY: Date = date!(2026 - 11 - 25);

fn file(summary: &str) -> String {
    let duties = Deadlines::of(&Milestones::received_on(date!(2026 - 11 - 22))).duties(&Calendar::nationwide());
    let mut next = 0;
    let chance = || {
        next += 1;
        next
    };
    CalendarFile::of(&duties, TODAY, &CalendarWords { product: "Siegelpost", summary }, chance).to_string()
}

/// The content lines, unfolded, each as its name with parameters and its value.
fn lines(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "every line ends with CR LF");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "no line is longer than 75 octets");
    let unfolded = text.replace("\r\n ", "");
    let parts = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
    unfolded.split_terminator("\r\n").map(|line| parts(line).unwrap()).collect()
}

fn values(text: &str, name: &str) -> Vec<String> {
    lines(text).into_iter().filter(|(found, _)| found == name).map(|(_, value)| value).collect()
}

/// The TEXT that a value stands for.
fn plain(value: &str) -> String {
    let mut characters = value.chars();
    let mut plain = String::new();
    while let Some(character) = characters.next() {
        assert!(!matches!(character, ';' | ','), "{value}");
        plain.push(match character {
            '\\' => match characters.next().unwrap() {
                'n' => '\n',
                escaped => escaped,
            },
            other => other,
        });
    }
    plain
}

#[test]
fn every_duty_is_a_whole_day_on_its_last_working_day() {
    let text = file("Frist der Meldestelle");
    // Received on a Sunday: the week ends on a Sunday, its last working day is the Friday before.
    assert_eq!(values(&text, "DTSTART;VALUE=DATE"), ["20261127", "20270301"]);
    assert_eq!(values(&text, "DTEND;VALUE=DATE"), ["20261128", "20270302"]);
    assert_eq!(values(&text, "SUMMARY"), ["Frist der Meldestelle"; 2]);
    assert_eq!(values(&text, "BEGIN"), ["VCALENDAR", "VEVENT", "VALARM", "VEVENT", "VALARM"]);
    let ends = values(&text, "END");
    assert_eq!(ends, ["VALARM", "VEVENT", "VALARM", "VEVENT", "VCALENDAR"]);
    assert_eq!(values(&text, "VERSION"), ["2.0"]);
    assert_eq!(values(&text, "PRODID"), ["-//Siegelpost//EN"]);
}

#[test]
fn it_tells_no_time_of_day_and_its_names_are_chance() {
    let text = file("Frist");
    assert_eq!(values(&text, "DTSTAMP"), ["20261125T000000Z"; 2]);
    assert_eq!(values(&text, "UID"), [format!("{:032x}", 1), format!("{:032x}", 2)]);
    let known = ["BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"];
    let shown = ["SUMMARY", "CLASS", "TRANSP", "ACTION", "TRIGGER", "DESCRIPTION"];
    for (name, value) in lines(&text) {
        assert!(known.contains(&name.as_str()) || shown.contains(&name.as_str()), "{name}: {value}");
    }
}

#[test]
fn long_and_strange_words_come_out_as_they_went_in() {
    for words in ["Größe; Übergabe, \\ und\nmehr", &"ä€😀".repeat(60), &"x".repeat(300), ""] {
        let text = file(words);
        assert_eq!(values(&text, "SUMMARY").iter().map(|value| plain(value)).collect::<Vec<_>>(), [words; 2]);
    }
    let injected = file("x\r\nATTENDEE:mailto:somebody@example.org");
    assert!(values(&injected, "ATTENDEE").is_empty());
    assert_eq!(plain(&values(&injected, "SUMMARY")[0]), "x\nATTENDEE:mailto:somebody@example.org");
}

#[test]
fn without_duties_there_is_no_entry_and_a_time_zone_for_the_standard() {
    let words = CalendarWords { product: "Siegelpost", summary: "Frist" };
    let text = CalendarFile::of(&[], TODAY, &words, || 0).to_string();
    assert!(!text.contains("VEVENT") && !text.contains("Frist"), "{text}");
    assert_eq!((values(&text, "TZID"), lines(&text).len()), (vec!["UTC".to_owned()], 12));
}
