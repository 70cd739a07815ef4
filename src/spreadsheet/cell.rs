//! What stands in one cell.

use std::borrow::Cow;

use time::macros::format_description;
use time::{Date, PrimitiveDateTime};

/// The content of a cell. A text is never blank, has plain line ends, and no control characters but tab and line end.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    #[default]
    Blank,
    Text(String),
    /// Finite.
    Number(f64),
    Truth(bool),
    Day(Date),
    /// A day and a time of it, as clocks on the wall show it.
    Moment(PrimitiveDateTime),
}

impl Cell {
    /// The cell that a text is. Only white space is nothing.
    pub fn of_text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Blank } else { Self::Text(tidied(text).into_owned()) }.checked()
    }

    /// What it says, in one form: days as `2026-12-31`, moments as `2026-12-31T15:10`, truth as `true` and `false`.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Blank => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Truth(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Moment(moment) => Cow::Owned(minutes(*moment)),
        }
    }

    pub fn is_blank(&self) -> bool {
        *self == Self::Blank
    }

    /// Control characters alone are nothing either.
    fn checked(self) -> Self {
        match self {
            Self::Text(text) if text.trim().is_empty() => Self::Blank,
            other => other,
        }
    }
}

fn minutes(moment: PrimitiveDateTime) -> String {
    let shown = moment.format(format_description!("[year]-[month]-[day]T[hour]:[minute]"));
    shown.expect("a moment has every part that is asked for")
}

/// Plain line ends, and nothing that no keyboard types or XML cannot carry.
fn tidied(text: &str) -> Cow<'_, str> {
    let strange = |character: char| {
        character.is_control() && !matches!(character, '\n' | '\t') || matches!(character, '\u{fffe}' | '\u{ffff}')
    };
    if !text.contains(strange) {
        return Cow::Borrowed(text);
    }
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(plain.chars().filter(|character| !strange(*character)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_text_has_plain_line_ends_and_white_space_is_nothing() {
        assert_eq!(Cell::of_text("a\r\nb\rc\u{0}\td"), Cell::Text("a\nb\nc\td".to_owned()));
        for blank in ["", " \t\n", "\u{0}", "\u{a0}"] {
            assert!(Cell::of_text(blank).is_blank(), "{blank:?}");
        }
    }

    #[test]
    fn each_content_says_itself_in_one_form() {
        let said = |cell: Cell| cell.text().into_owned();
        assert_eq!(said(Cell::Number(7.0)), "7");
        assert_eq!(said(Cell::Number(-0.5)), "-0.5");
        assert_eq!(said(Cell::Truth(true)), "true");
        assert_eq!(said(Cell::Day(date!(2026 - 12 - 31))), "2026-12-31");
        assert_eq!(said(Cell::Moment(datetime!(2026-12-31 15:10:59))), "2026-12-31T15:10");
    }
}
