//! The names of an organisation's own units, as an operator lists them: who names the place where few work names those few.

use super::WarnPattern;
use super::file::RawRule;
use crate::data_file::{DataFile, DataFileError};

/// Names, at most: everybody is given them with the form.
const MOST: usize = 500;
/// Characters of one, at most.
const LONGEST: usize = 60;
/// How deep groups may stand in groups: regular expressions have a limit.
const NESTED: usize = 6;
/// What an expression would take for more than itself. Anything else that is escaped, a browser refuses.
const SPECIAL: &str = "\\.+*?()|[]{}^$";

/// Names of units, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitNames(Vec<String>);

impl UnitNames {
    /// Reads a list: a name on each line. An empty line and one that begins with `#` say nothing.
    ///
    /// # Errors
    /// Says on which line what is no name, and what would be one.
    pub fn parse(file: DataFile<'_>) -> Result<Self, DataFileError> {
        let mut names: Vec<String> = Vec::new();
        let mut at = 0;
        for line in file.text.split_inclusive('\n') {
            let place = at..at + line.len();
            at = place.end;
            let name = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if name.is_empty() || name.starts_with('#') {
                continue;
            }
            if let Some(problem) = problem_of(&name) {
                return Err(file.error_at(&place, format_args!("{name:?} {problem}")));
            }
            if names.len() == MOST {
                return Err(file.error_at(&place, format_args!("more than {MOST} names")));
            }
            if names.iter().all(|known| folded(known) != folded(&name)) {
                names.push(name);
            }
        }
        Ok(Self(names))
    }

    /// All of them, as they are written.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The rules that find them. In one rule no name is the beginning of another: there the first that fits would hide the other.
    pub(super) fn rules(&self) -> Vec<RawRule> {
        let mut groups: Vec<Vec<&str>> = Vec::new();
        for name in &self.0 {
            let begins = |one: &str, other: &str| folded(other).starts_with(&folded(one));
            let fits = |group: &&mut Vec<&str>| group.iter().all(|known| !begins(known, name) && !begins(name, known));
            match groups.iter_mut().find(fits) {
                Some(group) => group.push(name),
                None => groups.push(vec![name]),
            }
        }
        groups.iter().map(|group| rule(group)).collect()
    }
}

fn problem_of(name: &str) -> Option<String> {
    let allowed = |character: char| character.is_alphanumeric() || character == ' ' || character.is_ascii_punctuation();
    let fits = name.chars().all(|character| allowed(character) || "–’„“".contains(character))
        && name.chars().any(char::is_alphabetic)
        && (2..=LONGEST).contains(&name.chars().count());
    let what = format!(
        "is no name of a unit; allowed are 2 to {LONGEST} letters, digits, spaces and signs, a letter among them"
    );
    (!fits).then_some(what)
}

fn folded(name: &str) -> String {
    name.to_lowercase()
}

fn rule(names: &[&str]) -> RawRule {
    let mut pieces: Vec<Vec<String>> = names.iter().map(|name| expression(name)).collect();
    pieces.sort_unstable();
    let pieces: Vec<&[String]> = pieces.iter().map(Vec::as_slice).collect();
    let expression = one_of(&pieces, NESTED);
    let needs = names.iter().map(|name| always_there(name)).collect();
    RawRule { pattern: WarnPattern::Unit, expression, needs, except: Vec::new(), except_after: Vec::new() }
}

/// An expression for any of these, which are in order and of which none begins another. What several begin with stands there
/// once: so a place where none begins is left soon.
fn one_of(all: &[&[String]], nested: usize) -> String {
    let runs = all.chunk_by(|one, other| one.first() == other.first() && nested > 0);
    let alternatives: Vec<String> = runs
        .map(|run| {
            let (first, last) = (run[0], run[run.len() - 1]);
            let common = first.iter().zip(last).take_while(|(one, other)| one == other).count();
            if run.len() == 1 {
                return first.concat();
            }
            let rests: Vec<&[String]> = run.iter().map(|one| &one[common..]).collect();
            first[..common].concat() + &one_of(&rests, nested - 1)
        })
        .collect();
    match &alternatives[..] {
        [only] => only.clone(),
        several => format!("(?:{})", several.join("|")),
    }
}

/// Each character of a name, and the other case of it if it may be written that way: where a word begins.
fn characters(name: &str) -> impl Iterator<Item = (char, Option<[char; 2]>)> {
    let mut after_letter = false;
    name.chars().map(move |character| {
        let begins = !std::mem::replace(&mut after_letter, character.is_alphabetic());
        (character, begins.then(|| both_cases(character)).flatten())
    })
}

/// Where there are exactly two.
fn both_cases(character: char) -> Option<[char; 2]> {
    let single = |mut all: Box<dyn Iterator<Item = char>>| all.next().filter(|_| all.next().is_none());
    let upper = single(Box::new(character.to_uppercase()))?;
    let lower = single(Box::new(character.to_lowercase()))?;
    (upper != lower && [upper, lower].contains(&character)).then_some([upper, lower])
}

/// An expression for each character.
fn expression(name: &str) -> Vec<String> {
    let of_one = |(character, both): (char, Option<[char; 2]>)| match both {
        Some([upper, lower]) => format!("[{upper}{lower}]"),
        None if SPECIAL.contains(character) => format!("\\{character}"),
        None => character.to_string(),
    };
    characters(name).map(of_one).collect()
}

/// The longest piece of a name that is in it however it is written.
fn always_there(name: &str) -> String {
    let pieces: String =
        characters(name).map(|(character, both)| if both.is_some() { '\n' } else { character }).collect();
    pieces.split('\n').max_by_key(|piece| piece.len()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<UnitNames, String> {
        UnitNames::parse(DataFile { name: "units.txt", text }).map_err(|error| error.to_string())
    }

    #[test]
    fn a_list_is_read_line_by_line_and_each_name_counts_once() {
        let names = read("# ours\n\n  Wohngruppe   Sonnenhof \r\nStation 3B\nstation 3b\n").unwrap();
        assert_eq!(names.0, ["Wohngruppe Sonnenhof", "Station 3B"]);
        assert_eq!(read("").unwrap(), UnitNames::default());
    }

    #[test]
    fn what_is_no_name_is_said_with_its_line() {
        for (line, wrong) in [
            ("A", "\"A\" is no name of a unit"),
            ("12", "\"12\" is no name"),
            ("Haus\u{0}", "is no name"),
            ("Haus \u{202e}", "is no name"),
            (&"x".repeat(61), "2 to 60"),
        ] {
            let error = read(&format!("Haus Eins\n{line}\n")).unwrap_err();
            assert!(error.starts_with("units.txt, line 2: ") && error.contains(wrong), "{error}");
        }
        let many: String = (0..=MOST).map(|n| format!("Haus {n}\n")).collect();
        assert_eq!(read(&many).unwrap_err(), "units.txt, line 501: more than 500 names");
    }

    #[test]
    fn a_name_is_an_expression_that_means_nothing_else() {
        for (name, expected, needed) in [
            ("Wohngruppe Sonnenhof", "[Ww]ohngruppe [Ss]onnenhof", "ohngruppe "),
            ("Station 3B", "[Ss]tation 3[Bb]", "tation 3"),
            ("Haus (alt) 2.0", "[Hh]aus \\([Aa]lt\\) 2\\.0", "lt) 2.0"),
            ("WG St. Anna-Stift", "[Ww]G [Ss]t\\. [Aa]nna-[Ss]tift", "tift"),
            ("ßa", "ßa", "ßa"),
        ] {
            assert_eq!((expression(name).concat().as_str(), always_there(name).as_str()), (expected, needed), "{name}");
        }
    }

    #[test]
    fn a_name_that_begins_another_stands_in_a_rule_of_its_own() {
        let rules = read("Haus A\nHaus A Nord\nHaus B\nhaus b süd").unwrap().rules();
        let expressions: Vec<_> = rules.iter().map(|rule| rule.expression.as_str()).collect();
        assert_eq!(expressions, ["[Hh]aus (?:[Aa]|[Bb])", "[Hh]aus (?:[Aa] [Nn]ord|[Bb] [Ss]üd)"]);
    }
}
