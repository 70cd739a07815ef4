//! Reads a statement, or says what is wrong with it.

use time::Date;
use time::macros::format_description;

use super::Statement;
use super::file::{FIRST_LINE, NAMES, NOT_YET, StatementFile};

/// Why a text is no statement.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAStatement {
    /// It does not begin as one.
    #[error("it does not begin with the line \"{FIRST_LINE}\"")]
    Beginning,
    /// A line is missing, or is another one than a statement has there.
    #[error("line {line} must be \"{name}: \" and {value}")]
    Line {
        /// Counted from 1.
        line: usize,
        /// How the line begins.
        name: &'static str,
        /// What has to stand behind that.
        value: &'static str,
    },
    /// Something stands behind its last line, or its lines do not end as they should.
    #[error("it has more than its {} lines, or they do not each end with a line feed alone", NAMES.len() + 1)]
    Rest,
}

const DIGEST: &str = "64 hexadecimal digits in small letters";
const DAY: &str = "a day like 2026-11-23";
const DAY_OR_NOT: &str = "a day like 2026-11-23, or \"not yet\"";
const DIGEST_OR_NOT: &str = "64 hexadecimal digits in small letters, or \"not yet\"";

impl StatementFile {
    /// Reads a statement. It has one text; behind that, spaces may stand, with which answers to reporters are filled up.
    ///
    /// # Errors
    /// [`NotAStatement`].
    pub fn parse(text: &str) -> Result<Self, NotAStatement> {
        let rest = text.strip_prefix(FIRST_LINE).and_then(|rest| rest.strip_prefix('\n'));
        let mut lines = Lines { rest: rest.ok_or(NotAStatement::Beginning)?, read: 0 };
        let statement = Statement {
            report: lines.next(DIGEST, digest)?,
            received: lines.next(DAY, day)?,
            acknowledged: lines.next(DAY_OR_NOT, or_not_yet(day))?,
            journal_entry: lines.next(DIGEST, digest)?,
            month_head: lines.next(DIGEST_OR_NOT, or_not_yet(digest))?,
        };
        let proof = lines.next(DIGEST, digest)?;
        if lines.rest.bytes().all(|byte| byte == b' ') {
            Ok(Self { statement, proof })
        } else {
            Err(NotAStatement::Rest)
        }
    }
}

/// The lines of a statement behind its first.
struct Lines<'a> {
    rest: &'a str,
    read: usize,
}

impl Lines<'_> {
    /// The value in the next line.
    fn next<T>(&mut self, value: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<T, NotAStatement> {
        let name = NAMES[self.read];
        self.read += 1;
        let wrong = NotAStatement::Line { line: self.read + 1, name, value };
        let Some((line, rest)) = self.rest.split_once('\n') else { return Err(wrong) };
        self.rest = rest;
        let written = line.strip_prefix(name).and_then(|rest| rest.strip_prefix(": "));
        written.and_then(read).ok_or(wrong)
    }
}

fn or_not_yet<T>(read: impl Fn(&str) -> Option<T>) -> impl Fn(&str) -> Option<Option<T>> {
    move |text| if text == NOT_YET { Some(None) } else { read(text).map(Some) }
}

/// Written as we write it, and not otherwise.
fn day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok().filter(|day| day.to_string() == text)
}

fn digest(text: &str) -> Option<[u8; 32]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let digits = text.bytes().map(value).collect::<Option<Vec<u8>>>()?;
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    bytes.try_into().ok().filter(|_| digits.len() == 64)
}
