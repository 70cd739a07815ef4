//! Deadlines as a calendar that programs for calendars read: iCalendar (RFC 5545). It says that something is due on a day, and
//! nothing else: whoever looks over a shoulder, or runs the calendar, learns of no case.

use std::fmt::{self, Display, Formatter};

use time::Date;

use super::Duty;

/// Octets of a line at most, without its end: RFC 5545, section 3.1.
const LINE: usize = 75;

/// Coordinated Universal Time: section 3.6.5.
const UTC: [&str; 8] = [
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// What stands in it beside days.
pub struct CalendarWords<'a> {
    /// The program that made it.
    pub product: &'a str,
    /// What every entry is called.
    pub summary: &'a str,
}

/// A calendar with an entry for each duty, whole days, on the last working day on which the duty is met in time.
pub struct CalendarFile(Vec<String>);

impl CalendarFile {
    /// `made` is the day of the download: the stamp that the standard demands bears it, with midnight as its time. An entry's name is chance:
    /// nobody finds the case by it, nor a second download by the first.
    pub fn of(duties: &[Duty], made: Date, words: &CalendarWords<'_>, chance: impl FnMut() -> u128) -> Self {
        Self::of_days(duties.iter().map(|duty| duty.warn), made, words, chance)
    }

    /// The same with an entry for each of these days. Without any it has no entry, which is why it names a time zone: a
    /// calendar has to have something in it (section 3.6).
    pub fn of_days(
        days: impl IntoIterator<Item = Date>,
        made: Date,
        words: &CalendarWords<'_>,
        mut name: impl FnMut() -> u128,
    ) -> Self {
        let mut lines = vec![
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            format!("PRODID:-//{}//EN", escaped(words.product)),
        ];
        let before = lines.len();
        for day in days {
            lines.extend([
                "BEGIN:VEVENT".to_owned(),
                format!("UID:{:032x}", name()),
                format!("DTSTAMP:{}T000000Z", digits(made)),
                format!("DTSTART;VALUE=DATE:{}", digits(day)),
                format!("DTEND;VALUE=DATE:{}", digits(day.next_day().unwrap_or(day))),
                format!("SUMMARY:{}", escaped(words.summary)),
                "CLASS:PRIVATE".to_owned(),
                "TRANSP:TRANSPARENT".to_owned(),
                "BEGIN:VALARM".to_owned(),
                "ACTION:DISPLAY".to_owned(),
                "TRIGGER:-P1D".to_owned(),
                format!("DESCRIPTION:{}", escaped(words.summary)),
                "END:VALARM".to_owned(),
                "END:VEVENT".to_owned(),
            ]);
        }
        if lines.len() == before {
            lines.extend(UTC.map(str::to_owned));
        }
        lines.push("END:VCALENDAR".to_owned());
        Self(lines)
    }
}

impl Display for CalendarFile {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|line| write!(out, "{}\r\n", folded(line)))
    }
}

/// The day in the digits of a DATE: section 3.3.4.
fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

/// A TEXT: section 3.3.11. Control characters have no place in one.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars().filter(|character| !character.is_control() || *character == '\n') {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A long line goes on in the next, behind a space; between characters, never within one.
fn folded(line: &str) -> String {
    let (mut folded, mut octets) = (String::new(), 0);
    for character in line.chars() {
        if octets + character.len_utf8() > LINE {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(character);
        octets += character.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests;
