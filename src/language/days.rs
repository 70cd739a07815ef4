//! Days as people say them. No time of day anywhere: there is none to say.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use time::Date;

/// How a language writes days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// Of day, month and year only: scripts write it too.
    #[serde(deserialize_with = "for_scripts")]
    long: Pattern,
    short: Pattern,
    short_with_year: Pattern,
    months: [String; 12],
    months_short: [String; 12],
    /// From Monday.
    weekdays: [String; 7],
}

/// A pattern such as `{day}. {month} {year}`, in pieces.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
struct Pattern {
    written: String,
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone)]
enum Piece {
    Day,
    Month,
    MonthShort,
    Weekday,
    Year,
    Literal(String),
}

impl Days {
    /// "23. November 2026", "23 November 2026".
    pub fn long(&self, day: Date) -> String {
        self.say(&self.long, day)
    }

    /// "Fr 27. Nov", "Fri 27 Nov"; with the year where it is another one than `today`'s.
    pub fn short(&self, day: Date, today: Date) -> String {
        let pattern = if day.year() == today.year() { &self.short } else { &self.short_with_year };
        self.say(pattern, day)
    }

    /// The pattern of a long day as the folder has it, for scripts.
    pub fn long_pattern(&self) -> &str {
        &self.long.written
    }

    /// The months' names, January first.
    pub fn months(&self) -> &[String; 12] {
        &self.months
    }

    fn say(&self, pattern: &Pattern, day: Date) -> String {
        use std::fmt::Write;
        let month = usize::from(u8::from(day.month())) - 1;
        let mut said = String::with_capacity(24);
        for piece in &pattern.pieces {
            match piece {
                Piece::Day => write!(said, "{}", day.day()).expect("a string takes what is written"),
                Piece::Month => said.push_str(&self.months[month]),
                Piece::MonthShort => said.push_str(&self.months_short[month]),
                Piece::Weekday => said.push_str(&self.weekdays[usize::from(day.weekday().number_days_from_monday())]),
                Piece::Year => write!(said, "{}", day.year()).expect("a string takes what is written"),
                Piece::Literal(text) => said.push_str(text),
            }
        }
        said
    }
}

fn for_scripts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Pattern, D::Error> {
    let pattern = Pattern::deserialize(deserializer)?;
    match pattern.pieces.iter().any(|piece| matches!(piece, Piece::MonthShort | Piece::Weekday)) {
        true => Err(D::Error::custom("a long day is made of {day}, {month} and {year}")),
        false => Ok(pattern),
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = written.as_str();
        while let Some((before, from)) = rest.split_once('{') {
            let (name, after) = from.split_once('}').ok_or_else(|| format!("\"{written}\" lacks a closing brace"))?;
            pieces.push(Piece::Literal(before.to_owned()));
            pieces.push(match name {
                "day" => Piece::Day,
                "month" => Piece::Month,
                "month_short" => Piece::MonthShort,
                "weekday" => Piece::Weekday,
                "year" => Piece::Year,
                _ => return Err(format!("{{{name}}} is not day, month, month_short, weekday or year")),
            });
            rest = after;
        }
        pieces.push(Piece::Literal(rest.to_owned()));
        Ok(Self { written, pieces })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Languages;
    use time::macros::date;

    #[test]
    fn days_read_as_people_say_them() {
        let (day, today) = (date!(2026 - 11 - 27), date!(2026 - 11 - 23));
        let [german, plain, english] =
            ["de", "de-simple", "en"].map(|tag| &Languages::built_in().from_tag(tag).unwrap().description().days);
        assert_eq!(german.long(today), "23. November 2026");
        assert_eq!(plain.long(date!(2027 - 03 - 02)), "2. März 2027");
        assert_eq!(english.long(today), "23 November 2026");
        assert_eq!(german.short(day, today), "Fr 27. Nov");
        assert_eq!(english.short(day, today), "Fri 27 Nov");
        assert_eq!(german.short(date!(2027 - 03 - 01), today), "Mo 1. Mär 2027");
    }

    #[test]
    fn a_pattern_that_cannot_be_said_is_refused() {
        for (pattern, problem) in [("{hour}", "{hour} is not"), ("{day", "lacks a closing brace")] {
            let error = Pattern::try_from(pattern.to_owned()).unwrap_err();
            assert!(error.contains(problem), "{error}");
        }
    }
}
